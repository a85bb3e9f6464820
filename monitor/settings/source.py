"""Reads one TOML file and remembers on which line each key stands."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from monitor.settings.problems import KeyPath, Problem

_HEADER = re.compile(r"\s*(\[\[?)\s*([^\[\]]+?)\s*\]\]?\s*(?:#.*)?$")
_KEY = re.compile(r"\s*([A-Za-z0-9_.\"' -]+?)\s*=(?!=)")
_LONG_QUOTES = ('"""', "'''")


@dataclass(frozen=True)
class TomlSource:
    """A file's tables and its text."""

    path: Path
    data: dict[str, Any]
    text: str = ""

    @cached_property
    def lines(self) -> dict[KeyPath, int]:
        """The line (from 1) of each key; few files are ever asked for it."""
        return dict(_lines(self.text))

    def line(self, key: KeyPath) -> int | None:
        """The line of a key, or of the nearest table around it."""
        for length in range(len(key), 0, -1):
            if key[:length] in self.lines:
                return self.lines[key[:length]]
        return None


def read_source(path: Path) -> TomlSource | Problem:
    """The file's content, or why it cannot be read."""
    try:
        text = path.read_text(encoding="utf-8-sig")
        return TomlSource(path, tomllib.loads(text), text)
    except OSError as error:
        return Problem(f"cannot be read ({error.strerror})", file=path)
    except UnicodeDecodeError as error:
        return Problem(f"is not UTF-8 text (byte {error.start})", file=path)
    except tomllib.TOMLDecodeError as error:
        return Problem(f"is no TOML: {error}", file=path)


def _lines(text: str) -> Iterator[tuple[KeyPath, int]]:
    """(key path, line) as far as they can be seen without a full parser; the first wins."""
    table: KeyPath = ()
    counts: dict[KeyPath, int] = {}
    seen: set[KeyPath] = set()
    quoted = ""
    for number, line in enumerate(text.splitlines(), 1):
        if quoted:
            quoted = "" if quoted in line else quoted
            continue
        quoted = next((q for q in _LONG_QUOTES if line.count(q) % 2), "")
        if header := _HEADER.match(line):
            table = _enter(_split(header[2]), header[1] == "[[", counts)
            key = table
        elif named := _KEY.match(line):
            key = table + _split(named[1])
        else:
            continue
        if key not in seen:
            seen.add(key)
            yield key, number


def _enter(names: KeyPath, is_list: bool, counts: dict[KeyPath, int]) -> KeyPath:
    """The path of a table's header, with the index of each list of tables it lies in."""
    path: KeyPath = ()
    for position, name in enumerate(names):
        path += (name,)
        last = position == len(names) - 1
        if last and is_list:
            counts[path] = counts.get(path, -1) + 1
        if path in counts:
            path += (counts[path],)
    return path


def _split(dotted: str) -> KeyPath:
    return tuple(part.strip().strip("\"'") for part in dotted.split("."))
