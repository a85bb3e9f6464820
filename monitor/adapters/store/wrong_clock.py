"""What a clock that ran ahead has left behind, mended once it is right again.

All schedules are moments to come. Had the clock been a year ahead when they were written, nothing
would come due for a year after it was set right. So a process that begins to work, or sees its own
clock go back, looks for moments that no right clock can have written, and makes them now.
The record itself is not touched: its order is that of its chain, whatever the times say.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import Connection, and_, delete, or_, select, update

from monitor.adapters.store import tables as t
from monitor.model.alert import DeliveryStatus

TOLERANCE = timedelta(hours=1)
"""Clocks of several machines, and leases, may differ by that much without anybody being wrong.

A smaller jump is waited out: it delays what is due by at most this.
"""

LONGEST_PAUSE = timedelta(days=7)
"""Beyond any pause of a delivery, a candidate or a host, which are a day or little more."""


def came_back(before: datetime | None, now: datetime) -> bool:
    """Whether to look: at a process's first moment, and after its clock has gone back."""
    return before is None or now < before - TOLERANCE


def mend(connection: Connection, now: datetime) -> None:
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
            or_(and_(d.due_at > late, d.alert_id.in_(created_late)), d.due_at > far),
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
