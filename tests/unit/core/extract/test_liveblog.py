"""Live blogs in many shapes: entries are found, keep their ids, and grow without a word else."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from monitor.core.classify import Context, classify
from monitor.core.diff import apply, compare
from monitor.core.extract import extract
from monitor.model.change import Verdict
from monitor.model.extraction import Extraction, PageKind
from tests.unit.core.extract.liveblogs import SHAPES, Post, articles, post

Shape = Callable[[Sequence[Post]], str]
POSTS = [post(number) for number in range(60, 48, -2)]


def read(shape: Shape, posts: Sequence[Post]) -> Extraction:
    return extract(shape(posts).encode(), url="https://courier.example/lock")


def verdict(before: Extraction, after: Extraction) -> Verdict:
    difference = compare(before, after)
    assert apply(difference, before.blocks) == after.blocks
    return classify(before, after, difference, Context())


def kinds(found: Verdict) -> list[str]:
    return [change.kind.value for change in found.changes]


shapes = pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.__name__)


@shapes
def test_entries_are_found_with_their_words(shape: Shape) -> None:
    page = read(shape, POSTS)
    assert page.page is PageKind.LIVE_BLOG
    assert len({entry.id for entry in page.entries}) == len(POSTS)
    for entry, one in zip(page.entries, POSTS, strict=True):
        words = " ".join(block.text for block in page.blocks if block.entry == entry.id)
        assert one.text in words


@shapes
def test_a_blog_that_grows_is_silent_but_for_its_entries(shape: Shape) -> None:
    before = read(shape, POSTS)
    for grown in ([post(62), *POSTS], [post(66), post(64), post(62), *POSTS]):
        found = verdict(before, read(shape, grown))
        assert set(kinds(found)) == {"entry-added"}
        assert len(found.changes) == len(grown) - len(POSTS)
        assert not found.stealth


@shapes
def test_an_entry_that_stands_elsewhere_was_not_edited(shape: Shape) -> None:
    before = read(shape, POSTS)
    for posts in ([POSTS[3], *POSTS[:3], *POSTS[4:]], POSTS[::-1]):
        assert kinds(verdict(before, read(shape, posts))) in ([], ["cosmetic"])


@shapes
def test_entries_that_fall_off_the_end_are_one_cosmetic_line(shape: Shape) -> None:
    found = verdict(read(shape, POSTS), read(shape, [post(64), post(62), *POSTS[:-2]]))
    assert kinds(found) == ["entry-added", "entry-added", "entry-removed"]
    assert found.changes[-1].severity.value == "cosmetic"
    assert not found.stealth


@shapes
def test_an_entry_that_is_taken_out_or_edited_is_told(shape: Shape) -> None:
    before = read(shape, POSTS)
    gone = verdict(before, read(shape, [*POSTS[:2], *POSTS[3:]]))
    assert [(c.kind.value, c.severity.value) for c in gone.changes] == [
        ("entry-removed", "substantive")
    ]
    text = f"{POSTS[2].text} A second barge sank at the pier."
    edited = [*POSTS[:2], Post(POSTS[2].number, POSTS[2].headline, text), *POSTS[3:]]
    assert kinds(verdict(before, read(shape, edited))) == ["entry-edited", "sentence-added"]


@shapes
def test_the_newest_entry_taken_out_as_another_comes_is_told(shape: Shape) -> None:
    found = verdict(read(shape, POSTS), read(shape, [post(62), *POSTS[1:]]))
    assert sorted(kinds(found)) == ["entry-added", "entry-removed"]
    assert {c.severity.value for c in found.changes} == {"minor", "substantive"}


@shapes
def test_a_page_of_many_entries_grows_at_no_great_cost(shape: Shape) -> None:
    posts = [post(number) for number in range(900, 500, -1)]
    found = verdict(read(shape, posts), read(shape, [post(901), *posts[:-1]]))
    assert kinds(found) == ["entry-added", "entry-removed"]


def test_a_closed_blog_that_keeps_its_words_is_no_edit() -> None:
    before = read(articles, POSTS)
    body = "".join(f"<h2>{p.headline}</h2><p>{p.text}</p>" for p in POSTS)
    page = (
        "<html lang='en'><head><title>Lock closed: the day at the harbour</title></head><body><main>"
        "<h1>Lock closed: the day at the harbour</h1><p>We follow here what happens at the north "
        f"lock and on the quays around it today.</p>{body}</main></body></html>"
    )
    after = extract(page.encode(), url="https://courier.example/lock")
    assert not after.entries
    found = verdict(before, after)
    assert {c.severity.value for c in found.changes} <= {"cosmetic", "minor"}
    assert not found.stealth


def test_an_ordinary_article_with_times_is_no_live_blog() -> None:
    page = (
        "<html lang='en'><body><main><article><h1>Lock closed for a day</h1>"
        "<time datetime='2026-05-04T08:00:00Z'>8:00</time>"
        + "".join(f"<p>{post(n).text} It was 09:{n:02} then.</p>" for n in range(10, 16))
        + "</article><section><h2>Comments</h2><div class='comments'>"
        + "".join(
            f"<div class='comment' id='c{n}'><time datetime='2026-05-04T09:{n}:00Z'>09:{n}</time>"
            f"<p>Reader {n} says that the lock should have been mended long ago.</p></div>"
            for n in range(10, 16)
        )
        + "</div></section></main></body></html>"
    )
    read_page = extract(page.encode(), url="https://courier.example/lock")
    assert not read_page.entries
    assert read_page.page is PageKind.ARTICLE
