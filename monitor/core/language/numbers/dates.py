"""Dates and times."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from monitor.core.language.lexicons.lexicon import Numerals
from monitor.core.language.numbers.tokens import HYPHENS, NumberToken

_DAYS, _MONTHS = 31, 12
_HOURS, _MINUTES, _NOON = 24, 60, 12
_SMALL_HOURS = 5
"""The last hour that belongs to the end of a night, and not to its beginning."""

_LONGEST_HALF = 5
"""Tokens of the longest word on the half of the day: "a", ".", "m", "."; "de l'après-midi"."""

_YEARS = range(1000, 2200)
_LIKELY_YEARS = range(1900, 2100)
_YEAR_DIGITS = 4


@dataclass(frozen=True, slots=True)
class DateValue:
    """A date or time that was read, and the token behind it."""

    value: float
    unit: str
    end: int


def moment(tokens: Sequence[NumberToken], start: int, numerals: Numerals) -> DateValue | None:
    """The date or time that begins at a token, None if none does."""
    return (
        _clock(tokens, start, numerals)
        or _numeric(tokens, start)
        or _day_first(tokens, start, numerals)
        or _month_first(tokens, start, numerals)
        or _weekday(tokens, start, numerals)
    )


def likely_year(
    tokens: Sequence[NumberToken], start: int, function_words: frozenset[str]
) -> DateValue | None:
    """A year on its own: four digits, and nothing that it would count follows."""
    year = _year(tokens, start, _LIKELY_YEARS)
    if year is None:
        return None
    if start + 1 < len(tokens) and tokens[start + 1].glued and tokens[start + 1].text == "s":
        return DateValue(year, "decade", start + 2)
    led = start > 0 and tokens[start - 1].text in function_words
    follower = tokens[start + 1] if start + 1 < len(tokens) else None
    counts = follower is not None and follower.is_word and follower.text not in function_words
    return DateValue(year, "year", start + 1) if led or not counts else None


@dataclass(frozen=True, slots=True)
class _Face:
    """The hour and minutes of a clock time, and the token behind them."""

    hour: int
    minutes: int
    end: int
    half: str = ""  # "am", "pm", "night"
    clear: bool = False  # it can be nothing but a clock time


def _clock(tokens: Sequence[NumberToken], start: int, numerals: Numerals) -> DateValue | None:
    """9:30 pm, 6.46 p.m., 9 a.m., 9 Uhr, 9 h 30, 12 noon, midnight; "9" in "9 to 11 am".

    A time by the clock of 24 hours is read as such; without word of the half of the day, 9:30 is
    half past nine in the morning.
    """
    if not tokens[start].is_number:
        minutes = numerals.clock.get(tokens[start].written)
        return None if minutes is None else DateValue(minutes, "time", start + 1)
    face = _face(tokens, start, numerals)
    if face is None:
        return None
    if face.end < len(tokens) and not face.half:
        noon = numerals.clock.get(tokens[face.end].written)
        if noon is not None and (face.hour % _NOON, face.minutes) == (0, 0):
            return DateValue(noon, "time", face.end + 1)
        linked = tokens[face.end].text in HYPHENS or tokens[face.end].text in numerals.ranges
        until = _face(tokens, face.end + 1, numerals) if linked else None
        if until is not None and until.clear and (until.half or not face.clear):
            half = until.half
            if half in {"am", "pm"} and face.hour % _NOON > until.hour % _NOON:
                half = "am" if half == "pm" else "pm"
            face = replace(face, half=half, clear=True)
    if not face.clear:
        return None
    return DateValue(_hour(face) * _MINUTES + face.minutes, "time", face.end)


def _face(tokens: Sequence[NumberToken], start: int, numerals: Numerals) -> _Face | None:
    """The clock time that begins at a token; not `clear` where it may be any number."""
    if start >= len(tokens) or _runs_on(tokens, start):
        return None
    hours, dot, rest = tokens[start].written.partition(".")
    if not hours.isdecimal() or len(hours) > len("hh") or (dot and not _is_minutes(rest)):
        return None
    if int(hours) >= _HOURS:
        return None
    face = _Face(int(hours), int(rest or 0), start + 1)
    found = None if dot else _minutes_behind(tokens, start + 1, numerals)
    if found is not None:
        face = replace(face, minutes=found, end=start + 3, clear=True)
    given = bool(dot) or face.clear
    word = tokens[face.end].text if face.end < len(tokens) else ""
    if word in numerals.hour_words and not face.clear:
        face, given = replace(face, end=face.end + 1, clear=True), True
        if not dot and face.end < len(tokens) and _is_minutes(tokens[face.end].written):
            face = replace(face, minutes=int(tokens[face.end].written), end=face.end + 1)
    elif word in numerals.hour_links:
        half = _half(tokens, face.end + 1, numerals, given=True)
        if half is not None:
            return _Face(face.hour, face.minutes, half[1], half[0], clear=True)
        if given:
            face = replace(face, end=face.end + 1, clear=True)
    half = _half(tokens, face.end, numerals, given=given) if face.hour <= _NOON else None
    return face if half is None else replace(face, end=half[1], half=half[0], clear=True)


def _runs_on(tokens: Sequence[NumberToken], start: int) -> bool:
    """Whether the number is a part of something longer, such as "2:09:30" or "B9"."""
    if not start or not tokens[start].glued:
        return False
    return tokens[start - 1].is_word or tokens[start - 1].text in {":", "/", "."}


def _is_minutes(written: str) -> bool:
    return len(written) == len("mm") and written.isdecimal() and int(written) < _MINUTES


def _minutes_behind(tokens: Sequence[NumberToken], place: int, numerals: Numerals) -> int | None:
    """The minutes that a colon or an "h" parts from the hour."""
    if place + 1 >= len(tokens) or not _is_minutes(tokens[place + 1].written):
        return None
    mark, behind = tokens[place], tokens[place + 1]
    colon = mark.text == ":" and mark.glued and behind.glued
    return int(behind.written) if colon or mark.text in numerals.hour_links & {"h"} else None


def _half(
    tokens: Sequence[NumberToken], place: int, numerals: Numerals, *, given: bool
) -> tuple[str, int] | None:
    """The half of the day that stands at a token, and the token behind it."""
    for size in range(min(_LONGEST_HALF, len(tokens) - place), 0, -1):
        phrase = "".join(token.text for token in tokens[place : place + size])
        name = numerals.halves.get(phrase) or (given and numerals.late_halves.get(phrase))
        if name:
            return name, place + size
    return None


def _hour(face: _Face) -> int:
    """The hour by the clock of 24 hours."""
    late = face.half == "pm" or (face.half == "night" and face.hour > _SMALL_HOURS)
    if face.hour == _NOON:
        return 0 if face.half in {"am", "night"} else _NOON
    return face.hour + _NOON if late and face.hour < _NOON else face.hour


def _numeric(tokens: Sequence[NumberToken], start: int) -> DateValue | None:
    """2025-04-28, 28.04.2025 and 14:30."""
    first = tokens[start]
    if not first.is_number:
        return None
    parts = first.written.split(".")
    if len(parts) == len("dmy") and (date := _date(*reversed(parts))):
        return DateValue(date, "date", start + 1)
    if not first.written.isdecimal() or start + 2 >= len(tokens):
        return None
    mark, second = tokens[start + 1], tokens[start + 2]
    if not (mark.glued and second.glued and second.written.isdecimal()):
        return None
    if mark.text == ":" and len(second.written) == len("mm") >= len(first.written):
        hours, minutes = int(first.written), int(second.written)
        in_range = hours < _HOURS and minutes < _MINUTES
        return DateValue(hours * _MINUTES + minutes, "time", start + 3) if in_range else None
    return _iso(tokens, start) if mark.text in HYPHENS else None


def _iso(tokens: Sequence[NumberToken], start: int) -> DateValue | None:
    if start + 4 >= len(tokens) or tokens[start + 3].text not in HYPHENS:
        return None
    date = _date(*(tokens[start + k].written for k in (0, 2, 4)))
    return None if date is None else DateValue(date, "date", start + 5)


def _date(year: str, month: str, day: str) -> int | None:
    """The value of a date in digits; None where there is no such day."""
    if len(year) != _YEAR_DIGITS or not (year + month + day).isdecimal():
        return None
    if max(len(month), len(day)) > len("31") or int(year) not in _YEARS:
        return None
    if not (1 <= int(month) <= _MONTHS and 1 <= int(day) <= _DAYS):
        return None
    return _dated(int(year), int(month), int(day))


def _day_first(tokens: Sequence[NumberToken], start: int, numerals: Numerals) -> DateValue | None:
    """28 April 2025, 3. Mai, 1er mai, 5 de mayo de 2024, 28th of April, 9-го травня."""
    day = _day(tokens[start])
    if day is None:
        return None
    place = start + 1
    if place < len(tokens) and tokens[place].glued and tokens[place].text in HYPHENS:
        place += 1
    while place < len(tokens) and (
        (tokens[place].glued and tokens[place].text in numerals.ordinal_endings | {"."})
        or tokens[place].text in numerals.date_links
    ):
        place += 1
    month = _month(tokens, place, numerals)
    if month is None:
        return None
    place = _past_dot(tokens, place + 1)
    year, end = _following_year(tokens, place, numerals)
    if year is None:
        return DateValue(month * 100 + day, "day", place)
    return DateValue(_dated(year, month, day), "date", end)


def _month_first(tokens: Sequence[NumberToken], start: int, numerals: Numerals) -> DateValue | None:
    """April 28, 2025; April 2025; April."""
    month = _month(tokens, start, numerals)
    if month is None:
        return None
    place = _past_dot(tokens, start + 1)
    day = _day(tokens[place]) if place < len(tokens) else None
    if day is not None:
        place += 1
        if place < len(tokens) and tokens[place].glued:
            place += tokens[place].text in numerals.ordinal_endings
        year, end = _following_year(tokens, place, numerals)
        if year is None:
            return DateValue(month * 100 + day, "day", place)
        return DateValue(_dated(year, month, day), "date", end)
    year, end = _following_year(tokens, place, numerals)
    if year is not None:
        return DateValue(year * 100 + month, "month", end)
    return None if _doubtful(tokens, start) else DateValue(month, "month", start + 1)


def _doubtful(tokens: Sequence[NumberToken], start: int) -> bool:
    """Whether it may be no month: "May" and "March" at the start of a sentence may be verbs."""
    if tokens[start].text not in {"may", "march"}:
        return False
    return start == 0 or tokens[start - 1].text in {".", "!", "?", '"', "\u201c"}


def _weekday(tokens: Sequence[NumberToken], start: int, numerals: Numerals) -> DateValue | None:
    token = tokens[start]
    number = numerals.weekdays.get(_plain(token))
    if number is None or (numerals.capital_dates and not token.written[0].isupper()):
        return None
    return DateValue(number, "weekday", start + 1)


def _month(tokens: Sequence[NumberToken], place: int, numerals: Numerals) -> int | None:
    if place >= len(tokens) or not tokens[place].is_word:
        return None
    if numerals.capital_dates and not tokens[place].written[0].isupper():
        return None
    return numerals.months.get(_plain(tokens[place]))


def _plain(token: NumberToken) -> str:
    """The word without a possessive ending: "Sunday's" is a Sunday."""
    return token.text.removesuffix("'s")


def _day(token: NumberToken) -> int | None:
    if not token.written.isdecimal() or len(token.written) > len("31"):
        return None
    return int(token.written) if 1 <= int(token.written) <= _DAYS else None


def _past_dot(tokens: Sequence[NumberToken], place: int) -> int:
    """Past the dot of an abbreviated month."""
    dotted = place < len(tokens) and tokens[place].text == "." and tokens[place].glued
    short = dotted and len(tokens[place - 1].text) <= len("sept")
    return place + 1 if short else place


def _following_year(
    tokens: Sequence[NumberToken], place: int, numerals: Numerals
) -> tuple[int | None, int]:
    if place < len(tokens) and (
        tokens[place].text == "," or tokens[place].text in numerals.date_links
    ):
        place += 1
    year = _year(tokens, place, _YEARS)
    return year, place + 1


def _year(tokens: Sequence[NumberToken], place: int, years: range) -> int | None:
    if place >= len(tokens):
        return None
    written = tokens[place].written
    if len(written) != _YEAR_DIGITS or not written.isdecimal():
        return None
    return int(written) if int(written) in years else None


def _dated(year: int, month: int, day: int) -> int:
    return year * 10_000 + month * 100 + day
