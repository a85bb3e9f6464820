"""The daemon: a handful of APScheduler jobs that push due work to a bounded pool.

Due work is a query, never a job an article: the tick claims what is due and hands it on. A
claim is a lease, so that what a crash leaves behind comes due again by itself. The daemon stops
on request within `schedule.stop_timeout`: nothing new is claimed, checks under way may finish,
and the rest are given back.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.interval import IntervalTrigger

from monitor import discovery, outbox, pipeline
from monitor.errors import LeaseLostError, MonitorError, StoreError
from monitor.model.coverage import SourceClaim
from monitor.model.watch import CheckReport, Claim
from monitor.pipeline import Services
from monitor.ports import Notifier

log = structlog.get_logger(__name__)


@dataclass(slots=True)
class Pulse:
    """When the daemon's jobs last ran well, for health checks."""

    started_at: datetime
    last_tick_at: datetime | None = None
    last_error: str = ""
    checks: int = 0
    errors: int = 0


@dataclass(slots=True)
class Daemon:
    """Runs until `stop` is called. `worker` names it in claims."""

    services: Services
    notifier: Notifier
    worker: str
    pulse: Pulse
    on_check: Callable[[CheckReport], None] = lambda _report: None
    _matcher: discovery.Matcher = field(init=False)
    _stopping: asyncio.Event = field(default_factory=asyncio.Event)
    _running: set[asyncio.Task[None]] = field(default_factory=set)
    _claims: dict[asyncio.Task[None], Claim] = field(default_factory=dict)
    _sources: set[asyncio.Task[None]] = field(default_factory=set)
    _busy: set[str] = field(default_factory=set)
    _claiming: asyncio.Lock = field(default_factory=asyncio.Lock)

    def __post_init__(self) -> None:
        self._matcher = discovery.Matcher(self.services.store)

    def stop(self) -> None:
        """Asks the daemon to stop; returns at once."""
        self._stopping.set()

    async def run(self) -> None:
        """Runs the jobs until stopped, then winds down."""
        schedule = self.services.settings.schedule
        scheduler = AsyncIOScheduler(timezone=UTC)
        jobs: list[tuple[str, Callable[[], Awaitable[None]], float]] = [
            ("tick", self._tick, schedule.tick.total_seconds()),
            ("outbox", self._deliver, self.services.settings.outbox.tick.total_seconds()),
        ]
        if schedule.discovery:
            jobs.append(("discovery", self._discover, schedule.tick.total_seconds()))
        for name, job, seconds in jobs:
            scheduler.add_job(
                self._push(name, job),
                IntervalTrigger(seconds=seconds, timezone=UTC),
                id=name,
                max_instances=1,
                coalesce=True,
                misfire_grace_time=None,
                next_run_time=self.services.clock.now(),
            )
        scheduler.start()
        try:
            await self._stopping.wait()
        finally:
            scheduler.shutdown(wait=False)
            await self._wind_down()

    def _push(
        self, name: str, job: Callable[[], Awaitable[None]]
    ) -> Callable[[], Coroutine[Any, Any, None]]:
        """What the scheduler calls: starts the job as a task of the daemon's own.

        The scheduler cancels what it runs when it shuts down; a task of the daemon's own may
        finish. A job still at work is not started again.
        """

        async def push() -> None:
            if name not in self._busy and not self._stopping.is_set():
                self._busy.add(name)
                self._spawn(self._guarded(name, job))

        return push

    async def _guarded(self, name: str, job: Callable[[], Awaitable[None]]) -> None:
        """A job that outlives its errors: the database may come back, a disk may be cleared."""
        try:
            await job()
        except MonitorError as error:
            self.pulse.last_error = str(error)
            self.pulse.errors += 1
            log.error("job failed", job=name, error=str(error))  # noqa: TRY400 - a named error needs no trace
        finally:
            self._busy.discard(name)

    async def _tick(self) -> None:
        settings, clock = self.services.settings.schedule, self.services.clock
        async with self._claiming:
            room = settings.workers - len(self._claims)
            if room > 0 and not self._stopping.is_set():
                claims = await asyncio.to_thread(
                    self.services.store.claim_due,
                    now=clock.now(),
                    worker=self.worker,
                    lease=settings.lease,
                    limit=min(room, settings.batch),
                )
                for claim in claims:
                    self._claims[self._spawn(self._check(claim))] = claim
        self.pulse.last_tick_at = clock.now()

    async def _check(self, claim: Claim) -> None:
        try:
            report = await pipeline.check(claim, self.services)
        except LeaseLostError:
            log.warning("another worker took the article over", article=claim.article_id)
        except StoreError as error:
            self.pulse.last_error = str(error)
            self.pulse.errors += 1
            log.error("a check could not be recorded", article=claim.article_id, error=str(error))  # noqa: TRY400 - a named error needs no trace
        else:
            self.pulse.checks += 1
            self.on_check(report)
        if not self._stopping.is_set():
            # A free place is filled at once, not at the next tick.
            self._spawn(self._guarded("refill", self._tick))

    async def _discover(self) -> None:
        settings, clock = self.services.settings.schedule, self.services.clock
        room = settings.workers - len(self._sources)
        if room <= 0:
            return
        claims = await asyncio.to_thread(
            self.services.store.claim_sources,
            now=clock.now(),
            worker=self.worker,
            lease=settings.lease,
            limit=room,
        )
        for claim in claims:
            self._sources.add(self._spawn(self._read_source(claim)))

    async def _read_source(self, claim: SourceClaim) -> None:
        services = self.services
        try:
            await discovery.discover(
                claim,
                fetcher=services.fetcher,
                store=services.store,
                settings=services.settings,
                matcher=self._matcher,
                evaluator=services.evaluator,
                clock=services.clock,
                chance=services.chance,
            )
        except LeaseLostError:
            log.warning("another worker took the source over", source=claim.source.url)
        except StoreError as error:
            self.pulse.last_error = str(error)
            self.pulse.errors += 1
            log.error("a source could not be recorded", source=claim.source.url, error=str(error))  # noqa: TRY400 - a named error needs no trace

    async def _deliver(self) -> None:
        services = self.services
        await outbox.deliver_due(
            store=services.store,
            notifier=self.notifier,
            routes=services.settings.routes,
            settings=services.settings.outbox,
            clock=services.clock,
            chance=services.chance,
            worker=self.worker,
        )

    def _spawn(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        task = asyncio.create_task(work)
        self._running.add(task)
        task.add_done_callback(self._done)
        return task

    def _done(self, task: asyncio.Task[None]) -> None:
        self._running.discard(task)
        self._sources.discard(task)
        self._claims.pop(task, None)
        if not task.cancelled() and (error := task.exception()) is not None:
            self.pulse.last_error = repr(error)
            self.pulse.errors += 1
            log.error("unexpected error", exc_info=error)

    async def _wind_down(self) -> None:
        """Lets checks under way finish, cancels the rest and gives their claims back."""
        if self._running:
            timeout = self.services.settings.schedule.stop_timeout.total_seconds()
            await asyncio.wait(self._running, timeout=timeout)
        left = {task: claim for task, claim in self._claims.items() if not task.done()}
        for task in list(self._running):
            task.cancel()
        await asyncio.gather(*self._running, return_exceptions=True)
        if left:
            await asyncio.to_thread(
                self.services.store.release, tuple(left.values()), self.services.clock.now()
            )
        log.info("stopped", given_back=len(left))
