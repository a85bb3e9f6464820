"""Damage is named or does no harm: bits that flip in the file, values that somebody altered."""

from __future__ import annotations

import random
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import Boolean, text
from sqlalchemy.exc import IntegrityError

from monitor.adapters.store import SqlStore, open_store
from monitor.adapters.store.engine import Database
from monitor.adapters.store.sealing import SEALED
from monitor.adapters.store.tables import metadata
from monitor.cli import main
from monitor.errors import StoreError
from monitor.model.alert import RouteState
from monitor.model.coverage import (
    ArticleText,
    Candidate,
    Decision,
    FeedItem,
    Match,
    NewCoverage,
)
from monitor.model.extraction import BoilerplateMemory
from monitor.model.response import Validators
from monitor.model.watch import Fault, Outcome
from monitor.ports import SourceRecord
from tests.contract.samples import HOUR, LEASE, NOW, checked, claim, record, watch
from tests.migration.recording import live

FLIPS = 300

LEASES = {"due_at", "lease_until", "worker", "token"}
"""They end by themselves, and a moment that is too far off is taken for now."""

WITHOUT_A_DIGEST = {
    "checks": "its chain",
    "check_summaries": "the chain",
    "baseline_imports": "the chain",
    "snapshots": "the chain",
    "changes": "the chain",
    "texts": "its own hash",
    "raws": "its own hash",
    "seen_urls": "the hash of its address; its moment is told to nobody",
    "text_bands": "it is made of the text, and only a hint where to look",
    "robots": "asked for anew within a day, and told to nobody",
    "hosts": "a pause that ends by itself",
    "host_slots": "a lease that ends by itself",
}


def populate(store: SqlStore) -> None:
    """At least a row in every table that holds what people are told."""
    live(store)
    watch(store, 3)
    (claimed,) = store.sources.claim_due(now=NOW + 3 * HOUR, worker="one", lease=LEASE, limit=1)
    store.sources.enqueue(
        claimed,
        [
            Candidate(
                url=f"https://herald.example/{n}",
                item=FeedItem(url=f"https://herald.example/{n}", title=f"Ferry {n}"),
                due_at=NOW + HOUR,
            )
            for n in range(3)
        ],
        now=NOW,
        most=10,
    )
    covering = ArticleText(
        url="https://herald.example/9",
        outlet="herald",
        title="Islands wait for their ferry",
        paragraphs=(
            "The islanders have waited since the autumn, and the ferry still lies in its dock.",
            "Nobody knows when.",
        ),
        language="en",
    )
    store.sources.record(
        SourceRecord(
            claim=claimed,
            checked_at=NOW,
            next_check_at=NOW + HOUR,
            validators=Validators(etag='"7"'),
            failures=0,
            seen_urls=("https://herald.example/8", "https://herald.example/9"),
            coverage=(
                NewCoverage(
                    url="https://herald.example/9",
                    outlet="herald",
                    title="Islands wait for their ferry",
                    published=NOW,
                    source="https://gazette.example/feed",
                    match=Match(story="ferry", score=0.8, decision=Decision.REVIEW),
                    text=covering,
                    bands=(3, 5, 8),
                ),
            ),
        )
    )
    (found,) = store.coverage.find()
    store.coverage.decide(found.id, Decision.ACCEPT, by="editor", now=NOW)
    store.outbox.set_route(RouteState(route="desk", paused_until=NOW + HOUR, reason="429"))
    claimed_article = claim(store, store.articles.get(1))
    memory = BoilerplateMemory(seen=(("a" * 16, 3),), articles=("b" * 16,))
    fault = Fault(
        happened_at=NOW,
        outcome=Outcome.FAULTY,
        reason="a fault",
        trace="reader.py:7",
        url="https://gazette.example/1",
        status=200,
        body=b"<p>",
    )
    store.articles.record(record(claimed_article, memory=memory, fault=fault))


