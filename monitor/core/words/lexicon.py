"""What a language's word list holds."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Lexicon:
    """The words of one language that comparison and classification know. All in lower case."""

    language: str  # ISO 639-1
    abbreviations: frozenset[str] = frozenset()  # without the last dot: "mr", "u.s"
    ordinal_dot: bool = False  # "3." may be an ordinal, as in German
    hedges: frozenset[str] = frozenset()


def listed(text: str) -> frozenset[str]:
    """The words of a list written over several lines, parted by white space."""
    return frozenset(text.split())
