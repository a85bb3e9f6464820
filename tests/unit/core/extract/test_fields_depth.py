"""Pages that are nested without end are read in time, and what stood before is kept."""

from __future__ import annotations

import pytest
from selectolax.lexbor import LexborHTMLParser

from monitor.core.extract import extract
from monitor.core.extract.dom.depth import DEEPEST, MOST_ATTRIBUTES, MOST_OPEN, bounded, may_cost

TEXT = (
    "The bridge over Mill Lane stays shut until divers have looked at the pier, the council said. "
)
PAGE = f"<html><body><article><h1>Bridge stays shut</h1>{f'<p>{TEXT}</p>' * 4}</article>"


def test_ordinary_pages_are_left_as_they_are():
    source = PAGE * 3
    assert bounded(source) is source
    assert not may_cost(source.encode())
    flat = "<div class=a><p>x<b id=b>y</b></p></div><script>if (a<b && c) {}</script>" * MOST_OPEN
    assert bounded(flat) is flat
    assert not may_cost(
        (PAGE + '<b id="b">x</b>' * 90 + "<li><a href=x>y</a><img></li>" * 3_000).encode()
    )


def test_tags_that_nest_too_deep_are_taken_out_and_the_text_stays():
    source = PAGE + "<div>x" * (MOST_OPEN + 1)
    kept = bounded(source)
    assert may_cost(source.encode())
    assert kept.count("<div>") == DEEPEST
    assert kept.count("x") == source.count("x")


def test_closing_tags_without_opening_ones_save_nothing():
    source = "</div></span>" * MOST_OPEN + "<div></span>" * (MOST_OPEN + 1)
    assert bounded(source).count("<div>") == DEEPEST


def test_a_tag_keeps_a_bounded_number_of_attributes():
    source = "<p " + " ".join(f"a{n}='x > y'" for n in range(9_000)) + ">The text.</p>"
    kept = bounded(source)
    assert may_cost(source.encode())
    assert kept.count("='x") == MOST_ATTRIBUTES
    assert kept.endswith("'>The text.</p>")


def test_what_a_script_compares_is_no_tag():
    script = f"<script>for(;i<a.length;i++){{{'x = y ; ' * 900}}}</script>"
    assert bounded(script + PAGE) == script + PAGE


@pytest.mark.parametrize(
    "piece",
    [
        "<i id=a{}><p>x",
        "<i id=a{}>x",
        "<object><i id=a{}></object><p>x",
        "<svg><style><i id=a{}><p>x",
        "<!--><i id=a{}><p>x",
        "<p><b id=a{}></p>x",
    ],
)
def test_formatting_that_is_left_open_is_not_copied_without_end(piece):
    """Each block opens all of it anew: eight gigabytes for a hundred thousand characters."""
    source = PAGE + "".join(map(piece.format, range(1_500)))
    assert may_cost(source.encode())
    nodes = [len(LexborHTMLParser(bounded(part)).css("*")) for part in (source, source * 2)]
    assert nodes[1] < 3 * nodes[0]
    assert nodes[0] < 1_500 * 40


@pytest.mark.parametrize(
    "piece",
    [
        "<img>x<div>",
        "<figure><p>x",
        "<blockquote>",
        "<div class=author>By ",
        "<time>x",
        "<x-y>a",
        '<span itemprop="author name">',
        "<h1>x",
        "<br> ",
    ],
)
@pytest.mark.timeout(60)
def test_time_is_in_proportion_to_size(piece):
    """Of two million characters of the worst markup: read one by one it would take minutes."""
    raw = (PAGE + piece * (2_000_000 // len(piece))).encode()
    assert TEXT.strip() in extract(raw, url="https://shorepost.example/x").text
