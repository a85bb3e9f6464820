"""The choice of container, and what structured data and state add, on invented values."""

import json

import pytest
from selectolax.lexbor import LexborHTMLParser

from monitor.core.extract import extract
from monitor.core.extract.body import containers, embedded_state, liveblog, structured_body_overlap
from monitor.core.extract.dom import tree
from monitor.core.extract.dom.class_name_roles import Role
from monitor.core.extract.metadata import jsonld
from monitor.model.extraction import PageKind

LINE = "The ferry ran aground at noon, the harbour board said, and nobody on board was hurt at all."


def page_of(body):
    return tree.read(LexborHTMLParser(f"<html><body>{body}</body></html>").body)


def run(text=LINE, tag="p", linked=0):
    return tree.TextRun(text, tag, 0, linked)


def test_weights():
    assert containers.weight(run()) > containers.weight(run(tag="div")) > 0
    assert containers.weight(run(tag="li")) < containers.weight(run(tag="div"))
    assert containers.weight(run(tag="h2")) == 0
    assert containers.weight(run("Short line.")) == 0
    assert containers.weight(run("word " * 30)) == 0
    assert containers.weight(run(linked=60)) == 0
    assert containers.weight(run(f"{LINE} Cookies are used.")) == 0
    assert containers.effective_length("船は座礁") == 12


def test_the_walk_down_stops_where_the_body_is_split():
    page = page_of(f'<div id="a"><div id="b"><p>{LINE}</p></div><div id="c"><p>{LINE}</p></div></div>')  # fmt: skip
    assert page.elements[containers.choose(page, frozenset()).container].id == "a"


def test_a_hinted_body_wins_with_less():
    page = page_of(f'<div id="a"><div id="b" class="story-body">{f"<p>{LINE}</p>" * 3}</div><div><p>{LINE}</p></div></div>')  # fmt: skip
    assert page.elements[containers.choose(page, frozenset()).container].id == "b"


def test_a_page_without_prose_has_no_container():
    assert containers.choose(page_of("<p>x</p>"), frozenset()) == containers.Choice(0, {}, 0.0)


def test_a_named_wrapper_of_the_whole_page_is_no_furniture():
    page = page_of(f'<div class="widget"><p>{LINE}</p><p>{LINE}</p></div>')
    assert containers.choose(page, frozenset()).boilerplate == {}


def test_entries_of_live_blogs_are_no_other_articles():
    own = f"<p>{LINE}</p>" * 8
    inner = f'<article class="live-entry"><p>{LINE}</p></article>'
    page = page_of(f"<article>{own}{inner}</article>")
    assert Role.RELATED not in containers.choose(page, frozenset()).boilerplate.values()


def test_a_witness_needs_a_body_and_finds_whole_and_long_runs():
    page = page_of(
        f"<p>{LINE}</p><p>{LINE} {LINE}</p><p>ab</p><p>Nothing of the kind was said.</p>"
    )
    quoted = f"{LINE} {LINE} {LINE} {LINE}"
    assert structured_body_overlap.overlap(page, quoted) == {0, 1}
    assert structured_body_overlap.overlap(page, LINE) == frozenset()
    assert structured_body_overlap.body_of({"articleBody": ["a", 1, "b"]}) == "a\nb"
    assert structured_body_overlap.body_of({"articleBody": 7}) == ""
    assert structured_body_overlap.body_of(None) == ""


def state(value):
    source = json.dumps(value)
    return LexborHTMLParser(f'<script type="application/json">{source}</script>')


def test_state_yields_prose_under_keys_that_name_text():
    found = embedded_state.from_state(
        state({"a": {"text": [LINE, LINE + " Twice."]}, "b": LINE, "html": "{" + LINE, "n": 3, "body": f"<p>{LINE} Thrice.</p>"})
    )  # fmt: skip
    assert found == (LINE, f"{LINE} Twice.", f"{LINE} Thrice.")
    assert embedded_state.from_state(state({"text": LINE})) == ()
    assert embedded_state.from_state(LexborHTMLParser("<p>x</p>")) == ()


