"""Feeds over a real database: read back by readers, and held against their specifications."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import datetime, timedelta
from xml.etree import ElementTree as ET

import feedparser
import jsonschema
import pytest

from monitor.model.config import WebSettings
from monitor.model.coverage import Decision
from monitor.model.extraction import Block
from monitor.model.watch import WatchRequest
from tests.adapters.test_web import FIRST, HOSTILE, NOW, SETTINGS, client, furnish, record

A = "{http://www.w3.org/2005/Atom}"

INJECTION = (
    "]]></title></entry><entry><id>x</id></entry> \"' &amp; &#x0; \x0b\x1f \ufffe\uffff \ud83d "
    "</blockquote><img src=x onerror=alert(1)><a href=javascript:alert(1)>" + HOSTILE
)

ITEM = {
    "type": "object",
    "required": ["id", "url", "title", "content_html", "content_text", "date_published"],
    "properties": {
        "id": {"type": "string", "pattern": "^urn:uuid:[0-9a-f-]{36}$"},
        "url": {"type": "string", "pattern": "^https?://"},
        "external_url": {"type": "string", "pattern": "^https?://"},
        "title": {"type": "string"},
        "content_html": {"type": "string"},
        "content_text": {"type": "string"},
        "date_published": {"type": "string", "format": "date-time"},
        "authors": {"type": "array", "items": {"required": ["name"]}},
        "tags": {"type": "array", "items": {"type": "string"}},
    },
}
JSON_FEED = {
    "type": "object",
    "required": ["version", "title", "home_page_url", "feed_url", "items"],
    "properties": {
        "version": {"const": "https://jsonfeed.org/version/1.1"},
        "items": {"type": "array", "items": ITEM},
    },
}
"""What https://jsonfeed.org/version/1.1 asks for, and what we promise beyond."""


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    store = furnish(tmp_path_factory.mktemp("feeds"))
    [bad] = store.articles.watch(
        [
            WatchRequest(
                url="https://gazette.example/bad?a=1&b=<2>", outlet="gazette", story="ferry"
            )
        ],
        NOW,
    )
    first = replace(FIRST, headline=INJECTION, bylines=(INJECTION,), notices=(INJECTION,))
    record(store, bad, first, number=1, at=NOW - timedelta(minutes=50))
    second = replace(
        first, headline=INJECTION + "2", blocks=(Block(INJECTION + " 41 dead"), *FIRST.blocks)
    )
    record(store, bad, second, number=2, at=NOW - timedelta(minutes=40), before=first)
    store.articles.pause(bad.id, paused=True, now=NOW, actor=INJECTION)
    store.coverage.decide(1, Decision.ACCEPT, by=INJECTION, now=NOW - timedelta(minutes=1))
    yield store
    store.close()


@pytest.fixture(scope="module")
def reader(store):
    return client(store)


ADDRESSES = [
    "",
    "?story=ferry",
    "?outlet=gazette",
    "?article=1",
    "?kind=figure",
    "?kind=paused",
    "?severity=substantive",
    "?stealth=1",
    "?revision=write-through",
    "?kind=coverage",
    "?kind=coverage&story=ferry&outlet=courier.example",
    "?story=none",
]


@pytest.mark.parametrize("query", ADDRESSES)
def test_atom_is_what_its_specification_asks_for(reader, query):
    answer = reader.get("/feed.atom" + query)
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "application/atom+xml"
    root = ET.fromstring(answer.content)  # noqa: S314 - our own
    assert root.tag == A + "feed"
    for parent in (root, *root.findall(A + "entry")):
        for needed in ("id", "title", "updated"):  # RFC 4287 §4.1.1, §4.1.2: each once
            assert len(parent.findall(A + needed)) == 1
        assert datetime.fromisoformat(parent.findtext(A + "updated")).tzinfo
        alternates = [link for link in parent.findall(A + "link") if link.get("rel") == "alternate"]
        assert len(alternates) == 1
    [own] = [link for link in root.findall(A + "link") if link.get("rel") == "self"]
    assert own.get("href") == "http://localhost:8080/feed.atom" + query
    entries = root.findall(A + "entry")
    assert all(entry.find(f"{A}author/{A}name").text for entry in entries)
    ids = [entry.findtext(A + "id") for entry in entries]
    assert len(set(ids)) == len(ids)
    moments = [entry.findtext(A + "updated") for entry in entries]
    assert moments == sorted(moments, reverse=True)
    assert (len(entries) > 0) is (query != "?story=none")


@pytest.mark.parametrize("query", ADDRESSES)
def test_json_feed_is_what_its_specification_asks_for(reader, query):
    answer = reader.get("/feed.json" + query)
    assert answer.headers["content-type"] == "application/feed+json"
    feed = json.loads(answer.content)
    jsonschema.validate(feed, JSON_FEED)
    atom = ET.fromstring(reader.get("/feed.atom" + query).content)  # noqa: S314
    assert [item["id"] for item in feed["items"]] == [
        e.findtext(A + "id") for e in atom.iter(A + "entry")
    ]


