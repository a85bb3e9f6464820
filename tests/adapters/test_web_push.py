"""The ear for hubs, over a real database: who is answered what, and what is kept."""

import hmac
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import httpx
import pytest

from monitor.adapters.store import open_store, upgrade
from monitor.model.config import FetchSettings, Settings, WebSettings
from monitor.model.story import FeedKind
from monitor.model.websub import Subscription, SubscriptionState
from monitor.settings import shipped
from monitor.web import Health, create_app

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
FEED = "https://gazette.example/feed"
KEY = "k" * 43
SETTINGS = Settings(
    fetch=FetchSettings(max_bytes=1_000), web=WebSettings(public_url="https://desk.example/m")
)


class Clock:
    def now(self):
        return NOW

    def set_at(self):
        return None


@pytest.fixture
def store(tmp_path):
    url = f"sqlite:///{tmp_path / 'web.db'}"
    upgrade(url, shipped("db"))
    made = open_store(url)
    made.sources.register([(FEED, "gazette", FeedKind.FEED)], NOW, owner="here")
    made.subscriptions.put(
        Subscription(
            source_id=1,
            hub="https://hub.example/",
            topic=FEED,
            state=SubscriptionState.ASKED,
            asked_at=NOW,
            key=KEY,
            secret="geheim",
            callback=f"https://desk.example/m/push/{KEY}",
        )
    )
    yield made
    made.close()


@pytest.fixture
async def hub(store):
    app = create_app(store, SETTINGS, clock=Clock(), health=lambda: Health(ok=True))
    transport = httpx.ASGITransport(app=app)
    async with httpx.AsyncClient(transport=transport, base_url="http://desk.example") as client:
        yield client


def question(**changes):
    asked = {
        "hub.mode": "subscribe",
        "hub.topic": FEED,
        "hub.challenge": "echo me <b>",
        "hub.lease_seconds": "3600",
    }
    return asked | {f"hub.{name}": value for name, value in changes.items()}


def signed(body: bytes, secret: bytes = b"geheim", method: str = "sha256") -> dict[str, str]:
    return {"x-hub-signature": f"{method}={hmac.new(secret, body, method).hexdigest()}"}


def becomes(store, **changes):
    made = replace(store.subscriptions.of_source(1), **changes)
    store.subscriptions.put(made)


async def test_a_hub_that_was_asked_is_told_so_and_its_lease_begins(store, hub):
    answer = await hub.get(f"/push/{KEY}", params=question())
    assert (answer.status_code, answer.text) == (200, "echo me <b>")
    assert answer.headers["content-type"].startswith("text/plain")
    known = store.subscriptions.of_source(1)
    assert known.state is SubscriptionState.ACTIVE
    assert known.lease_ends_at == NOW + timedelta(hours=1)


@pytest.mark.parametrize(
    ("path", "changes"),
    [
        (KEY, {"topic": "https://gazette.example/other"}),
        (KEY, {"mode": "unsubscribe"}),
        (KEY, {"mode": ""}),
        ("x" * 43, {}),
    ],
)
async def test_what_nobody_asked_for_is_denied(store, hub, path, changes):
    before = store.subscriptions.of_source(1)
    answer = await hub.get(f"/push/{path}", params=question(**changes))
    assert (answer.status_code, "echo" in answer.text) == (404, False)
    assert store.subscriptions.of_source(1) == before


async def test_a_refusal_is_noted(store, hub):
    asked = question(mode="denied", reason="no \x1b room")
    assert (await hub.get(f"/push/{KEY}", params=asked)).status_code == 200
    known = store.subscriptions.of_source(1)
    assert known.state is SubscriptionState.REFUSED
    assert known.note.startswith("the hub refused: no")
    assert "\x1b" not in known.note


async def test_the_end_is_agreed_to_when_it_was_asked_for(store, hub):
    becomes(store, state=SubscriptionState.ENDING)
    assert (await hub.post(f"/push/{KEY}", content=b"x", headers=signed(b"x"))).status_code == 410
    answer = await hub.get(f"/push/{KEY}", params=question(mode="unsubscribe"))
    assert answer.text == "echo me <b>"
    assert store.subscriptions.all() == ()
    assert (await hub.post(f"/push/{KEY}", content=b"x", headers=signed(b"x"))).status_code == 410


@pytest.mark.parametrize("method", ["sha256", "sha384", "sha512"])
async def test_what_is_signed_is_kept(store, hub, method):
    becomes(store, state=SubscriptionState.ACTIVE)
    headers = signed(b"<rss/>", method=method) | {"content-type": "application/rss+xml"}
    assert (await hub.post(f"/push/{KEY}", content=b"<rss/>", headers=headers)).status_code == 202
    push = store.subscriptions.next_push(1)
    assert (push.body, push.content_type) == (b"<rss/>", "application/rss+xml")


@pytest.mark.parametrize(
    "headers",
    [{}, signed(b"<rss/>", b"guessed"), signed(b"<rss/>", method="sha1"), signed(b"<rss />")],
    ids=["not signed", "another secret", "SHA-1", "another body"],
)
async def test_what_is_not_signed_as_agreed_is_answered_alike_and_not_kept(store, hub, headers):
    becomes(store, state=SubscriptionState.ACTIVE)
    answer = await hub.post(f"/push/{KEY}", content=b"<rss/>", headers=headers)
    assert (answer.status_code, answer.text) == (202, "")
    assert store.subscriptions.next_push(1) is None
    assert "the feed was read" in store.subscriptions.of_source(1).note
    assert store.subscriptions.of_source(1).pushed_at is None


async def test_a_push_is_bounded(store, hub):
    becomes(store, state=SubscriptionState.ACTIVE)
    large = b"x" * 1_001
    answer = await hub.post(f"/push/{KEY}", content=large, headers=signed(large))
    assert answer.status_code == 413
    assert store.subscriptions.next_push(1) is None


async def test_nothing_is_taken_before_the_hub_has_verified(store, hub):
    answer = await hub.post(f"/push/{KEY}", content=b"x", headers=signed(b"x"))
    assert (answer.status_code, store.subscriptions.next_push(1)) == (404, None)


async def test_the_public_name_is_let_in_and_no_other(hub):
    answer = await hub.get("/healthz", headers={"host": "evil.example"})
    assert answer.status_code == 421
    assert (await hub.get("/healthz")).status_code == 200
