"""One reading of a source after another: what is followed, once, and what comes of it."""

import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from monitor.app import registration
from monitor.discovery import source
from monitor.model.coverage import Decision
from monitor.model.response import FailureKind, Validators
from monitor.model.story import Politeness
from monitor.model.watch import Origin
from tests.pipeline.outlet_site import COURIER, FEED, START, STORY, Site, sitemap

HOUR = timedelta(hours=1)


@pytest.fixture
def site(tmp_path):
    made = Site(tmp_path)
    yield made
    made.store.close()


def items(site, *paths, when=START, title="Ferry aground off Selwyn Point"):
    return [(site.publish(path, title), title, when) for path in paths]


def others(site, *paths):
    """Articles that are not of the story."""
    title, words = "Bakery opens on Quay Street", ("Bread and rolls are sold. " * 9,)
    return [(site.publish(path, title, words=words), title, START) for path in paths]


async def test_an_article_of_the_story_is_coverage_told_and_watched(site):
    site.feeds(*items(site, "/news/ferry"))
    (record,) = await site.read()
    (found,) = site.store.coverage.find()
    assert (found.url, found.outlet, found.title) == (
        "https://courier.example/news/ferry",
        "courier",
        "Ferry aground off Selwyn Point",
    )
    assert found.match.decision is Decision.ACCEPT
    assert (found.source, found.published) == (FEED, START)
    assert site.alerts() == ["coverage.found"]
    (watched,) = site.store.articles.all()
    assert (watched.url, watched.origin, watched.id) == (
        found.url,
        Origin.COVERAGE,
        found.article_id,
    )
    assert record.error == ""


# each article once


async def test_one_article_under_many_addresses_is_one(site):
    """Only the first form is fetched: the others are plainly the same."""
    site.publish("/news/ferry")
    forms = (
        "https://courier.example/news/ferry",
        "https://courier.example/news/ferry?utm_source=rss&utm_medium=feed",
        "https://courier.example/news/ferry/",
        "https://www.courier.example/news/ferry#comments",
        "http://m.courier.example/news/ferry",
        "https://courier.example/amp/news/ferry",
        "https://courier-example.cdn.ampproject.org/c/s/courier.example/news/ferry",
    )
    site.feeds(*((form, "Ferry aground", START) for form in forms))
    await site.read()
    site.feeds(*((form, "Ferry aground", START) for form in reversed(forms)))
    site.wait(hours=2)
    await site.read()
    assert site.fetched() == ["/news/ferry"]
    assert len(site.coverage()) == 1


async def test_the_page_says_under_which_address_it_is_known(site):
    head = '<link rel="canonical" href="https://courier.example/2026/03/ferry-aground-off-selwyn">'
    for path in ("/s/1", "/s/2", "/2026/03/ferry-aground-off-selwyn"):
        site.publish(path, head=head)
    site.feeds(*((f"https://courier.example{p}", "A", START) for p in ("/s/1", "/s/2")))
    await site.read()
    assert list(site.coverage()) == ["/2026/03/ferry-aground-off-selwyn"]
    assert len(site.alerts()) == 1
    site.feeds(("https://courier.example/2026/03/ferry-aground-off-selwyn", "A", START))
    site.wait(hours=2)
    await site.read()
    assert sorted(site.fetched()) == ["/s/1", "/s/2"]
    (watched,) = site.store.articles.all()
    for address in (watched.url, "https://courier.example/s/1"):
        assert site.store.articles.find(address) == (watched,)


@pytest.mark.parametrize(
    "told", ["https://courier.example/", "https://courier.example/news", "/news/latest", "mailto:x"]
)
async def test_one_canonical_address_on_all_pages_is_not_believed(site, told):
    head = f'<link rel="canonical" href="{told}">'
    for path in ("/news/1", "/news/2"):
        site.publish(path, head=head)
    site.feeds(*((f"https://courier.example{p}", "A", START) for p in ("/news/1", "/news/2")))
    await site.read()
    assert sorted(site.coverage()) == ["/news/1", "/news/2"]


