"""The contract of retention: fewer bytes, the same proof, and nothing let go of unsaid."""

from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from sqlalchemy import event, text

from monitor.adapters.store import SqlStore, open_store
from monitor.adapters.store.summaries import packed, restored
from monitor.errors import NotFoundError
from monitor.housekeeping import DAILY, retain, tidy
from monitor.model.config import RetentionSettings
from monitor.model.watch import Article, EventKind, Outcome
from monitor.ports import Chore, EventQuery, ReservedSlot
from tests.contract.samples import (
    NOW,
    change,
    claim,
    entry,
    extraction,
    record,
    snapshot,
    watch,
)

DAY = timedelta(days=1)
THIN = RetentionSettings(summarise_checks_after=30 * DAY)
DROP = RetentionSettings(drop_pages_after=90 * DAY)


def look(store: SqlStore, article: Article, at: datetime, *, outcome: Outcome, **fields: object):
    """One check at that moment; what it found is told in words with marks that need escaping."""
    made = replace(entry(outcome, at), reason="as it was \x00 \x1b0041", elapsed=timedelta(0, 1, 7))
    claimed = claim(store, article, now=at)
    return store.articles.record(record(claimed, entry=made, **fields))


def life(store: SqlStore, *, days: int = 40, a_day: int = 6, number: int = 1) -> Article:
    """An article that was looked at for so many days before NOW: mostly, nothing had changed."""
    article = watch(store, number)
    begun = NOW - days * DAY
    look(store, article, begun, outcome=Outcome.FIRST_SEEN, snapshot=snapshot(taken_at=begun))
    for n in range(1, days * a_day):
        at = begun + n * DAY / a_day
        if n == 40:
            edited = snapshot(
                extraction(
                    "Four hundred had put their names on the list by noon, the office said."
                ),
                raw=b"<html>edited</html>",
                taken_at=at,
            )
            look(
                store,
                article,
                at,
                outcome=Outcome.CHANGED,
                snapshot=edited,
                changes=(change(),),
                from_number=1,
            )
        elif n == 50:
            look(store, article, at, outcome=Outcome.FAILED)
        else:
            look(store, article, at, outcome=Outcome.UNCHANGED if n % 3 else Outcome.NOT_MODIFIED)
    return article


def rows(store: SqlStore, query: str) -> list[tuple[object, ...]]:
    with store._database.read() as connection:
        return [tuple(row) for row in connection.execute(text(query))]


def test_thinned_checks_are_read_and_proved_as_before(store: SqlStore) -> None:
    article = life(store)
    before = store.history.checks(article.id, 1_000)
    counted = store.maintenance.counts(NOW)
    done = retain(store, THIN, NOW)
    ((left,),) = rows(store, "SELECT count(*) FROM checks")
    assert left < len(before) - 50
    assert "checks put into summaries: 5" in done.detail
    assert store.history.checks(article.id, 1_000) == before
    assert store.history.checks(article.id, 200) == before[:200]
    assert store.history.verify() == store.maintenance.check() == ()
    assert store.maintenance.counts(NOW).checks == counted.checks
    kept = {row[0] for row in rows(store, "SELECT outcome FROM checks WHERE seq < 55")}
    assert kept == {"first-seen", "changed", "failed"}


def test_days_are_added_to_the_summary_before_them(store: SqlStore) -> None:
    article = life(store, a_day=2)
    before = store.history.checks(article.id, 1_000)
    for day in range(30):
        retain(store, THIN, NOW + day * DAY)
        assert store.history.verify() == ()
    held = rows(store, "SELECT last_seq - first_seq + 1 FROM check_summaries ORDER BY first_seq")
    assert [number for (number,) in held] == [32, 7, 9, 26]
    assert store.history.checks(article.id, 1_000) == before
    assert retain(store, THIN, NOW + 29 * DAY).detail.startswith("checks put into summaries: 0")


