"""One reading of a source: fetch the list, look at what is new on it, record what it led to.

A source's failure is a value in its record and in one line of log; the daemon goes on with the
rest. Whatever the list answers, the candidates that wait from earlier readings are looked at.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, fields, replace
from datetime import datetime, timedelta

import structlog

from monitor.core.check.schedule import backoff, rest_of
from monitor.core.coverage import candidates
from monitor.core.feeds import next_reading, read_feed, read_section, read_sitemap
from monitor.core.follow import listed_articles
from monitor.core.urls import outlet_for, same_article
from monitor.core.websub import Hub, is_pushing, named_hub, renewal_of
from monitor.discovery import found
from monitor.discovery.fetching import (
    CandidateContext,
    CandidateResult,
    age,
    enriched,
    fetch_candidates,
    judge_again,
)
from monitor.discovery.listing import DatedAddress, dated_addresses, listed_times
from monitor.discovery.matcher import Matcher
from monitor.discovery.subscribing import end_orphans, tend
from monitor.errors import EvaluationError, FeedError, OutdatedComparisonError
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
from monitor.model.follow import FollowReport, ListedArticle
from monitor.model.response import (
    FailureKind,
    Fetched,
    FetchFailed,
    FetchRequest,
    NotModified,
    Response,
    Validators,
)
from monitor.model.story import CheckIntervals, FeedKind
from monitor.model.websub import Push, Subscription
from monitor.ports import CandidatesRecord, Evaluator, Services, SourceRecord
from monitor.threads import STORE

log = structlog.get_logger(__name__)

MOST_LOOKS = 25
"""Candidates looked at in one reading; the rest waits for the next ones."""

PART = 8
"""Candidates after which what was found so far is recorded, and the lease is renewed."""

MOST_WAITING = 500
"""Candidates that may wait for one source."""

_LEASE_SHARE = 0.6
"""Share of the lease that may be spent on a part: it must be recorded within it."""

_WHOLE_EVERY = 6
"""Of so many readings one asks for the list in full: some servers answer 304 for ever. A quiet list
is read once an hour, so that what it names is then found within six."""

_LEAST_PAUSE = timedelta(minutes=1)
"""Between two readings for the sake of a lease, however short a hub grants it (judgement)."""

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

_MOST_COMPARISONS = 5
"""Comparisons of one part of a reading, the last of which is recorded whatever comes: each further
one follows on a like text that another process has recorded meanwhile (judgement: of one wire's
text a few prints appear in a minute)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListAnswer:
    """What the list had to say: a reading, nothing new, or why it could not be read."""

    reading: FeedReading = field(default_factory=FeedReading)
    validators: Validators = field(default_factory=Validators)
    problem: str = ""
    retry_after: timedelta | None = None
    unmodified: bool = False  # it says what it said at the last reading
    chosen: tuple[Candidate, ...] = ()  # those of its items that are worth a look
    dated: tuple[DatedAddress, ...] = ()  # the modified times that it gives
    listed: tuple[ListedArticle, ...] | None = None  # all that it names, for those who follow it
    hub: Hub | None = None  # that it names, None where that was not to be learnt


