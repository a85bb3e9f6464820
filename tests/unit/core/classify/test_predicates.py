"""What is said of somebody: done or to come, a verb put in, a relative instead of the person."""

from __future__ import annotations

import pytest

from monitor.model.change import Change, Severity
from tests.unit.core.classify.versions import article, found


def grave(old: str, new: str, language: str = "en") -> list[Change]:
    """The substantive changes of an article whose one paragraph became another."""
    changes = found(article(old, language=language), article(new, language=language))
    return [change for change in changes if change.severity is Severity.SUBSTANTIVE]


@pytest.mark.parametrize(
    ("language", "old", "new"),
    [
        ("en", "The envoy met growers in Arle on Friday.", "The envoy is to meet growers in Arle on Friday."),
        ("en", "Pools in the town were shut.", "Pools in the town will stay shut."),
        ("en", "Crews opened the sluices.", "Crews will open the sluices."),
        ("en", "The ferry was expected to make port.", "The ferry made port."),
        ("de", "Die Halle wird gesperrt.", "Die Halle wurde gesperrt."),
        ("fr", "Le tunnel sera fermé.", "Le tunnel a été fermé."),
        ("es", "El túnel será cerrado.", "El túnel fue cerrado."),
        ("uk", "Тунель буде закрито.", "Тунель було закрито."),
        ("ru", "Тоннель будет закрыт.", "Тоннель был закрыт."),
    ],
)  # fmt: skip
def test_what_is_to_come_is_not_done(language: str, old: str, new: str) -> None:
    assert grave(old, new, language)
    assert grave(new, old, language)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("The club will open the gates at noon.", "The club opens the gates at noon."),
        ("The club is to open the gates at noon.", "The club will open the gates at noon."),
        ("The mayor said the pool will reopen.", "The mayor said the pool would reopen."),
        ("The pool was due to reopen in May.", "The pool was set to reopen in May."),
    ],
)
def test_two_ways_to_tell_what_is_to_come_are_one(old: str, new: str) -> None:
    assert not grave(old, new)


@pytest.mark.parametrize(
    ("language", "old", "new"),
    [
        ("en", "The court would hear the case.", "The court was considering whether to hear the case."),
        ("en", "The keeper knew that the gate was open.", "The keeper should have known that the gate was open."),
        ("en", "Some 300 guests were told to leave the inn.", "Some 300 guests have left the inn."),
        ("de", "Die Behörde ermittelt gegen den Wirt.", "Die Behörde prüft, ob sie gegen den Wirt ermittelt."),
    ],
)  # fmt: skip
def test_what_is_weighed_due_or_ordered_is_not_done(language: str, old: str, new: str) -> None:
    assert grave(old, new, language)


def test_an_order_told_of_in_another_way_is_no_change() -> None:
    old, new = "Some 300 guests were told to leave the inn.", "Staff told some 300 guests to leave."
    assert not [change for change in grave(old, new) if change.kind.value == "hedge"]


def test_a_verb_that_the_other_version_has_nowhere_says_another_thing() -> None:
    old = "The span was due to reopen in May."
    new = "Plans to reopen the span in May were dropped last week."
    assert any("dropped" in (change.after or "") for change in grave(old, new))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Rosa Lind, who has gout, hailed it.", "Rosa Lind, whose daughter has gout, hailed it."),
        ("A nurse was given the prize.", "The son of a nurse was given the prize."),
    ],
)
def test_a_relative_is_somebody_else(old: str, new: str) -> None:
    assert grave(old, new)


def test_a_verb_of_speech_that_reports_nothing_is_a_word_of_content() -> None:
    assert grave(
        "The driver reported the crack in March.", "The driver ignored the crack in March."
    )
    assert not grave("He reported that the dam was safe.", "He said that the dam was safe.")


def test_an_office_that_puts_a_figure_at_something_says_it() -> None:
    old = "Inflation was 3.1% in May, the statistics office said."
    new = "The statistics office put inflation in May at 3.1%."
    assert not grave(old, new)


def test_a_negation_is_said_of_its_own_clause() -> None:
    old = "No windows broke and nobody was hurt, harbour master Lars Hoyt told reporters."
    new = "Nobody was hurt and no windows broke, Harbour Master Lars Hoyt told reporters."
    assert not grave(old, new)


