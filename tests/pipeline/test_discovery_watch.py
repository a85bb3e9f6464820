"""Coverage under watch, and discovery when something else goes wrong than an outlet."""

import asyncio
import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from monitor import pipeline
from monitor.discovery import source as module
from monitor.errors import LeaseLostError, StoreError
from monitor.model.alert import EventType
from monitor.model.coverage import FeedItem
from monitor.model.response import FailureKind
from monitor.model.story import Route
from monitor.model.watch import Outcome, WatchRequest
from monitor.ports import ChangeQuery
from tests.pipeline.outlet_site import (
    BASE,
    COURIER,
    FEED,
    PARAGRAPHS,
    START,
    STORY,
    Site,
    article,
    sitemap,
)
from tests.services import services

URL = f"{BASE}/news/ferry"
TITLE = "Ferry aground off Selwyn Point"


@pytest.fixture
def site(tmp_path):
    made = Site(tmp_path)
    yield made
    made.store.close()


async def check(site):
    """One check of every article that is due."""
    work = services(fetcher=site, store=site.store, clock=site, settings=site.settings)
    claims = site.store.articles.claim_due(
        now=site.time, worker="t", lease=timedelta(minutes=5), limit=9
    )
    return [await pipeline.check(claim, work) for claim in claims]


async def test_an_accepted_article_is_watched_from_its_first_version_on(site):
    """Its baseline is its own first snapshot: nothing is compared with the story's seeds."""
    site.feeds((site.publish("/news/ferry"), TITLE, START))
    await site.read()
    (report,) = await check(site)
    assert (report.outcome, report.snapshot_number) == (Outcome.FIRST_SEEN, 1)
    assert report.verdict is None
    assert site.alerts() == ["coverage.found"]
    site.wait(hours=1)
    edited = (PARAGRAPHS[0], PARAGRAPHS[1].replace("three hours", "five hours"), PARAGRAPHS[2])
    site.publish("/news/ferry", words=edited)
    (report,) = await check(site)
    assert (report.outcome, report.snapshot_number) == (Outcome.CHANGED, 2)
    (change,) = site.store.history.changes(ChangeQuery())
    assert (change.from_number, change.to_number) == (1, 2)
    assert change.stories == ("ferry",)
    assert (change.change.before, change.change.after) == ("three hours", "five hours")
    assert sorted(site.alerts()) == ["article.changed", "coverage.found"]
    (found,) = site.store.coverage.find()
    assert found.article_id == change.article_id


async def test_a_story_may_do_without_the_watch(site):
    story = replace(STORY, match=replace(STORY.match, watch_accepted=False))
    site.settings = replace(site.settings, stories=(story,))
    site.feeds((site.publish("/news/ferry"), TITLE, START))
    await site.read()
    assert site.coverage() == {"/news/ferry": "accept"}
    assert site.store.articles.all() == ()


async def test_an_article_of_two_stories_is_fetched_once_and_told_for_each(site):
    other = replace(STORY, id="points", title="Points of the coast", outlets=())
    elsewhere = replace(STORY, id="elsewhere", outlets=("gazette",))
    site.settings = replace(site.settings, stories=(STORY, other, elsewhere))
    site.feeds((site.publish("/news/ferry"), TITLE, START))
    await site.read()
    assert site.fetched() == ["/news/ferry"]
    assert {found.match.story for found in site.store.coverage.find()} == {"ferry", "points"}
    (watched,) = site.store.articles.all()
    assert set(watched.stories) == {"ferry", "points"}
    assert site.alerts() == ["coverage.found"] * 2


async def test_routes_choose_whether_they_hear_of_coverage(site):
    deaf = Route(id="desk", url="https://hooks.example/x", events=(EventType.ARTICLE_CHANGED,))
    site.settings = replace(site.settings, routes=(deaf,))
    site.feeds((site.publish("/news/ferry"), TITLE, START))
    await site.read()
    assert site.coverage() == {"/news/ferry": "accept"}
    assert site.alerts() == []


