"""Where a text speaks in quotation marks."""

from __future__ import annotations

import re
from functools import lru_cache

_PAIRS = {
    "\u201c": "\u201d\u201c\u0022",
    "\u201e": "\u201c\u201d\u0022",
    "\u201d": "\u201d",
    "\u00ab": "\u00bb",
    "\u00bb": "\u00ab\u00bb",
    '"': '"\u201d',
    "\u300c": "\u300d",
}
"""Each opening mark and what may close it; » opens in German print and closes elsewhere."""

_SINGLE = re.compile(
    r"(?<![^\W_])[\u2018\u201a\u2039'](?=\S)(?P<said>[^\u2018\u201a]{2,}?)(?<=\S)[\u2019\u2018\u203a'](?![^\W_])"
)
_LONGEST = 3000


@lru_cache(maxsize=512)
def quotations(text: str) -> tuple[tuple[int, int], ...]:
    """Half-open ranges of what stands within quotation marks, the marks left out, in order.

    A mark that is never closed quotes to the end of the text, as where a speech goes on in the
    next paragraph. Single marks quote only outside double ones.
    """
    found: list[tuple[int, int]] = []
    place = 0
    while place < len(text):
        closers = _PAIRS.get(text[place])
        if closers is None or not _opens(text, place):
            place += 1
            continue
        end = _closing(text, place + 1, closers)
        found.append((place + 1, end))
        place = end + 1
    singles = (
        match.span("said")
        for match in _SINGLE.finditer(text)
        if not any(start <= match.start() < end for start, end in found)
    )
    return tuple(sorted([*found, *singles]))


def _opens(text: str, place: int) -> bool:
    """Whether the mark at `place` can open: something follows it, and no word runs into it."""
    follows = place + 1 < len(text)
    if text[place] == "\u00ab":
        return follows
    return (
        follows and not text[place + 1].isspace() and (place == 0 or not text[place - 1].isalnum())
    )


def _closing(text: str, start: int, closers: str) -> int:
    for place in range(start, min(len(text), start + _LONGEST)):
        if text[place] in closers:
            return place
    return min(len(text), start + _LONGEST)


def quoted_share(text: str, start: int, end: int) -> float | None:
    """The share of the letters and digits of a range that stand in quotation marks.

    None where the range has none.
    """
    said = quotations(text)
    total = quoted = 0
    for place in range(start, end):
        if text[place].isalnum():
            total += 1
            quoted += any(opens <= place < closes for opens, closes in said)
    return quoted / total if total else None
