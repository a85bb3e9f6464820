"""The port of politeness: a few slots a host, shared by all workers."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Protocol


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
