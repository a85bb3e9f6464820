"""The daemon: jobs that push due work to bounded places, and one that keeps the house.

Due work is a query, never a job an article: a tick claims what is due and hands it on, and a
place that comes free is filled at once. A claim is a lease, so that what a crash leaves behind
comes due again by itself. All waiting goes by the event loop's own clock, which no change of the
system's clock moves. The daemon stops on request within `schedule.stop_timeout`: nothing new is
claimed, work under way may finish, and the rest is given back.
"""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from functools import partial
from typing import Any, Generic, TypeVar

import structlog

from monitor import discovery, housekeeping, outbox, pipeline
from monitor.errors import LeaseLostError, MonitorError, StoreError
from monitor.model.coverage import UNREADABLE_AFTER, SourceClaim
from monitor.model.watch import CheckReport, Claim, Outcome
from monitor.ports import Services
from monitor.threads import STORE

log = structlog.get_logger(__name__)

_ClaimT = TypeVar("_ClaimT", Claim, SourceClaim)

_PATIENCE_TICKS = 12
_LEAST_PATIENCE = timedelta(minutes=1)
"""A job that has not run well for so many of its ticks, and for that long, is in trouble
(judgement)."""

_FINISHING = 0.75
"""Share of `schedule.stop_timeout` in which work may finish; the rest is for giving back
(judgement)."""

_LEASES = 10
"""Leases for which work may go on at most before it is given to whoever asks: it
hangs (judgement)."""

_HOUSEKEEPING = timedelta(hours=1)
"""How often what is done once a day to the database is looked for (judgement)."""

_CLOCK_WENT_BACK = timedelta(minutes=2)
"""A last run that lies further ahead than this was stamped by another clock than today's. A clock
that went further than this from one run to the next than time did was set, or the machine slept."""

_CLOCK_TOLD = timedelta(days=1)
"""How long people are told that the clock was set: the record bears times from before and after."""


class Job(StrEnum):
    """What the daemon does again and again."""

    CHECKS = "checks"
    DISCOVERY = "discovery"
    OUTBOX = "outbox"
    HOUSEKEEPING = "housekeeping"


_SILENCE = {
    Job.CHECKS: "no work was looked for since",
    Job.DISCOVERY: "no source was looked for since",
    Job.OUTBOX: "no alert was looked for since",
    Job.HOUSEKEEPING: "the database was not looked after since",
}


@dataclass(slots=True)
class Beat:
    """When a job last ran well. Its age is measured on a clock that nobody sets."""

    at: datetime  # for people
    seconds: float  # the same moment, monotonic
    patience: timedelta  # silence for longer than this is trouble
    error: str = ""  # why it does not run well now
    has_run: bool = False  # well, since the daemon was started


