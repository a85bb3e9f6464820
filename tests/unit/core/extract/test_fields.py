"""Headline, bylines, times and the rest, each with where it came from."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from monitor.core.extract import extract
from monitor.model.story import Selectors

URL = "https://shorepost.example/news/bridge"
BODY = "".join(
    f"<p>The bridge over Mill Lane stays shut, the council said on day {n}, until divers have looked at the pier.</p>"
    for n in range(5)
)


def read(
    *,
    head: str = "",
    top: str = "<h1>Bridge stays shut for longer</h1>",
    ld: object = None,
    lang: str = "en",
    **more,
):
    script = f'<script type="application/ld+json">{json.dumps(ld)}</script>' if ld else ""
    page = f"<!doctype html><html lang='{lang}'><head>{head}{script}</head><body><main><article>{top}{BODY}</article></main></body></html>"
    return extract(page.encode(), url=URL, **more)


def source(found, field: str) -> str:
    return next((one.source for one in found.provenance if one.field == field), "")


def sure(found, field: str) -> float:
    return next(one.confidence for one in found.provenance if one.field == field)


@pytest.mark.parametrize(
    "title",
    [
        "Bridge stays shut for longer | Shore Post",
        "Bridge stays shut for longer - Coast - Shore Post",
        "Shore Post: Bridge stays shut for longer",
        "Bridge stays shut for longer – shorepost.example",
    ],
)
def test_headline_without_the_sites_name(title):
    found = read(
        head=f'<title>{title}</title><meta property="og:site_name" content="Shore Post">',
        top="<div>x</div>",
    )
    wanted = {"Bridge stays shut for longer", "Bridge stays shut for longer - Coast", title}
    assert found.headline in wanted
    assert "Post" not in found.headline or title.startswith("Shore Post:")


def test_headline_that_readers_see_wins_over_what_machines_are_told():
    ld = {"@type": "NewsArticle", "headline": "Mill Lane bridge stays shut until May"}
    found = read(ld=ld, top="<h1>Mill Lane bridge stays shut until June</h1>")
    assert found.headline == "Mill Lane bridge stays shut until June"
    assert source(found, "headline") == "h1"
    assert 0.6 < sure(found, "headline") < 1


def test_headline_without_the_label_before_it():
    head = '<meta property="og:title" content="Bridge stays shut for longer">'
    found = read(head=head, top="<h1><span>Coast |</span> Bridge stays shut for longer</h1>")
    assert found.headline == "Bridge stays shut for longer"


def test_headline_keeps_what_no_separator_parts():
    head = '<meta property="og:title" content="Mill Lane bridge stays shut">'
    assert read(head=head, top="<h1>Not true: Mill Lane bridge stays shut</h1>").headline in {
        "Not true: Mill Lane bridge stays shut", "Mill Lane bridge stays shut",
    }  # fmt: skip
    assert read(head=head, top="<h1>Why Mill Lane bridge stays shut</h1>").headline.startswith(
        "Why"
    )


def test_headline_without_the_date_in_the_same_heading():
    head = '<meta property="og:title" content="Bridge stays shut for longer">'
    found = read(
        head=head, top="<h1>Bridge stays shut for longer <small>02.02.2026 • Coast</small></h1>"
    )
    assert found.headline == "Bridge stays shut for longer"


def test_a_heading_that_is_the_sites_name_is_no_headline():
    head = "<title>Bridge stays shut for longer : Mill Town Letters</title>"
    assert read(head=head, top="<h1>Mill Town Letters</h1>").headline.startswith("Bridge stays")


def test_an_h2_serves_where_no_h1_does():
    head = "<title>Bridge stays shut for longer</title>"
    found = read(head=head, top="<h1>Shore Post</h1><h2>Bridge stays shut for longer</h2>")
    assert found.headline == "Bridge stays shut for longer"


def test_the_only_long_h1_is_believed_though_nothing_agrees():
    assert read(top="<h1>A heading that no title knows of</h1>").headline.startswith("A heading")


def test_headline_of_microdata_alone():
    found = read(top='<div itemprop="headline">Bridge shut</div>')
    assert (found.headline, source(found, "headline")) == ("Bridge shut", "microdata")


def test_no_headline_at_all():
    assert read(top="").headline == ""


@pytest.mark.parametrize(
    ("author", "found"),
    [
        ({"@type": "Person", "name": "Ann Lee"}, ("Ann Lee",)),
        (
            [{"@type": "Person", "name": "Ann Lee"}, {"@type": "Person", "name": "Bo Rask"}],
            ("Ann Lee", "Bo Rask"),
        ),
        (["Ann Lee", "Bo Rask"], ("Ann Lee", "Bo Rask")),
        ("By Ann Lee", ("Ann Lee",)),
        ({"@type": "Person", "name": ["Ann Lee"]}, ("Ann Lee",)),
    ],
)
def test_authors_of_structured_data(author, found):
    page = read(ld={"@type": "NewsArticle", "author": author})
    assert page.bylines == found
    assert source(page, "bylines") == "json-ld"


def test_a_reference_to_an_author_is_followed():
    graph = {
        "@graph": [
            {"@type": "NewsArticle", "headline": "x", "author": {"@id": "#ann"}},
            {"@type": "Person", "@id": "#ann", "name": "Ann Lee"},
        ]
    }
    assert read(ld=graph).bylines == ("Ann Lee",)
    lost = {"@type": "NewsArticle", "headline": "x", "author": {"@id": "#nobody"}}
    assert read(ld=lost).bylines == ()


def test_the_house_is_the_author_only_where_nobody_else_is():
    ld = {"@type": "NewsArticle", "author": {"@type": "Organization", "name": "Shore Post"}}
    assert read(ld=ld).bylines == ("Shore Post",)
    assert source(read(ld=ld), "bylines") == "publisher"
    assert read(
        ld=ld, top="<h1>Bridge stays shut for longer</h1><div>By Ann Lee</div>"
    ).bylines == ("Ann Lee",)
    assert read(ld=ld, head='<meta name="author" content="Ann Lee">').bylines == ("Ann Lee",)


def test_the_byline_that_readers_see_corrects_an_account_that_is_stated():
    ld = {"@type": "NewsArticle", "author": {"@type": "Person", "name": "webdesk2"}}
    top = "<h1>Bridge stays shut for longer</h1><p>By Ann Lee and Bo Rask</p>"
    found = read(ld=ld, top=top)
    assert (found.bylines, source(found, "bylines")) == (("Ann Lee", "Bo Rask"), "shown")


def test_the_byline_that_readers_see_does_not_cut_what_is_stated():
    ld = {"@type": "NewsArticle", "author": ["Ann Lee", "Bo Rask"]}
    top = "<h1>Bridge stays shut for longer</h1><p>By Ann Lee</p>"
    assert read(ld=ld, top=top).bylines == ("Ann Lee", "Bo Rask")


@pytest.mark.parametrize(
    ("top", "name", "where"),
    [
        (
            '<span itemprop="author"><span itemprop="name">Ann Lee</span></span>',
            "Ann Lee",
            "microdata",
        ),
        ('<a rel="author" href="/x">Ann Lee</a>', "Ann Lee", "rel:author"),
        ('<a href="/author/ann">Ann Lee</a>', "Ann Lee", "rel:author"),
        ('<div class="post-author-name">ann</div>', "ann", "class"),
        ('<div class="writer author"><b>Ann Lee</b><i>All articles</i></div>', "Ann Lee", "class"),
    ],
)
def test_authors_of_markup(top, name, where):
    found = read(top=f"<h1>Bridge stays shut for longer</h1>{top}")
    assert found.bylines == (name,)
    assert source(found, "bylines") in {where, "byline"}


def test_a_commenter_is_no_author():
    assert (
        read(top='<h1>Bridge stays shut</h1><div class="comment-author">harbourcat</div>').bylines
        == ()
    )


def test_a_meta_tag_that_names_the_site_is_no_author_beside_one_that_names_a_person():
    head = (
        '<meta property="og:site_name" content="Shore Post"><meta name="author" content="Shore Post">'
        '<meta name="parsely-author" content="Ann Lee">'
    )
    assert read(head=head).bylines == ("Ann Lee",)
    only = '<meta property="og:site_name" content="Shore Post"><meta name="author" content="Shore Post">'
    assert read(head=only).bylines == ("Shore Post",)


def test_selectors_come_first_and_a_broken_one_is_noted():
    top = '<h1>Bridge stays shut</h1><b class="who">By Ann Lee</b><i class="when">2026-03-04T08:00Z</i>'
    chosen = Selectors(headline="h1", byline=".who", published=".when", modified="[[")
    found = read(top=top, selectors=chosen)
    assert (found.headline, found.bylines) == ("Bridge stays shut", ("Ann Lee",))
    assert found.published == datetime(2026, 3, 4, 8, tzinfo=UTC)
    assert source(found, "published") == "selector"
    assert sure(found, "modified") == 0.0


def test_times_of_structured_data_and_metas():
    ld = {
        "@type": "NewsArticle",
        "datePublished": "2026-03-04T08:00:00+01:00",
        "dateModified": "2026-03-05",
    }
    head = '<meta property="article:modified_time" content="2026-03-05T10:00:00Z">'
    found = read(ld=ld, head=head)
    assert found.published == datetime(2026, 3, 4, 7, tzinfo=UTC)
    assert found.modified == datetime(2026, 3, 5, 10, tzinfo=UTC)
    assert source(found, "modified") == "meta:article:modified_time"


def test_a_stated_change_that_only_repeats_the_publication_gives_way_to_a_later_one():
    ld = {
        "@type": "NewsArticle",
        "datePublished": "2026-03-04T08:00:00Z",
        "dateModified": "2026-03-04T08:00:00Z",
    }
    head = '<meta property="article:modified_time" content="2026-03-04T10:00:00Z">'
    assert read(ld=ld, head=head).modified == datetime(2026, 3, 4, 10, tzinfo=UTC)


def test_times_of_the_web_page_serve_where_the_article_states_none():
    ld = {"@type": "WebPage", "datePublished": "2026-03-04T08:00:00Z"}
    found = read(ld=ld)
    assert (found.published, source(found, "published")) == (
        datetime(2026, 3, 4, 8, tzinfo=UTC), "json-ld:WebPage",
    )  # fmt: skip


def test_a_time_near_the_headline_and_not_in_a_teaser():
    teaser = (
        "<section>"
        "<div>A</div><div>B</div><div>C</div><div>D</div><div>E</div><div>F</div>"
        + '<time datetime="2020-01-01T00:00Z">x</time></section><div>G</div>'
        * 2
    )
    top = f'{teaser}<div>H</div><div>I</div><div>J</div><div>K</div><h1>Bridge stays shut for longer</h1><time datetime="2026-03-04T08:00Z">Wed</time>'
    found = read(top=top)
    assert found.published == datetime(2026, 3, 4, 8, tzinfo=UTC)


def test_dates_that_only_readers_see():
    top = "<h1>Bridge stays shut for longer</h1><div>Published 4 March 2026, 08:00 | Updated 5 March 2026, 09:30</div>"
    found = read(top=top)
    assert found.published == datetime(2026, 3, 4, 8, tzinfo=UTC)
    assert found.modified == datetime(2026, 3, 5, 9, 30, tzinfo=UTC)
    assert source(found, "modified") == "shown"
    assert sure(found, "published") < 0.5


@pytest.mark.parametrize(("lang", "month"), [("en-US", 3), ("en-GB", 4), ("de", 4)])
def test_the_pages_language_tells_the_order_of_day_and_month(lang, month):
    found = read(top="<h1>Bridge stays shut for longer</h1><div>3/4/2026</div>", lang=lang)
    assert found.published == datetime(2026, month, 7 - month, tzinfo=UTC)


def test_no_times_where_none_are_stated():
    found = read()
    assert (found.published, found.modified) == (None, None)


def test_the_rest_of_the_head():
    head = (
        '<link rel="alternate canonical" href="/news/bridge?x=1"><meta property="og:image" content="/b.jpg">'
        '<meta property="article:section" content="Coast"><meta property="og:description" content="Divers are needed.">'
    )
    found = read(
        head=head, ld={"@type": "NewsArticle", "isAccessibleForFree": "False"}, lang="en_GB"
    )
    assert found.canonical_url == "https://shorepost.example/news/bridge?x=1"
    assert found.image == "https://shorepost.example/b.jpg"
    assert (found.section, found.standfirst, found.language) == (
        "Coast",
        "Divers are needed.",
        "en-GB",
    )
    assert found.is_paywalled


@pytest.mark.parametrize("address", ["javascript:alert(1)", "http://[", "mailto:x@y.z"])
def test_addresses_that_lead_nowhere_are_left_out(address):
    assert read(head=f'<link rel="canonical" href="{address}">').canonical_url == ""


@pytest.mark.parametrize("tag", ["<script>", "english", "x", ""])
def test_a_language_that_is_no_tag_is_left_out(tag):
    assert read(head=f'<meta name="language" content="{tag}">', lang="").language == ""


def test_opinion_by_type_section_and_address():
    assert read(ld={"@type": "OpinionNewsArticle", "headline": "x"}).is_opinion
    assert read(head='<meta property="article:section" content="Opinion">').is_opinion
    assert not read().is_opinion


def test_a_selector_for_the_standfirst():
    top = '<h1>Bridge stays shut</h1><p class="intro">Divers are needed, and the river is high.</p>'
    found = read(top=top, selectors=Selectors(standfirst=".intro"))
    assert found.standfirst == "Divers are needed, and the river is high."
    assert source(found, "standfirst") == "selector"


def test_a_title_that_ends_with_the_sites_address():
    head = "<title>Mill turns - shorepost</title>"
    assert read(head=head, top="").headline == "Mill turns"


@pytest.mark.parametrize("url", ["http://[broken", "", "not a url"])
def test_a_page_of_an_address_that_is_none(url):
    page = f"<html><head><title>Mill turns - Coast</title></head><body>{BODY}</body></html>"
    found = extract(page.encode(), url=url)
    assert found.headline == "Mill turns"
    assert not found.is_opinion


def test_a_heading_whose_words_are_none():
    head = "<title>!!! ???</title>"
    assert read(head=head, top="<h1>!!! ???</h1>").headline == "!!! ???"


def test_h1s_that_say_nothing_of_a_title_give_way_to_it():
    head = "<title>Bridge stays shut for longer</title>"
    top = "<h1>Letters of the mill town</h1><h1>Another heading of some length</h1>"
    assert read(head=head, top=top).headline == "Bridge stays shut for longer"


PUBLISHED = datetime(2026, 3, 5, 8, tzinfo=UTC)
CHANGED = datetime(2026, 3, 5, 11, 40, tzinfo=UTC)
ARTICLE = {
    "@type": "NewsArticle",
    "headline": "Bridge stays shut for longer",
    "datePublished": "2026-03-05T08:00:00Z",
}


@pytest.mark.parametrize(
    "shown",
    [
        '<div><time class="published" datetime="2026-03-05T08:00Z">5 March</time>'
        '<time class="updated" datetime="2026-03-05T11:40Z">5 March</time></div>',
        '<p>Published <time datetime="2026-03-05T08:00Z">8:00</time>, '
        'updated <time datetime="2026-03-05T11:40Z">11:40</time></p>',
        '<div>Updated</div><time datetime="2026-03-05T11:40Z">today</time>',
        "<p>Updated 11:40</p>",
        "<p>Last updated: 5 March 2026, 11:40 AM</p>",
        "<p>Updated</p><p>5 March 2026, 11.40</p>",
        "<p>Aktualisiert: 05.03.2026, 12:40 MEZ</p>",
        "<p>Mis à jour le 5 mars 2026 à 11h40</p>",
        "<p>Оновлено 5 березня 2026, 11:40</p>",
        "<p>Zaktualizowano, aktualizacja: 5 marca 2026 11:40</p>",
    ],
)
def test_the_time_of_a_change_that_readers_see(shown: str) -> None:
    found = read(ld=ARTICLE, top=f"<h1>Bridge stays shut for longer</h1>{shown}")
    assert (found.published, found.modified) == (PUBLISHED, CHANGED)
    assert source(found, "modified") in {"time", "shown"}


@pytest.mark.parametrize(
    "said",
    [
        "2026-03-05 11:40 AM",
        "Thu Mar 05 2026 12:40:00 GMT+0100 (CET)",
        ["2026-03-05T11:40:00Z"],
        {"@type": "Date", "@value": "2026-03-05T11:40:00Z"},
        1772710800,
    ],
)
def test_the_time_of_a_change_that_machines_are_told(said: object) -> None:
    assert read(ld=ARTICLE | {"dateModified": said}).modified == CHANGED


TEASER = {
    "@type": "NewsArticle",
    "headline": "Ferry fares to rise again",
    "url": "https://shorepost.example/news/ferry",
    "datePublished": "2020-01-01T00:00:00Z",
    "dateModified": "2020-01-01T00:00:00Z",
    "author": {"@type": "Person", "name": "Otto Nilsen"},
    "publisher": {"name": "Shore Post"},
    "image": "https://shorepost.example/i.jpg",
    "articleBody": "Fares rise. " * 50,
}


@pytest.mark.parametrize(
    "around",
    [
        lambda own: [own, TEASER],
        lambda own: [TEASER, own],
        lambda own: {"@graph": [{"@type": "ItemList", "itemListElement": [TEASER]}, own]},
        lambda own: [own | {"headline": "What is wrong with the bridge", "url": URL}, TEASER],
        lambda own: [own | {"headline": "", "mainEntityOfPage": {"@id": URL + "?a=1"}}, TEASER],
        lambda own: {**own, "hasPart": [TEASER]},
    ],
    ids=["first", "last", "list", "by its address", "by its page", "part"],
)
def test_the_pages_own_node_is_not_the_richest(around) -> None:
    found = read(ld=around(ARTICLE | {"author": {"name": "Ines Corr"}}))
    assert found.published == PUBLISHED
    assert found.bylines == ("Ines Corr",)


def test_a_list_of_teasers_is_not_the_article() -> None:
    found = read(ld={"@type": "ItemList", "itemListElement": [{"item": TEASER}]})
    assert (found.published, found.bylines) == (None, ())


@pytest.mark.parametrize(
    "wrap",
    [
        "// <![CDATA[\n{}\n// ]]>",
        "/*<![CDATA[*/\n{}\n/*]]>*/",
        "<!--\n{}\n//-->",
        "<![CDATA[{}]]>",
        "// the article\n{}",
        "/* the * article */ {};",
        "\ufeff{}",
        '{{"@type": "Organization", "name": "A // b"}}\n{}',
    ],
)
def test_structured_data_in_wrappings(wrap: str) -> None:
    script = wrap.format(json.dumps(ARTICLE))
    found = read(head=f'<script type="application/ld+json">{script}</script>')
    assert (found.published, source(found, "published")) == (PUBLISHED, "json-ld")


def test_structured_data_that_was_escaped_for_html() -> None:
    script = json.dumps(ARTICLE).replace('"', "&quot;")
    assert read(head=f'<script type="application/ld+json">{script}</script>').published == PUBLISHED


@pytest.mark.parametrize("none", ["0001-01-01T00:00:00Z", "1970-01-01T00:00:00Z", "0"])
def test_what_programs_write_for_no_time_is_none(none):
    head = f'<script type="application/ld+json">{{"@type": "NewsArticle", "headline": "Ferry aground", "datePublished": "{none}"}}</script>'
    page = f"<head>{head}</head><article><h1>Ferry aground</h1><p>{'Words, words. ' * 30}</p>"
    assert extract(page.encode(), url="https://shorepost.example/a").published is None


def test_a_description_that_is_cut_gives_way_to_what_the_page_shows():
    head = '<meta property="og:description" content="The ferry ran aground in the fog of Mon...">'
    text = f"<p>{'Words, words. ' * 30}</p>" * 2
    shown = "A ferry with forty on board has run aground off the pier, and nobody is hurt."
    named = (
        f"<head>{head}</head><article><h1>Ferry aground</h1><p class=standfirst>{shown}</p>{text}"
    )
    assert extract(named.encode(), url="https://shorepost.example/a").standfirst == shown
    whole = "The ferry ran aground in the fog of Monday morning off the pier."
    begun = f"<head>{head}</head><article><h1>Ferry aground</h1><h2>{whole}</h2>{text}"
    assert extract(begun.encode(), url="https://shorepost.example/a").standfirst == whole
    other = '<meta name="description" content="The ferry ran aground in fog.">'
    page = f"<head>{head}{other}</head><article><h1>Ferry aground</h1>{text}"
    found = extract(page.encode(), url="https://shorepost.example/a")
    assert found.standfirst == "The ferry ran aground in fog."


@pytest.mark.parametrize("name", ["published-date", "publishedDate", "PUBLISHED_DATE", "pub-date"])
def test_names_of_metas_are_the_same_however_they_are_joined(name):
    found = read(head=f'<meta name="{name}" content="2026-03-04T08:00:00Z">')
    assert found.published == datetime(2026, 3, 4, 8, tzinfo=UTC)


def test_a_sentence_that_speaks_of_a_day_is_no_date_of_publication():
    told = "<p>The council had promised on 4 March 2025 that the bridge would open within a year at most.</p>"
    assert read(top=f"<h1>Bridge stays shut for longer</h1>{told}").published is None


def test_a_review_is_a_change_and_no_publication():
    top = "<h1>Bridge stays shut for longer</h1><p>Last reviewed: 4 March 2026</p>"
    found = read(top=top)
    assert (found.published, found.modified) == (None, datetime(2026, 3, 4, tzinfo=UTC))


def with_foot(foot: str):
    page = f"<html lang=en><body><article><h1>Bridge stays shut</h1>{BODY * 4}</article>{foot}</body></html>"
    return extract(page.encode(), url=URL).published


def test_the_date_at_the_foot_of_a_page_is_believed_if_it_is_the_only_one():
    dated = "<footer class='entry-footer'><span class='post-date'>4 March 2026</span></footer>"
    assert with_foot(dated) == datetime(2026, 3, 4, tzinfo=UTC)
    other = dated + "<div><span class='post-date'>9 March 2026</span></div>"
    assert with_foot(other) is None
    teaser = dated + "<div class='related'><span class='post-date'>9 March 2026</span></div>"
    assert with_foot(teaser) == datetime(2026, 3, 4, tzinfo=UTC)


def test_a_time_that_is_called_published_comes_before_those_of_comments():
    comments = "".join(f"<div><time datetime='2026-05-0{n}'>x</time></div>" for n in range(1, 5))
    own = "<div><time class='entry-date published' datetime='2026-03-04'>4 March</time></div>"
    page = f"<html lang=en><body><article><h1>Bridge stays shut</h1>{BODY * 4}</article>{comments}{own}"
    assert extract(page.encode(), url=URL).published == datetime(2026, 3, 4, tzinfo=UTC)


@pytest.mark.parametrize(
    ("lang", "head", "url", "month"),
    [
        ("en", "", "https://shorepost.example/a", 12),
        ("en", "", "https://shorepost.co.uk/a", 3),
        ("en", '<meta property="og:locale" content="en_GB">', "https://shorepost.example/a", 3),
        ("en-US", "", "https://shorepost.co.uk/a", 12),
        ("en-GB", "", "https://shorepost.example/a", 3),
    ],
)
def test_slashes_are_read_as_in_the_pages_country(lang, head, url, month):
    page = f"<html lang={lang}><head>{head}</head><body><article><h1>Bridge stays shut</h1><p>12/03/2026</p>{BODY}"
    published = extract(page.encode(), url=url).published
    assert published is not None
    assert published.month == month


def test_microdata_with_a_zone_comes_before_a_meta_without_one():
    head = '<meta name="vr:published-time" content="04.03.2026 18:50">'
    top = "<h1>Bridge stays shut for longer</h1><meta itemprop=datePublished content='2026-03-04T18:50:24+01:00'>"
    assert read(head=head, top=top).published == datetime(2026, 3, 4, 17, 50, 24, tzinfo=UTC)


def test_a_recipe_has_a_date_as_well():
    recipe = {
        "@type": "Recipe",
        "name": "Fish soup",
        "datePublished": "2026-03-04",
        "author": "Ann Lee",
    }
    found = read(ld=recipe)
    assert (found.bylines, found.published) == (("Ann Lee",), datetime(2026, 3, 4, tzinfo=UTC))
