"""What feeds and sitemaps say of when watched articles were modified."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import Connection, or_, select, update

from monitor.adapters.store import tables as t
from monitor.adapters.store.documents import batches
from monitor.adapters.store.part import Part
from monitor.adapters.store.upserts import insert
from monitor.core.records.content import block_hash
from monitor.model.coverage import NewListedTime
from monitor.model.story import FeedKind
from monitor.model.watch import ListedTime

_MOST = 8
"""Lists of one article that a check looks at, the last read ones."""


class Listed(Part):
    """Which of the addresses that a list names are under watch."""

    def watched_ids(self, urls: Sequence[str]) -> Mapping[str, int]:
        """The articles under watch, by those of the canonical URLs that are theirs or aliases."""
        wanted = {block_hash(url): url for url in urls}
        a, other = t.articles.c, t.article_aliases.c
        found: dict[str, int] = {}
        with self._database.read() as connection:
            for part in batches(list(wanted)):
                by_alias = (
                    select(other.url_hash, a.id)
                    .join(t.articles, a.id == other.article_id)
                    .where(other.url_hash.in_(part), a.watched)
                )
                own = select(a.url_hash, a.id).where(a.url_hash.in_(part), a.watched)
                for query in (by_alias, own):
                    found |= {wanted[row.url_hash]: row.id for row in connection.execute(query)}
        return found


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
