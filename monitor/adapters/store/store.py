"""`SqlStore`: the whole store over one database."""

from __future__ import annotations

from contextlib import ExitStack

from monitor.adapters.store.articles import Articles
from monitor.adapters.store.clock_skew import ClockWatch
from monitor.adapters.store.configuration import Configuration
from monitor.adapters.store.coverage import CoverageLog
from monitor.adapters.store.engine import Database
from monitor.adapters.store.follows import Follows
from monitor.adapters.store.history import History
from monitor.adapters.store.hosts import Hosts
from monitor.adapters.store.maintenance import Maintenance
from monitor.adapters.store.outbox import Outbox
from monitor.adapters.store.schema import require_current
from monitor.adapters.store.search import Search
from monitor.adapters.store.sources import CandidateSources
from monitor.adapters.store.subscriptions import Subscriptions


class SqlStore:
    """Everything that is stored, on SQLite or PostgreSQL. See `monitor.ports.Store`."""

    def __init__(self, database: Database) -> None:
        clock_watch = ClockWatch()
        self._database = database
        self.articles = Articles(database, clock_watch)
        self.configuration = Configuration(database)
        self.follows = Follows(database)
        self.history = History(database)
        self.sources = CandidateSources(database, clock_watch)
        self.subscriptions = Subscriptions(database)
        self.coverage = CoverageLog(database)
        self.outbox = Outbox(database, clock_watch)
        self.hosts = Hosts(database, clock_watch)
        self.search = Search(database)
        self.maintenance = Maintenance(database)

    def close(self) -> None:
        """Lets go of all connections."""
        self._database.close()


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
