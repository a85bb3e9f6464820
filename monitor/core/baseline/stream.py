"""The frozen normaliser of fingerprints: a text as a stream of words and numbers.

What a publisher's template or a scraper may change at will is left out: quotation marks, dashes,
spaces, case, ligatures, invisible characters, and the spaces that glue drops ("readAvatarby").
Kept are letters, marks, digits, and what gives a number its meaning: the decimal point, a minus,
currency signs and per cent.

Stored fingerprints rest on this module and on `splitting`: neither may change its answers.
A better normaliser gets a new `VERSION`, and fingerprints are made anew.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from monitor.core.baseline.splitting import boundaries

VERSION = 1  # of the answers of this module and `splitting`

MOST_TOKENS = 120_000
"""Words of one page that are read: several times the longest live blog."""

_DASHES = frozenset("-\u2010\u2011\u2012\u2013\u2212\ufe63\uff0d")
_OPENING = frozenset("([{“‘«„‹「『")
_CLOSING = frozenset(")]}”»›」』.,;:!?…。！？")
_GROUPING = frozenset(",\u00a0\u2009\u202f'’")
_GROUP = 3  # digits between two thousands separators

_COUNTING = """
zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred
thousand million billion trillion hundreds thousands millions dozen dozens
один одна одне два дві три чотири пять шість сім вісім девять десять сто тисяча тисяч мільйон
мільйонів одно две четыре шесть семь восемь тысяча тысяч миллион миллионов
"""
_NUMBER_WORDS = frozenset(_COUNTING.split())


@dataclass(frozen=True, slots=True)
class FingerprintToken:
    """One word or number: its normal form, and where it stands in the text."""

    text: str
    start: int
    end: int
    is_number: bool

    @property
    def exact(self) -> str:
        """The form that `exact` fingerprints hash; a number is fenced, for words are joined."""
        return f"<{self.text}>" if self.is_number else self.text

    @property
    def is_counted(self) -> bool:
        """Whether it is a number, in digits or in words."""
        return self.is_number or self.text in _NUMBER_WORDS


@dataclass(frozen=True, slots=True)
class TokenStream:
    """A text of several parts as tokens, with the places where a sentence may begin or end.

    `hard` and `soft` are ascending token indices: hard where the splitter or the end of a part
    says so, soft where letters are glued ("readAvatar"). 0 and `len(tokens)` are hard.
    """

    text: str
    tokens: tuple[FingerprintToken, ...]
    hard: tuple[int, ...]
    soft: tuple[int, ...]
    parts: tuple[int, ...]  # offset in `text` at which each part begins

    def part(self, token: int) -> int:
        """The index of the part that a token stands in."""
        return bisect_right(self.parts, self.tokens[token].start) - 1

    def slice(self, first: int, end: int) -> str:
        """The text of tokens [first, end) as written, with the marks that belong to it."""
        low = bisect_right(self.parts, self.tokens[first].start) - 1
        floor = max(self.parts[low], self.tokens[first - 1].end if first else 0)
        last = self.tokens[end - 1]
        high = bisect_right(self.parts, last.start)
        ceiling = self.parts[high] if high < len(self.parts) else len(self.text)
        if end < len(self.tokens):
            ceiling = min(ceiling, self.tokens[end].start)
        start, stop = self.tokens[first].start, last.end
        before, after = self.text[floor:start], self.text[stop:ceiling]
        start -= len(_own_before(before, glued=floor > 0 and self.text[floor - 1] != "\n"))
        stop += len(_own_after(after, glued=self.text[ceiling : ceiling + 1].strip() != ""))
        return " ".join(self.text[start:stop].split())


def _own_before(gap: str, *, glued: bool) -> str:
    """The marks directly before a sentence that are its own; `glued`: a word ends the gap."""
    tail = gap.rsplit(maxsplit=1)[-1] if gap and not gap[-1].isspace() else ""
    if glued and tail == gap:
        cut = max((tail.rfind(mark) for mark in _CLOSING), default=-1)
        return tail[cut + 1 :]
    return tail


def _own_after(gap: str, *, glued: bool) -> str:
    """The marks directly after a sentence that are its own; `glued`: a word follows the gap."""
    head = gap.split(maxsplit=1)[0] if gap and not gap[0].isspace() else ""
    if glued and head == gap:
        cut = min((i for i in (head.find(mark) for mark in _OPENING) if i >= 0), default=len(head))
        return head[:cut]
    return head


def stream(parts: Sequence[str], language: str = "") -> TokenStream:
    """The stream of a text given in parts (paragraphs, blocks); parts never share a sentence."""
    starts: list[int] = []
    length = 0
    normal = [unicodedata.normalize("NFC", part) for part in parts] or [""]
    for part in normal:
        starts.append(length)
        length += len(part) + 1
    text, offsets = "\n".join(normal), tuple(starts)
    tokens = tuple(_tokens(text))
    places = sorted({*offsets, *boundaries(text, language)})
    hard, soft = {0, len(tokens)}, set()
    position = 0
    for index in range(1, len(tokens)):
        before, token = tokens[index - 1], tokens[index]
        while position < len(places) and places[position] < before.end:
            position += 1
        if position < len(places) and places[position] <= token.start:
            hard.add(index)
        elif before.end == token.start:
            soft.add(index)
    return TokenStream(text, tokens, tuple(sorted(hard)), tuple(sorted(soft - hard)), offsets)


def exact_form(tokens: Sequence[FingerprintToken]) -> str:
    """What the exact fingerprint hashes."""
    return "".join(token.exact for token in tokens)


def masked_form(tokens: Sequence[FingerprintToken]) -> str:
    """What the masked fingerprint hashes: each run of numbers is one `#`."""
    out: list[str] = []
    for token in tokens:
        if not token.is_counted:
            out.append(token.text)
        elif not out or out[-1] != "#":
            out.append("#")
    return "".join(out)


@lru_cache(maxsize=4096)
def _fold(character: str) -> tuple[str, str]:
    """(class, normal form) of one character: "L" word, "N" digit, "S" sign, "" to be left out."""
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", character).casefold())
    category = unicodedata.category(character)
    if category == "Cf":
        return "-", ""  # invisible: neither text nor a gap
    if category == "Nd":
        return "N", str(unicodedata.digit(character))
    if category == "Sc" or character == "%":
        return "S", folded
    if category[0] not in "LMN":
        return "", ""
    kept = "".join(c for c in folded if unicodedata.category(c)[0] in "LMN")
    return ("L", kept) if kept else ("", "")


def _tokens(text: str) -> list[FingerprintToken]:
    """Words and numbers. A word also ends where case or kind tells that two were glued.

    Text beyond `MOST_TOKENS` is not looked at.
    """
    tokens: list[FingerprintToken] = []
    position, length = 0, len(text)
    while position < length and len(tokens) < MOST_TOKENS:
        sort, form = _fold(text[position])
        if sort == "N":
            token = _number(text, position)
        elif sort == "L":
            token = _word(text, position)
        elif sort == "S":
            token = FingerprintToken(form, position, position + 1, is_number=False)
        else:
            position += 1
            continue
        tokens.append(token)
        position = token.end
    return tokens


def _word(text: str, start: int) -> FingerprintToken:
    forms: list[str] = []
    position = start
    while position < len(text):
        character = text[position]
        sort, form = _fold(character)
        # an apostrophe may stand within a word ("don't")
        around = text[position - 1 : position] + text[position + 1 : position + 2]
        apostrophe = character in "'’ʼ`" and len(around) == 2 and around.isalpha()  # noqa: PLR2004
        inside = sort in {"L", "-"} or (not form and apostrophe)
        glued = position > start and character.isupper() and text[position - 1].islower()
        if not inside or glued:
            break
        forms.append(form)
        position += 1
    return FingerprintToken("".join(forms), start, position, is_number=False)


def _number(text: str, start: int) -> FingerprintToken:
    """A number without its thousands separators, its decimal mark a point: "1,500" is 1500."""
    # a dash is a minus where a space, a bracket or nothing stands before it
    before = text[max(0, start - 2) : max(0, start - 1)]
    minus = start > 0 and text[start - 1] in _DASHES
    sign = "-" if minus and (not before.strip() or before in "([$€£") else ""
    digits, position = _digits(text, start)
    out = digits
    while position + 1 < len(text):
        mark = text[position]
        more, end = _digits(text, position + 1)
        if not more:
            break
        if mark in _GROUPING and len(more) == _GROUP and len(digits) <= _GROUP:
            out += more
        elif mark in ".,":
            out += "." + more
        else:
            break
        digits, position = more, end
    return FingerprintToken(sign + out, start, position, is_number=True)


def _digits(text: str, start: int) -> tuple[str, int]:
    end = start
    out: list[str] = []
    while end < len(text):
        sort, form = _fold(text[end])
        if sort != "N":
            break
        out.append(form)
        end += 1
    return "".join(out), end
