"""`monitor import` with a real database."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest

from monitor.cli import main


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("MONITOR_CONFIG_DIR", raising=False)
    monkeypatch.delenv("MONITOR_STORE__URL", raising=False)
    for name in ("config/outlets", "config/stories"):
        (tmp_path / name).mkdir(parents=True)
    (tmp_path / "config/monitor.toml").touch()
    return tmp_path


def watched(capsys: pytest.CaptureFixture[str]) -> dict[str, tuple[str, ...]]:
    capsys.readouterr()
    assert main(["watch", "list", "--json"]) == 0
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    return {row["url"]: (row["title"], *row["stories"], str(row["paused"])) for row in rows}


def test_what_another_program_watched_is_watched(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    jobs = folder / "jobs.yaml"
    jobs.write_text(
        "name: The ferry\nurl: https://gazette.example/ferry?utm_source=x\n---\n"
        "url: https://gazette.example/pier\nenabled: false\n---\ncommand: df\n"
    )
    assert main(["import", str(jobs), "--dry-run"]) == 0
    assert "2 articles" in capsys.readouterr().out
    assert main(["import", str(jobs)]) == 0
    said = capsys.readouterr().out
    assert "watching 2 more articles; 0 were watched already" in said
    assert "passed over: a shell command" in said
    assert watched(capsys) == {
        "https://gazette.example/ferry": ("The ferry", "imported", "False"),
        "https://gazette.example/pier": ("", "imported", "True"),
    }
    assert main(["import", str(jobs)]) == 0
    assert "watching 0 more articles; 2 were watched already" in capsys.readouterr().out


def test_a_list_may_come_by_a_pipe_and_go_to_a_story(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = "".join(f"https://gazette.example/n/{n}\n" for n in range(450))
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(lines.encode())))
    assert main(["import", "-", "--story", "harbour"]) == 0
    assert "story harbour: 450 articles" in capsys.readouterr().out
    assert len(watched(capsys)) == 450


def test_a_mistake_watches_nothing(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "x.zip").write_bytes(b"PK\x03\x04")
    assert main(["import", "x.zip"]) == 2
    assert "the backup cannot be read" in capsys.readouterr().err
    assert main(["import", "nowhere"]) == 2
    assert "nowhere cannot be read (No such file" in capsys.readouterr().err
    assert not (folder / "data").exists()


def test_an_address_of_this_machine_is_passed_over(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "mixed.txt").write_text("http://127.0.0.1/x\nhttps://gazette.example/1\n")
    assert main(["import", str(folder / "mixed.txt"), "--dry-run"]) == 0
    told = capsys.readouterr().out
    assert "1 article" in told
    assert "passed over: monitor does not go there: 127.0.0.1" in told
