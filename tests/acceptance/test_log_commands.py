"""`monitor log` and what else shows the log, as a user meets it, on a real database."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest

from monitor.app.app import App
from monitor.cli import main
from monitor.model.change import Revision, RevisionGround, RevisionKind, Verdict
from monitor.model.watch import Event, EventKind
from monitor.settings import load
from monitor.web import Health, create_app
from tests.contract.samples import change, entry, record, snapshot

STORY = 'title = "The ferry"\nwatch = ["https://gazette.example/1", "https://gazette.example/2"]\n'
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a story of two articles."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("MONITOR_CONFIG_DIR", raising=False)
    monkeypatch.delenv("MONITOR_STORE__URL", raising=False)
    for name in ("config/outlets", "config/stories"):
        (tmp_path / name).mkdir(parents=True)
    (tmp_path / "config/monitor.toml").touch()
    (tmp_path / "config/stories/ferry.toml").write_text(STORY)
    return tmp_path


@pytest.fixture
def app(folder: Path) -> Iterator[App]:  # noqa: ARG001 - it works there
    """An app in which an article was blocked, edited and removed, and another one was paused."""
    with App.open(load()) as opened:
        opened.sync_config()
        one, two = opened.store.articles.all()
        for at, kind in enumerate((EventKind.BLOCKED, EventKind.BACK, None, EventKind.REMOVED)):
            happen(opened, one.id, kind, at)
        opened.store.articles.pause(two.id, paused=True, now=opened.clock.now(), actor="ada")
        yield opened


def happen(app: App, article: int, kind: EventKind | None, at: int) -> None:
    """A check that found this, or without a kind an edit."""
    now = app.clock.now()
    claim = app.store.articles.claim(article, now=now, worker="w", lease=timedelta(minutes=5))
    assert claim is not None
    moment = now - timedelta(minutes=30 - at)
    plain: dict[str, Any] = {"entry": entry(at=moment), "next_check_at": now}
    if kind is None:
        trim = Revision(RevisionKind.LEGAL_TRIM, (RevisionGround.NAME_WITHDRAWN,))
        verdict = Verdict(changes=(change(),), revision=trim)
        edited = record(claim, snapshot=snapshot(), verdict=verdict, **plain)
        app.store.articles.record(edited)
    else:
        since = moment - timedelta(minutes=1)
        told = Event(kind=kind, at=moment, since=since, reason="it says so \x1b[31m")
        app.store.articles.record(record(claim, events=(told,), **plain))


@pytest.fixture
def run(app: App, capsys: pytest.CaptureFixture[str]) -> Run:  # noqa: ARG001 - on its database
    """Runs a command beside the app."""

    def command(*arguments: str) -> tuple[int, str, str]:
        capsys.readouterr()
        code = main(list(arguments))
        told = capsys.readouterr()
        return code, told.out, told.err

    return command


def kinds(out: str) -> list[str]:
    return [line.split("\t")[3] for line in out.splitlines()]


def test_the_log_holds_what_happened_newest_first(run: Run) -> None:
    code, out, _ = run("log")
    assert (code, kinds(out)) == (0, ["paused", "removed", "figure", "back", "blocked"])
    assert "\x1b" not in out
    assert "by ada" in out


@pytest.mark.parametrize("form", [(), ("--json",), ("--diff",)])
def test_it_says_where_it_stops(run: Run, form: tuple[str, ...]) -> None:
    _, out, err = run("log", "-n", "2", *form)
    assert "the newest 2; there are more" in err
    assert out
    for whole in (("log", "-n", "5"), ("log",)):
        assert "there are more" not in run(*whole, *form)[2]


def test_each_row_can_be_asked_for(run: Run) -> None:
    assert kinds(run("log", "--kind", "removed")[1]) == ["removed"]
    assert kinds(run("log", "--kind", "removed", "--kind", "figure")[1]) == ["removed", "figure"]
    assert kinds(run("log", "--severity", "substantive")[1]) == ["removed", "figure"]
    assert kinds(run("log", "--stealth")[1]) == ["figure"]
    assert kinds(run("log", "--article", "2")[1]) == ["paused"]
    assert kinds(run("log", "-n", "2")[1]) == ["paused", "removed"]
    assert kinds(run("log", "--revision", "legal-trim")[1]) == ["figure"]
    asked = ("log", "--revision", "softened", "--revision", "legal-trim")
    assert kinds(run(*asked)[1]) == ["figure"]
    assert kinds(run("log", "--revision", "softened")[1]) == []
    for wrong, nearest in (("--kind=remved", "removed"), ("--revision=legal-trm", "legal-trim")):
        code, _, err = run("log", wrong)
        assert code == 2
        assert nearest in err


def test_what_happened_to_the_story_stands_with_its_version(run: Run) -> None:
    told = {"kind": "legal-trim", "grounds": ["name-withdrawn"]}
    told["line"] = "legal trim: a name withdrawn"
    rows = [json.loads(line) for line in run("log", "--json")[1].splitlines()]
    assert [row["revision"] for row in rows] == [None, None, told, None, None]
    assert "  legal trim: a name withdrawn\n" in run("log", "--diff")[1]
    (version,) = json.loads(run("show", "1", "--json")[1])["versions"]
    assert version["revision"] == told
    assert "legal trim: figure (stealth)" in run("show", "1")[1]


def test_rows_as_json_have_the_keys_of_a_change(run: Run) -> None:
    rows = [json.loads(line) for line in run("log", "--json")[1].splitlines()]
    assert [row["type"] for row in rows] == ["event", "event", "change", "event", "event"]
    removed, figure = rows[1], rows[2]
    assert {*figure} - {"figure", "context", "type"} & {*removed} >= {"kind", "severity", "reason"}
    assert removed["since"] < removed["detected_at"]
    assert (removed["kind"], removed["article"], removed["derived"]) == ("removed", 1, False)


def test_a_version_leads_to_its_redline_where_others_reach_the_web_view(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MONITOR_WEB__PUBLIC_URL", "https://desk.example")
    rows = [json.loads(line) for line in run("log", "--json")[1].splitlines()]
    (figure,) = (row for row in rows if row["type"] == "change")
    history = "https://desk.example/articles/1"
    assert figure["links"]["history"] == history
    first = next(iter(figure["links"].values()))
    assert first.startswith((f"{history}/diff/", f"{history}/versions/"))
    assert f"  {first}\n" in run("log", "--diff")[1]
    monkeypatch.setenv("MONITOR_WEB__ENABLED", "false")
    assert first not in run("log", "--diff")[1]


def test_show_and_timeline_tell_it_too(run: Run) -> None:
    shown = json.loads(run("show", "1", "--json")[1])
    assert [event["kind"] for event in shown["events"]] == ["blocked", "back", "removed"]
    lines = run("story", "timeline", "ferry")[1].splitlines()
    told = [line.split("\t")[1] for line in lines]
    assert [what for what in told if what not in {"published", "edited"}] == [
        "blocked",
        "back",
        "removed",
        "paused",
    ]


def test_following_misses_neither(run: Run, app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    turns = iter([EventKind.RESTORED, None, EventKind.MOVED])

    def pause(_seconds: float) -> None:
        try:
            happen(app, 1, next(turns), 29)
        except StopIteration:
            raise KeyboardInterrupt from None

    monkeypatch.setattr(time, "sleep", pause)
    _, out, _ = run("log", "--follow")
    assert kinds(out)[-3:] == ["restored", "figure", "moved"]
    assert kinds(out)[:5] == ["blocked", "back", "figure", "removed", "paused"]


def test_the_web_shows_and_filters_them(app: App) -> None:
    view = create_app(app.store, app.settings, clock=app.clock, health=lambda: Health(ok=True))

    async def ask(path: str) -> httpx.Response:
        transport = httpx.ASGITransport(view)
        async with httpx.AsyncClient(transport=transport, base_url="http://localhost") as http:
            return await http.get(path)

    def page(path: str) -> str:
        answer = asyncio.run(ask(path))
        assert answer.status_code == 200
        return answer.text

    everything = page("/")
    for kind in ("blocked", "back", "removed", "paused"):
        assert f'state {kind}">{kind}</span>' in everything
    assert 'state removed">' not in page("/?kind=figure")
    removed = page("/?kind=removed")
    assert 'state removed">' in removed
    assert 'state blocked">' not in removed
    assert 'class="card quiet"' not in removed
    assert 'state removed">' in page("/articles/1")


def test_what_the_configuration_names_no_longer_ends(run: Run, folder: Path) -> None:
    run("watch", "add", "https://gazette.example/3")
    (folder / "config/stories/ferry.toml").write_text('title = "The ferry"\n')
    with App.open(load()) as later:
        later.sync_config()
        assert [article.url[-1] for article in later.store.articles.all()] == ["3"]
    assert kinds(run("log", "--kind", "unwatched")[1]) == ["unwatched"] * 2
    assert "configuration" in run("log", "--kind", "unwatched")[1]


def test_no_limit_cuts_a_version_through(app: App, run: Run) -> None:
    one, _ = app.store.articles.all()
    now = app.clock.now()
    claim = app.store.articles.claim(one.id, now=now, worker="w", lease=timedelta(minutes=5))
    assert claim is not None
    many = tuple(replace(change(), block=n, before=f"{n}", after=f"{n + 100}") for n in range(9))
    verdict = Verdict(changes=many)
    edited = record(claim, snapshot=snapshot(), verdict=verdict, entry=entry(at=now))
    app.store.articles.record(edited)
    _, out, told = run("log", "--limit", "1")
    assert [row.split("\t")[4 - 1] for row in out.splitlines()] == [change().kind.value] * 9
    assert "these are the newest 1; there are more" in told
    _, out, _ = run("log", "--limit", "1", "--diff")
    assert out.count("article 1 · baseline → v") == 1
    assert all(f"[-{n}-]{{+{n + 100}+}}" in out for n in range(9))
    _, out, told = run("log", "--limit", "2", "--kind", change().kind.value)
    assert (len(out.splitlines()), told) == (10, "")
