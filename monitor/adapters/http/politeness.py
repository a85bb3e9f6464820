"""One visitor at a time, with pauses in between: politeness towards a host, across workers.

The store holds the slots, so that two processes keep the same pauses. Inside one process the
visits to a host queue here first, so that only one of them asks the store; and where the next one
waits in line already, it takes over the slot of the one that ends, and its pause, without asking.
Other processes come in as soon as the line ends, or its time.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
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

_LINE = timedelta(seconds=20)
"""How long a slot is handed on in this process before others may come in (judgement)."""

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


@dataclass(frozen=True, slots=True)
class _OpenSlot:
    """A slot of the store's, while visits of this process hand it on."""

    reserved: ReservedSlot
    handed_on_until: datetime
    allowed: datetime  # when the next request may start


@dataclass(slots=True, weakref_slot=True)
class _HostLine:
    """This process's visits to one host."""

    width: int  # visits at a time
    places: asyncio.Semaphore
    waiting: int = 0
    left: _OpenSlot | None = None  # for whoever is next


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
        self._lease = lease + _LINE  # a visit that begins as the line's time ends has its own
        self._sleep = sleep
        self._longest_wait = longest_wait
        self._lines: WeakValueDictionary[str, _HostLine] = WeakValueDictionary()

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
        width = max(concurrency, 1)
        line = self._lines.setdefault(host, _HostLine(width, asyncio.Semaphore(width)))
        async with self._place(line, host, longest):
            taken = await self._take_over(line, host, longest) or await self._enter(
                host, least, width, longest
            )
            slot = HostSlot(least=least)
            try:
                yield slot
            finally:
                allowed = self._clock.now() + pause_after(slot, self._rng())
                if (
                    line.waiting
                    and line.width == width == 1
                    and not slot.asked  # others must know of that
                    and allowed <= taken.handed_on_until
                ):
                    line.left = replace(taken, allowed=allowed)
                else:
                    await self._give_back(taken.reserved, allowed)

    @asynccontextmanager
    async def _place(self, line: _HostLine, host: str, longest: timedelta) -> AsyncIterator[None]:
        """A place among this process's visits to the host."""
        line.waiting += 1
        async with AsyncExitStack() as leaving:
            leaving.push_async_callback(self._close, line)
            try:
                async with asyncio.timeout(longest.total_seconds()):
                    await line.places.acquire()
            except TimeoutError:
                raise FetchError(
                    FailureKind.PAUSED, f"too many wait for {host} already", longest
                ) from None
            finally:
                line.waiting -= 1
            leaving.pop_all()
        try:
            yield
        finally:
            line.places.release()

    async def _close(self, line: _HostLine) -> None:
        """Nobody waits any more for a slot that was left: it goes back to the store."""
        if line.left is not None and not line.waiting:
            left, line.left = line.left, None
            await self._give_back(left.reserved, left.allowed)

    async def _take_over(self, line: _HostLine, host: str, longest: timedelta) -> _OpenSlot | None:
        """The slot of the visit that was here before, once its pause is over; None if it has gone.

        Whoever cannot wait for so long, or is cancelled, gives it back.
        """
        left, line.left = line.left, None
        if left is None:
            return None
        async with AsyncExitStack() as leaving:
            leaving.push_async_callback(self._give_back, left.reserved, left.allowed)
            wait = left.allowed - self._clock.now()
            if wait > longest:
                raise _paused(host, wait)
            if wait > timedelta(0):
                await self._sleep(wait.total_seconds())
            leaving.pop_all()
        return left

    async def _give_back(self, reserved: ReservedSlot, allowed: datetime) -> None:
        await STORE.run(self._hosts.release, reserved, next_allowed_at=allowed)

    async def _enter(
        self, host: str, least: timedelta, concurrency: int, longest: timedelta
    ) -> _OpenSlot:
        waited = timedelta(0)
        while True:
            now = self._clock.now()
            answer = await STORE.run(
                self._hosts.reserve,
                host,
                now=now,
                delay=least,
                concurrency=concurrency,
                lease=self._lease,
            )
            if isinstance(answer, ReservedSlot):
                return _OpenSlot(answer, now + _LINE, now)
            wait = answer - now
            if waited + wait > longest:
                raise _paused(host, wait)
            nap = min(max(wait, _SHORTEST_NAP), _POLL)
            await self._sleep(nap.total_seconds())
            waited += nap


def _paused(host: str, wait: timedelta) -> FetchError:
    seconds = max(round(wait.total_seconds()), 1)
    return FetchError(FailureKind.PAUSED, f"{host} is left alone for {seconds} s more", wait)
