"""The port of coverage: what is read for candidates, what came of it, what was said of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from monitor.model.alert import Alert
from monitor.model.coverage import (
    ArticleText,
    Candidate,
    CopyFound,
    Coverage,
    CoverageDecision,
    CoverageText,
    Decision,
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


class CoverageStore(Protocol):
    """Sources of candidates, and what they led to."""

    def register_sources(
        self, sources: Sequence[tuple[str, str, FeedKind]], now: datetime, *, owner: str = ""
    ) -> None:
        """Makes a configuration's (url, outlet, kind) known, idempotent; new ones are due at once.

        Sources that it names no longer are not read any more, unless another one names them.
        """
        ...

    def sources(self) -> tuple[Source, ...]:
        """All sources that are read."""
        ...

    def claim_sources(
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

    def renew_sources(self, claims: Sequence[SourceClaim], expires_at: datetime) -> None:
        """Holds claims for longer, as for work under way; stale ones are passed over."""
        ...

    def release_sources(self, claims: Sequence[SourceClaim], next_check_at: datetime) -> None:
        """Gives unused claims back, as after a shutdown; stale ones are passed over."""
        ...

    def unseen(self, urls: Sequence[str]) -> tuple[str, ...]:
        """Those canonical URLs that no source has led to yet and that are not watched."""
        ...

    def watched_ids(self, urls: Sequence[str]) -> Mapping[str, int]:
        """The articles under watch, by those of the canonical URLs that are theirs or aliases."""
        ...

    def enqueue_candidates(
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

        Returns the claim as it stands from now on. Raises LeaseLostError if it is stale.
        """
        ...

    def record_source(self, record: SourceRecord) -> None:
        """Writes one reading. Raises LeaseLostError if the claim is stale."""
        ...

    def coverage(
        self,
        *,
        story: str = "",
        outlet: str = "",
        decision: Decision | None = None,
        since: datetime | None = None,
        limit: int = 50,
    ) -> tuple[Coverage, ...]:
        """Coverage, newest first."""
        ...

    def decide_coverage(
        self, coverage_id: int, decision: Decision, *, by: str, now: datetime
    ) -> Coverage:
        """A person's word on a candidate, logged. Raises NotFoundError."""
        ...

    def one_coverage(self, coverage_id: int) -> Coverage:
        """One piece of coverage. Raises NotFoundError."""
        ...

    def coverage_decisions(self, coverage_id: int) -> tuple[CoverageDecision, ...]:
        """What people said of a piece of coverage, oldest first."""
        ...

    def coverage_texts(
        self,
        *,
        story: str,
        decision: Decision | None = None,
        confirmed: bool = False,
        limit: int = 1_000,
    ) -> tuple[CoverageText, ...]:
        """Coverage of a story with its text, newest first; `confirmed`: a person decided it.

        What was found before texts were kept is left out.
        """
        ...

    def similar_texts(self, bands: Sequence[int], *, limit: int = 8) -> tuple[ArticleText, ...]:
        """The texts of coverage that share the most of these bands, most first."""
        ...

    def coverage_at(self, urls: Sequence[str]) -> tuple[Coverage, ...]:
        """The coverage of the articles that have one of these canonical URLs, oldest first.

        An article's addresses are the one that its coverage has, and once it is watched its
        others too.
        """
        ...

    def matched(self, after: int = 0) -> tuple[tuple[int, MatchedArticle], ...]:
        """The articles matched since the one of that number, with their numbers, oldest first.

        Only the latest are kept: those since `monitor.core.coverage.relevance.memory.window_start`.
        """
        ...

    def match_basis(self, story: str) -> str:
        """A token that changes with the versions of the story's articles and people's decisions."""
        ...
