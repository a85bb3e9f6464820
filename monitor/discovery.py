"""One reading of a source: fetch the list, look at what is new, judge it against the stories.

A source's failure is a value in its record and in one line of log; the daemon goes on with the
rest. A candidate is fetched once, whatever the number of sources that name it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

import structlog

from monitor.core import events, routing
from monitor.core.extract import extract
from monitor.core.feeds import read_feed, read_section, read_sitemap
from monitor.core.judge import judge
from monitor.core.match import Document, StoryModel, build_model, match
from monitor.core.schedule import backoff
from monitor.core.urls import canonicalise, outlet_for
from monitor.errors import FeedError, UsageError
from monitor.model.alert import Alert
from monitor.model.config import Settings
from monitor.model.coverage import Decision, FeedItem, FeedReading, NewCoverage, SourceClaim
from monitor.model.judgement import Finding
from monitor.model.response import Fetched, FetchFailed, FetchRequest, NotModified, Validators
from monitor.model.story import CheckIntervals, FeedKind, Selectors
from monitor.model.watch import Origin, WatchRequest
from monitor.ports import Clock, Fetcher, SourceRecord, Store

log = structlog.get_logger(__name__)

MOST_CANDIDATES = 25
"""Pages fetched in one reading; what is left over is new to the next one."""

_AHEAD = timedelta(days=1)
"""A date further in the future than this is a mistake of the feed and is passed over."""

_LONGEST_PAUSE = timedelta(hours=24)
_READERS = {
    FeedKind.FEED: read_feed,
    FeedKind.SITEMAP: read_sitemap,
    FeedKind.SECTION: read_section,
}
_OK = range(200, 300)


@dataclass(frozen=True, slots=True)
class _Judged:
    """A candidate that was fetched and matched."""

    coverage: tuple[NewCoverage, ...]
    urls: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Desk:
    """What one reading works with."""

    fetcher: Fetcher
    store: Store
    settings: Settings
    models: tuple[StoryModel, ...]
    source_url: str


async def discover(
    claim: SourceClaim,
    *,
    fetcher: Fetcher,
    store: Store,
    settings: Settings,
    clock: Clock,
    chance: Callable[[], float],
) -> SourceRecord:
    """Reads one source and records what it led to.

    Raises LeaseLostError if another worker took the source over, StoreError if nothing can be
    written; what the network or the outlet does is part of the record.
    """
    source = claim.source
    response = await fetcher.fetch(_request(claim, settings))
    if isinstance(response, Fetched) and response.status in _OK:
        try:
            reading = await asyncio.to_thread(_read, claim, response)
        except FeedError as error:
            record = _failed(claim, str(error), settings, clock.now(), chance())
        else:
            models = await asyncio.to_thread(_models, source.outlet, store, settings)
            desk = _Desk(fetcher, store, settings, models, source.url)
            record = await _follow(claim, reading, response, desk, clock.now())
    elif isinstance(response, NotModified):
        record = _quiet(claim, settings, clock.now())
    else:
        why = (
            f"{response.kind.value}: {response.detail}"
            if isinstance(response, FetchFailed)
            else f"the server answers {response.status}"
        )
        retry = response.retry_after
        record = _failed(claim, why, settings, clock.now(), chance(), retry)
    await asyncio.to_thread(store.record_source, record)
    _speak(claim, record)
    return record


def _request(claim: SourceClaim, settings: Settings) -> FetchRequest:
    source, outlet = claim.source, settings.outlet(claim.source.outlet)
    request = FetchRequest(
        url=source.url,
        validators=source.validators if not source.failures else Validators(),
        accept="application/rss+xml,application/atom+xml,application/feed+json,application/xml;q=0.9,"
        "text/html;q=0.8,*/*;q=0.5",
    )
    if outlet is None:
        return request
    polite = outlet.politeness
    return replace(
        request, robots=polite.robots, delay=polite.delay, concurrency=polite.concurrency
    )


def _read(claim: SourceClaim, response: Fetched) -> FeedReading:
    reader = _READERS[claim.source.kind]
    return reader(
        response.body, url=response.final_url, content_type=response.header("content-type")
    )


def _models(outlet: str, store: Store, settings: Settings) -> tuple[StoryModel, ...]:
    """The models of the stories that read this outlet, from their files and imported baselines."""
    return tuple(
        build_model(story, _seeds(story.id, store))
        for story in settings.stories
        if not story.outlets or outlet in story.outlets
    )


def _seeds(story: str, store: Store) -> list[Document]:
    """The story's own texts: imported baselines, else the first version of a watched article."""
    documents = []
    for article in store.articles(story=story):
        if article.origin is Origin.COVERAGE or not (article.snapshots or article.baseline_key):
            continue
        versions = store.snapshots(article.id)
        if versions:
            first = versions[0].extraction
            documents.append(
                Document(
                    id=str(article.id),
                    title=first.headline,
                    text=first.text,
                    published=first.published,
                    language=first.language,
                    url=article.url,
                )
            )
    return documents


