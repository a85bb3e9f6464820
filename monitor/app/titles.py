"""What the shell's completion offers of the store, without loading the store."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from monitor.adapters.article_titles import article_titles
from monitor.app.places import database_file
from monitor.settings.outline import database_url


def titles_in_file(
    config_dir: Path | None, environ: Mapping[str, str], most: int
) -> list[tuple[int, str]] | None:
    """(number, title or URL) of at most `most` watched articles, oldest first.

    None where they do not lie in an SQLite file, for the store to answer. Raises ConfigError if a
    config folder that was named does not exist.
    """
    file = database_file(database_url(config_dir, environ))
    return None if file is None else article_titles(file, most)
