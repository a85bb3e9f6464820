"""Changes outside the body: headline, standfirst, byline, date, captions, links."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from monitor.model.change import Severity
from monitor.model.extraction import Extraction, Link, Provenance
from tests.unit.core.classify.versions import MORNING, article, found, kinds, with_paragraph

PLAIN = article()


def edited(**fields: Any) -> tuple[Extraction, Extraction]:
    """Two versions that differ in fields; each is given as (old, new)."""
    return (
        replace(PLAIN, **{name: pair[0] for name, pair in fields.items()}),
        replace(PLAIN, **{name: pair[1] for name, pair in fields.items()}),
    )


def test_a_headline_is_reworded() -> None:
    (change,) = found(*edited(headline=("Ferry sinks off the cape", "Ferry lost off the cape")))
    assert (change.kind.value, change.severity) == ("headline", Severity.SUBSTANTIVE)
    assert (change.before, change.after) == ("Ferry sinks off the cape", "Ferry lost off the cape")


def test_marks_of_a_headline_are_cosmetic() -> None:
    (change,) = found(*edited(headline=("Ferry ‘lost’ - again", "Ferry “lost” – again")))
    assert (change.kind.value, change.severity) == ("cosmetic", Severity.COSMETIC)


@pytest.mark.parametrize(
    ("old", "new", "verb"),
    [
        (("Ada Quill",), ("Ada Quill", "Jon Marsh"), "added"),
        (("Ada Quill", "Jon Marsh"), ("Ada Quill",), "taken out"),
        (("Ada Quill",), ("Jon Marsh",), "exchanged"),
        ((), ("Jon Marsh",), "added"),
    ],
)
def test_an_author_comes_or_goes(old: tuple[str, ...], new: tuple[str, ...], verb: str) -> None:
    (change,) = found(*edited(bylines=(old, new)))
    assert (change.kind.value, change.severity) == ("byline", Severity.MINOR)
    assert change.reason == f"an author was {verb}"


def test_authors_in_another_order_or_case_are_the_same() -> None:
    assert not kinds(*edited(bylines=(("Ada Quill", "Jon Marsh"), ("JON MARSH", "Ada Quill"))))


def test_a_byline_line_in_the_body_is_told_once() -> None:
    old, new = edited(bylines=(("Ada Quill",), ("Jon Marsh",)))
    assert kinds(
        with_paragraph(old, 0, "By Ada Quill in Harwick"),
        with_paragraph(new, 0, "By Jon Marsh in Harwick"),
    ) == ["byline"]


@pytest.mark.parametrize(
    ("moved", "severity"),
    [(timedelta(hours=2), Severity.MINOR), (timedelta(days=1), Severity.SUBSTANTIVE)],
)
def test_the_published_date_is_altered(moved: timedelta, severity: Severity) -> None:
    (change,) = found(*edited(published=(MORNING, MORNING + moved)))
    assert (change.kind.value, change.severity) == ("date", severity)


def test_a_published_date_that_is_new_is_no_change_and_one_that_is_gone_is_minor() -> None:
    assert not kinds(*edited(published=(None, MORNING)))
    (change,) = found(*edited(published=(MORNING, None)))
    assert (change.kind.value, change.severity) == ("date", Severity.MINOR)


def test_a_figure_in_the_standfirst() -> None:
    (change,) = found(*edited(standfirst=("All 12 boats were lost.", "All 14 boats were lost.")))
    assert (change.kind.value, change.before, change.after) == ("figure", "12", "14")
    assert change.reason.startswith("in the standfirst: 12 → 14")


def test_words_put_into_the_standfirst_or_taken_out() -> None:
    short, long = "The boats were lost.", "The boats were allegedly lost."
    (put_in,) = found(*edited(standfirst=(short, long)))
    assert (put_in.kind.value, put_in.before, put_in.after) == ("hedge", None, "allegedly")
    (taken,) = found(*edited(standfirst=(long, short)))
    assert (taken.kind.value, taken.before, taken.after) == ("hedge", "allegedly", None)


def test_a_sentence_of_the_standfirst() -> None:
    short, long = "The boats were lost.", "The boats were lost. Nobody knows how it came to that."
    assert kinds(*edited(standfirst=(short, long))) == ["sentence-added"]
    assert kinds(*edited(standfirst=(long, short))) == ["sentence-removed"]


@pytest.mark.parametrize(("old", "new", "verb"), [("", "Lost.", "added"), ("Lost.", "", "taken")])
def test_a_standfirst_comes_and_goes(old: str, new: str, verb: str) -> None:
    (change,) = found(*edited(standfirst=(old, new)))
    assert change.kind.value == "wording"
    assert f"was {verb}" in change.reason


def test_captions_are_edited_come_and_go() -> None:
    (change,) = found(
        *edited(captions=(("The quay with 12 boats at dawn",), ("The quay with 14 boats at dawn",)))
    )
    assert (change.kind.value, change.severity) == ("caption", Severity.SUBSTANTIVE)
    assert change.context_before == "The quay with 12 boats at dawn"
    assert change.context_after == "The quay with 14 boats at dawn"
    (gone,) = found(*edited(captions=(("The quay at dawn",), ())))
    assert (gone.before, gone.after, gone.severity) == ("The quay at dawn", None, Severity.MINOR)
    (new,) = found(*edited(captions=((), ("The quay at dawn",))))
    assert (new.before, new.after) == (None, "The quay at dawn")


def test_marks_of_a_caption_are_nothing() -> None:
    assert not kinds(*edited(captions=(('The "quay" at dawn',), ("The “quay” at dawn",))))


def test_a_link_leads_elsewhere_is_new_or_gone() -> None:
    here = Link("the open sea", "https://example.org/a")
    there = Link("the open sea", "https://example.org/b")
    (moved,) = found(*edited(links=((here,), (there,))))
    assert (moved.kind.value, moved.before, moved.after) == ("link", here.url, there.url)
    assert "leads elsewhere" in moved.reason
    (new,) = found(*edited(links=((), (here,))))
    assert "is new" in new.reason
    (gone,) = found(*edited(links=((here,), ())))
    assert "is gone" in gone.reason


def test_a_link_that_tracks_or_whose_words_went_is_no_change_of_links() -> None:
    here = Link("the open sea", "https://example.org/a")
    tracked = Link("the open sea", "https://example.org/a?utm_source=x#top")
    assert not kinds(*edited(links=((here,), (tracked,))))
    assert not kinds(*edited(links=((Link("no such words", "https://example.org/a"),), ())))
    odd = Link("the open sea", "http://[broken")
    assert kinds(*edited(links=((here,), (odd,)))) == ["link"]


@pytest.mark.parametrize(
    ("moved", "sources", "told"),
    [
        (timedelta(hours=-9), ("json-ld", "shown"), False),
        (timedelta(hours=-9), ("json-ld", "json-ld"), True),
        (timedelta(days=3), ("json-ld", "shown"), True),
    ],
)
def test_a_date_read_in_another_place_is_not_altered(
    moved: timedelta, sources: tuple[str, str], told: bool
) -> None:
    before, after = (
        replace(version, provenance=(Provenance("published", source, 1.0),))
        for version, source in zip(
            edited(published=(MORNING, MORNING + moved)), sources, strict=True
        )
    )
    assert bool(kinds(before, after)) is told


@pytest.mark.parametrize(
    ("before", "after", "kind", "severity"),
    [
        ("Centre honours sailor's labour", "Center honors sailor's labor", "headline", "cosmetic"),
        ("The theatre's ferry sinks", "The theater's ferry sinks", "headline", "cosmetic"),
        ("Twelve sailors saved", "12 sailors saved", "headline", "cosmetic"),
        ("Twelve sailors saved", "13 sailors saved", "headline", "substantive"),
        ("Ferry unsafe, study says", "Study: Ferry unsafe", "headline", "minor"),
        ("Ferry sinks in storm", "LIVE: Ferry sinks in storm", "headline", "minor"),
        ("Ferry sinks in storm", "Breaking | Ferry sinks in storm", "headline", "minor"),
        ("UPDATE 1-Ferry sinks in storm", "UPDATE 2-Ferry sinks in storm", "headline", "minor"),
        ("Ferry sinks in storm", "++ Eilmeldung ++ Ferry sinks in storm", "headline", "minor"),
        ("Ferry sinks in storm", "Police: Ferry sinks in storm", "headline", "substantive"),
        ("LIVE: 12 sailors saved", "LIVE: 21 sailors saved", "headline", "substantive"),
        ("Was the captain warned?", "The captain was warned", "headline", "substantive"),
        ("The captain was warned", "The captain was warned?", "headline", "substantive"),
        ("How was the captain saved?", "How was the captain saved", "cosmetic", "cosmetic"),
        ("Ferry unsafe, report finds", "Report: Ferry unsafe", "headline", "minor"),
        ("Ferry unsafe, report finds", "Ferry unsafe", "headline", "substantive"),
        ("FERRY SINKS IN STORM", "Ferry sinks in storm", "cosmetic", "cosmetic"),
        ("Crew rescues captain", "Captain rescues crew", "headline", "substantive"),
        ("Ferry recieves a new coat", "Ferry receives a new coat", "typo", "minor"),
        ("Ferry breaks in storm", "Ferry sinks in storm", "headline", "substantive"),
    ],
)
def test_a_headline_in_another_form_is_no_other_headline(
    before: str, after: str, kind: str, severity: str
) -> None:
    old, new = (replace(article(), headline=text) for text in (before, after))
    (change,) = found(old, new)
    assert (change.kind.value, change.severity.value) == (kind, severity)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("Keeper sells lamp to two bakers", "Baker buys lamp from keeper", "two"),
        ("Ferry adrift in storm", "Ferry adrift in storm after strike", "put in: after strike"),
        ("Ferry with 12 sailors lost", "Ferry with 13 sailors rescued", "12 \u2192 13"),
    ],
)
def test_the_reason_of_a_headline_names_what_moved(old: str, new: str, said: str) -> None:
    (change,) = found(*edited(headline=(old, new)))
    assert said in change.reason
