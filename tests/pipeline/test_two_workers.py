"""Two processes on one database that read two outlets in the same minute."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from monitor.discovery import source
from monitor.model.coverage import CopyKind
from tests.pipeline.outlet_site import COURIER, START, STORY, Site

HERALD = replace(
    COURIER, id="herald", domains=("herald.example",), feeds=("https://herald.example/feed.xml",)
)
REPORT = (
    "The ferry Anna Tregarth ran aground off Selwyn Point in thick fog on Monday morning with 214 people on board, the harbour board said.",
    "All passengers were taken off within three hours by two tugs and a lifeboat, and nobody was hurt, according to the board's duty officer.",
    "Divers will look at the hull before a third tug tries to pull the ship free on the evening tide, weather and daylight permitting.",
    "The line has run the crossing since 1987, and will put on buses over the bridge at Vale until another ship arrives from the north.",
)


@pytest.fixture
def sites(tmp_path, store_url):
    story = replace(STORY, outlets=("courier", "herald"))
    both = [Site(tmp_path, store_url, outlet=one, story=story) for one in (COURIER, HERALD)]
    both[0].settings = both[1].settings = replace(both[0].settings, outlets=(COURIER, HERALD))
    both[0].register()
    yield both
    for one in both:
        one.store.close()


def publish(site: Site, path: str) -> None:
    url = site.publish(f"https://{site.outlet.domains[0]}{path}", words=REPORT)
    site.feeds((url, "Ferry aground off Selwyn Point", START), url=site.outlet.feeds[0])


def claims_of(sites: list[Site]) -> list:
    """A claim for each, of its own outlet's list."""
    due = sites[0].store.sources.claim_due(
        now=START, worker="t", lease=source._LEAST_PAUSE * 5, limit=9
    )
    by_outlet = {claim.source.outlet: claim for claim in due}
    return [by_outlet[site.outlet.id] for site in sites]


async def test_two_prints_of_one_text_found_at_once_know_of_each_other(sites, monkeypatch):
    """Whichever is recorded last is told with the other, and neither as the other's copy."""
    first, second = sites
    publish(first, "/news/1")
    publish(second, "/local/a")
    claims = claims_of(sites)
    recording = first.store.sources.record_candidates
    loop = asyncio.get_running_loop()
    raced: list[str] = []

    def after_the_other(part, until):
        """What another process does between this one's comparison and its record."""
        if not raced:
            raced.append("yes")
            asyncio.run_coroutine_threadsafe(second.discover(claims[1]), loop).result(30)
        return recording(part, until)

    monkeypatch.setattr(first.store.sources, "record_candidates", after_the_other)
    record = await first.discover(claims[0])
    assert raced
    found = {one.outlet: one.match for one in first.store.coverage.find()}
    assert {match.copy_kind for match in found.values()} == {CopyKind.SAME_TEXT}
    assert found["courier"].copy_of == "https://herald.example/local/a"
    assert found["herald"].copy_of == "https://courier.example/news/1"
    assert len(record.coverage) == len(record.alerts) == 1


async def test_a_text_that_others_print_all_the_time_is_recorded_in_the_end(sites, monkeypatch):
    first, second = sites
    publish(first, "/news/1")
    publish(second, "/local/a")
    claims = claims_of(sites)
    await second.discover(claims[1])
    monkeypatch.setattr(first.store.coverage, "newest_text", lambda: 0)
    await first.discover(claims[0])
    assert {one.outlet for one in first.store.coverage.find()} == {"courier", "herald"}
