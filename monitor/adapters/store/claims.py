"""Due work, claimed with a lease and a fencing token.

While a row is claimed its `due_at` is the end of the lease, so that one indexed column answers
both "what is due" and "whose worker has died". Each claim raises `token`;
whoever comes back with an older one has lost the lease (Kleppmann, "How to do distributed
locking", 2016).
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from functools import cache

from sqlalchemy import Connection, Select, Table, bindparam, case, literal, select, tuple_, update

from monitor.adapters.store import tables as t
from monitor.adapters.store.clock_skew import TOLERANCE
from monitor.adapters.store.documents import batches
from monitor.adapters.store.rows import AnyRow
from monitor.adapters.store.types import UtcMicroseconds
from monitor.adapters.store.watching import active, row_of
from monitor.errors import LeaseLostError
from monitor.model.watch import Claim

_LEAST_SCAN = 64  # due rows looked at in one query

_UNTIL = bindparam("until", type_=UtcMicroseconds())
_THEN = case((active, _UNTIL))
resting = {"next_check_at": _THEN, "due_at": _THEN, "lease_until": None, "worker": None}
"""The columns of an article given back: looked at again `until` then, unless it is not active."""

_is_held = (
    t.articles.c.id == bindparam("article"),
    t.articles.c.token == bindparam("claimed"),
    t.articles.c.worker == bindparam("claimant"),
)
# What is asked and written at every check is put together once.
_HELD = select(t.articles).where(*_is_held).with_for_update()
_RENEWED = update(t.articles).where(*_is_held).values(lease_until=_UNTIL, due_at=_THEN)
_RELEASED = update(t.articles).where(*_is_held).values(resting)
_TAKEN = (
    update(t.articles)
    .where(t.articles.c.id.in_(bindparam("articles", expanding=True)))
    .values(
        worker=bindparam("claimant"),
        lease_until=_UNTIL,
        due_at=_THEN,
        token=t.articles.c.token + 1,
    )
    .returning(t.articles.c.id, t.articles.c.token, t.articles.c.outlet)
)


def claim_due(
    connection: Connection,
    *,
    now: datetime,
    worker: str,
    lease: timedelta,
    limit: int,
    room_of: Callable[[str], int] | None,
) -> tuple[Claim, ...]:
    """Claims due articles, most overdue first, no more of an outlet than there is room for."""
    chosen = choose_due(connection, t.articles, now, limit, room_of)
    return _take(connection, chosen, worker, now + lease)


def claim_one(
    connection: Connection, article_id: int, *, now: datetime, worker: str, lease: timedelta
) -> Claim | None:
    """Claims one article whether due or not; None while a lease stands on it.

    Raises NotFoundError.
    """
    row = row_of(connection, article_id, held=True)
    # A lease longer than any that is given was made by a clock that ran ahead.
    if row.lease_until is not None and now < row.lease_until <= now + lease + TOLERANCE:
        return None
    return _take(connection, [article_id], worker, now + lease)[0]


def renew(connection: Connection, claims: Sequence[Claim], expires_at: datetime) -> None:
    """Holds claims for longer; stale ones are passed over."""
    for claim in sorted(claims, key=lambda claim: claim.article_id):
        connection.execute(_RENEWED, _fence(claim) | {"until": expires_at})


def release(connection: Connection, claims: Sequence[Claim], next_check_at: datetime) -> None:
    """Gives unused claims back; stale ones are passed over."""
    for claim in sorted(claims, key=lambda claim: claim.article_id):
        connection.execute(_RELEASED, _fence(claim) | {"until": next_check_at})


def hold(connection: Connection, claim: Claim) -> AnyRow:
    """The claimed article's row, locked till the transaction ends. Raises LeaseLostError."""
    row = connection.execute(_HELD, _fence(claim)).first()
    if row is None:
        raise LeaseLostError(
            f"the claim on article {claim.article_id} is no longer held; nothing was written"
        )
    return row


def _fence(claim: Claim) -> dict[str, object]:
    """What `_is_held` is asked with."""
    return {"article": claim.article_id, "claimed": claim.token, "claimant": claim.worker}


@cache
def _due_in(table: Table) -> Select[tuple[int, str, datetime]]:
    a = table.c
    return (
        select(a.id, a.outlet, a.due_at)
        .where(a.due_at <= bindparam("now"))
        .order_by(a.due_at, a.outlet, a.id)
        .limit(bindparam("scan"))
    )


@cache
def _free_in(table: Table) -> Select[tuple[int]]:
    a = table.c
    return (
        select(a.id)
        .where(a.id.in_(bindparam("chosen", expanding=True)), a.due_at <= bindparam("now"))
        .with_for_update(skip_locked=True)
    )


def choose_due(
    connection: Connection,
    table: Table,
    now: datetime,
    limit: int,
    room_of: Callable[[str], int] | None,
) -> list[int]:
    """Goes through the due articles or sources in order; the ids of those to claim.

    Outlets that there is no room for are left out. On PostgreSQL those chosen are locked, and
    nothing else; what another worker is just claiming is passed over.
    """
    chosen: list[int] = []
    room: dict[str, int] = {}
    last: AnyRow | None = None
    scan = max(_LEAST_SCAN, limit)
    while len(chosen) < limit:
        full = [outlet for outlet, left in room.items() if left <= 0]
        a = table.c
        query = _due_in(table)
        if last is not None:
            place = (a.due_at, a.outlet, a.id)
            reached = [literal(getattr(last, column.name), column.type) for column in place]
            query = query.where(tuple_(*place) > tuple_(*reached))
        if full:
            query = query.where(a.outlet.not_in(full))
        due = connection.execute(query, {"now": now, "scan": scan}).all()
        left = deque(due)
        while left and len(chosen) < limit:
            fitting: list[AnyRow] = []
            while left and len(chosen) + len(fitting) < limit:
                row = left.popleft()
                if row.outlet not in room:
                    room[row.outlet] = room_of(row.outlet) if room_of is not None else limit
                if room[row.outlet] > 0:
                    room[row.outlet] -= 1
                    fitting.append(row)
            free = _free(connection, table, [row.id for row in fitting], now)
            for row in fitting:
                if row.id in free:
                    chosen.append(row.id)
                else:
                    room[row.outlet] += 1
        if len(due) < scan:
            break
        last = due[-1]
    return chosen


def _free(connection: Connection, table: Table, ids: Sequence[int], now: datetime) -> set[int]:
    """Those that nobody else is claiming, locked till the transaction ends."""
    if connection.dialect.name != "postgresql":  # there is one writer at a time
        return set(ids)
    found: set[int] = set()
    for part in batches(ids):
        found |= set(connection.scalars(_free_in(table), {"chosen": part, "now": now}))
    return found


def _take(
    connection: Connection, article_ids: Sequence[int], worker: str, until: datetime
) -> tuple[Claim, ...]:
    taken: dict[int, AnyRow] = {}
    for part in batches(article_ids):
        rows = connection.execute(_TAKEN, {"articles": part, "claimant": worker, "until": until})
        taken.update((row.id, row) for row in rows)
    return tuple(
        Claim(
            article_id=article_id,
            token=taken[article_id].token,
            worker=worker,
            expires_at=until,
            outlet=taken[article_id].outlet,
        )
        for article_id in article_ids
    )
