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


class HostStore(Protocol):
    """Politeness that holds across workers."""

    def reserve(
        self, host: str, *, now: datetime, delay: timedelta, concurrency: int, lease: timedelta
    ) -> datetime | None:
        """None: the slot is ours, go on. Otherwise the earliest moment to ask again."""
        ...

    def release(self, host: str, *, next_allowed_at: datetime) -> None:
        """Gives the slot back and says when the next request may start."""
        ...

    def robots(self, site: str, *, agent: str) -> RobotsAnswer | None:
        """What the robots.txt of a site (scheme, host and port) last said to a product token."""
        ...

    def keep_robots(self, site: str, answer: RobotsAnswer, *, agent: str) -> None:
        """Keeps an answer for all workers and commands; those of a month ago go."""
        ...
