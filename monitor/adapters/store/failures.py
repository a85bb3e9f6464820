"""Every error of a database driver, as an error of ours with its mend."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError, SQLAlchemyError, StatementError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from monitor.errors import DiskFullError, StoreError

_SQLITE_MENDS = {
    sqlite3.SQLITE_BUSY: "another program holds the database; wait, or stop it",
    sqlite3.SQLITE_LOCKED: "another program holds the database; wait, or stop it",
    sqlite3.SQLITE_READONLY: "make the file and its folder writable",
    sqlite3.SQLITE_IOERR: "the disk fails or a quota is reached; nothing was written. "
    "`monitor db check` shows whether the database is whole",
    sqlite3.SQLITE_CORRUPT: "the file is damaged; restore the last backup (docs/storage.md)",
    sqlite3.SQLITE_NOTADB: "the file is no SQLite database; name another in store.url",
    sqlite3.SQLITE_CANTOPEN: "the folder must exist and be writable",
}
_PRIMARY_CODE = 0xFF  # SQLite keeps the extended code in the higher bits
_POSTGRES_DISK_FULL = "53100"
_POSTGRES_SCHEMA = {"3F000", "42P01", "42703"}  # no such schema, table, column


@contextmanager
def translated(place: str) -> Iterator[None]:
    """Raises DiskFullError or StoreError for whatever the driver raises within.

    `place` names the database in the message: a file, or a URL without its password.

    A value that no column takes, such as a naive time, stays the ValueError that it is.
    """
    try:
        yield
    except UnicodeDecodeError as error:  # the driver cannot even say what is wrong
        raise StoreError(
            f"the database {place} cannot be used: it holds text that is none",
            mend=_SQLITE_MENDS[sqlite3.SQLITE_CORRUPT],
        ) from error
    except DBAPIError as error:
        raise _own(error, place) from error
    except PoolTimeoutError as error:
        raise StoreError(
            f"the database {place} is busy: no connection came free",
            mend="wait, or lower schedule.workers",
        ) from error
    except StatementError as error:
        if isinstance(error.orig, ValueError):
            raise error.orig from None
        raise StoreError(f"the database {place} cannot be used: {error}") from error
    except SQLAlchemyError as error:
        raise StoreError(f"the database {place} cannot be used: {error}") from error
    except sqlite3.Error as error:
        raise _of_sqlite(error, place) from error


@contextmanager
def damage_named(place: str) -> Iterator[None]:
    """Raises StoreError for a stored value that cannot be read as what it should be."""
    try:
        yield
    except SQLAlchemyError:
        raise
    except (ValueError, TypeError, OverflowError) as error:
        raise StoreError(
            f"the database {place} holds a damaged value ({error})",
            mend="`monitor verify` tells which; restore a backup",
        ) from error


def _own(error: DBAPIError, place: str) -> StoreError:
    original = error.orig
    if isinstance(original, sqlite3.Error):
        return _of_sqlite(original, place)
    code = getattr(original, "sqlstate", None)
    text = str(original).strip().partition("\n")[0]
    if code == _POSTGRES_DISK_FULL:
        return DiskFullError(
            f"the disk of the server of {place} is full; nothing was written",
            mend="make room there, then go on: nothing is lost",
        )
    if code in _POSTGRES_SCHEMA:
        return StoreError(
            f"the database {place} has another schema: {text}", mend="run `monitor db upgrade`"
        )
    if code is None:
        return StoreError(
            f"the database {place} cannot be reached: {text}",
            mend="check that the server runs and that store.url is right",
        )
    return StoreError(f"the database {place} cannot be used: {text}")


def _of_sqlite(error: sqlite3.Error, place: str) -> StoreError:
    code = getattr(error, "sqlite_errorcode", 0) & _PRIMARY_CODE
    if code == sqlite3.SQLITE_FULL:
        return DiskFullError(
            f"the disk of {place} is full; nothing was written",
            mend="make room, then go on: nothing is lost",
        )
    return StoreError(
        f"the database {place} cannot be used: {error}", mend=_SQLITE_MENDS.get(code, "")
    )
