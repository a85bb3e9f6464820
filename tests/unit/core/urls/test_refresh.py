"""Pages that lead on by themselves."""

from __future__ import annotations

import time

import pytest

from monitor.core.urls import refresh_of, refresh_target


@pytest.mark.parametrize(
    ("page", "target"),
    [
        ('<meta http-equiv="refresh" content="0; url=/news/ferry">', "/news/ferry"),
        ("<META CONTENT='1;URL=\"/a?b=1&amp;c=2\"' HTTP-EQUIV=Refresh>", "/a?b=1&c=2"),
        ("<meta http-equiv=refresh content='0,https://shorepost.example/a'>", "https://shorepost.example/a"),
        ("<meta http-equiv=refresh content='5 /a'>", "/a"),
        ("<meta http-equiv=refresh content='0.5; url=/a'>", "/a"),
        ("<meta http-equiv=refresh content='.5; url=/a'>", "/a"),
        ("<meta http-equiv=refresh content='0; url='>", ""),
        ("<meta http-equiv=refresh content='300'>", ""),
        ("<meta http-equiv=refresh content='300; url=/a'>", ""),
        ("<meta http-equiv=refresh content='six; url=/a'>", ""),
        ("<meta http-equiv=refresh>", ""),
        ("<meta name=refresh content='0; url=/a'>", ""),
        ("<!-- <meta http-equiv=refresh content='0; url=/a'> -->", ""),
        ("<noscript><meta http-equiv=refresh content='0; url=/no-script'></noscript>", ""),
        ("<script>'<meta http-equiv=refresh content=\"0; url=/a\">'</script>", ""),
        ("<title>refresh</title><p>nothing leads on</p>", ""),
        (" " * 9_000 + "<meta http-equiv=refresh content='0; url=/a'>", ""),
    ],
)  # fmt: skip
def test_where_a_page_leads_on_to(page, target):
    assert refresh_target(page.encode()) == target


def test_the_first_of_several_counts():
    page = b"<meta http-equiv=refresh content='600'><meta http-equiv=refresh content='0; url=/a'>"
    assert refresh_target(page) == ""


@pytest.mark.parametrize("piece", ["<script>", "<!--", "<meta refresh ", "<meta a=", "'", "0;0"])
def test_no_page_takes_long(piece):
    started = time.process_time()
    refresh_target((piece * 8_192).encode())
    refresh_of(piece * 8_192)
    assert time.process_time() - started < 0.5
