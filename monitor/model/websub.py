"""Subscriptions to hubs that push a feed's news (WebSub, W3C Recommendation, 23 January 2018)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class SubscriptionState(StrEnum):
    """Where a subscription stands."""

    ASKED = "asked"  # the hub was asked, and has not verified it yet
    ACTIVE = "active"
    REFUSED = "refused"  # the hub refused, or could not be asked
    ENDING = "ending"  # the hub was asked to end it


@dataclass(frozen=True, slots=True, kw_only=True)
class Subscription:
    """What a hub was asked to push, and what became of it. Key and secret stand for the right."""

    source_id: int
    hub: str
    topic: str  # the address by which the hub knows the feed
    state: SubscriptionState
    asked_at: datetime
    key: str = field(repr=False)  # the end of the callback's path
    secret: str = field(repr=False)  # by which the hub signs what it pushes
    callback: str = field(repr=False)
    lease_ends_at: datetime | None = None
    pushed_at: datetime | None = None
    pushes: int = 0  # those that were signed as agreed
    failures: int = 0  # attempts in a row that the hub did not verify
    note: str = ""  # what went wrong last, one safe line


@dataclass(frozen=True, slots=True, kw_only=True)
class Push:
    """A feed, or a part of it, as a hub pushed it."""

    id: int
    source_id: int
    received_at: datetime
    content_type: str
    body: bytes = field(repr=False)


class HubStep(StrEnum):
    """What is to be done about a subscription."""

    NOTHING = "nothing"
    SUBSCRIBE = "subscribe"  # with a new key and secret
    RENEW = "renew"  # with those that it has
    UNSUBSCRIBE = "unsubscribe"


@dataclass(frozen=True, slots=True, kw_only=True)
class HubAnswer:
    """What a hub said to a request."""

    accepted: bool
    detail: str  # one safe line
