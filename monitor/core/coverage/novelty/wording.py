"""Facts in words, a line each, as an analyst reads them."""

from __future__ import annotations

from monitor.core.language.tokens import tokens
from monitor.core.records import one_line
from monitor.model.facts import Dispute, NewName, Quantity, Quotation

_QUOTED = 160  # characters of a quotation that are shown; judgement
_AROUND = (6, 8)
"""Words before and after a figure that are shown with it."""


def figure(one: Quantity, before: str = "") -> str:
    """A figure that is new, within its sentence; `before` says what it was before."""
    line = f"figure: “{_around(one)}”{_by(one.source)}"
    return f"{line}; {one_line(before, 120)}" if before else line


def quotation(one: Quotation) -> str:
    """A quotation and its speaker."""
    return f"quote: “{one_line(one.text, _QUOTED)}”{_by(one.speaker)}"


def name(one: NewName) -> str:
    """A name."""
    return f"name: {one_line(one.name, 80)}"


def dispute(one: Dispute) -> str:
    """A figure, and the other that it excludes."""
    key = f"{one.here.key}: " if one.here.key else ""
    there = one.there.written or f"{one.there.low or one.there.high:,g}"
    here = f"{key}“{_around(one.here)}”{_by(one.here.source)}"
    return f"{here}; otherwise {there}{_by(one.there.source)}"


def _by(who: str) -> str:
    return f" ({one_line(who, 60)})" if who else ""


def _around(one: Quantity) -> str:
    """The figure within its sentence, a few words to either side."""
    start = max(0, one.sentence.find(one.written))
    end = start + len(one.written)
    found = tokens(one.sentence)
    before = [w for w in found if w.end <= start]
    after = [w for w in found if w.start >= end]
    first = before[-_AROUND[0]].start if len(before) > _AROUND[0] else 0
    last = after[_AROUND[1] - 1].end if len(after) > _AROUND[1] else len(one.sentence)
    shown = one_line(one.sentence[first:last].strip(' “”"«»'), 200)
    return f"{'… ' if first else ''}{shown}{' …' if last < len(one.sentence) else ''}"
