"""What a figure counts, of when, who says so: sentences of floods, trials, strikes, votes, mergers."""

from __future__ import annotations

from dataclasses import replace

import pytest

from monitor.core.coverage.novelty import FigureSaid, StoryFigures, facts, statuses, withdrawn_in
from monitor.core.coverage.novelty.standing import clashes
from monitor.model.coverage import ArticleText
from monitor.model.story import BaselineArticle, Figure, Story
from tests.unit.core.coverage.novelty.invented import text


def said(*paragraphs: str, language: str = "en") -> tuple[FigureSaid, ...]:
    return facts(text(*paragraphs, language=language)).figures


def values(sentence: str, language: str = "en") -> list[tuple[float | None, float | None, str]]:
    return [(f.low, f.high, f.unit) for f in said(sentence, language=language) if f.is_telling]


@pytest.mark.parametrize(
    ("sentence", "language", "expected"),
    [
        ("Half of the orchards are under water.", "en", [(50, 50, "%")]),
        ("Four in ten voters stayed at home.", "en", [(40, 40, "%")]),
        ("Quatre électeurs sur dix sont restés chez eux.", "fr", [(40, 40, "%")]),
        ("More than 5,000 nurses walked out.", "en", [(5_000, None, "")]),
        ("Up to 300 homes may have to be pulled down.", "en", [(None, 300, "")]),
        ("Thirty-one orchards were flooded.", "en", [(31, 31, "")]),
        ("Sept cent mille foyers sont privés de courant.", "fr", [(700_000, 700_000, "")]),
        ("La grève a touché sept pour cent des trains.", "fr", [(7, 7, "%")]),
        ("Der Schaden beträgt 6,5 Millionen Euro.", "de", [(6_500_000, 6_500_000, "EUR")]),
        ("La fusión costará 40 millones de euros.", "es", [(40_000_000, 40_000_000, "EUR")]),
        ("The number of signatures has risen by 400 to 2,150.", "en", [(2_150, 2_150, "")]),
        ("The list has been reduced from eight degrees to five.", "en", [(8, 8, "°"), (5, 5, "°")]),
        ("No sample had more than 0.3 micrograms of lead.", "en", [(None, 0.3, "µg")]),
        ("4分の1の店が閉まった。", "ja", [(25, 25, "%")]),
        ("三分之二的商店关了门。", "zh", [(200 / 3, 200 / 3, "%")]),
        ("Es fehlt eine Viertelmillion Euro.", "de", [(250_000, 250_000, "EUR")]),
        ("De gemeente trekt vier ton uit.", "nl", [(400_000, 400_000, "EUR")]),
        ("Er werd vier ton staal gevonden.", "nl", [(4, 4, "t")]),
        ("Врятували одинадцятеро людей.", "uk", [(11, 11, "")]),
        ("Кількість поранених зросла до тридцяти.", "uk", []),
        ("Кількість підписів зросла до 2150.", "uk", [(2_150, 2_150, "")]),
    ],
)
def test_values(sentence: str, language: str, expected: list[object]) -> None:
    assert values(sentence, language) == expected


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("The hearing was moved to Hall 3.", "en"),
        ("The ban rests on Article 9 of the charter.", "en"),
        ("The airstrip takes nothing like a Boeing 737.", "en"),
        ("Ministers of the Group of Seven met.", "en"),
        ("The road to the lake, the B 27, was closed.", "en"),
        ("A woman of 67 opened the door.", "en"),
        ("A locksmith of 44 opened the door.", "en"),
        ("Der Bau verstößt gegen Paragraf 16 der Satzung.", "de"),
        ("La salle 5 du tribunal est fermée.", "fr"),
        ("Пожар начался в цехе № 3.", "ru"),
        ("Судно ходить за маршрутом № 12.", "uk"),
        ("Pożar wybuchł w hali nr 3.", "pl"),
        ("L'udienza si tiene nell'aula 14.", "it"),
        ("The team won 2-0.", "en"),
        ("The club has played there for 96 years.", "en"),
        ("The strike has lasted for three weeks.", "en"),
        ("She has asked three times for money.", "en"),
        ("Le groupe a été fondé en 1889.", "fr"),
        ("Two doors were locked.", "en"),
        ("Hinweise nimmt das Amt unter 0461 8820 entgegen.", "de"),
        ("That is a million more than the bank had said.", "en"),
    ],
)
def test_what_says_no_amount_is_not_told(sentence: str, language: str) -> None:
    assert values(sentence, language) == []


