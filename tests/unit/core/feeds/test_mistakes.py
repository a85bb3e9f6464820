"""Lists with the mistakes that real ones have: packed, cut off, undeclared, in another encoding."""

from __future__ import annotations

import gzip
from datetime import UTC, datetime

import pytest

from monitor.core.extract import extract
from monitor.core.feeds import read_feed, read_section, read_sitemap
from monitor.errors import FeedError

URL = "https://shorepost.example/list.xml"
WHOLE = "https://shorepost.example/a/1"
NOON = datetime(2026, 3, 5, 12, tzinfo=UTC)
FEED = (
    '<?xml version="1.0"?><rss version="2.0"><channel><title>Shore Post</title><item>'
    f"<title>The ferry&nbsp;is late</title><link>{WHOLE}</link></item></channel></rss>"
)
NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'


def test_a_packed_list_is_unpacked_whatever_it_is():
    assert read_feed(gzip.compress(FEED.encode()), url=URL).items[0].url == WHOLE
    assert read_sitemap(gzip.compress(WHOLE.encode()), url=URL).items[0].url == WHOLE
    page = f'<html><a href="{WHOLE}00000">The ferry is late again</a>'
    assert read_section(gzip.compress(page.encode()), url=URL).items[0].url == WHOLE + "00000"
    page = "<h1>The ferry is late</h1>" + "<p>It lies in the dock, the harbour office said.</p>" * 9
    whole = extract(page.encode(), url=WHOLE)
    assert whole.blocks
    assert extract(gzip.compress(page.encode()), url=WHOLE) == whole


def test_what_unpacks_without_end_is_refused():
    bomb = gzip.compress(bytes(60 * 1024 * 1024))
    for read in (read_feed, read_sitemap, read_section):
        with pytest.raises(FeedError, match="larger"):
            read(bomb, url=URL)


@pytest.mark.parametrize(
    "document",
    [
        f"<urlset {NAMESPACE}><url><loc>{WHOLE}</loc></url><url><loc>https://shorepost.ex",
        f"<urlset {NAMESPACE}><url><loc>{WHOLE}</loc><lastmod>2026-03-05T12:00Z</lastmod><ne",
        f'<urlset a="b {NAMESPACE}><url><loc>{WHOLE}</loc></url></urlset>',
        f"<urlset {NAMESPACE}><url><loc><![CDATA[{WHOLE}]]></loc><b></url></urlset>",
        f"<urlset {NAMESPACE}><url><image:loc>/i.jpg</image:loc><loc>{WHOLE}</loc></url></urlset>",
    ],
    ids=["cut in an address", "cut behind it", "quotation mark", "unclosed", "prefix"],
)
def test_what_stands_whole_in_a_broken_sitemap_is_kept(document: str):
    for body in (document.encode(), gzip.compress(document.encode())):
        found = read_sitemap(body, url=URL)
        assert [item.url for item in found.items] == [WHOLE]
        assert found.warnings


def test_a_broken_sitemap_keeps_dates_and_titles():
    document = (
        f"<urlset {NAMESPACE}><url><loc>{WHOLE}</loc><news:news><news:publication_date>"
        "2026-03-05T12:00:00Z</news:publication_date><news:title>Late &amp; later</news:title>"
        "</news:news></url></urlset>"
    )
    (item,) = read_sitemap(document.encode(), url=URL).items
    assert (item.title, item.published) == ("Late & later", NOON)


def test_a_broken_index_keeps_its_sitemaps():
    document = f"<sitemapindex {NAMESPACE}><sitemap><loc>{WHOLE}.xml</loc></sitemap><sitemap><lo"
    assert [one.url for one in read_sitemap(document.encode(), url=URL).further] == [WHOLE + ".xml"]


