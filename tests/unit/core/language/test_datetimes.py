"""Dates as pages, feeds, headers and scripts write them; and nothing else reads any."""

from __future__ import annotations

import ast
import time
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.core.language.datetimes import find, instant, read, writes_month_first


def at(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "moment", "sure"),
    [
        ("2026-03-04T08:05:06+02:00", at(2026, 3, 4, 6, 5, 6), 1.0),
        ("2026-03-04T08:05:06.123Z", at(2026, 3, 4, 8, 5, 6), 1.0),
        ("2026-03-04 08:05:06 -0530", at(2026, 3, 4, 13, 35, 6), 1.0),
        ("2026-03-04T08:05+01", at(2026, 3, 4, 7, 5), 1.0),
        ("2026-03-04T08:05:60", at(2026, 3, 4, 8, 5, 59), 0.7),
        ("2026-03-04 08:05 UTC", at(2026, 3, 4, 8, 5), 1.0),
        ("2026-3-4", at(2026, 3, 4), 0.5),
        ("20260304T080506Z", at(2026, 3, 4, 8, 5, 6), 1.0),
        ("20260304", at(2026, 3, 4), 0.5),
        ("1772611506", at(2026, 3, 4, 8, 5, 6), 1.0),
        ("1772611506000", at(2026, 3, 4, 8, 5, 6), 1.0),
        ("/Date(1772611506000)/", at(2026, 3, 4, 8, 5, 6), 1.0),
        ("2026-03-04 08:05:06 America/New_York", at(2026, 3, 4, 8, 5, 6), 0.3),
        ("March 4, 2026 8:05:06 AM Central European Standard Time", at(2026, 3, 4, 8, 5, 6), 0.3),
        ("Wed, 04 Mar 2026 08:05:06 +0100", at(2026, 3, 4, 7, 5, 6), 1.0),
        ("Wed, 04 Mar 2026 08:05:06", at(2026, 3, 4, 8, 5, 6), 0.7),
    ],
)
def test_times_for_machines(text, moment, sure):
    found = read(text)
    assert found is not None
    assert (found.at, found.sure) == (moment, sure)


@pytest.mark.parametrize(
    "text", ["", "yesterday", "2026-13-01", "2026-02-30", "99999999999", "Wed, no"]
)
def test_no_time_for_machines(text):
    assert read(text) is None


@pytest.mark.parametrize(
    ("text", "moment", "sure"),
    [
        ("4 March 2026", at(2026, 3, 4), 0.5),
        ("March 4th, 2026", at(2026, 3, 4), 0.5),
        ("By Ann Lee | March 4, 2026 at 4:56 p.m. EST", at(2026, 3, 4, 21, 56), 1.0),
        ("Wed 4 Mar 2026 12:30am", at(2026, 3, 4, 0, 30), 0.7),
        ("2026年3月4日 午後9時10分", at(2026, 3, 4, 21, 10), 0.7),
        ("4 مارس 2026 9:10 مساءً", at(2026, 3, 4, 21, 10), 0.7),
        ("4 Mart 2026 Çarşamba 09:10", at(2026, 3, 4, 9, 10), 0.7),
        ("onsdag 4 mars 2026 09:10", at(2026, 3, 4, 9, 10), 0.7),
        ("4 March 2026 12:30 pm", at(2026, 3, 4, 12, 30), 0.7),
        ("4. März 2026 um 09:12 Uhr MEZ", at(2026, 3, 4, 8, 12), 1.0),
        ("Publié le 4 mars 2026 à 16h01", at(2026, 3, 4, 16, 1), 0.7),
        ("4 de marzo de 2026 a las 16:01", at(2026, 3, 4, 16, 1), 0.7),
        ("Pubblicato 4 maggio 2026, ore 16:01", at(2026, 5, 4, 16, 1), 0.7),
        ("4 березня 2026, 14:00", at(2026, 3, 4, 14), 0.7),
        ("4 марта 2026 г. в 14:05", at(2026, 3, 4, 14, 5), 0.7),
        ("4 października 2026", at(2026, 10, 4), 0.5),
        ("2026年3月4日 20:00", at(2026, 3, 4, 20), 0.7),
        ("입력 2026-03-04 15:24", at(2026, 3, 4, 15, 24), 0.7),
        ("04.03.2026 16:00 +02:00", at(2026, 3, 4, 14), 1.0),
        ("Kultur, 4.3.26", at(2026, 3, 4), 0.5),
        ("13/3/2026", at(2026, 3, 13), 0.5),
        ("3/13/2026", at(2026, 3, 13), 0.5),
        ("3/4/2026", at(2026, 4, 3), 0.3),
    ],
)
def test_dates_for_readers(text, moment, sure):
    found = find(text)
    assert found is not None
    assert found.at == moment
    assert found.sure == pytest.approx(sure)


