"""The database itself: its numbers, its copy, its soundness."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

from sqlalchemy import ColumnElement, Connection, Table, func, select
from sqlalchemy import text as sql

from monitor.adapters.store import tables as t
from monitor.adapters.store.copying import copy_database
from monitor.adapters.store.engine import Database
from monitor.adapters.store.moving import copy_rows
from monitor.adapters.store.part import Part
from monitor.adapters.store.proving import prove
from monitor.errors import StoreError
from monitor.model.alert import DeliveryStatus
from monitor.model.watch import Outcome
from monitor.ports import Counts

_MOST_PROBLEMS = 100


class Maintenance(Part):
    """The database itself."""

    def counts(self, now: datetime) -> Counts:
        """The store in numbers."""
        a, d = t.articles.c, t.deliveries.c
        pending = d.status == DeliveryStatus.PENDING.value
        with self._database.read() as connection:
            states = connection.execute(
                select(a.availability, func.count())
                .where(a.watched)
                .group_by(a.availability)
                .order_by(a.availability)
            )
            return Counts(
                availability=tuple((row[0], row[1]) for row in states),
                articles=_count(connection, t.articles, a.watched),
                paused=_count(connection, t.articles, a.watched, a.paused),
                due=_count(connection, t.articles, a.due_at <= now),
                snapshots=_count(connection, t.snapshots),
                changes=_count(connection, t.changes),
                checks=_count(connection, t.checks),
                sources=_count(connection, t.sources, t.sources.c.active),
                coverage=_count(connection, t.coverage),
                pending_deliveries=_count(connection, t.deliveries, pending),
                dead_deliveries=_count(
                    connection, t.deliveries, d.status == DeliveryStatus.DEAD.value
                ),
                faulty=_ended(connection, Outcome.FAULTY),
                too_costly=_ended(connection, Outcome.TOO_COSTLY),
                bytes=_bytes(connection),
                next_check_at=connection.scalar(select(func.min(a.due_at))),
                last_check_at=connection.scalar(select(func.max(a.last_checked_at))),
                oldest_pending_at=connection.scalar(
                    select(func.min(t.alerts.c.created_at))
                    .join(t.deliveries, d.alert_id == t.alerts.c.id)
                    .where(pending)
                ),
            )

    def backup(self, target: Path, progress: Callable[[int], None] | None = None) -> None:
        """A consistent copy while the daemon runs (SQLite); `progress` hears bytes written.

        Raises StoreError if the target exists or cannot be written, and for PostgreSQL.
        """
        copy_database(self._database, target, progress)

    def copy_to(self, url: str, progress: Callable[[str, int, int], None]) -> int:
        """Copies all rows into another database of the same schema, and compares them there.

        Raises StoreError if that holds anything else, or is not the same in the end.
        """
        target = Database(url, sealing=True)
        try:
            return copy_rows(self._database, target, progress)
        finally:
            target.close()

    def check(self) -> tuple[str, ...]:
        """Integrity problems of the database, a line each; empty when sound."""
        problems: list[str] = []
        for look in (_integrity, _gaps, _damage):
            try:
                with self._database.read() as connection:
                    problems += look(connection) if look is not _damage or problems else ()
            except StoreError as error:
                problems.append(str(error))
        return tuple(dict.fromkeys(problems))[:_MOST_PROBLEMS]

    def lost(self) -> str:
        """Why what was recorded is not where it should be; empty while it is."""
        return self._database.lost()


def _count(connection: Connection, table: Table, *where: ColumnElement[bool]) -> int:
    return connection.scalar(select(func.count()).select_from(table).where(*where)) or 0


def _ended(connection: Connection, outcome: Outcome) -> int:
    """The watched articles whose last check ended so."""
    a = t.articles.c
    return _count(connection, t.articles, a.watched, a.last_outcome == outcome.value)


def _bytes(connection: Connection) -> int:
    size = (
        "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"
        if connection.dialect.name == "sqlite"
        else "SELECT pg_database_size(current_database())"
    )
    return int(connection.scalar(sql(size)) or 0)


def _integrity(connection: Connection) -> Iterator[str]:
    """What the database engine itself finds. PostgreSQL watches its pages with checksums."""
    if connection.dialect.name != "sqlite":
        return
    for (line,) in connection.exec_driver_sql(f"PRAGMA integrity_check({_MOST_PROBLEMS})"):
        if line != "ok":
            yield f"the file is damaged: {line}"
    for row in connection.exec_driver_sql("PRAGMA foreign_key_check"):
        yield f"row {row[1]} of {row[0]} refers to a row of {row[2]} that is not there"


def _damage(connection: Connection) -> Iterator[str]:
    """Which articles, tables and rows are hurt; asked once something is known to be."""
    for problem in prove(connection, None):
        whose = f"article {problem.article_id}, " if problem.article_id is not None else ""
        row = f" row {problem.row}" if problem.row else ""
        yield f"{whose}{problem.table}{row}: {problem.detail}"


def _gaps(connection: Connection) -> Iterator[str]:
    """What every transaction of ours leaves true."""
    a, s, c, i = t.articles.c, t.snapshots.c, t.checks.c, t.baseline_imports.c
    e = t.article_events.c
    versions = select(func.count()).where(s.article_id == a.id, s.number > 0).scalar_subquery()
    entries = (
        select(func.count()).where(c.article_id == a.id).scalar_subquery()
        + select(func.count()).where(i.article_id == a.id).scalar_subquery()
        + select(func.count()).where(e.article_id == a.id, e.seq.is_not(None)).scalar_subquery()
    )
    for row in connection.execute(
        select(a.id, a.highest, versions.label("found")).where(a.highest != versions)
    ):
        yield f"article {row.id} has {row.found} versions stored, not {row.highest}"
    for row in connection.execute(
        select(a.id, a.chain_length, entries.label("found")).where(a.chain_length != entries)
    ):
        yield f"article {row.id} has {row.found} entries of its record, not {row.chain_length}"
    orphans = select(t.alerts.c.id).where(
        t.alerts.c.routes != "[]",
        ~select(t.deliveries.c.id).where(t.deliveries.c.alert_id == t.alerts.c.id).exists(),
    )
    for alert in connection.scalars(orphans):
        yield f"alert {alert} has no deliveries"
