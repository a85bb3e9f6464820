"""The port of the articles under watch: who is watched, what is due, what a check writes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from monitor.model.watch import (
    Article,
    ArticleState,
    CheckDecision,
    Claim,
    NewSnapshot,
    WatchRequest,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckRecord:
    """What a check decided, with the claim under which it is written: one transaction."""

    claim: Claim
    decision: CheckDecision


class ArticleStore(Protocol):
    """Articles under watch and the work due on them."""

    def watch(
        self, requests: Sequence[WatchRequest], now: datetime, *, actor: str = ""
    ) -> tuple[Article, ...]:
        """Starts watching by hand, idempotent by URL; new ones are due at once.

        No configuration ends such a watch. Returns the articles in order.
        """
        ...

    def all(self, *, story: str = "", outlet: str = "") -> tuple[Article, ...]:
        """The watched articles, oldest first."""
        ...

    def get(self, article_id: int) -> Article:
        """One article. Raises NotFoundError."""
        ...

    def find(self, text: str) -> tuple[Article, ...]:
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
