"""German verb brackets: what is parted in the sentence is one change to a reader."""

from __future__ import annotations

import pytest

from monitor.core.classify import Context, classify
from monitor.core.diff import compare
from monitor.model.change import Change
from monitor.model.extraction import Block, Extraction
from tests.unit.core.classify.versions import article, found

AROUND = ("Die Fähre verließ den Hafen vor Mittag.", "An Bord kam niemand zu Schaden.")


def changes(before: str, after: str, language: str = "de") -> list[Change]:
    first, last = AROUND
    old = Extraction(blocks=(Block(first), Block(before), Block(last)), language=language)
    new = Extraction(blocks=(Block(first), Block(after), Block(last)), language=language)
    return list(classify(old, new, compare(old, new), Context(language=language)).changes)


@pytest.mark.parametrize(
    ("before", "after", "kind"),
    [
        (
            "Der Wirt soll die Rechnung gefälscht haben.",
            "Der Wirt hat die Rechnung gefälscht.",
            "hedge",
        ),
        ("Das Amt hat den Fund bestätigt.", "Das Amt bestätigte den Fund.", "wording"),
        ("Das Amt stoppte die Pläne.", "Das Amt hat die Pläne gestoppt.", "wording"),
        (
            "Der Wirt ist für die Küche zuständig.",
            "Der Wirt soll für die Küche zuständig sein.",
            "hedge",
        ),
        (
            "Die Brücke wird im Mai gesperrt.",
            "Die Brücke könnte im Mai gesperrt werden.",
            "hedge",
        ),
        ("Der Rat lehnte die Pläne ab.", "Der Rat verwarf die Pläne.", "wording"),
        # the verb stays second when what opened the sentence is gone
        (
            "Laut Polizei liefen im Hafen zwei Fässer aus.",
            "Im Hafen liefen zwei Fässer aus.",
            "hedge",
        ),
        (
            "Er wurde im Hafen gesehen, hieß es.",
            "Er soll im Hafen gesehen worden sein, hieß es.",
            "hedge",
        ),
    ],
)
def test_both_ends_of_a_bracket_are_one_change(before: str, after: str, kind: str) -> None:
    (change,) = changes(before, after)
    assert change.kind.value == kind
    assert change.place_before is not None
    assert change.before == before[slice(*change.place_before)].strip()
    assert change.place_after is not None
    assert (change.after or "") == after[slice(*change.place_after)].strip()


@pytest.mark.parametrize(
    ("before", "after"),
    [
        # the second place does not close the clause
        (
            "Der Wirt hat den alten Kahn gestern verkauft.",
            "Der Wirt will den neuen Kahn gestern verkauft.",
        ),
        # another clause
        (
            "Der Rat hat, wie er sagt, genug gestritten.",
            "Der Rat will, wie er sagt, wenig streiten.",
        ),
        # another sentence
        (
            "Der Rat hat gestritten. Der Wirt hat geruht.",
            "Der Rat will gestritten. Der Wirt hat gelacht.",
        ),
        # neither an auxiliary nor a particle
        ("Der Rat baute den Kai am Abend.", "Der Rat räumte den Kai am Morgen."),
        # more than a verb at its end
        ("Der Rat hat am Kai gestritten.", "Der Rat will am Kai auch nur ein wenig streiten."),
    ],
)
def test_what_is_no_bracket_stays_two_changes(before: str, after: str) -> None:
    assert len(changes(before, after)) == 2


def test_an_article_that_comes_and_goes_by_chance_has_not_moved() -> None:
    (change,) = changes("Der Rat sah am Kai die Boote.", "Die Stadt sah am Kai die Boote.")
    assert (change.before, change.after) == ("Der Rat", "Die Stadt")


def test_a_figure_or_name_at_an_end_is_told_as_such() -> None:
    kinds = [
        change.kind.value
        for change in changes(
            "Der Rat will sich am Kai in Rostock treffen, heute.",
            "Der Rat hat sich am Kai in Lübeck treffen, heute.",
        )
    ]
    assert "name" in kinds


def test_other_languages_have_no_brackets() -> None:
    assert (
        len(changes("The council has had it stopped.", "The council will have it banned.", "en"))
        > 0
    )


def test_another_verb_in_two_places_is_another_fact_and_its_synonym_is_none() -> None:
    old, new = "Der Rat schaffte die Gebühr ab.", "Der Rat führte die Gebühr ein."
    before, after = article(old, language="de"), article(new, language="de")
    assert [c.severity.value for c in found(before, after)] == ["substantive"]
    old, new = "Die Wahl fand im Mai statt.", "Die Wahl wurde im Mai abgehalten."
    before, after = article(old, language="de"), article(new, language="de")
    assert [c.severity.value for c in found(before, after)] == ["minor"]
