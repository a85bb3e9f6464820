"""Names out of bylines."""

from __future__ import annotations

import pytest

from monitor.core.extract import extract
from monitor.core.extract.metadata.names import looks_like_a_person, names, shown, without_house


@pytest.mark.parametrize(
    ("raw", "found"),
    [
        (("Ann Lee",), ("Ann Lee",)),
        (("By Ann Lee",), ("Ann Lee",)),
        (("Von Uta Kern und Jan Ost, dpa",), ("Uta Kern", "Jan Ost", "dpa")),
        (("Ann Lee", "Ann Lee", "Bo Rask"), ("Ann Lee", "Bo Rask")),
        (("Ann Lee & Bo Rask",), ("Ann Lee", "Bo Rask")),
        (("Ann Lee, Bo Rask and Cy Dahl",), ("Ann Lee", "Bo Rask", "Cy Dahl")),
        (("ANN LEE, AP Auto Writer",), ("ANN LEE",)),
        (("Ann Lee | North Media for shorepost.example",), ("Ann Lee",)),
        (("Ann Lee, Leeds",), ("Ann Lee",)),
        (("Ann Lee, shorepost.example",), ("Ann Lee",)),
        (("Shore Post (www.shorepost.example)",), ("Shore Post",)),
        (("Landesamt für Wald und Wasser",), ("Landesamt für Wald und Wasser",)),
        (("Автор: Олена Коваль",), ("Олена Коваль",)),
        (("松岡大地",), ("松岡大地",)),
        (("kei_2024",), ("kei_2024",)),
        (("https://shorepost.example/by/ann",), ()),
        (("ann@shorepost.example",), ()),
        (("12 March 2026",), ()),
        (("",), ()),
        ((), ()),
        (("x" * 90,), ()),
    ],
)
def test_stated_names(raw, found):
    assert names(raw) == found


def test_names_are_bounded():
    assert len(names(tuple(f"Ann{chr(97 + n)} Lee" for n in range(25)))) == 12


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("By Ann Lee", ("Ann Lee",)),
        ("By Ann Lee and Bo Rask / Shore Post Staff Writers", ("Ann Lee", "Bo Rask")),
        ("Von Seb Dumm, Lille", ("Seb Dumm",)),
        ("Par Jeanne Petit, Luc Roy", ("Jeanne Petit", "Luc Roy")),
        ("By TPN,", ("TPN",)),
        ("Von Kiel bis Aachen: im Netz der Fähren", ()),
        ("Por qué se paró el puente", ()),
        ("By the time the ferry left, it was dark", ()),
        ("By Numbers", ()),
        ("Ann Lee", ()),
        ("", ()),
    ],
)
def test_names_that_readers_see(line, found):
    assert shown(line) == found


@pytest.mark.parametrize("name", ["Ann Lee", "Juan de la Cruz", "J.O. Hasel", "Олена Коваль"])
def test_people(name):
    assert looks_like_a_person(name)


@pytest.mark.parametrize(
    "name",
    ["Ann", "the old mill", "Shore News", "Why Now?", "Ann Lee 2", "A B C D E F", "Staff Writer"],
)
def test_no_people(name):
    assert not looks_like_a_person(name)


@pytest.mark.parametrize("said", ["Hecho en Bolivia con", "Datum", "Richtlinien für Autoren", "4m"])
def test_what_merely_calls_itself_an_author_must_look_like_one(said):
    page = (
        f"<article><h1>Ferry aground</h1><div class=author>{said}</div><p>{'Words, words. ' * 30}"
    )
    assert extract(page.encode(), url="https://shorepost.example/a").bylines == ()


def test_an_author_called_as_the_host_is_the_house():
    head = '<title>Ferry aground</title><meta name="author" content="L-Mag – The magazine">'
    page = f"<head>{head}</head><article><h1>Ferry aground</h1><p>By Ines Tal</p><p>{'Words, words. ' * 30}"
    assert extract(page.encode(), url="https://www.l-mag.example/a").bylines == ("Ines Tal",)


@pytest.mark.parametrize(
    ("raw", "people"),
    [
        ("Keith Lee Senior Harbour Reporter", ("Keith Lee",)),
        ("Alle Artikel von Ines Tal", ("Ines Tal",)),
        ("View all posts by Ann Lee", ("Ann Lee",)),
        ("Ann Lee, MS, RD, FAND", ("Ann Lee",)),
        ("Ann Lee, Kolumnist", ("Ann Lee",)),
        ("Ann Lee (Content Manager)", ("Ann Lee",)),
        ("Ann Lee, From Harbour Tales", ("Ann Lee",)),
        ("See full bio", ()),
        ("Last Updated", ()),
        ("Unknown", ()),
        ("publisher", ()),
        ("Datum", ()),
        ("Źródło", ()),
        ("30/10/23", ()),
        ("Dec 17", ()),
        ("4m", ()),
        ('{"name": "Ann Lee"}', ()),
    ],
)
def test_what_stands_around_a_name_is_none(raw, people):
    assert names((raw,)) == people


def test_labels_that_ran_into_each_other_are_no_person():
    assert not looks_like_a_person("Digital OrganizationOfficePapers")
    assert looks_like_a_person("Ann McDonald")


def test_the_house_behind_a_name_is_no_part_of_it():
    assert without_house("Ann Lee Shore Post", frozenset({"shorepost"})) == "Ann Lee"
    assert without_house("Ann Lee", frozenset({"lee"})) == "Ann Lee"
