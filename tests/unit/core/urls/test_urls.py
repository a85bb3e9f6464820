"""Canonical URLs, hosts, likeness of addresses, and outlets."""

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.core.urls import (
    canonicalise,
    fetchable,
    host,
    outlet_for,
    resolve,
    same_article,
)
from monitor.errors import UsageError
from monitor.model.story import Outlet


@pytest.mark.parametrize(
    ("given_url", "expected"),
    [
        ("HTTPS://News.Example.COM/A", "https://news.example.com/A"),
        ("https://example.org", "https://example.org/"),
        ("https://example.org:443/a", "https://example.org/a"),
        ("http://example.org:80/a", "http://example.org/a"),
        ("https://example.org:80/a", "https://example.org:80/a"),
        ("https://example.org./a", "https://example.org/a"),
        ("https://example.org/a/./b/../c", "https://example.org/a/c"),
        ("https://example.org/a/%2E%2e/c", "https://example.org/c"),
        ("https://example.org/a/..", "https://example.org/"),
        ("https://example.org/../../a", "https://example.org/a"),
        ("https://example.org/a//b/", "https://example.org/a//b/"),
        ("https://example.org/%7ejane/%c3%a9", "https://example.org/~jane/%C3%A9"),
        ("https://example.org/café?q=zürich", "https://example.org/caf%C3%A9?q=z%C3%BCrich"),
        ("https://example.org/a b", "https://example.org/a%20b"),
        ("https://example.org/100%", "https://example.org/100%25"),
        ("https://example.org/a%2Fb", "https://example.org/a%2Fb"),
        ("https://example.org/a#part", "https://example.org/a"),
        ("https://example.org/a?", "https://example.org/a"),
        ("https://example.org/?b=2&a=1", "https://example.org/?b=2&a=1"),
        ("https://example.org/?p=7&utm_source=x&UTM_Medium=y", "https://example.org/?p=7"),
        ("https://example.org/?fbclid=1&gclid=2&at_medium=RSS", "https://example.org/"),
        ("https://example.org/?a=1&&b", "https://example.org/?a=1&b"),
        ("https://bücher.example/", "https://xn--bcher-kva.example/"),
        ("https://BÜCHER.example/", "https://xn--bcher-kva.example/"),
        ("https://faß.example/", "https://xn--fa-hia.example/"),
        ("https://ex%61mple.org/", "https://example.org/"),
        ("http://127.1/", "http://127.0.0.1/"),
        ("http://0x7f000001/", "http://127.0.0.1/"),
        ("http://2130706433/", "http://127.0.0.1/"),
        ("http://0177.0.0.1/", "http://127.0.0.1/"),
        ("http://[0:0::1]:8080/x", "http://[::1]:8080/x"),
        ("  https://example.org/a\n", "https://example.org/a"),
        ("https://exam\nple.org/a", "https://example.org/a"),
        ("https:\\\\example.org\\a", "https://example.org/a"),
    ],
)
def test_canonical_form(given_url: str, expected: str):
    assert canonicalise(given_url) == expected


@pytest.mark.parametrize(
    "bad",
    [
        "",
        "example.org/news",
        "ftp://example.org/",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "https://",
        "https:///path",
        "https://user@example.org/",
        "https://example.org@evil.example/",
        "https://exa mple.org/",
        "https://a..b/",
        "https://-a.example/",
        "https://example.org:99999/",
        "https://example.org:0/",
        "https://example.org:port/",
        "http://[fe80::1%25eth0]/",
        "http://[::1/",
        "http://1.2.3.4.5/",
        "http://256.1.1.1/",
        "https://" + "a" * 64 + ".example/",
        "https://example.org/" + "a" * 9_000,
        "https://%ff.example/",
    ],
)
def test_what_is_no_address_is_refused_with_a_mend(bad: str):
    with pytest.raises(UsageError) as caught:
        canonicalise(bad)
    assert caught.value.mend


def test_an_error_shows_a_hostile_url_on_one_bounded_line():
    with pytest.raises(UsageError) as caught:
        canonicalise("ftp://\x1b[31m\u202eevil\r" + "x" * 5_000)
    message = str(caught.value)
    assert message.isprintable()
    assert len(message) < 400


def test_fetchable_keeps_the_whole_query():
    assert fetchable("https://Example.org/a?utm_source=x#f") == "https://example.org/a?utm_source=x"


@pytest.mark.parametrize(
    ("base", "location", "expected"),
    [
        ("https://a.example/x/y", "z", "https://a.example/x/z"),
        ("https://a.example/x/y", "/z?q=1", "https://a.example/z?q=1"),
        ("https://a.example/x", "//b.example/z", "https://b.example/z"),
        ("https://a.example/x", "\\\\b.example\\z", "https://b.example/z"),
        ("https://a.example/x", "http://b.example", "http://b.example/"),
        ("https://a.example/x?q=1", "?q=2", "https://a.example/x?q=2"),
        ("https://a.example/x", "", "https://a.example/x"),
        ("https://a.example/x", "/é", "https://a.example/%C3%A9"),
    ],
)
def test_resolve(base: str, location: str, expected: str):
    assert resolve(base, location) == expected


