"""What names of elements tell, and what they do not: each rule alone, on invented markup."""

import pytest

from monitor.core.extract import extract
from monitor.core.extract.dom import class_name_roles

PROSE = (
    "The ferry left the harbour before noon, the board said, and ran aground half an hour later in thick fog.",
    "Nobody on board was hurt, the crew told the harbour office after the tide had turned, but the hull leaks.",
    "A tug is to pull the ship free on Thursday, if the wind allows it and if the hull holds, the captain said.",
)


def body(middle):
    page = f"<article><h1>Ferry runs aground in fog</h1><p>{PROSE[0]}</p>{middle}<p>{PROSE[2]}</p></article>"
    return [block.text for block in extract(page.encode(), url="https://a.example/1").blocks]


def role(name):
    return class_name_roles.role_of("div", class_name_roles.roles_of(name, None), None)


def test_the_id_of_a_heading_is_made_of_its_words_and_tells_nothing():
    heading = '<h2 id="h-how-the-crew-shares-its-social-rooms">Rooms for all</h2>'
    assert "Rooms for all" in body(f"{heading}<p>{PROSE[1]}</p>")
    assert "Rooms for all" not in body(heading.replace("id=", "class="))


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("cmp-text", class_name_roles.Role.NONE),
        ("cmp-container", class_name_roles.Role.NONE),
        ("cmpbox", class_name_roles.Role.NAVIGATION),
        ("cmp-banner", class_name_roles.Role.NAVIGATION),
    ],
)
def test_the_components_of_a_content_system_are_no_consent_layer(name, told):
    assert role(name) is told


def test_a_callout_is_the_articles_own():
    assert body(f'<div class="callout"><p>{PROSE[1]}</p></div>') == list(PROSE)
    assert body(f'<div class="callout newsletter"><p>{PROSE[1]}</p></div>') == [PROSE[0], PROSE[2]]


def test_an_id_made_of_a_headings_words_tells_nothing():
    assert body(f'<div id="more-on-social-rooms-aboard"><p>{PROSE[1]}</p></div>') == list(PROSE)
    assert body(f'<div id="more-on-rooms"><p>{PROSE[1]}</p></div>') == [PROSE[0], PROSE[2]]


def test_an_embedded_post_is_no_share_bar():
    assert role("social-media-embed") is class_name_roles.Role.NONE
    assert role("social-media-bar") is class_name_roles.Role.NAVIGATION
