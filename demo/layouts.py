"""Three page layouts with the clutter of real ones. `visit` makes every page view differ."""

from __future__ import annotations

import json
from collections.abc import Callable
from html import escape

from demo.articles import DemoArticle

Layout = Callable[[DemoArticle, str, int], str]
"""(article, its URL, number of the visit) → HTML."""

_TEASERS = (
    "Council votes on the new bus lanes",
    "Five walks for a windy weekend",
    "School roof repairs put off again",
    "The baker who closed on Saturdays",
    "Storm season: is your cellar dry?",
    "Chess club wins the county cup",
)


def _teasers(visit: int, count: int = 4) -> list[str]:
    return [_TEASERS[(visit + place) % len(_TEASERS)] for place in range(count)]


def _json_ld(article: DemoArticle, url: str, outlet: str) -> str:
    data = {
        "@context": "https://schema.org",
        "@graph": [
            {"@type": "Organization", "name": outlet},
            {
                "@type": "NewsArticle",
                "headline": article.headline,
                "url": url,
                "datePublished": article.published.isoformat(),
                "dateModified": article.modified.isoformat(),
                "author": [{"@type": "Person", "name": article.byline}],
            },
        ],
    }
    return json.dumps(data).replace("</", "<\\/")


def courier(article: DemoArticle, url: str, visit: int) -> str:
    """A broadsheet: semantic markup, JSON-LD, a related box inside the body, a cookie banner."""
    paragraphs = [f"<p>{escape(text)}</p>" for text in article.paragraphs]
    related = "".join(
        f'<li><a href="/other/{i}">{t}</a></li>' for i, t in enumerate(_teasers(visit))
    )
    paragraphs.insert(
        2, f'<aside class="related-box"><h4>More on this</h4><ul>{related}</ul></aside>'
    )
    correction = (
        f'<p class="correction"><em>{escape(article.correction)}</em></p>'
        if article.correction
        else ""
    )
    return f"""<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<title>{escape(article.headline)} | The Harbour Courier</title>
<link rel="canonical" href="{url}">
<meta property="og:title" content="{escape(article.headline)}">
<meta property="og:type" content="article">
<meta property="article:published_time" content="{article.published.isoformat()}">
<meta property="article:modified_time" content="{article.modified.isoformat()}">
<script type="application/ld+json">{_json_ld(article, url, "The Harbour Courier")}</script>
<script>window.pageview = {visit};</script></head>
<body>
<div id="cookie-banner" role="dialog"><p>We and our {visit % 90 + 700} partners store cookies on your device
to show you better adverts. <button>Accept all</button> <button>Settings</button></p></div>
<header><a href="/">The Harbour Courier</a><nav><ul><li><a href="/news">News</a></li>
<li><a href="/sport">Sport</a></li><li><a href="/tides">Tides</a></li></ul></nav></header>
<main><article>
<h1>{escape(article.headline)}</h1>
<p class="standfirst">{escape(article.standfirst)}</p>
<div class="byline">By <a rel="author" href="/by/{visit}">{escape(article.byline)}</a>
 · <time datetime="{article.published.isoformat()}">{article.published:%d %B %Y}</time>
 · <span class="reads">{1000 + visit * 7} readers</span></div>
<figure><img src="/img/{visit}.jpg" alt=""><figcaption>{escape(article.caption)}</figcaption></figure>
<div class="article-body">
{"".join(paragraphs)}
{correction}
</div>
<ul class="tags">{"".join(f'<li><a href="/tag/{escape(t)}">{escape(t)}</a></li>' for t in article.tags)}</ul>
</article>
<section class="most-read"><h2>Most read</h2><ol>{related}</ol></section></main>
<footer><p>© The Harbour Courier. All rights reserved.</p></footer>
</body></html>"""


