"""`monitor watch add` refuses what the guard would refuse, before anything is watched."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from monitor.cli import main
from monitor.settings import shipped


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with one story."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("MONITOR_CONFIG_DIR", raising=False)
    monkeypatch.delenv("MONITOR_STORE__URL", raising=False)
    for name in ("config/outlets", "config/stories"):
        (tmp_path / name).mkdir(parents=True)
    (tmp_path / "config/monitor.toml").touch()
    (tmp_path / "config/stories/ferry.toml").write_text('title = "The ferry"\n')
    return tmp_path


@pytest.mark.parametrize(
    "url",
    [
        "http://169.254.169.254/latest/meta-data",
        "http://127.0.0.1:8080/",
        "http://localhost/news",
        "http://2130706433/",
        "http://[::1]/",
        "http://10.1.2.3/story",
    ],
)
def test_a_forbidden_address_is_refused_at_once(
    url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["watch", "add", "https://gazette.example/1", url]) == 2
    assert "not to be dialled" in capsys.readouterr().err
    main(["watch", "list"])
    assert capsys.readouterr().out == ""


def test_an_allowed_network_is_watched(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    settings = '[fetch]\nallow_networks = ["127.0.0.0/8", "169.254.0.0/16"]\n'
    (folder / "config/monitor.toml").write_text(settings)
    assert main(["watch", "add", "http://127.0.0.1:8080/"]) == 0
    assert main(["watch", "add", "http://169.254.169.254/"]) == 2
    assert "cloud metadata" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("url", "story"),
    [
        ("https://gazette.example/2026/03/ferry-runs-aground-1234.html", "ferry-runs-aground"),
        ("https://gazette.example/news/12345", "gazette-example"),
        ("https://gazette.example/", "gazette-example"),
        ("https://gazette.example/%D0%BF%D0%BE%D1%80%D0%BE%D0%BC", "gazette-example"),
    ],
)
def test_without_a_story_an_article_gets_one_of_its_own(
    url: str, story: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["watch", "add", url]) == 0
    assert f"(story {story})" in capsys.readouterr().out


def test_a_folder_without_a_config_is_told_what_is_used(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["story", "list"])
    assert "shipped story" not in capsys.readouterr().err
    (folder / "config/monitor.toml").unlink()
    main(["story", "list"])
    said = capsys.readouterr()
    assert f"no config/monitor.toml in {folder}: the shipped story" in said.err
    main(["--config", str(shipped("config")), "story", "list"])
    assert "no config/monitor.toml" not in capsys.readouterr().err


def test_the_shipped_story_is_watched_no_longer_once_there_is_a_config_here(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    settings = folder / "config/monitor.toml"
    settings.unlink()
    assert main(["watch", "add", "https://gazette.example/1"]) == 0  # by hand: it stays
    main(["watch", "list", "--json"])
    assert capsys.readouterr().out.count('"url"') > 1
    settings.touch()
    assert main(["watch", "add", "https://gazette.example/2"]) == 0
    capsys.readouterr()
    main(["watch", "list", "--json"])
    urls = [json.loads(line)["url"] for line in capsys.readouterr().out.splitlines()]
    assert urls == ["https://gazette.example/1", "https://gazette.example/2"]


def test_a_secret_is_made_that_a_route_takes(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    made = set()
    for _ in range(2):
        assert main(["alerts", "secret"]) == 0
        made.add(capsys.readouterr().out.strip())
    assert len(made) == 2
    (folder / "config/monitor.toml").write_text(
        f"[[routes]]\nid = 'desk'\nurl = 'https://a.example/'\nsecrets = {sorted(made)}\n"
    )
    assert main(["config", "check"]) == 0
