"""Bytes to text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.extractor import body_text
from monitor.core.extract import extract
from monitor.core.extract.dom.decode import decode, sniff


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


RUSSIAN = "Паром стоит в доке, сообщила управа. " * 20
FAULTY = RUSSIAN.encode("cp1251")[:200] + b"\x98" + RUSSIAN.encode("cp1251")[200:]


@pytest.mark.parametrize(
    "declaration",
    [
        b'<meta charset="windows-1251">',
        b"<META http-equiv=Content-Type content='text/html;charset=x-cp1251'>",
        b'<script src="a.js" charset="utf-8"></script><meta charset=cp1251>',
        b'<!-- <meta charset="utf-8"> --><meta charset="win-1251">',
        b'<script>"<meta charset=utf-8>"</script><meta charset="windows1251">',
        b'<meta name="description" content="about charset=utf-8"><meta charset="windows-1251">',
        b"<style>a{}</style>" * 400 + b'<meta charset="windows-1251">',
    ],
)
def test_only_a_meta_declares_and_one_bad_byte_undoes_nothing(declaration):
    assert decode(declaration + RUSSIAN.encode("cp1251")).endswith(RUSSIAN)
    found = decode(declaration + FAULTY)
    assert found.count("\N{REPLACEMENT CHARACTER}") == 1
    assert found.replace("\N{REPLACEMENT CHARACTER}", "").endswith(RUSSIAN)


@pytest.mark.parametrize("label", ["iso-8859-1", "windows-1252", "us-ascii", "windows-1251"])
def test_what_is_utf8_is_no_single_byte_encoding(label):
    body = f'<meta charset="{label}">Die Fähre – «спать»'.encode()
    assert decode(body, f"text/html; charset={label}").endswith("Die Fähre – «спать»")
    assert decode(body[:-1], f"text/html; charset={label}").endswith("спать")


def test_a_declaration_that_most_of_the_text_denies_is_none():
    body = b'<meta charset="windows-1251">' + RUSSIAN.encode("cp1251")
    assert decode(body, "text/html; charset=utf-8").endswith(RUSSIAN)


def test_what_is_no_encoding_of_text_is_not_declared():
    for label in ("utf-7", "unicode_escape", "idna", "hex", "rot13"):
        assert decode(b"<p>a+AGE-\\u0061</p>", f"text/html; charset={label}").startswith(
            "<p>a+AGE-"
        )


@pytest.mark.parametrize("label", ["gbk", "gb2312", "big5", "euc-kr", "shift_jis"])
def test_what_is_utf8_is_not_what_an_old_template_says(label):
    text = "渡轮在港口外搁浅，海岸警卫队说。"
    assert decode(f'<meta charset="{label}"><p>{text}</p>'.encode()).endswith(f"{text}</p>")


def test_a_short_text_in_gbk_is_gbk_though_it_is_valid_utf8():
    body = b"<meta charset=gbk>" + "模".encode("gbk")
    assert decode(body).endswith("模")


def test_the_scorers_of_extraction_have_their_function():
    page = b"<article><h1>Ferry aground</h1>" + b"<p>The ferry ran aground off Selwyn.</p>" * 9
    assert "ran aground" in body_text(page, "https://courier.example/ferry")


@pytest.mark.parametrize(
    ("label", "encoding", "text"),
    [
        ("koi8", "koi8-r", "Совет города решил"),
        ("logical", "iso-8859-8", "העירייה תבנה גשר חדש"),
        ("windows-874", "cp874", "เทศบาลจะสร้างสะพาน"),
        ("windows-949", "cp949", "시는 새로운 다리를"),
        ("latin-9", "iso-8859-15", "5 € par œuvre"),
        ("latin5", "cp1254", "köprü yapacağını"),
        ("chinese", "gbk", "市政府宣布将建造一座新桥"),
    ],
)
def test_further_labels_of_the_web(label, encoding, text):
    page = f'<meta charset="{label}"><p>{text}</p>'
    assert text in decode(page.encode(encoding))


def test_some_bytes_of_another_encoding_do_not_discard_a_declaration():
    page = '<meta charset="utf-8"><p>Größe, Maß und Füße, süß</p>'.encode()
    assert "Füße, süß" in decode(page + "<!-- größe größe -->".encode("latin-1"))
    assert "Größe" in decode('<meta charset="utf-8"><p>Größe, Füße, süß</p>'.encode("latin-1"))


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("told", ["", "text/html; charset=utf-16"])
def test_utf_16_without_a_mark_is_known_by_its_first_tag(encoding, told):
    text = "The ferry left the harbour before noon, the board said, and ran aground in thick fog."
    page = f"<html><body><article><h1>Ferry aground</h1><p>{text}</p><p>{text} Twice.</p></article>"
    found = extract(page.encode(encoding), url="https://shorepost.example/a", content_type=told)
    assert found.blocks[0].text == text
