"""Dates and times."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from monitor.core.language.lexicons.lexicon import Numerals
from monitor.core.language.numbers import east_asian
from monitor.core.language.numbers.quantity import year_in_words
from monitor.core.language.numbers.tokens import HYPHENS, NumberToken
from monitor.core.language.numbers.zones import is_zone

_DAYS, _MONTHS = 31, 12
_HOURS, _MINUTES, _NOON = 24, 60, 12
_SMALL_HOURS = 5
"""The last hour that belongs to the end of a night, and not to its beginning."""

_MOST_LINKS = 2
"""Words between the edge of a period and its name: "the end of the month"."""

_LONGEST_HALF = 5
"""Tokens of the longest word on the half of the day: "a", ".", "m", "."; "de l'après-midi"."""

_ZONES = frozenset({"GMT", "UTC", "CET", "CEST", "BST", "EST", "EDT", "PST", "PDT", "MSK", "JST"})
_TEN, _HUNDRED = 10, 100
_CENTURIES = range(10, 21)
_YEARS = range(1000, 2200)
_LIKELY_YEARS = range(1900, 2100)
_YEAR_DIGITS = 4


@dataclass(frozen=True, slots=True)
class DateValue:
    """A date or time that was read, and the token behind it."""

    value: float
    unit: str
    end: int
    zone: str = ""  # of a clock time, as printed


def moment(tokens: Sequence[NumberToken], start: int, numerals: Numerals) -> DateValue | None:
    """The date or time that begins at a token, None if none does."""
    if (eastern := east_asian.moment(tokens, start)) is not None:
        return DateValue(eastern.value, eastern.unit, eastern.end)
    return (
        _zoned(tokens, _clock(tokens, start, numerals))
        or _year_in_words(tokens, start, numerals)
        or _numeric(tokens, start, numerals)
        or _day_first(tokens, start, numerals)
        or _month_first(tokens, start, numerals)
        or _weekday(tokens, start, numerals)
        or _decade(tokens, start, numerals)
        or _day_from_today(tokens, start, numerals)
        or _period(tokens, start, numerals)
    )


def _year_in_words(
    tokens: Sequence[NumberToken], start: int, numerals: Numerals
) -> DateValue | None:
    year = year_in_words(tokens, start, numerals)
    return DateValue(year[0], "year", year[1]) if year else None


def _zoned(tokens: Sequence[NumberToken], found: DateValue | None) -> DateValue | None:
    """A clock time with its zone behind it, in brackets or not."""
    if found is None or found.end >= len(tokens):
        return found
    bracketed = tokens[found.end].text == "(" and tokens[found.end + 2 : found.end + 3]
    place = found.end + bool(bracketed)
    if not is_zone(tokens[place].written) or (bracketed and tokens[place + 1].text != ")"):
        return found
    end = place + 1 + bool(bracketed)
    return replace(found, end=end, zone=tokens[place].written)


def likely_year(
    tokens: Sequence[NumberToken], start: int, function_words: frozenset[str]
) -> DateValue | None:
    """A year on its own: four digits, and nothing that it would count follows."""
    year = _year(tokens, start, _LIKELY_YEARS)
    if year is None:
        return None
    led = start > 0 and tokens[start - 1].text in function_words
    follower = tokens[start + 1] if start + 1 < len(tokens) else None
    counts = follower is not None and (
        (follower.is_word and follower.text not in function_words)
        or (follower.glued and follower.text[0] > "\u1100")  # "2000平方メートル"
    )
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
        if minutes is not None:
            return DateValue(minutes, "time", start + 1)
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
    if (wire := _wire_time(tokens, start)) is not None:
        return wire
    if tokens[start].is_word:
        return _face_in_words(tokens, start, numerals)
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


def _face_in_words(tokens: Sequence[NumberToken], start: int, numerals: Numerals) -> _Face | None:
    """Nine o'clock, zwölf Uhr, five p.m.: the hour as a word, where it can be nothing else."""
    hour = 1.0 if tokens[start].text == "ein" else numerals.numbers.get(tokens[start].text, _HOURS)
    place = start + 1
    if hour >= _HOURS or hour != int(hour) or place >= len(tokens):
        return None
    clear = tokens[place].text in numerals.hour_words
    half = _half(tokens, place + clear, numerals, given=clear) if hour <= _NOON else None
    if half is not None:
        return _Face(int(hour), 0, half[1], half[0], clear=True)
    return _Face(int(hour), 0, place + 1, clear=True) if clear else None


