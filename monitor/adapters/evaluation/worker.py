"""What runs in a worker process: one call after another, within limits that the kernel enforces."""

from __future__ import annotations

import fcntl
import gc
import os
import pickle
import resource
import select
import signal
from dataclasses import dataclass
from math import ceil
from multiprocessing import parent_process
from multiprocessing.connection import Connection
from struct import Struct

from monitor.core.check.attempt import CallResult, attempt
from monitor.errors import TooCostlyError

SHARE = Struct("d")
"""How a call begins."""

LARGEST_ANSWER = 4_000_000
"""Bytes of an answer: the texts of an article, and what changed of them. Judgement: the longest
live blogs have some 1 MB of text, and four texts at this bound leave the daemon below 300 MB."""


@dataclass(frozen=True, slots=True)
class CallBudget:
    """What one call may take: seconds of processor time, bytes of memory of its own."""

    seconds: float
    memory: int


def serve(calls: Connection, budget: CallBudget) -> None:
    """Answers calls until there are none.

    A call is its share of the budget's seconds (a double), then a pickled (function, arguments).

    The process ends with the one that asks, however that ends and however deep in a page it is.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the process that asks
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    if not _end_with_parent():
        return
    gc.freeze()  # what was there before the fork stays shared: no collection looks at it
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    # Not RLIMIT_AS: that counts what is merely reserved, and what all workers share.
    _limit(resource.RLIMIT_DATA, budget.memory)
    while True:
        try:
            (share,) = SHARE.unpack(calls.recv_bytes())
            call = [calls.recv_bytes()]
        except (EOFError, OSError):
            return
        seconds = share * budget.seconds
        used = resource.getrusage(resource.RUSAGE_SELF)
        _limit(resource.RLIMIT_CPU, ceil(used.ru_utime + used.ru_stime + seconds))
        answer = attempt(_answer, call)
        if answer.error is not None:
            calls.send_bytes(pickle.dumps(answer))
        else:
            calls.send_bytes(answer.value)  # type: ignore[arg-type]
        del answer


def _end_with_parent() -> bool:
    """Has the kernel end this process (SIGIO) once the other end of the parent's pipe is closed.

    False if it is closed already. Nothing is ever written to that pipe.
    """
    parent = parent_process()
    if parent is None:
        return True
    signal.signal(signal.SIGIO, signal.SIG_DFL)
    fcntl.fcntl(parent.sentinel, fcntl.F_SETOWN, os.getpid())
    flags = fcntl.fcntl(parent.sentinel, fcntl.F_GETFL)
    fcntl.fcntl(parent.sentinel, fcntl.F_SETFL, flags | os.O_ASYNC)
    return not select.select([parent.sentinel], [], [], 0)[0]


def _answer(call: list[bytes]) -> bytes:
    """The pickled answer to a pickled call, which is taken off the list: it may be large."""
    function, arguments = pickle.loads(call.pop())  # noqa: S301 - from the process that started this one
    answer = pickle.dumps(CallResult(function(*arguments)), pickle.HIGHEST_PROTOCOL)
    if len(answer) > LARGEST_ANSWER:
        raise TooCostlyError("more is made of the page than of any article")
    return answer


def _limit(kind: int, most: int) -> None:
    """Lowers a limit, as far as one was allowed to begin with."""
    _, hard = resource.getrlimit(kind)
    if hard != resource.RLIM_INFINITY:
        most = min(most, hard)
    resource.setrlimit(kind, (most, hard))
