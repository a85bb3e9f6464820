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


ABOUT = {
    "Are you a robot? The town that stopped asking": (
        "The library of Fenwick has switched off the puzzle that asked its readers whether they are a human.",
        "For six years every loan began with the words “verify you are human” over a grid of traffic lights.",
        "Readers over seventy failed the test in four cases of ten, the librarian, Oda Marsh, found.",
        "Since Monday a telephone number does the same work, and the queue at the desk is gone.",
    ),
    "Error 404: how a museum made art of missing pages": (
        "The museum of Fenwick shows two hundred notices that told somebody that a page was not found.",
        "The oldest comes from a server that was switched off in 1996 and still has its own typeface.",
        "Visitors may take a printed notice home and hang it on a door, says the curator, Per Holm.",
        "The show runs until the end of May, and the catalogue has an empty page, as it should.",
    ),
    "Cookie banners are to vanish, says minister": (
        "The ministry wants browsers to say once and for all whether a reader agrees to cookies.",
        "Banners with the words “accept all cookies” would then be forbidden from next year on.",
        "Publishers fear for their adverts, and point to the partners who pay for the news.",
        "A first reading of the bill is planned for the autumn, with a vote before Christmas.",
    ),
    "Log in to save the mill, villagers are told": (
        "The owners of the mill have opened an account in which anybody may buy a share of the wheel.",
        "Within two days some ninety people had signed up, among them the smith and the vicar.",
        "The wheel needs eleven new blades of oak, each of which costs as much as a small car.",
        "If the sum is reached by June, flour will be ground again at the harvest feast.",
    ),
    "500 internal posts to go at the harbour board": (
        "The harbour board will cut five hundred posts by the end of the year, most of them in offices.",
        "No pilot and no crane driver is to lose his work, its chairman, Edda Koch, promised.",
        "The union calls the plan a service to nobody and has asked for a meeting this week.",
        "Shares in the port's operator rose by three per cent after the news came out.",
    ),
}


@pytest.mark.parametrize("headline", ABOUT)
@pytest.mark.parametrize("banner", ["", BANNER], ids=["bare", "banner"])
def test_article_about_walls_and_errors(headline, banner):
    assert (
        kind(page(*ABOUT[headline], headline=headline, head=LD % headline, before=banner))
        is PageKind.ARTICLE
    )


@pytest.mark.parametrize(
    "headline",
    [
        "Hikers not found after a week on the ridge",
        "Statue has been removed from the market square",
        "404 jobs to go at the mill",
        "503 people sign for a footbridge",
        "Unusual activity at the volcano",
        "Login trouble at the savings bank",
    ],
)
def test_headline_that_sounds_like_a_notice_without_any_statement(headline):
    assert kind(page(*GUIDE, headline=headline)) is PageKind.ARTICLE


@pytest.mark.parametrize(
    "script",
    [
        "<script src='/cdn-cgi/challenge-platform/scripts/jsd/main.js'></script>",
        "<script>window._pxAppId='PXq'; var px = 'px-captcha';</script>",
        "<script>var dd={'rt':'i'}</script>",
    ],
)
def test_guards_scripts_do_not_turn_a_short_article_into_a_wall(script):
    ld = LD % "What we know about the Fenwick shoal"
    assert kind(page(*GUIDE[:3], head=ld + script)) is PageKind.ARTICLE


def test_continue_reading_below_a_teaser_is_no_paywall():
    after = '<div class="teaser"><p>A mill turns again. <a href="/m">Continue reading</a></p></div>'
    assert kind(page(*GUIDE[:3], after=after)) is PageKind.ARTICLE


@pytest.mark.parametrize(
    ("headline", "line"),
    [
        ("EXPLOSION HEARD AT FENWICK HARBOUR", "EXPLOSION HEARD AT FENWICK HARBOUR - MAYOR"),
        ("Harbour master resigns", "Harbour master resigns"),
        ("Ferry aground off Fenwick", "A ferry has run aground off Fenwick, the coastguard says."),
        ("Harbour master resigns", "More to follow."),
        ("Fähre auf Grund gelaufen", "Mehr in Kürze."),
        ("Fähre auf Grund gelaufen", "Fenwick (nag) - Eine Fähre ist auf Grund gelaufen."),
    ],
)
def test_a_flash_is_an_article(headline, line):
    assert kind(page(line, headline=headline, head=LD % headline)) is PageKind.ARTICLE


def test_a_line_that_says_nothing_of_the_headline_is_no_flash():
    headline = "Harbour master resigns"
    assert kind(page("Loading the story", headline=headline, head=LD % headline)) is PageKind.EMPTY


def test_a_line_that_counts_a_live_blogs_updates_is_not_its_text():
    def text(line):
        return extract(page(line, *GUIDE), url="https://shorepost.example/live/fenwick-shoal").text

    assert text("7 updates") == text("8 updates")
    assert "7 dead" in text("7 dead")
