"""One concept, one definition: what would be a second one is found by how it looks."""

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2] / "monitor"
SOURCES = {path.relative_to(ROOT).as_posix(): path for path in sorted(ROOT.rglob("*.py"))}

FROZEN = "core/baseline/stream.py", "core/baseline/splitting.py"
"""What stored fingerprints rest on may not change with the rest of the house."""

LOOKS = {
    "the primary tag of a language": (
        r"""(?:lang\w*|tag|code)(?:\.\w+\([^()]*\))*\.(?:r?partition|split)\(\s*["'][-_]["']|lang\w*\[:2\]""",
        ("core/language/lexicons/__init__.py", "core/language/datetimes.py"),  # there: the region
    ),
    "the end of a sentence": (
        r"""\[\.!\?(?:…|\\u2026)[^\]]*\]\+*\[(?:\\s)?["{\\]""",
        # the last asks for more: commas of Arabic and Chinese, and ends within a line
        ("core/language/sentences.py", *FROZEN, "core/extract/body/containers.py"),
    ),
    "names across scripts": (
        r"""["']NFKD["']|абвг""",
        ("core/language/transliteration.py",),
    ),
    "a request that an outlet's file shapes": (
        r"""robots=\w+\.robots""",
        ("model/response.py",),
    ),
    "the texts that a story starts from": (
        r"""origin\.is_found or not""",
        ("discovery/seeds.py",),
    ),
    "a baseline's date as a moment": (
        r"""fromisoformat\(\w+\.published\)""",
        ("model/story.py", "core/baseline/changes.py", "core/baseline/recognition.py"),
    ),
}
"""Concept → how a definition of it is written, and where it is at home. At two more places the date
of a baseline is asked for what a moment does not say: whether it has a zone."""


@pytest.mark.parametrize("concept", LOOKS)
def test_a_concept_has_one_home(concept):
    pattern, homes = LOOKS[concept]
    found = {name for name, path in SOURCES.items() if re.search(pattern, path.read_text("utf-8"))}
    assert found - set(homes) == set(), f"{concept}: another definition"
    assert found & set(homes), f"{concept}: its definition is not where it was"


TOKENISERS = {
    "core/language/tokens.py": "the words of a published text, with their places",
    "core/language/text.py": "the words of a canonical text, which stored shingles rest on",
    "core/language/numbers/tokens.py": "numbers in digits, words and marks, for reading figures",
    "core/language/datetimes.py": "digits, letters and marks of a date",
    "core/baseline/stream.py": "the frozen form that stored fingerprints rest on",
    "core/diff/spans.py": "what a redline shows as one, with the space behind it",
    "core/extract/metadata/fields.py": "words of a headline, held against a page's title",
    "core/search.py": "terms of an index, without case and accents",
}
"""Where a text is cut into words, and what for. The first is the one to use."""


def cuts_into_words(tree):
    """Functions that are called for it, and classes of what they give."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef) and re.fullmatch(
            r"_?(?:tokens|tokeni[sz]e\w*|words|word_list)", node.name
        ):
            arguments = [each.arg for each in node.args.args]
            uses = ast.unparse(node)
            if "text" in arguments and re.search(r"finditer|findall|\.search\(|_TOKEN", uses):
                yield node.name
        if isinstance(node, ast.ClassDef) and node.name.lstrip("_").endswith("Token"):
            yield node.name


def test_words_are_told_apart_where_it_is_said():
    found = {
        name
        for name, path in SOURCES.items()
        if any(cuts_into_words(ast.parse(path.read_text("utf-8"))))
    }
    assert found <= set(TOKENISERS), "another tokeniser: use monitor.core.language.tokens"
