"""What does the log tell of an article besides its edits? A state's begin and its end.

A removal and a move are told as they are confirmed (`monitor.core.check.availability`), a wall as
it is met, a missing page and one without an answer when a second check in a row agrees. What alerts
tell is told here, whoever wants alerts. A wall that comes and goes is told so often a day and no
more.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from monitor.model.alert import EventType
from monitor.model.coverage import StoredDecision
from monitor.model.watch import (
    Availability,
    Event,
    EventKind,
    LogEntry,
    Progress,
    StoredChange,
    StoredEvent,
)

_AGREE = 2
"""Checks in a row after which a missing page, or one without an answer, is told."""

_DAY = timedelta(days=1)  # what "in a day" means
_MOST_BEGINS = 4
"""Walls and failures of one article that are told in a day: more of them say nothing new."""

_KINDS = {
    Availability.MISSING: EventKind.MISSING,
    Availability.REMOVED: EventKind.REMOVED,
    Availability.MOVED: EventKind.MOVED,
    Availability.LEGAL: EventKind.LEGAL,
    Availability.BLOCKED: EventKind.BLOCKED,
    Availability.PAYWALLED: EventKind.PAYWALLED,
    Availability.FAILING: EventKind.UNREACHABLE,
}
_COMING_AND_GOING = frozenset(
    {EventKind.MISSING, EventKind.BLOCKED, EventKind.PAYWALLED, EventKind.UNREACHABLE}
)
_ALERTED = {
    EventType.ARTICLE_REMOVED: EventKind.REMOVED,
    EventType.ARTICLE_MOVED: EventKind.MOVED,
    EventType.ARTICLE_UNREACHABLE: EventKind.UNREACHABLE,
}


def happened(
    before: Progress,
    after: Progress,
    *,
    alerted: EventType | None,
    since: datetime | None,
    reason: str,
    now: datetime,
) -> tuple[tuple[Event, ...], Progress]:
    """The events of one check, and the progress that remembers which state is in the log.

    `alerted` is what the check tells people, `since` when that began; both may be None.
    """
    same = after.availability is before.availability
    began = before.state_since if same and before.state_since is not None else now
    after = replace(after, state_since=began, logged=before.logged)
    told = _ALERTED.get(alerted) if alerted is not None else None
    state = _KINDS.get(after.availability)
    if after.availability is Availability.AVAILABLE:
        if told is None and (before.logged or alerted is EventType.ARTICLE_RESTORED):
            told = EventKind.RESTORED if alerted is EventType.ARTICLE_RESTORED else EventKind.BACK
            since, reason = now, "the article is back"
        found = (Event(kind=told, at=now, since=since or now, reason=reason),) if told else ()
        return found, replace(after, logged=None)
    if told is EventKind.UNREACHABLE and state is EventKind.LEGAL:
        told = state  # people are told of 451 as out of reach
    match state:  # have enough checks in a row found it?
        case EventKind.MISSING:
            agreed = after.missing is not None and after.missing.seen >= _AGREE
        case EventKind.UNREACHABLE:
            agreed = after.failures >= _AGREE
        case EventKind.MOVED:
            agreed = False  # told with its alert, when it is confirmed
        case _:
            agreed = True
    kind = told or (state if agreed else None)
    if kind is None or kind is before.logged:
        return (), after
    begins = tuple(moment for moment in before.begins if now - moment < _DAY)
    if told is None and kind in _COMING_AND_GOING:
        if len(begins) >= _MOST_BEGINS:
            return (), replace(after, begins=begins)
        begins = (*begins, now)
        if len(begins) == _MOST_BEGINS:
            reason += "; it comes and goes, and is not told again today"
    event = Event(kind=kind, at=now, since=since or began, reason=reason)
    open_state = state if kind is EventKind.UNREACHABLE else kind
    return (event,), replace(after, logged=open_state, begins=begins)


def merged(
    changes: Sequence[StoredChange],
    events: Sequence[StoredEvent],
    decisions: Sequence[StoredDecision],
    limit: int,
) -> tuple[LogEntry, ...]:
    """Edits, events and decisions as one log, each given newest first: the newest `limit`."""
    entries: list[LogEntry] = [*changes, *events, *decisions]
    return tuple(sorted(entries, key=moment_of, reverse=True)[:limit])


def moment_of(entry: LogEntry) -> datetime:
    """When an entry of the log came to be known."""
    match entry:
        case StoredChange():
            return entry.detected_at
        case StoredEvent():
            return entry.event.at
        case StoredDecision():
            return entry.said.at


def readdressed(old: str, new: str, *, since: datetime, now: datetime) -> Event:
    """The event of an article whose address leads to another one for good."""
    return Event(
        kind=EventKind.MOVED, at=now, since=since, reason=f"moved from {old} to {new} for good"
    )