@dataclass(slots=True)
class Heartbeat:
    """How the daemon is, for health checks: kept in memory, so that asking waits for nothing."""

    started_at: datetime
    monotonic: Callable[[], float] = time.monotonic
    beats: dict[Job, Beat] = field(default_factory=dict)
    routes: tuple[str, ...] = ()  # what is wrong with routes of alerts, a line each
    config: str = ""  # what of a changed configuration is not in use, and why
    unrecorded: str = ""  # why the last work that was done could not be recorded
    outcomes: Counter[Outcome] = field(default_factory=Counter)  # of the checks since the start
    errors: int = 0
    unevaluated: dict[int, Outcome] = field(default_factory=dict)  # by article, while it lasts
    unreadable: set[int] = field(default_factory=set)  # sources, while it lasts
    clock_set: str = ""  # how the clock was last set, for people
    clock_set_at: float = 0.0  # monotonic

    def saw(self, article_id: int, outcome: Outcome | None) -> None:
        """An article was checked: remembers whether its page could be evaluated."""
        if outcome in {Outcome.FAULTY, Outcome.TOO_COSTLY}:
            self.unevaluated[article_id] = outcome
        else:
            self.unevaluated.pop(article_id, None)

    def read(self, source_id: int, failures: int) -> None:
        """A source was read: remembers whether it has failed so often that people are told."""
        if failures >= UNREADABLE_AFTER:
            self.unreadable.add(source_id)
        else:
            self.unreadable.discard(source_id)

    def troubles(self) -> tuple[str, ...]:
        """What people should know of although the daemon does its work, a line each."""
        pages = sorted(Counter(self.unevaluated.values()).items())
        lists = len(self.unreadable)
        lately = self.monotonic() - self.clock_set_at < _CLOCK_TOLD.total_seconds()
        return (
            *(f"articles whose page is {o}: {n} (`monitor doctor` names them)" for o, n in pages),
            *(
                [f"lists that cannot be read: {lists} (`monitor doctor` names them)"]
                if lists
                else []
            ),
            *([self.clock_set] if self.clock_set and lately else []),
            *([self.config] if self.config else []),
            *self.routes,
        )

    def expect(self, job: Job, every: timedelta) -> None:
        """From now on the job is to run that often."""
        patience = max(_PATIENCE_TICKS * every, _LEAST_PATIENCE)
        self.beats[job] = Beat(self.started_at, self.monotonic(), patience)

    def ran(self, job: Job, now: datetime) -> None:
        """The job ran well. Compares what has passed by the clock with what has passed."""
        beat, seconds = self.beats[job], self.monotonic()
        went = now - beat.at - timedelta(seconds=seconds - beat.seconds)
        if abs(went) > _CLOCK_WENT_BACK:
            way = "ahead" if went > timedelta(0) else "back"
            by = timedelta(seconds=round(abs(went).total_seconds()))
            at = now.isoformat(timespec="seconds")
            slept = ", or the machine slept" if went > timedelta(0) else ""
            self.clock_set = (
                f"this machine's clock was set {way} by {by}{slept}: it says {at} since; look at "
                "the times on record around that moment"
            )
            self.clock_set_at = seconds
            for other in self.beats.values():
                other.at += went
            log.warning("the clock was set", way=way, by=str(by), now=at)
        beat.at, beat.seconds, beat.error, beat.has_run = now, seconds, "", True

    def failed(self, job: Job, why: str) -> None:
        """The job did not run well."""
        self.beats[job].error = why
        self.errors += 1

    def age(self, job: Job) -> timedelta | None:
        """How long ago the job last ran well, or was to begin; None if it is not to run."""
        beat = self.beats.get(job)
        return timedelta(seconds=self.monotonic() - beat.seconds) if beat else None

    def problems(self, now: datetime) -> tuple[str, ...]:
        """What is wrong, a line each; empty while all is well."""
        found = []
        for job, beat in self.beats.items():
            at = beat.at.isoformat(timespec="seconds")
            if timedelta(seconds=self.monotonic() - beat.seconds) > beat.patience:
                found.append(f"{_SILENCE[job]} {at}")
            if beat.at - now > _CLOCK_WENT_BACK:
                found.append(f"the clock was set back: {job.value} last ran at {at}")
            if beat.error:
                found.append(beat.error)
        if self.unrecorded:
            found.append(self.unrecorded)
        return tuple(dict.fromkeys(found))


@dataclass(slots=True, kw_only=True)
class _Places(Generic[_ClaimT]):
    """Places for one kind of work, and what is claimed for them."""

    take: Callable[[int], Awaitable[Sequence[_ClaimT]]]  # claims so many at most
    work: Callable[[_ClaimT], Awaitable[bool]]  # whether the place may be filled at once
    give_back: Callable[[Sequence[_ClaimT]], None]  # blocks
    renew: Callable[[Sequence[_ClaimT], datetime], None]  # blocks
    begun: dict[asyncio.Task[bool], float] = field(default_factory=dict)  # by the loop's clock
    renewed: float = 0.0  # when the claims were last renewed, by the loop's clock
    held: dict[asyncio.Task[bool], _ClaimT] = field(default_factory=dict)
    freed: asyncio.Event = field(default_factory=asyncio.Event)
    moved: float = 0.0  # when a place was last free, by the loop's clock


