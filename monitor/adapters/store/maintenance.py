"""The database itself: its numbers, its copy, its soundness."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import ColumnElement, Connection, Table, and_, case, delete, func, select
from sqlalchemy import text as sql

from monitor.adapters.store import rows
from monitor.adapters.store import tables as t
from monitor.adapters.store.copying import copy_database
from monitor.adapters.store.engine import Database
from monitor.adapters.store.hosts import forget_idle_hosts
from monitor.adapters.store.moving import copy_rows
from monitor.adapters.store.part import Part
from monitor.adapters.store.proving import prove
from monitor.adapters.store.retention import drop_pages, unwatched_since
from monitor.adapters.store.schema import unfit_encoding
from monitor.adapters.store.summaries import thin, thinnable
from monitor.adapters.store.upserts import insert
from monitor.errors import StoreError
from monitor.model.alert import DeliveryStatus
from monitor.model.coverage import UNREADABLE_AFTER
from monitor.model.watch import LATE_AFTER, Article, Availability, EventKind, Outcome, Wall
from monitor.ports import Chore, ChoreEntry, Counts, Dropped, Thinned

_MOST_PROBLEMS = 100

_TOLD_AS = {
    Availability.BLOCKED.value: EventKind.BLOCKED.value,
    Availability.PAYWALLED.value: EventKind.PAYWALLED.value,
    Availability.FAILING.value: EventKind.UNREACHABLE.value,
}
"""States in which the pages of an outlet are out of reach, and the event that tells their begin."""

_OVER = (EventKind.BACK.value, EventKind.RESTORED.value)

_MOST_TROUBLED = 1_000
"""Articles in trouble that are read at once (judgement: nobody reads more of them)."""

_CHORES = 400
"""Entries kept of each kind: a year of days and a month (judgement)."""


class Maintenance(Part):
    """The database itself."""

    def counts(self, now: datetime) -> Counts:
        """The store in numbers; the articles are gone through once.

        Checks are not counted one by one: the chain of an article says how many entries it has.
        """
        a, d, s = t.articles.c, t.deliveries.c, t.sources.c
        pending = d.status == DeliveryStatus.PENDING.value
        overdue = case((and_(*_overdue(now)), a.next_check_at))
        groups = select(
            a.watched,
            a.availability,
            func.count().label("articles"),
            func.count().filter(a.paused).label("paused"),
            func.count().filter(a.last_outcome == Outcome.FAULTY.value).label("faulty"),
            func.count().filter(a.last_outcome == Outcome.TOO_COSTLY.value).label("too_costly"),
            func.count().filter(*_overdue(now - LATE_AFTER)).label("late"),
            func.min(overdue).label("oldest_due_at"),
            func.max(a.last_checked_at).label("last_check_at"),
            func.sum(a.chain_length).label("entries"),
        ).group_by(a.watched, a.availability)
        with self._database.read() as connection:
            found = connection.execute(groups.order_by(a.availability)).all()
            watched = [group for group in found if group.watched]
            no_checks = _count(connection, t.baseline_imports) + _count(
                connection, t.article_events, t.article_events.c.seq.is_not(None)
            )
            return Counts(
                availability=tuple((group.availability, group.articles) for group in watched),
                articles=sum(group.articles for group in watched),
                paused=sum(group.paused for group in watched),
                due=_count(connection, t.articles, a.due_at <= now),
                snapshots=_count(connection, t.snapshots),
                changes=_count(connection, t.changes),
                checks=sum(group.entries for group in found) - no_checks,
                sources=_count(connection, t.sources, s.active),
                coverage=_count(connection, t.coverage),
                pending_deliveries=_count(connection, t.deliveries, pending),
                dead_deliveries=_count(
                    connection, t.deliveries, d.status == DeliveryStatus.DEAD.value
                ),
                faulty=sum(group.faulty for group in watched),
                too_costly=sum(group.too_costly for group in watched),
                late=sum(group.late for group in watched),
                oldest_due_at=min(
                    (group.oldest_due_at for group in watched if group.oldest_due_at), default=None
                ),
                unreadable=_count(connection, t.sources, s.active, s.failures >= UNREADABLE_AFTER),
                bytes=_bytes(connection),
                next_check_at=connection.scalar(select(func.min(a.due_at))),
                last_check_at=max(
                    (group.last_check_at for group in found if group.last_check_at), default=None
                ),
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

    def walls(self) -> tuple[Wall, ...]:
        """The outlets whose articles are blocked, paywalled or failing, those shut longest first.

        As the log has it: a single look that failed is none.
        """
        a, e = t.articles.c, t.article_events.c
        as_told = (e.article_id == a.id, e.kind == case(_TOLD_AS, value=a.availability))
        begun = select(func.max(e.since)).where(*as_told).scalar_subquery()
        noted = select(func.max(e.id)).where(*as_told).scalar_subquery()
        over = (
            select(func.max(e.id)).where(e.article_id == a.id, e.kind.in_(_OVER)).scalar_subquery()
        )
        shut = (
            select(a.outlet, a.availability, begun.label("since"))
            .where(a.watched, a.availability.in_(_TOLD_AS), noted > func.coalesce(over, 0))
            .subquery()
        )
        watched = select(a.outlet, func.count().label("number")).where(a.watched)
        totals = watched.group_by(a.outlet).subquery()
        query = (
            select(
                shut.c.outlet,
                shut.c.availability,
                func.count().label("articles"),
                func.min(shut.c.since).label("since"),
                totals.c.number,
            )
            .join(totals, totals.c.outlet == shut.c.outlet)
            .group_by(shut.c.outlet, shut.c.availability, totals.c.number)
            .order_by(func.min(shut.c.since), shut.c.outlet)
        )
        with self._database.read() as connection:
            return tuple(
                Wall(
                    outlet=row.outlet,
                    state=Availability(row.availability),
                    articles=row.articles,
                    watched=row.number,
                    since=row.since,
                )
                for row in connection.execute(query)
            )

    def troubled(self, now: datetime) -> tuple[Article, ...]:
        """Watched articles that are late, or cannot be evaluated: the first thousand of each."""
        a = t.articles.c
        unevaluated = a.last_outcome.in_([Outcome.FAULTY.value, Outcome.TOO_COSTLY.value])
        found: dict[int, Article] = {}
        with self._database.read() as connection:
            for query in (
                select(t.articles).where(*_overdue(now - LATE_AFTER)).order_by(a.next_check_at),
                select(t.articles).where(a.watched, unevaluated).order_by(a.id),
            ):
                for row in connection.execute(query.limit(_MOST_TROUBLED)):
                    found[row.id] = rows.article(row, ())
        return tuple(found.values())

    def note(self, entry: ChoreEntry) -> None:
        """Remembers what was done to the database itself; of each kind the latest 400 times."""
        h = t.housekeeping.c
        values = {
            "kind": entry.kind.value,
            "at": entry.at,
            "bytes": entry.bytes,
            "detail": entry.detail,
        }
        with self._database.write() as connection:
            connection.execute(insert(connection, t.housekeeping).on_conflict_do_nothing(), values)
            oldest = (
                select(h.at)
                .where(h.kind == entry.kind.value)
                .order_by(h.at.desc())
                .offset(_CHORES - 1)
                .limit(1)
                .scalar_subquery()
            )
            connection.execute(
                delete(t.housekeeping).where(h.kind == entry.kind.value, h.at < oldest)
            )

    def chores(self, kind: Chore, limit: int = 1) -> tuple[ChoreEntry, ...]:
        """When something was last done to the database itself, newest first."""
        h = t.housekeeping.c
        query = select(t.housekeeping).where(h.kind == kind.value)
        with self._database.read() as connection:
            return tuple(
                ChoreEntry(kind=Chore(row.kind), at=row.at, bytes=row.bytes, detail=row.detail)
                for row in connection.execute(query.order_by(h.at.desc()).limit(limit))
            )

    def thinnable(self, before: datetime) -> tuple[int, ...]:
        """The articles with unchanged checks of days (UTC) before that moment's."""
        with self._database.read() as connection:
            return thinnable(connection, before)

    def thin(self, article_id: int, before: datetime) -> Thinned:
        """Puts an article's unchanged checks of days (UTC) before that moment's into summaries."""
        with self._database.write() as connection:
            return thin(connection, article_id, before)

    def unwatched_since(self, before: datetime) -> tuple[int, ...]:
        """The articles with kept pages whose watch ended before that moment, for good so far."""
        with self._database.read() as connection:
            return unwatched_since(connection, before)

    def drop_pages(self, article_id: int, now: datetime, *, reason: str) -> Dropped:
        """Drops the raw pages of an article that nobody watches. The log, and its chain, say so."""
        with self._database.write() as connection:
            return drop_pages(connection, article_id, now, reason)

    def sweep(self, now: datetime, *, keep: timedelta) -> int:
        """Lets go of what is no history and has not been of use for so long. Returns the rows."""
        with self._database.write() as connection:
            return forget_idle_hosts(connection, now - keep)

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


def _overdue(moment: datetime) -> tuple[ColumnElement[bool], ...]:
    """The condition for an article whose check was due by then."""
    a = t.articles.c
    return a.watched, ~a.paused, a.next_check_at <= moment


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
        if problem := unfit_encoding(connection):
            yield problem
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
    e, m = t.article_events.c, t.check_summaries.c
    versions = select(func.count()).where(s.article_id == a.id, s.number > 0).scalar_subquery()
    entries = (
        select(func.count()).where(c.article_id == a.id).scalar_subquery()
        + select(func.count()).where(i.article_id == a.id).scalar_subquery()
        + select(func.count()).where(e.article_id == a.id, e.seq.is_not(None)).scalar_subquery()
        + select(func.coalesce(func.sum(m.last_seq - m.first_seq + 1), 0))
        .where(m.article_id == a.id)
        .scalar_subquery()
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
