"""Other words: which say the same, and which need not."""

from __future__ import annotations

import pytest

from monitor.core.language.lexicons import lexicon
from monitor.core.language.synonyms import say_the_same
from monitor.model.change import Severity
from tests.unit.core.classify.versions import article, edited, found, with_paragraph

OTHER = [
    ("en", "The keeper was [praised|jailed] over the broken lock."),
    ("en", "Divers found a [rudder|coffin] under the old pier."),
    ("en", "The choir [has left|has sold] its hall by the canal."),
    ("en", "She is the [sister|lawyer] of the harbour pilot."),
    ("de", "Der Wirt hat den Kahn [verkauft|versenkt]."),
    ("fr", "Le pilote a [vendu|coulé] la barque."),
    ("uk", "Капітан [продав|спалив] свій човен."),
    ("ja", "船長は古い[帽子|時計]を売った。"),
    ("fi", "Kapteeni [myi|poltti] vanhan veneen."),
    ("de", "Die Wache hat zwei Fischer [gerettet|geborgen]."),
    ("es", "El alcalde [aplazó|canceló] la obra."),
    ("ru", "Сторожа [задержали|обвинили] вечером."),
    ("pl", "Gmina [zbudowała|zbuduje] nowe molo."),
    ("nl", "De brand heeft de boot [verwoest|beschadigd]."),
]

SAME = [
    ("en", "The club [bought|purchased] the hall by the canal."),
    ("en", "The guests [thought|believed] the clock was slow."),
    ("en", "The choir [sings|sang] in the hall by the canal."),
    ("en", "The [colour|color] of the sails was new."),
    ("en", "She waited [at|near] the old pier."),
    ("fr", "Les barques [sont|étaient] vieilles."),
    ("de", "Der Wirt [verlor|verliert] seinen Kahn."),
    ("nl", "De waard [verkocht|verkoopt] zijn boot."),
    ("it", "Il pescatore [venderà|vende] la barca."),
    ("pt", "O pescador [vendeu|vende] o barco."),
    ("de", "Der Verein trifft sich [täglich|jeden Tag]."),
    ("fr", "Le quai ouvre [chaque jour|quotidiennement]."),
    ("es", "El muelle abre [cada día|diariamente]."),
    ("uk", "Причал працює [щодня|кожного дня]."),
    ("ru", "Причал работает [ежедневно|каждый день]."),
]


@pytest.mark.parametrize(("language", "pair"), OTHER)
def test_a_word_in_the_place_of_another_is_another_fact(language: str, pair: str) -> None:
    (change,) = edited(pair, language)
    assert (change.kind.value, change.severity) == ("wording", Severity.SUBSTANTIVE)
    assert "\u2192" in change.reason


@pytest.mark.parametrize(
    ("language", "pair"),
    [
        ("en", "The quay reopens [by|after] Friday."),
        ("en", "The fire broke out [during|after] the concert."),
        ("en", "The road is shut [only|also] to lorries."),
        ("en", "He was fined [and|or] banned."),
        ("en", "The boats were late [because of|during] the strike."),
        ("de", "Der Steg öffnet [frühestens|spätestens] im Mai."),
        ("de", "Der Wirt stimmte [dafür|dagegen]."),
        ("fr", "Le quai rouvrira au plus [tard|tôt] en mai."),
        ("fr", "Il a été relaxé [faute de|malgré les] preuves."),
        ("es", "El muelle cierra [hasta|desde] el lunes."),
        ("ru", "Причал откроют не [раньше|позже] сентября."),
        ("uk", "Причал відкриють не [раніше|пізніше] вересня."),
        ("it", "Il molo riapre [prima di|dopo] maggio."),
        ("nl", "De kade gaat [voor|na] mei open."),
        ("pl", "Molo otworzą [najwcześniej|najpóźniej] w maju."),
        ("pt", "O cais reabre [antes|depois] de maio."),
    ],
)
def test_a_small_word_turned_round_is_another_fact(language: str, pair: str) -> None:
    assert Severity.SUBSTANTIVE in {change.severity for change in edited(pair, language)}


