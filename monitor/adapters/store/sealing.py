"""Row digests: what covers the rows that no chain covers, kept by the database itself.

What people are told (alerts and their fate, coverage, an article's title and progress) changes
after it is written, so it cannot stand in a chain. Each such row carries the SHA-256 of its own
values. Triggers write it, so that no statement can forget it: on SQLite temporary ones of the
program's own connections, on PostgreSQL stored ones that act only within its transactions.
Whoever else alters a row leaves its digest behind, and so does a failing disk; a row that is
written again afterwards loses its digest for good rather than get a fresh one.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, partial
from hashlib import sha256
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Connection,
    Integer,
    LargeBinary,
    MetaData,
    Select,
    Table,
    inspect,
    select,
    type_coerce,
)
from sqlalchemy import text as sql
from sqlalchemy.types import NullType

from monitor.adapters.store.tables import metadata

SEAL = "row_digest"
"""The column that holds a row's digest; a table that has it is sealed."""

_LEASES = frozenset({"due_at", "lease_until", "worker", "token"})
"""Columns of claims: they are set and given back all the time, and mend themselves."""

_BATCH = 1_000

SEALED: tuple[Table, ...] = tuple(
    table for table in metadata.tables.values() if SEAL in table.columns
)
"""The tables whose rows carry a digest."""


def covered(table: Table) -> tuple[str, ...]:
    """The columns that a row's digest covers, in its order: all but the digest and the leases."""
    return tuple(sorted(c.name for c in table.columns if c.name not in _LEASES | {SEAL}))


def row_digest(names: Iterable[str], values: Iterable[object]) -> bytes:
    """SHA-256 over `name=length:value;` of the values as stored, empty ones left out.

    Numbers and booleans stand in decimal, bytes in hex, the length counts bytes of UTF-8.
    """
    whole = sha256()
    for name, value in zip(names, values, strict=True):
        if value is None:
            continue
        if isinstance(value, bytes | memoryview):
            text = bytes(value).hex().encode()
        elif isinstance(value, bool):
            text = b"1" if value else b"0"
        else:
            text = str(value).encode("utf-8", "surrogatepass")
        whole.update(b"%s=%d:%s;" % (name.encode(), len(text), text))
    return whole.digest()


def digest_of(table: Table, values: Mapping[str, Any]) -> bytes:
    """The digest that a row with these stored values should carry."""
    names = covered(table)
    return row_digest(names, (values[name] for name in names))


@cache
def as_stored(table: Table) -> Select[*tuple[Any, ...]]:
    """A query for all columns as the driver gives them, whatever has become of them."""
    return select(*(type_coerce(c, NullType()).label(c.name) for c in table.columns))


def seal_sqlite(connection: sqlite3.Connection) -> None:
    """Makes this connection keep the digests of all it writes."""
    for table in SEALED:
        names = covered(table)
        connection.create_function(
            f"seal_{table.name}", len(names), partial(_digest, names), deterministic=True
        )
        new, old = (
            f"seal_{table.name}({', '.join(f'{row}.{name}' for name in names)})"
            for row in ("new", "old")
        )
        here = " AND ".join(f"{key.name} = new.{key.name}" for key in table.primary_key)
        when_kept = f"CASE WHEN old.{SEAL} IS {old} THEN {new} END"
        for event, digest in (("INSERT", new), (f"UPDATE OF {', '.join(names)}", when_kept)):
            sealing = f"UPDATE {table.name} SET {SEAL} = {digest} WHERE {here};"  # noqa: S608 - all names are ours
            connection.execute(
                f"CREATE TEMP TRIGGER seal_{table.name}_{event[:6]} AFTER {event} "
                f"ON main.{table.name} BEGIN {sealing} END"
            )


WRITING = "SET LOCAL monitor.writing = 'on'"
"""What a transaction of the program says on PostgreSQL, for its triggers to keep the digests."""