def test_broken_json_is_mended_or_passed_over():
    assert jsonld.load('<!-- {"a": 1,} -->') == {"a": 1}
    assert jsonld.load('//<![CDATA[{"a": "b\nc"}//]]>') == {"a": "b\nc"}
    assert jsonld.load("{nothing") is None


def test_nodes_of_graphs_and_lists():
    graph = json.dumps([{"@graph": [{"@type": ["Report", 7]}, {"@type": "Person"}]}, 3])
    page = LexborHTMLParser(
        f'<script type="application/ld+json">{graph}</script><script type="application/ld+json"></script>'
    )
    nodes = jsonld.read(page)
    assert [jsonld.types(node) for node in jsonld.articles(nodes)] == [{"Report"}]


def test_depth_and_number_of_nodes_are_bounded(monkeypatch):
    deep = {"@type": "Article"}
    for _ in range(30):
        deep = {"@graph": [deep]}
    page = LexborHTMLParser(f'<script type="application/ld+json">{json.dumps(deep)}</script>')
    assert jsonld.articles(jsonld.read(page)) == []
    monkeypatch.setattr(jsonld, "_MOST_NODES", 2)
    assert len(jsonld.read(page)) == 2


def test_values_of_nodes():
    assert jsonld.text([{"name": "Edda &amp;amp; Co"}]) == "Edda & Co"
    assert jsonld.text({"@value": "x"}) == "x"
    assert jsonld.text(7) == ""
    assert jsonld.names(["A", {"name": "B"}, "A", 3]) == ("A", "B")
    assert jsonld.names("A") == ("A",)
    assert jsonld.address([{"@id": " /a "}]) == "/a"
    assert jsonld.address([]) == jsonld.address(3) == ""
    assert jsonld.paragraphs("<p>a</p><p>b<br>c</p>") == ["a", "b", "c"]


ENTRIES = "".join(
    f'<div class="live-entry" id="e{n % 2}"><h3>Entry {n}</h3><time datetime="2031-05-03T1{n}:00Z"></time>'
    f'<time datetime="2031-05-03T1{n}:30Z"></time><p>{LINE} {n}</p></div>'
    for n in range(3)
)


def test_entries_of_a_live_blog():
    live = liveblog.read(page_of(ENTRIES), {}, "https://shorepost.example/live/ferry")
    assert [entry.id for entry in live.entries] == ["e0", "e1", "e0~2"]
    assert live.entries[0].headline == "Entry 0"
    assert live.entries[0].modified > live.entries[0].published
    assert live.of_run is not None


def test_a_page_that_is_not_called_live_needs_dated_entries():
    assert len(liveblog.read(page_of(ENTRIES), {}, "https://a.example/x").entries) == 3
    undated = f'<div class="live-entry"><p>{LINE}</p></div>' * 3
    assert liveblog.read(page_of(undated), {}, "https://a.example/x").entries == ()
    named = liveblog.read(page_of(undated), {"@type": "LiveBlogPosting"}, "https://a.example/x")
    assert len({entry.id for entry in named.entries}) == 3


def test_one_entry_is_no_live_blog():
    one = f'<div class="live-entry"><div class="live-entry"><p>{LINE}</p></div></div><div class="live-entry"></div>'
    assert liveblog.read(page_of(one), {}, "https://a.example/live/x") == liveblog.Live()


def test_entries_told_by_structured_data():
    told = liveblog.structured_entries(
        {
            "liveBlogUpdate": [
                {"@id": "https://a.example/x#p7", "headline": "Aground", "articleBody": LINE, "author": {"name": "Edda"}},
                {"datePublished": "2031-05-03T10:00:00Z", "articleBody": 7},
                {"headline": "Towed"},
                3,
            ]
        }
    )  # fmt: skip
    assert [entry.id for entry, _ in told][:2] == ["p7", "2031-05-03T10:00:00+00:00"]
    assert told[0][0].byline == "Edda"
    assert told[0][1] == (LINE,)
    assert len(liveblog.structured_entries({"liveBlogUpdate": {"headline": "Towed"}})) == 1
    assert liveblog.structured_entries({}) == ()


