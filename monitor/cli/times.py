"""Moments and spans of time as people type and read them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, tzinfo
from typing import TYPE_CHECKING

from monitor.cli.console import on_terminal, options
from monitor.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Callable

_MEND = 'give a span back from now such as "2d" or "90m", or a date such as 2026-03-14'


def parse_since(text: str, now: datetime) -> datetime:
    """The moment that `--since` names: "2d" before now, "today", "yesterday", an ISO date or time.

    A time without a zone is one of `display.zone`. Raises UsageError with the mend.
    """
    word = text.strip().lower()
    midnight = now.astimezone(zone()).replace(hour=0, minute=0, second=0, microsecond=0)
    if word == "today":
        return midnight.astimezone(UTC)
    if word == "yesterday":
        return (midnight - timedelta(days=1)).astimezone(UTC)
    try:
        moment = datetime.fromisoformat(text.strip())
    except ValueError:
        return now - _span(text)
    return (moment.replace(tzinfo=zone()) if moment.tzinfo is None else moment).astimezone(UTC)


def zone() -> tzinfo | None:
    """The time zone of times on a terminal: that of `display.zone`, or UTC with `--utc`.

    None is this machine's, as `datetime.astimezone` has it.
    """
    from zoneinfo import ZoneInfo

    wanted = "UTC" if options().utc else options().zone
    if wanted == "UTC":
        return UTC
    return None if wanted == "local" else ZoneInfo(wanted)


def stamp(moment: datetime | None) -> str:
    """A moment for people: to the minute on a terminal, in its zone; ISO 8601 in a pipe, in UTC."""
    if moment is None:
        return ""
    if not on_terminal():
        return f"{moment.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
    shown = zone()
    if shown is UTC:
        return f"{moment.astimezone(UTC):%Y-%m-%d %H:%M}Z"
    return f"{moment.astimezone(shown):%Y-%m-%d %H:%M %Z}"


def ahead(moment: datetime | None, now: datetime) -> str:
    """How far off a moment is, for people: "in 5 min", "due"; the moment itself in a pipe."""
    if moment is None or not on_terminal():
        return stamp(moment)
    return "due" if moment <= now else f"in {length(moment - now)}"


def ago(moment: datetime | None, now: datetime) -> str:
    """How long ago a moment was, for people: "3 h ago"; the moment itself in a pipe."""
    if moment is None or not on_terminal():
        return stamp(moment)
    return f"{length(now - moment)} ago"


def length(span: timedelta) -> str:
    """A span in whole units of which there are at least two: "42 s", "90 min", "3 h", "12 d"."""
    seconds = max(0, int(span.total_seconds()))
    for size, unit in ((86_400, "d"), (3_600, "h"), (60, "min")):
        if seconds >= 2 * size:
            return f"{seconds // size} {unit}"
    return f"{seconds} s"


def _span(text: str) -> timedelta:
    from monitor.settings import parse_duration

    parse: Callable[[str], timedelta] = parse_duration
    try:
        return parse(text)
    except ValueError as error:
        raise UsageError(f"--since {text!r} is no time", mend=_MEND) from error
