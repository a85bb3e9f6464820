"""What happened to articles besides their edits: written with its cause, and chained."""

from __future__ import annotations

from sqlalchemy import Connection, select, update

from monitor.adapters.store import tables as t
from monitor.adapters.store.chaining import event_link
from monitor.model.watch import Event


def event_values(event: Event) -> dict[str, object]:
    """The facts of an event as they are stored and chained."""
    return {
        "kind": event.kind.value,
        "severity": event.kind.severity.rank,
        "happened_at": event.at,
        "since": event.since,
        "reason": event.reason,
        "story": event.story,
        "actor": event.actor,
        "derived": False,
    }


def write_event(connection: Connection, article_id: int, event: Event) -> None:
    """Records an event that no check found, as the next link of the article's chain.

    The log must be locked, so that its numbers come in the order of commits.
    """
    article = connection.execute(
        select(t.articles.c.chain_length, t.articles.c.chain_hash)
        .where(t.articles.c.id == article_id)
        .with_for_update()
    ).one()
    values, seq = event_values(event), article.chain_length + 1
    link = event_link(article.chain_hash, article_id, seq, values)
    connection.execute(
        t.article_events.insert(),
        values | {"article_id": article_id, "seq": seq, "chain_hash": link},
    )
    connection.execute(
        update(t.articles)
        .where(t.articles.c.id == article_id)
        .values(chain_length=seq, chain_hash=link)
    )