def _wire_time(tokens: Sequence[NumberToken], start: int) -> _Face | None:
    """A time as agencies write it: "1846 GMT"."""
    written = tokens[start].written
    if len(written) != len("hhmm") or not written.isdecimal() or start + 1 >= len(tokens):
        return None
    hour, minutes = int(written[:2]), int(written[2:])
    if tokens[start + 1].written not in _ZONES or hour >= _HOURS or minutes >= _MINUTES:
        return None
    return _Face(hour, minutes, start + 1, clear=True)


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


def _decade(tokens: Sequence[NumberToken], start: int, numerals: Numerals) -> DateValue | None:
    """The 1950s, 1950's, '50s, the nineteen-fifties, die 1950er, années 50, 1950-е.

    The value of one without its century is less than 100.
    """
    token = tokens[start]
    if token.is_word:
        named = _named_decade(tokens, start, numerals)
        if named is not None:
            return DateValue(named, "decade", start + 1)
        century = numerals.numbers.get(token.text, 0.0)
        joined = start + 2 < len(tokens) and tokens[start + 1].text in HYPHENS
        decade = numerals.vague.get(tokens[start + 2].text) if joined else None
        if decade is None or century not in _CENTURIES or decade[1] - decade[0] != _TEN - 1:
            return None
        return DateValue(century * _HUNDRED + decade[0], "decade", start + 3)
    written = token.written
    if not written.isdecimal() or len(written) not in {2, _YEAR_DIGITS} or written[-1] != "0":
        return None
    if len(written) == _YEAR_DIGITS and int(written) not in _LIKELY_YEARS:
        return None
    place = start + 1
    if (
        place < len(tokens)
        and tokens[place].glued
        and tokens[place].text in {"'", "\u2019", *HYPHENS}
    ):
        place += 1
    ends = place < len(tokens) and tokens[place].glued
    if ends and tokens[place].text in numerals.decade_endings:
        return DateValue(int(written), "decade", place + 1)
    if start and tokens[start - 1].text in numerals.decade_words:
        return DateValue(int(written), "decade", start + 1)
    return None


def _named_decade(tokens: Sequence[NumberToken], start: int, numerals: Numerals) -> float | None:
    """The fifties, fünfziger Jahre, années cinquante."""
    before = tokens[start - 1].text if start else ""
    after = tokens[start + 1].text if start + 1 < len(tokens) else ""
    low, high = numerals.vague.get(tokens[start].text, (0, 0))
    if high - low == _TEN - 1 and low % _TEN == 0:
        # "in his fifties" is an age.
        return low if before in numerals.decade_articles or after in numerals.decade_words else None
    value = numerals.numbers.get(tokens[start].text, 0)
    return value if before in numerals.decade_words and value and value % _TEN == 0 else None


def _day_from_today(
    tokens: Sequence[NumberToken], start: int, numerals: Numerals
) -> DateValue | None:
    """Today, yesterday, tomorrow: the days that lie between it and the day of writing."""
    word, end = _hyphenated(tokens, start)
    if word not in numerals.days:
        word, end = _plain(tokens[start]), start + 1
    away = numerals.days.get(word)
    if away is None or (start and tokens[start - 1].text in numerals.day_blockers):
        return None
    if numerals.capital_dates and start and tokens[start].written[0].isupper():
        before = tokens[start - 1]
        if before.is_word or before.is_number:
            return None  # "USA Today", "ein guter Morgen"
    return DateValue(away, "today", end)


def _period(tokens: Sequence[NumberToken], start: int, numerals: Numerals) -> DateValue | None:
    """This weekend, last year, next month; "la semaine prochaine".

    The unit is "this" and the period's name, the value how many periods away it lies; "end of" and
    the name for "the end of next month".
    """
    if not tokens[start].is_word:
        return None
    edge = numerals.edges.get(tokens[start].text)
    if edge is None:
        return _named_period(tokens, start, numerals)
    place = start + 1
    while (
        place < len(tokens)
        and place - start <= _MOST_LINKS
        and tokens[place].text in (numerals.edge_links)
    ):
        place += 1
    if (named := _named_period(tokens, place, numerals)) is not None:
        return replace(named, unit=f"{edge} of {named.unit.removeprefix('this ')}")
    period = numerals.periods.get(tokens[place].text) if start + 1 < place < len(tokens) else None
    return None if period is None else DateValue(0, f"{edge} of {period}", place + 1)


