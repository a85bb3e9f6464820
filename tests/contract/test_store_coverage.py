"""The contract of CoverageStore: what is read for candidates, and what came of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from monitor.errors import LeaseLostError, NotFoundError
from monitor.model.coverage import (
    Candidate,
    Decision,
    FeedItem,
    Match,
    NamedSource,
    NewCoverage,
    Reason,
    SourceClaim,
    WaitingList,
)
from monitor.model.response import Validators
from monitor.model.story import FeedKind
from monitor.model.watch import Origin, WatchRequest
from monitor.ports import SourceRecord, Store
from tests.contract.samples import HOUR, LEASE, NOW, alert, watch

FEED = ("https://gazette.example/feed", "gazette", FeedKind.FEED)
MAP = ("https://gazette.example/sitemap.xml", "gazette", FeedKind.SITEMAP)
PART = "https://gazette.example/sitemap-2.xml"
PAGE = "https://herald.example/ferry"


def test_a_new_source_is_due_at_once(store: Store) -> None:
    store.sources.register([FEED], NOW)
    (source,) = store.sources.all()
    assert (source.url, source.outlet, source.kind) == FEED
    assert (source.next_check_at, source.seen, source.last_checked_at) == (NOW, 0, None)
    (claimed,) = claim(store)
    assert claimed.source == source
    assert claim(store) == ()


def test_registering_again_changes_nothing(store: Store) -> None:
    store.sources.register([FEED, MAP], NOW)
    read(store, next_check_at=NOW + HOUR)
    before = store.sources.all()
    store.sources.register([FEED, MAP], NOW + HOUR)
    assert store.sources.all() == before


def test_a_source_no_longer_named_rests_until_it_is_named_again(store: Store) -> None:
    store.sources.register([FEED, MAP], NOW)
    store.sources.register([MAP], NOW)
    assert [source.url for source in store.sources.all()] == [MAP[0]]
    assert [c.source.url for c in claim(store, NOW + 99 * HOUR)] == [MAP[0]]
    store.sources.register([FEED], NOW + HOUR)
    (again,) = store.sources.all()
    assert (again.url, again.next_check_at) == (FEED[0], NOW + HOUR)


def test_a_source_that_was_dropped_while_it_was_read_stays_dropped(store: Store) -> None:
    store.sources.register([FEED], NOW)
    (claimed,) = claim(store)
    store.sources.register([], NOW)
    store.sources.record(reading(claimed))
    assert claim(store, NOW + 99 * HOUR) == ()


def test_a_reading(store: Store) -> None:
    store.sources.register([FEED], NOW)
    validators = Validators(url=FEED[0], etag='"7"')
    read(store, validators=validators, failures=2, error="503", seen_urls=(PAGE, PAGE + "?p=2"))
    (source,) = store.sources.all()
    assert source.validators == validators
    assert (source.failures, source.last_error, source.seen) == (2, "503", 2)
    assert (source.last_checked_at, source.next_check_at) == (NOW, NOW + HOUR)
    assert claim(store, NOW) == ()
    read(store, NOW + HOUR, seen_urls=(PAGE, PAGE + "?p=3"))
    assert store.sources.all()[0].seen == 3


def test_a_late_reader_is_fenced_off(store: Store) -> None:
    store.sources.register([FEED], NOW)
    (late,) = claim(store)
    (heir,) = claim(store, NOW + LEASE)
    with pytest.raises(LeaseLostError):
        store.sources.record(reading(late, seen_urls=(PAGE,)))
    assert store.sources.unseen([PAGE]) == (PAGE,)
    store.sources.record(reading(heir, seen_urls=(PAGE,)))
    assert store.sources.unseen([PAGE]) == ()


def test_no_outlet_takes_all_places_of_sources(store: Store) -> None:
    slow = [(f"https://gazette.example/map/{n}", "gazette", FeedKind.SITEMAP) for n in range(70)]
    store.sources.register([*slow, (PAGE, "herald", FeedKind.SECTION)], NOW)
    room = {"gazette": 2, "herald": 2}
    claimed = store.sources.claim_due(
        now=NOW, worker="one", lease=LEASE, limit=8, room_of=room.__getitem__
    )
    assert sorted(c.source.outlet for c in claimed) == ["gazette", "gazette", "herald"]


def test_a_source_is_held_for_longer(store: Store) -> None:
    store.sources.register([FEED], NOW)
    (held,) = claim(store)
    store.sources.renew([held], NOW + 2 * LEASE)
    assert claim(store, NOW + LEASE) == ()
    (heir,) = claim(store, NOW + 2 * LEASE)
    store.sources.renew([held], NOW + 9 * LEASE)
    assert [c.token > heir.token for c in claim(store, NOW + 3 * LEASE)] == [True]


def test_sources_are_given_back(store: Store) -> None:
    store.sources.register([FEED, MAP], NOW)
    stale, other = claim(store)
    (fresh, _) = claim(store, NOW + LEASE)
    store.sources.release([stale, other], NOW)
    assert claim(store, NOW + LEASE) == ()
    store.sources.release([fresh], NOW + LEASE)
    assert [c.source.id for c in claim(store, NOW + LEASE)] == [fresh.source.id]


def test_unseen_leaves_out_what_was_seen_or_is_watched(store: Store) -> None:
    store.sources.register([FEED], NOW)
    watched = watch(store).url
    alias = "https://gazette.example/amp/1"
    store.articles.watch(
        [WatchRequest(url=watched, outlet="gazette", story="ferry", aliases=(alias,))], NOW
    )
    read(store, seen_urls=(PAGE,))
    new = [f"https://herald.example/{'x' * 5_000}{n}" for n in range(700)]
    assert store.sources.unseen([*new, PAGE, watched, alias, new[0]]) == tuple(new)
    assert store.sources.unseen([]) == ()


def test_sources_that_a_source_names(store: Store) -> None:
    store.sources.register([MAP, FEED], NOW)
    parts = tuple(NamedSource(url=f"{MAP[0]}?part={n}", kind=MAP[2]) for n in range(3))
    others = (NamedSource(url=FEED[0], kind=FEED[2]), NamedSource(url=MAP[0], kind=MAP[2]))
    read(store, url=MAP[0], further=(*parts[:2], *others))
    named = [source.url for source in store.sources.all()]
    assert named == [MAP[0], FEED[0], parts[0].url, parts[1].url]
    assert [source.nested for source in store.sources.all()] == [False, False, True, True]
    assert {source.outlet for source in store.sources.all()} == {"gazette"}
    read(store, NOW + HOUR, url=MAP[0], further=parts[1:])
    assert [s.url for s in store.sources.all()] == [MAP[0], FEED[0], parts[1].url, parts[2].url]
    read(store, NOW + 2 * HOUR, url=MAP[0])
    store.sources.register([MAP, FEED], NOW)
    assert len(store.sources.all()) == 4
    store.sources.register([FEED], NOW)
    assert [s.url for s in store.sources.all()] == [FEED[0]]


def test_a_named_source_is_read_again_when_it_has_changed(store: Store) -> None:
    store.sources.register([MAP], NOW)

    def part_is_read(modified: datetime | None, **last_reading: object) -> bool:
        """Whether the index still has its part read, after a reading of the part like that."""
        part = NamedSource(url=PART, kind=FeedKind.SITEMAP, modified=modified)
        for url, fields in ((PART, last_reading), (MAP[0], {"further": (part,)})):
            for claimed in claim(store, NOW + 999 * HOUR):
                facts = fields if claimed.source.url == url else {}
                store.sources.record(reading(claimed, **facts))
        return PART in {source.url for source in store.sources.all()}

    assert part_is_read(NOW)  # it was never read
    assert part_is_read(NOW, checked_at=NOW + 20 * HOUR)  # too soon to be sure
    assert part_is_read(NOW, checked_at=NOW + 30 * HOUR, failures=1)  # in vain
    read_well = {"checked_at": NOW + 40 * HOUR}
    claims = {claimed.source.url: claimed for claimed in claim(store, NOW + 999 * HOUR)}
    enqueue(store, claims[PART], candidate(1))
    for claimed in claims.values():
        store.sources.record(reading(claimed, **read_well))
    assert part_is_read(NOW, **read_well)  # a candidate of it waits
    assert not part_is_read(NOW, **read_well, seen_urls=(candidate(1).url,))
    assert part_is_read(NOW + 20 * HOUR)
    assert part_is_read(None)


def test_candidates_wait_until_they_were_seen(store: Store) -> None:
    store.sources.register([FEED], NOW)
    (claimed,) = claim(store)
    first, second = candidate(1, due_at=NOW), candidate(2, due_at=NOW + HOUR)
    listed = enqueue(store, claimed, first, second)
    assert (listed.due, listed.waiting, listed.rejected_full) == ((first,), 2, 0)
    later = replace(first, attempts=1, due_at=NOW + 2 * HOUR)
    store.sources.record(reading(claimed, waiting=(later,)))
    (claimed,) = claim(store, NOW + HOUR)
    assert enqueue(store, claimed, first, now=NOW + HOUR).due == (second,)
    assert set(enqueue(store, claimed, now=NOW + 2 * HOUR).due) == {later, second}
    store.sources.record(reading(claimed, seen_urls=(first.url, second.url)))
    (claimed,) = claim(store, NOW + 2 * HOUR)
    assert enqueue(store, claimed, first, second, now=NOW + 9 * HOUR) == WaitingList()


def test_a_candidate_waits_on_one_list_alone(store: Store) -> None:
    store.sources.register([FEED, MAP], NOW)
    feed, sitemap = claim(store)
    one = candidate(1)
    assert enqueue(store, feed, one).due == (one,)
    assert enqueue(store, sitemap, one).due == ()
    other_forms = [
        replace(one, url=url)
        for url in (
            "https://gazette.example/news/1/",
            "https://www.gazette.example/news/1",
            "http://m.gazette.example/amp/news/1",
        )
    ]
    assert enqueue(store, sitemap, *other_forms) == WaitingList()
    store.sources.register([MAP], NOW)  # the feed is no longer read: its candidates are not lost
    assert enqueue(store, sitemap, one).due == (one,)


def test_what_is_known_is_no_candidate(store: Store) -> None:
    store.sources.register([FEED], NOW)
    watched = watch(store).url
    read(store, seen_urls=("https://gazette.example/news/5",))
    (claimed,) = claim(store, NOW + HOUR)
    known = (candidate(5), replace(candidate(6), url=watched))
    assert enqueue(store, claimed, *known) == WaitingList()


def test_what_was_passed_over_is_taken_up_when_it_is_found_with_a_date(store: Store) -> None:
    store.sources.register([FEED, MAP], NOW)
    feed, sitemap = claim(store)
    passed = candidate(1, due_at=None)
    assert enqueue(store, feed, passed, passed) == WaitingList()
    assert enqueue(store, feed, passed, now=NOW + 99 * HOUR) == WaitingList()
    undated = replace(candidate(1), item=FeedItem(url=PAGE))
    assert enqueue(store, feed, undated) == enqueue(store, sitemap, undated) == WaitingList()
    assert enqueue(store, sitemap, candidate(1)).due == (candidate(1),)
    assert enqueue(store, feed, candidate(1)) == WaitingList()


def test_a_full_list_turns_the_rest_away(store: Store) -> None:
    store.sources.register([FEED], NOW)
    (claimed,) = claim(store)
    listed = enqueue(store, claimed, *(candidate(n) for n in range(7)), most=5)
    assert {one.url for one in listed.due} == {candidate(n).url for n in range(5)}
    assert (listed.waiting, listed.rejected_full) == (5, 2)
    store.sources.record(reading(claimed, seen_urls=(candidate(0).url,)))
    (claimed,) = claim(store, NOW + HOUR)
    listed = enqueue(store, claimed, candidate(5), candidate(6), candidate(7, due_at=None), most=5)
    assert (listed.waiting, listed.rejected_full) == (5, 1)


def test_a_late_reader_puts_nothing_on_the_list(store: Store) -> None:
    store.sources.register([FEED], NOW)
    (late,) = claim(store)
    (heir,) = claim(store, NOW + LEASE)
    with pytest.raises(LeaseLostError):
        enqueue(store, late, candidate(1))
    assert enqueue(store, heir) == WaitingList()


def test_coverage_is_stored_and_told(store: Store) -> None:
    store.sources.register([FEED], NOW)
    read(
        store,
        coverage=(found(),),
        alerts=(alert(),),
        watch=(WatchRequest(url=PAGE, outlet="herald", story="ferry", origin=Origin.COVERAGE),),
    )
    (stored,) = store.coverage.find()
    assert stored.match == found().match
    assert (stored.url, stored.outlet, stored.title) == (PAGE, "herald", "The ferry is late")
    assert (stored.published, stored.found_at, stored.source) == (NOW - HOUR, NOW, FEED[0])
    (article,) = store.articles.all()
    assert article.origin is Origin.COVERAGE
    assert stored.article_id == article.id
    assert len(store.outbox.deliveries()) == 1


def test_coverage_that_is_not_watched_has_no_article(store: Store) -> None:
    store.sources.register([FEED], NOW)
    read(store, coverage=(found(),))
    assert store.coverage.find()[0].article_id is None


def test_coverage_is_filtered_newest_first(store: Store) -> None:
    store.sources.register([FEED], NOW)
    read(store, coverage=(found(), found(story="islands", decision=Decision.REVIEW)))
    read(store, NOW + HOUR, coverage=(found(url=PAGE + "2"),), checked_at=NOW + HOUR)
    stories = [(c.url, c.match.story) for c in store.coverage.find()]
    assert stories[0] == (PAGE + "2", "ferry")
    assert len(stories) == 3
    assert len(store.coverage.find(story="ferry")) == 2
    assert [c.match.story for c in store.coverage.find(decision=Decision.REVIEW)] == ["islands"]
    assert [c.url for c in store.coverage.find(since=NOW + HOUR)] == [PAGE + "2"]
    assert len(store.coverage.find(limit=1)) == 1


def test_a_later_judgement_replaces_an_earlier_one(store: Store) -> None:
    store.sources.register([FEED], NOW)
    read(store, coverage=(found(decision=Decision.REVIEW),))
    read(store, NOW + HOUR, coverage=(found(score=0.95),))
    (stored,) = store.coverage.find()
    assert (stored.match.score, stored.match.decision) == (0.95, Decision.ACCEPT)
    assert stored.found_at == NOW


def test_a_persons_word_stands(store: Store) -> None:
    store.sources.register([FEED], NOW)
    read(store, coverage=(found(),))
    (stored,) = store.coverage.find()
    decided = store.coverage.decide(stored.id, Decision.REJECT, by="Ada", now=NOW)
    assert (decided.match.decision, decided.confirmed_by) == (Decision.REJECT, "Ada")
    read(store, NOW + HOUR, coverage=(found(score=0.99),))
    assert store.coverage.find() == (decided,)
    with pytest.raises(NotFoundError):
        store.coverage.decide(99, Decision.ACCEPT, by="Ada", now=NOW)


def test_what_people_said_is_listed_newest_first_and_can_be_followed(store: Store) -> None:
    store.sources.register([FEED], NOW)
    read(store, coverage=(found(), found(story="islands")))
    one, other = sorted(store.coverage.find(), key=lambda each: each.match.story)
    for number, (each, decision) in enumerate(
        [(one, Decision.REJECT), (other, Decision.ACCEPT), (one, Decision.ACCEPT)]
    ):
        store.coverage.decide(each.id, decision, by="Ada", now=NOW + number * HOUR)
    listed = store.coverage.decided()
    assert [(d.coverage.match.story, d.said.before, d.said.decision) for d in listed] == [
        ("ferry", Decision.REJECT, Decision.ACCEPT),
        ("islands", Decision.ACCEPT, Decision.ACCEPT),
        ("ferry", Decision.ACCEPT, Decision.REJECT),
    ]
    assert [d.said.by for d in listed] == ["Ada"] * 3
    assert store.coverage.decided(story="islands") == listed[1:2]
    assert store.coverage.decided(since=NOW + HOUR) == listed[:2]
    assert store.coverage.decided(outlet="nobody") == store.coverage.decided(article_id=99) == ()
    assert store.coverage.decided(after_id=listed[2].id, limit=1) == listed[1:2]


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


def candidate(number: int, due_at: datetime | None = NOW) -> Candidate:
    url = f"https://gazette.example/news/{number}"
    item = FeedItem(url=url, title="The ferry \x00 is late", published=NOW - HOUR)
    return Candidate(url=url, item=item, due_at=due_at)


def enqueue(
    store: Store, claimed: SourceClaim, *found: Candidate, now: datetime = NOW, most: int = 50
) -> WaitingList:
    return store.sources.enqueue(claimed, found, now=now, most=most)


def claim(store: Store, now: datetime = NOW) -> tuple[SourceClaim, ...]:
    return store.sources.claim_due(now=now, worker="one", lease=LEASE, limit=50)


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
        store.sources.record(
            reading(claimed, **fields) if wanted else reading(claimed, next_check_at=now)
        )
