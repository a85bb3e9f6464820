"""Thirty invented layouts: what is read is the article, and nothing that changes around it."""

from __future__ import annotations

import pytest

from monitor.core.diff import compare
from monitor.core.extract import extract
from monitor.core.records import content_hash
from monitor.model.extraction import BlockKind, Extraction, PageKind
from tests.corpus.layouts import LAYOUTS, Layout
from tests.corpus.pieces import Story

STORY = Story()
VISITS = (11, 29)


def read(layout: Layout, story: Story, visit: int) -> Extraction:
    url = "https://post.example/news/weir-at-alder-mill"
    return extract(layout(story, visit).encode(), url=url)


def texts(found: Extraction) -> list[str]:
    return [
        block.text for block in found.blocks if block.kind is not BlockKind.ENTRY and block.text
    ]


def name(layout: Layout) -> str:
    return layout.__name__


def test_there_are_thirty_layouts():
    assert len(set(LAYOUTS)) == 30


@pytest.mark.parametrize("layout", LAYOUTS, ids=name)
def test_the_text_is_the_articles_and_nothing_else(layout: Layout):
    found = read(layout, STORY, VISITS[0])
    assert texts(found) == list(STORY.paragraphs)
    assert found.headline == STORY.headline
    assert found.page in {PageKind.ARTICLE, PageKind.LIVE_BLOG}


@pytest.mark.parametrize("layout", LAYOUTS, ids=name)
def test_what_changes_around_the_article_changes_nothing(layout: Layout):
    first, again = (read(layout, STORY, visit) for visit in VISITS)
    assert layout(STORY, VISITS[0]) != layout(STORY, VISITS[1])
    assert texts(first) == texts(again)
    assert compare(first, again).hunks == ()


@pytest.mark.parametrize("layout", LAYOUTS, ids=name)
def test_an_edit_shows_and_nothing_but_it(layout: Layout):
    before, after = read(layout, STORY, VISITS[0]), read(layout, STORY.edited(), VISITS[1])
    assert content_hash(before) != content_hash(after)
    (hunk,) = compare(before, after).hunks
    assert texts(after)[0] == STORY.edited().paragraphs[0]
    assert texts(after)[1:] == list(STORY.paragraphs[1:])
    assert hunk is not None


def test_a_live_blogs_entries_keep_their_ids_and_times():
    found = read(LAYOUTS[2], STORY, 3)
    assert found.page is PageKind.LIVE_BLOG
    assert [entry.id for entry in found.entries] == [f"post-{n}" for n in range(5)]
    assert found.entries[0].headline == "Update 0 from the weir"
    assert all(entry.published is not None for entry in found.entries)


@pytest.mark.parametrize("layout", [LAYOUTS[n] for n in (0, 5, 7, 23)], ids=name)
def test_bylines_are_read(layout: Layout):
    assert read(layout, STORY, 3).bylines == (STORY.byline,)
