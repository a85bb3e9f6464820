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
def test_to_know_the_texts_takes_nothing_away(row, model):
    """Four of the reports as the story's own texts: what was accepted stays so."""
    texts = [document(one) for one in ARTICLES if one["id"].startswith("event")][:4]
    knowing = build_model(STORY, texts)
    if match(document(row), model).decision is Decision.ACCEPT:
        assert match(document(row), knowing).decision is Decision.ACCEPT


@pytest.mark.parametrize("row", ARTICLES, ids=lambda row: row["id"])
def test_the_language_may_be_unknown(row, model):
    unknown = {**row, "language": ""}
    assert match(document(unknown), model).decision is Decision(row["decision"])


@pytest.mark.parametrize("row", ARTICLES, ids=lambda row: row["id"])
def test_the_reasons_speak_of_what_the_story_is_about(row, model):
    details = "; ".join(r.detail for r in match(document(row), model).reasons)
    if row["decision"] == "accept":
        assert "names North Korea" in details or "names Kursk" in details or "and Kursk" in details
    for word in ("alien", "neighbour", "seed", "%"):
        assert word not in details


def test_an_article_out_of_the_window_is_rejected(model):
    late = {**ARTICLES[0], "published": "2026-04-28"}
    found = match(document(late), model)
    assert found.decision is Decision.REJECT
    assert found.reasons[0].detail == "it was published after the story's window"
