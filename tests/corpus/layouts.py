"""Thirty layouts of news pages, each as (story, visit) → HTML. The first five are whole outlets'."""

from __future__ import annotations

import json
from collections.abc import Callable

from tests.corpus.pieces import (
    Story,
    advert,
    bio,
    cards,
    comments,
    cookies,
    figure,
    footer,
    json_ld,
    link_line,
    metas,
    mixed,
    nav,
    newsletter,
    page,
    ps,
    related,
    share,
    tags,
)  # fmt: skip

Layout = Callable[[Story, int], str]


def ghost_magazine(s: Story, v: int) -> str:
    """A magazine on Ghost: kg cards among the paragraphs, a subscribe box after them."""
    box = f'<div class="kg-card kg-signup-card"><p>Letters from the river, {v} readers.</p><form><input><button>Subscribe</button></form></div>'
    body = mixed(
        s,
        f'<figure class="kg-card kg-image-card"><img src="{v}.jpg"><figcaption>Alder Mill</figcaption></figure>',
        box,
    )
    return page(
        f'{nav(v)}<main><article class="gh-article post"><header class="gh-article-header"><h1 class="gh-article-title">{s.headline}</h1>'
        f'<div class="gh-article-meta"><h4 class="gh-article-author-name"><a href="/author/x/">{s.byline}</a></h4><time datetime="2026-02-10">Feb 10, 2026</time></div></header>'
        f'<section class="gh-content gh-canvas">{body}</section></article></main><aside class="gh-comments">{comments(v)}</aside>{related(v, "gh-read-next")}{footer(v)}',
        s, "River Letters", head=metas(s, "River Letters") + json_ld(s, "Article"),
    )  # fmt: skip


def wordpress_news(s: Story, v: int) -> str:
    """A news site on WordPress: entry-content, sharedaddy, related posts, a sidebar of widgets."""
    after = f'<div class="sharedaddy sd-sharing-enabled"><h3>Share this:</h3><ul><li><a href="#">{v} on X</a></li></ul></div><div id="jp-relatedposts">{related(v)}</div>'
    return page(
        f'<div id="page" class="site">{nav(v)}<div id="content"><div id="primary"><article id="post-77" class="post type-post hentry"><header class="entry-header">'
        f'<h1 class="entry-title">{s.headline}</h1><div class="entry-meta">By <span class="author vcard"><a href="/author/nora">{s.byline}</a></span> {v} comments</div></header>'
        f'<div class="entry-content">{mixed(s, advert(v), link_line(v, "Also read:"))}{after}</div><footer class="entry-footer">{tags(v)}</footer></article>{comments(v)}</div>'
        f'<aside id="secondary" class="widget-area"><section class="widget">{cards(v)}</section></aside></div>{footer(v)}</div>',
        s, "River Post", head=metas(s, "River Post"),
    )  # fmt: skip


def live_blog(s: Story, v: int) -> str:
    """A big site's live blog: entries with ids and times, liveBlogUpdate beside them."""
    rows, updates = [], []
    for n, text in enumerate(s.paragraphs):
        stamp = f"2026-02-10T{15 - n}:00:00+00:00"
        rows.append(
            f'<article class="live-post" id="post-{n}"><time datetime="{stamp}">{15 - n}:00</time><h2>Update {n} from the weir</h2><p>{text}</p>{share(v)}</article>'
        )
        updates.append(
            {
                "@type": "BlogPosting",
                "headline": f"Update {n} from the weir",
                "datePublished": stamp,
                "articleBody": text,
            }
        )
    return page(
        f'{nav(v)}{cookies(v)}<main><h1>{s.headline}</h1><div class="viewers">{v * 91} people follow this</div><div class="live-feed">{"".join(rows)}</div></main>{cards(v)}{footer(v)}',
        s, "Big News", head=json_ld(s, "LiveBlogPosting", liveBlogUpdate=updates) + metas(s, "Big News"),
    )  # fmt: skip


def republished_copy(s: Story, v: int) -> str:
    """Another outlet's text with a line that says so, links and an author of the house."""
    body = mixed(s, related(v), "", link_line(v, "See also:"))
    return page(
        f'{nav(v)}<div class="wrap"><h1>{s.headline}</h1><p class="source-line byline">Source: River Post</p><div class="post-body">{body}</div>{share(v)}</div>{cards(v)}{footer(v)}',
        s, "News Mirror", head=metas(s, "News Mirror"),
    )  # fmt: skip


