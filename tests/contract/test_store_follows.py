"""The contract of followed outlets and of what hubs push, on both systems."""

from __future__ import annotations

from dataclasses import replace

import pytest

from monitor.errors import NotFoundError
from monitor.model.coverage import Source
from monitor.model.follow import LeftOut, ListedArticle
from monitor.model.story import FeedKind, Follow, Outlet
from monitor.model.watch import EventKind, Origin
from monitor.model.websub import Subscription, SubscriptionState
from monitor.ports import Configured, EventQuery, Store
from tests.contract.samples import HOUR, LEASE, NOW, watch

DAY = 24 * HOUR
FEED = "https://gazette.example/feed"
GAZETTE = Outlet(id="gazette", name="Gazette", domains=("gazette.example",), feeds=(FEED,))
FOLLOW = Follow(outlet="gazette", per_day=3)


def source(store: Store) -> Source:
    store.sources.register([(FEED, "gazette", FeedKind.FEED)], NOW, owner="here")
    return store.sources.all()[0]


def read(store: Store, *numbers: int, at=NOW):
    listed = [
        ListedArticle(url=f"https://gazette.example/{n}", title=f"No. {n}", published=at)
        for n in numbers
    ]
    return store.follows.read(source(store), listed, outlets=(GAZETTE,), lookback=DAY, now=at)


def test_a_list_is_taken_on_once_and_within_the_most_of_a_day(store: Store) -> None:
    store.follows.begin(FOLLOW, NOW, actor="ann")
    (report,) = read(store, 1, 2)
    assert (report.taken, report.left, report.most_reached) == (2, (), False)
    (report,) = read(store, 1, 2, 3, 4, 5)
    assert (report.taken, report.most_reached) == (1, True)
    assert report.left == ((LeftOut.DAILY_MOST, 2),)
    (report,) = read(store, 1, 2, 3, 4, 5, 6)
    assert (report.taken, report.left, report.most_reached) == (
        0,
        ((LeftOut.DAILY_MOST, 1),),
        False,
    )
    articles = store.articles.all()
    assert {(a.origin, a.stories, a.outlet) for a in articles} == {(Origin.OUTLET, (), "gazette")}
    (stored,) = store.follows.all(outlet="gazette")
    standing = store.follows.standing(stored, most=2)
    assert (standing.watched, len(standing.left)) == (3, 2)
    assert standing.reasons == ((LeftOut.DAILY_MOST, 3),)
    assert (standing.days[0].taken, standing.days[0].left_out) == (3, 3)
    assert store.history.verify() == store.maintenance.check() == ()


def test_what_a_check_needs_to_know_of_its_follow(store: Store) -> None:
    store.follows.begin(FOLLOW, NOW, actor="ann")
    read(store, 1, 2)
    one = store.articles.all()[0]
    load = store.articles.state(one.id).load
    assert load is not None
    assert (load.follow, load.taken) == (FOLLOW, ((NOW.date(), 2),))
    own = watch(store, 1)
    assert own.id == one.id
    assert store.articles.state(own.id).load is None
    assert store.articles.get(own.id).origin is Origin.USER


def test_articles_are_let_go_with_a_word_in_the_log(store: Store) -> None:
    store.follows.begin(FOLLOW, NOW, actor="ann")
    read(store, 1, 2)
    watch(store, 2)
    (report,) = store.follows.read(
        source(store), None, outlets=(GAZETTE,), lookback=DAY, now=NOW + 14 * DAY
    )
    assert report.let_go == 1
    (left,) = store.articles.all()
    assert (left.url, left.stories) == ("https://gazette.example/2", ("ferry",))
    found = store.history.events(EventQuery(limit=99))
    gone = [one for one in found if one.event.kind is EventKind.LET_GO]
    assert [one.url for one in gone] == ["https://gazette.example/1"]
    assert "unchanged for 14 days" in gone[0].event.reason
    assert store.history.verify() == ()


def test_a_configuration_begins_and_ends_follows_and_spares_those_by_hand(store: Store) -> None:
    sources = ((FEED, "gazette", FeedKind.FEED),)
    wanted = Configured(owner="here", sources=sources, follows=(FOLLOW,))
    for _ in range(2):
        store.configuration.apply(wanted, NOW)
    read(store, 1)
    assert store.configuration.apply(Configured(owner="here"), NOW) == 1
    assert store.follows.all() == store.articles.all() == ()
    store.follows.begin(FOLLOW, NOW, actor="ann")
    store.configuration.apply(wanted, NOW)
    store.configuration.apply(Configured(owner="here"), NOW)
    assert [one.actor for one in store.follows.all()] == ["ann"]


