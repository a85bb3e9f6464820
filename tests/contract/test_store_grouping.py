"""Checks that end while the database is being written to are recorded together, none for another."""

from __future__ import annotations

import threading
import time
from concurrent.futures import ThreadPoolExecutor

from sqlalchemy import event

from monitor.adapters.store import SqlStore, open_store
from monitor.errors import DiskFullError, LeaseLostError
from monitor.ports import CheckRecord
from tests.contract.samples import (
    LEASE,
    NOW,
    alert,
    change,
    claim,
    record,
    snapshot,
    watch,
)

MANY = 8


def recorded_together(store: SqlStore, records: list[CheckRecord]) -> list[object]:
    """What each came to: all are asked for while another transaction is under way."""
    begun = threading.Barrier(len(records) + 1)

    def one(index: int) -> object:
        begun.wait()
        time.sleep(index / 50)  # in this order
        try:
            return store.articles.record(records[index])
        except (LeaseLostError, DiskFullError) as error:
            return error

    with ThreadPoolExecutor(len(records)) as pool:
        with store._database.write():
            answers = [pool.submit(one, index) for index in range(len(records))]
            begun.wait()
            time.sleep((len(records) + 5) / 50)
        return [answer.result() for answer in answers]


def test_what_waits_for_the_disk_waits_together(sqlite_url: str) -> None:
    store = open_store(sqlite_url)
    claims = [claim(store, watch(store, number)) for number in range(1, MANY + 1)]
    commits: list[object] = []
    event.listen(store._database._writer, "commit", commits.append)
    recorded_together(store, [record(one) for one in claims])
    # the one that was under way, the first to come, and all that came meanwhile
    assert len(commits) <= 3
    store.close()


def test_one_that_has_lost_its_lease_fails_alone(store: SqlStore) -> None:
    articles = [watch(store, number) for number in range(1, MANY + 1)]
    late = claim(store, articles[3])
    heirs = store.articles.claim_due(now=NOW + LEASE, worker="two", lease=LEASE, limit=MANY)
    claims = {one.article_id: one for one in heirs}
    held = [late if a.id == late.article_id else claims[a.id] for a in articles]
    answers = recorded_together(
        store, [record(one, snapshot=snapshot(), changes=(change(),)) for one in held]
    )
    assert [isinstance(answer, LeaseLostError) for answer in answers] == [
        article.id == late.article_id for article in articles
    ]
    for article in articles:
        written = 0 if article.id == late.article_id else 1
        assert len(store.history.checks(article.id)) == written
        assert len(store.history.snapshots(article.id)) == written
    assert store.maintenance.check() == ()


def test_the_log_and_the_outbox_keep_the_order_in_which_checks_end(store: SqlStore) -> None:
    claims = [claim(store, watch(store, number)) for number in range(1, MANY + 1)]
    ending = list(reversed(claims))
    recorded_together(
        store,
        [record(one, alerts=(alert(f"msg_{one.article_id}"),)) for one in ending],
    )
    with store._database.read() as connection:
        checks = connection.exec_driver_sql("SELECT article_id FROM checks ORDER BY id").all()
        told = connection.exec_driver_sql("SELECT alert_id FROM deliveries ORDER BY id").all()
    if store._database.is_sqlite:
        assert [row[0] for row in checks] == [one.article_id for one in ending]
        assert [row[0] for row in told] == [f"msg_{one.article_id}" for one in ending]


def test_where_nothing_can_be_written_each_is_told(store: SqlStore) -> None:
    claims = [claim(store, watch(store, number)) for number in range(1, MANY + 1)]

    def full(_connection: object) -> None:
        raise DiskFullError("no room", mend="make some")

    event.listen(store._database._writer, "commit", full)
    with ThreadPoolExecutor(MANY) as pool:
        asked = [pool.submit(store.articles.record, record(one)) for one in claims]
        answers = [answer.exception() for answer in asked]
    event.remove(store._database._writer, "commit", full)
    assert all(isinstance(answer, DiskFullError) for answer in answers)
    assert all(store.articles.record(record(one)) is None for one in claims), "nothing was written"
