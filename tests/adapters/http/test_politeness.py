"""Pauses between visits to a host. No test sleeps: time is the fake clock's."""

import asyncio
from collections.abc import Callable
from datetime import timedelta

import pytest

from monitor.adapters.http.errors import FetchError
from monitor.adapters.http.politeness import HostGate, HostSlot, pause_after
from monitor.model.response import FailureKind, Fetched, FetchFailed, FetchRequest
from tests.adapters.http.loopback import FakeClock, FakeHosts, Seen, Site, World, redirect, reply

Make = Callable[..., World]


def seconds(count: float) -> timedelta:
    return timedelta(seconds=count)


def visit(**changes: object) -> HostSlot:
    return HostSlot(**({"least": seconds(2), "made": True} | changes))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("changes", "jitter", "pause"),
    [
        ({}, 0.5, 2),
        ({}, 0.0, 2),
        ({}, 1.0, 2.4),
        ({"took": seconds(3)}, 0.5, 15),
        ({"took": seconds(3)}, 0.0, 12),
        ({"took": seconds(3)}, 1.0, 18),
        ({"took": seconds(900)}, 0.5, 300),
        ({"crawl_delay": seconds(10)}, 0.0, 10),
        ({"crawl_delay": seconds(10)}, 0.5, 10),
        ({"crawl_delay": seconds(9_000)}, 0.5, 300),
        ({"asked": seconds(3_600)}, 0.5, 3_600),
        ({"asked": timedelta(days=99)}, 0.5, 86_400),
        ({"least": seconds(0), "took": seconds(3)}, 0.5, 0),
        ({"least": seconds(0), "crawl_delay": seconds(4)}, 0.5, 4),
        ({"made": False, "asked": seconds(9)}, 0.5, 0),
    ],
)
def test_the_pause(changes: dict[str, object], jitter: float, pause: float):
    assert pause_after(visit(**changes), jitter).total_seconds() == pytest.approx(pause)


async def test_two_pages_of_one_host_are_apart_and_other_hosts_do_not_wait(site: Site, world: Make):
    site.handlers["/"] = reply(b"x")
    here = world(delay=seconds(2))
    here.names.known["b.example"] = ["127.0.0.1"]
    for url in (site.url(), site.url("/", "b.example")):
        assert isinstance(await here.fetcher.fetch(FetchRequest(url=url)), Fetched)
    assert here.clock.naps == []
    await here.fetcher.fetch(FetchRequest(url=site.url()))
    assert sum(here.clock.naps) == pytest.approx(2, abs=0.1)


async def test_an_outlet_may_ask_for_more_and_not_for_less(site: Site, world: Make):
    site.handlers["/"] = reply(b"x")
    for asked, waited in ((seconds(9), 9), (seconds(0), 2), (None, 2)):
        here = world(delay=seconds(2))
        for _ in range(2):
            await here.fetcher.fetch(FetchRequest(url=site.url(), delay=asked))
        assert sum(here.clock.naps) == pytest.approx(waited, abs=0.1)


async def test_no_delay_means_none(site: Site, world: Make):
    site.handlers["/"] = reply(b"x", 503)
    here = world()
    for _ in range(3):
        await here.fetcher.fetch(FetchRequest(url=site.url()))
    assert here.clock.naps == []


@pytest.mark.parametrize("concurrency", [1, 2])
async def test_one_request_in_flight_for_a_host(site: Site, world: Make, concurrency: int):
    under_way = most = 0

    async def count(seen: Seen, writer: asyncio.StreamWriter) -> None:
        nonlocal under_way, most
        under_way += 1
        most = max(most, under_way)
        await asyncio.sleep(0)
        await reply(b"x")(seen, writer)
        under_way -= 1

    site.handlers["/"] = count
    here = world()
    request = FetchRequest(url=site.url(), concurrency=concurrency)
    responses = await asyncio.gather(*(here.fetcher.fetch(request) for _ in range(6)))
    assert all(isinstance(response, Fetched) for response in responses)
    assert most <= concurrency
    assert here.hosts.most_held == concurrency
    assert not any(here.hosts.held.values())


@pytest.mark.parametrize("status", [429, 503])
async def test_retry_after_pauses_the_host(site: Site, world: Make, status: int):
    site.handlers["/"] = reply(b"", status, {"Retry-After": "1800"})
    here = world()
    first = await here.fetcher.fetch(FetchRequest(url=site.url()))
    assert isinstance(first, Fetched)
    second = await here.fetcher.fetch(FetchRequest(url=site.url("/other")))
    assert isinstance(second, FetchFailed)
    assert second.kind is FailureKind.PAUSED
    assert second.retry_after == seconds(1_800)
    assert site.targets == ["/"]
    here.clock.moment += seconds(1_801)
    assert isinstance(await here.fetcher.fetch(FetchRequest(url=site.url())), Fetched)


async def test_throttling_without_a_word_pauses_for_a_minute(site: Site, world: Make):
    site.handlers["/"] = reply(b"", 429)
    here = world(delay=seconds(2))
    for _ in range(2):
        await here.fetcher.fetch(FetchRequest(url=site.url()))
    assert sum(here.clock.naps) == pytest.approx(60, abs=0.5)


async def test_retry_after_on_a_redirect_counts_for_the_host_that_said_so(
    site: Site, other_site: Site, world: Make
):
    site.handlers["/"] = redirect(other_site.url("/", "b.example"))
    other_site.handlers["/"] = reply(b"", 503, {"Retry-After": "600"})
    here = world()
    here.names.known["b.example"] = ["127.0.0.1"]
    await here.fetcher.fetch(FetchRequest(url=site.url()))
    assert here.hosts.free_at["b.example"] == here.clock.moment + seconds(600)
    assert here.hosts.free_at["127.0.0.1"] == here.clock.moment


