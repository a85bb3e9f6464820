"""What a response is judged to be. Values only: responses and extractions are made by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from monitor.core.check.judge import judge, resembles
from monitor.model.extraction import Block, Extraction, PageKind, Provenance
from monitor.model.judgement import Finding
from monitor.model.response import FailureKind, Fetched, FetchFailed, Hop, NotModified

NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)
ASKED = "https://shorepost.example/news/2026/mill-lane-bridge-shut"
TEXTS = ("The bridge is shut.", "Divers look at the pier.", "Buses go round by the mill.")
ARTICLE = Extraction(headline="Bridge shut", blocks=tuple(map(Block, TEXTS)))


def answer(status: int = 200, final: str = ASKED, body: bytes = b"<p>", asked: str = ASKED):
    hops = () if final == asked else (Hop(url=asked, status=301, location=final),)
    return Fetched(
        url=asked,
        final_url=final,
        status=status,
        headers=(),
        body=body,
        started_at=NOON,
        elapsed=timedelta(seconds=1),
        hops=hops,
    )


def page(kind: PageKind, *texts: str, headline: str = "Notice", reason: str = "") -> Extraction:
    return Extraction(
        page=kind, page_reason=reason, headline=headline, blocks=tuple(map(Block, texts))
    )


def finding(response, extraction=None, previous=None) -> Finding:
    return judge(response, extraction, asked=ASKED, previous=previous).finding


def test_article():
    verdict = judge(answer(), ARTICLE, asked=ASKED)
    assert (verdict.finding, verdict.reason) == (Finding.ARTICLE, "an article")


@pytest.mark.parametrize("kind", list(FailureKind))
def test_no_answer_is_never_a_removal(kind):
    failed = FetchFailed(
        url=ASKED, kind=kind, detail="x\x1b[31m\ny", started_at=NOON, elapsed=timedelta()
    )
    verdict = judge(failed, None, asked=ASKED)
    special = {
        FailureKind.ROBOTS: Finding.BLOCKED,
        FailureKind.PAUSED: Finding.PAUSED,
        FailureKind.BUSY: Finding.BUSY,
    }
    assert verdict.finding is special.get(kind, Finding.FAILED)
    assert "\x1b" not in verdict.reason
    assert "\n" not in verdict.reason


def test_not_modified():
    same = NotModified(url=ASKED, final_url=ASKED, headers=(), started_at=NOON, elapsed=timedelta())
    assert finding(same) is Finding.NOT_MODIFIED


@pytest.mark.parametrize(
    ("status", "found"),
    [
        (401, Finding.BLOCKED),
        (403, Finding.BLOCKED),
        (429, Finding.BLOCKED),
        (404, Finding.NOT_FOUND),
        (410, Finding.GONE),
        (451, Finding.LEGAL),
        (500, Finding.FAILED),
        (503, Finding.FAILED),
        (304, Finding.FAILED),
        (418, Finding.FAILED),
        (199, Finding.FAILED),
    ],
)
def test_the_status_decides_before_the_page(status, found):
    verdict = judge(answer(status), ARTICLE, asked=ASKED, previous=ARTICLE)
    assert verdict.finding is found
    assert str(status) in verdict.reason or found is Finding.FAILED


@pytest.mark.parametrize("status", [403, 405, 429, 503])
def test_a_wall_that_answers_with_an_error_is_a_wall(status):
    wall = page(PageKind.BOT_WALL, reason="a Cloudflare page that keeps programs out")
    verdict = judge(answer(status), wall, asked=ASKED)
    assert verdict.finding is Finding.BLOCKED
    assert verdict.reason == f"a Cloudflare page that keeps programs out ({status})"


@pytest.mark.parametrize(
    ("kind", "found"),
    [
        (PageKind.ARTICLE, Finding.ARTICLE),
        (PageKind.LIVE_BLOG, Finding.ARTICLE),
        (PageKind.MEDIA, Finding.ARTICLE),
        (PageKind.FRONT, Finding.MOVED),
        (PageKind.BOT_WALL, Finding.BLOCKED),
        (PageKind.LOGIN, Finding.BLOCKED),
        (PageKind.CONSENT, Finding.CONSENT),
        (PageKind.PAYWALL, Finding.PAYWALLED),
        (PageKind.NOT_FOUND, Finding.SOFT_MISSING),
        (PageKind.ERROR, Finding.FAILED),
        (PageKind.EMPTY, Finding.UNREADABLE),
        (PageKind.UNREADABLE, Finding.UNREADABLE),
    ],
)
def test_every_kind_of_page_has_its_finding(kind, found):
    assert finding(answer(), page(kind, "Some words of that page.")) is found


def test_all_kinds_are_tested():
    """A new kind of page without a finding would be a KeyError in the field."""
    assert all(finding(answer(), page(kind, "Words.")) for kind in PageKind)


@pytest.mark.parametrize("extraction", [None, page(PageKind.ARTICLE), page(PageKind.MEDIA)])
def test_an_article_without_text_is_unreadable(extraction):
    assert finding(answer(), extraction) is Finding.UNREADABLE


def test_an_article_that_is_a_notice_alone_is_one():
    """What is left of a retracted article is its note."""
    retracted = Extraction(headline="Bridge shut", notices=("Retraction: this was wrong.",))
    assert finding(answer(), retracted) is Finding.ARTICLE


def test_an_empty_body_is_unreadable():
    assert finding(answer(body=b""), ARTICLE) is Finding.UNREADABLE


@pytest.mark.parametrize("kind", [PageKind.NOT_FOUND, PageKind.ERROR, PageKind.FRONT])
def test_the_article_seen_before_is_the_article_whatever_it_looks_like(kind):
    verdict = judge(answer(), page(kind, *TEXTS), asked=ASKED, previous=ARTICLE)
    assert verdict.finding is Finding.ARTICLE
    assert verdict.reason == "the article, as it was seen before"


@pytest.mark.parametrize("kind", [PageKind.PAYWALL, PageKind.CONSENT, PageKind.LOGIN])
def test_a_stub_that_begins_as_the_article_did_is_no_version_of_it(kind):
    stub = page(kind, TEXTS[0], headline="Bridge shut")
    assert finding(answer(), stub, ARTICLE) is not Finding.ARTICLE
    assert finding(answer(), page(kind, *TEXTS), ARTICLE) is Finding.ARTICLE


@pytest.mark.parametrize("kind", [PageKind.BOT_WALL, PageKind.EMPTY, PageKind.UNREADABLE])
def test_no_resemblance_talks_a_wall_away(kind):
    assert finding(answer(), page(kind, *TEXTS), ARTICLE) is not Finding.ARTICLE


def test_a_redirect_to_the_same_article_under_another_spelling_is_the_article():
    assert finding(answer(final=ASKED + "/?utm_source=x"), ARTICLE) is Finding.ARTICLE


@pytest.mark.parametrize(
    ("final", "kind"),
    [
        ("https://shorepost.example/", PageKind.ARTICLE),
        ("https://shorepost.example/news", PageKind.ARTICLE),
        ("https://shorepost.example/coast-and-country/all-of-it-at-once", PageKind.FRONT),
    ],
)
def test_a_redirect_to_a_front_page_is_a_move(final, kind):
    other = page(kind, "Something else entirely.", "And more of that.")
    verdict = judge(answer(final=final), other, asked=ASKED)
    assert verdict.finding is Finding.MOVED
    assert "front page" in verdict.reason


@pytest.mark.parametrize("kind", [PageKind.EMPTY, PageKind.UNREADABLE])
def test_a_front_page_without_words_of_its_own_is_one_by_its_address(kind):
    """As it is where a script engine makes it: the article's address leads to it all the same."""
    for final in ("https://shorepost.example/", "https://shorepost.example/news"):
        verdict = judge(answer(final=final), page(kind), asked=ASKED, previous=ARTICLE)
        assert verdict.finding is Finding.MOVED
    here = judge(answer(), page(kind), asked=ASKED, previous=ARTICLE)
    assert here.finding is not Finding.MOVED


