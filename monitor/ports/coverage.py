"""The port of coverage: what was found for the stories, and what people said of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from monitor.model.coverage import (
    ArticleText,
    Coverage,
    CoverageDecision,
    CoverageText,
    Decision,
    MatchedArticle,
    StoredDecision,
)


class CoverageStore(Protocol):
    """Coverage, its texts, and what matching goes by."""

    def find(
        self,
        *,
        story: str = "",
        outlet: str = "",
        decision: Decision | None = None,
        since: datetime | None = None,
        before_id: int | None = None,
        limit: int = 50,
    ) -> tuple[Coverage, ...]:
        """Coverage, newest first; with `before_id`, what comes after that one in this order."""
        ...

    def decide(self, coverage_id: int, decision: Decision, *, by: str, now: datetime) -> Coverage:
        """A person's word on a candidate, logged. Raises NotFoundError."""
        ...

    def get(self, coverage_id: int) -> Coverage:
        """One piece of coverage. Raises NotFoundError."""
        ...

    def decisions(self, coverage_id: int) -> tuple[CoverageDecision, ...]:
        """What people said of a piece of coverage, oldest first."""
        ...

    def decided(
        self,
        *,
        since: datetime | None = None,
        story: str = "",
        outlet: str = "",
        article_id: int | None = None,
        after_id: int | None = None,
        limit: int = 50,
    ) -> tuple[StoredDecision, ...]:
        """What people said of coverage, newest first; with `after_id`, what comes next after it."""
        ...

    def texts(
        self,
        *,
        story: str,
        decision: Decision | None = None,
        confirmed: bool = False,
        limit: int = 1_000,
    ) -> tuple[CoverageText, ...]:
        """Coverage of a story with its text, newest first; `confirmed`: a person decided it.

        What was found before texts were kept is left out.
        """
        ...

    def similar_texts(self, bands: Sequence[int], *, limit: int = 8) -> tuple[ArticleText, ...]:
        """The texts of coverage that share the most of these bands, most first."""
        ...

    def newest_text(self) -> int:
        """The number of the newest text of coverage; 0 if there is none. They count up."""
        ...

    def at(self, urls: Sequence[str]) -> tuple[Coverage, ...]:
        """The coverage of the articles that have one of these canonical URLs, oldest first.

        An article's addresses are the one that its coverage has, and once it is watched its
        others too.
        """
        ...

    def matched(self, after: int = 0) -> tuple[tuple[int, MatchedArticle], ...]:
        """The articles matched since the one of that number, with their numbers, oldest first.

        Only the latest are kept: those since `monitor.core.coverage.relevance.memory.window_start`.
        """
        ...

    def match_basis(self, story: str) -> str:
        """A token that changes with the versions of the story's articles and people's decisions."""
        ...
