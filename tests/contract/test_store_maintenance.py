"""The contract of MaintenanceStore, and of opening a store at all."""

from __future__ import annotations

import sqlite3
from hashlib import shake_256
from pathlib import Path

import pytest
from sqlalchemy import Engine, event

from monitor.adapters.store import SqlStore, open_store
from monitor.core.overview import overview
from monitor.errors import DiskFullError, SchemaError, StoreError
from monitor.model.alert import DeliveryOutcome, DeliveryResult, DeliveryStatus
from monitor.model.story import FeedKind
from monitor.model.watch import Availability, Event, EventKind, Outcome, Progress
from monitor.ports import Chore, ChoreEntry, Store
from tests.contract.samples import (
    HOUR,
    LEASE,
    NOW,
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


def test_counts_of_an_empty_store(store: Store) -> None:
    counts = store.maintenance.counts(NOW)
    assert (counts.articles, counts.checks, counts.due, counts.availability) == (0, 0, 0, ())
    assert (counts.next_check_at, counts.last_check_at, counts.oldest_pending_at) == (None,) * 3
    assert counts.bytes > 0


def test_counts(store: Store) -> None:
    one, two, three = (watch(store, number) for number in (1, 2, 3))
    checked(
        store,
        one,
        snapshot=snapshot(),
        changes=(change(), change()),
        alerts=(alert("msg_1", routes=("desk", "archive"), at=NOW - HOUR),),
        progress=Progress(availability=Availability.AVAILABLE),
    )
    store.articles.pause(two.id, paused=True, now=NOW)
    store.articles.unwatch(three.id, now=NOW)
    store.sources.register([("https://gazette.example/feed", "gazette", FeedKind.FEED)], NOW)
    (dead, *_) = store.outbox.claim(now=NOW, worker="one", lease=LEASE, limit=9)
    store.outbox.record(
        dead,
        DeliveryResult(outcome=DeliveryOutcome.RETRY, detail="no"),
        status=DeliveryStatus.DEAD,
        next_attempt_at=None,
        now=NOW,
    )
    counts = store.maintenance.counts(NOW)
    assert (counts.articles, counts.paused, counts.due) == (2, 1, 0)
    assert (counts.snapshots, counts.changes, counts.checks) == (1, 2, 1)
    assert (counts.sources, counts.coverage) == (1, 0)
    assert (counts.pending_deliveries, counts.dead_deliveries) == (1, 1)
    assert counts.next_check_at == NOW + HOUR
    assert counts.last_check_at == NOW
    assert counts.oldest_pending_at == NOW - HOUR
    assert counts.availability == (("available", 1), ("unknown", 1))
    assert store.maintenance.counts(NOW + HOUR).due == 1


def test_counting_goes_through_the_articles_once_and_through_no_check(store: Store) -> None:
    checked(store, watch(store, 1))
    asked: list[str] = []

    def heard(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        asked.append(statement)

    event.listen(Engine, "before_cursor_execute", heard)
    try:
        assert store.maintenance.counts(NOW).checks == 1
    finally:
        event.remove(Engine, "before_cursor_execute", heard)
    of_articles = [one for one in asked if "FROM articles" in one and "articles.due_at" not in one]
    assert len(of_articles) == 1
    assert not [one for one in asked if "FROM checks" in one or "FROM check_summaries" in one]


def test_what_is_not_well(store: Store) -> None:
    late, shut, faulty, well = (watch(store, number) for number in range(1, 5))
    checked(store, late, next_check_at=NOW - 9 * HOUR)
    wall = Event(kind=EventKind.BLOCKED, at=NOW, since=NOW - 5 * HOUR, reason="a wall")
    blocked = Progress(availability=Availability.BLOCKED)
    checked(store, shut, events=(wall,), progress=blocked)
    checked(store, faulty, entry=entry(Outcome.FAULTY))
    checked(store, well)
    assert [a.id for a in store.maintenance.troubled(NOW)] == [late.id, faulty.id]
    (found,) = store.maintenance.walls()
    assert (found.outlet, found.state, found.articles, found.watched) == (
        "gazette",
        Availability.BLOCKED,
        1,
        4,
    )
    assert found.since == NOW - 5 * HOUR
    stub = Event(kind=EventKind.PAYWALLED, at=NOW, since=NOW - HOUR, reason="a stub")
    checked(store, well, events=(stub,), progress=Progress(availability=Availability.PAYWALLED))
    _, paywall = store.maintenance.walls()
    assert (paywall.state, paywall.since) == (Availability.PAYWALLED, NOW - HOUR)
    (trouble,) = overview(
        articles=(), sources=(), walls=(paywall,), routes=(), last_check_at=NOW, now=NOW
    )
    assert "behind a paywall" in trouble.detail
    counts = store.maintenance.counts(NOW)
    assert (counts.late, counts.oldest_due_at, counts.unreadable) == (1, NOW - 9 * HOUR, 0)


def test_what_was_done_to_the_database_is_remembered_and_bounded(store: Store) -> None:
    for number in range(403):
        at = NOW + number * HOUR
        store.maintenance.note(ChoreEntry(kind=Chore.SIZE, at=at, bytes=number, detail="a \x00"))
    store.maintenance.note(ChoreEntry(kind=Chore.BACKUP, at=NOW, bytes=7))
    sizes = store.maintenance.chores(Chore.SIZE, 1_000)
    assert [one.bytes for one in sizes] == list(range(402, 2, -1))
    assert sizes[0].detail == "a \x00"
    assert [one.bytes for one in store.maintenance.chores(Chore.BACKUP)] == [7]
    assert store.history.verify() == ()


def test_a_sound_database(store: Store) -> None:
    checked(store, watch(store), snapshot=snapshot(), alerts=(alert(),))
    assert store.maintenance.check() == ()


def test_a_copy_is_whole(sqlite_url: str, tmp_path: Path) -> None:
    store = open_store(sqlite_url)
    article = watch(store)
    checked(store, article, snapshot=snapshot())
    heard: list[int] = []
    target = tmp_path / "copy.db"
    store.maintenance.backup(target, heard.append)
    assert heard[-1] == target.stat().st_size
    checked(store, article, snapshot=snapshot(extraction("Later.")))
    copy = open_store(f"sqlite:///{target}")
    assert len(copy.history.snapshots(article.id)) == 1
    assert copy.history.verify() == copy.maintenance.check() == ()
    copy.close()
    store.close()
    assert list(tmp_path.glob("*.part")) == []


def test_a_copy_overwrites_nothing(sqlite_url: str, tmp_path: Path) -> None:
    store = open_store(sqlite_url)
    target = tmp_path / "copy.db"
    target.write_bytes(b"precious")
    with pytest.raises(StoreError, match="exists already"):
        store.maintenance.backup(target)
    assert target.read_bytes() == b"precious"
    with pytest.raises(StoreError, match="the folder must exist"):
        store.maintenance.backup(tmp_path / "nowhere" / "copy.db")
    store.close()


def test_postgresql_is_copied_by_its_own_tool(postgres_url: str, tmp_path: Path) -> None:
    store = open_store(postgres_url)
    with pytest.raises(StoreError, match="pg_dump --format=custom"):
        store.maintenance.backup(tmp_path / "copy")
    store.close()


def test_a_full_disk_is_named_and_nothing_is_lost(sqlite_url: str) -> None:
    store = open_store(sqlite_url)
    article = watch(store)
    checked(store, article, snapshot=snapshot())
    claimed = claim(store, article)
    _limit_pages(store)
    big = record(claimed, snapshot=snapshot(raw=_incompressible(4_000_000)))
    with pytest.raises(DiskFullError, match="nothing was written"):
        store.articles.record(big)
    assert len(store.history.snapshots(article.id)) == 1
    assert len(store.history.checks(article.id)) == 1
    assert store.articles.record(record(claimed)) is None
    assert store.history.verify() == store.maintenance.check() == ()
    store.close()


def test_a_database_that_is_written_to_by_nobody_else(store_url: str) -> None:
    writer = open_store(store_url)
    article = watch(writer)
    reader = open_store(store_url, read_only=True)
    assert reader.articles.all() == (article,)
    with pytest.raises(StoreError, match="for reading only"):
        watch(reader, 2)
    reader.close()
    writer.close()


@pytest.mark.parametrize(
    ("url", "message"),
    [
        ("", "no database URL"),
        ("nonsense", "no database URL"),
        ("mysql://localhost/x", "mysql is not supported"),
        ("sqlite://", "in memory would forget"),
        ("sqlite:///:memory:", "in memory would forget"),
        ("postgresql://nobody@127.0.0.1:1/none", "cannot be reached"),
    ],
)
def test_urls_that_lead_nowhere(url: str, message: str) -> None:
    with pytest.raises(StoreError, match=message) as raised:
        open_store(url)
    assert raised.value.mend


def test_files_that_are_no_database_of_ours(tmp_path: Path) -> None:
    file = tmp_path / "other"
    with pytest.raises(SchemaError, match="there is no database") as raised:
        open_store(f"sqlite:///{file}")
    assert "monitor db upgrade" in raised.value.mend
    assert not file.exists()
    file.write_bytes(b"This is a letter, not a database. " * 100)
    with pytest.raises(StoreError, match="not a database") as letter:
        open_store(f"sqlite:///{file}")
    assert "store.url" in letter.value.mend
    file.unlink()
    with sqlite3.connect(file) as connection:
        connection.execute("CREATE TABLE recipes (id INTEGER)")
    connection.close()
    with pytest.raises(SchemaError, match="another program"):
        open_store(f"sqlite:///{file}")


def _incompressible(size: int) -> bytes:
    return shake_256(b"noise").digest(size)


def _limit_pages(store: SqlStore) -> None:
    """Lets the file grow no further, as a full disk would."""
    with store._database.write() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + 20}")
