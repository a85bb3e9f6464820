"""The one fake of the daemon's tests: a store, a network and a clock, all in memory."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from types import MappingProxyType, SimpleNamespace
from typing import Any

from monitor.daemon import Daemon, Heartbeat
from monitor.errors import LeaseLostError
from monitor.model.alert import Alert, DeliveryOutcome, DeliveryResult
from monitor.model.config import OutboxSettings, ScheduleSettings, Settings
from monitor.model.coverage import Source, SourceClaim, WaitingList
from monitor.model.response import (
    FailureKind,
    FetchFailed,
    FetchRequest,
    NotModified,
    Response,
    Validators,
)
from monitor.model.story import AddressStatus, FeedKind, Route
from monitor.model.watch import Article, ArticleState, Claim, Origin, Progress
from monitor.ports import CheckRecord, Chore, ChoreEntry, SourceRecord
from tests.services import services

START = datetime(2026, 3, 2, 9, tzinfo=UTC)
NEVER = timedelta(hours=1)
"""A tick that no test lives to see: what happens all the same did not wait for one."""

SOON = timedelta(milliseconds=20)


@dataclass
class Row:
    """An article or a source, and who holds it."""

    id: int
    outlet: str
    due_at: datetime
    token: int = 0
    worker: str | None = None
    failures: int = 0


@dataclass
class Newsroom:
    """What the daemon works with. Every trouble of the world is a field that a test sets."""

    schedule: ScheduleSettings = field(default_factory=lambda: ScheduleSettings(tick=NEVER))
    time: datetime = START
    seconds: float = 0.0  # of the monotonic clock, for the heartbeat
    articles: dict[int, Row] = field(default_factory=dict)
    sources: dict[int, Row] = field(default_factory=dict)
    recorded: list[CheckRecord] = field(default_factory=list)
    read: list[SourceRecord] = field(default_factory=list)
    released: list[tuple[int, datetime]] = field(default_factory=list)
    requests: list[FetchRequest] = field(default_factory=list)
    under_way: int = 0
    most_under_way: int = 0
    searches: int = 0  # for due articles
    answer: Callable[[FetchRequest], Response] | None = None
    hold: dict[str, asyncio.Event] = field(default_factory=dict)  # host → when it answers
    on_claim: Callable[[], None] = lambda: None  # runs in the store's thread
    on_record: Callable[[], None] = lambda: None
    on_release: Callable[[], None] = lambda: None
    on_deliveries: Callable[[], None] = lambda: None
    lock: Any = field(default_factory=threading.Lock)

    def daemon(self) -> Daemon:
        settings = Settings(
            schedule=self.schedule,
            outbox=OutboxSettings(tick=SOON),
            routes=(Route(id="desk", url="https://hooks.example/x"),),
        )
        work = services(
            fetcher=self,
            notifier=self,
            store=self.store(),
            clock=self,
            settings=settings,
            patience=timedelta(seconds=5),
        )
        heartbeat = Heartbeat(started_at=self.time, monotonic=lambda: self.seconds)
        return Daemon(services=work, worker="one", heartbeat=heartbeat)

    def store(self) -> SimpleNamespace:
        """The parts of the store that the daemon asks for."""
        return SimpleNamespace(
            articles=Articles(self),
            sources=Sources(self),
            outbox=Outbox(self),
            coverage=SimpleNamespace(matched=lambda _after=0: ()),
            maintenance=SimpleNamespace(chores=self.chores),
            follows=SimpleNamespace(all=lambda *, outlet: ()),  # noqa: ARG005 - none is followed
            subscriptions=SimpleNamespace(next_push=lambda _source: None),
            search=SimpleNamespace(index_more=lambda: 0),
        )

    @asynccontextmanager
    async def running(self) -> AsyncIterator[Daemon]:
        """A daemon at work as long as the block."""
        daemon = self.daemon()
        task = asyncio.create_task(daemon.run())
        try:
            yield daemon
        finally:
            daemon.stop()
            await task

    def watches(self, number: int, outlet: str = "gazette") -> None:
        for key in range(len(self.articles) + 1, len(self.articles) + number + 1):
            self.articles[key] = Row(key, outlet, self.time)

    def reads(self, number: int, outlet: str = "gazette") -> None:
        for key in range(len(self.sources) + 1, len(self.sources) + number + 1):
            self.sources[key] = Row(key, outlet, self.time)

    def chores(self, kind: Chore) -> tuple[ChoreEntry, ...]:
        """All that is done once a day was done just now."""
        return (ChoreEntry(kind=kind, at=self.time, bytes=0),)

    # the clock

    def now(self) -> datetime:
        return self.time

    def set_at(self) -> datetime | None:
        return None

    # the network

    async def fetch(self, request: FetchRequest) -> Response:
        self.requests.append(request)
        self.under_way += 1
        self.most_under_way = max(self.most_under_way, self.under_way)
        try:
            host = request.url.split("/")[2]
            if host in self.hold:
                await self.hold[host].wait()
            else:
                await asyncio.sleep(0.001)
        finally:
            self.under_way -= 1
        if self.answer is not None:
            return self.answer(request)
        return NotModified(
            url=request.url,
            final_url=request.url,
            headers=(),
            started_at=self.time,
            elapsed=timedelta(milliseconds=5),
        )

    async def send(self, alert: Alert, route: Route, attempt: int) -> DeliveryResult:
        del alert, route, attempt
        return DeliveryResult(outcome=DeliveryOutcome.DELIVERED)


class Articles:
    """The part of the articles under watch."""

    def __init__(self, room: Newsroom) -> None:
        self._room = room

    def claim_due(
        self,
        *,
        now: datetime,
        worker: str,
        lease: timedelta,
        limit: int,
        room_of: Callable[[str], int],
    ) -> tuple[Claim, ...]:
        self._room.searches += 1
        self._room.on_claim()
        claims = []
        room: dict[str, int] = {}
        for row in sorted(self._room.articles.values(), key=lambda row: (row.due_at, row.id)):
            left = room.setdefault(row.outlet, room_of(row.outlet))
            if row.due_at > now or left <= 0 or len(claims) == limit:
                continue
            room[row.outlet] -= 1
            _take(row, worker, now + lease)
            claims.append(
                Claim(
                    article_id=row.id,
                    token=row.token,
                    worker=worker,
                    expires_at=now + lease,
                    outlet=row.outlet,
                )
            )
        return tuple(claims)

    def renew(self, claims: Sequence[Claim], expires_at: datetime) -> None:
        for claim in claims:
            row = self._room.articles[claim.article_id]
            if row.token == claim.token and row.worker is not None:
                row.due_at = expires_at

    def release(self, claims: Sequence[Claim], next_check_at: datetime) -> None:
        self._room.on_release()
        for claim in claims:
            row = self._room.articles[claim.article_id]
            if row.token == claim.token and row.worker is not None:
                row.worker, row.due_at = None, next_check_at
                self._room.released.append((row.id, next_check_at))

    def state(self, article_id: int) -> ArticleState:
        row = self._room.articles[article_id]
        article = Article(
            id=article_id,
            url=f"https://{row.outlet}.example/{article_id}",
            outlet=row.outlet,
            stories=(),
            title="",
            origin=Origin.USER,
            address=AddressStatus.CONFIRMED,
            added_at=START,
        )
        return ArticleState(
            article=article, progress=Progress(failures=row.failures), last=None, baseline=None
        )

    def record(self, record: CheckRecord) -> None:
        self._room.on_record()
        row = self._room.articles[record.claim.article_id]
        if row.token != record.claim.token or row.worker is None:
            raise LeaseLostError("the claim is no longer held")
        row.worker, row.due_at = None, record.decision.next_check_at
        row.failures = record.decision.progress.failures
        self._room.recorded.append(record)


class Sources:
    """The part of the sources."""

    def __init__(self, room: Newsroom) -> None:
        self._room = room

    def claim_due(
        self,
        *,
        now: datetime,
        worker: str,
        lease: timedelta,
        limit: int,
        room_of: Callable[[str], int],
    ) -> tuple[SourceClaim, ...]:
        due: list[Row] = []
        room: dict[str, int] = {}
        for row in self._room.sources.values():
            left = room.setdefault(row.outlet, room_of(row.outlet))
            if row.due_at <= now and left > 0 and len(due) < limit:
                room[row.outlet] -= 1
                _take(row, worker, now + lease)
                due.append(row)
        return tuple(
            SourceClaim(source=_source(row), token=row.token, worker=worker, expires_at=now + lease)
            for row in due
        )

    def renew(self, claims: Sequence[SourceClaim], expires_at: datetime) -> None:
        for claim in claims:
            row = self._room.sources[claim.source.id]
            if row.token == claim.token and row.worker is not None:
                row.due_at = expires_at

    def release(self, claims: Sequence[SourceClaim], next_check_at: datetime) -> None:
        self._room.on_release()
        for claim in claims:
            row = self._room.sources[claim.source.id]
            if row.token == claim.token and row.worker is not None:
                row.worker, row.due_at = None, next_check_at
                self._room.released.append((row.id, next_check_at))

    def enqueue(
        self, claim: SourceClaim, found: object, *, now: datetime, most: int
    ) -> WaitingList:
        del claim, found, now, most
        return WaitingList()

    def watched_ids(self, urls: Sequence[str]) -> Mapping[str, int]:
        del urls
        return MappingProxyType({})

    def record(self, record: SourceRecord) -> None:
        self._room.on_record()
        row = self._room.sources[record.claim.source.id]
        if row.token != record.claim.token or row.worker is None:
            raise LeaseLostError("the claim is no longer held")
        row.worker, row.due_at, row.failures = None, record.next_check_at, record.failures
        self._room.read.append(record)


class Outbox:
    """The part of the alerts: none is due."""

    def __init__(self, room: Newsroom) -> None:
        self._room = room

    def claim(self, **_fields: object) -> tuple[()]:
        self._room.on_deliveries()
        return ()


def _take(row: Row, worker: str, until: datetime) -> None:
    row.token += 1
    row.worker, row.due_at = worker, until


def _source(row: Row) -> Source:
    return Source(
        id=row.id,
        url=f"https://{row.outlet}.example/feed/{row.id}",
        outlet=row.outlet,
        kind=FeedKind.FEED,
        next_check_at=START,
        validators=Validators(),
        failures=row.failures,
    )


async def eventually(what: Callable[[], object], seconds: float = 5) -> None:
    """Waits until `what` is true; fails when it does not come about."""
    async with asyncio.timeout(seconds):
        while not what():
            await asyncio.sleep(0.005)


def failed(request: FetchRequest, **fields: Any) -> Response:
    """An answer that is none."""
    made = FetchFailed(
        url=request.url,
        kind=FailureKind.CONNECT,
        detail="the host does not answer",
        started_at=START,
        elapsed=timedelta(seconds=1),
    )
    return replace(made, **fields)
