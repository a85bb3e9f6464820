"""A clock that ran ahead and is set right again puts nothing off, and the record still holds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from monitor.adapters.store import SqlStore, open_store
from monitor.errors import LeaseLostError
from monitor.model.alert import (
    DeliveryOutcome,
    DeliveryResult,
    DeliveryStatus,
    RouteState,
)
from monitor.model.coverage import Candidate, FeedItem
from monitor.model.response import Validators
from monitor.model.story import FeedKind
from monitor.model.watch import Claim, WatchRequest
from monitor.ports import ChangeQuery, ReservedSlot, SourceRecord
from tests.contract.samples import (
    HOUR,
    LEASE,
    NOW,
    alert,
    change,
    checked,
    claim,
    entry,
    extraction,
    record,
    snapshot,
    watch,
)

YEAR = timedelta(days=365)
AHEAD = NOW + YEAR


@pytest.fixture
def restarted(store_url: str) -> Iterator[SqlStore]:
    """A second process on the same database, its clock right."""
    opened = open_store(store_url)
    yield opened
    opened.close()


def test_what_was_checked_in_the_future_is_due_after_a_restart(
    store: SqlStore, restarted: SqlStore
) -> None:
    article = watch(store)
    check_at(store, article.id, AHEAD)
    assert [found.article_id for found in due(restarted, NOW)] == [article.id]


def test_what_was_checked_in_the_future_is_due_once_the_clock_goes_back(store: SqlStore) -> None:
    article = watch(store)
    assert due(store, AHEAD)
    check_at(store, article.id, AHEAD + LEASE)
    assert due(store, AHEAD + LEASE) == ()
    assert [found.article_id for found in due(store, NOW)] == [article.id]


def test_a_new_article_of_the_future_is_due(store: SqlStore) -> None:
    request = WatchRequest(url="https://gazette.example/9", outlet="gazette", story="ferry")
    store.articles.watch([request], AHEAD)
    assert len(due(store, NOW)) == 1


def test_a_lease_of_the_future_binds_nobody(store: SqlStore, restarted: SqlStore) -> None:
    article = watch(store)
    lost = claim(store, article, now=AHEAD)
    (heir,) = due(restarted, NOW, worker="two")
    assert heir.token > lost.token
    with pytest.raises(LeaseLostError):
        store.articles.record(record(lost))
    assert restarted.articles.record(record(heir)) is None


def test_a_lease_of_the_future_does_not_stop_a_check_by_hand(store: SqlStore) -> None:
    article = watch(store)
    claim(store, article, now=AHEAD)
    assert store.articles.claim(article.id, now=NOW, worker="hand", lease=LEASE) is not None
    assert store.articles.claim(article.id, now=NOW, worker="other", lease=LEASE) is None


def test_a_small_jump_is_waited_out(store: SqlStore) -> None:
    article = watch(store)
    assert due(store, NOW)
    held = NOW + LEASE
    assert due(store, NOW - timedelta(minutes=30)) == ()
    assert [found.article_id for found in due(store, held)] == [article.id]


def test_a_right_clock_finds_nothing_to_mend(store: SqlStore, restarted: SqlStore) -> None:
    """Long pauses that a right clock has set stand, however often a process starts."""
    article, other = watch(store, 1), watch(store, 2)
    checked(store, article, next_check_at=NOW + YEAR, alerts=(alert(at=NOW),))
    held = claim(store, other)
    retry_delivery(store, NOW, NOW + timedelta(days=3))
    store.outbox.set_route(RouteState(route="archive", paused_until=NOW + timedelta(days=1)))
    assert due(restarted, NOW) == ()
    assert restarted.outbox.claim(now=NOW, worker="two", lease=LEASE, limit=9) == ()
    assert restarted.outbox.routes() == store.outbox.routes()
    assert store.articles.record(record(held)) is None


def test_deliveries_put_off_in_the_future_go_out(store: SqlStore, restarted: SqlStore) -> None:
    store.outbox.enqueue(
        [alert("msg_1", routes=("desk",)), alert("msg_2", routes=("archive",), at=AHEAD)]
    )
    retry_delivery(store, AHEAD, AHEAD + HOUR)
    store.outbox.set_route(RouteState(route="archive", paused_until=AHEAD + HOUR))
    due(restarted, NOW)
    claimed = restarted.outbox.claim(now=NOW, worker="two", lease=LEASE, limit=9)
    assert {delivery.route for delivery in claimed} == {"desk", "archive"}


def test_sources_read_in_the_future_are_read_again(store: SqlStore, restarted: SqlStore) -> None:
    store.sources.register([("https://gazette.example/feed", "gazette", FeedKind.FEED)], NOW)
    (held,) = store.sources.claim_due(now=AHEAD, worker="one", lease=LEASE, limit=9)
    store.sources.record(
        SourceRecord(
            claim=held,
            checked_at=AHEAD,
            next_check_at=AHEAD + HOUR,
            validators=Validators(),
            failures=0,
        )
    )
    due(restarted, NOW)
    assert len(restarted.sources.claim_due(now=NOW, worker="two", lease=LEASE, limit=9)) == 1


def test_candidates_found_in_the_future_are_looked_at(store: SqlStore, restarted: SqlStore) -> None:
    store.sources.register([("https://gazette.example/feed", "gazette", FeedKind.FEED)], NOW)
    (held,) = store.sources.claim_due(now=NOW, worker="one", lease=LEASE, limit=9)
    item = FeedItem(url="https://gazette.example/news/1", title="The ferry is late")
    found = Candidate(url=item.url, item=item, due_at=AHEAD)
    assert store.sources.enqueue(held, [found], now=AHEAD, most=9).waiting == 1
    due(restarted, NOW)
    assert restarted.sources.enqueue(held, [], now=NOW, most=9).due == (replace(found, due_at=NOW),)


def test_a_host_is_not_kept_waiting_for_a_year(store: SqlStore, restarted: SqlStore) -> None:
    asked = {"delay": timedelta(seconds=2), "concurrency": 1, "lease": LEASE}
    store.hosts.reserve("gazette.example", now=AHEAD, **asked)
    due(restarted, NOW)
    assert isinstance(restarted.hosts.reserve("gazette.example", now=NOW, **asked), ReservedSlot)


DAY = timedelta(days=1)
TOMORROW = NOW + DAY


def test_what_a_clock_a_day_ahead_put_off_comes_back_by_a_day(store: SqlStore) -> None:
    """Forward and back again, with work done in between that leaves no trace of the time."""
    resumed, unrelated = watch(store, 1), watch(store, 2)
    checked(store, unrelated, next_check_at=NOW + timedelta(days=30))
    store.articles.pause(resumed.id, paused=True, now=NOW)
    store.outbox.enqueue([alert("msg_1", routes=("desk",)), alert("msg_2", routes=("archive",))])
    store.sources.register([("https://gazette.example/feed", "gazette", FeedKind.FEED)], NOW)
    due(store, NOW)
    due(store, TOMORROW)
    store.articles.pause(resumed.id, paused=False, now=TOMORROW)
    retry_delivery(store, TOMORROW, TOMORROW + 3 * HOUR)
    store.outbox.claim(now=TOMORROW, worker="one", lease=LEASE, limit=1)  # and never ended
    store.sources.claim_due(now=TOMORROW, worker="one", lease=LEASE, limit=1)  # nor this
    store.outbox.set_route(RouteState(route="desk", paused_until=TOMORROW + 2 * HOUR))
    slot = store.hosts.reserve(
        "gazette.example", now=TOMORROW, delay=3 * HOUR, concurrency=1, lease=LEASE
    )
    assert isinstance(slot, ReservedSlot)
    store.hosts.release(slot, next_allowed_at=TOMORROW + 3 * HOUR)

    assert [found.article_id for found in due(store, NOW)] == [resumed.id]
    assert len(store.sources.claim_due(now=NOW, worker="two", lease=LEASE, limit=9)) == 1
    heads = store.outbox.claim(now=NOW, worker="two", lease=LEASE, limit=9)
    assert [delivery.route for delivery in heads] == ["archive"]
    assert (
        next(r for r in store.outbox.routes() if r.route == "desk").paused_until == NOW + 2 * HOUR
    )
    later = NOW + 3 * HOUR
    heads = store.outbox.claim(now=later, worker="two", lease=LEASE, limit=9)
    assert "desk" in {delivery.route for delivery in heads}
    asked = {"delay": timedelta(seconds=2), "concurrency": 1, "lease": LEASE}
    assert store.hosts.reserve("gazette.example", now=later - LEASE, **asked) == later
    assert isinstance(store.hosts.reserve("gazette.example", now=later, **asked), ReservedSlot)


def test_whoever_is_asked_first_notices_the_jump(store: SqlStore) -> None:
    """A fetch that asks for its host's turn in the same second must not be told: in a day."""
    asked = {"delay": timedelta(seconds=2), "concurrency": 1, "lease": LEASE}
    for ask in (
        lambda now: store.hosts.reserve("gazette.example", now=now, **asked),
        lambda now: store.outbox.claim(now=now, worker="one", lease=LEASE, limit=9),
        lambda now: store.sources.claim_due(now=now, worker="one", lease=LEASE, limit=9),
        lambda now: due(store, now),
    ):
        due(store, TOMORROW)
        slot = store.hosts.reserve("gazette.example", now=TOMORROW, **asked)
        assert isinstance(slot, ReservedSlot)
        store.hosts.release(slot, next_allowed_at=TOMORROW + 2 * HOUR)
        ask(NOW)
        slot = store.hosts.reserve("gazette.example", now=NOW + 2 * HOUR, **asked)
        assert isinstance(slot, ReservedSlot)
        store.hosts.release(slot, next_allowed_at=NOW)


