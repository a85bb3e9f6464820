"""The newsroom: three outlets served on loopback ports, edited while they run."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from email.utils import format_datetime
from html import escape

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, Response
from starlette.routing import Route

from demo import articles, layouts
from demo.articles import DemoArticle, Desk
from demo.serving import serve


@dataclass(slots=True)
class DemoOutlet:
    """One outlet: its desk, its layout and its address, known once it is served."""

    id: str
    name: str
    layout: layouts.Layout
    desk: Desk
    base: str = ""
    visits: Iterator[int] = field(default_factory=itertools.count)
    hits: dict[str, int] = field(default_factory=dict)

    def url(self, slug: str) -> str:
        """The address of an article."""
        return f"{self.base}/news/{slug}"

    def app(self) -> Starlette:
        """The outlet's web site."""
        return Starlette(
            routes=[
                Route("/robots.txt", self._robots),
                Route("/feed.xml", self._feed),
                Route("/news/{slug}", self._article),
            ]
        )

    async def _robots(self, _request: Request) -> Response:
        return PlainTextResponse("User-agent: *\nAllow: /\n")

    async def _article(self, request: Request) -> Response:
        slug = request.path_params["slug"]
        self.hits[slug] = self.hits.get(slug, 0) + 1
        article = self.desk.articles.get(slug)
        if article is None or slug in self.desk.gone:
            return HTMLResponse("<h1>404</h1><p>This page is not here.</p>", status_code=404)
        if slug in self.desk.walled:
            return HTMLResponse(
                layouts.bot_wall(),
                status_code=403,
                headers={"server": "cloudflare", "cf-mitigated": "challenge"},
            )
        return HTMLResponse(self.layout(article, self.url(slug), next(self.visits)))

    async def _feed(self, _request: Request) -> Response:
        items = "".join(
            f"<item><title>{escape(a.headline)}</title><link>{self.url(a.slug)}?utm_source=rss</link>"
            f"<guid>{self.url(a.slug)}</guid><pubDate>{format_datetime(a.published)}</pubDate></item>"
            for a in sorted(self.desk.articles.values(), key=lambda a: a.published, reverse=True)
        )
        xml = f'<?xml version="1.0"?><rss version="2.0"><channel><title>{self.name}</title>{items}</channel></rss>'
        return Response(xml, media_type="application/rss+xml")


@dataclass(slots=True)
class Newsroom:
    """The three outlets and what an editor can do to them."""

    courier: DemoOutlet
    gazette: DemoOutlet
    wire: DemoOutlet

    @property
    def outlets(self) -> tuple[DemoOutlet, ...]:
        """All outlets."""
        return (self.courier, self.gazette, self.wire)

    def publish(self, outlet: DemoOutlet, article: DemoArticle) -> str:
        """Puts an article out, or replaces it without a word. Returns its address."""
        outlet.desk.articles[article.slug] = article
        return outlet.url(article.slug)


def make(now: datetime) -> Newsroom:
    """A newsroom that has published its first five articles."""

    def outlet(
        id_: str, name: str, layout: layouts.Layout, first: tuple[DemoArticle, ...]
    ) -> DemoOutlet:
        return DemoOutlet(id_, name, layout, Desk({article.slug: article for article in first}))

    return Newsroom(
        courier=outlet(
            "harbour-courier", "The Harbour Courier", layouts.courier, articles.courier(now)
        ),
        gazette=outlet("vale-gazette", "Vale Gazette", layouts.gazette, articles.gazette(now)),
        wire=outlet("wire-north", "Wire North", layouts.wire, articles.wire(now)),
    )


@contextmanager
def running(now: datetime) -> Iterator[Newsroom]:
    """A newsroom that answers on loopback ports of its own for as long as the block lasts."""
    newsroom = make(now)
    with (
        serve(newsroom.courier.app()) as courier,
        serve(newsroom.gazette.app()) as gazette,
        serve(newsroom.wire.app()) as wire,
    ):
        newsroom.courier.base, newsroom.gazette.base, newsroom.wire.base = courier, gazette, wire
        yield newsroom
