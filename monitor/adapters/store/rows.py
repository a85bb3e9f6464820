"""Rows as values of the model: one function a table."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import zstandard
from sqlalchemy import Row, Select, func, select

from monitor.adapters.store import tables as t
from monitor.core.records import loads
from monitor.model.alert import Alert, Delivery, DeliveryStatus, EventType, RouteState
from monitor.model.change import Change, Revision, RevisionGround, RevisionKind
from monitor.model.coverage import (
    Candidate,
    Coverage,
    CoverageDecision,
    Decision,
    FeedItem,
    Match,
    Source,
    StoredDecision,
)
from monitor.model.extraction import Extraction
from monitor.model.response import FailureKind, Validators
from monitor.model.story import AddressStatus, FeedKind
from monitor.model.watch import (
    Article,
    Availability,
    CheckEntry,
    Event,
    EventKind,
    Evidence,
    Fault,
    Origin,
    Outcome,
    Snapshot,
    SnapshotOrigin,
    StoredChange,
    StoredCheck,
    StoredEvent,
    VersionMark,
)

AnyRow = Row[*tuple[Any, ...]]


def article(row: AnyRow, stories: tuple[str, ...]) -> Article:
    """A row of `articles`."""
    return Article(
        id=row.id,
        url=row.url,
        outlet=row.outlet,
        stories=stories,
        title=row.title,
        origin=Origin(row.origin),
        address=AddressStatus(row.address),
        added_at=row.added_at,
        baseline_key=row.baseline_key,
        paused=row.paused,
        availability=Availability(row.availability),
        next_check_at=row.next_check_at,
        last_checked_at=row.last_checked_at,
        last_changed_at=row.last_changed_at,
        last_outcome=Outcome(row.last_outcome) if row.last_outcome else None,
        snapshots=row.snapshots,
        note=row.note,
    )


def check_entry(row: AnyRow) -> CheckEntry:
    """What a row of `checks` says of the check itself."""
    return CheckEntry(
        outcome=Outcome(row.outcome),
        reason=row.reason,
        started_at=row.started_at,
        elapsed=row.elapsed,
        url=row.url,
        final_url=row.final_url,
        status=row.status,
        size=row.size,
        failure=FailureKind(row.failure) if row.failure else None,
    )


def check(row: AnyRow) -> StoredCheck:
    """A row of `checks`."""
    return StoredCheck(
        id=row.id,
        article_id=row.article_id,
        entry=check_entry(row),
        snapshot_number=row.snapshot_number,
        chain_hash=row.chain_hash,
    )


def snapshot(row: AnyRow, extraction: Extraction) -> Snapshot:
    """A row of `snapshots`."""
    return Snapshot(
        article_id=row.article_id,
        number=row.number,
        origin=SnapshotOrigin(row.origin),
        content_hash=row.content_hash,
        extraction=extraction,
        taken_at=row.taken_at,
        evidence=_evidence(row),
    )


def _evidence(row: AnyRow) -> Evidence | None:
    if row.raw_hash is None:
        return None
    return Evidence(
        raw_sha256=row.raw_hash,
        raw_bytes=row.raw_bytes,
        final_url=row.final_url,
        status=row.status,
        headers=tuple((name, value) for name, value in json.loads(row.headers)),
        fetched_at=row.fetched_at,
    )


def version_mark(row: AnyRow) -> VersionMark:
    """A row of `snapshots`, as a line of history."""
    return VersionMark(
        number=row.number,
        content_hash=row.content_hash,
        headline=row.headline,
        taken_at=row.taken_at,
        modified=row.modified,
    )


def change(row: AnyRow, value: Change, stories: tuple[str, ...]) -> StoredChange:
    """A row of `changes` with its article's title, URL and outlet beside it."""
    return StoredChange(
        id=row.id,
        article_id=row.article_id,
        change=value,
        from_number=row.from_number,
        to_number=row.to_number,
        detected_at=row.detected_at,
        title=row.title,
        url=row.url,
        outlet=row.outlet,
        stories=stories,
        revision=_revision(row),
    )


def _revision(row: AnyRow) -> Revision | None:
    if row.revision is None:
        return None
    grounds = (row.revision_grounds or "").split()
    return Revision(RevisionKind(row.revision), tuple(RevisionGround(one) for one in grounds))


