"""Figures read from text, in every language that has a word list."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.core.language.lexicons import LANGUAGES, lexicon
from monitor.core.language.numbers import FigureKind, ParsedFigure, dates, parse


def one(text: str, language: str = "en") -> ParsedFigure:
    (figure,) = parse(text, language)
    return figure


VALUES = [
    ("en", "10,000 men", 10_000, ""),
    ("en", "3.5 goals", 3.5, ""),
    ("en", "1,234,567", 1_234_567, ""),
    ("en", "4.2 million", 4.2e6, ""),
    ("en", "$5bn", 5e9, "USD"),
    ("en", "US$3.5 million", 3.5e6, "USD"),
    ("en", "£20k", 20_000, "GBP"),
    ("en", "12 per cent", 12, "%"),
    ("en", "3.5%", 3.5, "%"),
    ("en", "two percentage points", 2, "pp"),
    ("en", "one hundred and twenty-five men", 125, ""),
    ("en", "two hundred thousand", 200_000, ""),
    ("en", "a dozen eggs", 12, ""),
    ("en", "two-thirds", 2 / 3, ""),
    ("en", "a quarter", 0.25, ""),
    ("en", "half", 0.5, ""),
    ("en", "one in five nurses", 0.2, ""),
    ("en", "in nineteen eighty-four", 1984, "year"),
    ("en", "two thousand and six", 2006, ""),
    ("en", "two and a half million euros", 2.5e6, "EUR"),
    ("ru", "два с половиной миллиона рублей", 2.5e6, "RUB"),
    ("uk", "два з половиною мільйони гривень", 2.5e6, "UAH"),
    ("pl", "dwa i pół miliona", 2.5e6, ""),
    ("nl", "tweeënhalf miljoen", 2.5e6, ""),
    ("en", "1 in 4 boats", 0.25, ""),
    ("en", "nine out of ten voters", 0.9, ""),
    ("en", "one in every 200 births", 0.005, ""),
    ("de", "jeder fünfte Wirt", 0.2, ""),
    ("fr", "un élève sur cinq", 0.2, ""),
    ("es", "una de cada cinco casas", 0.2, ""),
    ("uk", "кожен п'ятий водій", 0.2, ""),
    ("ru", "каждая пятая семья", 0.2, ""),
    ("en", "40 km", 40, "km"),
    ("en", "-5°", -5, "°"),
    ("de", "10.000 Menschen", 10_000, ""),
    ("de", "1,5 Millionen Euro", 1.5e6, "EUR"),
    ("de", "3 Mio. Euro", 3e6, "EUR"),
    ("de", "fünfundzwanzig", 25, ""),
    ("uk", "шістьма", 6, ""),
    ("uk", "дванадцятьма", 12, ""),
    ("ru", "троих", 3, ""),
    ("ru", "двадцатью", 20, ""),
    ("de", "dreitausendfünfhundert", 3500, ""),
    ("de", "zweihundert", 200, ""),
    ("de", "zwei Drittel", 2 / 3, ""),
    ("de", "12 Prozent", 12, "%"),
    ("fr", "10 000 soldats", 10_000, ""),
    ("fr", "10\u202f000 soldats", 10_000, ""),
    ("fr", "quatre-vingt-dix-sept", 97, ""),
    ("fr", "soixante et onze", 71, ""),
    ("fr", "dix-sept", 17, ""),
    ("fr", "cent dix-neuf", 119, ""),
    ("fr", "vingt et un", 21, ""),
    ("fr", "1,5 million d’euros", 1.5e6, "EUR"),
    ("fr", "12 %", 12, "%"),
    ("es", "4.000 soldados", 4000, ""),
    ("es", "treinta y dos", 32, ""),
    ("es", "doscientos cincuenta", 250, ""),
    ("es", "dos mil", 2000, ""),
    ("es", "1,5 millones de euros", 1.5e6, "EUR"),
    ("uk", "10 тис. військових", 10_000, ""),
    ("uk", "двадцять п’ять осіб", 25, ""),
    ("uk", "1,5 млн грн", 1.5e6, "UAH"),
    ("uk", "третина", 1 / 3, ""),
    ("ru", "10 тысяч военных", 10_000, ""),
    ("ru", "двести пятьдесят", 250, ""),
    ("ru", "1,5 млрд рублей", 1.5e9, "RUB"),
    ("ru", "две трети", 2 / 3, ""),
    ("pt", "12 000,5", 12000.5, ""),
]


@pytest.mark.parametrize(("language", "text", "value", "unit"), VALUES)
def test_values_and_units(language: str, text: str, value: float, unit: str) -> None:
    figure = parse(text, language)[0]
    assert figure.low == figure.high == pytest.approx(value)
    assert figure.unit == unit


DATES = [
    ("en", "28 April 2025", 20250428, "date"),
    ("en", "April 28, 2025", 20250428, "date"),
    ("en", "the 5th of May", 505, "day"),
    ("en", "May 2024", 202405, "month"),
    ("en", "in March", 3, "month"),
    ("en", "in 2014", 2014, "year"),
    ("en", "the 1990s", 1990, "decade"),
    ("en", "on Monday", 1, "weekday"),
    ("en", "2025-04-28", 20250428, "date"),
    ("en", "at 14:30", 870, "time"),
    ("de", "3. Mai 2024", 20240503, "date"),
    ("de", "28.04.2025", 20250428, "date"),
    ("de", "am Dienstag", 2, "weekday"),
    ("fr", "1er mai 2024", 20240501, "date"),
    ("fr", "jeudi", 4, "weekday"),
    ("es", "5 de mayo de 2024", 20240505, "date"),
    ("es", "el martes", 2, "weekday"),
    ("uk", "9 травня 2024 року", 20240509, "date"),
    ("uk", "у вівторок", 2, "weekday"),
    ("ru", "9 мая 2024 года", 20240509, "date"),
    ("ru", "в среду", 3, "weekday"),
]


@pytest.mark.parametrize(("language", "text", "value", "unit"), DATES)
def test_dates(language: str, text: str, value: float, unit: str) -> None:
    figure = one(text, language)
    assert (figure.low, figure.unit) == (value, unit)
    assert figure.kind in {FigureKind.DATE, FigureKind.TIME}


RANGES = [
    ("en", "10,000–12,000 troops", 10_000, 12_000),
    ("en", "10,000 to 12,000 troops", 10_000, 12_000),
    ("en", "between 10 and 12 people", 10, 12),
    ("en", "4.2 to 5.8 million rounds", 4.2e6, 5.8e6),
    ("en", "one or two people", 1, 2),
    ("de", "zwischen 10 und 12 Menschen", 10, 12),
    ("de", "10 bis 12 Menschen", 10, 12),
    ("fr", "entre 10 et 12 personnes", 10, 12),
    ("es", "entre 10 y 12 personas", 10, 12),
    ("uk", "10–12 осіб", 10, 12),
    ("ru", "между 10 и 12", 10, 12),
]


@pytest.mark.parametrize(("language", "text", "low", "high"), RANGES)
def test_ranges(language: str, text: str, low: float, high: float) -> None:
    figure = one(text, language)
    assert (figure.low, figure.high) == (low, high)
    assert figure.is_range


def test_a_fall_is_no_range() -> None:
    assert [f.low for f in parse("rose from 10 to 12", "en")] == [10, 12]
    assert [f.low for f in parse("they won 3-1", "en")] == [3, 1]


APPROXIMATIONS = [
    ("en", "more than a third of voters", "more than"),
    ("en", "about 300 people", "about"),
    ("en", "at least 12 people", "at least"),
    ("en", "up to 12 people", "at most"),
    ("en", "fewer than 12 people", "less than"),
    ("en", "dozens of people", "vague"),
    ("de", "mehr als 200 Menschen", "more than"),
    ("de", "mindestens 12 Menschen", "at least"),
    ("fr", "près de 300 personnes", "nearly"),
    ("fr", "au moins 12 personnes", "at least"),
    ("es", "más de 200 personas", "more than"),
    ("uk", "понад 200 осіб", "more than"),
    ("ru", "около 300 человек", "about"),
]


@pytest.mark.parametrize(("language", "text", "approximation"), APPROXIMATIONS)
def test_approximations(language: str, text: str, approximation: str) -> None:
    figure = one(text, language)
    assert figure.approximation == approximation
    assert figure.start == 0


def test_the_thing_counted() -> None:
    assert one("11,000 North Korean troops were sent").counted == "North Korean troops"
    assert one("a third of the voters").counted == "voters"


@pytest.mark.parametrize(
    "text", ["no one came", "an F-16", "Covid-19", "He may march", "the B2 road", "one of them"]
)
def test_what_is_no_figure(text: str) -> None:
    assert parse(text, "en") == ()


@given(
    st.text(alphabet=st.sampled_from("1250,. -–%$°atwo onehdrMy:'’")),
    st.sampled_from(["", "en", "de", "fr", "es", "uk", "ru"]),
)
def test_places_hold_what_was_written(text: str, language: str) -> None:
    end = 0
    for figure in parse(text, language):
        assert end <= figure.start < figure.end <= len(text)
        assert text[figure.start : figure.end] == figure.written
        assert figure.low <= figure.high
        end = figure.end


@pytest.mark.parametrize(
    ("language", "text", "counted"),
    [
        ("en", "241 people aboard ran for the boats", "people"),
        ("en", "12 crew drowned off the cape", "crew"),
        ("en", "12 officers run the harbour", "officers"),
        ("en", "5 men share the house", "men"),
        ("en", "12 glass doors", "glass doors"),
        ("en", "9 bus drivers", "bus drivers"),
        ("en", "a third of the harbour workers strike", "harbour workers"),
        ("en", "2 old wooden rowing boats", "old wooden rowing"),
        ("en", "12 crew ran to the boats", "crew"),
        ("en", "14 wounded soldiers returned home", "wounded soldiers"),
        ("en", "3 sports clubs opened again", "sports clubs"),
        ("en", "7 women voters stayed away", "women voters"),
        ("en", "40 glass bottles broke", "glass bottles"),
        ("en", "16 wounded", "wounded"),
        ("de", "214 Menschen starben im Meer", "Menschen"),
        ("de", "drei neue Fähren fuhren aus", "neue Fähren"),
        ("de", "241 starben im Meer", ""),
        ("fr", "300 enfants couraient vers la mer", "enfants"),
        ("es", "6 marineros saltaron al agua", "marineros"),
        ("uk", "17 рятувальників працювали вночі", "рятувальників"),
        ("ru", "9 рыбаков вернулись домой", "рыбаков"),
        ("ru", "две медали", "медали"),
    ],
)
def test_a_verb_is_not_counted(language: str, text: str, counted: str) -> None:
    assert one(text, language).counted == counted


@pytest.mark.parametrize(
    ("language", "text", "value", "unit"),
    [
        ("de", "zweijährige", 2, "year"),
        ("de", "eintägiger", 1, "day"),
        ("de", "einundzwanzigjährigen", 21, "year"),
        ("uk", "двомісячний", 2, "month"),
        ("ru", "сорокалетнего", 40, "year"),
    ],
)
def test_a_number_and_its_unit_in_one_word(
    language: str, text: str, value: float, unit: str
) -> None:
    figure = one(text, language)
    assert (figure.low, figure.unit, figure.written) == (value, unit, text)


@pytest.mark.parametrize(
    ("language", "text"),
    [("de", "volljährig"), ("de", "jährig"), ("uk", "одночасно"), ("ru", "столетие")],
)
def test_what_only_looks_like_one(language: str, text: str) -> None:
    assert parse(text, language) == ()


@pytest.mark.parametrize(
    ("language", "text", "value", "unit"),
    [
        ("en", "10\u2076 cells", 1e6, ""),
        ("en", "3 \u00d7 10\u2076 cells", 3e6, ""),
        ("en", "20\u00b9 boats", 20, ""),
        ("en", "20 m\u00b2", 20, "m\u00b2"),
        ("en", "5 square miles", 5, "mi\u00b2"),
        ("en", "it was 28.5 C.", 28.5, "\u00b0C"),
        ("en", "38 degrees Celsius", 38, "\u00b0C"),
        ("en", "World War II", 2, ""),
        ("en", "the twenty-first boat", 21, ""),
        ("en", "two and a half hours", 2.5, "h"),
        ("en", "several hundred boats", 550, ""),
        ("en", "2h 9m 31s", 7771, "s"),
        ("en", "2:09:31", 7771, "s"),
        ("en", "5 million Canadian dollars", 5e6, "CAD"),
        ("en", "the fifties", 50, "decade"),
        ("en", "next weekend", 1, "this weekend"),
        ("en", "the end of the month", 0, "end of month"),
        ("en", "1846 GMT", 1126, "time"),
        ("fr", "deux heures et demie", 2.5, "h"),
        ("fr", "la semaine prochaine", 1, "this week"),
        ("ja", "1\u4e072\u5343\u4eba", 12_000, ""),
        ("ja", "\u5348\u5f8c3\u6642\u534a", 930, "time"),
        ("zh", "\u4e09\u4e07\u4eba", 30_000, ""),
        ("zh", "\u767e\u5206\u4e4b\u5341\u4e8c", 12, "%"),
        ("zh", "\u661f\u671f\u4e09", 3, "weekday"),
        ("ko", "3\uc5b55000\ub9cc\uc6d0", 3.5e8, "KRW"),
    ],
)
def test_forms_of_figures(language: str, text: str, value: float, unit: str) -> None:
    (figure,) = parse(text, language)
    assert (figure.low + figure.high) / 2 == pytest.approx(value)
    assert figure.unit == unit


@pytest.mark.parametrize("text", ["Washington DC", "size XL", "Then I came", "a grade C boat"])
def test_letters_that_are_no_roman_numeral(text: str) -> None:
    assert parse(text, "en") == ()


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("three in five days", [3, 5]),
        ("two in 2019", [2, 2019]),
        ("three out of five sailors", [3, 5]),
        ("two in March", [2, 3]),
        ("Am dritten von fünf Tagen", [3, 5]),
    ],
)
def test_a_number_in_a_span_or_of_a_group_is_no_share(text: str, values: list[float]) -> None:
    language = "de" if text.startswith("Am") else "en"
    assert [figure.low for figure in parse(text, language)] == values


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_look_at_one_word_beside_a_number_misses_no_phrase(
    language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each phrase of the tables before and behind numbers, read as if every word opened one."""
    numerals = lexicon(language).numerals
    phrases = sorted(
        {
            phrase
            for table in fields(numerals)
            if table.init and isinstance(words := getattr(numerals, table.name), Iterable)
            for phrase in words
            if isinstance(phrase, str) and phrase
        }
    )
    month = next(iter(numerals.months), "may").title()
    texts = [
        form.format(phrase, month)
        for phrase in (*phrases, *map(str.title, numerals.months), *map(str.title, numerals.days))
        for form in ("4 {0} 1950 {0}", "9:30 {0} 20 {0}", "{1} 3 {0} 9 {0} {1} 5{0}")
    ]
    read = [parse.__wrapped__(text, language) for text in texts]

    class Every(frozenset[str]):
        def __contains__(self, _: object) -> bool:
            return True

    every = replace(numerals)
    for gate in fields(every.openings):
        object.__setattr__(every.openings, gate.name, Every())
    opened = replace(lexicon(language), numerals=every)
    monkeypatch.setitem(parse.__wrapped__.__globals__, "lexicon", lambda _: opened)
    monkeypatch.setattr("monitor.core.language.numbers.units._SYMBOL_OPENINGS", Every())
    monkeypatch.setattr("monitor.core.language.numbers.dates._stands_alone", lambda *_: False)
    assert [parse.__wrapped__(text, language) for text in texts] == read


