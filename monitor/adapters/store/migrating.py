"""Brings a schema up to date."""

from __future__ import annotations

from pathlib import Path

from monitor.adapters.store.copying import copy_database
from monitor.adapters.store.engine import Database, locked
from monitor.adapters.store.schema import (
    ahead,
    revision_of,
    revisions,
    schema_state,
    unfit_encoding,
)
from monitor.adapters.store.sealing import (
    install_postgres,
    remove_postgres,
    seal_all,
    unsound_rows,
)
from monitor.errors import StoreError


def upgrade(url: str, scripts: Path) -> tuple[str, ...]:
    """Brings the database to the newest revision. Returns the revisions applied, in order.

    A SQLite database is copied first, beside itself, when there is anything to migrate. All
    happens in one transaction: a migration that fails leaves the database as it was. Raises
    SchemaError for a database of a newer program, StoreError if it cannot be written.
    """
    state = schema_state(url, scripts)
    if state == "ahead":
        raise ahead()
    if state == "current":
        return ()
    database = Database(url)
    try:
        if state == "behind":
            _copy_first(database)
        with database.migration() as connection:
            locked(connection, "migrate")
            if problem := unfit_encoding(connection):
                raise StoreError(
                    problem,
                    mend="make one with `createdb --encoding=UTF8 --template=template0 NAME`, and "
                    "name it in store.url",
                )
            from alembic import command
            from alembic.config import Config

            before = revision_of(connection)  # another process may have been faster
            unsound = unsound_rows(connection)  # a new digest must not cover old damage
            if not database.is_sqlite:
                remove_postgres(connection)
            config = Config()
            config.set_main_option("script_location", str(scripts).replace("%", "%%"))
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
            seal_all(connection, unsound)
            if not database.is_sqlite:
                install_postgres(connection)
            sqlite = database.is_sqlite
            if sqlite and connection.exec_driver_sql("PRAGMA foreign_key_check").first():
                raise StoreError(
                    "the migration would break references between tables; it was undone"
                )
            return tuple(found for found in revisions(scripts) if before is None or found > before)
    finally:
        database.close()


def _copy_first(database: Database) -> None:
    file = database.file
    if file is None:
        return
    with database.read() as connection:
        revision = revision_of(connection)
    names = (file.with_name(f"{file.name}.{revision}-{n}.bak") for n in range(1, 1000))
    copy_database(database, next(name for name in names if not name.exists()))
