"""A page read against fingerprints: what stands, what moved, what is gone, what is new."""

import dataclasses
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.core.baseline import (
    BaselineReading,
    SentenceStatus,
    changes,
    draft,
    proves,
    read_against,
)
from monitor.model.change import Change, ChangeKind, Severity
from monitor.model.extraction import Block, BlockKind, DroppedBlock, Extraction
from monitor.model.story import BaselineArticle, Figure

from .invented import HEADLINE, PARAGRAPHS, STANDFIRST

FIGURES = (
    Figure(
        key="commuters",
        low=11_000,
        high=11_000,
        unit="commuters",
        meaning="people who cross each morning",
        as_written="About 11,000",
    ),
    Figure(key="cost", low=4.2e6, high=5.8e6, unit="crowns", meaning="cost of repairs"),
)
BASELINE = dataclasses.replace(
    draft(
        key="bridge",
        outlet="courier",
        url="https://courier.example/bridge",
        paragraphs=PARAGRAPHS,
        standfirst=STANDFIRST,
        headline=HEADLINE,
        byline="Dora Lind",
        published="2031-04-28",
    ),
    figures=FIGURES,
)


def page(*paragraphs: str, **fields: object) -> Extraction:
    known: dict[str, object] = {
        "headline": HEADLINE,
        "standfirst": STANDFIRST,
        "bylines": ("Dora Lind",),
    }
    return Extraction(blocks=tuple(Block(p) for p in paragraphs), **(known | fields))  # type: ignore[arg-type]


def edited(old: str, new: str) -> Extraction:
    """The page with one passage replaced; the passage must be there."""
    paragraphs = [p.replace(old, new) for p in PARAGRAPHS]
    assert tuple(paragraphs) != PARAGRAPHS
    return page(*paragraphs)


def found(extraction: Extraction, baseline: BaselineArticle = BASELINE) -> tuple[Change, ...]:
    return changes(baseline, read_against(baseline, extraction), extraction)


def kinds(reading: BaselineReading) -> set[SentenceStatus]:
    return {sentence.standing for sentence in reading.sentences}


def test_an_unedited_page_stands_whole() -> None:
    reading = read_against(BASELINE, page(*PARAGRAPHS))
    assert reading.share == 1.0
    assert reading.added == ()
    assert proves(reading)
    assert found(page(*PARAGRAPHS)) == ()


def test_recovered_texts_are_those_of_the_page() -> None:
    reading = read_against(BASELINE, page(*PARAGRAPHS))
    assert set(reading.recovered) == {f.exact for f in BASELINE.fingerprints}
    assert "It did not act on the warning." in reading.recovered.values()


def test_layout_and_typography_are_no_edits() -> None:
    plain = " ".join((STANDFIRST, *PARAGRAPHS)).replace("“", '"').replace("”", '"')
    for extraction in (
        page(plain, standfirst=""),
        page(*(p.upper() for p in PARAGRAPHS)),
        page(*(p.replace("’", "'").replace("—", " – ") for p in PARAGRAPHS)),
        page(*(s for p in PARAGRAPHS for s in p.split("\n"))),
    ):
        assert found(extraction) == ()


def test_text_that_the_extractor_set_aside_still_stands() -> None:
    extraction = page(
        *PARAGRAPHS[:-1],
        standfirst="",
        captions=(STANDFIRST,),
        dropped=(DroppedBlock(PARAGRAPHS[-1], "looks like a promo"),),
    )
    assert found(extraction) == ()


def test_a_moved_figure_is_told_with_its_proved_old_value() -> None:
    (change,) = found(edited("11,000 commuters", "14,000 commuters"))
    assert change.kind is ChangeKind.FIGURE
    assert change.severity is Severity.SUBSTANTIVE
    assert (change.before, change.after) == ("11,000", "14,000")
    assert change.figure is not None
    assert (change.figure.before, change.figure.after) == (11_000, 14_000)
    assert (change.figure.direction, change.figure.counted) == ("up", "commuters")
    assert "baseline 11,000 commuters → page 14,000 commuters" in change.reason


