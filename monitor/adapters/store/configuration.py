"""A configuration as the store carries it out: what begins, what ends, what is left alone."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Connection, select

from monitor.adapters.store import tables as t
from monitor.adapters.store.configured import entries_of, exchange_entries
from monitor.adapters.store.engine import locked
from monitor.adapters.store.follows import end_follow, write_follow
from monitor.adapters.store.part import Part
from monitor.adapters.store.sources import register_sources
from monitor.adapters.store.watching import end_watch, known_id, watch
from monitor.model.watch import Origin
from monitor.ports import ConfigEntry, Configured, EntryKind

_NOT_NAMED = "no longer named in the configuration"


class Configuration(Part):
    """What configurations name."""

    def apply(self, configured: Configured, now: datetime) -> int:
        """Watches and reads what a configuration names, and ends what it names no longer.

        Returns how many watches ended.
        """
        owner = configured.owner
        with self._database.write() as connection:
            for name in ("sources", "watch", "log"):
                locked(connection, name)
            ended = exchange_entries(connection, owner, list(_named(configured)), now)
            watch(connection, configured.watch, now, actor=owner)
            gone = [entry.name for entry in ended if entry.kind is EntryKind.SOURCE]
            register_sources(connection, configured.sources, gone, now)
            for follow in configured.follows:
                write_follow(connection, follow, now, by_hand=False, actor=owner)
            dropped = [entry for entry in ended if entry.kind is EntryKind.FOLLOW]
            unfollowed = sum(
                end_follow(connection, entry.name, entry.story, now, actor=owner, sparing_hand=True)
                for entry in dropped
            )
            # (article, story) of all that configurations name, under whatever address
            named = frozenset(
                (found, entry.story)
                for entry in (entries_of(connection) if ended else ())
                if entry.kind is EntryKind.WATCH
                and (found := known_id(connection, entry.name)) is not None
            )
            return unfollowed + sum(_end(connection, entry, named, now) for entry in ended)

    def entries(self) -> tuple[ConfigEntry, ...]:
        """What the configurations named when they were last applied."""
        with self._database.read() as connection:
            return entries_of(connection)


def _named(configured: Configured) -> Iterable[ConfigEntry]:
    owner = configured.owner
    for request in configured.watch:
        yield ConfigEntry(owner=owner, kind=EntryKind.WATCH, name=request.url, story=request.story)
    for url, _, _ in configured.sources:
        yield ConfigEntry(owner=owner, kind=EntryKind.SOURCE, name=url)
    for story in configured.stories:
        yield ConfigEntry(owner=owner, kind=EntryKind.STORY, name=story)
    for route in configured.routes:
        yield ConfigEntry(owner=owner, kind=EntryKind.ROUTE, name=route)
    for follow in configured.follows:
        yield ConfigEntry(
            owner=owner, kind=EntryKind.FOLLOW, name=follow.outlet, story=follow.story
        )


def _end(
    connection: Connection,
    entry: ConfigEntry,
    named: frozenset[tuple[int, str]],
    now: datetime,
) -> int:
    """Ends the watches that were begun for what nobody names any more. Returns how many."""
    articles: list[int] = []
    story = entry.story
    if entry.kind is EntryKind.WATCH:
        found = known_id(connection, entry.name)
        articles = [] if found is None or (found, story) in named else [found]
    elif entry.kind is EntryKind.STORY:
        # Of a story that is gone the coverage ends too, which it was that found it.
        story, s, a = entry.name, t.article_stories.c, t.articles.c
        coverage = select(a.id).where(
            a.id == s.article_id, s.story == story, s.active, a.origin == Origin.COVERAGE.value
        )
        articles = list(connection.scalars(coverage.order_by(a.id)))
    return sum(
        len(
            end_watch(
                connection,
                article_id,
                story,
                now,
                actor=entry.owner,
                reason=_NOT_NAMED,
                sparing_hand=True,
            )
        )
        for article_id in articles
    )
