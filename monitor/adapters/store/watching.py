"""Which articles are watched, under which addresses, for which stories."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, and_, bindparam, case, literal, select, update

from monitor.adapters.store import rows
from monitor.adapters.store import tables as t
from monitor.adapters.store.documents import batches
from monitor.adapters.store.engine import locked
from monitor.adapters.store.events import write_event
from monitor.adapters.store.types import UtcMicroseconds
from monitor.adapters.store.upserts import insert
from monitor.core.records import block_hash, dumps, one_line
from monitor.core.urls import canonicalise
from monitor.errors import NotFoundError, UsageError
from monitor.model.story import AddressStatus
from monitor.model.watch import (
    Article,
    Availability,
    Event,
    EventKind,
    Origin,
    Progress,
    WatchRequest,
)

_MAX_ID = 2**63 - 1
_NEW_PROGRESS = dumps(Progress())

active = and_(t.articles.c.watched, ~t.articles.c.paused)
"""Whether an article is looked at on its own."""


def watched(connection: Connection, *, story: str, outlet: str) -> tuple[Article, ...]:
    """The watched articles of a story and an outlet, where they are named, oldest first."""
    query = select(t.articles).where(t.articles.c.watched).order_by(t.articles.c.id)
    if story:
        query = query.where(t.articles.c.id.in_(articles_of(story, active_only=True)))
    if outlet:
        query = query.where(t.articles.c.outlet == outlet)
    return _with_stories(connection, connection.execute(query).all())


def find(connection: Connection, text: str) -> tuple[Article, ...]:
    """Articles named by id, by URL or alias, or by a part of title or URL (any case)."""
    exact = _exactly(connection, text)
    if exact is not None:
        return (load(connection, exact),)
    if not text:
        return ()
    query = (
        select(t.articles)
        .where(t.articles.c.search.contains(text.casefold(), autoescape=True))
        .order_by(t.articles.c.watched.desc(), t.articles.c.id)
    )
    return _with_stories(connection, connection.execute(query).all())


def pause(
    connection: Connection, article_id: int, *, paused: bool, now: datetime, actor: str
) -> None:
    """Pauses or resumes within a transaction. Raises NotFoundError."""
    locked(connection, "log")
    changed = connection.execute(
        update(t.articles)
        .where(t.articles.c.id == article_id, t.articles.c.paused != paused)
        .values(paused=paused)
    )
    if not changed.rowcount:
        load(connection, article_id)
        return
    _set_due(connection, article_id, now)
    kind = EventKind.PAUSED if paused else EventKind.RESUMED
    said = "the checks are paused" if paused else "the checks go on"
    happened = Event(kind=kind, at=now, since=now, reason=said, actor=actor)
    write_event(connection, article_id, happened)


def unwatch(
    connection: Connection, article_id: int, story: str, *, now: datetime, actor: str
) -> None:
    """Ends the watch by hand within a transaction. Raises NotFoundError."""
    locked(connection, "watch")
    locked(connection, "log")
    load(connection, article_id)
    ended = end_watch(connection, article_id, story, now, actor=actor, reason="the watch was ended")
    if not ended and not story:  # it was watched for no story
        _end_all(connection, article_id)


def watch(
    connection: Connection,
    requests: Sequence[WatchRequest],
    now: datetime,
    *,
    by_hand: bool = False,
    actor: str = "",
) -> tuple[Article, ...]:
    """Starts watching within a transaction. What is asked for `by_hand` no configuration ends."""
    locked(connection, "watch")
    locked(connection, "log")
    ids = [_watch_one(connection, request, now, by_hand, actor) for request in requests]
    loaded: dict[int, Article] = {}
    for part in batches(sorted(set(ids))):
        found = connection.execute(select(t.articles).where(t.articles.c.id.in_(part))).all()
        loaded.update((article.id, article) for article in _with_stories(connection, found))
    return tuple(loaded[article_id] for article_id in ids)


def end_watch(
    connection: Connection,
    article_id: int,
    story: str,
    now: datetime,
    *,
    actor: str,
    reason: str,
    sparing_hand: bool = False,
) -> tuple[str, ...]:
    """Ends the watch of an article for a story, or for all, and says so in the log.

    `sparing_hand` leaves a watch that a person asked for. Returns the stories that it ended for.
    """
    s = t.article_stories.c
    ending = update(t.article_stories).where(s.article_id == article_id, s.active)
    if story:
        ending = ending.where(s.story == story)
    if sparing_hand:
        ending = ending.where(s.by_hand.is_not(True))
    ended = connection.scalars(ending.values(active=False, by_hand=False).returning(s.story)).all()
    for name in sorted(ended):
        happened = Event(
            kind=EventKind.UNWATCHED, at=now, since=now, reason=reason, story=name, actor=actor
        )
        write_event(connection, article_id, happened)
    left = select(s.story).where(s.article_id == article_id, s.active).limit(1)
    if ended and connection.scalar(left) is None:
        _end_all(connection, article_id)
    return tuple(ended)


def let_go(
    connection: Connection,
    article_id: int,
    story: str,
    now: datetime,
    *,
    reason: str,
    actor: str = "",
) -> bool:
    """Ends what a follow holds. Whether nothing else has the article watched: then the log says so.

    Any other watch goes on as it was, and there is nothing to say.
    """
    s = t.article_stories.c
    held = update(t.article_stories).where(
        s.article_id == article_id, s.story == story, s.active, s.by_follow
    )
    connection.execute(held.values(active=False))
    left = select(s.story).where(s.article_id == article_id, s.active).limit(1)
    if connection.scalar(left) is not None:
        return False
    happened = Event(
        kind=EventKind.LET_GO, at=now, since=now, reason=reason, story=story, actor=actor
    )
    write_event(connection, article_id, happened)
    _end_all(connection, article_id)
    return True


_ROW = select(t.articles).where(t.articles.c.id == bindparam("article"))
_ROW_HELD = _ROW.with_for_update()


def row_of(connection: Connection, article_id: int, *, held: bool = False) -> rows.AnyRow:
    """An article's row, locked till the transaction ends if `held`. Raises NotFoundError."""
    found = (
        connection.execute(_ROW_HELD if held else _ROW, {"article": article_id}).first()
        if abs(article_id) <= _MAX_ID
        else None
    )
    if found is None:
        raise NotFoundError(
            f"there is no article {article_id}", mend="`monitor watch list` shows the articles"
        )
    return found


