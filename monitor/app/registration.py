"""What the config asks to be watched, as requests to the store."""

from __future__ import annotations

from collections.abc import Sequence

from monitor.core.urls import canonicalise, host, outlet_for
from monitor.model.config import Settings
from monitor.model.story import FeedKind, Follow
from monitor.model.watch import Origin, WatchRequest
from monitor.ports import Configured


def configured(settings: Settings, owner: str, by_hand: Sequence[Follow] = ()) -> Configured:
    """All that a configuration names; `owner` tells it from the others of the same store.

    The lists of outlets that are followed `by_hand` are read, too, where it has their files.
    """
    return Configured(
        owner=owner,
        watch=watch_requests(settings),
        sources=sources(settings, (*settings.follows, *by_hand)),
        follows=settings.follows,
        stories=tuple(story.id for story in settings.stories),
        routes=tuple(route.id for route in settings.routes),
    )


def watch_requests(settings: Settings) -> tuple[WatchRequest, ...]:
    """A request for each baseline article and each further URL of every story."""
    requests: list[WatchRequest] = []
    for story in settings.stories:
        requests += (
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
        )
        requests += (
            WatchRequest(url=canonicalise(url), outlet=outlet_id(url, settings), story=story.id)
            for url in story.watch
        )
    return tuple(requests)


def sources(
    settings: Settings, follows: Sequence[Follow] | None = None
) -> tuple[tuple[str, str, FeedKind], ...]:
    """(URL, outlet, kind) of each list of the stories' outlets and of those followed.

    Of an outlet that names none, the home page: its links are read, and it may name feeds. A
    section that a follow names by its address is read, too. `follows` are those of the settings
    unless given.
    """
    followed = settings.follows if follows is None else follows
    wanted = {name for story in settings.stories for name in story.outlets}
    wanted |= {follow.outlet for follow in followed}
    found: list[tuple[str, str, FeedKind]] = []
    for outlet in settings.outlets:
        if outlet.id not in wanted:
            continue
        found += ((url, outlet.id, FeedKind.FEED) for url in outlet.feeds)
        found += ((url, outlet.id, FeedKind.SITEMAP) for url in outlet.sitemaps)
        sections = outlet.sections
        if outlet.homepage and not (outlet.feeds or outlet.sitemaps or sections):
            sections = (outlet.homepage,)
        own = {canonicalise(url) for url, of, _ in found if of == outlet.id}
        further = (
            section
            for follow in followed
            for section in follow.sections
            if follow.outlet == outlet.id and section.startswith(("http://", "https://"))
        )
        pages = (url for url in further if canonicalise(url) not in own)
        found += ((url, outlet.id, FeedKind.SECTION) for url in dict.fromkeys((*sections, *pages)))
    return tuple(found)


def outlet_id(url: str, settings: Settings) -> str:
    """The id of the outlet that a URL belongs to, or its host name."""
    outlet = outlet_for(url, settings.outlets)
    return outlet.id if outlet else host(url)
