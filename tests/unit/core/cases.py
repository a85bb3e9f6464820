"""Articles, responses and contexts for the tests of one check. Every text is invented."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from monitor.core.check.context import CheckContext
from monitor.core.records import content_hash
from monitor.model.config import AvailabilitySettings
from monitor.model.extraction import Block, Extraction
from monitor.model.response import FailureKind, Fetched, FetchFailed, NotModified
from monitor.model.story import AddressStatus, CheckIntervals
from monitor.model.watch import (
    Article,
    ArticleState,
    Origin,
    Progress,
    Snapshot,
    SnapshotOrigin,
    VersionMark,
)

NOW = datetime(2026, 5, 4, 9, tzinfo=UTC)
HOUR = timedelta(hours=1)
URL = "https://courier.example/lighthouse"

SENTENCES = (
    "The keeper of the lighthouse at Marrow Point will retire in June after 31 years.",
    "The harbour board said on Friday that nobody had applied for the post.",
    "About 40 ships a week pass the point, twice as many as ten years ago.",
    "The lamp has been electric since 1962, but the fog bell is still rung by hand.",
    "The board has until the end of the month to find somebody who is willing to live there.",
)


def extraction(*paragraphs: str, headline: str = "Keeper to retire", **fields) -> Extraction:
    """An article of those paragraphs, in English."""
    blocks = tuple(Block(text) for text in paragraphs or SENTENCES)
    return Extraction(headline=headline, blocks=blocks, language="en", **fields)


def article(**fields) -> Article:
    """An article that a person watches."""
    plain = Article(
        id=7,
        url=URL,
        outlet="courier",
        stories=("point",),
        title="Keeper to retire",
        origin=Origin.USER,
        address=AddressStatus.CONFIRMED,
        added_at=NOW - 10 * HOUR,
    )
    return replace(plain, **fields)


def snapshot(value: Extraction | None = None, number: int = 1, **fields) -> Snapshot:
    """A stored version."""
    value = value or extraction()
    plain = Snapshot(
        article_id=7,
        number=number,
        origin=SnapshotOrigin.LIVE,
        content_hash=content_hash(value),
        extraction=value,
        taken_at=NOW - 5 * HOUR,
    )
    return replace(plain, **fields)


def state(last: Snapshot | None = None, progress: Progress | None = None, **fields) -> ArticleState:
    """What a check knows before it begins."""
    history = () if last is None else (mark(last),)
    plain = ArticleState(
        article=article(),
        progress=progress or Progress(),
        last=last,
        baseline=None,
        history=history,
    )
    return replace(plain, **fields)


def mark(one: Snapshot) -> VersionMark:
    """A version's line in the history."""
    return VersionMark(
        number=one.number,
        content_hash=one.content_hash,
        headline=one.extraction.headline,
        taken_at=one.taken_at,
        modified=one.extraction.modified,
    )


def context(**fields) -> CheckContext:
    """The defaults, in the middle of chance."""
    plain = CheckContext(
        now=NOW, jitter=0.5, rules=AvailabilitySettings(), intervals=CheckIntervals()
    )
    return replace(plain, **fields)


def fetched(body: str | bytes = b"", status: int = 200, **fields) -> Fetched:
    """A response; `headers` as a mapping."""
    headers = {"content-type": "text/html; charset=utf-8", **fields.pop("headers", {})}
    return Fetched(
        url=URL,
        final_url=fields.pop("final_url", URL),
        status=status,
        headers=tuple(headers.items()),
        body=body.encode() if isinstance(body, str) else body,
        started_at=NOW,
        elapsed=timedelta(milliseconds=70),
        **fields,
    )


def not_modified(**headers: str) -> NotModified:
    """A 304."""
    return NotModified(
        url=URL,
        final_url=URL,
        headers=tuple(headers.items()),
        started_at=NOW,
        elapsed=timedelta(milliseconds=9),
    )


def failed(kind: FailureKind = FailureKind.CONNECT, **fields) -> FetchFailed:
    """No response."""
    return FetchFailed(
        url=URL, kind=kind, detail="nobody answers", started_at=NOW, elapsed=HOUR / 60, **fields
    )


def page(*paragraphs: str, headline: str = "Keeper to retire") -> str:
    """An article's page."""
    body = "".join(f"<p>{text}</p>" for text in paragraphs or SENTENCES)
    return (
        f"<html lang=en><head><title>{headline}</title></head><body><main><article>"
        f"<h1>{headline}</h1>{body}</article></main></body></html>"
    )
