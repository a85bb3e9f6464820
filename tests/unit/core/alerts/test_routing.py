"""Which routes want an alert."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from monitor.core.alerts import events, routes_for
from monitor.model.alert import EventType
from monitor.model.change import Change, ChangeKind, Revision, RevisionKind, Severity
from monitor.model.story import Route

PING = events.ping(route="r", now=datetime(2026, 3, 1, tzinfo=UTC), nonce="n")


def change(kind=ChangeKind.FIGURE, severity=Severity.SUBSTANTIVE):
    return Change(kind=kind, severity=severity, before="1", after="2", reason="")


def wanted(
    route=None,
    *,
    event=EventType.ARTICLE_CHANGED,
    stories=("ferry",),
    changes=None,
    stealth=False,
    revision=None,
    texts=(),
    story_routes=None,
):
    return routes_for(
        replace(PING, type=event, title="Ferry runs aground off Port Ellis"),
        stories=stories,
        changes=(change(),) if changes is None else changes,
        stealth=stealth,
        revision=revision,
        texts=texts,
        routes=[Route(id="r", **(route or {}))],
        story_routes=story_routes or {},
    ) == ("r",)


@pytest.mark.parametrize("event", list(EventType))
def test_a_route_without_filters_wants_everything(event):
    assert wanted(event=event)


def test_a_disabled_route_wants_nothing():
    assert not wanted({"enabled": False})


@pytest.mark.parametrize(("name", "wants"), [("article.changed", True), ("coverage.found", False)])
def test_a_route_takes_the_events_that_it_names(name, wants):
    assert wanted({"events": (name,)}) is wants


@pytest.mark.parametrize(
    ("of_route", "of_article", "wants"),
    [
        (("ferry",), ("ferry", "harbour"), True),
        (("harbour",), ("ferry",), False),
        (("ferry",), (), False),
        ((), (), True),
    ],
)
def test_a_route_takes_the_stories_that_it_names(of_route, of_article, wants):
    assert wanted({"stories": of_route}, stories=of_article) is wants


@pytest.mark.parametrize(
    ("limits", "stories", "wants"),
    [
        ({"ferry": ("r",)}, ("ferry",), True),
        ({"ferry": ("other",)}, ("ferry",), False),
        ({"ferry": ()}, ("ferry",), True),
        ({"ferry": ("other",)}, ("ferry", "harbour"), True),
        ({"ferry": ("other",), "harbour": ("other",)}, ("ferry", "harbour"), False),
    ],
)
def test_a_story_may_limit_itself_to_some_routes(limits, stories, wants):
    assert wanted(stories=stories, story_routes=limits) is wants


def test_one_story_must_satisfy_both_sides():
    """The route asks for one story, and the other one is what admits the route: not enough."""
    limits = {"ferry": ("other",)}
    assert not wanted({"stories": ("ferry",)}, stories=("ferry", "harbour"), story_routes=limits)


@pytest.mark.parametrize(
    ("least", "severity", "wants"),
    [
        ("minor", Severity.COSMETIC, False),
        ("minor", Severity.MINOR, True),
        ("substantive", Severity.MINOR, False),
        ("cosmetic", Severity.COSMETIC, True),
    ],
)
def test_a_change_must_be_grave_enough(least, severity, wants):
    assert wanted({"min_severity": Severity(least)}, changes=(change(severity=severity),)) is wants


def test_one_and_the_same_change_must_have_the_kind_and_the_severity():
    minor_figure = change(severity=Severity.MINOR)
    grave_name = change(kind=ChangeKind.NAME)
    route = {"change_kinds": (ChangeKind.FIGURE,), "min_severity": Severity.SUBSTANTIVE}
    assert not wanted(route, changes=(minor_figure, grave_name))
    assert wanted(route, changes=(grave_name, change()))


@pytest.mark.parametrize("stealth", [True, False])
def test_a_route_may_want_stealth_alone(stealth):
    assert wanted({"stealth_only": True}, stealth=stealth) is stealth


@pytest.mark.parametrize("event", [EventType.ARTICLE_REMOVED, EventType.COVERAGE_FOUND])
def test_filters_on_changes_hold_nothing_else_back(event):
    route = {
        "change_kinds": (ChangeKind.FIGURE,),
        "min_severity": Severity.SUBSTANTIVE,
        "stealth_only": True,
    }
    assert wanted(route, event=event, changes=())


def test_flapping_is_filtered_as_a_change():
    assert not wanted({"change_kinds": (ChangeKind.NAME,)}, event=EventType.ARTICLE_FLAPPING)


def test_routes_come_in_the_order_of_the_configuration():
    routes = [Route(id=name) for name in "cab"]
    assert routes_for(PING, stories=(), routes=routes) == ("c", "a", "b")


@pytest.mark.parametrize(
    ("revision", "wants"),
    [
        (Revision(RevisionKind.LEGAL_TRIM), True),
        (Revision(RevisionKind.COPY_EDIT), False),
        (None, False),
    ],
)
def test_a_route_takes_the_revisions_that_it_names(revision, wants):
    route = {"revisions": ("legal-trim", "quiet-correction")}
    assert wanted(route, revision=revision) is wants
    assert wanted(route, event=EventType.ARTICLE_REMOVED)  # it speaks of changes alone
    assert wanted(revision=revision)


SAID = replace(
    change(), before="two", after="nine", context_after="The board said that nine were killed."
)


@pytest.mark.parametrize(
    ("words", "wants"),
    [
        (("killed",), True),
        (("KILLED",), True),
        (("kill",), False),
        (("kill*",), True),
        (("port ellis",), True),  # the title
        (("two",), True),
        (("nin",), False),
        (("board said",), True),
        (("harbour", "nine"), True),
        (("harbour",), False),
        (("killed.",), True),
    ],
)
def test_a_route_may_ask_for_words(words, wants):
    assert wanted({"words": words}, changes=(SAID,)) is wants


def test_one_change_must_have_the_words_and_the_severity():
    grave = replace(change(), before="1", after="2")
    slight = replace(SAID, severity=Severity.MINOR)
    route = {"words": ("killed",), "min_severity": Severity.SUBSTANTIVE}
    assert not wanted(route, changes=(grave, slight))
    assert wanted(route, changes=(grave, SAID))


def test_words_speak_of_removals_and_coverage_too():
    assert wanted({"words": ("aground",)}, event=EventType.ARTICLE_REMOVED, changes=())
    assert not wanted({"words": ("killed",)}, event=EventType.COVERAGE_FOUND, changes=())
    assert wanted(
        {"words": ("killed",)},
        event=EventType.COVERAGE_FOUND,
        changes=(),
        texts=("figure: 9 killed",),
    )


@pytest.mark.parametrize("word", ["渡船", "フェリー", "ขนส่ง"])
def test_scripts_without_spaces_are_searched_letter_by_letter(word):
    told = replace(change(), after=f"昨日{word}事故")
    assert wanted({"words": (word,)}, changes=(told,))
