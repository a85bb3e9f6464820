"""Bylines as papers of many languages and makers show them, on invented pages."""

from __future__ import annotations

import pytest

from monitor.core.extract import extract

URL = "https://wexleypost.example/2031/quay"
TEXT = (
    "The quay at Wexley was closed on Friday, after divers had found a crack below the waterline.",
    "Ferries leave from the old pier until June, said the harbour master, who had asked for a survey.",
    "The council has put 310,000 crowns aside and wants three bids before it decides about repairs.",
)
BODY = "".join(f"<p>{one}</p>" for one in TEXT)
HEADLINE = "Quay closed after divers find a crack"


def read(line, *, lang="en", head="", foot=""):
    page = f'<html lang="{lang}"><head><meta charset="utf-8">{head}</head><body><article><h1>{HEADLINE}</h1>{line}{BODY}{foot}</article></body></html>'
    return extract(page.encode(), url=URL)


@pytest.mark.parametrize(
    ("lang", "line", "name"),
    [
        ("en", "<p>Guest column by Nora Whitlock</p>", "Nora Whitlock"),
        ("en", "<p>By our harbour correspondent Nora Whitlock</p>", "Nora Whitlock"),
        ("de", "<p>Von unserer Korrespondentin Nora Weiß</p>", "Nora Weiß"),
        ("de", "<p>13. Juni 2031 um 10:00 Uhr | Von Nora Weiß, dpa</p>", "Nora Weiß"),
        ("nl", "<p>Door onze verslaggever Nienke Bos</p>", "Nienke Bos"),
        ("fr", "<p>Propos recueillis par Noémie Blanchet</p>", "Noémie Blanchet"),
        (
            "fr",
            "<p>Par Noémie Blanchet, avec AFP<br>Publié le 13 juin 2031, mis à jour le 14 juin 2031</p>",
            "Noémie Blanchet",
        ),
        (
            "it",
            "<p>di Nadia Neri 13 Giugno 2031 alle 10:00 Aggiornato alle 11:30</p>",
            "Nadia Neri",
        ),
        ("it", "<p>Nadia Neri, nostra inviata | venerdì 13 giugno 2031, 10:00</p>", "Nadia Neri"),
        ("pl", "<p>Autor: Natalia Biała oprac. Tomasz Pel 13 czerwca 2031</p>", "Natalia Biała"),
        ("ru", "<p>Текст: Наталья Белова, фото: Пётр Лужин</p>", "Наталья Белова"),
        ("sv", "<p>Text: Nora Vitberg Foto: Tom Persson</p>", "Nora Vitberg"),
        ("pt", "<p>Por Natália Branco, g7 — Wexley</p>", "Natália Branco"),
        ("tr", "<p>Haber: Nuray Beyaz</p>", "Nuray Beyaz"),
        ("ar", "<p>كتبت: نورا الأبيض</p>", "نورا الأبيض"),
        ("zh", "<p>2031-06-13 16:00 来源：晨报 作者：白娜</p>", "白娜"),
        ("zh", "<p>記者白娜／晨港報導</p>", "白娜"),
        ("ja", "<p>記者　白石 奈緒</p>", "白石 奈緒"),
        ("ko", "<p>기자명 백나리 기자</p>", "백나리"),
        ("es", '<div class="x"><a href="/autor/nuria">Nuria Blanco</a></div>', "Nuria Blanco"),
        (
            "en",
            '<div data-c="byline-block"><div class="byline"><span>Nora Whitlock</span><span>Harbour correspondent</span></div></div>',
            "Nora Whitlock",
        ),
        ("en", '<div><span data-hook="user-name">Nora Whitlock</span></div>', "Nora Whitlock"),
    ],
)
def test_a_line_that_says_who(lang, line, name):
    assert read(line, lang=lang).bylines == (name,)


def test_a_sentence_that_begins_as_a_byline_does_is_none():
    for line in (
        "كتبت الصحيفة عن الميناء",
        "Text von gestern",
        "文化の日に港で祭り",
        "Da La Nota",
        "文字 サイズ",
    ):
        assert not read(f"<p>{line}</p>").bylines


def test_a_catalogues_field_names_the_surname_first():
    assert read("", head='<meta name="DC.creator" content="Whitlock, Nora">').bylines == (
        "Nora Whitlock",
    )
    houses = read("", head='<meta name="DC.creator" content="AFP, DPA">').bylines
    assert houses != ("DPA AFP",)


def test_lines_around_a_text_in_other_languages_are_not_the_text():
    for line in (
        "2031年6月13日 17時00分（6月14日 9時30分更新）",
        "この記事は有料会員記事です。",
        "责任编辑：李明",
        "Dalsza część artykułu pod materiałem wideo",
        "تابعونا على واتساب",
    ):
        assert [block.text for block in read("", foot=f"<p>{line}</p>").blocks] == list(TEXT), line


def test_a_name_into_which_no_role_has_run_stays():
    assert read('<div class="byline">Ann McDonald correspondent</div>').bylines == ("Ann McDonald",)