async def test_a_copy_that_names_the_original_elsewhere_is_coverage_of_its_own(site):
    head = '<link rel="canonical" href="https://gazette.example/2026/03/ferry-aground-off-selwyn">'
    site.feeds((site.publish("/news/ferry", head=head), "A", START))
    await site.read()
    assert list(site.coverage()) == ["/news/ferry"]


async def test_trackers_lead_to_the_article(site):
    target = site.publish("/news/ferry")
    site.redirects("https://feeds.example/~r/7", target)
    site.redirects("https://short.example/abc", target)
    site.feeds(
        ("https://feeds.example/~r/7", "A", START), ("https://short.example/abc", "A", START)
    )
    await site.read()
    (found,) = site.store.coverage.find()
    assert (found.url, found.outlet) == (target, "courier")


async def test_an_article_that_is_watched_already_is_no_news(site):
    url = site.publish("/news/ferry")
    story = replace(STORY, watch=(url,))
    site.settings = replace(site.settings, stories=(story,))
    site.store.articles.watch(registration.watch_requests(site.settings), site.time)
    site.feeds((f"{url}?utm_source=rss", "A", START))
    await site.read()
    assert site.fetched() == []
    assert site.coverage() == {}


async def test_sources_share_their_candidates(tmp_path):
    outlet = replace(
        COURIER,
        feeds=(FEED, f"{FEED}?all"),
        sitemaps=("https://courier.example/sitemap.xml",),
        sections=("https://courier.example/news/",),
    )
    site = Site(tmp_path, outlet=outlet)
    url = site.publish("/news/ferry-aground-off-selwyn")
    title = "Ferry aground off Selwyn Point"
    site.feeds((url, title, START))
    site.feeds((f"{url}/", title, START), url=f"{FEED}?all")
    site.pages["https://courier.example/sitemap.xml"] = sitemap(f"{url}?fbclid=1", when=START)
    site.pages["https://courier.example/news/"] = f"<html><a href='{url}#top'>{title}</a></html>"
    for _ in range(3):
        await site.read()
        site.wait(hours=5)
    assert site.fetched() == ["/news/ferry-aground-off-selwyn"]
    assert len(site.coverage()) == len(site.alerts()) == 1
    site.store.close()


# the first contact


async def test_the_first_reading_looks_back_so_far_and_no_further(site):
    old = items(site, "/news/1", "/news/2", when=START - 73 * HOUR)
    recent = items(site, "/news/3", when=START - 71 * HOUR)
    site.feeds(*recent, *old)
    await site.read_until(days=2)
    assert site.fetched() == ["/news/3"]


async def test_what_was_too_old_at_first_does_not_come_back_when_the_first_reading_fails(site):
    site.fails(FEED)
    await site.read()
    site.feeds(*items(site, "/news/1", when=START - 80 * HOUR), *items(site, "/news/2"))
    await site.read_until(days=1)
    assert site.fetched() == ["/news/2"]


async def test_a_downtime_opens_no_gap(site):
    site.feeds(*items(site, "/news/1"))
    await site.read()
    site.wait(days=8)
    site.feeds(*items(site, "/news/2", when=START + 20 * HOUR))
    await site.read()
    assert site.fetched() == ["/news/1", "/news/2"]


async def test_a_list_without_dates_does_not_flood(site):
    paths = [f"/news/{n}" for n in range(60)]
    site.feeds(*items(site, *paths, when=None))
    await site.read_until(hours=12)
    assert sorted(site.fetched()) == sorted(paths[:10])
    site.feeds(*items(site, "/news/new", *paths, when=None))
    await site.read_until(hours=12)
    assert site.fetched()[10:] == ["/news/new"]


async def test_what_one_list_passed_over_another_may_bring(tmp_path):
    outlet = replace(COURIER, feeds=(FEED, f"{FEED}?dated"))
    site = Site(tmp_path, outlet=outlet)
    paths = [f"/news/{n}" for n in range(12)]
    site.feeds(*items(site, *paths, when=None))
    site.feeds(*items(site, "/news/11"), url=f"{FEED}?dated")
    await site.read()
    assert len(site.fetched()) == 11
    assert "/news/11" in site.fetched()
    site.store.close()


async def test_dates_of_the_future_are_no_dates(site):
    site.feeds(*items(site, "/news/1", "/news/2", when=START + timedelta(days=900)))
    await site.read_until(hours=3)
    assert sorted(site.fetched()) == ["/news/1", "/news/2"]
    assert {one.published for one in site.store.coverage.find()} == {None}


