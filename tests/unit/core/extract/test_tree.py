"""One walk over a page: what becomes a run, and what it is told to be."""

import time

import pytest
from selectolax.lexbor import LexborHTMLParser

from monitor.core.extract.dom import class_name_roles, tree
from monitor.core.extract.dom.class_name_roles import Role


def read(body, **words):
    return tree.read(LexborHTMLParser(f"<html><body>{body}</body></html>").body, **words)


def texts(body, **words):
    return [(run.tag, run.text) for run in read(body, **words).runs]


def test_blocks_break_a_line_and_inline_elements_do_not():
    assert texts("<div>One <b>two</b><p>three</p>four</div>") == [
        ("div", "One two"),
        ("p", "three"),
        ("div", "four"),
    ]


def test_text_loses_its_marks_of_layout():
    assert texts("<p>Ha\u00adfen\u200bamt \n\t am&nbsp;Meer</p>") == [("p", "Hafenamt am Meer")]


def test_one_break_is_a_space_and_two_end_a_paragraph():
    assert texts("<p><br>a<br>b<br> <br>c<br>d</p>") == [("p", "a b"), ("p", "c d")]


def test_tags_without_text_are_passed_over():
    body = "<script>x</script><nav>y</nav><!-- z --><p>a</p><svg><text>w</text></svg><hr>"
    assert texts(body) == [("p", "a")]


def test_sticky_tags_keep_what_stands_in_them():
    assert texts("<blockquote><p>a</p></blockquote><li><div>b</div></li>") == [
        ("blockquote", "a"),
        ("li", "b"),
    ]
    assert texts("<figure><div>c</div><figcaption><p>d</p></figcaption></figure>") == [
        ("figure", "c"),
        ("figcaption", "d"),
    ]


def test_links_lead_and_emphasis_are_measured():
    (run,) = read('<p>See <a href="/a">the </a><a href="/a">chart</a> and <b>why</b></p>').runs
    assert (run.linked, run.lead, run.strong) == (8, 4, 3)
    assert run.links == (("the chart", "/a"),)


def test_two_links_are_two():
    (run,) = read('<p><a href="/a">one</a> <a role="link">two</a></p>').runs
    assert run.links == (("one", "/a"), ("two", "#"))


def test_an_anchor_that_leads_nowhere_is_no_link():
    (run,) = read('<p>Of the <a name="third">third tower</a> nothing stands.</p>').runs
    assert (run.linked, run.links) == (0, ())


def test_spans_for_screen_readers_are_not_shown():
    body = '<p>a<span class="sr-only">b</span><span hidden>c</span><span class="x">d</span><span>e</span></p>'
    assert texts(body) == [("p", "ade")]


def test_times_are_noted():
    page = read('<p>a</p><time datetime="2031-05-03">May</time><time>4 May</time>')
    assert [(run, stamp) for _, run, stamp, _ in page.times] == [(1, "2031-05-03"), (1, "4 May")]


def test_what_is_hidden_is_furniture_if_it_has_paragraphs_and_nothing_if_not():
    page = read('<div style="display: none"><p>a</p></div><div hidden>b</div>')
    assert [run.text for run in page.runs] == ["a"]
    assert page.elements[page.runs[0].element].role is Role.HIDDEN


def test_menus_are_passed_over_unless_they_hold_prose_or_pruning_is_off():
    menu = '<div class="menu"><a href="/">Home</a></div>'
    assert texts(menu) == []
    assert texts(menu, prune=False) == [("div", "Home")]
    assert texts('<div class="menu"><p>a</p><a href="/">b</a></div>') == [("p", "a"), ("div", "b")]


def test_pictures_and_fields_are_counted_up_the_tree():
    page = read(
        '<div id="a"><div id="b">a<img><input type="email"><input type="hidden"></div></div>'
    )
    found = {element.id: (element.pictures, element.fields) for element in page.elements}
    assert found["a"] == found["b"] == (1, 1)


def test_an_element_without_text_is_forgotten_and_its_pictures_are_not():
    page = read(
        '<div id="a"><div id="b"><img></div>a<div id="c"><time datetime="2031"></div></div>'
    )
    assert [(element.id, element.pictures) for element in page.elements] == [
        ("", 1),
        ("a", 1),
        ("c", 0),
    ]


