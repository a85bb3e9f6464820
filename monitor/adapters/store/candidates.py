"""The candidates of a source: who is new, who waits, who is due."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import Connection, delete, exists, func, or_, select, update

from monitor.adapters.store import rows
from monitor.adapters.store import tables as t
from monitor.adapters.store.documents import batches
from monitor.adapters.store.upserts import insert
from monitor.core.records import block_hash, dumps
from monitor.core.urls import forms_of, simplest
from monitor.errors import UsageError
from monitor.model.coverage import Candidate, FeedItem, WaitingList
from monitor.model.watch import Origin


def enqueue(
    connection: Connection,
    source_id: int,
    found: Sequence[Candidate],
    *,
    now: datetime,
    most: int,
) -> WaitingList:
    """Puts what is new on the list of the source. Returns what is due on it."""
    c = t.candidates.c
    new = _unknown(connection, {key_of(one.url): one for one in reversed(found)})
    room = max(most - _waiting(connection, source_id), 0)
    wanted = [key for key, one in reversed(new.items()) if one.due_at is not None]
    rejected_full = max(len(wanted) - room, 0)
    # In one order, whatever that of the list: two that name the same wait for each other else.
    for key in sorted(new.keys() - set(wanted[room:])):
        _place(connection, source_id, key, new[key], now)
    due = connection.execute(
        select(t.candidates)
        .where(c.source_id == source_id, c.due_at <= now)
        .order_by(c.due_at, c.url_hash)
        .limit(most)
    )
    return WaitingList(
        due=tuple(rows.candidate(row) for row in due),
        waiting=_waiting(connection, source_id),
        rejected_full=rejected_full,
    )


def settle(connection: Connection, seen: Sequence[str], waiting: Sequence[Candidate]) -> None:
    """Takes what was seen off the lists, and puts off what is looked at again."""
    c = t.candidates.c
    settled = sorted({block_hash(url) for url in seen} | {key_of(one.url) for one in waiting})
    if connection.dialect.name == "postgresql":
        for part in batches(settled):  # held in one order, as `enqueue` takes them
            held = select(c.url_hash).where(c.url_hash.in_(part)).order_by(c.url_hash)
            connection.execute(held.with_for_update()).all()
    for part in batches([block_hash(url) for url in seen]):
        connection.execute(delete(t.candidates).where(c.url_hash.in_(part)))
    for one in waiting:
        connection.execute(
            update(t.candidates)
            .where(c.url_hash == key_of(one.url))
            .values(attempts=one.attempts, due_at=one.due_at)
        )


def look_again(connection: Connection, urls: Sequence[str], now: datetime) -> None:
    """Has what was seen before looked at again, on the list of the source that led to it."""
    seen, s = t.seen_urls.c, t.sources.c
    for url in urls:
        forms = [block_hash(form) for form in forms_of(url)]
        led = connection.scalar(
            select(seen.source_id)
            .join(t.sources, s.id == seen.source_id)
            .where(seen.url_hash.in_(forms), s.active)
        )
        if led is not None:
            connection.execute(delete(t.seen_urls).where(seen.url_hash.in_(forms)))
            one = Candidate(url=url, item=FeedItem(url=url), due_at=now)
            _place(connection, led, key_of(url), one, now)


def has_waiting(connection: Connection, source_id: int) -> bool:
    """Whether anything waits on the list of a source."""
    return _waiting(connection, source_id) > 0


def key_of(url: str) -> str:
    """What identifies a candidate: the hash of its simplest address."""
    try:
        return block_hash(simplest(url))
    except UsageError:
        return block_hash(url)


def known_among(connection: Connection, url_hashes: Sequence[str]) -> set[str]:
    """Those that a source has led to, or that are an article's that somebody asked for.

    An article that is watched since its outlet is followed may still belong to a story.
    """
    a, other, seen = t.articles.c, t.article_aliases.c, t.seen_urls.c
    asked_for = a.origin != Origin.OUTLET.value
    queries = (
        select(seen.url_hash).where(seen.url_hash.in_(url_hashes)),
        select(a.url_hash).where(a.url_hash.in_(url_hashes), asked_for),
        select(other.url_hash)
        .join(t.articles, a.id == other.article_id)
        .where(other.url_hash.in_(url_hashes), asked_for),
    )
    return {key for query in queries for key in connection.scalars(query)}


def _waiting(connection: Connection, source_id: int) -> int:
    c = t.candidates.c
    count = connection.scalar(
        select(func.count()).where(c.source_id == source_id, c.due_at.is_not(None))
    )
    return int(count or 0)


def _unknown(connection: Connection, found: Mapping[str, Candidate]) -> dict[str, Candidate]:
    """Those that were never looked at, are not watched and wait on no list that is read."""
    c, s = t.candidates.c, t.sources.c
    new = dict(found)
    keys = {key: key for key in found} | {block_hash(one.url): k for k, one in found.items()}
    for part in batches(list(keys)):
        for known in known_among(connection, part):
            new.pop(keys[known], None)
    for part in batches(list(new)):
        read = exists().where(s.id == c.source_id, s.active).correlate(t.candidates)
        held = select(c.url_hash).where(c.url_hash.in_(part), c.due_at.is_not(None), read)
        for known in connection.scalars(held):
            new.pop(known, None)
    return new


def _place(connection: Connection, source_id: int, key: str, one: Candidate, now: datetime) -> bool:
    """Puts one candidate on the list. False if it was there: another source was quicker."""
    values = {
        "url": one.url,
        "source_id": source_id,
        "due_at": one.due_at,
        "attempts": 0,
        "document": dumps(one.item),
    }
    adding = insert(connection, t.candidates)
    if one.due_at is None:
        adding = adding.on_conflict_do_nothing()
    else:
        c, s = t.candidates.c, t.sources.c
        read = exists().where(s.id == c.source_id, s.active).correlate(t.candidates)
        dated = one.item.published is not None or one.item.modified is not None
        free = (~read, c.due_at.is_(None)) if dated else (~read,)
        adding = adding.on_conflict_do_update(
            index_elements=["url_hash"], set_=values, where=or_(*free)
        )
    done = connection.execute(
        adding.returning(t.candidates.c.url_hash), {"url_hash": key, "found_at": now, **values}
    )
    return done.first() is not None
