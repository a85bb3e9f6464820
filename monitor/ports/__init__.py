"""The seams between the pure core and the world: one Protocol a concern.

Stores are synchronous and safe to call from several threads; asynchronous callers use
`monitor.threads.STORE`. Every method that writes does so in one transaction of its own.
All times are aware and UTC; a naive one is a `ValueError`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from monitor.model.alert import (
    Alert,
    Delivery,
    DeliveryResult,
    DeliveryStatus,
    RouteQueue,
    RouteState,
)
from monitor.model.change import Change, ChangeKind, Severity
from monitor.model.extraction import BoilerplateMemory
from monitor.model.response import FetchRequest, Response
from monitor.model.story import FeedKind, Outlet, Route
from monitor.model.watch import (
    Article,
    ArticleState,
    CheckEntry,
    Claim,
    Event,
    EventKind,
    Fault,
    NewSnapshot,
    Progress,
    Snapshot,
    StoredChange,
    StoredCheck,
    StoredEvent,
    WatchRequest,
)
from monitor.ports.coverage import CandidatesRecord, CoverageStore, SourceRecord
from monitor.ports.evaluation import Evaluator

__all__ = [
    "ArticleStore",
    "CandidatesRecord",
    "ChainProblem",
    "ChangeQuery",
    "CheckRecord",
    "Clock",
    "ConfigEntry",
    "Configured",
    "Counts",
    "CoverageStore",
    "EntryKind",
    "Evaluator",
    "EventQuery",
    "Fetcher",
    "HistoryStore",
    "HostStore",
    "MaintenanceStore",
    "Notifier",
    "OutboxStore",
    "OutletLookup",
    "SourceRecord",
    "Store",
]


class Clock(Protocol):
    """What time it is."""

    def now(self) -> datetime:
        """The present moment, aware, UTC."""
        ...


class Fetcher(Protocol):
    """Gets pages, politely and guarded. Never raises for what a network or a site does."""

    async def fetch(self, request: FetchRequest) -> Response:
        """The response, or why there is none."""
        ...


class Notifier(Protocol):
    """Carries one alert to one route. Never raises for what a receiver does."""

    async def send(self, alert: Alert, route: Route, attempt: int) -> DeliveryResult:
        """One attempt; `attempt` counts from 1."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckRecord:
    """All that one check writes, in one transaction."""

    claim: Claim
    entry: CheckEntry
    progress: Progress
    next_check_at: datetime
    snapshot: NewSnapshot | None = None
    changes: tuple[Change, ...] = ()
    from_number: int | None = None  # the snapshot that the changes are measured from
    events: tuple[Event, ...] = ()  # states that begin or end with it, for the log
    alerts: tuple[Alert, ...] = ()
    memory: BoilerplateMemory | None = None
    """The outlet's memory, where it learnt something: what other checks have taught it since this
    one began stays in it."""
    title: str = ""  # the article's new title, empty to leave it
    url: str = ""  # the article's new address after a confirmed move, empty to leave it
    address_confirmed: bool = False  # an inferred address proved right
    fault: Fault | None = None  # why the page could not be evaluated, if it could not


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeQuery:
    """Which changes the log wants; empty fields let everything through. Newest first."""

    since: datetime | None = None
    story: str = ""
    outlet: str = ""
    article_id: int | None = None
    kinds: tuple[ChangeKind, ...] = ()
    min_severity: Severity | None = None
    stealth_only: bool = False
    after_id: int | None = None  # for following
    limit: int = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class EventQuery:
    """Which events the log wants; empty fields let everything through. Newest first."""

    since: datetime | None = None
    story: str = ""
    outlet: str = ""
    article_id: int | None = None
    kinds: tuple[EventKind, ...] = ()
    min_severity: Severity | None = None
    after_id: int | None = None  # for following
    limit: int = 50


class EntryKind(StrEnum):
    """What a configuration names."""

    STORY = "story"
    WATCH = "watch"  # an article, for a story
    SOURCE = "source"
    ROUTE = "route"


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfigEntry:
    """One thing that the configuration of `owner` names."""

    owner: str  # host and folder of the configuration
    kind: EntryKind
    name: str  # id of the story or route, URL of the article or source
    story: str = ""  # of a watch