def plain_cms(s: Story, v: int) -> str:
    """A plain content system: a table for a page, no metadata, paragraphs between line breaks."""
    return page(
        f'<table width="900"><tr><td class="left"><a href="/">Home</a><br><a href="/a">Archive</a><br>Visitors: {v * 13}</td><td><h1>{s.headline}</h1>{"<br><br>".join(s.paragraphs)}<br><br></td></tr></table>'
        f"<center>Page {v}</center>", s, "Parish Page",
    )  # fmt: skip


def broadsheet(s: Story, v: int) -> str:
    """Semantic markup, JSON-LD, a related box inside the body."""
    return page(f"{cookies(v)}<header>{nav(v)}</header><main><article><h1>{s.headline}</h1>{figure(v)}<div class='article-body'>{mixed(s, '', related(v))}</div>{tags(v)}</article></main>{footer(v)}", s, "Courier", head=json_ld(s))  # fmt: skip


def hashed_classes(s: Story, v: int) -> str:
    """Nested blocks whose class names change at each build."""
    rows = "".join(
        f'<div class="c-{v:x}{n}f"><div class="t-{v * 7:x}"><p>{text}</p></div></div>'
        for n, text in enumerate(s.paragraphs)
    )
    return page(f'<div class="x-{v}"><div class="top">{nav(v)}</div><div class="m-{v}"><h1 class="h-{v}">{s.headline}</h1>{rows}</div>{cards(v)}</div>', s, "Gazette", head=metas(s, "Gazette"))  # fmt: skip


def microdata(s: Story, v: int) -> str:
    """Everything by itemprop."""
    return page(f'{nav(v)}<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">{s.headline}</h1><p>By <span itemprop="author">{s.byline}</span></p><meta itemprop="datePublished" content="{s.published}"><div itemprop="articleBody">{mixed(s, advert(v))}</div></div>{related(v)}{footer(v)}', s, "Wire")  # fmt: skip


def split_body(s: Story, v: int) -> str:
    """The body in two containers with an advertisement between."""
    rows = ps(s)
    return page(f'{nav(v)}<main><h1>{s.headline}</h1><div class="article-text">{"".join(rows[:2])}</div>{advert(v)}<div class="article-text">{"".join(rows[2:])}</div></main>{cards(v)}', s, "Herald", head=json_ld(s))  # fmt: skip


def in_a_form(s: Story, v: int) -> str:
    """An old system that wraps the whole page in a form."""
    return page(f'<form id="aspnetForm"><input type="hidden" value="{v}"><div class="menu">{nav(v)}</div><div id="ctl00_body"><h1>{s.headline}</h1>{"".join(ps(s))}</div></form>', s, "Town Site")  # fmt: skip


def spans_for_paragraphs(s: Story, v: int) -> str:
    """Paragraphs that are blocks of spans, with soft hyphens and no-break spaces about."""
    rows = "".join(f'<div class="paragraph"><span>{text}</span></div>' for text in s.paragraphs)
    return page(f'{nav(v)}<div class="story"><h1>{s.headline}</h1>{rows}</div>{cards(v)}', s, "Block Paper", head=metas(s, "Block Paper"))  # fmt: skip


def inline_markup(s: Story, v: int) -> str:
    """Links, emphasis and hidden marks inside sentences."""
    rows = [
        text.replace("river", f'<a href="/topic/river?v={v}">river</a>')
        .replace("stone", "<em>sto&shy;ne</em>")
        .replace(" and ", "&nbsp;<span>and</span> ")
        for text in s.paragraphs
    ]
    return page(f'{nav(v)}<article><h1>{s.headline}</h1><div class="body">{"".join(f"<p>{row}</p>" for row in rows)}</div></article>{footer(v)}', s, "Links Daily", head=json_ld(s))  # fmt: skip


def paragraphs_of_links(s: Story, v: int) -> str:
    """Bare link paragraphs among the text, without a class to tell them by."""
    one = f'<p><a href="/n/{v}">{TWO[v % 2]}</a></p>'
    return page(f"{nav(v)}<article><h1>{s.headline}</h1>{mixed(s, one, '', one)}</article>{footer(v)}", s, "Bare Post", head=json_ld(s))  # fmt: skip


