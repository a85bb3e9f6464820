"""Connections and transactions on SQLite and PostgreSQL.

SQLite: a write transaction takes the lock at its start (BEGIN IMMEDIATE), for one that reads
first and writes later fails under contention; WAL, so that readers never wait; synchronous=FULL,
so that what is recorded survives a power cut. A second engine reads. The recipe is
SQLAlchemy's own ("Serializable isolation / Savepoints / Transactional DDL", pysqlite dialect).
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path
from typing import cast

from sqlalchemy import Connection, Engine, create_engine, event, make_url
from sqlalchemy import text as sql
from sqlalchemy.engine import URL
from sqlalchemy.exc import ArgumentError
from sqlalchemy.pool import QueuePool

from monitor.adapters.store.failures import damage_named, translated
from monitor.adapters.store.overwriting import OverwriteWatch
from monitor.adapters.store.sealing import WRITING, seal_sqlite
from monitor.errors import StoreError

_BUSY = 30.0
"""Seconds that a transaction waits for another process's."""

_WAIT = 60.0
"""Seconds that a thread waits for a connection."""

_READERS = 8
_WRITERS = 8  # on PostgreSQL; SQLite has one writer

_CACHE_KIB = 32 * 1024


class Database:
    """A database and its two ways in: `read` and `write`."""

    def __init__(self, url: str, *, read_only: bool = False, sealing: bool = False) -> None:
        """Connects lazily. Raises StoreError for a URL that names no database of ours.

        `sealing`: keeps the digests of the rows that it writes; the schema must be current.
        """
        self.url = parse_url(url)
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        self.file = Path(self.url.database or "") if self.is_sqlite else None
        """The SQLite file; None on PostgreSQL."""
        self.read_only = read_only
        make = _sqlite_engines if self.is_sqlite else _postgres_engines
        self._reader, self._writer = make(self.url, read_only, sealing)
        self._hasty = self._writer.execution_options(durable=False)
        self._identity: tuple[int, int] | None = None  # of the file that is in use
        self._overwriting: OverwriteWatch | None = None
        if self.is_sqlite:
            if not read_only:
                self._overwriting = OverwriteWatch(Path(self.url.database or ""))
            for engine in (self._reader, self._writer):
                event.listen(engine, "connect", self._note_identity)

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A read transaction: everything read in it is of one moment.

        A stored value that is none of its column or document is a StoreError: it is damaged.
        """
        self._refuse_lost()
        with translated(self.place), self._reader.begin() as connection, damage_named(self.place):
            yield connection

    @contextmanager
    def write(self, *, durable: bool = True) -> Iterator[Connection]:
        """A write transaction, committed at the end.

        `durable=False` does not wait for the disk: for leases and politeness, which may be
        lost with the machine's power, since the workers they bind are lost with it.
        """
        if self.read_only:
            raise StoreError("the database was opened for reading only")
        self._refuse_lost()
        with (
            translated(self.place),
            (self._writer if durable else self._hasty).begin() as connection,
        ):
            yield connection
        self._refuse_lost()  # what was committed meanwhile is gone with the file

    @contextmanager
    def migration(self) -> Iterator[Connection]:
        """A write transaction in which tables may be rebuilt.

        SQLite rebuilds a table by dropping the old one, and with foreign keys on would delete
        every row that refers to it: they are off here, and the caller proves them at the end.
        """
        writer = self._writer.execution_options(foreign_keys=False)
        with translated(self.place), writer.begin() as connection:
            driver = connection.connection.driver_connection
            if not self.is_sqlite and driver is not None:
                driver.silence = None  # a table of years takes its time
                connection.exec_driver_sql("SET LOCAL statement_timeout = 0")
            yield connection

    @contextmanager
    def bare(self) -> Iterator[sqlite3.Connection]:
        """A connection of the driver's own to the SQLite file, outside any transaction."""
        connection = _connect(self.file or Path(), reading=False, read_only=self.read_only)
        try:
            yield connection
        finally:
            connection.close()

    @property
    def place(self) -> str:
        """Where the database is, for people: a file, or a URL without its password."""
        return str(self.file or self.url.render_as_string(hide_password=True))

    def lost(self) -> str:
        """Why the file is not the one in use any more; empty while it is, and on PostgreSQL.

        SQLite goes on with a file that was deleted or replaced, and what it writes is lost; over
        one that another was copied into it lays its own pages, and the mixture is neither.
        """
        if self._identity is None or self.file is None:
            return ""
        try:
            found = _identity_of(self.file)
        except OSError as error:
            what = f"cannot be found any more ({error.strerror})"
        else:
            if found == self._identity:
                if self._overwriting is None or not self._overwriting.is_overwritten():
                    return ""
                what = "was written over by another program"
            else:
                what = "was replaced by another file"
        return f"the database file {self.file} {what}: nothing is recorded since"

    def _refuse_lost(self) -> None:
        why = self.lost()
        if why:
            raise StoreError(
                why, mend="stop monitor, put the right file in its place, and start it again"
            )

    def _note_identity(self, _connection: object, _record: object) -> None:
        if self._identity is None and self.file is not None:
            self._identity = _identity_of(self.file)

    def close(self) -> None:
        """Closes all connections."""
        self._reader.dispose()
        self._writer.dispose()
        if self._overwriting is not None:
            self._overwriting.close()


