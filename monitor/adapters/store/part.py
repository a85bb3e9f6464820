"""What the parts of the store share."""

from __future__ import annotations

from monitor.adapters.store.engine import Database


class Part:
    """A part of `SqlStore`: methods over one database."""

    def __init__(self, database: Database) -> None:
        self._database = database
