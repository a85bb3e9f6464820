"""Moments and spans of time as people type and read them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from monitor.cli.console import on_terminal
from monitor.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Callable

_MEND = 'give a span back from now such as "2d" or "90m", or a date such as 2026-03-14 (UTC)'


def parse_since(text: str, now: datetime) -> datetime:
    """The moment that `--since` names: "2d" before now, "today", "yesterday", an ISO date or time.

    A time without a zone is UTC. Raises UsageError with the mend.
    """
    word = text.strip().lower()
    midnight = now.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    if word == "today":
        return midnight
    if word == "yesterday":
        return midnight - timedelta(days=1)
    try:
        moment = datetime.fromisoformat(text.strip())
    except ValueError:
        return now - _span(text)
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)


def stamp(moment: datetime | None) -> str:
    """A moment for people: to the minute on a terminal, ISO 8601 to the second in a pipe; UTC."""
    if moment is None:
        return ""
    utc = moment.astimezone(UTC)
    if on_terminal():
        return f"{utc:%Y-%m-%d %H:%M}Z"
    return f"{utc:%Y-%m-%dT%H:%M:%SZ}"


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
