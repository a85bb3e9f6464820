"""Where things are kept, in words that hold no secret."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

_SQLITE = "sqlite:///"


def database_file(url: str) -> Path | None:
    """The file of an SQLite URL; None for a server or a database in memory."""
    if not url.startswith(_SQLITE) or ":memory:" in url:
        return None
    return Path(url.removeprefix(_SQLITE))


def database_place(url: str) -> str:
    """The file, or the server's URL without its password."""
    file = database_file(url)
    if file is not None:
        return str(file.resolve())
    parts = urlsplit(url)
    if parts.password is None:
        return url
    netloc = parts.netloc.replace(f":{parts.password}@", ":***@")
    return urlunsplit(parts._replace(netloc=netloc))