@pytest.mark.parametrize(("language", "pair"), SAME)
def test_words_that_say_the_same_are_no_other_fact(language: str, pair: str) -> None:
    assert {change.severity for change in edited(pair, language)} <= {
        Severity.MINOR,
        Severity.COSMETIC,
    }


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("purchased", "bought", True),
        ("dropped", "drop", True),
        ("alumni", "graduate", True),
        ("harbour", "harbors", True),
        ("plan", "plane", False),
        ("hurt", "drowned", False),
        ("wrist", "elbow", False),
        ("dug", "dig", True),
        ("worst", "bad", False),
        ("x" * 5000, "y" * 5000, False),
    ],
)
def test_forms_spellings_and_synonyms_say_the_same(one: str, other: str, same: bool) -> None:
    assert say_the_same(one, other, lexicon("en")) is same


def test_a_language_without_synonyms_knows_forms_alone() -> None:
    assert say_the_same("barcos", "barco", lexicon("es"))
    assert not say_the_same("barco", "lancha", lexicon("es"))
    assert not say_the_same("vene", "laiva", lexicon("fi"))


@pytest.mark.parametrize(
    ("language", "old", "new"),
    [
        ("en", "A tram came off the rails near Arle.", "A tram derailed near Arle."),
        ("en", "The dean stepped down on Monday.", "The dean resigned on Monday."),
        ("en", "The bank turned down the offer.", "The bank rejected the offer."),
        ("en", "A van stood in the car park.", "A van stood in the parking lot."),
        ("en", "The dean told a press conference.", "The dean told a news conference."),
        ("de", "Der Dichter verstarb im Mai.", "Der Dichter starb im Mai."),
        ("de", "Der Preis stieg im Mai.", "Der Preis kletterte im Mai."),
        ("fr", "Le vote a eu lieu en mai.", "Le vote s'est tenu en mai."),
        ("es", "El tren descarriló en mayo.", "El tren se salió de la vía en mayo."),
        ("ru", "Опрос прошёл в мае.", "Опрос провели в мае."),
        ("uk", "Цех закупив нову машину.", "Цех закупив новий автомобіль."),
    ],
)
def test_other_words_for_one_event_are_no_other_event(language: str, old: str, new: str) -> None:
    changes = found(article(old, language=language), article(new, language=language))
    assert changes
    assert all(change.severity is not Severity.SUBSTANTIVE for change in changes)


@pytest.mark.parametrize(
    ("language", "old", "new"),
    [
        ("en", "The dean was fined.", "The dean was jailed."),
        ("en", "The user left the park.", "The dealer left the park."),
        ("de", "Der Wirt wurde verhört.", "Der Wirt wurde verhaftet."),
        ("de", "Der Wirt wurde gerettet.", "Der Wirt wurde geborgen."),
        ("fr", "Le maire a été arrêté.", "Le maire a été entendu."),
        ("es", "La jueza lo condenó.", "La jueza lo absolvió."),
        ("ru", "Суд арестовал мэра.", "Суд отпустил мэра."),
        ("uk", "Ціни зросли в травні.", "Ціни впали в травні."),
    ],
)
def test_words_for_other_events_are_told(language: str, old: str, new: str) -> None:
    changes = found(article(old, language=language), article(new, language=language))
    assert any(change.severity is Severity.SUBSTANTIVE for change in changes)


SAYING_MORE = [
    ("en", "The court let the innkeeper go[| on bail]."),
    ("en", "Surgeons took out the [|healthy ]kidney."),
    ("en", "The ferry will sail [unmanned |]on the first day."),
    ("de", "Die Wache hielt den [|betrunkenen ]Fährmann an."),
    ("ru", "Суд отпустил паромщика[| под залог]."),
]

