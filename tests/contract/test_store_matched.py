"""The contract of what matching goes by."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from monitor.core.coverage import relevance as module
from monitor.model.coverage import CopyFound, CopyKind, Decision, Match, MatchedArticle, Reason
from monitor.model.story import FeedKind
from monitor.model.watch import Origin, SnapshotOrigin, WatchRequest
from monitor.ports import SourceRecord, Store
from tests.contract.samples import HOUR, LEASE, NOW, checked, snapshot, watch
from tests.contract.test_store_texts import found

FEED = ("https://gazette.example/feed", "gazette", FeedKind.FEED)


def article(number: int, **more: object) -> MatchedArticle:
    given = {"language": "en", "clear": bool(number % 2), "terms": f"bridge ferry:{number + 2} ï"}
    return MatchedArticle(url=f"https://a.example/{number}", **(given | more))  # type: ignore[arg-type]


def read(store: Store, **written: object) -> None:
    store.sources.register([FEED], NOW)
    (claimed,) = store.sources.claim_due(
        now=NOW + timedelta(days=999), worker="w", lease=LEASE, limit=1
    )
    store.sources.record(
        SourceRecord(
            claim=claimed,
            checked_at=NOW,
            next_check_at=NOW,
            validators=claimed.source.validators,
            failures=0,
            **written,  # type: ignore[arg-type]
        )
    )


def test_what_was_matched_is_kept_in_order(store: Store) -> None:
    one, two, three = article(1), article(2), article(3, terms="")
    read(store, matched=(two, one))
    read(store, matched=(three,))
    numbered = store.coverage.matched()
    assert [kept for _, kept in numbered] == [two, one, three]
    numbers = [number for number, _ in numbered]
    assert numbers == sorted(set(numbers))
    assert store.coverage.matched(after=numbers[1]) == numbered[2:]
    assert store.coverage.matched(after=numbers[2]) == ()


def test_what_lies_too_far_back_is_forgotten(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "window_start", lambda latest: latest - 3)
    read(store, matched=tuple(map(article, range(4))))
    read(store, matched=(article(9),))
    assert [kept.url[-1] for _, kept in store.coverage.matched()] == ["2", "3", "9"]


def test_the_basis_changes_with_the_storys_first_versions_and_with_decisions(store: Store) -> None:
    seen = [store.coverage.match_basis("ferry")]

    def changes() -> bool:
        seen.append(store.coverage.match_basis("ferry"))
        return seen[-1] != seen[-2]

    seed = watch(store, 1)
    assert not changes()  # there is no text yet
    checked(store, seed, snapshot=snapshot())
    assert changes()
    baseline = replace(snapshot(origin=SnapshotOrigin.BASELINE, raw=None), evidence=None)
    store.articles.import_baseline(seed.id, baseline, NOW)
    assert changes()
    read(store, coverage=(found(None), found(None, name="two", story="other")))
    assert not changes()
    ours, others = sorted(store.coverage.find(), key=lambda one: one.match.story)
    store.coverage.decide(others.id, Decision.REJECT, by="ada", now=NOW)
    assert not changes()
    store.coverage.decide(ours.id, Decision.REJECT, by="ada", now=NOW)
    assert changes()
    store.coverage.decide(ours.id, Decision.REJECT, by="bo", now=NOW + HOUR)
    assert changes()
    assert store.coverage.match_basis("ferry") == seen[-1]


def test_what_discovery_found_is_no_basis(store: Store) -> None:
    before = store.coverage.match_basis("ferry")
    request = WatchRequest(
        url="https://gazette.example/9", outlet="gazette", story="ferry", origin=Origin.COVERAGE
    )
    (watched,) = store.articles.watch([request], NOW)
    checked(store, watched, snapshot=snapshot())
    assert store.coverage.match_basis("ferry") == before


COPY = CopyFound(
    url="https://herald.example/one",
    story="ferry",
    copy_of="https://gazette.example/first",
    copied=0.9,
    copy_kind=CopyKind.SYNDICATED,
    copy_sure=1.0,
    agency="AP",
    reason="both print a text of AP",
)


def test_stored_coverage_is_told_as_a_copy_of_what_came_later(store: Store) -> None:
    read(store, coverage=(found(None), found(None, story="other")))
    read(store, copies=(COPY, replace(COPY, url="https://nobody.example/")))
    other, ours = store.coverage.at([COPY.url])[::-1]
    assert ours.match == Match(
        story="ferry",
        score=0.8,
        decision=Decision.ACCEPT,
        copy_of=COPY.copy_of,
        copied=0.9,
        copy_kind=CopyKind.SYNDICATED,
        copy_sure=1.0,
        agency="AP",
        reasons=(Reason("copy", 1.0, COPY.reason),),
    )
    assert other.match.copy_of == ""
    read(store, copies=(replace(COPY, copy_of="https://zeit.example/", reason="again"),))
    match = store.coverage.get(ours.id).match
    assert (match.copy_of, [r.detail for r in match.reasons]) == (
        "https://zeit.example/",
        ["again"],
    )


def test_a_persons_word_stands_when_a_copy_is_told(store: Store) -> None:
    read(store, coverage=(found(None),))
    (ours,) = store.coverage.find()
    store.coverage.decide(ours.id, Decision.REJECT, by="ada", now=NOW)
    read(store, copies=(COPY,))
    told = store.coverage.get(ours.id)
    assert (told.match.decision, told.confirmed_by) == (Decision.REJECT, "ada")
    assert told.match.copy_kind is CopyKind.SYNDICATED


def test_coverage_is_known_by_every_address_of_its_article(store: Store) -> None:
    read(store, coverage=(found(None), found(None, name="two")))
    store.articles.watch(
        [
            WatchRequest(
                url="https://herald.example/one",
                outlet="herald",
                story="ferry",
                aliases=("https://herald.example/?p=1", "https://herald.example/old"),
            )
        ],
        NOW,
    )
    for url in ("one", "?p=1", "old"):
        (told,) = store.coverage.at([f"https://herald.example/{url}"])
        assert told.url == COPY.url
    assert store.coverage.at(["https://herald.example/three"]) == ()
    assert store.coverage.at([]) == ()
