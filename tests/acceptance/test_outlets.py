"""A newspaper on loopback is found, followed whole and pushed by a hub; all parts are real."""

from __future__ import annotations

import asyncio
import hmac
import json
import os
import socket
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

import httpx
import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, Response
from starlette.routing import Route

from benchmarks.outlet import measure
from demo.house import House, wait_for
from demo.serving import serve

pytestmark = pytest.mark.timeout(180)

SETTINGS = """\
[fetch]
contact = "test@example.org"
delay = "0s"
timeout = "4s"
connect_timeout = "2s"
allow_networks = ["127.0.0.0/8"]
[schedule]
tick = "1s"
feed_interval = "{interval}"
[web]
port = {port}
{web}
"""


@dataclass
class Paper:
    """A newspaper: a front page, a feed, a news sitemap, sections and articles."""

    base: str = ""
    hub: str = ""
    slugs: list[str] = field(default_factory=list)
    edited: set[str] = field(default_factory=set)
    asked: list[str] = field(default_factory=list)
    feed_named: bool = True

    def app(self) -> Starlette:
        return Starlette(
            routes=[
                Route("/", self._front),
                Route("/feed/", self._feed),
                Route("/news-sitemap.xml", self._sitemap),
                Route("/robots.txt", self._robots),
                Route("/world/", self._front),
                Route("/{section}/{slug}", self._article),
            ]
        )

    def publish(self, *slugs: str) -> None:
        self.slugs = [*reversed(slugs), *self.slugs]

    async def _front(self, request: Request) -> Response:
        self.asked.append(request.url.path)
        link = '<link rel="alternate" type="application/rss+xml" href="/feed/">'
        items = "".join(f'<li><a href="/{s}">{title(s)}</a></li>' for s in self.slugs)
        return HTMLResponse(
            f'<!doctype html><html lang="en"><head>{link if self.feed_named else ""}'
            "<title>Selwyn Mercury - news from the bay</title>"
            '<meta property="og:site_name" content="Selwyn Mercury"></head><body>'
            '<nav><a href="/world/">World</a> <a href="/sport/">Sport</a> '
            f'<a href="/account/">My account</a></nav><ul>{items}</ul></body></html>'
        )

    async def _robots(self, _request: Request) -> Response:
        return PlainTextResponse(
            f"User-agent: *\nAllow: /\nSitemap: {self.base}/news-sitemap.xml\n"
        )

    async def _feed(self, request: Request) -> Response:
        self.asked.append(request.url.path)
        links = (
            f'<atom:link rel="hub" href="{self.hub}"/>'
            f'<atom:link rel="self" href="{self.base}/feed/"/>'
        )
        return Response(self.rss(links if self.hub else ""), media_type="application/rss+xml")

    def rss(self, links: str = "") -> str:
        now = format_datetime(datetime.now(UTC) - timedelta(minutes=5))
        items = "".join(
            f"<item><title>{title(s)}</title><link>{self.base}/{s}</link>"
            f"<pubDate>{now}</pubDate></item>"
            for s in self.slugs
        )
        atom = 'xmlns:atom="http://www.w3.org/2005/Atom"'
        return f'<rss version="2.0" {atom}><channel><title>M</title>{links}{items}</channel></rss>'

    async def _sitemap(self, _request: Request) -> Response:
        now = datetime.now(UTC).isoformat()
        items = "".join(
            f"<url><loc>{self.base}/{s}</loc><n:news><n:title>{title(s)}</n:title>"
            f"<n:publication_date>{now}</n:publication_date></n:news></url>"
            for s in self.slugs
        )
        spaces = 'xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"'
        return Response(f"<urlset {spaces}>{items}</urlset>", media_type="text/xml")

    async def _article(self, request: Request) -> Response:
        slug = request.url.path.strip("/")
        if slug not in self.slugs:
            return PlainTextResponse("Not here", status_code=404)
        self.asked.append(slug)
        number = "forty" if slug in self.edited else "thirty"
        text = "".join(
            f"<p>Paragraph {n} of the report tells readers what the council of the bay decided "
            f"about the pier and its {number} sheds, at some length and with care.</p>"
            for n in range(6)
        )
        return HTMLResponse(
            f'<!doctype html><html lang="en"><head><title>{title(slug)}</title></head>'
            f"<body><article><h1>{title(slug)}</h1>{text}</article></body></html>"
        )


