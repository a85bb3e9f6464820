"""What lists say of a watched article reaches the verdict on its edits, also when read late."""

import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from monitor import pipeline
from monitor.model.watch import WatchRequest
from tests.pipeline.outlet_site import BASE, COURIER, PARAGRAPHS, START, STORY, Site, sitemap
from tests.services import services

URL = f"{BASE}/news/ferry"
MAP = f"{BASE}/map.xml"
FEED = f"{BASE}/feed.xml"
EDITED = (PARAGRAPHS[0], PARAGRAPHS[1].replace("three hours", "nine hours"), PARAGRAPHS[2])
OLD = START - timedelta(hours=3)
LISTED = replace(COURIER, feeds=(FEED,), sitemaps=(MAP,))


def atom(when):
    entry = f"<entry><title>Ferry</title><link href='{URL}?utm_source=x'/><updated>{when}</updated></entry>"
    return f"<feed xmlns='http://www.w3.org/2005/Atom'>{entry}</feed>"


@pytest.fixture
def site(tmp_path):
    made = Site(tmp_path, outlet=LISTED)
    made.publish("/news/ferry")
    made.pages[MAP] = sitemap(f"{URL}/", when=OLD)
    made.pages[FEED] = atom(OLD.isoformat())
    made.store.articles.watch([WatchRequest(url=URL, outlet="courier", story=STORY.id)], START)
    yield made
    made.store.close()


async def check(site):
    """One check of the article."""
    work = services(fetcher=site, store=site.store, clock=site, settings=site.settings)
    claim = site.store.articles.claim(1, now=site.time, worker="t", lease=timedelta(minutes=5))
    return await pipeline.check(claim, work)


async def seen_and_listed(site):
    """The first version, and then what the lists say of it."""
    await check(site)
    site.wait(minutes=10)
    await site.read()
    await check(site)
    site.wait(hours=1)
    site.requests.clear()


async def test_a_quiet_edit_with_what_the_lists_say(site):
    await seen_and_listed(site)
    site.publish("/news/ferry", words=EDITED)
    verdict = (await check(site)).verdict
    assert verdict.stealth
    read = f"read at {site.time.isoformat()}"
    for name in ("the sitemap's lastmod", "the feed's updated time"):
        (line,) = (line for line in verdict.evidence if line.startswith(f"{name} did not move"))
        assert read in line


@pytest.mark.parametrize("moved", [MAP, FEED])
async def test_a_list_that_was_not_read_since_the_edit_is_asked_before_it_is_called_quiet(
    site, moved
):
    await seen_and_listed(site)
    site.publish("/news/ferry", words=EDITED)
    now = site.time - timedelta(minutes=20)
    site.pages[moved] = sitemap(URL, when=now) if moved == MAP else atom(now.isoformat())
    report = await check(site)
    assert not report.verdict.stealth
    assert any(" moved from " in line for line in report.verdict.evidence)
    assert {request.url for request in site.requests} == {URL, MAP, FEED}
    # That time belongs to this version: it excuses no later edit.
    site.wait(hours=1)
    site.publish("/news/ferry", words=(*EDITED, "The board will say more on Tuesday, it said."))
    assert (await check(site)).verdict.stealth


async def test_no_list_is_asked_for_an_edit_that_is_not_quiet_or_does_not_matter(site):
    await seen_and_listed(site)
    site.publish("/news/ferry", words=(PARAGRAPHS[0].replace("fog", "haze"), *PARAGRAPHS[1:]))
    assert not (await check(site)).verdict.stealth
    site.wait(hours=1)
    note = "Correction: an earlier version of this article gave a wrong number of hours."
    site.publish("/news/ferry", words=(*EDITED, note))
    assert not (await check(site)).verdict.stealth
    assert [request.url for request in site.requests] == [URL, URL]


@pytest.mark.parametrize("broken", ["<html>Gone</html>", "<urlset/>", None])
async def test_lists_that_no_longer_say_anything_change_nothing(site, broken):
    await seen_and_listed(site)
    site.publish("/news/ferry", words=EDITED)
    for url in (MAP, FEED):
        if broken is None:
            site.fails(url)
        else:
            site.pages[url] = broken
    report = await check(site)
    assert report.verdict.stealth
    assert not any("read at" in line and " moved from " in line for line in report.verdict.evidence)


async def test_a_list_that_has_not_changed_still_says_what_it_said(site):
    await seen_and_listed(site)
    site.has_not_changed(FEED)
    site.has_not_changed(MAP)
    await site.read()
    assert {one.read_at for one in site.store.articles.state(1).listed} == {site.time}
    assert {one.modified for one in site.store.articles.state(1).listed} == {OLD}
