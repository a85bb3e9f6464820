"""Events of the log: stored with their cause, chained, found by filters, followed by number."""

from __future__ import annotations

import pytest
from sqlalchemy import text

from monitor.adapters.store import SqlStore
from monitor.adapters.store.watching import watch as begin
from monitor.model.change import Severity
from monitor.model.story import FeedKind
from monitor.model.watch import Event, EventKind, Origin, WatchRequest
from monitor.ports import Configured, EventQuery
from tests.contract.samples import HOUR, NOW, checked, watch

FEED = ("https://gazette.example/feed", "gazette", FeedKind.FEED)


def event(kind: EventKind = EventKind.REMOVED, **fields: object) -> Event:
    return Event(kind=kind, at=NOW, since=NOW - HOUR, reason="it answers with 410", **fields)  # type: ignore[arg-type]


def kinds(store: SqlStore, **fields: object) -> list[str]:
    found = store.history.events(EventQuery(**fields))  # type: ignore[arg-type]
    return [one.event.kind.value for one in reversed(found)]


def request(number: int, **fields: object) -> WatchRequest:
    url = f"https://gazette.example/{number}"
    return WatchRequest(**{"url": url, "outlet": "gazette", "story": "ferry", **fields})  # type: ignore[arg-type]


def config(*numbers: int, owner: str = "host:/a", **fields: object) -> Configured:
    wanted = tuple(request(number) for number in numbers)
    return Configured(**{"owner": owner, "watch": wanted, "stories": ("ferry",), **fields})  # type: ignore[arg-type]


def test_events_are_written_with_their_check_and_chained(store: SqlStore) -> None:
    article = watch(store)
    checked(store, article, events=(event(), event(EventKind.UNREACHABLE)))
    checked(store, article, events=(event(EventKind.RESTORED),))
    assert kinds(store) == ["removed", "unreachable", "restored"]
    (restored, *_) = store.history.events(EventQuery())
    assert restored.check_id == store.history.checks(article.id)[0].id
    assert (restored.title, restored.stories) == (article.title, ("ferry",))
    assert store.history.verify() == store.maintenance.check() == ()


@pytest.mark.parametrize(
    "tampering",
    [
        "UPDATE article_events SET reason = 'never was' WHERE id = 1",
        "UPDATE article_events SET kind = 'moved' WHERE id = 2",
        "UPDATE article_events SET derived = (1 = 1) WHERE id = 1",
        "DELETE FROM article_events WHERE id = 1",
        "DELETE FROM article_events WHERE id = 2",
    ],
)
def test_an_altered_event_shows(store: SqlStore, tampering: str) -> None:
    article = watch(store)
    checked(store, article, events=(event(),))
    store.articles.pause(article.id, paused=True, now=NOW)
    assert store.history.verify() == ()
    with store._database.write() as connection:
        connection.execute(text(tampering))
    assert store.history.verify()


def test_filters(store: SqlStore) -> None:
    ferry, island = watch(store, 1), watch(store, 2, outlet="herald", story="islands")
    checked(store, ferry, events=(event(),))
    checked(store, island, events=(event(EventKind.BLOCKED),))
    assert kinds(store, story="islands") == ["blocked"]
    assert kinds(store, outlet="gazette") == kinds(store, article_id=ferry.id) == ["removed"]
    assert kinds(store, kinds=(EventKind.BLOCKED, EventKind.MOVED)) == ["blocked"]
    assert kinds(store, min_severity=Severity.SUBSTANTIVE) == ["removed"]
    assert kinds(store, since=NOW + HOUR) == []
    assert kinds(store, after_id=1) == ["blocked"]
    assert kinds(store, limit=1) == ["blocked"]


def test_what_people_do_with_a_watch_is_in_the_log(store: SqlStore) -> None:
    article = watch(store)
    store.articles.pause(article.id, paused=True, now=NOW, actor="ada")
    store.articles.pause(article.id, paused=True, now=NOW, actor="ada")  # it is paused already
    store.articles.pause(article.id, paused=False, now=NOW, actor="ada")
    store.articles.unwatch(article.id, now=NOW, actor="ada")
    watch(store)
    assert kinds(store) == ["paused", "resumed", "unwatched", "watched"]
    (_, ended, *_) = store.history.events(EventQuery())
    assert (ended.event.story, ended.event.actor) == ("ferry", "ada")
    assert store.history.verify() == store.maintenance.check() == ()
    checked(store, article)  # the chain goes on behind them
    assert store.history.verify() == ()


