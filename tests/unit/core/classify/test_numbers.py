"""Figures that changed: old and new value, unit, what is counted, and the direction."""

from __future__ import annotations

import pytest

from monitor.model.change import Change, FigureChange
from tests.unit.core.classify.versions import article, found

AROUND = "The ferry left the harbour before noon and turned to the open sea."


def change(old: str, new: str, language: str = "en") -> Change:
    (only,) = found(
        article(AROUND, old, language=language), article(AROUND, new, language=language)
    )
    assert only.kind.value == "figure"
    return only


@pytest.mark.parametrize(
    ("old", "new", "figure"),
    [
        (
            "Some 11,000 troops crossed.",
            "Some 14,000 troops crossed.",
            FigureChange(11000, 14000, "", "up", "troops"),
        ),
        (
            "It cost $4.2 million in all.",
            "It cost $3.9 million in all.",
            FigureChange(4.2e6, 3.9e6, "USD", "down"),
        ),
        (
            "Up to 10,000–12,000 came.",
            "Up to 12,000–14,000 came.",
            FigureChange(10000, 12000, "", "up", "", 12000, 14000),
        ),
        (
            "It rose 12% in a year.",
            "It rose 9% in a year.",
            FigureChange(12, 9, "%", "down"),
        ),
    ],
)
def test_a_figure_tells_both_values(old: str, new: str, figure: FigureChange) -> None:
    assert change(old, new).figure == figure


def test_a_date_has_no_direction() -> None:
    figure = change("They met on 3 May 2024.", "They met on 5 May 2024.").figure
    assert figure is not None
    assert (figure.before, figure.after, figure.direction) == (20240503, 20240505, "")


def test_other_units_have_no_direction() -> None:
    figure = change("It is 12 miles long.", "It is 12 kilometres long.").figure
    assert figure is not None
    assert figure.direction == ""


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("The boats were lost.", "The 14 boats were lost.", "a figure is new: 14"),
        ("The 14 boats were lost.", "The boats were lost.", "a figure is gone: 14"),
    ],
)
def test_a_figure_comes_or_goes(old: str, new: str, reason: str) -> None:
    only = change(old, new)
    assert only.reason == reason
    assert only.figure is not None
    assert (only.figure.before is None) is ("new" in reason)


def test_the_first_of_two_that_differs_is_told() -> None:
    only = change("They lost 12 or 15 boats there.", "They lost 12 or 18 boats there.")
    assert only.figure is not None
    assert (only.figure.before_high, only.figure.after_high) == (15, 18)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("They lost twelve boats there.", "They lost 12 boats there."),
        ("They lost 1,200 boats there.", "They lost 1200 boats there."),
        ("They lost 12 boats there.", "They lost only 12 boats there."),
        ("He first saw the boats there.", "He initially saw the boats there."),
    ],
)
def test_the_same_value_in_other_words_is_no_figure(old: str, new: str) -> None:
    kinds = {c.kind.value for c in found(article(AROUND, old), article(AROUND, new))}
    assert "figure" not in kinds


def test_words_run_together_are_no_figure() -> None:
    changes = found(
        article(AROUND, "It has 3.5 m of rope."), article(AROUND, "It has 35 m of rope.")
    )
    assert [c.kind.value for c in changes] == ["figure"]


def test_digits_of_a_designation_are_a_figure() -> None:
    only = change("The F-16 flew low.", "The F-35 flew low.")
    assert only.figure is None
    assert "16" in only.reason


def test_a_mark_within_a_number_is_no_mark_alone() -> None:
    assert change("They lost 1.5 boats each.", "They lost 15 boats each.")