EXPLAINING = [
    ("en", "The choir [|also ]sang in the rain."),
    ("en", "Marlow,[| the capital,] is dry."),
    ("en", "The hall cost millions[| of pounds]."),
    ("en", "The [|old ]choir sang in the rain."),
    ("fr", "Le chœur a [|encore ]chanté sous la pluie."),
]


@pytest.mark.parametrize(("language", "pair"), SAYING_MORE)
def test_words_that_alone_came_or_went_say_more_or_less(language: str, pair: str) -> None:
    (change,) = edited(pair, language)
    assert (change.kind.value, change.severity) == ("wording", Severity.SUBSTANTIVE)
    assert "say more" in change.reason


@pytest.mark.parametrize(("language", "pair"), EXPLAINING)
def test_words_that_tell_nothing_more_are_minor(language: str, pair: str) -> None:
    assert {change.severity for change in edited(pair, language)} == {Severity.MINOR}


def test_words_put_in_beside_other_edits_are_a_rephrasing() -> None:
    changes = edited("The [|old ]hall [was built|went up] by the canal[ long ago|].")
    assert not any("say more" in change.reason for change in changes)


OVERNIGHT = [
    (
        "The harbour council decided on Tuesday that the old pier will be sold to a builder.",
        "On Tuesday it was decided by the council of the harbour to sell a builder the old pier.",
    ),
    (
        "The pier was built by fishermen from the village more than a century ago.",
        "More than a century ago fishermen from the village had put up the pier themselves.",
    ),
    (
        "Mayor Ann Lee said the village needed the money for a new school.",
        "For a new school the village needed the money, said Mayor Ann Lee.",
    ),
    (
        "A group of anglers has collected names against the sale since the spring.",
        "Since the spring names have been gathered by a group of anglers against the sale.",
    ),
    (
        "The builder wants to open a small hotel with a cafe on the pier.",
        "On the pier, a small hotel with a cafe is what the builder hopes to open.",
    ),
]


def _edited_among(old: str, new: str, *, rewritten: bool) -> set[Severity]:
    """What a sentence's edits weigh among others that were said anew, or left as they were."""
    others = [pair if rewritten else (pair[0], pair[0]) for pair in OVERNIGHT]
    before = article(old, *(one for one, _ in others))
    after = article(new, *(other for _, other in others))
    return {change.severity for change in found(before, after) if change.block in (0, None)}


def test_who_rewrites_everything_changes_words_for_their_sound() -> None:
    old = "In the evening the keeper swept the yard, and then he watered the red roses by the wall."
    new = (
        "In the evening the keeper brushed the yard and then sprinkled red roses near the old wall."
    )
    assert Severity.SUBSTANTIVE in _edited_among(old, new, rewritten=False)
    assert Severity.SUBSTANTIVE not in _edited_among(old, new, rewritten=True)


ANEW = [
    (
        "en",
        "The harbour museum opens its new wing on the old quay, which visitors reach by tram.",
        "Visitors travel by tram to the old quay, where the harbour museum has its new wing.",
    ),
    (
        "de",
        "Der Verein pflegt seit Jahren den alten Garten am Hafen, den Schulklassen besuchen.",
        "Im alten Garten am Hafen, den Schulklassen sehen, pflegt der Verein seit Jahren.",
    ),
    (
        "es",
        "El coro ensaya cada semana en la vieja sala del puerto, que pertenece al museo.",
        "En la vieja sala del puerto, que pertenece al museo, canta el coro cada semana.",
    ),
]


@pytest.mark.parametrize(("language", "old", "new"), ANEW)
def test_a_sentence_said_anew_may_use_other_words(language: str, old: str, new: str) -> None:
    texts = (with_paragraph(article(language=language), 2, text) for text in (old, new))
    assert Severity.SUBSTANTIVE not in {change.severity for change in found(*texts)}


