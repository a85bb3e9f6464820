"""Threads for what blocks: the store above all.

The event loop's own pool will not do. Whatever hangs in one of its threads, be it a database that
has gone silent, keeps the process alive for good, since they are joined when the loop and the
interpreter end; and a page that takes long in it would hold up the store. These threads are
daemons, and each kind of work has its own.
"""

from __future__ import annotations

import asyncio
import contextvars
import threading
from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from queue import SimpleQueue
from types import TracebackType
from typing import Any, ParamSpec, TypeVar

_P = ParamSpec("_P")
_R = TypeVar("_R")


class Threads:
    """Up to `most` daemon threads that carry out calls in the order in which they come."""

    def __init__(self, name: str, most: int) -> None:
        self._name = name
        self._most = most
        self._calls: SimpleQueue[tuple[Future[Any], Callable[[], Any]]] = SimpleQueue()
        self._lock = threading.Lock()
        self._started = 0
        self._unclaimed = 0  # calls that no thread has finished yet

    async def run(self, call: Callable[_P, _R], /, *args: _P.args, **kwargs: _P.kwargs) -> _R:
        """What `call` returns, or raises, carried out in a thread.

        Who is cancelled while waiting for it goes on at once: a call that no thread has begun is
        dropped, one under way ends by itself and nobody hears of it.
        """
        future: Future[_R] = Future()
        context = contextvars.copy_context()
        self._calls.put((future, partial(context.run, call, *args, **kwargs)))
        with self._lock:
            self._unclaimed += 1
            if self._unclaimed > self._started and self._started < self._most:
                self._started += 1
                name = f"{self._name}-{self._started}"
                threading.Thread(target=self._work, name=name, daemon=True).start()
        return await asyncio.wrap_future(future)

    def _work(self) -> None:
        while True:
            future, call = self._calls.get()
            if future.set_running_or_notify_cancel():
                with HandedOver(future):
                    future.set_result(call())
            with self._lock:
                self._unclaimed -= 1
            del future, call  # an idle thread holds on to nothing


class HandedOver:
    """Hands whatever is raised within to those who wait for the future."""

    def __init__(self, future: Future[Any]) -> None:
        self._future = future

    def __enter__(self) -> None:
        return

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> bool:
        if error is not None:
            self._future.set_exception(error)
        return True


STORE = Threads("store", 16)
"""For calls of the store: as many as a PostgreSQL store has connections; SQLite needs fewer."""
