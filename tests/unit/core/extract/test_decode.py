"""Bytes to text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.core.extract.decode import decode, sniff


@pytest.mark.parametrize(
    ("body", "header", "text"),
    [
        ("Fähre".encode(), "", "Fähre"),
        ("\ufeffFähre".encode(), "text/html; charset=latin-1", "Fähre"),
        (b"\xff\xfe" + "Fähre".encode("utf-16-le"), "", "Fähre"),
        (b"\xfe\xff" + "Fähre".encode("utf-16-be"), "", "Fähre"),
        ("Fähre".encode("latin-1"), "text/html; charset=iso-8859-1", "Fähre"),
        (b'<meta charset="windows-1251">' + "Паром".encode("cp1251"), "", "Паром"),
        (b'<?xml version="1.0" encoding="iso-8859-1"?>' + "ä".encode("latin-1"), "", "ä"),
        ("Fähre".encode(), "text/html; charset=klingon", "Fähre"),
        ("Fähre".encode(), "text/html; charset=utf-16", "Fähre"),
        ("Fähre".encode("cp1252"), "", "Fähre"),
        (b'<meta charset="gb2312">' + "渡船".encode("gb18030"), "", "渡船"),
    ],
)
def test_encodings(body, header, text):
    assert decode(body, header).endswith(text)


def test_a_damaged_page_keeps_its_sound_part():
    body = ("Die Fähre liegt fest. " * 60).encode() + b"\xff"
    assert decode(body).startswith("Die Fähre liegt fest.")


def test_whether_bytes_are_utf8_as_they_are():
    assert sniff("Fähre".encode())[1]
    assert sniff("Fähre".encode(), "text/html; charset=utf-8")[1]
    assert not sniff("Fähre".encode("cp1252"))[1]


@given(st.binary(max_size=400), st.text(max_size=40))
def test_any_bytes_give_text(body, header):
    assert isinstance(decode(body, header), str)
