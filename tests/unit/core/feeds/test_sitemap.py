"""Sitemaps, news sitemaps and indexes, plain and packed."""

import gzip
import time
from datetime import UTC, datetime, timedelta

import pytest

from monitor.core.feeds import read_sitemap, xml
from monitor.core.feeds import sitemap as bounds
from monitor.errors import FeedError
from monitor.model.story import FeedKind

URL = "https://courier.example/sitemap.xml"
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
SPACES = (
    'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" '
    'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9" '
    'xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"'
)


def urlset(*places):
    entries = "".join(f"<url>{place}</url>" for place in places)
    return f'<?xml version="1.0" encoding="UTF-8"?><urlset {SPACES}>{entries}</urlset>'.encode()


def index(*places):
    entries = "".join(f"<sitemap>{place}</sitemap>" for place in places)
    return f"<sitemapindex {SPACES}>{entries}</sitemapindex>".encode()


def loc(path, when=None):
    day = f"<lastmod>{when.isoformat()}</lastmod>" if when else ""
    return f"<loc>https://courier.example/{path}</loc>{day}"


def read(body, **more):
    return read_sitemap(body, url=URL, **more)


def paths(reading):
    return [item.url.removeprefix("https://courier.example/") for item in reading.items]


NEWS = urlset(
    "<loc>\n https://courier.example/ferry \n</loc><news:news><news:publication><news:name>Courier"
    "</news:name></news:publication><news:publication_date>2026-03-02T13:00:00+01:00"
    "</news:publication_date><news:title>Ferry aground</news:title></news:news>"
    "<image:image><image:loc>https://courier.example/p.jpg</image:loc></image:image>"
    "<lastmod>2026-03-02T14:00:00Z</lastmod>"
)


@pytest.mark.parametrize("body", [NEWS, gzip.compress(NEWS, mtime=0), b"\n " + NEWS])
def test_a_news_sitemap(body):
    (item,) = read(body).items
    assert (item.url, item.title) == ("https://courier.example/ferry", "Ferry aground")
    assert (item.published, item.modified) == (NOON, NOON + timedelta(hours=2))


def test_parts_that_were_packed_one_by_one():
    assert paths(read(gzip.compress(NEWS[:200], mtime=0) + gzip.compress(NEWS[200:]))) == ["ferry"]


def test_the_newest_come_first_and_undated_ones_last():
    body = urlset(
        loc("undated-1"), loc("old", NOON - timedelta(days=9)), loc("undated-2"), loc("new", NOON)
    )
    assert paths(read(body)) == ["new", "old", "undated-1", "undated-2"]


def test_of_a_huge_sitemap_the_newest_are_kept():
    count = xml.MOST_ITEMS + 500
    body = urlset(*(loc(f"{n}", NOON - timedelta(hours=count - n)) for n in range(count)))
    found = paths(read(gzip.compress(body, mtime=0)))
    assert len(found) == xml.MOST_ITEMS
    assert (found[0], found[-1]) == (str(count - 1), "500")


def test_an_index_names_its_last_changed_sitemaps():
    body = index(
        *(loc(f"{n}.xml", NOON + timedelta(days=n)) for n in range(bounds.MOST_FURTHER + 5))
    )
    further = read(body).further
    assert len(further) == bounds.MOST_FURTHER
    assert further[0].url == "https://courier.example/24.xml"
    assert further[0].modified == NOON + timedelta(days=24)
    assert {one.kind for one in further} == {FeedKind.SITEMAP}
    assert read(body).items == ()


def test_an_index_without_dates_names_its_last_ones():
    body = index(*(loc(f"{n}.xml") for n in range(99)))
    assert [one.url[-6:] for one in read(body).further][:2] == ["98.xml", "97.xml"]


def test_an_index_does_not_name_itself_or_anything_twice():
    body = index(loc("sitemap.xml"), loc("a.xml"), loc("a.xml"), "<loc/>", "<loc>mailto:a</loc>")
    assert [one.url for one in read(body).further] == ["https://courier.example/a.xml"]


def test_a_sitemap_may_be_a_feed():
    feed = b"<rss><channel><item><title>A</title><link>https://courier.example/a</link></item></channel></rss>"
    assert paths(read(feed)) == ["a"]
    assert paths(read(gzip.compress(feed, mtime=0))) == ["a"]


def test_a_sitemap_may_be_a_list_of_addresses():
    body = b"\xef\xbb\xbfhttps://courier.example/a\r\n\r\nhttps://courier.example/b\n"
    assert paths(read(body)) == ["a", "b"]
    with pytest.raises(FeedError, match="broken XML"):
        read(body + b"and more\n")


def test_broken_xml_is_mended():
    body = urlset(loc("a?x=1&y=2"), loc("b")) + b"<br>"
    reading = read(body)
    assert paths(reading) == ["a?x=1&y=2", "b"]
    assert "broken XML" in reading.warnings[0]


@pytest.mark.parametrize(
    ("body", "says"),
    [
        (b"", "broken XML"),
        (b"<html><body/></html>", "<html>"),
        (b"<urlset><url>", "broken XML"),
        (gzip.compress(b"<urlset><url>", mtime=0), "broken XML"),
        (gzip.compress(NEWS, mtime=0)[:12], "breaks off"),
        (b"\x1f\x8b and no more", "broken gzip"),
        (
            b'<!DOCTYPE urlset [<!ENTITY a "of many words">]>' + NEWS.partition(b"?>")[2],
            "declares entities",
        ),
    ],
)
def test_what_is_no_sitemap_is_told(body, says):
    with pytest.raises(FeedError, match=says):
        read(body)


def test_what_unpacks_to_more_than_the_bound_is_refused():
    body = gzip.compress(b"<urlset>" + b" " * bounds.MOST_BYTES, 1, mtime=0)
    assert len(body) < 1_000_000
    with pytest.raises(FeedError, match="when unpacked"):
        read(body)


def test_declarations_that_never_end_are_looked_for_a_few_times() -> None:
    """To read on from each to the end of the list takes seconds."""

    def seconds(piece: bytes) -> float:
        body = b"<urlset>" + piece * (16_000 // len(piece)) + b"</urlset>"
        started = time.process_time()
        xml.without_character_names(body)
        return time.process_time() - started

    assert seconds(b"<!DOCTYPE x [") < 8 * max(seconds(b"<url></url>"), 0.005)


def test_a_declaration_of_characters_may_stand_behind_others_in_comments() -> None:
    body = (
        b'<!-- <!DOCTYPE a> <!DOCTYPE b> --><!DOCTYPE x [<!ENTITY eacute "&#233;">]><x>&eacute;</x>'
    )
    assert xml.without_character_names(body).endswith(b"<x>&#233;</x>")