TWO = ("Five walks along the upper river", "Why the ferryman sold his boat")


def bare_lists(s: Story, v: int) -> str:
    """A bare list of links among the text."""
    rows = "".join(
        f'<li><a href="/n/{v}{n}">{title}</a></li>' for n, title in enumerate(TWO[: v % 2 + 1])
    )
    return page(f"{nav(v)}<article><h1>{s.headline}</h1>{mixed(s, '', f'<ul>{rows}</ul>')}</article>", s, "List Post", head=json_ld(s))  # fmt: skip


def pull_quote_and_captions(s: Story, v: int) -> str:
    """Pictures with captions in the midst of the text."""
    return page(f"{nav(v)}<article><h1>{s.headline}</h1>{mixed(s, figure(v), '', figure(v, f'Salmon at the weir, picture {v}'))}</article>", s, "Picture Post", head=json_ld(s))  # fmt: skip


def newsletter_in_text(s: Story, v: int) -> str:
    """A sign-up box and an app pitch between the paragraphs."""
    app = (
        f'<div class="app-promo"><p>Download our app, version {v}, and read on the ferry.</p></div>'
    )
    return page(f"{nav(v)}<article><h1>{s.headline}</h1>{mixed(s, newsletter(v), app)}</article>{footer(v)}", s, "Letter Post", head=metas(s, "Letter Post"))  # fmt: skip


def bio_and_comments(s: Story, v: int) -> str:
    """The author's life and the readers' words below the text."""
    return page(f"{nav(v)}<article><h1>{s.headline}</h1><div class='content'>{''.join(ps(s))}</div>{bio(s)}{comments(v)}</article>{footer(v)}", s, "Talk Post", head=metas(s, "Talk Post"))  # fmt: skip


def endless_scroll(s: Story, v: int) -> str:
    """A second article's teaser under the first, and much else."""
    return page(f'{nav(v)}<main><article class="main-article"><h1>{s.headline}</h1>{"".join(ps(s))}</article><div class="next-article"><h2>{TWO[v % 2]}</h2><p>{TWO[(v + 1) % 2]}, and what came of it in the end, after all those years.</p></div></main>', s, "Scroll Post", head=json_ld(s))  # fmt: skip


def amp_page(s: Story, v: int) -> str:
    """An AMP page with its own elements."""
    return page(f'{nav(v)}<amp-sidebar><ul><li>{v}</li></ul></amp-sidebar><article><h1>{s.headline}</h1>{mixed(s, f"<amp-ad data-slot={v}>Advertisement</amp-ad>", f"<amp-img src={v}.jpg></amp-img>")}</article><amp-consent><p>We use cookies.</p></amp-consent>', s, "Fast Post", head=json_ld(s))  # fmt: skip


def web_components(s: Story, v: int) -> str:
    """Custom elements for everything."""
    return page(f'<site-header>{nav(v)}</site-header><article-page><article-head><h1>{s.headline}</h1></article-head><article-text>{"".join(ps(s))}</article-text></article-page><site-rail class="rail">{cards(v)}</site-rail>', s, "Parts Post", head=json_ld(s))  # fmt: skip


def script_state(s: Story, v: int) -> str:
    """Nothing in the markup: the text stands in the page's state."""
    state = json.dumps(
        {
            "props": {
                "visit": v,
                "article": {"body": [{"type": "p", "text": text} for text in s.paragraphs]},
            }
        }
    )
    return page(f'<div id="__next"></div><script id="__NEXT_DATA__" type="application/json">{state}</script>', s, "State Post", head=metas(s, "State Post"))  # fmt: skip


def structured_data_alone(s: Story, v: int) -> str:
    """Nothing in the markup: the text stands in the structured data."""
    return page(f'<div id="root" data-v="{v}"></div>', s, "Data Post", head=json_ld(s, articleBody="\n\n".join(s.paragraphs)))  # fmt: skip


def flat_structured_data(s: Story, v: int) -> str:
    """Structured data that quotes the body flat and cut, beside clutter without names."""
    return page(f'{nav(v)}<div><div><h1>{s.headline}</h1>{"".join(ps(s))}</div><div>{"".join(f"<div>{t}</div>" for t in TWO)}<div>{v}</div></div></div>', s, "Quote Post", head=json_ld(s, articleBody=" ".join(s.paragraphs)[:700]))  # fmt: skip