def _identity_of(file: Path) -> tuple[int, int]:
    found = file.stat()
    return found.st_dev, found.st_ino


def parse_url(url: str) -> URL:
    """Reads `store.url`. Raises StoreError with the mend."""
    mend = "write sqlite:///path/to/monitor.db or postgresql+psycopg://user@host/database"
    try:
        parsed = make_url(url)
    except ArgumentError as error:
        raise StoreError("store.url is no database URL", mend=mend) from error
    if parsed.drivername in {"postgresql", "postgres"}:
        parsed = parsed.set(drivername="postgresql+psycopg")
    if parsed.drivername not in {"sqlite", "sqlite+pysqlite", "postgresql+psycopg"}:
        raise StoreError(f"store.url: {parsed.drivername} is not supported", mend=mend)
    if parsed.drivername.startswith("sqlite") and parsed.database in {None, "", ":memory:"}:
        raise StoreError("store.url: a database in memory would forget everything", mend=mend)
    return parsed


def locked(connection: Connection, name: str, *, shared: bool = False) -> None:
    """Waits until no other transaction is at the work of that name (till this one ends).

    `shared`: others may be at it who share it, too.

    "log": changes and alerts get their ids in the order of commits, so that whoever follows
    the log misses none; "matched": so do the articles that were matched, and the texts of
    coverage; "pages": who keeps pages shares it, so that none is dropped that is kept meanwhile.
    Names are locked before rows, in the order migrate, sources, watch, log, matched, pages: then
    no two transactions wait for each other. SQLite has one writer at a time as it is.
    """
    if connection.dialect.name == "postgresql":
        lock = "pg_advisory_xact_lock_shared" if shared else "pg_advisory_xact_lock"
        connection.execute(sql(f"SELECT {lock}(hashtext(:name))"), {"name": f"monitor:{name}"})


def _connect(
    path: Path, *, reading: bool, read_only: bool, sealing: bool = False
) -> sqlite3.Connection:
    path = path.absolute()
    connection = sqlite3.connect(
        f"{path.as_uri()}?mode={'ro' if read_only else 'rwc'}",
        uri=True,
        timeout=_BUSY,
        isolation_level=None,  # SQLAlchemy says where a transaction begins
        check_same_thread=False,
    )
    with ExitStack() as stack:
        stack.callback(connection.close)
        _prepare(connection, path, reading=reading, read_only=read_only)
        if sealing:
            seal_sqlite(connection)
        stack.pop_all()  # it is ready: it stays open
    return connection


