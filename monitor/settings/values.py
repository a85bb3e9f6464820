"""The sorts of value that a config file holds, each checked and with a clear complaint."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import date, datetime, time, timedelta, tzinfo
from difflib import get_close_matches
from enum import StrEnum
from ipaddress import ip_network
from typing import Annotated, Any, TypeVar
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import AfterValidator, BeforeValidator, Field, InstanceOf, Strict

from monitor.core.urls import normal_host, split
from monitor.errors import UsageError
from monitor.model.alert import EventType
from monitor.model.change import ChangeKind, RevisionKind, Severity
from monitor.model.story import DigestEvery, DigestSchedule, QuietHours, RouteKind, Scope
from monitor.settings.durations import parse_duration

E = TypeVar("E", bound=StrEnum)

ID = re.compile(r"[a-z0-9][a-z0-9._-]*\Z")
"""Of outlets, stories, routes and what a story counts."""

_LANGUAGE = re.compile(r"(?:[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)?\Z")
_RANGE = (
    r"(?:\*|[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*)(?:\s*;\s*q=(?:0(?:\.\d{1,3})?|1(?:\.0{1,3})?))?"
)
_RANGES = re.compile(rf"{_RANGE}(?:\s*,\s*{_RANGE})*\Z")
"""Language ranges with weights (RFC 9110, 12.5.4)."""

_HEX = re.compile(r"[0-9a-f]{16,128}\Z")
_CLOCK = re.compile(r"([01]?[0-9]|2[0-3]):([0-5][0-9])\Z")
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")


def _among(kind: str, choices: Iterable[str]) -> Callable[[str], str]:
    allowed = tuple(choices)

    def check(text: str) -> str:
        if text in allowed:
            return text
        near = get_close_matches(text, allowed, n=1)
        hint = f"; did you mean {near[0]!r}?" if near else f"; valid: {', '.join(allowed)}"
        raise ValueError(f"{text!r} is no {kind}{hint}")

    return check


def _member(kind: str, members: type[E]) -> Callable[[str], E]:
    """As `_among`, for the member of that value."""
    check = _among(kind, [member.value for member in members])
    return lambda text: members(check(text))


def _duration(value: Any) -> timedelta:  # noqa: ANN401 - whatever the file holds
    if not isinstance(value, str):
        raise ValueError(  # noqa: TRY004 - pydantic reports ValueError, not TypeError
            f'must be a duration in quotes with its unit, such as "{value}s", not {value!r}'
        )
    return parse_duration(value)


def _positive(value: timedelta) -> timedelta:
    if value <= timedelta(0):
        raise ValueError("must be longer than nothing")
    return value


def _line(text: str) -> str:
    if _CONTROL.search(text):
        raise ValueError("must be one line without control characters")
    return text


def _ident(text: str) -> str:
    if not ID.match(text):
        raise ValueError(
            f"{text!r} is no id: use small letters a-z, digits, '-', '_' and '.', "
            "beginning with a letter or digit"
        )
    return text


def _url(text: str) -> str:
    try:
        split(text)
    except UsageError as error:
        raise ValueError(str(error)) from None
    return text


def _public_url(text: str) -> str:
    if not text:
        return text
    parts = urlsplit(_url(text))
    if parts.query or parts.fragment:
        raise ValueError("must end with its host or a path: no ? and no #")
    return text.rstrip("/")


def _section(text: str) -> str:
    if text.startswith("/"):
        if text.strip("/"):
            return text
        raise ValueError("'/' is the whole site; leave `sections` out to follow all of it")
    if text.startswith(("http://", "https://")):
        return _url(text)
    raise ValueError(
        f"{text!r} is no section; write the address of a section page, or a path such as '/world/'"
    )


def _fragment(text: str) -> str:
    if not text.replace("*", "").strip():
        raise ValueError(
            f"{text!r} fits every address; write a part of those that are meant, such as '/sport/'"
        )
    return _line(text)


def _optional_url(text: str) -> str:
    return _url(text) if text else text


def _domain(text: str) -> str:
    name, _, port = text.partition(":")
    if "/" in text or normal_host(name) is None or (port and not port.isdecimal()):
        raise ValueError(f"{text!r} is no domain; write a bare host name such as 'example.org'")
    return text.lower()


def _network(text: str) -> str:
    try:
        return str(ip_network(text))
    except ValueError as error:
        raise ValueError(
            f"{text!r} is no network ({error}); write a CIDR range such as '127.0.0.0/8'"
        ) from None


def _selector(text: str) -> str:
    if not text:
        return text
    from selectolax.lexbor import (  # noqa: PLC0415 - few outlets need selectors
        LexborHTMLParser,
        SelectolaxError,
    )

    try:
        LexborHTMLParser("<p></p>").css(text)
    except SelectolaxError:
        raise ValueError(f"{text!r} is no CSS selector") from None
    return text


def _moment(value: Any) -> str:  # noqa: ANN401 - TOML has dates of its own
    if isinstance(value, (date, datetime)):
        return value.isoformat()
    if not isinstance(value, str):
        raise ValueError(f"must be a date such as 2025-04-28, not {value!r}")  # noqa: TRY004
    if value:
        try:
            datetime.fromisoformat(value)
        except ValueError:
            raise ValueError(
                f"{value!r} is no date; write 2025-04-28 or 2025-04-28T04:39:00+01:00"
            ) from None
    return value


def _language(text: str) -> str:
    if not _LANGUAGE.match(text):
        raise ValueError(f"{text!r} is no language tag; write one such as 'en' or 'uk'")
    return text


def _database(text: str) -> str:
    if text.startswith(("sqlite:///", "postgresql+psycopg://")):
        return text
    scheme = text.partition(":")[0]
    if scheme.startswith("postgres"):
        raise ValueError("write postgresql+psycopg:// in front of the server's address")
    raise ValueError("must begin with sqlite:/// (then a file) or postgresql+psycopg://")


def _proxy(text: str) -> str:
    if text and not text.startswith(("http://", "https://", "socks5://", "socks5h://")):
        raise ValueError("must begin with http://, https:// or socks5://, or be empty")
    return text


def _hash(text: str) -> str:
    if not _HEX.match(text):
        raise ValueError("is no fingerprint; let `monitor baseline new` write it")
    return text


Lax = Strict(strict=False)
"""TOML knows lists alone; a tuple is made of one."""

Text = Annotated[str, AfterValidator(_line)]
Prose = str
Id = Annotated[str, AfterValidator(_ident)]
Url = Annotated[str, AfterValidator(_url)]


def _clock(text: str) -> time:
    if not (match := _CLOCK.match(text)):
        raise ValueError(f"{text!r} is no time of day; write it as 08:00")
    return time(int(match[1]), int(match[2]))


def _keyword(text: str) -> str:
    word = " ".join(text.split())
    if not word.rstrip("*") or "*" in word[:-1]:
        raise ValueError(f"{text!r} is no word; a * may stand at its end alone, as in 'kill*'")
    return word


def _digest(value: Any) -> DigestSchedule:  # noqa: ANN401 - whatever the file holds
    match str(value).casefold().split() if isinstance(value, str) else ():
        case ["hourly"]:
            return DigestSchedule(DigestEvery.HOUR, time(0))
        case ["hourly", minute]:
            return DigestSchedule(DigestEvery.HOUR, _clock(f"00{minute}"))
        case ["daily"]:
            return DigestSchedule(DigestEvery.DAY)
        case ["daily", at]:
            return DigestSchedule(DigestEvery.DAY, _clock(at))
        case ["weekly", day, *at] if day[:3] in WEEKDAYS and len(at) < 2:  # noqa: PLR2004
            moment = _clock(at[0]) if at else DigestSchedule(DigestEvery.WEEK).at
            return DigestSchedule(DigestEvery.WEEK, moment, WEEKDAYS.index(day[:3]))
    raise ValueError(
        f"{value!r} is no time of a digest; write 'hourly', 'daily 08:00' or 'weekly mon 08:00'"
    )


def _quiet(value: Any) -> QuietHours:  # noqa: ANN401 - whatever the file holds
    start, dash, end = str(value).partition("-")
    if not isinstance(value, str) or not dash:
        raise ValueError(f"{value!r} are no quiet hours; write them as '22:00-07:00'")
    hours = QuietHours(_clock(start.strip()), _clock(end.strip()))
    if hours.start == hours.end:
        raise ValueError(f"{value!r}: quiet hours that end as they begin would never end")
    return hours


def _zone(value: Any) -> tzinfo:  # noqa: ANN401 - whatever the file holds
    try:
        return ZoneInfo(value)
    except (ZoneInfoNotFoundError, ValueError, TypeError, OSError):
        raise ValueError(
            f"{value!r} is no time zone; write one such as 'Europe/Berlin' or 'UTC'"
        ) from None


def _display_zone(text: str) -> str:
    return text if text == "local" else str(_zone(text))


def _accept_language(text: str) -> str:
    if text and not _RANGES.fullmatch(text):
        raise ValueError(
            f"{text!r} names no languages; write them as the header does: 'en-GB, en;q=0.8'"
        )
    return text


PublicUrl = Annotated[str, AfterValidator(_public_url)]
Section = Annotated[str, AfterValidator(_section)]
Pattern = Annotated[str, AfterValidator(_fragment)]
OptionalUrl = Annotated[str, AfterValidator(_optional_url)]
Domain = Annotated[str, AfterValidator(_domain)]
Network = Annotated[str, AfterValidator(_network)]
Selector = Annotated[str, AfterValidator(_selector)]
Moment = Annotated[str, BeforeValidator(_moment)]
Language = Annotated[str, AfterValidator(_language)]
DatabaseUrl = Annotated[str, AfterValidator(_database)]
Proxy = Annotated[str, AfterValidator(_proxy)]
Hash = Annotated[str, AfterValidator(_hash)]
Duration = Annotated[timedelta, BeforeValidator(_duration), AfterValidator(_positive)]
Pause = Annotated[timedelta, BeforeValidator(_duration)]
"""A duration that may be nothing."""

Count = Annotated[int, Field(ge=1)]
Whole = Annotated[int, Field(ge=0)]
Port = Annotated[int, Field(ge=1, le=65_535)]
Share = Annotated[float, Field(ge=0, le=1)]
Event = Annotated[str, AfterValidator(_member("event", EventType))]
RevisionName = Annotated[str, AfterValidator(_member("sort of revision", RevisionKind))]
Kind = Annotated[str, AfterValidator(_member("kind of change", ChangeKind))]
SeverityName = Annotated[str, AfterValidator(_member("severity", Severity))]
Level = Annotated[
    str, AfterValidator(_among("log level", ("debug", "info", "warning", "error", "critical")))
]
LogFormat = Annotated[str, AfterValidator(_among("log format", ("auto", "console", "json")))]
ScopeName = Annotated[str, AfterValidator(_member("scope", Scope))]
RouteKindName = Annotated[str, AfterValidator(_member("kind of route", RouteKind))]
Keyword = Annotated[str, AfterValidator(_line), AfterValidator(_keyword)]
DigestTime = Annotated[InstanceOf[DigestSchedule], BeforeValidator(_digest)]
Quiet = Annotated[InstanceOf[QuietHours], BeforeValidator(_quiet)]
DisplayZone = Annotated[str, AfterValidator(_display_zone)]
AcceptLanguage = Annotated[str, AfterValidator(_accept_language)]
Zone = Annotated[InstanceOf[tzinfo], BeforeValidator(_zone)]

Texts = Annotated[tuple[Text, ...], Lax]