def several_nodes(s: Story, v: int) -> str:
    """A graph of nodes, one of them broken, with the site's and the author's own."""
    graph = {
        "@graph": [
            {"@type": "WebSite", "name": "Graph Post"},
            {"@type": "Person", "@id": "#n", "name": s.byline},
            {
                "@type": "NewsArticle",
                "headline": s.headline,
                "datePublished": s.published,
                "author": {"@id": "#n"},
            },
        ]
    }
    head = f'<script type="application/ld+json">{json.dumps(graph)}</script><script type="application/ld+json">{{"@type": "Broken" {v}</script>'
    return page(f"{nav(v)}<article><h1>{s.headline}</h1>{mixed(s, link_line(v))}</article>{footer(v)}", s, "Graph Post", head=head)  # fmt: skip


def old_html(s: Story, v: int) -> str:
    """Upper case, no closing tags, fonts and centres."""
    rows = "".join(f"<P><FONT SIZE=2>{text}" for text in s.paragraphs)
    return f"<HTML><HEAD><TITLE>{s.headline} - Old Post</TITLE></HEAD><BODY BGCOLOR=white><CENTER>{nav(v)}</CENTER><H1>{s.headline}</H1>{rows}<HR><P><FONT SIZE=1>Hits: {v}</FONT></BODY></HTML>"  # fmt: skip


def tabs_and_hidden(s: Story, v: int) -> str:
    """Hidden layers before the text."""
    return page(f'<div style="display:none"><p>This layer waits for its hour, number {v}, and nobody reads what stands here.</p></div><div hidden><p>{TWO[v % 2]}</p></div><article><h1>{s.headline}</h1>{"".join(ps(s))}</article>', s, "Layer Post", head=json_ld(s))  # fmt: skip


def sections_with_headings(s: Story, v: int) -> str:
    """Sections of the body, each in an element of its own."""
    rows = "".join(f"<section>{row}</section>" for row in ps(s))
    return page(f'{nav(v)}<article><header><h1>{s.headline}</h1>{share(v)}</header><div class="story-body">{rows}</div></article>{related(v, "most-read")}', s, "Section Post", head=json_ld(s))  # fmt: skip


def most_read_in_text(s: Story, v: int) -> str:
    """The most read list in the midst of the text."""
    return page(f'{nav(v)}<div class="post-content"><h1>{s.headline}</h1>{mixed(s, "", "", related(v, "most-read-widget"))}</div>{footer(v)}', s, "Read Post", head=metas(s, "Read Post"))  # fmt: skip


def counters_everywhere(s: Story, v: int) -> str:
    """Dates, counters and reading times around every corner."""
    meta = f'<div class="post-info"><span>{v} min read</span><span>{v * 31} views</span><time datetime="{s.published}">10 Feb</time></div>'
    return page(f"{nav(v)}<article><h1>{s.headline}</h1>{meta}{''.join(ps(s))}<p class='updated'>Last updated: 10 February 2026, {10 + v % 10}:15</p></article>{share(v)}", s, "Count Post", head=json_ld(s))  # fmt: skip


def paywall_pitch_below(s: Story, v: int) -> str:
    """The whole text, free, and a pitch below it."""
    return page(f'{nav(v)}<article><h1>{s.headline}</h1><div class="article-content">{"".join(ps(s))}</div><div class="subscribe-box"><p>Subscribe for {v} crowns a month and support us.</p></div></article>{footer(v)}', s, "Pitch Post", head=json_ld(s, isAccessibleForFree=True))  # fmt: skip


LAYOUTS: tuple[Layout, ...] = (
    ghost_magazine, wordpress_news, live_blog, republished_copy, plain_cms, broadsheet, hashed_classes, microdata, split_body,
    in_a_form, spans_for_paragraphs, inline_markup, paragraphs_of_links, bare_lists, pull_quote_and_captions,
    newsletter_in_text, bio_and_comments, endless_scroll, amp_page, web_components, script_state, structured_data_alone,
    flat_structured_data, several_nodes, old_html, tabs_and_hidden, sections_with_headings, most_read_in_text,
    counters_everywhere, paywall_pitch_below,
)  # fmt: skip
