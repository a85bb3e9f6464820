"""How long does a server ask us to wait? (`Retry-After`, RFC 9110 §10.2.3)"""

from __future__ import annotations

from datetime import datetime, timedelta

from monitor.core.language import datetimes

_MAX_DIGITS = 9
"""Thirty years; a longer number is no pause anybody meant."""


def parse_retry_after(value: str, now: datetime, date: str = "") -> timedelta | None:
    """The pause that a `Retry-After` value asks for; None when it asks for none we can read.

    Both forms are read: seconds, and an HTTP date in any of its three spellings. A date is
    counted from the response's own `Date` header where that is given and readable, since the
    two come from one clock, else from `now` (aware). A moment gone by is a pause of zero.
    """
    text = value.strip()
    if text.isascii() and text.isdigit():
        return timedelta(seconds=int(text)) if len(text) <= _MAX_DIGITS else None
    until = http_date(text)
    if until is None:
        return None
    return max(until - (http_date(date) or now), timedelta(0))


def http_date(text: str) -> datetime | None:
    """The moment that an HTTP date names (RFC 9110 §5.6.7), aware and UTC; None if it is none."""
    return datetimes.instant(text)
