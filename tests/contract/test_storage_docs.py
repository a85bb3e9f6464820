"""The proof that docs/storage.md gives to outsiders does prove, and does not when it should not."""

from __future__ import annotations

import re
import sqlite3
import subprocess
import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from monitor.adapters.store import SqlStore, open_store
from monitor.adapters.store.tables import metadata
from monitor.housekeeping import retain
from monitor.model.config import RetentionSettings
from monitor.model.watch import SnapshotOrigin
from tests.contract.samples import (
    NOW,
    alert,
    change,
    checked,
    entry,
    extraction,
    snapshot,
    watch,
)

ROOT = Path(__file__).parents[2]
DAY = timedelta(days=1)
LONG = "The council had set nine million aside for the pier, and two for the lighthouse \x00 road. \x1b"


@pytest.fixture
def proof(tmp_path: Path) -> Path:
    """The program in the document."""
    (code,) = re.findall(r"```python\n(.*?)```", (ROOT / "docs/storage.md").read_text(), re.DOTALL)
    file = tmp_path / "proof.py"
    file.write_text(code)
    return file


@pytest.fixture
def store(sqlite_url: str) -> SqlStore:
    opened = open_store(sqlite_url)
    article = watch(opened)
    watch(opened, 2)
    seed = replace(
        snapshot(extraction(LONG), origin=SnapshotOrigin.BASELINE, raw=None), evidence=None
    )
    opened.articles.import_baseline(article.id, seed, NOW)
    checked(opened, article, snapshot=snapshot(extraction(LONG)))
    second = snapshot(extraction(LONG, "And more. \ud800"), raw=b"<html>second</html>")
    checked(opened, article, snapshot=second, changes=(change(), change()), from_number=1)
    checked(opened, article)
    yield opened
    opened.close()


def run(proof: Path, store: SqlStore) -> tuple[int, str]:
    done = subprocess.run(
        [sys.executable, "-I", proof, store._database.file],
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout + done.stderr


def test_a_whole_record_proves_itself(proof: Path, store: SqlStore) -> None:
    assert run(proof, store) == (0, "all chains, texts and rows hold\n")


@pytest.mark.parametrize(
    "tampering",
    [
        "UPDATE checks SET outcome = 'removed' WHERE seq = 3",
        "UPDATE snapshots SET headline = 'Other' WHERE number = 2",
        "UPDATE snapshots SET document = replace(document, 'Ferry', 'Fairy')",
        "UPDATE changes SET stealth = 0",
        "DELETE FROM changes WHERE id = 1",
        "DELETE FROM checks WHERE seq = 4",
        "UPDATE articles SET chain_length = chain_length - 1",
        "UPDATE texts SET text = replace(text, 'nine', 'five')",
        "DELETE FROM baseline_imports",
    ],
)
def test_tampering_shows(proof: Path, store: SqlStore, tampering: str) -> None:
    with store._database.write() as connection:
        connection.execute(text("PRAGMA defer_foreign_keys = ON"))
        connection.execute(text(tampering))
    code, told = run(proof, store)
    assert code == 1
    assert told.startswith(("article 1: ", "the text "))


def test_what_was_summarised_proves_itself(proof: Path, store: SqlStore) -> None:
    article = store.articles.get(1)
    for _ in range(3):
        checked(store, article, entry=replace(entry(), reason="as it was \x00 \x1b0041"))
    done = retain(store, RetentionSettings(summarise_checks_after=DAY), NOW + 3 * DAY)
    assert "put into summaries: 4" in done.detail
    assert run(proof, store) == (0, "all chains, texts and rows hold\n")
    with store._database.write() as connection:
        connection.execute(text("UPDATE changes SET stealth = 0"))
    assert run(proof, store)[0] == 1
    with store._database.write() as connection:
        connection.execute(text("UPDATE changes SET stealth = 1"))
        connection.execute(text("UPDATE check_summaries SET chain_hash = zeroblob(32)"))
    assert run(proof, store) == (1, "article 1: entry 4 is not what was recorded\n")


def test_a_row_that_somebody_altered_shows(proof: Path, store: SqlStore) -> None:
    store.outbox.enqueue([alert()])
    assert run(proof, store)[0] == 0
    connection = sqlite3.connect(str(store._database.file))
    connection.execute("UPDATE alerts SET title = 'Nothing'")
    connection.commit()
    connection.close()
    assert run(proof, store) == (1, "a row of alerts is not what was written: msg_1\n")


def test_every_table_is_explained() -> None:
    told = (ROOT / "db/README.md").read_text()
    listed = {name for line in told.splitlines() for name in re.findall(r"`(\w+)`", line[:60])}
    assert set(metadata.tables) <= listed
