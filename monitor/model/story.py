"""What a user configures: outlets, stories with their baselines, alert routes."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta, tzinfo
from enum import StrEnum

from monitor.model.alert import EventType
from monitor.model.change import ChangeKind, RevisionKind, Severity


class AddressStatus(StrEnum):
    """How sure we are of an article's address."""

    CONFIRMED = "confirmed"  # a capture of that address matched the document
    INFERRED = "inferred"  # guessed from the outlet's form; must be proved by the fingerprints


class FeedKind(StrEnum):
    """What sort of list an outlet publishes its articles in."""

    FEED = "feed"  # RSS, Atom or JSON Feed
    SITEMAP = "sitemap"  # news sitemap or sitemap index
    SECTION = "section"  # an HTML page that links to articles


class Scope(StrEnum):
    """How far a story reaches."""

    EVENT = "event"
    SAGA = "saga"  # events that follow from each other, over months


class RouteKind(StrEnum):
    """What carries a route's alerts."""

    WEBHOOK = "webhook"  # as Standard Webhooks have it
    SLACK = "slack"  # an incoming webhook as Slack has them, and Mattermost and others after it
    APPRISE = "apprise"  # chat, mail and push services


@dataclass(frozen=True, slots=True, kw_only=True)
class Selectors:
    """CSS selectors that help the extractor on one outlet; all optional, none relied on."""

    headline: str = ""
    standfirst: str = ""
    byline: str = ""
    body: str = ""
    published: str = ""
    modified: str = ""
    remove: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Politeness:
    """Limits towards one outlet's hosts, on top of the global ones."""

    delay: timedelta = timedelta(seconds=2)  # least pause between two requests
    concurrency: int = 1  # requests in flight to one host
    robots: bool = True  # obey robots.txt (RFC 9309)


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckIntervals:
    """How often a story's articles may be looked at."""

    floor: timedelta = timedelta(minutes=5)
    ceiling: timedelta = timedelta(hours=24)
    fetches_per_week: int = 90  # the budget per article that the adaptive rule aims at


