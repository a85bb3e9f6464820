"""Store, outbox, webhook and receiver together, all of them real."""

import asyncio
import json
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

import pytest
from standardwebhooks import Webhook

from monitor import outbox
from monitor.adapters.clock import SystemClock
from monitor.adapters.store import open_store, upgrade
from monitor.adapters.webhook import WebhookNotifier
from monitor.core.alerts import events, signing
from monitor.model.alert import DeliveryStatus
from monitor.model.config import FetchSettings, OutboxSettings, Settings
from monitor.model.story import Route
from monitor.settings import shipped
from tests.services import services

SECRET = signing.make_secret(bytes(range(32)))
START = datetime(2026, 3, 1, 12, tzinfo=UTC)
SETTINGS = OutboxSettings(tick=timedelta(milliseconds=5), timeout=timedelta(seconds=10))


class Clock:
    def __init__(self):
        self.moment = START

    def now(self):
        return self.moment

    def pass_(self, **span):
        self.moment += timedelta(**span)


@dataclass
class Receiver:
    """Answers the requests in turn with `answers`, then with 204; keeps what it accepted."""

    answers: list[bytes] = field(default_factory=list)
    accepted: list[dict] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    url: str = ""

    async def handle(self, reader, writer):
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
        lines = head.strip().split("\r\n")[1:]
        headers = {k.lower(): v for k, v in (line.split(": ", 1) for line in lines)}
        body = await reader.readexactly(int(headers["content-length"]))
        self.asked.append(headers["webhook-id"])
        answer = self.answers.pop(0) if self.answers else b"204 No Content\r\n"
        if answer.startswith(b"204"):
            # The oracle holds timestamps against the real clock, so its signing is used alone.
            moment = datetime.fromtimestamp(int(headers["webhook-timestamp"]), UTC)
            expected = Webhook(SECRET).sign(headers["webhook-id"], moment, body.decode())
            assert headers["webhook-signature"] == expected
            self.accepted.append(json.loads(body))
        writer.write(b"HTTP/1.1 " + answer + b"content-length: 0\r\n\r\n")
        await writer.drain()
        writer.close()


@asynccontextmanager
async def receiving(*answers):
    receiver = Receiver(list(answers))
    server = await asyncio.start_server(receiver.handle, "127.0.0.1", 0)
    receiver.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/"
    async with server:
        yield receiver


class KilledError(Exception):
    """Stands for the end of the process."""


@pytest.fixture
def store(tmp_path):
    url = f"sqlite:///{tmp_path}/monitor.db"
    upgrade(url, shipped("db"))
    store = open_store(url)
    yield store
    store.close()


def enqueue(store, *routes, count=1):
    alerts = [
        replace(events.ping(route=routes[0], now=START, nonce=str(n)), routes=routes)
        for n in range(count)
    ]
    store.outbox.enqueue(alerts)
    return [alert.id for alert in alerts]


async def deliver(store, clock, **receivers):
    routes = tuple(
        Route(id=name, url=receiver.url, secrets=(SECRET,), allow_private=True)
        for name, receiver in receivers.items()
    )
    work = services(
        store=store,
        notifier=WebhookNotifier(SETTINGS, FetchSettings(), clock, "1"),
        clock=clock,
        settings=Settings(outbox=SETTINGS, routes=routes),
        rng=lambda: 0.0,
    )
    return await outbox.deliver_due(work, worker="w")


async def test_alerts_reach_every_route_signed_and_in_order(store):
    ids = enqueue(store, "a", "b", count=10)
    async with receiving() as a, receiving() as b:
        assert await deliver(store, Clock(), a=a, b=b) == 20
    assert [body["id"] for body in a.accepted] == ids
    assert [body["id"] for body in b.accepted] == ids
    assert store.maintenance.counts(START).pending_deliveries == 0


async def test_the_same_alert_recorded_twice_is_delivered_once(store):
    enqueue(store, "a")
    enqueue(store, "a")
    async with receiving() as a:
        assert await deliver(store, Clock(), a=a) == 1


