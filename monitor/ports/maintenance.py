"""The port of the database itself: its numbers, its copy, its soundness."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from monitor.model.watch import Article, Wall


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
    late: int = 0  # watched articles whose check is overdue for longer than is usual
    oldest_due_at: datetime | None = None  # since when the most overdue check has been due
    unreadable: int = 0  # sources that could not be read so often that people are told


class Chore(StrEnum):
    """What is done to the database itself, and remembered. A closed list; stored."""

    SIZE = "size"  # it was measured
    BACKUP = "backup"  # it was copied
    RETENTION = "retention"  # what the retention let go of


@dataclass(frozen=True, slots=True, kw_only=True)
class ChoreEntry:
    """One time that something was done to the database itself."""

    kind: Chore
    at: datetime
    bytes: int  # of the database or its copy
    detail: str = ""  # one safe line


@dataclass(frozen=True, slots=True, kw_only=True)
class Thinned:
    """What became of an article's unchanged checks."""

    checks: int = 0  # put into summaries
    summaries: int = 0  # made for them


@dataclass(frozen=True, slots=True, kw_only=True)
class Dropped:
    """What became of the pages of an article that is watched no longer."""

    pages: int = 0
    bytes: int = 0  # compressed, freed in the database


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

    def walls(self) -> tuple[Wall, ...]:
        """The outlets with articles that are blocked or failing, those shut longest first."""
        ...

    def troubled(self, now: datetime) -> tuple[Article, ...]:
        """Watched articles that are late, or cannot be evaluated: the first thousand of each.

        The stories that they belong to are left out.
        """
        ...

    def note(self, entry: ChoreEntry) -> None:
        """Remembers what was done to the database itself; of each kind the latest 400 times."""
        ...

    def chores(self, kind: Chore, limit: int = 1) -> tuple[ChoreEntry, ...]:
        """When something was last done to the database itself, newest first."""
        ...

    def thinnable(self, before: datetime) -> tuple[int, ...]:
        """The articles with unchanged checks of days (UTC) before that moment's."""
        ...

    def thin(self, article_id: int, before: datetime) -> Thinned:
        """Puts an article's unchanged checks of days (UTC) before that moment's into summaries.

        Checks and links stay provable as they were; whoever reads the checks gets the same ones.
        """
        ...

    def unwatched_since(self, before: datetime) -> tuple[int, ...]:
        """The articles with kept pages whose watch ended before that moment, for good so far."""
        ...

    def drop_pages(self, article_id: int, now: datetime, *, reason: str) -> Dropped:
        """Drops the raw pages of an article that nobody watches. The log, and its chain, say so.

        Pages that another article keeps too stay for that one. Hashes and versions stay.
        """
        ...

    def sweep(self, now: datetime, *, keep: timedelta) -> int:
        """Lets go of what is no history and has not been of use for so long. Returns the rows."""
        ...

    def lost(self) -> str:
        """Why what was recorded is not where it should be; empty while it is. Waits for nothing.

        A database file that was deleted or replaced while it was in use takes what is written
        to it along; every call but this one and `Store.close` is a StoreError then.
        """
        ...
