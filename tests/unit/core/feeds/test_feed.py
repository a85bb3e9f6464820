"""Feeds of every form that is met, from the tidy to the hostile."""

import json
from datetime import UTC, datetime, timedelta

import pytest

from monitor.core.feeds import read_feed
from monitor.core.feeds import xml as bounds
from monitor.errors import FeedError

URL = "https://courier.example/feeds/news.xml"
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


def rss(items, head=""):
    return (
        f'<?xml version="1.0"?><rss version="2.0"><channel><title>Courier</title>{head}{items}'
        "</channel></rss>"
    ).encode()


def item(link="https://courier.example/news/ferry", title="Ferry aground", rest=""):
    return f"<item><title>{title}</title><link>{link}</link>{rest}</item>"


def read(body, **more):
    return read_feed(body, url=URL, **more)


def only(body, **more):
    (found,) = read(body, **more).items
    return found


def test_rss_2():
    body = rss(
        item(
            rest="<description>&lt;p&gt;In &lt;b&gt;fog&lt;/b&gt;.&lt;/p&gt;</description>"
            "<pubDate>Mon, 02 Mar 2026 13:00:00 +0100</pubDate>"
        )
    )
    found = only(body)
    assert found.url == "https://courier.example/news/ferry"
    assert (found.title, found.summary, found.published) == ("Ferry aground", "In fog .", NOON)
    assert read(body).title == "Courier"
    assert read(body).warnings == ()


def test_rss_091_with_its_doctype():
    body = (
        b'<?xml version="1.0"?><!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" '
        b'"http://my.netscape.com/publish/formats/rss-0.91.dtd"><rss version="0.91"><channel>'
        b"<item><title>Fog</title><link>http://courier.example/fog</link></item></channel></rss>"
    )
    assert only(body).url == "http://courier.example/fog"


def test_rss_1():
    body = b"""<?xml version="1.0"?>
    <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
      xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">
      <channel rdf:about="https://courier.example/"><title>Courier</title>
        <sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>
        <items><rdf:Seq><rdf:li resource="https://courier.example/fog"/></rdf:Seq></items></channel>
      <item rdf:about="https://courier.example/fog"><title>Fog</title>
        <link>https://courier.example/fog</link><dc:date>2026-03-02T12:00:00Z</dc:date></item>
    </rdf:RDF>"""
    assert (only(body).title, only(body).published) == ("Fog", NOON)
    assert read(body).ttl == timedelta(minutes=15)
    assert read(body).title == "Courier"


def test_atom():
    body = b"""<feed xmlns="http://www.w3.org/2005/Atom"><title type="html">Courier &amp;amp; Sons</title>
      <link rel="hub" href="/hub"/><link rel="self" href="https://courier.example/atom"/>
      <entry><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Ferry <b>aground</b> off Selwyn</div></title>
        <link rel="enclosure" href="/photo.jpg"/><link rel="alternate" href="/news/ferry"/>
        <id>tag:courier.example,2026:1</id><published>2026-03-02T13:00:00+01:00</published>
        <updated>2026-03-02T14:00:00Z</updated><summary>Fog.</summary></entry></feed>"""
    found = only(body)
    assert found.url == "https://courier.example/news/ferry"
    assert found.title == "Ferry aground off Selwyn"
    assert (found.published, found.modified) == (NOON, NOON + timedelta(hours=2))
    assert read(body).title == "Courier & Sons"
    assert read(body).hub == "https://courier.example/hub"


def test_an_atom_entry_without_links_is_known_by_an_id_that_is_an_address():
    body = '<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>{}</id><title>A</title></entry></feed>'
    assert only(body.format("https://courier.example/a").encode()).url.endswith("/a")
    assert read(body.format("urn:uuid:1").encode()).items == ()


