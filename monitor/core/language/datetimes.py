"""What moment does a date mean, as pages, feeds, headers and scripts write it?

The one reader of dates and times. It goes over a text's tokens once from left to right, so that
its cost is linear, and raises on nothing. Written forms: ISO 8601 and RFC 5322 with their usual
slips, Unix seconds, what JavaScript, Java and Drupal print, days in figures, and days in words of
some twenty languages; clocks of 12 and 24 hours; zones by name and by offset.
"""

# ruff: noqa: E501 - tables of words read better a line each
from __future__ import annotations

import html
import re
import unicodedata
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from enum import Enum
from functools import cache
from typing import NamedTuple

from monitor.core.language.lexicons import lexicons

WITH_ZONE, WITHOUT_ZONE, DAY_ALONE, UNSURE = 1.0, 0.7, 0.5, 0.3
"""How sure a moment is: with its zone; without one, taken as UTC; a bare day; a guess, where day
and month may be the other way round or the zone is known to nobody."""

_LONGEST = 200
_CENTURY = 2000
_NOON, _HOURS, _MINUTES, _SECONDS = 12, 24, 60, 60
_MONTHS_A_YEAR, _DAYS_A_MONTH = 12, 31
_LONGEST_ZONE = 5
_MOST_OF_A_ZONE = 5  # words of a zone that is spelled out
_WIDEST_OFFSET = timedelta(hours=14)
_MOST_CLOCK = 14  # tokens of a clock time before its day
_MOST_LINKS = 3  # between a month and its year: "., de"
_MOST_BETWEEN = 6
"""Marks and words like "at" that may stand between a day and its clock time."""


class Precision(Enum):
    """How exactly a moment is given."""

    ZONED = "zoned"
    UNZONED = "unzoned"  # a clock time without a zone, or in an unknown one: taken as UTC
    DAY = "day"


@dataclass(frozen=True, slots=True)
class DateReading:
    """A moment as it was read."""

    at: datetime  # aware, UTC
    precision: Precision
    sure: float  # 0..1, see `WITH_ZONE` and its neighbours


_MONTHS: dict[str, int] = {
    name: number
    for number, names in enumerate(
        (
            "jan janv ene gen sij јан בינואר sty січ янв led ian oca tammi ιαν яну يناير ינואר",
            "feb febr velj феб בפברואר fév févr fev lut лют фев şub úno unor helmi φεβ فبراير פברואר",
            "mar ožu במרץ mär märz mars mrt mrz maa maalis бер мар bře bre már μαρ مارس מרץ",
            "apr באפריל avr abr kwi квіт апр nis dub ápr huhti απρ أبريل ابريل אפריל",
            "may mag svib мај במאי mai maj mei maggio трав мая май kvě kve máj touko μαΐ μαϊ μαι مايو מאי",
            "jun lipanj lipnja јун ביוני juin giu cze черв июн haz červen června červn iun jún kesä ιουν юни يونيو יוני",
            "jul srpanj srpnja јул ביולי juil lug lip лип июл tem červenec července iul júl heinä ιουλ юли يوليو יולי",
            "aug agu kolovoz באוגוסט aoû aou août ago sie серп авг ağu srp elo αυγ أغسطس اغسطس אוגוסט",
            "sep rujan rujna בספטמבר sept set wrz вер сен eyl zář zar szep syys σεπ سبتمبر ספטמבר",
            "oct באוקטובר okt ott out paź paz жовт окт eki říj rij loka οκτ أكتوبر اكتوبر אוקטובר",
            "nov нов בנובמבר lis лист ноя ное kas noi marras νοε نوفمبر נובמבר",
            "dec des desember prosin дец בדצמבר dez déc dic gru груд дек ara pro pros joulu δεκ ديسمبر דצמבר",
        ),
        1,
    )
    for name in names.split()
}
"""How the months begin in English, German, French, Spanish, Italian, Portuguese, Dutch, Polish,
Ukrainian, Russian, Bulgarian, Turkish, Czech, Romanian, Hungarian, Greek, Finnish, the Nordic
languages, and the names in Arabic and Hebrew."""

_LONGEST_START = max(map(len, _MONTHS))

