"""A whole outlet under watch: is all that is new watched in time, let go in time, in flat memory?

A newspaper on loopback publishes so many articles a day, more by day than by night; some are
edited later. It is a process of its own: what is measured is the watching alone. The real store,
fetcher, readings and checks watch it as one worker does, on a clock that is moved on by hand, so
that a day takes minutes; the pauses that politeness asks for are kept on it. Printed are how long
an article was out before it was watched and before it was first looked at, the requests and the
processor's time for them, the edits seen, what was let go and how late, and the memory, quarter by
quarter of a day. Each look costs the same, however many articles are watched: a day of 2,000
articles, looked at as often as a pause of 2 s allows, is some 20,000 looks.

    python -m benchmarks.outlet --per-day 2000 --days 3 --let-go-after 1
"""

from __future__ import annotations

import argparse
import asyncio
import logging
import multiprocessing
import random
import resource
import tempfile
import time
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from math import pi, sin
from multiprocessing.connection import Connection
from multiprocessing.sharedctypes import Synchronized
from pathlib import Path

import structlog
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, Response
from starlette.routing import Route

from demo.serving import serve
from monitor import discovery, pipeline
from monitor.adapters.evaluation.local import LocalEvaluator
from monitor.adapters.http import HttpFetcher
from monitor.adapters.store import open_store, upgrade
from monitor.app import registration
from monitor.model.alert import Alert, DeliveryResult
from monitor.model.config import FetchSettings, ScheduleSettings, Settings
from monitor.model.story import Follow, Outlet
from monitor.model.story import Route as AlertRoute
from monitor.model.watch import EventKind, Outcome, StoredEvent
from monitor.ports import EventQuery, Services, Store
from monitor.settings import shipped

START = datetime(2026, 3, 2, tzinfo=UTC)
DAY = timedelta(days=1)
TICK = timedelta(seconds=10)  # that the clock is moved on where nothing is due: judgement
LEASE = timedelta(minutes=5)
BATCH = 40.0  # seconds of work that are claimed together, well within the lease: judgement
LISTED = 200  # articles on the feed: two hours of a busy morning
EDITED = 0.15  # share of the articles that are edited once
WORDS = ("council", "harbour", "bridge", "school", "budget", "storm", "market", "ferry", "court")


class Clock:
    """A clock that is moved on by hand, and by those who wait; two processes go by it."""

    def __init__(self, passed: Synchronized[float]) -> None:
        self._passed = passed  # seconds since START

    def now(self) -> datetime:
        """The moment."""
        return START + timedelta(seconds=self._passed.value)

    def set_at(self) -> datetime | None:
        """It was never set."""
        return None

    def pass_by(self, span: timedelta) -> None:
        """Time passes."""
        self._passed.value += span.total_seconds()

    async def sleep(self, seconds: float) -> None:
        """Time passes, for whoever waits."""
        self.pass_by(timedelta(seconds=seconds))
        await asyncio.sleep(0)


@dataclass
class Paper:
    """What is published when, and what stands there at the clock's time."""

    per_day: int
    days: float
    clock: Clock
    out: list[datetime] = field(default_factory=list)  # when each article came out, in order
    edits: dict[int, datetime] = field(default_factory=dict)

    def __post_init__(self) -> None:
        rng = random.Random(11)
        while len(self.out) < self.per_day * self.days:
            moment = rng.uniform(0, self.days)
            if rng.random() < 0.5 + 0.45 * sin(2 * pi * (moment - 0.25)):  # noon and midnight
                self.out.append(START + moment * DAY)
        self.out.sort()
        for number, published in enumerate(self.out):
            if rng.random() < EDITED:
                self.edits[number] = published + timedelta(hours=rng.choice((0.5, 2, 6, 14)))

    def app(self) -> Starlette:
        """The newspaper."""
        return Starlette(
            routes=[
                Route("/feed", self._feed),
                Route("/robots.txt", lambda _request: PlainTextResponse("User-agent: *\n")),
                Route("/{number:int}", self._article),
            ]
        )

    async def _feed(self, request: Request) -> Response:
        base = str(request.base_url).rstrip("/")
        last = bisect_right(self.out, self.clock.now())
        items = "".join(
            f"<item><title>Article {n}</title><link>{base}/{n}</link>"
            f"<pubDate>{format_datetime(self.out[n])}</pubDate></item>"
            for n in range(last - 1, max(last - LISTED, 0) - 1, -1)
        )
        return Response(
            f"<rss version='2.0'><channel><title>P</title>{items}</channel></rss>",
            media_type="application/rss+xml",
        )

    async def _article(self, request: Request) -> Response:
        number = request.path_params["number"]
        rng = random.Random(number)
        edited = number in self.edits and self.clock.now() >= self.edits[number]
        count = 40 if edited else 30
        text = "".join(
            f"<p>The {rng.choice(WORDS)} of district {number} heard on {rng.choice(WORDS)} matters "
            f"in part {n} that {count} people had asked about the {rng.choice(WORDS)}.</p>"
            for n in range(8)
        )
        return HTMLResponse(
            f"<!doctype html><html lang='en'><head><title>Article {number}</title></head><body>"
            f"<article><h1>Article {number} of the paper</h1>{text}</article></body></html>"
        )


