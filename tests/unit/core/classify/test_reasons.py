"""The sentence beside a change says the edit in a newsroom's words."""

from __future__ import annotations

import pytest

from tests.unit.core.classify.versions import article, found, with_paragraph

PLACE = 2


def reason(before: str, after: str) -> str:
    old, new = (with_paragraph(article(), PLACE, text) for text in (before, after))
    (change,) = found(old, new)
    return change.reason


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        (
            "The mayor said the pier was safe.",
            "The mayor claimed the pier was safe.",
            "what was attributed to somebody is now somebody's claim",
        ),
        (
            "The pilot caused the collision off the rock.",
            "The pilot allegedly caused the collision off the rock.",
            "the claim is now alleged",
        ),
        (
            "The pier was possibly damaged by the storm in March.",
            "The pier was damaged by the storm in March.",
            "the claim is no longer possible",
        ),
        (
            "All boats came back before the storm.",
            "Some boats came back before the storm.",
            "it is said of more or of fewer: All → Some",
        ),
    ],
)
def test_a_reason_says_the_edit(before: str, after: str, said: str) -> None:
    assert reason(before, after) == said


def test_no_day_is_a_speaker() -> None:
    before = "“The pier is rotten,” the keeper told a meeting in March."
    old, new = (
        with_paragraph(article(), PLACE, text)
        for text in (before, before.replace("rotten", "damp"))
    )
    (change,) = found(old, new)
    assert (change.kind.value, change.speaker) == ("quote", "")
    assert change.reason == "words were changed in a quotation"
