"""Alerts through apprise, to a real ntfy-like service on loopback."""

import asyncio
import json
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from monitor.adapters.apprise_channel import SCHEMES, AppriseNotifier
from monitor.core.alerts import events
from monitor.errors import ExtraMissingError
from monitor.model.alert import DeliveryOutcome
from monitor.model.config import OutboxSettings
from monitor.model.story import Route, RouteKind

ALERT = events.ping(route="chat", now=datetime(2026, 3, 1, tzinfo=UTC), nonce="n")
SETTINGS = OutboxSettings()

pytestmark = pytest.mark.filterwarnings("ignore:'imghdr':DeprecationWarning")  # apprise's own


class Service:
    """Answers each POST with `status` and keeps what was posted."""

    def __init__(self, status):
        self.status, self.posted, self.released = status, [], asyncio.Event()

    async def handle(self, reader, writer):
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").lower()
        size = int(head.partition("content-length: ")[2].split()[0])
        self.posted.append(await reader.readexactly(size))
        if self.status == 0:
            await self.released.wait()
        writer.write(
            b"HTTP/1.1 %d X\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{}" % self.status
        )
        await writer.drain()
        writer.close()


async def sent(status=200, url="ntfy://127.0.0.1:{port}/desk", settings=SETTINGS):
    service = Service(status)
    server = await asyncio.start_server(service.handle, "127.0.0.1", 0)
    async with server:
        route = Route(
            id="chat",
            kind=RouteKind.APPRISE,
            url=url.format(port=server.sockets[0].getsockname()[1]),
        )
        result = await AppriseNotifier(settings).send(ALERT, route, 1)
        service.released.set()
    return result, service.posted


async def test_an_alert_reaches_the_service_as_a_readable_message():
    result, posted = await sent()
    assert (result.outcome, result.detail) == (DeliveryOutcome.DELIVERED, "taken by ntfy")
    said = json.loads(posted[0])
    assert said["topic"] == "desk"
    assert "if you read this, alerts arrive" in said["message"]


async def test_a_service_that_refuses_is_tried_again_and_its_address_is_not_told():
    result, _ = await sent(403, url="ntfy://tk_secret@127.0.0.1:{port}/desk")
    assert result.outcome is DeliveryOutcome.RETRY
    assert result.detail == "apprise: the ntfy service did not take it"


async def test_a_service_that_does_not_answer_runs_into_the_deadline():
    result, _ = await sent(0, settings=replace(SETTINGS, timeout=timedelta(milliseconds=200)))
    assert result.outcome is DeliveryOutcome.RETRY
    assert result.detail == "apprise: no answer within 0.2 s"


@pytest.mark.parametrize("scheme", ["json", "xml", "form", "syslog", "apprise", "file", "http", ""])
async def test_schemes_that_reach_arbitrary_servers_or_this_machine_are_refused(scheme):
    result, posted = await sent(url=scheme + "://127.0.0.1:{port}/")
    assert posted == []
    assert result.outcome is DeliveryOutcome.RETRY
    assert "not among those allowed" in result.detail


async def test_an_address_that_apprise_does_not_understand_is_told():
    result, _ = await sent(url="slack://")
    assert result.detail == "apprise does not understand the route's address"


def test_every_allowed_scheme_is_one_of_apprise():
    import apprise  # noqa: PLC0415 - slow, and an extra

    known = {
        name
        for schema in apprise.Apprise().details()["schemas"]
        for kind in ("protocols", "secure_protocols")
        for name in schema[kind] or ()
    }
    assert known >= SCHEMES


async def test_without_the_extra_the_mend_is_named(monkeypatch):
    monkeypatch.setitem(sys.modules, "apprise", None)
    with pytest.raises(ExtraMissingError, match=r"pip install 'news-monitor\[apprise\]'"):
        await sent()


@pytest.mark.parametrize("host", ["169.254.169.254", "100.100.100.200", "[fd00:ec2::254]"])
async def test_cloud_metadata_is_never_asked(host):
    result, posted = await sent(url=f"ntfy://{host}/desk")
    assert result.outcome is DeliveryOutcome.RETRY
    assert "not to be dialled" in result.detail
    assert not posted
