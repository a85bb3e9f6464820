"""Webhooks against a real receiver on loopback."""

import asyncio
import json
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import pytest
from standardwebhooks import Webhook

from monitor.adapters.clock import SystemClock
from monitor.adapters.notifiers import MultiNotifier
from monitor.adapters.webhook import WebhookNotifier
from monitor.core.alerts import events, signing
from monitor.model.alert import DeliveryOutcome, DeliveryResult
from monitor.model.config import FetchSettings, OutboxSettings
from monitor.model.story import Route, RouteKind

SECRET = signing.make_secret(bytes(range(40)))
ALERT = events.ping(route="desk", now=datetime(2026, 3, 1, tzinfo=UTC), nonce="n")
OK = b"HTTP/1.1 204 No Content\r\n\r\n"


@dataclass
class Receiver:
    """Keeps the requests it gets and answers each with `answer`; None leaves them waiting."""

    answer: bytes | None = OK
    endless: bool = False
    url: str = ""
    requests: list[tuple[str, dict[str, str], bytes]] = field(default_factory=list)

    async def handle(self, reader, writer):
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
        first, *rest = head.strip().split("\r\n")
        headers = {k.lower(): v for k, v in (line.split(": ", 1) for line in rest)}
        body = await reader.readexactly(int(headers["content-length"]))
        self.requests.append((first, headers, body))
        try:
            if self.answer is None:
                await reader.read()  # until the sender gives up
            else:
                writer.write(self.answer)
                while self.endless:
                    writer.write(b"x" * 65_536)
                    await writer.drain()
                await writer.drain()
        except ConnectionError:
            pass
        finally:
            writer.close()


@asynccontextmanager
async def receiving(answer=OK, **more):
    receiver = Receiver(answer, **more)
    server = await asyncio.start_server(receiver.handle, "127.0.0.1", 0)
    receiver.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/hook?token=t"
    async with server:
        yield receiver


def notifier(timeout=timedelta(seconds=20), **fetch):
    return WebhookNotifier(
        OutboxSettings(timeout=timeout), FetchSettings(**fetch), SystemClock(), "1.2"
    )


def route(url, **more):
    return Route(**{"id": "desk", "url": url, "secrets": (SECRET,), "allow_private": True} | more)


async def sent(answer=OK, *, attempt=1, **more):
    async with receiving(answer, **more) as receiver:
        result = await notifier().send(ALERT, route(receiver.url), attempt)
    return result, receiver


async def test_a_webhook_arrives_and_verifies():
    result, receiver = await sent(attempt=3)
    [(first, headers, body)] = receiver.requests
    assert first == "POST /hook?token=t HTTP/1.1"
    assert body == ALERT.body
    assert Webhook(SECRET).verify(body, headers) == json.loads(ALERT.body)
    assert headers["webhook-id"] == ALERT.id
    assert headers["content-type"] == "application/json"
    assert headers["user-agent"] == "monitor/1.2"
    assert headers["monitor-attempt"] == "3"
    assert (result.outcome, result.status) == (DeliveryOutcome.DELIVERED, 204)


async def test_both_secrets_sign_while_one_is_exchanged():
    new = signing.make_secret(bytes(24))
    async with receiving() as receiver:
        await notifier().send(ALERT, route(receiver.url, secrets=(new, SECRET)), 1)
    [(_, headers, body)] = receiver.requests
    for secret in (new, SECRET):
        assert Webhook(secret).verify(body, headers)


async def test_a_route_without_a_secret_is_sent_unsigned():
    async with receiving() as receiver:
        await notifier().send(ALERT, route(receiver.url, secrets=()), 1)
    assert "webhook-signature" not in receiver.requests[0][1]


@pytest.mark.parametrize(
    ("status", "outcome"),
    [
        (200, DeliveryOutcome.DELIVERED),
        (202, DeliveryOutcome.DELIVERED),
        (304, DeliveryOutcome.RETRY),
        (400, DeliveryOutcome.REFUSED),
        (413, DeliveryOutcome.REFUSED),
        (422, DeliveryOutcome.REFUSED),
        (408, DeliveryOutcome.RETRY),
        (401, DeliveryOutcome.RETRY),
        (404, DeliveryOutcome.RETRY),
        (410, DeliveryOutcome.GONE),
        (429, DeliveryOutcome.THROTTLED),
        (500, DeliveryOutcome.RETRY),
        (502, DeliveryOutcome.THROTTLED),
        (503, DeliveryOutcome.THROTTLED),
        (504, DeliveryOutcome.THROTTLED),
    ],
)
async def test_what_a_status_means(status, outcome):
    result, _ = await sent(b"HTTP/1.1 %d Told\r\ncontent-length: 0\r\n\r\n" % status)
    assert (result.outcome, result.status) == (outcome, status)