def test_json_feed():
    body = json.dumps(
        {
            "version": "https://jsonfeed.org/version/1.1",
            "title": "Courier",
            "hubs": [{"type": "rssCloud", "url": "/x"}, {"type": "WebSub", "url": "/hub"}],
            "items": [
                {
                    "id": "1",
                    "url": "/news/ferry",
                    "title": "Ferry",
                    "content_text": "Fog.",
                    "date_published": "2026-03-02T12:00:00Z",
                },
                {"id": "https://courier.example/2", "date_modified": "2026-03-02T12:00:00Z"},
                {"id": 3, "external_url": "https://gazette.example/3", "summary": ["no", "text"]},
                {"id": "4"},
                "nothing",
            ],
        }
    ).encode()
    reading = read(body)
    assert [found.url for found in reading.items] == [
        "https://courier.example/news/ferry",
        "https://courier.example/2",
        "https://gazette.example/3",
    ]
    assert reading.items[0].summary == "Fog."
    assert reading.items[1].modified == NOON
    assert reading.hub == "https://courier.example/hub"
    assert read(b'{"items": [], "hubs": [7, {"type": "rssCloud"}]}').hub == ""


@pytest.mark.parametrize(
    ("body", "says"),
    [
        (b"{broken", "broken JSON"),
        (b"[" * 100_000, "broken JSON"),
        (b'{"items": 3}', "without items"),
        (b"[1]", "without items"),
        (b'{"items": [], "x": "' + b"y" * 5_000_000 + b'"}', "refused"),
        (b"", "empty"),
        (b" \n\t", "empty"),
        (b"<opml><body/></opml>", "<opml>"),
        (b"<urlset><url><loc>https://a.example/</loc></url></urlset>", "a sitemap"),
        (b"once upon a time", "broken XML"),
        (b"<rss><channel><item><title>No link</title></item>", "broken XML"),
        (b"\x00\x01\x02\xff" * 100, "broken XML"),
    ],
)
def test_what_is_no_feed_is_told(body, says):
    with pytest.raises(FeedError, match=says):
        read(body)


def test_a_page_in_place_of_a_feed_is_told_with_the_feed_that_it_names():
    page = b"""<!-- cached --> <!DOCTYPE html><html><head>
      <link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed">
      <link rel="alternate" type="application/rss+xml" href="/feed"></head></html>"""
    with pytest.raises(FeedError, match=r"HTML page.*names https://courier\.example/feed$"):
        read(page)
    with pytest.raises(FeedError, match=r"HTML page, not a feed$"):
        read(b"\xef\xbb\xbf<html><body>Gone</body></html>")


@pytest.mark.parametrize(
    ("head", "ttl"),
    [
        ("<ttl>30</ttl>", timedelta(minutes=30)),
        ("<ttl> 90 </ttl>", timedelta(minutes=90)),
        ("<ttl>0</ttl>", None),
        ("<ttl>soon</ttl>", None),
        ("<ttl>" + "9" * 5_000 + "</ttl>", None),
        ("<ttl>-5</ttl>", None),
        ("<sy:updatePeriod xmlns:sy='x'> daily </sy:updatePeriod>", timedelta(days=1)),
        (
            "<sy:updatePeriod xmlns:sy='x'>hourly</sy:updatePeriod>"
            "<sy:updateFrequency xmlns:sy='x'>0</sy:updateFrequency>",
            timedelta(hours=1),
        ),
        ("<sy:updatePeriod xmlns:sy='x'>often</sy:updatePeriod>", None),
    ],
)
def test_how_long_a_feed_asks_to_be_left_alone(head, ttl):
    assert read(rss(item(), head)).ttl == ttl


@pytest.mark.parametrize(
    ("link", "url"),
    [
        ("/news/ferry", "https://courier.example/news/ferry"),
        ("ferry", "https://courier.example/feeds/ferry"),
        ("//m.courier.example/ferry", "https://m.courier.example/ferry"),
        ("\n  https://courier.example/a?x=1&amp;y=2 \n", "https://courier.example/a?x=1&y=2"),
        ("https://courier.example/a?x=1&amp;amp;y=2", "https://courier.example/a?x=1&y=2"),
        ("<![CDATA[https://courier.example/a?x=1&y=2]]>", "https://courier.example/a?x=1&y=2"),
    ],
)
def test_links_are_made_absolute(link, url):
    assert only(rss(item(link))).url == url


@pytest.mark.parametrize(
    "link",
    [
        "",
        "javascript:alert(1)",
        "mailto:a@b.example",
        "ftp://a.example/",
        "//[::1",
        "x" * 5_000,
    ],
)
def test_items_that_lead_nowhere_are_passed_over(link):
    assert [found.title for found in read(rss(item(link) + item(title="Good"))).items] == ["Good"]


