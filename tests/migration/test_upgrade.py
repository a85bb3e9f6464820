"""Upgrades keep every row, from every revision; one that fails leaves everything as it was."""

from __future__ import annotations

import json
import multiprocessing
import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import text

from monitor.adapters.store import open_store, schema_state, upgrade
from monitor.adapters.store.engine import Database
from monitor.errors import SchemaError, StoreError
from monitor.model.watch import Outcome
from monitor.ports import ChangeQuery
from tests.contract.samples import HOUR, LEASE, NOW, PARAGRAPHS, checked
from tests.migration.ladder import (
    MIGRATIONS,
    REVISIONS,
    Rows,
    anatomy,
    climb,
    copy_rows,
    fill,
    rows,
    tables,
    with_next,
)

RECORDED = sorted((Path(__file__).parent / "recorded").glob("*.sql"))


def test_an_empty_database(empty_url: str) -> None:
    assert schema_state(empty_url, MIGRATIONS) == "empty"
    assert upgrade(empty_url, MIGRATIONS) == REVISIONS
    assert schema_state(empty_url, MIGRATIONS) == "current"
    assert upgrade(empty_url, MIGRATIONS) == ()
    store = open_store(empty_url)
    assert store.articles.all() == ()
    assert store.maintenance.check() == ()
    store.close()


@pytest.mark.parametrize("revision", REVISIONS)
def test_rows_of_every_table_are_kept(empty: Database, empty_url: str, revision: str) -> None:
    climb(empty, revision)
    with empty.migration() as connection:
        fill(connection)
        before = rows(connection)
    assert all(len(stored) == 2 for stored in before.values())
    assert upgrade(empty_url, MIGRATIONS) == tuple(r for r in REVISIONS if r > revision)
    with empty.read() as connection:
        assert _still(before, rows(connection)) == before


@pytest.mark.parametrize("dump", RECORDED, ids=lambda path: path.stem)
def test_a_record_of_an_older_program_still_proves_itself(
    empty: Database, empty_url: str, tmp_path: Path, dump: Path
) -> None:
    file = tmp_path / "recorded.db"
    connection = sqlite3.connect(file)
    connection.executescript(dump.read_text(encoding="utf-8"))
    connection.close()
    if empty.is_sqlite:
        file.rename(tmp_path / "monitor.db")
    else:
        recorded = Database(f"sqlite:///{file}")
        if dump.stem == REVISIONS[-1]:
            upgrade(empty_url, MIGRATIONS)  # with the triggers that the program stores
        else:
            climb(empty, dump.stem)
        with recorded.read() as source, empty.migration() as target:
            copy_rows(source, target)
        recorded.close()
    upgrade(empty_url, MIGRATIONS)
    store = open_store(empty_url)
    assert store.history.verify() == store.maintenance.check() == ()
    ferry, island, *_ = store.articles.all()
    assert (ferry.url, ferry.stories) == ("https://gazette.example/ferry", ("ferry",))
    assert ferry.last_outcome is Outcome.CHANGED
    assert island.paused
    assert [s.number for s in store.history.snapshots(ferry.id)] == [0, 1, 2]
    assert store.history.snapshot(ferry.id, 1).extraction.blocks[0].text == PARAGRAPHS[0]
    assert store.history.snapshot(ferry.id, 2).extraction.blocks[2].text == "A \x00 and a \x1b."
    (edit,) = store.history.changes(ChangeQuery())
    assert (edit.change.before, edit.change.after) == ("340", "430")
    (archive,) = store.outbox.claim(now=NOW + HOUR, worker="x", lease=LEASE, limit=9)
    assert archive.route == "archive"
    assert checked(store, ferry) is None  # the chain goes on where it ended
    assert store.history.verify() == ()
    store.close()


