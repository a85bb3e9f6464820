"""Evaluation in worker processes: whatever a page does, it is done there and can be ended.

Each worker has a pipe of its own. A pool whose workers share one pipe and its locks, as those of
the standard library and of Pebble do, is stuck once a worker is killed in the middle of a
message; here a dead worker is the end of its pipe, whenever it dies, and costs one call.

Workers are forked from a process of one thread that has imported what they need: so they start in
milliseconds and share their code's memory. The first are forked from the process that asks, before
it has threads; for any that take their place a fork server (multiprocessing's) is started, which
imports all that once more.
"""

from __future__ import annotations

import asyncio
import multiprocessing
import pickle
import signal
import threading
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from multiprocessing.context import ForkContext, ForkServerContext
from typing import TypeVar, cast

from monitor.adapters.evaluation.worker import SHARE, CallBudget, serve
from monitor.adapters.memory import give_back
from monitor.core.check.attempt import CallResult
from monitor.errors import EvaluationError, FaultyError, TooCostlyError
from monitor.model.config import EvaluationSettings
from monitor.ports.evaluation import LARGE
from monitor.threads import Threads

T = TypeVar("T")

_CALLS = 500
"""Calls of a worker before another takes its place: whatever leaks, leaks so long
(judgement)."""

_PATIENCE = 6
"""A call may take so many times its processor time by the clock: the machine may be busy
(judgement)."""

_STARTS, _BREATH = 5, 0.2
"""Attempts to start a worker, and the seconds between them."""

_LIVES = 3
"""Workers that a call may lose to signals from outside before its page is held to be the cause."""

_REPLACED = frozenset({signal.SIGKILL, signal.SIGTERM, signal.SIGINT, signal.SIGHUP})
"""Signals that come from outside: the call was not at fault and is made again."""


_UNKNOWN = 255
"""What a process is said to have ended with when the fork server has died."""


class ProcessEvaluator:
    """Runs functions in up to `settings.processes` workers, which start as they are needed.

    To be used in one event loop; `close` ends all workers at once.
    """

    def __init__(self, settings: EvaluationSettings, preload: Sequence[str] = ()) -> None:
        """`preload` names the modules whose functions are run."""
        self._budget = CallBudget(settings.timeout.total_seconds(), settings.max_memory)
        self._preload = [serve.__module__, *preload]
        self._most = settings.processes
        self._places = asyncio.Semaphore(settings.processes)
        self._room = asyncio.Semaphore(1)
        self._threads = Threads("evaluation", settings.processes)
        self._idle: list[_Worker] = []
        self._busy: set[_Worker] = set()

    def fork(self, workers: int) -> None:
        """Forks the first workers, so many at most, from this process with all that it has loaded.

        Where it has other threads already, nothing is done: what one of them holds locked would
        stay locked in the fork for good. The fork server then starts workers as they are needed.
        """
        if threading.active_count() > 1:
            return
        # A Ctrl-C is for this process: a worker ignores it only once it has begun to serve.
        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
        try:
            for _ in range(min(workers, self._most)):
                worker = _Worker(self._budget)
                worker.start(multiprocessing.get_context("fork"))
                self._idle.append(worker)
        except _WorkerLost:  # no room for another process just now
            return
        finally:
            signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})

    async def run(self, function: Callable[..., T], *arguments: object, pages: int = 1) -> T:
        """As the port says."""
        async with self._places:
            for left in reversed(range(_LIVES)):
                try:
                    answer = await self._call(function, arguments, pages)
                    break
                except _WorkerLost as lost:
                    if not left:
                        raise TooCostlyError(
                            "each process that read the page was killed: the machine may be out "
                            "of memory"
                        ) from lost
        if answer.error is not None:
            raise answer.error
        return cast("T", answer.value)

    @asynccontextmanager
    async def room(self) -> AsyncIterator[None]:
        """As the port says."""
        async with self._room:
            try:
                yield
            finally:
                give_back()

    def close(self) -> None:
        """Ends all workers; calls under way end in an error."""
        for worker in (*self._idle, *self._busy):
            worker.kill()
        self._idle.clear()

    async def _call(
        self, function: Callable[..., object], arguments: tuple[object, ...], pages: int
    ) -> CallResult:
        """One call of one worker."""
        worker = self._idle.pop() if self._idle else _Worker(self._budget)
        self._busy.add(worker)
        answer: CallResult | None = None
        try:
            await self._started(worker)
            loop, limit = asyncio.get_running_loop(), self._budget.seconds * pages * _PATIENCE
            timer = loop.call_later(limit, worker.expire)
            try:
                answer = await self._threads.run(worker.call, function, arguments, pages)
            finally:
                timer.cancel()
        finally:
            self._busy.discard(worker)
            if answer is None or worker.is_spent:
                worker.kill()
            else:
                self._idle.append(worker)
        return answer

    async def _started(self, worker: _Worker) -> None:
        """Starts the worker unless it runs.

        It may be tried anew, for no page was touched: the fork server may have been killed, too.
        """
        server = multiprocessing.get_context("forkserver")
        server.set_forkserver_preload(self._preload)
        for _ in range(_STARTS - 1):
            try:
                await self._threads.run(worker.start, server)
            except _WorkerLost:
                await asyncio.sleep(_BREATH)
            else:
                return
        await self._threads.run(worker.start, server)


