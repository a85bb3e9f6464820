"""What matching goes by: the articles matched before, and how a story's knowledge stands."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, delete, func, select, update

from monitor.adapters.store import tables as t
from monitor.core.records import block_hash, dumps, loads
from monitor.model.coverage import CopyFound, Match, MatchedArticle


def write_matched(connection: Connection, matched: Sequence[MatchedArticle]) -> None:
    """Keeps what was matched, in order, and forgets what lies too far back."""
    from monitor.core.coverage.relevance import window_start

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
