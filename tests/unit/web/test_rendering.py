"""Redlines, excerpts and small words of the web view."""

import re
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup

from monitor.core.diff import words_between
from monitor.model.redline import Mark, Segment
from monitor.web.rendering import Pages, _ago, direction, excerpt, redline

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
KEPT, GONE, NEW = Mark.KEPT, Mark.REMOVED, Mark.ADDED
FILLER = "and so on and on " * 40


def rendered(source, **values):
    pages = Pages()
    pages._environment.loader = None
    return pages._environment.from_string(source).render(**values)


@pytest.mark.parametrize(
    ("text", "way"),
    [
        ("The ferry ran aground.", "ltr"),
        ("جنحت العبارة قبالة الميناء.", "rtl"),
        ("המעבורת עלתה על שרטון.", "rtl"),
        ("BBC: جنحت العبارة قبالة الميناء.", "rtl"),
        ("«العبارة» is the Arabic word for the ferry.", "ltr"),
        ("214", "ltr"),
        ("", "ltr"),
    ],
)
def test_a_text_runs_as_most_of_its_letters_do(text, way):
    assert direction(text) == way
    assert direction([Segment(text, KEPT), Segment("", GONE)]) == way


def seen(made: Markup) -> str:
    """A redline without the marks that only a copy shows."""
    return re.sub(r'<span class="mark" aria-hidden="true">..</span>', "", made)


def test_a_redline_marks_what_went_and_what_came():
    both = [Segment("with ", KEPT), Segment("214", GONE), Segment("241", NEW)]
    assert seen(redline(both)) == "with <del>214</del><ins>241</ins>"
    assert seen(redline(both, "before")) == "with <del>214</del>"
    assert seen(redline(both, "after")) == "with <ins>241</ins>"


def test_a_redline_that_is_copied_keeps_its_marks():
    both = [Segment("with ", KEPT), Segment("214", GONE), Segment("241", NEW)]
    assert redline(both).striptags() == "with [-214-]{+241+}"
    assert redline(both, "before").striptags() == "with [-214-]"


def test_words_of_a_page_are_escaped_and_disarmed():
    made = redline([Segment("<b>\x1b[1m\u202e", NEW), Segment("&", KEPT)])
    assert seen(made) == "<ins>&lt;b&gt;\ufffd[1m\ufffd</ins>&amp;"


def test_an_excerpt_keeps_the_neighbourhood_of_changes_alone():
    made = excerpt([Segment("Begin " + FILLER, KEPT), Segment("x", GONE), Segment(FILLER, KEPT)])
    assert "Begin" not in made
    assert made.count("…") == 2
    assert "<del>x</del>" in seen(made)
    assert len(made.striptags()) < 250


def test_an_excerpt_between_two_changes_keeps_both_ends():
    middle = "near one " + FILLER + "near two"
    made = excerpt([Segment("a", NEW), Segment(middle, KEPT), Segment("b", NEW)])
    assert "near one" in made
    assert "near two" in made
    assert made.count("…") == 1


def test_an_excerpt_of_what_did_not_change_is_the_whole():
    assert excerpt([Segment(FILLER, KEPT)]) == FILLER


@given(st.text(max_size=300), st.text(max_size=300))
def test_any_words_make_balanced_and_harmless_html(before, after):
    for made in (excerpt(words_between(before, after)), redline(words_between(before, after))):
        bare = seen(made)
        for tag in ("<del>", "</del>", "<ins>", "</ins>", '<span class="elided">', "</span>"):
            bare = bare.replace(tag, "")
        assert "<" not in bare
        assert ">" not in bare
        assert "\x1b" not in bare
        assert made.count("<del>") == made.count("</del>")


@pytest.mark.parametrize("hostile", ["\x1b[2J", "\u202e", "\x9b", "\ud800"])
def test_whatever_a_template_prints_is_disarmed(hostile):
    made = rendered("{{ word }}{{ word|upper }}<a title='{{ word }}'>", word=hostile + "<")
    assert hostile not in made
    assert made.count("&lt;") == 3


def test_a_template_that_names_nothing_fails_loudly():
    with pytest.raises(Exception, match="undefined"):
        rendered("{{ nothing }}")


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://a.example/", "https://a.example/"),
        ("http://a.example/", "http://a.example/"),
        ("javascript:alert(1)", ""),
        (" https://a.example/", ""),
        ("data:text/html,x", ""),
        ("", ""),
    ],
)
def test_only_addresses_of_the_web_become_links(url, shown):
    assert rendered("{{ url|link }}", url=url) == shown


@pytest.mark.parametrize(
    ("number", "words"),
    [(0, "0 B"), (999, "999 B"), (1_500, "2 kB"), (3e6, "3 MB"), (4.2e9, "4.2 GB")],
)
def test_sizes_are_told_in_their_unit(number, words):
    assert rendered("{{ n|size }}", n=number) == words


@pytest.mark.parametrize(
    ("away", "words"),
    [
        (timedelta(seconds=5), "5 s ago"),
        (timedelta(minutes=3), "3 min ago"),
        (timedelta(hours=30), "1 d ago"),
        (-timedelta(hours=2), "in 2 h"),
    ],
)
def test_moments_are_told_as_ages(away, words):
    page = Pages().render(
        "error.html",
        NOW,
        {"title": "t", "detail": "d", "path": "/", "version": "1"},
    )
    assert b"2026-03-01 12:00" in page.body
    assert _ago(NOW, NOW - away) == words
    assert _ago(NOW, None) == "never"
