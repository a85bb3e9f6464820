"""Whether a page ends or breaks off, read off its markup."""

from __future__ import annotations

import pytest

from monitor.core.extract.dom.page_end import page_end
from monitor.model.extraction import PageEnd

HEAD = "<!doctype html><html><head><title>Mill</title></head><body>"
ARTICLE = "<main><article><h1>The mill turns</h1><p>It has turned since Monday.</p>"


@pytest.mark.parametrize(
    "source",
    [
        f"{HEAD}{ARTICLE}</article></main></body></html>",
        f"{HEAD}{ARTICLE}</article></main></BODY >\n</HTML>\n<!-- made at noon -->",
        f"{HEAD}{ARTICLE}</article></main>",  # body and html may stay open
        "<h1>The mill turns</h1><p>It has turned since Monday.<p>It will turn on.",
        "<p>It is 5 < 6, and a <b>bold</b> word stands here.",
        f"{HEAD}<div title='a > b'>One line.</div>",
        f"{HEAD}<script>if (a < b) document.write('<div>')</script><div>One line.</div>",
        "<h1>The mill turns</h1><p>Photo: Vik",  # a line is no sentence that breaks off
        f"{HEAD}<footer>Mill Courier</footer> served in 12 ms",
    ],
)
def test_pages_that_end(source):
    assert page_end(source) is PageEnd.WHOLE


@pytest.mark.parametrize(
    "source",
    [
        f"{HEAD}{ARTICLE}",
        f"{HEAD}{ARTICLE}</article></main><footer>Mill Courier",
        f"{HEAD}{ARTICLE}<p>A whole sentence stands here.",
        f"{HEAD}{ARTICLE}</article></main><!-- a comment without its end",
        f"{HEAD}{ARTICLE}</article></main><script>let words = 'without end",
    ],
)
def test_pages_that_leave_open_what_must_be_closed(source):
    assert page_end(source) is PageEnd.OPEN


@pytest.mark.parametrize(
    "source",
    [
        f"{HEAD}{ARTICLE}<p>The miller, who had not sle",
        f"{HEAD}{ARTICLE}<p>The miller <a href='/m'>had not sle",
        f"{HEAD}{ARTICLE}<p>The miller <a href='/m",
        f"{HEAD}{ARTICLE}<p",
        f"{HEAD}{ARTICLE}<",
        f"{HEAD}{ARTICLE}</p></artic",
        '<h1>The mill</h1><p>One.</p><img alt="two > one" src="/m',
        "<h1>The mill turns</h1><p>It has turned since Monday and wi",
    ],
)
def test_pages_that_break_off(source):
    assert page_end(source) is PageEnd.BROKEN


@pytest.mark.parametrize("source", ["", "No markup at all.", "a < b", "<"])
def test_what_has_no_markup_says_nothing(source):
    assert page_end(source) is PageEnd.UNKNOWN


@pytest.mark.timeout(20)
@pytest.mark.parametrize(
    "unit",
    ['<a b=">"', "<a ", '<p "', '<a b=">', "<a b='>", "<!--", "<!", "<script>", "<div>", "</", "<", '="<a x='],
)  # fmt: skip
def test_hostile_pages_take_linear_time(unit):
    page_end(unit * 300_000)