def test_where_the_month_stands_first():
    assert find("3/4/2026", month_first=True).at == at(2026, 3, 4)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "no digits",
        "the year 2026 was wet",
        "Sale 20 for 2026",
        "99.99.2026",
        "Feb 30, 2026",
        "1.2.3.4",
    ],
)
def test_no_date_for_readers(text):
    assert find(text) is None


@given(st.text(max_size=120))
def test_any_text_is_read_without_a_crash(text):
    for found in (read(text), find(text), find(text, month_first=True)):
        assert found is None or (found.at.tzinfo is not None and 0 < found.sure <= 1)


TEN_AT_HOME = at(2026, 3, 5, 9, 10)


@pytest.mark.parametrize(
    "text",
    [
        "2026-03-05 09:10 AM GMT",
        "2026-03-05T10:10:00+1:00",
        "2026-03-05T10:10:00 01:00",
        "2026-03-05T10:10:00 + 0100",
        "2026-03-05T10:10:00.000+0100",
        "2026-03-05T10:10:00+01:00[Europe/Berlin]",
        "2026-03-05T10:10:00&#43;01:00",
        "Thu, 05 Mar 2026 10:10:00 GMT+0100",
        "Thu Mar 05 2026 10:10:00 GMT+0100 (Central European Standard Time)",
        "Thu Mar  5 10:10:00 CET 2026",
        "Thu, 05 Mar 2026 10:10:00 MEZ",
        "Thu, 05 Mar 2026 19:10:00 AEST",
        "Thu, 05 Mar 2026 22:10:00 NZDT",
        "5 марта 2026 г. в 12:10 МСК",
        "Mar 5, 2026, 4:10 a.m. ET",
        "March 5th, 2026 at 1:10am PST",
        "05-Mar-26 04:10:00 EST",
        "Thursday, 05-Mar-26 09:10:00 GMT",
        "5 marca 2026, 10:10 CET",
        "quinta-feira, 5 de março de 2026 às 06h10 BRT",
        "2026年3月5日 18:10 JST",
        "2026年3月5日 18時10分 JST",
        "2026年3月5日 18時10分00秒 JST",
        "2026년 3월 5일 18시 10분 KST",
        "下午6:10 JST, 2026年3月5日",
        "1772701800",
        "1772701800000",
        "20260305T091000Z",
    ],
)
def test_one_moment_in_many_forms(text: str) -> None:
    found = read(text)
    assert found is not None
    assert (found.at, found.sure) == (TEN_AT_HOME, 1)


@pytest.mark.parametrize(
    "text",
    [
        "Thu, 03/05/2026 - 09:10",
        "Do., 05.03.2026, 9.10 Uhr",
        "jeu. 5 mars 2026 à 9h10",
        "5 de marzo de 2026 a las 9:10 a. m.",
        "giovedì 5 marzo 2026 ore 09:10",
        "czw., 5 marca 2026 9:10",
        "5 maart 2026 om 9.10 uur",
        "чт, 5 березня 2026 року о 09:10",
        "09:10, 5 марта 2026",
        "9:10am on 5 March 2026",
        "5. března 2026 v 9:10",
        "5º de março de 2026, 9h10",
        "5 Μαρτίου 2026, 09:10 πμ",
        "5. maaliskuuta 2026 klo 9.10",
        "2026. márc. 5. 9:10",
    ],
)
def test_clock_times_in_the_words_of_a_language(text: str) -> None:
    found = read(text)
    assert found is not None
    assert (found.at, found.sure) == (TEN_AT_HOME, pytest.approx(0.7))


def test_an_hour_alone_in_utc() -> None:
    found = read("2026-03-05T09Z")
    assert found is not None
    assert (found.at, found.sure) == (at(2026, 3, 5, 9), 1)


