"""Host names to IP addresses."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Awaitable, Callable, Sequence
from functools import partial

from monitor.adapters.http.errors import ResolutionError

Resolver = Callable[[str], Awaitable[Sequence[str]]]
"""Finds the addresses of a host name, best first. Raises ResolutionError when there are none."""


async def system_resolver(host: str) -> Sequence[str]:
    """Asks the operating system, in the order that it prefers (RFC 6724).

    Each look-up has a daemon thread of its own: a name server that hangs can then hold up
    neither the event loop's thread pool, where the store works, nor the end of the program.
    """
    loop = asyncio.get_running_loop()
    answer: asyncio.Future[Sequence[str]] = loop.create_future()
    look_up = partial(_look_up, host, loop, answer)
    threading.Thread(target=look_up, name="resolver", daemon=True).start()
    return await answer


def _look_up(
    host: str, loop: asyncio.AbstractEventLoop, answer: asyncio.Future[Sequence[str]]
) -> None:
    try:
        found = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as problem:
        _hand_over(loop, partial(_fail, answer, ResolutionError(f"{host}: {_words(problem)}")))
    else:
        _hand_over(loop, partial(_succeed, answer, [str(entry[4][0]) for entry in found]))


def _hand_over(loop: asyncio.AbstractEventLoop, action: Callable[[], None]) -> None:
    try:
        loop.call_soon_threadsafe(action)
    except RuntimeError:  # the loop has ended meanwhile; nobody waits for the answer
        return


def _succeed(answer: asyncio.Future[Sequence[str]], addresses: list[str]) -> None:
    if not answer.done():
        answer.set_result(tuple(dict.fromkeys(addresses)))


def _fail(answer: asyncio.Future[Sequence[str]], error: ResolutionError) -> None:
    if not answer.done():
        answer.set_exception(error)


def _words(problem: OSError | UnicodeError) -> str:
    text = problem.strerror if isinstance(problem, OSError) else None
    return (text or "no valid name").lower()
