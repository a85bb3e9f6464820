"""The tables of the config files: which keys there are and what each may hold.

Every key is optional unless marked `Required`: what a file does not set keeps the default of
`monitor.model`. Unknown keys and values of another type are errors.
"""

from __future__ import annotations

from typing import Annotated, Required

from pydantic import ConfigDict, Discriminator, Field, Tag, with_config
from typing_extensions import TypedDict

from monitor.model.story import AddressStatus
from monitor.settings.values import (
    AcceptLanguage,
    Count,
    DatabaseUrl,
    DigestTime,
    DisplayZone,
    Domain,
    Duration,
    Event,
    Hash,
    Id,
    Keyword,
    Kind,
    Language,
    Lax,
    Level,
    LogFormat,
    Moment,
    Network,
    OptionalUrl,
    Pattern,
    Pause,
    Port,
    Prose,
    Proxy,
    PublicUrl,
    Quiet,
    RevisionName,
    RouteKindName,
    ScopeName,
    Section,
    Selector,
    SeverityName,
    Share,
    Text,
    Texts,
    Url,
    Whole,
    Zone,
)

_strictly = with_config(ConfigDict(extra="forbid", strict=True))


@_strictly
class StoreTable(TypedDict, total=False):
    """`[store]`."""

    url: DatabaseUrl
    keep_raw: bool


@_strictly
class RetentionTable(TypedDict, total=False):
    """`[retention]`."""

    summarise_checks_after: Pause
    drop_pages_after: Pause


@_strictly
class FetchTable(TypedDict, total=False):
    """`[fetch]`."""

    contact: Text
    user_agent: Text
    timeout: Duration
    connect_timeout: Duration
    max_bytes: Count
    max_redirects: Whole
    concurrency: Count
    delay: Pause
    robots: bool
    allow_networks: Annotated[tuple[Network, ...], Lax]
    proxy: Proxy


@_strictly
class IntervalsTable(TypedDict, total=False):
    """`[schedule.intervals]`, and a story's `[intervals]`."""

    floor: Duration
    ceiling: Duration
    fetches_per_week: Count


@_strictly
class ScheduleTable(TypedDict, total=False):
    """`[schedule]`."""

    tick: Duration
    lease: Duration
    workers: Count
    batch: Count
    intervals: IntervalsTable
    feed_interval: Duration
    discovery: bool
    discovery_lookback: Pause
    stop_timeout: Duration


@_strictly
class EvaluationTable(TypedDict, total=False):
    """`[evaluation]`."""

    processes: Count
    timeout: Duration
    max_memory: Count


@_strictly
class AvailabilityTable(TypedDict, total=False):
    """`[availability]`."""

    missing_checks: Count
    missing_over: Pause
    gone_checks: Count
    moved_checks: Count
    shrink_below: Share
    shrink_checks: Count
    confirm_after: Pause
    failing_told_after: Count


@_strictly
class OutboxTable(TypedDict, total=False):
    """`[outbox]`."""

    tick: Duration
    timeout: Duration
    lease: Duration
    max_body: Count
    retries: Annotated[tuple[Duration, ...], Lax]


@_strictly
class WebTable(TypedDict, total=False):
    """`[web]`."""

    enabled: bool
    host: Text
    port: Port
    allowed_hosts: Texts
    public_url: PublicUrl
    published: PublicUrl


@_strictly
class LogTable(TypedDict, total=False):
    """`[log]`."""

    level: Level
    format: LogFormat


@_strictly
class DisplayTable(TypedDict, total=False):
    """`[display]`."""

    zone: DisplayZone


@_strictly
class RouteTable(TypedDict, total=False):
    """`[[routes]]`. Of `url`, `url_env`, `url_file` one; likewise of the secrets, or none."""

    id: Required[Id]
    kind: RouteKindName
    url: Text
    url_env: Text
    url_file: Text
    secrets: Texts
    secret_env: Text
    secret_file: Text
    stories: Texts
    outlets: Texts
    events: Annotated[tuple[Event, ...], Lax]
    change_kinds: Annotated[tuple[Kind, ...], Lax]
    revisions: Annotated[tuple[RevisionName, ...], Lax]
    min_severity: SeverityName
    stealth_only: bool
    words: Annotated[tuple[Keyword, ...], Lax]
    digest: DigestTime
    quiet: Quiet
    zone: Zone
    allow_private: bool
    enabled: bool


@_strictly
class MonitorFile(TypedDict, total=False):
    """monitor.toml."""

    store: StoreTable
    retention: RetentionTable
    fetch: FetchTable
    schedule: ScheduleTable
    evaluation: EvaluationTable
    availability: AvailabilityTable
    outbox: OutboxTable
    web: WebTable
    log: LogTable
    display: DisplayTable
    routes: list[RouteTable]