async def test_a_failure_is_tried_again_and_those_behind_it_wait_in_order(store):
    ids, clock = enqueue(store, "a", count=3), Clock()
    async with receiving(b"500 Oh\r\n", b"500 Oh\r\n") as a:
        assert await deliver(store, clock, a=a) == 1
        clock.pass_(seconds=5)
        assert await deliver(store, clock, a=a) == 1
        clock.pass_(minutes=4)
        assert await deliver(store, clock, a=a) == 0
        clock.pass_(minutes=1)
        assert await deliver(store, clock, a=a) == 3
    assert [body["id"] for body in a.accepted] == ids
    assert a.asked == [ids[0], ids[0], *ids]


async def test_a_throttling_receiver_is_left_alone_as_long_as_it_asks(store):
    enqueue(store, "a", count=2)
    clock = Clock()
    async with receiving(b"429 Slow\r\nretry-after: 600\r\n") as a:
        assert await deliver(store, clock, a=a) == 1
        clock.pass_(minutes=9)
        assert await deliver(store, clock, a=a) == 0
        clock.pass_(minutes=1)
        assert await deliver(store, clock, a=a) == 2


async def test_a_receiver_that_is_gone_is_not_asked_again_until_it_is_enabled(store):
    enqueue(store, "a", count=3)
    clock = Clock()
    async with receiving(b"410 Gone\r\n") as a:
        assert await deliver(store, clock, a=a) == 1
        clock.pass_(days=9)
        assert await deliver(store, clock, a=a) == 0
        [state] = store.outbox.routes()
        assert state.disabled
        store.outbox.set_route(replace(state, disabled=False, reason=""))
        assert await deliver(store, clock, a=a) == 2
    assert len(a.accepted) == 2


async def test_a_dead_alert_is_listed_and_can_be_replayed_with_the_same_id(store):
    [alert] = enqueue(store, "a")
    clock = Clock()
    async with receiving(*[b"500 Oh\r\n"] * 10) as a:
        for _ in range(10):
            assert await deliver(store, clock, a=a) == 1
            [waiting] = store.outbox.deliveries()
            clock.moment = waiting.next_attempt_at or clock.moment
        [dead] = store.outbox.deliveries(status=DeliveryStatus.DEAD)
        assert dead.last_error == "refused with 500"
        assert await deliver(store, clock, a=a) == 0
        assert store.outbox.retry([dead.id], clock.now()) == 1
        assert await deliver(store, clock, a=a) == 1
    assert [body["id"] for body in a.accepted] == [alert]


async def test_an_alert_that_is_refused_as_it_is_lets_the_next_pass_within_the_hour(store):
    ids, clock = enqueue(store, "a", count=2), Clock()
    async with receiving(*[b"422 No\r\n"] * 4) as a:
        for _ in range(4):
            await deliver(store, clock, a=a)
            clock.pass_(minutes=31)
    assert a.asked == [ids[0]] * 4 + [ids[1]]
    assert [d.status for d in store.outbox.deliveries()] == [
        DeliveryStatus.DELIVERED,
        DeliveryStatus.DEAD,
    ]


async def test_what_a_crash_leaves_claimed_is_delivered_again_with_the_same_id(store):
    """Killed between the receiver's 204 and the record of it: told twice, under one id."""
    [alert] = enqueue(store, "a")
    clock = Clock()
    async with receiving() as a:

        def crash(*_, **__):
            raise KilledError

        record, store.outbox.record = store.outbox.record, crash
        with pytest.raises(KilledError):
            await deliver(store, clock, a=a)
        store.outbox.record = record
        assert await deliver(store, clock, a=a) == 0
        clock.pass_(minutes=3)
        assert await deliver(store, clock, a=a) == 1
    assert a.asked == [alert, alert]


async def test_with_the_real_clock_the_oracle_accepts_what_arrives(store):
    enqueue(store, "a")
    seen = []

    async def handle(reader, writer):
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
        lines = head.strip().split("\r\n")[1:]
        headers = {k.lower(): v for k, v in (line.split(": ", 1) for line in lines)}
        body = await reader.readexactly(int(headers["content-length"]))
        seen.append(Webhook(SECRET).verify(body, headers))
        writer.write(b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n")
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    receiver = Receiver(url=f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/")
    async with server:
        assert await deliver(store, SystemClock(), a=receiver) == 1
    assert seen[0]["type"] == "monitor.ping"