def test_xml_base_is_heeded_on_every_level():
    body = b"""<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://gazette.example/a/">
      <entry><link href="one"/></entry>
      <entry xml:base="b/"><link href="two"/></entry>
      <entry><link xml:base="/c/" href="three"/></entry>
      <entry xml:base="http://[broken"><link href="four"/></entry></feed>"""
    assert [found.url for found in read(body).items] == [
        "https://gazette.example/a/one",
        "https://gazette.example/a/b/two",
        "https://gazette.example/c/three",
        "https://gazette.example/a/four",
    ]


def test_a_guid_stands_in_for_a_missing_link():
    missing = "<item><title>A</title><guid>https://courier.example/a</guid></item>"
    assert only(rss(missing)).url == "https://courier.example/a"
    assert read(rss(missing.replace("https://courier.example/a", "42"))).items == ()


def test_the_address_behind_a_feed_service_is_taken():
    body = rss(
        item(
            "https://feeds.example/~r/1",
            rest="<f:origLink xmlns:f='http://rssnamespace.org/feedburner/ext/1.0'>"
            "https://courier.example/true</f:origLink>",
        )
    )
    assert only(body).url == "https://courier.example/true"
    empty = body.replace(b"https://courier.example/true", b"mailto:x@y.example")
    assert only(empty).url == "https://feeds.example/~r/1"


@pytest.mark.parametrize(
    ("link", "url"),
    [
        (
            "https://www.google.com/url?rct=j&amp;url=https%3A%2F%2Fcourier.example%2Fferry&amp;ct=ga",
            "https://courier.example/ferry",
        ),
        (
            "http://www.bing.com/news/apiclick.aspx?url=https%3a%2f%2fcourier.example%2fferry&amp;c=1",
            "https://courier.example/ferry",
        ),
        (
            "https://l.facebook.com/l.php?u=https%3A%2F%2Fwww.google.com%2Furl%3Fq%3Dhttps%253A%252F%252Fcourier.example%252Fferry",
            "https://courier.example/ferry",
        ),
        ("https://www.google.com/url?q=mailto:x", "https://www.google.com/url?q=mailto:x"),
        ("https://www.google.com/url", "https://www.google.com/url"),
        (
            "https://www.google.com/url?x=https://a.example",
            "https://www.google.com/url?x=https://a.example",
        ),
        (
            "https://[www.google.com/url?url=https://a.example",
            "https://[www.google.com/url?url=https://a.example",
        ),
        (
            "https://courier.example/url?url=https://gazette.example/",
            "https://courier.example/url?url=https://gazette.example/",
        ),
    ],
)
def test_redirectors_that_carry_the_address_are_seen_through(link, url):
    assert only(rss(item(link))).url == url


def test_own_names_come_before_those_of_extensions():
    body = rss(
        "<item xmlns:media='m'><media:title>A photo</media:title><media:link>https://x.example/p</media:link>"
        "<title>Ferry aground</title><link>https://courier.example/a</link></item>"
    )
    assert only(body).title == "Ferry aground"
    assert only(body).url == "https://courier.example/a"


def test_titles_are_plain_and_safe():
    title = "&lt;b&gt;Five&lt;/b&gt; &amp;amp; 5 &lt; 6 &#x1b;[31m<![CDATA[<i>now</i>]]>&#x202e;"
    found = only(rss(item(title=title)).replace(b"&#x1b;", b"")).title
    assert found == "Five & 5 < 6 [31m now �"
    assert len(only(rss(item(title="x " * 5_000))).title) == 500


