"""Notices that another program wrote into the SQLite file, as a backup copied over it does.

In write-ahead mode SQLite touches the file itself at checkpoints alone, and says so in the index of
the log (the file `-shm`) before the first page and after the last one. So the file's time of change
moves together with the index, whichever process makes the checkpoint; where it moves alone,
something else has written. The index is described in https://www.sqlite.org/walformat.html, under
"WAL-Index File Format".
"""

from __future__ import annotations

import os
import struct
import threading
from contextlib import suppress
from pathlib import Path

_SALTS = 32
_BACKFILLED, _ATTEMPTED = 96, 128
"""Offsets: the log's salts, the frames that a checkpoint has written, and those it set out to."""

_LENGTH = 136


class OverwriteWatch:
    """Watches one database file that this process has open. Safe between threads."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._log_index = file.with_name(f"{file.name}-shm")
        self._lock = threading.Lock()
        self._index = -1
        self._noted: tuple[int, int, tuple[int, ...]] | None = None
        self._overwritten = False

    def is_overwritten(self) -> bool:
        """Whether the file was written by anything but SQLite since it was first looked at.

        Once it was, it stays so: only another process can tell what the file is worth.
        """
        with self._lock:
            if not self._overwritten and (found := self._look()) is not None:
                noted, self._noted = self._noted, found
                alone = noted is not None and found[2] == noted[2] and found[:2] != noted[:2]
                self._overwritten = alone
            return self._overwritten

    def close(self) -> None:
        """To be called once the process's connections to the file are closed.

        Sooner it would take the locks from them, which POSIX lets go when any descriptor is closed.
        """
        with self._lock:
            if self._index >= 0:
                os.close(self._index)
                self._index = -1

    def _look(self) -> tuple[int, int, tuple[int, ...]] | None:
        """Size and time of change of the file, and what the index says; None in a checkpoint."""
        with suppress(OSError):
            before = self._checkpoints()
            found = self._file.stat()
            if before is not None and before == self._checkpoints():
                return found.st_size, found.st_mtime_ns, before
        return None

    def _checkpoints(self) -> tuple[int, ...] | None:
        """What the index says of checkpoints; None where there is none or one is under way."""
        if self._index < 0 or not os.path.samestat(os.fstat(self._index), self._log_index.stat()):
            # The last connection to a file takes the index with it, the next one makes another.
            self._noted = None
            last, self._index = self._index, os.open(self._log_index, os.O_RDONLY | os.O_CLOEXEC)
            if last >= 0:
                os.close(last)
        index = os.pread(self._index, _LENGTH, 0)
        if len(index) < _LENGTH:
            return None
        (written,) = struct.unpack_from("=I", index, _BACKFILLED)
        (attempted,) = struct.unpack_from("=I", index, _ATTEMPTED)
        if written != attempted:
            return None
        return (*struct.unpack_from("=II", index, _SALTS), written)
