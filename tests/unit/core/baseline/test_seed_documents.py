"""The shipped story against its real documents, where they are at hand.

Set MONITOR_SEED_DOCUMENTS to the folder of the five scraped documents. Their text is not in the
project: what must be kept of each is known here by its hash alone.
"""

import os
import subprocess
from functools import cache
from hashlib import sha256
from pathlib import Path

import pytest

from monitor.core.baseline import (
    changes,
    draft,
    guess,
    proves,
    read_against,
    recognise,
    to_extraction,
)
from monitor.core.baseline.matching import find
from monitor.core.baseline.stream import stream
from monitor.model.story import BaselineArticle
from monitor.settings import load, shipped

FOLDER = os.environ.get("MONITOR_SEED_DOCUMENTS", "")
ROOT = Path(__file__).parents[4]

pytestmark = pytest.mark.skipif(
    not FOLDER, reason="MONITOR_SEED_DOCUMENTS does not name the folder of the seed documents"
)

KEPT = {
    "kyiv-independent": (
        7,
        264,
        "8c0dd213a5464d9c28cf47d511bbd9d821bc539e95c93964d9fb87a84e0c2875",
    ),
    "the-insider": (12, 623, "a93cab805263a532b7837c61e8424fbd465f823294b8e43be8e159c3ac3513b4"),
    "the-independent": (
        14,
        381,
        "18edcd82a7b9d4c754d54346f3aad6c075806873a65ac4f4452b9b76625159f1",
    ),
    "kyiv-post": (18, 499, "4bc71d9f27fd31c0d68e5e1b08af96af181afe3f66aa066a7bc622bf6cfdc383"),
    "euromaidan-press": (
        11,
        400,
        "9d18a5a59114994aa11f40a51a93abc6c15315c39c7ad3685163765e41e16341",
    ),
}
"""Key → (paragraphs, words, SHA-256 of standfirst and paragraphs, a blank line between)."""

KEYS = sorted(KEPT)


@cache
def candidates() -> tuple[BaselineArticle, ...]:
    (story,) = load(shipped("config"), {}).stories
    return story.baseline


@cache
def documents() -> dict[str, str]:
    """Key → document, as recognised without being told which is which."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(Path(FOLDER).glob("*.txt"))]
    return {recognise(text, candidates()).article.key: text for text in texts}


def test_all_five_are_recognised() -> None:
    assert sorted(documents()) == KEYS


@pytest.mark.parametrize("key", KEYS)
def test_exactly_the_article_is_kept(key: str) -> None:
    found = recognise(documents()[key], candidates())
    kept = [part for part in (found.standfirst, *found.paragraphs) if part]
    digest = sha256("\n\n".join(kept).encode()).hexdigest()
    words = sum(len(part.split()) for part in kept)
    assert (len(found.paragraphs), words, digest) == KEPT[key]
    assert (found.coverage, found.missing, found.unknown) == (1.0, 0, ())


@pytest.mark.parametrize("key", KEYS)
def test_version_zero_stands_against_its_fingerprints(key: str) -> None:
    found = recognise(documents()[key], candidates())
    extraction = to_extraction(found, found.article)
    reading = read_against(found.article, extraction)
    assert proves(reading)
    assert changes(found.article, reading, extraction) == ()


@pytest.mark.parametrize("key", KEYS)
def test_no_other_article_is_proved_by_it(key: str) -> None:
    found = recognise(documents()[key], candidates())
    extraction = to_extraction(found, found.article)
    for other in candidates():
        assert proves(read_against(other, extraction)) == (other.key == key)


@pytest.mark.parametrize("key", KEYS)
def test_the_shipped_fingerprints_are_those_that_new_makes(key: str) -> None:
    guessed = guess(documents()[key])
    (article,) = [a for a in candidates() if a.key == key]
    made = draft(
        key=key,
        outlet=article.outlet,
        url=article.url,
        paragraphs=[line.text for line in guessed.kept if line.number != guessed.standfirst],
        standfirst=next(
            (line.text for line in guessed.lines if line.number == guessed.standfirst), ""
        ),
    )
    assert made.fingerprints == article.fingerprints


def test_no_sentence_of_theirs_is_in_the_project() -> None:
    """Headlines are metadata and may stand; no longer sentence may."""
    wanted = [f for article in candidates() for f in article.fingerprints if f.words >= 8]
    listed = subprocess.run(
        ["git", "ls-files", "-z"],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    for name in filter(None, listed.split("\0")):
        path = ROOT / name
        if path.suffix in {".py", ".toml", ".md", ".html", ".json", ".txt"} and path.is_file():
            lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
            assert not find(wanted, stream(lines)).taken, name
