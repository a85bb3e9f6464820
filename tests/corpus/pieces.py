"""One invented article, and the clutter that pages put around and into it.

`visit` numbers the views of a page: whatever a page shows anew at each view goes by it.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Story:
    """What an article says: all that may come out of its page."""

    headline: str = "Weir at Alder Mill to be rebuilt after winter flood"
    byline: str = "Nora Feld"
    published: str = "2026-02-10T08:30:00+01:00"
    paragraphs: tuple[str, ...] = (
        "The weir at Alder Mill is to be rebuilt in stone after the flood of this winter carried off "
        "38 metres of its old timber, the river board decided on Monday.",
        "Work will begin in June and cost 2.4 million crowns, of which the board pays two thirds. The "
        "rest comes from the mill and from the fishing club.",
        "“We have patched this weir for ninety years, and the river has laughed at us,” said Jonas "
        "Rehm, who runs the mill. “Stone it will be now.”",
        "Salmon are to have a ladder of eleven pools beside the weir. The fishing club had asked for "
        "one since the eighties, and was told each time that there was no money.",
        "Until the work is done the lower meadow stays closed to cattle, and the footbridge may be "
        "crossed by no more than ten people at once.",
    )

    def edited(self) -> Story:
        """The same with one figure changed."""
        texts = tuple(text.replace("38 metres", "58 metres") for text in self.paragraphs)
        return replace(self, paragraphs=texts)


TITLES = (
    "Five walks along the upper river",
    "Why the ferryman sold his boat",
    "School choir sings in the town hall",
    "What to plant before the last frost",
    "Chess club wins the county cup again",
    "The baker who closes on Saturdays",
    "Storm season: is your cellar dry?",
)


def titles(visit: int, count: int = 4) -> list[str]:
    """Headlines of other articles, others at each visit."""
    return [TITLES[(visit + n) % len(TITLES)] for n in range(count)]


def ps(story: Story, tag: str = "p", attributes: str = "") -> list[str]:
    """The paragraphs as markup."""
    space = f" {attributes}" if attributes else ""
    return [f"<{tag}{space}>{text}</{tag}>" for text in story.paragraphs]


def mixed(story: Story, *boxes: str, tag: str = "p", attributes: str = "") -> str:
    """The paragraphs with a box after the first, the second, and so on."""
    rows = ps(story, tag, attributes)
    for place, box in reversed(list(enumerate(boxes, 1))):
        rows.insert(place, box)
    return "".join(rows)


def json_ld(story: Story, kind: str = "NewsArticle", **more: object) -> str:
    """Structured data of an article."""
    node = {
        "@context": "https://schema.org",
        "@type": kind,
        "headline": story.headline,
        "datePublished": story.published,
        "author": [{"@type": "Person", "name": story.byline}],
        **more,
    }
    return f'<script type="application/ld+json">{json.dumps(node)}</script>'


def metas(story: Story, site: str) -> str:
    """What sharing services are told."""
    return (
        f'<meta property="og:type" content="article"><meta property="og:title" content="{story.headline}">'
        f'<meta property="og:site_name" content="{site}"><meta name="author" content="{story.byline}">'
        f'<meta property="article:published_time" content="{story.published}">'
    )


def page(body: str, story: Story, site: str, *, head: str = "", lang: str = "en") -> str:
    """A whole document."""
    return (
        f'<!doctype html><html lang="{lang}"><head><meta charset="utf-8"><title>{story.headline} | {site}</title>'
        f"{head}</head><body>{body}</body></html>"
    )


def nav(visit: int) -> str:
    """A menu, and today's weather."""
    return f'<nav><ul><li><a href="/">Home</a></li><li><a href="/river">River</a></li><li>{visit % 15} degrees</li></ul></nav>'


def related(visit: int, name: str = "related") -> str:
    """A box of links to other articles."""
    rows = "".join(
        f'<li><a href="/r/{n}">{title}</a></li>' for n, title in enumerate(titles(visit))
    )
    return f'<aside class="{name}"><h4>More on this</h4><ul>{rows}</ul></aside>'


def link_line(visit: int, label: str = "Read more:") -> str:
    """A line in the text that leads elsewhere."""
    return f'<p><strong>{label}</strong> <a href="/l/{visit}">{titles(visit)[0]}</a></p>'


def newsletter(visit: int) -> str:
    """A sign-up box."""
    return (
        f'<div class="newsletter-box"><p>Join {visit + 4000} readers of our morning letter.</p>'
        '<form><input type="email"><button>Sign up</button></form></div>'
    )


def advert(visit: int) -> str:
    """An advertisement's place."""
    return f'<div class="ad-slot" data-n="{visit}"><span>Advertisement</span><p>Boots, now {visit % 50} per cent off!</p></div>'


def share(visit: int) -> str:
    """Buttons and counters."""
    return f'<div class="share-bar"><a href="#">Share</a><a href="#">Tweet</a><span>{visit * 7} shares</span></div>'


def cookies(visit: int) -> str:
    """A cookie banner."""
    return (
        f'<div id="cookie-consent" role="dialog"><p>We and our {visit + 700} partners store cookies on your device '
        "to measure our readers and adverts.</p><button>Accept all</button></div>"
    )


def comments(visit: int) -> str:
    """What readers say."""
    rows = "".join(
        f'<div class="comment"><b>reader{n}</b><p>I have said for years that stone is the only thing that lasts there, number {n}.</p></div>'
        for n in range(visit % 3 + 1)
    )
    return f'<section id="comments"><h3>{visit % 3 + 1} comments</h3>{rows}</section>'


def figure(visit: int, text: str = "The weir in February. Picture: River Post") -> str:
    """A picture and what stands under it."""
    return f'<figure><img src="/i/{visit}.jpg" alt=""><figcaption>{text}</figcaption></figure>'


def bio(story: Story) -> str:
    """Who the author is."""
    return (
        f'<div class="author-bio"><h4>{story.byline}</h4><p>{story.byline} has written about rivers and mills '
        "for twelve years and keeps bees.</p></div>"
    )


def tags(visit: int) -> str:
    """Topics."""
    return f'<ul class="tags"><li><a href="/t/river">River</a></li><li><a href="/t/{visit}">Mills</a></li></ul>'


def footer(visit: int) -> str:
    """The foot of a page."""
    return (
        f"<footer><p>© 2026 River Post, all rights reserved. Page made in {visit} ms.</p></footer>"
    )


def cards(visit: int, count: int = 5) -> str:
    """A column of teasers."""
    rows = "".join(
        f'<div class="card"><a href="/c/{n}"><h3>{title}</h3></a><p>{visit % 59} minutes ago</p></div>'
        for n, title in enumerate(titles(visit, count))
    )
    return f'<div class="col-side">{rows}</div>'
