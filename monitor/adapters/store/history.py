"""What was recorded: snapshots, checks, changes, raw bytes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from operator import attrgetter
from typing import Any

import zstandard
from sqlalchemy import ColumnElement, Connection, Select, case, func, select

from monitor.adapters.store import rows
from monitor.adapters.store import tables as t
from monitor.adapters.store.documents import unpack_all
from monitor.adapters.store.part import Part
from monitor.adapters.store.proving import prove
from monitor.adapters.store.recording import snapshots_of
from monitor.adapters.store.rows import AnyRow
from monitor.adapters.store.summaries import summarised
from monitor.adapters.store.watching import articles_of, stories_of
from monitor.errors import NotFoundError, StoreError
from monitor.model.change import Change, ChangeKind, Severity
from monitor.model.coverage import Decision
from monitor.model.watch import EventKind, Fault, Snapshot, StoredChange, StoredCheck, StoredEvent
from monitor.ports import ChainProblem, ChangeQuery, EventQuery, StoryNews

_DIGEST = re.compile(r"[0-9a-f]{64}")
"""A SHA-256 in hexadecimal."""

_GONE = (EventKind.REMOVED.value, EventKind.LEGAL.value)


class History(Part):
    """What was recorded."""

    def snapshots(self, article_id: int) -> tuple[Snapshot, ...]:
        """All snapshots of an article, the baseline first."""
        with self._database.read() as connection:
            found = connection.execute(
                select(t.snapshots)
                .where(t.snapshots.c.article_id == article_id)
                .order_by(t.snapshots.c.number)
            ).all()
            return tuple(snapshots_of(connection, found))

    def newest(
        self, article_id: int, *, before: int | None = None, limit: int = 20
    ) -> tuple[Snapshot, ...]:
        """The newest snapshots of an article, or those before that number, newest first."""
        s = t.snapshots.c
        query = select(t.snapshots).where(s.article_id == article_id)
        if before is not None:
            query = query.where(s.number < before)
        with self._database.read() as connection:
            found = connection.execute(query.order_by(s.number.desc()).limit(limit)).all()
            return tuple(snapshots_of(connection, found))

    def numbers(self, article_id: int) -> tuple[int, ...]:
        """The numbers of all its snapshots, the baseline's first."""
        s = t.snapshots.c
        query = select(s.number).where(s.article_id == article_id).order_by(s.number)
        with self._database.read() as connection:
            return tuple(connection.scalars(query))

    def snapshot(self, article_id: int, number: int) -> Snapshot:
        """One snapshot. Raises NotFoundError."""
        with self._database.read() as connection:
            found = connection.execute(
                select(t.snapshots).where(
                    t.snapshots.c.article_id == article_id, t.snapshots.c.number == number
                )
            ).first()
            if found is None:
                raise NotFoundError(
                    f"article {article_id} has no version {number}",
                    mend=f"`monitor show {article_id}` lists its versions",
                )
            return snapshots_of(connection, [found])[0]

    def checks(self, article_id: int, limit: int = 50) -> tuple[StoredCheck, ...]:
        """The last checks, newest first, those in summaries as they were recorded."""
        with self._database.read() as connection:
            found = connection.execute(
                select(t.checks)
                .where(t.checks.c.article_id == article_id)
                .order_by(t.checks.c.seq.desc())
                .limit(limit)
            ).all()
            checks = [(row.seq, rows.check(row)) for row in found]
            after = found[-1].seq if len(found) == limit else 0
            checks += summarised(connection, article_id, after=after, limit=limit)
            checks.sort(key=lambda numbered: numbered[0], reverse=True)
            return tuple(check for _, check in checks[:limit])

    def changes(self, query: ChangeQuery) -> tuple[StoredChange, ...]:
        """The change log, newest first.

        With `after_id`, those that come next after it: who follows the log in small steps
        misses none.
        """
        following = query.after_id is not None
        order = t.changes.c.id.asc() if following else t.changes.c.id.desc()
        with self._database.read() as connection:
            found = connection.execute(_matching(query).order_by(order).limit(query.limit)).all()
            return _as_changes(connection, found[::-1] if following else found)

    def events(self, query: EventQuery) -> tuple[StoredEvent, ...]:
        """What happened besides edits, newest first; with `after_id`, what comes next after it."""
        e = t.article_events.c
        following = query.after_id is not None
        order = e.id.asc() if following else e.id.desc()
        with self._database.read() as connection:
            found = connection.execute(_happened(query).order_by(order).limit(query.limit)).all()
            listed = found[::-1] if following else found
            articles = sorted({row.article_id for row in listed})
            stories = stories_of(connection, articles, active_only=False)
            return tuple(rows.event(row, stories.get(row.article_id, ())) for row in listed)

    def is_kept(self, sha256: str) -> bool:
        """Whether the bytes of a response body are (still) stored."""
        with self._database.read() as connection:
            kept = select(t.raws.c.hash).where(t.raws.c.hash == sha256)
            return connection.scalar(kept) is not None

    def news(self, since: datetime) -> tuple[StoryNews, ...]:
        """What happened since then, by story: the most substantive edits first."""
        c, e, w, o = t.changes.c, t.article_events.c, t.article_stories.c, t.coverage.c
        quiet = func.max(case((c.stealth, 1), else_=0)).label("quiet")
        edits = (
            select(c.article_id, func.max(c.severity).label("severity"), quiet)
            .where(c.detected_at >= since)
            .group_by(c.article_id, c.to_number, c.detected_at)
            .subquery()
        )
        grave = case((edits.c.severity == Severity.SUBSTANTIVE.rank, 1), else_=0)
        edited = (
            select(w.story, func.count(), func.sum(grave), func.sum(edits.c.quiet))
            .join(edits, edits.c.article_id == w.article_id)
            .group_by(w.story)
        )
        gone = (
            select(w.story, func.count())
            .join(t.article_events, e.article_id == w.article_id)
            .where(e.happened_at >= since, e.kind.in_(_GONE))
            .group_by(w.story)
        )
        found = (
            select(o.story, func.count())
            .where(o.found_at >= since, o.decision != Decision.REJECT.value)
            .group_by(o.story)
        )
        news: dict[str, StoryNews] = {}
        with self._database.read() as connection:
            for story, versions, substantive, quietly in connection.execute(edited):
                news[story] = StoryNews(
                    story=story, edited=versions, substantive=int(substantive), quiet=int(quietly)
                )
            for story, number in connection.execute(gone):
                news[story] = replace(news.get(story, StoryNews(story=story)), gone=number)
            for story, number in connection.execute(found):
                news[story] = replace(news.get(story, StoryNews(story=story)), coverage=number)
        weight = attrgetter("substantive", "quiet", "gone", "edited", "coverage")
        return tuple(sorted(news.values(), key=lambda n: (tuple(-x for x in weight(n)), n.story)))

    def kinds(self, since: datetime) -> tuple[tuple[ChangeKind, int], ...]:
        """How many changes of each kind were found since then, the most frequent first."""
        c = t.changes.c
        query = select(c.kind, func.count()).where(c.detected_at >= since).group_by(c.kind)
        with self._database.read() as connection:
            found = [(ChangeKind(kind), number) for kind, number in connection.execute(query)]
        return tuple(sorted(found, key=lambda each: (-each[1], each[0])))

    def raw(self, sha256: str) -> bytes:
        """The stored bytes of a response body. Raises NotFoundError."""
        missing = NotFoundError(
            f"no page with the hash {sha256[:64]!r} is kept",
            mend="raw pages are kept while store.keep_raw is on, and as long as [retention] says",
        )
        if not _DIGEST.fullmatch(sha256):
            raise missing
        with self._database.read() as connection:
            found = connection.execute(
                select(t.raws.c.zstd, t.raws.c.size).where(t.raws.c.hash == sha256)
            ).first()
        if found is None:
            raise missing
        try:
            return zstandard.decompress(found.zstd, max_output_size=found.size)
        except zstandard.ZstdError as error:
            raise StoreError(
                f"the stored page {sha256} is damaged", mend="restore it from a backup"
            ) from error

    def fault(self, article_id: int) -> Fault:
        """The last page of an article that could not be evaluated. Raises NotFoundError."""
        with self._database.read() as connection:
            found = connection.execute(
                select(t.faults).where(t.faults.c.article_id == article_id)
            ).first()
        if found is None:
            raise NotFoundError(f"every page of article {article_id} could be evaluated")
        return rows.fault(found)

    def verify(self, article_id: int | None = None) -> tuple[ChainProblem, ...]:
        """Proves every hash of one article, or of all that is stored; empty when all hold."""
        with self._database.read() as connection:
            return tuple(prove(connection, article_id))