def test_what_earlier_checks_tell_is_in_the_log(empty: Database, empty_url: str) -> None:
    """States are worked out of outcomes, begin and end; an open one is not begun once more."""
    outcomes = {
        1: "first-seen missing missing removed blocked removed changed failed unchanged",
        2: "first-seen blocked blocked consent unchanged not-modified failed failed failed",
        3: "first-seen moved moved unchanged moved moved moved",
    }
    climb(empty, "0005")
    with empty.migration() as connection:
        fill(connection)
        known = tables(connection)
        article = connection.execute(known.tables["articles"].select()).first()._asdict()
        for number, listed in outcomes.items():
            told = {"id": 10 + number, "url_hash": b"%d" % number, "progress": '{"failures":1}'}
            connection.execute(known.tables["articles"].insert(), article | told)
            for place, outcome in enumerate(listed.split()):
                made = {"id": 100 * number + place, "article_id": 10 + number, "seq": place + 1}
                check = {"started_at": 100 * place, "elapsed": number, "chain_hash": b"", "size": 0}
                check["outcome"] = outcome
                words = dict.fromkeys(("reason", "url", "final_url"), f"{outcome} {place}")
                connection.execute(known.tables["checks"].insert(), made | check | words)
    upgrade(empty_url, MIGRATIONS)
    with empty.read() as connection:
        found = tables(connection).tables
        events = connection.execute(found["article_events"].select().order_by("id")).all()
        articles = connection.execute(found["articles"].select().order_by("id")).all()
    told = {
        number: [(e.kind, e.since // 100, e.reason) for e in events if e.article_id == 10 + number]
        for number in outcomes
    }
    back = "the article is back"
    assert told == {
        1: [("missing", 1, "missing 2"), ("removed", 3, "removed 3"), ("restored", 6, back)],
        2: [("blocked", 1, "blocked 1"), ("back", 4, back), ("unreachable", 6, "failed 7")],
        3: [("moved", 4, "moved 6")],
    }
    assert all(event.derived for event in events)
    assert [event.happened_at for event in events] == sorted(e.happened_at for e in events)
    logged = [json.loads(a.progress).get("logged") for a in articles if a.id > 10]
    assert logged == [None, "unreachable", "moved"]


def test_a_sqlite_file_is_copied_first(sqlite_url: str, tmp_path: Path) -> None:
    scripts = with_next(tmp_path, "op.execute('DELETE FROM host_slots')")
    database = Database(sqlite_url)
    with database.migration() as connection:
        fill(connection)
        before = rows(connection)
    database.close()
    assert upgrade(sqlite_url, scripts) == ("9999",)
    (copy,) = tmp_path.glob("*.bak")
    assert copy.name == f"monitor.db.{REVISIONS[-1]}-1.bak"
    kept = Database(f"sqlite:///{copy}")
    with kept.read() as connection:
        assert rows(connection) == before
    kept.close()


def test_copies_do_not_overwrite_each_other(sqlite_url: str, tmp_path: Path) -> None:
    (tmp_path / f"monitor.db.{REVISIONS[-1]}-1.bak").write_bytes(b"precious")
    upgrade(sqlite_url, with_next(tmp_path, "pass"))
    assert (tmp_path / f"monitor.db.{REVISIONS[-1]}-1.bak").read_bytes() == b"precious"
    assert (tmp_path / f"monitor.db.{REVISIONS[-1]}-2.bak").exists()


@pytest.mark.parametrize(
    "broken",
    [
        "op.execute('CREATE TABLE half (id INTEGER)'); op.execute('INSERT INTO nowhere VALUES (1)')",
        "op.execute('DELETE FROM checks'); op.execute('DELETE FROM articles')",
    ],
    ids=["a mistake", "references that break"],
)
def test_a_migration_that_fails_leaves_everything(
    store_url: str, tmp_path: Path, broken: str
) -> None:
    scripts = with_next(tmp_path, broken)
    database = Database(store_url)
    with database.migration() as connection:
        fill(connection)
        stored, built = rows(connection), anatomy(connection)
    with pytest.raises(StoreError):
        upgrade(store_url, scripts)
    with database.read() as connection:
        assert (rows(connection), anatomy(connection)) == (stored, built)
    database.close()
    assert schema_state(store_url, scripts) == "behind"
    assert schema_state(store_url, MIGRATIONS) == "current"


def test_a_database_of_a_newer_program_is_refused(store_url: str, tmp_path: Path) -> None:
    upgrade(store_url, with_next(tmp_path, "pass"))
    assert schema_state(store_url, MIGRATIONS) == "ahead"
    for refused in (lambda: upgrade(store_url, MIGRATIONS), lambda: open_store(store_url)):
        with pytest.raises(SchemaError, match="newer version") as raised:
            refused()
        assert "update monitor" in raised.value.mend


def test_a_database_of_an_older_program_is_not_worked_with(store_url: str) -> None:
    database = Database(store_url)
    with database.write() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '0000'"))
    database.close()
    with pytest.raises(SchemaError, match="at schema 0000") as raised:
        open_store(store_url)
    assert "monitor db upgrade" in raised.value.mend


def test_tables_of_another_program_are_left_alone(empty: Database, empty_url: str) -> None:
    with empty.migration() as connection:
        connection.execute(text("CREATE TABLE recipes (id INTEGER)"))
    with pytest.raises(SchemaError, match="another program"):
        upgrade(empty_url, MIGRATIONS)


def test_processes_that_start_together_migrate_once(empty_url: str) -> None:
    with multiprocessing.get_context("spawn").Pool(3) as pool:
        applied = pool.starmap(upgrade, [(empty_url, MIGRATIONS)] * 3)
    assert sorted(applied) == [(), (), REVISIONS]


def test_a_folder_without_migrations_is_named(empty_url: str, tmp_path: Path) -> None:
    (tmp_path / "monitor.db").touch()
    with pytest.raises(StoreError, match="no migrations") as raised:
        upgrade(empty_url, tmp_path)
    assert raised.value.mend == "install monitor again"


def _still(before: Rows, after: Rows) -> Rows:
    """What is left of the former rows and columns."""
    return {
        name: [
            {column: row.get(column) for column in old}
            for old, row in zip(stored, after[name], strict=True)
        ]
        for name, stored in before.items()
    }
