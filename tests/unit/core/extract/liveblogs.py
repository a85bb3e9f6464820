"""Invented live blogs in the shapes that content systems give them."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass

_HAPPENED = (
    "The harbour board closed the north lock after a barge drifted against its outer gate.",
    "Crews pumped water out of the engine house, and the master of the tug went ashore.",
    "Two ferries were sent round by the canal, the harbour master told people on the quay.",
    "A diver looked at the hinges of the gate and found a crack as long as a hand.",
    "The fish market opened late, for the boats had to wait outside until the tide turned.",
    "People of the old town were asked to keep away from the slipway during the repair.",
)


@dataclass(frozen=True)
class Post:
    """An entry of a live blog: minutes after eight, and its words."""

    number: int
    headline: str
    text: str

    @property
    def clock(self) -> str:
        """The time of day, "09:14"."""
        return f"{8 + self.number // 60:02}:{self.number % 60:02}"

    @property
    def stamp(self) -> str:
        """The same for machines."""
        return f"2026-05-04T{self.clock}:00+02:00"


def post(number: int, text: str = "") -> Post:
    """An entry whose words are its own."""
    told = text or f"{_HAPPENED[number % len(_HAPPENED)]} It was notice {number} of the day."
    return Post(number, f"Notice {number} from the quay", told)


def _page(inner: str, extra: str = "") -> str:
    return (
        "<!doctype html><html lang='en'><head><title>Lock closed: the day at the harbour</title>"
        f"{extra}</head><body><header><nav><a href='/'>Home</a> <a href='/sea'>Sea</a></nav></header>"
        "<main><h1>Lock closed: the day at the harbour</h1>"
        "<p>We follow here what happens at the north lock and on the quays around it today.</p>"
        f"{inner}</main><footer><p>Harbour Courier, 1 Quay Street</p></footer></body></html>"
    )


def _updates(posts: Sequence[Post]) -> str:
    listed = [
        {
            "@type": "BlogPosting",
            "@id": f"https://courier.example/lock#u{p.number}",
            "headline": p.headline,
            "datePublished": p.stamp,
            "articleBody": p.text,
        }
        for p in posts
    ]
    node = {
        "@context": "https://schema.org",
        "@type": "LiveBlogPosting",
        "headline": "Lock closed: the day at the harbour",
        "datePublished": "2026-05-04T08:00:00+02:00",
        "liveBlogUpdate": listed,
    }
    return f"<script type='application/ld+json'>{json.dumps(node)}</script>"


def _each(make: Callable[[Post], str], posts: Sequence[Post]) -> str:
    return "".join(make(one) for one in posts)


def data_ids(posts: Sequence[Post]) -> str:
    """Divisions that only an attribute tells apart."""
    return _page(
        "<div class='feed'>"
        + _each(
            lambda p: (
                f"<div class='x1' data-entry-id='e{p.number}'><span><time datetime='{p.stamp}'>"
                f"{p.clock}</time></span><h3>{p.headline}</h3><p>{p.text}</p></div>"
            ),
            posts,
        )
        + "</div>"
    )


def named_container(posts: Sequence[Post]) -> str:
    """A container `liveblog` with divisions that have an id each."""
    return _page(
        "<div class='liveblog'>"
        + _each(
            lambda p: (
                f"<div id='entry-{p.number}'><h3>{p.headline}</h3><p class='t'>{p.clock}</p>"
                f"<p>{p.text}</p></div>"
            ),
            posts,
        )
        + "</div>"
    )


def articles(posts: Sequence[Post]) -> str:
    """Articles in a container `live-updates`."""
    return _page(
        "<div class='live-updates'>"
        + _each(
            lambda p: (
                f"<article class='live-post' id='post-{p.number}'><time datetime='{p.stamp}'>"
                f"{p.clock}</time><h2>{p.headline}</h2><p>{p.text}</p></article>"
            ),
            posts,
        )
        + "</div>"
    )


def list_items(posts: Sequence[Post]) -> str:
    """Items of a list with an id each."""
    return _page(
        "<ol class='live-updates'>"
        + _each(
            lambda p: (
                f"<li id='u{p.number}'><time datetime='{p.stamp}'>{p.clock}</time>"
                f"<h3>{p.headline}</h3><p>{p.text}</p></li>"
            ),
            posts,
        )
        + "</ol>"
    )


def structured_only(posts: Sequence[Post]) -> str:
    """Updates in JSON-LD, which a script would show."""
    return _page("<div id='app'></div>", _updates(posts))


def structured_beside(posts: Sequence[Post]) -> str:
    """Updates in JSON-LD, and divisions without any mark."""
    return _page(
        "<div class='k'>"
        + _each(
            lambda p: f"<div class='k2'><h3>{p.headline}</h3><p>{p.text}</p></div>",
            posts,
        )
        + "</div>",
        _updates(posts),
    )


def permalinks(posts: Sequence[Post]) -> str:
    """Sections whose time links to their anchor."""
    return _page(
        "<div class='liveticker'>"
        + _each(
            lambda p: (
                f"<section><a href='#n{p.number}'>{p.clock}</a><h3>{p.headline}</h3>"
                f"<p>{p.text}</p></section>"
            ),
            posts,
        )
        + "</div>"
    )


def timeline(posts: Sequence[Post]) -> str:
    """A list `timeline` whose items have nothing but a time."""
    return _page(
        "<ul class='timeline'>"
        + _each(
            lambda p: (
                f"<li><time datetime='{p.stamp}'>{p.clock}</time><p>{p.headline}. {p.text}</p></li>"
            ),
            posts,
        )
        + "</ul>"
    )


def clock_sections(posts: Sequence[Post]) -> str:
    """Sections under a time as their heading."""
    return _page(
        "<div class='c'>"
        + _each(
            lambda p: f"<section><h2>{p.clock}</h2><p>{p.headline}. {p.text}</p></section>", posts
        )
        + "</div>"
    )


def clock_headings(posts: Sequence[Post]) -> str:
    """Headings that are times, and paragraphs between them."""
    return _page(
        "<div class='c'>"
        + _each(lambda p: f"<h3>{p.clock} CET</h3><p>{p.headline}. {p.text}</p>", posts)
        + "</div>"
    )


def stream(posts: Sequence[Post]) -> str:
    """A list of containers, each around an article with an id."""
    return _page(
        "<div class='stream-holder'><ol class='stream'>"
        + _each(
            lambda p: (
                f"<li class='stream-post-container'><article id='post_{p.number}' "
                f"itemtype='https://schema.org/BlogPosting' itemscope><header><h3><span>{p.headline}"
                f"</span></h3><time datetime='{p.stamp}'>{p.clock}</time></header>"
                f"<div class='stream-post-body'><p>{p.text}</p></div></article></li>"
            ),
            posts,
        )
        + "</ol></div>"
    )


def blocks(posts: Sequence[Post]) -> str:
    """Blocks with ids and permalinks in a body of that name."""
    return _page(
        "<div id='liveblog-body'>"
        + _each(
            lambda p: (
                f"<article id='block-{p.number:024x}' class='block' "
                f"data-block-id='block-{p.number:024x}'><header><p class='published-time'>"
                f"<a href='https://courier.example/lock?page=with:block-{p.number:024x}"
                f"#block-{p.number:024x}'><time datetime='{p.stamp}'>{p.clock}</time></a></p>"
                f"<h2>{p.headline}</h2></header><p>{p.text}</p></article>"
            ),
            posts,
        )
        + "</div>"
    )


def inline_clocks(posts: Sequence[Post]) -> str:
    """Paragraphs that begin with the time, in a container of that name."""
    return _page(
        "<div class='live-updates'>"
        + _each(
            lambda p: f"<p><strong>{p.clock}</strong> {p.headline}. {p.text}</p>",
            posts,
        )
        + "</div>"
    )


def among_boxes(posts: Sequence[Post]) -> str:
    """Articles with an id and no time, a box between any two."""
    return _page(
        "<div class='liveblog-container'>"
        + _each(
            lambda p: (
                f"<article class='post' id='p{p.number}'><h3>{p.headline}</h3><p>{p.text}</p>"
                "</article><div class='ad'>Advertisement</div>"
            ),
            posts,
        )
        + "</div>"
    )


def definitions(posts: Sequence[Post]) -> str:
    """Times as the terms of a list."""
    return _page(
        "<dl class='live-ticker'>"
        + _each(lambda p: f"<dt>{p.clock}</dt><dd>{p.headline}. {p.text}</dd>", posts)
        + "</dl>"
    )


def table(posts: Sequence[Post]) -> str:
    """Rows of a table."""
    return _page(
        "<table class='liveticker'>"
        + _each(
            lambda p: f"<tr><td>{p.clock}</td><td>{p.headline}. {p.text}</td></tr>",
            posts,
        )
        + "</table>"
    )


SHAPES = (
    inline_clocks,
    among_boxes,
    definitions,
    table,
    data_ids,
    named_container,
    articles,
    list_items,
    structured_only,
    structured_beside,
    permalinks,
    timeline,
    clock_sections,
    clock_headings,
    stream,
    blocks,
)
"""Every shape, as a function from entries to a page."""
