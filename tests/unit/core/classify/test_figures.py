"""Figures of a passage: what says the same is quiet, what says something else is told once."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from monitor.core.classify import Setting
from monitor.core.classify.figures import figure_differences
from monitor.core.classify.passages import (
    AlignedPassage,
    ArticleVersions,
    Difference,
    PassageSide,
    Sentence,
)
from monitor.core.language.lexicons import lexicon
from monitor.core.language.name_context import NameContext
from monitor.model.change import ChangeKind, Severity
from monitor.model.extraction import Block, Extraction
from tests.unit.core.classify.versions import article, found

WEDNESDAY = datetime(2025, 4, 30, 9, tzinfo=UTC)


def differences(
    old: str, new: str, language: str = "en", elsewhere: tuple[str, str] = ("", "")
) -> list[Difference]:
    known = lexicon(language)
    before, after = (
        Extraction(
            headline="",
            blocks=(Block(text), Block(other)),
            language=language,
            published=WEDNESDAY,
        )
        for text, other in zip((old, new), elsewhere, strict=True)
    )
    setting = Setting(lexicon=known, standing=NameContext(lexicon=known, before=(), after=()))
    sides = (PassageSide((Sentence(0, 0, len(text), text),)) for text in (old, new))
    found = figure_differences(AlignedPassage(*sides), ArticleVersions(before, after, setting))
    return [one for one in found if one.kind is not ChangeKind.COSMETIC]


def told(old: str, new: str, language: str = "en") -> list[tuple[str, str]]:
    return [
        (old[slice(*one.old)] if one.old else "", new[slice(*one.new)] if one.new else "")
        for one in differences(old, new, language)
    ]


QUIET = [
    ("en", "11,000 hens were sold", "eleven thousand hens were sold"),
    ("en", "11 000 hens were sold", "11k hens were sold"),
    ("en", "12 percent of it", "12% of it"),
    ("en", "twelve per cent of it", "12 pct of it"),
    ("en", "it cost $3.2 million", "it cost US$3.2mn"),
    ("en", "it cost 90,000 pounds", "it cost Pounds 90,000"),
    ("en", "it cost CHF 74 million", "it cost 74 million Swiss francs"),
    ("en", "on Wednesday the swim ended", "on April 30 the swim ended"),
    ("en", "it opens on Friday (May 2)", "it opens on May 2"),
    ("en", "on Tuesday it broke", "yesterday it broke"),
    ("en", "since January it rose", "since the start of the year it rose"),
    ("en", "in the nineteen-fifties", "in the 1950s"),
    ("en", "in the nineties", "in the 1990s"),
    ("en", "at 6.46 p.m. it ended", "at 18:46 it ended"),
    ("en", "at 22.30 it ended", "at 10:30 p.m. it ended"),
    ("en", "at five p.m. it ended", "at 1700 GMT it ended"),
    ("en", "before World War II ended", "before World War Two ended"),
    ("en", "20 m² of land", "20 sq m of land"),
    ("en", "50 kph at most", "50 km/h at most"),
    ("en", "his first win", "his 1st win"),
    ("en", "the twenty-first win", "the 21st win"),
    ("en", "5 mln hens", "5 million hens"),
    ("en", "half a million hens", "500,000 hens"),
    ("en", "a third of it", "33% of it"),
    ("en", "½ a cup", "0.5 cups"),
    ("en", "fell by a quarter", "fell by 25 percent"),
    ("en", "it took an hour and a half", "it took 90 minutes"),
    ("en", "a peak of 1,830 metres", "a 1830m peak"),
    ("en", "5 miles away", "5 miles (8 km) away"),
    ("en", "5 miles away", "8 km away"),
    ("en", "a million cells", "10⁶ cells"),
    ("en", "20 hens", "20¹ hens"),
    ("en", "about 300 hens", "300-odd hens"),
    ("en", "at least 300 hens", "300 or more hens"),
    ("en", "baker Molly Kerr, 34, won", "Molly Kerr, a 34-year-old baker, won"),
    ("en", "it rose from 60 to 65 euros", "it rose from €60 to €65"),
    ("en", "asked for 7% and was offered 3.5", "was offered 3.5% after asking for 7"),
    ("en", "3 hens died and 5 hens fled", "5 hens fled and 3 hens died"),
    ("en", "turnout was 74%, the board said in June", "In June turnout was 74%, said the board"),
    ("en", "from June 26-28, 2026", "from 26 to 28 June 2026"),
    ("en", "it struck the pier on Tuesday", "it struck the pier"),
    ("en", "the record, 2h 9m 31s", "the record, 2:09:31"),
    ("en", "a pass is Fr. 92 here", "a pass is 92 francs here"),
    ("en", "a climb of just over 11 min", "a climb of just over eleven minutes"),
    ("de", "bis zwölf Uhr gesperrt", "bis 12 Uhr gesperrt"),
    ("de", "11.000 Hühner", "11 000 Hühner"),
    ("de", "3 Millionen Euro", "3 Mio. Euro"),
    ("de", "anderthalb Stunden", "1,5 Stunden"),
    ("de", "die fünfziger Jahre", "die 1950er Jahre"),
    ("fr", "au XXe siècle", "au 20e siècle"),
    ("fr", "deux heures et demie", "2,5 heures"),
    ("fr", "dans les années cinquante", "dans les années 1950"),
    ("es", "3 millones de euros", "3.000.000 euros"),
    ("uk", "10 тис. курей", "10 000 курей"),
    ("uk", "у XXI столітті", "у 21 столітті"),
    ("ru", "полтора часа", "1,5 часа"),
    ("ja", "三万人が参加", "3万人が参加"),
    ("ja", "3億5000万円", "3.5億円"),
    ("zh", "十二名员工", "12名员工"),
    ("zh", "百分之十二", "１２％"),
    ("ko", "3만5천명", "35,000명"),
    ("ar", "١٢ شخصا", "12 شخصا"),
    ("ar", "١٢٪ منهم", "12 في المئة منهم"),
    ("pl", "12 tys. kur", "12 000 kur"),
    ("pl", "dwanaście procent", "12 proc."),
    ("pl", "5 maja 2025", "5.05.2025"),
    ("it", "ventitré galline", "23 galline"),
    ("it", "3 milioni di euro", "3.000.000 euro"),
    ("pt", "12 mil galinhas", "12.000 galinhas"),
    ("pt", "1,5 milhão de euros", "1.500.000 euros"),
    ("nl", "vierentwintig kippen", "24 kippen"),
    ("nl", "om negen uur", "om 9.00 uur"),
    ("nl", "een half miljoen euro", "500.000 euro"),
    ("nl", "honderdtwintig meter", "120 meter"),
    ("de", "eine halbe Million Euro", "500.000 Euro"),
    ("en", "a quarter of a million hens", "250,000 hens"),
    ("it", "centoventi metri", "120 metri"),
    ("ru", "полмиллиона рублей", "500 тысяч рублей"),
    ("uk", "півмільйона гривень", "500 тисяч гривень"),
    ("en", "over 300 hens", "more than 300 hens"),
    ("en", "nearly 300 hens", "just under 300 hens"),
    ("en", "cut by two percentage points", "cut by 2 points"),
    ("en", "half an hour late", "30 minutes late"),
    ("en", "women over 60", "women over the age of 60"),
    ("de", "gut 300 Hühner", "mehr als 300 Hühner"),
    ("fr", "près de 300 poules", "presque 300 poules"),
    ("es", "más de 300 gallinas", "poco más de 300 gallinas"),
    ("it", "circa 300 galline", "all'incirca 300 galline"),
    ("nl", "ruim 300 kippen", "meer dan 300 kippen"),
    ("pl", "niespełna 300 kur", "prawie 300 kur"),
    ("pt", "quase 300 galinhas", "perto de 300 galinhas"),
    ("ru", "свыше 300 кур", "300 с лишним кур"),
    ("uk", "понад 300 курей", "більш ніж 300 курей"),
    ("ja", "約300羽", "およそ300羽"),
    ("zh", "大约300只鸡", "约300只鸡"),
    ("ar", "نحو 300 دجاجة", "حوالي 300 دجاجة"),
]


@pytest.mark.parametrize(("language", "old", "new"), QUIET)
def test_the_same_otherwise_written_is_quiet(language: str, old: str, new: str) -> None:
    assert told(old, new, language) == []
    assert told(new, old, language) == []


TOLD = [
    ("en", "a fall of −0.3%", "a fall of 0.3%", ("−0.3%", "0.3%")),
    ("en", "it was 4°C", "it was -4°C", ("4°C", "-4°C")),
    ("en", "opens at 9 am", "opens at 9 pm", ("9 am", "9 pm")),
    ("en", "costs £61", "costs $61", ("£61", "$61")),
    ("en", "420 miles long", "420 kilometres long", ("420 miles", "420 kilometres")),
    ("en", "the city paid 3/4", "the city paid 1/4", ("3/4", "1/4")),
    ("en", "at least 12 hens", "12 hens", ("at least 12", "12")),
    ("en", "up to 12 hens", "12 hens", ("up to 12", "12")),
    ("en", "nearly 300 hens", "300 hens", ("nearly 300", "300")),
    ("en", "12 hens", "more than 12 hens", ("12", "more than 12")),
    ("en", "about 400 hens", "several hundred hens", ("about 400", "several hundred")),
    ("en", "it won 3-1", "it won 3-2", ("1", "2")),
    ("en", "this weekend it opens", "next weekend it opens", ("this weekend", "next weekend")),
    (
        "en",
        "a report by Friday",
        "a report by the end of the month",
        ("Friday", "end of the month"),
    ),
    ("en", "Two women were let go", "A woman was let go", ("Two", "A woman")),
    ("en", "5 miles (8 km) away", "5 miles (18 km) away", ("8 km", "18 km")),
    ("en", "It is closed", "It is closed until Friday", ("", "Friday")),
    ("en", "He called twice", "He called once", ("twice", "once")),
    ("de", "am Sonntag kam er", "am Montag kam er", ("Sonntag", "Montag")),
    ("de", "gegen 4.30 Uhr", "gegen 4.50 Uhr", ("4.30 Uhr", "4.50 Uhr")),
    ("de", "knapp 300 Hühner", "gut 300 Hühner", ("knapp 300", "gut 300")),
    ("fr", "ce week-end", "le week-end prochain", ("ce week-end", "week-end prochain")),
    ("fr", "41 % des voix", "14 % des voix", ("41 %", "14 %")),
    ("es", "hasta el sábado", "hasta el lunes", ("sábado", "lunes")),
    ("uk", "600 учнів прийшли", "900 учнів прийшли", ("600", "900")),
    (
        "ru",
        "14 миллионов рублей",
        "41 миллион рублей",
        ("14 миллионов рублей", "41 миллион рублей"),
    ),
    ("ja", "約4時間後に消えた", "約6時間後に消えた", ("約4時間", "約6時間")),
    ("zh", "25万人次乘车", "52万人次乘车", ("25万", "52万")),
    ("ko", "오전 5시에 열었다", "오후 5시에 열었다", ("오전 5시에", "오후 5시에")),
    ("ar", "12 شخصا", "21 شخصا", ("12", "21")),
    ("ar", "أربعة قوارب", "خمسة قوارب", ("أربعة", "خمسة")),
    ("pl", "sześć kur", "osiem kur", ("sześć", "osiem")),
    ("pl", "do piątku", "do niedzieli", ("do piątku", "do niedzieli")),
    ("it", "12 per cento", "21 per cento", ("12 per cento", "21 per cento")),
    ("it", "fino a lunedì", "fino a martedì", ("fino a lunedì", "fino a martedì")),
    ("pt", "por seis meses", "por oito meses", ("seis meses", "oito meses")),
    ("pt", "na segunda-feira", "na terça-feira", ("segunda-feira", "terça-feira")),
    ("nl", "tot zaterdag", "tot maandag", ("tot zaterdag", "tot maandag")),
    ("nl", "krap 300 kippen", "ruim 300 kippen", ("krap 300", "ruim 300")),
    (
        "nl",
        "bijna een half miljoen kippen",
        "ruim 500.000 kippen",
        ("bijna een half miljoen", "ruim 500.000"),
    ),
    ("en", "just under 300 hens", "just over 300 hens", ("just under 300", "just over 300")),
    ("es", "como mucho 300 gallinas", "al menos 300 gallinas", ("como mucho 300", "al menos 300")),
    ("it", "almeno 300 galline", "massimo 300 galline", ("almeno 300", "massimo 300")),
    ("pl", "niespełna 300 kur", "przeszło 300 kur", ("niespełna 300", "przeszło 300")),
    ("ru", "без малого 300 кур", "свыше 300 кур", ("без малого 300", "свыше 300")),
    ("uk", "як мінімум 300 курей", "як максимум 300 курей", ("як мінімум 300", "як максимум 300")),
    ("ja", "300人以上が来た", "300人未満が来た", ("300人以上", "300人未満")),
    ("ko", "300명 이상 왔다", "300명 미만 왔다", ("300명 이상", "300명 미만")),
    ("ar", "لا يقل عن 300", "ما لا يزيد على 300", ("لا يقل عن 300", "ما لا يزيد على 300")),
]


@pytest.mark.parametrize(("language", "old", "new", "both"), TOLD)
def test_another_value_is_told_with_both(
    language: str, old: str, new: str, both: tuple[str, str]
) -> None:
    assert told(old, new, language) == [both]
    (one,) = differences(old, new, language)
    assert (one.kind, one.severity) == (ChangeKind.FIGURE, None)


@pytest.mark.parametrize(
    ("language", "old", "new"),
    [("es", "casi 300 gallinas", "cerca de 300 gallinas"), ("en", "about 300 hens", "300 hens")],
)
def test_a_value_given_with_more_or_less_care_is_minor(language: str, old: str, new: str) -> None:
    assert [one.severity for one in differences(old, new, language)] == [Severity.MINOR]


def test_figures_are_paired_by_what_they_count() -> None:
    old = "The storm hurt nine people on Tuesday and cut 40 roads."
    new = "On Tuesday the storm killed two people, hurt 14 and cut 60 roads."
    assert told(old, new) == [("", "two"), ("nine", "14"), ("40", "60")]


def test_a_small_figure_is_no_update_of_a_large_one() -> None:
    old = "Some 4,000 people left."
    new = "At least nine people died and 12,000 left."
    assert told(old, new) == [("", "At least nine"), ("Some 4,000", "12,000")]


def test_the_reason_says_both_sides() -> None:
    (one,) = differences("Two women were let go", "A woman was let go")
    assert one.reason == "Two \u2192 A woman"
    (one,) = differences("a 24-year-old diver", "a 25-year-old diver")
    assert one.reason == "24-year-old \u2192 25-year-old diver (up)"


def test_figures_that_changed_places_are_told() -> None:
    old = "3 hens died and 5 hens were stolen."
    assert told(old, "5 hens died and 3 hens were stolen.") == [("3", "5"), ("5", "3")]


def test_more_or_less_care_is_minor() -> None:
    (one,) = differences("about 300 hens came", "300 hens came")
    assert one.severity is Severity.MINOR


def test_a_figure_that_went_with_its_clause_is_minor_and_one_alone_is_not() -> None:
    clause = differences("A ferry, built in 1971 at a Danish yard, sank.", "A ferry sank.")
    alone = differences("A ferry with 40 cars sank off Holm.", "A ferry with cars sank off Holm.")
    assert [one.severity for one in clause] == [Severity.MINOR]
    assert [one.severity for one in alone] == [None]


def test_a_figure_that_the_other_version_tells_elsewhere_is_quiet() -> None:
    old, new = "The ferry sank with cars.", "The ferry sank with 40 cars."
    assert told(old, new) == [("", "40")]
    assert differences(old, new, elsewhere=("It carried forty cars.", "")) == []
    assert differences(old, new, elsewhere=("It is 40 years old.", "")) != []


def test_a_misspelt_scale_put_right_is_no_figure() -> None:
    assert differences("It holds 180 billlion euros.", "It holds 180 billion euros.") == []


def test_both_ends_of_a_range_are_the_range() -> None:
    assert differences("boats aged from eight to 14", "boats aged eight to 14") == []


def test_a_unit_that_goes_or_comes_is_told() -> None:
    assert told("It rose by 12 percent.", "It rose by 12.") == [("12 percent", "12")]


def test_another_word_elsewhere_is_no_misspelt_number() -> None:
    old = "He ran the pier for eleven years, letters seen by a clerk show."
    new = "He ran the pier for seven years, letters show."
    assert told(old, new) == [("eleven years", "seven years")]


@pytest.mark.parametrize(
    ("old", "new", "same"),
    [
        ("The trial starts at 10 a.m. ET.", "The trial starts at 15:00 GMT.", True),
        ("The trial starts at 10 a.m. ET.", "The trial starts at 14:00 GMT.", False),
        ("The trial starts at 10 a.m. ET.", "The trial starts at 10 a.m. PT.", False),
        ("The trial starts at 9 p.m. (CET).", "The trial starts at 20:00 UTC.", True),
        ("The trial starts at 9 p.m. CET.", "The trial starts at 9 p.m.", True),
        ("One in five adults swims.", "20% of adults swim.", True),
        ("One in five adults swims.", "About 20 percent of adults swim.", True),
        ("One in five adults swims.", "One in four adults swims.", False),
    ],
)
def test_zones_and_shares_are_read(old: str, new: str, same: bool) -> None:
    winter = datetime(2025, 3, 4, 7, tzinfo=UTC)
    before, after = (
        replace(article(text), published=winter, modified=winter) for text in (old, new)
    )
    grave = [c for c in found(before, after) if c.severity is Severity.SUBSTANTIVE]
    assert (not grave) is same


def test_clocks_go_forward_by_the_rule_of_the_zone() -> None:
    summer = datetime(2025, 7, 4, 7, tzinfo=UTC)
    before, after = (
        replace(article(text), published=summer, modified=summer)
        for text in ("The trial starts at 10 a.m. ET.", "The trial starts at 14:00 GMT.")
    )
    assert not [c for c in found(before, after) if c.severity is Severity.SUBSTANTIVE]


@pytest.mark.parametrize(
    ("language", "old", "new"),
    [
        ("en", "She has sung since nineteen eighty-four.", "She has sung since 1984."),
        ("en", "It opened in nineteen hundred and seven.", "It opened in 1907."),
        ("de", "Sie singt seit neunzehnhundertvierundachtzig.", "Sie singt seit 1984."),
        ("en", "Approximately 200 people sang.", "About 200 people sang."),
        ("de", "Rund 200 Menschen sangen.", "Etwa 200 Menschen sangen."),
        ("es", "Cantaron unas 200 personas.", "Cantaron cerca de 200 personas."),
        ("uk", "Співали близько 200 людей.", "Співали приблизно 200 людей."),
    ],
)
def test_a_year_in_words_and_two_words_for_about_are_style(
    language: str, old: str, new: str
) -> None:
    changes = found(article(old, language=language), article(new, language=language))
    assert all(change.severity is Severity.COSMETIC for change in changes)


@pytest.mark.parametrize(
    ("language", "old", "new"),
    [
        ("en", "The school is shut until Friday.", "The school is shut from Friday."),
        ("ru", "Школа закрыта до пятницы.", "Школа закрыта с пятницы."),
    ],
)
def test_until_a_day_is_not_from_it(language: str, old: str, new: str) -> None:
    changes = found(article(old, language=language), article(new, language=language))
    assert any(change.severity is Severity.SUBSTANTIVE for change in changes)


def test_a_day_gone_from_a_list_of_days_is_that_day() -> None:
    (only,) = differences("It runs on 11, 14 and 18 July.", "It runs on 11 and 18 July.")
    assert (only.old, only.new) == ((15, 17), None)
