"""The contract of HostStore: one host is asked politely, however many workers there are."""

from __future__ import annotations

from datetime import datetime, timedelta

from monitor.ports import RobotsAnswer, Store
from tests.contract.samples import LEASE, NOW

DELAY = timedelta(seconds=2)
HOST = "gazette.example"


def test_a_free_host_is_ours(store: Store) -> None:
    assert reserve(store) is None


def test_hosts_do_not_wait_for_each_other(store: Store) -> None:
    assert reserve(store) is None
    assert reserve(store, host="herald.example") is None


def test_a_taken_host_is_asked_again_soon(store: Store) -> None:
    reserve(store)
    again = reserve(store, NOW + DELAY)
    assert again is not None
    assert NOW + DELAY < again < NOW + LEASE


def test_after_the_release_the_pause_counts(store: Store) -> None:
    reserve(store)
    allowed = NOW + timedelta(seconds=9)
    store.hosts.release(HOST, next_allowed_at=allowed)
    assert reserve(store, NOW + timedelta(seconds=3)) == allowed
    assert reserve(store, allowed) is None


def test_two_requests_at_once_still_start_apart(store: Store) -> None:
    assert reserve(store, concurrency=2) is None
    assert reserve(store, concurrency=2) == NOW + DELAY
    assert reserve(store, NOW + DELAY, concurrency=2) is None
    assert reserve(store, NOW + 2 * DELAY, concurrency=2) is not None


def test_a_release_frees_one_place(store: Store) -> None:
    reserve(store, concurrency=2)
    reserve(store, NOW + DELAY, concurrency=2)
    store.hosts.release(HOST, next_allowed_at=NOW + 2 * DELAY)
    assert reserve(store, NOW + 2 * DELAY, concurrency=2) is None
    assert reserve(store, NOW + 3 * DELAY, concurrency=2) is not None


def test_the_place_of_a_dead_worker_comes_free(store: Store) -> None:
    reserve(store)
    assert reserve(store, NOW + LEASE) is None


def test_a_longer_pause_stands(store: Store) -> None:
    hour = timedelta(hours=1)
    reserve(store, concurrency=2)
    reserve(store, NOW + DELAY, concurrency=2)
    store.hosts.release(HOST, next_allowed_at=NOW + hour)
    store.hosts.release(HOST, next_allowed_at=NOW + DELAY)
    assert reserve(store, NOW + 2 * DELAY) == NOW + hour


def test_a_release_without_a_place_harms_nothing(store: Store) -> None:
    store.hosts.release(HOST, next_allowed_at=NOW)
    assert reserve(store) is None


def test_no_delay_at_all(store: Store) -> None:
    for _ in range(3):
        assert (
            store.hosts.reserve(HOST, now=NOW, delay=timedelta(0), concurrency=1, lease=LEASE)
            is None
        )
        store.hosts.release(HOST, next_allowed_at=NOW)


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
) -> datetime | None:
    return store.hosts.reserve(host, now=now, delay=DELAY, concurrency=concurrency, lease=LEASE)
