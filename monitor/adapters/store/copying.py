"""A consistent copy of a SQLite database while it is written to."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from monitor.adapters.store.engine import Database
from monitor.adapters.store.failures import translated
from monitor.errors import StoreError

_STEPS = 10_000  # instructions of SQLite's machine between two words on progress


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
            mend=f"pg_dump --format=custom --file={target} "
            f"{database.url.set(drivername='postgresql').render_as_string(hide_password=True)}",
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
        # the finished file comes to rest on the disk under its name
        for path, flags in ((partial, os.O_RDWR), (partial.parent, os.O_RDONLY)):
            if path is not partial:
                partial.rename(target)
            handle = os.open(path, flags)
            try:
                os.fsync(handle)
            finally:
                os.close(handle)
    except OSError as error:
        raise StoreError(
            f"the copy cannot be written to {target} ({error.strerror})",
            mend="name a file in a folder that exists and can be written to",
        ) from error
    finally:
        with suppress(FileNotFoundError):
            partial.unlink()
