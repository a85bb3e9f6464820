"""The port of full text: every text that stood in a version or in coverage, by its words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from monitor.model.search import FoundText, IndexBacklog, SearchClause, SearchCursor


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchQuery:
    """Which texts are wanted; empty fields let everything through. Newest first."""

    clauses: tuple[SearchClause, ...]  # of `monitor.core.search`
    story: str = ""
    outlet: str = ""
    article_id: int | None = None
    since: datetime | None = None  # those that came in then or later
    after: SearchCursor | None = None  # the page before ended there
    limit: int = 20


class SearchStore(Protocol):
    """The index over the stored texts. Derived from the versions, and never ahead of them."""

    def find(self, query: SearchQuery) -> tuple[FoundText, ...]:
        """The texts that hold all clauses, each at its newest run, newest first."""
        ...

    def backlog(self) -> IndexBacklog:
        """What an older program stored and is not in the index yet."""
        ...

    def index_more(self, limit: int = 20) -> int:
        """Puts up to so many of those into the index. Returns how many: 0 when all are in it."""
        ...

    def forget_index(self) -> None:
        """Empties the index, to be filled anew: for one that is damaged."""
        ...
