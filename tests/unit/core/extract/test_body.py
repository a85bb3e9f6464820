"""Heuristics of the body, each alone on invented markup, through the public functions."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.core.extract import explain, extract
from monitor.model.story import Selectors

PROSE = (
    "The ferry left the harbour before noon, the board said, and ran aground half an hour later in thick fog.",
    "Nobody on board was hurt, the crew told the harbour office after the tide had turned, but the hull leaks.",
    "A tug is to pull the ship free on Thursday, if the wind allows it and if the hull holds, the captain said.",
    "Two more sailings were cancelled, and the board has asked travellers to take the coast road until Friday.",
)
TEXT = "".join(f"<p>{one}</p>" for one in PROSE)
URL = "https://shorepost.example/2031/ferry"


def body(markup, head=""):
    page = f"<!doctype html><html><head>{head}</head><body>{markup}</body></html>"
    return [block.text for block in extract(page.encode(), url=URL).blocks]


LONG = tuple(f"{one} {one}" for one in PROSE)


def with_box(box):
    return f"<article><h1>Ferry runs aground in fog</h1><p>{PROSE[0]}</p>{box}<p>{PROSE[1]}</p><p>{PROSE[2]}</p></article>"


@pytest.mark.parametrize(
    "box",
    [
        '<div class="related-links"><p>Five walks for a windy weekend on this coast, said to be the best.</p></div>',
        "<aside><p>A box beside the text that has sentences of its own, as such boxes do.</p></aside>",
        '<ul><li><a href="/1">Council votes on the bus lanes</a></li><li><a href="/2">Roof repairs put off</a></li></ul>',
        '<p><a href="/1">Council votes on the new bus lanes again</a></p>',
        '<p>Read also: <a href="/1">Council votes on the bus lanes</a></p>',
        '<p>» Here you find <a href="/1">all times of the ferries of the coast</a></p>',
        '<li><strong>Bus lanes:</strong> <a href="/1">Council votes again</a></li>',
        '<section><h3>The tide table</h3><p>What moves the harbour, every morning at six.</p><form><input type="email"></form></section>',
        '<div><img src="a.webp"><div>The ferry on the sandbank, seen from the pier at low tide.</div></div>',
        '<figure><img src="a.webp"><figcaption>The ferry on the sandbank.</figcaption></figure>',
        '<h3>More on this</h3><ul><li><a href="/1">Council votes on the bus lanes</a></li></ul>',
        '<h3>Join the conversation</h3><div class="comments"><p>I saw it all from the pier, and it was a sad sight.</p></div>',
        "<p>Sign up for our newsletter to get the news of the coast first.</p>",
        "<div hidden><p>Thank you, we have received your message and will answer soon.</p></div>",
        "<div>Share</div><div>1,204 views</div>",
    ],
)  # fmt: skip
def test_a_box_between_paragraphs_leaves_the_text_alone(box):
    assert body(with_box(box)) == list(PROSE[:3])


def test_an_article_inside_an_article_is_another_one():
    other = f"<article><h3>Elsewhere</h3><p>{PROSE[3]}</p></article>"
    own = "".join(f"<p>{one}</p>" for one in LONG)
    assert body(f"<article><h1>Ferry runs aground in fog</h1>{own}{other}</article>") == list(LONG)
    assert body(f"<article><h1>Ferry runs aground in fog</h1>{other}</article>") == [
        "Elsewhere",
        PROSE[3],
    ]


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<h2>What the crew saw</h2>", "What the crew saw"),
        ("<ul><li>The engine was stopped at once</li></ul>", "The engine was stopped at once"),
        ("<blockquote><p>I saw nothing, he said.</p></blockquote>", "I saw nothing, he said."),
        ("<div class='widget'>" + f"<p>{PROSE[3]} {PROSE[3]} {PROSE[3]}</p></div>", " ".join((PROSE[3],) * 3)),
        ("<div hidden>" + f"<p>{PROSE[3]} {PROSE[3]} {PROSE[3]}</p></div>", " ".join((PROSE[3],) * 3)),
        ("<table><tr><td>Ships</td><td>12</td></tr></table>", "Ships | 12"),
    ],
)  # fmt: skip
def test_what_belongs_to_the_text_stays(markup, text):
    assert body(with_box(markup)) == [PROSE[0], text, PROSE[1], PROSE[2]]


def test_the_lead_before_the_container_is_taken_and_the_standfirst_kept_apart():
    markup = (
        f"<div><div><h1>Ferry runs aground in fog</h1><h2>{PROSE[3]}</h2><p>{PROSE[0]}</p></div>"
        f'<div class="x"><p>{PROSE[1]}</p><p>{PROSE[2]}</p><p>{PROSE[3]} {PROSE[3]}</p>'
        f"<p>{PROSE[1]} {PROSE[2]}</p><p>{PROSE[2]} {PROSE[3]}</p></div></div>"
    )
    page = f"<html><body>{markup}</body></html>".encode()
    found = extract(page, url=URL)
    assert found.standfirst == PROSE[3]
    assert found.blocks[0].text == PROSE[0]
    assert PROSE[3] in [one.text for one in found.dropped if one.reason == "standfirst"]


def test_what_stands_above_the_headline_is_not_the_article():
    assert body(f"<main><p>Harbour and coast.</p><h1>Ferry runs aground in fog</h1>{TEXT}</main>") == list(PROSE)  # fmt: skip


def test_paragraphs_above_a_late_heading_stay():
    again = "".join(f"<p>{one} That was said {n} times.</p>" for n in (2, 3) for one in PROSE)
    found = body(f"<main>{again}<h1>Ferry runs aground in fog</h1>{TEXT}</main>")
    assert len(found) == 12


def test_a_body_split_over_siblings_is_joined():
    halves = f"<div><p>{PROSE[0]}</p><p>{PROSE[1]}</p></div><div class='ad'>Ad</div><div><p>{PROSE[2]}</p><p>{PROSE[3]}</p></div>"
    assert body(f"<article><h1>Ferry runs aground in fog</h1>{halves}</article>") == list(PROSE)


def test_a_consent_layer_is_no_article():
    words = "We and our partners use cookies to store information on a device; you can accept or refuse this in your preferences at any time."
    layer = "".join(f"<div>{words} {n} {words}</div>" for n in range(9))
    assert body(f"<div>{layer}</div><article><h1>Ferry aground in fog</h1>{TEXT}</article>") == list(PROSE)  # fmt: skip


def test_a_streamed_page_is_read_from_its_hidden_part():
    assert body(f'<div hidden id="S:0"><h1>Ferry aground in fog</h1>{TEXT}</div>') == list(PROSE)


def test_a_firm_name_is_believed_whatever_it_holds():
    sidebar = "".join(f"<p>{one} Elsewhere.</p>" for one in PROSE)
    page = f'<div class="sidebar">{sidebar}</div><article><h1>Ferry aground in fog</h1>{TEXT}</article>'
    assert body(page) == list(PROSE)


def test_structured_data_vouches_for_a_paragraph():
    quoted = json.dumps({"@type": "NewsArticle", "articleBody": " ".join(PROSE)})
    head = f'<script type="application/ld+json">{quoted}</script>'
    aside = with_box(f"<aside><p>{PROSE[3]}</p></aside>")
    assert PROSE[3] in body(aside, head)
    assert PROSE[3] not in body(aside)


def test_structured_data_stands_in_for_a_page_without_text():
    quoted = json.dumps({"@type": "NewsArticle", "articleBody": "<p>" + "</p><p>".join(PROSE)})
    head = f'<script type="application/ld+json">{quoted}</script>'
    assert body("<div id='root'></div>", head) == list(PROSE)


def test_embedded_state_stands_in_for_a_page_without_text():
    state = json.dumps({"props": {"blocks": [{"text": one} for one in PROSE], "n": 1}})
    page = f'<div id="x"></div><script type="application/json">{state}</script>'
    assert body(page) == list(PROSE)


def test_short_embedded_state_is_none():
    assert body('<script type="application/json">{"text": "too short"}</script>') == []


def test_explain_tells_every_verdict():
    told = explain(with_box('<p><a href="/1">Council votes on the lanes</a></p>').encode(), url=URL)
    assert [(one.kept, one.reason) for one in told] == [
        (False, "headline"),
        (True, "reads like the article"),
        (False, "link-only"),
        (True, "reads like the article"),
        (True, "reads like the article"),
    ]
    assert explain(b"", url=URL) == ()


def test_selectors_help_and_broken_ones_are_noted():
    markup = f'<div class="a">{TEXT}</div><div class="b"><p>{PROSE[0]} Here too.</p><p class="x">{PROSE[1]} And here.</p></div>'
    page = f"<html><body>{markup}</body></html>".encode()
    chosen = Selectors(body=".b", remove=(".x", "body", "[[["), headline="]]")
    found = extract(page, url=URL, selectors=chosen)
    assert any(note.confidence == 0 for note in found.provenance)
    assert f"{PROSE[1]} And here." not in [block.text for block in found.blocks]


def test_links_and_captions_are_kept_beside_the_text():
    page = with_box(
        f'<p>{PROSE[3]} <a href="/log">The log</a> tells more of it.</p>'
        "<figure><figcaption>The ferry at dusk.</figcaption></figure>"
    )
    found = extract(page.encode(), url=URL)
    assert [(link.text, link.url) for link in found.links] == [("The log", "/log")]
    assert found.captions == ("The ferry at dusk.",)


def test_zero_bytes_are_damage():
    page = with_box("").replace("ferry", "fer\0ry").encode()
    assert [block.text for block in extract(page, url=URL).blocks] == list(PROSE[:3])


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=600), st.text(max_size=30))
def test_any_bytes_give_an_extraction(raw, header):
    assert isinstance(extract(raw, url=URL, content_type=header).text, str)
    assert isinstance(explain(raw, url=URL, content_type=header), tuple)


TAGS = ("div", "p", "a", "ul", "li", "article", "h1", "h2", "figure", "span", "table", "td", "br", "form", "blockquote")  # fmt: skip


@settings(max_examples=100, deadline=None)
@given(
    st.lists(
        st.tuples(st.sampled_from(TAGS), st.booleans(), st.sampled_from((*PROSE, "x", "", "Read more:"))),
        max_size=40,
    )
)  # fmt: skip
def test_any_markup_gives_an_extraction(parts):
    markup = "".join(f"<{'/' if closes else ''}{tag}>{text}" for tag, closes, text in parts)
    known = {block.text for block in extract(markup.encode(), url=URL).blocks}
    assert all(isinstance(text, str) for text in known)


def test_deep_and_huge_pages_are_read():
    deep = "<div>" * 200 + TEXT
    assert set(PROSE) <= set(body(deep))
    huge = with_box("<p>" + PROSE[3] + "</p>" + "<div><span>word </span></div>" * 90_000)
    assert PROSE[0] in body(huge)


def test_a_heading_with_nothing_kept_below_it_goes():
    end = (
        '<h3>Join the conversation</h3><div class="recommended"><h4>You may also like</h4>'
        '<p><a href="/1">Council votes on the bus lanes</a></p></div><div class="ad">Advertisement</div>'
    )
    start = f"<article><h1>Ferry runs aground in fog</h1>{TEXT}"
    assert body(f"{start}{end}</article>") == list(PROSE)
    kept = body(f"{start}{end}<p>{PROSE[0]}</p></article>")
    assert kept == [*PROSE, "Join the conversation", PROSE[0]]


@pytest.mark.parametrize(
    "link",
    [
        '<a href="/live"><strong>{}</strong></a>',
        '<a name="third">{}</a>',
        '<strong><a href="/2031/whole-story">{}</a></strong>',
    ],
)
def test_a_linked_sentence_of_the_text_is_text(link):
    sentence = "Seven of the crew were questioned by the coastguard late on Sunday evening."
    assert sentence in body(with_box(f"<p>{link.format(sentence)}</p>"))


def test_figures_of_lists_headings_and_wrapped_cells_are_text():
    listed = body(
        with_box("<ul><li>North list</li><li>31 votes</li><li>€18</li><li>62 %</li></ul>")
    )
    assert {"31 votes", "€18", "62 %"} <= set(listed)
    assert "4.07" in body(with_box("<h3>4.07</h3><p>The time of the second boat, in minutes.</p>"))
    cells = body(
        with_box("<table><tr><td><div>Gulls</div></td><td><div>418</div></td></tr></table>")
    )
    assert any("418" in one for one in cells)


def test_readers_counted_in_a_list_are_not_text():
    kept = body(with_box("<ul><li>48 comments</li><li>1,204 views</li></ul>"))
    assert not any("comments" in one or "views" in one for one in kept)


def test_a_quotation_has_the_marks_that_a_browser_draws():
    said = "<p>The captain said that <q>nobody saw the rock</q> before the ship struck it.</p>"
    own = "<p>The captain said that <q>“nobody saw the rock”</q> before the ship had struck it.</p>"
    kept = body(with_box(said + own))
    assert "The captain said that “nobody saw the rock” before the ship struck it." in kept
    assert "The captain said that “nobody saw the rock” before the ship had struck it." in kept


@pytest.mark.parametrize(
    "start",
    [
        '<div class="initial">A</div><p>',
        "<p>A</p><p>",
        '<p><img src="a.svg" alt="A">',
        '<p><span class="dropcap">A</span>',
    ],
)
def test_an_initial_belongs_to_its_word(start):
    rest = (
        "nchors were dropped at once, the harbour office said, but the rope of the first one broke."
    )
    assert f"A{rest}" in body(with_box(f"{start}{rest}</p>"))