async def test_a_redirect_is_a_failure_and_is_not_followed():
    async with receiving() as elsewhere:
        answer = f"HTTP/1.1 307 Go\r\nlocation: {elsewhere.url}\r\ncontent-length: 0\r\n\r\n"
        result, _ = await sent(answer.encode())
        assert elsewhere.requests == []
    assert result.outcome is DeliveryOutcome.RETRY
    assert "redirected to http://127.0.0.1" in result.detail


async def test_a_redirect_cannot_smuggle_escapes_into_the_record():
    answer = (
        b"HTTP/1.1 301 Go\r\nlocation: http://x/\x9b31m\xe2\x80\xae\r\ncontent-length: 0\r\n\r\n"
    )
    result, _ = await sent(answer)
    assert result.detail.isprintable()


@pytest.mark.parametrize("value", ["120", "Sun, 01 Mar 2026 00:02:00 GMT"])
async def test_retry_after_is_read_in_both_forms(value):
    answer = (
        "HTTP/1.1 429 Slow\r\ndate: Sun, 01 Mar 2026 00:00:00 GMT\r\n"
        f"retry-after: {value}\r\ncontent-length: 0\r\n\r\n"
    )
    result, _ = await sent(answer.encode())
    assert result.retry_after == timedelta(minutes=2)


async def test_an_endless_answer_does_not_hold_the_sender():
    result, _ = await sent(b"HTTP/1.1 200 OK\r\ncontent-length: 999999999999\r\n\r\n", endless=True)
    assert result.outcome is DeliveryOutcome.DELIVERED


async def test_a_receiver_that_does_not_answer_runs_into_the_deadline():
    async with receiving(None) as receiver:
        result = await notifier(timedelta(milliseconds=50)).send(ALERT, route(receiver.url), 1)
    assert result.outcome is DeliveryOutcome.RETRY
    assert result.detail == "no answer within 0.05 s"
    assert result.status is None


async def test_a_closed_port_is_a_failure_to_retry():
    async with receiving() as receiver:
        url = receiver.url
    result = await notifier().send(ALERT, route(url), 1)
    assert result.outcome is DeliveryOutcome.RETRY
    assert "no connection" in result.detail


@pytest.mark.parametrize("answer", [b"", b"no http at all\r\n\r\n"])
async def test_what_is_no_answer_is_a_failure_to_retry(answer):
    result, _ = await sent(answer)
    assert (result.outcome, result.status) == (DeliveryOutcome.RETRY, None)


@pytest.mark.parametrize("fetch", [{}, {"allow_networks": ("10.0.0.0/8",)}])
async def test_private_addresses_are_refused_unless_the_route_allows_them(fetch):
    async with receiving() as receiver:
        result = await notifier(**fetch).send(ALERT, route(receiver.url, allow_private=False), 1)
    assert receiver.requests == []
    assert result.outcome is DeliveryOutcome.RETRY
    assert "allow_private" in result.detail


async def test_even_an_allowed_route_does_not_reach_cloud_metadata():
    result = await notifier(timedelta(seconds=5)).send(ALERT, route("http://169.254.169.254/"), 1)
    assert result.outcome is DeliveryOutcome.RETRY
    assert "not to be dialled" in result.detail


class Echo:
    def __init__(self, name):
        self.name = name

    async def send(self, _alert, _route, _attempt):
        return DeliveryResult(outcome=DeliveryOutcome.DELIVERED, detail=self.name)


async def test_alerts_go_to_the_carrier_of_their_kind():
    many = MultiNotifier({kind: Echo(kind.value) for kind in RouteKind})
    said = [await many.send(ALERT, route("", kind=kind), 1) for kind in RouteKind]
    assert [answer.detail for answer in said] == [kind.value for kind in RouteKind]
    alone = MultiNotifier({RouteKind.WEBHOOK: Echo("hook")})
    missing = await alone.send(ALERT, route("", kind=RouteKind.APPRISE), 1)
    assert missing.outcome is DeliveryOutcome.RETRY
    assert "'apprise'" in missing.detail


async def test_a_slack_webhook_gets_blocks_and_no_signature():
    async with receiving(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok") as receiver:
        desk = Route(id="desk", kind=RouteKind.SLACK, url=receiver.url, allow_private=True)
        result = await notifier(timedelta(seconds=5)).send(ALERT, desk, 1)
    assert result.outcome is DeliveryOutcome.DELIVERED
    ((_, headers, body),) = receiver.requests
    assert not [name for name in headers if name.startswith(("webhook-", "monitor-"))]
    said = json.loads(body)
    assert said["blocks"][0]["text"]["text"] == said["text"] == ALERT.title
    assert "if you read this" in said["blocks"][1]["text"]["text"]