def load(connection: Connection, article_id: int) -> Article:
    """One article. Raises NotFoundError."""
    return _with_stories(connection, [row_of(connection, article_id)])[0]


_HOLDERS = (
    select(t.article_stories.c.story, t.article_stories.c.by_follow)
    .where(t.article_stories.c.article_id == bindparam("article"), t.article_stories.c.active)
    .order_by(t.article_stories.c.story)
)


def holders_of(connection: Connection, article_id: int) -> Sequence[rows.AnyRow]:
    """What has an article watched now: `story` (empty: its outlet alone) and `by_follow`."""
    return connection.execute(_HOLDERS, {"article": article_id}).all()


def known_id(connection: Connection, url: str) -> int | None:
    """The article of that canonical URL or alias."""
    key = block_hash(url)
    found: int | None = connection.scalar(
        select(t.articles.c.id).where(t.articles.c.url_hash == key)
    )
    if found is not None:
        return found
    alias: int | None = connection.scalar(
        select(t.article_aliases.c.article_id).where(t.article_aliases.c.url_hash == key)
    )
    return alias


def add_alias(connection: Connection, article_id: int, url: str) -> None:
    """Remembers another address of an article; one that is known already is left alone."""
    if known_id(connection, url) is None:
        connection.execute(
            insert(connection, t.article_aliases).on_conflict_do_nothing(),
            {"url_hash": block_hash(url), "url": url, "article_id": article_id},
        )


def search_text(title: str, url: str) -> str:
    """What `find` looks into."""
    return f"{title}\n{url}".casefold()


def stories_of(
    connection: Connection, article_ids: Sequence[int], *, active_only: bool
) -> dict[int, tuple[str, ...]]:
    """The stories of articles, by article, in the order of their names.

    What is watched for its outlet alone stands there without a story, and is left out.
    """
    found: dict[int, list[str]] = {}
    for part in batches(article_ids):
        query = (
            select(t.article_stories.c.article_id, t.article_stories.c.story)
            .where(t.article_stories.c.article_id.in_(part), t.article_stories.c.story != "")
            .order_by(t.article_stories.c.story)
        )
        if active_only:
            query = query.where(t.article_stories.c.active)
        for article_id, story in connection.execute(query):
            found.setdefault(article_id, []).append(story)
    return {article_id: tuple(stories) for article_id, stories in found.items()}


def articles_of(story: str, *, active_only: bool) -> Any:  # noqa: ANN401 - a select of one column
    """The ids of a story's articles, as a subquery."""
    query = select(t.article_stories.c.article_id).where(t.article_stories.c.story == story)
    return query.where(t.article_stories.c.active) if active_only else query


def _with_stories(connection: Connection, found: Sequence[rows.AnyRow]) -> tuple[Article, ...]:
    stories = stories_of(connection, [row.id for row in found], active_only=True)
    return tuple(rows.article(row, stories.get(row.id, ())) for row in found)


def _exactly(connection: Connection, text: str) -> int | None:
    if text.isascii() and text.isdecimal() and int(text) <= _MAX_ID:
        found: int | None = connection.scalar(
            select(t.articles.c.id).where(t.articles.c.id == int(text))
        )
        if found is not None:
            return found
    try:
        return known_id(connection, canonicalise(text))
    except UsageError:
        return None


