"""`monitor search` as a user meets it, on a real database."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from monitor.app.app import App
from monitor.cli import main
from monitor.model.extraction import Block, Extraction
from monitor.settings import load
from tests.contract.samples import entry, record, snapshot

STORY = 'title = "The ferry"\nwatch = ["https://gazette.example/1"]\n'
CONFIG = '[web]\npublic_url = "https://monitor.example"\n'
OLD = "The office said 340 people were waiting \x1b[31mat the pier."
NEW = "The office said 430 people were waiting at the pier."
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Iterator[Run]:
    """Runs a command on a database with two versions of an article."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("MONITOR_CONFIG_DIR", raising=False)
    monkeypatch.delenv("MONITOR_STORE__URL", raising=False)
    (tmp_path / "config/stories").mkdir(parents=True)
    (tmp_path / "config/monitor.toml").write_text(CONFIG)
    (tmp_path / "config/stories/ferry.toml").write_text(STORY)

    def command(*arguments: str) -> tuple[int, str, str]:
        capsys.readouterr()
        code = main(list(arguments))
        told = capsys.readouterr()
        return code, told.out, told.err

    with App.open(load()) as app:
        app.sync_config()
        (article,) = app.store.articles.all()
        for hours, words in ((2, OLD), (1, NEW)):
            at = app.clock.now() - timedelta(hours=hours)
            claim = app.store.articles.claim(
                article.id, now=at, worker="w", lease=timedelta(minutes=5)
            )
            assert claim is not None
            value = Extraction(headline="Ferry late", blocks=(Block(words), Block("東京都庁舎。")))
            made = snapshot(value, taken_at=at, raw=None)
            app.store.articles.record(record(claim, entry=entry(at=at), snapshot=made))
        yield command


def test_it_tells_where_a_text_stood(run: Run) -> None:
    code, out, err = run("search", "waiting", "pier")
    assert (code, err) == (0, "")
    newest, oldest = (line.split("\t") for line in out.splitlines())
    assert (newest[1], newest[3], newest[4], newest[6]) == ("1", "body", "v2–", NEW)
    assert (oldest[4], oldest[6]) == ("v1", OLD.replace("\x1b", "\ufffd"))
    assert "\x1b" not in out
    assert run("search", "庁舎")[0] == 0
    assert run("search", "waiting", "--since", "90m")[1].count("\n") == 1


def test_as_json(run: Run) -> None:
    code, out, _ = run("search", "340", "--json", "--story", "ferry")
    assert code == 0
    found = json.loads(out)
    assert [found["text"][start:end] for start, end in found["hits"]] == ["340"]
    (run_,) = found["stood"]
    assert (run_["from"], run_["until"], found["stands"]) == (1, 2, False)
    assert (found["article"], found["part"], found["outlet"]) == (1, "body", "gazette.example")
    assert found["links"]["version"] == "https://monitor.example/articles/1/versions/1"


def test_a_sentence_and_what_is_not_there(run: Run) -> None:
    assert run("search", "--exact", "said 430 people were waiting")[1].count("\n") == 1
    assert run("search", "said 430 people", "pier")[1].count("\n") == 1  # as a shell passes quotes
    assert run("search", "waiting -430")[1].count("\n") == 1  # "-4…" is a number, no exclusion
    assert run("search", '"people were" -nobody')[1].count("\n") == 2
    assert run("search", "waiting -people")[0] == 1
    code, out, err = run("search", "zeppelin")
    assert (code, out) == (1, "")
    assert "nothing that is stored holds this" in err
    assert run("search", "...")[0] == 2
    assert run("search")[0] in {0, 2}


def test_an_index_is_made_anew(run: Run) -> None:
    with App.open(load()) as app:
        app.store.search.forget_index()
    code, out, err = run("search", "430")
    assert (code, out) == (2, "")
    assert "not in the index yet: 2 of 2 versions" in err
    assert "nothing of what is in the index" in err
    assert run("db", "index")[1] == "2 put into the search index\n"
    assert run("db", "index")[1] == "everything is in the search index\n"
    assert run("db", "index", "--anew")[1] == "2 put into the search index\n"
    assert run("search", "430")[0] == 0