_SHORT_FORM = 3
"""Letters up to which a lexicon's form of a month counts only if it is among `_MONTHS`."""

_WEEKDAYS: dict[str, int] = {
    name: number
    for number, names in enumerate(
        (
            "monday mon montag lundi lun lunes lunedì maandag poniedziałek понеділок понедельник пн segunda pon pazartesi pondělí luni hétfő δευτέρα maanantai måndag mandag понеделник senin الاثنين",
            "tuesday tue tues dienstag mardi martes martedì dinsdag wtorek вівторок вторник вт terça salı úterý kedd τρίτη tiistai tisdag tirsdag selasa الثلاثاء",
            "wednesday wed mittwoch mercredi miércoles mercoledì woensdag środa середа среда ср quarta çarşamba miercuri szerda τετάρτη keskiviikko onsdag сряда rabu الأربعاء",
            "thursday thu thur thurs donnerstag jeudi jueves giovedì donderdag czwartek четвер четверг чт quinta perşembe čtvrtek joi csütörtök πέμπτη torstai torsdag четвъртък kamis الخميس",
            "friday fri freitag vendredi viernes venerdì vrijdag piątek п'ятниця пятница пт sexta cuma pátek vineri péntek παρασκευή perjantai fredag петък jumat الجمعة",
            "saturday sat samstag sonnabend samedi sábado sabato zaterdag sobota субота суббота сб cumartesi sâmbătă szombat σάββατο lauantai lördag lørdag събота sabtu السبت",
            "sunday sun sonntag dimanche domingo domenica zondag niedziela неділя воскресенье нд вс pazar neděle duminică vasárnap κυριακή sunnuntai söndag søndag minggu الأحد",
        )
    )
    for name in names.split()
}
"""Weekdays that no other language of the list gives another meaning: they tell 3/5 from 5/3."""

_ZONES: dict[str, float] = {
    "Z": 0, "UT": 0, "UTC": 0, "GMT": 0, "WET": 0, "WEST": 1, "BST": 1, "CET": 1, "MEZ": 1, "CEST": 2, "MESZ": 2,
    "EET": 2, "SAST": 2, "EEST": 3, "MSK": 3, "МСК": 3, "TRT": 3, "PKT": 5, "IST": 5.5, "WIB": 7, "ICT": 7, "HKT": 8,
    "SGT": 8, "AWST": 8, "JST": 9, "KST": 9, "ACST": 9.5, "AEST": 10, "ACDT": 10.5, "AEDT": 11, "NZST": 12, "NZDT": 13,
    "NST": -3.5, "NDT": -2.5, "BRT": -3, "ART": -3, "AST": -4, "ADT": -3, "EST": -5, "EDT": -4, "CST": -6, "CDT": -5,
    "MST": -7, "MDT": -6, "PST": -8, "PDT": -7, "AKST": -9, "AKDT": -8, "HST": -10,
}  # fmt: skip
"""Hours east of Greenwich of the zones that news names. BST, CST and IST are read as in Britain,
America and India, where they are written most."""

_AMERICAN_ZONES = {"ET": -5, "CT": -6, "MT": -7, "PT": -8}
"""Zones named without their season: standard hours; summer by the rule of the United States."""

_BETWEEN = frozenset(
    [
        "at",
        "um",
        "à",
        "a",
        "las",
        "la",
        "le",
        "o",
        "об",
        "о",
        "в",
        "v",
        "у",
        "u",
        "kl",
        "klo",
        "ore",
        "às",
        "as",
        "alle",
        "г",
        "года",
        "р",
        "року",
        "om",
        "on",
        "the",
        "am",
        "den",
        "der",
        "y",
        "et",
        "och",
        "và",
        "saat",
        "ώρα",
        "στις",
        "de",
        "il",
        "t",
    ]
) | frozenset(",;|·•–—-/()[].:")
_OF_THE = frozenset(["de", "del", "of", "d", "di", "the", "da", "do", "e"])
_ORDINALS = frozenset(
    [
        "st",
        "nd",
        "rd",
        "th",
        "er",
        "re",
        "°",
        "o",
        "a",
        "го",
        "е",
        "є",
        "і",
        "η",
    ]  # º and ª are o and a
)
_HALVES = (
    {"am": "a", "πμ": "a", "pm": "p", "μμ": "p"}
    | dict.fromkeys(("صباحا", "صباحاً", "ص"), "a")
    | dict.fromkeys(("مساء", "مساءً", "م"), "p")
)
_HALVES_BEFORE = {"오전": "a", "上午": "a", "午前": "a", "오후": "p", "下午": "p", "午後": "p"}
_O_CLOCK = frozenset(["uhr", "h", "uur", "год", "ч", "час"])
_HOUR_MARKS, _MINUTE_MARKS, _SECOND_MARKS = (
    frozenset("時时시"),
    frozenset("分분"),
    frozenset("秒초"),
)
_YEAR_MARKS, _MONTH_MARKS, _DAY_MARKS = frozenset("年년"), frozenset("月월"), frozenset("日일")

