"""What `status` and `doctor` say at a glance; loads nothing that only the daemon needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from monitor.core.overview import Trouble, growth, overview
from monitor.ports import Chore, Counts

if TYPE_CHECKING:
    from monitor.app.app import App

_SIZES = 9
"""Sizes of the database that are compared: one a day, a week back."""


def overview_of(app: App, counts: Counts) -> tuple[Trouble, ...]:
    """What is not well with the watch, from what is stored."""
    return overview(
        articles=app.store.maintenance.troubled(app.clock.now()),
        sources=app.store.sources.all(),
        walls=app.store.maintenance.walls(),
        routes=app.route_reports(),
        last_check_at=counts.last_check_at,
        now=app.clock.now(),
    )


def database_growth(app: App, counts: Counts) -> float | None:
    """Bytes that the database grows by a day; None while that is not known."""
    now = app.clock.now()
    sizes = [(one.at, one.bytes) for one in app.store.maintenance.chores(Chore.SIZE, _SIZES)]
    return growth(sizes, counts.bytes, now)
