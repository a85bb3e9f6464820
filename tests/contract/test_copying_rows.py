"""A whole database copied into one of the other kind."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from monitor.adapters.store import SqlStore, open_store
from monitor.errors import StoreError
from tests.contract.samples import NOW, alert, change, checked, snapshot, watch


def filled(url: str, articles: int = 3) -> SqlStore:
    store = open_store(url)
    for number in range(articles):
        article = watch(store, number)
        checked(store, article, snapshot=snapshot(), alerts=(alert(f"evt_{number}"),))
    return store


def copied(store: SqlStore, url: str) -> list[tuple[str, int, int]]:
    heard: list[tuple[str, int, int]] = []
    store.maintenance.copy_to(url, lambda *said: heard.append(said))
    return heard


@pytest.fixture(params=["to-postgresql", "to-sqlite"])
def way(request: pytest.FixtureRequest, sqlite_url: str, postgres_url: str) -> tuple[str, str]:
    return (
        (sqlite_url, postgres_url)
        if request.param == "to-postgresql"
        else (postgres_url, sqlite_url)
    )


def test_the_copy_is_the_same_proves_the_same_and_goes_on(way: tuple[str, str]) -> None:
    here, there = way
    store = filled(here)
    assert ("articles", 3, 3) in copied(store, there)
    copy = open_store(there)
    assert copy.articles.all() == store.articles.all()
    assert copy.history.verify() == copy.maintenance.check() == ()
    assert [d.alert for d in copy.outbox.deliveries()] == [
        d.alert for d in store.outbox.deliveries()
    ]
    for article in store.articles.all():
        assert copy.history.snapshots(article.id) == store.history.snapshots(article.id)
    new = watch(copy, 8)
    assert new.id == 4  # numbers go on
    checked(copy, new, snapshot=snapshot(), alerts=(alert("evt_new"),))
    assert copy.history.verify() == ()
    copy.close()
    store.close()


def test_a_copy_that_was_broken_off_is_gone_on_with(way: tuple[str, str]) -> None:
    here, there = way
    store = filled(here)

    def stop(table: str, _done: int, _rows: int) -> None:
        if table == "checks":
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        store.maintenance.copy_to(there, stop)
    article = store.articles.all()[0]
    store.articles.pause(article.id, paused=True, now=NOW)  # and meanwhile work went on
    checked(store, watch(store, 9), snapshot=snapshot())
    copied(store, there)
    copy = open_store(there)
    assert copy.articles.all() == store.articles.all()
    assert copy.history.verify() == ()
    copy.close()
    store.close()


def test_nothing_is_mixed_with_a_database_of_its_own(way: tuple[str, str]) -> None:
    here, there = way
    store, other = filled(here), open_store(there)
    watch(other, 1, outlet="courier")
    with pytest.raises(StoreError, match=r"articles of its own \(https://courier.example/1\)"):
        copied(store, there)
    assert len(other.articles.all()) == 1
    other.close()
    store.close()


def test_rows_that_came_meanwhile_are_named(way: tuple[str, str]) -> None:
    here, there = way
    store = filled(here)
    copied(store, there)
    copy = open_store(there)
    checked(copy, copy.articles.all()[1], changes=(change(),), snapshot=snapshot())
    with pytest.raises(StoreError, match="written to meanwhile"):
        copied(store, there)
    copy.close()
    store.close()


def test_damage_is_not_covered_by_a_copy(
    sqlite_url: str, postgres_url: str, tmp_path: Path
) -> None:
    store = filled(sqlite_url)
    store.close()
    with sqlite3.connect(tmp_path / "monitor.db") as raw:
        raw.execute("UPDATE alerts SET title = 'another' WHERE id = 'evt_1'")
    store = open_store(sqlite_url)
    with pytest.raises(StoreError, match="rows of alerts are not in the copy as they are here"):
        copied(store, postgres_url)
    store.close()
