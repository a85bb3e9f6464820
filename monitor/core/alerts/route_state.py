"""How do the routes of alerts stand: do their alerts arrive, since when not, how many wait?"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from monitor.core.alerts.hours import is_quiet, next_digest
from monitor.core.records import one_line
from monitor.model.alert import RouteQueue, RouteReport, RouteStanding, RouteState
from monitor.model.story import Route, RouteKind

_BRIEF = timedelta(minutes=1)
"""A failure no longer than this may be over by the next attempt: health does not name it."""


def reports(
    routes: Sequence[Route],
    states: Sequence[RouteState],
    queues: Sequence[RouteQueue],
    owner: str,
    now: datetime,
) -> tuple[RouteReport, ...]:
    """A report on each configured route, and on each other one that alerts wait for.

    `owner` is this configuration among those that share the store.
    """
    by_state = {state.route: state for state in states}
    by_queue = {queue.route: queue for queue in queues}
    known = {route.id for route in routes}
    return (
        *(
            _of(r, by_state.get(r.id, RouteState(route=r.id)), by_queue.get(r.id), now)
            for r in routes
        ),
        *(_of_stranger(q, {*q.owners} - {owner}) for q in queues if q.route not in known),
    )


def troubles(found: Sequence[RouteReport], now: datetime) -> tuple[str, ...]:
    """What people should know of the routes, a line each; a failure of a moment is none."""
    return tuple(
        sentence(report)
        for report in found
        if not report.ok
        and not (
            report.standing is RouteStanding.FAILING
            and report.since is not None
            and now - report.since < _BRIEF
        )
    )


def sentence(report: RouteReport) -> str:
    """A report on one line: which route, how it stands, since when, what waits, and why."""
    since = f" since {_minute(report.since)}" if report.since else ""
    alerts = "alert waits" if report.waiting == 1 else "alerts wait"
    waiting = f"; {report.waiting} {alerts}" if report.waiting else ""
    if report.waiting and report.oldest_at is not None:
        waiting += f", the oldest since {_minute(report.oldest_at)}"
    reason = f": {report.reason}" if report.reason else ""
    return one_line(f"route {report.route}: {report.standing.value}{since}{waiting}{reason}", 400)


def _minute(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y-%m-%d %H:%M} UTC"


def _of(route: Route, state: RouteState, queue: RouteQueue | None, now: datetime) -> RouteReport:
    standing, reason, hint, since = RouteStanding.OPEN, "", "", None
    if not route.enabled:
        standing, reason = RouteStanding.OFF, "switched off in the configuration"
        hint = f"`monitor alerts cancel {route.id}` gives up what waits" if queue else ""
    elif route.closed:
        standing, reason = RouteStanding.CLOSED, route.closed
        hint = "set it; a variable needs the daemon to be started again, a file SIGHUP"
    elif state.disabled:
        standing, reason, since = RouteStanding.DISABLED, state.reason, state.failing_since
        hint = f"`monitor alerts retry --dead --route {route.id}` enables it again"
    elif state.failing_since is not None:
        standing, since = RouteStanding.FAILING, state.failing_since
        reason = (queue.last_error if queue else "") or state.reason
        hint = f"look at the receiver; `monitor alerts test {route.id}` tries it"
    elif state.paused_until is not None and state.paused_until > now:
        standing, reason = RouteStanding.PAUSED, state.reason
    elif is_quiet(route, now):
        reason = f"quiet until {route.quiet.end:%H:%M} ({route.zone})" if route.quiet else ""
    elif route.digest is not None:
        at = next_digest(route, now).isoformat(timespec="minutes")
        reason = f"the next digest leaves at {at}"
    elif route.kind is RouteKind.WEBHOOK and not route.secrets:
        reason = "unsigned: it has no secret"
    well = {RouteStanding.OPEN, RouteStanding.PAUSED}
    return RouteReport(
        route=route.id,
        standing=standing,
        ok=standing in well or (standing is RouteStanding.OFF and queue is None),
        since=since,
        waiting=queue.waiting if queue else 0,
        oldest_at=queue.oldest_at if queue else None,
        reason=one_line(reason),
        hint=hint,
    )


def _of_stranger(queue: RouteQueue, elsewhere: set[str]) -> RouteReport:
    return RouteReport(
        route=queue.route,
        standing=RouteStanding.ELSEWHERE if elsewhere else RouteStanding.UNKNOWN,
        ok=bool(elsewhere),
        waiting=queue.waiting,
        oldest_at=queue.oldest_at,
        reason=f"{min(elsewhere)} has it" if elsewhere else "no configuration has it",
        hint=""
        if elsewhere
        else f"configure it again, or give up what waits: `monitor alerts cancel {queue.route}`",
    )
