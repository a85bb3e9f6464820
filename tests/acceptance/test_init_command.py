"""`monitor init` against a real site on loopback."""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import ClassVar

import pytest

from monitor.cli import main

WORDS = "The harbour board said on Monday that 214 people were taken off the ferry in fog. "
ARTICLE = (
    '<html lang="en"><head><title>Ferry runs aground | Mercury</title>'
    '<meta property="og:type" content="article"><meta property="og:site_name" content="Mercury">'
    '<link rel="alternate" type="application/rss+xml" href="/feed.xml"></head><body><article>'
    f"<h1>Ferry runs aground</h1><p>{WORDS * 3}</p><p>{WORDS * 2}Buses run.</p></article></body></html>"
)
FRONT = (
    '<html lang="en"><head><title>Selwyn Mercury: news of the bay</title>'
    '<meta property="og:site_name" content="Selwyn Mercury">'
    '<link rel="alternate" type="application/rss+xml" href="/feed.xml"></head><body></body></html>'
)
FEED = (
    '<rss version="2.0"><channel><title>Mercury</title><item><title>Ferry runs aground</title>'
    "<link>/2026/ferry-runs-aground-77</link></item></channel></rss>"
)


class Handler(BaseHTTPRequestHandler):
    asked: ClassVar[Counter[str]] = Counter()

    def do_GET(self) -> None:
        self.asked[self.path] += 1
        found = {
            "/feed.xml": ("application/rss+xml", FEED),
            "/": ("text/html", FRONT),
            "/2026/ferry-runs-aground-77": ("text/html", ARTICLE),
            **{f"/unlisted/{n}": ("text/html", ARTICLE.replace("/feed", "/no")) for n in range(3)},
        }.get(self.path)
        body = (found[1] if found else "nothing").encode()
        self.send_response(200 if found else 404)
        self.send_header("content-type", found[0] if found else "text/plain")
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Nothing is said."""


@pytest.fixture
def site() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name in ("MONITOR_CONFIG_DIR", "MONITOR_STORE__URL"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("MONITOR_FETCH__ALLOW_NETWORKS", "127.0.0.0/8")
    monkeypatch.setenv("MONITOR_FETCH__DELAY", "0s")
    return tmp_path


def test_a_first_story_is_made_of_an_address(
    site: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    url = f"{site}/2026/ferry-runs-aground-77"
    slack = "https://hooks.slack.com/services/T0/B0/x"
    assert main(["init", url, "--contact", "ada@desk.example", "--route", slack]) == 0
    said = capsys.readouterr()
    assert "`monitor run` watches from now on" in said.err
    story = tomllib.loads((folder / "config/stories/ferry-runs-aground.toml").read_text())
    assert story["title"] == "Ferry runs aground"
    assert (story["language"], story["watch"]) == ("en", [url])
    (outlet,) = (folder / "config/outlets").glob("*.toml")
    assert story["outlets"] == [outlet.stem]
    found = tomllib.loads(outlet.read_text())
    assert found["feeds"] == [f"{site}/feed.xml"]
    assert (found["name"], found["homepage"]) == ("Selwyn Mercury", f"{site}/")
    (route,) = tomllib.loads((folder / "config/monitor.toml").read_text())["routes"]
    assert (route["kind"], route["url"]) == ("slack", slack)
    assert main(["config", "check"]) == 0
    assert main(["check", "--all"]) == 0
    capsys.readouterr()
    assert main(["watch", "list"]) == 0
    assert "Ferry runs aground" in capsys.readouterr().out
    assert main(["init", url]) == 2
    assert "config/monitor.toml is there already" in capsys.readouterr().err


def test_a_site_that_lists_nothing_is_asked_once_for_all_its_articles(
    site: str,
    folder: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(Handler, "asked", Counter())
    monkeypatch.setattr("tests.acceptance.test_init_command.FRONT", "<html><body></body></html>")
    monkeypatch.setattr("tests.acceptance.test_init_command.FEED", "")
    urls = [f"{site}/unlisted/{n}" for n in range(3)]
    assert main(["init", *urls]) == 0
    assert capsys.readouterr().err.count("its outlet is not written") == 1
    (file,) = (folder / "config/stories").iterdir()
    assert tomllib.loads(file.read_text())["watch"] == urls
    assert Handler.asked["/rss"] == Handler.asked["/sitemap.xml"] == 1
    assert [path for path in Handler.asked if path.startswith("/unlisted/0/")] == []


def test_without_an_address_the_folder_is_made_and_the_way_on_is_said(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["--config", "desk", "init"]) == 0
    said = capsys.readouterr()
    assert "written: desk/monitor.toml" in said.out
    assert "set fetch.contact" in said.err
    assert "`monitor watch add URL` watches a first article" in said.err
    assert "`monitor --config desk run`" in said.err


def test_on_a_terminal_contact_and_route_are_asked_for(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def prompt(text: str, **_rest: object) -> str:
        asked.append(text)
        return (
            " ada@desk.example "
            if "reach you" in text
            else "https://hooks.slack.com/services/T/B/x"
        )

    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr("sys.stderr.isatty", lambda: True, raising=False)
    monkeypatch.setattr("typer.prompt", prompt)
    assert main(["init"]) == 0
    main_file = tomllib.loads((folder / "config/monitor.toml").read_text())
    assert main_file["fetch"]["contact"] == "ada@desk.example"
    assert [route["kind"] for route in main_file["routes"]] == ["slack"]
    assert main(["--config", "two", "init", "--contact", "bob@desk.example"]) == 0
    assert ["reach you" in text for text in asked] == [True, False, False]
    assert "set fetch.contact" not in capsys.readouterr().err


def test_a_dead_site_is_watched_all_the_same(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["init", "http://127.0.0.1:9/2026/pier-closed"]) == 0
    said = capsys.readouterr()
    assert "shows no article" in said.err
    story = tomllib.loads((folder / "config/stories/pier-closed.toml").read_text())
    assert story["watch"] == ["http://127.0.0.1:9/2026/pier-closed"]
    assert main(["config", "check"]) == 0


def test_what_is_refused_leaves_no_config(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["init", "http://169.254.169.254/latest"]) == 2
    assert not (folder / "config/monitor.toml").exists()
    assert main(["init", "https://gazette.example/1", "--route", "nonsense"]) == 1
    assert "no apprise address" in capsys.readouterr().err
    assert not (folder / "config/monitor.toml").exists()
