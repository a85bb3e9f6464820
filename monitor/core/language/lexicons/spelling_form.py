"""What is written down of spellings that differ by region or reform and mean the same word."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Spellings:
    """Regular expressions over one lower-case word, and words that follow no rule."""

    rules: tuple[tuple[str, str], ...] = ()  # pattern of the end of a word, what it is read as
    words: Mapping[str, str] = field(default_factory=dict)  # word: the spelling it is read as


def alike(text: str) -> dict[str, str]:
    """Spellings of one word, a word a line: each is read as the first."""
    result: dict[str, str] = {}
    for line in text.splitlines():
        if line.strip():
            first, *others = line.split()
            result.update(dict.fromkeys(others, first))
    return result
