"""What coverage copies and adds, among what was found before and in the same reading."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import pytest

from monitor.adapters.evaluation import LocalEvaluator
from monitor.core.coverage.duplicates import bands, shingles
from monitor.discovery.enriching import Enriched, article_text, enrich
from monitor.model.coverage import (
    ArticleText,
    CopyKind,
    Coverage,
    Decision,
    Match,
    NewCoverage,
)
from monitor.model.extraction import Block, Extraction
from monitor.settings import load
from tests.unit.core.coverage.duplicates.invented import paragraphs
from tests.unit.core.coverage.novelty.invented import NOON, STORY, text

REPORT = (
    "Orlandia has sent 14,000 soldiers to the marsh, said Ada Berg of the Sedge Institute.",
    *paragraphs(1, 6),
)


class Shelf:
    """A store of nothing but texts of coverage, which plays each part itself."""

    def __init__(self, *texts: ArticleText, known: Match | None = None) -> None:
        self.articles = self.coverage = self
        self.known_texts = texts
        self.known = known or Match(story="marsh", score=1, decision=Decision.ACCEPT)

    def at(self, urls: Sequence[str]) -> list[Coverage]:
        return [
            Coverage(
                id=1,
                url=url,
                outlet="any",
                title="",
                published=None,
                found_at=NOON - timedelta(hours=2),
                source="",
                match=self.known,
            )
            for url in urls
        ]

    def all(self, *, story: str) -> Sequence[object]:
        assert story
        return ()

    def texts(self, **_query: object) -> Sequence[object]:
        return ()

    def similar_texts(self, wanted: Sequence[int]) -> tuple[ArticleText, ...]:
        return tuple(t for t in self.known_texts if set(wanted) & set(bands(shingles(t.text))))


def found(
    kept: ArticleText | None, decision: Decision = Decision.ACCEPT, story: str = "marsh"
) -> NewCoverage:
    return NewCoverage(
        url=kept.url if kept else "https://bare.example/",
        outlet="any",
        title="Any",
        published=kept.published if kept else None,
        source="https://any.example/feed",
        match=Match(story=story, score=0.8, decision=decision),
        text=kept,
    )


def enriched(*coverage: NewCoverage, shelf: Shelf) -> tuple[Enriched, ...]:
    settings = replace(load(), stories=(STORY,))
    return asyncio.run(enrich(coverage, shelf, settings, LocalEvaluator(), NOON))  # type: ignore[arg-type]


def told(*coverage: NewCoverage, shelf: Shelf | None = None) -> list[NewCoverage]:
    return [made.coverage for made in enriched(*coverage, shelf=shelf or Shelf())]


def test_the_later_of_two_in_one_reading_copies_the_earlier() -> None:
    late, early = text(*REPORT, name="late", hours=-18), text(*REPORT, name="early", hours=-20)
    copied, first = told(found(late), found(early))
    assert (copied.match.copy_of, copied.match.copy_kind) == (early.url, CopyKind.COPY)
    assert copied.match.adds == copied.match.contradicts == ()
    assert first.match.copy_of == ""
    assert first.match.adds[0].startswith("figure: “Orlandia has sent 14,000 soldiers")
    assert first.match.adds[1:] == ("name: Ada Berg", "name: Sedge Institute")
    assert copied.match.reasons[-1].signal == "copy"
    assert first.bands == bands(shingles(early.text))


@pytest.mark.parametrize("date", ["none", "minute", "day"])
def test_equal_evidence_decides_nothing(date: str) -> None:
    """Neither the address nor the order of looking says who was first."""
    moments = {
        "none": (None, None),
        "minute": (NOON, NOON + timedelta(seconds=40)),
        "day": (NOON.replace(hour=0, minute=0), NOON.replace(hour=9)),
    }
    for names in (("a", "b"), ("b", "a")):
        one, other = (
            replace(text(*REPORT, name=name, outlet=name), published=moment)
            for name, moment in zip(names, moments[date], strict=True)
        )
        for pair in ((one, other), (other, one)):
            made = told(*map(found, pair))
            assert {m.match.copy_kind for m in made} == {CopyKind.SAME_TEXT}
            assert [m.match.copy_of for m in made] == [pair[1].url, pair[0].url]
            assert "neither is known" in made[0].match.reasons[-1].detail


def test_a_source_that_is_known_outweighs_a_print_of_the_same_minute() -> None:
    old = text(*REPORT, name="old", hours=-30)
    one, other = (replace(text(*REPORT, name=n, outlet=n), published=None) for n in "ab")
    made = told(found(one), found(other), shelf=Shelf(old))
    assert {m.match.copy_kind for m in made} == {CopyKind.COPY}
    assert {m.match.copy_of for m in made} == {old.url}


def test_what_only_waits_for_review_makes_nothing_known() -> None:
    early = found(text(*REPORT, name="early", hours=-20), Decision.REVIEW)
    _, late = told(early, found(text(*REPORT, name="late", hours=-18)))
    assert late.match.adds
    assert late.match.copy_of == text(name="early").url


def test_of_many_prints_of_one_text_each_but_the_first_is_told_as_a_copy() -> None:
    prints = [text(*REPORT, name=f"p{n:02}", outlet=f"o{n}", hours=n / 10) for n in range(20)]
    first, *rest = told(*map(found, prints))
    assert first.match.copy_of == ""
    assert {one.match.copy_of for one in rest} == {prints[0].url}


def test_what_is_stored_and_was_published_later_is_named_as_a_copy() -> None:
    original, later = text(*REPORT, name="original"), text(*REPORT, name="later", hours=3)
    for shelved, copies in ((later, [later.url]), (replace(later, published=None), [])):
        (made,) = enriched(found(original), shelf=Shelf(shelved))
        assert [copy.url for copy in made.copies] == copies
        assert bool(made.coverage.match.copy_of) is not bool(copies)
    told_already = Match(
        story="marsh",
        score=1,
        decision=Decision.ACCEPT,
        copy_of="https://elsewhere.example/",
        copy_kind=CopyKind.COPY,
    )
    (made,) = enriched(found(original), shelf=Shelf(later, known=told_already))
    assert made.copies == ()  # whether that is the earlier one is not known
    loose = replace(told_already, copy_kind=CopyKind.REWRITE)
    (made,) = enriched(found(original), shelf=Shelf(later, known=loose))
    assert [copy.copy_of for copy in made.copies] == [original.url]


def test_a_source_found_long_ago_is_found_again() -> None:
    old = text(*REPORT, name="old", hours=-900)
    (new,) = told(found(text(*REPORT)), shelf=Shelf(old, text(*paragraphs(9, 6), name="other")))
    assert new.match.copy_of == old.url


def test_where_no_date_tells_the_one_found_first_is_the_source() -> None:
    stored, new = (text(*REPORT, name=name, hours=None) for name in ("stored", "new"))
    (made,) = told(found(new), shelf=Shelf(stored))
    assert (made.match.copy_of, made.match.copy_kind) == (stored.url, CopyKind.COPY)
    assert "it was first seen later" in made.match.reasons[-1].detail


def test_a_whole_copy_of_what_belongs_belongs() -> None:
    early = text(*REPORT, name="early", hours=-20)
    late = text(*REPORT[1:], name="late", hours=-18)
    made, _ = told(found(late, Decision.REVIEW), found(early))
    assert made.match.decision is Decision.ACCEPT
    alone, _ = told(found(late, Decision.REVIEW), found(early, Decision.REVIEW))
    assert alone.match.decision is Decision.REVIEW


def test_one_page_on_two_stories_is_no_copy_of_itself() -> None:
    page = text(*REPORT)
    one, other = told(found(page), found(page, story="unknown"))
    assert one.match.copy_of == ""
    assert other == found(page, story="unknown")


def test_without_a_text_nothing_is_told() -> None:
    assert told(found(None)) == [found(None)]


def test_the_words_of_an_extraction() -> None:
    extraction = Extraction(
        headline="Quay shut",
        bylines=("Ada Berg",),
        published=NOON,
        language="en",
        blocks=(Block("One."), Block(""), Block("Two.")),
    )
    kept = article_text("https://a.example/", "a", extraction)
    assert (kept.title, kept.paragraphs, kept.bylines) == (
        "Quay shut",
        ("One.", "Two."),
        ("Ada Berg",),
    )
