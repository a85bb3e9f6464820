"""docs/configuration.md names every key there is, with its default, and none that is not."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any, get_origin

from typing_extensions import is_typeddict

from monitor.settings import load
from monitor.settings import schema as tables
from monitor.settings.show import describe
from monitor.settings.validate import fields, table_of

DOC = Path(__file__).parents[2] / "docs" / "configuration.md"
ROW = re.compile(r"^\| `([a-z_.]+)` \|[ ]*(.*?)[ ]*\|", re.MULTILINE)


def keys(schema: Any, above: str) -> Iterator[str]:
    for name, hint in fields(schema).items():
        key = f"{above}.{name}" if above else name
        inner = table_of(hint)
        if inner is None:
            yield key
        elif name == "baseline" and not is_typeddict(hint):
            yield from keys(inner, "baseline")
        else:
            if get_origin(hint) is Annotated:  # tables are one of its forms
                yield key
            yield from keys(inner, key)


def test_every_key_is_documented_and_no_other() -> None:
    documented = [name for name, _ in ROW.findall(DOC.read_text(encoding="utf-8"))]
    there = [
        *keys(tables.MonitorFile, ""),
        *keys(tables.OutletFile, "outlet"),
        *keys(tables.StoryFile, "story"),
    ]
    assert sorted(documented) == sorted(there)


def test_documented_defaults_are_true(tmp_path: Path) -> None:
    documented = dict(ROW.findall(DOC.read_text(encoding="utf-8")))
    defaults = {line.key: f"`{line.value}`" for line in describe(load(tmp_path, {}))}
    assert {key: documented[key] for key in defaults} == defaults
