"""Times as pages write them, to aware UTC: for machines (`parse`) and for readers (`find`)."""

# ruff: noqa: E501 - a pattern a line
from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

Moment = tuple[datetime, float]
"""A moment in UTC, and how sure it is: 1 with a zone, .7 without one (taken as UTC), .5 a bare
date, less where day and month might be the other way round."""

_ISO = re.compile(
    r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*"
    r"(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?",
    re.IGNORECASE,
)
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{4})?)?$")
_EPOCH = re.compile(r"\d{10}(?:\d{3})?$")
_WITH_ZONE, _WITHOUT_ZONE, _BARE, _UNSURE = 1.0, 0.7, 0.5, 0.3
_LONGEST = 80
_LONGEST_LINE = 200
_CENTURY = 2000
_LAST_MONTH = 12
_NOON = 12
_HOURS, _MINUTES = 24, 60

_MONTHS: dict[str, int] = {
    name: number
    for number, names in enumerate(
        (
            "jan janv ene gen sty січ янв oca led",
            "feb febr fév févr fev lut лют фев şub úno",
            "mar mär märz mars mrz maa бер мар březen",
            "apr avr abr kwi квіт апр nis dub",
            "may mai mayo maggio mag maj mei трав май мая květ",
            "jun juin giu cze черв июн haz čvn",
            "jul juil lug lip лип июл tem čvc",
            "aug aoû août ago sie серп авг ağu srp",
            "sep sept set wrz вер сен eyl zář",
            "oct okt ott out paź жовт окт eki říj",
            "nov lis лист ноя kas",
            "dec dez déc dic gru груд дек ara pros",
        ),
        1,
    )
    for name in names.split()
}
"""How the months begin in English, German, French, Spanish, Italian, Portuguese, Dutch, Polish,
Ukrainian, Russian, Turkish, Czech and the Nordic languages."""

_LONGEST_START = max(map(len, _MONTHS))
_CLOCK = (
    r"(?:(?:[\s,|·•–—-]|at|um|à|a las|о|в|um|kl\.?|ore|às|г\.)*\s*(?P<h>\d{1,2})\s?[:.h]\s?(?P<n>\d{2})(?::\d{2})?"
    r"\s*(?P<half>[ap]\.?m\.?(?![a-z]))?(?:\s*Uhr)?\s*\(?(?P<zone>[A-Z]{2,4}T?|Z|[+-]\d{2}:?\d{2})?(?![A-Za-z]))?"
)
_WORDED = re.compile(
    r"(?<!\d)(?P<d>\d{1,2})(?:st|nd|rd|th|er|º|\.)?\s+(?:de\s+|d['’]|of\s+)?(?P<m>[^\W\d_]{3,12})\.?,?\s+(?:de[l]?\s+)?(?P<y>\d{4})(?!\d)"
    + _CLOCK
)
_MONTH_FIRST = re.compile(
    r"(?<!\w)(?P<m>[^\W\d_]{3,12})\.?\s+(?P<d>\d{1,2})(?:st|nd|rd|th)?,?\s+(?P<y>\d{4})(?!\d)"
    + _CLOCK
)
_NUMERIC = re.compile(
    r"(?<![\d./-])(?P<d>\d{1,2})(?P<sep>[./-])\s?(?P<m>\d{1,2})(?P=sep)\s?(?P<y>\d{4}|\d{2})(?![\d./-]\d)(?!\d)"
    + _CLOCK
)
_EASTERN = re.compile(
    r"(?P<y>\d{4})\s?[年년./]\s?(?P<m>\d{1,2})\s?[月월./]\s?(?P<d>\d{1,2})(?!\d)\s?[日일]?\.?"
    + _CLOCK
)
_ZONES: dict[str, float] = {
    "Z": 0, "UTC": 0, "GMT": 0, "WET": 0, "BST": 1, "CET": 1, "MEZ": 1, "CEST": 2, "MESZ": 2, "EET": 2,
    "EEST": 3, "MSK": 3, "IST": 5.5, "JST": 9, "KST": 9, "AEST": 10, "AEDT": 11,
    "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7, "ET": -5, "PT": -8,
}  # fmt: skip
"""Hours east of Greenwich of the zones that news pages name. CST and IST are read as in America
and India, where they are written most; ET and PT as winter time, which may be an hour off."""


