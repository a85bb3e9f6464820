"""The contract of ArticleStore: who is watched, what is due, who holds it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from monitor.errors import LeaseLostError, NotFoundError
from monitor.model.response import Validators
from monitor.model.story import AddressStatus
from monitor.model.watch import (
    Availability,
    Origin,
    Outcome,
    Progress,
    SnapshotOrigin,
    WatchRequest,
)
from monitor.ports import Store
from tests.contract.samples import HOUR, LEASE, NOW, checked, claim, entry, record, snapshot, watch


def test_a_new_article_is_due_at_once(store: Store) -> None:
    article = watch(store)
    assert article.url == "https://gazette.example/1"
    assert article.next_check_at == NOW
    assert article.availability is Availability.UNKNOWN
    assert [c.article_id for c in due(store)] == [article.id]


def test_watching_again_adds_the_story_and_changes_nothing_else(store: Store) -> None:
    first = watch(store, story="ferry")
    again = watch(store, story="islands")
    assert again == replace(first, stories=("ferry", "islands"))
    assert store.articles.all() == (again,)


def test_requests_are_answered_in_their_order(store: Store) -> None:
    urls = [f"https://gazette.example/{n}" for n in (3, 1, 2, 1)]
    requests = [WatchRequest(url=url, outlet="gazette", story="ferry") for url in urls]
    assert [article.url for article in store.articles.watch(requests, NOW)] == urls


def test_an_alias_names_the_same_article(store: Store) -> None:
    article = store.articles.watch(
        [
            WatchRequest(
                url="https://gazette.example/1",
                outlet="gazette",
                story="ferry",
                aliases=("https://gazette.example/amp/1",),
            )
        ],
        NOW,
    )[0]
    by_alias = store.articles.watch(
        [WatchRequest(url="https://gazette.example/amp/1", outlet="gazette", story="islands")], NOW
    )[0]
    assert by_alias.id == article.id
    assert by_alias.stories == ("ferry", "islands")
    assert store.articles.find("https://gazette.example/amp/1") == (by_alias,)
    assert store.articles.state(article.id).aliases == ("https://gazette.example/amp/1",)


def test_a_baseline_is_taken_up_by_an_article_already_watched(store: Store) -> None:
    watch(store)
    seed = WatchRequest(
        url="https://gazette.example/1",
        outlet="gazette",
        story="ferry",
        origin=Origin.BASELINE,
        baseline_key="gazette",
        address=AddressStatus.INFERRED,
    )
    article = store.articles.watch([seed], NOW)[0]
    assert (article.origin, article.baseline_key) == (Origin.BASELINE, "gazette")
    assert article.address is AddressStatus.INFERRED
    confirmed = store.articles.watch([replace(seed, address=AddressStatus.CONFIRMED)], NOW)[0]
    assert confirmed.address is AddressStatus.CONFIRMED
    assert store.articles.watch([seed], NOW)[0].address is AddressStatus.CONFIRMED


def test_articles_by_story_and_outlet(store: Store) -> None:
    one = watch(store, 1)
    two = watch(store, 2, outlet="herald")
    three = watch(store, 3, story="islands")
    assert store.articles.all() == (one, two, three)
    assert store.articles.all(story="ferry") == (one, two)
    assert store.articles.all(outlet="gazette") == (one, three)
    assert store.articles.all(story="ferry", outlet="herald") == (two,)


def test_an_unknown_article(store: Store) -> None:
    for missing in (1, 2**70, -1):
        with pytest.raises(NotFoundError, match="there is no article"):
            store.articles.get(missing)
    with pytest.raises(NotFoundError):
        store.articles.state(1)
    with pytest.raises(NotFoundError):
        store.articles.pause(1, paused=True, now=NOW)
    with pytest.raises(NotFoundError):
        store.articles.unwatch(1, now=NOW)
    with pytest.raises(NotFoundError):
        store.articles.claim(1, now=NOW, worker="one", lease=LEASE)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("1", [1]),
        ("https://gazette.example/2", [2]),
        ("HTTPS://Gazette.Example/2?utm_source=x", [2]),
        ("gazette", [1, 2]),
        ("FÄHRE", [2]),
        ("100%", [2]),
        ("%", [2]),
        ("_", []),
        ("\\", []),
        ("9999", []),
        ("'; DROP TABLE articles; --", []),
        ("", []),
    ],
)
def test_finding_articles(store: Store, text: str, found: list[int]) -> None:
    watch(store, 1)
    store.articles.watch(
        [
            WatchRequest(
                url="https://gazette.example/2",
                outlet="gazette",
                story="ferry",
                title="Die Fähre, zu 100% pünktlich",
            )
        ],
        NOW,
    )
    assert [article.id for article in store.articles.find(text)] == found


def test_a_paused_article_is_not_due_until_it_is_resumed(store: Store) -> None:
    article = watch(store)
    store.articles.pause(article.id, paused=True, now=NOW)
    assert store.articles.get(article.id).paused
    assert store.articles.get(article.id).next_check_at is None
    assert due(store, now=NOW + 9 * HOUR) == ()
    later = NOW + HOUR
    store.articles.pause(article.id, paused=False, now=later)
    assert store.articles.get(article.id).next_check_at == later
    assert [c.article_id for c in due(store, now=later)] == [article.id]


def test_pausing_twice_leaves_the_schedule_of_a_running_article_alone(store: Store) -> None:
    article = watch(store)
    checked(store, article)
    store.articles.pause(article.id, paused=False, now=NOW)
    assert store.articles.get(article.id).next_check_at == NOW + HOUR


def test_a_check_of_a_paused_article_does_not_make_it_due(store: Store) -> None:
    article = watch(store)
    store.articles.pause(article.id, paused=True, now=NOW)
    checked(store, article)
    assert store.articles.get(article.id).last_outcome is Outcome.UNCHANGED
    assert due(store, now=NOW + 9 * HOUR) == ()


def test_a_paused_article_whose_checker_died_does_not_come_due(store: Store) -> None:
    article = watch(store)
    claim(store, article)
    store.articles.pause(article.id, paused=True, now=NOW)
    assert due(store, now=NOW + 9 * HOUR) == ()


def test_the_watch_ends_story_by_story(store: Store) -> None:
    article = watch(store, story="ferry")
    watch(store, story="islands")
    store.articles.unwatch(article.id, "nothing", now=NOW)
    store.articles.unwatch(article.id, "ferry", now=NOW)
    assert store.articles.get(article.id).stories == ("islands",)
    assert len(due(store)) == 1
    store.articles.unwatch(article.id, "islands", now=NOW)
    assert store.articles.all() == ()
    assert due(store, now=NOW + 9 * HOUR) == ()


def test_history_outlives_the_watch_and_a_later_watch_revives_it(store: Store) -> None:
    article = watch(store)
    checked(store, article, snapshot=snapshot())
    store.articles.unwatch(article.id, now=NOW)
    assert len(store.history.snapshots(article.id)) == 1
    assert store.articles.find("ferry")[0].id == article.id
    later = NOW + HOUR
    again = store.articles.watch(
        [WatchRequest(url=article.url, outlet="gazette", story="ferry")], later
    )[0]
    assert again.id == article.id
    assert again.next_check_at == later
    assert again.snapshots == 1


def test_the_most_overdue_come_first(store: Store) -> None:
    late, later, latest = (watch(store, number) for number in (1, 2, 3))
    for article, hours in ((late, 3), (later, 1), (latest, 2)):
        checked(store, article, next_check_at=NOW + hours * HOUR)
    claimed = due(store, now=NOW + 9 * HOUR)
    assert [c.article_id for c in claimed] == [later.id, latest.id, late.id]
    assert due(store, now=NOW + 9 * HOUR) == ()


def test_nothing_is_due_before_its_time(store: Store) -> None:
    article = watch(store)
    checked(store, article, next_check_at=NOW + HOUR)
    assert due(store, now=NOW + HOUR - timedelta(microseconds=1)) == ()
    assert len(due(store, now=NOW + HOUR)) == 1


def test_no_outlet_takes_more_than_its_share(store: Store) -> None:
    for number in range(150):
        watch(store, number)
    watch(store, 1, outlet="herald")
    claimed = due(store, limit=10, room_of={"gazette": 3, "herald": 2}.__getitem__)
    outlets = [store.articles.get(c.article_id).outlet for c in claimed]
    assert sorted(outlets) == ["gazette"] * 3 + ["herald"]
    assert sorted(c.outlet for c in claimed) == outlets
    assert len(due(store, limit=2, room_of=lambda _outlet: 3)) == 2
    assert due(store, limit=2, room_of=lambda _outlet: 0) == ()


def test_an_article_at_the_end_of_a_page_is_claimed_once(store: Store) -> None:
    """Due rows are read 64 at a time: the next page begins behind the last row of this one."""
    for number in range(63):
        watch(store, number)
    last = watch(store, 1, outlet="herald")
    further = watch(store, 2, outlet="herald")
    checked(store, last, next_check_at=NOW + HOUR)
    checked(store, further, next_check_at=NOW + 2 * HOUR)
    room = {"gazette": 1, "herald": 9}.__getitem__
    claimed = due(store, now=NOW + 3 * HOUR, limit=20, room_of=room)
    assert [c.article_id for c in claimed[1:]] == [last.id, further.id]
    assert len(claimed) == 3


def test_a_long_lease_stands_as_well(store: Store) -> None:
    article = watch(store)
    held = store.articles.claim(article.id, now=NOW, worker="one", lease=2 * HOUR)
    assert held is not None
    later = NOW + HOUR
    assert store.articles.claim(article.id, now=later, worker="two", lease=2 * HOUR) is None


def test_a_claim_stands_until_its_lease_ends(store: Store) -> None:
    article = watch(store)
    first = claim(store, article)
    assert first.expires_at == NOW + LEASE
    assert store.articles.claim(article.id, now=NOW, worker="two", lease=LEASE) is None
    assert due(store, now=NOW + LEASE - timedelta(seconds=1)) == ()
    (second,) = due(store, now=NOW + LEASE, worker="two")
    assert second.token > first.token


def test_a_late_writer_is_fenced_off(store: Store) -> None:
    article = watch(store)
    late = claim(store, article)
    (heir,) = due(store, now=NOW + LEASE, worker="two")
    with pytest.raises(LeaseLostError):
        store.articles.record(record(late, snapshot=snapshot()))
    assert store.history.snapshots(article.id) == ()
    assert store.history.checks(article.id) == ()
    assert store.articles.record(record(heir, snapshot=snapshot())) == 1


def test_the_token_alone_fences_off_a_namesake(store: Store) -> None:
    """A container that is restarted has the name that its dead predecessor had."""
    article = watch(store)
    late = claim(store, article)
    (heir,) = due(store, now=NOW + LEASE, worker=late.worker)
    with pytest.raises(LeaseLostError):
        store.articles.record(record(late, snapshot=snapshot()))
    store.articles.release([late], NOW)
    assert due(store, now=NOW + LEASE, worker=late.worker) == ()
    assert store.articles.record(record(heir, snapshot=snapshot())) == 1


def test_a_claim_is_held_for_longer(store: Store) -> None:
    one, two = watch(store, 1), watch(store, 2)
    stale = claim(store, one)
    (fresh, held) = sorted(due(store, now=NOW + LEASE), key=lambda c: c.article_id)
    store.articles.renew([stale], NOW + 9 * LEASE)
    store.articles.renew([held], NOW + 3 * LEASE)
    assert [c.article_id for c in due(store, now=NOW + 2 * LEASE)] == [fresh.article_id]
    assert store.articles.record(record(held, snapshot=snapshot())) == 1
    assert held.article_id == two.id


def test_to_hold_one_claim_for_longer_is_not_to_hold_another(store: Store) -> None:
    one, two = watch(store, 1), watch(store, 2)
    first, second = claim(store, one), claim(store, two)
    assert (first.token, first.worker) == (second.token, second.worker)
    store.articles.renew([first], NOW + 3 * LEASE)
    assert [c.article_id for c in due(store, now=NOW + LEASE)] == [two.id]
    assert [c.article_id for c in due(store, now=NOW + 3 * LEASE)] == [two.id, one.id]


def test_to_give_one_claim_back_is_not_to_give_another_back(store: Store) -> None:
    one, two = watch(store, 1), watch(store, 2)
    first, _second = claim(store, one), claim(store, two)
    store.articles.release([first], NOW)
    assert [c.article_id for c in due(store)] == [one.id]


def test_a_claim_serves_one_record(store: Store) -> None:
    article = watch(store)
    claimed = claim(store, article)
    store.articles.record(record(claimed))
    with pytest.raises(LeaseLostError):
        store.articles.record(record(claimed))
    assert len(store.history.checks(article.id)) == 1


def test_an_expired_claim_that_nobody_took_still_counts(store: Store) -> None:
    article = watch(store)
    claimed = claim(store, article)
    store.articles.record(record(claimed, entry=entry(at=NOW + 2 * LEASE)))
    assert len(store.history.checks(article.id)) == 1


def test_claims_are_given_back(store: Store) -> None:
    one, two = watch(store, 1), watch(store, 2)
    stale = claim(store, one)
    fresh = store.articles.claim(one.id, now=NOW + LEASE, worker="two", lease=LEASE)
    other = claim(store, two)
    store.articles.release([stale, other], NOW)
    assert store.articles.claim(one.id, now=NOW + LEASE, worker="x", lease=LEASE) is None
    assert [c.article_id for c in due(store)] == [two.id]
    assert fresh is not None
    store.articles.release([fresh], NOW + 5 * HOUR)
    assert store.articles.get(one.id).next_check_at == NOW + 5 * HOUR


def test_state_of_an_article_never_seen(store: Store) -> None:
    article = watch(store)
    state = store.articles.state(article.id)
    assert state.article == article
    assert state.progress == Progress()
    assert (state.last, state.baseline, state.history) == (None, None, ())


def test_the_baseline_is_known_however_many_versions_there_are(store: Store) -> None:
    article = watch(store)
    store.articles.import_baseline(
        article.id, snapshot(raw=None, origin=SnapshotOrigin.BASELINE, number=0), NOW
    )
    for number in range(1, 53):
        state = store.articles.state(article.id)
        assert state.baseline is not None
        assert state.baseline.number == 0
        assert [mark.number for mark in state.history] == list(range(1, number))[-50:]
        assert (state.last.number if state.last else 0) == number - 1
        checked(store, article, snapshot=snapshot(number=number))


def test_progress_is_carried_over_whole(store: Store) -> None:
    article = watch(store)
    progress = Progress(
        availability=Availability.MISSING,
        validators=Validators(url=article.url, etag='"é"', last_modified="yesterday"),
        trust_validators=False,
        failures=3,
        changes=2,
        last_changed_at=NOW,
        told="removed",
        modified_seen=NOW - HOUR,
        sequence=7,
    )
    checked(store, article, progress=progress, entry=entry(Outcome.MISSING))
    state = store.articles.state(article.id)
    assert state.progress == progress
    assert state.article.availability is Availability.MISSING
    assert state.article.last_changed_at == NOW
    assert state.article.last_outcome is Outcome.MISSING
    assert state.article.last_checked_at == NOW
    assert state.article.note == "the text stands as it was"
    assert state.article.next_check_at == NOW + HOUR


def due(store: Store, **fields: object) -> tuple[object, ...]:
    arguments = {"now": NOW, "worker": "one", "lease": LEASE, "limit": 50} | fields
    return store.articles.claim_due(**arguments)  # type: ignore[arg-type]
