"""What is let go of on purpose: raw pages of articles that nobody watches any more."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ColumnElement, Connection, and_, delete, exists, func, or_, select, update

from monitor.adapters.store import tables as t
from monitor.adapters.store.documents import batches
from monitor.adapters.store.engine import locked
from monitor.adapters.store.events import write_event
from monitor.model.watch import Event, EventKind
from monitor.ports import Dropped

_ENDS = (EventKind.UNWATCHED.value, EventKind.LET_GO.value)


def unwatched_since(connection: Connection, before: datetime) -> tuple[int, ...]:
    """The articles with kept pages whose watch ended before that moment.

    An article from before there was a log ended with its last look.
    """
    a, s, f = t.articles.c, t.snapshots.c, t.faults.c
    ended = func.coalesce(_latest(a.id, _ENDS), a.last_checked_at, a.added_at)
    dropped = _latest(a.id, (EventKind.PAGES_DROPPED.value,))
    kept = or_(
        exists().where(s.article_id == a.id, s.raw_kept),
        exists().where(f.article_id == a.id, f.zstd.is_not(None)),
    )
    query = select(a.id).where(
        ~a.watched, kept, ended < before, or_(dropped.is_(None), dropped < ended)
    )
    return tuple(connection.scalars(query.order_by(a.id)))


def drop_pages(connection: Connection, article_id: int, now: datetime, reason: str) -> Dropped:
    """Drops the raw pages of an article that is watched no more, and says so in its chain."""
    locked(connection, "watch")
    locked(connection, "log")
    locked(connection, "pages")
    a, s, f = t.articles.c, t.snapshots.c, t.faults.c
    article = connection.execute(
        select(a.watched).where(a.id == article_id).with_for_update()
    ).first()
    if article is None or article.watched:  # it was taken up again meanwhile
        return Dropped()
    mine = select(s.raw_hash).where(s.article_id == article_id, s.raw_kept)
    others = (
        select(s.raw_hash)
        .where(
            s.article_id != article_id,
            s.raw_kept,
            s.raw_hash.in_(mine),
            ~dropped_since(s.article_id, s.taken_at),
        )
        .distinct()
    )
    freed = 0
    hashes = sorted(set(connection.scalars(mine)) - set(connection.scalars(others)))
    for part in batches(hashes):
        found = t.raws.c.hash.in_(part)
        freed += connection.scalar(select(func.sum(func.length(t.raws.c.zstd))).where(found)) or 0
        connection.execute(delete(t.raws).where(found))
    faulty = and_(f.article_id == article_id, f.zstd.is_not(None))
    freed += connection.scalar(select(func.sum(func.length(f.zstd))).where(faulty)) or 0
    connection.execute(update(t.faults).where(faulty).values(zstd=None))
    ended = connection.scalar(select(_latest(article_id, _ENDS))) or now
    happened = Event(
        kind=EventKind.PAGES_DROPPED, at=now, since=ended, reason=reason, actor="retention"
    )
    write_event(connection, article_id, happened)
    return Dropped(pages=len(hashes), bytes=int(freed))


def dropped_since(
    article_id: ColumnElement[int], taken_at: ColumnElement[datetime]
) -> ColumnElement[bool]:
    """Whether the pages that an article had at that moment were dropped later."""
    e = t.article_events.c
    kind = e.kind == EventKind.PAGES_DROPPED.value
    return exists().where(e.article_id == article_id, kind, e.happened_at >= taken_at)


def _latest(
    article_id: ColumnElement[int] | int, kinds: tuple[str, ...]
) -> ColumnElement[datetime]:
    e = t.article_events.c
    query = select(func.max(e.happened_at)).where(e.article_id == article_id, e.kind.in_(kinds))
    return query.scalar_subquery()
