"""Alerts and their deliveries."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum


class EventType(StrEnum):
    """What an alert tells. The names stand in webhook payloads."""

    ARTICLE_CHANGED = "article.changed"
    ARTICLE_FLAPPING = "article.flapping"
    ARTICLE_REMOVED = "article.removed"
    ARTICLE_RESTORED = "article.restored"
    ARTICLE_MOVED = "article.moved"
    ARTICLE_UNREACHABLE = "article.unreachable"  # blocked, failing or unproved for long
    COVERAGE_FOUND = "coverage.found"
    PING = "monitor.ping"
    DIGEST = "monitor.digest"  # several alerts in one message


@dataclass(frozen=True, slots=True, kw_only=True)
class Alert:
    """Something to tell, with the routes that want it. `body` is frozen when it is recorded.

    `id` is deterministic from article, snapshot and changes, so that a re-detection after a
    crash carries the same id. It holds no dot (Standard Webhooks signs `id.timestamp.body`).
    """

    id: str
    type: EventType
    created_at: datetime
    body: bytes = field(repr=False)
    title: str  # one safe line for people
    article_id: int | None = None
    story: str = ""
    routes: tuple[str, ...] = ()


class DeliveryStatus(StrEnum):
    """Where a delivery stands."""

    PENDING = "pending"
    DELIVERED = "delivered"
    DEAD = "dead"  # out of attempts, or refused for good
    CANCELLED = "cancelled"  # its route is gone or disabled


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """One alert on its way to one route."""

    id: int
    route: str
    status: DeliveryStatus
    attempts: int
    next_attempt_at: datetime | None
    alert: Alert
    token: int = 0  # fencing token of the claim
    last_error: str = ""
    last_status: int | None = None
    delivered_at: datetime | None = None


class RouteStanding(StrEnum):
    """Whether alerts of a route arrive."""

    OPEN = "open"
    PAUSED = "paused"  # the receiver asked for a pause
    FAILING = "failing"  # the last attempts were not taken
    DISABLED = "disabled"  # the receiver said that it is gone
    CLOSED = "closed"  # its address or secret is not to be had
    OFF = "off"  # switched off in the configuration
    ELSEWHERE = "elsewhere"  # another configuration has it
    UNKNOWN = "unknown"  # alerts wait for it, and no configuration has it


@dataclass(frozen=True, slots=True, kw_only=True)
class RouteReport:
    """How a route stands, for people."""

    route: str
    standing: RouteStanding
    ok: bool
    since: datetime | None = None  # when what is wrong began
    waiting: int = 0  # alerts
    oldest_at: datetime | None = None  # when the oldest of them was made
    reason: str = ""  # one safe line
    hint: str = ""  # what to do about it


class DeliveryOutcome(StrEnum):
    """What one attempt came to."""

    DELIVERED = "delivered"
    RETRY = "retry"  # try again later
    REFUSED = "refused"  # 400, 413, 415, 422: this alert is not taken; the next one may be
    THROTTLED = "throttled"  # 429, 502, 503, 504: the whole route pauses
    GONE = "gone"  # 410: the route is disabled


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliveryResult:
    """The answer to one attempt, as a value."""

    outcome: DeliveryOutcome
    detail: str  # one safe line
    status: int | None = None
    retry_after: timedelta | None = None
    elapsed: timedelta = timedelta(0)


@dataclass(frozen=True, slots=True, kw_only=True)
class RouteState:
    """What the outbox remembers of a route."""

    route: str
    paused_until: datetime | None = None
    disabled: bool = False
    reason: str = ""
    failing_since: datetime | None = None  # the first of the attempts that failed in a row


@dataclass(frozen=True, slots=True, kw_only=True)
class RouteQueue:
    """The alerts that wait for a route."""

    route: str
    waiting: int
    oldest_at: datetime  # when the oldest of them was made
    attempts: int  # made so far for the first in line
    last_error: str = ""  # why that was not taken, one safe line
    next_attempt_at: datetime | None = None
    owners: tuple[str, ...] = ()  # the configurations that have the route