@pytest.mark.parametrize(
    ("old", "new", "before", "after"),
    [
        ("14 cracks", "40 cracks", "14", "40"),
        ("3 weeks", "six weeks", "3", "six"),
        ("4.2 and", "4.4 and", "4.2", "4.4"),
    ],
)
def test_old_values_that_no_list_has_are_found(old: str, new: str, before: str, after: str) -> None:
    (change,) = found(edited(old, new))
    assert (change.kind, change.before, change.after) == (ChangeKind.FIGURE, before, after)


def test_two_figures_of_one_sentence_are_both_told() -> None:
    told = found(edited("4.2 and 5.8 million", "5.1 and 6.9 million"))
    assert [(c.before, c.after) for c in told] == [("4.2", "5.1"), ("5.8", "6.9")]


def test_a_figure_that_cannot_be_proved_is_told_without_its_old_value() -> None:
    bare = draft(
        key="k", outlet="o", url="u", paragraphs=["The firm owes 7,318,244 crowns to its clerks."]
    )
    (change,) = found(page("The firm owes 9 crowns to its clerks.", standfirst=""), bare)
    assert (change.kind, change.before) == (ChangeKind.FIGURE, None)


def test_a_reworded_sentence_is_wording_not_loss() -> None:
    (change,) = found(edited("It did not act on the warning.", "It did not act on that warning."))
    assert change.kind is ChangeKind.WORDING
    assert change.before is None
    assert change.after == "It did not act on that warning."


def test_an_appended_hedge_is_seen() -> None:
    """A sentence that goes on does not stand, though all its words do."""
    told = found(edited("act on the warning.", "act on the warning, critics of the council said."))
    assert [c.kind for c in told] == [ChangeKind.WORDING]


def test_a_lost_sentence_is_told_without_words() -> None:
    (change,) = found(edited(" It did not act on the warning.", ""))
    assert change.kind is ChangeKind.SENTENCE_REMOVED
    assert (change.before, change.after, change.block) == (None, None, None)
    assert "7 words" in change.reason


def test_a_lost_paragraph_is_one_change() -> None:
    (change,) = found(page(*PARAGRAPHS[:2], *PARAGRAPHS[3:]))
    assert change.kind is ChangeKind.PARAGRAPH_REMOVED
    assert change.severity is Severity.SUBSTANTIVE


def test_new_text_is_told_in_its_block() -> None:
    extra = "A second crossing will not be built, the ministry said."
    (paragraph,) = found(page(*PARAGRAPHS, extra))
    assert (paragraph.kind, paragraph.after, paragraph.block) == (
        ChangeKind.PARAGRAPH_ADDED,
        extra,
        len(PARAGRAPHS),
    )
    (sentence,) = found(page(PARAGRAPHS[0] + " " + extra, *PARAGRAPHS[1:]))
    assert (sentence.kind, sentence.after) == (ChangeKind.SENTENCE_ADDED, extra)


def test_a_new_entry_of_a_live_blog_is_one_minor_change() -> None:
    live = dataclasses.replace(BASELINE, live_blog=True)
    blocks = (
        Block("Ferry line opens", BlockKind.ENTRY, entry="e2"),
        Block("The first ferry left at noon. It was full.", entry="e2"),
        Block("Bridge shut", BlockKind.ENTRY, entry="e1"),
        *(Block(p, entry="e1") for p in PARAGRAPHS),
    )
    extraction = Extraction(blocks=blocks, standfirst=STANDFIRST, is_live=True)
    told = found(extraction, live)
    (entry,) = [c for c in told if c.kind is ChangeKind.ENTRY_ADDED]
    assert (entry.after, entry.entry) == ("Ferry line opens", "e2")
    assert {c.severity for c in told} == {Severity.MINOR}
    assert read_against(live, extraction).share == 1.0


