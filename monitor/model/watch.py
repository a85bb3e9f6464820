"""Articles under watch, their snapshots, and the checks that look at them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from monitor.model.alert import Alert
from monitor.model.change import Change, Revision, Severity, Verdict
from monitor.model.coverage import StoredDecision
from monitor.model.extraction import BoilerplateMemory, Extraction
from monitor.model.follow import FollowLoad
from monitor.model.response import FailureKind, Validators
from monitor.model.story import AddressStatus, FeedKind

LATE_AFTER = timedelta(minutes=15)
"""How long a check may be overdue before it counts as late: thrice the shortest interval, well
beyond a start or a slow host (judgement)."""


class Origin(StrEnum):
    """Why an article is watched."""

    BASELINE = "baseline"
    USER = "user"
    COVERAGE = "coverage"
    OUTLET = "outlet"  # its outlet is followed

    @property
    def is_found(self) -> bool:
        """Whether the program found the article: nobody named it."""
        return self in {Origin.COVERAGE, Origin.OUTLET}


class Availability(StrEnum):
    """Where an article stands between two checks, as far as checks have confirmed it."""

    UNKNOWN = "unknown"  # never seen
    AVAILABLE = "available"
    MISSING = "missing"  # looks removed, not confirmed yet
    REMOVED = "removed"  # confirmed
    MOVED = "moved"  # leads to another article or a front page
    BLOCKED = "blocked"  # bot wall, consent page, login, 401, 403, 429
    PAYWALLED = "paywalled"
    LEGAL = "legal"  # 451
    FAILING = "failing"  # DNS, TLS, time-outs, 5xx, a page that cannot be evaluated


class Outcome(StrEnum):
    """How one check ended. A closed list."""

    UNCHANGED = "unchanged"
    NOT_MODIFIED = "not-modified"
    CHANGED = "changed"
    FIRST_SEEN = "first-seen"
    TECHNICAL = "technical"  # a newer extractor reads the same page otherwise
    HELD = "held"  # a suspicious body is held back until a second look confirms it
    UNPROVED = "unproved"  # an inferred address whose page does not match the baseline
    MISSING = "missing"  # 404 or 410, not confirmed yet
    REMOVED = "removed"  # confirmed
    SOFT_MISSING = "soft-missing"  # a page that says "not found" with status 200
    MOVED = "moved"
    BLOCKED = "blocked"
    CONSENT = "consent"
    PAYWALLED = "paywalled"
    LEGAL = "legal"
    UNREADABLE = "unreadable"
    FAILED = "failed"
    FAULTY = "faulty"  # this program has a fault that the page brings out
    TOO_COSTLY = "too-costly"  # the page takes more time or memory than one may
    PAUSED = "paused"  # not asked, or told to come back: the host is being left alone


class EventKind(StrEnum):
    """What the log tells of an article besides its edits. A closed list.

    A state is told when it begins and when it ends, not at each check.
    """

    MISSING = "missing"  # not found at two checks in a row; no removal until it is confirmed
    REMOVED = "removed"  # confirmed
    MOVED = "moved"  # leads elsewhere, or is watched at another address from now on
    LEGAL = "legal"  # withheld for legal reasons (451)
    BLOCKED = "blocked"  # a bot wall, login or consent page stands before it
    PAYWALLED = "paywalled"
    UNREACHABLE = "unreachable"  # no usable answer at two checks in a row, or told as such
    RESTORED = "restored"  # back, after its absence was told to people
    BACK = "back"  # back, before anybody was told
    UNWATCHED = "unwatched"  # the watch ended for a story
    WATCHED = "watched"  # a watch that had ended was taken up again
    FOLLOWED = "followed"  # taken on: new in an outlet that is followed
    LET_GO = "let-go"  # a followed outlet's article that is watched no longer, as agreed
    PAUSED = "paused"
    RESUMED = "resumed"
    TECHNICAL = "technical"  # a newer extractor reads the same page otherwise; no edit
    PAGES_DROPPED = "pages-dropped"  # the raw pages, by the retention; hashes and texts stay

    @property
    def severity(self) -> Severity:
        """How much it matters: what readers can no longer find where it was, or can again, most.

        What may pass by itself (a wall, an outage, a first miss) weighs least, and so does what a
        followed outlet brings about day by day: it says nothing of the article yet.
        """
        grave = {EventKind.REMOVED, EventKind.RESTORED, EventKind.MOVED, EventKind.LEGAL}
        passing = {
            EventKind.MISSING,
            EventKind.BLOCKED,
            EventKind.PAYWALLED,
            EventKind.UNREACHABLE,
            EventKind.BACK,
            EventKind.TECHNICAL,
            EventKind.FOLLOWED,
            EventKind.LET_GO,
            EventKind.PAGES_DROPPED,
        }
        if self in passing:
            return Severity.COSMETIC
        return Severity.SUBSTANTIVE if self in grave else Severity.MINOR


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Something that happened to an article, no edit."""

    kind: EventKind
    at: datetime  # when it was seen
    since: datetime  # when what it tells began
    reason: str  # one safe line
    story: str = ""  # where it concerns one story alone
    actor: str = ""  # who did it: a person, a configuration; empty for what a check found


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredEvent:
    """An event as the log shows it."""

    id: int
    article_id: int
    event: Event
    check_id: int | None  # the check that found it
    derived: bool  # worked out later from checks that an older version had recorded
    title: str
    url: str
    outlet: str
    stories: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One canonical URL that is watched."""

    id: int
    url: str
    outlet: str  # outlet id, or the host name for an outlet that is not configured
    stories: tuple[str, ...]
    title: str
    origin: Origin
    address: AddressStatus
    added_at: datetime
    baseline_key: str = ""  # key of its BaselineArticle, empty without a baseline
    paused: bool = False
    availability: Availability = Availability.UNKNOWN
    next_check_at: datetime | None = None
    last_checked_at: datetime | None = None
    last_changed_at: datetime | None = None
    last_outcome: Outcome | None = None
    snapshots: int = 0  # stored live snapshots
    note: str = ""  # the reason of the last outcome, one safe line


@dataclass(frozen=True, slots=True, kw_only=True)
class Wall:
    """Articles of an outlet that stand behind a wall, or give no usable answer."""

    outlet: str
    state: Availability  # blocked, paywalled or failing
    articles: int  # that many …
    watched: int  # … of those under watch
    since: datetime | None = None  # when the first of them was seen so


@dataclass(frozen=True, slots=True, kw_only=True)
class WatchRequest:
    """Asks for an article to be watched; one already watched gains stories, loses nothing."""

    url: str
    outlet: str
    story: str
    title: str = ""
    origin: Origin = Origin.USER
    address: AddressStatus = AddressStatus.CONFIRMED
    baseline_key: str = ""
    aliases: tuple[str, ...] = ()
    followed: bool = False  # only since its outlet is followed: let go by that rule


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """What proves a snapshot: the response it was read from. Raw bytes are stored by hash."""

    raw_sha256: str
    raw_bytes: int
    final_url: str
    status: int
    headers: tuple[tuple[str, str], ...]
    fetched_at: datetime


class SnapshotOrigin(StrEnum):
    """How a snapshot came to be."""

    BASELINE = "baseline"  # number 0: an imported document
    LIVE = "live"
    TECHNICAL = "technical"  # a stored page read again by a newer extractor; never an edit


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """One stored version of an article's extraction. `number` counts from 1; 0 is the baseline."""

    article_id: int
    number: int
    origin: SnapshotOrigin
    content_hash: str  # sha256 hex of what is compared; see monitor.core.records.content
    extraction: Extraction
    taken_at: datetime
    evidence: Evidence | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldBody:
    """A suspicious body that waits for confirmation: only its hash and when it was first seen."""

    content_hash: str
    first_seen: datetime
    seen: int
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MissingRun:
    """An unbroken run of checks that found the article gone."""

    first_seen: datetime
    seen: int
    status: int  # 404, 410, or 0 for a soft 404


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveRun:
    """An unbroken run of permanent redirects to one address."""

    target: str
    seen: int
    first_seen: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedTime:
    """The modified time that a feed or sitemap last gave for an article."""

    source: str  # URL of the list
    kind: FeedKind
    modified: datetime
    read_at: datetime  # when the list last said so


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedMark:
    """What a list said when the article's newest version was seen, and how that moved since."""

    source: str  # URL of the list
    modified: datetime  # as of the newest version
    latest: datetime  # as of the last look at the article
    idle: int = 0  # times that it moved while the text stood as it was


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """What a check carries over to the next one; replaced whole by each check."""

    availability: Availability = Availability.UNKNOWN
    validators: Validators = field(default_factory=Validators)
    trust_validators: bool = True  # false after an error: the next request is unconditional
    failures: int = 0  # consecutive failures
    failing_since: datetime | None = None  # when the first of them was
    changes: int = 0  # changes seen over the article's life
    last_changed_at: datetime | None = None
    missing: MissingRun | None = None
    move: MoveRun | None = None
    held: HeldBody | None = None
    flapping_told: bool = False
    told: str = ""  # the availability last told to people, so that nothing is told twice
    modified_seen: datetime | None = None  # the modified time that the page last claimed
    sequence: int = 0  # alerts told of this article so far
    state_since: datetime | None = None  # when the present availability began
    logged: EventKind | None = None  # the state whose begin, and not yet its end, is in the log
    begins: tuple[datetime, ...] = ()  # when walls and failures last began, oldest first
    listed: tuple[ListedMark, ...] = ()  # what lists said as of the newest version
    whole_at: datetime | None = None  # when the page itself was last seen, not a 304
    unmodified: int = 0  # 304s in a row
    validators_lie: bool = False  # they once stayed the same while the article changed
    busy_since: datetime | None = None  # when the host began to ask for pauses, answer by answer
    read_by: int = 0  # the extractor by which the newest version and the page were last compared
    page: str = ""  # the digest of the page that was last read as the newest version