def gazette(article: DemoArticle, url: str, visit: int) -> str:
    """A regional paper: nested divs, hashed classes, an advert and a newsletter box in the text."""
    rows = [
        f'<div class="c-{visit % 7:x}f3a txt"><p>{escape(t)}</p></div>' for t in article.paragraphs
    ]
    rows.insert(1, f'<div class="ad-slot" data-n="{visit}"><span>Advertisement</span></div>')
    rows.insert(
        4,
        '<div class="newsletter-signup"><p>Get the Vale Gazette in your inbox every morning.</p>'
        '<form><input type="email"><button>Sign up</button></form></div>',
    )
    if article.correction:
        rows.append(f'<div class="note"><p>{escape(article.correction)}</p></div>')
    teasers = "".join(
        f'<div class="card"><a href="/t/{i}"><h3>{t}</h3></a><span>{visit % 59} min ago</span></div>'
        for i, t in enumerate(_teasers(visit, 5))
    )
    return f"""<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8">
<title>{escape(article.headline)} - Vale Gazette</title>
<link rel="canonical" href="{url}">
<meta name="author" content="{escape(article.byline)}">
<meta property="og:title" content="{escape(article.headline)}">
<meta property="article:published_time" content="{article.published.isoformat()}">
<meta property="article:modified_time" content="{article.modified.isoformat()}">
</head><body>
<div class="top"><a href="/">Vale Gazette</a> <a href="/news">News</a> <a href="/weather">Weather {visit % 12}°</a></div>
<div class="wrap"><div class="col-main">
<h1 class="hl-{visit % 5}">{escape(article.headline)}</h1>
<h2 class="sub">{escape(article.standfirst)}</h2>
<div class="meta">By {escape(article.byline)} | {article.published:%d %B %Y, %H:%M} | {visit % 30} comments</div>
<div class="pic"><img src="/p{visit}.webp"><div class="caption">{escape(article.caption)}</div></div>
<div class="story">
{"".join(rows)}
</div>
<div class="share"><a href="#">Share</a> <a href="#">Tweet</a></div>
<div class="comments"><h3>{visit % 30} comments</h3><p>harbourcat: about time somebody asked!</p></div>
</div><div class="col-side">{teasers}</div></div>
<div class="foot">Registered office: 1 Mill Lane, Valeham. <a href="/privacy">Privacy</a></div>
</body></html>"""


def wire(article: DemoArticle, url: str, visit: int) -> str:
    """An agency: microdata, text split by line breaks' worth of plain paragraphs, no article tag."""
    paragraphs = "".join(f"<p>{escape(text)}</p>\n" for text in article.paragraphs)
    correction = (
        f"<p><strong>{escape(article.correction)}</strong></p>" if article.correction else ""
    )
    return f"""<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{escape(article.headline)} | Wire North</title>
<link rel="canonical" href="{url}"></head>
<body><table><tr><td class="nav"><a href="/">Home</a><br><a href="/world">World</a><br>
<a href="/business">Business</a></td><td>
<div itemscope itemtype="https://schema.org/NewsArticle">
<meta itemprop="datePublished" content="{article.published.isoformat()}">
<meta itemprop="dateModified" content="{article.modified.isoformat()}">
<h1 itemprop="headline">{escape(article.headline)}</h1>
<p class="by">By <span itemprop="author">{escape(article.byline)}</span></p>
<div itemprop="articleBody">
{paragraphs}{correction}
<p><a href="/more/{visit}">Read more: {_teasers(visit)[0]}</a></p>
</div></div></td></tr></table>
<p>Served in {visit % 40} ms. © Wire North</p></body></html>"""


def bot_wall() -> str:
    """What a wall against bots shows instead of the page."""
    return """<!doctype html><html><head><title>Just a moment...</title></head><body>
<h1>Checking your browser before accessing the site</h1>
<p>Please enable JavaScript and cookies to continue. Ray ID: 8f1d2c3b4a5e6f70</p>
<script src="/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1"></script></body></html>"""
