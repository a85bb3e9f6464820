"""WebSub as a subscriber speaks it: what to ask of a hub and when, and what to believe of it.

W3C Recommendation, 23 January 2018. Pure: keys, secrets and the time are arguments.
"""

from __future__ import annotations

import hmac
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from monitor.core.urls import canonical_or_empty, host, resolve
from monitor.errors import UsageError
from monitor.model.websub import HubStep, Subscription, SubscriptionState

PATH = "/push/"
"""Of the callbacks, beneath the public address."""

LEASE = timedelta(days=10)
"""Asked of hubs: long enough that an outage costs none, short enough that a dead one ends soon
(the value that the Recommendation's section 5.1 gives as an example)."""

LONGEST_LEASE = timedelta(days=60)
"""A hub that grants more is asked anew all the same (judgement)."""

FRESH = timedelta(days=2)
"""A hub that has pushed within this time is believed to push on, and its feed polled less often
(judgement: quiet weekends are longer than a day)."""

MOST_WAITING = 5
"""Pushes of one feed that wait to be read; beyond them the feed itself is read (judgement)."""

METHODS = ("sha512", "sha384", "sha256")
"""Of signatures that are believed. The Recommendation's section 8 has SHA-1, too, which it calls
weak: a push signed so is a hint that the feed is to be read, and no more."""

_VERIFYING = timedelta(minutes=10)  # judgement: hubs verify within seconds
_FIRST_RETRY = timedelta(hours=1)  # judgement
_LONGEST_RETRY = timedelta(days=1)  # judgement
_MARGIN = 4  # judgement: a lease is renewed when a quarter of it is left …
_LONGEST_MARGIN = timedelta(days=1)  # … or a day; judgement
_LINK = re.compile(r"<([^<>]*)>((?:[^,\"]|\"[^\"]*\")*)")
_REL = re.compile(r";\s*rel\s*=\s*(?:\"([^\"]*)\"|([^\s;,\"]+))", re.IGNORECASE)
_SIGNED = re.compile(r"\s*(sha\d{1,3})\s*=\s*([0-9a-f]{40,128})\s*", re.IGNORECASE)
_MOST_LINKS = 8_000  # characters of a Link header; judgement: browsers bear no more of a header


@dataclass(frozen=True, slots=True)
class Hub:
    """The hub that a feed names, and the feed's own address there; empty where it names none."""

    url: str = ""
    topic: str = ""


def named_hub(headers: Iterable[tuple[str, str]], hub: str, topic: str, url: str) -> Hub:
    """The hub of a feed that was read at `url`: its Link headers come first, then its own links.

    `hub` and `topic` are what the document says. Without a self link the feed's address is what
    the hub may know it by.
    """
    links: dict[str, str] = {}
    for name, value in headers:
        if name.lower() != "link":
            continue
        for target, parameters in _LINK.findall(value[:_MOST_LINKS]):
            found = _REL.search(parameters)
            for relation in (found[1] or found[2]).lower().split() if found else ():
                links.setdefault(relation, _address(target, url))
    place = links.get("hub") or hub
    if not canonical_or_empty(place):
        return Hub()
    named = links.get("self") or topic
    return Hub(place, named if canonical_or_empty(named) else url)


