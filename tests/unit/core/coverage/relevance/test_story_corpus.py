"""The shipped story against forty invented articles that a person has decided on."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from monitor.core.coverage.relevance import Document, build_model, match
from monitor.model.coverage import Decision
from monitor.settings import load

ROOT = Path(__file__).parents[5]
ARTICLES = [
    json.loads(line)
    for line in (ROOT / "tests/corpus_story/articles.jsonl").read_text("utf-8").splitlines()
]
STORY = load(ROOT / "config").story("north-korea-kursk")


def document(row):
    return Document(
        id=row["id"],
        title=row["title"],
        text=row["text"],
        language=row["language"],
        published=datetime.fromisoformat(row["published"]).replace(tzinfo=UTC),
    )


@pytest.fixture(scope="module")
def model():
    return build_model(STORY, ())


def test_there_are_forty_of_several_sorts_and_languages():
    assert len(ARTICLES) == 40
    assert {row["language"] for row in ARTICLES} == {"en", "uk", "ru", "de", "ko"}
    assert {row["decision"] for row in ARTICLES} == {"accept", "review", "reject"}


@pytest.mark.parametrize("row", ARTICLES, ids=lambda row: row["id"])
def test_the_decision_is_a_persons(row, model):
    assert match(document(row), model).decision is Decision(row["decision"])


@pytest.mark.parametrize("row", ARTICLES, ids=lambda row: row["id"])
def test_the_language_may_be_unknown(row, model):
    unknown = {**row, "language": ""}
    assert match(document(unknown), model).decision is Decision(row["decision"])


@pytest.mark.parametrize("row", ARTICLES, ids=lambda row: row["id"])
def test_the_reasons_speak_of_what_the_story_is_about(row, model):
    details = [r.detail for r in match(document(row), model).reasons if r.signal == "stated"]
    assert len(details) == 2
    named = [detail for detail in details if "does not name" not in detail]
    if row["decision"] == "accept":
        assert named
    else:
        assert len(named) < 2 or row["decision"] == "review"


def test_an_article_out_of_the_window_is_rejected(model):
    late = {**ARTICLES[0], "published": "2026-04-28"}
    found = match(document(late), model)
    assert found.decision is Decision.REJECT
    assert found.reasons[0].detail == "it was published after the story's window"
