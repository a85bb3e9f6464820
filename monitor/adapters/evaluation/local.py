"""Evaluation in this process: faults are contained, time and memory are not."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager, nullcontext
from typing import TypeVar, cast

from monitor.core.check.attempt import attempt

T = TypeVar("T")


class LocalEvaluator:
    """Runs each function in a thread: for tests, and for pages that one can vouch for."""

    async def run(self, function: Callable[..., T], *arguments: object, pages: int = 1) -> T:
        """As the port says, but for the budget: there is none."""
        del pages
        answer = await asyncio.to_thread(attempt, function, *arguments)
        if answer.error is not None:
            raise answer.error
        return cast("T", answer.value)

    def room(self) -> AbstractAsyncContextManager[None]:
        """Room for whatever is asked."""
        return nullcontext()