class _WorkerLost(Exception):  # noqa: N818 - it is answered by another call
    """A worker was ended from outside."""


class _Worker:
    """One process and the pipe to it."""

    def __init__(self, budget: CallBudget) -> None:
        self.is_spent = False  # it has served long enough
        self._calls = 0
        self._budget = budget
        self._process: multiprocessing.process.BaseProcess | None = None
        self._expired = self._killed = False

    def start(self, context: ForkContext | ForkServerContext) -> None:
        """Starts the process unless it runs. Blocks; raises _WorkerLost."""
        if self._process is not None:
            return
        self._pipe, theirs = context.Pipe()
        process = context.Process(
            target=serve, args=(theirs, self._budget), name="monitor page worker", daemon=True
        )
        try:
            process.start()
        except (EOFError, OSError) as error:  # the fork server was killed, or there is no room
            raise _WorkerLost from error
        finally:
            theirs.close()
        self._process = process
        if self._killed:  # meanwhile
            process.kill()

    def call(
        self, function: Callable[..., object], arguments: tuple[object, ...], pages: int
    ) -> CallResult:
        """Makes a call and waits for the answer. Blocks; raises EvaluationError, _WorkerLost."""
        message = pickle.dumps((function, arguments), pickle.HIGHEST_PROTOCOL)
        self._calls += 1
        # After a large page the process keeps more memory than it needs.
        self.is_spent = self._calls >= _CALLS or len(message) > LARGE
        try:
            self._pipe.send_bytes(SHARE.pack(pages))
            self._pipe.send_bytes(message)
            del message
            answer = self._pipe.recv_bytes()
        except (EOFError, OSError) as end:
            raise self._why() from end
        return cast("CallResult", pickle.loads(answer))  # noqa: S301 - from the process that was started

    def expire(self) -> None:
        """Ends a call that has taken too long by the clock."""
        self._expired = True
        self.kill()

    def kill(self) -> None:
        """Ends the process, whatever it is at; whoever waits for its answer hears of it."""
        self._killed = True
        if self._process is not None:
            self._process.kill()

    def _why(self) -> EvaluationError | _WorkerLost:
        """What the end of the process means for the page that it was at."""
        process = self._process
        if process is None:
            return _WorkerLost()
        process.kill()  # it is dead already, or of no more use
        process.join()
        code = process.exitcode or 0
        if self._expired or code == -signal.SIGXCPU:
            return TooCostlyError(
                f"the page takes more than the {self._budget.seconds:g} s that a page may take"
            )
        if self._killed:
            return FaultyError("stopped before it was done")
        if -code in _REPLACED or code == _UNKNOWN:
            return _WorkerLost()
        cause = signal.Signals(-code).name if code < 0 else f"exit code {code}"
        return FaultyError(
            f"the process that read the page crashed ({cause})",
            mend="please report it, with the page",
        )
