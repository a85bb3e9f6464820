"""A story's ledger of figures, as JSON."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from monitor.core.coverage.figure_timeline import Account, TimelineFigure
from monitor.core.shapes.values import plain
from monitor.model.facts import FigureStatus


def account_json(account: Account) -> dict[str, Any]:
    """All that was said of one thing counted, with the first and the latest that stands."""
    dated = [entry for entry in account.entries if entry.at is not None]
    whole: dict[str, Any] = plain(account)
    whole["first"] = plain(dated[0]) if dated else None
    whole["latest"] = plain(latest_of(dated)) if dated else None
    return whole


def latest_of(entries: Sequence[TimelineFigure]) -> TimelineFigure:
    """The last of dated entries that stands; what was taken back or overtaken is not the latest."""
    standing = [e for e in entries if e.stands and e.status is FigureStatus.STANDING]
    return (standing or entries)[-1]
