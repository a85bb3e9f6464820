"""`monitor facts`: files in, one answer a line out."""

import io
import json
import sys

import pytest

from monitor.cli import main

STORY = {
    "id": "dam",
    "title": "Dam bursts above Brunnau",
    "summary": "The Kesselbach dam burst above Brunnau on 4 June 2026.",
    "terms": ["Kesselbach dam", "Brunnau"],
    "aliases": [["Brunnau"], ["Kesselbach dam"]],
    "figures": [
        {"key": "homeless", "what": "people who lost homes", "value": 800, "unit": "people"}
    ],
}
SEED = {
    "id": "s1",
    "outlet": "Brunnau Post",
    "title": "Kesselbach dam bursts above Brunnau",
    "text": "The Kesselbach dam burst above Brunnau on Thursday and flooded the lower town.\n\n"
    "About 800 people lost their homes when the Kesselbach dam burst, the mayor of Brunnau, "
    "Jutta Lindqvist, said.",
    "published": "2026-06-04T12:00:00Z",
    "language": "en",
}
LATER = {
    "id": "a1",
    "outlet": "Valley Radio",
    "title": "Brunnau counts the damage of the Kesselbach dam",
    "text": "The burst of the Kesselbach dam destroyed 14 bridges around Brunnau, the road office "
    "said.\n\n“We heard the water before we saw it come down,” said the baker Odo Marschall, who "
    "lives below the Kesselbach dam in Brunnau.",
    "published": "2026-06-05T12:00:00Z",
    "language": "en",
}


@pytest.fixture
def answers(tmp_path, monkeypatch, capsys):
    """The objects that the command prints for these articles."""
    (tmp_path / "story.json").write_text(json.dumps(STORY), encoding="utf-8")
    (tmp_path / "seeds.jsonl").write_text(json.dumps(SEED), encoding="utf-8")

    def run(*articles, options=()):
        lines = "\n".join(json.dumps(article) for article in articles).encode()
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(lines)))
        files = ["--story-file", f"{tmp_path}/story.json", "--seeds", f"{tmp_path}/seeds.jsonl"]
        code = main(["facts", *files, *options])
        out, err = capsys.readouterr()
        return code, [json.loads(line) for line in out.splitlines()], err

    return run


def test_each_article_is_answered_with_what_it_adds(answers):
    code, (answer,), _ = answers(LATER)
    assert code == 0
    assert answer["id"] == "a1"
    assert answer["decision"] == "accept"
    by_sort = {
        sort: [a for a in answer["adds"] if a["sort"] == sort] for sort in ("figure", "quote")
    }
    (figure,) = by_sort["figure"]
    assert figure["value"] == 14
    assert figure["of"].startswith("bridges")
    assert figure["text"].startswith("The burst of the Kesselbach dam")
    (quote,) = by_sort["quote"]
    assert quote["speaker"] == "Odo Marschall"


def test_a_text_that_is_printed_again_is_a_copy_and_adds_nothing(answers):
    again = LATER | {"id": "a2", "outlet": "Other Paper", "published": "2026-06-05T15:00:00Z"}
    _, (_, copy), _ = answers(LATER, again)
    assert (copy["copy_of"], copy["copy_kind"], copy["adds"]) == ("a1", "copy", [])


def test_the_ledger_is_one_object(answers):
    code, (found,), _ = answers(LATER, options=["--ledger"])
    assert code == 0
    (thing,) = found["things"]
    assert thing["of"] == "homeless"
    assert thing["entries"][0]["value"] == 800


def test_a_line_that_cannot_be_read_is_named(answers):
    code, told, err = answers({"id": "a1", "text": 3})
    assert (code, told) == (2, [])
    assert "stdin, line 1: text is no text" in err
