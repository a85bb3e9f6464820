"""A text as the tokens that figures are read from."""

from __future__ import annotations

import re
from dataclasses import dataclass

from monitor.core.text import ascii_digits

_APOSTROPHES = str.maketrans({"\u2019": "'", "\u02bc": "'", "\u2018": "'"})
_WORD = r"[^\W\d_]+(?:['\u2019\u02bc][^\W\d_]+)*"
_PLAIN = r"\d+(?:[.,]\d+)*"
_SPACED = r"\d{1,3}(?:[\u00a0\u202f\u2009'\u2019]\d{3})+(?!\d)(?:[.,]\d+)?"
_WIDELY_SPACED = r"\d{1,3}(?:[\u00a0\u202f\u2009 ]\d{3})+(?!\d)(?:[.,]\d+)?"
_TOKEN = re.compile(rf"(?P<number>{_SPACED}|{_PLAIN})|(?P<word>{_WORD})|\S")
_TOKEN_WIDE = re.compile(rf"(?P<number>{_WIDELY_SPACED}|{_PLAIN})|(?P<word>{_WORD})|\S")

HYPHENS = frozenset("-\u2010\u2011\u2012\u2013\u2014\u2212")


@dataclass(frozen=True, slots=True)
class Token:
    """A number in digits, a word, or one mark."""

    text: str  # in lower case, apostrophes straight
    written: str  # with ASCII digits
    start: int
    end: int
    is_number: bool
    is_word: bool
    glued: bool  # no space stands before it


def tokens(text: str, *, spaced_thousands: bool) -> tuple[Token, ...]:
    """The tokens of a text. With `spaced_thousands` "10 000" is one number."""
    pattern = _TOKEN_WIDE if spaced_thousands else _TOKEN
    result: list[Token] = []
    end = -1
    for match in pattern.finditer(ascii_digits(text)):
        written = match[0]
        result.append(
            Token(
                text=written.lower().translate(_APOSTROPHES),
                written=written,
                start=match.start(),
                end=match.end(),
                is_number=match["number"] is not None,
                is_word=match["word"] is not None,
                glued=match.start() == end,
            )
        )
        end = match.end()
    return tuple(result)
