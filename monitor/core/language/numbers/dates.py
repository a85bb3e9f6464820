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

_BEHIND_DAYS = HYPHENS | {".", ":", "/", "'", "\u2019"}
"""Marks between the parts of a date or time."""

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
    if _stands_alone(tokens, start, numerals):
        return None
    read = _DateReader(tokens, numerals)
    if (eastern := east_asian.moment(tokens, start)) is not None:
        return DateValue(eastern.value, eastern.unit, eastern.end)
    return (
        read.zoned(read.clock(start))
        or read.year_in_words(start)
        or read.numeric(start)
        or read.day_first(start)
        or read.month_first(start)
        or read.weekday(start)
        or read.decade(start)
        or read.day_from_today(start)
        or read.period(start)
    )


def _stands_alone(tokens: Sequence[NumberToken], start: int, numerals: Numerals) -> bool:
    """Whether a number in digits has nothing beside it that any date or time has.

    Most numbers are such; to ask each form of a date in turn takes longer than all else of one.
    """
    token = tokens[start]
    if not token.written.isdecimal():
        return False
    if token.text in numerals.weekdays or token.text in numerals.days:
        return False
    if start:
        before = tokens[start - 1].text
        if before in numerals.decade_words:
            return False
        links = before in HYPHENS or before in numerals.openings.links
        if links and start > len(("May", "3")) and tokens[start - 3].is_word:
            return False
    if start + 1 >= len(tokens):
        return True
    behind = tokens[start + 1]
    if behind.text == "," and start + 3 < len(tokens):  # "11, 14 and 18 July"
        day, following, link = _day(token), _day(tokens[start + 2]), tokens[start + 3].text
        rises = day is not None and following is not None and following > day
        if rises and (link == "," or link in numerals.joiners):
            return False
    return not (
        behind.text in _BEHIND_DAYS
        or behind.text in numerals.openings.behind_days
        or behind.written in _ZONES
        or (behind.glued and not behind.text.isascii())
    )