@pytest.fixture(scope="module")
def populated(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A populated database, closed."""
    file = tmp_path_factory.mktemp("populated") / "monitor.db"
    shutil.copyfile(sqlite_template, file)
    store = open_store(f"sqlite:///{file}")
    populate(store)
    assert store.history.verify() == store.maintenance.check() == ()
    store.close()
    return file


def named(file: Path) -> list[str]:
    """What `verify` and `check` say of a database, or why it cannot be opened."""
    try:
        store = open_store(f"sqlite:///{file}")
    except StoreError as error:
        return [str(error)]
    try:
        return [f"{p.table} {p.row} {p.detail}" for p in store.history.verify()] + [
            *store.maintenance.check()
        ]
    except StoreError as error:
        return [str(error)]
    finally:
        store.close()


def content(file: Path) -> dict[str, list[tuple[object, ...]]]:
    """All that people may come to read."""
    connection = sqlite3.connect(file)
    connection.text_factory = bytes
    try:
        found = {}
        for table in metadata.tables.values():
            if table.name not in {"hosts", "host_slots", "text_bands", "robots"}:
                names = ", ".join(c.name for c in table.c if c.name not in LEASES)
                rows = connection.execute(f"SELECT {names} FROM {table.name}")  # noqa: S608
                found[table.name] = sorted(rows, key=repr)
        return found
    finally:
        connection.close()


def test_every_table_is_covered() -> None:
    assert set(metadata.tables) == {table.name for table in SEALED} | set(WITHOUT_A_DIGEST)


@pytest.mark.timeout(600)
def test_a_bit_that_flips_is_named_or_harms_nothing(populated: Path, tmp_path: Path) -> None:
    whole, chance = populated.read_bytes(), random.Random(7)
    before = content(populated)
    assert all(before[table.name] for table in SEALED)
    used = [place for place, byte in enumerate(whole) if byte]
    seen = 0
    for number in range(FLIPS):
        place = chance.choice(used) if number % 3 else chance.randrange(len(whole))
        hurt = bytearray(whole)
        hurt[place] ^= 1 << chance.randrange(8)
        file = tmp_path / f"{number}.db"
        file.write_bytes(hurt)
        problems = named(file)
        seen += bool(problems)
        assert problems or content(file) == before, f"the flip at byte {place} goes unseen"
        for left in tmp_path.glob(f"{number}.db*"):
            left.unlink()
    assert seen > FLIPS / 3


def altered(value: object, chance: random.Random) -> object:
    """Another value of the same kind."""
    if isinstance(value, bool):
        return not value
    if isinstance(value, int):
        return value ^ (1 << chance.randrange(16))
    if isinstance(value, bytes):
        place = chance.randrange(len(value))
        return value[:place] + bytes([value[place] ^ 1]) + value[place + 1 :]
    if isinstance(value, str) and value:
        place = chance.randrange(len(value))
        return value[:place] + chance.choice("aX7\u00e9") + value[place + 1 :]
    return "x" if isinstance(value, str) else None


Run = Callable[[str, dict[str, object]], list[dict[str, object]]]


def alter_everywhere(run: Run, store: SqlStore, boolean: set[str], most: int) -> int:
    """Alters one value after the other, sees each named, and puts it back. Returns how many."""
    chance, done = random.Random(11), 0
    places = [
        (table, column)
        for table in metadata.sorted_tables
        if table.name not in {"hosts", "host_slots", "text_bands", "seen_urls", "robots"}
        for column in table.columns
        if not column.primary_key and not column.foreign_keys and column.name not in LEASES
    ]
    while done < most:
        table, column = places[done % len(places)]
        keys = [key.name for key in table.primary_key]
        row = chance.choice(run(f"SELECT * FROM {table.name} ORDER BY {keys[0]}", {}))  # noqa: S608
        value = row[column.name]
        if column.name in boolean and value is not None:
            value = bool(value)
        new = altered(value, chance)
        done += 1
        if new == value or (value is None):
            continue
        here = " AND ".join(f"{key} = :key_{key}" for key in keys)
        setting = f"UPDATE {table.name} SET {column.name} = :new WHERE {here}"  # noqa: S608
        key_values = {f"key_{key}": row[key] for key in keys}
        try:
            run(setting, {"new": new, **key_values})
        except IntegrityError:
            continue  # the database itself refuses it
        problems = store.history.verify()
        where = f"{table.name}.{column.name}: {value!r} became {new!r}"
        assert problems, where
        assert all(problem.detail and problem.table for problem in problems), where
        run(setting, {"new": value, **key_values})
    assert store.history.verify() == ()
    return done


@pytest.mark.timeout(600)
def test_a_value_that_somebody_altered_is_named(store_url: str) -> None:
    """By another program, that is: one that keeps no digests."""
    store, outsider = open_store(store_url), Database(store_url)
    populate(store)

    def run(statement: str, values: dict[str, object]) -> list[dict[str, object]]:
        with outsider._writer.begin() as connection:
            done = connection.execute(text(statement), values)
            return [dict(row._mapping) for row in done] if done.returns_rows else []

    boolean = {
        column.name
        for table in metadata.tables.values()
        for column in table.columns
        if isinstance(column.type, Boolean)
    }
    most = FLIPS if outsider.is_sqlite else FLIPS // 2  # a proof takes longer over a socket
    assert alter_everywhere(run, store, boolean, most) == most
    store.close()
    outsider.close()


def test_the_article_and_the_row_are_named(populated: Path, tmp_path: Path) -> None:
    file = tmp_path / "monitor.db"
    shutil.copyfile(populated, file)
    connection = sqlite3.connect(file)
    connection.execute("UPDATE alerts SET title = 'Nothing happened'")
    connection.execute("UPDATE articles SET origin = 'sead', title = X'ff' WHERE id = 2")
    connection.commit()
    connection.close()
    store = open_store(f"sqlite:///{file}")
    found = {(p.table, p.row, p.article_id): p.detail for p in store.history.verify()}
    assert found["alerts", "msg_1", 1] == "it is not what was written"
    assert "its title is damaged" in {p.detail for p in store.history.verify(2)}
    assert [p.table for p in store.history.verify(1)] == ["alerts"]
    with pytest.raises(StoreError, match="monitor verify"):
        store.articles.all()
    store.close()


def test_a_row_that_is_written_again_hides_no_damage(store: SqlStore, store_url: str) -> None:
    populate(store)
    outsider = Database(store_url)
    with outsider.write() as connection:
        connection.execute(text("UPDATE articles SET title = 'Other' WHERE id = 2"))
    outsider.close()
    checked(store, store.articles.get(2))
    (problem,) = store.history.verify(2)
    assert "before it was last written" in problem.detail


@pytest.mark.parametrize(
    "harm",
    [
        "UPDATE articles SET origin = 'sead'",
        "UPDATE articles SET title = X'ff'",
        "UPDATE articles SET added_at = 'once'",
        "UPDATE articles SET chain_length = 9000000000000000000, highest = 9000000000000000000",
        "UPDATE checks SET seq = 9000000000000000000 WHERE id = 1",
        "UPDATE snapshots SET document = '[' WHERE number = 1",
        "UPDATE snapshots SET document = '{}' WHERE number = 1",
        "UPDATE snapshots SET number = 'x' WHERE number = 1",
        "UPDATE raws SET size = 'x'",
        "UPDATE texts SET hash = 7 WHERE rowid = 1",
        "UPDATE alerts SET body = NULL",
    ],
)
def test_the_commands_name_damage_and_raise_nothing(
    populated: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    harm: str,
) -> None:
    for folder in ("config/outlets", "config/stories", "data"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "config/monitor.toml").touch()
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("MONITOR_CONFIG_DIR", raising=False)
    file = tmp_path / "data/monitor.db"
    shutil.copyfile(populated, file)
    connection = sqlite3.connect(file)
    connection.execute("PRAGMA writable_schema = ON")
    connection.execute("UPDATE sqlite_master SET sql = replace(sql, ' NOT NULL', '')")
    connection.commit()
    connection.close()
    connection = sqlite3.connect(file)
    connection.execute(harm)
    connection.commit()
    connection.close()
    for command in (["verify"], ["verify", "1"], ["verify", "--json"], ["db", "check"]):
        code = main(command)
        told = capsys.readouterr()
        assert code == 1 or command[0] == "db", told.err
        assert "Traceback" not in told.err
        assert told.out or told.err
