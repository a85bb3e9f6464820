"""Languages with short word lists: negations, reporting verbs, hedges."""

from __future__ import annotations

import pytest

from monitor.core.classify import revision_of
from monitor.model.change import Change, ChangeKind, RevisionKind, Severity
from tests.unit.core.classify.versions import article, found, with_paragraph

PLACE = 2


def told(language: str, before: str, after: str) -> list[tuple[str, str]]:
    texts = (with_paragraph(article(language=language), PLACE, text) for text in (before, after))
    return [
        (change.kind.value, change.severity.value)
        for change in found(*texts)
        if change.severity is not Severity.COSMETIC
    ]


@pytest.mark.parametrize(
    ("language", "before", "after"),
    [
        ("it", "Il molo era chiuso da giorni.", "Il molo non era chiuso da giorni."),
        ("pl", "Pomost był zamknięty od wielu dni.", "Pomost nie był zamknięty od wielu dni."),
        ("pt", "O cais estava fechado há dias.", "O cais não estava fechado há dias."),
        ("nl", "De steiger was al dagen dicht.", "De steiger was al dagen niet dicht."),
    ],
)
def test_a_negation_turns_the_sense(language: str, before: str, after: str) -> None:
    assert [severity for _, severity in told(language, before, after)] == ["substantive"]


@pytest.mark.parametrize(
    ("language", "before", "after"),
    [
        (
            "it",
            "Il molo è rotto, ha detto il pescatore.",
            "Il molo è rotto, racconta il pescatore.",
        ),
        ("pl", "Pomost jest zepsuty, powiedział rybak.", "Pomost jest zepsuty, mówi rybak."),
        ("pt", "O cais está partido, disse o pescador.", "O cais está partido, contou o pescador."),
        ("nl", "De steiger is kapot, zegt de visser.", "De steiger is kapot, vertelt de visser."),
    ],
)
def test_one_reporting_verb_is_as_good_as_another(language: str, before: str, after: str) -> None:
    assert "substantive" not in [severity for _, severity in told(language, before, after)]


@pytest.mark.parametrize(
    ("language", "before", "after"),
    [
        ("it", "Il pescatore ha tagliato la rete.", "Il pescatore avrebbe forse tagliato la rete."),
        ("pl", "Rybak przeciął sieć w porcie.", "Rybak rzekomo przeciął sieć w porcie."),
        ("pt", "O pescador cortou a rede.", "O pescador alegadamente cortou a rede."),
        ("nl", "De visser sneed het net door.", "De visser sneed het net vermoedelijk door."),
    ],
)
def test_a_hedge_is_one(language: str, before: str, after: str) -> None:
    assert told(language, before, after)[0][1] == "substantive"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("it", "Era stato condannato per truffa."),
        ("pl", "Był skazany za oszustwo."),
        ("pt", "Foi condenado por fraude."),
        ("nl", "Hij was veroordeeld voor fraude."),
    ],
)
def test_an_accusation_withdrawn_is_a_legal_trim(language: str, text: str) -> None:
    gone = Change(
        kind=ChangeKind.PARAGRAPH_REMOVED,
        severity=Severity.SUBSTANTIVE,
        before=text,
        after=None,
        reason="",
    )
    revision = revision_of([gone], article(language=language), language)
    assert revision is not None
    assert revision.kind is RevisionKind.LEGAL_TRIM
