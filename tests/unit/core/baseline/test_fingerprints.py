"""Fingerprints: frozen values, no words in them, and sketches that tell likeness."""

import pytest

from monitor.core.baseline import fingerprint_sentences
from monitor.core.baseline.fingerprints import likeness, sketch
from monitor.core.baseline.stream import VERSION, stream

FROZEN = [
    (
        "686eea626b687f8a",
        "de5d9074e3350a5a",
        "0043dc2312abaf682df33fb14fb85e26",
        12,
        0,
    ),
    (
        "949cb664ddd2e3c5",
        "949cb664ddd2e3c5",
        "8f267203ddee98316ac856862991719d",
        2,
        0,
    ),
    (
        "3427a34505261463",
        "3427a34505261463",
        "54904f09dd8cdb3e26431831a8a11000",
        2,
        0,
    ),
]

SENTENCE = "About 11,000 commuters use the old crossing each morning, the office said."


def test_the_values_are_frozen() -> None:
    """Stored fingerprints rest on these: whoever breaks this test needs a new VERSION."""
    found = fingerprint_sentences([SENTENCE + " “Why now?” she asked."], "en")
    assert VERSION == 1
    assert [(f.exact, f.masked, f.sketch, f.words, f.paragraph) for f in found] == FROZEN


def test_paragraphs_are_counted_from_first() -> None:
    found = fingerprint_sentences(["One here. Two there.", "Three."], first=-1)
    assert [f.paragraph for f in found] == [-1, -1, 0]


def test_text_without_words_has_no_fingerprint() -> None:
    assert fingerprint_sentences(["—", "", "…"]) == ()


def alike(one: str, other: str) -> float:
    return likeness(sketch(stream([one]).tokens), sketch(stream([other]).tokens))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The council approved the new harbour plan after a long debate that ended at night.",
            "The council has approved the harbour plan after a heated debate that ended at night.",
        ),
        (
            "Officials denied that any of the money had been lost.",
            "Officials could not confirm that any of the money had been lost.",
        ),
        (SENTENCE, SENTENCE.replace("11,000", "900")),
    ],
)
def test_a_reworded_sentence_is_alike(one: str, other: str) -> None:
    assert alike(one, other) >= 0.6


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (SENTENCE, "The mayor denied on Friday that money for repairs had been held back."),
        (SENTENCE, "Each morning the ferry takes nine hundred people over, its captain said."),
    ],
)
def test_another_sentence_on_the_subject_is_not(one: str, other: str) -> None:
    assert alike(one, other) < 0.6


def test_sketches_of_another_length_are_unlike() -> None:
    assert likeness("ff", "ffff") == 0.0