@pytest.mark.parametrize(
    ("fields", "kind"),
    [
        ({"headline": "Harbour bridge reopens"}, ChangeKind.HEADLINE),
        ({"bylines": ("Otto Rehm",)}, ChangeKind.BYLINE),
        ({"published": datetime(2031, 5, 2, tzinfo=UTC)}, ChangeKind.DATE),
    ],
)
def test_facts_that_differ_are_told(fields: dict[str, object], kind: ChangeKind) -> None:
    assert [c.kind for c in found(page(*PARAGRAPHS, **fields))] == [kind]


@pytest.mark.parametrize(
    "fields",
    [
        {"headline": HEADLINE.replace("‘", "'").replace("’", "'")},
        {"headline": ""},
        {"bylines": ("By DORA LIND",)},
        {"bylines": ("Dora Lind", "Otto Rehm")},
        {"bylines": ()},
        {"published": datetime(2031, 4, 27, 22, tzinfo=UTC)},
    ],
)
def test_facts_that_agree_are_not(fields: dict[str, object]) -> None:
    assert found(page(*PARAGRAPHS, **fields)) == ()


def test_a_live_blogs_headline_is_minor() -> None:
    live = dataclasses.replace(BASELINE, live_blog=True)
    (change,) = found(page(*PARAGRAPHS, headline="Ferry line opens"), live)
    assert (change.kind, change.severity) == (ChangeKind.HEADLINE, Severity.MINOR)
    assert "live blog" in change.reason


def test_a_moment_that_stands_is_no_change() -> None:
    exact = dataclasses.replace(BASELINE, published="2031-04-28T04:39:00+02:00")
    assert found(page(*PARAGRAPHS, published=datetime(2031, 4, 28, 2, 39, tzinfo=UTC)), exact) == ()


def test_a_figure_in_the_headline_is_substantive() -> None:
    old = dataclasses.replace(BASELINE, headline="14 cracks found in bridge")
    (change,) = found(page(*PARAGRAPHS, headline="40 cracks found in bridge"), old)
    assert (change.kind, change.severity) == (ChangeKind.HEADLINE, Severity.SUBSTANTIVE)


def test_another_article_proves_nothing() -> None:
    other = page("A ferry ran aground. Nobody was hurt.", PARAGRAPHS[3], standfirst="")
    reading = read_against(BASELINE, other)
    assert reading.share < 0.5
    assert not proves(reading)
    assert kinds(reading) == {SentenceStatus.STANDS, SentenceStatus.GONE}


def test_an_edited_article_is_still_proved() -> None:
    assert proves(read_against(BASELINE, page(*PARAGRAPHS[:3])))
    assert proves(read_against(BASELINE, edited("11,000", "14,000")))


def test_an_empty_page_has_nothing() -> None:
    reading = read_against(BASELINE, Extraction())
    assert (reading.share, reading.recognised, reading.added) == (0.0, 0.0, ())
    assert not proves(reading)
    assert not proves(BaselineReading(sentences=()))


@given(st.lists(st.text(max_size=200), max_size=6))
@settings(deadline=None, max_examples=60)
def test_any_page_can_be_read(paragraphs: list[str]) -> None:
    extraction = page(*paragraphs, standfirst="")
    reading = read_against(BASELINE, extraction)
    assert 0.0 <= reading.share <= reading.recognised <= 1.0
    assert len(reading.sentences) == len(BASELINE.fingerprints)
    assert all(change.reason for change in changes(BASELINE, reading, extraction))


@given(
    st.lists(st.text(alphabet="abc .!?\n“”1,", min_size=1, max_size=120), min_size=1, max_size=5)
)
@settings(deadline=None, max_examples=60)
def test_every_text_stands_against_its_own_fingerprints(paragraphs: list[str]) -> None:
    clean = [" ".join(p.split()) for p in paragraphs]
    if not any(c.isalnum() for p in clean for c in p):
        return
    own = draft(key="k", outlet="o", url="u", paragraphs=clean)
    assert read_against(own, page(*clean, standfirst="")).recognised == 1.0
