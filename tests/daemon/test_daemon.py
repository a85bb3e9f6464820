"""The orchestration: what is claimed, how many at a time, and what becomes of it at the end."""

import asyncio
import threading
import time
from dataclasses import replace
from datetime import timedelta

import pytest

from monitor import daemon as module
from monitor.daemon import Job
from monitor.errors import StoreError
from monitor.model.config import ScheduleSettings
from monitor.model.coverage import UNREADABLE_AFTER
from monitor.model.response import FailureKind
from monitor.model.story import BaselineArticle, CheckIntervals, Story
from monitor.pipeline import context_for
from tests.daemon.newsroom import NEVER, SOON, START, Newsroom, eventually, failed


def schedule(**fields: object) -> ScheduleSettings:
    return replace(ScheduleSettings(tick=NEVER), **fields)  # type: ignore[arg-type]


# places


@pytest.mark.parametrize("workers", [1, 3, 8])
async def test_a_place_that_comes_free_is_filled_at_once(workers: int) -> None:
    room = Newsroom(schedule(workers=workers))
    for outlet in range(20):
        room.watches(1, f"outlet{outlet}")
    async with room.running():
        await eventually(lambda: len(room.recorded) == 20)
    assert room.most_under_way == workers


@pytest.mark.parametrize("workers", [1, 8])
async def test_sources_are_refilled_as_checks_are(workers: int) -> None:
    room = Newsroom(schedule(workers=workers))
    for outlet in range(50):
        room.reads(1, f"outlet{outlet}")
    async with room.running():
        await eventually(lambda: len(room.read) == 50)
    assert room.most_under_way == workers


async def test_due_work_is_never_looked_for_twice_at_a_time() -> None:
    room = Newsroom(schedule(tick=SOON))
    inside: list[int] = []
    most: list[int] = []

    def slow() -> None:
        inside.append(1)
        most.append(len(inside))
        time.sleep(0.1)
        inside.pop()

    room.on_claim = slow
    room.watches(30)
    async with room.running():
        await eventually(lambda: room.searches >= 4)
    assert set(most) == {1}


async def test_one_slow_outlet_leaves_places_for_the_others() -> None:
    room = Newsroom(schedule(workers=8))
    room.watches(150, "slow")
    for outlet in range(11):
        room.watches(1, f"outlet{outlet}")
    room.hold["slow.example"] = asyncio.Event()
    async with room.running():
        await eventually(lambda: len(room.recorded) == 11)
        slow = [row for row in room.articles.values() if row.outlet == "slow" and row.worker]
        assert 0 < len(slow) <= 4
        room.hold["slow.example"].set()
        room.hold.clear()
        await eventually(lambda: len(room.recorded) == 161)


async def test_one_slow_outlet_with_many_lists_leaves_places_for_the_others() -> None:
    room = Newsroom(schedule(workers=8))
    room.reads(150, "slow")
    for outlet in range(11):
        room.reads(1, f"outlet{outlet}")
    room.hold["slow.example"] = asyncio.Event()
    async with room.running():
        await eventually(lambda: len(room.read) == 11)
        room.hold["slow.example"].set()


async def test_a_source_whose_host_rests_is_given_back_without_a_word() -> None:
    room = Newsroom()
    room.reads(1)
    rest = timedelta(seconds=90)
    room.answer = lambda asked: failed(asked, kind=FailureKind.PAUSED, retry_after=rest)
    async with room.running():
        await eventually(lambda: room.released)
    assert room.released == [(1, START + rest)]
    assert room.read == []


async def test_an_article_whose_host_rests_is_given_back_without_a_word() -> None:
    room = Newsroom()
    room.watches(1)
    rest = timedelta(seconds=90)
    room.answer = lambda asked: failed(asked, kind=FailureKind.PAUSED, retry_after=rest)
    async with room.running():
        await eventually(lambda: room.released)
    assert room.released == [(1, START + rest)]
    assert room.recorded == []
    assert room.articles[1].failures == 0
    assert room.requests[0].patience == timedelta(seconds=5)