def test_a_packed_sitemap_that_breaks_off_keeps_what_came():
    entries = "".join(f"<url><loc>{WHOLE}{n * 7919 % 100003}</loc></url>" for n in range(20_000))
    packed = gzip.compress(f"<urlset {NAMESPACE}>{entries}</urlset>".encode())
    assert len(read_sitemap(packed[: len(packed) // 2], url=URL).items) > 1_000


def test_names_of_characters_may_be_declared():
    declared = "<!DOCTYPE rss [<!ENTITY nbsp \"&#160;\"> <!ENTITY co 'Post'>]><rss"
    body = FEED.replace("<rss", declared).replace("late<", "late, says &co;<").encode()
    (item,) = read_feed(body, url=URL).items
    assert item.title == "The ferry is late, says Post"


@pytest.mark.parametrize(
    "entity",
    [
        '<!ENTITY a "&b;&b;&b;">',
        '<!ENTITY % p SYSTEM "file:///etc/passwd">',
        '<!ENTITY nbsp SYSTEM "file:///etc/passwd">',
        '<!ENTITY nbsp "&#160;"> <!ENTITY b "bbbbbbbbbbbbbbbbbbbb">',
    ],
)
def test_other_entities_are_refused_as_ever(entity: str):
    with pytest.raises(FeedError, match="declares entities"):
        read_feed(FEED.replace("<rss", f"<!DOCTYPE rss [{entity}]><rss").encode(), url=URL)


def test_a_feed_declared_ascii_may_be_utf8():
    body = FEED.replace('"1.0"?', '"1.0" encoding="US-ASCII"?').replace("late", "später – пізно")
    (item,) = read_feed(body.encode(), url=URL).items
    assert item.title == "The ferry is später – пізно"


def test_a_hostile_list_costs_no_more_than_its_length():
    for body in ("<url>" * 200_000, "<url><loc>" * 100_000, "<!ENTITY a '" * 50_000):
        with pytest.raises(FeedError):
            read_sitemap(f"<urlset {NAMESPACE}>{body}".encode(), url=URL)


ATOM = '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>T</title>{}</entry></feed>'
RDF = (
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">'
    '<item rdf:about="{}"><title>T</title></item></rdf:RDF>'
)
ITEM = "<rss><channel><item><title>T</title>{}</item></channel></rss>"


@pytest.mark.parametrize(
    "body",
    [
        ATOM.format(
            '<link rel="alternate" type="application/json" href="/a.json"/>'
            '<link rel="alternate" type="text/html" href="/a"/>'
        ),
        ATOM.format('<link type="application/pdf" href="/a.pdf"/><link href="/a"/>'),
        ATOM.format('<link rel="http://www.iana.org/assignments/relation/alternate" href="/a"/>'),
        ATOM.format('<content src="https://courier.example/a" type="text/html"/>'),
        RDF.format("https://courier.example/a"),
        RDF.format("/a"),
        ITEM.format('<guid isPermaLink="true">/a</guid>'),
        ITEM.format("<guid>/a</guid>"),
    ],
)
def test_an_item_leads_to_its_page(body):
    (found,) = read_feed(body.encode(), url="https://courier.example/rss.xml").items
    assert found.url == "https://courier.example/a"


@pytest.mark.parametrize("guid", ['<guid isPermaLink="false">/a</guid>', "<guid>4711</guid>"])
def test_what_is_no_address_leads_nowhere(guid):
    assert not read_feed(ITEM.format(guid).encode(), url="https://courier.example/rss.xml").items


def test_a_title_escaped_with_its_marks_is_a_title():
    link = "<link>https://courier.example/a</link>"
    body = f"<rss><channel><item><title>&lt;![CDATA[Tea time]]&gt;</title>{link}</item></channel></rss>"
    (found,) = read_feed(body.encode(), url="https://courier.example/rss.xml").items
    assert found.title == "Tea time"


@pytest.mark.parametrize("encoding", ["utf-8", "iso-8859-1"])
def test_utf_8_that_is_declared_as_latin_is_utf_8(encoding):
    link = "<link>https://courier.example/a</link>"
    body = (
        '<?xml version="1.0" encoding="ISO-8859-1"?><rss><channel><item>'
        f"<title>Übel</title>{link}</item></channel></rss>"
    )
    (found,) = read_feed(body.encode(encoding), url="https://courier.example/rss.xml").items
    assert found.title == "Übel"


@pytest.mark.parametrize(
    "told",
    [
        "dom, 01 mag 2026 10:00:00 +0200",
        "01 Mei 2026 10:00:00 +0200",
        "pet, 01 svib 2026 10:00:00 +0200",
        "01. мај 2026. 10:00:00 +0200",
        "1 במאי 2026 10:00:00 +0200",
    ],
)
def test_a_date_in_the_language_of_its_outlet(told):
    item = f"<link>https://courier.example/a</link><pubDate>{told}</pubDate>"
    (found,) = read_feed(ITEM.format(item).encode(), url="https://courier.example/rss.xml").items
    assert found.published == datetime(2026, 5, 1, 8, tzinfo=UTC)


def test_prefixes_that_nothing_declares_cost_no_date():
    told = FEED.replace(
        "</item>",
        "<dc:date>2026-03-05T13:00:00+01:00</dc:date><media:title>A picture</media:title></item>",
    )
    (item,) = read_feed(told.encode(), url=URL).items
    assert (item.title, item.published) == ("The ferry is late", NOON)
    declared = told.replace("<rss ", '<rss xmlns:dc="http://purl.org/dc/elements/1.1/" ')
    assert read_feed(declared.encode(), url=URL).items == (item,)


def test_an_address_that_breaks_off_is_none():
    item = "<item><title>Fog</title><link>https://shorepost.example/a/{}</link></item>"
    feed = f"<rss version='2.0'><channel>{item.format(1)}{item.format(2)}"
    cut = feed[: feed.rindex("/a/2")]
    assert [one.url for one in read_feed(cut.encode(), url=URL).items] == [
        "https://shorepost.example/a/1"
    ]


def test_a_feed_that_was_packed_twice():
    feed = b"<rss version='2.0'><channel><item><link>https://shorepost.example/a/1</link></item></channel></rss>"
    twice = gzip.compress(gzip.compress(feed))
    assert len(read_feed(twice, url=URL).items) == 1