def install_postgres(connection: Connection) -> None:
    """Stores the triggers that keep the digests."""
    for table in SEALED:
        name = f"monitor_seal_{table.name}"
        connection.exec_driver_sql(
            f"CREATE OR REPLACE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
            "IF current_setting('monitor.writing', true) IS DISTINCT FROM 'on' THEN RETURN NEW; "
            f"END IF; IF TG_OP = 'UPDATE' AND OLD.{SEAL} IS DISTINCT FROM "
            f"{_postgres_digest(table, 'OLD')} THEN NEW.{SEAL} := NULL; "
            f"ELSE NEW.{SEAL} := {_postgres_digest(table, 'NEW')}; END IF; RETURN NEW; END $$"
        )
        connection.exec_driver_sql(
            f"CREATE TRIGGER {name} BEFORE INSERT OR UPDATE OF {', '.join(covered(table))} "
            f"ON {table.name} FOR EACH ROW EXECUTE FUNCTION {name}()"
        )


def remove_postgres(connection: Connection) -> None:
    """Takes the triggers away, so that their tables can be altered."""
    present = set(inspect(connection).get_table_names())
    for table in metadata.tables.values():
        if table.name in present:
            name = f"monitor_seal_{table.name}"
            connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS {name} ON {table.name}")
            connection.exec_driver_sql(f"DROP FUNCTION IF EXISTS {name}()")


def unsound_rows(connection: Connection) -> set[tuple[str, tuple[object, ...]]]:
    """Table and key of each row whose digest does not hold, in a database of any revision."""
    look = inspect(connection)
    present = set(look.get_table_names())
    found: set[tuple[str, tuple[object, ...]]] = set()
    for name in sorted(present & {table.name for table in SEALED}):
        table = Table(name, MetaData(), autoload_with=connection)
        if SEAL in table.columns:
            found |= {
                (name, key_of(table, values))
                for values in _stored(connection, table)
                if digest_of(table, values) != values[SEAL]
            }
    return found


def seal_all(connection: Connection, besides: set[tuple[str, tuple[object, ...]]]) -> None:
    """Gives every row its digest after a migration, `besides` those that had a wrong one."""
    for table in SEALED:
        keys = [key.name for key in table.primary_key]
        here = " AND ".join(f"{key} = :key_{key}" for key in keys)
        writing = sql(f"UPDATE {table.name} SET {SEAL} = :digest WHERE {here}")  # noqa: S608
        due = [
            {f"key_{key}": values[key] for key in keys} | {"digest": digest}
            for values in _stored(connection, table)
            if (digest := digest_of(table, values)) != values[SEAL]
            and (table.name, key_of(table, values)) not in besides
        ]
        for start in range(0, len(due), _BATCH):
            connection.execute(writing, due[start : start + _BATCH])


def key_of(table: Table, values: Mapping[str, Any]) -> tuple[object, ...]:
    """A row's primary key, as stored."""
    return tuple(
        bytes(value) if isinstance(value := values[key.name], memoryview) else value
        for key in table.primary_key
    )


def _stored(connection: Connection, table: Table) -> Iterator[Mapping[str, Any]]:
    for row in connection.execute(as_stored(table)).all():
        yield row._asdict()


def _digest(names: tuple[str, ...], *values: object) -> bytes:
    return row_digest(names, values)


def _postgres_digest(table: Table, row: str) -> str:
    parts = []
    for name in covered(table):
        kind, value = table.c[name].type, f"{row}.{name}"
        implementation = getattr(kind, "impl", kind)
        if isinstance(implementation, LargeBinary):
            text = f"encode({value}, 'hex')"
        elif isinstance(implementation, Boolean):
            text = f"{value}::int::text"
        elif isinstance(implementation, Integer | BigInteger):
            text = f"{value}::text"
        else:
            text = value
        length = f"octet_length(convert_to({text}, 'UTF8'))"
        parts.append(f"'{name}=' || {length} || ':' || {text} || ';'")
    return f"sha256(convert_to(concat({', '.join(parts)}), 'UTF8'))"
