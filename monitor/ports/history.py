"""The port of what was recorded: versions, checks, the log, and their proof."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from monitor.model.change import ChangeKind, RevisionKind, Severity
from monitor.model.watch import EventKind, Fault, Snapshot, StoredChange, StoredCheck, StoredEvent


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
    revisions: tuple[RevisionKind, ...] = ()  # of the version that a change came with
    versions: tuple[int, int] | None = None  # the numbers of those versions: first and last
    after_id: int | None = None  # for following
    before_id: int | None = None  # for going back, page by page
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
    before_id: int | None = None  # for going back, page by page
    limit: int = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryNews:
    """What happened in a story since a moment, in numbers; an empty story is of no story."""

    story: str
    edited: int = 0  # versions with changes …
    substantive: int = 0  # … of them with a substantive one …
    quiet: int = 0  # … and with one without notice
    gone: int = 0  # articles' removals, and pages withheld by law
    coverage: int = 0  # found, and not rejected


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


class HistoryStore(Protocol):
    """What was recorded."""

    def snapshots(self, article_id: int) -> tuple[Snapshot, ...]:
        """All snapshots of an article, the baseline first."""
        ...

    def newest(
        self, article_id: int, *, before: int | None = None, limit: int = 20
    ) -> tuple[Snapshot, ...]:
        """The newest snapshots of an article, or those before that number, newest first."""
        ...

    def numbers(self, article_id: int) -> tuple[int, ...]:
        """The numbers of all its snapshots, the baseline's first."""
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

    def is_kept(self, sha256: str) -> bool:
        """Whether the bytes of a response body are (still) stored."""
        ...

    def news(self, since: datetime) -> tuple[StoryNews, ...]:
        """What happened since then, by story: the most substantive edits first."""
        ...

    def kinds(self, since: datetime) -> tuple[tuple[ChangeKind, int], ...]:
        """How many changes of each kind were found since then, the most frequent first."""
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
