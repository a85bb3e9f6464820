"""The contract of HostStore: one host is asked politely, however many workers there are."""

from __future__ import annotations

from datetime import datetime, timedelta

from monitor.ports import ReservedSlot, RobotsAnswer, Store
from tests.contract.samples import LEASE, NOW

DELAY = timedelta(seconds=2)
HOST = "gazette.example"


def test_a_free_host_is_ours(store: Store) -> None:
    assert taken(reserve(store)).host == HOST


def test_hosts_do_not_wait_for_each_other(store: Store) -> None:
    taken(reserve(store))
    taken(reserve(store, host="herald.example"))


def test_a_taken_host_is_asked_again_soon(store: Store) -> None:
    reserve(store)
    again = reserve(store, NOW + DELAY)
    assert isinstance(again, datetime)
    assert NOW + DELAY < again < NOW + LEASE


def test_after_the_release_the_pause_counts(store: Store) -> None:
    allowed = NOW + timedelta(seconds=9)
    store.hosts.release(taken(reserve(store)), next_allowed_at=allowed)
    assert reserve(store, NOW + timedelta(seconds=3)) == allowed
    taken(reserve(store, allowed))


def test_two_requests_at_once_still_start_apart(store: Store) -> None:
    taken(reserve(store, concurrency=2))
    assert reserve(store, concurrency=2) == NOW + DELAY
    taken(reserve(store, NOW + DELAY, concurrency=2))
    assert isinstance(reserve(store, NOW + 2 * DELAY, concurrency=2), datetime)


def test_a_release_frees_one_place(store: Store) -> None:
    first = taken(reserve(store, concurrency=2))
    taken(reserve(store, NOW + DELAY, concurrency=2))
    store.hosts.release(first, next_allowed_at=NOW + 2 * DELAY)
    taken(reserve(store, NOW + 2 * DELAY, concurrency=2))
    assert isinstance(reserve(store, NOW + 3 * DELAY, concurrency=2), datetime)


def test_a_release_frees_its_own_place(store: Store) -> None:
    """The visit that ends first may be the one that was to be let go of last."""
    taken(reserve(store, concurrency=2))  # by a worker that dies
    second = taken(reserve(store, NOW + DELAY, concurrency=2))
    store.hosts.release(second, next_allowed_at=NOW + DELAY)
    taken(reserve(store, NOW + LEASE - DELAY, concurrency=2))
    # the dead one's place ends with its lease; the third one's request is still under way
    taken(reserve(store, NOW + LEASE, concurrency=2))
    assert isinstance(reserve(store, NOW + LEASE + DELAY, concurrency=2), datetime)


def test_a_place_whose_lease_has_ended_is_not_given_back_twice(store: Store) -> None:
    late = taken(reserve(store))
    taken(reserve(store, NOW + LEASE))
    store.hosts.release(late, next_allowed_at=NOW + LEASE)
    assert isinstance(reserve(store, NOW + LEASE + DELAY), datetime)


def test_the_place_of_a_dead_worker_comes_free(store: Store) -> None:
    reserve(store)
    taken(reserve(store, NOW + LEASE))


def test_a_longer_pause_stands(store: Store) -> None:
    hour = timedelta(hours=1)
    first = taken(reserve(store, concurrency=2))
    second = taken(reserve(store, NOW + DELAY, concurrency=2))
    store.hosts.release(first, next_allowed_at=NOW + hour)
    store.hosts.release(second, next_allowed_at=NOW + DELAY)
    assert reserve(store, NOW + 2 * DELAY) == NOW + hour


def test_no_delay_at_all(store: Store) -> None:
    for _ in range(3):
        slot = taken(
            store.hosts.reserve(HOST, now=NOW, delay=timedelta(0), concurrency=1, lease=LEASE)
        )
        store.hosts.release(slot, next_allowed_at=NOW)


def test_what_robots_txt_said_is_kept_for_each_site_and_token(store: Store) -> None:
    site, other = f"https://{HOST}", f"http://{HOST}:8080"
    first = RobotsAnswer(rules="User-agent: *\nDisallow: /\x00", asked_at=NOW)
    assert store.hosts.robots(site, agent="monitor") is None
    store.hosts.keep_robots(site, first, agent="monitor")
    store.hosts.keep_robots(other, RobotsAnswer(rules="", asked_at=NOW), agent="monitor")
    assert store.hosts.robots(site, agent="monitor") == first
    assert store.hosts.robots(site, agent="archiver") is None
    second = RobotsAnswer(rules="", asked_at=NOW + timedelta(days=1))
    store.hosts.keep_robots(site, second, agent="monitor")
    assert store.hosts.robots(site, agent="monitor") == second


def test_what_robots_txt_said_a_month_ago_goes(store: Store) -> None:
    old, new = (RobotsAnswer(rules="", asked_at=NOW + timedelta(days=31 * k)) for k in (0, 1))
    store.hosts.keep_robots("https://a.example", old, agent="monitor")
    store.hosts.keep_robots("https://b.example", new, agent="monitor")
    assert store.hosts.robots("https://a.example", agent="monitor") is None


def reserve(
    store: Store, now: datetime = NOW, *, host: str = HOST, concurrency: int = 1
) -> ReservedSlot | datetime:
    return store.hosts.reserve(host, now=now, delay=DELAY, concurrency=concurrency, lease=LEASE)


def taken(answer: ReservedSlot | datetime) -> ReservedSlot:
    assert isinstance(answer, ReservedSlot)
    return answer
