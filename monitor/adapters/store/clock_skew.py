"""What a clock that ran ahead has left behind, mended once it is right again.

All schedules are moments to come. Had the clock been a year ahead when they were written, nothing
would come due for a year after it was set right. So a process that begins to work, or sees its own
clock go back, looks for moments that no right clock can have written, and makes them now. By how
much the clock went back is known, too, from what was recorded last: all other moments beyond an
hour are brought back by as much. Those that were written while it was wrong are right then; the
others come early, which harms nobody.
The record itself is not touched: its order is that of its chain, whatever the times say.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import Connection, and_, delete, func, literal, or_, select, update

from monitor.adapters.store import tables as t
from monitor.adapters.store.types import DurationMicroseconds
from monitor.model.alert import DeliveryStatus

TOLERANCE = timedelta(hours=1)
"""Clocks of several machines, and leases, may differ by that much without anybody being wrong.

A smaller jump is waited out: it delays what is due by at most this.
"""

LONGEST_PAUSE = timedelta(days=7)
"""Beyond any pause of a delivery, a candidate or a host, which are a day or little more."""


class ClockWatch:
    """The latest moment at which a process has worked; notices when its clock goes back."""

    def __init__(self) -> None:
        self._latest: datetime | None = None

    def correct(self, connection: Connection, now: datetime) -> None:
        """Mends what a wrong clock has left behind: at the first moment, and after a jump back."""
        before = self._latest or _latest_recorded(connection)
        jump = before - now if before is not None else timedelta(0)
        if self._latest is None or jump > TOLERANCE:
            reset_future_moments(connection, now)
        if jump > TOLERANCE:
            # moments come back that were written, or may have been, while the clock was ahead
            late, back = now + TOLERANCE, literal(jump, DurationMicroseconds)
            for table, decisive, others in (
                (t.sources, "due_at", ("next_check_at",)),
                (t.candidates, "due_at", ()),
                (t.articles, "due_at", ("next_check_at",)),
                (t.deliveries, "due_at", ("next_attempt_at",)),
                (t.routes, "paused_until", ()),
                (t.hosts, "next_allowed_at", ()),
            ):
                columns = [table.c[name] for name in (decisive, *others)]
                connection.execute(
                    update(table)
                    .where(table.c[decisive] > late)
                    .values({column.name: column - back for column in columns})
                )

    def seen(self, now: datetime) -> None:
        """Work was looked for at this moment, and what was mended is stored."""
        latest = self._latest
        # Many small steps back are one large one.
        if latest is None or now > latest or now < latest - TOLERANCE:
            self._latest = now


def _latest_recorded(connection: Connection) -> datetime | None:
    """When something that is looked at again was last looked at, whatever clock said so."""
    found: list[datetime | None] = [
        connection.scalar(
            select(func.max(table.c.last_checked_at)).where(table.c.due_at.is_not(None))
        )
        for table in (t.articles, t.sources)
    ]
    return max((moment for moment in found if moment is not None), default=None)


def reset_future_moments(connection: Connection, now: datetime) -> None:
    """Makes due what a clock that ran ahead has put off."""
    late, far = now + TOLERANCE, now + TOLERANCE + LONGEST_PAUSE
    a, s, c, d = t.articles.c, t.sources.c, t.candidates.c, t.deliveries.c
    # In the order in which records are written, so that nobody waits for each other.
    connection.execute(
        update(t.sources)
        .where(s.due_at > late, or_(s.last_checked_at > late, s.lease_until > late))
        .values(due_at=now, lease_until=None)
    )
    connection.execute(
        update(t.candidates)
        .where(c.due_at > late, or_(c.found_at > late, c.due_at > far))
        .values(due_at=now)
    )
    connection.execute(
        update(t.articles)
        .where(a.due_at > late, or_(a.last_checked_at > late, a.added_at > late))
        .values(due_at=now, next_check_at=now)
    )
    connection.execute(
        update(t.articles).where(a.lease_until > late).values(due_at=now, lease_until=None)
    )
    created_late = select(t.alerts.c.id).where(t.alerts.c.created_at > late)
    connection.execute(
        update(t.deliveries)
        .where(
            d.status == DeliveryStatus.PENDING.value,
            or_(
                and_(d.due_at > late, or_(d.alert_id.in_(created_late), d.worker.is_not(None))),
                d.due_at > far,
            ),
        )
        .values(due_at=now, next_attempt_at=now)
    )
    connection.execute(
        update(t.routes).where(t.routes.c.paused_until > far).values(paused_until=None)
    )
    connection.execute(
        update(t.hosts).where(t.hosts.c.next_allowed_at > far).values(next_allowed_at=None)
    )
    connection.execute(delete(t.host_slots).where(t.host_slots.c.expires_at > late))
