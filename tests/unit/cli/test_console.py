import json
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import PurePosixPath

import pytest

from monitor.cli import console, jsonout
from monitor.model.change import Change, ChangeKind, FigureChange, Severity

HOSTILE = "a\x1b]0;x\x07b\x9b31m\tc\nd\u202ee[red]f\x7f"


def test_a_piped_table_is_tab_safe_and_a_row_a_line(capsys):
    console.table(
        ("one", "two", "three"), [(HOSTILE, None, 3), ("x", console.Cell("y", "red"), "")]
    )
    lines = capsys.readouterr().out.split("\n")
    assert len(lines) == 3
    assert [line.count("\t") for line in lines] == [2, 2, 0]
    assert "\x1b" not in lines[0]
    assert "[red]" in lines[0]
    assert lines[1] == "x\ty\t"


def test_a_tag_stands_first(capsys):
    console.table(("one",), [("x",)], tag="row")
    assert capsys.readouterr().out == "row\tx\n"


def test_an_empty_table_is_told_on_stderr(capsys):
    console.table(("one",), [], empty="nothing")
    assert capsys.readouterr() == ("", "nothing\n")


def test_no_control_reaches_any_stream(capsys):
    console.say(HOSTILE)
    console.note(HOSTILE)
    console.fields((("name", HOSTILE),))
    out, err = capsys.readouterr()
    for char in (out + err).replace("\n", "").replace("\t", ""):
        assert char.isprintable(), repr(char)


def test_json_is_safe_on_a_terminal_and_loses_nothing(capsys):
    jsonout.emit({"text": HOSTILE + "\ud800 Курськ"})
    out = capsys.readouterr().out
    assert all(char.isprintable() for char in out.rstrip("\n"))
    assert "Курськ" in out
    assert json.loads(out)["text"] == HOSTILE + "\ud800 Курськ"


def test_json_lines_are_lines(capsys):
    jsonout.emit_each([{"a": "x\ny"}, {"a": "\u2028"}])
    lines = capsys.readouterr().out.splitlines()
    assert [json.loads(line)["a"] for line in lines] == ["x\ny", "\u2028"]


@dataclass(frozen=True, slots=True)
class Sample:
    path: PurePosixPath
    body: bytes
    times: tuple[datetime | timedelta | None, ...]


def test_plain_values():
    moment = datetime(2026, 3, 14, 15, 9, 26, 5, tzinfo=UTC)
    sample = Sample(PurePosixPath("a/b"), b"raw", (moment, timedelta(minutes=1), None))
    assert jsonout.plain(sample) == {
        "path": "a/b",
        "times": ["2026-03-14T15:09:26Z", 60.0, None],
    }


def test_plain_changes():
    change = Change(
        kind=ChangeKind.FIGURE,
        severity=Severity.MINOR,
        before="1",
        after="2",
        reason="r",
        figure=FigureChange(1.0, 2.0, "t"),
    )
    plain = jsonout.plain(change)
    assert plain["kind"] == "figure"
    assert plain["figure"]["after"] == 2.0
    assert json.dumps(plain)


def test_progress_is_silent_off_a_terminal(capsys):
    with console.progress(5, "checking") as step:
        step(HOSTILE)
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize("color", [True, False])
def test_options_are_kept(color):
    console.set_options(color=color)
    assert console.options().color is color
    console.set_options()
    assert console.options().color
