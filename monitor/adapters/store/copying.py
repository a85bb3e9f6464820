"""A consistent copy of a SQLite database while it is written to."""

from __future__ import annotations

import os
import shlex
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from itertools import count
from pathlib import Path

from sqlalchemy.engine import URL

from monitor.adapters.store.engine import Database
from monitor.adapters.store.failures import translated
from monitor.errors import StoreError

_STEPS = 10_000  # instructions of SQLite's machine between two words on progress


def _bare(url: URL) -> str:
    """The URL as libpq takes it, without the password: `pg_dump` asks for that itself."""
    return URL.create(
        "postgresql", url.username, None, url.host, url.port, url.database, url.query
    ).render_as_string()


def copy_database(
    database: Database, target: Path, progress: Callable[[int], None] | None = None
) -> None:
    """Copies with VACUUM INTO: one moment's state, compact, writers hardly wait.

    The copy appears under its name when it is whole and on disk. Raises StoreError if something
    is there already, and for PostgreSQL, which has its own tool.
    """
    if not database.is_sqlite:
        raise StoreError(
            "PostgreSQL is backed up with its own tool",
            mend=shlex.join(
                ["pg_dump", "--format=custom", f"--file={target}", _bare(database.url)]
            ),
        )
    if target.exists():
        raise StoreError(f"{target} exists already", mend="name another file, or remove it")
    partial = target.with_name(f"{target.name}.part")
    with suppress(FileNotFoundError):
        partial.unlink()
    try:
        with translated(str(target)):

            def report() -> int:
                if progress is not None and partial.exists():
                    progress(partial.stat().st_size)
                return 0

            with database.bare() as connection:
                connection.set_progress_handler(report, _STEPS)
                try:
                    connection.execute("VACUUM INTO ?", (str(partial),))
                finally:
                    connection.set_progress_handler(None, 0)
            report()
        _come_to_rest(partial, os.O_RDWR)
        partial.rename(target)
        _come_to_rest(partial.parent, os.O_RDONLY)
    except OSError as error:
        raise StoreError(
            f"the copy cannot be written to {target} ({error.strerror})",
            mend="name a file in a folder that exists and can be written to",
        ) from error
    finally:
        with suppress(FileNotFoundError):
            partial.unlink()


def restore_database(copy: Path, target: Path, prove: Callable[[Path], None]) -> Path | None:
    """Puts a copy in the place of a database file that nobody uses; the old one is kept beside it.

    `prove` looks the new file through before, where it may be written to, and raises what is wrong
    with it. Returns where the old one is, None where there was none. The copy stands under the
    name when it is whole and on disk: a crash leaves the old file or the new one. Raises
    StoreError.
    """
    fresh = target.with_name(f"{target.name}.part")
    kept = target.with_name(f"{target.name}.before-restore")
    for number in count(2):
        if not kept.exists():
            break
        kept = target.with_name(f"{target.name}.before-restore-{number}")
    try:
        shutil.copyfile(copy, fresh)
        prove(fresh)
        _come_to_rest(fresh, os.O_RDWR)
        was_there = target.exists()
        if was_there:
            with translated(str(target)), closing(sqlite3.connect(target)) as connection:
                busy, *_ = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            if busy:
                raise StoreError(f"{target} is in use", mend="stop the daemon first")
            os.link(target, kept)
        for name in ("-wal", "-shm"):
            with suppress(FileNotFoundError):
                target.with_name(target.name + name).unlink()
        fresh.rename(target)
        _come_to_rest(target.parent, os.O_RDONLY)
    except OSError as error:
        raise StoreError(
            f"{copy} cannot be put in the place of {target} ({error.strerror})",
            mend="see that it can be read, and that the database's folder can be written to",
        ) from error
    finally:
        for name in ("", "-wal", "-shm"):
            with suppress(FileNotFoundError):
                fresh.with_name(fresh.name + name).unlink()
    return kept if was_there else None


def _come_to_rest(path: Path, flags: int) -> None:
    """Waits until a file or folder is on the disk."""
    handle = os.open(path, flags)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