def test_a_redirect_to_another_article():
    other = page(PageKind.ARTICLE, "Quite another story.", headline="Mill turns")
    final = "https://shorepost.example/news/2026/mill-turns-again-this-spring"
    assert finding(answer(final=final), other, ARTICLE) is Finding.MOVED
    assert finding(answer(final=final), other) is Finding.ARTICLE  # never seen before
    passing = answer(final=final)
    passing = replace(passing, hops=tuple(replace(hop, status=302) for hop in passing.hops))
    verdict = judge(passing, other, asked=ASKED)
    assert verdict.finding is Finding.MOVED
    assert verdict.reason == f"the address leads elsewhere: {final}"


def test_a_redirect_that_keeps_the_article_is_followed():
    final = "https://www.shorepost.example/coast/mill-lane-bridge-shut.html"
    assert finding(answer(final=final), ARTICLE) is Finding.ARTICLE
    moved = "https://shorepost.example/a/918273"
    assert finding(answer(final=moved), ARTICLE, ARTICLE) is Finding.ARTICLE


def test_the_pages_own_word_on_its_address_counts():
    final = "https://m.shorepost.example/a/918273-x-y-z-long-name"
    other = Extraction(headline="x", blocks=(Block("New text."),), canonical_url=ASKED)
    assert finding(answer(final=final), other) is Finding.ARTICLE


