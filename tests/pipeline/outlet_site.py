"""The fake of discovery's tests: an outlet in memory, a clock set by hand, a real database."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from html import escape
from pathlib import Path

from monitor import discovery
from monitor.adapters.store import open_store, upgrade
from monitor.app import registration
from monitor.model.config import ScheduleSettings, Settings
from monitor.model.coverage import SourceClaim
from monitor.model.response import (
    FailureKind,
    Fetched,
    FetchFailed,
    FetchRequest,
    Hop,
    NotModified,
    Response,
)
from monitor.model.story import MatchSettings, Outlet, Route, Story
from monitor.ports import SourceRecord
from monitor.settings import shipped
from tests.services import services

START = datetime(2026, 3, 2, 9, tzinfo=UTC)
BASE = "https://courier.example"
FEED = f"{BASE}/feed.xml"
COURIER = Outlet(id="courier", name="Courier", domains=("courier.example",), feeds=(FEED,))
STORY = Story(
    id="ferry",
    title="The ferry off Selwyn Point",
    outlets=("courier",),
    match=MatchSettings(terms=("ferry", "Selwyn Point"), min_words=20),
)
ROUTE = Route(id="desk", url="https://hooks.example/x")
PARAGRAPHS = (
    "The ferry ran aground off Selwyn Point in thick fog on Monday morning, the harbour board said.",
    "All passengers were taken off within three hours, and nobody was hurt, according to the board.",
    "Divers will look at the hull before a tug tries to pull the ship free on the evening tide.",
)


def article(
    title: str = "Ferry aground off Selwyn Point", *, head: str = "", words=PARAGRAPHS
) -> str:
    body = "".join(f"<p>{paragraph}</p>" for paragraph in words)
    return (
        f"<!doctype html><html lang='en'><head><title>{escape(title)}</title>{head}</head>"
        f"<body><main><article><h1>{escape(title)}</h1>{body}</article></main></body></html>"
    )


def rss(*items: tuple[str, str, datetime | None], head: str = "") -> str:
    entries = "".join(
        f"<item><title>{escape(title)}</title><link>{escape(url)}</link>"
        + (f"<pubDate>{format_datetime(when)}</pubDate>" if when else "")
        + "</item>"
        for url, title, when in items
    )
    return f"<rss version='2.0'><channel><title>C</title>{head}{entries}</channel></rss>"


def sitemap(*urls: str, when: datetime | None = None) -> str:
    day = f"<lastmod>{when.isoformat()}</lastmod>" if when else ""
    entries = "".join(f"<url><loc>{escape(url)}</loc>{day}</url>" for url in urls)
    return f"<urlset>{entries}</urlset>"


@dataclass
class Site:
    """Fetcher, clock and publisher in one: what the world does are its named methods."""

    folder: Path
    database: str = ""  # its URL, where it stands already; else a new one in the folder
    outlet: Outlet = COURIER
    story: Story = STORY
    time: datetime = START
    clock_set_at: datetime | None = None
    pages: dict[str, Response | str] = field(default_factory=dict)
    unmoved: dict[str, Response | str] = field(default_factory=dict)
    requests: list[FetchRequest] = field(default_factory=list)

    def __post_init__(self) -> None:
        url = self.database or f"sqlite:///{self.folder / 'site.db'}"
        if not self.database:
            upgrade(url, shipped("db"))
        self.store = open_store(url)
        self.settings = Settings(
            outlets=(self.outlet,),
            stories=(self.story,),
            routes=(ROUTE,),
            schedule=ScheduleSettings(feed_interval=timedelta(minutes=15)),
        )
        self.matcher = discovery.Matcher(self.store)
        self.register()

    def register(self) -> None:
        self.store.sources.register(registration.sources(self.settings), self.time)

    # the clock
    def now(self) -> datetime:
        return self.time

    def set_at(self) -> datetime | None:
        return self.clock_set_at

    def wait(self, **duration: float) -> None:
        self.time += timedelta(**duration)

    # the fetcher
    async def fetch(self, request: FetchRequest) -> Response:
        self.requests.append(request)
        answer = self.pages.get(request.url)
        if request.url in self.unmoved and not request.validators:
            answer = self.unmoved[request.url]
        if isinstance(answer, str):
            return self.page(request.url, answer)
        return answer or self.page(request.url, "<h1>404</h1><p>Not here.</p>", status=404)

    def fetched(self, *, pages_only: bool = True) -> list[str]:
        """The addresses asked for, without those of the sources."""
        lists = {source.url for source in self.store.sources.all()} if pages_only else set()
        return [r.url.removeprefix(BASE) for r in self.requests if r.url not in lists]

    # the publisher
    def page(self, url: str, body: str | bytes, *, status: int = 200, **headers: str) -> Fetched:
        return Fetched(
            url=url,
            final_url=url,
            status=status,
            headers=tuple((name.replace("_", "-"), value) for name, value in headers.items()),
            body=body if isinstance(body, bytes) else body.encode(),
            started_at=self.time,
            elapsed=timedelta(milliseconds=50),
        )

    def publish(self, path: str, title: str = "Ferry aground off Selwyn Point", **page) -> str:
        url = path if path.startswith("http") else BASE + path
        self.pages[url] = article(title, **page)
        return url

    def feeds(self, *items, head: str = "", url: str = FEED, **headers: str) -> None:
        self.pages[url] = self.page(url, rss(*items, head=head), **headers)

    def redirects(self, url: str, target: str) -> None:
        there = self.pages[target]
        answer = self.page(target, there) if isinstance(there, str) else there
        self.pages[url] = replace(
            answer, url=url, hops=(Hop(url=url, status=302, location=target),)
        )

    def fails(self, url: str, kind: FailureKind = FailureKind.TIMEOUT, **facts) -> None:
        self.pages[url] = FetchFailed(
            url=url,
            kind=kind,
            detail="no answer",
            started_at=self.time,
            elapsed=timedelta(seconds=1),
            **facts,
        )

    def never_changes(self, url: str = FEED) -> None:
        """From now on the list is served to those alone who ask without validators."""
        self.unmoved[url] = self.pages[url]
        self.has_not_changed(url)

    def has_not_changed(self, url: str = FEED) -> None:
        self.pages[url] = NotModified(
            url=url, final_url=url, headers=(), started_at=self.time, elapsed=timedelta(0)
        )

    # the work
    async def read(self) -> list[SourceRecord]:
        """One reading of every source that is due, one after another."""
        claims = self.store.sources.claim_due(
            now=self.time, worker="t", lease=timedelta(minutes=5), limit=50
        )
        return [await self.discover(claim) for claim in claims]

    async def discover(self, claim: SourceClaim) -> SourceRecord:
        work = services(
            fetcher=self, store=self.store, clock=self, settings=self.settings, rng=lambda: 0.0
        )
        return await discovery.discover(claim, work, self.matcher)

    async def read_until(self, **duration: float) -> None:
        """Every reading that comes due in that time."""
        end = self.time + timedelta(**duration)
        while (due := min((s.next_check_at for s in self.store.sources.all()), default=end)) < end:
            self.time = max(self.time, due)
            await self.read()
        self.time = end

    # what was recorded
    def coverage(self) -> dict[str, str]:
        found = self.store.coverage.find(limit=1_000)
        return {one.url.removeprefix(BASE): one.match.decision.value for one in found}

    def alerts(self) -> list[str]:
        return [d.alert.type.value for d in self.store.outbox.deliveries(limit=1_000)]