class _DateReader:
    """Reads the dates and times among the tokens of a text in one language."""

    def __init__(self, tokens: Sequence[NumberToken], numerals: Numerals) -> None:
        self.tokens = tokens
        self.numerals = numerals

    def year_in_words(self, start: int) -> DateValue | None:
        year = year_in_words(self.tokens, start, self.numerals)
        return DateValue(year[0], "year", year[1]) if year else None

    def zoned(self, found: DateValue | None) -> DateValue | None:
        """A clock time with its zone behind it, in brackets or not."""
        if found is None or found.end >= len(self.tokens):
            return found
        bracketed = (
            self.tokens[found.end].text == "(" and self.tokens[found.end + 2 : found.end + 3]
        )
        place = found.end + bool(bracketed)
        if not is_zone(self.tokens[place].written) or (
            bracketed and self.tokens[place + 1].text != ")"
        ):
            return found
        end = place + 1 + bool(bracketed)
        return replace(found, end=end, zone=self.tokens[place].written)

    def clock(self, start: int) -> DateValue | None:
        """9:30 pm, 6.46 p.m., 9 a.m., 9 Uhr, 9 h 30, 12 noon, midnight; "9" in "9 to 11 am".

        A time by the clock of 24 hours is read as such; without word of the half of the day, 9:30
        is half past nine in the morning.
        """
        if not self.tokens[start].is_number:
            minutes = self.numerals.clock.get(self.tokens[start].written)
            if minutes is not None:
                return DateValue(minutes, "time", start + 1)
        face = self.face(start)
        if face is None:
            return None
        if face.end < len(self.tokens) and not face.half:
            noon = self.numerals.clock.get(self.tokens[face.end].written)
            if noon is not None and (face.hour % _NOON, face.minutes) == (0, 0):
                return DateValue(noon, "time", face.end + 1)
            linked = (
                self.tokens[face.end].text in HYPHENS
                or self.tokens[face.end].text in self.numerals.ranges
            )
            until = self.face(face.end + 1) if linked else None
            if until is not None and until.clear and (until.half or not face.clear):
                half = until.half
                if half in {"am", "pm"} and face.hour % _NOON > until.hour % _NOON:
                    half = "am" if half == "pm" else "pm"
                face = replace(face, half=half, clear=True)
        if not face.clear:
            return None
        return DateValue(_hour(face) * _MINUTES + face.minutes, "time", face.end)

    def face(self, start: int) -> _Face | None:
        """The clock time that begins at a token; not `clear` where it may be any number."""
        if start >= len(self.tokens) or self.runs_on(start):
            return None
        if (wire := self.wire_time(start)) is not None:
            return wire
        if self.tokens[start].is_word:
            return self.face_in_words(start)
        hours, dot, rest = self.tokens[start].written.partition(".")
        if not hours.isdecimal() or len(hours) > len("hh") or (dot and not _is_minutes(rest)):
            return None
        if int(hours) >= _HOURS:
            return None
        face = _Face(int(hours), int(rest or 0), start + 1)
        found = None if dot else self.minutes_behind(start + 1)
        if found is not None:
            face = replace(face, minutes=found, end=start + 3, clear=True)
        given = bool(dot) or face.clear
        word = self.tokens[face.end].text if face.end < len(self.tokens) else ""
        if word in self.numerals.hour_words and not face.clear:
            face, given = replace(face, end=face.end + 1, clear=True), True
            if (
                not dot
                and face.end < len(self.tokens)
                and _is_minutes(self.tokens[face.end].written)
            ):
                face = replace(face, minutes=int(self.tokens[face.end].written), end=face.end + 1)
        elif word in self.numerals.hour_links:
            half = self.half(face.end + 1, given=True)
            if half is not None:
                return _Face(face.hour, face.minutes, half[1], half[0], clear=True)
            if given:
                face = replace(face, end=face.end + 1, clear=True)
        half = self.half(face.end, given=given) if face.hour <= _NOON else None
        return face if half is None else replace(face, end=half[1], half=half[0], clear=True)

    def face_in_words(self, start: int) -> _Face | None:
        """Nine o'clock, zwölf Uhr, five p.m.: the hour as a word, where it can be nothing else."""
        hour = (
            1.0
            if self.tokens[start].text == "ein"
            else self.numerals.numbers.get(self.tokens[start].text, _HOURS)
        )
        place = start + 1
        if hour >= _HOURS or hour != int(hour) or place >= len(self.tokens):
            return None
        clear = self.tokens[place].text in self.numerals.hour_words
        half = self.half(place + clear, given=clear) if hour <= _NOON else None
        if half is not None:
            return _Face(int(hour), 0, half[1], half[0], clear=True)
        return _Face(int(hour), 0, place + 1, clear=True) if clear else None

    def wire_time(self, start: int) -> _Face | None:
        """A time as agencies write it: "1846 GMT"."""
        written = self.tokens[start].written
        if len(written) != len("hhmm") or not written.isdecimal() or start + 1 >= len(self.tokens):
            return None
        hour, minutes = int(written[:2]), int(written[2:])
        if self.tokens[start + 1].written not in _ZONES or hour >= _HOURS or minutes >= _MINUTES:
            return None
        return _Face(hour, minutes, start + 1, clear=True)

    def runs_on(self, start: int) -> bool:
        """Whether the number is a part of something longer, such as "2:09:30" or "B9"."""
        if not start or not self.tokens[start].glued:
            return False
        return self.tokens[start - 1].is_word or self.tokens[start - 1].text in {":", "/", "."}

    def minutes_behind(self, place: int) -> int | None:
        """The minutes that a colon or an "h" parts from the hour."""
        if place + 1 >= len(self.tokens) or not _is_minutes(self.tokens[place + 1].written):
            return None
        mark, behind = self.tokens[place], self.tokens[place + 1]
        colon = mark.text == ":" and mark.glued and behind.glued
        return (
            int(behind.written) if colon or mark.text in self.numerals.hour_links & {"h"} else None
        )

    def half(self, place: int, *, given: bool) -> tuple[str, int] | None:
        """The half of the day that stands at a token, and the token behind it."""
        opens = (
            place < len(self.tokens) and self.tokens[place].text in self.numerals.openings.halves
        )
        for size in range(min(_LONGEST_HALF, len(self.tokens) - place), 0, -1) if opens else ():
            phrase = "".join(token.text for token in self.tokens[place : place + size])
            name = self.numerals.halves.get(phrase) or (
                given and self.numerals.late_halves.get(phrase)
            )
            if name:
                return name, place + size
        return None

    def decade(self, start: int) -> DateValue | None:
        """The 1950s, 1950's, '50s, the nineteen-fifties, die 1950er, années 50, 1950-е.

        The value of one without its century is less than 100.
        """
        token = self.tokens[start]
        if token.is_word:
            named = self.named_decade(start)
            if named is not None:
                return DateValue(named, "decade", start + 1)
            century = self.numerals.numbers.get(token.text, 0.0)
            joined = start + 2 < len(self.tokens) and self.tokens[start + 1].text in HYPHENS
            decade = self.numerals.vague.get(self.tokens[start + 2].text) if joined else None
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
            place < len(self.tokens)
            and self.tokens[place].glued
            and self.tokens[place].text in {"'", "\u2019", *HYPHENS}
        ):
            place += 1
        ends = place < len(self.tokens) and self.tokens[place].glued
        if ends and self.tokens[place].text in self.numerals.decade_endings:
            return DateValue(int(written), "decade", place + 1)
        if start and self.tokens[start - 1].text in self.numerals.decade_words:
            return DateValue(int(written), "decade", start + 1)
        return None

    def named_decade(self, start: int) -> float | None:
        """The fifties, fünfziger Jahre, années cinquante."""
        before = self.tokens[start - 1].text if start else ""
        after = self.tokens[start + 1].text if start + 1 < len(self.tokens) else ""
        low, high = self.numerals.vague.get(self.tokens[start].text, (0, 0))
        if high - low == _TEN - 1 and low % _TEN == 0:
            # "in his fifties" is an age.
            return (
                low
                if before in self.numerals.decade_articles or after in self.numerals.decade_words
                else None
            )
        value = self.numerals.numbers.get(self.tokens[start].text, 0)
        return (
            value if before in self.numerals.decade_words and value and value % _TEN == 0 else None
        )

    def day_from_today(self, start: int) -> DateValue | None:
        """Today, yesterday, tomorrow: the days that lie between it and the day of writing."""
        word, end = self.hyphenated(start)
        if word not in self.numerals.days:
            word, end = _plain(self.tokens[start]), start + 1
        away = self.numerals.days.get(word)
        if away is None or (start and self.tokens[start - 1].text in self.numerals.day_blockers):
            return None
        if self.numerals.capital_dates and start and self.tokens[start].written[0].isupper():
            before = self.tokens[start - 1]
            if before.is_word or before.is_number:
                return None  # "USA Today", "ein guter Morgen"
        return DateValue(away, "today", end)

    def period(self, start: int) -> DateValue | None:
        """This weekend, last year, next month; "la semaine prochaine".

        The unit is "this" and the period's name, the value how many periods away it lies; "end of"
        and the name for "the end of next month".
        """
        if not self.tokens[start].is_word:
            return None
        edge = self.numerals.edges.get(self.tokens[start].text)
        if edge is None:
            return self.named_period(start)
        place = start + 1
        while (
            place < len(self.tokens)
            and place - start <= _MOST_LINKS
            and self.tokens[place].text in (self.numerals.edge_links)
        ):
            place += 1
        if (named := self.named_period(place)) is not None:
            return replace(named, unit=f"{edge} of {named.unit.removeprefix('this ')}")
        period = (
            self.numerals.periods.get(self.tokens[place].text)
            if start + 1 < place < len(self.tokens)
            else None
        )
        return None if period is None else DateValue(0, f"{edge} of {period}", place + 1)

    def named_period(self, start: int) -> DateValue | None:
        """A period and the word that says which, in either order."""
        if start + 1 >= len(self.tokens):
            return None
        one, place = self.hyphenated(start)
        if place >= len(self.tokens):
            return None
        other, end = self.hyphenated(place)
        shift, period = self.numerals.shifts.get(one), self.numerals.periods.get(other)
        if shift is None or period is None:
            shift, period = self.numerals.shifts.get(other), self.numerals.periods.get(one)
        if shift is None or period is None:
            return None
        return DateValue(shift, f"this {period}", end)

    def hyphenated(self, place: int) -> tuple[str, int]:
        """A word with the one that a hyphen joins to it ("week-end"), and the token behind."""
        if (
            place + 2 < len(self.tokens)
            and self.tokens[place + 1].text in HYPHENS
            and self.tokens[place + 1].glued
            and self.tokens[place + 2].glued
        ):
            return f"{self.tokens[place].text}-{self.tokens[place + 2].text}", place + 3
        return self.tokens[place].text, place + 1

    def numeric(self, start: int) -> DateValue | None:
        """2025-04-28, 28.04.2025, 28/4/2025, 4/28/2025 and 14:30."""
        first = self.tokens[start]
        if not first.is_number:
            return None
        parts = first.written.split(".")
        if len(parts) == len("dmy") and (date := _date(*reversed(parts))):
            return DateValue(date, "date", start + 1)
        if not first.written.isdecimal() or start + 2 >= len(self.tokens):
            return None
        mark, second = self.tokens[start + 1], self.tokens[start + 2]
        if not (mark.glued and second.glued and second.written.isdecimal()):
            return None
        if mark.text == "/":
            return self.slashed(start)
        if mark.text == ":" and len(second.written) == len("mm") >= len(first.written):
            hours, minutes = int(first.written), int(second.written)
            in_range = hours < _HOURS and minutes < _MINUTES
            return DateValue(hours * _MINUTES + minutes, "time", start + 3) if in_range else None
        return self.iso(start) if mark.text in HYPHENS else None

    def slashed(self, start: int) -> DateValue | None:
        """A date in digits, the year last.

        One that may be read with the month first and with the day first is none in English.
        """
        if start + 4 >= len(self.tokens) or self.tokens[start + 3].text != "/":
            return None
        one, other, year = (self.tokens[start + k].written for k in (0, 2, 4))
        day_first, month_first = _date(year, other, one), _date(year, one, other)
        if self.numerals.decimal == "." and day_first and month_first and one != other:
            return None
        date = day_first or month_first
        return None if date is None else DateValue(date, "date", start + 5)

    def iso(self, start: int) -> DateValue | None:
        if start + 4 >= len(self.tokens) or self.tokens[start + 3].text not in HYPHENS:
            return None
        date = _date(*(self.tokens[start + k].written for k in (0, 2, 4)))
        return None if date is None else DateValue(date, "date", start + 5)

    def day_first(self, start: int) -> DateValue | None:
        """28 April 2025, 3. Mai, 1er mai, 5 de mayo de 2024, 28th of April, 9-го травня."""
        day = _day(self.tokens[start])
        if day is None:
            return None
        if (month := self.month_of_days_before(start)) is not None:
            year, end = self.following_year(start + 1)
            if year is None:
                return DateValue(month * 100 + day, "day", start + 1)
            return DateValue(_dated(year, month, day), "date", end)
        place = start + 1
        if (
            place < len(self.tokens)
            and self.tokens[place].glued
            and self.tokens[place].text in HYPHENS
        ):
            place += 1
        while place < len(self.tokens) and (
            (
                self.tokens[place].glued
                and self.tokens[place].text in self.numerals.ordinal_endings | {"."}
            )
            or self.tokens[place].text in self.numerals.date_links
        ):
            place += 1
        month = self.month(place)
        if month is None:
            return self.before_another(start, place, day)
        place = self.past_dot(place + 1)
        year, end = self.following_year(place)
        if year is None:
            return DateValue(month * 100 + day, "day", place)
        return DateValue(_dated(year, month, day), "date", end)

    def month_of_days_before(self, start: int) -> int | None:
        """The month that leads the day before this one: "28" in "June 26-28", "May 3 and 4"."""
        if start < len(("May", "3", "and")):
            return None
        link, former = self.tokens[start - 1].text, _day(self.tokens[start - 2])
        if not (link in HYPHENS or link in self.numerals.joiners or link in self.numerals.ranges):
            return None
        last = _day(self.tokens[start])
        if former is None or last is None or former >= last:
            return None
        follows = self.tokens[start + 1] if start + 1 < len(self.tokens) else None
        if follows is not None and follows.is_word and link not in HYPHENS:
            return None  # "on May 3 and 4 people came"
        return self.month(start - 3)

    def before_another(self, start: int, place: int, day: int) -> DateValue | None:
        """A day whose month stands behind another day: "20" in "20 and 24 March", "20–24 March"."""
        if place >= len(self.tokens) or place + 1 >= len(self.tokens):
            return None
        link = self.tokens[place].text
        listed = link == "," or link in self.numerals.joiners  # days rise: at most 31 are read
        if not (link in HYPHENS or listed or link in self.numerals.ranges):
            return None
        other = _day(self.tokens[place + 1])
        if other is None or other <= day:
            return None
        following = self.day_first(place + 1)
        if following is None or following.unit not in {"day", "date"}:
            return None
        return DateValue(following.value - other + day, following.unit, start + 1)

    def month_first(self, start: int) -> DateValue | None:
        """April 28, 2025; April 2025; April."""
        month = self.month(start)
        if month is None:
            return None
        place = self.past_dot(start + 1)
        day = _day(self.tokens[place]) if place < len(self.tokens) else None
        if day is not None:
            place += 1
            if place < len(self.tokens) and self.tokens[place].glued:
                place += self.tokens[place].text in self.numerals.ordinal_endings
            year, end = self.following_year(place)
            if year is None:
                return DateValue(month * 100 + day, "day", place)
            return DateValue(_dated(year, month, day), "date", end)
        year, end = self.following_year(place)
        if year is not None:
            return DateValue(year * 100 + month, "month", end)
        return None if self.doubtful(start) else DateValue(month, "month", start + 1)

    def doubtful(self, start: int) -> bool:
        """Whether it may be no month: "May" and "March" at the start of a sentence may be verbs."""
        if self.tokens[start].text not in {"may", "march"}:
            return False
        return start == 0 or self.tokens[start - 1].text in {".", "!", "?", '"', "\u201c"}

    def weekday(self, start: int) -> DateValue | None:
        token = self.tokens[start]
        word, end = self.hyphenated(start)
        if word not in self.numerals.weekdays:
            word, end = _plain(token), start + 1
        number = self.numerals.weekdays.get(word)
        if number is None or (self.numerals.capital_dates and not token.written[0].isupper()):
            return None
        return DateValue(number, "weekday", end)

    def month(self, place: int) -> int | None:
        if place >= len(self.tokens) or not self.tokens[place].is_word:
            return None
        if self.numerals.capital_dates and not self.tokens[place].written[0].isupper():
            return None
        return self.numerals.months.get(_plain(self.tokens[place]))

    def past_dot(self, place: int) -> int:
        """Past the dot of an abbreviated month."""
        dotted = (
            place < len(self.tokens) and self.tokens[place].text == "." and self.tokens[place].glued
        )
        short = dotted and len(self.tokens[place - 1].text) <= len("sept")
        return place + 1 if short else place

    def following_year(self, place: int) -> tuple[int | None, int]:
        if place < len(self.tokens) and (
            self.tokens[place].text == "," or self.tokens[place].text in self.numerals.date_links
        ):
            place += 1
        year = _year(self.tokens, place, _YEARS)
        return year, place + 1


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


