"""Makes the tables of irregular forms: "gewann" is of "gewinnen", "dug" of "dig".

    uv run --with wordfreq==3.1.1 --with simplemma==2.0.0 \
        python -m scripts.irregular_forms LANGUAGE… [--check]

Writes `lexicons/<language>/forms.py`, or with `--check` says whether they are the same. Neither
library is needed to run or test monitor; what they rest on is told in NOTICE.
"""

from __future__ import annotations

import argparse
import sys
import textwrap
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path

from monitor.core.language.lexicons import lexicon
from monitor.core.language.synonyms import stem_of_endings

WORDS = 15_000
"""Words by rank that are looked at: rarer ones are inflected by the rules."""

FEWEST = 3
"""Letters of a word from which it has forms that are worth a table."""

FOLDER = Path(__file__).parent.parent / "monitor/core/language/lexicons"

HEAD = '''"""{name}: forms of words that no ending makes, behind the word that they are forms of.

Derived from the data of simplemma 2.0 for the commonest words of wordfreq 3.1.1; see NOTICE.
`scripts/irregular_forms.py` makes it.
"""

from __future__ import annotations

FORMS = """
'''

NAMES = {
    "de": "German",
    "en": "English",
    "es": "Spanish",
    "fr": "French",
    "it": "Italian",
    "nl": "Dutch",
    "pl": "Polish",
    "pt": "Portuguese",
    "ru": "Russian",
    "uk": "Ukrainian",
}


def forms(language: str) -> Mapping[str, list[str]]:
    """The irregular forms of a language by the word that they are forms of."""
    from simplemma import lemmatize
    from wordfreq import top_n_list

    words = lexicon(language)
    found: defaultdict[str, list[str]] = defaultdict(list)
    for word in top_n_list(language, WORDS):
        first = lemmatize(word, lang=language).lower()
        if (
            first != word
            and word.isalpha()
            and first.isalpha()
            and min(len(word), len(first)) >= FEWEST
            and (word[0] == first[0] or first == "go")  # "worst" says another thing than "bad"
            and word not in words.function_words
            and first not in words.function_words
            and stem_of_endings(word, words) != stem_of_endings(first, words)
        ):
            found[first].append(word)
    return found


def written(language: str) -> str:
    """The module's text."""
    groups = "; ".join(
        " ".join([first, *sorted(some)]) for first, some in sorted(forms(language).items())
    )
    body = textwrap.fill(groups, width=100, break_long_words=False, break_on_hyphens=False)
    return f'{HEAD.format(name=NAMES[language])}{body}\n"""\n'


def main() -> int:
    """Write the tables, or compare."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("languages", nargs="+")
    parser.add_argument("--check", action="store_true")
    arguments = parser.parse_args()
    differ = 0
    for language in arguments.languages:
        path = FOLDER / language / "forms.py"
        text = written(language)
        if arguments.check:
            differ += not path.exists() or path.read_text("utf-8") != text
        else:
            path.write_text(text, "utf-8")
    return int(differ > 0)


if __name__ == "__main__":
    sys.exit(main())
