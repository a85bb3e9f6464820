"""`monitor export`: the versions of an article and of a story, by the command."""

from __future__ import annotations

from datetime import timedelta
from hashlib import sha256
from pathlib import Path

import pytest
from warcio.archiveiterator import ArchiveIterator

from monitor.adapters.store import open_store, upgrade
from monitor.cli import main
from monitor.model.watch import Outcome, SnapshotOrigin
from monitor.settings import shipped
from tests.contract.samples import NOW, checked, entry, extraction, snapshot, watch

PAGES = (b"<html><p>The ferry is late.</p></html>", b"<html><p>The ferry came.</p></html>")


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a database: an article with two versions and a document, one with neither."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("MONITOR_STORE__URL", raising=False)
    (tmp_path / "config" / "stories").mkdir(parents=True)
    (tmp_path / "config" / "monitor.toml").touch()
    (tmp_path / "data").mkdir()
    url = f"sqlite:///{tmp_path / 'data' / 'monitor.db'}"
    upgrade(url, shipped("db"))
    store = open_store(url)
    article = watch(store)
    watch(store, 2)
    document = snapshot(origin=SnapshotOrigin.BASELINE, number=0, raw=b"typed in")
    store.articles.import_baseline(article.id, document, NOW)
    for number, page in enumerate(PAGES, start=1):
        at = NOW + timedelta(hours=number)
        told = extraction(f"The ferry, as it stood at look {number} of the harbour office's page.")
        checked(
            store,
            article,
            entry=entry(Outcome.CHANGED, at),
            snapshot=snapshot(told, raw=page, number=number, taken_at=at),
        )
    store.close()
    return tmp_path


def bodies(file: Path) -> list[bytes]:
    """The pages in a WARC file, in its order."""
    with file.open("rb") as stream:
        return [
            record.content_stream().read()
            for record in ArchiveIterator(stream)
            if record.rec_type == "response"
        ]


def test_an_article_is_written_as_it_came(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", "warc", "1"]) == 0
    said = capsys.readouterr()
    assert "wrote 2 pages to article-1.warc.gz" in said.out
    assert "article 1: no page is kept of version 0" in said.err
    assert bodies(desk / "article-1.warc.gz") == list(PAGES)


def test_a_story_is_one_file(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", "wacz", "--story", "ferry", "-o", "out.wacz"]) == 0
    assert (desk / "out.wacz").read_bytes()[:2] == b"PK"
    digest = sha256((desk / "out.wacz").read_bytes())
    assert main(["export", "wacz", "--story", "ferry", "-o", "out.wacz"]) == 2
    assert "out.wacz is there already" in capsys.readouterr().err
    assert sha256((desk / "out.wacz").read_bytes()).digest() == digest.digest()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["2"], "no page is kept of any of its versions"),
        ([], "name an article, or a story by --story"),
        (["1", "--story", "ferry"], "name an article, or a story by --story"),
        (["1", "-o", "nowhere/out.warc.gz"], "cannot be written to nowhere/out.warc.gz"),
    ],
)
def test_what_cannot_be_done_is_said(
    arguments: list[str], said: str, desk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = set(desk.rglob("*"))
    assert main(["export", "warc", *arguments]) != 0
    assert said in capsys.readouterr().err
    assert set(desk.rglob("*")) == files