_TOKEN = re.compile(r"\d+|[^\W\d_]+|[^\s\w]|_")
_MACHINE = re.compile(
    r"(?:/Date\()?(?P<epoch>\d{10}|\d{13})(?:\)/)?|(?P<day>\d{8})(?:T?(?P<clock>\d{4}(?:\d{2})?))?(?P<zone>Z|[+-]\d{2}:?\d{2})?",
    re.IGNORECASE,
)


class _Token(NamedTuple):
    text: str  # as written
    word: str  # folded
    number: int | None  # None for words, marks and figures of more than eight digits
    glued: bool  # nothing stands between it and the token before
    size: int  # characters


@dataclass(frozen=True, slots=True)
class _Clock:
    minutes: int  # since midnight; 24:00 is the next day's
    seconds: int
    begin: int
    end: int  # the token after it, its zone and half of the day included
    offset: timedelta | None = None
    unknown_zone: bool = False
    american: str = ""


@dataclass(frozen=True, slots=True)
class _Day:
    year: int | None
    month: int
    day: int
    begin: int
    end: int
    unsure: bool = False


def read(
    text: str, *, month_first: bool | None = None, day: date | None = None
) -> DateReading | None:
    """What an attribute, a field of a feed or script, or a header says; None for no date.

    `month_first` says how 3/4/2026 is read where both readings are possible; None: as in most of
    the world, and unsure. `day` completes a text that gives a clock time or a day without its year.
    """
    text = (html.unescape(text) if "&" in text else text).strip("\ufeff\"' \t\r\n\xa0")
    if not text or len(text) > _LONGEST:
        return None
    plain = _MACHINE.fullmatch(text) if text.isascii() else None
    if plain is not None:
        return _machine(plain)
    return _first(text, month_first=month_first, day=day, strict=True)


def find(
    text: str, *, month_first: bool | None = None, day: date | None = None
) -> DateReading | None:
    """The first date in a line that people are meant to read, with its clock time; else None.

    `month_first` and `day` as in `read`.
    """
    return _first(text[:_LONGEST], month_first=month_first, day=day, strict=False)


def words_beside(text: str, *, small: bool = False) -> int:
    """How many words of a text are none that a date or a clock time is written with.

    `small` counts those in small letters alone, which a byline has few of and a sentence many.
    """
    return sum(
        1
        for token in _tokens(text)
        if token.word.isalpha()
        and (not small or token.text.islower())
        and not _is_of_a_date(token.word)
        and token.text not in _ZONES
    )


def _is_of_a_date(word: str) -> bool:
    return (
        len(word) == 1
        or word in _WEEKDAYS
        or word in _BETWEEN
        or word in _ORDINALS
        or word in _O_CLOCK
        or word in _HALVES
        or word in _HALVES_BEFORE
        or word in _OF_THE
        or word.upper() in _AMERICAN_ZONES
        or _month(word) > 0
    )


def instant(text: str) -> datetime | None:
    """The moment of a header, or of a field of a list, in UTC; None unless it is certain enough.

    A date without a zone is taken as UTC; one in an unknown zone is none.
    """
    found = read(text)
    return None if found is None or found.sure < DAY_ALONE else found.at


