"""A followed outlet at work: what is taken on, what is left out and why, what is let go."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from monitor.model.story import FeedKind, Follow


class LeftOut(StrEnum):
    """Why an article that a followed outlet lists is not watched. A closed list."""

    DAILY_MOST = "daily-most"  # as many as were wanted had been taken on that day
    BEFORE = "before"  # it stood there when the list was first read
    EXCLUDED = "excluded"  # a pattern of `exclude` fits
    NOT_INCLUDED = "not-included"  # no pattern of `include` fits
    OTHER_SECTION = "other-section"  # it lies in none of the sections
    ELSEWHERE = "elsewhere"  # the list leads to a site that is not the outlet's

    @property
    def final(self) -> bool:
        """Whether it stays left out; else the follow may be given other patterns."""
        return self in {LeftOut.DAILY_MOST, LeftOut.BEFORE}


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedArticle:
    """An article as a list of an outlet names it, whatever has become of it."""

    url: str  # canonical
    title: str = ""
    published: datetime | None = None
    modified: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ListContact:
    """What a follow knows of a list that was read."""

    url: str
    kind: FeedKind
    met: bool  # the follow has read it before
    nested: bool  # another list names it
    last_read_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOutArticle:
    """An article that a follow left out."""

    url: str
    title: str
    reason: LeftOut
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowChoice:
    """What a follow does with a list: in the order of publication."""

    taken: tuple[ListedArticle, ...] = ()
    left: tuple[LeftOutArticle, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowedArticle:
    """What decides when an article is let go."""

    id: int
    taken_at: datetime
    last_changed_at: datetime | None
    unsettled: bool  # a removal or a suspicious version waits to be confirmed


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredFollow:
    """A follow as the store carries it out."""

    follow: Follow
    begun_at: datetime
    by_hand: bool  # a person asked for it, no configuration
    actor: str  # who did
    paused: bool = False  # nothing new is taken on


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowDay:
    """What a follow did on one day (UTC)."""

    day: date
    taken: int
    left_out: int  # by the daily most alone


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowStanding:
    """How a follow stands, for people."""

    stored: StoredFollow
    watched: int  # articles that it has watched now
    let_go: int  # in its whole time
    days: tuple[FollowDay, ...]  # the latest first
    reasons: tuple[tuple[LeftOut, int], ...]  # articles left out that are remembered, by reason
    left: tuple[LeftOutArticle, ...]  # the latest of them


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowLoad:
    """What an article that only a follow has watched may cost."""

    follow: Follow
    begun_at: datetime
    taken: tuple[tuple[date, int], ...]  # articles that the outlet brought, by day (UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowReport:
    """What one reading of a list led to for one follow."""

    follow: Follow
    taken: int = 0
    left: tuple[tuple[LeftOut, int], ...] = ()
    let_go: int = 0
    most_reached: bool = False  # the daily most, for the first time on this day
