"""How does a database's schema stand to this program? Without loading the migration machinery."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, column, inspect, select, table

from monitor.adapters.store.engine import Database
from monitor.adapters.store.tables import SCHEMA
from monitor.errors import SchemaError, StoreError

_VERSIONS = "alembic_version"


def schema_state(url: str, scripts: Path) -> str:
    """How the database stands to the migrations in `scripts`: current, empty, behind or ahead.

    Raises StoreError if it cannot be reached, SchemaError if it belongs to another program.
    """
    database = Database(url)
    if database.file is not None and not database.file.exists():
        return "empty"
    try:
        with database.read() as connection:
            revision = revision_of(connection)
    finally:
        database.close()
    known = revisions(scripts)
    if revision is None:
        return "empty"
    if revision not in known:
        return "ahead"
    return "current" if revision == known[-1] else "behind"


def require_current(database: Database) -> None:
    """Raises SchemaError with the mend unless this program can work with the database."""
    mend = "run `monitor db upgrade`"
    if database.file is not None and not database.file.exists():
        raise SchemaError(f"there is no database at {database.file}", mend=mend)
    with database.read() as connection:
        revision = revision_of(connection)
    if revision is None:
        raise SchemaError("the database is empty", mend=mend)
    if revision > SCHEMA:
        raise ahead()
    if revision < SCHEMA:
        raise SchemaError(
            f"the database is at schema {revision}, this program needs {SCHEMA}",
            mend=f"{mend} (a SQLite database is copied first)",
        )


def ahead() -> SchemaError:
    """The error for a database that a newer program has migrated."""
    return SchemaError(
        "the database was written by a newer version of monitor",
        mend="update monitor, or restore the copy that was made before the upgrade",
    )


def revision_of(connection: Connection) -> str | None:
    """The revision that a database is at; None when it is empty. Raises SchemaError."""
    names = inspect(connection).get_table_names()
    if _VERSIONS in names:
        revision = connection.scalar(select(column("version_num")).select_from(table(_VERSIONS)))
        return None if revision is None else str(revision)
    if names:
        raise SchemaError(
            "the database holds the tables of another program",
            mend="name another database in store.url",
        )
    return None


def revisions(scripts: Path) -> tuple[str, ...]:
    """The revisions that the folder of migrations holds, oldest first.

    Their files are named `0001_words.py`, `0002_words.py` and so on. Raises StoreError.
    """
    found = sorted(path.name.partition("_")[0] for path in (scripts / "versions").glob("[0-9]*.py"))
    if not found:
        raise StoreError(f"no migrations are at {scripts}", mend="install monitor again")
    return tuple(found)


_FIT = frozenset({"UTF8", "SQL_ASCII"})
"""Encodings of a PostgreSQL database that hold every character; the second takes any bytes."""


def unfit_encoding(connection: Connection) -> str:
    """What is wrong with the encoding that a database keeps its text in; empty if nothing is."""
    if connection.dialect.name != "postgresql":
        return ""
    encoding = connection.exec_driver_sql("SHOW server_encoding").scalar_one()
    if encoding in _FIT:
        return ""
    return f"the database keeps its text in {encoding}, which cannot hold “ ” nor most scripts"
