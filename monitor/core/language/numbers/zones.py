"""Zones of clock times, by the abbreviations that news prints behind them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from types import MappingProxyType

DAY = 24 * 60
"""Minutes of a day."""

_HOUR = 60
"""Minutes of an hour."""

_SUNDAY = 6
"""As `date.weekday` counts."""


@dataclass(frozen=True, slots=True)
class _Zone:
    """How many minutes a zone is ahead of UTC, and whose rule puts its clocks forward."""

    ahead: int
    summer: str = ""  # "us", "eu"; empty where the clocks stand


_ZONES = MappingProxyType(
    {name: _Zone(0) for name in ("GMT", "UTC", "WET")}
    | {
        "ET": _Zone(-5 * _HOUR, "us"), "CT": _Zone(-6 * _HOUR, "us"),
        "MT": _Zone(-7 * _HOUR, "us"), "PT": _Zone(-8 * _HOUR, "us"),
        "EST": _Zone(-5 * _HOUR), "EDT": _Zone(-4 * _HOUR), "CST": _Zone(-6 * _HOUR),
        "CDT": _Zone(-5 * _HOUR), "MST": _Zone(-7 * _HOUR), "MDT": _Zone(-6 * _HOUR),
        "PST": _Zone(-8 * _HOUR), "PDT": _Zone(-7 * _HOUR),
        "BST": _Zone(_HOUR), "WEST": _Zone(_HOUR), "MEZ": _Zone(_HOUR), "MESZ": _Zone(2 * _HOUR),
        "CET": _Zone(_HOUR, "eu"), "CEST": _Zone(2 * _HOUR), "EET": _Zone(2 * _HOUR, "eu"),
        "EEST": _Zone(3 * _HOUR), "MSK": _Zone(3 * _HOUR), "\u041c\u0421\u041a": _Zone(3 * _HOUR),
        "JST": _Zone(9 * _HOUR), "KST": _Zone(9 * _HOUR), "SGT": _Zone(8 * _HOUR),
        "HKT": _Zone(8 * _HOUR), "AEST": _Zone(10 * _HOUR), "AEDT": _Zone(11 * _HOUR),
        "NZST": _Zone(12 * _HOUR), "NZDT": _Zone(13 * _HOUR),
    }
)  # fmt: skip
"""By the IANA time zone database. "CET" is written all year for what is CEST in summer. Left out
are abbreviations that name several zones far apart ("IST") or are words ("AST")."""


def is_zone(written: str) -> bool:
    """Whether a word, as printed, is the abbreviation of a zone."""
    return written in _ZONES


def is_same_clock(one: tuple[float, str], other: tuple[float, str], dates: Sequence[date]) -> bool:
    """Whether two clock times, each in its zone, are one moment on any of the dates.

    Times are minutes after midnight. A time without a zone, or on no date where a zone needs one,
    is held against the other as printed.
    """
    left, right = _ZONES.get(one[1]), _ZONES.get(other[1])
    if left is None or right is None or left == right:
        return one[0] == other[0]
    days: list[date | None] = [*dates]
    if not left.summer and not right.summer:
        days = [None]
    return any(
        (one[0] - _ahead(left, day)) % DAY == (other[0] - _ahead(right, day)) % DAY for day in days
    )


def _ahead(zone: _Zone, day: date | None) -> int:
    return zone.ahead + (_HOUR if day is not None and _is_summer(zone.summer, day) else 0)


def _is_summer(rule: str, day: date) -> bool:
    """Whether clocks are forward: second Sunday of March to first of November, or last to last."""
    if rule == "us":
        return _sunday(day.year, 3, 8) <= day < _sunday(day.year, 11, 1)
    return bool(rule) and _sunday(day.year, 3, 25) <= day < _sunday(day.year, 10, 25)


def _sunday(year: int, month: int, first: int) -> date:
    """The first Sunday of a month from a day on."""
    day = date(year, month, first)
    return day + timedelta(days=(_SUNDAY - day.weekday()) % 7)
