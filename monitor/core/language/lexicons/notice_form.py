"""What is written down of a language's notices."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeWords:
    """Regular expressions over canonical lower-case text, and what a notice may speak of."""

    stems: tuple[str, ...]  # without one of them it is no notice: a quick look first
    labels: str  # alternatives; a label begins the notice
    sentences: tuple[str, ...]  # the article speaks of itself
    topics: dict[str, str]  # word (and its plural), or with a star its beginning: family of kinds


def stems(text: str) -> tuple[str, ...]:
    """The beginnings of words in a list."""
    return tuple(text.split())
