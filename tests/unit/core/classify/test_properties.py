"""What holds for any two versions: the changes cover the difference, and rebuild the new text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from monitor.core.classify import Context, classify, to_json
from monitor.core.classify.edits import carried_out, edits
from monitor.core.diff import StepBudget, compare
from monitor.core.language.text import canonical
from monitor.model.change import Change
from monitor.model.extraction import Block, Extraction

_LANGUAGES = st.sampled_from(["en", "de", "fr", "es", "uk", "ru", "fi", ""])
_WORDS = st.sampled_from(
    [
        "the",
        "The",
        "crew",
        "sailors",
        "said",
        "claimed",
        "allegedly",
        "12",
        "14",
        "twelve",
        "Monday",
        "Tuesday",
        "boats.",
        "boats",
        "Harwick",
        "Marsh",
        "“we",
        "will",
        "“we",
        "sail”",
        "will",
        "may",
        "–",
        "-",
        "not",
        "all",
        "some",
        "and",
        "storm,",
        "storm",
        "lost.",
        "lost",
        "Correction:",
        "die",
        "Der",
        "Boote",
        "laut",
        "soll",
        "le",
        "bateau",
        "aurait",
        "l'eau",
        "el",
        "barco",
        "según",
        "човен",
        "нібито",
        "лодка",
        "якобы",
        "за",
        "даними",
    ]
)
_TEXTS = st.lists(_WORDS, min_size=1, max_size=18).map(" ".join)
_BODIES = st.lists(_TEXTS, max_size=6)


def versions(old: list[str], new: list[str], language: str) -> tuple[Extraction, Extraction]:
    return (
        Extraction(blocks=tuple(map(Block, old)), language=language),
        Extraction(blocks=tuple(map(Block, new)), language=language),
    )


def changes(before: Extraction, after: Extraction) -> tuple[Change, ...]:
    return classify(before, after, compare(before, after), Context()).changes


@given(_TEXTS | st.text(max_size=30), _TEXTS | st.text(max_size=30), _LANGUAGES)
def test_edits_rebuild_the_new_text(old: str, new: str, language: str) -> None:
    assert carried_out(edits(old, new, language, StepBudget()), old) == new


@given(_TEXTS, _TEXTS, _LANGUAGES, st.integers(0, 60))
def test_edits_rebuild_it_when_the_budget_runs_out(
    old: str, new: str, language: str, steps: int
) -> None:
    assert carried_out(edits(old, new, language, StepBudget(steps)), old) == new


@given(_BODIES, _BODIES, _LANGUAGES)
def test_the_places_of_a_change_hold_its_words(
    old: list[str], new: list[str], language: str
) -> None:
    before, after = versions(old, new, language)
    for change in changes(before, after):
        if change.place_before is not None:
            words = change.context_before[slice(*change.place_before)].strip()
            assert words == (change.before or "")
        if change.place_after is not None:
            words = change.context_after[slice(*change.place_after)].strip()
            assert words == (change.after or "")


@given(_BODIES, _BODIES, _LANGUAGES)
def test_what_differs_is_told_and_what_does_not_is_not(
    old: list[str], new: list[str], language: str
) -> None:
    before, after = versions(old, new, language)
    told = changes(before, after)
    if old == new:
        assert not told
    elif " ".join(map(canonical, old)) != " ".join(map(canonical, new)):
        assert told


@given(_BODIES, _BODIES, _LANGUAGES)
def test_every_new_word_stands_in_some_change(
    old: list[str], new: list[str], language: str
) -> None:
    before, after = versions(old, new, language)
    known = set(" ".join(old).split())
    told = {
        word
        for change in changes(before, after)
        for side in (change.after, change.context_after)
        for word in (side or "").split()
    }
    assert set(" ".join(new).split()) - known <= told


@given(_BODIES, _BODIES, _LANGUAGES)
def test_every_lost_word_stands_in_some_change(
    old: list[str], new: list[str], language: str
) -> None:
    before, after = versions(old, new, language)
    kept = set(" ".join(new).split())
    told = {
        word
        for change in changes(before, after)
        for side in (change.before, change.context_before)
        for word in (side or "").split()
    }
    assert set(" ".join(old).split()) - kept <= told


@given(_BODIES, _BODIES, _LANGUAGES)
def test_the_verdict_is_the_same_each_time_and_consistent(
    old: list[str], new: list[str], language: str
) -> None:
    before, after = versions(old, new, language)
    difference = compare(before, after)
    verdict = classify(before, after, difference, Context())
    assert to_json(verdict) == to_json(classify(before, after, difference, Context()))
    assert verdict.stealth == any(change.stealth for change in verdict.changes)
    assert all(change.reason for change in verdict.changes)
    assert all(
        change.before != change.after or change.before is None
        for change in verdict.changes
        if change.place_before
    )
