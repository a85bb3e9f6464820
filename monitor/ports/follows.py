"""The port of followed outlets: what is followed, and what comes of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Protocol

from monitor.model.coverage import Source
from monitor.model.follow import FollowReport, FollowStanding, ListedArticle, StoredFollow
from monitor.model.story import Follow, Outlet


class FollowStore(Protocol):
    """The outlets that are followed, by configurations and by hand."""

    def begin(self, follow: Follow, now: datetime, *, actor: str) -> None:
        """Follows an outlet by hand from now on; what is followed already takes on the rest."""
        ...

    def end(self, outlet: str, story: str = "", *, now: datetime, actor: str) -> int:
        """Follows an outlet no more, and lets its articles go. Returns how many.

        Their history is kept, and what is watched for another reason stays watched. Raises
        NotFoundError if it is not followed.
        """
        ...

    def pause(self, outlet: str, story: str = "", *, paused: bool) -> None:
        """Takes nothing new on, or goes on doing so. Raises NotFoundError."""
        ...

    def all(self, *, outlet: str = "") -> tuple[StoredFollow, ...]:
        """What is followed, of one outlet or of all."""
        ...

    def standing(self, stored: StoredFollow, *, most: int) -> FollowStanding:
        """How a follow stands, with the latest `most` articles that it left out."""
        ...

    def read(
        self,
        source: Source,
        listed: Sequence[ListedArticle] | None,
        *,
        outlets: Sequence[Outlet],
        lookback: timedelta,
        now: datetime,
    ) -> tuple[FollowReport, ...]:
        """Takes on what a list has that is new, and lets go what is due, in one transaction.

        `listed` is None where the list said nothing new or could not be read. What is taken on is
        watched at once. Idempotent: the same list read again adds nothing.
        """
        ...
