"""Databases at any revision, filled or not, and what they are made of."""

from __future__ import annotations

import re
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from sqlalchemy import (
    Boolean,
    Column,
    Connection,
    Integer,
    LargeBinary,
    MetaData,
    func,
    inspect,
    select,
    text,
)

from monitor.adapters.store.engine import Database
from monitor.adapters.store.schema import revisions

MIGRATIONS = Path(__file__).parents[2] / "db"
REVISIONS = revisions(MIGRATIONS)
_BOOKKEEPING = "alembic_version"
INDEX = "passage_terms"
"""The index of words: SQLite keeps it in tables of its own, which nobody else writes."""

Rows = dict[str, list[dict[str, Any]]]


def climb(database: Database, revision: str, scripts: Path = MIGRATIONS) -> None:
    """Brings a database to that revision, no further."""
    config = Config()
    config.set_main_option("script_location", str(scripts))
    with database.migration() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, revision)


def with_next(folder: Path, body: str) -> Path:
    """The migrations with one more, "9999", whose `upgrade` has that body."""
    scripts = folder / "db"
    shutil.copytree(MIGRATIONS, scripts, ignore=shutil.ignore_patterns("__pycache__"))
    (scripts / "versions" / "9999_next.py").write_text(
        f"from alembic import op\n\nrevision = '9999'\ndown_revision = '{REVISIONS[-1]}'\n\n\n"
        f"def upgrade():\n    {body}\n"
    )
    return scripts


def tables(connection: Connection) -> MetaData:
    """The tables as they are, whatever this program thinks of them."""
    found = MetaData()
    found.reflect(connection, only=lambda name, _: not name.startswith(INDEX))
    return found


def fill(connection: Connection) -> None:
    """Two rows in every table, each telling its place, with all references in order."""
    for table in tables(connection).sorted_tables:
        if table.name != _BOOKKEEPING:
            connection.execute(
                table.insert(), [{c.name: _sample(c, k) for c in table.c} for k in (1, 2)]
            )


def _sample(column: Column[Any], number: int) -> object:
    for key in column.foreign_keys:
        if key.column is not column and key.column.table is not column.table:
            return _sample(key.column, number)
    if isinstance(column.type, Boolean):
        return number == 1
    if isinstance(column.type, Integer):
        return number
    place = f"{column.table.name}.{column.name} {number}"
    return place.encode() if isinstance(column.type, LargeBinary) else place


def rows(connection: Connection, known: MetaData | None = None) -> Rows:
    """All that is stored, by table, in the order of the keys; in the `known` tables, or in all."""
    return {
        table.name: [
            dict(row._mapping)
            for row in connection.execute(select(table).order_by(*table.primary_key))
        ]
        for table in (known or tables(connection)).sorted_tables
        if table.name != _BOOKKEEPING
    }


def copy_rows(source: Connection, target: Connection) -> None:
    """The rows of one database into the empty tables of another at the same revision."""
    stored = rows(source)
    for table in tables(target).sorted_tables:
        if stored.get(table.name):
            target.execute(table.insert(), stored[table.name])
        if target.dialect.name == "postgresql" and "id" in table.c and table.name != "alerts":
            counter = func.pg_get_serial_sequence(table.name, "id")
            target.execute(select(func.setval(counter, func.coalesce(func.max(table.c.id), 1))))


def anatomy(connection: Connection) -> Mapping[str, Any]:
    """All that makes up the schema, in a form that can be compared."""
    look = inspect(connection)
    return {
        name: {
            "columns": {
                c["name"]: (str(c["type"]), c["nullable"], c["default"])
                for c in look.get_columns(name)
            },
            "primary key": look.get_pk_constraint(name),
            "foreign keys": _sorted(look.get_foreign_keys(name)),
            "unique": _sorted(look.get_unique_constraints(name)),
            "checks": _sorted(look.get_check_constraints(name)),
            "indexes": _indexes(connection, name),
            "kind": _kind(connection, name),
        }
        for name in look.get_table_names()
        if name != _BOOKKEEPING and not name.startswith(INDEX)
    }


def _sorted(found: list[Any]) -> list[Any]:
    return sorted(found, key=lambda one: str(one["name"]))


def _indexes(connection: Connection, table: str) -> list[str]:
    """Their definitions, with columns, order and conditions."""
    statement = (
        "SELECT sql FROM sqlite_master WHERE type = 'index' AND tbl_name = :t AND sql IS NOT NULL"
        if connection.dialect.name == "sqlite"
        else "SELECT indexdef FROM pg_indexes WHERE tablename = :t"
    )
    found = connection.scalars(text(statement), {"t": table})
    plain = (re.sub(r'["\s]+', " ", sql) for sql in found)
    return sorted(sql for sql in plain if f" {INDEX} " not in sql)


def _kind(connection: Connection, table: str) -> list[str]:
    """What SQLite alone has to say of a table."""
    if connection.dialect.name != "sqlite":
        return []
    sql = connection.scalar(text("SELECT sql FROM sqlite_master WHERE name = :t"), {"t": table})
    return [word for word in ("AUTOINCREMENT", "WITHOUT ROWID") if word in str(sql).upper()]
