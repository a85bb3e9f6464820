"""Where a site lists its articles: feeds, sitemaps and sections, found and tried."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlsplit, urlunsplit

from monitor.core.feeds import (
    FEED_PATHS,
    SITEMAP_PATHS,
    HomePage,
    outlet_id,
    read_feed,
    read_homepage,
    read_section,
    read_sitemap,
    sitemaps_of,
)
from monitor.core.follow import listed_articles
from monitor.core.records import one_line
from monitor.core.urls import canonical_or_empty, canonicalise, host, outlet_for
from monitor.core.websub import named_hub
from monitor.errors import EvaluationError, FeedError, UsageError
from monitor.model.coverage import FeedReading
from monitor.model.follow import ListedArticle
from monitor.model.response import Fetched, FetchRequest, Response
from monitor.model.story import FeedKind, Outlet
from monitor.ports import Services

MOST_FEEDS = 6
"""Feeds of one front page that are tried: a site's own, its first sections' (judgement)."""

MOST_SITEMAPS = 3
MOST_SECTIONS = 6
"""Sitemaps and section pages that are tried (judgement): each takes the outlet's pause."""

_LEAST_LINKS = 3  # articles that make a page a section (judgement)
_OK = range(200, 300)
_READERS = {
    FeedKind.FEED: read_feed,
    FeedKind.SITEMAP: read_sitemap,
    FeedKind.SECTION: read_section,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundList:
    """A list of articles that a site has, and whether it is worth reading."""

    kind: FeedKind
    url: str
    chosen: bool
    detail: str  # what it has, or why it is not chosen, for people
    articles: tuple[ListedArticle, ...] = ()
    hub: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundOutlet:
    """An outlet as its site describes it."""

    outlet: Outlet
    lists: tuple[FoundList, ...]

    @property
    def newest(self) -> tuple[ListedArticle, ...]:
        """What the chosen lists name, each once, the newest first, the undated last."""
        found: dict[str, ListedArticle] = {}
        for one in (article for each in self.lists if each.chosen for article in each.articles):
            found.setdefault(one.url, one)
        dated = [one for one in found.values() if one.published is not None]
        dated.sort(key=_published, reverse=True)
        return (*dated, *(one for one in found.values() if one.published is None))


async def find_outlet(
    url: str,
    services: Services,
    *,
    usual: bool = True,
    progress: Callable[[str], None] = lambda _line: None,
) -> FoundOutlet:
    """What the site of a page or feed publishes, and where it lists it.

    Feeds that the page names come first, then the usual addresses; news sitemaps that robots.txt
    names, then the usual addresses; sections only where there is neither. Each list is tried.
    Without `usual` only what the page and robots.txt name, where the rest was asked for already.
    Raises UsageError when the page cannot be read, or nothing lists any article.
    """
    finder = _Finder(services, progress)
    start = await finder.get(canonicalise(url))
    if not isinstance(start, Fetched) or start.status not in _OK:
        raise UsageError(
            f"{url} cannot be read: {_trouble(start)}",
            mend="give the front page of the outlet, or the address of its feed",
        )
    lists: list[FoundList] = []
    given = await finder.reading(FeedKind.FEED, start)
    if isinstance(given, FeedReading) and given.items:
        own = canonical_or_empty(given.items[0].url)
        homepage = _root(own or start.final_url)
        lists.append(finder.found(FeedKind.FEED, start, given))
        page = await finder.get(homepage)
    else:
        homepage, page = canonicalise(start.final_url), start
    about = HomePage()
    if isinstance(page, Fetched) and page.status in _OK:
        about = await finder.homepage(page)
    domain = urlsplit(homepage).netloc.removeprefix("www.")
    outlet = Outlet(
        id=outlet_id(host(homepage)),
        name=one_line(about.name, 80) or domain,
        domains=(domain,),
        language=about.language,
        homepage=homepage,
    )
    named = [place for place in about.feeds if not any(place == one.url for one in lists)]
    lists += await finder.lists(FeedKind.FEED, named[:MOST_FEEDS], outlet)
    if usual and not any(one.chosen for one in lists):
        lists += await finder.first(FeedKind.FEED, _beneath(homepage, FEED_PATHS), outlet)
    robots = await finder.get(_beneath(homepage, ("/robots.txt",))[-1])
    sitemaps: Sequence[str] = ()
    if isinstance(robots, Fetched) and robots.status in _OK:
        sitemaps = sitemaps_of(robots.body, robots.final_url)
    if sitemaps:
        lists += await finder.lists(FeedKind.SITEMAP, sitemaps[:MOST_SITEMAPS], outlet)
    elif usual:
        places = _beneath(_root(homepage), SITEMAP_PATHS)
        lists += await finder.first(FeedKind.SITEMAP, places, outlet)
    needed = not any(one.chosen for one in lists)
    if needed:
        pages = (homepage, *about.sections)[:MOST_SECTIONS]
        lists += await finder.lists(FeedKind.SECTION, pages, outlet)
    else:
        lists += (
            FoundList(
                kind=FeedKind.SECTION,
                url=place,
                chosen=False,
                detail="a section; not needed beside feeds and news sitemaps",
            )
            for place in about.sections
        )
    if not any(one.chosen for one in lists):
        raise UsageError(
            f"nothing on {domain} lists its articles as far as could be seen",
            mend="name a feed or a section page: `monitor outlet add` takes its address, too",
        )
    chosen = {
        kind: tuple(one.url for one in lists if one.chosen and one.kind is kind)
        for kind in FeedKind
    }
    others = _other_hosts(lists, outlet)
    return FoundOutlet(
        outlet=Outlet(
            id=outlet.id,
            name=outlet.name,
            domains=(domain, *others),
            language=outlet.language,
            homepage=homepage,
            feeds=chosen[FeedKind.FEED],
            sitemaps=chosen[FeedKind.SITEMAP],
            sections=chosen[FeedKind.SECTION],
        ),
        lists=tuple(lists),
    )


class _Finder:
    """Asks a site, one request after the other."""

    def __init__(self, services: Services, progress: Callable[[str], None]) -> None:
        self._services = services
        self._progress = progress

    async def get(self, url: str) -> Response:
        self._progress(url)
        return await self._services.fetcher.fetch(FetchRequest(url=url, accept="*/*"))

    async def homepage(self, page: Fetched) -> HomePage:
        kind = page.header("content-type")
        try:
            return await self._services.evaluator.run(
                read_homepage, page.body, page.final_url, kind
            )
        except EvaluationError:
            return HomePage()

    async def reading(self, kind: FeedKind, page: Fetched) -> FeedReading | str:
        """What a list says, or why it says nothing."""
        sort = page.header("content-type")
        try:
            return await self._services.evaluator.run(_read, kind, page.body, page.final_url, sort)
        except (FeedError, EvaluationError) as error:
            return error.message

    async def lists(self, kind: FeedKind, places: Sequence[str], outlet: Outlet) -> list[FoundList]:
        """All of these lists, tried."""
        return [await self._tried(kind, place, outlet) for place in places]

    async def first(self, kind: FeedKind, places: Sequence[str], outlet: Outlet) -> list[FoundList]:
        """The first of these places that is worth reading, if any is."""
        for place in places:
            one = await self._tried(kind, place, outlet)
            if one.chosen:
                return [one]
        return []

    async def _tried(self, kind: FeedKind, place: str, outlet: Outlet) -> FoundList:
        page = await self.get(place)
        if not isinstance(page, Fetched) or page.status not in _OK:
            return FoundList(kind=kind, url=place, chosen=False, detail=_trouble(page))
        reading = await self.reading(kind, page)
        if isinstance(reading, str):
            return FoundList(kind=kind, url=place, chosen=False, detail=one_line(reading, 200))
        return self.found(kind, page, reading, outlet)

    def found(
        self, kind: FeedKind, page: Fetched, reading: FeedReading, outlet: Outlet | None = None
    ) -> FoundList:
        """A list that could be read, and whether it is of use."""
        articles = listed_articles(reading.items, self._services.clock.now())
        dated = [one.published for one in articles if one.published is not None]
        detail = f"{len(articles)} articles"
        if dated:
            detail += f", the newest of {max(dated):%Y-%m-%d %H:%M} UTC"
        chosen = bool(articles)
        if kind is FeedKind.SITEMAP:
            news = [one for one in reading.further if "news" in urlsplit(one.url).path.lower()]
            chosen = bool(dated) or bool(news)
            if reading.further:
                detail = f"an index of {len(reading.further)} sitemaps"
            if not chosen:
                detail += "; not of news: it dates changes, and may hold all pages of the site"
        elif kind is FeedKind.SECTION:
            chosen = len(articles) >= _LEAST_LINKS
        elif chosen and outlet is not None and not any(_is_own(one, outlet) for one in articles):
            detail += "; they stand on other sites"
        hub = named_hub(page.headers, reading.hub, reading.topic, page.final_url).url
        if kind is FeedKind.FEED and hub:
            detail += f"; pushed by {host(hub)}"
        return FoundList(
            kind=kind, url=page.url, chosen=chosen, detail=detail, articles=articles, hub=hub
        )


def _read(kind: FeedKind, body: bytes, url: str, content_type: str) -> FeedReading:
    """What a list of that kind says. Pure."""
    return _READERS[kind](body, url=url, content_type=content_type)


def _trouble(response: Response) -> str:
    if isinstance(response, Fetched):
        return f"the server answers {response.status}"
    return one_line(getattr(response, "detail", "no page"), 200)


def _root(url: str) -> str:
    parts = urlsplit(url)
    return urlunsplit((parts.scheme, parts.netloc, "/", "", ""))


def _beneath(homepage: str, paths: Sequence[str]) -> list[str]:
    """These paths beneath the front page where it is an edition's, then beneath the site."""
    base, root = homepage.rstrip("/"), _root(homepage).rstrip("/")
    return list(dict.fromkeys([*(base + path for path in paths), *(root + path for path in paths)]))


def _is_own(article: ListedArticle, outlet: Outlet) -> bool:
    return outlet_for(article.url, (outlet,)) is not None


def _other_hosts(lists: Sequence[FoundList], outlet: Outlet) -> tuple[str, ...]:
    """The one other host that most articles of the site's own feeds lie on, if there is one."""
    hosts: dict[str, int] = {}
    every = [article for one in lists if one.chosen for article in one.articles]
    for article in every:
        if not _is_own(article, outlet):
            name = urlsplit(article.url).netloc.removeprefix("www.")
            hosts[name] = hosts.get(name, 0) + 1
    most = max(hosts, key=lambda name: hosts[name], default="")
    return (most,) if most and 2 * hosts[most] > len(every) else ()


def _published(article: ListedArticle) -> datetime:
    assert article.published is not None  # noqa: S101 - the undated are sorted apart
    return article.published
