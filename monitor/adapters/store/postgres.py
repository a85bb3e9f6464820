"""Connections to PostgreSQL that give up on a server from which nothing comes.

No setting of the client library does that: it waits for as long as the other side's machine, or
whatever stands in between, keeps the connection up. Needs psycopg, an optional extra.
"""

from __future__ import annotations

import time
from collections.abc import Generator, Sequence
from typing import Any

import psycopg

from monitor.adapters.store.tables import DELIVERY_QUEUE

DELIVERY_QUEUE.dialect_kwargs["postgresql_where"] = DELIVERY_QUEUE.dialect_kwargs["sqlite_where"]

SILENCE = 75.0
"""Seconds that a call waits for an answer: a little longer than a statement may take."""

SETTINGS: dict[str, Any] = {
    "connect_timeout": 10,
    "application_name": "monitor",
    "client_encoding": "utf8",  # a server set up without an encoding would send bytes
    "keepalives": 1,
    "keepalives_idle": 30,
    "keepalives_interval": 5,
    "keepalives_count": 4,
    "tcp_user_timeout": 30_000,  # milliseconds that sent data may stay unacknowledged
}
"""Parameters of libpq. What the URL says of them comes first."""

_LIMITS = "SET statement_timeout = '60s'; SET idle_in_transaction_session_timeout = '120s'"
"""What the server ends by itself, so that nothing stays locked for a client that is cut off."""


class PatientConnection(psycopg.Connection[Any]):
    """A connection whose calls end in an error when the server is silent for `silence` seconds."""

    silence: float | None = None  # no end

    def wait(self, gen: Generator[Any, Any, Any], *settings: Any, **more: Any) -> Any:  # noqa: ANN401 - the library's
        """Consumes a generator of the library, as its own method does, but not for ever."""
        return super().wait(self._until_silent(gen), *settings, **more)

    def _until_silent(self, gen: Generator[Any, Any, Any]) -> Generator[Any, Any, Any]:
        last = time.monotonic()
        try:
            wanted = next(gen)
            while True:
                ready = yield wanted
                now = time.monotonic()
                if ready:
                    last = now
                elif self.silence is not None and now - last > self.silence:
                    self.pgconn.finish()
                    raise psycopg.OperationalError(
                        f"the server has not answered for {self.silence:g} s"
                    )
                wanted = gen.send(ready)
        except StopIteration as end:
            return end.value


def connect(
    _dialect: object, _record: object, arguments: Sequence[Any], named: dict[str, Any]
) -> PatientConnection:
    """What SQLAlchemy opens its connections with (the event `do_connect`)."""
    connection = PatientConnection.connect(*arguments, **named)
    connection.silence = SILENCE
    connection.autocommit = True
    connection.execute(_LIMITS)
    connection.autocommit = False
    return connection