def test_a_noun_of_an_attribution_is_no_name() -> None:
    old = "Nach Angaben einer Sprecherin blieb das Werk unversehrt."
    new = "Das Werk blieb unversehrt, wie eine Sprecherin sagte."
    assert not grave(old, new, "de")


@pytest.mark.parametrize(
    ("language", "old", "new"),
    [
        ("en", "The well was capped by a navy crew.", "The well was capped."),
        ("en", "A boy hit by a tram has died.", "A boy hit has died."),
        ("de", "Fans wurden von der Wache verletzt.", "Fans wurden verletzt."),
        ("fr", "Des fans ont été frappés par la garde.", "Des fans ont été frappés."),
        ("es", "Varios fans fueron golpeados por la guardia.", "Varios fans fueron golpeados."),
    ],
)
def test_who_did_it_is_a_fact(language: str, old: str, new: str) -> None:
    assert grave(old, new, language)
    assert grave(new, old, language)


def test_how_it_was_done_is_nobody_who_did_it() -> None:
    assert not grave("The clerk was told by phone.", "The clerk was told.")
    assert not grave("A leaflet by the council came out.", "A leaflet came out.")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Ann took bribes, prosecutors say.", "Ann took bribes, prosecutors allege."),
        (
            "The rope broke in March. It also asks for a new crane in May.",
            "The rope broke in March, and it asks for a new crane in May as well.",
        ),
    ],
)
def test_what_says_no_more_than_before_is_no_fact(old: str, new: str) -> None:
    assert not grave(old, new)


def test_officials_who_allege_say_less_surely_than_officials_who_say() -> None:
    assert grave("Ann took bribes, officials say.", "Ann took bribes, officials allege.")


def test_a_verdict_is_no_finding_that_vouches() -> None:
    old = "Actor Dorian Lund walked free after jurors found him not guilty of assault."
    new = "Actor Dorian Lund walked free after jurors could not agree on the assault."
    assert not [change for change in grave(old, new) if change.kind.value == "hedge"]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("The plant is safe, her party said.", "The plant is safe, she said."),
        ("The plant is safe, the union said.", "The plant is safe, he said."),
    ],
)
def test_a_body_and_a_person_are_two_speakers(old: str, new: str) -> None:
    assert grave(old, new)
    assert grave(new, old)


def test_a_rank_in_the_place_of_another_is_told() -> None:
    assert grave("She beat the top seed.", "She beat the second seed.")


def test_a_verb_in_another_form_is_no_other_verb() -> None:
    old = "The choir, which has 38 voices, had asked for a hall and was given a room."
    new = "The choir, which has 38 voices, was given a room after asking for a hall."
    assert not grave(old, new)


@pytest.mark.parametrize(
    ("language", "old", "new"),
    [
        ("en", "Pupils say children fell ill.", "Pupils say a child fell ill."),
        ("en", "The suit asks what its staff typed.", "The suit asks how often its staff typed."),
        ("de", "Die Klage fragt, was er schrieb.", "Die Klage fragt, wie oft er schrieb."),
        ("en", "Fans gathered in the square.", "Fans gathered outside the square."),
        ("en", "The skater fell with her coach.", "The skater fell with a former coach."),
    ],
)
def test_small_words_that_tell_something_else(language: str, old: str, new: str) -> None:
    assert grave(old, new, language)


def test_small_words_that_tell_the_same() -> None:
    assert not grave("The day when he left was cold.", "The day that he left was cold.")
    assert not grave("The pier stands near the lake.", "The pier stands by the lake.")


@pytest.mark.parametrize(
    ("language", "old", "new"),
    [
        ("uk", "Лікарня закрила нічне відділення.", "Лікарня закриє нічне відділення."),
        ("ru", "Завод уволил 300 человек.", "Завод уволит 300 человек."),
        ("fr", "Le musée a fermé son café.", "Le musée va fermer son café."),
        ("en", "Doctors advise it for all adults.", "Doctors advise it for older adults."),
        ("en", "The council built a bridge.", "The council built a bridge without a tender."),
    ],
)
def test_tenses_amounts_and_negations_alone(language: str, old: str, new: str) -> None:
    assert grave(old, new, language)
    assert grave(new, old, language)


def test_a_common_word_that_opens_a_sentence_is_no_name() -> None:
    old, new = "Потяг запізнився на 40 хвилин.", "Поїзд запізнився на 40 хвилин."
    assert not grave(old, new, "uk")