def test_a_follow_is_paused_changed_and_ended(store: Store) -> None:
    store.follows.begin(FOLLOW, NOW, actor="ann")
    store.follows.pause("gazette", paused=True)
    assert read(store, 1)[0].taken == 0
    other = replace(FOLLOW, exclude=("/1",))
    store.follows.begin(other, NOW + HOUR, actor="ben")
    (stored,) = store.follows.all()
    assert (stored.follow, stored.paused, stored.begun_at) == (other, True, NOW)
    store.follows.pause("gazette", paused=False)
    assert read(store, 1)[0].left == ((LeftOut.EXCLUDED, 1),)
    store.follows.begin(FOLLOW, NOW, actor="ben")
    assert read(store, 1)[0].taken == 1
    (stored,) = store.follows.all()
    assert store.follows.standing(stored, most=9).left == ()
    assert store.follows.end("gazette", now=NOW, actor="ann") == 1
    for act in (
        lambda: store.follows.end("gazette", now=NOW, actor="ann"),
        lambda: store.follows.pause("gazette", paused=True),
    ):
        with pytest.raises(NotFoundError):
            act()


def test_a_follow_for_a_story_and_one_for_the_outlet_go_their_own_ways(store: Store) -> None:
    store.follows.begin(FOLLOW, NOW, actor="ann")
    store.follows.begin(replace(FOLLOW, story="ferry"), NOW, actor="ann")
    for_outlet, for_story = read(store, 1)
    assert (for_outlet.taken, for_story.taken) == (1, 0)  # it is watched already
    assert len(store.follows.all()) == 2


def subscription(store: Store) -> Subscription:
    made = Subscription(
        source_id=source(store).id,
        hub="https://hub.example/",
        topic=FEED,
        state=SubscriptionState.ASKED,
        asked_at=NOW,
        key="k" * 43,
        secret="s",
        callback="https://desk.example/push/" + "k" * 43,
    )
    store.subscriptions.put(made)
    return made


def claimed(store: Store, at) -> list[int]:
    found = store.sources.claim_due(now=at, worker="one", lease=LEASE, limit=9)
    store.sources.release(found, NOW + DAY)
    return [one.source.id for one in found]


def test_a_subscription_is_kept_found_by_its_key_and_dropped(store: Store) -> None:
    made = subscription(store)
    assert store.subscriptions.all() == (made,)
    assert store.subscriptions.by_key("k" * 43) == made == store.subscriptions.of_source(1)
    assert store.subscriptions.by_key("x") is None
    active = replace(made, state=SubscriptionState.ACTIVE, lease_ends_at=NOW + DAY)
    store.subscriptions.put(active)
    assert store.subscriptions.all() == (active,)
    assert store.subscriptions.orphans() == ()
    store.sources.register([], NOW, owner="here")
    assert store.subscriptions.orphans() == (active,)
    assert store.subscriptions.by_key("k" * 43) is None
    store.subscriptions.drop(made.source_id)
    assert store.subscriptions.all() == ()


def test_what_is_pushed_makes_the_feed_due_and_is_read_in_order(store: Store) -> None:
    made = subscription(store)
    assert claimed(store, NOW) == [1]
    assert claimed(store, NOW + HOUR) == []
    for body in (b"one", b"two"):
        store.subscriptions.push(made, "text/xml", body, NOW + HOUR)
    assert claimed(store, NOW + HOUR) == [1]
    first = store.subscriptions.next_push(1)
    assert (first.body, first.content_type) == (b"one", "text/xml")
    store.subscriptions.done(first, NOW + HOUR)
    assert claimed(store, NOW + HOUR) == [1]
    second = store.subscriptions.next_push(1)
    assert second.body == b"two"
    store.subscriptions.done(second, NOW + HOUR)
    assert store.subscriptions.next_push(1) is None
    assert claimed(store, NOW + HOUR) == []
    assert store.subscriptions.of_source(1).pushes == 2


def test_few_pushes_wait_and_the_others_are_hints(store: Store) -> None:
    made = subscription(store)
    for number in range(9):
        store.subscriptions.push(made, "", b"%d" % number, NOW)
    bodies = []
    while (push := store.subscriptions.next_push(1)) is not None:
        bodies.append(push.body)
        store.subscriptions.done(push, NOW)
    assert bodies == [b"0", b"1", b"2", b"3", b"4"]


def test_a_hint_has_the_feed_read_and_no_more_than_once_a_minute(store: Store) -> None:
    made = subscription(store)
    assert claimed(store, NOW) == [1]
    store.subscriptions.push(replace(made, note="not signed"), "", None, NOW + HOUR)
    assert claimed(store, NOW + HOUR) == [1]
    assert store.subscriptions.of_source(1).note == "not signed"
    assert store.subscriptions.next_push(1) is None