@dataclass(frozen=True, slots=True)
class VersionMark:
    """One line of an article's history of versions, for reverts and flapping."""

    number: int
    content_hash: str
    headline: str
    taken_at: datetime
    modified: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleState:
    """All that one check needs to know, loaded at once."""

    article: Article
    progress: Progress
    last: Snapshot | None  # newest live or technical snapshot
    baseline: Snapshot | None  # number 0, once imported
    history: tuple[VersionMark, ...] = ()  # oldest first, without the baseline; at most 50
    memory: BoilerplateMemory = field(default_factory=BoilerplateMemory)
    stood: frozenset[str] = frozenset()  # hashes of all blocks that older versions held
    aliases: tuple[str, ...] = ()  # other addresses known to be this article
    listed: tuple[ListedTime, ...] = ()  # what lists say of it, the last read first
    load: FollowLoad | None = None  # where nothing but a followed outlet has it watched


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """The right to check one article until `expires_at`. `token` fences late writers off."""

    article_id: int
    token: int
    worker: str
    expires_at: datetime
    outlet: str = ""  # the article's


@dataclass(frozen=True, slots=True, kw_only=True)
class NewSnapshot:
    """A snapshot to be stored. The store numbers it one above the article's highest number."""

    number: int
    origin: SnapshotOrigin
    content_hash: str
    extraction: Extraction
    taken_at: datetime
    evidence: Evidence | None = None
    raw: bytes | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredChange:
    """A change as the log shows it."""

    id: int
    article_id: int
    change: Change
    from_number: int | None  # None: against the fingerprint baseline
    to_number: int
    detected_at: datetime
    title: str
    url: str
    outlet: str
    stories: tuple[str, ...]
    revision: Revision | None = None  # of its version; None where found before there was one


