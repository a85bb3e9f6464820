"""What a response was judged to be."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Finding(StrEnum):
    """What one response says of the article that was asked for. A closed list."""

    ARTICLE = "article"  # the article, readable
    NOT_MODIFIED = "not-modified"
    NOT_FOUND = "not-found"  # 404
    GONE = "gone"  # 410
    SOFT_MISSING = "soft-missing"  # 200, but the page says it is not there
    MOVED = "moved"  # led to another article, a section or a front page
    BLOCKED = "blocked"  # bot wall, login, 401, 403, 429
    CONSENT = "consent"
    PAYWALLED = "paywalled"  # only a stub is shown
    LEGAL = "legal"  # 451
    UNREADABLE = "unreadable"  # no document, or no text in it
    FAILED = "failed"  # 5xx and no response at all
    FAULTY = "faulty"  # a fault of this program kept it from being read
    TOO_COSTLY = "too-costly"  # it takes more time or memory than a page may


@dataclass(frozen=True, slots=True)
class Judgement:
    """A finding and its reason, one sentence that a user reads."""

    finding: Finding
    reason: str