def test_a_reader_reads_the_redline_and_where_it_leads(reader):
    feed = feedparser.parse(reader.get("/feed.atom?article=1").content)
    assert not feed.bozo
    assert feed.feed.title.startswith("monitor · Ferry with 241 aboard")
    [entry] = feed.entries
    assert (
        entry.title
        == "Ferry with 241 aboard runs aground off Port Ellis (without notice, write-through)"
    )
    assert entry.link == "http://localhost:8080/articles/1/diff/1/2"
    assert [link.href for link in entry.links if link.rel == "related"] == [
        "https://gazette.example/news/ferry-aground"
    ]
    assert "<del>214</del><ins>241</ins> people on board" in entry.content[0].value
    assert "[-214-]{+241+} people on board" in entry.summary
    assert {"figure", "quiet", "substantive", "ferry"} <= {tag.term for tag in entry.tags}
    assert entry.author == "The Harbour Gazette"
    assert reader.get(entry.link.removeprefix("http://localhost:8080")).status_code == 200


@pytest.mark.parametrize("path", ["/feed.atom", "/feed.json", "/feed.atom?kind=coverage"])
def test_nothing_that_was_fetched_breaks_out_of_a_feed(reader, path):
    text = reader.get(path).text
    assert not re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u202e]", text)
    assert "json" in path or not set(text) & {"\ufffe", "\uffff"}
    feed = feedparser.parse(text, sanitize_html=False) if "atom" in path else None
    pieces = (
        [entry.content[0].value for entry in feed.entries]
        if feed
        else [item["content_html"] for item in json.loads(text)["items"]]
    )
    assert pieces
    for html in pieces:
        for attributes in re.findall(r"<\w+([^>]*)>", html):
            for name, value in re.findall(r'([\w-]+)="([^"]*)"', attributes):
                assert name in {"href", "dir", "datetime", "class"}
                assert name != "href" or value.startswith(("http://", "https://"))
            assert not re.sub(r'[\w-]+="[^"]*"', "", attributes).strip()
        assert set(re.findall(r"<(\w+)", html)) <= {
            "p", "strong", "blockquote", "del", "ins", "ul", "li", "a", "span", "time",
        }  # fmt: skip
        for tag in ("blockquote", "del", "ins", "ul", "li", "a", "p"):
            assert len(re.findall(rf"<{tag}[ >]", html)) == html.count(f"</{tag}>")


def test_a_persons_word_on_coverage_is_an_entry(reader):
    found = [item for item in items(reader, "") if "decision" in item["tags"]]
    assert [item["_monitor"]["kind"] for item in found] == ["decision"]
    assert found[0]["title"].startswith("accept: Ellen May")


def test_a_reader_that_has_it_is_told_so(reader):
    first = reader.get("/feed.atom")
    assert first.headers["last-modified"] == "Sun, 01 Mar 2026 12:00:00 GMT"
    for given in (
        {"if-none-match": first.headers["etag"]},
        {"if-none-match": f'"other", W/{first.headers["etag"]}'},
        {"if-none-match": "*"},
        {"if-modified-since": first.headers["last-modified"]},
        {"if-modified-since": "Mon, 02 Mar 2026 00:00:00 GMT"},
    ):
        again = reader.get("/feed.atom", headers=given)
        assert (again.status_code, again.content) == (304, b""), given
        assert again.headers["etag"] == first.headers["etag"]
    for given in (
        {"if-none-match": '"other"'},
        {"if-none-match": '"other"', "if-modified-since": first.headers["last-modified"]},
        {"if-modified-since": "Sat, 28 Feb 2026 00:00:00 GMT"},
        {"if-modified-since": "soon"},
    ):
        assert reader.get("/feed.atom", headers=given).status_code == 200, given
    assert reader.get("/feed.json").headers["etag"] != first.headers["etag"]


def test_ids_stay_whatever_the_address(store, reader):
    public = replace(SETTINGS, web=WebSettings(public_url="https://monitor.example/"))
    elsewhere = feedparser.parse(client(store, settings=public).get("/feed.atom").content)
    here = feedparser.parse(reader.get("/feed.atom?story=ferry").content)
    assert [entry.id for entry in elsewhere.entries] == [entry.id for entry in here.entries]
    assert elsewhere.entries[0].link.startswith("https://monitor.example/articles/")
    assert elsewhere.feed.links[0].href == "https://monitor.example/feed.atom"


def test_pages_name_their_feeds(reader):
    for path, feed in {
        "/": "/feed.atom",
        "/?story=ferry&stealth=1": "/feed.atom?story=ferry&stealth=1",
        "/articles/1": "/feed.atom?article=1",
        "/coverage?story=ferry": "/feed.atom?kind=coverage&story=ferry",
        "/health": "/feed.atom",
    }.items():
        text = reader.get(path).text.replace("&amp;", "&")
        named = re.findall(
            r'<link rel="alternate" type="application/atom\+xml"[^>]*href="([^"]+)"', text
        )
        assert named == [feed], path
        assert reader.get(feed).status_code == 200
        assert feed.replace("atom", "json") in text


@pytest.mark.parametrize("query", ["?kind=nothing", "?article=x", "?severity=grave", "?limit=0"])
def test_what_means_nothing_is_refused(reader, query):
    assert reader.get("/feed.atom" + query).status_code == 400
    assert reader.get("/feed.atom?article=99").status_code == 404


def test_no_version_is_cut_through(tmp_path):
    """A list of so many rows ends with the oldest version whole, page and feed alike."""
    store = furnish(tmp_path)
    every = {len(item["_monitor"]["kinds"]) for item in items(client(store), "?article=1")}
    for limit in range(1, 6):
        assert {
            len(i["_monitor"]["kinds"]) for i in items(client(store), f"?article=1&limit={limit}")
        } == every
    page = client(store).get("/?article=1&limit=1").text
    assert "a paragraph is gone" in page
    assert "a paragraph is new" in page
    store.close()


def items(reader, query):
    return json.loads(reader.get("/feed.json" + query).content)["items"]