def _matching(query: ChangeQuery) -> Select[*tuple[Any, ...]]:
    c, a = t.changes.c, t.articles.c
    given: list[ColumnElement[bool]] = []
    if query.since is not None:
        given.append(c.detected_at >= query.since)
    if query.story:
        given.append(c.article_id.in_(articles_of(query.story, active_only=False)))
    if query.outlet:
        given.append(a.outlet == query.outlet)
    if query.article_id is not None:
        given.append(c.article_id == query.article_id)
    if query.kinds:
        given.append(c.kind.in_([kind.value for kind in query.kinds]))
    if query.min_severity is not None:
        given.append(c.severity >= query.min_severity.rank)
    if query.stealth_only:
        given.append(c.stealth)
    if query.revisions:
        given.append(c.revision.in_([revision.value for revision in query.revisions]))
    if query.versions is not None:
        given.append(c.to_number.between(*query.versions))
    if query.before_id is not None:
        given.append(c.id < query.before_id)
    if query.after_id is not None:
        given.append(c.id > query.after_id)
    shown = select(t.changes, a.title, a.url, a.outlet).join(t.articles, c.article_id == a.id)
    return shown.where(*given)


def _happened(query: EventQuery) -> Select[*tuple[Any, ...]]:
    e, a = t.article_events.c, t.articles.c
    given: list[ColumnElement[bool]] = []
    if query.since is not None:
        given.append(e.happened_at >= query.since)
    if query.story:
        given.append(e.article_id.in_(articles_of(query.story, active_only=False)))
        given.append(e.story.in_(["", query.story]))
    if query.outlet:
        given.append(a.outlet == query.outlet)
    if query.article_id is not None:
        given.append(e.article_id == query.article_id)
    if query.kinds:
        given.append(e.kind.in_([kind.value for kind in query.kinds]))
    if query.min_severity is not None:
        given.append(e.severity >= query.min_severity.rank)
    if query.after_id is not None:
        given.append(e.id > query.after_id)
    if query.before_id is not None:
        given.append(e.id < query.before_id)
    shown = select(t.article_events, a.title, a.url, a.outlet)
    return shown.join(t.articles, e.article_id == a.id).where(*given)


def _as_changes(connection: Connection, found: Sequence[AnyRow]) -> tuple[StoredChange, ...]:
    values = unpack_all(connection, Change, [row.document for row in found])
    articles = sorted({row.article_id for row in found})
    stories = stories_of(connection, articles, active_only=False)
    return tuple(
        rows.change(row, value, stories.get(row.article_id, ()))
        for row, value in zip(found, values, strict=True)
    )
