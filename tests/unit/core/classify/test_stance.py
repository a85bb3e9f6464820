"""Who vouches, how surely, of how much, on what condition and why: read over whole passages."""

from __future__ import annotations

import pytest

from monitor.model.change import Change, Severity
from tests.unit.core.classify.versions import PARAGRAPHS, article, found, with_paragraph

AROUND = {
    "en": "An old light stands on the rock.",
    "de": "Ein alter Turm steht auf dem Felsen.",
    "fr": "Une vieille tour se dresse sur le rocher.",
    "es": "Una vieja torre se alza en la roca.",
    "uk": "Старий маяк стоїть на скелі.",
    "ru": "Старый маяк стоит на скале.",
}


def loud(old: str, new: str, language: str = "en") -> list[Change]:
    """The changes above cosmetic of an article in which one paragraph became another."""
    before = article(old, AROUND[language], language=language)
    after = article(new, AROUND[language], language=language)
    return [c for c in found(before, after) if c.severity is not Severity.COSMETIC]


@pytest.mark.parametrize(
    ("language", "old", "new"),
    [
        (
            "en",
            "According to divers, the hull is intact.",
            "The hull is intact, according to divers.",
        ),
        ("en", "Divers said the hull is intact.", "The hull is intact, divers said."),
        ("en", "Divers said the hull is intact.", "The hull is intact, according to divers."),
        ("de", "Laut Tauchern ist der Rumpf heil.", "Der Rumpf ist heil, sagten Taucher."),
        ("fr", "Selon le club, la coque est intacte.", "La coque est intacte, selon le club."),
        ("es", "Según el club, el casco está intacto.", "El casco está intacto, según el club."),
        ("uk", "За словами мера, човен цілий.", "Човен цілий, за словами мера."),
        ("ru", "По данным клуба, лодка цела.", "Лодка цела, по данным клуба."),
    ],
)
def test_an_attribution_that_moved_is_no_change(language: str, old: str, new: str) -> None:
    assert not [c for c in loud(old, new, language) if c.severity is Severity.SUBSTANTIVE]


def test_what_is_told_as_said_is_told_in_another_tense() -> None:
    old, new = (
        "The pier will open soon, the mayor said.",
        "The mayor said the pier would open soon.",
    )
    assert not [c for c in loud(old, new) if c.kind.value == "hedge"]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("The hull is intact, according to divers.", "The hull is intact."),
        ("The pier will open in spring.", "The pier may open in spring."),
        ("The mayor said the pier was safe.", "The mayor claimed the pier was safe."),
        ("The pier will open in spring if the council agrees.", "The pier will open in spring."),
        ("The boat sank because of the storm.", "The boat sank despite the storm."),
    ],
)
def test_who_vouches_and_on_what_it_depends_matters(old: str, new: str) -> None:
    assert [(c.kind.value, c.severity) for c in loud(old, new)] == [("hedge", Severity.SUBSTANTIVE)]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("All sailors came back.", "Some sailors came back."),
        ("Most of the boats were lost.", "The boats were lost."),
        ("Only members voted on Friday.", "Members voted on Friday."),
        ("The tide flooded parts of the village.", "The tide flooded the village."),
        ("The former skipper was heard.", "The skipper was heard."),
        ("The skipper sold the boat secretly.", "The skipper sold the boat."),
    ],
)
def test_of_how_much_it_is_said_matters(old: str, new: str) -> None:
    (only,) = loud(old, new)
    assert only.severity is Severity.SUBSTANTIVE


@pytest.mark.parametrize(
    ("language", "old", "new"),
    [
        ("en", "The crew can enter the hold.", "The crew cannot enter the hold."),
        ("en", "The skipper denied that he slept.", "The skipper did not deny that he slept."),
        ("de", "Die Fähre kommt am Abend.", "Die Fähre kommt am Abend nicht."),
        ("es", "El barco salió del puerto.", "El barco no salió del puerto."),
    ],
)
def test_a_negation_of_what_stays_turns_it_round(language: str, old: str, new: str) -> None:
    assert [c.severity for c in loud(old, new, language)] == [Severity.SUBSTANTIVE]


