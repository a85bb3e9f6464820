"""A config folder that changes while the real daemon runs."""

from __future__ import annotations

import signal
import socket
from pathlib import Path

import httpx
import pytest

from monitor.adapters.store import open_store, upgrade
from monitor.app.reloading import ConfigFolder
from monitor.errors import ConfigError
from monitor.settings import load, shipped
from tests.daemon.process import health, running, wait_until

STORY = """
title = "The pier"
watch = [{urls}]
"""
ONE, TWO = '"http://127.0.0.1:9/one"', '"http://127.0.0.1:9/two"'


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    config = tmp_path / "config"
    (config / "stories").mkdir(parents=True)
    (config / "outlets").mkdir()
    (config / "monitor.toml").write_text("[schedule]\nworkers = 3\n")
    write(config, ONE)
    return config


def write(config: Path, *urls: str) -> None:
    (config / "stories" / "pier.toml").write_text(STORY.format(urls=", ".join(urls)))


def test_the_running_daemon_takes_up_what_is_right_and_says_what_is_wrong(
    folder: Path, tmp_path: Path
) -> None:
    url = f"sqlite:///{tmp_path / 'monitor.db'}"
    upgrade(url, shipped("db"))
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]

    def watched() -> list[str]:
        store = open_store(url)
        try:
            return sorted(article.url[-3:] for article in store.articles.all())
        finally:
            store.close()

    def troubles() -> str:
        told = health(port)
        return " ".join(told["troubles"]) if told else ""  # type: ignore[arg-type]

    with running(folder, port, url) as process:
        wait_until(lambda: watched() == ["one"], 20)
        write(folder, ONE, TWO)
        wait_until(lambda: watched() == ["one", "two"], 20)

        write(folder, ONE, TWO, "nowhere")  # no TOML
        wait_until(lambda: "pier.toml" in troubles(), 20)
        assert watched() == ["one", "two"]
        assert httpx.get(f"http://127.0.0.1:{port}/healthz").status_code == 200  # it goes on
        front = httpx.get(f"http://127.0.0.1:{port}/").text
        assert "The pier" in front

        (folder / "stories" / "pier.toml").unlink()
        write(folder, TWO)
        wait_until(lambda: watched() == ["two"] and not troubles(), 20)

        text = (folder / "monitor.toml").read_text()
        (folder / "monitor.toml").write_text(f"{text}[web]\nhost = '::1'\n")
        process.send_signal(signal.SIGHUP)
        wait_until(lambda: "wait for a restart: web" in troubles(), 20)


def test_what_was_opened_with_a_setting_keeps_it(folder: Path) -> None:
    now = load(folder, {})
    reading = ConfigFolder(folder, {})
    (folder / "monitor.toml").write_text(
        "[schedule]\nworkers = 5\ntick = '9s'\n[fetch]\ntimeout = '40s'\n"
    )
    new, waiting = reading.read(now)
    assert waiting == ("fetch", "schedule.tick")
    assert new.fetch == now.fetch
    assert new.schedule.tick == now.schedule.tick
    assert new.schedule.workers == 5


def test_files_are_read_once_they_have_stayed_for_a_look(folder: Path) -> None:
    reading = ConfigFolder(folder, {})
    assert [reading.has_changed() for _ in range(3)] == [False] * 3
    write(folder, ONE, TWO)
    assert not reading.has_changed()
    write(folder, ONE, TWO, "no TOML")
    assert not reading.has_changed()
    assert reading.has_changed()
    with pytest.raises(ConfigError):
        reading.read(load(None, {}))
    assert not reading.has_changed()
    reading.forget()
    assert reading.has_changed()
