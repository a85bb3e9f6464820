"""Both forms of Retry-After."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.core.check.retry_after import http_date, parse_retry_after

NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("120", 120),
        (" 0 ", 0),
        ("Sun, 01 Mar 2026 12:01:00 GMT", 60),
        ("Sunday, 01-Mar-26 12:01:00 GMT", 60),
        ("Sun Mar  1 12:01:00 2026", 60),
        ("Sun, 01 Mar 2026 14:01:00 +0200", 60),
        ("Sun, 01 Mar 2026 11:00:00 GMT", 0),
    ],
)
def test_forms(value: str, seconds: int):
    assert parse_retry_after(value, NOW) == timedelta(seconds=seconds)


@pytest.mark.parametrize("value", ["", "soon", "-5", "1.5", "9" * 40, "٣", "Sun, 99 Mar 2026"])
def test_what_cannot_be_read_asks_for_nothing(value: str):
    assert parse_retry_after(value, NOW) is None


def test_a_date_is_counted_from_the_servers_own_clock():
    found = parse_retry_after(
        "Sun, 01 Mar 2026 10:05:00 GMT", NOW, date="Sun, 01 Mar 2026 10:00:00 GMT"
    )
    assert found == timedelta(minutes=5)


@given(st.text())
def test_nothing_raises(text: str):
    found = http_date(text)
    assert found is None or found.tzinfo is UTC
    parse_retry_after(text, NOW, text)
