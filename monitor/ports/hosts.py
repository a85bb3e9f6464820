"""The port of politeness: a few slots a host, and what it allows, shared by all workers."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Protocol


@dataclass(frozen=True, slots=True, kw_only=True)
class RobotsAnswer:
    """What a site's robots.txt said: the groups that speak to us, empty where all is allowed."""

    rules: str = field(repr=False)
    asked_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ReservedSlot:
    """One of a host's slots, held by whoever got it from `HostStore.reserve`."""

    host: str
    id: int


class HostStore(Protocol):
    """Politeness that holds across workers."""

    def reserve(
        self, host: str, *, now: datetime, delay: timedelta, concurrency: int, lease: timedelta
    ) -> ReservedSlot | datetime:
        """A slot to ask the host in, or the earliest moment to ask for one again."""
        ...

    def release(self, slot: ReservedSlot, *, next_allowed_at: datetime) -> None:
        """Gives that slot back, no other, and says when the next request may start.

        One whose lease has ended is another's, or nobody's: it is gone already.
        """
        ...

    def robots(self, site: str, *, agent: str) -> RobotsAnswer | None:
        """What the robots.txt of a site (scheme, host and port) last said to a product token."""
        ...

    def keep_robots(self, site: str, answer: RobotsAnswer, *, agent: str) -> None:
        """Keeps an answer for all workers and commands; those of a month ago go."""
        ...
