"""SIGKILL in the middle of recording: all of a check is there or nothing, and the work goes on."""

from __future__ import annotations

import multiprocessing
import signal
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess

import pytest

from monitor.adapters.store import SqlStore, open_store
from monitor.adapters.store.engine import Database
from monitor.adapters.store.tables import metadata
from monitor.errors import LeaseLostError
from monitor.ports import ChangeQuery
from tests.contract.samples import LEASE, NOW, claim, watch
from tests.crash import victim
from tests.migration.ladder import Rows, rows

_SPAWN = multiprocessing.get_context("forkserver")
_SPAWN.set_forkserver_preload(["tests.crash.victim"])

STEPS = range(1, 40)


def everything(url: str) -> Rows:
    """All rows of all tables."""
    database = Database(url)
    with database.read() as connection:
        found = rows(connection, metadata)
    database.close()
    return found


def test_killed_at_any_statement_a_check_is_written_whole_or_not_at_all(
    store: SqlStore, store_url: str
) -> None:
    article = watch(store)
    held = claim(store, article)
    before = everything(store_url)
    for step in STEPS:
        child = _SPAWN.Process(target=victim.dies_at, args=(store_url, held, step))
        child.start()
        child.join()
        if child.exitcode == 0:
            break
        assert child.exitcode == -signal.SIGKILL
        assert everything(store_url) == before, f"killed at step {step}"
    assert child.exitcode == 0, "the record has more steps than were tried"
    assert step > 10, "so few steps that the kills cannot have been in between"
    assert [check.snapshot_number for check in store.history.checks(article.id)] == [1]
    assert store.history.verify() == store.maintenance.check() == ()


def test_the_lease_of_the_dead_ends_and_its_work_is_done_by_another(
    store: SqlStore, store_url: str
) -> None:
    article = watch(store)
    held = claim(store, article, worker="dead")
    child = _SPAWN.Process(target=victim.dies_at, args=(store_url, held, 6))
    child.start()
    child.join()
    assert child.exitcode == -signal.SIGKILL
    just_before = NOW + LEASE - LEASE / 10
    assert store.articles.claim_due(now=just_before, worker="heir", lease=LEASE, limit=9) == ()
    (heir,) = store.articles.claim_due(now=NOW + LEASE, worker="heir", lease=LEASE, limit=9)
    assert heir.token > held.token
    with pytest.raises(LeaseLostError):
        store.articles.record(victim.full_record(held))
    assert store.articles.record(victim.full_record(heir)) == 1
    assert store.history.verify() == store.maintenance.check() == ()


def test_killed_at_any_moment_what_was_acknowledged_is_there(
    store: SqlStore, store_url: str
) -> None:
    """Six lives, each ended from outside while it records as fast as it can."""
    article = watch(store)
    done = 0
    for life, acknowledged in enumerate((1, 4, 2, 7, 3, 5)):
        listens, says = _SPAWN.Pipe(duplex=False)
        child = _SPAWN.Process(
            target=victim.records_on,
            args=(store_url, article.id, says),
            kwargs={"first": done + 1, "life": life},
        )
        child.start()
        says.close()
        heard = [listens.recv() for _ in range(acknowledged)]
        child.kill()
        child.join()
        heard += _rest(listens)
        stored = len(store.history.checks(article.id, limit=1000))
        assert stored in {heard[-1], heard[-1] + 1}, "acknowledged, and maybe one not yet told"
        assert store.history.verify() == store.maintenance.check() == ()
        done = stored
    numbers = range(1, done + 1)
    assert [s.number for s in store.history.snapshots(article.id)] == list(numbers)
    assert len(store.history.changes(ChangeQuery(limit=10_000))) == 2 * done
    told = {(d.alert.id, d.route) for d in store.outbox.deliveries(limit=10_000)}
    assert told == {(f"msg_{n}", route) for n in numbers for route in ("desk", "archive")}


def test_a_copy_that_is_killed_is_gone_on_with(sqlite_url: str, postgres_url: str) -> None:
    """Killed among its writes again and again, each time further on, then left to its end."""
    store = open_store(sqlite_url)
    for number in range(1, 5):
        store.articles.record(victim.full_record(claim(store, watch(store, number))))
    store.close()
    killed, total = 0, 0
    for writes in (1, 2, 3, 4, 3, 10_000):
        child = _SPAWN.Process(target=victim.copies, args=(sqlite_url, postgres_url, writes))
        child.start()
        child.join()
        killed += child.exitcode == -signal.SIGKILL
        total += child.exitcode == 0
    assert (killed, total) == (5, 1)
    here, there = everything(sqlite_url), everything(postgres_url)
    assert here.keys() == there.keys()
    for table, found in here.items():
        assert sorted(map(repr, found)) == sorted(map(repr, there[table])), table
    for url in (sqlite_url, postgres_url):
        database = open_store(url)
        assert database.history.verify() == database.maintenance.check() == ()
        database.close()


def test_a_killed_reader_harms_nobody(store: SqlStore, store_url: str) -> None:
    article = watch(store)
    child = _reading(store_url)
    assert store.articles.record(victim.full_record(claim(store, article))) == 1
    child.kill()
    child.join()
    assert store.history.verify() == ()


def _reading(url: str) -> BaseProcess:
    """A process that is in the middle of reading."""
    listens, says = _SPAWN.Pipe(duplex=False)
    child = _SPAWN.Process(target=victim.reads_on, args=(url, says))
    child.start()
    assert listens.recv() == "reading"
    return child


def _rest(listens: Connection) -> list[int]:
    """What was said before the end."""
    found = []
    try:
        while True:
            found.append(listens.recv())
    except EOFError:
        return found
