"""Times as pages write them, to aware UTC."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

_ISO = re.compile(
    r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*"
    r"(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?",
    re.IGNORECASE,
)
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{4})?)?$")
_EPOCH = re.compile(r"\d{10}(?:\d{3})?$")
_LONGEST = 80


def parse(text: str) -> tuple[datetime, float] | None:
    """A moment and how sure it is: 1 with a zone, .7 without one (taken as UTC), .5 a bare date.

    Reads ISO 8601 with its usual slips, RFC 2822, and seconds or milliseconds since 1970.
    """
    text = text.strip()[:_LONGEST]
    if not text:
        return None
    try:
        if match := _ISO.match(text) or _COMPACT.match(text):
            return _from_parts(match.groups())
        if _EPOCH.match(text):
            return datetime.fromtimestamp(int(text[:10]), UTC), 1.0
        if text[-1:].isalnum() and "," in text[:5]:
            return _aware(parsedate_to_datetime(text))
    except (ValueError, OverflowError, TypeError, IndexError):
        return None
    return None


def _from_parts(parts: tuple[str | None, ...]) -> tuple[datetime, float]:
    year, month, day, hour, minute, second, zone = parts
    moment = datetime(
        int(year or 0),
        int(month or 0),
        int(day or 0),
        int(hour or 0),
        int(minute or 0),
        min(int(second or 0), 59),
        tzinfo=UTC,
    )
    if hour is None:
        return moment, 0.5
    if zone is None:
        return moment, 0.7
    return moment - _offset(zone), 1.0


def _offset(zone: str) -> timedelta:
    if zone[0] not in "+-":
        return timedelta(0)
    digits = zone[1:].replace(":", "")
    size = timedelta(hours=int(digits[:2]), minutes=int(digits[2:4] or 0))
    return -size if zone[0] == "-" else size


def _aware(moment: datetime) -> tuple[datetime, float]:
    if moment.tzinfo is None:
        return moment.replace(tzinfo=UTC), 0.7
    return moment.astimezone(UTC), 1.0
