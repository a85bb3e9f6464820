"""The system's clock."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

_SMALL_STEP = timedelta(minutes=1)
"""The largest step of time synchronisation (judgement). Beyond it the clock was set."""


def _system_time() -> datetime:
    return datetime.now(UTC)


class SystemClock:
    """The present moment; stands still rather than step back a little. Safe between threads.

    When the system's clock is set back by up to a minute (time synchronisation), `now` repeats
    the latest moment until the clock has caught up, so that stored events keep their order.
    A larger step means that the time was wrong before, and evidence must not carry a wrong time:
    it is believed at once, and remembered: what seems to have passed across it did not pass.
    A machine that slept looks the same. Intervals inside one request are measured elsewhere,
    monotonically.
    """

    def __init__(
        self,
        read: Callable[[], datetime] = _system_time,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._read = read
        self._monotonic = monotonic
        self._latest = datetime.min.replace(tzinfo=UTC)
        self._last: tuple[datetime, float] | None = None  # as read, and when by nobody's clock
        self._set_at: datetime | None = None
        self._lock = threading.Lock()

    def now(self) -> datetime:
        """The present moment, aware, UTC."""
        with self._lock:
            moment, seconds = self._read(), self._monotonic()
            if self._last is not None:
                before, then = self._last
                if abs(moment - before - timedelta(seconds=seconds - then)) > _SMALL_STEP:
                    self._set_at = moment
            self._last = (moment, seconds)
            if not timedelta(0) < self._latest - moment <= _SMALL_STEP:
                self._latest = moment
            return self._latest

    def set_at(self) -> datetime | None:
        """When the clock was last seen to be set, by itself; None if it never was."""
        with self._lock:
            return self._set_at
