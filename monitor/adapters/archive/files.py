"""A file of an archive that is whole under its name, or not there."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from contextlib import ExitStack, suppress
from datetime import datetime
from pathlib import Path

from monitor.adapters.archive.wacz import write_wacz
from monitor.adapters.archive.warc import write_warc
from monitor.errors import StoreError
from monitor.model.archive import ArchiveFormat, Capture


def write_archive(
    target: Path,
    form: ArchiveFormat,
    captures: Sequence[Capture],
    body: Callable[[str], bytes],
    *,
    at: datetime,
    title: str,
) -> None:
    """Writes the captures to a new file of that format; `at` (UTC) is when it is made.

    `body` gives a page's bytes by their SHA-256. Raises StoreError where the file cannot be
    written; nothing is left behind then.
    """
    partial = target.with_name(f"{target.name}.part")
    with ExitStack() as stack:
        try:
            out = stack.enter_context(partial.open("xb"))
            stack.callback(_remove, partial)
            if form is ArchiveFormat.WACZ:
                write_wacz(out, captures, body, at=at, title=title)
            else:
                write_warc(out, captures, body, at=at, name=target.name)
            out.flush()
            os.fsync(out.fileno())
            partial.rename(target)
        except FileExistsError as error:
            raise StoreError(
                f"{partial} is there already: another export is at work, or broke off",
                mend="wait for it, or remove that file",
            ) from error
        except OSError as error:
            raise StoreError(
                f"the archive cannot be written to {target} ({error.strerror})",
                mend="name a file in a folder that exists and can be written to",
            ) from error


def _remove(file: Path) -> None:
    with suppress(FileNotFoundError):
        file.unlink()
