import time
from datetime import UTC, datetime, timedelta, timezone

import pytest

from monitor.cli import console, times
from monitor.cli.session import load_settings
from monitor.cli.times import length, parse_since, stamp
from monitor.errors import UsageError

NOW = datetime(2026, 3, 14, 15, 9, 26, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2d", datetime(2026, 3, 12, 15, 9, 26, tzinfo=UTC)),
        ("1h 30m", datetime(2026, 3, 14, 13, 39, 26, tzinfo=UTC)),
        ("today", datetime(2026, 3, 14, tzinfo=UTC)),
        ("Yesterday", datetime(2026, 3, 13, tzinfo=UTC)),
        ("2026-03-01", datetime(2026, 3, 1, tzinfo=UTC)),
        ("2026-03-01T08:00", datetime(2026, 3, 1, 8, tzinfo=UTC)),
        ("2026-03-01T08:00+02:00", datetime(2026, 3, 1, 6, tzinfo=UTC)),
        ("2026-03-01T08:00Z", datetime(2026, 3, 1, 8, tzinfo=UTC)),
    ],
)
def test_since(text, moment):
    assert parse_since(text, NOW) == moment


@pytest.mark.parametrize("text", ["", "soon", "12", "2026-13-01", "-2d"])
def test_since_refuses_what_is_no_time(text):
    with pytest.raises(UsageError) as error:
        parse_since(text, NOW)
    assert "2d" in error.value.mend


def test_stamp_in_a_pipe_is_exact_and_utc():
    east = timezone(timedelta(hours=3))
    assert stamp(datetime(2026, 3, 14, 18, 9, 26, tzinfo=east)) == "2026-03-14T15:09:26Z"
    assert stamp(None) == ""


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0, "0 s"),
        (119, "119 s"),
        (120, "2 min"),
        (7_199, "119 min"),
        (7_200, "2 h"),
        (172_800, "2 d"),
    ],
)
def test_length(seconds, text):
    assert length(timedelta(seconds=seconds)) == text


@pytest.mark.parametrize(
    ("zone", "utc", "shown"),
    [
        ("UTC", False, "2026-07-14 22:30Z"),
        ("Europe/Berlin", False, "2026-07-15 00:30 CEST"),
        ("America/St_Johns", False, "2026-07-14 20:00 NDT"),
        ("Europe/Berlin", True, "2026-07-14 22:30Z"),
        ("local", False, "2026-07-15 07:30 JST"),
    ],
)
def test_a_terminal_shows_the_zone_that_is_set(monkeypatch, zone, utc, shown):
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    time.tzset()
    monkeypatch.setattr(times, "on_terminal", lambda: True)
    console.set_options(zone=zone, utc=utc)
    moment = datetime(2026, 7, 14, 22, 30, tzinfo=UTC)
    assert times.stamp(moment) == shown
    midnight = times.parse_since("today", moment)
    assert times.stamp(midnight).split()[1].startswith("00:00")
    console.set_options(zone="UTC", utc=False)
    monkeypatch.undo()
    time.tzset()


def test_a_pipe_has_utc_whatever_is_set():
    console.set_options(zone="Europe/Berlin")
    assert times.stamp(datetime(2026, 7, 14, 22, 30, tzinfo=UTC)) == "2026-07-14T22:30:00Z"
    console.set_options(zone="UTC")


def test_the_zone_of_the_settings_leaves_the_other_options(tmp_path):
    (tmp_path / "stories").mkdir()
    (tmp_path / "outlets").mkdir()
    (tmp_path / "monitor.toml").write_text('[display]\nzone = "Asia/Tokyo"\n')
    console.set_options(config=tmp_path, color=False, wide=True)
    load_settings()
    kept = console.options()
    assert (kept.config, kept.color, kept.wide, kept.zone) == (tmp_path, False, True, "Asia/Tokyo")
    console.set_options()
