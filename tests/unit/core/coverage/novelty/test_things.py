"""Which thing does a figure count? A wrong answer is worse than none."""

from __future__ import annotations

from dataclasses import replace

import pytest

from monitor.core.coverage.novelty import StoryFigures
from monitor.model.story import Story
from tests.unit.core.coverage.novelty.invented import STORY, figure, text


def keys(sentence: str, language: str = "en", story: Story = STORY) -> list[str]:
    found = StoryFigures(story).add(text(sentence, language=language))
    return [thing.key if thing else "" for _, thing in found]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("About 8,500 Orlandian soldiers were sent over the border.", ["troops-sent"]),
        ("Orlandia has deployed 8,500 troops to the marsh.", ["troops-sent"]),
        ("Orlandia sent 1,300 more troops in March.", ["troops-sent-later"]),
        ("Some 320 Orlandian soldiers have been killed and 950 wounded.", ["killed", "wounded"]),
        ("Orlandia mourns: it killed 320 soldiers and wounded 950.", ["killed", "wounded"]),
        ("Around 1,600 Orlandian soldiers were killed or wounded, including 320 dead.", ["killed-or-wounded", "killed"]),
        ("On Monday Orlandia sent 8,500 soldiers, said Keld.", ["troops-sent"]),
        ("Keld said that Orlandia had sent 8,500 soldiers.", ["troops-sent"]),
        ("KELD, March 1 (Reuters) - Orlandia has sent 8,500 soldiers.", ["troops-sent"]),
        ("Keld (AFP) – Orlandia has sent 8,500 soldiers.", ["troops-sent"]),
        ("Orlandia shipped 44 barges of shells.", ["barges"]),
    ],
)  # fmt: skip
def test_the_thing_is_found(sentence: str, expected: list[str]) -> None:
    assert keys(sentence) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "Keld sent 8,500 soldiers to the marsh.",  # somebody else's
        "Keldish soldiers sent to meet Orlandia number 8,500 soldiers.",
        "Orlandia killed 320 Keldish soldiers.",
        "Orlandia saw 320 soldiers killed beside Keldish soldiers.",
        "Orlandia trained 8,500 soldiers.",  # another happening
        "Orlandia plans to send 8,500 more soldiers.",
        "Orlandia sent 8,500 letters.",  # another unit
        "Orlandia sent 8,500 elite Orlandian soldiers.",  # a part of it
        "Orlandian soldiers marched 85 km.",
        "Orlandia sent 85 per cent of its soldiers.",
        "Orlandian soldiers number 8,500.",  # nothing happens
        "Orlandia sent them; 8,500 went home.",
        "Orlandia painted 44 barges.",
        "Keld sent 200 soldiers to help Orlandia.",
    ],
)
def test_in_doubt_there_is_none(sentence: str) -> None:
    assert set(keys(sentence)) <= {""}


def test_other_languages_and_scripts() -> None:
    assert keys("Орландія відправила 8500 солдатів.", "uk") == ["troops-sent"]
    assert keys("Погибли 320 солдат, заявила Орландия.", "ru") == ["killed"]
    assert keys("Кельд відправив 8500 солдатів.", "uk") == [""]


def test_two_things_that_tell_the_same_are_none() -> None:
    first = STORY.baseline[0]
    twin = replace(
        first, figures=(*first.figures, figure("soldiers-dispatched", 5, meaning="soldiers sent"))
    )
    doubled = replace(STORY, baseline=(twin,))
    assert keys("Orlandia sent 8,500 soldiers.", story=doubled) == [""]


def test_words_of_a_meaning_must_stand_in_the_sentence_and_keys_are_labels() -> None:
    for name in ("copper-barges", "a", "killed"):
        counted = figure(name, 40, unit="barges", meaning="barges loaded with copper")
        copper = replace(STORY, baseline=(replace(STORY.baseline[0], figures=(counted,)),))
        assert keys("Orlandia loaded 44 barges of copper.", story=copper) == [name]
        assert keys("Orlandia painted 44 barges.", story=copper) == [""]


def test_a_story_without_figures_counts_nothing() -> None:
    assert StoryFigures(replace(STORY, baseline=())).things == []
