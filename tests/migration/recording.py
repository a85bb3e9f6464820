"""Makes `recorded/<revision>.sql`: what a program of the newest revision leaves behind.

    python -m tests.migration.recording

Run it once when a revision is new, and never again for an old one: the files stand for databases
out in the world, and later programs must read them and find their chains whole.
"""

from __future__ import annotations

import sqlite3
import tempfile
from dataclasses import replace
from pathlib import Path

from monitor.adapters.store import SqlStore, open_store, upgrade
from monitor.model.alert import DeliveryOutcome, DeliveryResult, DeliveryStatus
from monitor.model.change import Revision, RevisionGround, RevisionKind
from monitor.model.coverage import MatchedArticle, NewListedTime
from monitor.model.follow import ListedArticle
from monitor.model.response import Validators
from monitor.model.story import FeedKind, Follow, Outlet
from monitor.model.watch import Event, EventKind, Outcome, SnapshotOrigin
from monitor.model.websub import Subscription, SubscriptionState
from monitor.ports import Chore, ChoreEntry, RobotsAnswer, SourceRecord
from tests.contract.samples import (
    HOUR,
    LEASE,
    NOW,
    PARAGRAPHS,
    alert,
    change,
    checked,
    claim,
    entry,
    extraction,
    record,
    snapshot,
    watch,
)
from tests.migration.ladder import MIGRATIONS, REVISIONS

FOLDER = Path(__file__).parent / "recorded"


def live(store: SqlStore) -> None:
    """A short life: a baseline, versions, a change, an alert, a failed delivery, a feed."""
    article, other = watch(store, 1), watch(store, 2, outlet="herald", story="islands")
    seed = replace(snapshot(origin=SnapshotOrigin.BASELINE, raw=None), evidence=None)
    store.articles.import_baseline(article.id, seed, NOW)
    checked(store, article, entry=entry(Outcome.FIRST_SEEN), snapshot=snapshot())
    for minutes in (20, 40):
        looked = replace(entry(at=NOW + minutes * HOUR / 60), reason="as it was \x00 \x1b")
        checked(store, article, entry=looked)
    assert store.maintenance.thin(article.id, NOW + 30 * HOUR).checks > 1
    edited = extraction(PARAGRAPHS[0], PARAGRAPHS[1].replace("340", "430"), "A \x00 and a \x1b.")
    second = snapshot(edited, number=2, raw=b"<html><p>Later than ever.</p></html>")
    claimed = claim(store, article)
    store.articles.record(
        record(
            claimed,
            entry=entry(Outcome.CHANGED, NOW + HOUR),
            snapshot=second,
            changes=(change(),),
            revision=Revision(RevisionKind.UPDATE, (RevisionGround.FIGURES_ALTERED,)),
            from_number=1,
            alerts=(alert(routes=("desk", "archive"), article_id=article.id),),
            url="https://gazette.example/ferry",
        )
    )
    event = Event(kind=EventKind.BLOCKED, at=NOW, since=NOW, reason="a bot wall \x00")
    checked(store, other, entry=entry(Outcome.BLOCKED), events=(event,))
    store.articles.pause(other.id, paused=True, now=NOW)
    store.sources.register([("https://gazette.example/feed", "gazette", FeedKind.FEED)], NOW)
    (read,) = store.sources.claim_due(now=NOW, worker="one", lease=LEASE, limit=1)
    store.sources.record(
        SourceRecord(
            claim=read,
            checked_at=NOW,
            next_check_at=NOW + HOUR,
            validators=Validators(),
            failures=0,
            listed=(NewListedTime(article_id=article.id, modified=NOW - HOUR),),
            matched=(MatchedArticle(url="a", language="en", clear=True, terms="ferry:2"),),
        )
    )
    rules = RobotsAnswer(rules="User-agent: *\nDisallow: /private", asked_at=NOW)
    store.hosts.keep_robots("https://gazette.example", rules, agent="monitor")
    store.follows.begin(Follow(outlet="gazette", per_day=1), NOW, actor="ann")
    listed = [ListedArticle(url=f"https://gazette.example/{n}", published=NOW) for n in (7, 8)]
    domains = Outlet(id="gazette", name="Gazette", domains=("gazette.example",))
    store.follows.read(read.source, listed, outlets=(domains,), lookback=HOUR, now=NOW)
    subscription = Subscription(
        source_id=read.source.id,
        hub="https://hub.example/",
        topic="https://gazette.example/feed",
        state=SubscriptionState.ACTIVE,
        asked_at=NOW,
        lease_ends_at=NOW + 24 * HOUR,
        key="k" * 43,
        secret="s" * 64,
        callback="https://desk.example/push/" + "k" * 43,
    )
    store.subscriptions.put(subscription)
    store.subscriptions.push(subscription, "application/rss+xml", b"<rss/>", NOW)
    (first, *_) = store.outbox.claim(now=NOW + HOUR, worker="one", lease=LEASE, limit=1)
    store.outbox.record(
        first,
        DeliveryResult(outcome=DeliveryOutcome.RETRY, detail="503", status=503),
        status=DeliveryStatus.PENDING,
        next_attempt_at=NOW + 2 * HOUR,
        now=NOW + HOUR,
    )
    store.maintenance.note(ChoreEntry(kind=Chore.SIZE, at=NOW, bytes=1))
    assert store.history.verify() == store.maintenance.check() == ()


def main() -> None:
    """Writes the newest revision's file."""
    target = FOLDER / f"{REVISIONS[-1]}.sql"
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "monitor.db"
        upgrade(f"sqlite:///{file}", MIGRATIONS)
        store = open_store(f"sqlite:///{file}")
        live(store)
        store.close()
        connection = sqlite3.connect(file)
        with target.open("x", encoding="utf-8") as out:
            out.writelines(f"{line}\n" for line in connection.iterdump())
        connection.close()


if __name__ == "__main__":
    main()
