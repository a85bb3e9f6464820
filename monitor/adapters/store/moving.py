"""All rows of one database into another, of either kind: the way from SQLite to PostgreSQL."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import Connection, Table, func, literal, select, tuple_
from sqlalchemy import text as sql

from monitor.adapters.store.engine import Database, locked
from monitor.adapters.store.sealing import SEAL
from monitor.adapters.store.tables import articles, metadata
from monitor.adapters.store.upserts import insert
from monitor.errors import StoreError

_BATCH = 500
"""Rows that are copied in one transaction: with their pages some tens of megabytes (judgement)."""


def copy_rows(source: Database, target: Database, progress: Callable[[str, int, int], None]) -> int:
    """Copies every row of one moment of `source`, and compares all of them at the end.

    What is there already, from a copy that was broken off, is compared and not written again.
    `progress` hears a table's name, the rows done and the rows that there are. Returns the number
    of rows. Raises StoreError if the target holds what the source does not: it is no copy then.
    """
    total = 0
    with source.read() as reading:
        with target.read() as there:
            _refuse_another(reading, there)
        for table in metadata.sorted_tables:
            rows, done = _count(reading, table), 0
            last: Sequence[Any] = ()
            while batch := _batch(reading, table, last):
                last = _key(table, batch[-1])
                with target.write() as writing:
                    locked(writing, "migrate")
                    if not _same(writing, table, batch):
                        _put(writing, table, batch)
                done += len(batch)
                progress(table.name, done, rows)
            total += done
        _count_on(target)
        for table in metadata.sorted_tables:
            with target.read() as there:
                found, wanted = _count(there, table), _count(reading, table)
                if found != wanted:
                    raise StoreError(
                        f"the copy has {found} rows in {table.name}, and not {wanted}: it was "
                        "written to meanwhile",
                        mend="copy into an empty database, with no daemon on it",
                    )
                last = ()
                while batch := _batch(reading, table, last):
                    last = _key(table, batch[-1])
                    if not _same(there, table, batch, seal=True):
                        raise StoreError(
                            f"rows of {table.name} are not in the copy as they are here",
                            mend="`monitor db check` says whether this database is damaged; "
                            "copy it again",
                        )
    return total


def _refuse_another(reading: Connection, there: Connection) -> None:
    """Raises StoreError if the target watches an article that the source does not know."""
    known = set(reading.scalars(select(articles.c.url_hash)))
    for url_hash, url in there.execute(select(articles.c.url_hash, articles.c.url)):
        if url_hash not in known:
            raise StoreError(
                f"the other database has articles of its own ({url})",
                mend="name an empty database",
            )


def _batch(connection: Connection, table: Table, last: Sequence[Any]) -> list[Any]:
    """The next rows in the order of their key."""
    keys = list(table.primary_key.columns)
    query = select(table).order_by(*keys).limit(_BATCH)
    if last:
        query = query.where(tuple_(*keys) > _literal(table, last))
    return list(connection.execute(query).all())


def _same(
    connection: Connection, table: Table, batch: Sequence[Any], *, seal: bool = False
) -> bool:
    """Whether the rows of the same keys are the same there; their digests too, with `seal`.

    By their keys, one by one: databases differ in the order of texts.
    """
    columns = [column for column in table.columns if seal or column.name != SEAL]
    keys = list(table.primary_key.columns)
    wanted = [_literal(table, _key(table, row)) for row in batch]
    query = select(*columns).where(tuple_(*keys).in_(wanted))
    there = {tuple(row) for row in connection.execute(query)}
    return there == {tuple(getattr(row, column.name) for column in columns) for row in batch}


def _put(connection: Connection, table: Table, batch: Sequence[Any]) -> None:
    """Writes rows, over what an earlier copy left under their keys."""
    names = [column.name for column in table.columns if column.name != SEAL]
    keys = {column.name for column in table.primary_key.columns}
    statement = insert(connection, table)
    others = {name: statement.excluded[name] for name in names if name not in keys}
    index = list(table.primary_key.columns)
    statement = (
        statement.on_conflict_do_update(index_elements=index, set_=others)
        if others
        else statement.on_conflict_do_nothing(index_elements=index)
    )
    connection.execute(statement, [{name: getattr(row, name) for name in names} for row in batch])


def _count_on(target: Database) -> None:
    """PostgreSQL counts up its numbers by itself: it goes on after those that were copied."""
    if target.is_sqlite:
        return
    with target.write() as connection:
        for table in metadata.sorted_tables:
            if "id" not in table.columns:
                continue
            sequence = connection.scalar(
                sql("SELECT pg_get_serial_sequence(:name, 'id')"), {"name": table.name}
            )
            highest = connection.scalar(select(func.max(table.columns["id"])))
            if sequence and highest:
                connection.execute(
                    sql("SELECT setval(:sequence, :highest)"),
                    {"sequence": sequence, "highest": highest},
                )


def _key(table: Table, row: Any) -> tuple[Any, ...]:  # noqa: ANN401 - a row
    return tuple(getattr(row, column.name) for column in table.primary_key.columns)


def _literal(table: Table, values: Sequence[Any]) -> Any:  # noqa: ANN401 - SQLAlchemy's own
    columns = table.primary_key.columns
    return tuple_(
        *(literal(value, column.type) for value, column in zip(values, columns, strict=True))
    )


def _count(connection: Connection, table: Table) -> int:
    return connection.scalar(select(func.count()).select_from(table)) or 0