def test_what_a_configuration_names_no_longer_is_not_watched(store: SqlStore) -> None:
    assert store.configuration.apply(config(1, 2), NOW) == 0
    checked(store, store.articles.all()[0])
    assert store.configuration.apply(config(1, 2), NOW) == 0
    assert store.configuration.apply(config(2), NOW + HOUR) == 1
    assert [article.url for article in store.articles.all()] == ["https://gazette.example/2"]
    (ended,) = store.history.events(EventQuery())
    assert (ended.event.kind, ended.event.actor) == (EventKind.UNWATCHED, "host:/a")
    assert "configuration" in ended.event.reason
    assert store.history.checks(ended.article_id)  # its history stays
    store.configuration.apply(config(1, 2), NOW + 2 * HOUR)
    assert len(store.articles.all()) == 2
    assert kinds(store) == ["unwatched", "watched"]
    assert store.history.verify() == store.maintenance.check() == ()


def test_what_a_person_asked_for_stays(store: SqlStore) -> None:
    store.configuration.apply(config(1, 2), NOW)
    store.articles.watch([request(1), request(3)], NOW, actor="ada")
    assert store.configuration.apply(config(), NOW) == 1
    assert [article.url[-1] for article in store.articles.all()] == ["1", "3"]


def test_an_article_of_two_stories_stays_for_the_other(store: SqlStore) -> None:
    both = (request(1), request(1, story="islands"))
    store.configuration.apply(config(watch=both, stories=("ferry", "islands")), NOW)
    store.configuration.apply(config(watch=both[:1], stories=("ferry",)), NOW)
    (article,) = store.articles.all()
    assert article.stories == ("ferry",)


def test_what_another_configuration_names_is_left_alone(store: SqlStore) -> None:
    store.configuration.apply(config(1, 2, sources=(FEED,)), NOW)
    store.configuration.apply(config(2, 3, owner="host:/b", stories=("islands",)), NOW)
    assert len(store.articles.all()) == 3
    assert len(store.sources.all()) == 1
    assert store.configuration.apply(config(), NOW) == 1  # the second is named by the other one
    assert [article.url[-1] for article in store.articles.all()] == ["2", "3"]
    assert store.sources.all() == ()
    assert store.configuration.apply(config(owner="host:/b"), NOW) == 2


def test_a_story_that_is_gone_takes_its_coverage_along(store: SqlStore) -> None:
    store.configuration.apply(config(1), NOW)
    with store._database.write() as connection:  # as discovery watches what it accepts
        begin(connection, [request(5, origin=Origin.COVERAGE)], NOW)
    store.articles.watch([request(6, origin=Origin.COVERAGE)], NOW, actor="ada")
    assert store.configuration.apply(config(), NOW) == 1
    assert [article.url[-1] for article in store.articles.all()] == ["5", "6"]
    assert store.configuration.apply(config(stories=()), NOW) == 1
    assert [article.url[-1] for article in store.articles.all()] == ["6"]


def test_an_article_that_is_named_by_another_address_is_still_named(store: SqlStore) -> None:
    store.configuration.apply(
        config(watch=(request(1, aliases=("https://gazette.example/old",)),)), NOW
    )
    moved = config(watch=(request(1, url="https://gazette.example/old"),))
    assert store.configuration.apply(moved, NOW) == 0
    assert len(store.articles.all()) == 1


def test_sources_of_another_configuration_are_read_on(store: SqlStore) -> None:
    other = ("https://herald.example/feed", "herald", FeedKind.FEED)
    store.sources.register([FEED], NOW, owner="one")
    store.sources.register([other], NOW, owner="two")
    assert len(store.sources.all()) == 2
    store.sources.register([], NOW, owner="two")
    assert [source.url for source in store.sources.all()] == [FEED[0]]
