"""Numbers and titles of the watched articles, read from an SQLite file by the driver alone.

For the shell's completion: the whole store takes three times as long to load as a person notices.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

_WAIT = 0.2
"""Seconds that a locked database is waited for: a person has pressed the tab key (judgement)."""


def article_titles(file: Path, most: int) -> list[tuple[int, str]]:
    """(number, title, or URL where there is none) of at most `most` articles, oldest first.

    Empty where the file is missing, locked, or of another schema.
    """
    query = "SELECT id, coalesce(nullif(title, ''), url) FROM articles WHERE watched ORDER BY id"
    try:
        with closing(sqlite3.connect(f"{file.resolve().as_uri()}?mode=ro", _WAIT, uri=True)) as db:
            return db.execute(f"{query} LIMIT ?", (most,)).fetchall()
    except sqlite3.Error:
        return []
