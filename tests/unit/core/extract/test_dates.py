"""Dates as pages write them."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.core.extract.dates import find, parse


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
        ("Wed, 04 Mar 2026 08:05:06 +0100", at(2026, 3, 4, 7, 5, 6), 1.0),
        ("Wed, 04 Mar 2026 08:05:06", at(2026, 3, 4, 8, 5, 6), 0.7),
    ],
)
def test_times_for_machines(text, moment, sure):
    assert parse(text) == (moment, sure)


@pytest.mark.parametrize(
    "text", ["", "yesterday", "2026-13-01", "2026-02-30", "99999999999", "Wed, no"]
)
def test_no_time_for_machines(text):
    assert parse(text) is None


@pytest.mark.parametrize(
    ("text", "moment", "sure"),
    [
        ("4 March 2026", at(2026, 3, 4), 0.5),
        ("March 4th, 2026", at(2026, 3, 4), 0.5),
        ("By Ann Lee | March 4, 2026 at 4:56 p.m. EST", at(2026, 3, 4, 21, 56), 1.0),
        ("Wed 4 Mar 2026 12:30am", at(2026, 3, 4, 0, 30), 0.7),
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
    assert found[0] == moment
    assert found[1] == pytest.approx(sure)


def test_where_the_month_stands_first():
    assert find("3/4/2026", month_first=True)[0] == at(2026, 3, 4)


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
    for found in (parse(text), find(text), find(text, month_first=True)):
        assert found is None or (found[0].tzinfo is not None and 0 < found[1] <= 1)