def title(slug: str) -> str:
    return slug.rpartition("/")[2].replace("-", " ").capitalize()


@dataclass
class Hub:
    """A hub as the Recommendation has it: it verifies, keeps leases, and signs what it pushes."""

    lease: int = 864_000
    method: str = "sha256"
    callbacks: dict[str, dict[str, str]] = field(default_factory=dict)  # by callback
    log: list[str] = field(default_factory=list)
    refuses: bool = False

    def app(self) -> Starlette:
        return Starlette(routes=[Route("/", self._asked, methods=["POST"])])

    async def _asked(self, request: Request) -> Response:
        form = dict(parse_qsl((await request.body()).decode()))
        self.log.append(form["hub.mode"])
        if self.refuses:
            return PlainTextResponse("not this topic", status_code=422)
        self._later = asyncio.create_task(self._verify(form))
        return Response(status_code=202)

    async def _verify(self, form: dict[str, str]) -> None:
        query = {
            "hub.mode": form["hub.mode"],
            "hub.topic": form["hub.topic"],
            "hub.challenge": "c-" + form["hub.mode"],
        }
        if form["hub.mode"] == "subscribe":
            query["hub.lease_seconds"] = str(self.lease)
        async with httpx.AsyncClient() as client:
            answer = await client.get(form["hub.callback"], params=query)
        self.log.append(f"verified {form['hub.mode']} {answer.status_code} {answer.text}")
        if answer.status_code == 200 and answer.text == query["hub.challenge"]:
            if form["hub.mode"] == "subscribe":
                self.callbacks[form["hub.callback"]] = form
            else:
                self.callbacks.pop(form["hub.callback"], None)

    def push(self, body: str, *, secret: str | None = None) -> list[int]:
        """Gives every subscriber that body, signed by its own secret or another."""
        answers = []
        for callback, form in self.callbacks.items():
            key = (secret or form["hub.secret"]).encode()
            signature = hmac.new(key, body.encode(), self.method).hexdigest()
            headers = {
                "content-type": "application/rss+xml",
                "x-hub-signature": f"{self.method}={signature}",
            }
            answers.append(httpx.post(callback, content=body, headers=headers).status_code)
        return answers


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])


def house_in(folder: Path, *, interval: str = "1s", public: bool = False) -> House:
    port = free_port()
    web = f'public_url = "http://127.0.0.1:{port}"' if public else ""
    (folder / "config").mkdir()
    settings = SETTINGS.format(port=port, web=web, interval=interval)
    (folder / "config" / "monitor.toml").write_text(settings)
    environ = {key: value for key, value in os.environ.items() if not key.startswith("MONITOR_")}
    environ["MONITOR_STORE__URL"] = f"sqlite:///{folder / 'monitor.db'}"
    return House(folder, folder / "daemon.log", environ=environ)


def quick(house: House) -> None:
    """The outlet's file without pauses: the paper is our own."""
    (file,) = (house.folder / "config" / "outlets").glob("*.toml")
    file.write_text('id = "mercury"\n' + file.read_text() + '\n[politeness]\ndelay = "0s"\n')


@pytest.fixture
def paper():
    made = Paper()
    made.publish("world/pier-to-be-rebuilt-by-spring", "sport/bay-rowers-win-the-cup-again")
    with serve(made.app()) as base:
        made.base = base
        yield made


def watched(house: House) -> list[str]:
    rows = house.run("watch", "list", "--json").splitlines()
    return sorted(urlsplit(json.loads(row)["url"]).path.strip("/") for row in rows)


