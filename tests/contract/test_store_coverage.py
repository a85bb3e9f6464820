"""The contract of CoverageStore: what is read for candidates, and what came of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from monitor.errors import LeaseLostError, NotFoundError
from monitor.model.coverage import Decision, Match, NewCoverage, Reason, SourceClaim
from monitor.model.response import Validators
from monitor.model.story import FeedKind
from monitor.model.watch import Origin, WatchRequest
from monitor.ports import SourceRecord, Store
from tests.contract.samples import HOUR, LEASE, NOW, alert, watch

FEED = ("https://gazette.example/feed", "gazette", FeedKind.FEED)
MAP = ("https://gazette.example/sitemap.xml", "gazette", FeedKind.SITEMAP)
PAGE = "https://herald.example/ferry"


def test_a_new_source_is_due_at_once(store: Store) -> None:
    store.register_sources([FEED], NOW)
    (source,) = store.sources()
    assert (source.url, source.outlet, source.kind) == FEED
    assert (source.next_check_at, source.seen, source.last_checked_at) == (NOW, 0, None)
    (claimed,) = claim(store)
    assert claimed.source == source
    assert claim(store) == ()


def test_registering_again_changes_nothing(store: Store) -> None:
    store.register_sources([FEED, MAP], NOW)
    read(store, next_check_at=NOW + HOUR)
    before = store.sources()
    store.register_sources([FEED, MAP], NOW + HOUR)
    assert store.sources() == before


def test_a_source_no_longer_named_rests_until_it_is_named_again(store: Store) -> None:
    store.register_sources([FEED, MAP], NOW)
    store.register_sources([MAP], NOW)
    assert [source.url for source in store.sources()] == [MAP[0]]
    assert [c.source.url for c in claim(store, NOW + 99 * HOUR)] == [MAP[0]]
    store.register_sources([FEED], NOW + HOUR)
    (again,) = store.sources()
    assert (again.url, again.next_check_at) == (FEED[0], NOW + HOUR)


def test_a_source_that_was_dropped_while_it_was_read_stays_dropped(store: Store) -> None:
    store.register_sources([FEED], NOW)
    (claimed,) = claim(store)
    store.register_sources([], NOW)
    store.record_source(reading(claimed))
    assert claim(store, NOW + 99 * HOUR) == ()


def test_a_reading(store: Store) -> None:
    store.register_sources([FEED], NOW)
    validators = Validators(url=FEED[0], etag='"7"')
    read(store, validators=validators, failures=2, error="503", seen_urls=(PAGE, PAGE + "?p=2"))
    (source,) = store.sources()
    assert source.validators == validators
    assert (source.failures, source.last_error, source.seen) == (2, "503", 2)
    assert (source.last_checked_at, source.next_check_at) == (NOW, NOW + HOUR)
    assert claim(store, NOW) == ()
    read(store, NOW + HOUR, seen_urls=(PAGE, PAGE + "?p=3"))
    assert store.sources()[0].seen == 3


def test_a_late_reader_is_fenced_off(store: Store) -> None:
    store.register_sources([FEED], NOW)
    (late,) = claim(store)
    (heir,) = claim(store, NOW + LEASE)
    with pytest.raises(LeaseLostError):
        store.record_source(reading(late, seen_urls=(PAGE,)))
    assert store.unseen([PAGE]) == (PAGE,)
    store.record_source(reading(heir, seen_urls=(PAGE,)))
    assert store.unseen([PAGE]) == ()


def test_unseen_leaves_out_what_was_seen_or_is_watched(store: Store) -> None:
    store.register_sources([FEED], NOW)
    watched = watch(store).url
    alias = "https://gazette.example/amp/1"
    store.watch([WatchRequest(url=watched, outlet="gazette", story="ferry", aliases=(alias,))], NOW)
    read(store, seen_urls=(PAGE,))
    new = [f"https://herald.example/{'x' * 5_000}{n}" for n in range(700)]
    assert store.unseen([*new, PAGE, watched, alias, new[0]]) == tuple(new)
    assert store.unseen([]) == ()


def test_sources_that_a_source_names(store: Store) -> None:
    store.register_sources([MAP, FEED], NOW)
    parts = tuple((f"{MAP[0]}?part={n}", FeedKind.SITEMAP) for n in range(3))
    read(store, url=MAP[0], further=(*parts[:2], (FEED[0], FeedKind.FEED), (MAP[0], MAP[2])))
    named = [source.url for source in store.sources()]
    assert named == [MAP[0], FEED[0], parts[0][0], parts[1][0]]
    assert {source.outlet for source in store.sources()} == {"gazette"}
    read(store, NOW + HOUR, url=MAP[0], further=parts[1:])
    assert [s.url for s in store.sources()] == [MAP[0], FEED[0], parts[1][0], parts[2][0]]
    read(store, NOW + 2 * HOUR, url=MAP[0])
    store.register_sources([MAP, FEED], NOW)
    assert len(store.sources()) == 4
    store.register_sources([FEED], NOW)
    assert [s.url for s in store.sources()] == [FEED[0]]


def test_coverage_is_stored_and_told(store: Store) -> None:
    store.register_sources([FEED], NOW)
    read(
        store,
        coverage=(found(),),
        alerts=(alert(),),
        watch=(WatchRequest(url=PAGE, outlet="herald", story="ferry", origin=Origin.COVERAGE),),
    )
    (stored,) = store.coverage()
    assert stored.match == found().match
    assert (stored.url, stored.outlet, stored.title) == (PAGE, "herald", "The ferry is late")
    assert (stored.published, stored.found_at, stored.source) == (NOW - HOUR, NOW, FEED[0])
    (article,) = store.articles()
    assert article.origin is Origin.COVERAGE
    assert stored.article_id == article.id
    assert len(store.deliveries()) == 1


def test_coverage_that_is_not_watched_has_no_article(store: Store) -> None:
    store.register_sources([FEED], NOW)
    read(store, coverage=(found(),))
    assert store.coverage()[0].article_id is None


def test_coverage_is_filtered_newest_first(store: Store) -> None:
    store.register_sources([FEED], NOW)
    read(store, coverage=(found(), found(story="islands", decision=Decision.REVIEW)))
    read(store, NOW + HOUR, coverage=(found(url=PAGE + "2"),), checked_at=NOW + HOUR)
    stories = [(c.url, c.match.story) for c in store.coverage()]
    assert stories[0] == (PAGE + "2", "ferry")
    assert len(stories) == 3
    assert len(store.coverage(story="ferry")) == 2
    assert [c.match.story for c in store.coverage(decision=Decision.REVIEW)] == ["islands"]
    assert [c.url for c in store.coverage(since=NOW + HOUR)] == [PAGE + "2"]
    assert len(store.coverage(limit=1)) == 1


def test_a_later_judgement_replaces_an_earlier_one(store: Store) -> None:
    store.register_sources([FEED], NOW)
    read(store, coverage=(found(decision=Decision.REVIEW),))
    read(store, NOW + HOUR, coverage=(found(score=0.95),))
    (stored,) = store.coverage()
    assert (stored.match.score, stored.match.decision) == (0.95, Decision.ACCEPT)
    assert stored.found_at == NOW


def test_a_persons_word_stands(store: Store) -> None:
    store.register_sources([FEED], NOW)
    read(store, coverage=(found(),))
    (stored,) = store.coverage()
    decided = store.decide_coverage(stored.id, Decision.REJECT, by="Ada", now=NOW)
    assert (decided.match.decision, decided.confirmed_by) == (Decision.REJECT, "Ada")
    read(store, NOW + HOUR, coverage=(found(score=0.99),))
    assert store.coverage() == (decided,)
    with pytest.raises(NotFoundError):
        store.decide_coverage(99, Decision.ACCEPT, by="Ada", now=NOW)


def found(
    *,
    url: str = PAGE,
    story: str = "ferry",
    decision: Decision = Decision.ACCEPT,
    score: float = 0.8,
) -> NewCoverage:
    return NewCoverage(
        url=url,
        outlet="herald",
        title="The ferry is late",
        published=NOW - HOUR,
        source=FEED[0],
        match=Match(
            story=story,
            score=score,
            decision=decision,
            reasons=(Reason("names", 0.5, "names the harbour office"),),
            adds=("430 people",),
        ),
    )


def claim(store: Store, now: datetime = NOW) -> tuple[SourceClaim, ...]:
    return store.claim_sources(now=now, worker="one", lease=LEASE, limit=50)


def reading(claimed: SourceClaim, **fields: object) -> SourceRecord:
    plain = SourceRecord(
        claim=claimed,
        checked_at=NOW,
        next_check_at=NOW + HOUR,
        validators=Validators(),
        failures=0,
    )
    return replace(plain, **fields)  # type: ignore[arg-type]


def read(store: Store, now: datetime = NOW, url: str = "", **fields: object) -> None:
    """One reading of the source of that URL, or of every source that is due."""
    for claimed in claim(store, now):
        wanted = not url or claimed.source.url == url
        fields = {"next_check_at": now + HOUR} | fields
        store.record_source(
            reading(claimed, **fields) if wanted else reading(claimed, next_check_at=now)
        )
