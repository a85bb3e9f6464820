"""`monitor db` as a user meets it: real files, real exit codes."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from monitor.adapters.store import open_store
from monitor.app import app
from monitor.cli import main
from tests.contract.samples import NOW, checked, extraction, snapshot, watch
from tests.migration.ladder import REVISIONS, with_next

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs `monitor db …` in a folder with an empty config."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("MONITOR_CONFIG_DIR", raising=False)
    for folder in ("config/outlets", "config/stories"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "config/monitor.toml").touch()

    def command(*arguments: str) -> tuple[int, str, str]:
        code = main(["db", *arguments])
        told = capsys.readouterr()
        return code, told.out, told.err

    return command


@pytest.fixture
def filled(run: Run, tmp_path: Path) -> Run:
    """The same with a database in which there is something."""
    assert run("upgrade")[0] == 0
    store = open_store(f"sqlite:///{tmp_path / 'data/monitor.db'}")
    article = watch(store)
    for number in range(40):
        text = f"The ferry carried {number} people on its first day. " * 20
        checked(store, article, snapshot=snapshot(extraction(text), raw=text.encode()))
    store.close()
    return run


def test_upgrade_names_its_steps_and_then_has_nothing_to_do(run: Run) -> None:
    assert run("upgrade") == (0, "".join(f"{one}\n" for one in REVISIONS), "")
    assert run("upgrade") == (0, "the schema is up to date\n", "")


def test_upgrade_copies_what_is_there(
    filled: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scripts = with_next(tmp_path, "op.execute('DELETE FROM hosts')")
    monkeypatch.setattr(app, "shipped", lambda _name: scripts)
    assert filled("upgrade") == (0, "9999\n", "")
    (copy,) = (tmp_path / "data").glob("*.bak")
    kept = open_store(f"sqlite:///{copy}", read_only=True)
    assert len(kept.articles.all()) == 1
    kept.close()


def test_a_newer_database_is_refused_with_the_mend(filled: Run, tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "data/monitor.db") as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    for command in ("upgrade", "check"):
        code, out, err = filled(command)
        assert (code, out) == (1, "")
        assert "newer version" in err
        assert "update monitor" in err


def test_backup_makes_a_copy_that_can_take_the_place(filled: Run, tmp_path: Path) -> None:
    code, out, err = filled("backup", "copy.db")
    assert (code, err) == (0, "")
    assert out.startswith("backed up to copy.db (")
    (tmp_path / "data/monitor.db").unlink()
    (tmp_path / "copy.db").rename(tmp_path / "data/monitor.db")
    assert filled("check") == (0, "the database is sound\n", "")
    store = open_store(f"sqlite:///{tmp_path / 'data/monitor.db'}")
    assert store.history.verify() == ()
    assert store.maintenance.counts(NOW).snapshots == 40
    store.close()


@pytest.mark.parametrize(
    ("target", "says"),
    [("copy.db", "copy.db is there already"), ("nowhere/copy.db", "there is no folder")],
)
def test_backup_destroys_nothing(filled: Run, tmp_path: Path, target: str, says: str) -> None:
    (tmp_path / "copy.db").write_bytes(b"precious")
    code, out, err = filled("backup", target)
    assert (code, out) == (2, "")
    assert says in err
    assert (tmp_path / "copy.db").read_bytes() == b"precious"


def test_check_finds_a_damaged_file(filled: Run, tmp_path: Path) -> None:
    assert filled("check", "--json") == (0, '{"ok": true, "problems": []}\n', "")
    file = tmp_path / "data/monitor.db"
    page = _a_page_of(file, "snapshots")
    data = bytearray(file.read_bytes())
    data[(page - 1) * 4096 + 8 : page * 4096] = bytes(4096 - 8)
    file.write_bytes(data)
    code, out, err = filled("check")
    assert code == 1
    assert "damaged" in out
    assert "restore a backup" in err
    code, out, _ = filled("check", "--json")
    assert code == 1
    assert json.loads(out)["problems"]


def _a_page_of(file: Path, table: str) -> int:
    connection = sqlite3.connect(file)
    (page,) = connection.execute(
        "SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)
    ).fetchone()
    connection.close()
    return page
