"""What the config asks to be watched, as requests to the store."""

from __future__ import annotations

from monitor.core.urls import canonicalise, host, outlet_for
from monitor.model.config import Settings
from monitor.model.story import FeedKind, Outlet, Story
from monitor.model.watch import Origin, WatchRequest
from monitor.ports import Configured


def configured(settings: Settings, owner: str) -> Configured:
    """All that a configuration names; `owner` tells it from the others of the same store."""
    return Configured(
        owner=owner,
        watch=watch_requests(settings),
        sources=sources(settings),
        stories=tuple(story.id for story in settings.stories),
        routes=tuple(route.id for route in settings.routes),
    )


def watch_requests(settings: Settings) -> tuple[WatchRequest, ...]:
    """A request for each baseline article and each further URL of every story."""
    return tuple(request for story in settings.stories for request in _of(story, settings))


def sources(settings: Settings) -> tuple[tuple[str, str, FeedKind], ...]:
    """(URL, outlet, kind) of each feed, sitemap and section page of the stories' outlets.

    Of an outlet that names none, the home page: its links are read, and it may name feeds.
    """
    wanted = {name for story in settings.stories for name in story.outlets}
    return tuple(
        (url, outlet.id, kind)
        for outlet in settings.outlets
        if outlet.id in wanted
        for kind, urls in (
            (FeedKind.FEED, outlet.feeds),
            (FeedKind.SITEMAP, outlet.sitemaps),
            (FeedKind.SECTION, outlet.sections or _home(outlet)),
        )
        for url in urls
    )


def outlet_id(url: str, settings: Settings) -> str:
    """The id of the outlet that a URL belongs to, or its host name."""
    outlet = outlet_for(url, settings.outlets)
    return outlet.id if outlet else host(url)


def _home(outlet: Outlet) -> tuple[str, ...]:
    """The home page of an outlet without lists of its own."""
    listed = outlet.feeds or outlet.sitemaps
    return (outlet.homepage,) if outlet.homepage and not listed else ()


def _of(story: Story, settings: Settings) -> list[WatchRequest]:
    seeded = [
        WatchRequest(
            url=canonicalise(seed.url),
            outlet=seed.outlet,
            story=story.id,
            title=seed.headline,
            origin=Origin.BASELINE,
            address=seed.address,
            baseline_key=seed.key,
            aliases=tuple(canonicalise(alias) for alias in seed.aliases),
        )
        for seed in story.baseline
    ]
    further = [
        WatchRequest(url=canonicalise(url), outlet=outlet_id(url, settings), story=story.id)
        for url in story.watch
    ]
    return seeded + further
