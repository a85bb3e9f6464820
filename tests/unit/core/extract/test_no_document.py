"""Bytes that are no page are told as such; odd text is still read."""

import random

import pytest

from monitor.core.extract import explain, extract
from monitor.model.extraction import PageKind

URL = "https://paper.example/a"
TEXT = "The ferry left the harbour before noon and ran aground half an hour later in thick fog."
PAGE = f"<article><h1>Ferry runs aground off the pier</h1><p>{TEXT}</p><p>{TEXT}</p></article>"


@pytest.mark.parametrize(
    "body",
    [
        b"%PDF-1.7\n",
        b"\x89PNG\r\n",
        random.Random(7).randbytes(3_000),
        b"text, then\x00\x00\x00\x00 bytes of something else\x01\x02\x03",
    ],
)
def test_binary_files_are_unreadable(body):
    found = extract(body, url=URL)
    assert found.page is PageKind.UNREADABLE
    assert found.page_reason == "this is a binary file, not a page"
    assert found.blocks == ()
    assert explain(body, url=URL) == ()


@pytest.mark.parametrize(
    ("content_type", "why"),
    [
        ("image/svg", "image/svg is no page"),
        ("application/json; charset=utf-8", "this is JSON, not a page"),
    ],
)
def test_what_the_server_says_it_is_not_a_page(content_type, why):
    assert extract(PAGE.encode(), url=URL, content_type=content_type).page_reason == why


@pytest.mark.parametrize("content_type", ["", "text/html", "application/xhtml+xml", "text/plain"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "windows-1252"])
def test_text_is_read_in_its_encodings(encoding, content_type):
    found = extract(PAGE.encode(encoding), url=URL, content_type=content_type)
    assert TEXT in found.text


def test_a_stray_control_character_is_no_binary():
    assert TEXT in extract(PAGE.replace("noon", "noon\x07").encode(), url=URL).text.replace(
        "\x07", ""
    )


def test_nothing_is_empty():
    assert extract(b" \n", url=URL).page is PageKind.EMPTY


def test_a_link_is_told_without_what_follows_the_reader():
    linked = PAGE.replace(
        "harbour", '<a href="https://board.example/report?id=4&utm_source=x">harbour</a>', 1
    )
    found = extract(linked.encode(), url=URL)
    assert [link.url for link in found.links] == ["https://board.example/report?id=4"]


@pytest.mark.parametrize(
    "kind", ["binary/octet-stream", "application/octet-stream", "unknown/unknown", "*/*"]
)
def test_the_bytes_tell_where_a_server_knows_no_type(kind):
    assert extract(PAGE.encode(), url=URL, content_type=kind).blocks
