"""What matching goes by: the articles matched before, and how a story's knowledge stands."""

from __future__ import annotations

import json
from collections.abc import Sequence

from sqlalchemy import Connection, delete, func, select, update

from monitor.adapters.store import rows
from monitor.adapters.store import tables as t
from monitor.adapters.store.documents import digest
from monitor.adapters.store.part import Part
from monitor.core.records.codec import dumps, loads
from monitor.core.records.content import block_hash
from monitor.model.coverage import CopyFound, Coverage, Match, MatchedArticle
from monitor.model.watch import Origin


class Matched(Part):
    """What matching goes by."""

    def matched(self, after: int = 0) -> tuple[tuple[int, MatchedArticle], ...]:
        """The articles matched since the one of that number, with their numbers, oldest first."""
        m = t.matched_articles.c
        with self._database.read() as connection:
            found = connection.execute(
                select(t.matched_articles).where(m.id > after).order_by(m.id)
            )
            return tuple(
                (
                    row.id,
                    MatchedArticle(
                        url=row.url, language=row.language, clear=row.clear, terms=row.terms
                    ),
                )
                for row in found
            )

    def coverage_at(self, urls: Sequence[str]) -> tuple[Coverage, ...]:
        """The coverage of the articles that have one of these canonical URLs, oldest first."""
        keys = [block_hash(url) for url in urls]
        a, alias, c = t.articles.c, t.article_aliases.c, t.coverage.c
        with self._database.read() as connection:
            known = [
                *connection.scalars(select(a.id).where(a.url_hash.in_(keys))),
                *connection.scalars(select(alias.article_id).where(alias.url_hash.in_(keys))),
            ]
            keys += connection.scalars(select(a.url_hash).where(a.id.in_(known)))
            keys += connection.scalars(select(alias.url_hash).where(alias.article_id.in_(known)))
            query = rows.coverage_with_article().where(c.url_hash.in_(keys)).order_by(c.id)
            return tuple(rows.coverage(row) for row in connection.execute(query))

    def match_basis(self, story: str) -> str:
        """A token that changes with the versions of the story's articles and people's decisions."""
        a, link, s = t.articles.c, t.article_stories.c, t.snapshots.c
        decided, c = t.coverage_decisions.c, t.coverage.c
        first = (
            select(s.article_id, func.min(s.number).label("number"))
            .group_by(s.article_id)
            .subquery()
        )
        seeds = (
            select(a.id, a.url, s.number, s.content_hash)
            .join(t.article_stories, link.article_id == a.id)
            .join(first, first.c.article_id == a.id)
            .join(t.snapshots, (s.article_id == a.id) & (s.number == first.c.number))
            .where(link.story == story, link.active, a.origin != Origin.COVERAGE.value)
            .order_by(a.id)
        )
        newest = (
            select(func.max(decided.id))
            .join(t.coverage, c.id == decided.coverage_id)
            .where(c.story == story)
        )
        with self._database.read() as connection:
            found = [
                [row.id, row.url, row.number, row.content_hash] for row in connection.execute(seeds)
            ]
            return digest(json.dumps([found, connection.scalar(newest)]))


def write_matched(connection: Connection, matched: Sequence[MatchedArticle]) -> None:
    """Keeps what was matched, in order, and forgets what lies too far back."""
    from monitor.core.coverage.relevance.memory import window_start

    if not matched:
        return
    m = t.matched_articles.c
    values = [
        {"url": one.url, "language": one.language, "clear": one.clear, "terms": one.terms}
        for one in matched
    ]
    for value in values:  # one by one, so that their numbers follow their order
        connection.execute(t.matched_articles.insert(), value)
    latest = connection.scalar(select(func.max(m.id))) or 0
    connection.execute(delete(t.matched_articles).where(m.id <= window_start(latest)))


def write_copy(connection: Connection, found: CopyFound) -> None:
    """Tells stored coverage as a copy of what was found later; its decision stays what it is."""
    from monitor.core.coverage.duplicates import mark_as_copy

    c = t.coverage.c
    here = (c.url_hash == block_hash(found.url)) & (c.story == found.story)
    row = connection.execute(select(c.document).where(here).with_for_update()).first()
    if row is not None:
        match = mark_as_copy(loads(Match, row.document), found)
        connection.execute(update(t.coverage).where(here).values(document=dumps(match)))
