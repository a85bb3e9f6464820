"""Small edits that turn a fact round: opposites, signs, halves of a day, names beside figures."""

from __future__ import annotations

import pytest

from monitor.core.classify import Context, classify
from monitor.core.diff import compare
from monitor.model.change import Change, Severity
from monitor.model.extraction import Block, Extraction


def changes(language: str, pair: str) -> tuple[Change, ...]:
    """The changes of "The pier is [open|shut]."; a paragraph beside it stays."""
    before = after = ""
    rest = pair
    while "[" in rest:
        head, _, rest = rest.partition("[")
        inner, _, rest = rest.partition("]")
        old, _, new = inner.partition("|")
        before, after = before + head + old, after + head + new
    old_page, new_page = (
        Extraction(blocks=(Block(text + rest), Block("It rained.")), language=language)
        for text in (before, after)
    )
    context = Context(language=language)
    return classify(old_page, new_page, compare(old_page, new_page), context).changes


TURNED = [
    ("en", "The catch was [illegal|legal], the court found."),
    ("en", "Crews [can|cannot] land at the old pier."),
    ("en", "The cutter sailed [without|with] a pilot on board."),
    ("en", "The cutter sailed [without |]a pilot's leave."),
    ("en", "The cutter [failed to stop|stopped] at the signal."),
    ("en", "The master was [unaware|aware] of the reef."),
    ("en", "The board [approved|disapproved] the plan."),
    ("en", "Prices [rose|fell] at the quay last week."),
    ("en", "A jury found the pilot [guilty|innocent]."),
    ("en", "The yard made a [loss|profit] that year."),
    ("en", "The paint is [harmless|harmful] to mussels."),
    ("de", "Der Fang war [zulässig|unzulässig]."),
    ("de", "Der Kutter fuhr [ohne|mit] Lotsen aus."),
    ("de", "Die Preise [stiegen|sanken] am Kai."),
    ("fr", "La pêche était [légale|illégale]."),
    ("fr", "Le bateau est parti [sans|avec] pilote."),
    ("es", "La captura era [legal|ilegal] según el juez."),
    ("es", "El barco salió [sin|con] piloto."),
    ("uk", "Вилов був [законним|незаконним]."),
    ("uk", "Катер вийшов [без лоцмана|з лоцманом] уранці."),
    ("ru", "Вылов был [законным|незаконным]."),
    ("ru", "Катер вышел [без лоцмана|с лоцманом] утром."),
]


@pytest.mark.parametrize(("language", "pair"), TURNED)
def test_a_word_and_its_opposite_are_two_facts(language: str, pair: str) -> None:
    assert [change.severity for change in changes(language, pair)] == [Severity.SUBSTANTIVE]


@pytest.mark.parametrize(
    ("language", "pair"),
    [
        ("en", "The boat with [No. 3|number three] on its bow is old."),
        ("en", "[No 10|Number ten] was the fastest of the fleet."),
        ("en", "She came [no. 3|number three] in the race."),
        ("en", "[Not only|Both] the crew saw it."),
        ("es", "El barco, [sin embargo,|pese a ello,] volvió al puerto."),
    ],
)
def test_what_only_looks_like_a_negation_is_wording(language: str, pair: str) -> None:
    assert {change.severity for change in changes(language, pair)} <= {
        Severity.MINOR,
        Severity.COSMETIC,
    }


def test_a_prefix_that_negates_nothing_makes_no_opposite() -> None:
    (change,) = changes("en", "The fish brought in a good [income|come] for the crew.")
    assert "opposite" not in change.reason


