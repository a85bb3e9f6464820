"""The port through which untrusted pages are handled: pure functions, run within a budget."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from typing import Protocol, TypeVar

T = TypeVar("T")

LARGE = 2_000_000
"""Bytes from which a page is large: what is made of it takes up to ten times as much memory."""

PAGE = 3_000_000
"""Bytes of a page that may take the time of one page; a larger one may take that of several."""


def pages(size: int) -> int:
    """Of how many pages a page of that many bytes may take the time."""
    return 1 + size // PAGE


class Evaluator(Protocol):
    """Runs pure functions over pages that nobody vouches for, where they can harm nobody else.

    What a function takes and returns are frozen values that can be pickled: it may run in another
    process.
    """

    async def run(self, function: Callable[..., T], *arguments: object, pages: int = 1) -> T:
        """What the function makes of the arguments, in the time that so many pages may take.

        Raises the `MonitorError` that the function raises, FaultyError for any other exception
        or a crash, and TooCostlyError when it takes more time or memory than a page may. After
        either the evaluator works on.
        """
        ...

    def room(self) -> AbstractAsyncContextManager[None]:
        """Room for a large page and what is made of it: for one at a time, the others wait."""
        ...
