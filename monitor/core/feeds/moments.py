"""Dates as feeds write them, with the slips that are common."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

_EARLIEST = datetime(1995, 1, 1, tzinfo=UTC)
"""Before this no news stood on the web; such a date means "unknown" (0001, 1970)."""

_LONGEST = 64
_SECONDS = re.compile(r"1\d{9}(?:\d{3})?")
_ZONES = {
    "BST": "+0100",
    "CEST": "+0200",
    "CET": "+0100",
    "EEST": "+0300",
    "EET": "+0200",
    "IST": "+0530",
    "JST": "+0900",
    "KST": "+0900",
    "MSK": "+0300",
    "WEST": "+0100",
    "WET": "+0000",
}
"""Zones that feeds name and RFC 5322 does not know."""

_ZONE = re.compile(r"\s([A-Z]{3,4})$")
_PERIODS = {
    "hourly": timedelta(hours=1),
    "daily": timedelta(days=1),
    "weekly": timedelta(weeks=1),
    "monthly": timedelta(days=30),
    "yearly": timedelta(days=365),
}
_MOST_DIGITS = 6


def moment(text: str) -> datetime | None:
    """A date in UTC: RFC 3339, RFC 5322 or Unix seconds; else None.

    A date without a zone is taken for UTC. What cannot be a date of news is None.
    """
    text = text.strip()
    if not text or len(text) > _LONGEST:
        return None
    found = _read(text)
    if found is None:
        return None
    try:
        aware = (found if found.tzinfo else found.replace(tzinfo=UTC)).astimezone(UTC)
    except (OverflowError, ValueError):
        return None
    return aware if aware >= _EARLIEST else None


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


def _read(text: str) -> datetime | None:
    if _SECONDS.fullmatch(text):
        return datetime.fromtimestamp(int(text[:10]), UTC)
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        pass
    zone = _ZONE.search(text)
    if zone and zone[1] in _ZONES:
        text = text[: zone.start()] + " " + _ZONES[zone[1]]
    try:
        return parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
