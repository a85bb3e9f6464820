"""The real daemon reads a real outlet on loopback, whose lists are of every kind, also hostile."""

from __future__ import annotations

import asyncio
import gzip
import os
from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, Response, StreamingResponse
from starlette.routing import Route

from demo.house import House, wait_for
from demo.serving import serve
from monitor.adapters.store import open_store

pytestmark = pytest.mark.timeout(180)

FERRY = ("ferry-aground-off-selwyn", "Ferry aground off Selwyn Point")
BOARD = ("board-looks-into-ferry-warnings", "Harbour board looks into ferry warnings")
TUGS = ("tugs-fail-to-free-the-ferry", "Tugs fail to free the ferry at Selwyn Point")
BAKERY = ("bakery-opens-on-quay-street", "Bakery opens on Quay Street")
STORY_OF = (FERRY, BOARD, TUGS)
EVERY = (*STORY_OF, BAKERY)
HOSTILE = ("bomb.xml", "huge.xml", "endless.xml", "stalled.xml", "nested.xml", "crowd.xml")

MEGABYTE = 1_000_000
MOST_MEMORY = 350 * MEGABYTE
"""Of the whole process, its code included, with all hostile lists read side by side."""

SETTINGS = """\
[fetch]
contact = "test@example.org"
delay = "0s"
timeout = "4s"
connect_timeout = "2s"
allow_networks = ["127.0.0.0/8"]
[schedule]
tick = "1s"
feed_interval = "1s"
[web]
enabled = false
"""

STORY = """\
id = "ferry"
title = "The ferry that ran aground off Selwyn Point"
outlets = ["courier"]
[match]
terms = ["ferry", "Selwyn Point", "harbour board"]
min_words = 30
accept = 0.04
review = 0.02
watch_accepted = false
"""

NEWS = "http://www.google.com/schemas/sitemap-news/0.9"


