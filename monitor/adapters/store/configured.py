"""What each configuration names: kept, so that what it names no longer can be told and ended.

Several daemons with configurations of their own may share a database. What another one names is
not a configuration's to end, nor what a person asked for.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, delete, select

from monitor.adapters.store import tables as t
from monitor.adapters.store.upserts import insert
from monitor.ports import ConfigEntry, EntryKind


def exchange_entries(
    connection: Connection,
    owner: str,
    entries: Sequence[ConfigEntry],
    now: datetime,
    *,
    kinds: Sequence[EntryKind] = tuple(EntryKind),
) -> tuple[ConfigEntry, ...]:
    """Puts what a configuration names, of these kinds, in place of what it named before.

    Returns what it named before and nobody names any more.
    """
    c = t.config_entries.c
    mine = c.owner == owner, c.kind.in_([kind.value for kind in kinds])
    before = set(_entries(connection, *mine))
    connection.execute(delete(t.config_entries).where(*mine))
    named = sorted(set(entries), key=lambda e: (e.kind.value, e.name, e.story))
    if named:
        connection.execute(
            insert(connection, t.config_entries),
            [
                {
                    "owner": owner,
                    "kind": entry.kind.value,
                    "name": entry.name,
                    "story": entry.story,
                    "seen_at": now,
                }
                for entry in named
            ],
        )
    gone = before - set(named)
    others = {(e.kind, e.name, e.story) for e in _entries(connection, c.owner != owner)}
    return tuple(
        sorted(
            (entry for entry in gone if (entry.kind, entry.name, entry.story) not in others),
            key=lambda e: (e.kind.value, e.name, e.story),
        )
    )


def entries_of(connection: Connection) -> tuple[ConfigEntry, ...]:
    """What all configurations named when they were last applied."""
    return tuple(_entries(connection))


def _entries(connection: Connection, *where: object) -> list[ConfigEntry]:
    c = t.config_entries.c
    found = connection.execute(
        select(c.owner, c.kind, c.name, c.story)
        .where(*where)  # type: ignore[arg-type]
        .order_by(c.owner, c.kind, c.name, c.story)
    )
    return [
        ConfigEntry(owner=row.owner, kind=EntryKind(row.kind), name=row.name, story=row.story)
        for row in found
    ]
