"""What is written down of the lines around articles in a language."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class PageWords:
    """Regular expressions, alternatives each, over lines in lower case."""

    labels: str  # before links to other articles, and over lists of them
    promos: str  # how requests to the reader, legal lines and notes of the page itself begin
    bylines: str  # before who wrote, or when
    consent: str  # who speaks in a consent layer's text, which also names cookies
    choices: str  # and what it lets one choose; parts of words
    controls: frozenset[str] = frozenset()  # what buttons are called: whole lines
