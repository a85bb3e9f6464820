"""The port of sources: the lists that are read, and what came of their candidates."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from monitor.model.alert import Alert
from monitor.model.coverage import (
    Candidate,
    CopyFound,
    MatchedArticle,
    NamedSource,
    NewCoverage,
    NewListedTime,
    Source,
    SourceClaim,
    WaitingList,
)
from monitor.model.response import Validators
from monitor.model.story import FeedKind
from monitor.model.watch import WatchRequest


@dataclass(frozen=True, slots=True, kw_only=True)
class CandidatesRecord:
    """What came of some candidates of a source, written in one transaction."""

    claim: SourceClaim
    checked_at: datetime
    seen_urls: tuple[str, ...] = ()  # canonical URLs, remembered so that none is fetched twice
    coverage: tuple[NewCoverage, ...] = ()
    alerts: tuple[Alert, ...] = ()
    watch: tuple[WatchRequest, ...] = ()
    waiting: tuple[Candidate, ...] = ()  # those of the candidates that are looked at again
    matched: tuple[MatchedArticle, ...] = ()  # what is kept of the articles decided on, in order
    copies: tuple[CopyFound, ...] = ()  # what stored coverage turns out to copy
    compared_to: int | None = None  # the newest text the coverage was held against, if it matters


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceRecord(CandidatesRecord):
    """All that the end of a reading writes, in one transaction."""

    next_check_at: datetime
    validators: Validators
    failures: int
    error: str = ""
    further: tuple[NamedSource, ...] = ()  # sources that this one names
    listed: tuple[NewListedTime, ...] = ()  # what it says of articles under watch
    unmodified: bool = False  # 304: it says of them what it said at its last reading
    pushed: bool = False  # a hub pushed it: when the list itself was read last stays as it was
    unkept: tuple[str, ...] = ()  # URLs seen before that are looked at again, for no text is kept


class SourceStore(Protocol):
    """Feeds, sitemaps and section pages, the work due on them, and the candidates they name."""

    def register(
        self, sources: Sequence[tuple[str, str, FeedKind]], now: datetime, *, owner: str = ""
    ) -> None:
        """Makes a configuration's (url, outlet, kind) known, idempotent; new ones are due at once.

        Sources that it names no longer are not read any more, unless another one names them.
        """
        ...

    def all(self) -> tuple[Source, ...]:
        """All sources that are read."""
        ...

    def claim_due(
        self,
        *,
        now: datetime,
        worker: str,
        lease: timedelta,
        limit: int,
        room_of: Callable[[str], int] | None = None,
    ) -> tuple[SourceClaim, ...]:
        """Claims due sources, most overdue first, no more of an outlet than there is room for."""
        ...

    def renew(self, claims: Sequence[SourceClaim], expires_at: datetime) -> None:
        """Holds claims for longer, as for work under way; stale ones are passed over."""
        ...

    def release(self, claims: Sequence[SourceClaim], next_check_at: datetime) -> None:
        """Gives unused claims back, as after a shutdown; stale ones are passed over."""
        ...

    def unseen(self, urls: Sequence[str]) -> tuple[str, ...]:
        """Those canonical URLs that no source has led to yet and that are not watched."""
        ...

    def seen_before(self, urls: Sequence[str], moment: datetime) -> tuple[str, ...]:
        """Those canonical URLs, in their order, that a source had led to before that moment."""
        ...

    def watched_ids(self, urls: Sequence[str]) -> Mapping[str, int]:
        """The articles under watch, by those of the canonical URLs that are theirs or aliases."""
        ...

    def enqueue(
        self, claim: SourceClaim, found: Sequence[Candidate], *, now: datetime, most: int
    ) -> WaitingList:
        """Puts what nobody knows yet on the source's waiting list, which holds `most` at most.

        A candidate is on one list alone, whatever the number of sources and addresses that name
        it, and leaves it when it is among the `seen_urls` of a record. One that was passed over
        is taken up when it is found with a date. Raises LeaseLostError if the claim is stale.
        """
        ...

    def record_candidates(self, record: CandidatesRecord, expires_at: datetime) -> SourceClaim:
        """Writes what came of a part of the reading, and holds the claim for longer.

        Returns the claim as it stands from now on. Raises LeaseLostError if it is stale, and
        OutdatedComparisonError if a like text was kept since the coverage was compared.
        """
        ...

    def record(self, record: SourceRecord) -> None:
        """Writes one reading. Raises LeaseLostError if the claim is stale."""
        ...
