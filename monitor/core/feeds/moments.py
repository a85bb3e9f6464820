"""Dates as feeds write them, with the slips that are common."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from monitor.core.language import datetimes

_EARLIEST = datetime(1995, 1, 1, tzinfo=UTC)
"""Before this no news stood on the web; such a date means "unknown" (0001, 1970)."""

_LONGEST = 100  # characters; judgement: longer than any written date
_PERIODS = {
    "hourly": timedelta(hours=1),
    "daily": timedelta(days=1),
    "weekly": timedelta(weeks=1),
    "monthly": timedelta(days=30),
    "yearly": timedelta(days=365),
}
_MOST_DIGITS = 6  # of a second: what `datetime` holds


def moment(text: str) -> datetime | None:
    """A date in UTC, in any form that feeds and headers have; else None.

    A date without a zone is taken for UTC; one in a zone that nobody knows is none. What cannot be
    a date of news is None.
    """
    text = text.strip()
    found = datetimes.instant(text) if len(text) <= _LONGEST else None
    return found if found is not None and found >= _EARLIEST else None


def pause(minutes: str, period: str, frequency: str) -> timedelta | None:
    """How long a feed asks to be left alone; None where it says nothing.

    `minutes` is its `ttl`, the others its `sy:updatePeriod` and `sy:updateFrequency`.
    """
    asked = _count(minutes)
    if asked:
        return timedelta(minutes=asked)
    length = _PERIODS.get(period.strip().lower())
    return length / (_count(frequency) or 1) if length else None


def _count(text: str) -> int:
    text = text.strip()
    return int(text) if text.isdecimal() and len(text) <= _MOST_DIGITS else 0
