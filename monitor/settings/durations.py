"""Durations as people write them: "5m", "24h", "1h 30m", "2 s", "1.5h"."""

from __future__ import annotations

import re
from datetime import timedelta

_UNITS = {
    "ms": timedelta(milliseconds=1),
    "s": timedelta(seconds=1),
    "m": timedelta(minutes=1),
    "h": timedelta(hours=1),
    "d": timedelta(days=1),
    "w": timedelta(weeks=1),
}
_PART = re.compile(r"\s*(\d+(?:\.\d+)?)\s*(ms|s|m|h|d|w)(?![a-z])\s*")
_LONGEST = timedelta(days=36_500)
"""A century: a date with it added is still one that Python knows."""

_HOW = 'write a number with ms, s, m, h, d or w, such as "30s", "5m", "1h 30m" or "7d"'


def parse_duration(text: str) -> timedelta:
    """The duration that `text` says. Raises ValueError with the mend.

    Units: ms, s, m (minutes), h, d, w. Parts add up; a bare number is refused, for nobody can
    tell its unit.
    """
    total, position = timedelta(0), 0
    while position < len(text):
        part = _PART.match(text, position)
        if not part:
            break
        try:
            total += float(part[1]) * _UNITS[part[2]]
        except OverflowError:
            raise ValueError(f"{text!r} is too long a time") from None
        position = part.end()
    if not text.strip() or position < len(text):
        raise ValueError(f"{text!r} is no duration; {_HOW}")
    if total > _LONGEST:
        raise ValueError(f"{text!r} is too long a time")
    return total


def format_duration(value: timedelta) -> str:
    """The shortest exact form: "24h", "3d", "90s", "1500ms". Parsed again, it gives `value`."""
    if not value:
        return "0s"
    if value % _UNITS["d"] == timedelta(0) and value > _UNITS["d"]:
        return f"{value // _UNITS['d']}d"
    for unit in ("h", "m", "s", "ms"):
        if value % _UNITS[unit] == timedelta(0):
            return f"{value // _UNITS[unit]}{unit}"
    return f"{value / _UNITS['s']:f}".rstrip("0").rstrip(".") + "s"
