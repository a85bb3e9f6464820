"""The sentence beside a change says the edit in a newsroom's words."""

from __future__ import annotations

from dataclasses import replace

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


@pytest.mark.parametrize(
    ("language", "old", "new", "said"),
    [
        (
            "en",
            "A tram came off the rails in May.",
            "A tram sank in the bay in May.",
            "came off the rails \u2192 sank in the bay",
        ),
        (
            "nl",
            "De burgemeester blijft aan.",
            "De burgemeester stapt op.",
            "blijft aan \u2192 stapt op",
        ),
        ("ja", "会議は来年開かれる。", "会議は今年開かれる。", "来年 \u2192 今年"),
    ],
)
def test_words_are_quoted_as_they_are_printed(language: str, old: str, new: str, said: str) -> None:
    reasons = [
        change.reason
        for change in found(article(old, language=language), article(new, language=language))
    ]
    assert any(reason.endswith(f": {said}") for reason in reasons), reasons


def test_a_headline_says_what_changed_in_it() -> None:
    old, new = (replace(article(), headline=f"Court {verb} plan") for verb in ("bans", "allows"))
    (change,) = found(old, new)
    assert (
        change.reason == "the headline was reworded: turned into its opposite: bans \u2192 allows"
    )


def test_no_rank_is_up_or_down() -> None:
    old, new = (article(f"It was her {rank} title of the year.") for rank in ("fourth", "fifth"))
    assert [change.reason for change in found(old, new)] == ["fourth \u2192 fifth title"]