# nothing is lost


async def test_what_is_too_much_for_one_reading_is_carried_over_even_past_a_304(site):
    paths = [f"/news/{n}" for n in range(60)]
    site.feeds(*others(site, *paths), etag='"1"')
    (record,) = await site.read()
    assert len(site.fetched()) == 25
    assert record.next_check_at == START + timedelta(minutes=15)
    site.has_not_changed()
    await site.read_until(hours=2)
    assert sorted(site.fetched()) == sorted(paths)
    asked = [r.validators.etag for r in site.requests if r.url == FEED]
    assert asked[:3] == ["", '"1"', '"1"']


async def test_what_waits_is_looked_at_though_the_list_fails_or_forgets_it(site):
    paths = [f"/news/{n}" for n in range(60)]
    site.feeds(*others(site, *paths))
    await site.read()
    site.fails(FEED)
    site.wait(minutes=20)
    await site.read()
    site.feeds()
    site.wait(hours=1)
    await site.read()
    assert sorted(site.fetched()) == sorted(paths)


async def test_a_list_with_more_than_can_wait_is_asked_for_in_full_again(site, monkeypatch):
    monkeypatch.setattr(source, "MOST_WAITING", 30)
    entries = others(site, *(f"/news/{n}" for n in range(70)))
    site.feeds(*entries, etag='"1"')
    (record,) = await site.read()
    assert record.validators == Validators()
    assert not [r for r in site.requests if r.validators]
    await site.read_until(hours=3)
    assert len(site.fetched()) == len(set(site.fetched())) == 70


async def test_those_with_words_of_the_story_come_first_then_the_newest(site):
    other = [
        (site.publish(f"/news/{n}", "Council meets"), "Council meets", START - n * HOUR)
        for n in range(30)
    ]
    (late,) = items(site, "/news/late", title="The FERRY again", when=START - 50 * HOUR)
    site.feeds(*other, late)
    await site.read()
    assert set(site.fetched()) == {"/news/late", *(f"/news/{n}" for n in range(24))}


@pytest.mark.parametrize(
    "kind", [FailureKind.TIMEOUT, FailureKind.DNS, FailureKind.CONNECT, FailureKind.PAUSED]
)
async def test_a_page_that_cannot_be_had_is_tried_four_times(site, kind):
    url = site.publish("/news/ferry")
    site.feeds((url, "Some title", START))
    site.fails(url, kind)
    await site.read_until(days=3)
    assert site.fetched() == ["/news/ferry"] * 4
    assert site.coverage() == {}


async def test_a_page_that_comes_back_is_not_lost(site):
    url = site.publish("/news/ferry")
    site.feeds((url, "Ferry", START))
    site.pages[url] = site.page(url, "busy", status=503)
    await site.read()
    assert site.store.sources.all()[0].seen == 0
    site.publish("/news/ferry")
    site.has_not_changed()
    await site.read_until(hours=2)
    assert site.fetched() == ["/news/ferry"] * 2
    assert site.coverage() == {"/news/ferry": "accept"}


async def test_a_pause_that_a_page_asks_for_is_kept(site):
    url = site.publish("/news/ferry")
    site.feeds((url, "Ferry", START))
    site.fails(url, retry_after=timedelta(hours=5))
    await site.read_until(hours=5)
    assert len(site.fetched()) == 1
    await site.read_until(hours=2)
    assert len(site.fetched()) == 2


async def test_a_page_that_is_not_there_yet_gets_a_second_chance(site):
    site.feeds(("https://courier.example/news/ferry", "Ferry", START))
    await site.read()
    site.publish("/news/ferry")
    await site.read_until(hours=1)
    assert site.coverage() == {"/news/ferry": "accept"}
    site.feeds(("https://courier.example/news/gone", "Ferry", START))
    await site.read_until(days=2)
    assert site.fetched().count("/news/gone") == 2


# gates


SUMMARY = "The ferry ran aground off Selwyn Point in fog."