def test_custom_elements_are_blocks():
    assert texts("<x-part>a</x-part><x-part>b</x-part>") == [("div", "a"), ("div", "b")]


def test_marks_of_elements():
    page = read(
        '<div itemprop="articleBody">a</div><div class="live-entry" data-id="7">b</div>'
        '<p class="standfirst">c</p><div itemtype="https://schema.org/BlogPosting">d</div>'
        '<aside>e</aside><div role="dialog">f</div>'
    )
    by_text = {run.text: page.elements[run.element] for run in page.runs}
    assert by_text["a"].body
    assert by_text["b"].entry
    assert by_text["b"].id == "7"
    assert by_text["c"].standfirst
    assert by_text["d"].entry
    assert by_text["e"].role is Role.ASIDE
    assert by_text["f"].role is Role.NAVIGATION


def test_picked_nodes_are_the_body():
    document = LexborHTMLParser("<body><p>a</p></body>")
    node = document.css_first("p")
    page = tree.read(document.body, frozenset({node.mem_id}))
    assert page.elements[page.runs[0].element].body


def test_depth_is_bounded():
    deep = "<div>" * 3000 + "text" + "</div>" * 3000
    page = read(deep)
    assert [run.text for run in page.runs] == ["text"]
    assert len(page.elements) <= tree.MAX_DEPTH + 2


def test_size_is_bounded(monkeypatch):
    monkeypatch.setattr(tree, "MAX_NODES", 20)
    page = read("<div>" + "<p>word</p>" * 50 + "</div>")
    assert page.cut
    assert 0 < len(page.runs) <= 20
    assert all(element.last <= len(page.runs) for element in page.elements)


def test_names_are_read_word_by_word():
    def role(names):
        return class_name_roles.role_of("div", class_name_roles.roles_of(names, None), None)

    assert role("article__relatedLinks") is Role.RELATED
    assert role("read-more") is Role.RELATED
    assert role("post newsletter2") is Role.PROMO
    assert role("has-sidebar") is Role.NONE
    assert role("sc-Ad3f x") is Role.NONE
    assert role("story ad") is Role.PROMO
    assert role("comments related") is Role.COMMENTS
    assert (
        class_name_roles.role_of("article", class_name_roles.roles_of("sidebar", "x"), None)
        is Role.NONE
    )
    assert class_name_roles.roles_of("storyBody", "top") & class_name_roles.BODY
    assert class_name_roles.roles_of("cookie-layer", None) & class_name_roles.FIRM


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("up to 10<sup>6</sup> shells", "up to 10\u2076 shells"),
        ("about 10<sup>-3</sup> of it", "about 10\u207b\u00b3 of it"),
        ("12 km<sup>2</sup> of mud", "12 km\u00b2 of mud"),
        ("fell to 20<sup><a href='#n1'>1</a></sup> crowns", "fell to 20 crowns"),
        ("fell to 20<sup id='r'>[<a href='#n1'>1</a>]</sup> crowns", "fell to 20 crowns"),
        ("the 20<sup>th</sup> boat", "the 20th boat"),
        ("CO<sub>2</sub> in the hold", "CO2 in the hold"),
    ],
)
def test_a_raised_number_is_no_digit_of_the_one_before(markup, text):
    assert texts(f"<p>{markup}</p>") == [("p", text)]


def test_elements_of_the_pages_own_making_may_nest_deep():
    """Whether each holds a block is not looked for in all the others over again."""

    def seconds(body):
        started = time.process_time()
        read(body)
        return time.process_time() - started

    deep = seconds("<x-y>" * 2_500 + "The harbour stays shut.")
    assert deep < 10 * max(seconds("<x-y>The harbour</x-y>" * 2_500), 0.02)
    body = f"{'<x-y>' * 40}The harbour <x-name>Keld</x-name> stays shut."
    assert " ".join(text for _, text in texts(body)) == "The harbour Keld stays shut."
    assert texts("<x-page><x-main>It is <x-name>Keld</x-name> that is shut.</x-main></x-page>") == [
        ("div", "It is Keld that is shut.")
    ]
