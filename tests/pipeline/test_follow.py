"""A whole outlet under watch: with its real store, its lists, and no story."""

import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from monitor import pipeline
from monitor.app import registration
from monitor.errors import NotFoundError
from monitor.model.follow import LeftOut
from monitor.model.story import Follow, Route
from monitor.model.watch import EventKind, Origin, Outcome, WatchRequest
from monitor.ports import ChangeQuery, EventQuery
from tests.pipeline.outlet_site import (
    BASE,
    COURIER,
    FEED,
    PARAGRAPHS,
    ROUTE,
    START,
    STORY,
    Site,
    rss,
)
from tests.services import services

ELSEWHERE = replace(STORY, outlets=("gazette",))


class Newspaper(Site):
    """A site whose configuration is applied as the daemon does it."""

    def register(self) -> None:
        by_hand = [one.follow for one in self.store.follows.all() if one.by_hand]
        self.store.configuration.apply(
            registration.configured(self.settings, "here", by_hand), self.time
        )

    def configure(self, follow: Follow | None, **settings) -> None:
        outlet = replace(self.outlet, follow=follow)
        self.settings = replace(self.settings, outlets=(outlet,), **settings)
        self.register()

    async def check(self) -> list[Outcome]:
        work = services(
            fetcher=self, store=self.store, clock=self, settings=self.settings, rng=lambda: 0.5
        )
        claims = self.store.articles.claim_due(
            now=self.time, worker="t", lease=timedelta(minutes=5), limit=500
        )
        return [(await pipeline.check(claim, work)).outcome for claim in claims]

    def watched(self) -> list[str]:
        return [one.url.removeprefix(BASE) for one in self.store.articles.all()]

    def said(self, kind: EventKind) -> list[str]:
        found = self.store.history.events(EventQuery(limit=10_000))
        return [one.url.removeprefix(BASE) for one in found if one.event.kind is kind]

    def standing(self, story=""):
        (stored,) = [s for s in self.store.follows.all() if s.follow.story == story]
        return self.store.follows.standing(stored, most=100)


@pytest.fixture
def site(tmp_path):
    made = Newspaper(tmp_path, story=ELSEWHERE)
    made.configure(Follow(outlet="courier"))
    yield made
    made.store.close()


def issue(site, *paths, age=timedelta(hours=1)):
    """The paper comes out with these articles on top of its feed."""
    for path in paths:
        site.publish(path, f"Story {path}")
    listed = getattr(site, "listed", [])
    site.listed = [(BASE + path, f"Story {path}", site.time - age) for path in paths] + listed
    site.feeds(*site.listed)


async def test_new_articles_are_watched_without_a_story_and_their_edits_told(site):
    issue(site, "/a", "/b")
    await site.read()
    assert site.watched() == ["/a", "/b"]
    assert await site.check() == [Outcome.FIRST_SEEN, Outcome.FIRST_SEEN]
    assert site.coverage() == {}
    assert site.fetched() == ["/a", "/b"]  # once each: nothing is matched where no story asks
    site.wait(hours=2)
    edited = (PARAGRAPHS[0], PARAGRAPHS[1].replace("three hours", "five hours"), PARAGRAPHS[2])
    site.publish("/a", words=edited, title="Story /a")
    assert Outcome.CHANGED in await site.check()
    (change,) = site.store.history.changes(ChangeQuery())
    assert (change.stories, change.outlet) == ((), "courier")
    assert site.alerts() == ["article.changed"]
    assert sorted(site.said(EventKind.FOLLOWED)) == ["/a", "/b"]


async def test_the_same_list_read_again_adds_nothing(site):
    issue(site, "/a", "/b")
    await site.read()
    for _ in range(3):
        site.wait(hours=2)
        await site.read()
    assert site.watched() == ["/a", "/b"]
    assert len(site.said(EventKind.FOLLOWED)) == 2
    assert site.standing().days[0].taken == 2


async def test_a_restart_changes_nothing(site):
    issue(site, "/a")
    await site.read()
    site.wait(hours=1)
    site.register()
    assert (site.watched(), site.standing().stored.begun_at) == (["/a"], START)


async def test_quiet_articles_are_let_go_and_their_history_is_kept(site):
    issue(site, "/a", "/b")
    await site.read()
    await site.check()
    site.wait(days=10)
    edited = (*PARAGRAPHS[:2], "Divers found the hull whole, and the tug will come on Thursday.")
    site.publish("/a", words=edited, title="Story /a")
    await site.check()
    site.wait(days=4, hours=1)
    await site.read()
    assert site.watched() == ["/a"]
    assert site.said(EventKind.LET_GO) == ["/b"]
    gone = site.store.articles.find(f"{BASE}/b")[0]
    assert (gone.snapshots, gone.next_check_at) == (1, None)
    site.wait(days=10)
    await site.read()
    assert site.watched() == []
    assert site.standing().let_go == 2
    site.wait(days=1)
    await site.read()
    assert site.watched() == []  # the feed still names them: what was let go stays so


async def test_what_the_most_of_a_day_leaves_out_is_named_and_stays_out(site):
    site.configure(Follow(outlet="courier", per_day=3))
    issue(site, *(f"/{n}" for n in range(5)))
    await site.read()
    assert len(site.watched()) == 3
    standing = site.standing()
    assert [one.reason for one in standing.left] == [LeftOut.DAILY_MOST] * 2
    assert (standing.days[0].taken, standing.days[0].left_out) == (3, 2)
    site.wait(days=1)
    issue(site, "/late")
    await site.read()
    assert len(site.watched()) == 4
    assert "/late" in site.watched()