@dataclass
class Figures:
    """What was seen."""

    watched: list[float] = field(default_factory=list)  # minutes after publication
    looked: list[float] = field(default_factory=list)  # minutes after publication
    requests: int = 0
    seconds: float = 0  # of the processor, for watching
    edits: int = 0
    memory: list[float] = field(default_factory=list)  # MB, day by day
    most_watched: int = 0
    never: int = 0  # published, and never taken on
    late: list[float] = field(default_factory=list)  # minutes after an article should have gone
    missed: int = 0  # that should have gone, and are there


def measure(per_day: int, days: float, let_go_after: float, delay: float) -> Figures:
    """Lets the paper come out for so many days, and watches it."""
    with tempfile.TemporaryDirectory() as folder, _published(per_day, days) as (paper, base):
        return asyncio.run(_watch(paper, base, Path(folder), let_go_after * DAY, delay))


@contextmanager
def _published(per_day: int, days: float) -> Iterator[tuple[Paper, str]]:
    """The paper, served by a process of its own, and its address."""
    spawning = multiprocessing.get_context("spawn")
    passed: Synchronized[float] = spawning.Value("d", 0.0)
    ours, theirs = spawning.Pipe()
    publisher = spawning.Process(target=_publish, args=(per_day, days, passed, theirs), daemon=True)
    publisher.start()
    try:
        yield Paper(per_day, days, Clock(passed)), ours.recv()
    finally:
        ours.send("stop")
        publisher.join()


def _publish(per_day: int, days: float, passed: Synchronized[float], ours: Connection) -> None:
    with serve(Paper(per_day, days, Clock(passed)).app()) as base:
        ours.send(base)
        ours.recv()


async def _watch(
    paper: Paper, base: str, folder: Path, let_go_after: timedelta, delay: float
) -> Figures:
    url = f"sqlite:///{folder / 'outlet.db'}"
    upgrade(url, shipped("db"))
    store, clock, figures = open_store(url), paper.clock, Figures()
    rng = random.Random(5)
    outlet = Outlet(
        id="paper",
        name="Paper",
        domains=(base.removeprefix("http://"),),
        feeds=(f"{base}/feed",),
        follow=Follow(outlet="paper", let_go_after=let_go_after, per_day=10 * paper.per_day),
    )
    settings = Settings(
        fetch=FetchSettings(
            delay=timedelta(seconds=delay), allow_networks=("127.0.0.0/8",), timeout=timedelta(30)
        ),
        schedule=ScheduleSettings(),
        outlets=(outlet,),
    )
    store.configuration.apply(registration.configured(settings, "here"), clock.now())
    fetcher = HttpFetcher(settings.fetch, store.hosts, clock, rng.random, "0", sleep=clock.sleep)
    services = Services(
        fetcher=fetcher,
        store=store,
        evaluator=LocalEvaluator(),
        notifier=_Nobody(),
        clock=clock,
        rng=rng.random,
        settings=settings,
    )
    matcher = discovery.Matcher(store)
    end, day, began = START + paper.days * DAY, 0, time.process_time()
    at_once = max(1, int(BATCH / max(delay, 1)))
    while clock.now() < end:
        now = clock.now()
        lists = store.sources.claim_due(now=now, worker="one", lease=LEASE, limit=1)
        for listing in lists:
            await discovery.discover(listing, services, matcher)
            figures.requests += 1
        claims = store.articles.claim_due(now=now, worker="one", lease=LEASE, limit=at_once)
        for claim in claims:
            report = await pipeline.check(claim, services)
            figures.requests += 1
            if report is not None and report.outcome is Outcome.FIRST_SEEN:
                number = int(report.article.url.rpartition("/")[2])
                figures.looked.append(_minutes(clock.now() - paper.out[number]))
            figures.edits += report is not None and report.outcome is Outcome.CHANGED
        if not lists and not claims:
            clock.pass_by(TICK)
        if clock.now() >= START + (day + 1) * DAY / 4:
            day += 1
            figures.memory.append(_megabytes())
            figures.most_watched = max(figures.most_watched, len(store.articles.all()))
    figures.seconds = time.process_time() - began
    await fetcher.aclose()
    await asyncio.sleep(0)  # the connections end with the next turn of the loop
    interval = timedelta(minutes=20)
    for told in store.history.events(EventQuery(limit=10_000_000)):
        number = int(told.url.rpartition("/")[2])
        if told.event.kind is EventKind.FOLLOWED:
            figures.watched.append(_minutes(told.event.at - paper.out[number]))
        elif told.event.kind is EventKind.LET_GO:
            changed = store.articles.get(told.article_id)
            since = changed.last_changed_at or changed.added_at
            due_at = max(since, changed.added_at) + let_go_after
            figures.late.append(_minutes(told.event.at - due_at))
    figures.never = sum(moment < end - interval for moment in paper.out) - sum(
        _came_out(one.url, paper) < end - interval for one in _all_ever(store)
    )
    for one in store.articles.all():
        since = max(one.last_changed_at or one.added_at, one.added_at)
        figures.missed += since + let_go_after < clock.now() - interval
    store.close()
    return figures