def _is_minutes(written: str) -> bool:
    return len(written) == len("mm") and written.isdecimal() and int(written) < _MINUTES


def _hour(face: _Face) -> int:
    """The hour by the clock of 24 hours."""
    late = face.half == "pm" or (face.half == "night" and face.hour > _SMALL_HOURS)
    if face.hour == _NOON:
        return 0 if face.half in {"am", "night"} else _NOON
    return face.hour + _NOON if late and face.hour < _NOON else face.hour


def _date(year: str, month: str, day: str) -> int | None:
    """The value of a date in digits; None where there is no such day."""
    if len(year) != _YEAR_DIGITS or not (year + month + day).isdecimal():
        return None
    if max(len(month), len(day)) > len("31") or int(year) not in _YEARS:
        return None
    if not (1 <= int(month) <= _MONTHS and 1 <= int(day) <= _DAYS):
        return None
    return _dated(int(year), int(month), int(day))


def _plain(token: NumberToken) -> str:
    """The word without a possessive ending: "Sunday's" is a Sunday."""
    return token.text.removesuffix("'s")


def _day(token: NumberToken) -> int | None:
    if not token.written.isdecimal() or len(token.written) > len("31"):
        return None
    return int(token.written) if 1 <= int(token.written) <= _DAYS else None


def _year(tokens: Sequence[NumberToken], place: int, years: range) -> int | None:
    if place >= len(tokens):
        return None
    written = tokens[place].written
    if len(written) != _YEAR_DIGITS or not written.isdecimal():
        return None
    return int(written) if int(written) in years else None


def _dated(year: int, month: int, day: int) -> int:
    return year * 10_000 + month * 100 + day