def test_a_number_with_nothing_beside_it_is_asked_for_no_date(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[int] = []
    reader = dates._DateReader
    monkeypatch.setattr(dates, "_DateReader", lambda *to: asked.append(1) or reader(*to))
    assert len(parse.__wrapped__("4 7 1200 12 boats and 9 men, £5, 6% " * 50, "en")) == 7 * 50
    assert not asked


@pytest.mark.parametrize(
    ("language", "text", "value", "unit"),
    [
        ("en", "It takes an hour and twenty minutes.", 80, "min"),
        ("en", "It took 1 hour 20 minutes.", 80, "min"),
        ("en", "She trained for two years and three months.", 27, "month"),
        ("en", "The door is 5 feet 3 inches high.", 63, "in"),
        ("de", "Es dauert eine Stunde und zehn Minuten.", 70, "min"),
        ("es", "Duró dos años y tres meses.", 27, "month"),
        ("ja", "1時間20分", 80, "min"),
    ],
)
def test_an_amount_in_several_units_is_one(
    language: str, text: str, value: float, unit: str
) -> None:
    (figure,) = parse(text, language)
    assert (figure.low, figure.high, figure.unit) == (value, value, unit)


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("Six hours and 90 minutes apart", ["h", "min"]),  # no clock counts so
        ("Between 10 and 12 hours and 20 minutes", ["h", "min"]),
        ("Three days and 400 people", ["day", ""]),
        ("For two years and 5 km", ["year", "km"]),
    ],
)
def test_two_amounts_are_not_one(text: str, units: list[str]) -> None:
    assert [figure.unit for figure in parse(text, "en")] == units