def test_an_outlet_is_found_shown_written_and_followed(paper: Paper, tmp_path: Path) -> None:
    house = house_in(tmp_path)
    shown = house.run("outlet", "add", paper.base, "--dry-run")
    assert f"{paper.base}/feed/" in shown
    assert f"{paper.base}/news-sitemap.xml" in shown
    assert "Pier to be rebuilt by spring" in shown
    assert not (tmp_path / "config" / "outlets").exists()
    house.run("outlets", "add", paper.base)
    (file,) = (tmp_path / "config" / "outlets").glob("*.toml")
    text = file.read_text()
    assert 'name = "Selwyn Mercury"' in text
    assert f'#   "{paper.base}/world/",' in text
    assert "account" not in text
    house.run("config", "check")
    again = house.run("outlet", "add", paper.base, check=False)
    assert again == ""
    quick(house)
    house.run("outlet", "follow", "mercury", "--exclude", "/sport/")
    house.start()
    try:
        wait_for("it is read", lambda: "world/pier-to-be-rebuilt-by-spring" in paper.asked)
        paper.publish("world/council-looks-at-the-sheds", "sport/another-cup-for-the-rowers")
        wait_for("it is read", lambda: "world/council-looks-at-the-sheds" in paper.asked)
    finally:
        house.stop()
    assert watched(house) == [
        "world/council-looks-at-the-sheds",
        "world/pier-to-be-rebuilt-by-spring",
    ]
    told = house.run("outlet", "show", "mercury", "--left-out")
    assert "an exclude pattern fits" in told
    assert "sport/another-cup-for-the-rowers" in told
    assert "taken on: new at mercury" in house.run("log")
    assert "articles let go: 2" in house.run("outlet", "unfollow", "mercury")
    assert watched(house) == []


def test_a_site_that_names_no_feed_is_tried_at_the_usual_addresses(
    paper: Paper, tmp_path: Path
) -> None:
    paper.feed_named = False
    house = house_in(tmp_path)
    found = json.loads(house.run("outlet", "add", paper.base, "--dry-run", "--json"))
    assert found["outlet"]["feeds"] == [f"{paper.base}/feed/"]
    assert (found["written"], found["outlet"]["language"]) == (False, "en")


def test_a_hub_pushes_what_is_new_and_polling_is_the_fallback(paper: Paper, tmp_path: Path) -> None:
    house = house_in(tmp_path, interval="20m", public=True)
    hub = Hub()
    with serve(hub.app()) as place:
        paper.hub = place + "/"
        house.run("outlet", "add", f"{paper.base}/feed/", "--follow")
        quick(house)
        house.start()
        try:
            wait_for("the hub verifies", lambda: hub.callbacks)
            (callback,) = hub.callbacks
            assert len(callback.rpartition("/")[2]) >= 43
            polls = paper.asked.count("/feed/")

            paper.publish("world/storm-takes-the-new-roof")
            forged = paper.rss().replace("storm-takes", "nobody-takes")
            assert hub.push(forged, secret="guessed") == [202]
            assert hub.push(paper.rss()) == [202]
            wait_for("it is read", lambda: "world/storm-takes-the-new-roof" in paper.asked)
            assert paper.asked.count("/feed/") == polls  # it was pushed, not polled

        finally:
            house.stop()
    assert not any("nobody-takes" in url for url in watched(house))
    told = house.run("outlet", "show", "mercury")
    assert "pushed by 127.0.0.1" in told
    assert hub.log[:2] == ["subscribe", "verified subscribe 200 c-subscribe"]


@pytest.mark.timeout(600)
def test_a_busy_outlet_is_watched_and_let_go_in_time_within_its_politeness() -> None:
    """As many articles for its pause as two thousand a day are for the usual one."""
    figures = measure(per_day=40, days=0.6, let_go_after=0.25, delay=100)
    assert (figures.never, figures.missed) == (0, 0)
    turn = 2 * 100 / 60  # minutes: at the host
    interval = 4 * 15 * 1.1 + turn  # that a list may have in the quiet of the night
    assert len(figures.watched) > 15
    assert max(figures.watched) <= interval
    assert max(figures.looked) <= interval + 10 * turn
    assert len(figures.late) > 3
    assert 0 <= min(figures.late) <= max(figures.late) <= interval
    assert figures.requests <= 0.9 * 0.6 * 86_400 / 100
    assert figures.edits > 0
    assert max(figures.memory) - min(figures.memory) < 60