def event(row: AnyRow, stories: tuple[str, ...]) -> StoredEvent:
    """A row of `article_events` with its article's title, URL and outlet beside it."""
    return StoredEvent(
        id=row.id,
        article_id=row.article_id,
        event=Event(
            kind=EventKind(row.kind),
            at=row.happened_at,
            since=row.since,
            reason=row.reason,
            story=row.story,
            actor=row.actor,
        ),
        check_id=row.check_id,
        derived=row.derived,
        title=row.title,
        url=row.url,
        outlet=row.outlet,
        stories=stories,
    )


def alert(row: AnyRow) -> Alert:
    """A row of `alerts`, its id labelled `alert_id`."""
    return Alert(
        id=row.alert_id,
        type=EventType(row.type),
        created_at=row.created_at,
        body=bytes(row.body),
        title=row.title,
        article_id=row.article_id,
        story=row.story,
        routes=tuple(json.loads(row.routes)),
    )


def delivery(row: AnyRow) -> Delivery:
    """A row of `deliveries` joined with its alert."""
    return Delivery(
        id=row.id,
        route=row.route,
        status=DeliveryStatus(row.status),
        attempts=row.attempts,
        next_attempt_at=row.next_attempt_at,
        alert=alert(row),
        token=row.token,
        last_error=row.last_error,
        last_status=row.last_status,
        delivered_at=row.delivered_at,
    )


def route(row: AnyRow) -> RouteState:
    """A row of `routes`."""
    return RouteState(
        route=row.route,
        paused_until=row.paused_until,
        disabled=row.disabled,
        reason=row.reason,
        failing_since=row.failing_since,
    )


def source(row: AnyRow) -> Source:
    """A row of `sources`."""
    return Source(
        id=row.id,
        url=row.url,
        outlet=row.outlet,
        kind=FeedKind(row.kind),
        next_check_at=row.next_check_at,
        validators=loads(Validators, row.validators),
        failures=row.failures,
        seen=row.seen,
        last_checked_at=row.last_checked_at,
        last_error=row.last_error,
        nested=row.parent_id is not None,
    )


def candidate(row: AnyRow) -> Candidate:
    """A row of `candidates`."""
    return Candidate(
        url=row.url,
        item=loads(FeedItem, row.document),
        due_at=row.due_at,
        attempts=row.attempts,
    )


def coverage_with_article() -> Select[Any]:
    """Coverage with the id of the article of its URL, where there is one."""
    c, a, alias = t.coverage.c, t.articles.c, t.article_aliases.c
    direct = select(a.id).where(a.url_hash == c.url_hash).scalar_subquery()
    by_alias = select(alias.article_id).where(alias.url_hash == c.url_hash).scalar_subquery()
    return select(t.coverage, func.coalesce(direct, by_alias).label("article_id"))


def coverage_decision(row: AnyRow) -> CoverageDecision:
    """A row of `coverage_decisions`."""
    return CoverageDecision(
        coverage_id=row.coverage_id,
        before=Decision(row.before),
        decision=Decision(row.decision),
        by=row.decided_by,
        at=row.decided_at,
    )


def stored_decision(row: AnyRow) -> StoredDecision:
    """A row of `coverage_decisions` beside that of its coverage."""
    said = CoverageDecision(
        coverage_id=row.coverage_id,
        before=Decision(row.before),
        decision=Decision(row.said),
        by=row.decided_by,
        at=row.decided_at,
    )
    return StoredDecision(id=row.decision_id, said=said, coverage=coverage(row))


def coverage(row: AnyRow) -> Coverage:
    """A row of `coverage`, with the id of the article of that URL labelled `article_id`."""
    return Coverage(
        id=row.id,
        url=row.url,
        outlet=row.outlet,
        title=row.title,
        published=row.published,
        found_at=row.found_at,
        source=row.source,
        match=replace(loads(Match, row.document), decision=Decision(row.decision)),
        confirmed_by=row.confirmed_by,
        article_id=row.article_id,
    )


def fault(row: AnyRow) -> Fault:
    """A page that could not be evaluated."""
    return Fault(
        happened_at=row.happened_at,
        outcome=Outcome(row.outcome),
        reason=row.reason,
        trace=row.trace,
        url=row.url,
        status=row.status,
        headers=tuple((name, value) for name, value in json.loads(row.headers)),
        body=None if row.zstd is None else zstandard.decompress(row.zstd, max_output_size=row.size),
    )
