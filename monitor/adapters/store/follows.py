"""Outlets that are followed whole: what is taken on, left out and let go."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache

from sqlalchemy import Connection, bindparam, delete, func, select, update

from monitor.adapters.store import tables as t
from monitor.adapters.store.documents import batches
from monitor.adapters.store.engine import locked
from monitor.adapters.store.part import Part
from monitor.adapters.store.rows import AnyRow
from monitor.adapters.store.upserts import insert
from monitor.adapters.store.watching import let_go, watch
from monitor.core.follow import choose, is_over, why_let_go
from monitor.core.records import block_hash, dumps, loads
from monitor.core.urls import likely_addresses, simplest
from monitor.errors import NotFoundError
from monitor.model.coverage import Source
from monitor.model.follow import (
    FollowChoice,
    FollowDay,
    FollowedArticle,
    FollowLoad,
    FollowReport,
    FollowStanding,
    LeftOut,
    LeftOutArticle,
    ListContact,
    ListedArticle,
    StoredFollow,
)
from monitor.model.story import Follow, Outlet
from monitor.model.watch import Availability, Origin, Outcome, WatchRequest

_MOST_LET_GO = 500
"""Articles let go in one transaction: the rest goes with the next reading."""

_SHOWN_DAYS = 31
_EPOCH = date(1970, 1, 1)
_ENDED = "let go: its outlet is followed no longer; its history is kept"


# What is asked at every check is put together once.
_FOLLOWED = (
    select(t.follows.c.document, t.follows.c.begun_at)
    .where(
        t.follows.c.outlet == bindparam("outlet"),
        t.follows.c.story.in_(bindparam("stories", expanding=True)),
    )
    .order_by(t.follows.c.story)
)
_TAKEN_LATELY = (
    select(t.follow_days.c.day, func.sum(t.follow_days.c.taken).label("taken"))
    .where(t.follow_days.c.outlet == bindparam("outlet"))
    .group_by(t.follow_days.c.day)
    .order_by(t.follow_days.c.day.desc())
    .limit(bindparam("most"))
)


class Follows(Part):
    """The outlets that are followed, by configurations and by hand."""

    def begin(self, follow: Follow, now: datetime, *, actor: str) -> None:
        """Follows an outlet by hand from now on; what is followed already takes on the rest."""
        with self._database.write() as connection:
            write_follow(connection, follow, now, by_hand=True, actor=actor)

    def end(self, outlet: str, story: str = "", *, now: datetime, actor: str) -> int:
        """Follows an outlet no more, and lets its articles go. Raises NotFoundError."""
        with self._database.write() as connection:
            locked(connection, "watch")
            locked(connection, "log")
            if _load(connection, outlet, story) is None:
                raise _not_followed(outlet, story)
            return end_follow(connection, outlet, story, now, actor=actor)

    def pause(self, outlet: str, story: str = "", *, paused: bool) -> None:
        """Takes nothing new on, or goes on doing so. Raises NotFoundError."""
        f = t.follows.c
        with self._database.write() as connection:
            done = connection.execute(
                update(t.follows).where(f.outlet == outlet, f.story == story).values(paused=paused)
            )
            if not done.rowcount:
                raise _not_followed(outlet, story)

    def all(self, *, outlet: str = "") -> tuple[StoredFollow, ...]:
        """What is followed, of one outlet or of all."""
        with self._database.read() as connection:
            return _all(connection, outlet)

    def standing(self, stored: StoredFollow, *, most: int) -> FollowStanding:
        """How a follow stands, with the latest `most` articles that it left out."""
        outlet, story = stored.follow.outlet, stored.follow.story
        s, a, d, out = t.article_stories.c, t.articles.c, t.follow_days.c, t.left_out.c
        mine = out.outlet == outlet, out.story == story
        with self._database.read() as connection:
            watched = connection.scalar(
                select(func.count())
                .select_from(t.article_stories)
                .join(t.articles, a.id == s.article_id)
                .where(s.story == story, s.active, s.by_follow, a.outlet == outlet)
            )
            days = connection.execute(
                select(t.follow_days)
                .where(d.outlet == outlet, d.story == story)
                .order_by(d.day.desc())
            ).all()
            reasons = connection.execute(
                select(out.reason, func.count()).where(*mine).group_by(out.reason)
            ).all()
            left = connection.execute(
                select(t.left_out).where(*mine).order_by(out.at.desc(), out.url).limit(most)
            ).all()
        return FollowStanding(
            stored=stored,
            watched=watched or 0,
            let_go=sum(row.let_go for row in days),
            days=tuple(
                FollowDay(
                    day=_EPOCH + timedelta(days=row.day), taken=row.taken, left_out=row.left_out
                )
                for row in days[:_SHOWN_DAYS]
            ),
            reasons=tuple(sorted((LeftOut(name), count) for name, count in reasons)),
            left=tuple(
                LeftOutArticle(url=row.url, title=row.title, reason=LeftOut(row.reason), at=row.at)
                for row in left
            ),
        )

    def read(
        self,
        source: Source,
        listed: Sequence[ListedArticle] | None,
        *,
        outlets: Sequence[Outlet],
        lookback: timedelta,
        now: datetime,
    ) -> tuple[FollowReport, ...]:
        """Takes on what a list has that is new, and lets go what is due, in one transaction."""
        reports = []
        with self._database.write() as connection:
            followed = _all(connection, source.outlet)
            if followed:
                locked(connection, "watch")
                locked(connection, "log")
            for stored in followed:
                choice, full = FollowChoice(), False
                if listed is not None and not stored.paused:
                    choice = _chosen(connection, stored, source, listed, outlets, lookback, now)
                    full = _record(connection, stored.follow, source, choice, now)
                gone = _let_go_due(connection, stored.follow, now)
                _count(connection, stored.follow, now, let_go=gone)
                left = Counter(one.reason for one in choice.left)
                reports.append(
                    FollowReport(
                        follow=stored.follow,
                        taken=len(choice.taken),
                        left=tuple(sorted(left.items())),
                        let_go=gone,
                        most_reached=full,
                    )
                )
        return tuple(reports)


def write_follow(
    connection: Connection, follow: Follow, now: datetime, *, by_hand: bool, actor: str
) -> None:
    """Follows an outlet from now on. One that is followed keeps its beginning and its pause."""
    adding = insert(connection, t.follows)
    changed: dict[str, object] = {"document": dumps(follow)}
    if by_hand:
        changed |= {"by_hand": True, "actor": actor}
    connection.execute(
        adding.on_conflict_do_update(index_elements=["outlet", "story"], set_=changed),
        {
            "outlet": follow.outlet,
            "story": follow.story,
            "document": dumps(follow),
            "begun_at": now,
            "by_hand": by_hand,
            "actor": actor,
            "paused": False,
        },
    )


def end_follow(
    connection: Connection,
    outlet: str,
    story: str,
    now: datetime,
    *,
    actor: str,
    sparing_hand: bool = False,
) -> int:
    """Ends a follow and lets its articles go. Returns how many. The log must be locked.

    `sparing_hand` leaves one that a person asked for.
    """
    stored = _load(connection, outlet, story)
    if stored is None or (sparing_hand and stored.by_hand):
        return 0
    f, contact = t.follows.c, t.follow_contacts.c
    connection.execute(delete(t.follows).where(f.outlet == outlet, f.story == story))
    connection.execute(
        delete(t.follow_contacts).where(contact.outlet == outlet, contact.story == story)
    )
    s, a = t.article_stories.c, t.articles.c
    held = (
        select(s.article_id)
        .join(t.articles, a.id == s.article_id)
        .where(s.story == story, s.active, s.by_follow, a.outlet == outlet)
        .order_by(s.article_id)
    )
    gone = sum(
        let_go(connection, article_id, story, now, actor=actor, reason=_ENDED)
        for article_id in connection.scalars(held).all()
    )
    _count(connection, stored.follow, now, let_go=gone)
    return gone


def load_of(connection: Connection, holders: Sequence[AnyRow], outlet: str) -> FollowLoad | None:
    """What an article that only follows have watched may cost; None for any other.

    `holders` is what has it watched, as `holders_of` reads it.
    """
    if not holders or not all(row.by_follow for row in holders):
        return None
    stories = [row.story for row in holders]
    found = connection.execute(_FOLLOWED, {"outlet": outlet, "stories": stories}).first()
    if found is None:
        return None
    follow = _follow_of(found.document)
    most = max(follow.let_go_after.days, 2)
    days = connection.execute(_TAKEN_LATELY, {"outlet": outlet, "most": most})
    return FollowLoad(
        follow=follow,
        begun_at=found.begun_at,
        taken=tuple((_EPOCH + timedelta(days=row.day), int(row.taken)) for row in days),
    )


@lru_cache(maxsize=256)
def _follow_of(document: str) -> Follow:
    """A follow from its document: it is asked for at each look at each of its articles."""
    return loads(Follow, document)


def _chosen(
    connection: Connection,
    stored: StoredFollow,
    source: Source,
    listed: Sequence[ListedArticle],
    outlets: Sequence[Outlet],
    lookback: timedelta,
    now: datetime,
) -> FollowChoice:
    follow = stored.follow
    contact, d, out = t.follow_contacts.c, t.follow_days.c, t.left_out.c
    mine = contact.outlet == follow.outlet, contact.story == follow.story
    met = connection.scalar(select(contact.met_at).where(*mine, contact.source_id == source.id))
    taken_today = connection.scalar(
        select(d.taken).where(
            d.outlet == follow.outlet, d.story == follow.story, d.day == _day(now)
        )
    )
    hashes: dict[str, str] = {}
    for one in listed:
        for form in (simplest(one.url), *likely_addresses(one.url)):
            hashes[block_hash(form)] = one.url
    known: set[str] = set()
    left: dict[str, LeftOut] = {}
    for part in batches(list(hashes)):
        for table in (t.articles, t.article_aliases):
            found = connection.scalars(select(table.c.url_hash).where(table.c.url_hash.in_(part)))
            known |= {hashes[key] for key in found}
        rows = connection.execute(
            select(out.url_hash, out.reason).where(
                out.outlet == follow.outlet, out.story == follow.story, out.url_hash.in_(part)
            )
        )
        left |= {hashes[row.url_hash]: LeftOut(row.reason) for row in rows}
    return choose(
        listed,
        follow,
        ListContact(
            url=source.url,
            kind=source.kind,
            met=met is not None,
            nested=source.nested,
            last_read_at=source.last_checked_at if met is not None else None,
        ),
        begun_at=stored.begun_at,
        known=known,
        left=left,
        taken_today=taken_today or 0,
        outlets=outlets,
        lookback=lookback,
        now=now,
    )


def _record(
    connection: Connection, follow: Follow, source: Source, choice: FollowChoice, now: datetime
) -> bool:
    """Watches what is taken on and remembers what is left out.

    Returns whether the daily most is reached for the first time on this day.
    """
    requests = [
        WatchRequest(
            url=one.url,
            outlet=follow.outlet,
            story=follow.story,
            title=one.title,
            origin=Origin.OUTLET,
            aliases=(simplest(one.url),),
            followed=True,
        )
        for one in choice.taken
    ]
    watch(connection, requests, now, actor=source.url)
    out = t.left_out.c
    taken = [block_hash(simplest(one.url)) for one in choice.taken]
    for part in batches(taken):  # what other patterns let in now
        connection.execute(
            delete(t.left_out).where(
                out.url_hash.in_(part), out.outlet == follow.outlet, out.story == follow.story
            )
        )
    if choice.left:
        adding = insert(connection, t.left_out)
        connection.execute(
            adding.on_conflict_do_update(
                index_elements=["url_hash", "outlet", "story"],
                set_={"reason": adding.excluded.reason, "at": adding.excluded.at},
            ),
            [
                {
                    "url_hash": block_hash(simplest(one.url)),
                    "outlet": follow.outlet,
                    "story": follow.story,
                    "url": one.url,
                    "title": one.title,
                    "reason": one.reason.value,
                    "at": one.at,
                }
                for one in choice.left
            ],
        )
    connection.execute(
        insert(connection, t.follow_contacts).on_conflict_do_nothing(),
        {
            "outlet": follow.outlet,
            "story": follow.story,
            "source_id": source.id,
            "met_at": now,
        },
    )
    over = sum(one.reason is LeftOut.DAILY_MOST for one in choice.left)
    before = _count(connection, follow, now, taken=len(choice.taken), left_out=over)
    return bool(over) and not before


def _let_go_due(connection: Connection, follow: Follow, now: datetime) -> int:
    """Lets go what is due. Returns how many."""
    s, a = t.article_stories.c, t.articles.c
    shortest = min(follow.let_go_after, follow.stop_after or follow.let_go_after)
    found = connection.execute(
        select(a.id, s.taken_at, a.last_changed_at, a.availability, a.last_outcome)
        .join(t.articles, a.id == s.article_id)
        .where(
            s.story == follow.story,
            s.active,
            s.by_follow,
            s.taken_at <= now - shortest,
            a.outlet == follow.outlet,
        )
        .order_by(s.taken_at, a.id)
    )
    over = [one for row in found if is_over(follow, one := _followed(row), now)]
    return sum(
        let_go(connection, one.id, follow.story, now, reason=why_let_go(follow, one))
        for one in over[:_MOST_LET_GO]
    )


def _followed(row: AnyRow) -> FollowedArticle:
    return FollowedArticle(
        id=row.id,
        taken_at=row.taken_at,
        last_changed_at=row.last_changed_at,
        unsettled=row.availability == Availability.MISSING.value
        or row.last_outcome == Outcome.HELD.value,
    )


def _count(
    connection: Connection,
    follow: Follow,
    now: datetime,
    *,
    taken: int = 0,
    left_out: int = 0,
    let_go: int = 0,
) -> int:
    """Adds to what the follow did on this day. Returns what it had left out before."""
    d = t.follow_days.c
    mine = d.outlet == follow.outlet, d.story == follow.story, d.day == _day(now)
    before = connection.scalar(select(d.left_out).where(*mine))
    if taken or left_out or let_go:
        added = {"taken": taken, "left_out": left_out, "let_go": let_go}
        connection.execute(
            insert(connection, t.follow_days).on_conflict_do_update(
                index_elements=["outlet", "story", "day"],
                set_={name: d[name] + more for name, more in added.items()},
            ),
            {"outlet": follow.outlet, "story": follow.story, "day": _day(now), **added},
        )
    return before or 0


def _all(connection: Connection, outlet: str) -> tuple[StoredFollow, ...]:
    f = t.follows.c
    query = select(t.follows).order_by(f.outlet, f.story)
    if outlet:
        query = query.where(f.outlet == outlet)
    return tuple(_stored(row) for row in connection.execute(query))


def _load(connection: Connection, outlet: str, story: str) -> StoredFollow | None:
    f = t.follows.c
    row = connection.execute(select(t.follows).where(f.outlet == outlet, f.story == story)).first()
    return None if row is None else _stored(row)


def _stored(row: AnyRow) -> StoredFollow:
    return StoredFollow(
        follow=loads(Follow, row.document),
        begun_at=row.begun_at,
        by_hand=row.by_hand,
        actor=row.actor,
        paused=row.paused,
    )


def _not_followed(outlet: str, story: str) -> NotFoundError:
    whom = f" for the story {story!r}" if story else ""
    return NotFoundError(
        f"the outlet {outlet!r} is not followed{whom}",
        mend="`monitor outlet list` shows what is followed",
    )


def _day(now: datetime) -> int:
    return (now.astimezone(UTC).date() - _EPOCH).days
