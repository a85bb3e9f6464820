"""`SqlStore`: the whole store over one database."""

from __future__ import annotations

from contextlib import ExitStack

from monitor.adapters.store.applying import Applying
from monitor.adapters.store.claims import Claims
from monitor.adapters.store.coverage import CoverageLog
from monitor.adapters.store.coverage_texts import CoverageTexts
from monitor.adapters.store.engine import Database
from monitor.adapters.store.history import History
from monitor.adapters.store.hosts import Hosts
from monitor.adapters.store.listed import Listed
from monitor.adapters.store.maintenance import Maintenance
from monitor.adapters.store.matched import Matched
from monitor.adapters.store.outbox import Outbox
from monitor.adapters.store.recording import Recording
from monitor.adapters.store.schema import require_current
from monitor.adapters.store.watching import Watching


class SqlStore(
    Watching,
    Applying,
    Claims,
    Recording,
    History,
    Outbox,
    CoverageLog,
    Listed,
    CoverageTexts,
    Matched,
    Hosts,
    Maintenance,
):
    """Everything that is stored, on SQLite or PostgreSQL. See `monitor.ports.Store`."""


def open_store(url: str, *, read_only: bool = False) -> SqlStore:
    """Opens a database whose schema is up to date.

    `url` is a SQLAlchemy URL: `sqlite:///path` or `postgresql+psycopg://…`. Raises SchemaError
    with the mend if it is not up to date, StoreError if it cannot be used.
    """
    database = Database(url, read_only=read_only, sealing=not read_only)
    with ExitStack() as stack:
        stack.callback(database.close)
        require_current(database)
        stack.pop_all()  # it can be used: it stays open
    return SqlStore(database)
