"""Other words: which say the same, and which need not."""

from __future__ import annotations

import pytest

from monitor.core.language.lexicons import lexicon
from monitor.core.language.synonyms import say_the_same
from monitor.model.change import Severity
from tests.unit.core.classify.versions import edited

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
]

SAME = [
    ("en", "The club [bought|purchased] the hall by the canal."),
    ("en", "The guests [thought|believed] the clock was slow."),
    ("en", "The choir [sings|sang] in the hall by the canal."),
    ("en", "The [colour|color] of the sails was new."),
    ("en", "She waited [at|near] the old pier."),
    ("fr", "Les barques [sont|étaient] vieilles."),
]


@pytest.mark.parametrize(("language", "pair"), OTHER)
def test_a_word_in_the_place_of_another_is_another_fact(language: str, pair: str) -> None:
    (change,) = edited(pair, language)
    assert (change.kind.value, change.severity) == ("wording", Severity.SUBSTANTIVE)
    assert "\u2192" in change.reason


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
        ("x" * 5000, "y" * 5000, False),
    ],
)
def test_forms_spellings_and_synonyms_say_the_same(one: str, other: str, same: bool) -> None:
    assert say_the_same(one, other, lexicon("en")) is same


def test_a_language_without_synonyms_knows_forms_alone() -> None:
    assert say_the_same("barcos", "barco", lexicon("es"))
    assert not say_the_same("barco", "lancha", lexicon("es"))
    assert not say_the_same("vene", "laiva", lexicon("fi"))