@pytest.mark.parametrize(
    "damage",
    [
        lambda body: body.replace(b"Ferry", b"Ferry & crew &nbsp;&hellip; &bogus;"),
        lambda body: body.replace(b"Ferry", b"Ferry \x0b\x00"),
        lambda body: b"\n\nWarning: something on line 3\n" + body,
        lambda body: body + b"<!-- generated --> junk & more",
        lambda body: body.replace(b"</title><link>", b"</titel><link>"),
        lambda body: body[: -len(b"</channel></rss>")],
        lambda body: body.replace(b"<rss version", b"<rss xmlns:a=x version"),
    ],
)
def test_broken_xml_is_read_as_far_as_it_goes(damage):
    body = damage(rss(item("https://courier.example/a?x=1&amp;y=2") + item(title="Second")))
    reading = read(body)
    assert [found.url for found in reading.items] == [
        "https://courier.example/a?x=1&y=2",
        "https://courier.example/news/ferry",
    ]
    assert reading.items[0].title.startswith("Ferry")
    assert "broken XML" in reading.warnings[0]


def test_a_feed_beyond_mending_is_read_by_its_tags():
    body = rss(
        "<item><title>First<link>https://courier.example/1<pubDate>Mon, 02 Mar 2026 12:00:00 GMT</pubDate></item>"
        "<item><title><![CDATA[Second]]></title><guid>https://courier.example/2</guid></item>"
        "<item><title>Third</title><link>nowhere</link></item>"
        "<entry><title>Fourth</title><link href='/4'/></entry>"
    )
    reading = read(body)
    assert [found.url for found in reading.items] == [
        "https://courier.example/1",
        "https://courier.example/2",
        "https://courier.example/4",
    ]
    assert reading.items[1].title == "Second"


def test_ampersands_in_cdata_are_left_alone_when_a_feed_is_mended():
    body = rss(item("<![CDATA[https://courier.example/a?x=1&y=2]]>", title="Fish & chips"))
    assert only(body).url == "https://courier.example/a?x=1&y=2"
    assert only(body).title == "Fish & chips"


@pytest.mark.parametrize(
    ("declared", "codec", "header", "title"),
    [
        ("windows-1251", "cp1251", "", "Паром на мели"),
        ("koi8-r", "koi8-r", "", "Паром на мели"),
        ("euc-kr", "euc-kr", "", "여객선 좌초"),
        ("Shift_JIS", "shift_jis", "", "フェリー座礁"),
        ("gb2312", "gb2312", "", "渡轮搁浅"),
        ("", "cp1251", "text/xml; charset=windows-1251", "Паром на мели"),
        ("UTF-16", "utf-16", "", "여객선 좌초"),
        ("utf-8", "utf-8-sig", "", "Паром на мели"),
        ("iso-8859-1", "utf-8-sig", "", "Fähre"),
        ("no-such-encoding", "utf-8", "", "Паром на мели"),
    ],
)
def test_encodings(declared, codec, header, title):
    declaration = f'<?xml version="1.0" encoding="{declared}"?>' if declared else ""
    body = declaration + rss(item(title=title)).decode().partition("?>")[2]
    assert only(body.encode(codec), content_type=header).title == title


BOMB = b"""<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa">
<!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>"""


@pytest.mark.parametrize(
    "declaration",
    [
        BOMB,
        b'<!DOCTYPE rss [<!ENTITY c SYSTEM "file:///etc/passwd">]>',
        b'<!DOCTYPE rss [<!ENTITY % p SYSTEM "http://gazette.example/x"> %p;]>',
    ],
)
def test_declared_entities_are_refused(declaration):
    with pytest.raises(FeedError, match="refused, it declares entities"):
        read(declaration + rss(item(title="&c;")).partition(b"?>")[2])


def test_bounds_on_depth_and_number_of_elements():
    with pytest.raises(FeedError, match="nested too deeply"):
        read(rss("<a>" * 50_000))
    with pytest.raises(FeedError, match="outside of its items"):
        read(rss("<a/>" * 30_000))
    with pytest.raises(FeedError, match="in one item"):
        read(rss(item(rest="<a/>" * 30_000)))
    with pytest.raises(FeedError, match="lists more than"):
        read(rss("<item/>" * (bounds.MOST_LISTED + 1)))
    with pytest.raises(FeedError, match="broken XML"):
        read(rss("<a>" + "x" * bounds.MOST_MENDED))


def test_a_long_feed_is_cut():
    links = "".join(item(f"https://courier.example/{n}", "A") for n in range(bounds.MOST_ITEMS + 9))
    found = read(rss(links)).items
    assert len(found) == bounds.MOST_ITEMS
    assert found[0].url == "https://courier.example/0"