async def refused(site, page):
    """The decision on an article whose page answers like that, for as long as it is tried."""
    url = "https://courier.example/news/ferry"
    feed = f"<item><title>Ferry aground off Selwyn Point</title><link>{url}</link><description>{SUMMARY}</description></item>"
    site.pages[FEED] = f"<rss><channel>{feed}</channel></rss>"
    if page is not None:
        site.pages[url] = page
    await site.read_until(days=2)
    return site.coverage()


async def test_behind_a_wall_the_words_of_the_list_ask_for_a_person(site):
    url = "https://courier.example/news/ferry"
    wall = site.page(url, "<h1>Access denied</h1>", status=403)
    assert await refused(site, wall) == {"/news/ferry": "review"}
    assert site.alerts() == []
    assert site.store.articles.all() == ()
    (found,) = site.store.coverage.find()
    assert "only the list's own words were read" in found.match.reasons[0].detail
    assert "403" in found.match.reasons[0].detail
    assert len(site.fetched()) == 4


async def test_robots_are_obeyed_and_the_words_of_the_list_ask_for_a_person(site):
    site.fails("https://courier.example/news/ferry", FailureKind.ROBOTS)
    assert await refused(site, None) == {"/news/ferry": "review"}
    assert len(site.fetched()) == 1


@pytest.mark.parametrize("status", [404, 410, 451])
async def test_a_page_that_is_gone_is_nothing(site, status):
    page = site.page("https://courier.example/news/ferry", "<h1>Gone</h1>", status=status)
    assert await refused(site, page) == {}


async def test_an_address_that_leads_to_the_front_page_is_nothing(site):
    site.publish("/")
    site.redirects("https://courier.example/news/ferry", "https://courier.example/")
    assert await refused(site, None) == {}


async def test_too_few_words_ask_for_a_person(site):
    site.story = replace(STORY, match=replace(STORY.match, min_words=500))
    site.settings = replace(site.settings, stories=(site.story,))
    site.feeds(*items(site, "/news/ferry"))
    await site.read()
    assert site.coverage() == {"/news/ferry": "review"}
    assert site.store.articles.all() == ()


async def test_what_is_not_of_the_story_leaves_no_trace_but_its_address(site):
    url = site.publish("/news/bakery", "Bakery opens", words=("Bread " * 60, "Rolls " * 60))
    site.feeds((url, "Bakery opens", START))
    await site.read_until(hours=5)
    assert site.coverage() == {}
    assert site.store.sources.all()[0].seen == 1
    assert site.fetched() == ["/news/bakery"]


# politeness and pace


async def test_the_limits_of_the_outlet_hold_for_lists_and_pages(tmp_path):
    polite = Politeness(delay=timedelta(seconds=9), concurrency=2, robots=False)
    site = Site(tmp_path, outlet=replace(COURIER, politeness=polite))
    site.feeds(*items(site, "/news/ferry"))
    await site.read()
    assert {(r.delay, r.concurrency, r.robots) for r in site.requests} == {
        (timedelta(seconds=9), 2, False)
    }
    site.store.close()


async def test_a_quiet_list_is_read_less_often_and_news_bring_it_back(site):
    site.feeds(*items(site, "/news/1"), etag='"1"')
    gaps = []

    async def gap():
        (record,) = await site.read()
        gaps.append((record.next_check_at - site.time).total_seconds() / 60)
        site.time = record.next_check_at

    await gap()
    site.has_not_changed()
    for _ in range(6):
        await gap()
    site.feeds(*items(site, "/news/1", "/news/2"))
    await gap()
    assert gaps == [15, 22.5, 33.75, 50.625, 60, 60, 60, 15]


async def test_a_feed_that_asks_to_be_left_alone_is_unless_something_waits(site):
    paths = [f"/news/{n}" for n in range(30)]
    site.feeds(*others(site, *paths), head="<ttl>120</ttl>")
    (record,) = await site.read()
    assert record.next_check_at == START + timedelta(minutes=15)
    site.time = record.next_check_at
    (record,) = await site.read()
    assert record.next_check_at == site.time + timedelta(hours=2)
    site.feeds(*items(site, "/news/x"), head="<ttl>100000</ttl>")
    site.time = record.next_check_at
    (record,) = await site.read()
    assert record.next_check_at == site.time + timedelta(hours=6)