class _Nobody:
    async def send(self, alert: Alert, route: AlertRoute, attempt: int) -> DeliveryResult:
        """Nobody is told: there are no routes."""
        raise AssertionError((alert, route, attempt))


def _all_ever(store: Store) -> list[StoredEvent]:
    found = store.history.events(EventQuery(limit=10_000_000))
    return [one for one in found if one.event.kind is EventKind.FOLLOWED]


def _came_out(url: str, paper: Paper) -> datetime:
    return paper.out[int(url.rpartition("/")[2])]


def _minutes(span: timedelta) -> float:
    return span.total_seconds() / 60


def _megabytes() -> float:
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def quantile(values: Sequence[float], share: float) -> float:
    """That quantile, 0 where there is nothing."""
    ordered = sorted(values)
    return ordered[min(int(share * len(ordered)), len(ordered) - 1)] if ordered else 0.0


def main(
    per_day: int = 100, days: float = 0.5, let_go_after: float = 0.2, delay: float = 40
) -> None:
    """Prints the figures: unless told otherwise in small, with the pause in proportion."""
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR))
    figures = measure(per_day, days, let_go_after, delay)
    print(f"{per_day} articles a day, {days:g} days, {delay:g} s apart")
    for name, values in (("watched", figures.watched), ("first looked at", figures.looked)):
        spread = ", ".join(f"{quantile(values, q):.1f}" for q in (0.5, 0.99, 1.0))
        print(f"{name}: {len(values)}; minutes after publication (half, 99 %, last): {spread}")
    print(f"never taken on: {figures.never}")
    print(f"requests: {figures.requests}, {figures.requests / days:.0f} a day")
    each = 1_000 * figures.seconds / max(figures.requests, 1)
    print(f"processor: {figures.seconds:.0f} s, {each:.1f} ms a request")
    print(f"edits seen: {figures.edits}")
    spread = ", ".join(f"{quantile(figures.late, q):.1f}" for q in (0.5, 0.99, 1.0))
    print(f"let go: {len(figures.late)}; minutes late (half, 99 %, last): {spread}")
    print(f"not let go in time: {figures.missed}; watched at once at most: {figures.most_watched}")
    print("memory, MB, each quarter of a day: " + " ".join(f"{m:.0f}" for m in figures.memory))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--per-day", type=int, default=2_000)
    parser.add_argument("--days", type=float, default=3)
    parser.add_argument("--let-go-after", type=float, default=1, metavar="DAYS")
    parser.add_argument("--delay", type=float, default=2, metavar="SECONDS")
    asked = parser.parse_args()
    main(asked.per_day, asked.days, asked.let_go_after, asked.delay)
