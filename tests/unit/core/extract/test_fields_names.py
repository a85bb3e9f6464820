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
        ("By Ann Lee on Monday, March 2nd, 2026 at 11:04 a.m.", ("Ann Lee",)),
        ("By Ann Lee, Van Do on Monday, March 2nd, 2026", ("Ann Lee", "Van Do")),
        ("By Ann B. Lee 2 March 2026", ("Ann B. Lee",)),
        ("By Ann Lee in Leeds", ("Ann Lee",)),
        ("By Ann Lee for The Shore Post", ("Ann Lee",)),
        ("Submitted by Ann Lee on Thu, 03/05/2026 - 08:00", ("Ann Lee",)),
        ("By Ann Lee @annlee", ("Ann Lee",)),
        ("By Ann Lee Published: 8am Updated: 9am", ("Ann Lee",)),
        ("Analysis by Ann Lee, TPN", ("Ann Lee",)),
        ("Door Jan Ost", ("Jan Ost",)),
        ("Av Bo Rask", ("Bo Rask",)),
        ("Posted on March 2, 2026 by Ann Lee", ("Ann Lee",)),
        ("March 2, 2026 - Words by The Harbour Desk - 7 min read", ("The Harbour Desk",)),
        ("Last updated on March 2, 2026 by Shirin", ("Shirin",)),
        ("Ann Lee | Senior Writer | March 2, 2026", ("Ann Lee",)),
        ("Shut on 2 March 2026 after a decision taken by Ann Lee", ()),
        ("New Haven | March 2, 2026", ()),
        ("Ann Lee | The bridge stays shut", ()),
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
        ("Alles von Ines Tal", ("Ines Tal",)),
        ("Ann LeeFollow", ("Ann Lee",)),
        ("Licensed Boat Builder, M.A. Shipping", ()),
        ("Ann Lee, the professor of tides and currents at a school of ships", ("Ann Lee",)),
        (
            "Ann is a writer who has covered ships and harbours since 1999, ferries, and more. Based in Leeds",
            (),
        ),
        ("View my complete profile", ()),
        ("© Ann Lee", ()),
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


def page_with(byline: str, *, head: str = "", foot: str = "") -> bytes:
    body = f"<p>{'The bridge stays shut for now. ' * 20}</p>" * 3
    return (
        f"<head><title>Ferry aground</title>{head}</head><body><article><h1>Ferry aground</h1>{byline}{body}"
        f"</article>{foot}</body>"
    ).encode()


def bylines(byline: str = "", *, head: str = "", foot: str = "", url="https://shorepost.example/a"):
    return extract(page_with(byline, head=head, foot=foot), url=url).bylines


@pytest.mark.parametrize(
    ("byline", "found"),
    [
        ("<p>Written by</p><p>Eliza - Product marketer</p>", ("Eliza",)),
        ("<p>Written by</p><p>Fact checked</p>", ()),
        ("<div>Ann Lee</div><div>Co-Founder &amp; Director</div>", ("Ann Lee",)),
        ("<div>New Haven</div><div>2 March 2026</div>", ()),
        ("<div class=author>Newsdesk</div>", ("Newsdesk",)),
        ("<div class=author>Harbour Weekly Magazine</div>", ()),
        ("<div class=author>shorepost.example</div>", ("shorepost.example",)),
        ("<div class=byline>Ann Lee, photo: Bo Rask</div>", ()),
        ("<span class='post-author vcard'>Posted by <span class=fn>Ann Lee</span></span>", ("Ann Lee",)),
        ("<span class='post-author vcard'>Eingestellt von <span class=fn>Ines Tal</span></span>", ("Ines Tal",)),
        ("<p>By Rob Lee, Shorepost</p>", ("Rob Lee",)),
    ],
)  # fmt: skip
def test_bylines_as_readers_see_them(byline, found):
    assert bylines(byline) == found


def test_what_readers_see_corrects_an_account_and_completes_a_list():
    account = '<meta name="author" content="ann.lee">'
    assert bylines("<div class=author>Ann Lee</div>", head=account) == ("Ann Lee",)
    house = '<meta name="author" content="Shore &amp; Sea">'
    assert bylines("<p>By Ann Lee</p>", head=house) == ("Ann Lee",)
    one = '<meta name="author" content="Ann Lee">'
    assert bylines("<p>By Ann Lee and Bo Rask</p>", head=one) == ("Ann Lee", "Bo Rask")
    assert bylines("<p>By Ann Lee and AP</p>", head=one) == ("Ann Lee",)


def test_a_company_and_its_seat_are_no_people():
    company = '<meta name="author" content="Shore Verlag GmbH, Kiel">'
    assert bylines("<p>Von Ines Tal</p>", head=company) == ("Ines Tal",)
    assert bylines(head=company) == ("Shore Verlag GmbH",)


def test_catalogues_write_the_surname_first():
    head = (
        '<meta name="citation_author" content="Lee, Ann"><meta name="citation_author" content="Bo Rask">'
        '<meta name="dc.creator" content="Ann Lee">'
    )
    assert bylines(head=head) == ("Ann Lee", "Bo Rask")


@pytest.mark.parametrize(
    "foot",
    [
        "<nav><li><a href='/authors/bo'>Bo Rask</a></li></nav>",
        "<div class='related'><a rel=author href='/bo'>Bo Rask</a></div>",
        "<ul><li><article><span itemprop=author>Bo Rask</span></article></li></ul>",
        "<aside><article><span class=byline>Bo Rask</span></article></aside>",
        "<section class='latest-posts'><p class='author-name'>Bo Rask</p></section>",
    ],
)
def test_the_authors_of_teasers_are_those_of_others(foot):
    assert bylines(foot=foot) == ()
    linked = "<p><a rel=author href='/ann'>Ann Lee</a>, <a rel=author href='/cy'>Cy Dahl</a></p>"
    assert bylines(linked, foot=foot) == ("Ann Lee", "Cy Dahl")


def test_a_line_that_signs_is_a_byline_and_no_text():
    found = extract(
        page_with("<p>Ann Lee | Senior Writer | March 2, 2026</p>"),
        url="https://shorepost.example/a",
    )
    assert found.bylines == ("Ann Lee",)
    assert all("Writer" not in block.text for block in found.blocks)