@pytest.mark.parametrize(
    "tampering",
    [
        "UPDATE check_summaries SET chain_hash = (SELECT hash FROM raws LIMIT 1)",
        "UPDATE check_summaries SET last_seq = last_seq - 1",
        "UPDATE check_summaries SET document = (SELECT zstd FROM raws LIMIT 1)",
        "DELETE FROM check_summaries WHERE first_seq = 2",
        "UPDATE snapshots SET headline = 'Other' WHERE number = 1",
        "UPDATE checks SET outcome = 'unchanged' WHERE outcome = 'first-seen'",
    ],
)
def test_tampering_shows_after_thinning(store: SqlStore, tampering: str) -> None:
    life(store)
    retain(store, THIN, NOW)
    assert store.history.verify() == ()
    with store._database.write() as connection:
        connection.execute(text(tampering))
    assert store.history.verify()


def test_a_check_altered_inside_a_summary_shows(store: SqlStore) -> None:
    life(store)
    retain(store, THIN, NOW)
    (summary, *_) = rows(store, "SELECT first_seq, last_seq, document FROM check_summaries")
    checks = restored(
        {"article_id": 1, "first_seq": summary[0], "last_seq": summary[1], "document": summary[2]}
    )
    checks[3]["elapsed"] += 1
    with store._database.write() as connection:
        connection.execute(
            text("UPDATE check_summaries SET document = :d WHERE first_seq = :f"),
            {"d": packed(checks), "f": summary[0]},
        )
    (problem,) = store.history.verify()
    assert problem.table == "check_summaries"
    assert "are not what was recorded" in problem.detail


def test_a_damaged_record_is_not_tidied_away(store: SqlStore) -> None:
    life(store)
    with store._database.write() as connection:
        connection.execute(text("UPDATE checks SET size = 1 WHERE seq = 5"))
    (broken,) = store.history.verify()
    retain(store, THIN, NOW)
    assert store.history.verify() == (broken,)
    assert (5,) in rows(store, "SELECT seq FROM checks")


def test_pages_of_articles_let_go_are_dropped_and_the_chain_says_so(store: SqlStore) -> None:
    gone, kept = life(store, number=1), watch(store, 2)
    look(store, kept, NOW, outcome=Outcome.FIRST_SEEN, snapshot=snapshot(taken_at=NOW))
    store.articles.unwatch(gone.id, now=NOW, actor="editor")
    assert retain(store, DROP, NOW + 89 * DAY).bytes == 0
    done = retain(store, DROP, NOW + 91 * DAY)
    assert (done.detail, done.bytes > 0) == (
        "checks put into summaries: 0; pages dropped: 1",
        True,
    )
    (event,) = store.history.events(EventQuery(kinds=(EventKind.PAGES_DROPPED,)))
    assert event.article_id == gone.id
    assert "the watch had been over for 90 days" in event.event.reason
    assert event.event.since == NOW
    shared, own = (s.evidence.raw_sha256 for s in store.history.snapshots(gone.id))
    assert store.history.raw(shared)  # the other article still stands on it
    with pytest.raises(NotFoundError, match="is kept"):
        store.history.raw(own)
    assert store.history.verify() == store.maintenance.check() == ()
    assert retain(store, DROP, NOW + 92 * DAY).bytes == 0


def test_a_page_that_is_kept_meanwhile_is_not_dropped(store: SqlStore) -> None:
    """Another article's first look has found the very page in its place, and is not done yet."""
    gone, late = life(store, number=1), watch(store, 2)
    store.articles.unwatch(gone.id, now=NOW, actor="editor")
    found, over = Event(), Event()

    def pause(*asked: Any) -> None:
        if asked[2].startswith("INSERT INTO checks"):
            found.set()
            over.wait(10)

    event.listen(store._database._writer, "before_cursor_execute", pause)
    first = {"outcome": Outcome.FIRST_SEEN, "snapshot": snapshot(taken_at=NOW)}
    with ThreadPoolExecutor() as threads:
        looking = threads.submit(look, store, late, NOW, **first)
        assert found.wait(10)
        dropping = threads.submit(retain, store, DROP, NOW + 91 * DAY)
        with pytest.raises(TimeoutError):
            dropping.result(timeout=0.5)
        over.set()
        looking.result()
        dropping.result()
    (kept,) = store.history.snapshots(late.id)
    assert kept.evidence
    assert store.history.raw(kept.evidence.raw_sha256)
    assert store.history.verify() == ()