async def test_work_that_outlasts_its_lease_is_not_done_twice() -> None:
    room = Newsroom(schedule(tick=SOON, lease=timedelta(seconds=0.06)))
    room.watches(1)
    room.reads(1)
    room.hold["gazette.example"] = asyncio.Event()
    async with room.running():
        await eventually(lambda: room.under_way == 2)
        for _ in range(10):  # the clock goes as the loop does
            await asyncio.sleep(0.03)
            room.time += timedelta(seconds=0.03)
        assert (room.articles[1].token, room.sources[1].token) == (1, 1)
        room.hold["gazette.example"].set()
        await eventually(lambda: len(room.recorded) == len(room.read) == 1)
        assert room.most_under_way == 2


async def test_work_that_never_ends_is_given_to_whoever_asks(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(module, "_LEASES", 0)
    room = Newsroom(schedule(tick=SOON, lease=timedelta(seconds=0.03)))
    room.watches(1)
    room.hold["gazette.example"] = asyncio.Event()
    async with room.running():
        await eventually(lambda: room.under_way == 1)
        room.time += timedelta(seconds=1)
        await eventually(lambda: room.articles[1].token > 1)
        room.hold["gazette.example"].set()


# the end


async def test_work_under_way_may_finish_and_the_rest_is_given_back() -> None:
    room = Newsroom(schedule(stop_timeout=timedelta(seconds=1)))
    room.watches(1, "quick")
    room.watches(1, "stuck")
    room.reads(1)
    room.hold["stuck.example"] = asyncio.Event()
    room.hold["gazette.example"] = asyncio.Event()
    room.hold["quick.example"] = asyncio.Event()
    daemon = room.daemon()
    task = asyncio.create_task(daemon.run())
    await eventually(lambda: room.under_way == 3)
    daemon.stop()
    await asyncio.sleep(0.05)
    room.hold["quick.example"].set()
    assert await task
    assert [record.claim.article_id for record in room.recorded] == [1]
    later = START + timedelta(seconds=1)
    assert [c.article_id for c in claim_all(room, later)] == [2]
    sources = room.store().sources.claim_due(
        now=later, worker="two", lease=NEVER, limit=9, room_of=lambda _id: 9
    )
    assert [claim.source.id for claim in sources] == [1]
    assert room.most_under_way == 3


async def test_what_is_claimed_while_it_stops_is_given_back() -> None:
    room = Newsroom()
    room.watches(2)
    go_on, asked = threading.Event(), threading.Event()

    def slow() -> None:
        asked.set()
        go_on.wait(5)

    room.on_claim = slow
    daemon = room.daemon()
    task = asyncio.create_task(daemon.run())
    await eventually(asked.is_set)
    daemon.stop()
    await asyncio.sleep(0.05)
    go_on.set()
    assert await task
    assert room.requests == []
    room.on_claim = lambda: None
    assert len(claim_all(room, START)) == 2


@pytest.mark.parametrize("where", ["on_claim", "on_record", "on_release"])
async def test_a_store_that_hangs_does_not_hold_up_the_end(where: str) -> None:
    room = Newsroom(schedule(stop_timeout=timedelta(seconds=0.4)))
    room.watches(1)
    hung, asked = threading.Event(), threading.Event()

    def hang() -> None:
        asked.set()
        hung.wait(20)

    setattr(room, where, hang)
    if where == "on_release":
        room.hold["gazette.example"] = asyncio.Event()
    daemon = room.daemon()
    task = asyncio.create_task(daemon.run())
    await eventually(lambda: room.under_way or asked.is_set())
    if where != "on_release":
        await eventually(asked.is_set)
    started = time.monotonic()
    daemon.stop()
    assert not await task or where == "on_record"
    assert time.monotonic() - started < 2
    hung.set()


async def test_nothing_is_claimed_after_the_stop() -> None:
    room = Newsroom(schedule(tick=SOON))
    async with room.running():
        await eventually(lambda: room.searches > 1)
    searches = room.searches
    await asyncio.sleep(0.1)
    assert room.searches == searches


# troubles


@pytest.mark.parametrize("error", [StoreError("the disk is full"), ValueError("a fault of ours")])
async def test_a_job_outlives_its_errors_and_says_them(error: Exception) -> None:
    room = Newsroom(schedule(tick=SOON))
    room.watches(1)
    broken = True

    def fail() -> None:
        if broken:
            raise type(error)(str(error))

    room.on_claim = fail
    async with room.running() as daemon:
        await eventually(lambda: room.searches > 2)
        (said,) = daemon.heartbeat.problems(room.time)
        assert str(error) in said
        broken = False
        await eventually(lambda: len(room.recorded) == 1)
        await eventually(lambda: not daemon.heartbeat.problems(room.time))


async def test_a_check_that_cannot_be_recorded_is_trouble_until_one_is() -> None:
    room = Newsroom(schedule(tick=SOON, lease=timedelta(minutes=5)))
    room.watches(1)

    def fail() -> None:
        raise StoreError("the disk is full")

    room.on_record = fail
    async with room.running() as daemon:
        await eventually(lambda: daemon.heartbeat.problems(room.time) == ("the disk is full",))
        room.on_record = lambda: None
        room.time += timedelta(minutes=5)
        await eventually(lambda: len(room.recorded) == 1)
        await eventually(lambda: not daemon.heartbeat.problems(room.time))


async def test_a_store_that_cannot_record_is_not_asked_in_haste() -> None:
    room = Newsroom(schedule(workers=1))
    room.watches(5)

    def fail() -> None:
        raise StoreError("the disk is full")

    room.on_record = fail
    async with room.running() as daemon:
        await eventually(lambda: daemon.heartbeat.unrecorded)
        await asyncio.sleep(0.1)
    assert room.searches == 1


async def test_a_fault_in_one_check_stops_no_other() -> None:
    room = Newsroom(schedule(workers=1))
    for outlet in ("a", "b", "c"):
        room.watches(1, outlet)
    plain = room.answer

    def answer(request):
        if request.url.endswith("/1"):
            raise RuntimeError("nobody thought of this")
        room.answer = plain
        return failed(request)

    room.answer = answer
    async with room.running() as daemon:
        await eventually(lambda: len(room.recorded) == 2)
        assert daemon.heartbeat.errors == 1


async def test_a_source_that_fails_is_left_alone_longer_each_time() -> None:
    room = Newsroom(schedule(tick=SOON, feed_interval=timedelta(minutes=15)))
    room.reads(1)
    room.answer = failed
    pauses = []
    async with room.running():
        for number in range(1, 5):
            await eventually(lambda number=number: len(room.read) == number)
            pauses.append(room.read[-1].next_check_at - room.time)
            room.time = room.read[-1].next_check_at
    assert pauses == [timedelta(minutes=15) * 2**number for number in range(4)]
    assert [record.failures for record in room.read] == [1, 2, 3, 4]


def test_the_story_that_wants_to_look_most_often_sets_the_pace() -> None:
    pace = {"calm": 30, "busy": 200, "usual": 90}
    stories = tuple(
        Story(id=name, title=name, intervals=CheckIntervals(fetches_per_week=number))
        for name, number in pace.items()
    )
    room = Newsroom()
    services = room.daemon().services
    services = replace(services, settings=replace(services.settings, stories=stories))
    room.watches(1)
    article = room.store().articles.state(1).article
    for names, wanted in (
        (("calm", "busy", "usual"), 200),
        (("usual", "calm"), 90),
        (("no longer configured", "calm"), 30),
        ((), 90),
    ):
        context = context_for(replace(article, stories=names), services)
        assert context.intervals.fetches_per_week == wanted


@pytest.mark.parametrize(("key", "seed"), [("b", "b"), ("a", "a"), ("gone", None), ("", None)])
def test_an_article_is_measured_from_the_seed_that_it_is_named_by(
    key: str, seed: str | None
) -> None:
    seeds = tuple(
        BaselineArticle(key=each, outlet="gazette", url=f"https://gazette.example/{each}")
        for each in ("", "a", "b")
    )
    room = Newsroom()
    services = room.daemon().services
    story = Story(id="ferry", title="The ferry", baseline=seeds)
    services = replace(services, settings=replace(services.settings, stories=(story,)))
    room.watches(1)
    article = replace(room.store().articles.state(1).article, stories=("ferry",), baseline_key=key)
    found = context_for(article, services).baseline
    assert (found.key if found else None) == seed


async def test_who_lost_the_lease_writes_nothing_though_the_worker_has_the_same_name() -> None:
    room = Newsroom(schedule(workers=1))
    room.watches(1)
    room.hold["gazette.example"] = asyncio.Event()
    async with room.running():
        await eventually(lambda: room.under_way == 1)
        later = START + timedelta(minutes=5)
        (heir,) = room.store().articles.claim_due(
            now=later, worker="one", lease=timedelta(minutes=5), limit=1, room_of=lambda _id: 1
        )
        room.hold["gazette.example"].set()
        await eventually(lambda: room.under_way == 0)
        await eventually(lambda: room.searches > 2)
    assert room.recorded == []
    assert room.articles[1].token == heir.token
    assert room.articles[1].worker == "one"


# clocks


async def test_a_clock_that_is_set_back_stops_nothing() -> None:
    room = Newsroom(schedule(tick=SOON))
    async with room.running() as daemon:
        await eventually(lambda: room.searches > 1)
        room.time -= timedelta(days=1)
        room.watches(1)
        await eventually(lambda: len(room.recorded) == 1, seconds=2)
        searches = room.searches
        await eventually(lambda: room.searches > searches + 2)
        assert daemon.heartbeat.problems(room.time) == ()


def beating(job: Job) -> tuple[Newsroom, object]:
    room = Newsroom(schedule(tick=timedelta(seconds=5)))
    heartbeat = room.daemon().heartbeat
    for other in Job:
        heartbeat.ran(other, room.time)
    if job is Job.HOUSEKEEPING:  # which runs once an hour, the others many times
        room.time += timedelta(hours=12)
        room.seconds += 12 * 3600 - 60
        for other in set(Job) - {job}:
            heartbeat.ran(other, room.time)
    room.seconds += 59
    assert heartbeat.problems(room.time) == ()
    room.seconds += 2
    for other in set(Job) - {job}:
        heartbeat.ran(other, room.time)
    return room, heartbeat


@pytest.mark.parametrize("job", Job)
def test_each_job_that_falls_silent_is_trouble(job: Job) -> None:
    room, heartbeat = beating(job)
    (said,) = heartbeat.problems(room.time)
    assert said.endswith(START.isoformat())
    heartbeat.ran(job, room.time)
    assert heartbeat.problems(room.time) == ()


@pytest.mark.parametrize(("jump", "way"), [(1, "ahead by 1 day"), (-1, "back by 1 day")])
def test_a_clock_that_was_set_is_told_for_a_day_whatever_job_sees_it_first(
    jump: int, way: str
) -> None:
    room = Newsroom()
    heartbeat = room.daemon().heartbeat
    for _ in range(3):
        room.time, room.seconds = room.time + timedelta(seconds=5), room.seconds + 5
        heartbeat.ran(Job.CHECKS, room.time)
    assert heartbeat.troubles() == ()
    room.time, room.seconds = room.time + timedelta(days=jump, seconds=5), room.seconds + 5
    for job in (Job.OUTBOX, Job.CHECKS, Job.OUTBOX):
        heartbeat.ran(job, room.time)
        (said,) = heartbeat.troubles()
        assert way in said
        assert room.time.isoformat() in said
        assert heartbeat.problems(room.time) == ()
    room.time, room.seconds = room.time + timedelta(days=1), room.seconds + 86_401
    heartbeat.ran(Job.CHECKS, room.time)
    assert heartbeat.troubles() == ()


@pytest.mark.parametrize(("off", "told"), [(120, 0), (121, 1), (-120, 0), (-121, 1)])
def test_a_clock_may_be_two_minutes_off(off: int, told: int) -> None:
    room = Newsroom()
    heartbeat = room.daemon().heartbeat
    heartbeat.ran(Job.CHECKS, room.time + timedelta(seconds=off))
    assert len(heartbeat.troubles()) == told


def test_a_list_that_fails_again_and_again_is_told_until_it_is_read() -> None:
    heartbeat = Newsroom().daemon().heartbeat
    for failures in range(UNREADABLE_AFTER):
        heartbeat.read(7, failures)
    assert heartbeat.troubles() == ()
    heartbeat.read(7, UNREADABLE_AFTER)
    assert heartbeat.troubles() == ("lists that cannot be read: 1 (`monitor doctor` names them)",)
    heartbeat.read(7, 0)
    assert heartbeat.troubles() == ()


async def test_the_daemon_tells_of_lists_that_cannot_be_read() -> None:
    room = Newsroom(schedule(tick=SOON))
    room.reads(2)
    room.sources[1].failures = UNREADABLE_AFTER - 1
    room.answer = failed
    async with room.running() as daemon:
        await eventually(lambda: len(room.read) == 2)
        await eventually(
            lambda: "lists that cannot be read: 1" in " ".join(daemon.heartbeat.troubles())
        )


def test_silence_is_measured_on_a_clock_that_nobody_sets() -> None:
    room = Newsroom()
    heartbeat = room.daemon().heartbeat
    room.time, room.seconds = room.time + timedelta(seconds=10), 10
    heartbeat.ran(Job.CHECKS, room.time)
    room.time -= timedelta(days=1)
    assert "the clock was set back" in " ".join(heartbeat.problems(room.time))
    room.time += timedelta(days=2)
    room.seconds = 13
    assert heartbeat.age(Job.CHECKS) == timedelta(seconds=3)


def test_discovery_that_is_switched_off_is_not_missed() -> None:
    room = Newsroom(schedule(discovery=False))
    assert room.daemon().heartbeat.age(Job.DISCOVERY) is None


async def test_places_that_never_come_free_are_trouble() -> None:
    room = Newsroom(
        schedule(workers=1, tick=SOON, lease=timedelta(0), stop_timeout=timedelta(seconds=0.2))
    )
    room.watches(2)
    room.hold["gazette.example"] = asyncio.Event()
    async with room.running() as daemon:
        await eventually(lambda: room.under_way == 1)
        daemon._checks.moved -= 300
        await eventually(lambda: daemon.heartbeat.problems(room.time))
        (said,) = daemon.heartbeat.problems(room.time)
        assert "all places have been taken for 5 minutes" in said


async def test_a_daemon_whose_places_are_taken_is_alive() -> None:
    room = Newsroom(schedule(workers=1, tick=SOON, stop_timeout=timedelta(seconds=0.2)))
    room.watches(2)
    room.hold["gazette.example"] = asyncio.Event()
    async with room.running() as daemon:
        await eventually(lambda: room.under_way == 1)
        room.time, room.seconds = room.time + timedelta(seconds=100), 100
        await eventually(lambda: daemon.heartbeat.age(Job.CHECKS) == timedelta(0))
        await eventually(lambda: daemon.heartbeat.problems(room.time) == ())


async def test_what_was_waited_for_is_not_left_waiting() -> None:
    room = Newsroom(schedule(tick=timedelta(milliseconds=2)))
    async with room.running():
        await eventually(lambda: room.searches > 5)
        early = len(asyncio.all_tasks())
        await eventually(lambda: room.searches > 60)
        assert len(asyncio.all_tasks()) <= early + 5


async def test_the_outbox_that_cannot_look_is_trouble() -> None:
    room = Newsroom()

    def fail() -> None:
        raise StoreError("the database is gone")

    room.on_deliveries = fail
    async with room.running() as daemon:
        await eventually(lambda: daemon.heartbeat.problems(room.time) == ("the database is gone",))
        room.on_deliveries = lambda: None
        await eventually(lambda: not daemon.heartbeat.problems(room.time))


def claim_all(room: Newsroom, now):
    return room.store().articles.claim_due(
        now=now, worker="two", lease=timedelta(minutes=5), limit=99, room_of=lambda _id: 99
    )


async def test_after_the_stop_the_outbox_is_told_to_begin_no_more() -> None:
    room = Newsroom()
    async with room.running() as daemon:
        assert daemon._delivering() is True
        daemon.stop()
        assert daemon._delivering() is False
