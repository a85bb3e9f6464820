"""The port of the database itself: its numbers, its copy, its soundness."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """A store in numbers, for status and metrics."""

    articles: int
    paused: int
    due: int
    snapshots: int
    changes: int
    checks: int
    sources: int
    coverage: int
    pending_deliveries: int
    dead_deliveries: int
    bytes: int  # of the database
    next_check_at: datetime | None
    last_check_at: datetime | None
    oldest_pending_at: datetime | None
    availability: tuple[tuple[str, int], ...]
    faulty: int = 0  # watched articles whose last check ended in a fault of this program …
    too_costly: int = 0  # … or in a page that took too much time or memory


class MaintenanceStore(Protocol):
    """The database itself."""

    def counts(self, now: datetime) -> Counts:
        """The store in numbers."""
        ...

    def backup(self, target: Path, progress: Callable[[int], None] | None = None) -> None:
        """A consistent copy while the daemon runs (SQLite); `progress` hears bytes written."""
        ...

    def copy_to(self, url: str, progress: Callable[[str, int, int], None]) -> int:
        """Copies all rows into another database of the same schema, and compares them there.

        What a copy that was broken off left is gone on from. `progress` hears a table's name,
        rows done and rows in all. Returns the number of rows.
        """
        ...

    def check(self) -> tuple[str, ...]:
        """Integrity problems of the database, a line each; empty when sound."""
        ...

    def lost(self) -> str:
        """Why what was recorded is not where it should be; empty while it is. Waits for nothing.

        A database file that was deleted or replaced while it was in use takes what is written
        to it along; every call but this one and `Store.close` is a StoreError then.
        """
        ...