@pytest.mark.parametrize(
    "location", ["javascript:1", "data:,x", "file:///etc/passwd", "http://[", "//[", "http://"]
)
def test_resolve_refuses_other_schemes(location: str):
    with pytest.raises(UsageError):
        resolve("https://a.example/", location)


def test_host():
    assert host("https://WWW.Example.org:8080/x") == "www.example.org"
    assert host("http://[::1]:80/") == "::1"


SAME = [
    ("https://example.org/a", "http://example.org/a"),
    ("https://example.org/a", "https://example.org/a/"),
    ("https://example.org/a", "https://www.example.org/a"),
    ("https://example.org/a", "https://m.example.org/a?utm_source=x"),
    ("https://example.org/en/news/280957", "https://example.org/en/amp/news/280957"),
    ("https://example.org/story-7", "https://example.org/story-7.amp"),
    ("https://example.org/story-7.html", "https://amp.example.org/story-7.amp.html"),
    ("https://example.org/story-7", "https://example.org/story-7/amp/"),
    ("https://example.org/story-7", "https://example.org/story-7?outputType=amp"),
    ("https://example.org/a/", "https://example.org/a/index.html"),
    ("https://example.org/?b=2&a=1", "https://example.org/?a=1&b=2"),
    (
        "https://www.example.org/a",
        "https://www-example-org.cdn.ampproject.org/c/s/www.example.org/a",
    ),
    ("https://example.org/a", "https://www.google.com/amp/s/example.org/a"),
]
OTHER = [
    ("https://example.org/a", "https://example.org/b"),
    ("https://example.org/a", "https://example.org/"),
    ("https://example.org/?p=1", "https://example.org/?p=2"),
    ("https://example.org/a", "https://example.com/a"),
    ("https://example.org/a", "https://news.example.org/a"),
    ("https://example.org/a", "https://example.org:8443/a"),
    ("https://example.org/Story", "https://example.org/story"),
    ("https://example.org/trample", "https://example.org/tr"),
    ("https://m.example/a", "https://example/a"),
    ("no address", "another"),
]


@pytest.mark.parametrize(("a", "b"), SAME)
def test_same_article(a: str, b: str):
    assert same_article(a, b)
    assert same_article(b, a)


@pytest.mark.parametrize(("a", "b"), OTHER)
def test_other_article(a: str, b: str):
    assert not same_article(a, b)
    assert not same_article(b, a)


def test_strings_that_are_no_urls_are_the_same_only_when_equal():
    assert same_article("no address", "no address")
    assert not same_article("no address", "https://example.org/")


def outlet(name: str, *domains: str) -> Outlet:
    return Outlet(id=name, name=name, domains=domains)


OUTLETS = (
    outlet("wide", "example.org"),
    outlet("narrow", "news.example.org"),
    outlet("idn", "bücher.example"),
    outlet("port", "localhost:8001"),
)


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://example.org/a", "wide"),
        ("https://www.Example.org/a", "wide"),
        ("https://news.example.org/a", "narrow"),
        ("https://live.news.example.org/a", "narrow"),
        ("https://xn--bcher-kva.example/", "idn"),
        ("http://localhost:8001/", "port"),
        ("http://localhost:8002/", None),
        ("https://badexample.org/", None),
        ("https://org/", None),
        ("no address", None),
    ],
)
def test_outlet_for(url: str, expected: str | None):
    for outlets in (OUTLETS, OUTLETS[::-1]):
        found = outlet_for(url, outlets)
        assert (found.id if found else None) == expected


urls = st.builds(
    lambda scheme, name, path, query: f"{scheme}://{name}/{path}?{query}",
    st.sampled_from(["http", "https", "HTTPS"]),
    st.one_of(st.sampled_from(["example.org", "a.b.example:81", "[::1]", "é.example"]), st.text()),
    st.text(),
    st.text(),
)


@given(st.one_of(urls, st.text()))
def test_canonical_form_is_stable_plain_and_what_httpx_requests(url: str):
    """Idempotent, printable ASCII, and read alike by the HTTP library: no parser differential."""
    try:
        canonical = canonicalise(url)
    except UsageError:
        return
    assert canonicalise(canonical) == canonical
    assert canonicalise(fetchable(url)) == canonical
    assert canonical.isascii()
    assert canonical.isprintable()
    read = httpx.URL(canonical)
    assert read.raw_host.decode().strip("[]") == host(canonical)
    assert str(read) == canonical
    assert same_article(url, canonical)