def _end_all(connection: Connection, article_id: int) -> None:
    """Looks at an article no more."""
    connection.execute(
        update(t.articles).where(t.articles.c.id == article_id).values(watched=False)
    )
    _set_due(connection, article_id, None)


def _watch_one(
    connection: Connection, request: WatchRequest, now: datetime, by_hand: bool, actor: str
) -> int:
    addresses = (request.url, *request.aliases)
    known = (known_id(connection, url) for url in addresses)
    article_id = next((found for found in known if found is not None), None)
    if request.followed:
        return article_id or _take_on(connection, request, now, actor)
    if article_id is None:
        article_id = _insert(connection, request, now)
    else:
        # what a known article lacks it takes up; what it has, it keeps
        row = connection.execute(select(t.articles).where(t.articles.c.id == article_id)).one()
        values: dict[str, object] = {}
        if not row.watched:
            values["watched"] = True
        if not row.title and request.title:
            values |= {"title": request.title, "search": search_text(request.title, row.url)}
        if row.origin == Origin.OUTLET.value:
            values["origin"] = request.origin.value
        if request.baseline_key and not row.baseline_key:
            values |= {"baseline_key": request.baseline_key, "origin": Origin.BASELINE.value}
            if not row.highest:
                values["address"] = request.address.value
        elif (
            request.address is AddressStatus.CONFIRMED and row.baseline_key == request.baseline_key
        ):
            values["address"] = AddressStatus.CONFIRMED.value
        if values:
            connection.execute(
                update(t.articles).where(t.articles.c.id == article_id).values(values)
            )
        if "watched" in values:
            _set_due(connection, article_id, now)
    for url in addresses:
        add_alias(connection, article_id, url)
    if request.story:
        s = t.article_stories.c
        was_active = connection.scalar(
            select(s.active).where(s.article_id == article_id, s.story == request.story)
        )
        hand = {"by_hand": True} if by_hand else {}  # whatever followed it, this watch is its own
        connection.execute(
            insert(connection, t.article_stories).on_conflict_do_update(
                index_elements=["article_id", "story"],
                set_={"active": True, "by_follow": False, **hand},
            ),
            {
                "article_id": article_id,
                "story": request.story,
                "active": True,
                "by_hand": by_hand,
                "by_follow": False,
            },
        )
        if was_active is False:
            again = Event(
                kind=EventKind.WATCHED,
                at=now,
                since=now,
                reason="the watch was taken up again",
                story=request.story,
                actor=actor,
            )
            write_event(connection, article_id, again)
    return article_id


def _take_on(connection: Connection, request: WatchRequest, now: datetime, listed_by: str) -> int:
    """Watches an article of a followed outlet that nobody knows yet, and says so in the log."""
    article_id = _insert(connection, request, now)
    for url in request.aliases:
        add_alias(connection, article_id, url)
    connection.execute(
        t.article_stories.insert(),
        {
            "article_id": article_id,
            "story": request.story,
            "active": True,
            "by_hand": False,
            "by_follow": True,
            "taken_at": now,
        },
    )
    taken = Event(
        kind=EventKind.FOLLOWED,
        at=now,
        since=now,
        reason=f"taken on: new at {request.outlet}, listed by {one_line(listed_by, 200)}",
        story=request.story,
        actor="",
    )
    write_event(connection, article_id, taken)
    return article_id


def _insert(connection: Connection, request: WatchRequest, now: datetime) -> int:
    values = {
        "url": request.url,
        "url_hash": block_hash(request.url),
        "outlet": request.outlet,
        "title": request.title,
        "search": search_text(request.title, request.url),
        "origin": request.origin.value,
        "address": request.address.value,
        "baseline_key": request.baseline_key,
        "added_at": now,
        "watched": True,
        "paused": False,
        "availability": Availability.UNKNOWN.value,
        "next_check_at": now,
        "note": "",
        "progress": _NEW_PROGRESS,
        "snapshots": 0,
        "highest": 0,
        "chain_length": 0,
        "due_at": now,
        "token": 0,
    }
    made = connection.execute(insert(connection, t.articles).returning(t.articles.c.id), values)
    return int(made.scalar_one())


def _set_due(connection: Connection, article_id: int, moment: datetime | None) -> None:
    """Makes an article due, where it is active. One that is claimed is due when the lease ends."""
    then = literal(moment, UtcMicroseconds)
    leased = t.articles.c.lease_until > then
    connection.execute(
        update(t.articles)
        .where(t.articles.c.id == article_id)
        .values(
            next_check_at=case((active, then)),
            due_at=case((and_(active, leased), t.articles.c.lease_until), (active, then)),
        )
    )
