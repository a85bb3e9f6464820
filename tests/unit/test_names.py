"""Names are the field's: what docs/glossary.md lists, and no word of our own."""

import ast
import re
from collections import defaultdict
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SOURCES = sorted((ROOT / "monitor").rglob("*.py"))
GLOSSARY = ROOT / "docs" / "glossary.md"

INSTEAD = re.compile(r"^\| (?P<ours>[a-z, ]+) \| (?P<theirs>[^|]+) \|$", re.MULTILINE)


def banned() -> dict[str, str]:
    """The words that the glossary's last table keeps out of names, and what stands for them."""
    table = GLOSSARY.read_text(encoding="utf-8").partition("## Not in names")[2]
    return {
        word: match["theirs"]
        for match in INSTEAD.finditer(table)
        if match["ours"] != "not"
        for word in match["ours"].split(", ")
    }


def words(name: str) -> set[str]:
    """The words of a name in snake or camel case."""
    return {part.lower() for part in re.findall(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])", name)}


def names(tree: ast.AST):
    """Functions, classes and parameters; fields are stored or shown, and keep their names."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            yield node.lineno, node.name
        elif isinstance(node, ast.arg):
            yield node.lineno, node.arg


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_names_are_the_fields(path):
    kept_out = banned()
    assert {"told", "furniture"} <= set(kept_out)
    found = [(1, path.stem), *names(ast.parse(path.read_text(encoding="utf-8")))]
    wrong = [f"line {at}: {name}" for at, name in found if words(name) & set(kept_out)]
    assert not wrong


def test_no_two_public_classes_have_one_name():
    homes = defaultdict(list)
    for path in SOURCES:
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                homes[node.name].append(str(path.relative_to(ROOT)))
    assert not {name: paths for name, paths in homes.items() if len(paths) > 1}
