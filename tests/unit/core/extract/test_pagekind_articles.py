"""Articles that look like walls, banners or error pages at first sight, and are articles."""

from __future__ import annotations

import pytest

from monitor.core.extract import extract
from monitor.model.extraction import PageKind

LD = """<script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle",
"headline": "%s", "datePublished": "2026-03-04T08:00:00+01:00"}</script>"""

GUIDE = (
    "The Orla Mae left the north quay at a quarter past five with the wind already rising, and lay on the shoal half an hour later.",
    "Fenwick Ferries has run the crossing since 2011 with two ships, of which the Orla Mae is the older.",
    "Two questions are open: why the ship left the channel, and why nobody raised the alarm.",
    "The pilots' union has asked for the roster as well.",
)
BANNER = (
    '<div id="cookie-banner" role="dialog"><p>We and our 731 partners store cookies on your device to show '
    "you better adverts. <button>Accept all</button></p></div>"
)


def page(
    *paragraphs: str,
    headline: str = "What we know about the Fenwick shoal",
    head: str = "",
    before: str = "",
    after: str = "",
) -> bytes:
    """A short article of an invented paper, with what stands around it."""
    text = "".join(f"<p>{one}</p>" for one in paragraphs)
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{headline} | The Shore Post</title>{head}</head>'
        f"<body>{before}<main><article><h1>{headline}</h1><div class='text'>{text}</div></article></main>{after}</body></html>"
    ).encode()


def kind(raw: bytes, url: str = "https://shorepost.example/news/2026/fenwick-shoal") -> PageKind:
    return extract(raw, url=url).page


@pytest.mark.parametrize("count", [2, 3, 4])
def test_short_article_under_a_cookie_banner_is_an_article(count):
    ld = LD % "What we know about the Fenwick shoal"
    assert kind(page(*GUIDE[:count], head=ld, before=BANNER)) is PageKind.ARTICLE


def test_short_article_without_any_statement_is_believed_for_its_paragraphs():
    assert kind(page(*GUIDE, before=BANNER)) is PageKind.ARTICLE


@pytest.mark.parametrize(
    "after",
    [
        '<div class="more"><a href="/x">Sorry, page not found: the story of a vanished website</a></div>',
        "<div>Checking your browser? Our guide to safe surfing</div>",
        "<div>Log in to your account</div><div>Before you continue: a word on our partners</div>",
        "<div>Error 404: the exhibition of broken things</div>",
    ],
)
def test_words_in_a_teaser_convict_no_article(after):
    ld = LD % "What we know about the Fenwick shoal"
    assert kind(page(*GUIDE, head=ld, after=after)) is PageKind.ARTICLE
