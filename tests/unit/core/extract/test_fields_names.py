"""Names out of bylines."""

from __future__ import annotations

import pytest

from monitor.core.extract.metadata.names import looks_like_a_person, names, shown


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
