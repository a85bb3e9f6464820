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
    BLOCKED = "blocked"  # bot wall, login, region block, 401, 403, 429
    CONSENT = "consent"
    PAYWALLED = "paywalled"  # only a stub is shown
    LEGAL = "legal"  # 451
    UNREADABLE = "unreadable"  # no document, or no text in it
    CUT = "cut"  # a part of the page alone: it breaks off, or the server says so (206)
    FAILED = "failed"  # 5xx, no response at all, a page of the server's own
    FAULTY = "faulty"  # a fault of this program kept it from being read
    TOO_COSTLY = "too-costly"  # it takes more time or memory than a page may
    BUSY = "busy"  # the host asks for a pause (429 or 503 with Retry-After)
    PAUSED = "paused"  # we did not ask: the host is being left alone


class Doubt(StrEnum):
    """Why a readable page is not believed at its first sight."""

    BROKEN_OFF = "broken-off"  # it does not end as the last version's page did
    UNLIKE = "unlike"  # another text stands there: nothing of the article's words
    STRANGE = "strange"  # the same, and it is a few words long


@dataclass(frozen=True, slots=True)
class Judgement:
    """A finding and its reason, one sentence that a user reads."""

    finding: Finding
    reason: str
    doubt: Doubt | None = None  # of an article: why further looks must confirm it