def _sqlite_engines(url: URL, read_only: bool, sealing: bool) -> tuple[Engine, Engine]:
    path = Path(url.database or "")
    reader = create_engine(
        "sqlite://",
        creator=lambda: _connect(path, reading=True, read_only=read_only),
        poolclass=QueuePool,
        pool_size=_READERS,
        max_overflow=0,
        pool_timeout=_WAIT,
    )
    writer = create_engine(
        "sqlite://",
        creator=lambda: _connect(path, reading=False, read_only=read_only, sealing=sealing),
        poolclass=QueuePool,
        pool_size=1,  # threads queue here rather than at SQLite's lock, which is not fair
        max_overflow=0,
        pool_timeout=_WAIT,
    )
    event.listen(reader, "begin", _begin_deferred)
    event.listen(writer, "begin", _begin_immediate)
    return reader, writer


def _prepare(connection: sqlite3.Connection, path: Path, *, reading: bool, read_only: bool) -> None:
    connection.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
    if not read_only:
        (mode,) = connection.execute("PRAGMA journal_mode = WAL").fetchone()
        if mode != "wal":
            raise StoreError(
                f"{path} cannot use write-ahead logging (it stays at {mode})",
                mend="keep the database on a local disk",
            )
    if reading:
        connection.execute("PRAGMA query_only = ON")


def _begin_deferred(connection: Connection) -> None:
    _of_driver(connection).execute("BEGIN")


def _begin_immediate(connection: Connection) -> None:
    # Neither can be set once the transaction has begun.
    options, driver = connection.get_execution_options(), _of_driver(connection)
    durable, keys = options.get("durable", True), options.get("foreign_keys", True)
    had_durable, had_keys = connection.info.get("mode", (None, None))
    if durable != had_durable:
        driver.execute(f"PRAGMA synchronous = {'FULL' if durable else 'NORMAL'}")
    if keys != had_keys:
        driver.execute(f"PRAGMA foreign_keys = {'ON' if keys else 'OFF'}")
    connection.info["mode"] = (durable, keys)
    driver.execute("BEGIN IMMEDIATE")


def _of_driver(connection: Connection) -> sqlite3.Connection:
    """SQLite's own connection: for what every transaction says, in a tenth of the time."""
    return cast("sqlite3.Connection", connection.connection.driver_connection)


def _postgres_engines(url: URL, read_only: bool, sealing: bool) -> tuple[Engine, Engine]:
    try:
        reader = _postgres_engine(url, _READERS)
        writer = _postgres_engine(url, _WRITERS)
    except ModuleNotFoundError as error:
        raise StoreError(
            "PostgreSQL needs the package psycopg", mend="pip install 'news-monitor[postgres]'"
        ) from error
    del read_only  # readers are read-only, and writers are refused by `Database.write`
    event.listen(writer, "begin", partial(_begin_postgres, sealing=sealing))
    return reader.execution_options(
        isolation_level="REPEATABLE READ", postgresql_readonly=True
    ), writer


def _postgres_engine(url: URL, size: int) -> Engine:
    from monitor.adapters.store import postgres

    engine = create_engine(
        url,
        pool_size=size,
        max_overflow=0,
        pool_timeout=_WAIT,
        pool_pre_ping=True,  # a server that was restarted costs one ping, not one check
        connect_args={
            key: value for key, value in postgres.SETTINGS.items() if key not in url.query
        },
    )
    event.listen(engine, "do_connect", postgres.connect)
    return engine


def _begin_postgres(connection: Connection, *, sealing: bool) -> None:
    durable = connection.get_execution_options().get("durable", True)
    says = [] if durable else ["SET LOCAL synchronous_commit = off"]
    says += [WRITING] if sealing else []
    if says:
        connection.exec_driver_sql("; ".join(says))  # one way to the server and back
