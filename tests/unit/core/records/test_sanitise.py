"""Text from elsewhere cannot command a terminal, forge a log line or turn its reading round."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.core.records import neutral, one_line

MARK = "\ufffd"


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("plain", "plain"),
        ("\x1b[31mred\x1b[0m", f"{MARK}[31mred{MARK}[0m"),
        ("\x1b]8;;https://x.example\x07link", f"{MARK}]8;;https://x.example{MARK}link"),
        ("one\r\ntwo\x85three\u2028four", "one two three four"),
        ("  much \t space\v\f ", "much space"),
        ("\u202eevil\u202c", f"{MARK}evil{MARK}"),
        ("a\u2066b\u061cc", f"a{MARK}b{MARK}c"),
        ("\x00\x7f\x9b1m", f"{MARK}{MARK}{MARK}1m"),
        ("\ud800", MARK),
        ("Größe – „5“ 👩‍🚀", "Größe – „5“ 👩‍🚀"),
        ("", ""),
    ],
)
def test_one_line(text, line):
    assert one_line(text) == line


def test_a_long_line_is_cut_with_a_sign():
    assert one_line("abcdef", limit=6) == "abcdef"
    assert one_line("abcdefg", limit=6) == "abcde…"


def test_breaks_stay_where_text_is_shown_as_text():
    assert neutral("one\n\ttwo") == "one\n\ttwo"
    assert neutral("one\rtwo\u2029three\x1b") == f"one two three{MARK}"


@given(st.text())
def test_nothing_that_commands_is_left(text):
    for shown in (neutral(text), one_line(text)):
        assert not {c for c in shown if ord(c) < 32 or 127 <= ord(c) < 160} - {"\n", "\t"}
        assert neutral(shown) == shown
        shown.encode()
    assert "\n" not in one_line(text)
