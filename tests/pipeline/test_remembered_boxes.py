"""An outlet's memory keeps new boxes out; what an article's versions held it never takes away."""

import sys
from datetime import timedelta
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from monitor import pipeline
from monitor.core.extract.boilerplate import REASON
from monitor.model.change import ChangeKind
from monitor.model.watch import Outcome, WatchRequest
from monitor.ports import ChangeQuery
from tests.pipeline.outlet_site import BASE, START, STORY, Site
from tests.services import services

CLOSING = "The harbour office has denied the allegations and calls the report a fabrication."
REVERSED = CLOSING.replace("denied", "confirmed").replace("calls the report a", "speaks of no")
PROMO = "Our harbour desk sends its best stories of the week to readers every Friday morning."
SUBJECTS = ("ferry", "lighthouse", "tram", "orchard", "bakery")


def flow(text):
    return f"<p>{text}</p>"


def box(text):
    return f"<div><p>{text}</p></div>"


class Outlet:
    """Five articles of one outlet under watch."""

    def __init__(self, folder):
        self.site = Site(folder)
        self.urls = [f"{BASE}/news/{name}" for name in SUBJECTS]
        for place in range(len(SUBJECTS)):
            self.publish(place)
        self.site.store.articles.watch(
            [WatchRequest(url=url, outlet="courier", story=STORY.id) for url in self.urls], START
        )

    def publish(self, place, end="", extra=""):
        what = SUBJECTS[place]
        own = [
            f"Work at the {what} goes on this winter, and those who live beside the {what} said {word} of it."
            for word in ("much", "little", "nothing", "enough")
        ]
        body = "".join(flow(text) for text in (*own, extra) if text) + end
        self.site.pages[self.urls[place]] = (
            f"<!doctype html><html lang='en'><body><article><h1>What becomes of the {what} now</h1>"
            f"{body}</article></body></html>"
        )

    async def check(self, place):
        """A look at one article."""
        site = self.site
        work = services(fetcher=site, store=site.store, clock=site, settings=site.settings)
        claim = site.store.articles.claim(
            place + 1, now=site.time, worker="t", lease=timedelta(minutes=5)
        )
        site.wait(minutes=30)
        return await pipeline.check(claim, work)

    def told(self, place):
        found = self.site.store.history.changes(ChangeQuery(article_id=place + 1))
        return [(c.change.kind, c.change.before, c.change.after) for c in found]

    def newest(self, place):
        return self.site.store.history.snapshots(place + 1)[-1]


@pytest.fixture
def outlet(tmp_path):
    made = Outlet(tmp_path)
    yield made
    made.site.store.close()


@pytest.mark.parametrize("markup", [flow, box])
async def test_a_paragraph_that_stands_in_many_articles_stays_and_its_edits_are_told(
    outlet, markup
):
    for place in range(4):
        outlet.publish(place, markup(CLOSING))
        assert (await outlet.check(place)).outcome is Outcome.FIRST_SEEN
    held = [place for place in range(4) if CLOSING in outlet.newest(place).extraction.text]
    assert held[:3] == [0, 1, 2]
    for place in held:
        assert (await outlet.check(place)).outcome is Outcome.UNCHANGED
    outlet.publish(0)
    await outlet.check(0)
    assert outlet.told(0) == [(ChangeKind.PARAGRAPH_REMOVED, CLOSING, None)]
    for place in held[1:]:
        outlet.publish(place, markup(REVERSED))
        await outlet.check(place)
        assert ("denied", "confirmed") in [told[1:] for told in outlet.told(place)]
    outlet.publish(0, markup(CLOSING))
    await outlet.check(0)
    assert (ChangeKind.PARAGRAPH_ADDED, None, CLOSING) in outlet.told(0)


async def test_a_background_paragraph_pasted_into_many_stories_is_told_in_each(outlet):
    for place in range(5):
        await outlet.check(place)
    for place in range(5):
        outlet.publish(place, extra=CLOSING)
        await outlet.check(place)
        assert outlet.told(place) == [(ChangeKind.PARAGRAPH_ADDED, None, CLOSING)]


async def test_a_new_box_that_others_have_is_left_out_and_the_record_says_so(outlet):
    for place in range(4):
        outlet.publish(place, box(PROMO))
        await outlet.check(place)
    await outlet.check(4)
    outlet.publish(4, box(PROMO))
    report = await outlet.check(4)
    assert report.outcome is Outcome.UNCHANGED
    assert "1 new box left out" in report.reason
    assert REASON in report.reason
    outlet.publish(4, box(PROMO), extra="The tram was not told of it.")
    await outlet.check(4)
    assert outlet.told(4) == [(ChangeKind.PARAGRAPH_ADDED, None, "The tram was not told of it.")]
    assert (PROMO, REASON) in [
        (block.text, block.reason) for block in outlet.newest(4).extraction.dropped
    ]