async def discover(claim: SourceClaim, services: Services, matcher: Matcher) -> SourceRecord | None:
    """Reads one source and records what it led to. `matcher` is kept from reading to reading.

    Where `services.patience` is set, a source whose host is to be left alone for longer is given
    back until then: the answer is None, and nothing is recorded.

    Raises LeaseLostError if another worker took the source over, StoreError if nothing can be
    written; what the network or the outlet does is part of the record.
    """
    source = claim.source
    store, settings = services.store, services.settings
    clock, patience = services.clock, services.patience
    followed = bool(await STORE.run(store.follows.all, outlet=source.outlet))
    push = await STORE.run(store.subscriptions.next_push, source.id)
    listing = ListAnswer(problem="nothing was pushed")
    if push is not None:
        # What a hub pushed is handled as any list is; what cannot be read of it is a hint to ask.
        pushed = _as_response(source, push)
        listing = await _read(source, pushed, services, followed=followed)
    if listing.problem:
        if push is not None:
            log.warning("a push could not be read", source=source.url, reason=listing.problem)
            await STORE.run(store.subscriptions.done, push, clock.now())
            push = None
        request = replace(_request(claim, settings), patience=patience)
        response = await services.fetcher.fetch(request)
        if (
            patience is not None
            and isinstance(response, FetchFailed)
            and response.kind is FailureKind.PAUSED
        ):
            await STORE.run(store.sources.release, (claim,), clock.now() + rest_of(response))
            return None
        listing = await _read(source, response, services, followed=followed)
    now = clock.now()
    reports: tuple[FollowReport, ...] = ()
    if followed:  # first of all: what is new is watched before anything else takes its time
        reports = await STORE.run(
            store.follows.read,
            source,
            listing.listed,
            outlets=settings.outlets,
            lookback=settings.schedule.discovery_lookback,
            now=now,
        )
        _speak_of_follows(source, reports)
    # What is followed alone is not looked at for stories: its first check is its first reached.
    matched = not followed or any(
        not story.outlets or source.outlet in story.outlets for story in settings.stories
    )
    listed = await STORE.run(
        store.sources.enqueue,
        claim,
        listing.chosen if matched else (),
        now=now,
        most=MOST_WAITING,
    )
    context = CandidateContext(services, matcher, source.url, source.outlet)
    reached = await _read_candidates(claim, listed.due, context)
    if reached.failure is not None:
        log.error("candidates could not be matched", source=source.url, trace=reached.failure.trace)
        listing = replace(listing, problem=reached.failure.message, validators=source.validators)
    if push is not None:  # it says nothing of what the feed itself would answer
        listing = replace(listing, validators=source.validators, hub=None)
    subscription = await tend(source, listing.hub, services)
    await end_orphans(services)
    last = _of_candidates(reached.claim, reached.unwritten, (), settings, clock.now())
    record = replace(
        _record(
            last,
            listing,
            listed,
            settings,
            services.rng(),
            reached.problems,
            fetched=reached.fetched,
            news=bool(reached.fetched) or any(one.taken for one in reports),
            pushed=push is not None,
            subscription=subscription,
        ),
        unkept=reached.unkept,
        listed=await STORE.run(listed_times, listing.dated, store.sources),
        unmodified=listing.unmodified,
    )
    await STORE.run(store.sources.record, record)
    if push is not None:
        await STORE.run(store.subscriptions.done, push, clock.now())
    record = _together(reached.written, record)
    _speak(reached.claim, record)
    return record


@dataclass(slots=True)
class _CandidatesRead:
    """What a look at candidates has come to so far: parts of it are safe in the store already."""

    claim: SourceClaim  # as it was renewed with the last part
    fetched: int = 0
    unwritten: tuple[CandidateResult, ...] = ()  # what is recorded with the reading's end
    written: list[CandidatesRecord] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    unkept: tuple[str, ...] = ()
    failure: EvaluationError | None = None  # why it ended early

    async def record(self, results: tuple[CandidateResult, ...], context: CandidateContext) -> None:
        """Records a part of it; the rest has the time of a whole lease again."""
        self.claim, part, unmade = await _record_part(self.claim, results, context)
        self.written.append(part)
        self.problems += unmade


async def _read_candidates(
    claim: SourceClaim, due: Sequence[Candidate], context: CandidateContext
) -> _CandidatesRead:
    """Fetches and matches the candidates that are due, part by part, likely ones first."""
    services, reached = context.services, _CandidatesRead(claim)
    try:
        words = tuple(replace(story, baseline=()) for story in services.settings.stories)
        ranked = await services.evaluator.run(candidates.ranked, due, words) if due else ()
        # The earliest published first, as they are matched within a part.
        chosen = sorted(ranked[:MOST_LOOKS], key=_listed_age)
        for start in range(0, len(chosen), PART):
            left = reached.claim.expires_at - services.clock.now()
            asked = chosen[start : start + PART]
            results = await fetch_candidates(asked, context, left.total_seconds() * _LEASE_SHARE)
            reached.unwritten = results
            reached.fetched += len(results)
            reached.problems += (one.trouble for one in results if one.trouble)
            last_part = start + PART >= len(chosen) or len(results) < len(asked)
            if last_part and not any(one.coverage for one in results):
                break  # it is recorded with the reading's end; a slow outlet's rest waits
            await reached.record(results, context)
            reached.unwritten = ()
            if last_part:
                break
        again = await judge_again(context)
        reached.unkept = again.unkept
        if again.results:
            await reached.record(again.results, context)
    except EvaluationError as error:
        reached.failure = error
    return reached


async def _read(
    source: Source, response: Response, services: Services, *, followed: bool
) -> ListAnswer:
    """What a response says of the source; a list that cannot be evaluated is one with a problem."""
    now, schedule = services.clock.now(), services.settings.schedule
    try:
        return await services.evaluator.run(read_answer, source, response, now, schedule, followed)
    except EvaluationError as error:
        log.error("a source could not be evaluated", source=source.url, trace=error.trace)  # noqa: TRY400 - the trace is the other process's
        return ListAnswer(problem=error.message)