def test_a_negation_that_goes_with_its_verb_is_no_negation_taken_out() -> None:
    told = loud("The club could not pay its bills.", "The club ran out of money.")
    assert not [c for c in told if "negation" in c.reason]


def test_may_is_a_month_and_no_hedge() -> None:
    told = loud("The pier opens on 3 May at noon.", "The pier opens at noon.")
    assert not [c for c in told if c.kind.value == "hedge"]


def test_told_to_is_an_order_and_vouches_for_nothing() -> None:
    told = loud("The skipper ordered the crew to leave.", "The skipper told the crew to leave.")
    assert not [c for c in told if c.kind.value == "hedge"]


@pytest.mark.parametrize(
    ("language", "old", "new"),
    [
        ("en", "The minister for health resigned.", "The deputy minister for health resigned."),
        ("en", "All exits were open.", "All but one exits were open."),
        ("en", "The vote was unanimous.", "The vote was nearly unanimous."),
        ("de", "Er wohnt bei seiner Frau.", "Er wohnt bei seiner geschiedenen Frau."),
        ("es", "El alcalde dimitió.", "El alcalde se negó a dimitir."),
        ("ru", "Мэр подписал приказ.", "Заместитель мэра подписал приказ."),
    ],
)
def test_a_word_that_limits_or_ranks_is_told(language: str, old: str, new: str) -> None:
    assert any(c.severity is Severity.SUBSTANTIVE for c in loud(old, new, language))


@pytest.mark.parametrize(
    ("language", "old", "new"),
    [
        ("de", "Der ehemalige Wirt klagt.", "Der frühere Wirt klagt."),
        ("en", "The club said in a statement that it was sorry.", "The club said it was sorry."),
        ("en", "She is due to appear in court.", "She will appear in court."),
        ("fr", "\u00ab Je pars \u00bb, avait-il dit.", "\u00ab Je pars \u00bb, avait-il lancé."),
        (
            "en",
            "Police have not named them or given their nationality, pending word to the families.",
            "Police have not named them.",
        ),
    ],
)
def test_other_words_for_the_same_stance_are_no_hedge(language: str, old: str, new: str) -> None:
    assert not [
        c
        for c in loud(old, new, language)
        if c.kind.value == "hedge" and c.severity is Severity.SUBSTANTIVE
    ]


def test_a_statement_that_went_with_its_speaker_is_no_hedge() -> None:
    old = 'A verger accused of theft told a court on Monday that he "never took a coin".'
    new = "A verger accused of theft has been jailed."
    kinds = [c.kind.value for c in loud(old, new)]
    assert "quote" in kinds
    assert "hedge" not in kinds


@pytest.mark.parametrize(
    ("language", "old", "new"),
    [
        ("pl", "Były dyrektor podpisał umowę.", "Dyrektor podpisał umowę."),
        ("fr", "L'ancien directeur a signé.", "Le directeur a signé."),
        ("it", "L'ex direttore ha firmato.", "Il direttore ha firmato."),
    ],
)
def test_former_with_an_article_is_told(language: str, old: str, new: str) -> None:
    before, after = article(old, language=language), article(new, language=language)
    assert any(c.severity is Severity.SUBSTANTIVE for c in found(before, after))


@pytest.mark.parametrize(
    ("language", "old", "new"),
    [
        ("en", "The keeper denied that he had lit the lamp.", "The keeper said he did not light it."),
        ("en", "The promise was to light the lamp by May.", "They promised to light the lamp by May."),
        ("en", "He left the lamp, and told the guard it was lit.",
         "He left the lamp, telling the guard it was lit."),
        ("en", "Keepers expect a new lamp in May.", "A new lamp is expected in May by keepers."),
        ("en", '"No lamp was lit," said the head of the yard, Ann Lee.',
         '"No lamp was lit," Ann Lee, who heads the yard, said.'),
        ("de", "„Die Lampe brennt“, sagte Wärter Karl Voss.", "„Die Lampe brennt“, so Wärter Karl Voss."),
        ("es", "«La luz no basta», advirtió el farero.", "«La luz no basta», dijo el farero."),
    ],
)  # fmt: skip
def test_one_frame_of_a_claim_for_another_is_no_hedge(language: str, old: str, new: str) -> None:
    told = [c for c in loud(old, new, language) if c.kind.value == "hedge"]
    assert not [c.reason for c in told if c.severity is Severity.SUBSTANTIVE]


