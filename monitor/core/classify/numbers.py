"""What is said of a figure that changed, and of numbers that are no figures."""

from __future__ import annotations

from monitor.core.classify.edits import Edit
from monitor.core.classify.wording import RuleFinding, Setting
from monitor.core.language.numbers import FigureKind, ParsedFigure
from monitor.core.language.text import ascii_digits
from monitor.model.change import ChangeKind, FigureChange

_MOMENTS = frozenset({FigureKind.DATE, FigureKind.TIME, FigureKind.ORDINAL})
"""Kinds of which none is more than another: a rank, a day, an hour."""


def designation(edit: Edit, _setting: Setting) -> RuleFinding | None:
    """Another number in a name that is no figure: "F-16", "B2"."""
    old = [c for c in ascii_digits(edit.before) if c.isdigit()]
    new = [c for c in ascii_digits(edit.after) if c.isdigit()]
    if old == new or not old or not new:
        return None
    if [c for c in edit.before if c.isalpha()] != [c for c in edit.after if c.isalpha()]:
        return None
    return RuleFinding(kind=ChangeKind.FIGURE, reason=f"{edit.before} \u2192 {edit.after}")


def figure_change(before: ParsedFigure | None, after: ParsedFigure | None) -> FigureChange:
    """Old and new value, and which way it went; None for a figure that is new or gone."""
    comparable = before and after and (before.kind, before.unit) == (after.kind, after.unit)
    direction = ""
    if before and after and comparable and before.kind not in _MOMENTS:
        middle = (after.low + after.high) - (before.low + before.high)
        direction = "up" if middle > 0 else "down" if middle < 0 else ""
    shown = after or before
    return FigureChange(
        before=before.low if before else None,
        after=after.low if after else None,
        unit=shown.unit if shown else "",
        direction=direction,
        counted=shown.counted.removeprefix("old").strip() if shown else "",
        before_high=before.high if before and before.is_range else None,
        after_high=after.high if after and after.is_range else None,
    )


def figure_reason(
    before: ParsedFigure | None, after: ParsedFigure | None, change: FigureChange
) -> str:
    """What became of a figure, in words; None for one that is new or gone."""
    if before is None or after is None:
        shown = before or after
        return f"a figure {'is new' if after else 'is gone'}: {shown.written if shown else ''}"
    counted = f" {change.counted}" if change.counted else ""
    direction = f" ({change.direction})" if change.direction else ""
    return f"{before.written} \u2192 {after.written}{counted}{direction}"