async def _follow(
    claim: SourceClaim, reading: FeedReading, response: Fetched, desk: _Desk, now: datetime
) -> SourceRecord:
    """Looks at what the list names and nobody has looked at yet."""
    items = _fresh(reading.items, claim, desk.settings, now)
    new = set(await asyncio.to_thread(desk.store.unseen, tuple(items)))
    wanted = [(url, item) for url, item in items.items() if url in new][:MOST_CANDIDATES]
    judged = await asyncio.gather(*(_candidate(url, item, desk) for url, item in wanted))
    coverage = tuple(found for one in judged for found in one.coverage)
    return SourceRecord(
        claim=claim,
        checked_at=now,
        next_check_at=now + _pause(reading, desk.settings),
        validators=Validators(
            url=response.final_url,
            etag=response.header("etag"),
            last_modified=response.header("last-modified"),
        )
        if len(wanted) < MOST_CANDIDATES
        else Validators(),
        failures=0,
        error="; ".join(reading.warnings)[:300],
        seen_urls=tuple(dict.fromkeys(url for one in judged for url in one.urls)),
        coverage=coverage,
        alerts=_alerts(coverage, desk.settings, now),
        watch=_watch(coverage, desk),
        further=reading.further,
    )


def _fresh(
    items: Sequence[FeedItem], claim: SourceClaim, settings: Settings, now: datetime
) -> dict[str, FeedItem]:
    """Items worth a look, by canonical URL: not too old at first contact, not of the future."""
    oldest = now - settings.schedule.discovery_lookback
    first_contact = claim.source.last_checked_at is None
    found: dict[str, FeedItem] = {}
    for item in items:
        when = item.published or item.modified
        if when is not None and (when > now + _AHEAD or (first_contact and when < oldest)):
            continue
        try:
            found.setdefault(canonicalise(item.url), item)
        except UsageError:
            continue
    return found


async def _candidate(url: str, item: FeedItem, desk: _Desk) -> _Judged:
    """Fetches one candidate and matches it. A failure is tried again with the next reading."""
    outlet = outlet_for(url, desk.settings.outlets)
    response = await desk.fetcher.fetch(FetchRequest(url=url))
    if not isinstance(response, Fetched) or response.status not in _OK:
        failed = isinstance(response, FetchFailed) or getattr(response, "status", 0) >= 500  # noqa: PLR2004 - HTTP
        return _Judged((), () if failed else (url,))
    selectors = outlet.selectors if outlet else Selectors()
    return await asyncio.to_thread(_matched, url, item, response, selectors, desk)