async def test_two_lists_keep_to_one_count_of_a_day(site):
    other = f"{BASE}/world.xml"
    site.outlet = replace(COURIER, feeds=(FEED, other))
    site.configure(Follow(outlet="courier", per_day=3))
    for n in range(4):
        site.publish(f"/{n}")
    site.feeds(*((f"{BASE}/{n}", "x", START) for n in (0, 1)))
    site.feeds(*((f"{BASE}/{n}", "x", START) for n in (1, 2, 3)), url=other)
    await site.read()
    assert len(site.watched()) == 3
    assert len(site.standing().left) == 1


async def test_a_storys_own_watch_of_the_article_keeps_it(site):
    issue(site, "/a")
    await site.read()
    own = WatchRequest(url=f"{BASE}/a", outlet="courier", story="ferry")
    site.store.articles.watch([own], site.time)
    site.wait(days=15)
    await site.read()
    (article,) = site.store.articles.all()
    assert (article.stories, article.origin) == (("ferry",), Origin.USER)
    site.configure(None)
    assert site.watched() == ["/a"]


async def test_an_article_that_is_watched_already_is_left_as_it_is(site):
    own = WatchRequest(url=f"{BASE}/a", outlet="courier", story="ferry")
    site.store.articles.watch([own], site.time)
    issue(site, "/a", "/b")
    await site.read()
    assert site.said(EventKind.FOLLOWED) == ["/b"]
    site.wait(days=15)
    await site.read()
    assert site.watched() == ["/a"]


async def test_a_followed_article_may_be_coverage_of_a_story_too(site):
    site.configure(Follow(outlet="courier"), stories=(STORY,))
    site.feeds((site.publish("/ferry"), "Ferry aground off Selwyn Point", START))
    await site.read()
    assert site.coverage() == {"/ferry": "accept"}
    (article,) = site.store.articles.all()
    assert (article.stories, article.origin) == (("ferry",), Origin.COVERAGE)
    site.wait(days=15)
    await site.read()
    assert site.watched() == ["/ferry"]


async def test_an_outlet_followed_for_a_story_has_its_articles_watched_for_it(site):
    story = replace(STORY, outlets=(), follows=(Follow(outlet="courier", story="ferry"),))
    site.configure(None, stories=(replace(story, outlets=("gazette",)),))
    issue(site, "/a")
    await site.read()
    (article,) = site.store.articles.all()
    assert article.stories == ("ferry",)
    site.wait(days=15)
    await site.read()
    assert site.watched() == []


async def test_what_the_configuration_no_longer_follows_is_let_go(site):
    issue(site, "/a")
    await site.read()
    site.configure(None)
    assert (site.watched(), site.said(EventKind.LET_GO)) == ([], ["/a"])
    assert site.store.sources.all() == ()


async def test_followed_by_hand_paused_and_ended(site):
    site.configure(None)
    site.store.follows.begin(Follow(outlet="courier"), site.time, actor="ann")
    site.register()
    issue(site, "/a")
    await site.read()
    site.store.follows.pause("courier", paused=True)
    site.wait(hours=1)
    issue(site, "/b")
    await site.read()
    assert site.watched() == ["/a"]
    site.store.follows.pause("courier", paused=False)
    site.wait(hours=2)
    await site.read()
    assert site.watched() == ["/a", "/b"]
    site.register()  # a configuration ends nothing that a person asked for
    assert site.watched() == ["/a", "/b"]
    assert site.store.follows.end("courier", now=site.time, actor="ann") == 2
    assert site.watched() == []
    with pytest.raises(NotFoundError):
        site.store.follows.end("courier", now=site.time, actor="ann")


async def test_routes_may_be_for_an_outlet_and_an_outlet_for_routes(site):
    routes = (
        ROUTE,
        Route(id="paper", url="https://hooks.example/p", outlets=("courier",)),
        Route(id="other", url="https://hooks.example/o", outlets=("gazette",)),
        Route(id="story", url="https://hooks.example/s", stories=("ferry",)),
    )

    async def told(follow):
        site.configure(follow, routes=routes)
        site.publish("/a", words=(*PARAGRAPHS, f"It is {site.time:%A, %d %B}, the board said."))
        site.wait(days=3)
        await site.check()
        return {d.route for d in site.store.outbox.deliveries(limit=99)}

    issue(site, "/a")
    await site.read()
    await site.check()
    assert await told(Follow(outlet="courier", routes=("paper",))) == {"paper"}
    assert await told(Follow(outlet="courier")) == {"desk", "paper"}


async def test_a_list_that_cannot_be_read_lets_go_all_the_same(site):
    issue(site, "/a")
    await site.read()
    site.fails(FEED)
    site.wait(days=15)
    await site.read()
    assert site.watched() == []


async def test_a_removal_that_waits_to_be_confirmed_is_not_let_go(site):
    issue(site, "/a")
    await site.read()
    await site.check()
    site.wait(days=13, hours=23)
    del site.pages[f"{BASE}/a"]
    assert await site.check() == [Outcome.MISSING]
    site.wait(hours=2)
    await site.read()
    assert site.watched() == ["/a"]


async def test_an_undated_list_is_taken_up_where_it_stood(site):
    for n in range(30):
        site.publish(f"/{n}")
    site.pages[FEED] = rss(*((f"{BASE}/{n}", "x", None) for n in range(20)))
    await site.read()
    assert len(site.watched()) == 10
    site.wait(hours=1)
    site.pages[FEED] = rss(*((f"{BASE}/{n}", "x", None) for n in range(30)))
    await site.read()
    assert len(site.watched()) == 20  # the ten that came since
