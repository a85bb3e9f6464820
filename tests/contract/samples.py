"""Values to fill a store with. Every text is invented."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256

from monitor.core.records import content_hash
from monitor.model.alert import Alert, EventType
from monitor.model.change import Change, ChangeKind, Severity, Verdict
from monitor.model.extraction import Block, Extraction
from monitor.model.watch import (
    Article,
    CheckDecision,
    CheckEntry,
    Claim,
    Evidence,
    NewSnapshot,
    Outcome,
    Progress,
    SnapshotOrigin,
    WatchRequest,
)
from monitor.ports import CheckRecord, Store

NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
LEASE = timedelta(minutes=5)
HOUR = timedelta(hours=1)

PARAGRAPHS = (
    "The harbour office said on Monday that the new ferry would make its first crossing in May, "
    "two months later than it had promised the islanders last autumn.",
    "About 340 people had put their names on the waiting list for the first week, the office said.",
    "Short.",
)


def watch(
    store: Store, number: int = 1, *, outlet: str = "gazette", story: str = "ferry"
) -> Article:
    """Watches https://gazette.example/<number>."""
    request = WatchRequest(
        url=f"https://{outlet}.example/{number}",
        outlet=outlet,
        story=story,
        title=f"The ferry, part {number}",
    )
    return store.articles.watch([request], NOW)[0]


def claim(store: Store, article: Article, *, worker: str = "one", now: datetime = NOW) -> Claim:
    """Claims an article that nobody holds."""
    claimed = store.articles.claim(article.id, now=now, worker=worker, lease=LEASE)
    assert claimed is not None
    return claimed


def extraction(*paragraphs: str, headline: str = "Ferry late") -> Extraction:
    """An article of those paragraphs."""
    blocks = tuple(Block(text) for text in paragraphs or PARAGRAPHS)
    return Extraction(headline=headline, blocks=blocks, published=NOW - HOUR)


def snapshot(
    value: Extraction | None = None,
    *,
    raw: bytes | None = b"<html><p>The ferry is late.</p></html>",
    origin: SnapshotOrigin = SnapshotOrigin.LIVE,
    number: int = 1,
    taken_at: datetime = NOW,
) -> NewSnapshot:
    """A snapshot with its evidence."""
    value = value or extraction()
    body = raw or b"not kept"
    return NewSnapshot(
        number=number,
        origin=origin,
        content_hash=content_hash(value),
        extraction=value,
        taken_at=taken_at,
        evidence=Evidence(
            raw_sha256=sha256(body).hexdigest(),
            raw_bytes=len(body),
            final_url="https://gazette.example/1",
            status=200,
            headers=(("content-type", "text/html"), ("etag", '"1"'), ("etag", '"2"')),
            fetched_at=taken_at,
        ),
        raw=raw,
    )


def entry(outcome: Outcome = Outcome.UNCHANGED, at: datetime = NOW) -> CheckEntry:
    """One check that took 120 ms."""
    return CheckEntry(
        outcome=outcome,
        reason="the text stands as it was",
        started_at=at,
        elapsed=timedelta(milliseconds=120),
        url="https://gazette.example/1",
        final_url="https://gazette.example/1?page=all",
        status=200,
        size=4_321,
    )


def change(
    kind: ChangeKind = ChangeKind.FIGURE, severity: Severity = Severity.SUBSTANTIVE
) -> Change:
    """A figure that was revised."""
    return Change(
        kind=kind,
        severity=severity,
        before="340",
        after="430",
        reason="a figure was revised from 340 to 430",
        context_before=PARAGRAPHS[1],
        context_after=PARAGRAPHS[1].replace("340", "430"),
        block=1,
        stealth=severity is Severity.SUBSTANTIVE,
    )


def alert(
    identity: str = "msg_1",
    *,
    routes: tuple[str, ...] = ("desk",),
    article_id: int | None = None,
    at: datetime = NOW,
) -> Alert:
    """An alert that a figure changed."""
    return Alert(
        id=identity,
        type=EventType.ARTICLE_CHANGED,
        created_at=at,
        body=b'{"figure":"\x00\xff"}',
        title="A figure was revised",
        article_id=article_id,
        story="ferry",
        routes=routes,
    )


def record(claimed: Claim, **fields: object) -> CheckRecord:
    """What a check that found nothing writes, with `fields` put over it.

    `changes` and `revision` are put into its verdict.
    """
    judged = {key: fields.pop(key) for key in ("changes", "revision") if key in fields}
    if judged:
        fields["verdict"] = Verdict(**judged)  # type: ignore[arg-type]
    plain = CheckDecision(entry=entry(), progress=Progress(), next_check_at=NOW + HOUR)
    return CheckRecord(claim=claimed, decision=replace(plain, **fields))  # type: ignore[arg-type]


def checked(store: Store, article: Article, **fields: object) -> int | None:
    """Claims and records in one go."""
    return store.articles.record(record(claim(store, article), **fields))
