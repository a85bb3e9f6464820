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


@pytest.mark.parametrize(
    ("language", "before", "after"),
    [
        ("en", "The baker told the guard of the theft.", "The guard told the baker of the theft."),
        ("es", "La alcaldesa denunció al pintor.", "La alcaldesa fue denunciada por el pintor."),
        ("it", "Il taxi ha tamponato il furgone.", "Il taxi è stato tamponato dal furgone."),
        ("ru", "Пекарь ударил сторожа у ворот.", "Пекаря ударил сторож у ворот."),
        ("uk", "Пекар вдарив сторожа.", "Пекаря вдарив сторож."),
        ("pl", "Piekarz uderzył strażnika.", "Piekarza uderzył strażnik."),
        ("ja", "記者は市長を訴えた。", "市長は記者を訴えた。"),
        ("zh", "居民支持议会的方案。", "议会支持居民的方案。"),
    ],
)
def test_who_does_it_to_whom_is_read_from_place_case_and_voice(
    language: str, before: str, after: str
) -> None:
    old, new = (article(*PARAGRAPHS, text, language=language) for text in (before, after))
    assert any(change.severity is Severity.SUBSTANTIVE for change in found(old, new))


@pytest.mark.parametrize(
    ("language", "before", "after"),
    [
        ("en", "The painter sued the guard.", "The guard was sued by the painter."),
        ("en", "A guard hit the painter with a pole.", "Painter hit by a guard with a pole."),
        ("es", "La alcaldesa denunció al pintor.", "El pintor fue denunciado por la alcaldesa."),
        ("es", "Cien vecinos acudieron al puerto.", "Al puerto acudieron cien vecinos."),
        ("de", "Den Wirt ehrte die Stadt.", "Die Stadt ehrte den Wirt."),
        ("ru", "Пекарь ударил сторожа у ворот.", "Сторожа у ворот ударил пекарь."),
        ("zh", "居民和议会都支持方案。", "议会和居民都支持方案。"),
    ],
)
def test_who_acts_as_before_in_another_order_is_nobody_else(
    language: str, before: str, after: str
) -> None:
    old, new = (article(*PARAGRAPHS, text, language=language) for text in (before, after))
    assert not any("turned round" in change.reason for change in found(old, new))


def test_a_sentence_said_anew_names_no_other_who_did_it() -> None:
    before = "The guild of bakers accepted the new rules for the market after a long vote."
    after = "After a long vote, the new rules for the market were accepted by the painters."
    old, new = (with_paragraph(article(), 2, text) for text in (before, after))
    assert any(change.severity is Severity.SUBSTANTIVE for change in found(old, new))
