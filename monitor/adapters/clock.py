"""The system's clock."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

_SMALL_STEP = timedelta(minutes=1)


def _system_time() -> datetime:
    return datetime.now(UTC)


class SystemClock:
    """The present moment; stands still rather than step back a little. Safe between threads.

    When the system's clock is set back by up to a minute (time synchronisation), `now` repeats
    the latest moment until the clock has caught up, so that stored events keep their order.
    A larger step means that the time was wrong before, and evidence must not carry a wrong time:
    it is believed at once. Intervals inside one request are measured elsewhere, monotonically.
    """

    def __init__(self, read: Callable[[], datetime] = _system_time) -> None:
        self._read = read
        self._latest = datetime.min.replace(tzinfo=UTC)
        self._lock = threading.Lock()

    def now(self) -> datetime:
        """The present moment, aware, UTC."""
        with self._lock:
            moment = self._read()
            if not timedelta(0) < self._latest - moment <= _SMALL_STEP:
                self._latest = moment
            return self._latest
