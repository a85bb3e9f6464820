"""The port through which untrusted pages are handled: pure functions, run within a budget."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeVar

T = TypeVar("T")


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
