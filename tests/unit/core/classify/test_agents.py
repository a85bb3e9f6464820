"""Who does it to whom: two that change places are another fact."""

from __future__ import annotations

import pytest

from monitor.model.change import Severity
from tests.unit.core.classify.versions import PARAGRAPHS, article, found, with_paragraph


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("The police beat the sailors by the quay.", "The sailors beat the police by the quay."),
        ("The residents sued the two owners.", "The two owners sued the residents."),
        ("The gate was closed by officials.", "The gate was closed by residents."),
    ],
)
def test_another_who_acts_is_another_fact(before: str, after: str) -> None:
    old, new = (with_paragraph(article(), 2, text) for text in (before, after))
    assert any(change.severity is Severity.SUBSTANTIVE for change in found(old, new))


@pytest.mark.parametrize(
    ("language", "before", "after"),
    [
        ("nl", "De bakkers gooiden brood naar de buurt.", "De buurt gooide brood naar de bakkers."),
        (
            "de",
            "Die Bäcker warfen Brot nach der Polizei.",
            "Die Polizei warf Brot nach den Bäckern.",
        ),
        (
            "es",
            "Los vecinos lanzaron tomates a la policía.",
            "La policía lanzó tomates a los vecinos.",
        ),
        ("en", "The bakers were filming the guard.", "The guard was filming the bakers."),
    ],
)
def test_a_verb_that_goes_with_whoever_acts_hides_no_exchange(
    language: str, before: str, after: str
) -> None:
    old, new = (article(*PARAGRAPHS, text, language=language) for text in (before, after))
    assert any(change.severity is Severity.SUBSTANTIVE for change in found(old, new))


@pytest.mark.parametrize(
    ("language", "before", "after"),
    [
        (
            "en",
            "Rents rose less than wages last year.",
            "Last year wages rose less than rents.",
        ),
        ("ja", "市は業者に賠償を求めた。", "業者は市に賠償を求めた。"),
        ("zh", "居民支持议会的方案。", "议会支持居民的方案。"),
    ],
)
def test_what_changes_places_around_words_that_stay_is_no_mere_order(
    language: str, before: str, after: str
) -> None:
    old, new = (article(*PARAGRAPHS, text, language=language) for text in (before, after))
    assert any(change.severity is not Severity.COSMETIC for change in found(old, new))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Yesterday the mayor opened the bridge.", "The mayor opened the bridge yesterday."),
        (
            "Residents said the noise was worse at night.",
            "The noise was worse at night, residents said.",
        ),
        (
            "The report, published late, blames the wind.",
            "Published late, the report blames the wind.",
        ),
    ],
)
def test_what_only_moved_within_its_sentence_is_quiet(before: str, after: str) -> None:
    old, new = (article(*PARAGRAPHS, text) for text in (before, after))
    assert all(change.severity is Severity.COSMETIC for change in found(old, new))