def body_of(markup):
    page = page_of(markup)
    return page.elements[containers.choose(page, frozenset()).container].id


P = f"<p>{LINE}</p>"


def test_a_named_body_is_not_left_for_most_of_it():
    parts = f'<div id="first">{P}</div><div id="rest">{P * 6}</div>'
    assert body_of(f'<div id="all" class="article-body">{parts}</div>') == "all"
    assert body_of(f'<div id="all">{parts}</div>') == "rest"
    named = parts.replace('id="rest"', 'id="rest" class="article-body"')
    assert body_of(f'<div id="all" class="article-body">{named}</div>') == "rest"


def test_several_named_bodies_are_one():
    first = f'<div id="first" class="article-body">{P * 6}</div>'
    second = f'<div id="second" class="article-body">{P * 4}</div>'
    assert body_of(f'<div id="all">{first}{second}</div>') == "all"
    assert body_of(f'<div id="all">{first}<div>{P * 4}</div></div>') == "first"


def test_of_several_articles_the_one_under_the_headline_is_read():
    own = f'<article id="own"><h1>Ferry aground</h1>{P * 8}</article>'
    others = (
        f'<article id="others"><h2>You may like</h2>{f"<article>{P * 8}</article>" * 4}</article>'
    )
    assert body_of(f"<div>{own}{others}</div>") == "own"
    assert body_of(f"<div>{own.replace('h1', 'h2')}{others}</div>") == "others"
    assert body_of(f"<div>{own.replace(P * 8, P)}{others}</div>") == "others"


def test_an_inner_article_that_outweighs_the_text_around_it_is_the_article():
    inner = f'<article id="inner">{P * 20}</article>'
    assert body_of(f"<article><h1>Ferry aground</h1>{inner}<div>{P * 7}</div></article>") != ""
    page = page_of(f"<article>{inner}<div>{P * 7}</div></article>")
    assert containers.choose(page, frozenset()).boilerplate == {}
    page = page_of(f"<article>{inner}<div>{P * 27}</div></article>")
    assert list(containers.choose(page, frozenset()).boilerplate.values()) == [Role.RELATED]


def test_what_holds_the_first_heading_and_much_of_the_text_is_no_furniture():
    page = '<div class="newsletter"><h1>Ferry aground</h1>{0}</div><div>{1}</div>'
    few = containers.choose(page_of(page.format(P * 4, P * 6)), frozenset())
    assert few.boilerplate == {}
    none = containers.choose(page_of(page.replace("h1", "h2").format(P * 4, P * 6)), frozenset())
    assert list(none.boilerplate.values()) == [Role.PROMO]
    little = containers.choose(page_of(page.format(P * 2, P * 9)), frozenset())
    assert list(little.boilerplate.values()) == [Role.PROMO]


@pytest.mark.parametrize(
    "text",
    [
        "คณะกรรมการท่าเรือของเมืองประชุมเมื่อวันจันทร์เพื่อตัดสินใจว่าควรสร้างท่าเรือเก่าขึ้นใหม่ก่อนพายุฤดูหนาวหรือไม่",
        "គណៈកម្មាធិការកំពង់ផែបានប្រជុំនៅថ្ងៃច័ន្ទដើម្បីសម្រេចថាតើគួរសាងសង់ផែចាស់ឡើងវិញមុនព្យុះរដូវរងាឬទេ",
    ],
)
def test_a_sentence_of_a_script_without_marks_is_one(text):
    page = f"<nav><a href=/>x</a></nav><article><h1>ท่าเรือ</h1><p>{text}</p><p>{text} {text}</p></article>"
    found = extract(page.encode(), url="https://shorepost.example/news/1")
    assert [block.text for block in found.blocks] == [text, f"{text} {text}"]
    assert found.page is PageKind.ARTICLE
