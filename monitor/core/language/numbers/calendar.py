"""The days that a date in a text means: "Wednesday" of an article of 30 April 2025 is that day."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from monitor.core.language.numbers.value import FigureKind, ParsedFigure
from monitor.core.language.numbers.zones import is_same_clock

Span = tuple[int, int]
"""First and last day, as proleptic ordinals (`date.toordinal`)."""

_WEEK = 7
_YEAR = 366
_MONTHS = 12
_SATURDAY = 6
_SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "winter": 12}
"""The month in which each begins, in the north."""

_DAY_UNITS = frozenset({"date", "day", "month day", "weekday", "today"})
_NAMED_DAYS = frozenset({"date", "day", "month day"})


def granularity(figure: ParsedFigure) -> str:
    """How long what a date names is: "day", "month", "year", \u2026; "time" for a clock time."""
    if figure.kind is FigureKind.TIME:
        return "time"
    if figure.unit in _DAY_UNITS:
        return "day"
    return figure.unit.removeprefix("this ")


def is_same_time(
    one: ParsedFigure,
    other: ParsedFigure,
    one_dates: Sequence[date],
    other_dates: Sequence[date],
) -> bool:
    """Whether two dates or times mean the same day, month, year or hour.

    The dates are those on which each text was published or last modified, as far as they are
    known. A day within a month or a year that the other names is the same, told with more care.
    """
    if one.kind is not other.kind:
        return False
    if one.kind is FigureKind.TIME:
        dates = (*one_dates, *other_dates)
        return is_same_clock((one.low, one.zone), (other.low, other.zone), dates)
    if (one.unit, one.low, one.high) == (other.unit, other.low, other.high):
        return True
    if {one.unit, other.unit} == {"day", "date"}:
        return one.low % 10_000 == other.low % 10_000
    if one.unit == other.unit == "decade":
        return one.low % 100 == other.low % 100 and min(one.low, other.low) < 100  # noqa: PLR2004
    left, right = set(spans(one, one_dates)), set(spans(other, other_dates))
    if not left.isdisjoint(right):
        return True
    if granularity(one) == granularity(other):
        return False
    of_days = "day" in {granularity(one), granularity(other)}
    if of_days and one.unit not in _NAMED_DAYS and other.unit not in _NAMED_DAYS:
        return False
    return any(
        (a[0] <= b[0] and b[1] <= a[1]) or (b[0] <= a[0] and a[1] <= b[1])
        for a in left
        for b in right
    )


def spans(figure: ParsedFigure, dates: Sequence[date]) -> Iterator[Span]:
    """The days that a date may mean; those near the given dates, where it names no year."""
    value, unit = int(figure.low), figure.unit
    if unit == "date":
        yield from _days(value // 10_000, value // 100 % 100, value % 100)
    elif unit == "year":
        yield from _between(value, 1, value + 1, 1)
    elif unit == "decade" and value >= 100:  # noqa: PLR2004
        yield from _between(value, 1, value + 10, 1)
    elif unit == "month" and value > _MONTHS:
        yield from _month(value // 100, value % 100)
    else:
        for day in dates:
            yield from _near(value, unit, day)


def _near(value: int, unit: str, near: date) -> Iterator[Span]:
    """The days that a date without a year may mean in a text of a date."""
    today = near.toordinal()
    if unit == "weekday":
        first = today - _WEEK
        for place in range(first, today + _WEEK + 1):
            if place % _WEEK == value % _WEEK:
                yield place, place
    elif unit == "today":
        yield today + value, today + value
    elif unit == "day":
        for year in (near.year - 1, near.year, near.year + 1):
            for span in _days(year, value // 100, value % 100):
                if abs(span[0] - today) <= _YEAR:
                    yield span
    elif unit == "month day":
        for away in (-1, 0, 1):
            year, month = _shifted(near, away)
            yield from _days(year, month, value)
    elif unit == "month":
        for year in (near.year - 1, near.year, near.year + 1):
            for span in _month(year, value):
                if min(abs(span[0] - today), abs(span[1] - today)) <= _YEAR:
                    yield span
    elif unit == "start of year":
        yield from _month(near.year + value, 1)
    elif unit.startswith("this "):
        yield from _period(value, unit.removeprefix("this "), near)


def _period(shift: int, name: str, near: date) -> Iterator[Span]:
    monday = near.toordinal() - near.weekday()
    if name == "week":
        first = monday + shift * _WEEK
        yield first, first + _WEEK - 1
    elif name == "weekend":
        first = monday + shift * _WEEK + _SATURDAY - 1
        yield first, first + 1
    elif name == "month":
        yield from _month(*_shifted(near, shift))
    elif name == "year":
        yield from _between(near.year + shift, 1, near.year + shift + 1, 1)
    elif name in _SEASONS:
        year, month = near.year + shift, _SEASONS[name]
        after = month + 3
        yield from _between(year, month, year + (after > _MONTHS), (after - 1) % _MONTHS + 1)


def _shifted(near: date, months: int) -> tuple[int, int]:
    """Year and month so many months away."""
    count = near.year * _MONTHS + near.month - 1 + months
    return count // _MONTHS, count % _MONTHS + 1


def _month(year: int, month: int) -> Iterator[Span]:
    yield from _between(year, month, year + month // _MONTHS, month % _MONTHS + 1)


def _between(year: int, month: int, year_after: int, month_after: int) -> Iterator[Span]:
    """From the first of a month to the day before the first of another."""
    for first in _days(year, month, 1):
        for after in _days(year_after, month_after, 1):
            yield first[0], after[0] - 1


def _days(year: int, month: int, day: int) -> Iterator[Span]:
    """The day, as a span; none where there is no such day."""
    try:
        place = date(year, month, day).toordinal()
    except ValueError:
        return
    yield place, place
