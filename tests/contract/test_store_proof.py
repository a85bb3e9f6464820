"""Tampering shows: whatever is altered, dropped or added behind the store's back, verify says so."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy import text

from monitor.adapters.store import SqlStore
from monitor.model.watch import SnapshotOrigin
from tests.contract.samples import NOW, change, checked, extraction, snapshot, watch

LONG = "The council had earmarked nine million for the pier, and a further two for the lighthouse road."

TAMPERINGS = {
    "a check's outcome": "UPDATE checks SET outcome = 'removed' WHERE seq = 3",
    "a check's time": "UPDATE checks SET started_at = started_at + 1 WHERE seq = 2",
    "a check's link": "UPDATE checks SET chain_hash = (SELECT chain_hash FROM checks WHERE seq = 2) "
    "WHERE seq = 3",
    "the last check": "DELETE FROM checks WHERE seq = 5",
    "a check between": "DELETE FROM checks WHERE seq = 3",
    "the order of checks": "UPDATE checks SET seq = -seq",
    "a version's headline": "UPDATE snapshots SET headline = 'Other' WHERE number = 1",
    "a version's document": "UPDATE snapshots SET document = replace(document, 'Ferry', 'Fairy')",
    "a version's content hash": "UPDATE snapshots SET content_hash = raw_hash WHERE number = 1",
    "a version's time": "UPDATE snapshots SET taken_at = taken_at - 1 WHERE number = 2",
    "a version's evidence": "UPDATE snapshots SET status = 404 WHERE number = 2",
    "a version": "DELETE FROM snapshots WHERE number = 1",
    "the baseline": "UPDATE snapshots SET headline = 'Other' WHERE number = 0",
    "the baseline's row": "DELETE FROM snapshots WHERE number = 0",
    "an import": "DELETE FROM baseline_imports",
    "a text": "UPDATE texts SET text = replace(text, 'nine', 'five')",
    "a text's row": "DELETE FROM texts",
    "a page": "DELETE FROM raws",
    "a page's bytes": "UPDATE raws SET zstd = (SELECT hash FROM texts LIMIT 1)",
    "a change": "DELETE FROM changes",
    "a change's gravity": "UPDATE changes SET severity = 0",
    "a change's words": "UPDATE changes SET document = replace(document, '430', '340')",
    "the chain's end": "UPDATE articles SET chain_length = chain_length - 1",
}


@pytest.fixture
def filled(store: SqlStore) -> SqlStore:
    article = watch(store)
    seed = replace(
        snapshot(extraction(LONG), origin=SnapshotOrigin.BASELINE, raw=None), evidence=None
    )
    store.articles.import_baseline(article.id, seed, NOW)
    checked(store, article, snapshot=snapshot(extraction(LONG)))
    checked(store, article)
    second = snapshot(extraction(LONG, "And more."), raw=b"<html>second</html>" * 50)
    checked(store, article, snapshot=second, changes=(change(),), from_number=1)
    checked(store, article)
    assert store.history.verify() == ()
    return store


@pytest.mark.parametrize("statement", TAMPERINGS.values(), ids=TAMPERINGS.keys())
def test_tampering_shows(filled: SqlStore, statement: str) -> None:
    with filled._database.write() as connection:
        connection.execute(text(statement))
    problems = filled.history.verify()
    assert problems
    assert {problem.article_id for problem in problems} == {1}
    assert filled.history.verify(2) == ()


def test_only_the_broken_place_is_named(filled: SqlStore) -> None:
    with filled._database.write() as connection:
        connection.execute(text("UPDATE checks SET reason = 'x' WHERE seq = 3"))
    (problem,) = filled.history.verify()
    assert problem.check_id == filled.history.checks(1)[2].id
    assert "entry 3" in problem.detail


def test_a_version_slipped_in_shows(filled: SqlStore) -> None:
    with filled._database.write() as connection:
        connection.execute(
            text(
                "INSERT INTO snapshots SELECT article_id, 9, origin, content_hash, taken_at, "
                "headline, modified, document, raw_hash, raw_bytes, raw_kept, final_url, status, "
                "headers, fetched_at FROM snapshots WHERE number = 2"
            )
        )
    assert "no check brought version 9" in [problem.detail for problem in filled.history.verify()]
