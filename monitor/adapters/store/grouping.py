"""Writes of several threads in one transaction: one commit, and one wait for the disk.

SQLite has one writer at a time. What comes while it is at work waits, and is then written together
by whoever is first to have the turn. Everybody goes on once the commit is on disk, as if each had
committed by itself, in the order in which they came.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from typing import Any, TypeVar

from sqlalchemy import Connection

from monitor.adapters.store.engine import Database
from monitor.threads import HandedOver

T = TypeVar("T")

_MOST = 64
"""Writes in one transaction: the first of them waits for the last (judgement)."""

_Write = tuple[Future[Any], Callable[[Connection], Any]]


class GroupCommit:
    """Writes to one SQLite database, safe between threads."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._waiting: deque[_Write] = deque()
        self._turn = threading.Lock()

    def write(self, work: Callable[[Connection], T]) -> T:
        """What `work` returns, or raises, once what it has written is on disk.

        It may be called twice: where one of a group fails, all is undone, and each is written in
        a transaction of its own.
        """
        mine: Future[T] = Future()
        self._waiting.append((mine, work))
        with self._turn:
            while not mine.done():
                self._commit(
                    [self._waiting.popleft() for _ in range(min(len(self._waiting), _MOST))]
                )
        return mine.result()

    def _commit(self, group: Sequence[_Write]) -> None:
        if len(group) > 1:
            together: Future[list[Any]] = Future()
            with HandedOver(together):
                together.set_result(self._written([work for _, work in group]))
            if together.exception() is None:
                for (future, _), value in zip(group, together.result(), strict=True):
                    future.set_result(value)
                return
        for future, work in group:
            with HandedOver(future):
                future.set_result(self._written([work])[0])

    def _written(self, works: Sequence[Callable[[Connection], Any]]) -> list[Any]:
        with self._database.write() as connection:
            return [work(connection) for work in works]