@pytest.mark.parametrize(
    ("sentence", "language", "words"),
    [
        ("Sixty thousand litres of milk have leaked from the dairy.", "en", {"milk", "leaked"}),
        ("Wages worth 4.2 million euros are outstanding.", "en", {"Wages", "outstanding"}),
        ("The turnout was put at 58.7 per cent.", "en", {"turnout"}),
        ("Three of the dairy's six tanks could not be closed.", "en", {"tanks", "closed"}),
        ("The dead were found late. The toll rose to nineteen.", "en", {"toll"}),
        ("Die Bergung kostet 6,5 Millionen Euro.", "de", {"Bergung"}),
        ("Le vote coûtera 380 000 euros.", "fr", {"vote"}),
        ("Los sueldos impagados suman 4,2 millones de euros.", "es", {"sueldos"}),
        ("Nello stabilimento erano conservate 180 tonnellate di solventi.", "it", {"solventi"}),
        ("Ewakuowano około 2300 mieszkańców.", "pl", {"mieszkańców"}),
        ("Nineteen of the geese were found in a hedge.", "en", {"geese", "found"}),
    ],
)
def test_what_is_counted_is_said_in_words(sentence: str, language: str, words: set[str]) -> None:
    found = [f for f in said(sentence, language=language) if f.figure.high > 2]
    shown = set(found[0].of.split())
    assert words <= shown
    assert len(found[0].of.split()) <= 8


@pytest.mark.parametrize(
    ("sentence", "as_of"),
    [
        ("In January 2024 the group took the records of 700 patients.", ["2024-01"]),
        ("The firm was fined 45,000 euros in 2024 for dumping.", ["2024"]),
        ("The dairy, built in 1998, holds 400 cows.", [""]),
        ("The dairy has had 400 cows since 2019.", [""]),
        ("KELD, March 1 (Reuters) - The dairy holds 400 cows.", [""]),
    ],
)
def test_of_when(sentence: str, as_of: list[str]) -> None:
    assert [f.as_of for f in said(sentence)] == as_of


@pytest.mark.parametrize(
    ("sentence", "sources"),
    [
        (
            "The police put the crowd at 3,000, the organisers at between 7,000 and 8,000.",
            ["police", "organisers"],
        ),
        ("The police counted 1,500 people; the union spoke of 6,000.", ["police", "union"]),
        ("The dairy said that 40 cows had drowned.", ["dairy"]),
        ("Forty cows drowned, farmers said.", ["farmers"]),
        ("Das Amt hatte 34.000 Keime gemeldet.", ["Amt"]),
        ("Selon le syndicat, 900 salariés sont en grève.", ["syndicat"]),
        ("It is not the 15 million that the bank names.", ["bank"]),
    ],
)
def test_who_says_so_is_asked_beside_the_figure(sentence: str, sources: list[str]) -> None:
    language = "de" if sentence.startswith("Das") else "fr" if sentence[:5] == "Selon" else "en"
    assert [f.source for f in said(sentence, language=language)] == sources


