"""`monitor db copy`: from SQLite to PostgreSQL by the command."""

from __future__ import annotations

from pathlib import Path

import pytest

from monitor.cli import main


def test_a_database_moves_by_one_command(
    tmp_path: Path,
    postgres_server: object,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    name = postgres_server.create()  # type: ignore[attr-defined]
    there = postgres_server.url(name)  # type: ignore[attr-defined]
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("MONITOR_STORE__URL", raising=False)
    (tmp_path / "config" / "stories").mkdir(parents=True)
    (tmp_path / "config" / "monitor.toml").touch()
    assert main(["db", "copy", there]) == 1
    assert "nothing is stored yet" in capsys.readouterr().err
    assert main(["watch", "add", "https://gazette.example/ferry"]) == 0
    assert main(["db", "copy", "sqlite:///data/monitor.db"]) == 2
    assert main(["db", "copy", there]) == 0
    assert "rows copied, and each compared" in capsys.readouterr().out
    monkeypatch.setenv("MONITOR_STORE__URL", there)
    assert main(["watch", "list"]) == 0
    assert "gazette.example/ferry" in capsys.readouterr().out
    assert main(["verify"]) == 0
    postgres_server.drop(name)  # type: ignore[attr-defined]
