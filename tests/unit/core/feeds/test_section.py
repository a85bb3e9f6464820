"""Section pages: links that look like articles, and nothing else."""

from datetime import UTC, datetime

import pytest

from monitor.core.feeds import read_section
from monitor.core.feeds import section as bounds
from monitor.errors import FeedError
from monitor.model.story import FeedKind

URL = "https://www.courier.example/news/"
WORDS = "Ferry runs aground off Selwyn"


def read(body, url=URL, head="", **more):
    page = f"<!doctype html><html><head>{head}</head><body>{body}</body></html>"
    return read_section(page.encode(), url=url, **more)


def link(href, words=WORDS):
    return f'<a href="{href}">{words}</a>'


def urls(reading):
    return [item.url for item in reading.items]


@pytest.mark.parametrize(
    "path",
    [
        "/news/ferry-runs-aground-off-selwyn",
        "/2026/03/02/ferry",
        "/2026/3/ferry",
        "/2026/ferry-aground",
        "/story/1234567",
        "/news/ferry.html",
        "/a/ferry_runs_aground_again",
        "/%D0%BD%D0%BE%D0%B2%D0%B8%D0%BD%D0%B8/%D0%BF%D0%B0%D1%80%D0%BE%D0%BC-%D1%81%D1%96%D0%B2-%D0%BD%D0%B0-%D0%BC%D1%96%D0%BB%D0%B8%D0%BD%D1%83",
        "https://courier.example/2026/03/ferry",
        "https://m.courier.example/2026/03/ferry",
    ],
)
def test_links_that_look_like_articles(path):
    assert len(read(link(path)).items) == 1


@pytest.mark.parametrize(
    "path",
    [
        "/news/",
        "/news",
        "/about",
        "/",
        "#top",
        "/tag/ferry-runs-aground-off-selwyn",
        "/author/ada-of-the-harbour-desk/",
        "/2026/03/ferry.jpg",
        "/feeds/123456.xml",
        "https://gazette.example/2026/03/ferry",
        "https://courier.example.evil.example/2026/03/ferry",
        "javascript:void(20260302)",
        "mailto:desk@courier.example",
        "http://[::1/2026/03/ferry",
        "",
    ],
)
def test_links_that_do_not(path):
    assert urls(read(link(path))) == []


def test_an_address_of_two_words_is_an_articles_where_a_heading_leads_there():
    for headed in (
        f"<h3>{link('/news/ferry-aground')}</h3>",
        link("/ferry-aground/", f"<h2>{WORDS}</h2>"),
    ):
        assert len(read(headed).items) == 1
    assert not read(link("/news/ferry-aground")).items
    assert not read(f"<h3>{link('/harbour')}</h3>").items
    assert not read(f"<h3>{link('/topics/ferry-aground')}</h3>").items


def test_a_headline_is_a_headline():
    page = link("/2026/03/a", "Read more") + link(
        "/2026/03/b", "여객선이 셀윈 곶 앞바다에서 좌초했다"
    )
    assert urls(read(page)) == ["https://www.courier.example/2026/03/b"]


def test_menus_footers_and_asides_are_left_out():
    page = "".join(
        f"<{tag}>{link(f'/2026/03/{tag}')}</{tag}>" for tag in ("nav", "footer", "aside", "main")
    )
    assert urls(read(page)) == ["https://www.courier.example/2026/03/main"]


def test_the_best_words_and_the_date_of_a_card():
    page = f"""<article><a href="/2026/03/a#comments">12</a>
      <a href="/2026/03/a"><img alt=""><h3>{WORDS}</h3><p>In fog, and for the second time this year.</p></a>
      <div><time datetime="2026-03-02T12:00:00Z">noon</time></div></article>
      <li><a href="/2026/03/b" aria-label="{WORDS} again"><img></a></li>
      <div><a href="/2026/03/c" title="{WORDS} thrice"></a></div>"""
    first, second, third = read(page).items
    assert first.title == WORDS
    assert first.published == datetime(2026, 3, 2, 12, tzinfo=UTC)
    assert (second.title, second.published) == (f"{WORDS} again", None)
    assert (third.title, third.published) == (f"{WORDS} thrice", None)


def test_links_are_relative_to_the_base_of_the_page():
    head = '<base href="/en/">'
    assert urls(read(link("2026/03/a"), head=head)) == ["https://www.courier.example/en/2026/03/a"]
    broken = '<base href="mailto:x@y.example">'
    assert urls(read(link("2026/03/a"), head=broken)) == [f"{URL}2026/03/a"]


def test_the_feeds_that_a_page_names():
    kinds = ("application/rss+xml", "application/atom+xml;charset=utf-8", "application/feed+json")
    head = "".join(
        f'<link rel="ALTERNATE home" type="{k}" href="/feed/{n}">' for n, k in enumerate(kinds)
    )
    head += """<link rel="alternate" type="application/rss+xml" title="Courier » Comments" href="/c">
      <link rel="alternate" type="application/rss+xml" href="/comments/feed/">
      <link rel="alternate" type="application/json+oembed" href="/oembed">
      <link rel="stylesheet" type="application/rss+xml" href="/s">
      <link rel="alternate" type="application/rss+xml" href="/feed/0">
      <link rel="alternate" type="application/rss+xml" href="javascript:x">"""
    further = read("", head=head).further
    assert [one.url for one in further] == [
        f"https://www.courier.example/feed/{n}" for n in range(3)
    ]
    assert {one.kind for one in further} == {FeedKind.FEED}


def test_encodings():
    page = link("/2026/03/a", "Паром сел на мель")
    body = f'<html><head><meta charset="windows-1251"></head>{page}</html>'.encode("cp1251")
    assert read_section(body, url=URL).items[0].title == "Паром сел на мель"
    body = f"<html>{page}</html>".encode("koi8-r")
    found = read_section(body, url=URL, content_type="text/html; charset=koi8-r").items
    assert found[0].title == "Паром сел на мель"


@pytest.mark.parametrize("body", [b"", b"%PDF-1.7", b"{}", b"<rss></rss>", b" <feed/>"])
def test_what_is_no_page_is_told(body):
    with pytest.raises(FeedError, match="not a page"):
        read_section(body, url=URL)


def test_a_huge_page_is_read_as_far_as_the_bound():
    reading = read(link("/2026/03/a") + "<p>x</p>" * (bounds.MOST_BYTES // 8) + link("/2026/03/b"))
    assert urls(reading) == ["https://www.courier.example/2026/03/a"]
    assert "only the first" in reading.warnings[0]


def test_a_page_of_a_broken_address_has_no_articles():
    assert read(link("/2026/03/a"), url="http://[::1").items == ()