@dataclass(slots=True, kw_only=True)
class Daemon:
    """Runs until `stop` is called. `worker` names it in claims."""

    services: Services
    worker: str
    heartbeat: Heartbeat
    on_check: Callable[[CheckReport], None] = lambda _report: None
    routes: Callable[[], tuple[str, ...]] = tuple  # asks the store what is wrong with routes
    _matcher: discovery.Matcher = field(init=False)
    _checks: _Places[Claim] = field(init=False)
    _sources: _Places[SourceClaim] = field(init=False)
    _stopping: asyncio.Event = field(default_factory=asyncio.Event)

    def __post_init__(self) -> None:
        settings, store = self.services.settings.schedule, self.services.store
        self._matcher = discovery.Matcher(store)
        self._checks = _Places(
            take=self._claim_checks,
            work=self._check,
            give_back=lambda claims: store.articles.release(claims, self.services.clock.now()),
            renew=store.articles.renew,
        )
        self._sources = _Places(
            take=self._claim_sources,
            work=self._read_source,
            give_back=lambda claims: store.sources.release(claims, self.services.clock.now()),
            renew=store.sources.renew,
        )
        self.heartbeat.expect(Job.CHECKS, settings.tick)
        self.heartbeat.expect(Job.OUTBOX, self.services.settings.outbox.tick)
        self.heartbeat.expect(Job.HOUSEKEEPING, _HOUSEKEEPING)
        if settings.discovery:
            self.heartbeat.expect(Job.DISCOVERY, settings.tick)

    def use(self, services: Services) -> None:
        """Goes on with other settings; what is under way ends with those it began with.

        How often work is looked for, and whether lists are read at all, stays as it was.
        """
        self.services = services

    def stop(self) -> None:
        """Asks the daemon to stop; returns at once."""
        self._stopping.set()

    async def run(self) -> bool:
        """Runs the jobs until stopped, then winds down.

        Whether everything was ended or given back; what was not comes due when its lease ends.
        """
        settings = self.services.settings
        tick = settings.schedule.tick
        jobs = [
            self._repeat(
                Job.CHECKS,
                partial(self._fill, Job.CHECKS, self._checks),
                tick,
                self._checks.freed,
            ),
            self._repeat(Job.OUTBOX, self._deliver, settings.outbox.tick, asyncio.Event()),
            self._repeat(Job.HOUSEKEEPING, self._keep_house, _HOUSEKEEPING, asyncio.Event()),
        ]
        if settings.schedule.discovery:
            fill = partial(self._fill, Job.DISCOVERY, self._sources)
            jobs.append(self._repeat(Job.DISCOVERY, fill, tick, self._sources.freed))
        running: set[asyncio.Future[None]] = {asyncio.ensure_future(job) for job in jobs}
        try:
            await self._stopping.wait()
        finally:
            self._stopping.set()
            ended = await self._wind_down(running)
        return ended

    async def _repeat(
        self, job: Job, run: Callable[[], Awaitable[None]], every: timedelta, freed: asyncio.Event
    ) -> None:
        """Runs a job at each tick, and at once when a place comes free, never twice at a time.

        It outlives its errors: the database may come back, a disk may be cleared.
        """
        while not self._stopping.is_set():
            freed.clear()
            running = asyncio.ensure_future(run())
            try:
                await asyncio.wait({running})
            finally:
                running.cancel()
            if running.cancelled():
                return
            error = running.exception()
            if isinstance(error, MonitorError):
                self.heartbeat.failed(job, str(error))
                log.error("job failed", job=job.value, error=str(error))
            elif error is not None:
                self.heartbeat.failed(job, f"{job.value}: {error!r}")
                log.error("unexpected error", job=job.value, exc_info=error)
            # After an error a free place waits for the next tick: the store is not asked in haste.
            pauses = {self._stopping.wait()} if error else {self._stopping.wait(), freed.wait()}
            waiting = {asyncio.ensure_future(pause) for pause in pauses}
            try:
                await asyncio.wait(
                    waiting, timeout=every.total_seconds(), return_when=asyncio.FIRST_COMPLETED
                )
            finally:
                for task in waiting:
                    task.cancel()

    async def _fill(self, job: Job, places: _Places[_ClaimT]) -> None:
        """Claims due work for the places that are free, and holds on to what is under way."""
        loop = asyncio.get_running_loop()
        await self._renew(places)
        room = self.services.settings.schedule.workers - len(places.held)
        if room <= 0:
            silent = timedelta(seconds=loop.time() - places.moved)
            if silent > self.services.settings.schedule.lease + _LEAST_PATIENCE:
                minutes = silent // timedelta(minutes=1)
                self.heartbeat.failed(
                    job, f"{job.value}: all places have been taken for {minutes} minutes"
                )
            else:
                self.heartbeat.ran(job, self.services.clock.now())
            return
        places.moved = loop.time()
        claims = await places.take(room)
        if self._stopping.is_set() and claims:
            await STORE.run(places.give_back, claims)
            return
        for claim in claims:
            task = asyncio.ensure_future(places.work(claim))
            places.held[task] = claim
            places.begun[task] = loop.time()
            task.add_done_callback(partial(self._ended, places))
        self.heartbeat.ran(job, self.services.clock.now())

    async def _renew(self, places: _Places[_ClaimT]) -> None:
        """Renews the leases of work under way: it would be done again beside itself otherwise.

        What has been at it for many leases is held no longer: it may hang.
        """
        now, lease = asyncio.get_running_loop().time(), self.services.settings.schedule.lease
        if now - places.renewed < lease.total_seconds() / 3:
            return
        longest = _LEASES * lease.total_seconds()
        claims = tuple(
            claim for task, claim in places.held.items() if now - places.begun[task] <= longest
        )
        if claims:
            await STORE.run(places.renew, claims, self.services.clock.now() + lease)
        places.renewed = now

    def _ended(self, places: _Places[_ClaimT], task: asyncio.Task[bool]) -> None:
        """The place is free first; then it may be filled."""
        places.held.pop(task)
        places.begun.pop(task)
        places.moved = task.get_loop().time()
        if task.cancelled():
            return
        error = task.exception()
        if error is not None:
            self.heartbeat.errors += 1
            log.error("unexpected error", exc_info=error)
        if error is not None or task.result():
            places.freed.set()

    async def _claim_checks(self, room: int) -> Sequence[Claim]:
        settings = self.services.settings.schedule
        held = Counter(claim.outlet for claim in self._checks.held.values())
        return await STORE.run(
            self.services.store.articles.claim_due,
            now=self.services.clock.now(),
            worker=self.worker,
            lease=settings.lease,
            limit=min(room, settings.batch),
            room_of=self._room_of(held),
        )

    def _room_of(self, held: Counter[str]) -> Callable[[str], int]:
        """How many more articles, or sources, of an outlet may be claimed.

        A host is asked by `concurrency` at a time: who waits beside one that stands ready to go
        next only holds a place that other outlets could use.
        """
        most = max(self.services.settings.schedule.workers // 2, 1)

        def room_of(outlet_id: str) -> int:
            outlet = self.services.settings.outlet(outlet_id)
            at_once = outlet.politeness.concurrency if outlet else 1
            return min(at_once + 1, most) - held[outlet_id]

        return room_of

    async def _check(self, claim: Claim) -> bool:
        try:
            report = await pipeline.check(claim, self.services)
        except LeaseLostError:
            log.warning("another worker took the article over", article=claim.article_id)
        except StoreError as error:
            self._not_recorded(error, article=claim.article_id)
            return False
        else:
            self.heartbeat.unrecorded = ""
            if report is not None:
                self.heartbeat.outcomes[report.outcome] += 1
                self.heartbeat.saw(report.article.id, report.outcome)
                self.on_check(report)
        return True

    async def _claim_sources(self, room: int) -> Sequence[SourceClaim]:
        held = Counter(claim.source.outlet for claim in self._sources.held.values())
        return await STORE.run(
            self.services.store.sources.claim_due,
            now=self.services.clock.now(),
            worker=self.worker,
            lease=self.services.settings.schedule.lease,
            limit=room,
            room_of=self._room_of(held),
        )

    async def _read_source(self, claim: SourceClaim) -> bool:
        try:
            record = await discovery.discover(claim, self.services, self._matcher)
        except LeaseLostError:
            log.warning("another worker took the source over", source=claim.source.url)
        except StoreError as error:
            self._not_recorded(error, source=claim.source.url)
            return False
        else:
            self.heartbeat.unrecorded = ""
            if record is not None:
                self.heartbeat.read(claim.source.id, record.failures)
        return True

    def _not_recorded(self, error: StoreError, **what: object) -> None:
        self.heartbeat.unrecorded = str(error)
        self.heartbeat.errors += 1
        log.error("what was found could not be recorded", error=str(error), **what)

    async def _deliver(self) -> None:
        await outbox.deliver_due(self.services, worker=self.worker, on_turn=self._delivering)
        self.heartbeat.routes = await STORE.run(self.routes)

    async def _keep_house(self) -> None:
        await housekeeping.keep_house(self.services, lambda: not self._stopping.is_set())
        self.heartbeat.ran(Job.HOUSEKEEPING, self.services.clock.now())

    def _delivering(self) -> bool:
        self.heartbeat.ran(Job.OUTBOX, self.services.clock.now())
        return not self._stopping.is_set()

    async def _wind_down(self, jobs: set[asyncio.Future[None]]) -> bool:
        """Lets work under way finish, cancels the rest and gives its claims back.

        Nothing here waits for the database beyond `schedule.stop_timeout`.
        """
        loop = asyncio.get_running_loop()
        timeout = self.services.settings.schedule.stop_timeout.total_seconds()
        end = loop.time() + timeout
        finishing = end - (1 - _FINISHING) * timeout
        # A job that is claiming hands over what it has claimed: it is waited for first.
        left = await _over(jobs, finishing)
        await _over(set(self._checks.held) | set(self._sources.held), finishing)
        checks, sources = tuple(self._checks.held.values()), tuple(self._sources.held.values())
        cancelled = left | set(self._checks.held) | set(self._sources.held)
        for task in cancelled:
            task.cancel()
        giving: set[asyncio.Future[None]] = set()
        if checks:
            giving.add(asyncio.ensure_future(STORE.run(self._checks.give_back, checks)))
        if sources:
            giving.add(asyncio.ensure_future(STORE.run(self._sources.give_back, sources)))
        await _over(cancelled | giving, end)
        given = {task for task in giving if task.done() and not task.cancelled()}
        failed = [error for task in given if (error := task.exception()) is not None]
        for error in failed:
            log.error("claims could not be given back", error=str(error))
        well = not left and len(given) == len(giving) and not failed
        log.info("stopped", given_back=len(checks) + len(sources) if well else None)
        return well


async def _over(tasks: set[asyncio.Future[Any]], end: float) -> set[asyncio.Future[Any]]:
    """Waits for the tasks until a moment of the loop's clock. Returns those not done by then."""
    if not tasks:
        return tasks
    seconds = max(end - asyncio.get_running_loop().time(), 0)
    return (await asyncio.wait(tasks, timeout=seconds))[1]
