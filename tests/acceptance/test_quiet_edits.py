"""The real daemon on a real outlet: an edit is called quiet only where no time of the outlet moved."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from demo.house import House, wait_for
from demo.serving import serve
from monitor.adapters.store import SqlStore, open_store

pytestmark = pytest.mark.timeout(120)

HOUR = timedelta(hours=1)
SLUGS = ("bridge", "market", "school", "station")

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
intervals = { floor = "1s", ceiling = "2s", fetches_per_week = 90 }
[web]
enabled = false
[[routes]]
id = "desk"
url = "http://127.0.0.1:9/nobody"
secrets = ["whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="]
min_severity = "minor"
allow_private = true
"""

STORY = """\
id = "works"
title = "Works in the old town"
outlets = ["herald"]
watch = [{urls}]
[intervals]
floor = "1s"
ceiling = "2s"
fetches_per_week = 90
[match]
terms = ["works"]
"""


@dataclass
class Herald:
    """An outlet whose pages give no modified time; its sitemap and, where told, its header do."""

    now: datetime = field(default_factory=lambda: datetime.now(UTC).replace(microsecond=0))
    base: str = ""
    cost: dict[str, str] = field(default_factory=lambda: dict.fromkeys(SLUGS, "12"))
    lastmod: dict[str, datetime] = field(default_factory=dict)
    header: dict[str, Callable[[], datetime]] = field(default_factory=dict)

    def app(self) -> Starlette:
        return Starlette(
            routes=[Route("/map.xml", self._map), Route("/news/{slug}", self._article)]
        )

    def url(self, slug: str) -> str:
        return f"{self.base}/news/{slug}"

    async def _map(self, _request: Request) -> Response:
        entries = "".join(
            f"<url><loc>{self.url(slug)}/</loc><lastmod>{when.isoformat()}</lastmod></url>"
            for slug, when in self.lastmod.items()
        )
        return Response(f"<urlset>{entries}</urlset>", media_type="text/xml")

    async def _article(self, request: Request) -> Response:
        slug = request.path_params["slug"]
        paragraphs = (
            f"The works at the {slug} will cost {self.cost[slug]} million crowns, the council said.",
            "They begin after Easter and are to be done before the first frost, if it comes late.",
            "Shopkeepers nearby fear for the summer, when most visitors come to the old town.",
        )
        body = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
        told = self.header.get(slug)
        return HTMLResponse(
            f"<!doctype html><html lang='en'><head><title>Works at the {slug}</title></head>"
            f"<body><main><article><h1>Works at the {slug}</h1>{body}</article></main></body></html>",
            headers={"last-modified": format_datetime(told(), usegmt=True)} if told else {},
        )


def furnished(folder: Path, outlet: Herald) -> House:
    config = folder / "config"
    (config / "stories").mkdir(parents=True)
    (config / "outlets").mkdir()
    (config / "monitor.toml").write_text(SETTINGS)
    urls = ", ".join(f'"{outlet.url(slug)}"' for slug in SLUGS)
    (config / "stories" / "works.toml").write_text(STORY.format(urls=urls))
    (config / "outlets" / "herald.toml").write_text(
        f'id = "herald"\nname = "Herald"\ndomains = ["{outlet.base.removeprefix("http://")}"]\n'
        f'sitemaps = ["{outlet.base}/map.xml"]\n[politeness]\ndelay = "0s"\nconcurrency = 8\n'
    )
    house = House(folder, folder / "monitor.log")
    house.environ = {
        **{k: v for k, v in os.environ.items() if not k.startswith("MONITOR_")},
        "MONITOR_CONFIG_DIR": str(config),
        "MONITOR_STORE__URL": f"sqlite:///{folder / 'data' / 'monitor.db'}",
        "PYTHONPATH": str(Path(__file__).parents[2]),
    }
    return house


@pytest.fixture
def outlet() -> Iterator[Herald]:
    made = Herald()
    made.lastmod = {"bridge": made.now - 3 * HOUR, "market": made.now - 3 * HOUR}
    made.header = {
        "school": lambda: datetime.now(UTC),
        "station": lambda: made.now - 3 * HOUR,
    }
    with serve(made.app()) as made.base:
        yield made


@pytest.fixture
def house(tmp_path: Path, outlet: Herald) -> Iterator[House]:
    made = furnished(tmp_path, outlet)
    yield made
    if made.process is not None:
        made.process.kill()
        made.process.wait()


def told(store: SqlStore, url: str) -> dict[str, object] | None:
    """The alert on the edit of that article, once there is one."""
    bodies = [json.loads(d.alert.body)["data"] for d in store.outbox.deliveries(limit=100)]
    return next((b for b in bodies if b["article"]["url"] == url and "stealth" in b), None)


def test_what_the_outlet_says_outside_the_page_decides(outlet: Herald, house: House) -> None:
    house.start()
    wait_for("the daemon", house.is_up)
    store = open_store(house.database, read_only=True)

    def settled() -> bool:
        states = {one.url: store.articles.state(one.id) for one in store.articles.all()}
        seen = len(states) == len(SLUGS) and all(one.last for one in states.values())
        listed = (states[outlet.url(slug)].progress.listed for slug in outlet.lastmod)
        return seen and all(listed)

    wait_for("first versions, and what the sitemap says of them", settled)
    outlet.lastmod["market"] = outlet.now
    outlet.header["station"] = lambda: outlet.now - HOUR
    outlet.cost = dict.fromkeys(SLUGS, "14")
    urls = {slug: outlet.url(slug) for slug in SLUGS}
    alerts = {slug: wait_for(slug, lambda url=url: told(store, url)) for slug, url in urls.items()}
    store.close()
    assert house.stop() == 0
    assert {slug: alert["stealth"] for slug, alert in alerts.items()} == {
        "bridge": True,  # nothing moved
        "market": False,  # the sitemap's lastmod moved
        "school": True,  # Last-Modified moves with each answer
        "station": False,  # Last-Modified moved
    }
    lines = {slug: "\n".join(alert["stealth_evidence"]) for slug, alert in alerts.items()}
    old, new = (outlet.now - 3 * HOUR).isoformat(), outlet.now.isoformat()
    assert f"the sitemap's lastmod did not move: {old}" in lines["bridge"]
    assert f"the sitemap's lastmod moved from {old} to {new}" in lines["market"]
    assert "Last-Modified moved, but this server stamps each answer" in lines["school"]
    assert f"Last-Modified moved from {old}" in lines["station"]
    # Later looks at the two versions say what was found then.
    looks = {slug: house.json("diff", outlet.url(slug)) for slug in SLUGS}
    for key in ("stealth", "revision"):
        assert {s: look[key] for s, look in looks.items()} == {
            s: alert[key] for s, alert in alerts.items()
        }
    assert {slug: look["revision"]["kind"] for slug, look in looks.items()} == {
        "bridge": "quiet-correction",
        "market": "update",
        "school": "quiet-correction",
        "station": "update",
    }
