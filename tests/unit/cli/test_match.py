"""`monitor match`: articles in, decisions out, a line each."""

import io
import json
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from monitor.cli.root import main
from tests.unit.core.coverage.relevance import test_match as texts

ROOT = Path(__file__).parents[3]


@pytest.fixture
def seeds(tmp_path):
    path = tmp_path / "seeds.jsonl"
    lines = [json.dumps({"id": n, "text": text}) for n, text in enumerate(texts.BRIDGE)]
    path.write_text("\n".join(lines) + "\n\n", "utf-8")
    return path


@pytest.fixture
def run(monkeypatch, capsys, tmp_path):
    monkeypatch.chdir(tmp_path)

    def call(*arguments, articles=(), raw=None):
        body = raw or "".join(json.dumps(a) + "\n" for a in articles).encode()
        monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(body)))
        code = main(["--config", str(ROOT / "config"), "match", *map(str, arguments)])
        out, err = capsys.readouterr()
        return code, out, err

    return call


def test_an_answer_a_line_in_order(run, seeds):
    articles = [{"id": "x", "text": texts.OTHER}, {"id": "y", "title": None, "text": texts.MORE}]
    code, out, _ = run("--seeds", seeds, "--json", articles=articles)
    answers = [json.loads(line) for line in out.splitlines()]
    assert code == 0
    assert [(a["id"], a["decision"]) for a in answers] == [("x", "reject"), ("y", "accept")]
    assert {"signal", "value", "detail"} == set(answers[1]["reasons"][0])
    assert answers[0]["score"] < answers[1]["score"]


def test_a_line_for_people(run, seeds):
    _, out, _ = run("--seeds", seeds, articles=[{"title": "A \x1b[31mtitle", "text": texts.MORE}])
    assert out.startswith("accept\t")
    assert "\x1b" not in out
    assert "same figures (14,500)" in out


def test_least_words_and_scope_can_be_told(run, seeds):
    short = {"text": texts.BRIDGE[0][:170], "published": "2026-03-03"}
    told = run("--seeds", seeds, "--min-words", 60, "--scope", "event", articles=[short])
    assert told[1].startswith("review\t")
    assert run("--seeds", seeds, articles=[short])[1].startswith("accept\t")


def test_a_configured_story(run):
    lines = (ROOT / "tests/corpus_story/articles.jsonl").read_bytes().splitlines()[:3]
    code, out, _ = run("--story", "north-korea-kursk", "--json", raw=b"\n".join(lines))
    assert code == 0
    assert [json.loads(line)["decision"] for line in out.splitlines()] == ["accept"] * 3


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (b"{", "line 1"),
        (b"[]", "an object is expected"),
        (b'{"text": 3}', "text is no text"),
        (b'{"text": "a", "published": 3}', "published is no date"),
        (b'{"text": "a", "published": "soon"}', "line 1"),
        (b"\xff\xfe", "line 1"),
    ],
)
def test_a_line_that_is_no_article_is_named(run, seeds, line, told):
    code, out, err = run("--seeds", seeds, raw=line)
    assert (code, out) == (2, "")
    assert told in err


def test_what_is_missing_is_told(run, tmp_path, seeds):
    empty = tmp_path / "empty.jsonl"
    empty.write_text('{"text": " "}\n')
    assert "holds no text" in run("--seeds", empty)[2]
    assert "cannot be read" in run("--seeds", tmp_path / "none.jsonl")[2]
    assert "needs either" in run("--json")[2]
    assert "needs either" in run("--seeds", seeds, "--story", "north-korea-kursk")[2]
