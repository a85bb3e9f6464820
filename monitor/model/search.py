"""What is sought in the stored texts, and what is found."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class TextPart(StrEnum):
    """Where in an article a text stands. A closed list; stored."""

    HEADLINE = "headline"
    STANDFIRST = "standfirst"
    BYLINE = "byline"
    BODY = "body"
    CAPTION = "caption"
    NOTICE = "notice"


@dataclass(frozen=True, slots=True)
class SearchClause:
    """Terms that stand one after the other; `opens`: the last one may go on."""

    terms: tuple[str, ...]
    opens: bool = False
    excluded: bool = False  # a text with it is not wanted


@dataclass(frozen=True, slots=True, kw_only=True)
class StandingRun:
    """Versions of an article, one after the other, in which a text stood."""

    first_number: int  # 0 is the baseline
    gone_number: int | None  # the first version without it; None while it stands in the newest
    first_at: datetime
    gone_at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundText:
    """A text that was found: a paragraph, headline or note, and where it stood."""

    id: int
    part: TextPart
    text: str  # as published
    first_at: datetime  # when its newest run began; of coverage, when it was found
    article_id: int | None  # None where the article is not watched
    coverage_id: int | None  # of a text that discovery found; None: a version's text
    title: str
    url: str
    outlet: str
    stories: tuple[str, ...]
    runs: tuple[StandingRun, ...] = ()  # the oldest first; none for coverage

    @property
    def stands(self) -> bool:
        """Whether it stands in the newest version (or in coverage, which has one text)."""
        return not self.runs or self.runs[-1].gone_number is None


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchCursor:
    """Where a page of results ended."""

    first_at: datetime
    id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexBacklog:
    """How far the index has come."""

    versions: int  # that are not in it yet …
    coverage: int  # … and texts of coverage
    stored: int  # versions that there are

    @property
    def whole(self) -> bool:
        """Whether everything stored can be found."""
        return not self.versions and not self.coverage