@dataclass(frozen=True, slots=True, kw_only=True)
class Follow:
    """An outlet that is followed whole: which of its new articles are watched, and for how long.

    Patterns are parts of an address (host, path and query), in any case; `*` stands for anything.
    A section is the address of a list of the outlet, or a path such as "/world/": it takes in
    what that list names and what lies beneath it.
    """

    outlet: str  # outlet id
    story: str = ""  # the story that its articles are watched for; empty: for the outlet alone
    include: tuple[str, ...] = ()  # patterns of which one must fit; empty: everything
    exclude: tuple[str, ...] = ()  # patterns of which none may fit
    sections: tuple[str, ...] = ()  # empty: all of the outlet
    per_day: int = 2_000  # articles taken on in one day (UTC) at most
    let_go_after: timedelta = timedelta(days=14)  # without a change
    stop_after: timedelta | None = None  # since it was taken on, however often it changes
    routes: tuple[str, ...] = ()  # alert routes; empty: every route
    intervals: CheckIntervals | None = None  # None: those of the schedule


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlet:
    """A publisher: where it publishes and how to treat it."""

    id: str
    name: str
    domains: tuple[str, ...]
    language: str = ""  # BCP 47, may be empty
    accept_language: str = ""  # which edition is asked for: "en-GB, en;q=0.8"; empty: not said
    homepage: str = ""
    feeds: tuple[str, ...] = ()
    sitemaps: tuple[str, ...] = ()
    sections: tuple[str, ...] = ()
    selectors: Selectors = field(default_factory=Selectors)
    politeness: Politeness = field(default_factory=Politeness)
    follow: Follow | None = None  # its new articles are watched, without any story


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A number that an article gives, with what it counts: the baseline's facts.

    `low` and `high` are equal for a plain number, and a range otherwise.
    """

    key: str  # the thing counted, shared between articles: "troops-sent"
    low: float
    high: float
    unit: str  # "soldiers", "containers", "rounds"
    meaning: str  # one sentence in our words
    source: str = ""  # who says so: "NATO", "South Korea"
    as_written: str = ""  # "10,000 to 12,000"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fingerprint:
    """What is kept of one baseline sentence: never its words.

    `exact` identifies the normalised sentence, `masked` the same with every number masked, so
    that a sentence in which only a figure moved is still recognised; `sketch` is a similarity
    sketch that recognises a reworded sentence. See `monitor.core.baseline`.
    """

    exact: str
    masked: str
    sketch: str
    words: int
    paragraph: int  # 0-based paragraph it stands in


@dataclass(frozen=True, slots=True, kw_only=True)
class BaselineArticle:
    """What a story starts from, for one seeded article."""

    key: str  # unique within the story: "kyiv-independent"
    outlet: str  # outlet id
    url: str
    address: AddressStatus = AddressStatus.CONFIRMED
    aliases: tuple[str, ...] = ()  # further addresses of the same article
    headline: str = ""
    byline: str = ""
    published: str = ""  # ISO 8601 date or date-time; a date may be all that is known
    language: str = "en"
    summary: str = ""  # in our words
    figures: tuple[Figure, ...] = ()
    fingerprints: tuple[Fingerprint, ...] = ()
    live_blog: bool = False

    @property
    def published_at(self) -> datetime | None:
        """The moment of `published`, in UTC: midnight for a date, None where there is none.

        What has no zone is taken as UTC.
        """
        if not self.published:
            return None
        moment = datetime.fromisoformat(self.published)
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class MatchSettings:
    """How coverage is matched to a story."""

    scope: Scope = Scope.EVENT
    accept: float | None = None  # override of the calibrated threshold, 0..1
    review: float | None = None
    window_before: timedelta = timedelta(days=2)
    window_after: timedelta = timedelta(days=60)
    aliases: tuple[tuple[str, ...], ...] = ()  # names that are the same: ("Kursk", "Курск", …)
    terms: tuple[str, ...] = ()  # words that a candidate should have
    languages: tuple[str, ...] = ()  # BCP 47; those that coverage may be in, empty for any
    watch_accepted: bool = True  # watch accepted coverage for edits
    min_words: int = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class SeverityOverride:
    """A story's own word on how severe a kind of change is."""

    kind: ChangeKind
    severity: Severity


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """A subject under watch."""

    id: str
    title: str
    summary: str = ""
    language: str = "en"
    outlets: tuple[str, ...] = ()
    baseline: tuple[BaselineArticle, ...] = ()
    watch: tuple[str, ...] = ()  # further URLs to watch, without a baseline
    follows: tuple[Follow, ...] = ()  # outlets whose new articles are watched for the story
    intervals: CheckIntervals = field(default_factory=CheckIntervals)
    match: MatchSettings = field(default_factory=MatchSettings)
    severities: tuple[SeverityOverride, ...] = ()
    routes: tuple[str, ...] = ()  # route ids; empty means every route


class DigestEvery(StrEnum):
    """How often a route's alerts leave together."""

    HOUR = "hourly"
    DAY = "daily"
    WEEK = "weekly"


@dataclass(frozen=True, slots=True)
class DigestSchedule:
    """When what waits for a route leaves, in one message. By the clock of the route's zone."""

    every: DigestEvery
    at: time = time(8)  # of the day; only its minute counts for every hour
    weekday: int = 0  # Monday is 0


@dataclass(frozen=True, slots=True)
class QuietHours:
    """When nothing is sent, every day, by the clock of the route's zone. May span midnight."""

    start: time
    end: time


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """Where alerts go, which, and when.

    An empty filter lets everything through. `secrets` are Standard Webhooks secrets
    (`whsec_…`), newest first; while two stand, both sign.
    """

    id: str
    kind: RouteKind = RouteKind.WEBHOOK
    url: str = ""
    secrets: tuple[str, ...] = field(default=(), repr=False)
    stories: tuple[str, ...] = ()
    outlets: tuple[str, ...] = ()
    events: tuple[EventType, ...] = ()
    change_kinds: tuple[ChangeKind, ...] = ()
    revisions: tuple[RevisionKind, ...] = ()
    min_severity: Severity = Severity.MINOR
    stealth_only: bool = False
    words: tuple[str, ...] = ()  # of which one must occur; a * at the end stands for any ending
    digest: DigestSchedule | None = None
    quiet: QuietHours | None = None
    zone: tzinfo = UTC  # of both
    allow_private: bool = False  # this target may be on a private or loopback address
    enabled: bool = True
    closed: str = ""  # why it cannot be used: a secret that is not to be had; its alerts wait