def _matched(
    url: str, item: FeedItem, response: Fetched, selectors: Selectors, desk: _Desk
) -> _Judged:
    extraction = extract(
        response.body,
        url=response.final_url,
        content_type=response.header("content-type"),
        selectors=selectors,
    )
    judgement = judge(response, extraction, asked=url)
    urls = _addresses(url, extraction.canonical_url, response.final_url)
    if judgement.finding is not Finding.ARTICLE:
        return _Judged((), urls)
    outlet = outlet_for(url, desk.settings.outlets)
    document = Document(
        id=url,
        title=extraction.headline or item.title,
        text=extraction.text,
        published=extraction.published or item.published,
        language=extraction.language,
        url=url,
    )
    found = [match(document, model) for model in desk.models]
    coverage = tuple(
        NewCoverage(
            url=url,
            outlet=outlet.id if outlet else "",
            title=document.title,
            published=document.published,
            source=desk.source_url,
            match=one,
        )
        for one in found
        if one.decision is not Decision.REJECT
    )
    return _Judged(coverage, urls)


def _addresses(*urls: str) -> tuple[str, ...]:
    """The canonical forms of a candidate's addresses."""
    found = []
    for url in urls:
        try:
            found.append(canonicalise(url))
        except UsageError:
            continue
    return tuple(dict.fromkeys(found))


def _alerts(
    coverage: Sequence[NewCoverage], settings: Settings, now: datetime
) -> tuple[Alert, ...]:
    """An alert for each accepted article, for the routes that want it."""
    story_routes = {story.id: story.routes for story in settings.stories}
    made = []
    for found in coverage:
        if found.match.decision is not Decision.ACCEPT:
            continue
        alert = events.coverage_found(found, now=now)
        routes = routing.routes_for(
            alert, stories=(found.match.story,), routes=settings.routes, story_routes=story_routes
        )
        if routes:
            made.append(replace(alert, routes=routes))
    return tuple(made)


def _watch(coverage: Sequence[NewCoverage], desk: _Desk) -> tuple[WatchRequest, ...]:
    """Accepted articles are watched for edits from now on, where the story wants it."""
    return tuple(
        WatchRequest(
            url=found.url,
            outlet=found.outlet,
            story=found.match.story,
            title=found.title,
            origin=Origin.COVERAGE,
        )
        for found in coverage
        if found.match.decision is Decision.ACCEPT
        and (story := desk.settings.story(found.match.story)) is not None
        and story.match.watch_accepted
    )


def _pause(reading: FeedReading, settings: Settings) -> timedelta:
    """The configured interval, or longer where the feed asks for it."""
    interval = settings.schedule.feed_interval
    return max(interval, min(reading.ttl, _LONGEST_PAUSE)) if reading.ttl else interval


def _quiet(claim: SourceClaim, settings: Settings, now: datetime) -> SourceRecord:
    return SourceRecord(
        claim=claim,
        checked_at=now,
        next_check_at=now + settings.schedule.feed_interval,
        validators=claim.source.validators,
        failures=0,
    )


def _failed(
    claim: SourceClaim,
    why: str,
    settings: Settings,
    now: datetime,
    jitter: float,
    retry_after: timedelta | None = None,
) -> SourceRecord:
    failures = claim.source.failures + 1
    pace = CheckIntervals(floor=settings.schedule.feed_interval, ceiling=_LONGEST_PAUSE)
    return SourceRecord(
        claim=claim,
        checked_at=now,
        next_check_at=now
        + backoff(failures=failures, intervals=pace, jitter=jitter, retry_after=retry_after),
        validators=Validators(),
        failures=failures,
        error=why[:300],
    )


def _speak(claim: SourceClaim, record: SourceRecord) -> None:
    """One line where something is new: a first failure, a recovery, coverage."""
    if record.failures == 1:
        log.warning("source unreadable", source=claim.source.url, reason=record.error)
    elif record.coverage:
        log.info("coverage", source=claim.source.url, found=len(record.coverage))
    else:
        log.debug("source read", source=claim.source.url, failures=record.failures)