@dataclass(frozen=True, slots=True, kw_only=True)
class Configured:
    """All that one configuration asks the store to watch and to read."""

    owner: str
    watch: tuple[WatchRequest, ...] = ()
    sources: tuple[tuple[str, str, FeedKind], ...] = ()  # URL, outlet, kind
    stories: tuple[str, ...] = ()
    routes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """A store in numbers, for status and metrics."""

    articles: int
    paused: int
    due: int
    snapshots: int
    changes: int
    checks: int
    sources: int
    coverage: int
    pending_deliveries: int
    dead_deliveries: int
    bytes: int  # of the database
    next_check_at: datetime | None
    last_check_at: datetime | None
    oldest_pending_at: datetime | None
    availability: tuple[tuple[str, int], ...]
    faulty: int = 0  # watched articles whose last check ended in a fault of this program …
    too_costly: int = 0  # … or in a page that took too much time or memory


@dataclass(frozen=True, slots=True, kw_only=True)
class ChainProblem:
    """A place where what is stored does not prove itself.

    `article_id` and `check_id` are None where it belongs to none, or where damage hides which;
    `row` is the key of the row of `table`, empty where the table cannot be read so far.
    """

    article_id: int | None
    check_id: int | None
    detail: str
    table: str = ""
    row: str = ""


class ArticleStore(Protocol):
    """Articles under watch and the work due on them."""

    def watch(
        self, requests: Sequence[WatchRequest], now: datetime, *, actor: str = ""
    ) -> tuple[Article, ...]:
        """Starts watching by hand, idempotent by URL; new ones are due at once.

        No configuration ends such a watch. Returns the articles in order.
        """
        ...

    def apply_config(self, configured: Configured, now: datetime) -> int:
        """Watches and reads what a configuration names, and ends what it no longer names.

        What it named before and names no longer ends, unless another configuration names it or a
        person asked for it by hand; what it never named is left alone. Returns how many watches
        ended.
        """
        ...

    def config_entries(self) -> tuple[ConfigEntry, ...]:
        """What the configurations named when they were last applied."""
        ...

    def articles(self, *, story: str = "", outlet: str = "") -> tuple[Article, ...]:
        """The watched articles, oldest first."""
        ...

    def article(self, article_id: int) -> Article:
        """One article. Raises NotFoundError."""
        ...

    def find_articles(self, text: str) -> tuple[Article, ...]:
        """Articles named by id, by URL or alias (canonical), or by a part of title or URL."""
        ...

    def pause(self, article_id: int, *, paused: bool, now: datetime, actor: str = "") -> None:
        """Pauses or resumes. A resumed article is due at once. Raises NotFoundError."""
        ...

    def unwatch(self, article_id: int, story: str = "", *, now: datetime, actor: str = "") -> None:
        """Ends the watch for a story, or for all. History stays; a later watch revives it.

        It stands in the log as of `now`, done by `actor`.
        """
        ...

    def claim_due(
        self,
        *,
        now: datetime,
        worker: str,
        lease: timedelta,
        limit: int,
        room_of: Callable[[str], int] | None = None,
    ) -> tuple[Claim, ...]:
        """Claims due articles, most overdue first, no more of an outlet than there is room for.

        `room_of` says how many of the outlet of that id; without it there is room for all.
        """
        ...

    def claim(
        self, article_id: int, *, now: datetime, worker: str, lease: timedelta
    ) -> Claim | None:
        """Claims one article whether due or not; None while another worker holds it."""
        ...

    def renew(self, claims: Sequence[Claim], expires_at: datetime) -> None:
        """Holds claims for longer, as for work under way; stale ones are passed over."""
        ...

    def release(self, claims: Sequence[Claim], next_check_at: datetime) -> None:
        """Gives unused claims back, as after a shutdown; stale ones are passed over."""
        ...

    def state(self, article_id: int) -> ArticleState:
        """All that a check needs. Raises NotFoundError."""
        ...

    def record(self, record: CheckRecord) -> int | None:
        """Writes one check. Returns the number of the new snapshot, if any.

        Raises LeaseLostError if the claim is no longer held: nothing is written then.
        """
        ...

    def import_baseline(self, article_id: int, snapshot: NewSnapshot, now: datetime) -> None:
        """Stores or replaces version 0."""
        ...


