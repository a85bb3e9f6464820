"""All settings as one frozen value. `monitor.settings` reads them; nothing else does.

The defaults here are the defaults of the product; `config/monitor.toml` shows each of them.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import timedelta
from functools import cached_property
from pathlib import PurePath

from monitor.model.story import CheckIntervals, Follow, Outlet, Route, Story


@dataclass(frozen=True, slots=True, kw_only=True)
class StoreSettings:
    """Where things are stored."""

    url: str = "sqlite:///data/monitor.db"  # SQLAlchemy URL: sqlite:/// or postgresql+psycopg://
    keep_raw: bool = True  # keep the compressed bytes of every snapshot


@dataclass(frozen=True, slots=True, kw_only=True)
class RetentionSettings:
    """What is let go of on purpose. Nothing is, unless a time is set; zero is never."""

    summarise_checks_after: timedelta = timedelta(0)  # unchanged checks become summaries
    drop_pages_after: timedelta = timedelta(0)  # after the watch of an article ended


@dataclass(frozen=True, slots=True, kw_only=True)
class FetchSettings:
    """How pages are fetched. Sizes are decoded bytes."""

    contact: str = ""  # an address or page that the User-Agent names, for outlets to complain to
    user_agent: str = ""  # empty: "monitor/<version> (+contact)"
    timeout: timedelta = timedelta(seconds=30)  # the whole fetch, redirects included
    connect_timeout: timedelta = timedelta(seconds=10)
    max_bytes: int = 10_000_000
    max_redirects: int = 5
    concurrency: int = 16  # requests in flight, all hosts together
    delay: timedelta = timedelta(seconds=2)  # least pause between two requests to one host
    robots: bool = True
    allow_networks: tuple[str, ...] = ()  # CIDR ranges open in spite of the guard: "127.0.0.0/8"
    proxy: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ScheduleSettings:
    """How the daemon spends its time."""

    tick: timedelta = timedelta(seconds=5)  # how often due work is looked for
    lease: timedelta = timedelta(minutes=5)  # how long a claim stands
    workers: int = 8  # checks under way at once
    batch: int = 50  # articles claimed a tick
    intervals: CheckIntervals = field(default_factory=CheckIntervals)
    feed_interval: timedelta = timedelta(minutes=15)
    discovery: bool = True
    discovery_lookback: timedelta = timedelta(
        days=3
    )  # how far a first reading of a feed looks back
    stop_timeout: timedelta = timedelta(seconds=8)


@dataclass(frozen=True, slots=True, kw_only=True)
class EvaluationSettings:
    """What is done to fetched pages, in processes of its own. Sizes are bytes."""

    processes: int = 2  # pages evaluated at once
    timeout: timedelta = timedelta(seconds=10)  # processor time that one page may take
    max_memory: int = 400_000_000  # memory that each process may take for itself


@dataclass(frozen=True, slots=True, kw_only=True)
class AvailabilitySettings:
    """When something suspicious is believed.

    Outages of an hour or a night are common, and so are pages that come back: a removal is told a
    day late rather than wrongly (judgement).
    """

    missing_checks: int = 3  # 404s in a row …
    missing_over: timedelta = timedelta(hours=24)  # … over at least this long: removed
    gone_checks: int = 2  # 410s in a row
    moved_checks: int = 3  # equal permanent redirects in a row
    shrink_below: float = 0.5  # a body of less than this share of the last one is held
    shrink_checks: int = 2  # … until seen this often
    confirm_after: timedelta = timedelta(minutes=10)  # pause before a suspicion is looked at again
    failing_told_after: int = 10  # failures in a row before people are told


@dataclass(frozen=True, slots=True, kw_only=True)
class OutboxSettings:
    """How alerts are delivered."""

    tick: timedelta = timedelta(seconds=2)
    timeout: timedelta = timedelta(seconds=20)
    lease: timedelta = timedelta(minutes=2)
    max_body: int = 20_000  # bytes of a payload
    retries: tuple[timedelta, ...] = (
        timedelta(seconds=5),
        timedelta(minutes=5),
        timedelta(minutes=30),
        timedelta(hours=2),
        timedelta(hours=5),
        timedelta(hours=10),
        timedelta(hours=14),
        timedelta(hours=20),
        timedelta(hours=24),
    )  # after the first attempt; the schedule of Standard Webhooks


@dataclass(frozen=True, slots=True, kw_only=True)
class WebSettings:
    """The web view, health and metrics."""

    enabled: bool = True
    host: str = "127.0.0.1"
    port: int = 8080
    allowed_hosts: tuple[str, ...] = ("localhost", "127.0.0.1", "[::1]")
    public_url: str = ""  # under which others reach it; empty: nobody does
    published: str = ""  # where a container publishes it on its machine; only said

    @property
    def shown_at(self) -> str:
        """The address under which others reach the web view; empty while nobody does."""
        return self.public_url if self.enabled else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LogSettings:
    """How the daemon speaks of itself."""

    level: str = "info"
    format: str = "auto"  # "console", "json", or "auto": console on a terminal


@dataclass(frozen=True, slots=True, kw_only=True)
class DisplaySettings:
    """How the command shows things on a terminal."""

    zone: str = "UTC"  # of times: an IANA name, or "local" for the machine's


@dataclass(frozen=True, kw_only=True)  # no slots: what is looked up by id is kept beside
class Settings:
    """Everything that can be configured."""

    store: StoreSettings = field(default_factory=StoreSettings)
    retention: RetentionSettings = field(default_factory=RetentionSettings)
    fetch: FetchSettings = field(default_factory=FetchSettings)
    schedule: ScheduleSettings = field(default_factory=ScheduleSettings)
    evaluation: EvaluationSettings = field(default_factory=EvaluationSettings)
    availability: AvailabilitySettings = field(default_factory=AvailabilitySettings)
    outbox: OutboxSettings = field(default_factory=OutboxSettings)
    web: WebSettings = field(default_factory=WebSettings)
    log: LogSettings = field(default_factory=LogSettings)
    display: DisplaySettings = field(default_factory=DisplaySettings)
    outlets: tuple[Outlet, ...] = ()
    stories: tuple[Story, ...] = ()
    routes: tuple[Route, ...] = ()
    config_dir: PurePath = field(
        default_factory=lambda: PurePath("config")
    )  # where the files were found
    files: tuple[PurePath, ...] = ()  # every file that was read, in order
    origins: tuple[tuple[str, str], ...] = field(
        default=(), compare=False, repr=False
    )  # (key, where it was set) of every key that is not at its default

    def outlet(self, outlet_id: str) -> Outlet | None:
        """The outlet of that id."""
        return self._outlets_by_id.get(outlet_id)

    def story(self, story_id: str) -> Story | None:
        """The story of that id."""
        return self._stories_by_id.get(story_id)

    @cached_property
    def _outlets_by_id(self) -> dict[str, Outlet]:
        return {outlet.id: outlet for outlet in reversed(self.outlets)}

    @cached_property
    def _stories_by_id(self) -> dict[str, Story]:
        return {story.id: story for story in reversed(self.stories)}

    @property
    def follows(self) -> tuple[Follow, ...]:
        """The outlets that are followed whole, for themselves and for stories."""
        own = (outlet.follow for outlet in self.outlets)
        for_stories = (follow for story in self.stories for follow in story.follows)
        return (*(follow for follow in own if follow is not None), *for_stories)

    def stories_named(self, ids: Iterable[str]) -> tuple[Story, ...]:
        """The stories of those ids, in that order; what is not configured is left out."""
        return tuple(story for name in ids if (story := self.story(name)) is not None)
