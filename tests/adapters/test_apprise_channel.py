"""Alerts through apprise, to a real ntfy-like service on loopback."""

import asyncio
import json
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.policy import default

import pytest

from monitor.adapters.apprise_channel import AppriseNotifier
from monitor.core.alerts import events
from monitor.core.alerts.services import SCHEMES
from monitor.errors import ExtraMissingError
from monitor.model.alert import DeliveryOutcome
from monitor.model.change import Change, ChangeKind, Severity, Verdict
from monitor.model.config import OutboxSettings
from monitor.model.story import AddressStatus, Route, RouteKind
from monitor.model.watch import Article, Origin

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


async def sent(status=200, url="ntfy://127.0.0.1:{port}/desk", settings=SETTINGS, alert=ALERT):
    service = Service(status)
    server = await asyncio.start_server(service.handle, "127.0.0.1", 0)
    async with server:
        route = Route(
            id="chat",
            kind=RouteKind.APPRISE,
            url=url.format(port=server.sockets[0].getsockname()[1]),
        )
        result = await AppriseNotifier(settings).send(alert, route, 1)
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


class Mailbox:
    """A mail server of a few words that keeps what it is given."""

    def __init__(self):
        self.mails = []

    async def handle(self, reader, writer):
        writer.write(b"220 mailbox\r\n")
        while line := (await reader.readline()).strip().upper():
            if line.startswith(b"EHLO"):
                writer.write(b"250-mailbox\r\n250 8BITMIME\r\n")
            elif line == b"DATA":
                writer.write(b"354 go on\r\n")
                self.mails.append(await reader.readuntil(b"\r\n.\r\n"))
                writer.write(b"250 kept\r\n")
            else:
                writer.write(b"250 well\r\n")
            if line == b"QUIT":
                break
        writer.close()


async def test_a_mail_has_the_redline_and_a_text_beside_it():
    mailbox = Mailbox()
    server = await asyncio.start_server(mailbox.handle, "127.0.0.1", 0)
    async with server:
        port = server.sockets[0].getsockname()[1]
        address = f"mailto://127.0.0.1:{port}/?from=monitor@desk.example&to=ada@desk.example"
        route = Route(id="mail", kind=RouteKind.APPRISE, url=f"{address}&mode=insecure")
        alert = events.digest([ALERT, edited()], route="mail")
        result = await AppriseNotifier(SETTINGS).send(alert, route, 1)
    assert result.outcome is DeliveryOutcome.DELIVERED
    (raw,) = mailbox.mails
    mail = message_from_bytes(raw.removesuffix(b".\r\n"), policy=default)
    assert str(mail["to"]) == "ada@desk.example"
    assert "alerts since 2026-03-01" in str(mail["subject"])
    kinds = [part.get_content_type() for part in mail.walk() if not part.is_multipart()]
    assert kinds == ["text/plain", "text/html"]
    assert "<table" in mail.get_body(("html",)).get_content()
    beside = mail.get_body(("plain",)).get_content()
    assert "alerts arrive" in beside
    assert "[-214-] {+241+}" in beside


@pytest.mark.parametrize(("query", "marked"), [("", True), ("?format=text", False)])
async def test_a_service_gets_its_form_unless_the_operator_chose_one(query, marked):
    result, posted = await sent(
        url=f"ntfy://127.0.0.1:{{port}}/desk{query}",
        alert=events.digest([ALERT], route="chat"),
    )
    assert result.outcome is DeliveryOutcome.DELIVERED
    assert ("**test alert" in json.loads(posted[0])["message"]) is marked


SERVICES = {
    "slack": ("slack://T1JJ3T3L2/A1BRTD4JD/TIiajkdnlazkcOXrIdevi7FQ/", "~214~ *241*", "|redline>"),
    "discord": ("discord://4174216298/JHMHI8qBe7bk2ZwO5U711o3dV_js", "~~214~~ **241**", "[redline]("),
    "telegram": ("tgram://123456789:abcdefg_hijklmnop/12315544/", "<s>214</s> <b>241</b>", '">redline</a>'),
    "teams": ("workflows://prod.logic.azure.com/8c53bdbd/sigkkk/", "before: 214\n\nnow: **241**", "[redline]("),
    "mattermost": ("mmost://127.0.0.1:{port}/3ccdd113474722377935511fc85d3dd4", "~~214~~ **241**", "[redline]("),
    "google": ("gchat://workspace/key/token", "~214~ *241*", "|redline>"),
    "ntfy": ("ntfy://127.0.0.1:{port}/desk", "~~214~~ **241**", "[redline]("),
}  # fmt: skip
"""By service: an address, the words that went and came in its signs, and a link in its form."""


@pytest.mark.parametrize("service", SERVICES)
async def test_each_service_gets_a_redline_in_its_own_signs(service, monkeypatch):
    """What is sent to the service's own host is led to a receiver on loopback."""
    import requests  # noqa: PLC0415 - apprise's

    url, marked, link = SERVICES[service]
    posted = requests.post
    receiver = Service(200)
    server = await asyncio.start_server(receiver.handle, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]

    def led(_address, data=None, **more):
        more.pop("verify", None)
        return posted(f"http://127.0.0.1:{port}/", data=data, **more)

    monkeypatch.setattr(requests, "post", led)
    monkeypatch.setattr(requests, "request", lambda _method, address, **more: led(address, **more))
    async with server:
        route = Route(id="chat", kind=RouteKind.APPRISE, url=url.format(port=port))
        await AppriseNotifier(SETTINGS).send(edited(), route, 1)
    (body,) = receiver.posted
    words = [text.replace("\r\n", "\n") for text in strings(json.loads(body))]
    (shown,) = [text for text in words if "241" in text and "redline" in text]
    assert marked in shown
    assert link in shown
    assert "\\`" not in shown
    assert not any("github" in text or text == "Apprise" for text in words)


def edited():
    """An alert that a figure was revised."""
    article = Article(
        id=7,
        url="https://gazette.example/ferry",
        outlet="gazette",
        stories=("ferry",),
        title="Ferry runs aground",
        origin=Origin.USER,
        address=AddressStatus.CONFIRMED,
        added_at=ALERT.created_at,
    )
    change = Change(
        kind=ChangeKind.FIGURE,
        severity=Severity.SUBSTANTIVE,
        before="214",
        after="241",
        reason="",
    )
    return events.article_changed(
        article,
        snapshot_number=4,
        from_number=3,
        verdict=Verdict(changes=(change,)),
        evidence=None,
        now=ALERT.created_at,
        public_url="https://desk.example",
    )


def strings(value):
    """All texts in a JSON value."""
    if isinstance(value, dict | list):
        inner = value.values() if isinstance(value, dict) else value
        return [text for one in inner for text in strings(one)]
    return [value] if isinstance(value, str) else []