class HistoryStore(Protocol):
    """What was recorded."""

    def snapshots(self, article_id: int) -> tuple[Snapshot, ...]:
        """All snapshots of an article, the baseline first."""
        ...

    def snapshot(self, article_id: int, number: int) -> Snapshot:
        """One snapshot. Raises NotFoundError."""
        ...

    def checks(self, article_id: int, limit: int = 50) -> tuple[StoredCheck, ...]:
        """The last checks, newest first."""
        ...

    def changes(self, query: ChangeQuery) -> tuple[StoredChange, ...]:
        """The edits of the log."""
        ...

    def events(self, query: EventQuery) -> tuple[StoredEvent, ...]:
        """The other events of the log."""
        ...

    def raw(self, sha256: str) -> bytes:
        """The stored bytes of a response body. Raises NotFoundError."""
        ...

    def fault(self, article_id: int) -> Fault:
        """The last page of an article that could not be evaluated. Raises NotFoundError."""
        ...

    def verify(self, article_id: int | None = None) -> tuple[ChainProblem, ...]:
        """Proves every hash of one article, or of all that is stored; empty when all hold."""
        ...


class OutboxStore(Protocol):
    """Alerts on their way."""

    def enqueue(self, alerts: Sequence[Alert]) -> None:
        """Records alerts outside a check (a ping). An alert of a known id is passed over."""
        ...

    def claim_deliveries(
        self,
        *,
        now: datetime,
        worker: str,
        lease: timedelta,
        limit: int,
        routes: Sequence[str] | None = None,
    ) -> tuple[Delivery, ...]:
        """Claims the due head of each queue; paused and disabled routes are skipped.

        Of `routes` alone, where they are given: the alerts of others are not this worker's.
        """
        ...

    def queues(self) -> tuple[RouteQueue, ...]:
        """What waits for each route, those that nobody knows included."""
        ...

    def cancel(self, route: str, now: datetime) -> int:
        """Gives up all alerts that wait for a route. Returns how many."""
        ...

    def record_delivery(
        self,
        delivery: Delivery,
        result: DeliveryResult,
        *,
        status: DeliveryStatus,
        next_attempt_at: datetime | None,
        now: datetime,
    ) -> None:
        """Writes one attempt. Raises LeaseLostError if the claim is stale."""
        ...

    def set_route(self, state: RouteState) -> None:
        """Pauses, disables or enables a route."""
        ...

    def routes(self) -> tuple[RouteState, ...]:
        """What is remembered of routes."""
        ...

    def deliveries(
        self, *, status: DeliveryStatus | None = None, limit: int = 50
    ) -> tuple[Delivery, ...]:
        """Deliveries, newest first."""
        ...

    def delivery(self, delivery_id: int) -> Delivery:
        """One delivery. Raises NotFoundError."""
        ...

    def retry(self, delivery_ids: Sequence[int], now: datetime) -> int:
        """Puts dead deliveries back in the queue, due now. Returns how many."""
        ...


class HostStore(Protocol):
    """Politeness that holds across workers."""

    def reserve_host(
        self, host: str, *, now: datetime, delay: timedelta, concurrency: int, lease: timedelta
    ) -> datetime | None:
        """None: the slot is ours, go on. Otherwise the earliest moment to ask again."""
        ...

    def release_host(self, host: str, *, next_allowed_at: datetime) -> None:
        """Gives the slot back and says when the next request may start."""
        ...


class MaintenanceStore(Protocol):
    """The database itself."""

    def counts(self, now: datetime) -> Counts:
        """The store in numbers."""
        ...

    def backup(self, target: Path, progress: Callable[[int], None] | None = None) -> None:
        """A consistent copy while the daemon runs (SQLite); `progress` hears bytes written."""
        ...

    def check(self) -> tuple[str, ...]:
        """Integrity problems of the database, a line each; empty when sound."""
        ...

    def lost(self) -> str:
        """Why what was recorded is not where it should be; empty while it is. Waits for nothing.

        A database file that was deleted or replaced while it was in use takes what is written
        to it along; every call but this one and `close` is a StoreError then.
        """
        ...

    def close(self) -> None:
        """Lets go of all connections."""
        ...


class Store(
    ArticleStore,
    HistoryStore,
    OutboxStore,
    CoverageStore,
    HostStore,
    MaintenanceStore,
    Protocol,
):
    """Everything that is stored."""


OutletLookup = Callable[[str], Outlet | None]
"""Finds the outlet that a URL belongs to."""