@pytest.mark.parametrize(
    "new",
    [
        # a negation, a hedge, an opposite, an offence, a clause more, another in its place
        "Visitors never travel by tram to the old quay, where the harbour museum has its new wing.",
        "Visitors may travel by tram to the old quay, where the harbour museum has its new wing.",
        "Visitors travel by tram to the old quay, where the harbour museum closes its new wing.",
        "Visitors travel by tram to the old quay, where the harbour museum stole its new wing.",
        "Visitors travel by tram to the old quay, where the harbour museum has its new wing, "
        "a glass pavilion with rusty anchors.",
        "On the old quay, which visitors dig up for coins by tram, the harbour museum opens its new wing.",
    ],
)
def test_a_sentence_said_anew_asserts_what_it_did(new: str) -> None:
    old = "The harbour museum opens its new wing on the old quay, which visitors reach by tram."
    before, after = (with_paragraph(article(), 2, text) for text in (old, new))
    assert Severity.SUBSTANTIVE in {change.severity for change in found(before, after)}


def test_a_thing_gone_from_a_list_is_told_in_a_sentence_said_anew() -> None:
    old = "The new ferry carries lorries and bicycles from the old quay to the island each day."
    new = "Each day the new ferry carries bicycles from the old quay to the island."
    before, after = (with_paragraph(article(), 2, text) for text in (old, new))
    assert Severity.SUBSTANTIVE in {change.severity for change in found(before, after)}


def test_no_rewriting_changes_what_befell_people() -> None:
    old = "In the evening the keeper swept the yard, and then he greeted the guard by the wall."
    new = "The keeper brushed the yard in the evening and after that wounded the guard at the wall."
    assert Severity.SUBSTANTIVE in _edited_among(old, new, rewritten=True)


def test_no_rewriting_changes_a_cause() -> None:
    old = "In the evening the keeper swept the yard, which was wet because of the tide by the wall."
    new = (
        "The keeper brushed the yard in the evening, as it was wet because of the beer at the wall."
    )
    assert Severity.SUBSTANTIVE in _edited_among(old, new, rewritten=True)


@pytest.mark.parametrize(
    ("language", "pair"),
    [
        ("en", "The shed held [over|more than] 300 nets."),
        ("de", "Der Schuppen fasste [gut|mehr als] 300 Netze."),
        ("nl", "In de loods lagen [ruim|meer dan] 300 netten."),
        ("uk", "У коморі було [понад|більш ніж] 300 сіток."),
    ],
)
def test_the_same_bound_in_other_words_is_style(language: str, pair: str) -> None:
    assert {change.severity for change in edited(pair, language)} <= {Severity.COSMETIC}


def test_a_sentence_that_was_merged_into_its_neighbour_is_not_gone() -> None:
    old = "For two weeks the wardens will only warn. The fine will then amount to 680 crowns."
    new = "For two weeks the wardens will only warn, and afterwards charge drivers 680 crowns."
    before, after = (with_paragraph(article(), 2, text) for text in (old, new))
    assert "sentence-removed" not in {change.kind.value for change in found(before, after)}


def test_a_spelling_within_a_hyphened_word_is_another_spelling() -> None:
    (change,) = edited("A [grey-haired|gray-haired] keeper lit the lamp.")
    assert change.severity is Severity.COSMETIC


def test_words_put_in_where_a_sentence_goes_on_in_another_block_are_told() -> None:
    before = article("the sailors crew said", language="de")
    after = article("the crew the", "sailors twelve said", language="de")
    told = " ".join(change.after or "" for change in found(before, after))
    assert "twelve" in told


def test_what_befell_somebody_is_told_however_few_its_words() -> None:
    old = "Three rowers were taken to hospital after a boat sank on Sunday, the fire brigade said."
    new = old.replace(", the", ". One of them died, the")
    for texts in ((old, new), (new, old)):
        before, after = (with_paragraph(article(), 0, text) for text in texts)
        assert Severity.SUBSTANTIVE in {change.severity for change in found(before, after)}
