"""What follows from one attempt to deliver? The retry policy, as a value.

The schedule is that of Standard Webhooks. A receiver that throttles pauses its whole route; one
that says it is gone (410) ends the route until a person enables it; one that refuses an alert as
it is (400, 413, …) is asked a few times only, for the alerts behind it wait. An alert older than
the whole schedule is not tried for days again: after a long outage the queue drains in hours,
into the dead letters, from where it can be replayed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from monitor.model.alert import DeliveryOutcome, DeliveryResult, DeliveryStatus

JITTER = 0.2
"""The share of a pause that chance may add, so that receivers are not met by a herd."""

LONGEST_WAIT = timedelta(hours=24)
"""A `Retry-After` beyond this is not obeyed: nobody would remember the alert."""

LEAST_ATTEMPTS = 3
"""Attempts that even an alert older than the schedule is given."""

REFUSED_ATTEMPTS = 4
"""Attempts for an alert that is refused as it is: by the schedule, half an hour and a little."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruling:
    """Where an attempt leaves its delivery and its route."""

    status: DeliveryStatus
    next_attempt_at: datetime | None = None
    pause_route_until: datetime | None = None
    disable_route: bool = False


def rule(
    result: DeliveryResult,
    *,
    attempts: int,
    created_at: datetime,
    now: datetime,
    jitter: float,
    retries: Sequence[timedelta],
) -> Ruling:
    """The ruling on an attempt. `attempts` counts it too; `jitter` is a number in [0, 1).

    What did not arrive is tried later, unless the schedule is used up; throttling pauses the
    route in either case.
    """
    if result.outcome is DeliveryOutcome.DELIVERED:
        return Ruling(status=DeliveryStatus.DELIVERED)
    if result.outcome is DeliveryOutcome.GONE:
        return Ruling(status=DeliveryStatus.DEAD, disable_route=True)
    scheduled = retries[min(attempts, len(retries)) - 1] if retries else timedelta(0)
    asked = min(result.retry_after or timedelta(0), LONGEST_WAIT)
    later = now + max(scheduled * (1 + JITTER * jitter), asked)
    pause = later if result.outcome is DeliveryOutcome.THROTTLED else None
    longest = sum(retries, timedelta(0)) * (1 + JITTER)  # that the schedule can take
    outlived = attempts >= LEAST_ATTEMPTS and now - created_at > longest
    refused = result.outcome is DeliveryOutcome.REFUSED and attempts >= REFUSED_ATTEMPTS
    if attempts > len(retries) or outlived or refused:
        return Ruling(status=DeliveryStatus.DEAD, pause_route_until=pause)
    return Ruling(status=DeliveryStatus.PENDING, next_attempt_at=later, pause_route_until=pause)
