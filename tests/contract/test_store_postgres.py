"""What holds on PostgreSQL alone, where several workers write at once."""

from __future__ import annotations

import shlex
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy import make_url

from monitor.adapters.store import SqlStore, open_store, upgrade
from monitor.adapters.store.claims import claim_due
from monitor.adapters.store.engine import Database
from monitor.errors import StoreError
from monitor.model.coverage import Candidate, FeedItem
from monitor.model.story import FeedKind
from monitor.ports import SourceRecord
from tests import postgres
from tests.contract.samples import LEASE, NOW, watch

MIGRATIONS = Path(__file__).parents[2] / "db"
FEEDS = ("https://gazette.example/feed", "https://gazette.example/latest")
ITEMS = 400


@pytest.fixture
def two(postgres_url: str):
    both = open_store(postgres_url), open_store(postgres_url)
    yield both
    for store in both:
        store.close()


def test_feeds_that_name_the_same_articles_in_opposite_order_do_not_lock_each_other(
    two: tuple[SqlStore, SqlStore],
) -> None:
    two[0].sources.register([(url, "gazette", FeedKind.FEED) for url in FEEDS], NOW)
    claims = two[0].sources.claim_due(now=NOW, worker="one", lease=LEASE, limit=2)
    urls = [f"https://gazette.example/news/{number}" for number in range(ITEMS)]
    named = [Candidate(url=url, item=FeedItem(url=url), due_at=NOW) for url in urls]
    begin = threading.Barrier(2, timeout=30)

    def read(index: int) -> None:
        store, claim, found = two[index], claims[index], named[:: 1 - 2 * index]
        begin.wait()
        store.sources.enqueue(claim, found, now=NOW, most=ITEMS)
        begin.wait()
        record = SourceRecord(
            claim=claim,
            checked_at=NOW,
            next_check_at=NOW,
            validators=claim.source.validators,
            failures=0,
            seen_urls=tuple(urls[:: 1 - 2 * index]),
        )
        store.sources.record(record)

    with ThreadPoolExecutor(2) as pool:
        assert list(pool.map(read, range(2))) == [None, None]
    assert len(two[0].sources.seen_before(urls, NOW + LEASE)) == ITEMS


def test_a_claim_locks_what_it_takes_and_nothing_else(two: tuple[SqlStore, SqlStore]) -> None:
    articles = [watch(two[0], number, outlet=f"outlet{number % 3}") for number in range(9)]
    first = Database(str(make_url(two[0]._database.url)), sealing=True)
    asked = {"now": NOW, "lease": LEASE, "room_of": None}
    with first.write() as connection:
        (held,) = claim_due(connection, worker="one", limit=1, **asked)
        free = two[1]._database
        with free.write() as other:
            rows = other.exec_driver_sql("SELECT id FROM articles FOR UPDATE SKIP LOCKED").all()
        assert {row[0] for row in rows} == {a.id for a in articles} - {held.article_id}
        others = two[1].articles.claim_due(worker="two", limit=9, **asked)
        assert {c.article_id for c in others} == {a.id for a in articles} - {held.article_id}
    first.close()


def test_the_line_that_makes_a_backup_can_be_pasted(postgres_url: str, tmp_path: Path) -> None:
    url = make_url(postgres_url).set(password="sëcret&?")
    store = open_store(url.render_as_string(hide_password=False))
    target = tmp_path / "a copy"
    with pytest.raises(StoreError) as refused:
        store.maintenance.backup(target)
    store.close()
    tool, custom, file, where = shlex.split(refused.value.mend)
    assert (tool, custom, file) == ("pg_dump", "--format=custom", f"--file={target}")
    named = make_url(where)
    assert named.drivername == "postgresql"
    assert (named.database, named.query) == (url.database, url.query)
    assert named.password is None
    assert "***" not in where


def test_a_database_that_cannot_hold_every_character_is_refused(
    postgres_server: postgres.Server,
) -> None:
    postgres_server._run("CREATE DATABASE latin TEMPLATE template0 ENCODING 'LATIN1' LOCALE 'C'")
    try:
        with pytest.raises(StoreError, match="LATIN1") as refused:
            upgrade(postgres_server.url("latin"), MIGRATIONS)
        assert "--encoding=UTF8" in refused.value.mend
    finally:
        postgres_server.drop("latin")
