"""One call whose every exception is a value: what an untrusted page brings out, nobody foresaw."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from dataclasses import dataclass
from types import TracebackType

from selectolax.lexbor import SelectolaxError

from monitor.errors import FaultyError, MonitorError, TooCostlyError

_LONGEST_TRACE = 8_000
"""Characters of a traceback that are kept, its end: where the fault is."""


@dataclass(frozen=True, slots=True)
class CallResult:
    """What a call came to: its value, or the error that it ended in."""

    value: object = None
    error: MonitorError | None = None


def attempt(function: Callable[..., object], *arguments: object) -> CallResult:
    """Calls the function. An error that monitor can name stays what it is."""
    caught = _Caught()
    value: object = None
    with caught:
        value = function(*arguments)
    return CallResult(value, caught.error)


class _Caught:
    """Takes an exception as it leaves the block. A request to stop goes on its way."""

    def __init__(self) -> None:
        self.error: MonitorError | None = None

    def __enter__(self) -> None:
        pass

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> bool:
        if not isinstance(error, Exception):
            return False
        if isinstance(error, MonitorError):
            self.error = error
        elif isinstance(error, MemoryError) or (
            isinstance(error, SelectolaxError) and "parse HTML" in str(error)
        ):
            self.error = TooCostlyError("the page takes more memory than a page may")
        else:
            self.error = FaultyError(
                f"a fault of monitor's: {type(error).__name__}: {error}",
                mend="please report it, with the page",
                trace="".join(traceback.format_exception(error))[-_LONGEST_TRACE:],
            )
        return True