def parse(text: str) -> Moment | None:
    """What an attribute or a script says, that machines are meant to read.

    Reads ISO 8601 with its usual slips, RFC 2822, and seconds or milliseconds since 1970.
    """
    text = text.strip()[:_LONGEST]
    if not text:
        return None
    try:
        if match := _ISO.match(text) or _COMPACT.match(text):
            return _from_parts(match.groups())
        if _EPOCH.match(text):
            return datetime.fromtimestamp(int(text[:10]), UTC), _WITH_ZONE
        if text[-1:].isalnum() and "," in text[:5]:
            return _aware(parsedate_to_datetime(text))
    except (ValueError, OverflowError, TypeError, IndexError):
        return None
    return None


def find(text: str, *, month_first: bool = False) -> Moment | None:
    """The first date in a line that people are meant to read, with the clock time after it.

    `month_first` says how 3/4/2026 is read where both readings are possible.
    """
    text = text[:_LONGEST_LINE]
    if not any(char.isdecimal() for char in text):
        return None
    for pattern in (_ISO, _EASTERN, _WORDED, _MONTH_FIRST, _NUMERIC):
        for match in pattern.finditer(text):
            try:
                if pattern is _ISO:
                    return _from_parts(match.groups())
                if found := _from_words(match, month_first=month_first):
                    return found
            except (ValueError, OverflowError):  # no such day, or outside of the calendar
                continue
    return None


def _from_words(match: re.Match[str], *, month_first: bool) -> Moment | None:
    """What a date in words says. Raises ValueError or OverflowError for a day there is not."""
    parts = match.groupdict()
    day, year = int(parts["d"]), int(parts["y"])
    name = parts["m"]
    sure = 1.0
    if name.isdecimal():
        month = int(name)
        if (
            parts.get("sep") in {"/", "-"}
            and (month_first or month > _LAST_MONTH)
            and day <= _LAST_MONTH
        ):
            day, month = month, day
        sure = 1.0 if parts.get("sep") != "/" or max(day, month) > _LAST_MONTH else _UNSURE / _BARE
    else:
        month = _month(name)
    if not month:
        return None
    if len(parts["y"]) == len("26"):
        year += _CENTURY
    moment = datetime(year, month, day, tzinfo=UTC)
    minutes = _clock(parts["h"], parts["n"], (parts["half"] or "").lower())
    if minutes is None:
        return moment, _BARE * sure
    moment += timedelta(minutes=minutes)
    zone = parts["zone"] or ""
    if zone in _ZONES:
        return moment - timedelta(hours=_ZONES[zone]), sure
    if zone[:1] in {"+", "-"}:
        return moment - _offset(zone), sure
    return moment, _WITHOUT_ZONE * sure


def _clock(hours: str | None, minutes: str | None, half: str) -> int | None:
    """The minutes since midnight; None where no time is given, or none that a clock shows."""
    if hours is None or minutes is None:
        return None
    hour = int(hours)
    if half.startswith("p") and hour < _NOON:
        hour += _NOON
    elif half.startswith("a") and hour == _NOON:
        hour = 0
    if hour >= _HOURS or int(minutes) >= _MINUTES:
        return None
    return hour * _MINUTES + int(minutes)


def _month(name: str) -> int:
    """The number of a month by its name's beginning; 0 for what is none."""
    folded = name.casefold()
    for size in range(min(len(folded), _LONGEST_START), 2, -1):
        if folded[:size] in _MONTHS:
            return _MONTHS[folded[:size]]
    return 0


def _from_parts(parts: tuple[str | None, ...]) -> Moment:
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
        return moment, _BARE
    if zone is None:
        return moment, _WITHOUT_ZONE
    return moment - _offset(zone), _WITH_ZONE


def _offset(zone: str) -> timedelta:
    if zone[0] not in "+-":
        return timedelta(0)
    digits = zone[1:].replace(":", "")
    size = timedelta(hours=int(digits[:2]), minutes=int(digits[2:4] or 0))
    return -size if zone[0] == "-" else size


def _aware(moment: datetime) -> Moment:
    if moment.tzinfo is None:
        return moment.replace(tzinfo=UTC), _WITHOUT_ZONE
    return moment.astimezone(UTC), _WITH_ZONE