def test_the_afternoon_is_not_the_morning() -> None:
    for text in ("2026-03-05 09:10 PM", "Last updated: 5/3/2026 9:10 p.m."):
        assert find(text).at == at(2026, 3, 5, 21, 10)
    assert read("2026-03-05 12:10 AM").at == at(2026, 3, 5, 0, 10)


@pytest.mark.parametrize(
    "zone", ["XQT", "GMT+99", "+25:00", "+99999999"], ids=["name", "of Greenwich", "far", "long"]
)
def test_a_zone_that_nobody_knows_is_no_certain_time(zone: str) -> None:
    assert read(f"Thu, 05 Mar 2026 10:10:00 {zone}").sure < 0.5
    assert instant(f"Thu, 05 Mar 2026 10:10:00 {zone}") is None


def test_american_zones_follow_the_season() -> None:
    assert read("Jul 5, 2026, 9:10 pm ET").at == at(2026, 7, 6, 1, 10)
    assert read("Mar 8, 2026, 9:10 pm ET").at == at(2026, 3, 9, 1, 10)
    assert read("Nov 1, 2026, 9:10 pm PT").at == at(2026, 11, 2, 5, 10)


def test_slashes_are_read_by_weekday_then_by_language() -> None:
    assert read("Thu, 03/05/2026").at == read("Thu, 05/03/2026").at == at(2026, 3, 5)
    assert read("Sun, 05/03/2026").at == at(2026, 5, 3)
    assert read("05/03/2026", month_first=True).at == at(2026, 5, 3)
    assert read("05/03/2026").sure < 0.5
    assert [writes_month_first(tag) for tag in ("en", "en-US", "en_US", "en-GB", "fr", "de")] == [
        True, True, True, False, False, False,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("Updated 09:10", TEN_AT_HOME),
        ("Updated at 9.10am GMT", TEN_AT_HOME),
        ("Aktualisiert um 9 Uhr", at(2026, 3, 5, 9)),
        ("Updated 6 March, 09:10", at(2026, 3, 6, 9, 10)),
        ("Updated 31 December, 09:10", at(2025, 12, 31, 9, 10)),
    ],
)
def test_what_is_left_out_is_known_from_elsewhere(text: str, moment: datetime) -> None:
    assert find(text, day=date(2026, 3, 5)).at == moment
    assert find(text) is None


@pytest.mark.parametrize("text", ["Version 3.10 is out", "It costs 9.10 or 12", "Figure 9"])
def test_not_every_figure_is_a_clock_time(text: str) -> None:
    assert find(text, day=date(2026, 3, 5)) is None


@pytest.mark.parametrize("part", ["5", "5.", "3/", "10:", "May ", "a.m. ", "+01:00 ", "2026-", "-"])
def test_a_long_line_costs_no_more(part: str) -> None:
    begun = time.process_time()
    for _ in range(20):
        find(part * 100_000, day=date(2026, 3, 5))
        read(part * 100_000)
    assert time.process_time() - begun < 5


READERS = {"fromisoformat", "fromtimestamp", "strptime", "parsedate_to_datetime", "parsedate_tz"}
OWN_FORMS = {
    "monitor/core/language/datetimes.py",
    "monitor/core/records/codec.py",  # what the program itself has stored
    "monitor/core/alerts/message.py",  # what the program itself has put into a payload
    "monitor/settings/values.py",  # TOML, and its form alone
    "monitor/web/query.py",  # an address of the program's own, whose form it names
    "monitor/model/story.py",  # the moment of a seed, which the settings have checked
    "monitor/core/coverage/figure_timeline.py",  # the rest: a baseline's date, which the settings have checked
    "monitor/core/baseline/recognition.py",
    "monitor/core/baseline/changes.py",
    "monitor/core/coverage/relevance/model.py",
    "monitor/core/coverage/novelty/growth.py",
}


def test_nothing_else_reads_a_date() -> None:
    root = Path(__file__).parents[4]
    found = {
        path.relative_to(root).as_posix()
        for path in (root / "monitor").rglob("*.py")
        if "/cli/" not in path.as_posix()  # what people type there
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if (isinstance(node, ast.Attribute) and node.attr in READERS)
        or (isinstance(node, ast.Name) and node.id in READERS)
    }
    assert found <= OWN_FORMS
