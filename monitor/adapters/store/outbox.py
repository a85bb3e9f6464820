"""Alerts on their way: a queue for each route, its head claimed and delivered in order."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Select, func, literal, or_, select, update

from monitor.adapters.store import rows
from monitor.adapters.store import tables as t
from monitor.adapters.store.documents import batches
from monitor.adapters.store.engine import locked
from monitor.adapters.store.part import WorkPart
from monitor.adapters.store.queueing import enqueue
from monitor.adapters.store.types import UtcMicroseconds
from monitor.adapters.store.upserts import insert
from monitor.errors import LeaseLostError, NotFoundError
from monitor.model.alert import (
    Alert,
    Delivery,
    DeliveryResult,
    DeliveryStatus,
    RouteQueue,
    RouteState,
)
from monitor.ports import EntryKind

_MAX_ID = 2**63 - 1
_PENDING = DeliveryStatus.PENDING.value


class Outbox(WorkPart):
    """The outbox."""

    def enqueue(self, alerts: Sequence[Alert]) -> None:
        """Records alerts outside a check. An alert of a known id is passed over."""
        with self._database.write() as connection:
            locked(connection, "log")
            enqueue(connection, alerts)

    def claim(
        self,
        *,
        now: datetime,
        worker: str,
        lease: timedelta,
        limit: int,
        routes: Sequence[str] | None = None,
    ) -> tuple[Delivery, ...]:
        """Claims the head of each route's queue that is due.

        A later alert waits for the earlier one of its route until that is delivered or given
        up. Paused and disabled routes are skipped, and all but `routes` where they are given.
        """
        d = t.deliveries.c
        mine = () if routes is None else (d.route.in_(list(routes)),)
        with self._due(now) as connection:
            due = connection.scalars(
                select(d.id)
                .where(d.id.in_(_heads(now)), d.due_at <= now, d.status == _PENDING, *mine)
                .order_by(d.due_at, d.id)
                .limit(limit)
                .with_for_update(skip_locked=True)
            ).all()
            if not due:
                return ()
            return _taken(connection, due, worker, now + lease)

    def claim_all(
        self, route: str, *, now: datetime, worker: str, lease: timedelta, limit: int
    ) -> tuple[Delivery, ...]:
        """Claims what waits for one route, in its order, at most `limit`.

        None if the first in line is not due, or the route is paused or disabled.
        """
        d = t.deliveries.c
        with self._due(now) as connection:
            head = connection.scalar(
                select(d.id)
                .where(d.id.in_(_heads(now)), d.route == route, d.due_at <= now)
                .with_for_update(skip_locked=True)
            )
            if head is None:
                return ()
            due = connection.scalars(
                select(d.id)
                .where(d.route == route, d.status == _PENDING, d.due_at <= now, d.id >= head)
                .order_by(d.id)
                .limit(limit)
                .with_for_update()
            ).all()
            return _taken(connection, due, worker, now + lease)

    def record(
        self,
        delivery: Delivery,
        result: DeliveryResult,
        *,
        status: DeliveryStatus,
        next_attempt_at: datetime | None,
        now: datetime,
    ) -> None:
        """Writes one attempt. Raises LeaseLostError if the claim is stale.

        A cancelled delivery was not attempted. A pending one without a moment is due at once.
        """
        d = t.deliveries.c
        again = (next_attempt_at or now) if status is DeliveryStatus.PENDING else None
        delivered = status is DeliveryStatus.DELIVERED
        with self._database.write() as connection:
            written = connection.execute(
                update(t.deliveries)
                .where(d.id == delivery.id, d.token == delivery.token, d.worker.is_not(None))
                .values(
                    status=status.value,
                    attempts=d.attempts + (0 if status is DeliveryStatus.CANCELLED else 1),
                    next_attempt_at=again,
                    due_at=again,
                    worker=None,
                    last_error="" if delivered else result.detail,
                    last_status=result.status,
                    delivered_at=now if delivered else None,
                )
            )
            if not written.rowcount:
                raise LeaseLostError(
                    f"the claim on delivery {delivery.id} is no longer held; nothing was written"
                )
            if status is not DeliveryStatus.CANCELLED:
                _note_attempt(connection, delivery.route, failed=not delivered, now=now)

    def queues(self) -> tuple[RouteQueue, ...]:
        """What waits for each route, in the order of their names."""
        d, a = t.deliveries.c, t.alerts.c
        heads = (
            select(d.route, func.count().label("waiting"), func.min(d.id).label("head"))
            .where(d.status == _PENDING)
            .group_by(d.route)
            .subquery()
        )
        query = (
            select(
                heads.c.route,
                heads.c.waiting,
                a.created_at,
                d.attempts,
                d.last_error,
                d.next_attempt_at,
            )
            .join(heads, heads.c.head == d.id)
            .join(t.alerts, d.alert_id == a.id)
            .order_by(heads.c.route)
        )
        e = t.config_entries.c
        with self._database.read() as connection:
            owners: dict[str, list[str]] = {}
            listed = select(e.name, e.owner).where(e.kind == EntryKind.ROUTE.value)
            for row in connection.execute(listed.order_by(e.owner)):
                owners.setdefault(row.name, []).append(row.owner)
            return tuple(
                RouteQueue(
                    route=row.route,
                    waiting=row.waiting,
                    oldest_at=row.created_at,
                    attempts=row.attempts,
                    last_error=row.last_error,
                    next_attempt_at=row.next_attempt_at,
                    owners=tuple(owners.get(row.route, ())),
                )
                for row in connection.execute(query)
            )

    def cancel(self, route: str, now: datetime) -> int:
        """Gives up all alerts that wait for a route. Returns how many.

        One that a worker is about to send is given up too: its answer is not recorded then.
        """
        d = t.deliveries.c
        with self._database.write() as connection:
            locked(connection, "log")
            return connection.execute(
                update(t.deliveries)
                .where(d.route == route, d.status == _PENDING)
                .values(
                    status=DeliveryStatus.CANCELLED.value,
                    next_attempt_at=None,
                    due_at=None,
                    worker=None,
                    token=d.token + 1,
                    last_error=f"cancelled by hand at {now.isoformat(timespec='seconds')}",
                )
            ).rowcount

    def set_route(self, state: RouteState) -> None:
        """Pauses, disables or enables a route.

        A pause that a receiver asks for while the route is being disabled does not enable it.
        """
        pauses = state.paused_until is not None and not state.disabled
        values = {
            "paused_until": state.paused_until,
            "disabled": state.disabled,
            "reason": state.reason,
        }
        with self._database.write() as connection:
            connection.execute(
                insert(connection, t.routes).on_conflict_do_update(
                    index_elements=["route"],
                    set_=values,
                    where=~t.routes.c.disabled if pauses else None,
                ),
                {"route": state.route, **values},
            )

    def routes(self) -> tuple[RouteState, ...]:
        """What is remembered of routes."""
        with self._database.read() as connection:
            found = connection.execute(select(t.routes).order_by(t.routes.c.route))
            return tuple(rows.route(row) for row in found)

    def deliveries(
        self, *, status: DeliveryStatus | None = None, limit: int = 50
    ) -> tuple[Delivery, ...]:
        """Deliveries, newest first."""
        query = _joined().order_by(t.deliveries.c.id.desc()).limit(limit)
        if status is not None:
            query = query.where(t.deliveries.c.status == status.value)
        with self._database.read() as connection:
            return tuple(rows.delivery(row) for row in connection.execute(query))

    def delivery(self, delivery_id: int) -> Delivery:
        """One delivery. Raises NotFoundError."""
        found = None
        if abs(delivery_id) <= _MAX_ID:
            with self._database.read() as connection:
                found = connection.execute(
                    _joined().where(t.deliveries.c.id == delivery_id)
                ).first()
        if found is None:
            raise NotFoundError(
                f"there is no delivery {delivery_id}", mend="`monitor alerts list` shows them"
            )
        return rows.delivery(found)

    def retry(self, delivery_ids: Sequence[int], now: datetime) -> int:
        """Puts dead deliveries back in the queue, due now, their attempts counted from 0 again.

        Returns how many; those that are not dead are passed over.
        """
        d = t.deliveries.c
        wanted = sorted({number for number in delivery_ids if abs(number) <= _MAX_ID})
        with self._database.write() as connection:
            locked(connection, "log")
            return sum(
                connection.execute(
                    update(t.deliveries)
                    .where(d.id.in_(part), d.status == DeliveryStatus.DEAD.value)
                    .values(status=_PENDING, attempts=0, next_attempt_at=now, due_at=now)
                ).rowcount
                for part in batches(wanted)
            )


def _note_attempt(connection: Connection, route: str, *, failed: bool, now: datetime) -> None:
    """Keeps since when the attempts of a route have failed; one that is taken ends that."""
    r = t.routes.c
    if not failed:
        connection.execute(
            update(t.routes)
            .where(r.route == route, r.failing_since.is_not(None))
            .values(failing_since=None)
        )
        return
    connection.execute(
        insert(connection, t.routes).on_conflict_do_update(
            index_elements=["route"],
            set_={"failing_since": func.coalesce(r.failing_since, literal(now, UtcMicroseconds))},
        ),
        {"route": route, "disabled": False, "reason": "", "failing_since": now},
    )


def _taken(
    connection: Connection, due: Sequence[int], worker: str, until: datetime
) -> tuple[Delivery, ...]:
    """The deliveries, which are the worker's until then."""
    d = t.deliveries.c
    connection.execute(
        update(t.deliveries)
        .where(d.id.in_(due))
        .values(worker=worker, due_at=until, token=d.token + 1)
    )
    claimed = connection.execute(_joined().where(d.id.in_(due)).order_by(d.id))
    return tuple(rows.delivery(row) for row in claimed)


def _heads(now: datetime) -> Select[Any]:
    """The first pending delivery of each route that is neither paused nor disabled."""
    d, r = t.deliveries.c, t.routes.c
    resting = select(r.route).where(or_(r.disabled, r.paused_until > now))
    return (
        select(func.min(d.id))
        .where(d.status == _PENDING, d.route.not_in(resting))
        .group_by(d.route)
    )


def _joined() -> Select[Any]:
    """Deliveries with their alerts."""
    d, a = t.deliveries.c, t.alerts.c
    return select(
        t.deliveries,
        a.type,
        a.created_at,
        a.body,
        a.title,
        a.article_id,
        a.story,
        a.routes,
    ).join(t.alerts, d.alert_id == a.id)
