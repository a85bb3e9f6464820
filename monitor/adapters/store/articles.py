"""Articles under watch and the work due on them: each call is one transaction."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from functools import partial

from monitor.adapters.store import claims as claiming
from monitor.adapters.store import recording, watching
from monitor.adapters.store.clock_skew import ClockWatch
from monitor.adapters.store.engine import Database
from monitor.adapters.store.grouping import GroupCommit
from monitor.adapters.store.part import WorkPart
from monitor.model.watch import Article, ArticleState, Claim, NewSnapshot, WatchRequest
from monitor.ports import CheckRecord


class Articles(WorkPart):
    """The articles under watch, the claims on them, and their checks as they begin and end."""

    def __init__(self, database: Database, clock_watch: ClockWatch) -> None:
        super().__init__(database, clock_watch)
        # PostgreSQL writes the log of several commits at once by itself
        self._group = GroupCommit(database) if database.is_sqlite else None

    def watch(
        self, requests: Sequence[WatchRequest], now: datetime, *, actor: str = ""
    ) -> tuple[Article, ...]:
        """Starts watching by hand, idempotent by URL; new ones are due at once. In order."""
        with self._database.write() as connection:
            return watching.watch(connection, requests, now, by_hand=True, actor=actor)

    def all(self, *, story: str = "", outlet: str = "") -> tuple[Article, ...]:
        """The watched articles, oldest first."""
        with self._database.read() as connection:
            return watching.watched(connection, story=story, outlet=outlet)

    def get(self, article_id: int) -> Article:
        """One article. Raises NotFoundError."""
        with self._database.read() as connection:
            return watching.load(connection, article_id)

    def find(self, text: str) -> tuple[Article, ...]:
        """Articles named by id, by URL or alias, or by a part of title or URL (any case)."""
        with self._database.read() as connection:
            return watching.find(connection, text.strip())

    def pause(self, article_id: int, *, paused: bool, now: datetime, actor: str = "") -> None:
        """Pauses or resumes. A resumed article is due at once. Raises NotFoundError."""
        with self._database.write() as connection:
            watching.pause(connection, article_id, paused=paused, now=now, actor=actor)

    def unwatch(self, article_id: int, story: str = "", *, now: datetime, actor: str = "") -> None:
        """Ends the watch for a story, or for all. Raises NotFoundError."""
        with self._database.write() as connection:
            watching.unwatch(connection, article_id, story, now=now, actor=actor)

    def claim_due(
        self,
        *,
        now: datetime,
        worker: str,
        lease: timedelta,
        limit: int,
        room_of: Callable[[str], int] | None = None,
    ) -> tuple[Claim, ...]:
        """Claims due articles, most overdue first, no more of an outlet than there is room for."""
        with self._due(now) as connection:
            return claiming.claim_due(
                connection, now=now, worker=worker, lease=lease, limit=limit, room_of=room_of
            )

    def claim(
        self, article_id: int, *, now: datetime, worker: str, lease: timedelta
    ) -> Claim | None:
        """Claims one article whether due or not; None while a lease stands on it.

        Raises NotFoundError.
        """
        with self._database.write(durable=False) as connection:
            return claiming.claim_one(connection, article_id, now=now, worker=worker, lease=lease)

    def renew(self, claims: Sequence[Claim], expires_at: datetime) -> None:
        """Holds claims for longer; stale ones are passed over."""
        with self._database.write(durable=False) as connection:
            claiming.renew(connection, claims, expires_at)

    def release(self, claims: Sequence[Claim], next_check_at: datetime) -> None:
        """Gives unused claims back; stale ones are passed over."""
        with self._database.write() as connection:
            claiming.release(connection, claims, next_check_at)

    def state(self, article_id: int) -> ArticleState:
        """All that a check needs. Raises NotFoundError."""
        with self._database.read() as connection:
            return recording.state_of(connection, article_id)

    def record(self, record: CheckRecord) -> int | None:
        """Writes one check. Returns the number of the new snapshot, if any.

        Raises LeaseLostError if the claim is no longer held: nothing is written then.
        """
        ready = recording.prepare_record(record)
        if self._group is not None:
            return self._group.write(partial(recording.record_check, ready=ready))
        with self._database.write() as connection:
            return recording.record_check(connection, ready)

    def import_baseline(self, article_id: int, snapshot: NewSnapshot, now: datetime) -> None:
        """Stores or replaces version 0. Raises NotFoundError."""
        recording.import_baseline(self._database, article_id, snapshot, now)