def writes_month_first(language: str) -> bool:
    """Whether 3/4/2026 is the fourth of March in that language (BCP 47): as in America alone."""
    parts = language.replace("_", "-").casefold().split("-")
    return (parts[0] == "en" and (len(parts) == 1 or parts[-1] in {"us", "ph"})) or parts == [
        "es",
        "us",
    ]


def _machine(found: re.Match[str]) -> DateReading | None:
    """Seconds or milliseconds since 1970, and 20260305T091000Z."""
    try:
        if found["epoch"]:
            return DateReading(
                datetime.fromtimestamp(int(found["epoch"][:10]), UTC), Precision.ZONED, WITH_ZONE
            )
        digits = found["day"]
        at = datetime(int(digits[:4]), int(digits[4:6]), int(digits[6:]), tzinfo=UTC)
        if not found["clock"]:
            return DateReading(at, Precision.DAY, DAY_ALONE)
        hours, minutes, seconds = (int(found["clock"][k : k + 2] or 0) for k in (0, 2, 4))
        if hours > _HOURS or minutes >= _MINUTES:
            return None
        at += timedelta(hours=hours, minutes=minutes, seconds=min(seconds, 59))
        if not found["zone"]:
            return DateReading(at, Precision.UNZONED, WITHOUT_ZONE)
        digits = found["zone"][1:].replace(":", "")
        away = timedelta(hours=int(digits[:2] or 0), minutes=int(digits[2:] or 0))
        return DateReading(
            at - away if found["zone"][0] != "-" else at + away, Precision.ZONED, WITH_ZONE
        )
    except (ValueError, OverflowError, OSError):
        return None


def _first(
    text: str, *, month_first: bool | None, day: date | None, strict: bool
) -> DateReading | None:
    """The first date in a text that there is in the calendar."""
    tokens = _tokens(text)
    if not any(token.number is not None for token in tokens):
        return None
    weekday = next((_WEEKDAYS[t.word] for t in tokens if t.word in _WEEKDAYS), None)
    reader = _TimeReader(tokens)
    for place in range(len(tokens)):
        found = reader.day_at(place, month_first=month_first, weekday=weekday)
        if found is not None:
            reading = reader.completed(found, day, strict=strict)
            if reading is not None:
                return reading
    return reader.clock_alone(day, strict=strict)


def _tokens(text: str) -> list[_Token]:
    tokens: list[_Token] = []
    end = -1
    for match in _TOKEN.finditer(unicodedata.normalize("NFKC", text).replace("\u2212", "-")):
        written = match[0]
        number = int(written) if written.isdecimal() and len(written) <= len("20260305") else None
        tokens.append(
            _Token(written, written.casefold(), number, match.start() == end, len(written))
        )
        end = match.end()
    return tokens


