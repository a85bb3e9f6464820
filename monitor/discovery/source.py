"""One reading of a source: fetch the list, look at what is new on it, record what it led to.

A source's failure is a value in its record and in one line of log; the daemon goes on with the
rest. Whatever the list answers, the candidates that wait from earlier readings are looked at.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

import structlog

from monitor.core import candidates
from monitor.core.feeds import read_feed, read_section, read_sitemap
from monitor.core.feeds.rhythm import next_reading
from monitor.core.schedule import backoff
from monitor.core.urls import outlet_for, same_article
from monitor.discovery import found
from monitor.discovery.listing import DatedAddress, dated_addresses, listed_times
from monitor.discovery.looking import Desk, Looked, age, look
from monitor.discovery.matcher import Matcher
from monitor.errors import EvaluationError, FeedError
from monitor.model.alert import Alert
from monitor.model.config import ScheduleSettings, Settings
from monitor.model.coverage import (
    Candidate,
    Decision,
    FeedReading,
    NamedSource,
    Source,
    SourceClaim,
    WaitingList,
)
from monitor.model.response import (
    FetchFailed,
    FetchRequest,
    NotModified,
    Response,
    Validators,
)
from monitor.model.story import CheckIntervals, FeedKind
from monitor.ports import Clock, Evaluator, Fetcher, SourceRecord, Store
from monitor.threads import STORE

log = structlog.get_logger(__name__)

MOST_LOOKS = 25
"""Candidates looked at in one reading; the rest waits for the next ones."""

MOST_WAITING = 500
"""Candidates that may wait for one source."""

_LEASE_SHARE = 0.6
"""Share of the lease that may be spent on looking: the record must be written within it."""

_ACCEPT = (
    "application/rss+xml,application/atom+xml,application/feed+json,application/xml;q=0.9,"
    "text/html;q=0.8,*/*;q=0.5"
)
_READERS = {
    FeedKind.FEED: read_feed,
    FeedKind.SITEMAP: read_sitemap,
    FeedKind.SECTION: read_section,
}
_OK = range(200, 300)


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """What the list had to say: a reading, nothing new, or why it could not be read."""

    reading: FeedReading = field(default_factory=FeedReading)
    validators: Validators = field(default_factory=Validators)
    problem: str = ""
    retry_after: timedelta | None = None
    unmodified: bool = False  # it says what it said at the last reading
    chosen: tuple[Candidate, ...] = ()  # those of its items that are worth a look
    dated: tuple[DatedAddress, ...] = ()  # the modified times that it gives


async def discover(
    claim: SourceClaim,
    *,
    fetcher: Fetcher,
    store: Store,
    settings: Settings,
    matcher: Matcher,
    evaluator: Evaluator,
    clock: Clock,
    chance: Callable[[], float],
) -> SourceRecord:
    """Reads one source and records what it led to. `matcher` is kept from reading to reading.

    Raises LeaseLostError if another worker took the source over, StoreError if nothing can be
    written; what the network or the outlet does is part of the record.
    """
    source = claim.source
    response = await fetcher.fetch(_request(claim, settings))
    now = clock.now()
    try:
        heard = await evaluator.run(hear, source, response, now, settings.schedule)
    except EvaluationError as error:
        log.error("a source could not be evaluated", source=source.url, trace=error.trace)  # noqa: TRY400 - the trace is the other process's
        heard = Heard(problem=error.message)
    listed = await STORE.run(store.enlist, claim, heard.chosen, now=now, most=MOST_WAITING)
    looked: tuple[Looked, ...] = ()
    if listed.due:
        desk = Desk(fetcher, store, settings, matcher, source.url, source.outlet, evaluator, clock)
        time = (claim.expires_at - now).total_seconds() * _LEASE_SHARE
        try:
            words = tuple(replace(story, baseline=()) for story in settings.stories)
            ranked = await evaluator.run(candidates.ranked, listed.due, words)
            looked = await look(ranked[:MOST_LOOKS], desk, time)
        except EvaluationError as error:
            log.error("candidates could not be matched", source=source.url, trace=error.trace)  # noqa: TRY400 - the trace is the other process's
            heard = replace(heard, problem=error.message, validators=source.validators)
    alerts, problems = await _alerts(looked, settings, evaluator, clock.now())
    problems = (*(one.trouble for one in looked if one.trouble), *problems)
    record = replace(
        _record(claim, heard, listed, looked, settings, clock.now(), chance(), problems),
        listed=await STORE.run(listed_times, heard.dated, store),
        unmodified=heard.unmodified,
        alerts=alerts,
    )
    await STORE.run(store.record_source, record)
    _speak(claim, record)
    return record


def _request(claim: SourceClaim, settings: Settings) -> FetchRequest:
    source, outlet = claim.source, settings.outlet(claim.source.outlet)
    request = FetchRequest(
        url=source.url,
        validators=source.validators if not source.failures else Validators(),
        accept=_ACCEPT,
    )
    if outlet is None:
        return request
    polite = outlet.politeness
    return replace(
        request, robots=polite.robots, delay=polite.delay, concurrency=polite.concurrency
    )


async def _alerts(
    looked: Sequence[Looked], settings: Settings, evaluator: Evaluator, now: datetime
) -> tuple[tuple[Alert, ...], tuple[str, ...]]:
    """The alerts that the coverage leads to, and what is wrong with those that cannot be made."""
    story_routes = {story.id: story.routes for story in settings.stories}
    made: list[Alert] = []
    problems: list[str] = []
    for coverage in (one for each in looked for one in each.coverage):
        if coverage.match.decision is not Decision.ACCEPT:
            continue
        try:
            made += await evaluator.run(found.alerts, coverage, settings.routes, story_routes, now)
        except EvaluationError as error:
            log.error("an alert could not be made", url=coverage.url, trace=error.trace)  # noqa: TRY400 - the trace is the other process's
            problems.append(f"no alert could be made for {coverage.url}: {error.message}")
    return tuple(made), tuple(problems)


def hear(source: Source, response: Response, now: datetime, schedule: ScheduleSettings) -> Heard:
    """What a response says of the source. Pure."""
    if isinstance(response, NotModified):
        return Heard(validators=source.validators, unmodified=True)
    if isinstance(response, FetchFailed):
        why = f"{response.kind.value}: {response.detail}"
        return Heard(problem=why, retry_after=response.retry_after)
    if response.status not in _OK:
        why = f"the server answers {response.status}"
        return Heard(problem=why, retry_after=response.retry_after)
    try:
        reading = _READERS[source.kind](
            response.body, url=response.final_url, content_type=response.header("content-type")
        )
    except FeedError as error:
        return Heard(problem=error.message)
    validators = Validators(
        url=response.final_url,
        etag=response.header("etag"),
        last_modified=response.header("last-modified"),
    )
    chosen = candidates.sift(reading.items, source, now=now, lookback=schedule.discovery_lookback)
    dated = dated_addresses(reading.items)
    return Heard(
        reading=replace(reading, items=()), validators=validators, chosen=chosen, dated=dated
    )


def _record(
    claim: SourceClaim,
    heard: Heard,
    listed: WaitingList,
    looked: tuple[Looked, ...],
    settings: Settings,
    now: datetime,
    jitter: float,
    problems: Sequence[str],
) -> SourceRecord:
    """All that the reading writes. `problems` are those of single candidates.

    A list that named more than there was room for is asked for in full again.
    """
    coverage = tuple(one for seen in looked for one in seen.coverage)
    failures = claim.source.failures + 1 if heard.problem else 0
    ended = tuple(one for one in looked if one.again is None)
    carried = len(listed.due) - len(looked) + listed.turned_away
    return SourceRecord(
        claim=claim,
        checked_at=now,
        next_check_at=now + _pause(claim, heard, settings, jitter, carried, news=bool(looked)),
        validators=Validators() if listed.turned_away else heard.validators,
        failures=failures,
        error=(heard.problem or "; ".join((*problems, *heard.reading.warnings)))[:300],
        seen_urls=tuple(dict.fromkeys(url for one in ended for url in one.addresses)),
        waiting=tuple(one.again for one in looked if one.again is not None),
        coverage=coverage,
        matched=tuple(one.matched for one in sorted(looked, key=age) if one.matched),
        copies=tuple(copy for one in looked for copy in one.copies),
        watch=found.watch_requests(looked, settings),
        further=_further(claim, heard.reading, settings),
    )


def _pause(
    claim: SourceClaim,
    heard: Heard,
    settings: Settings,
    jitter: float,
    carried: int,
    *,
    news: bool,
) -> timedelta:
    """How long the source is left alone."""
    source, interval = claim.source, settings.schedule.feed_interval
    if heard.problem:
        longest = max(candidates.LONGEST_SILENCE, interval)
        return backoff(
            failures=source.failures + 1,
            intervals=CheckIntervals(floor=interval, ceiling=longest),
            jitter=jitter,
            retry_after=heard.retry_after,
        )
    last = source.last_checked_at
    return next_reading(
        interval=interval,
        previous=source.next_check_at - last if last is not None else interval,
        news=news,
        waiting=carried > 0,
        hint=heard.reading.ttl,
        jitter=jitter,
    )


def _further(
    claim: SourceClaim, reading: FeedReading, settings: Settings
) -> tuple[NamedSource, ...]:
    """The sources that this one names and that are read from now on.

    One level deep, on the outlet's own sites; feeds only where the outlet file names none.
    """
    source, outlet = claim.source, settings.outlet(claim.source.outlet)
    if source.nested:
        return ()
    return tuple(
        named
        for named in reading.further
        if (outlet_for(named.url, settings.outlets) is outlet if outlet else True)
        and not same_article(named.url, source.url)
        and not (named.kind is FeedKind.FEED and outlet is not None and outlet.feeds)
    )


def _speak(claim: SourceClaim, record: SourceRecord) -> None:
    """One line where something is new: a first failure, a recovery, coverage."""
    source = claim.source
    if record.failures == 1:
        log.warning("source unreadable", source=source.url, reason=record.error)
    elif source.failures and not record.failures:
        log.info("source readable again", source=source.url, failures=source.failures)
    else:
        log.debug("source read", source=source.url, failures=record.failures)
    if record.coverage:
        log.info("coverage", source=source.url, found=len(record.coverage))
