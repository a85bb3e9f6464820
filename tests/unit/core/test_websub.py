"""WebSub as a subscriber speaks it: what is asked when, and what is believed."""

import hashlib
import hmac
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from monitor.core.websub import (
    LEASE,
    LONGEST_LEASE,
    Hub,
    callback_of,
    is_pushing,
    is_signed,
    lease_of,
    named_hub,
    renewal_of,
    request_of,
    sentence_of,
    step,
)
from monitor.model.websub import HubStep, Subscription, SubscriptionState

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
PUBLIC = "https://desk.example"
NAMED = Hub("https://hub.example/", "https://courier.example/feed")
ACTIVE = Subscription(
    source_id=1,
    hub=NAMED.url,
    topic=NAMED.topic,
    state=SubscriptionState.ACTIVE,
    asked_at=NOW - 2 * DAY,
    lease_ends_at=NOW + 8 * DAY,
    pushed_at=NOW - HOUR,
    pushes=3,
    key="abc",
    secret="geheim",
    callback=callback_of(PUBLIC, "abc"),
)
ASKED = replace(ACTIVE, state=SubscriptionState.ASKED, asked_at=NOW, lease_ends_at=None)
FEED = "https://courier.example/feed.xml"


@pytest.mark.parametrize(
    ("header", "hub", "topic"),
    [
        ('<https://hub.example/>; rel="hub", </feed>; rel="self"', NAMED.url, NAMED.topic),
        ("<https://hub.example/>; rel=hub", NAMED.url, FEED),
        ('<https://hub.example/>; title="a, b"; rel="next hub"', NAMED.url, FEED),
        ("</style.css>; rel=preload", "", ""),
        ("<javascript:alert(1)>; rel=hub", "", ""),
        ("<" * 9_000, "", ""),
    ],
)
def test_the_hub_of_a_link_header(header, hub, topic):
    assert named_hub([("link", header)], "", "", FEED) == Hub(hub, topic)


def test_headers_go_before_the_documents_own_links():
    other = 'text <https://other.example/>; rel="hub"'
    assert (
        named_hub([("link", other)], NAMED.url, NAMED.topic, FEED).url == "https://other.example/"
    )
    assert named_hub([], NAMED.url, NAMED.topic, FEED) == NAMED
    assert named_hub([], "", NAMED.topic, FEED) == Hub()


@pytest.mark.parametrize(
    ("known", "named", "public", "wanted"),
    [
        (None, NAMED, PUBLIC, HubStep.SUBSCRIBE),
        (None, NAMED, "", HubStep.NOTHING),
        (None, None, PUBLIC, HubStep.NOTHING),
        (None, Hub(), PUBLIC, HubStep.NOTHING),
        (ACTIVE, NAMED, PUBLIC, HubStep.NOTHING),
        (ACTIVE, None, PUBLIC, HubStep.NOTHING),
        (ACTIVE, Hub(), PUBLIC, HubStep.UNSUBSCRIBE),
        (ACTIVE, NAMED, "", HubStep.UNSUBSCRIBE),
        (ACTIVE, Hub("https://new.example/", NAMED.topic), PUBLIC, HubStep.SUBSCRIBE),
        (ACTIVE, NAMED, "https://moved.example", HubStep.SUBSCRIBE),
        (replace(ACTIVE, lease_ends_at=NOW + 12 * HOUR), NAMED, PUBLIC, HubStep.RENEW),
        (replace(ACTIVE, lease_ends_at=NOW - HOUR), None, PUBLIC, HubStep.RENEW),
        (ASKED, NAMED, PUBLIC, HubStep.NOTHING),
        (replace(ASKED, asked_at=NOW - HOUR), NAMED, PUBLIC, HubStep.RENEW),
        (replace(ASKED, asked_at=NOW - HOUR, failures=2), NAMED, PUBLIC, HubStep.NOTHING),
        (replace(ASKED, asked_at=NOW - 2 * HOUR, failures=2), NAMED, PUBLIC, HubStep.RENEW),
        (replace(ASKED, asked_at=NOW - DAY, failures=99), NAMED, PUBLIC, HubStep.RENEW),
        (replace(ACTIVE, state=SubscriptionState.ENDING), None, PUBLIC, HubStep.NOTHING),
        (replace(ACTIVE, state=SubscriptionState.ENDING), NAMED, PUBLIC, HubStep.SUBSCRIBE),
    ],
)
def test_what_is_to_be_done(known, named, public, wanted):
    assert step(known, named, public, NOW) is wanted


def test_a_lease_is_renewed_when_a_quarter_or_a_day_of_it_is_left():
    assert renewal_of(ACTIVE) == ACTIVE.lease_ends_at - DAY
    short = replace(ACTIVE, asked_at=NOW, lease_ends_at=NOW + 8 * HOUR)
    assert renewal_of(short) == NOW + 6 * HOUR
    assert renewal_of(ASKED) is None


def test_a_hub_that_was_silent_for_two_days_is_not_relied_on():
    assert is_pushing(ACTIVE, NOW)
    for other in (
        replace(ACTIVE, pushed_at=NOW - 2 * DAY),
        replace(ACTIVE, pushed_at=None),
        replace(ACTIVE, lease_ends_at=NOW),
        ASKED,
        None,
    ):
        assert not is_pushing(other, NOW)


def test_the_form_that_asks():
    asking = request_of(ACTIVE, subscribe=True)
    assert asking == {
        "hub.mode": "subscribe",
        "hub.topic": NAMED.topic,
        "hub.callback": "https://desk.example/push/abc",
        "hub.lease_seconds": "864000",
        "hub.secret": "geheim",
    }
    assert set(request_of(ACTIVE, subscribe=False)) == {"hub.mode", "hub.topic", "hub.callback"}


def test_leases_are_bounded_and_a_hub_may_name_none():
    assert lease_of("3600") == HOUR
    assert lease_of("999999999999") == LONGEST_LEASE
    assert lease_of("") == lease_of("soon") == lease_of("-1") == LEASE


@pytest.mark.parametrize("method", ["sha256", "sha384", "sha512"])
def test_a_signature_is_checked(method):
    body = b"<rss/>"
    made = hmac.new(b"geheim", body, method).hexdigest()
    assert is_signed(body, f"{method}={made}", "geheim")
    assert is_signed(body, f"{method.upper()}={made.upper()}", "geheim")
    assert not is_signed(body + b" ", f"{method}={made}", "geheim")
    assert not is_signed(body, f"{method}={made}", "other")
    assert not is_signed(body, f"{method}={made[:-1]}", "geheim")


def test_weak_and_missing_signatures_are_not_believed():
    weak = hmac.new(b"geheim", b"x", hashlib.sha1).hexdigest()
    for header in (f"sha1={weak}", "", "sha256=", "sha256", f"md5={weak}", "sha256=é" * 9):
        assert not is_signed(b"x", header, "geheim")


def test_how_a_subscription_stands_in_words_and_without_its_secrets():
    assert sentence_of(ACTIVE, NOW) == "pushed by hub.example, 3 times so far"
    refused = replace(ACTIVE, state=SubscriptionState.REFUSED, note="refused with 422")
    assert sentence_of(refused, NOW) == "not pushed by hub.example: it is polled (refused with 422)"
    assert "geheim" not in repr(ACTIVE)
    assert "abc" not in repr(ACTIVE)
