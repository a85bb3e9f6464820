"""What feeds and sitemaps say of when watched articles were modified."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, or_, select, update

from monitor.adapters.store import tables as t
from monitor.adapters.store.upserts import insert
from monitor.model.coverage import NewListedTime
from monitor.model.story import FeedKind
from monitor.model.watch import ListedTime

_MOST = 8
"""Lists of one article that a check looks at, the last read ones."""


def listed_times(connection: Connection, article_id: int) -> tuple[ListedTime, ...]:
    """What lists say of an article, the last read first.

    Those that the configuration no longer names are left out; one that another source names may
    rest, since nothing on it has changed.
    """
    c, s, parent = t.listed_times.c, t.sources.c, t.sources.alias()
    found = connection.execute(
        select(s.url, s.kind, c.modified, c.read_at)
        .join(t.sources, s.id == c.source_id)
        .outerjoin(parent, parent.c.id == s.parent_id)
        .where(c.article_id == article_id, or_(s.active, parent.c.active))
        .order_by(c.read_at.desc(), s.id)
        .limit(_MOST)
    )
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