@pytest.mark.parametrize(
    ("sentence", "speaker", "language"),
    [
        ("“The river came at night,” said the head of the dairy, Ann Lee.", "Ann Lee", "en"),
        ("“We lost the calves,” Lee said. The vet, Bo Marsh, had left.", "Lee", "en"),
        ("As the ferryman, Tobit Lorne, put it: “It hums in the east wind.”", "Tobit Lorne", "en"),
        ("„Wir geben nicht auf“, sagte die Vorsitzende Ute Kern.", "Ute Kern", "de"),
        ("« Nous avons tout perdu cette nuit », raconte le passeur Théo Lormont.", "Théo Lormont", "fr"),
        ("«Lo hemos perdido todo esta noche», dijo la alcaldesa, Ana Ríos.", "Ana Ríos", "es"),
        ("„Straciliśmy wszystko tej nocy” – powiedziała burmistrz Ewa Lis.", "Ewa Lis", "pl"),
        ("森下冴子社長は「深くおわび申し上げます」と述べた。", "森下冴子", "ja"),
        ("记者会上，张文清说：“我们会赔偿所有的人。”", "张文清", "zh"),
    ],
)  # fmt: skip
def test_who_speaks(sentence: str, speaker: str, language: str) -> None:
    (quote,) = facts(text(sentence, language=language)).quotes
    assert quote.speaker.endswith(speaker)


def test_a_pronoun_is_whom_the_sentence_before_named_and_an_agency_carries() -> None:
    (quote,) = facts(
        text(
            "Ada Berg of the Farmers' Union came late. “Nobody listened to us,” she told the crowd."
        )
    ).quotes
    assert quote.speaker == "Ada Berg"
    (quote,) = facts(
        text(
            "According to the agency Norwire, Captain Piers Hald told the court: “I saw the buoy.”"
        )
    ).quotes
    assert (quote.speaker, quote.carrier) == ("Piers Hald", "Norwire")


def counted(key: str, value: float, unit: str, meaning: str) -> Figure:
    return Figure(key=key, low=value, high=value, unit=unit, meaning=meaning)


FLOOD = Story(
    id="flood",
    title="Flood at Keld",
    baseline=(
        BaselineArticle(
            key="file",
            outlet="",
            url="",
            figures=(
                counted("a", 12, "people", "people injured in the flood"),
                counted("b", 9_000, "litres", "litres of oil leaked from the mill"),
                counted("c", 23, "crew", "crew members on board"),
                counted("d", 38_000_000, "EUR", "total debts of the dairy"),
            ),
        ),
    ),
)
FIRST = text(
    "Twelve people were injured in the flood at Keld, the coastguard said. About 9,000 litres of "
    "oil leaked from the mill, the Environment Office said. The mill owner said that 23 crew "
    "members had been on board. The dairy puts its debts at 38 million euros.",
    name="first",
    hours=-48,
)


def things(*articles: ArticleText) -> StoryFigures:
    found = StoryFigures(FLOOD)
    for article in articles:
        found.add(article)
    return found


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Thirty-one people are now known to have been injured, the hospital said.", ["a"]),
        (
            "It had spoken of twelve injured at first; now 31 are hurt, the hospital said.",
            ["a", "a"],
        ),
        ("In all, 70 people were injured or treated for cold.", [""]),
        ("A lawyer for 40 people spoke.", [""]),
        ("Another 14 people were injured on the road.", [""]),
        ("Sixty thousand litres of oil have leaked, the office said.", ["b"]),
        ("There were 30 people in the crew that night.", ["c"]),
        ("The debts come to 51 million euros, the administrator said.", ["d"]),
        ("The dairy owed 51 million; the owner had spoken of 38 million.", ["d", "d"]),
    ],
)
def test_the_thing_is_known_by_its_clause(sentence: str, expected: list[str]) -> None:
    found = things(FIRST).add(text(sentence))
    assert [thing.key if thing else "" for _, thing in found] == expected


