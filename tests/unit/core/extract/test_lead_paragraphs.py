"""What is taken in of the article before its container: each rule alone, on invented markup."""

import re

import pytest

from monitor.core.extract import extract

URL = "https://shorepost.example/2031/ferry"
TITLE = "Ferry runs aground in thick fog"
LEAD = "The ferry to the islands ran aground before noon, and nobody on board was hurt, the harbour board said."
TEXT = "".join(
    f"<p>{one}</p>"
    for one in (
        "The ship left the harbour in the morning, the board said, and ran aground half an hour later off the cape.",
        "A tug is to pull her free on Thursday, if the wind allows it and if the hull holds, the captain said.",
        "Two more sailings were cancelled, and travellers have been asked to take the coast road until Friday.",
    )
)


def shown(before):
    """Standfirst and text of a page that begins so."""
    page = f'<html><body>{before}<div class="article-body">{TEXT}</div></body></html>'
    found = extract(page.encode(), url=URL)
    return [found.standfirst, *(block.text for block in found.blocks)]


def test_a_linked_line_that_repeats_the_headline_is_no_headline():
    latest = (
        f'<ul><li><a href="/a">{TITLE}</a></li><li><a href="/b">Bus lanes put off</a></li></ul>'
    )
    assert LEAD in shown(f"<header><h1>{TITLE}</h1><p>{LEAD}</p>{latest}</header>")


def test_a_box_named_teaser_without_a_link_is_the_articles_lead():
    assert LEAD in shown(f'<h1>{TITLE}</h1><div class="teaser"><p>{LEAD}</p></div>')
    linked = f'<a href="/other">{LEAD}</a>'
    assert LEAD not in shown(f'<h1>{TITLE}</h1><div class="teaser"><p>{linked}</p></div>')


def test_a_teaser_far_below_the_headline_is_another_articles():
    far = "<p>3 May 2031</p>" * 5 + f'<div class="teaser"><p>{LEAD}</p></div>'
    assert LEAD not in shown(f"<h1>{TITLE}</h1>{far}")


@pytest.mark.parametrize(
    ("line", "taken"),
    [
        ("<h2>Nobody on board was hurt when she struck the bank</h2>", True),
        ("<p>Nobody on board was hurt when she struck the bank</p>", True),
        ("<ul><li>Nobody on board was hurt when she struck the bank</li></ul>", True),
        ("<div>Nobody on board was hurt when she struck the bank</div>", False),
        ('<p>Nobody was hurt, as <a href="/a">our live pages of the day tell</a></p>', False),
        ("<p>Edda Sallow | Reporter for the harbour and its ships</p>", False),
        ("<p>First published by our desk on the 3 May 2031 at noon</p>", False),
        (f"<h2>Islands: {TITLE}</h2>", False),
        ("<p>Nobody was hurt</p>", False),
    ],
)
def test_a_short_line_below_the_headline_is_a_standfirst(line, taken):
    told = "".join(re.findall(">([^<]*)", line))
    assert (told in shown(f"<h1>{TITLE}</h1>{line}")) is taken
    assert told not in shown(f"<h1>{TITLE}</h1>{'<p>3 May 2031</p>' * 5}{line}")


@pytest.mark.parametrize(("name", "taken"), [("standfirst", True), ("tag", False)])
def test_a_standfirst_that_is_named_so_may_be_very_short(name, taken):
    line = "All are safe, the board says"
    page = f'<h1>{TITLE}</h1><p class="{name}">{line}</p>'
    assert (shown(page)[0] == line) is taken
