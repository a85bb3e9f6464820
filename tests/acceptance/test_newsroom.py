"""The real `monitor run` on a real site, killed in between: nothing lost, told twice or invented."""

import signal
import sqlite3
from collections import Counter
from dataclasses import dataclass, replace
from datetime import UTC, datetime

import pytest

from demo import articles, newsroom, receiver
from demo.house import STORY, House, furnish, wait_for
from demo.newsroom import Newsroom
from demo.receiver import Receiver
from demo.walk import FIRST, GROUNDING, GUIDE, INQUIRY, LUGGAGE, RESCUED
from monitor.adapters.store import open_store
from monitor.core.alerts.signing import make_secret
from monitor.model.change import ChangeKind
from monitor.model.watch import Outcome
from monitor.ports import ChangeQuery

SECRET = make_secret(bytes(range(32)))

pytestmark = pytest.mark.timeout(180)


@dataclass
class Scene:
    """Monitor's folder and process, the newsroom it watches, the receiver it alerts."""

    house: House
    room: Newsroom
    hook: Receiver


@pytest.fixture
def scene(tmp_path):
    with (
        newsroom.running(datetime.now(UTC)) as room,
        receiver.receiving(SECRET) as hook,
    ):
        house = furnish(tmp_path, room, hook=hook.url, secret=SECRET)
        yield Scene(house, room, hook)
        if house.process is not None:
            house.process.kill()
            house.process.wait()


class Watch:
    """What the test sees of the daemon's work, through the store."""

    def __init__(self, scene):
        house = scene.house
        self.room = scene.room
        wait_for("the daemon", house.is_up)
        self.store = open_store(house.database, read_only=True)

    def article(self, outlet, slug):
        return next(a for a in self.store.articles.all() if a.url == outlet.url(slug))

    def changes(self, outlet=None, slug=""):
        article_id = self.article(outlet, slug).id if outlet else None
        return self.store.history.changes(ChangeQuery(article_id=article_id, limit=500))

    def kinds(self, outlet, slug):
        return [stored.change.kind for stored in self.changes(outlet, slug)]

    def edit(self, outlet, slug, change):
        self.room.publish(outlet, change(outlet.desk.articles[slug]))

    def all_seen(self):
        seen = [a for a in self.store.articles.all(story=STORY) if a.snapshots]
        return len(seen) >= len(FIRST)


def move_in(scene):
    scene.house.start()
    return Watch(scene)


def test_the_loop_with_sigkills_in_between(scene):
    watch = move_in(scene)
    house, room = scene.house, scene.room
    wait_for("first versions", watch.all_seen)

    watch.edit(room.courier, GROUNDING, lambda a: a.with_words("214 people", "241 people"))
    house.stop(signal.SIGKILL)
    house.start()
    wait_for(
        "the figure after a kill",
        lambda: ChangeKind.FIGURE in watch.kinds(room.courier, GROUNDING),
    )
    house.stop(signal.SIGKILL)
    house.start()
    watch.edit(
        room.gazette, INQUIRY, lambda a: replace(a, headline="Inquiry to look at ferry warnings")
    )
    wait_for("the headline", lambda: ChangeKind.HEADLINE in watch.kinds(room.gazette, INQUIRY))
    watch.edit(room.courier, GROUNDING, lambda a: a.without_paragraph("A harbour pilot who asked"))
    wait_for(
        "the deletion",
        lambda: ChangeKind.PARAGRAPH_REMOVED in watch.kinds(room.courier, GROUNDING),
    )
    house.stop(signal.SIGKILL)
    house.start()
    room.gazette.desk.walled.add(LUGGAGE)
    room.courier.desk.gone.add(GUIDE)
    wait_for(
        "the removal",
        lambda: watch.article(room.courier, GUIDE).last_outcome is Outcome.REMOVED,
    )
    wait_for(
        "the wall", lambda: watch.article(room.gazette, LUGGAGE).last_outcome is Outcome.BLOCKED
    )
    url = room.publish(room.wire, articles.follow_up(datetime.now(UTC)))
    wait_for(
        "the follow-up", lambda: any(c.url == url for c in watch.store.coverage.find(story=STORY))
    )
    wait_for(
        "all webhooks",
        lambda: (
            {b["type"] for b in _bodies(scene)}
            >= {"article.changed", "article.removed", "coverage.found"}
        ),
    )
    wait_for(
        "an empty outbox",
        lambda: watch.store.maintenance.counts(datetime.now(UTC)).pending_deliveries == 0,
    )
    assert house.stop(signal.SIGTERM) == 0

    # Nothing invented: each article has just the changes that were made to it.
    assert Counter(watch.kinds(room.courier, GROUNDING)) == {
        ChangeKind.FIGURE: 1,
        ChangeKind.PARAGRAPH_REMOVED: 1,
    }
    assert watch.kinds(room.gazette, INQUIRY) == [ChangeKind.HEADLINE]
    assert watch.kinds(room.gazette, LUGGAGE) == []
    assert watch.kinds(room.courier, GUIDE) == []
    assert watch.kinds(room.wire, RESCUED) == []
    # Nothing lost: the chain holds, and every alert was delivered.
    assert watch.store.history.verify() == ()
    assert watch.store.maintenance.check() == ()
    # Nothing told twice under a different id, nothing unsigned.
    assert all(received.verified for received in scene.hook.received)
    told = {}
    for received in scene.hook.received:
        told.setdefault(_subject(received.body), set()).add(received.id)
    assert all(len(ids) == 1 for ids in told.values()), told
    watch.store.close()


def test_a_quiet_newsroom_raises_no_alarm(scene):
    """Adverts, counters, teasers and link lists change at every visit; the articles do not."""
    watch = move_in(scene)
    house = scene.house
    wait_for("first versions", watch.all_seen)
    room = scene.room
    wait_for("many visits", lambda: sum(room.courier.hits.values()) >= 14, seconds=60)
    assert house.stop() == 0
    assert watch.changes() == ()
    assert [a.snapshots for a in watch.store.articles.all()] == [1] * len(FIRST)
    assert not [b for b in _bodies(scene) if b["type"] != "coverage.found"]
    watch.store.close()


def test_a_restart_finds_nothing_new_in_what_it_knows(scene):
    watch = move_in(scene)
    house = scene.house
    wait_for("first versions", watch.all_seen)
    assert house.stop(signal.SIGINT) == 0
    checks = _count(house, "checks")
    house.start()
    wait_for("further checks", lambda: _count(house, "checks") > checks + len(FIRST))
    assert house.stop() == 0
    assert watch.changes() == ()
    watch.store.close()


def _bodies(scene):
    return [received.body for received in scene.hook.received]


def _subject(body):
    """What a webhook is about, without its id: the same subject must keep the same id."""
    data = body["data"]
    return (
        body["type"],
        str(data.get("article", {}).get("url", data.get("url", ""))),
        str(data.get("snapshot", data.get("since", ""))),
    )


def _count(house, table):
    with sqlite3.connect(house.database.removeprefix("sqlite:///")) as db:
        return db.execute(f"SELECT count(*) FROM {table}").fetchone()[0]  # noqa: S608 - our own name
