"""A text as the tokens that figures are read from."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from monitor.core.language.text import SPACELESS, ascii_digits

FRACTIONS = "\u00bc-\u00be\u2150-\u215e"
"""Characters that are a fraction, \u00bd and its like, to stand within a character class."""

_APOSTROPHES = str.maketrans({"\u2019": "'", "\u02bc": "'", "\u2018": "'"})
_LETTER = rf"[^\W\d_{SPACELESS}{FRACTIONS}]"
_WORD = rf"{_LETTER}+(?:['\u2019\u02bc]{_LETTER}+)*"
_PLAIN = rf"\d+(?:[.,]\d+)*[{FRACTIONS}]?|[{FRACTIONS}]"
_SPACED = r"\d{1,3}(?:[\u00a0\u202f\u2009'\u2019]\d{3})+(?!\d)(?:[.,]\d+)?"
_WIDELY_SPACED = r"\d{1,3}(?:[\u00a0\u202f\u2009 ]\d{3})+(?!\d)(?:[.,]\d+)?"
_TOKEN = re.compile(rf"(?P<number>{_SPACED}|{_WIDELY_SPACED}|{_PLAIN})|(?P<word>{_WORD})|\S")
_NARROW = re.compile(rf"(?P<number>{_PLAIN})")

HYPHENS = frozenset("-\u2010\u2011\u2012\u2013\u2014\u2212")


@dataclass(frozen=True, slots=True)
class NumberToken:
    """A number in digits, a word, or one mark."""

    text: str  # in lower case, apostrophes straight
    written: str  # with ASCII digits
    start: int
    end: int
    is_number: bool
    is_word: bool
    glued: bool  # no space stands before it


def tokens(text: str, months: Mapping[str, int]) -> tuple[NumberToken, ...]:
    """The tokens of a text. "10 000" is one number, but not "May 10 300".

    `months` are the names of months in lower case: a day that stands behind one ends there.
    """
    result: list[NumberToken] = []
    text = ascii_digits(text)
    place, end = 0, -1
    while match := _TOKEN.search(text, place):
        after_month = bool(result) and result[-1].text in months
        if match["number"] is not None and " " in match[0] and after_month:
            match = _NARROW.match(text, match.start()) or match
        written = match[0]
        result.append(
            NumberToken(
                text=written.lower().translate(_APOSTROPHES),
                written=written,
                start=match.start(),
                end=match.end(),
                is_number=match.re is _NARROW or match["number"] is not None,
                is_word=match.re is _TOKEN and match["word"] is not None,
                glued=match.start() == end,
            )
        )
        place = end = match.end()
    return tuple(result)