async def test_the_slot_is_given_back_after_every_failure(world: Make):
    here = world()
    for url in ("http://nowhere.example/", "http://10.0.0.1/"):
        assert isinstance(await here.fetcher.fetch(FetchRequest(url=url)), FetchFailed)
    assert not any(here.hosts.held.values())
    assert here.hosts.log[-1] == ("release", "10.0.0.1")


async def test_the_slot_is_given_back_when_the_fetch_is_cancelled(site: Site, world: Make):
    asked = asyncio.Event()

    async def never(_: Seen, writer: asyncio.StreamWriter) -> None:
        asked.set()
        await writer.wait_closed()

    site.handlers["/"] = never
    here = world()
    task = asyncio.create_task(here.fetcher.fetch(FetchRequest(url=site.url())))
    await asked.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert not any(here.hosts.held.values())


async def test_another_worker_that_holds_the_slot_is_waited_for_and_not_for_ever():
    clock, hosts = FakeClock(), FakeHosts()
    gate = HostGate(hosts, clock, lambda: 0.5, lease=seconds(100), sleep=clock.sleep)
    hosts.held["a.example"] = 1
    with pytest.raises(FetchError) as caught:
        async with gate.slot("a.example", least=seconds(0), concurrency=1):
            pytest.fail("nobody was to come in")
    assert caught.value.kind is FailureKind.PAUSED
    assert 55 <= sum(clock.naps) <= 60


async def test_a_long_queue_in_the_process_is_not_joined_for_ever():
    clock, hosts = FakeClock(), FakeHosts()
    gate = HostGate(
        hosts,
        clock,
        lambda: 0.5,
        lease=seconds(100),
        sleep=clock.sleep,
        longest_wait=seconds(0.05),
    )
    async with gate.slot("a.example", least=seconds(0), concurrency=1):
        with pytest.raises(FetchError, match=r"wait for a\.example") as caught:
            async with gate.slot("a.example", least=seconds(0), concurrency=1):
                pytest.fail("nobody was to come in")
    assert caught.value.kind is FailureKind.PAUSED
    async with gate.slot("a.example", least=seconds(0), concurrency=1):
        assert hosts.held["a.example"] == 1


def gate_of(hosts: FakeHosts, clock: FakeClock) -> HostGate:
    return HostGate(hosts, clock, lambda: 0.5, lease=seconds(100), sleep=clock.sleep)


async def visits(gate: HostGate, clock: FakeClock, count: int, **slot: object) -> list[float]:
    """When each of so many visits, asked for at once, began."""
    begun: list[float] = []
    first = clock.moment

    async def one() -> None:
        async with gate.slot(
            "a.example",
            **({"least": seconds(2), "concurrency": 1} | slot),  # type: ignore[arg-type]
        ) as visit:
            visit.made = True
            begun.append((clock.moment - first).total_seconds())
            await asyncio.sleep(0)

    await asyncio.gather(*(one() for _ in range(count)))
    return begun


async def test_a_line_of_visits_keeps_its_slot_and_its_pauses():
    clock, hosts = FakeClock(), FakeHosts()
    begun = await visits(gate_of(hosts, clock), clock, 5)
    assert begun == pytest.approx([0, 2, 4, 6, 8])
    assert hosts.log == [("reserve", "a.example"), ("release", "a.example")]
    assert hosts.free_at["a.example"] == clock.moment + seconds(2)


async def test_a_line_lets_others_in_after_a_while():
    clock, hosts = FakeClock(), FakeHosts()
    begun = await visits(gate_of(hosts, clock), clock, 6, least=seconds(9))
    assert begun == pytest.approx([0, 9, 18, 27, 36, 45], abs=0.1)
    assert [what for what, _ in hosts.log] == ["reserve", "release"] * 2


async def test_what_a_host_asks_for_is_told_to_everybody():
    clock, hosts = FakeClock(), FakeHosts()
    gate = gate_of(hosts, clock)
    async with gate.slot("a.example", least=seconds(2), concurrency=1) as visit:
        waiting = asyncio.create_task(visits(gate, clock, 1))
        await asyncio.sleep(0)
        visit.made, visit.asked = True, seconds(15)
    assert hosts.free_at["a.example"] == clock.moment + seconds(15)
    assert await waiting == pytest.approx([15], abs=0.1)


async def test_visits_side_by_side_have_slots_of_their_own():
    clock, hosts = FakeClock(), FakeHosts()
    await visits(gate_of(hosts, clock), clock, 6, concurrency=2, least=seconds(0))
    assert [what for what, _ in hosts.log].count("reserve") == 6
    assert not any(hosts.held.values())


async def test_a_slot_that_nobody_waits_for_any_more_is_given_back():
    clock, hosts = FakeClock(), FakeHosts()
    gate = gate_of(hosts, clock)
    async with gate.slot("a.example", least=seconds(2), concurrency=1) as visit:
        visit.made = True
        waiting = asyncio.create_task(visits(gate, clock, 1))
        await asyncio.sleep(0)
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    assert not any(hosts.held.values())
    assert hosts.free_at["a.example"] == clock.moment + seconds(2)


async def test_who_cannot_wait_for_the_pause_gives_the_slot_back():
    clock, hosts = FakeClock(), FakeHosts()
    gate = gate_of(hosts, clock)
    async with gate.slot("a.example", least=seconds(2), concurrency=1) as visit:
        visit.made = True
        waiting = asyncio.create_task(visits(gate, clock, 1, patience=seconds(1)))
        await asyncio.sleep(0)
    with pytest.raises(FetchError, match="left alone for 2 s more"):
        await waiting
    assert not any(hosts.held.values())
    assert hosts.free_at["a.example"] == clock.moment + seconds(2)