def _as_response(source: Source, push: Push) -> Fetched:
    """What a hub pushed, as if the feed itself had been asked."""
    return Fetched(
        url=source.url,
        final_url=source.url,
        status=_OK.start,
        headers=(("content-type", push.content_type),),
        body=push.body,
        started_at=push.received_at,
        elapsed=timedelta(0),
    )


def _request(claim: SourceClaim, settings: Settings) -> FetchRequest:
    source, outlet = claim.source, settings.outlet(claim.source.outlet)
    whole = bool(source.failures) or claim.token % _WHOLE_EVERY == 0
    request = FetchRequest(
        url=source.url,
        validators=Validators() if whole else source.validators,
        accept=_ACCEPT,
    )
    return request.to(outlet)


async def _record_part(
    claim: SourceClaim, results: Sequence[CandidateResult], context: CandidateContext
) -> tuple[SourceClaim, CandidatesRecord, tuple[str, ...]]:
    """Compares what was found with what is known and records it; the lease begins anew.

    Of two prints of one text that two readings find at once, one must know the other. In this
    process one reading at a time compares and records; where another one on the same database was
    quicker, the store refuses the record, and all is compared again. Returns the claim, what was
    recorded, and what is wrong with alerts that cannot be made.
    """
    services, store = context.services, context.services.store
    settings, clock = services.settings, services.clock
    comparisons = 0
    while True:
        comparisons += 1
        async with context.matcher.recording:
            newest = await STORE.run(store.coverage.newest_text)
            compared = await enriched(results, context)
            alerts, unmade = await _alerts(compared, settings, services.evaluator, clock.now())
            part = replace(
                _of_candidates(claim, compared, alerts, settings, clock.now()),
                compared_to=newest if comparisons < _MOST_COMPARISONS else None,
            )
            until = clock.now() + settings.schedule.lease
            try:
                claim = await STORE.run(store.sources.record_candidates, part, until)
            except OutdatedComparisonError as error:
                log.info("coverage is compared again", source=context.source_url, reason=str(error))
                continue
            return claim, part, unmade


async def _alerts(
    results: Sequence[CandidateResult], settings: Settings, evaluator: Evaluator, now: datetime
) -> tuple[tuple[Alert, ...], tuple[str, ...]]:
    """The alerts that the coverage leads to, and what is wrong with those that cannot be made."""
    story_routes = {story.id: story.routes for story in settings.stories}
    public_url = settings.web.shown_at
    made: list[Alert] = []
    problems: list[str] = []
    for coverage in (one for each in results for one in each.coverage):
        if coverage.match.decision is not Decision.ACCEPT:
            continue
        try:
            made += await evaluator.run(
                found.alerts, coverage, settings.routes, story_routes, now, public_url
            )
        except EvaluationError as error:
            log.error("an alert could not be made", url=coverage.url, trace=error.trace)  # noqa: TRY400 - the trace is the other process's
            problems.append(f"no alert could be made for {coverage.url}: {error.message}")
    return tuple(made), tuple(problems)


def read_answer(
    source: Source,
    response: Response,
    now: datetime,
    schedule: ScheduleSettings,
    followed: bool = False,
) -> ListAnswer:
    """What a response says of the source. Pure.

    `followed` asks for all that it names, not for what is worth a look alone.
    """
    if isinstance(response, NotModified):
        return ListAnswer(validators=source.validators, unmodified=True)
    if isinstance(response, FetchFailed):
        why = f"{response.kind.value}: {response.detail}"
        return ListAnswer(problem=why, retry_after=response.retry_after)
    if response.status not in _OK:
        why = f"the server answers {response.status}"
        return ListAnswer(problem=why, retry_after=response.retry_after)
    try:
        reading = _READERS[source.kind](
            response.body, url=response.final_url, content_type=response.header("content-type")
        )
    except FeedError as error:
        return ListAnswer(problem=error.message)
    validators = Validators(
        url=response.final_url,
        etag=response.header("etag"),
        last_modified=response.header("last-modified"),
    )
    chosen = candidates.filter_candidates(
        reading.items, source, now=now, lookback=schedule.discovery_lookback
    )
    dated = dated_addresses(reading.items)
    return ListAnswer(
        reading=replace(reading, items=()),
        validators=validators,
        chosen=chosen,
        dated=dated,
        listed=listed_articles(reading.items, now) if followed else None,
        hub=named_hub(response.headers, reading.hub, reading.topic, response.final_url)
        if source.kind is FeedKind.FEED
        else None,
    )


