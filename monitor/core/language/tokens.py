"""Words and the places they stand at in a published text: the tokens to use.

What cuts text otherwise does it for what these cannot serve, and for nothing else: `text.words`
(canonical text, case kept; stored shingles rest on it), `numbers.tokens` (a number with its spaces
and marks is one, each other mark is one), `datetimes` (digits, letters and marks apart: "14h30"),
`diff.spans` (a word with the space behind it, so that joined tokens are the text again),
`baseline.stream` (frozen: stored fingerprints rest on it), `extract.metadata.fields` (letters and
digits alone, for a headline beside a page's title), `core.search` (without case and accents, in
pairs of characters where no spaces are, for an index).
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import lru_cache
from operator import attrgetter
from typing import NamedTuple

from monitor.core.language.text import SPACELESS, SPACELESS_MARKS, canonical

_ELIDED = r"(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)['\u2019](?=[^\W_]{2})"
"""What French elides before a vowel: "l'appartement" is two words."""

_LETTERS = rf"[^\W_{SPACELESS}]+"
_WORD = re.compile(
    rf"(?i:(?<![^\W_]){_ELIDED})|"
    rf"[{SPACELESS}][{SPACELESS_MARKS}]*|"
    rf"{_LETTERS}(?:['\u2019\u02bc\u2018\u2010\u2011\u00ad-]{_LETTERS}|"
    rf"(?<=\d)[.,:](?=\d){_LETTERS})*"
)
_SENTENCE_END = re.compile("[.!?\u2026:;]")


class Token(NamedTuple):
    """A word and its half-open range in the text. `first` says that a sentence begins with it."""

    word: str  # in canonical form, case kept
    start: int
    end: int
    first: bool
    lower: str  # the word in lower case, which is asked for again and again

    @property
    def capital(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.word[0].isupper()


@lru_cache(maxsize=1024)
def tokens(text: str) -> tuple[Token, ...]:
    """The words of a text in order."""
    result: list[Token] = []
    end = 0
    for match in _WORD.finditer(text):
        start, word = match.start(), match[0]
        # Nearly every gap is one space: only the others are looked into, and "A.G" is no end.
        first = (
            text[end:start] not in {" ", "."} and _SENTENCE_END.search(text, end, start) is not None
        )
        if not word.isascii():
            word = canonical(word)  # what is ASCII and within a word is in canonical form
        result.append(Token(word, start, end := match.end(), first or not result, word.lower()))
    return tuple(result)


def within(text: str, start: int, end: int) -> tuple[Token, ...]:
    """The words that share a character with the range."""
    words = tokens(text)
    first = bisect_right(words, start, key=_end)
    return words[first : bisect_left(words, end, lo=first, key=_start)]


def token_before(text: str, place: int) -> Token | None:
    """The last word that ends at or before a place."""
    words = tokens(text)
    index = bisect_right(words, place, key=_end)
    return words[index - 1] if index else None


def token_after(text: str, place: int) -> Token | None:
    """The first word that starts at or behind a place."""
    words = tokens(text)
    index = bisect_left(words, place, key=_start)
    return words[index] if index < len(words) else None


_start = attrgetter("start")
_end = attrgetter("end")