def test_a_modifier_does_not_make_one_thing_of_two() -> None:
    stalls = replace(
        FLOOD,
        baseline=(
            replace(
                FLOOD.baseline[0],
                figures=(
                    counted("farms", 3, "farms", "duck farms closed"),
                    counted("seen", 4, "people", "burglars seen on the film"),
                    counted("bridge", 900, "people", "walkers on the bridge"),
                ),
            ),
        ),
    )

    def key_of(sentence: str) -> list[str]:
        found = StoryFigures(stalls).add(text(sentence))
        return [thing.key if thing else "" for _, thing in found]

    assert key_of("Five duck farms were closed.") == ["farms"]
    assert key_of("Five duck farms were closed. Then 40 ducks came.") == ["farms", ""]
    assert key_of("Five burglars came in a van.") == ["seen"]
    assert key_of("The bridge held 1,240 people.") == ["bridge"]
    assert key_of("There were 1,240 people in the hall.") == [""]


def test_measures_of_two_things_are_not_put_together() -> None:
    spill = text("An oyster filters 200 litres of water a day. The pump then lost 400 litres.")
    (_, one), (_, other) = StoryFigures(replace(FLOOD, baseline=())).add(spill)
    assert one is not other


def test_what_another_figure_counts_does_not_happen_to_this_one() -> None:
    assert [
        t.key if t else ""
        for _, t in things(FIRST).add(text("A cheia causou 3 mortos e 31 feridos.", language="pt"))
    ] == ["", "a"]


def test_words_for_a_thing_are_learnt_from_a_value_in_any_language() -> None:
    german = text(
        "Aus der Mühle liefen 9000 Liter Öl, teilte das Amt mit.", language="de", name="de"
    )
    story = things(FIRST, german)
    later = text("Aus der Mühle liefen 60.000 Liter Öl, teilte das Amt mit.", language="de")
    ((_, thing),) = story.add(later)
    assert thing is not None
    assert thing.key == "b"


def disputed(*articles: ArticleText) -> list[tuple[float | None, float | None]]:
    found = things(*articles)
    return [
        (c.here.quantity.low, c.there.quantity.low) for c in clashes(articles[-1], found.things)
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The mill's engineers put the loss at 4,200 litres of oil leaked.", [(4_200, 9_000)]),
        (
            "There were 30 people in the crew, according to a roster seen by the Courant.",
            [(30, 23)],
        ),
        ("The mill owner said that 25 crew members had been on board, not 23.", []),
        ("Thirty-one people were injured in the flood, the hospital said.", []),
        ("About 9,200 litres of oil leaked from the mill, the mayor said.", []),
        ("More than 8,500 litres of oil leaked from the mill, the mayor said.", []),
        ("In 2019 some 4,000 litres of oil leaked from the mill, the mayor said.", []),
    ],
)
def test_what_contradicts_and_what_does_not(sentence: str, expected: list[object]) -> None:
    assert disputed(FIRST, text(sentence, name="later")) == expected


def test_two_sources_of_one_sentence_contradict_each_other() -> None:
    rally = text("The police counted 1,500 people at the rally; the union spoke of 6,000.")
    assert disputed(FIRST, rally) == [(6_000, 1_500)]


def ledger(key: str, *articles: ArticleText) -> list[tuple[float | None, str]]:
    story = things(*articles)
    withdrawn: frozenset[tuple[str, int]] = frozenset()
    for article in articles:
        withdrawn |= withdrawn_in(article, facts(article).figures)
    thing = next(t for t in story.things if t.key == key)
    found = statuses(thing, withdrawn)
    return [
        (g.quantity.low, found[n].value) for n, g in enumerate(thing.given) if g.said is not None
    ]


def test_a_newer_value_of_the_same_source_takes_the_place_of_the_older() -> None:
    later = text("Sixty thousand litres of oil leaked from the mill, the Environment Office said.")
    assert ledger("b", FIRST, later) == [(9_000, "superseded"), (60_000, "standing")]


