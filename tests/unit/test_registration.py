"""What the configuration has read and watched."""

from __future__ import annotations

from dataclasses import replace

import pytest

from monitor.app.registration import sources
from monitor.model.config import Settings
from monitor.model.story import FeedKind, Outlet, Story

OUTLET = Outlet(
    id="gazette", name="Gazette", domains=("gazette.example",), homepage="https://gazette.example/"
)
STORY = Story(id="ferry", title="The ferry", outlets=("gazette",))
FEED = "https://gazette.example/feed.xml"


def read(outlet: Outlet, *stories: Story) -> list[tuple[str, FeedKind]]:
    found = sources(Settings(outlets=(outlet,), stories=stories or (STORY,)))
    assert all(named == "gazette" for _, named, _ in found)
    return [(url, kind) for url, _, kind in found]


def test_of_an_outlet_that_names_no_list_the_home_page_is_read() -> None:
    assert read(OUTLET) == [(OUTLET.homepage, FeedKind.SECTION)]
    assert read(replace(OUTLET, homepage="")) == []


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("feeds", FeedKind.FEED),
        ("sitemaps", FeedKind.SITEMAP),
        ("sections", FeedKind.SECTION),
    ],
)
def test_where_one_list_is_named_the_home_page_is_left_alone(name: str, kind: FeedKind) -> None:
    assert read(replace(OUTLET, **{name: (FEED,)})) == [(FEED, kind)]


def test_an_outlet_that_no_story_names_is_not_read() -> None:
    assert read(replace(OUTLET, feeds=(FEED,)), replace(STORY, outlets=("courier",))) == []