LogEntry = StoredChange | StoredEvent | StoredDecision
"""A row of the change log: an edit, what else happened to an article, a word on coverage."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckEntry:
    """One check, for the record and the hash chain."""

    outcome: Outcome
    reason: str
    started_at: datetime
    elapsed: timedelta
    url: str
    final_url: str = ""
    status: int | None = None
    size: int = 0  # decoded bytes
    failure: FailureKind | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """The last page of an article that could not be evaluated, kept for a report."""

    happened_at: datetime
    outcome: Outcome  # faulty or too-costly
    reason: str
    trace: str  # where the fault is, empty if that is not known
    url: str  # that the page was had from
    status: int | None = None  # None if there was no page
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes | None = field(default=None, repr=False)  # None if pages are not kept


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredCheck:
    """A check as it was recorded."""

    id: int
    article_id: int
    entry: CheckEntry
    snapshot_number: int | None
    chain_hash: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckReport:
    """What one check came to, for the people and programs that asked for it."""

    article: Article
    outcome: Outcome
    reason: str
    snapshot_number: int | None  # the snapshot it stored, if any
    verdict: Verdict | None
    next_check_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckDecision:
    """What a check decided: all that it is to write."""

    entry: CheckEntry
    progress: Progress
    next_check_at: datetime
    snapshot: NewSnapshot | None = None
    verdict: Verdict | None = None
    from_number: int | None = None  # the snapshot that the changes are measured from
    alerts: tuple[Alert, ...] = ()
    events: tuple[Event, ...] = ()  # states that begin or end with it, for the log
    memory: BoilerplateMemory | None = None
    """The outlet's memory, where it learnt something: what other checks have taught it since this
    one began stays in it."""
    title: str = ""  # the article's new title, empty to leave it
    url: str = ""  # the article's new address after a confirmed move, empty to leave it
    address_confirmed: bool = False  # an inferred address proved right
    fault: Fault | None = None  # why the page could not be evaluated, if it could not

    @property
    def changes(self) -> tuple[Change, ...]:
        """The changes of the version, none where there is no new one."""
        return self.verdict.changes if self.verdict else ()