async def test_the_watched_texts_of_a_story_are_what_coverage_is_matched_against(site):
    """A story without terms of its own knows what it is about from the articles it watches."""
    story = replace(STORY, title="", match=replace(STORY.match, terms=()), watch=(URL,))
    site.settings = replace(site.settings, stories=(story,))
    site.publish("/news/ferry")
    site.store.articles.watch([WatchRequest(url=URL, outlet="courier", story=story.id)], site.time)
    await check(site)
    site.feeds((site.publish("/news/ferry-again"), TITLE, START))
    await site.read()
    assert list(site.coverage()) == ["/news/ferry-again"]


# time and workers


class Stuck(Site):
    """An outlet whose pages never come."""

    def __post_init__(self):
        super().__post_init__()
        self.asked = asyncio.Event()

    async def fetch(self, request):
        if request.url == FEED:
            return await super().fetch(request)
        self.requests.append(request)
        self.asked.set()
        await asyncio.Event().wait()
        raise AssertionError


async def test_a_reading_ends_within_its_lease(tmp_path, monkeypatch):
    """Looks under way count as failed; those that were not begun wait as if nothing was."""
    monkeypatch.setattr(module, "_LEASE_SHARE", 0.0005)
    site = Stuck(tmp_path)
    site.feeds(*((site.publish(f"/news/{n}"), TITLE, START) for n in range(9)))
    await site.read()
    assert len(site.fetched()) == 4
    (claim,) = site.store.sources.claim_due(
        now=START + timedelta(hours=1), worker="t", lease=timedelta(minutes=5), limit=1
    )
    listed = site.store.sources.enqueue(claim, (), now=START + timedelta(hours=1), most=50)
    assert sorted(one.attempts for one in listed.due) == [0] * 5 + [1] * 4
    site.store.close()


async def test_work_longer_than_its_lease_is_recorded_as_it_goes(tmp_path):
    """A long list whose pages take their time: no other worker gets it, and nothing is lost."""

    class Slow(Site):
        async def fetch(self, request):
            self.wait(seconds=25)  # twenty of them outlast the lease of five minutes
            others = self.store.sources.claim_due(
                now=self.time, worker="other", lease=timedelta(minutes=5), limit=9
            )
            assert others == ()
            return await super().fetch(request)

    site = Slow(tmp_path)
    site.feeds(*((site.publish(f"/news/{n}", title(n)), title(n), START) for n in range(20)))
    (record,) = await site.read()
    assert len(site.fetched()) == 20
    assert len(record.coverage) == len(site.coverage()) == 20
    assert len(record.alerts) == len(site.alerts()) == 20
    assert site.store.sources.all()[0].seen == 20
    site.store.close()


async def test_what_was_recorded_of_a_reading_outlives_its_end(tmp_path):
    """Killed in the middle, a reading begins anew where it was, and tells nothing twice."""
    site = Site(tmp_path)
    site.feeds(*((site.publish(f"/news/{n}", title(n)), title(n), START) for n in range(20)))
    healthy, asked = site.fetch, []

    async def fetch(request):
        asked.append(request.url)
        if len(asked) == 15:
            raise RuntimeError("the process ends here")
        return await healthy(request)

    site.fetch = fetch
    with pytest.raises(RuntimeError):
        await site.read()
    found = len(site.coverage())
    assert found == module.PART
    site.wait(minutes=6)
    await site.read()
    assert len(site.coverage()) == len(site.alerts()) == 20
    again = [url for url in asked if asked.count(url) > 1]
    assert len(set(again) - {FEED}) <= 20 - found
    site.store.close()


def title(number: int) -> str:
    return f"{TITLE}, report {number}"


async def test_a_cancelled_reading_leaves_no_task_and_loses_nothing(tmp_path):
    site = Stuck(tmp_path)
    site.feeds((site.publish("/news/ferry"), TITLE, START))
    before = asyncio.all_tasks()
    reading = asyncio.create_task(site.read())
    await site.asked.wait()
    reading.cancel()
    with pytest.raises(asyncio.CancelledError):
        await reading
    assert asyncio.all_tasks() == before
    healthy = Site.fetch
    site.fetch = lambda request: healthy(site, request)
    site.wait(minutes=6)
    await site.read()
    assert site.coverage() == {"/news/ferry": "accept"}
    site.store.close()


async def test_a_late_reader_writes_nothing(site):
    site.feeds((site.publish("/news/ferry"), TITLE, START))
    (late,) = site.store.sources.claim_due(
        now=START, worker="late", lease=timedelta(minutes=5), limit=1
    )
    site.wait(minutes=6)
    await site.read()
    with pytest.raises(LeaseLostError):
        await site.discover(late)
    assert len(site.store.coverage.find()) == len(site.alerts()) == 1
    assert site.fetched() == ["/news/ferry"]


