"""A text as the tokens that figures are read from."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from monitor.core.language.text import SPACELESS, ascii_digits

FRACTIONS = "\u00bc-\u00be\u2150-\u215e"
"""Characters that are a fraction, \u00bd and its like, to stand within a character class."""

_READ_AS = str.maketrans(
    "\u2019\u02bc\u2018\uff05\uff04\uffe5\uffe1\uffe6\uff08\uff09\uff1a\uff0c\ufe6a\u066a",
    "'''%$\u00a5\u00a3\u20a9():,%%",
)
"""Apostrophes, and marks as East Asian and Arabic texts print them, and the same of ASCII."""

SUPERSCRIPTS = "\u2070\u00b9\u00b2\u00b3\u2074-\u2079"
"""Raised digits: an exponent, the square of a unit, or the mark of a footnote."""

_LETTER = rf"[^\W\d_{SPACELESS}{FRACTIONS}{SUPERSCRIPTS}]"
_SQUARE = rf"[\u00b2\u00b3](?![{SUPERSCRIPTS}])"
_WORD = rf"{_LETTER}{{1,2}}{_SQUARE}|{_LETTER}+(?:['\u2019\u02bc]{_LETTER}+)*"
_HANGUL_SCALE = "[\uc2ed\ubc31\ucc9c\ub9cc\uc5b5\uc870]"
"""What Korean multiplies a number in digits by, right behind it: 10, 100, 1000, 1e4, 1e8, 1e12."""

_PLAIN = rf"\d+(?:[.,]\d+)*[{FRACTIONS}]?|[{FRACTIONS}]"
_SPACED = r"\d{1,3}(?:[\u00a0\u202f\u2009'\u2019]\d{3})+(?!\d)(?:[.,]\d+)?"
_WIDELY_SPACED = r"\d{1,3}(?:[\u00a0\u202f\u2009 ]\d{3})+(?!\d)(?:[.,]\d+)?"
_RAISED = rf"[\u207a\u207b]?[{SUPERSCRIPTS}]+"
_TOKEN = re.compile(
    rf"(?P<number>{_SPACED}|{_WIDELY_SPACED}|{_PLAIN})|"
    rf"(?P<word>(?<=\d){_HANGUL_SCALE}|(?<=\d{_HANGUL_SCALE}){_HANGUL_SCALE}|{_WORD})|{_RAISED}|\S"
)
_NARROW = re.compile(rf"(?P<number>{_PLAIN})")

HYPHENS = frozenset("-\u2010\u2011\u2012\u2013\u2014\u2212")


class NumberToken(NamedTuple):
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
    place = 0
    while match := _TOKEN.search(text, place):
        start, kind = match.start(), match.lastgroup
        if kind == "number" and " " in match[0] and result and result[-1].text in months:
            match = _NARROW.match(text, start) or match
        written = match[0]
        lower = written.lower()
        if not written.isascii():
            lower = lower.translate(_READ_AS)
        glued = bool(result) and start == place
        place = match.end()
        result.append(
            NumberToken(lower, written, start, place, kind == "number", kind == "word", glued)
        )
    return tuple(result)
