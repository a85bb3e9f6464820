"""When do a route's alerts leave? Quiet hours and digests, by the clock of the route's zone."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from monitor.model.story import DigestEvery, QuietHours, Route

_WEEK = 7  # days


def is_quiet(route: Route, now: datetime) -> bool:
    """Whether it is one of the route's quiet hours."""
    return route.quiet is not None and _within(route.quiet, now.astimezone(route.zone).time())


def next_digest(route: Route, after: datetime) -> datetime:
    """The first moment of the route's digest after another moment.

    Raises ValueError for a route that has none. An hour that the change to summer time leaves
    out is the one after it.
    """
    digest = route.digest
    if digest is None:
        raise ValueError(f"route {route.id} has no digest")
    local = after.astimezone(route.zone)
    if digest.every is DigestEvery.HOUR:
        # Hours pass evenly in UTC; only the zone's minutes are its own.
        ahead = timedelta(
            minutes=digest.at.minute - local.minute,
            seconds=-local.second,
            microseconds=-local.microsecond,
        )
        return after + (ahead if ahead > timedelta(0) else ahead + timedelta(hours=1))
    day = local.date()
    for _ in range(_WEEK + 1):
        moment = datetime.combine(day, digest.at, tzinfo=route.zone).astimezone(after.tzinfo)
        if moment > after and (
            digest.every is not DigestEvery.WEEK or day.weekday() == digest.weekday
        ):
            return moment
        day += timedelta(days=1)
    return after + timedelta(days=_WEEK)  # where time stands still


def _within(hours: QuietHours, clock: time) -> bool:
    if hours.start < hours.end:
        return hours.start <= clock < hours.end
    return clock >= hours.start or clock < hours.end