async def test_a_database_that_fails_is_an_error_of_the_reading(site, monkeypatch):
    site.feeds((site.publish("/news/ferry"), TITLE, START))

    def broken(_record):
        raise StoreError("the disk is full")

    with monkeypatch.context() as patch:
        patch.setattr(site.store.sources, "record", broken)
        with pytest.raises(StoreError):
            await site.read()
    site.wait(minutes=6)
    await site.read()
    assert site.coverage() == {"/news/ferry": "accept"}


async def test_two_readings_at_once_fetch_each_article_once(tmp_path):
    feeds = tuple(f"{FEED}?{n}" for n in range(6))
    site = Site(tmp_path, outlet=replace(COURIER, feeds=feeds))
    entries = [(site.publish(f"/news/{n}"), TITLE, START) for n in range(12)]
    for url in feeds:
        site.feeds(*entries, url=url)
    claims = site.store.sources.claim_due(
        now=START, worker="t", lease=timedelta(minutes=5), limit=9
    )
    await asyncio.gather(*(site.discover(claim) for claim in claims))
    assert sorted(site.fetched()) == sorted(f"/news/{n}" for n in range(12))
    assert len(site.store.coverage.find()) == len(site.alerts()) == 12
    site.store.close()


async def test_two_addresses_of_one_article_found_at_once_are_one_coverage(tmp_path):
    feeds = (FEED, f"{FEED}?2")
    site = Site(tmp_path, outlet=replace(COURIER, feeds=feeds))
    head = f'<link rel="canonical" href="{BASE}/2026/03/ferry-aground-off-selwyn">'
    for number, feed in enumerate(feeds):
        site.feeds((site.publish(f"/s/{number}", head=head), TITLE, START), url=feed)
    claims = site.store.sources.claim_due(
        now=START, worker="t", lease=timedelta(minutes=5), limit=9
    )
    await asyncio.gather(*(site.discover(claim) for claim in claims))
    assert (
        len(site.store.coverage.find()) == len(site.alerts()) == len(site.store.articles.all()) == 1
    )
    site.store.close()


# what comes in


@pytest.mark.parametrize(
    "kind", [FailureKind.TOO_LARGE, FailureKind.FORBIDDEN_ADDRESS, FailureKind.BAD_URL]
)
async def test_what_will_not_pass_is_tried_once(site, kind):
    site.feeds((URL, TITLE, START))
    site.fails(URL, kind)
    await site.read_until(days=1)
    assert site.fetched() == ["/news/ferry"]


async def test_items_with_addresses_that_are_none_are_passed_over(site, monkeypatch):
    odd = ("http://user:secret@courier.example/a", "http://courier.example:0/", "https://")
    items = tuple(FeedItem(url=url, title=TITLE) for url in odd)
    reading = replace(module.FeedReading(), items=items)
    monkeypatch.setitem(module._READERS, module.FeedKind.FEED, lambda *_a, **_k: reading)
    site.feeds()
    await site.read()
    assert site.fetched() == []


async def test_a_hostile_page_is_only_text(site):
    title = "Ferry '); DROP TABLE coverage; -- <script>alert(1)</script> \x1b[2J off Selwyn Point"
    site.pages[URL] = article(title.replace("\x1b", "&#27;"))
    site.feeds((URL, "Ferry", START))
    await site.read()
    (found,) = site.store.coverage.find()
    assert "DROP TABLE" in found.title
    (delivery,) = site.store.outbox.deliveries()
    assert b"\x1b" not in delivery.alert.body


async def test_a_sitemap_that_changes_all_the_time_costs_each_article_once(tmp_path):
    place = f"{BASE}/sitemap.xml"
    site = Site(tmp_path, outlet=replace(COURIER, feeds=(), sitemaps=(place,)))
    urls = [site.publish(f"/news/{n}") for n in range(8)]
    for number in range(1, 9):
        site.pages[place] = sitemap(*urls[:number], when=site.time)
        await site.read_until(hours=2)
    assert sorted(site.fetched()) == [f"/news/{n}" for n in range(8)]
    site.store.close()