def step(known: Subscription | None, named: Hub | None, public_url: str, now: datetime) -> HubStep:
    """What is to be done about the subscription to a feed.

    `named` is what the feed says now, None where it was not read. A hub that did not verify, or
    refused, is asked again after an hour, two, four, up to a day.
    """
    wanted = bool(public_url) and (named is None or bool(named.url))
    if known is None:
        return HubStep.SUBSCRIBE if wanted and named is not None else HubStep.NOTHING
    if known.state is SubscriptionState.ENDING:
        return HubStep.SUBSCRIBE if wanted and named is not None else HubStep.NOTHING
    if not wanted:
        live = known.state in {SubscriptionState.ACTIVE, SubscriptionState.ASKED}
        return HubStep.UNSUBSCRIBE if live else HubStep.NOTHING
    other = named is not None and (named.url, named.topic) != (known.hub, known.topic)
    if other or known.callback != callback_of(public_url, known.key):
        return HubStep.SUBSCRIBE
    if known.state is SubscriptionState.ACTIVE:
        ends = renewal_of(known)
        return HubStep.RENEW if ends is None or now >= ends else HubStep.NOTHING
    pause = (
        _VERIFYING
        if known.state is SubscriptionState.ASKED and not known.failures
        else (min(_FIRST_RETRY * 2 ** min(max(known.failures - 1, 0), 10), _LONGEST_RETRY))
    )
    return HubStep.RENEW if now >= known.asked_at + pause else HubStep.NOTHING


def renewal_of(subscription: Subscription) -> datetime | None:
    """When an active subscription is to be renewed: well before its lease ends."""
    ends = subscription.lease_ends_at
    if subscription.state is not SubscriptionState.ACTIVE or ends is None:
        return None
    margin = min(max(ends - subscription.asked_at, timedelta(0)) / _MARGIN, _LONGEST_MARGIN)
    return ends - margin


def is_pushing(subscription: Subscription | None, now: datetime) -> bool:
    """Whether news of a feed are pushed, so that it need not be polled as often."""
    return (
        subscription is not None
        and subscription.state is SubscriptionState.ACTIVE
        and subscription.lease_ends_at is not None
        and now < subscription.lease_ends_at
        and subscription.pushed_at is not None
        and now - subscription.pushed_at < FRESH
    )


def callback_of(public_url: str, key: str) -> str:
    """The address that a hub is given for one feed."""
    return f"{public_url.rstrip('/')}{PATH}{key}"


def request_of(subscription: Subscription, *, subscribe: bool) -> Mapping[str, str]:
    """The form that asks a hub for a subscription, or for its end (section 5.1)."""
    form = {
        "hub.mode": "subscribe" if subscribe else "unsubscribe",
        "hub.topic": subscription.topic,
        "hub.callback": subscription.callback,
    }
    if subscribe:
        form["hub.lease_seconds"] = str(int(LEASE.total_seconds()))
        form["hub.secret"] = subscription.secret
    return form


def lease_of(seconds: str) -> timedelta:
    """The lease that a hub grants; what is no number of seconds counts as what was asked for."""
    if not re.fullmatch(r"[0-9]{1,12}", seconds):
        return LEASE
    return min(timedelta(seconds=int(seconds[:10])), LONGEST_LEASE)


def is_signed(body: bytes, header: str, secret: str) -> bool:
    """Whether a push bears the signature agreed on (section 8), compared in constant time."""
    found = _SIGNED.fullmatch(header)
    if found is None or found[1].lower() not in METHODS:
        return False
    expected = hmac.new(secret.encode(), body, found[1].lower()).hexdigest()
    return hmac.compare_digest(expected, found[2].lower())


def sentence_of(subscription: Subscription, now: datetime) -> str:
    """How a subscription stands, for people."""
    hub = f"by {host(subscription.hub)}"
    note = f" ({subscription.note})" if subscription.note else ""
    match subscription.state:
        case SubscriptionState.ACTIVE if is_pushing(subscription, now):
            return f"pushed {hub}, {subscription.pushes} times so far{note}"
        case SubscriptionState.ACTIVE:
            return f"to be pushed {hub}, nothing lately: it is polled as ever{note}"
        case SubscriptionState.ASKED:
            return f"to be pushed {hub}, which has not verified it yet: it is polled{note}"
        case SubscriptionState.REFUSED:
            return f"not pushed {hub}: it is polled{note}"
        case SubscriptionState.ENDING:
            return "no longer pushed"


def _address(target: str, url: str) -> str:
    try:
        return resolve(url, target)
    except UsageError:
        return ""
