"""What the parts of the store share."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

from sqlalchemy import Connection

from monitor.adapters.store.clock_skew import ClockWatch
from monitor.adapters.store.engine import Database


class Part:
    """A part of `SqlStore`: methods over one database."""

    def __init__(self, database: Database) -> None:
        self._database = database


class WorkPart(Part):
    """A part from which work is claimed. All of one store share one `ClockWatch`."""

    def __init__(self, database: Database, clock_watch: ClockWatch) -> None:
        super().__init__(database)
        self._clock_watch = clock_watch

    @contextmanager
    def _due(self, now: datetime) -> Iterator[Connection]:
        """A transaction that takes what is due now.

        What a wrong clock has put off is made due first. Leases may be lost with the machine's
        power, since the workers they bind are lost with it: nobody waits for the disk.
        """
        with self._database.write(durable=False) as connection:
            self._clock_watch.correct(connection, now)
            yield connection
        self._clock_watch.seen(now)