@dataclass
class Outlet:
    """An outlet that names its four articles over and over, and serves traps beside."""

    now: datetime = field(default_factory=lambda: datetime.now(UTC))
    base: str = ""
    hits: Counter[str] = field(default_factory=Counter)
    articles: Counter[str] = field(default_factory=Counter)

    def app(self) -> Starlette:
        good = {
            "feed.xml": self._rss,
            "atom.xml": self._atom,
            "feed.json": self._json,
            "index.xml": self._index,
            "news-sitemap.xml.gz": self._sitemap,
            "news/": self._section,
            "page.xml": lambda: "<html><body>Moved to another place.</body></html>",
            "bomb.xml": self._bomb,
            "nested.xml": lambda: "<rss><channel>" + "<a>" * (3 * MEGABYTE),
            "crowd.xml": lambda: (
                "<rss><channel>" + "<item/>" * (9 * MEGABYTE // 7) + "</channel></rss>"
            ),
        }

        def serving(name, body):
            async def answer(_request: Request) -> Response:
                self.hits[name] += 1
                made = body()
                return Response(made, media_type="text/html" if name == "news/" else "text/xml")

            return Route(f"/{name}", answer)

        return Starlette(
            routes=[
                Route(
                    "/robots.txt", lambda _request: PlainTextResponse("User-agent: *\nAllow: /\n")
                ),
                *(serving(name, body) for name, body in good.items()),
                Route("/huge.xml", self._huge),
                Route("/endless.xml", self._endless),
                Route("/stalled.xml", self._stalled),
                Route("/news/{slug}", self._article),
                Route("/amp/news/{slug}", self._article),
                Route("/go/{slug}", self._article),
            ]
        )

    # articles
    async def _article(self, request: Request) -> Response:
        slug = request.path_params["slug"]
        self.articles[slug] += 1
        title = dict(EVERY)[slug]
        what = (
            "bread and rolls"
            if slug == BAKERY[0]
            else ("the ferry that ran aground off Selwyn Point, and the harbour board")
        )
        text = "".join(
            f"<p>Paragraph {n} of {title.lower()} tells readers more about {what}, at some length.</p>"
            for n in range(5)
        )
        return HTMLResponse(
            f'<!doctype html><html lang="en"><head><title>{title}</title>'
            f'<link rel="canonical" href="{self.base}/news/{slug}"></head>'
            f"<body><article><h1>{title}</h1>{text}</article></body></html>"
        )

    # lists
    def _rss(self) -> str:
        """Tracking parameters, relative links, an item of the future, broken XML."""
        future = format_datetime(self.now + timedelta(days=4_000))
        entries = (
            f"<item><title>{FERRY[1]}</title><link>{self.base}/news/{FERRY[0]}?utm_source=rss&amp;fbclid=1</link></item>"
            f"<item><title>Fish & chips: {BOARD[1]}</title><link>/news/{BOARD[0]}/</link><pubDate>{future}</pubDate></item>"
            f"<item><title>{BAKERY[1]}</title><link>{self.base}/news/{BAKERY[0]}</link><pubDate>never</pubDate></item>"
        )
        return f"<rss version='2.0'><channel><title>Courier</title>{entries}</channel></rss>"

    def _atom(self) -> str:
        entries = "".join(
            f"<entry><title>{title}</title><link href='amp/news/{slug}'/>"
            f"<updated>{self.now.isoformat()}</updated></entry>"
            for slug, title in (FERRY, BOARD)
        )
        return f"<feed xmlns='http://www.w3.org/2005/Atom' xml:base='{self.base}/'>{entries}</feed>"

    def _json(self) -> str:
        return f'{{"items": [{{"url": "/news/{FERRY[0]}#top", "title": "{FERRY[1]}"}}]}}'

    def _index(self) -> str:
        day = self.now.date().isoformat()
        return (
            f"<sitemapindex><sitemap><loc>{self.base}/news-sitemap.xml.gz</loc><lastmod>{day}</lastmod>"
            f"</sitemap><sitemap><loc>http://127.0.0.1:9/other.xml</loc></sitemap></sitemapindex>"
        )

    def _sitemap(self) -> bytes:
        entries = "".join(
            f"<url><loc>{self.base}/news/{slug}</loc><news:news><news:publication_date>"
            f"{self.now.isoformat()}</news:publication_date><news:title>{title}</news:title></news:news></url>"
            for slug, title in EVERY
        )
        return gzip.compress(f'<urlset xmlns:news="{NEWS}">{entries}</urlset>'.encode())

    def _section(self) -> str:
        links = "".join(f'<li><a href="/news/{slug}">{title}</a></li>' for slug, title in EVERY)
        return (
            f"<html><body><nav><a href='/tag/ferry'>Ferry</a></nav><ul>{links}</ul></body></html>"
        )

    # traps
    def _bomb(self) -> str:
        levels = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
        entry = f"<item><title>&l11;</title><link>{self.base}/news/{FERRY[0]}</link></item>"
        return f'<!DOCTYPE rss [<!ENTITY l0 "lol">{levels}]><rss><channel>{entry}</channel></rss>'

    async def _huge(self, _request: Request) -> Response:
        self.hits["huge.xml"] += 1
        return StreamingResponse(self._filler(50), media_type="text/xml")

    async def _endless(self, _request: Request) -> Response:
        self.hits["endless.xml"] += 1
        return StreamingResponse(self._filler(10**9), media_type="text/xml")

    async def _stalled(self, _request: Request) -> Response:
        self.hits["stalled.xml"] += 1

        async def parts():
            yield b"<rss><channel>"
            await asyncio.Event().wait()

        return StreamingResponse(parts(), media_type="text/xml")

    async def _filler(self, megabytes: int):
        yield b"<rss><channel>"
        for _ in range(megabytes):
            await asyncio.sleep(0)  # lets the server notice that nobody listens any more
            yield b"<item><title>x</title></item>" * (MEGABYTE // 29)


def furnished(folder: Path, outlet: Outlet) -> House:
    config = folder / "config"
    (config / "stories").mkdir(parents=True)
    (config / "outlets").mkdir()
    (config / "monitor.toml").write_text(SETTINGS)
    (config / "stories" / "ferry.toml").write_text(STORY)
    feeds = ["feed.xml", "atom.xml", "feed.json", "page.xml", *HOSTILE]
    (config / "outlets" / "courier.toml").write_text(
        f'id = "courier"\nname = "Courier"\ndomains = ["{outlet.base.removeprefix("http://")}"]\n'
        f"feeds = {[f'{outlet.base}/{name}' for name in feeds]}\n"
        f'sitemaps = ["{outlet.base}/index.xml"]\nsections = ["{outlet.base}/news/"]\n'
        '[politeness]\ndelay = "0s"\nconcurrency = 8\n'
    )
    house = House(folder, folder / "monitor.log")
    house.environ = {
        **{k: v for k, v in os.environ.items() if not k.startswith("MONITOR_")},
        "MONITOR_CONFIG_DIR": str(config),
        "MONITOR_STORE__URL": f"sqlite:///{folder / 'data' / 'monitor.db'}",
        "PYTHONPATH": str(Path(__file__).parents[2]),
    }
    return house


def peak_memory(pid: int) -> int:
    """The most memory that a process ever had, in bytes (Linux)."""
    status = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    line = next(line for line in status.splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1]) * 1024


@pytest.fixture
def outlet():
    made = Outlet()
    with serve(made.app()) as made.base:
        yield made


@pytest.fixture
def house(tmp_path, outlet):
    made = furnished(tmp_path, outlet)
    yield made
    if made.process is not None:
        made.process.kill()
        made.process.wait()


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="memory is read from /proc")
def test_an_outlet_with_lists_of_every_kind_and_traps_among_them(outlet, house):
    house.start()
    wait_for("the daemon", house.is_up)
    store = open_store(house.database, read_only=True)

    def sources():
        return {
            source.url.removeprefix(f"{outlet.base}/"): source for source in store.sources.all()
        }

    good = ("feed.xml", "atom.xml", "feed.json", "index.xml", "news-sitemap.xml.gz", "news/")
    wait_for("every article", lambda: set(outlet.articles) == set(dict(EVERY)), 60)
    wait_for("readings of all good lists", lambda: all(outlet.hits[n] >= 3 for n in good), 60)
    wait_for(
        "all traps",
        lambda: all(sources()[name].failures for name in (*HOSTILE, "page.xml")),
        60,
    )
    assert house.process is not None
    memory = peak_memory(house.process.pid)
    print(f"peak memory {memory / MEGABYTE:.0f} MB")  # noqa: T201 - shown with -s

    # Each article was fetched once, under one of its addresses, and is coverage once.
    assert outlet.articles == Counter(dict.fromkeys(dict(EVERY), 1))
    coverage = store.coverage.find(limit=100)
    assert sorted(found.url for found in coverage) == sorted(
        f"{outlet.base}/news/{slug}" for slug, _ in STORY_OF
    )
    # What was wrong with each trap is told, and none was followed.
    told = {name: sources()[name].last_error for name in (*HOSTILE, "page.xml")}
    assert "declares entities" in told["bomb.xml"]
    assert "larger than" in told["huge.xml"]
    assert "larger than" in told["endless.xml"]
    assert "timeout" in told["stalled.xml"]
    assert "nested too deeply" in told["nested.xml"]
    assert "lists more than" in told["crowd.xml"]
    assert "an HTML page" in told["page.xml"]
    assert not [url for url in sources() if "other.xml" in url]
    # Nothing crashed, and memory is bounded.
    log = house.log.read_text(errors="replace")
    assert "Traceback" not in log
    assert "unexpected error" not in log
    assert house.stop() == 0
    assert memory < MOST_MEMORY
    store.close()