FIGURES = [
    ("en", "The yard's result was [-|]12 million crowns.", -12e6, 12e6),
    ("en", "Prices moved by [\u2212|]0.3% that month.", -0.3, 0.3),
    ("en", "Prices moved by [\u2013|]0.3 % that month.", -0.3, 0.3),
    ("en", "Prices moved by [+|-]3% that month.", 3, -3),
    ("en", "The yard's result ([-|]$12m) was known.", -12e6, 12e6),
    ("en", "It was [minus |]12 on the quay.", -12, 12),
    ("de", "Am Kai waren es [minus |]5 Grad.", -5, 5),
    ("fr", "Il faisait [moins |]5 degrés au port.", -5, 5),
    ("ru", "В порту было [минус |]5 градусов.", -5, 5),
    ("en", "The tide turns at 9:30 [am|pm] on Friday.", 570, 1290),
    ("en", "The tide turns at 9 [a.m.|p.m.] on Friday.", 540, 1260),
    ("en", "The tide turns at [9:30|21:30] on Friday.", 570, 1290),
    ("en", "The lock shuts at [noon|midnight].", 720, 0),
    ("en", "The lock is open 9-[11am|11pm] daily.", 660, 1380),
    ("de", "Die Schleuse schließt um [9.30|21.30] Uhr.", 570, 1290),
    ("de", "Die Schleuse schließt um 9 Uhr [morgens|abends].", 540, 1260),
    ("fr", "L'écluse ferme à [9|21] h 30.", 570, 1290),
    ("es", "La esclusa cierra a las 9 de la [mañana|noche].", 540, 1260),
    ("uk", "Шлюз зачиняють о 9:30 [ранку|вечора].", 570, 1290),
    ("ru", "Шлюз закрывают в 9 [утра|вечера].", 540, 1260),
    ("en", "The catch fell by [½|¾] that year.", 0.5, 0.75),
    ("en", "About [3/4|1/4] of the crews stayed ashore.", 0.75, 0.25),
    ("en", "The anchor weighs [2½|3½] tonnes.", 2.5, 3.5),
    ("en", "The yard sent [10 000|12 000] crates.", 10_000, 12_000),
]


@pytest.mark.parametrize(("language", "pair", "before", "after"), FIGURES)
def test_a_figure_moves(language: str, pair: str, before: float, after: float) -> None:
    (change,) = changes(language, pair)
    assert change.figure is not None
    assert (change.kind.value, change.severity) == ("figure", Severity.SUBSTANTIVE)
    assert (change.figure.before, change.figure.after) == pytest.approx((before, after))


@pytest.mark.parametrize(
    ("language", "pair"),
    [
        ("en", "The tide turns at [6.46 p.m.|18:46] on Friday."),
        ("en", "The tide turns at [6.46pm|6:46 p.m.] on Friday."),
        ("en", "The lock shuts at [12 noon|noon]."),
        ("de", "Die Schleuse schließt um [9.30|9:30] Uhr."),
        ("fr", "L'écluse ferme à [9h30|9 h 30]."),
        ("en", "It was [minus 12|-12] on the quay."),
        ("en", "The yard sent [10 000|10,000] crates."),
        ("de", "Die Werft schickte [10 000|10.000] Kisten."),
        ("en", "The score – [3|three] goals – was a surprise."),
        ("en", "On May 10 [300|three hundred] boats sailed."),
    ],
)
def test_the_same_figure_in_another_style_is_none(language: str, pair: str) -> None:
    (change,) = changes(language, pair)
    assert change.severity is not Severity.SUBSTANTIVE


@pytest.mark.parametrize(
    ("language", "pair", "name", "figure"),
    [
        ("en", "The pilot, [Jon Marsh, 45|Ann Reed, 54], swam ashore.", "Ann Reed", "54"),
        ("en", "[Jon Marsh (45|Ann Reed (54]) swam ashore.", "Ann Reed", "54"),
        ("de", "Der Lotse [Tom Marsch (45|Uwe Ried (54]) schwamm an Land.", "Uwe Ried", "54"),
        ("fr", "Le pilote, [Jean Marais, 45|Luc Vidal, 54] ans, a nagé.", "Luc Vidal", "54 ans"),
        ("ru", "Лоцман [Иван Петров, 45|Олег Седов, 54] лет, доплыл.", "Олег Седов", "54 лет"),
    ],
)
def test_a_name_beside_a_figure_is_told_too(
    language: str, pair: str, name: str, figure: str
) -> None:
    told = {change.kind.value: change.after for change in changes(language, pair)}
    assert told == {"name": name, "figure": figure}


def test_a_name_beside_another_voucher_is_told_too() -> None:
    pair = "The reef is new, [claimed Jon Marsh|according to Ann Reed]."
    assert {change.kind.value for change in changes("en", pair)} == {"hedge", "name"}