def test_a_restart_knows_the_jump_by_what_was_recorded_last(
    store: SqlStore, restarted: SqlStore
) -> None:
    article = watch(store)
    store.outbox.enqueue([alert("msg_1")])
    check_at(store, article.id, TOMORROW)
    retry_delivery(store, TOMORROW, TOMORROW + 3 * HOUR)
    assert restarted.outbox.claim(now=NOW, worker="two", lease=LEASE, limit=9) == ()
    later = NOW + 3 * HOUR
    assert len(restarted.outbox.claim(now=later, worker="two", lease=LEASE, limit=9)) == 1


def test_many_small_steps_back_are_one_large_one(store: SqlStore) -> None:
    article = watch(store)
    due(store, TOMORROW)
    store.articles.release(due(store, TOMORROW + LEASE), TOMORROW + LEASE)
    steps = [TOMORROW - timedelta(minutes=45) * number for number in range(1, 33)]
    found = [claim.article_id for step in steps for claim in due(store, step)]
    assert article.id in found


def test_the_record_keeps_its_order_whatever_the_times_say(store: SqlStore) -> None:
    article = watch(store)
    first = record(
        claim(store, article, now=AHEAD), entry=entry(at=AHEAD), snapshot=snapshot(taken_at=AHEAD)
    )
    store.articles.record(first)
    second = snapshot(extraction("Other."), number=2)
    checked(store, article, snapshot=second, changes=(change(),), from_number=1)
    assert [s.taken_at for s in store.history.snapshots(article.id)] == [AHEAD, NOW]
    assert [c.entry.started_at for c in store.history.checks(article.id)] == [NOW, AHEAD]
    assert [c.to_number for c in store.history.changes(ChangeQuery(after_id=0))] == [2]
    assert store.articles.state(article.id).last.number == 2
    assert store.history.verify() == store.maintenance.check() == ()


def due(store: SqlStore, now: datetime, worker: str = "one") -> tuple[Claim, ...]:
    return store.articles.claim_due(now=now, worker=worker, lease=LEASE, limit=9)


def check_at(store: SqlStore, article_id: int, moment: datetime) -> None:
    """A check by a clock that says `moment`."""
    claimed = store.articles.claim(article_id, now=moment + LEASE, worker="one", lease=LEASE)
    assert claimed is not None
    store.articles.record(record(claimed, entry=entry(at=moment), next_check_at=moment + HOUR))


def retry_delivery(store: SqlStore, now: datetime, next_attempt_at: datetime) -> None:
    """The oldest delivery fails and is put off."""
    (first,) = store.outbox.claim(now=now, worker="one", lease=LEASE, limit=1)
    store.outbox.record(
        first,
        DeliveryResult(outcome=DeliveryOutcome.RETRY, detail="503", status=503),
        status=DeliveryStatus.PENDING,
        next_attempt_at=next_attempt_at,
        now=now,
    )