class _TimeReader:
    """Reads a date, a time of day, or both, among the tokens of a text."""

    def __init__(self, tokens: list[_Token]) -> None:
        self.tokens = tokens

    def day_at(self, place: int, *, month_first: bool | None, weekday: int | None) -> _Day | None:
        """The day that begins at a token."""
        token = self.tokens[place]
        if place and token.glued and self.tokens[place - 1].number is not None:
            return None
        if token.number is None:
            return self.month_first(place) if token.text[0].isalpha() else None
        if token.size == len("2026"):
            return self.year_first(place)
        if token.size > len("31"):
            return None
        return self.day_in_words(place) or self.day_in_figures(
            place, month_first=month_first, weekday=weekday
        )

    def year_first(self, place: int) -> _Day | None:
        """2026-03-05, 2026/3/5, 2026. 3. 5., 2026年3月5日, 2026. március 5."""
        year, at = self.tokens[place].number, place + 1
        if at >= len(self.tokens):
            return None
        mark = self.tokens[at].text
        if mark in {"-", "/", "."} or mark in _YEAR_MARKS:
            at += 1
        if at < len(self.tokens) and (named := _month(self.tokens[at].word)):
            month, at = named, at + 1
            at += at < len(self.tokens) and self.tokens[at].text == "."
        elif (
            at > place + 1
            and at < len(self.tokens)
            and self.tokens[at].number
            and self.tokens[at].size <= len("12")
        ):
            month, at = self.tokens[at].number or 0, at + 1
            if at >= len(self.tokens) or not (
                self.tokens[at].text == mark or self.tokens[at].text in _MONTH_MARKS
            ):
                return None
            at += 1
        else:
            return None
        if at >= len(self.tokens) or not self.tokens[at].number or self.tokens[at].size > len("31"):
            return None
        day = self.tokens[at].number or 0
        at += 1
        if at < len(self.tokens) and self.tokens[at].text in _DAY_MARKS:
            at += 1
        return _Day(year, month, day, place, at)

    def day_in_words(self, place: int) -> _Day | None:
        """5 March 2026, 5. März 2026, 5 de marzo de 2026, 1er mars 2026, 05-Mar-26, 5 March."""
        day, at = self.tokens[place].number or 0, place + 1
        while (
            at < len(self.tokens)
            and at <= place + 3
            and (
                self.tokens[at].text in {".", "-"}
                or self.tokens[at].word in _ORDINALS | _OF_THE
                or self.tokens[at].text in {"'", "’"}
            )
        ):
            at += 1
        month = _month(self.tokens[at].word) if at < len(self.tokens) else 0
        if not month:
            return None
        at += 1
        year, end = self.year_after(at)
        return _Day(year, month, day, place, end if year is not None else at)

    def month_first(self, place: int) -> _Day | None:
        """March 5, 2026; Mar 05 2026; and the day of "Mar 05 10:00:00 CET 2026"."""
        month, at = _month(self.tokens[place].word), place + 1
        if not month:
            return None
        if at < len(self.tokens) and self.tokens[at].text in {".", "-"}:
            at += 1
        if (
            at >= len(self.tokens)
            or self.tokens[at].number is None
            or self.tokens[at].size > len("31")
        ):
            return None
        day = self.tokens[at].number or 0
        at += 1
        if at < len(self.tokens) and self.tokens[at].word in _ORDINALS:
            at += 1
        year, end = self.year_after(at)
        if year is None:
            clock = self.clock_at(at, strict=True)
            if (
                clock is not None
                and clock.end < len(self.tokens)
                and self.tokens[clock.end].size == len("2026")
            ):
                year = self.tokens[clock.end].number
        return _Day(year, month, day, place, max(at, end))

    def year_after(self, at: int) -> tuple[int | None, int]:
        """The year that ends a date in words, and the token after it."""
        passed = 0
        while (
            at < len(self.tokens)
            and passed < _MOST_LINKS
            and (self.tokens[at].text in {".", ",", "-"} or self.tokens[at].word in _OF_THE)
        ):
            at, passed = at + 1, passed + 1
        if at >= len(self.tokens) or self.tokens[at].number is None:
            return None, at
        if self.tokens[at].size == len("2026"):
            return self.tokens[at].number, at + 1
        short = self.tokens[at].size == len("26") and not self.is_clock_mark(at + 1)
        return (_full_year(self.tokens[at].number or 0), at + 1) if short else (None, at)

    def day_in_figures(
        self, place: int, *, month_first: bool | None, weekday: int | None
    ) -> _Day | None:
        """05.03.2026, 5/3/26, 3/5/2026, 05-03-2026."""
        if place + 4 >= len(self.tokens):
            return None
        first, mark, second, again, last = self.tokens[place : place + 5]
        if mark.text not in {".", "/", "-"} or again.text != mark.text or not mark.glued:
            return None
        if first.number is None or second.number is None or last.number is None:
            return None
        if second.size > len("31") or last.size not in {len("26"), len("2026")}:
            return None
        year = last.number if last.size == len("2026") else _full_year(last.number)
        day, month, unsure = first.number, second.number, False
        if month > _MONTHS_A_YEAR:
            day, month = month, day
        elif mark.text != "." and day <= _MONTHS_A_YEAR and day != month:
            fits = [
                _weekday_of(year, *pair) == weekday and weekday is not None
                for pair in ((month, day), (day, month))
            ]
            if fits[0] != fits[1]:
                swapped = fits[1]
            else:
                swapped, unsure = bool(month_first), mark.text == "/" or month_first is None
            if swapped:
                day, month = month, day
        return _Day(year, month, day, place, place + 5, unsure)

    def completed(self, found: _Day, known: date | None, *, strict: bool) -> DateReading | None:
        """A day with the clock time that stands beside it; None for no day of the calendar."""
        year = found.year
        if year is None:
            if known is None:
                return None
            year = known.year  # the year nearest to the known day
            distance = (found.month - known.month) if known else 0
            year += (
                -1 if distance > _MONTHS_A_YEAR / 2 else 1 if distance < -_MONTHS_A_YEAR / 2 else 0
            )
        try:
            at = datetime(year, found.month, found.day, tzinfo=UTC)
        except ValueError:
            return None
        clock = self.clock_after(found.end, strict=strict) or self.clock_before(
            found.begin, strict=strict
        )
        share = UNSURE / DAY_ALONE if found.unsure else 1.0
        if clock is None:
            return DateReading(at, Precision.DAY, DAY_ALONE * share)
        return _at_clock(at, clock, share)

    def clock_alone(self, day: date | None, *, strict: bool) -> DateReading | None:
        """A clock time of a day that is known from elsewhere."""
        if day is None:
            return None
        at = datetime(day.year, day.month, day.day, tzinfo=UTC)
        for place in range(len(self.tokens)):
            if place and self.tokens[place].glued and self.tokens[place - 1].number is not None:
                continue
            clock = self.clock_at(place, strict=strict)
            if clock is None:
                continue
            marks = {token.word for token in self.tokens[clock.begin : clock.end]}
            if (
                clock.offset is not None
                or clock.american
                or marks - {"."} != {word for word in marks if word.isdecimal()}
            ):  # "3.10" alone is a version, a price, a result
                return _at_clock(at, clock, WITHOUT_ZONE)
        return None

    def clock_after(self, place: int, *, strict: bool) -> _Clock | None:
        """The clock time that follows a day, past words like "at"."""
        for at in range(place, min(place + _MOST_BETWEEN, len(self.tokens))):
            clock = self.clock_at(at, strict=strict)
            if clock is not None:
                return clock
            if self.tokens[at].word not in _BETWEEN and self.tokens[at].word not in _WEEKDAYS:
                return None
        return None

    def clock_before(self, place: int, *, strict: bool) -> _Clock | None:
        """The clock time that stands directly before a day: "09:10 GMT, 5 March 2026"."""
        for begin in range(max(0, place - _MOST_CLOCK), place):
            if begin and self.tokens[begin].glued and self.tokens[begin - 1].number is not None:
                continue
            clock = self.clock_at(begin, strict=strict)
            if clock is None or clock.end > place:
                continue
            between = self.tokens[clock.end : place]
            if all(t.word in _BETWEEN | _OF_THE or t.word in _WEEKDAYS for t in between):
                return clock
        return None

    def is_clock_mark(self, place: int) -> bool:
        return (
            place + 1 < len(self.tokens)
            and self.tokens[place].text == ":"
            and self.tokens[place].glued
        )

    def clock_at(self, place: int, *, strict: bool) -> _Clock | None:
        """The clock time that begins at a token, with its zone.

        09:10, 9.10pm, 21h10, 9 p.m., T091000.
        """
        begin, half = place, ""
        if place < len(self.tokens) and self.tokens[place].word in _HALVES_BEFORE:
            half = _HALVES_BEFORE[self.tokens[place].word]
            place += 1
        figures = self.clock_figures(place)
        if figures is None:
            return None
        hour, minute, seconds, at = figures
        said, at = self.half_of_day(at)
        half = said or half
        if half == "p" and hour < _NOON:
            hour += _NOON
        elif half == "a" and hour == _NOON:
            hour = 0
        minutes = hour * _MINUTES + minute
        if minute >= _MINUTES or minutes > _HOURS * _MINUTES:
            return None
        if at < len(self.tokens) and self.tokens[at].word in _O_CLOCK:
            at += 1
        return self.with_zone(_Clock(minutes, min(seconds, 59), begin, at), strict=strict)

    def clock_figures(self, place: int) -> tuple[int, int, int, int] | None:
        """Hours, minutes and seconds that begin at a token, and the token after them."""
        if place >= len(self.tokens) or (hour := self.tokens[place].number) is None:
            return None
        at = place + 1
        if self.tokens[place].size in {len("0910"), len("091000")}:
            if not place or self.tokens[place - 1].word != "t":
                return None
            digits = self.tokens[place].text
            return int(digits[:2]), int(digits[2:4]), int(digits[4:] or 0), at
        if self.tokens[place].size > len("09"):
            return None
        mark = self.tokens[at].word if at < len(self.tokens) else ""
        if (
            mark in {":", "h"}
            or mark in _HOUR_MARKS
            or (mark in {".", "u"} and self.tokens[at].glued)
        ):
            minute = self.two_digits(at + 1, glued=mark == ".")
            if minute is not None and not (mark == "." and self.two_digits_after_dot(at + 2)):
                at += 2
                second = None
                at += (
                    mark in _HOUR_MARKS
                    and at < len(self.tokens)
                    and self.tokens[at].text in _MINUTE_MARKS
                )
                if at + 1 < len(self.tokens) and self.tokens[at + 1].text in _SECOND_MARKS:
                    second = self.two_digits(at, glued=False)
                    if second is not None:
                        return hour, minute, second, at + 2
                if (
                    at < len(self.tokens)
                    and self.tokens[at].text in {":", "."}
                    and self.tokens[at].glued
                ):
                    second = self.two_digits(at + 1, glued=True)
                if second is None:
                    return hour, minute, 0, at
                at += 2
                fraction = at + 1 < len(self.tokens) and self.tokens[at].text in {".", ",", ":"}
                if fraction and self.tokens[at + 1].glued and self.tokens[at + 1].text.isdecimal():
                    at += 2
                return hour, minute, second, at
        if mark in _O_CLOCK:
            return hour, 0, 0, at + 1
        if place and self.tokens[place - 1].word == "t" and mark == "z":
            return hour, 0, 0, at  # "T09Z": an hour alone, in UTC (ISO 8601)
        return (hour, 0, 0, at) if self.half_of_day(at)[0] else None

    def two_digits(self, at: int, *, glued: bool) -> int | None:
        if (
            at >= len(self.tokens)
            or self.tokens[at].size != len("10")
            or (glued and not self.tokens[at].glued)
        ):
            return None
        return self.tokens[at].number

    def two_digits_after_dot(self, at: int) -> bool:
        """Whether 5.03 goes on as 5.03.26, and is a day."""
        return (
            at + 1 < len(self.tokens)
            and self.tokens[at].text == "."
            and self.tokens[at].glued
            and self.tokens[at + 1].glued
            and self.tokens[at + 1].number is not None
        )

    def half_of_day(self, at: int) -> tuple[str, int]:
        """Which half of the day a token names (am, a.m., a.

        m., PM): a, p or none; and the token after it.
        """
        if at >= len(self.tokens):
            return "", at
        word = self.tokens[at].word
        if word in _HALVES:
            return _HALVES[word], at + 1
        dotted = [token.word for token in self.tokens[at : at + 4]]
        if word in {"a", "p"} and dotted[1:3] == [".", "m"]:
            return word, at + (4 if dotted[3:] == ["."] else 3)
        return "", at

    def with_zone(self, clock: _Clock, *, strict: bool) -> _Clock:
        """A clock time with the zone that follows it, as far as it is known.

        In a text for machines anything that looks like a zone and is none makes the time uncertain.
        """
        at = clock.end
        while at < len(self.tokens) and self.tokens[at].text in {"(", ","} and at < clock.end + 2:
            at += 1
        if at >= len(self.tokens):
            return clock
        name = (
            self.tokens[at].text
            if self.tokens[at].word not in {"z", "мск"}
            else self.tokens[at].text.upper()
        )
        signed = (
            at if self.tokens[at].text in {"+", "-"} else at + 1 if _ZONES.get(name) == 0 else None
        )
        if signed is not None:
            shift, end = self.offset_at(signed)
            if shift is not None:
                return replace(clock, end=end, offset=shift)
            if signed + 1 < len(self.tokens) and self.tokens[signed].text in {"+", "-"}:
                wrong = (
                    strict
                    and self.tokens[signed + 1].number is not None
                    and self.tokens[signed + 1].glued
                )
                if wrong or signed == at:
                    return replace(clock, unknown_zone=wrong)
        if name in _AMERICAN_ZONES:
            return replace(clock, end=at + 1, american=name)
        if name in _ZONES:
            return replace(clock, end=at + 1, offset=timedelta(hours=_ZONES[name]))
        if strict and at == clock.end and self.is_clock_mark(at + 1):
            # "T09:10:00 01:00": the plus was lost on the way, as it is in a URL.
            shift = timedelta(
                hours=self.tokens[at].number or 0, minutes=self.tokens[at + 2].number or 0
            )
            if shift <= _WIDEST_OFFSET:
                return replace(clock, end=at + 3, offset=shift)
        named = name.isalpha() and name.isupper() and 1 < len(name) <= _LONGEST_ZONE
        # "America/New_York", "Central European Standard Time"
        spelled = (
            name.isalpha()
            and (
                (self.tokens[at + 1 : at + 2] and self.tokens[at + 1].text == "/")
                or any(token.word == "time" for token in self.tokens[at + 1 : at + _MOST_OF_A_ZONE])
            )
            and at == clock.end
        )
        return replace(clock, unknown_zone=strict and (named or bool(spelled)))

    def offset_at(self, at: int) -> tuple[timedelta | None, int]:
        """The offset that begins at its sign: +01:00, -0330, +1, + 0100; None where it is none."""
        if at + 1 >= len(self.tokens) or self.tokens[at].text not in {"+", "-"}:
            return None, at
        digits, end = self.tokens[at + 1], at + 2
        if digits.number is None or digits.size > len("0100"):
            return None, at
        if digits.size > len("01"):
            hours, minutes = divmod(digits.number, 100)
        else:
            hours, minutes = digits.number, 0
            if (
                end + 1 < len(self.tokens)
                and self.tokens[end].text in {":", "."}
                and self.tokens[end].glued
                and self.tokens[end + 1].number is not None
            ):
                minutes, end = self.tokens[end + 1].number or 0, end + 2
        size = timedelta(hours=hours, minutes=minutes)
        if size > _WIDEST_OFFSET or minutes >= _MINUTES:
            return None, at
        return (-size if self.tokens[at].text == "-" else size), end