def _speak_of_follows(source: Source, reports: Sequence[FollowReport]) -> None:
    """What a followed outlet brought, a line where there is anything to say."""
    for report in reports:
        named = {"outlet": report.follow.outlet, "story": report.follow.story or None}
        if report.taken or report.left:
            left = {reason.value: count for reason, count in report.left}
            log.info("followed", source=source.url, taken=report.taken, left_out=left, **named)
        if report.let_go:
            log.info("let go", articles=report.let_go, **named)
        if report.most_reached:
            log.warning(
                "the most of a day is reached: what is new is left out until midnight UTC",
                per_day=report.follow.per_day,
                see=f"monitor outlet show {report.follow.outlet} --left-out",
                **named,
            )


def _listed_age(candidate: Candidate) -> tuple[bool, str, str]:
    """What candidates are sorted by: as their list dates them, the undated last."""
    published = candidate.item.published
    return published is None, published.isoformat() if published else "", candidate.url


def _of_candidates(
    claim: SourceClaim,
    results: Sequence[CandidateResult],
    alerts: tuple[Alert, ...],
    settings: Settings,
    now: datetime,
) -> CandidatesRecord:
    """What came of the candidates that were looked at."""
    ended = tuple(one for one in results if one.again is None)
    return CandidatesRecord(
        claim=claim,
        checked_at=now,
        seen_urls=tuple(dict.fromkeys(url for one in ended for url in one.addresses)),
        waiting=tuple(one.again for one in results if one.again is not None),
        coverage=tuple(one for seen in results for one in seen.coverage),
        matched=tuple(one.matched for one in sorted(results, key=age) if one.matched),
        copies=tuple(copy for one in results for copy in one.copies),
        alerts=alerts,
        watch=found.watch_requests(results, settings),
    )


def _record(
    last: CandidatesRecord,
    listing: ListAnswer,
    listed: WaitingList,
    settings: Settings,
    jitter: float,
    problems: Sequence[str],
    *,
    fetched: int,
    news: bool,
    pushed: bool,
    subscription: Subscription | None,
) -> SourceRecord:
    """All that the end of the reading writes.

    `last` is what is not recorded yet, `fetched` the number of candidates that were looked at,
    `problems` are those of them all, and `news` whether the list brought anything. A list that
    named more than there was room for is asked for in full again.
    """
    claim, now = last.claim, last.checked_at
    carried = len(listed.due) - fetched + listed.rejected_full
    next_at = now + _pause(
        claim,
        listing,
        settings,
        jitter,
        carried,
        news=news and not pushed,
        pushed=is_pushing(subscription, now),
    )
    if pushed and not carried:  # when the feed itself is read next stays as it was
        next_at = max(claim.source.next_check_at, now)
    renewal = renewal_of(subscription) if subscription is not None else None
    if renewal is not None:
        next_at = min(next_at, max(renewal, now + _LEAST_PAUSE))
    return SourceRecord(
        **{each.name: getattr(last, each.name) for each in fields(last)},
        next_check_at=next_at,
        pushed=pushed,
        validators=Validators() if listed.rejected_full else listing.validators,
        failures=claim.source.failures + 1 if listing.problem else 0,
        error=(listing.problem or "; ".join((*problems, *listing.reading.warnings)))[:300],
        further=_further(claim, listing.reading, settings),
    )


def _together(parts: Sequence[CandidatesRecord], last: SourceRecord) -> SourceRecord:
    """The whole reading, whatever of it was recorded before its end."""
    every = (*parts, last)
    return replace(
        last,
        seen_urls=tuple(one for part in every for one in part.seen_urls),
        waiting=tuple(one for part in every for one in part.waiting),
        coverage=tuple(one for part in every for one in part.coverage),
        matched=tuple(one for part in every for one in part.matched),
        copies=tuple(one for part in every for one in part.copies),
        alerts=tuple(one for part in every for one in part.alerts),
        watch=tuple(one for part in every for one in part.watch),
    )


def _pause(
    claim: SourceClaim,
    listing: ListAnswer,
    settings: Settings,
    jitter: float,
    carried: int,
    *,
    news: bool,
    pushed: bool,
) -> timedelta:
    """How long the source is left alone."""
    source, interval = claim.source, settings.schedule.feed_interval
    if listing.problem:
        longest = max(candidates.LONGEST_SILENCE, interval)
        return backoff(
            failures=source.failures + 1,
            intervals=CheckIntervals(floor=interval, ceiling=longest),
            jitter=jitter,
            retry_after=listing.retry_after,
        )
    last = source.last_checked_at
    return next_reading(
        interval=interval,
        previous=source.next_check_at - last if last is not None else interval,
        news=news,
        waiting=carried > 0,
        hint=listing.reading.ttl,
        jitter=jitter,
        pushed=pushed,
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
