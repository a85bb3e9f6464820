"""One visitor at a time, with pauses in between: politeness towards a host, across workers.

The store holds the slots, so that two processes keep the same pauses. Inside one process the
visits to a host queue here first, so that only one of them asks the store.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from weakref import WeakValueDictionary

from monitor.adapters.http.errors import FetchError
from monitor.model.response import FailureKind
from monitor.ports import Clock, HostStore, ReservedSlot
from monitor.threads import STORE

LONGEST_WAIT = timedelta(seconds=60)
"""A visit that would have to wait for longer is put off: it would only hold a worker up."""
LONGEST_CRAWL_DELAY = timedelta(seconds=300)
LONGEST_PAUSE = timedelta(days=1)  # that `Retry-After` can bring about
THROTTLED = timedelta(seconds=60)  # after 429 or 503 without `Retry-After`

_SLOWNESS = 5  # times the last duration
_SPREAD = 0.2
_POLL = timedelta(seconds=2)
_SHORTEST_NAP = timedelta(milliseconds=5)

Sleep = Callable[[float], Awaitable[None]]


@dataclass(slots=True, kw_only=True)
class HostSlot:
    """A visit under way: what decides how long the host is left alone afterwards."""

    least: timedelta  # between two visits, as configured
    crawl_delay: timedelta = timedelta(0)  # as robots.txt asks
    asked: timedelta = timedelta(0)  # as `Retry-After` asks, or throttling
    took: timedelta = timedelta(0)  # time that the host needed
    made: bool = False  # whether a request was made at all


def pause_after(slot: HostSlot, jitter: float) -> timedelta:
    """How long the host is left alone: max(least, 5 × took, crawl delay) ± 20 %.

    Never less than what the configuration, robots.txt (up to 300 s) or the host itself (up to a
    day) ask for. A configured pause of zero means a host of one's own: it switches the term for
    slow hosts off too. `jitter` is a number in [0, 1).
    """
    if not slot.made:
        return timedelta(0)
    crawl_delay = min(slot.crawl_delay, LONGEST_CRAWL_DELAY)
    slow = min(slot.took * _SLOWNESS, LONGEST_CRAWL_DELAY) if slot.least else timedelta(0)
    regular = max(slot.least, slow, crawl_delay) * (1 - _SPREAD + 2 * _SPREAD * jitter)
    return max(regular, slot.least, crawl_delay, min(slot.asked, LONGEST_PAUSE))


class HostGate:
    """Lets visits to a host in, one after the other."""

    def __init__(
        self,
        hosts: HostStore,
        clock: Clock,
        rng: Callable[[], float],
        *,
        lease: timedelta,
        sleep: Sleep = asyncio.sleep,
        longest_wait: timedelta = LONGEST_WAIT,
    ) -> None:
        self._hosts = hosts
        self._clock = clock
        self._rng = rng
        self._lease = lease
        self._sleep = sleep
        self._longest_wait = longest_wait
        self._queues: WeakValueDictionary[str, asyncio.Semaphore] = WeakValueDictionary()

    @asynccontextmanager
    async def slot(
        self,
        host: str,
        *,
        least: timedelta,
        concurrency: int,
        patience: timedelta | None = None,
    ) -> AsyncIterator[HostSlot]:
        """A slot at the host, given back at the end together with the pause that is due.

        Raises FetchError (paused) when the host is to be left alone for longer than `patience`,
        or others wait for it already.
        """
        longest = self._longest_wait if patience is None else min(patience, self._longest_wait)
        async with self._place(host, concurrency, longest):
            reserved = await self._enter(host, least, concurrency, longest)
            slot = HostSlot(least=least)
            try:
                yield slot
            finally:
                pause = pause_after(slot, self._rng())
                await STORE.run(
                    self._hosts.release, reserved, next_allowed_at=self._clock.now() + pause
                )

    @asynccontextmanager
    async def _place(self, host: str, concurrency: int, longest: timedelta) -> AsyncIterator[None]:
        """A place among this process's visits to the host."""
        queue = self._queues.setdefault(host, asyncio.Semaphore(max(concurrency, 1)))
        try:
            async with asyncio.timeout(longest.total_seconds()):
                await queue.acquire()
        except TimeoutError:
            raise FetchError(
                FailureKind.PAUSED, f"too many wait for {host} already", longest
            ) from None
        try:
            yield
        finally:
            queue.release()

    async def _enter(
        self, host: str, least: timedelta, concurrency: int, longest: timedelta
    ) -> ReservedSlot:
        waited = timedelta(0)
        while True:
            now = self._clock.now()
            answer = await STORE.run(
                self._hosts.reserve,
                host,
                now=now,
                delay=least,
                concurrency=max(concurrency, 1),
                lease=self._lease,
            )
            if isinstance(answer, ReservedSlot):
                return answer
            wait = answer - now
            if waited + wait > longest:
                seconds = max(round(wait.total_seconds()), 1)
                raise FetchError(
                    FailureKind.PAUSED, f"{host} is left alone for {seconds} s more", wait
                )
            nap = min(max(wait, _SHORTEST_NAP), _POLL)
            await self._sleep(nap.total_seconds())
            waited += nap
