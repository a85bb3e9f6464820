"""Facts in words, a line each, as an analyst reads them."""

from __future__ import annotations

from collections.abc import Iterable

from monitor.core.language.tokens import tokens
from monitor.core.records import one_line
from monitor.model.facts import NewName, Quantity, Quotation

_QUOTED = 160  # characters of a quotation that are shown; judgement
_AROUND = (6, 8)
"""Words before and after a figure that are shown with it."""


def figure(one: Quantity, overtaken: str = "") -> str:
    """A figure that is new, within its sentence; `overtaken` says what it took the place of."""
    line = f"figure: “{_around(one)}”{_by(one.source)}"
    return f"{line}; {one_line(overtaken, 120)}" if overtaken else line


def quotation(one: Quotation) -> str:
    """A quotation and its speaker."""
    return f"quote: “{one_line(one.text, _QUOTED)}”{_by(one.speaker)}"


def name(one: NewName) -> str:
    """A name."""
    return f"name: {one_line(one.name, 80)}"


def dispute(here: Quantity, others: Iterable[str]) -> str:
    """A figure, and the others that it excludes."""
    key = f"{here.key}: " if here.key else ""
    return f"{key}“{_around(here)}”{_by(here.source)}; otherwise {', '.join(others)}"


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
