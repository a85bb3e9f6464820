"""Subscriptions to hubs, and what they pushed."""

from __future__ import annotations

from dataclasses import fields
from datetime import datetime, timedelta

import zstandard
from sqlalchemy import Connection, delete, func, select, update

from monitor.adapters.store import tables as t
from monitor.adapters.store.part import Part
from monitor.adapters.store.rows import AnyRow
from monitor.adapters.store.upserts import insert
from monitor.core.websub import MOST_WAITING
from monitor.model.websub import Push, Subscription, SubscriptionState

_HINTED = timedelta(minutes=1)
"""Between two readings of a feed at the hint of a hub, however often it says so (judgement)."""

_ZSTD_LEVEL = 3  # a push waits for seconds
_LIVE = (SubscriptionState.ACTIVE.value, SubscriptionState.ASKED.value)


class Subscriptions(Part):
    """Subscriptions to the hubs of feeds, and the pushes that wait to be read."""

    def all(self) -> tuple[Subscription, ...]:
        """All subscriptions, those included that ended badly."""
        with self._database.read() as connection:
            found = connection.execute(
                select(t.subscriptions).order_by(t.subscriptions.c.source_id)
            )
            return tuple(_subscription(row) for row in found)

    def of_source(self, source_id: int) -> Subscription | None:
        """The subscription of a source."""
        with self._database.read() as connection:
            row = connection.execute(
                select(t.subscriptions).where(t.subscriptions.c.source_id == source_id)
            ).first()
            return None if row is None else _subscription(row)

    def by_key(self, key: str) -> Subscription | None:
        """The subscription whose callback ends so, of a source that is read."""
        s, c = t.sources.c, t.subscriptions.c
        with self._database.read() as connection:
            row = connection.execute(
                select(t.subscriptions)
                .join(t.sources, s.id == c.source_id)
                .where(c.key == key, s.active)
            ).first()
            return None if row is None else _subscription(row)

    def orphans(self) -> tuple[Subscription, ...]:
        """Those that are alive although their source is read no longer."""
        s, c = t.sources.c, t.subscriptions.c
        with self._database.read() as connection:
            found = connection.execute(
                select(t.subscriptions)
                .join(t.sources, s.id == c.source_id)
                .where(~s.active, c.state.in_(_LIVE))
                .order_by(c.source_id)
            )
            return tuple(_subscription(row) for row in found)

    def put(self, subscription: Subscription) -> None:
        """Keeps a subscription in place of the source's last one."""
        values = {one.name: getattr(subscription, one.name) for one in fields(subscription)}
        values["state"] = subscription.state.value
        changed = {name: value for name, value in values.items() if name != "source_id"}
        with self._database.write() as connection:
            connection.execute(
                insert(connection, t.subscriptions).on_conflict_do_update(
                    index_elements=["source_id"], set_=changed
                ),
                values,
            )

    def drop(self, source_id: int) -> None:
        """Forgets the subscription of a source."""
        with self._database.write() as connection:
            connection.execute(
                delete(t.subscriptions).where(t.subscriptions.c.source_id == source_id)
            )

    def push(
        self, subscription: Subscription, content_type: str, body: bytes | None, now: datetime
    ) -> None:
        """Keeps what was pushed, and makes the source due; None is a hint to read the feed."""
        c, p = t.subscriptions.c, t.pushes.c
        with self._database.write() as connection:
            waiting = connection.scalar(
                select(func.count()).where(p.source_id == subscription.source_id)
            )
            if body is not None and (waiting or 0) < MOST_WAITING:
                connection.execute(
                    t.pushes.insert(),
                    {
                        "source_id": subscription.source_id,
                        "received_at": now,
                        "content_type": content_type,
                        "zstd": zstandard.compress(body, _ZSTD_LEVEL),
                    },
                )
            if body is not None:
                connection.execute(
                    update(t.subscriptions)
                    .where(c.source_id == subscription.source_id)
                    .values(pushed_at=now, pushes=c.pushes + 1, note="")
                )
            else:
                connection.execute(
                    update(t.subscriptions)
                    .where(c.source_id == subscription.source_id)
                    .values(note=subscription.note)
                )
            _make_due(connection, subscription.source_id, now, hint=body is None)

    def next_push(self, source_id: int) -> Push | None:
        """The earliest push of a source that waits to be read."""
        p = t.pushes.c
        with self._database.read() as connection:
            row = connection.execute(
                select(t.pushes).where(p.source_id == source_id).order_by(p.id).limit(1)
            ).first()
        if row is None:
            return None
        return Push(
            id=row.id,
            source_id=row.source_id,
            received_at=row.received_at,
            content_type=row.content_type,
            body=zstandard.decompress(row.zstd),
        )

    def done(self, push: Push, now: datetime) -> None:
        """A push was read; the source is due again where another one waits."""
        p = t.pushes.c
        with self._database.write() as connection:
            connection.execute(delete(t.pushes).where(p.id == push.id))
            more = select(p.id).where(p.source_id == push.source_id).limit(1)
            if connection.scalar(more) is not None:
                _make_due(connection, push.source_id, now)


def _make_due(connection: Connection, source_id: int, now: datetime, *, hint: bool = False) -> None:
    """Has a source read at once; one that is being read comes due when that is over.

    When it was to be polled next stays as it was. A `hint` has the feed itself read, no sooner
    than a little after it was last read.
    """
    s = t.sources.c
    row = connection.execute(
        select(s.last_checked_at, s.due_at, s.lease_until).where(s.id == source_id, s.active)
    ).first()
    if row is None or (row.lease_until is not None and row.lease_until > now):
        return
    then = max(now, row.last_checked_at + _HINTED) if hint and row.last_checked_at else now
    if row.due_at is None or then < row.due_at:
        connection.execute(update(t.sources).where(s.id == source_id).values(due_at=then))


def _subscription(row: AnyRow) -> Subscription:
    values = {one.name: getattr(row, one.name) for one in fields(Subscription)}
    return Subscription(**values | {"state": SubscriptionState(row.state)})