def _named_period(
    tokens: Sequence[NumberToken], start: int, numerals: Numerals
) -> DateValue | None:
    """A period and the word that says which, in either order."""
    if start + 1 >= len(tokens):
        return None
    one, place = _hyphenated(tokens, start)
    if place >= len(tokens):
        return None
    other, end = _hyphenated(tokens, place)
    shift, period = numerals.shifts.get(one), numerals.periods.get(other)
    if shift is None or period is None:
        shift, period = numerals.shifts.get(other), numerals.periods.get(one)
    if shift is None or period is None:
        return None
    return DateValue(shift, f"this {period}", end)


def _hyphenated(tokens: Sequence[NumberToken], place: int) -> tuple[str, int]:
    """A word with the one that a hyphen joins to it ("week-end"), and the token behind."""
    if (
        place + 2 < len(tokens)
        and tokens[place + 1].text in HYPHENS
        and tokens[place + 1].glued
        and tokens[place + 2].glued
    ):
        return f"{tokens[place].text}-{tokens[place + 2].text}", place + 3
    return tokens[place].text, place + 1


def _numeric(tokens: Sequence[NumberToken], start: int, numerals: Numerals) -> DateValue | None:
    """2025-04-28, 28.04.2025, 28/4/2025, 4/28/2025 and 14:30."""
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
    if mark.text == "/":
        return _slashed(tokens, start, numerals)
    if mark.text == ":" and len(second.written) == len("mm") >= len(first.written):
        hours, minutes = int(first.written), int(second.written)
        in_range = hours < _HOURS and minutes < _MINUTES
        return DateValue(hours * _MINUTES + minutes, "time", start + 3) if in_range else None
    return _iso(tokens, start) if mark.text in HYPHENS else None


def _slashed(tokens: Sequence[NumberToken], start: int, numerals: Numerals) -> DateValue | None:
    """A date in digits, the year last.

    One that may be read with the month first and with the day first is none in English.
    """
    if start + 4 >= len(tokens) or tokens[start + 3].text != "/":
        return None
    one, other, year = (tokens[start + k].written for k in (0, 2, 4))
    day_first, month_first = _date(year, other, one), _date(year, one, other)
    if numerals.decimal == "." and day_first and month_first and one != other:
        return None
    date = day_first or month_first
    return None if date is None else DateValue(date, "date", start + 5)


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
    if (month := _month_of_days_before(tokens, start, numerals)) is not None:
        year, end = _following_year(tokens, start + 1, numerals)
        if year is None:
            return DateValue(month * 100 + day, "day", start + 1)
        return DateValue(_dated(year, month, day), "date", end)
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
        return _before_another(tokens, start, place, day, numerals)
    place = _past_dot(tokens, place + 1)
    year, end = _following_year(tokens, place, numerals)
    if year is None:
        return DateValue(month * 100 + day, "day", place)
    return DateValue(_dated(year, month, day), "date", end)


def _month_of_days_before(
    tokens: Sequence[NumberToken], start: int, numerals: Numerals
) -> int | None:
    """The month that leads the day before this one: "28" in "June 26-28", "May 3 and 4"."""
    if start < len(("May", "3", "and")):
        return None
    link, former = tokens[start - 1].text, _day(tokens[start - 2])
    if not (link in HYPHENS or link in numerals.joiners or link in numerals.ranges):
        return None
    last = _day(tokens[start])
    if former is None or last is None or former >= last:
        return None
    follows = tokens[start + 1] if start + 1 < len(tokens) else None
    if follows is not None and follows.is_word and link not in HYPHENS:
        return None  # "on May 3 and 4 people came"
    return _month(tokens, start - 3, numerals)


def _before_another(
    tokens: Sequence[NumberToken], start: int, place: int, day: int, numerals: Numerals
) -> DateValue | None:
    """A day whose month stands behind another day: "20" in "20 and 21 March", "20–22 March"."""
    if place >= len(tokens) or place + 1 >= len(tokens):
        return None
    link = tokens[place].text
    if not (link in HYPHENS or link in numerals.joiners or link in numerals.ranges):
        return None
    other = _day(tokens[place + 1])
    if other is None or other <= day:
        return None
    following = _day_first(tokens, place + 1, numerals)
    if following is None or following.unit not in {"day", "date"}:
        return None
    return DateValue(following.value - other + day, following.unit, start + 1)


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
    word, end = _hyphenated(tokens, start)
    if word not in numerals.weekdays:
        word, end = _plain(token), start + 1
    number = numerals.weekdays.get(word)
    if number is None or (numerals.capital_dates and not token.written[0].isupper()):
        return None
    return DateValue(number, "weekday", end)


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