def test_a_page_that_is_missing_unsaid_shows(store: SqlStore) -> None:
    life(store)
    with store._database.write() as connection:
        connection.execute(text("DELETE FROM raws"))
    assert {p.detail for p in store.history.verify()} == {
        "the page of version 1 is missing",
        "the page of version 2 is missing",
    }


def test_nothing_is_let_go_of_unless_it_is_asked_for(store: SqlStore) -> None:
    life(store)
    tidy(store, RetentionSettings(), NOW + 1_000 * DAY)
    assert rows(store, "SELECT count(*) FROM check_summaries") == [(0,)]
    (size,) = store.maintenance.chores(Chore.SIZE)
    assert size.bytes > 0
    assert store.maintenance.chores(Chore.RETENTION) == ()


def test_each_of_it_is_done_once_a_day(store: SqlStore) -> None:
    for hours in range(0, 72, 5):
        tidy(store, THIN, NOW + timedelta(hours=hours))
    assert len(store.maintenance.chores(Chore.SIZE, 99)) == 3
    assert len(store.maintenance.chores(Chore.RETENTION, 99)) == 3
    assert DAILY == DAY


def test_idle_hosts_are_forgotten(store: SqlStore) -> None:
    a, _ = (
        store.hosts.reserve(host, now=NOW, delay=DAY / 24, concurrency=1, lease=DAY / 24)
        for host in ("a.example", "b.example")
    )
    assert isinstance(a, ReservedSlot)
    store.hosts.release(a, next_allowed_at=NOW)
    store.maintenance.sweep(NOW + DAY, keep=30 * DAY)
    assert len(rows(store, "SELECT * FROM hosts")) == 2
    store.maintenance.sweep(NOW + 40 * DAY, keep=30 * DAY)
    assert rows(store, "SELECT * FROM hosts") == rows(store, "SELECT * FROM host_slots") == []


def test_killed_while_thinning_nothing_is_lost(sqlite_url: str) -> None:
    store = open_store(sqlite_url)
    articles = [life(store, number=number) for number in range(1, 4)]
    before = [store.history.checks(article.id, 1_000) for article in articles]
    store.close()
    victim = (
        "import os, signal, sys\n"
        "from sqlalchemy import event\n"
        "from monitor.adapters.store import open_store\n"
        "from tests.contract.test_store_retention import NOW, THIN, retain\n"
        "store = open_store(sys.argv[1]); left = [int(sys.argv[2])]\n"
        "@event.listens_for(store._database._writer, 'before_cursor_execute')\n"
        "def count(*_):\n"
        "    left[0] -= 1\n"
        "    if not left[0]: os.kill(os.getpid(), signal.SIGKILL)\n"
        "retain(store, THIN, NOW)\n"
    )
    for statement in (3, 5, 7, 9, 14, 23):
        command = [sys.executable, "-c", victim, sqlite_url, str(statement)]
        subprocess.run(command, check=False, cwd=Path(__file__).parents[2])
        store = open_store(sqlite_url)
        assert [store.history.checks(article.id, 1_000) for article in articles] == before
        assert store.history.verify() == store.maintenance.check() == ()
        store.close()
    store = open_store(sqlite_url)
    retain(store, THIN, NOW)
    assert [store.history.checks(article.id, 1_000) for article in articles] == before
    assert rows(store, "SELECT count(*) FROM check_summaries")[0][0] >= 6
    assert store.history.verify() == ()
    store.close()
