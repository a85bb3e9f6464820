"""Where a text speaks in quotation marks."""

from __future__ import annotations

import re
import sys
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache

from monitor.core.language.text import SPACELESS

_PAIRS = {
    "\u201c": "\u201d\u201c\u0022",
    "\u201e": "\u201c\u201d\u0022",
    "\u201d": "\u201d",
    "\u00ab": "\u00bb",
    "\u00bb": "\u00ab\u00bb",
    '"': '"\u201d',
    "\u300c": "\u300d",
    "\u300e": "\u300f",
}
"""Each opening mark and what may close it; » opens in German print and closes elsewhere."""

_OPENER = re.compile(f"[{''.join(_PAIRS)}]")
_SINGLE_OPENS = re.compile(r"(?<![^\W_])[\u2018\u201a\u2039'](?=\S)")
_SINGLE_CLOSES = re.compile(r"(?<=\S)[\u2019\u2018\u203a'](?![^\W_])")
_SINGLE_BARS = re.compile(r"[\u2018\u201a]")
"""What cannot stand within single marks."""

_ONLY_OPEN = "\u00ab\u300c\u300e"
_WORDLESS = re.compile(f"[{SPACELESS}]")
"""Letters of scripts that put no space before a quotation: "\u8bf4\u201c\u2026\u201d"."""

_LONGEST = 3000  # characters; judgement: a longer one was never closed


@lru_cache(maxsize=512)
def quotations(text: str) -> tuple[tuple[int, int], ...]:
    """Half-open ranges of what stands within quotation marks, the marks left out, in order.

    A mark that is never closed quotes to the end of the text, as where a speech goes on in the
    next paragraph. Single marks quote only outside double ones.
    """
    found: list[tuple[int, int]] = []
    place = 0
    while mark := _OPENER.search(text, place):
        place = mark.end()
        if _opens(text, mark.start()):
            end = _closing(text, place, _PAIRS[mark[0]])
            found.append((place, end))
            place = end + 1
    singles = [(start, end) for start, end in _singles(text) if not stands_in(found, start - 1)]
    return tuple(sorted([*found, *singles]))


@lru_cache(maxsize=512)
def quoted(text: str) -> tuple[tuple[int, int], ...]:
    """The ranges of `quotations`, those that overlap joined."""
    joined: list[tuple[int, int]] = []
    for start, end in quotations(text):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)


def stands_in(ranges: Sequence[tuple[int, int]], place: int) -> bool:
    """Whether a place lies in one of the half-open ranges, in order and without overlap."""
    index = bisect_right(ranges, (place, sys.maxsize)) - 1
    return index >= 0 and place < ranges[index][1]


def _singles(text: str) -> Iterator[tuple[int, int]]:
    """What stands within single marks: at least two characters, up to the first that closes."""
    closes = [match.start() for match in _SINGLE_CLOSES.finditer(text)]
    bars = [match.start() for match in _SINGLE_BARS.finditer(text)]
    behind = 0
    for match in _SINGLE_OPENS.finditer(text):
        start = match.end()
        if match.start() < behind:
            continue
        close = bisect_left(closes, start + 2)
        bar = bisect_left(bars, start)
        if close == len(closes) or (bar < len(bars) and bars[bar] < closes[close]):
            continue
        yield start, closes[close]
        behind = closes[close] + 1


def _opens(text: str, place: int) -> bool:
    """Whether the mark at `place` can open: something follows it, and no word runs into it."""
    if place + 1 == len(text):
        return False
    if text[place] in _ONLY_OPEN:
        return True
    if text[place + 1].isspace():
        return False
    before = text[place - 1] if place else " "
    return not before.isalnum() or (text[place] == "\u201c" and bool(_WORDLESS.match(before)))


def _closing(text: str, start: int, closers: str) -> int:
    last = min(len(text), start + _LONGEST)
    places = (text.find(mark, start, last) for mark in closers)
    return min((place for place in places if place >= 0), default=last)


def quoted_share(text: str, start: int, end: int) -> float | None:
    """The share of the letters and digits of a range that stand in quotation marks.

    None where the range has none.
    """
    said = quoted(text)
    total = inside = 0
    for place in range(start, end):
        if text[place].isalnum():
            total += 1
            inside += stands_in(said, place)
    return inside / total if total else None
