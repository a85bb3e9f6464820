"""What feeds and sitemaps say of when watched articles were modified."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, bindparam, or_, select, update

from monitor.adapters.store import tables as t
from monitor.adapters.store.upserts import insert
from monitor.model.coverage import NewListedTime
from monitor.model.story import FeedKind
from monitor.model.watch import ListedTime

_MOST = 8
"""Lists of one article that a check looks at, the last read ones."""


_PARENT = t.sources.alias()
_LISTED = (
    select(t.sources.c.url, t.sources.c.kind, t.listed_times.c.modified, t.listed_times.c.read_at)
    .join(t.sources, t.sources.c.id == t.listed_times.c.source_id)
    .outerjoin(_PARENT, _PARENT.c.id == t.sources.c.parent_id)
    .where(
        t.listed_times.c.article_id == bindparam("article"),
        or_(t.sources.c.active, _PARENT.c.active),
    )
    .order_by(t.listed_times.c.read_at.desc(), t.sources.c.id)
    .limit(_MOST)
)


def listed_times(connection: Connection, article_id: int) -> tuple[ListedTime, ...]:
    """What lists say of an article, the last read first.

    Those that the configuration no longer names are left out; one that another source names may
    rest, since nothing on it has changed.
    """
    found = connection.execute(_LISTED, {"article": article_id})
    return tuple(
        ListedTime(
            source=row.url, kind=FeedKind(row.kind), modified=row.modified, read_at=row.read_at
        )
        for row in found
    )


def write_listed(
    connection: Connection, source_id: int, listed: Sequence[NewListedTime], now: datetime
) -> None:
    """Keeps what a source says now, instead of what it said before."""
    said = {one.article_id: one.modified for one in listed}
    if not said:
        return
    adding = insert(connection, t.listed_times)
    connection.execute(
        adding.on_conflict_do_update(
            index_elements=["article_id", "source_id"],
            set_={"modified": adding.excluded.modified, "read_at": adding.excluded.read_at},
        ),
        [
            {"article_id": key, "source_id": source_id, "modified": said[key], "read_at": now}
            for key in sorted(said)
        ],
    )


def repeat_listed(
    connection: Connection, source_id: int, last: datetime | None, now: datetime
) -> None:
    """An unmodified source says what it said at its last reading, which was at `last`."""
    c = t.listed_times.c
    connection.execute(
        update(t.listed_times)
        .where(c.source_id == source_id, c.read_at == last)
        .values(read_at=now)
    )