async def test_a_list_that_fails_is_left_alone_for_longer_each_time(site):
    site.fails(FEED)
    gaps = []
    for _ in range(8):
        (record,) = await site.read()
        gaps.append((record.next_check_at - site.time).total_seconds() / 60)
        site.time = record.next_check_at
    assert gaps == sorted(gaps)
    assert gaps[0] < 20
    assert gaps[-1] == pytest.approx(360, rel=0.11)
    (source,) = site.store.sources.all()
    assert (source.failures, source.last_error) == (8, "timeout: no answer")


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        ("<html><body>Gone</body></html>", "an HTML page"),
        ("<!DOCTYPE rss [<!ENTITY a SYSTEM 'b'>]><rss/>", "declares entities"),
        (None, "answers 404"),
    ],
)
async def test_what_is_wrong_with_a_list_is_told(site, answer, says):
    if answer:
        site.pages[FEED] = answer
    (record,) = await site.read()
    assert says in record.error
    assert record.failures == 1


async def test_a_list_is_asked_for_in_full_after_a_failure(site):
    site.feeds(*items(site, "/news/1"), etag='"1"', last_modified="Mon")
    await site.read()
    site.fails(FEED)
    await site.read_until(hours=1)
    asked = [bool(r.validators) for r in site.requests if r.url == FEED]
    assert asked[:3] == [False, True, False]


async def test_a_list_that_has_not_changed_for_ever_is_asked_for_in_full_now_and_then(site):
    site.feeds(*items(site, "/news/1"), etag='"1"')
    await site.read()
    site.requests.clear()
    site.feeds(*items(site, "/news/1", "/news/2"), etag='"1"')
    site.never_changes()
    await site.read_until(hours=6)
    assert "/news/2" in site.coverage()
    asked = [bool(request.validators) for request in site.requests if request.url == FEED]
    assert asked.count(False) == 1


# lists that name lists


async def test_an_index_leads_to_its_sitemaps_one_level_deep(tmp_path):
    index = "https://courier.example/sitemap.xml"
    site = Site(tmp_path, outlet=replace(COURIER, feeds=(), sitemaps=(index,)))
    base = "https://courier.example"

    def names(*urls):
        return f"<sitemapindex>{''.join(f'<sitemap><loc>{u}</loc></sitemap>' for u in urls)}</sitemapindex>"

    site.pages[index] = names(f"{base}/1.xml", f"{base}/2.xml", "https://evil.example/3.xml", index)
    site.pages[f"{base}/1.xml"] = sitemap(site.publish("/news/ferry"), when=START)
    site.pages[f"{base}/2.xml"] = names(f"{base}/4.xml")
    await site.read()
    await site.read()
    assert site.coverage() == {"/news/ferry": "accept"}
    assert [s.url for s in site.store.sources.all()] == [index, f"{base}/2.xml", f"{base}/1.xml"]
    site.store.close()


async def test_an_outlet_that_names_no_lists_is_read_from_its_home_page(tmp_path):
    home = "https://courier.example/"
    site = Site(tmp_path, outlet=replace(COURIER, feeds=(), homepage=home))
    title = "Ferry aground off Selwyn Point"
    url = site.publish("/news/ferry-aground-off-selwyn")
    site.pages[home] = (
        f'<html><head><link rel="alternate" type="application/rss+xml" href="/feed.xml"></head>'
        f'<body><a href="{url}">{title}</a></body></html>'
    )
    site.feeds((url, title, START), *items(site, "/news/second"))
    await site.read()
    await site.read()
    assert sorted(site.coverage()) == ["/news/ferry-aground-off-selwyn", "/news/second"]
    assert [s.url for s in site.store.sources.all()] == [home, FEED]
    site.store.close()


async def test_an_outlet_that_names_its_feeds_gets_no_others(tmp_path):
    home = "https://courier.example/news/"
    site = Site(tmp_path, outlet=replace(COURIER, sections=(home,)))
    site.feeds()
    site.pages[home] = (
        '<html><link rel="alternate" type="application/rss+xml" href="/other.xml"></html>'
    )
    await site.read()
    assert [s.url for s in site.store.sources.all()] == [FEED, home]
    site.store.close()
