"""Sentences of two versions: which became which, wherever they stand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from monitor.core.classify.alignment import align
from monitor.core.classify.relocation import BlockOrder
from monitor.core.diff import StepBudget, compare
from monitor.core.language.lexicons import lexicon
from monitor.model.change import ChangeKind, Severity
from tests.unit.core.classify.versions import PARAGRAPHS, article, found, rewritten, verdict

A, B, C, D, E, F = PARAGRAPHS


def pairs(old: str, new: str, language: str = "en") -> list[tuple[list[str], list[str]]]:
    """The passages of two bodies whose sides differ."""
    before = article(*old.split("|"), language=language)
    after = article(*new.split("|"), language=language)
    diff = compare(before, after)
    return [
        ([s.text for s in one.old.sentences], [s.text for s in one.new.sentences])
        for one in align(diff.hunks, BlockOrder(diff), lexicon(language), StepBudget())
        if one.old.text != one.new.text
    ]


def test_a_sentence_that_was_split_has_both_its_parts() -> None:
    whole = "The clockmaker, who came to the island in 1971, sold his workshop to a cellist."
    parts = [
        "The clockmaker sold his workshop to a cellist.",
        "He came to the island in 1971.",
    ]
    assert pairs(whole, " ".join(parts)) == [([whole], parts)]
    assert pairs(" ".join(parts), whole) == [(parts, [whole])]


def test_a_sentence_that_stands_in_another_paragraph_is_found_with_its_edits() -> None:
    old = "Four herons nest in the quarry above the mill."
    new = "Five herons nest in the quarry above the mill."
    assert pairs(f"{old} {A}|{B}|{C}|{D}", f"{A}|{B}|{C}|{D} {new}") == [([old], [new])]


def test_a_short_sentence_rewritten_in_its_place_is_that_sentence() -> None:
    old, new = "He denies it.", "He has confessed."
    assert pairs(f"{A} {old} {B}|{C}", f"{A} {new} {B}|{C}") == [([old], [new])]
    assert pairs(f"{A}|{old}|{B}", f"{A}|{new}|{B}") == [([old], [new])]
    assert pairs(f"{A}|{B}|{old}", f"{new}|{A}|{B}") == [([], [new]), ([old], [])]


def test_what_only_one_version_has_stays_alone() -> None:
    new = "Two grey lorries left the quarry before the inspectors came."
    assert pairs(f"{A}|{B}", f"{A}|{new}|{B}") == [([], [new])]


def test_two_statements_of_one_speaker_are_two() -> None:
    old = "The weir was inspected in spring, harbour engineer Ottilie Brandvold said."
    new = "Nobody had the keys to the pump house, harbour engineer Ottilie Brandvold said."
    assert pairs(f"{old}|{A}|{B}|{C}", f"{A}|{B}|{C}|{new}") == [([], [new]), ([old], [])]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("四隻の船が港を出たと市は発表した。", "五隻の船が港を出たと市は発表した。"),
        ("市政府说,四艘船离开了老港口。", "市政府说,五艘船离开了老港口。"),
    ],
)
def test_scripts_without_spaces_are_aligned_by_their_letters(old: str, new: str) -> None:
    assert pairs(old, new, "ja") == [([old], [new])]


def test_a_sentence_rewritten_in_its_place_is_one_change() -> None:
    old = "Brandvold did not answer the letters of the board."
    new = 'Brandvold said he had "nothing to hide".'
    kinds = {
        change.kind: change.severity for change in rewritten(f"{A}|{old}|{B}", f"{A}|{new}|{B}")
    }
    assert kinds[ChangeKind.WORDING] is Severity.SUBSTANTIVE
    assert ChangeKind.PARAGRAPH_REMOVED not in kinds


def test_plain_rewordings_of_one_sentence_are_told_once() -> None:
    old = "The keeper put the old bell on a cart, and it was then taken up to the mill by two oxen."
    new = "The keeper put that old bell onto a cart; it was taken up there to the mill by the oxen."
    changes = rewritten(f"{A}|{old}", f"{A}|{new}")
    plain = [change for change in changes if "no fact seen" in change.reason]
    assert len(plain) <= 1


@pytest.mark.parametrize(
    ("old", "new", "severity"),
    [
        ("Harbour mayor favours older ferries", "Harbor mayor favors older ferries", "cosmetic"),
        (
            "Mayor of Tillmouth favours ferries",
            "Mayor of Tillmouth favours old ferries",
            "substantive",
        ),
        ("Mayor buys a ferry", "Mayor purchases a ferry", "minor"),
        ("Mayor buys a ferry", "Mayor sinks a ferry", "substantive"),
    ],
)
def test_a_headline_is_as_grave_as_what_differs_in_it(old: str, new: str, severity: str) -> None:
    before, after = (replace(article(), headline=line) for line in (old, new))
    (change,) = found(before, after)
    assert (change.kind.value, change.severity.value) == ("headline", severity)


def test_a_version_that_differs_in_style_alone_says_so() -> None:
    before = article("The harbour office paid twelve crowns.", A)
    after = article("The harbor office paid 12 crowns.", A)
    assert verdict(before, after).is_style_alone
    assert not verdict(before, article("The harbor office paid 13 crowns.", A)).is_style_alone
    assert not verdict(before, before).is_style_alone


def test_a_paragraph_that_stood_twice_is_no_loss() -> None:
    (change,) = found(article(A, B, C, A), article(A, B, C))
    assert (change.kind, change.severity) == (ChangeKind.PARAGRAPH_REMOVED, Severity.MINOR)
    assert "twice" in change.reason
    (back,) = found(article(A, B, C), article(A, B, C, A))
    assert (back.kind, back.severity) == (ChangeKind.PARAGRAPH_ADDED, Severity.MINOR)


def test_a_paragraph_that_stood_twice_and_is_gone_twice_is_a_loss() -> None:
    changes = found(article(A, B, A, C), article(B, C))
    assert Severity.SUBSTANTIVE in {change.severity for change in changes}


@pytest.mark.parametrize(
    "line",
    [
        "Read more: The ten oldest clocks of the coast",
        "Sign up for our weekly newsletter here",
        "Were you there? Write to desk@lantern.example",
        "Lesen Sie auch: Die ältesten Uhren der Küste",
        "À lire aussi : les plus vieilles horloges",
    ],
)
def test_a_line_that_leads_elsewhere_is_no_part_of_the_report(line: str) -> None:
    (change,) = found(article(A, B, line, C), article(A, B, C))
    assert (change.kind, change.severity) == (ChangeKind.PARAGRAPH_REMOVED, Severity.MINOR)


def test_a_paragraph_behind_a_label_is_part_of_the_report() -> None:
    line = "Background: The mill burned down twice before the war."
    (change,) = found(article(A, B, line, C), article(A, B, C))
    assert change.severity is Severity.SUBSTANTIVE


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (
            "On Friday the ferry was towed back to the yard, the harbour office said.",
            "The ferry was towed back to the yard on Friday, the harbour office said.",
        ),
        (
            "The harbour office said the ferry was towed back to the yard.",
            "The ferry was towed back to the yard, the harbour office said.",
        ),
        (
            "Das Hafenamt teilte mit, die Fähre werde am Freitag repariert.",
            "Die Fähre werde am Freitag repariert, teilte das Hafenamt mit.",
        ),
    ],
)
def test_words_that_only_moved_within_the_sentence_are_quiet(old: str, new: str) -> None:
    language = "de" if "Hafenamt" in old else "en"
    changes = rewritten(f"{old}|{A}", f"{new}|{A}", language)
    assert {change.severity for change in changes} <= {Severity.COSMETIC}
    assert changes


def test_who_did_it_to_whom_is_no_order_of_words() -> None:
    changes = rewritten(
        "Marlow accused Tillard of lying to the board.",
        "Tillard accused Marlow of lying to the board.",
    )
    assert Severity.SUBSTANTIVE in {change.severity for change in changes}


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Read also how the village built its first pier."),
        ("de", "Lesen Sie auch, wie das Dorf seinen ersten Steg baute."),
        ("fr", "À lire aussi, notre enquête sur le vieux quai."),
    ],
)
def test_a_line_that_sends_readers_elsewhere_is_no_fact(language: str, line: str) -> None:
    before = article(*PARAGRAPHS, line, language=language)
    after = article(*PARAGRAPHS, language=language)
    assert {change.severity for change in found(before, after)} == {Severity.MINOR}
