"""Paragraphs and sentences that stand elsewhere, were split or joined."""

from __future__ import annotations

from monitor.model.change import Severity
from monitor.model.extraction import Block, BlockKind, Extraction
from tests.unit.core.classify.versions import PARAGRAPHS, article, found, kinds

A, B, C, D, E, F = PARAGRAPHS
EXTRA = "A retired pilot keeps a record of the tides in nine notebooks."


def test_a_moved_paragraph_is_moved() -> None:
    (change,) = found(article(), article(B, C, D, E, A, F))
    assert (change.kind.value, change.severity, change.after) == (
        "paragraph-moved",
        Severity.MINOR,
        A,
    )


def test_a_moved_paragraph_with_an_edit_is_both() -> None:
    other = A.replace("before noon", "at 7 o'clock")
    changes = found(article(), article(B, C, D, E, other, F))
    assert changes[0].kind.value == "paragraph-moved"
    assert {change.kind.value for change in changes} > {"paragraph-moved"}
    assert not {"paragraph-added", "paragraph-removed"} & {c.kind.value for c in changes}


def test_a_paragraph_that_was_split_is_cosmetic() -> None:
    (change,) = found(article(f"{A} {EXTRA}", B, C), article(A, EXTRA, B, C))
    assert change.severity is Severity.COSMETIC
    assert change.kind.value == "cosmetic"


def test_paragraphs_that_were_joined_lose_nothing() -> None:
    changes = found(article(A, EXTRA, B, C), article(f"{A} {EXTRA}", B, C))
    assert {change.severity for change in changes} <= {Severity.COSMETIC}


def test_a_sentence_that_moved_far_is_moved() -> None:
    changes = found(article(f"{A} {EXTRA}", B, C, D), article(A, B, C, f"{D} {EXTRA}"))
    assert [change.kind.value for change in changes] == ["paragraph-moved"]
    assert changes[0].after == EXTRA


def test_a_sentence_that_moved_within_its_paragraph() -> None:
    (change,) = found(article(f"{A} {B} {EXTRA}", C), article(f"{EXTRA} {A} {B}", C))
    assert change.kind.value == "wording"
    assert "stands elsewhere" in change.reason


def test_a_split_paragraph_with_a_new_sentence() -> None:
    new = "The tide took the last of the nets that same evening."
    changes = found(article(f"{A} {EXTRA} {F}", B, C), article(A, f"{EXTRA} {new} {F}", B, C))
    assert [(c.kind.value, c.after) for c in changes if c.severity is Severity.SUBSTANTIVE] == [
        ("sentence-added", new)
    ]
    back = found(article(A, f"{EXTRA} {new} {F}", B, C), article(f"{A} {EXTRA} {F}", B, C))
    assert [(c.kind.value, c.before) for c in back if c.severity is Severity.SUBSTANTIVE] == [
        ("sentence-removed", new)
    ]


def test_a_paragraph_that_takes_a_sentence_along_brings_a_new_one() -> None:
    new = "The tide took the last of the nets that same evening."
    long = article(f"{A} {B} {C} {EXTRA}", D, E)
    parts = article(f"{A} {B} {C}", f"{EXTRA} {new}", D, E)
    added = [c for c in found(long, parts) if c.severity is Severity.SUBSTANTIVE]
    assert [(c.kind.value, c.after, c.before) for c in added] == [("sentence-added", new, None)]
    assert added[0].context_after == f"{EXTRA} {new}"
    assert added[0].place_after == (len(EXTRA) + 1, len(f"{EXTRA} {new}"))
    gone = [c for c in found(parts, long) if c.severity is Severity.SUBSTANTIVE]
    assert [(c.kind.value, c.before, c.after) for c in gone] == [("sentence-removed", new, None)]
    assert gone[0].context_before == f"{EXTRA} {new}"
    assert gone[0].block == 1


def test_a_sentence_that_was_split_or_merged_is_no_new_one() -> None:
    whole = "The crew mended the nets in the yard and sang until the lamps went out."
    parts = "The crew mended the nets in the yard. They sang until the lamps went out."
    for old, new in ((whole, parts), (parts, whole)):
        assert not {"sentence-added", "sentence-removed"} & set(kinds(article(old), article(new)))


def test_a_paragraph_moved_in_its_sentences_to_a_far_place() -> None:
    old = article(f"{A} {EXTRA}", B, C, D, E)
    new = article(B, C, D, E, A, EXTRA)
    assert set(kinds(old, new)) == {"paragraph-moved", "cosmetic"}


def test_a_heading_that_comes_or_goes_is_minor() -> None:
    plain = article()
    headed = Extraction(
        headline=plain.headline,
        language="en",
        modified=plain.modified,
        blocks=(Block("What the council wants now", BlockKind.HEADING), *plain.blocks),
    )
    assert [(c.kind.value, c.severity) for c in found(plain, headed)] == [
        ("paragraph-added", Severity.MINOR)
    ]
    assert [(c.kind.value, c.severity) for c in found(headed, plain)] == [
        ("paragraph-removed", Severity.MINOR)
    ]
