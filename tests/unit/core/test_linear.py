"""Four times as long costs about four times as much, whatever a page, feed or edit is made of."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from monitor.core.alerts import events
from monitor.core.classify import Context, classify
from monitor.core.coverage.duplicates import credited
from monitor.core.coverage.novelty import KnownTexts, compare, facts
from monitor.core.diff import compare as difference
from monitor.core.diff import redline
from monitor.core.extract import extract
from monitor.core.feeds import read_feed, read_sitemap
from monitor.core.language.quotations import quotations
from monitor.core.language.sentences import split
from monitor.errors import FeedError
from monitor.model.coverage import ArticleText
from monitor.model.extraction import Block, Extraction
from monitor.model.story import AddressStatus, Story
from monitor.model.watch import Article, Origin

URL = "https://shorepost.example/news/pier-2026"
NOW = datetime(2026, 3, 4, tzinfo=UTC)
ARTICLE = Article(
    id=1,
    url=URL,
    outlet="shorepost",
    title="The pier",
    stories=("pier",),
    added_at=NOW,
    origin=Origin.USER,
    address=AddressStatus.CONFIRMED,
)

FLOOR = 0.02
"""Seconds that count as this much: below, the machine's noise is larger than any growth."""

GROWTH = 8
"""What four times the size may cost: 4 is linear, 16 quadratic."""


def cost(run: Callable[[str], object], text: str) -> float:
    started = time.process_time()
    run(text)
    return time.process_time() - started


def grows_linearly(run: Callable[[str], object], piece: str, size: int) -> bool:
    """Best of three rounds; the words before keep a text out of what is remembered."""
    times = size // len(piece)
    for number in range(3):
        small = cost(run, f"Round {number}, small. {piece * times}")
        large = cost(run, f"Round {number}, large. {piece * times * 4}")
        if large <= GROWTH * max(small, FLOOR):
            return True
    return False


def article(text: str) -> ArticleText:
    return ArticleText(
        url=URL, outlet="shorepost", title="Pier", paragraphs=(text,), language="en", published=NOW
    )


def stated(text: str) -> None:
    facts(article(text))


def compared(text: str) -> None:
    """As coverage, with another text that says the same."""
    compare(
        article(text),
        KnownTexts(story=Story(id="pier", title="Pier"), texts=(article(f"{text}."),)),
    )


def spaced(text: str) -> None:
    """As a byline that is nearly all white space."""
    credited(replace(article(text), bylines=(f"Ann{' ' * len(text)}Lee",)))


def version(paragraphs: tuple[str, ...]) -> Extraction:
    return Extraction(blocks=tuple(map(Block, paragraphs)), language="en")


def edited(text: str) -> None:
    """As a paragraph in which every third word is another one, up to the alert."""
    words = text.split(" ")
    other = " ".join(w if n % 3 else f"{w}x7" for n, w in enumerate(words))
    told(version((text,)), version((other,)))


def edited_lines(text: str) -> None:
    """As paragraphs of a word, a third of them another one."""
    words = text.split(" ")
    other = tuple(w if n % 3 else f"{w} 7" for n, w in enumerate(words))
    told(version(tuple(words)), version(other))


def told(old: Extraction, new: Extraction) -> None:
    found = difference(old, new)
    verdict = classify(old, new, found, Context(language="en"))
    redline(new, found, verdict.changes)
    events.article_changed(
        ARTICLE, snapshot_number=2, from_number=1, verdict=verdict, evidence=None, now=NOW
    )


def page(markup: str) -> None:
    extract(f"<title>The pier</title><article><p>{markup}".encode(), url=URL)


def lists(text: str) -> None:
    for reader in (read_feed, read_sitemap):
        with suppress(FeedError):
            reader(f"<rss><channel>{text}</channel></rss>".encode(), url=URL)


@pytest.mark.parametrize(
    ("run", "piece", "size"),
    [
        pytest.param(split, "...", 4_000, id="marks without end"),
        pytest.param(split, "\u2026", 4_000, id="ellipses"),
        pytest.param(quotations, "'a ", 8_000, id="single marks that never close"),
        pytest.param(stated, "\u201ca b c d e\u201d ", 8_000, id="quotations"),
        pytest.param(stated, "Ann said, Bo ", 8_000, id="verbs of saying"),
        pytest.param(stated, "$1 ", 8_000, id="sums"),
        pytest.param(stated, "1\u20132 ", 200, id="numbers and marks of one sentence"),
        pytest.param(compared, "5% of ", 8_000, id="shares"),
        pytest.param(compared, "200 men were killed ", 8_000, id="tolls"),
        pytest.param(spaced, "ab", 8_000, id="spaces"),
        pytest.param(edited, "A.A. ", 8_000, id="abbreviations in an edit"),
        pytest.param(edited, ". . . ", 8_000, id="dots in an edit"),
        pytest.param(edited, "Ann Lee went. ", 8_000, id="names in an edit"),
        pytest.param(edited, "\u201ca \u201d ", 8_000, id="quotations in an edit"),
        pytest.param(edited, "1.1.1.1 ", 8_000, id="numbers in an edit"),
        pytest.param(edited_lines, "word ", 8_000, id="lines of a word"),
        pytest.param(edited_lines, "Correction: ", 8_000, id="notices"),
        pytest.param(page, '" ', 10_000, id="quotation marks on a page"),
        pytest.param(page, "1.1.", 2_000, id="numbers on a page"),
        pytest.param(page, "<i id=a><p>x", 8_000, id="formatting left open"),
        pytest.param(page, "<rt>x</rt>", 16_000, id="readings of one element"),
        pytest.param(page, "<optgroup>", 32_000, id="groups of options outside of a list"),
        pytest.param(page, "<rt>", 32_000, id="readings outside of a ruby"),
        pytest.param(page, "<div></span>", 10_000, id="divisions left open"),
        pytest.param(lists, "<![CDATA[", 12_000, id="sections that never end"),
    ],
)
@pytest.mark.timeout(120)
def test_cost_is_in_proportion_to_size(run, piece, size):
    assert grows_linearly(run, piece, size)