@pytest.mark.parametrize(
    ("language", "old", "new"),
    [
        ("en", '"The lamp is lit," the keeper said.', '"The lamp is lit," the keeper claimed.'),
        ("en", "According to two keepers, the lamp was sold.", "The lamp was sold."),
        ("en", "An aide to the mayor, Ann Lee, sold the lamp.", "The mayor, Ann Lee, sold the lamp."),
        ("fr", "Un conseiller du maire a vendu la lampe.", "Le maire a vendu la lampe."),
        ("ru", "Помощник мэра продал лампу.", "Мэр продал лампу."),
    ],
)  # fmt: skip
def test_who_speaks_and_who_stands_behind_an_office_matters(
    language: str, old: str, new: str
) -> None:
    assert Severity.SUBSTANTIVE in {change.severity for change in loud(old, new, language)}


def test_a_word_that_is_negated_with_its_prefix_is_not_turned_round() -> None:
    told = loud("The keeper was never married.", "The keeper was unmarried.")
    assert not [change.reason for change in told if "opposite" in change.reason]


def test_a_verb_of_speech_for_another_in_arabic_is_no_other_fact() -> None:
    before, after = (
        article(f"{verb} الحارس إن الفنار القديم مضاء.", language="ar") for verb in ("قال", "ذكر")
    )
    assert Severity.SUBSTANTIVE not in {change.severity for change in found(before, after)}


@pytest.mark.parametrize(
    ("language", "old", "new"),
    [
        (
            "en",
            "The former harbour master, Ann Lee, will open the new pier in spring.",
            "In spring the new pier will be opened by the harbour master, Ann Lee.",
        ),
        (
            "de",
            "Die frühere Hafenmeisterin Anna Lenz eröffnet im Frühjahr die neue Mole.",
            "Im Frühjahr eröffnet Anna Lenz, die Hafenmeisterin, die neue Mole.",
        ),
        (
            "nl",
            "De waarnemend burgemeester, Anna Lens, opent in het voorjaar de nieuwe pier.",
            "In het voorjaar wordt de nieuwe pier geopend door burgemeester Anna Lens.",
        ),
        (
            "ru",
            "Заместитель мэра Анна Ленская откроет весной новый причал.",
            "Новый причал весной откроет мэр Анна Ленская.",
        ),
    ],
)
def test_another_office_is_told_in_a_sentence_of_another_build(
    language: str, old: str, new: str
) -> None:
    for before, after in ((old, new), (new, old)):
        texts = (with_paragraph(article(language=language), 2, text) for text in (before, after))
        assert Severity.SUBSTANTIVE in {change.severity for change in found(*texts)}


def test_a_word_of_an_office_that_stands_elsewhere_is_not_gone() -> None:
    old = "Die frühere Hafenmeisterin Anna Lenz eröffnet im Frühjahr die neue Mole."
    new = "Im Frühjahr eröffnet Anna Lenz, die Hafenmeisterin, die neue Mole."
    once = "Im Sturm schlief die frühere Hafenmeisterin in ihrem alten Haus über der Bucht."
    texts = (article(*PARAGRAPHS[:2], text, once, language="de") for text in (old, new))
    assert Severity.SUBSTANTIVE not in {change.severity for change in found(*texts)}


def test_a_hyphen_takes_no_office_away() -> None:
    old = "The vice president of the rowing club, Ann Lee, will open the new pier in spring."
    new = "In spring the new pier will be opened by Ann Lee, vice-president of the rowing club."
    before, after = (with_paragraph(article(), 2, text) for text in (old, new))
    assert Severity.SUBSTANTIVE not in {change.severity for change in found(before, after)}