def test_of_two_sources_that_differ_both_stand_until_one_takes_it_back() -> None:
    roster = text("There were 30 people in the crew, according to the union.", name="b", hours=-24)
    assert ledger("c", FIRST, roster) == [(23, "standing"), (30, "standing")]
    back = text("The union has withdrawn its statement that 30 people were in the crew.", name="c")
    assert [s for v, s in ledger("c", FIRST, roster, back) if v == 30] == ["withdrawn"] * 2


def test_what_a_value_has_risen_to_takes_the_place_of_any_older() -> None:
    later = text("The dairy's debts have risen to 51 million euros, the bank said.", hours=0)
    assert ledger("d", FIRST, later) == [(38_000_000, "superseded"), (51_000_000, "standing")]
    other = text("The dairy's debts come to 51 million euros, the bank said.", hours=0)
    assert ledger("d", FIRST, other) == [(38_000_000, "standing"), (51_000_000, "standing")]


def test_what_another_is_said_not_to_be_stands_where_its_own_source_gave_it() -> None:
    denied = text("Debts of the dairy are 20 million, not the 38 million, the bank said.", hours=0)
    assert ("superseded") not in {s for v, s in ledger("d", FIRST, denied) if v == 38_000_000}


def test_values_told_side_by_side_by_two_sources_both_stand() -> None:
    both = text(
        "Nineteen people were injured in the flood, the union said, and not the twelve that the "
        "coastguard names.",
        hours=0,
    )
    assert {s for v, s in ledger("a", FIRST, both) if v in {12, 19}} == {"standing"}
    assert disputed(FIRST, both) == [(19, 12)]


def test_what_comes_on_top_is_no_new_value_of_what_it_is_added_to() -> None:
    more = text("The mill lost 25 crew members, not 23: 20 that slept in a drawer are also gone.")
    assert [
        f.figure.high for f, thing in things(FIRST).add(more) if thing is not None and thing.key
    ] == [25, 23]


def test_a_value_of_another_size_takes_no_place() -> None:
    first = text("About 9,000 litres of oil leaked from the mill.", name="first", hours=-48)
    for many, status in ((600, "standing"), (6_000, "superseded")):
        some = text(f"Some {many} litres of oil leaked from the mill, Ann Lee said.", hours=0)
        assert [s for v, s in ledger("b", first, some) if v == 9_000] == [status]


def test_a_toll_of_the_file_without_a_date_may_have_grown() -> None:
    assert disputed(text("Thirty-one people were injured in the flood.", hours=0)) == []
    assert disputed(text("Four people were injured in the flood.", hours=0)) == [(4, 12)]


def test_a_unit_alone_says_nothing_of_a_value_of_another_size() -> None:
    found = things(FIRST).add(text("A bottle of 3 litres fell over."))
    assert [thing.key for _, thing in found if thing] in ([], [""])


def test_who_helps_is_not_helped() -> None:
    saved = counted("saved", 48, "people", "people rescued")
    story = replace(FLOOD, baseline=(replace(FLOOD.baseline[0], figures=(saved,)),))
    found = StoryFigures(story).add(text("Some 210 rescuers are at work. 96 people were rescued."))
    assert [thing.key if thing else "" for _, thing in found] == ["", "saved"]


def test_what_is_recalled_from_shops_is_no_statement_taken_back() -> None:
    recall = text("The mill withdrew 9,000 litres of oil from the shops.", name="b")
    assert [s for _, s in ledger("b", FIRST, recall)] == ["standing"] * 2


def test_a_key_is_a_label() -> None:
    for name in ("killed", "x", "geese"):
        figures = tuple(replace(f, key=name) for f in FLOOD.baseline[0].figures[:1])
        story = replace(FLOOD, baseline=(replace(FLOOD.baseline[0], figures=figures),))
        ((_, thing),) = StoryFigures(story).add(
            text("Thirty-one people were injured in the flood.")
        )
        assert thing is not None
        assert thing.key == name
