"""Dates as feeds write them."""

from datetime import UTC, datetime

import pytest

from monitor.core.feeds import moment

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    "text",
    [
        "2026-03-02T12:00:00Z",
        "2026-03-02T12:00:00.000Z",
        "2026-03-02T13:00:00+0100",
        " 2026-03-02 12:00:00 ",
        "20260302T120000Z",
        "Mon, 02 Mar 2026 12:00:00 GMT",
        "Mon, 2 March 2026 12:00 +0000",
        "Fri, 02 Mar 2026 12:00:00 GMT",  # it was a Monday
        "02 Mar 26 07:00:00 EST",
        "Mon, 02 Mar 2026 13:00:00 CET",
        "Mon, 02 Mar 2026 21:00:00 KST",
        "Mon, 02 Mar 2026 15:00:00 MSK",
        "Mon, 02 Mar 2026 13:00:00 GMT+0100",
        "lun., 02 mars 2026 13:00:00 +0100",
        "1772452800",
        "1772452800123",
    ],
)
def test_dates_that_can_be_read(text):
    assert moment(text) == NOON


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "yesterday",
        "0001-01-01T00:00:00Z",
        "0001-01-01T00:00:00+14:00",
        "1970-01-01T00:00:00Z",
        "Mon, 45 Mar 2026 12:00:00 GMT",
        "2026-02-30",
        "Mon, 02 Mar 2026 12:00:00 ZZZ",
        "Mon, 02 Mar 99999999999 12:00:00 GMT",
        "Mon, 02 Mar 2026 12:00:00 +99999999",
        "9999-12-31T23:59:59-12:00",
        "2026-03-02T12:00:00Z" + " " * 5 + "x" * 100,
    ],
)
def test_what_is_no_date_is_none(text):
    assert moment(text) is None


def test_a_date_alone_is_its_first_moment():
    assert moment("2026-03-02") == datetime(2026, 3, 2, tzinfo=UTC)
