"""The contract of what feeds and sitemaps say of when watched articles were modified."""

from __future__ import annotations

from datetime import datetime

from monitor.model.coverage import NamedSource, NewListedTime
from monitor.model.response import Validators
from monitor.model.story import FeedKind
from monitor.model.watch import ListedTime, WatchRequest
from monitor.ports import SourceRecord, Store
from tests.contract.samples import HOUR, LEASE, NOW, watch

FEED = "https://gazette.example/feed"
MAP = "https://gazette.example/sitemap.xml"
SOURCES = ((FEED, "gazette", FeedKind.FEED), (MAP, "gazette", FeedKind.SITEMAP))


def read(store: Store, url: str, at: datetime, *listed: NewListedTime, unmodified=False) -> None:
    """One reading of one source, whether it was due or not."""
    store.sources.register(SOURCES, at)
    claims = store.sources.claim_due(now=at + 99 * HOUR, worker="one", lease=LEASE, limit=9)
    for claim in claims:
        mine = claim.source.url == url
        store.sources.record(
            SourceRecord(
                claim=claim,
                checked_at=at if mine else claim.source.last_checked_at or NOW - 99 * HOUR,
                next_check_at=at,
                validators=Validators(),
                failures=0,
                listed=listed if mine else (),
                unmodified=unmodified and mine,
            )
        )


def said(article, modified: datetime) -> NewListedTime:
    return NewListedTime(article_id=article.id, modified=modified)


def feed(modified: datetime, read_at: datetime) -> ListedTime:
    return ListedTime(source=FEED, kind=FeedKind.FEED, modified=modified, read_at=read_at)


def test_nothing_is_said_of_an_article_that_no_list_names(store: Store) -> None:
    one, other = watch(store, 1), watch(store, 2)
    read(store, FEED, NOW, said(other, NOW - HOUR))
    assert store.articles.state(one.id).listed == ()


def test_the_last_word_of_each_list_is_kept_the_last_read_first(store: Store) -> None:
    article = watch(store)
    read(store, FEED, NOW, said(article, NOW - 2 * HOUR))
    assert store.articles.state(article.id).listed == (feed(NOW - 2 * HOUR, NOW),)
    read(store, MAP, NOW + HOUR, said(article, NOW - 3 * HOUR))
    read(store, FEED, NOW + 2 * HOUR, said(article, NOW - HOUR))
    by_map = ListedTime(
        source=MAP, kind=FeedKind.SITEMAP, modified=NOW - 3 * HOUR, read_at=NOW + HOUR
    )
    assert store.articles.state(article.id).listed == (feed(NOW - HOUR, NOW + 2 * HOUR), by_map)


def test_an_unmodified_list_repeats_what_it_said_last_and_no_more(store: Store) -> None:
    stays, fell_off = watch(store, 1), watch(store, 2)
    read(store, FEED, NOW, said(stays, NOW), said(fell_off, NOW))
    read(store, FEED, NOW + HOUR, said(stays, NOW))
    read(store, MAP, NOW + 2 * HOUR, unmodified=True)
    assert store.articles.state(stays.id).listed == (feed(NOW, NOW + HOUR),)
    read(store, FEED, NOW + 3 * HOUR, unmodified=True)
    assert store.articles.state(stays.id).listed == (feed(NOW, NOW + 3 * HOUR),)
    assert store.articles.state(fell_off.id).listed == (feed(NOW, NOW),)


def test_articles_under_watch_are_known_by_address_and_alias(store: Store) -> None:
    url, alias = "https://gazette.example/a", "https://gazette.example/amp/a"
    request = WatchRequest(url=url, outlet="gazette", story="ferry", aliases=(alias,))
    (article,) = store.articles.watch([request], NOW)
    other = watch(store, 2)
    asked = (url, alias, other.url, "https://gazette.example/unknown")
    assert store.sources.watched_ids(asked) == {
        url: article.id,
        alias: article.id,
        other.url: other.id,
    }
    assert store.sources.watched_ids(()) == {}
    store.articles.unwatch(article.id, now=NOW)
    assert store.sources.watched_ids(asked) == {other.url: other.id}


def test_a_list_that_is_no_longer_configured_is_not_heard(store: Store) -> None:
    article = watch(store)
    read(store, FEED, NOW, said(article, NOW))
    store.sources.register([SOURCES[1]], NOW)
    assert store.articles.state(article.id).listed == ()
    store.sources.register(SOURCES, NOW)
    assert store.articles.state(article.id).listed == (feed(NOW, NOW),)


def test_a_list_that_another_names_is_heard_while_it_rests(store: Store) -> None:
    article = watch(store)
    store.sources.register([SOURCES[1]], NOW)
    part = NamedSource(url=FEED, kind=FeedKind.SITEMAP)
    named = {"checked_at": NOW, "next_check_at": NOW, "validators": Validators(), "failures": 0}
    (root,) = store.sources.claim_due(now=NOW, worker="one", lease=LEASE, limit=9)
    store.sources.record(SourceRecord(claim=root, further=(part,), **named))
    claims = store.sources.claim_due(now=NOW, worker="one", lease=LEASE, limit=9)
    for claim in claims:
        nested = claim.source.url == FEED
        listed = (said(article, NOW),) if nested else ()
        store.sources.record(SourceRecord(claim=claim, listed=listed, **named))
    (root,) = (
        claim
        for claim in store.sources.claim_due(now=NOW, worker="one", lease=LEASE, limit=9)
        if claim.source.url == MAP
    )
    other = NamedSource(url=f"{MAP}?2", kind=FeedKind.SITEMAP)
    store.sources.record(SourceRecord(claim=root, further=(other,), **named))
    assert FEED not in {source.url for source in store.sources.all()}
    assert [one.source for one in store.articles.state(article.id).listed] == [FEED]
    store.sources.register([], NOW)
    assert store.articles.state(article.id).listed == ()