@pytest.mark.parametrize(
    ("kind", "found"),
    [
        (PageKind.CONSENT, Finding.CONSENT),
        (PageKind.LOGIN, Finding.BLOCKED),
        (PageKind.PAYWALL, Finding.PAYWALLED),
        (PageKind.BOT_WALL, Finding.BLOCKED),
        (PageKind.EMPTY, Finding.CONSENT),
    ],
)
def test_a_redirect_to_a_wall_is_no_move(kind, found):
    final = "https://consent.shorepost.example/collect"
    assert finding(answer(final=final), page(kind, "Words."), ARTICLE) is found


def test_a_redirect_to_a_missing_page():
    final = "https://shorepost.example/errors/missing-page-of-ours"
    assert finding(answer(final=final), page(PageKind.NOT_FOUND, "Gone.")) is Finding.SOFT_MISSING


def test_addresses_that_are_none_are_compared_as_they_are():
    odd = "http://[broken"
    verdict = judge(answer(final=odd, asked="news"), ARTICLE, asked="news")
    assert verdict.finding is Finding.MOVED


def test_the_reason_carries_no_terminal_escapes():
    final = "https://shorepost.example/\x1b[2J"
    other = page(PageKind.FRONT, "x")
    assert "\x1b" not in judge(answer(final=final), other, asked=ASKED).reason


def test_resemblance():
    assert not resembles(ARTICLE, None)
    assert not resembles(ARTICLE, Extraction())
    assert not resembles(Extraction(headline="Bridge shut"), ARTICLE)
    assert resembles(ARTICLE, ARTICLE)
    one_kept = Extraction(headline="Bridge open", blocks=(Block(TEXTS[0]), Block("New.")))
    assert not resembles(one_kept, ARTICLE)
    same_head = Extraction(headline="Bridge shut", blocks=(Block(TEXTS[0]), Block("New.")))
    assert resembles(same_head, ARTICLE)
    single = Extraction(blocks=(Block(TEXTS[0]),))
    assert resembles(single, single)


SHOWN = (Provenance("headline", "h1", 1.0),)
FLASH = replace(
    page(PageKind.EMPTY, headline="Bridge shut"),
    published=NOON - timedelta(minutes=5),
    provenance=SHOWN,
)


def test_a_headline_alone_is_a_flash_for_a_day():
    assert finding(answer(), FLASH) is Finding.ARTICLE
    assert finding(answer(), FLASH, FLASH) is Finding.ARTICLE
    old = replace(FLASH, published=NOON - timedelta(days=2))
    assert finding(answer(), old) is finding(answer(), old, old) is Finding.UNREADABLE


@pytest.mark.parametrize(
    "fields",
    [
        {"provenance": (Provenance("headline", "json-ld", 0.9),)},
        {"published": None},
        {"page": PageKind.UNREADABLE},
    ],
)
def test_a_page_whose_text_is_only_not_to_be_read_is_no_flash(fields):
    assert finding(answer(), replace(FLASH, **fields)) is Finding.UNREADABLE


def test_an_article_that_has_lost_its_text_is_no_flash():
    before = replace(ARTICLE, published=FLASH.published)
    assert finding(answer(), FLASH, before) is Finding.UNREADABLE
