"""Pages that are nested without end are read in time, and what stood before is kept."""

from __future__ import annotations

import pytest

from monitor.core.extract import extract
from monitor.core.extract.depth import DEEPEST, MOST_TAGS, shallow

TEXT = (
    "The bridge over Mill Lane stays shut until divers have looked at the pier, the council said. "
)
PAGE = f"<html><body><article><h1>Bridge stays shut</h1>{f'<p>{TEXT}</p>' * 4}</article>"


def test_ordinary_pages_are_left_as_they_are():
    source = PAGE * 3
    assert shallow(source) is source
    flat = "<div><p>x</p></div>" * MOST_TAGS
    assert shallow(flat) is flat


def test_a_page_is_cut_where_its_blocks_are_too_deep():
    source = PAGE + "<div>" * MOST_TAGS
    assert shallow(source) == PAGE + "<div>" * DEEPEST


def test_closing_tags_without_opening_ones_save_nothing():
    source = "</div>" * MOST_TAGS + "<div>" * (DEEPEST + 5)
    assert shallow(source).endswith("</div>" + "<div>" * DEEPEST)


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
