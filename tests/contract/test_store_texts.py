"""The contract of the texts of coverage, and of what people said of it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from monitor.core.coverage.duplicates import bands, shingles
from monitor.errors import NotFoundError, OutdatedComparisonError
from monitor.model.coverage import ArticleText, CoverageDecision, Decision, Match, NewCoverage
from monitor.model.story import FeedKind
from monitor.model.watch import WatchRequest
from monitor.ports import SourceRecord, Store
from tests.contract.samples import HOUR, LEASE, NOW, PARAGRAPHS

FEED = ("https://gazette.example/feed", "gazette", FeedKind.FEED)
OTHER = (
    "A choir of fishermen sang in the rain outside the town hall until the lamps came on, "
    "and nobody could say afterwards who had asked them to.",
    "Three of them were \x00 hoarse the next day.",
)


def text(*paragraphs: str, name: str = "one") -> ArticleText:
    return ArticleText(
        url=f"https://herald.example/{name}",
        outlet="herald",
        title=f"Part {name}",
        paragraphs=paragraphs or PARAGRAPHS,
        published=NOW - HOUR,
        language="en",
        bylines=("Ada Berg",),
    )


def found(
    kept: ArticleText | None,
    *,
    name: str = "one",
    story: str = "ferry",
    decision: Decision = Decision.ACCEPT,
) -> NewCoverage:
    return NewCoverage(
        url=kept.url if kept else f"https://herald.example/{name}",
        outlet="herald",
        title="The ferry",
        published=NOW - HOUR,
        source=FEED[0],
        match=Match(story=story, score=0.8, decision=decision),
        text=kept,
        bands=bands(shingles(kept.text)) if kept else (),
    )


def read(
    store: Store, *coverage: NewCoverage, hours: int = 0, compared_to: int | None = None
) -> None:
    now = NOW + hours * HOUR
    store.sources.register([FEED], NOW)
    (claimed,) = store.sources.claim_due(now=now, worker="one", lease=LEASE, limit=1)
    store.sources.record(
        SourceRecord(
            claim=claimed,
            checked_at=now,
            next_check_at=now + timedelta(minutes=30),
            validators=claimed.source.validators,
            failures=0,
            coverage=coverage,
            compared_to=compared_to,
        )
    )


def test_a_text_is_kept_whole(store: Store) -> None:
    kept = text(*PARAGRAPHS, *OTHER)
    read(store, found(kept))
    (told,) = store.coverage.texts(story="ferry")
    assert told.text == kept
    assert told.coverage == store.coverage.find()[0] == store.coverage.get(told.coverage.id)


def test_one_text_serves_all_stories_and_is_replaced_by_a_later_reading(store: Store) -> None:
    read(store, found(text()), found(text(), story="islands"))
    later = text(*OTHER)
    read(store, found(later), hours=1)
    assert [t.text for t in store.coverage.texts(story="islands")] == [later]
    assert store.coverage.similar_texts(bands(shingles(text().text))) == ()
    assert store.coverage.similar_texts(bands(shingles(later.text))) == (later,)


def test_coverage_without_a_text_is_left_out(store: Store) -> None:
    read(store, found(None, name="bare"), found(text()))
    assert [t.coverage.url for t in store.coverage.texts(story="ferry")] == [text().url]
    assert store.coverage.texts(story="islands") == ()


def test_texts_are_filtered_newest_first(store: Store) -> None:
    read(store, found(text(name="a")), found(text(name="b"), decision=Decision.REVIEW))
    read(store, found(text(name="c")), hours=1)
    names = [t.text.title for t in store.coverage.texts(story="ferry")]
    assert names == ["Part c", "Part b", "Part a"]
    accepted = store.coverage.texts(story="ferry", decision=Decision.ACCEPT)
    assert [t.text.title for t in accepted] == ["Part c", "Part a"]
    assert len(store.coverage.texts(story="ferry", limit=1)) == 1
    assert store.coverage.texts(story="ferry", confirmed=True) == ()
    store.coverage.decide(accepted[1].coverage.id, Decision.REJECT, by="Ada", now=NOW)
    (decided,) = store.coverage.texts(story="ferry", confirmed=True)
    assert (decided.text.title, decided.coverage.match.decision) == ("Part a", Decision.REJECT)


def test_the_article_of_a_text_is_known(store: Store) -> None:
    read(store, found(text()))
    (article,) = store.articles.watch(
        [WatchRequest(url=text().url, outlet="herald", story="ferry")], NOW
    )
    assert store.coverage.texts(story="ferry")[0].coverage.article_id == article.id


def test_similar_texts_come_by_what_they_share(store: Store) -> None:
    half = text(PARAGRAPHS[0], *OTHER, name="half")
    whole = text(*PARAGRAPHS, name="whole")
    read(store, found(half), found(whole), found(text(*OTHER, name="other")))
    wanted = bands(shingles(whole.text))
    assert store.coverage.similar_texts(wanted) == (whole, half)
    assert store.coverage.similar_texts((*wanted, *wanted), limit=1) == (whole,)
    assert store.coverage.similar_texts(()) == ()
    assert store.coverage.similar_texts((1, -(2**63), 2**63 - 1)) == ()


def test_furniture_that_all_texts_share_stays_bounded(store: Store) -> None:
    """Of a band that everything has, the newest hundred are looked at."""
    many = [found(text(*PARAGRAPHS[:1], name=f"n{n}")) for n in range(120)]
    read(store, *many)
    shared = store.coverage.similar_texts(bands(shingles(PARAGRAPHS[0])), limit=1_000)
    assert len(shared) == 100


def test_each_word_of_a_person_is_logged(store: Store) -> None:
    read(store, found(text(), decision=Decision.REVIEW))
    (one,) = store.coverage.find(outlet="herald")
    assert store.coverage.find(outlet="gazette") == ()
    assert store.coverage.decisions(one.id) == ()
    store.coverage.decide(one.id, Decision.ACCEPT, by="Ada", now=NOW)
    store.coverage.decide(one.id, Decision.REJECT, by="Nora", now=NOW + HOUR)
    assert store.coverage.decisions(one.id) == (
        CoverageDecision(
            coverage_id=one.id, before=Decision.REVIEW, decision=Decision.ACCEPT, by="Ada", at=NOW
        ),
        CoverageDecision(
            coverage_id=one.id,
            before=Decision.ACCEPT,
            decision=Decision.REJECT,
            by="Nora",
            at=NOW + HOUR,
        ),
    )


def test_no_such_coverage(store: Store) -> None:
    with pytest.raises(NotFoundError, match="no coverage 7"):
        store.coverage.get(7)
    assert store.coverage.decisions(7) == ()


def test_coverage_is_refused_that_a_like_text_kept_since_was_not_held_against(store: Store) -> None:
    assert store.coverage.newest_text() == 0
    read(store, found(text()))
    newest = store.coverage.newest_text()
    assert newest > 0
    copy = found(text(name="copy"))
    with pytest.raises(OutdatedComparisonError):
        read(store, copy, hours=1, compared_to=newest - 1)
    assert [one.url for one in store.coverage.find()] == [text().url]
    read(store, copy, hours=2, compared_to=newest)
    assert len(store.coverage.find()) == 2


@pytest.mark.parametrize("other", [text(), text(*OTHER, name="other")], ids=["itself", "unlike"])
def test_what_is_no_other_print_of_it_does_not_stand_in_the_way(
    store: Store, other: ArticleText
) -> None:
    read(store, found(other))
    read(store, found(text()), hours=1, compared_to=0)
    assert text().url in {one.url for one in store.coverage.find()}