def _full_year(short: int) -> int:
    """The year of two digits: of this century, or of the last from 70 on (RFC 9110 §5.6.7)."""
    return short + (_CENTURY if short < 70 else _CENTURY - 100)  # noqa: PLR2004


def _weekday_of(year: int, month: int, day: int) -> int | None:
    try:
        return date(year, month, day).weekday()
    except ValueError:
        return None


def _at_clock(at: datetime, clock: _Clock, share: float) -> DateReading | None:
    try:
        at += timedelta(minutes=clock.minutes, seconds=clock.seconds)
        if clock.american:
            hours = _AMERICAN_ZONES[clock.american] + _is_american_summer(at.date())
            return DateReading(at - timedelta(hours=hours), Precision.ZONED, WITH_ZONE * share)
        if clock.offset is not None:
            return DateReading(at - clock.offset, Precision.ZONED, WITH_ZONE * share)
    except OverflowError:
        return None
    sure = UNSURE if clock.unknown_zone else WITHOUT_ZONE
    return DateReading(at, Precision.UNZONED, sure * share)


def _month(word: str) -> int:
    """The number of a month by its name's beginning, or by its form in a lexicon; 0 for none."""
    for size in range(min(len(word), _LONGEST_START), 2, -1):
        if word[:size] in _MONTHS:
            return _MONTHS[word[:size]]
    return _lexicon_months().get(word, 0)


@cache
def _lexicon_months() -> dict[str, int]:
    """Forms of months that a language's folder lists; short ones are other words elsewhere."""
    return {
        form: number
        for known in lexicons()
        for form, number in known.numerals.months.items()
        if len(form) > _SHORT_FORM
    }


def _is_american_summer(day: date) -> bool:
    """From the second Sunday of March to the first of November (Energy Policy Act of 2005)."""
    march, november = date(day.year, 3, 8), date(day.year, 11, 1)
    begin = march + timedelta(days=(6 - march.weekday()) % 7)
    end = november + timedelta(days=(6 - november.weekday()) % 7)
    return begin <= day < end