@_strictly
class SelectorsTable(TypedDict, total=False):
    """An outlet's `[selectors]`."""

    headline: Selector
    standfirst: Selector
    byline: Selector
    body: Selector
    published: Selector
    modified: Selector
    remove: Annotated[tuple[Selector, ...], Lax]


@_strictly
class PolitenessTable(TypedDict, total=False):
    """An outlet's `[politeness]`."""

    delay: Pause
    concurrency: Count
    robots: bool


@_strictly
class FollowTable(TypedDict, total=False):
    """An outlet's `[follow]`: its new articles are watched, without any story."""

    enabled: bool
    include: Annotated[tuple[Pattern, ...], Lax]
    exclude: Annotated[tuple[Pattern, ...], Lax]
    sections: Annotated[tuple[Section, ...], Lax]
    per_day: Count
    let_go_after: Duration
    stop_after: Duration
    routes: Texts
    intervals: IntervalsTable


@_strictly
class OutletFile(TypedDict, total=False):
    """outlets/<id>.toml. The id is the file's name unless set."""

    id: Id
    name: Required[Text]
    domains: Required[Annotated[tuple[Domain, ...], Lax]]
    language: Language
    accept_language: AcceptLanguage
    homepage: OptionalUrl
    feeds: Annotated[tuple[Url, ...], Lax]
    sitemaps: Annotated[tuple[Url, ...], Lax]
    sections: Annotated[tuple[Url, ...], Lax]
    selectors: SelectorsTable
    politeness: PolitenessTable
    follow: FollowTable


@_strictly
class FigureTable(TypedDict, total=False):
    """`[[baseline.figures]]`. `value` stands for equal `low` and `high`."""

    key: Required[Id]
    value: float
    low: float
    high: float
    unit: Required[Text]
    meaning: Required[Text]
    source: Text
    as_written: Text


@_strictly
class FingerprintTable(TypedDict, total=False):
    """One of `fingerprints`."""

    exact: Required[Hash]
    masked: Required[Hash]
    sketch: Required[Hash]
    words: Required[Count]
    paragraph: Required[Annotated[int, Field(ge=-1)]]


@_strictly
class BaselineTable(TypedDict, total=False):
    """A story's `[[baseline]]`."""

    key: Required[Id]
    outlet: Required[Id]
    url: Required[Url]
    address: Annotated[AddressStatus, Lax]
    aliases: Annotated[tuple[Url, ...], Lax]
    headline: Text
    byline: Text
    published: Moment
    language: Language
    summary: Prose
    figures: list[FigureTable]
    fingerprints: list[FingerprintTable]
    live_blog: bool


@_strictly
class MatchTable(TypedDict, total=False):
    """A story's `[match]`."""

    scope: ScopeName
    accept: Share
    review: Share
    window_before: Pause
    window_after: Duration
    aliases: Annotated[tuple[Texts, ...], Lax]
    terms: Texts
    languages: Annotated[tuple[Language, ...], Lax]
    watch_accepted: bool
    min_words: Whole


@_strictly
class SeverityTable(TypedDict, total=False):
    """A story's `[[severities]]`."""

    kind: Required[Kind]
    severity: Required[SeverityName]


@_strictly
class WatchTable(TypedDict, total=False):
    """A story's `[watch]` or `[[watch]]`: addresses, or an outlet that is followed for it."""

    urls: Annotated[tuple[Url, ...], Lax]
    outlet: Id
    include: Annotated[tuple[Pattern, ...], Lax]
    exclude: Annotated[tuple[Pattern, ...], Lax]
    sections: Annotated[tuple[Section, ...], Lax]
    per_day: Count
    let_go_after: Duration
    stop_after: Duration


def _form_of_watch(value: object) -> str:
    if isinstance(value, dict):
        return "<table>"
    tables = isinstance(value, list) and value and all(isinstance(one, dict) for one in value)
    return "<tables>" if tables else "<addresses>"


@_strictly
class StoryFile(TypedDict, total=False):
    """stories/<id>.toml. The id is the file's name unless set."""

    id: Id
    title: Required[Text]
    summary: Prose
    language: Language
    outlets: Texts
    routes: Texts
    watch: Annotated[
        Annotated[WatchTable, Tag("<table>")]
        | Annotated[list[WatchTable], Tag("<tables>")]
        | Annotated[tuple[Url, ...], Lax, Tag("<addresses>")],
        Discriminator(_form_of_watch),
    ]
    intervals: IntervalsTable
    match: MatchTable
    severities: list[SeverityTable]
    baseline: list[BaselineTable]
