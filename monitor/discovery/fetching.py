"""A look at candidates: fetch each page once, see what it is, match it against the stories.

What is done to a page is done by the evaluator: one that brings out a fault, or costs too much,
is that candidate's trouble alone, and the list's own words are judged in its place.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from contextlib import nullcontext
from dataclasses import dataclass, replace
from datetime import datetime
from typing import cast
from urllib.parse import urlsplit

import structlog

from monitor.core.check.attempt import attempt
from monitor.core.check.judge import judge
from monitor.core.coverage import candidates
from monitor.core.coverage.relevance import ArticleReading, ArticleStream, Document, read
from monitor.core.extract import extract
from monitor.core.records import one_line
from monitor.core.urls import forms_of, host, outlet_for, simplest
from monitor.discovery.enriching import Enriched, article_text, enrich
from monitor.discovery.matcher import Matcher, StoryChange, document_of
from monitor.errors import EvaluationError, TooCostlyError
from monitor.model.coverage import (
    ArticleText,
    Candidate,
    CopyFound,
    Decision,
    FeedItem,
    Match,
    MatchedArticle,
    NewCoverage,
    Reason,
)
from monitor.model.extraction import Extraction
from monitor.model.judgement import Finding, Judgement
from monitor.model.response import Fetched, FetchRequest, Response
from monitor.model.story import Outlet, Selectors
from monitor.ports import Services, Store
from monitor.ports.evaluation import LARGE, pages
from monitor.threads import STORE, Threads

log = structlog.get_logger(__name__)

_MATCHING = Threads("matching", 1)
"""Where readings are matched, one at a time: who waits for the matcher holds up nobody else."""

SIDE_BY_SIDE = 4
"""Pages of one source that are in memory at once."""

_MOST_AGAIN = 100
"""Articles of a story that are judged again, the newest: of those that wait for review, and of
those that were passed over before it had a text."""

_AGAIN = Reason("again", 0.0, "judged again by what the story knows now; it waited for review")

_UNREAD = frozenset(
    {
        Finding.BLOCKED,
        Finding.BUSY,
        Finding.CONSENT,
        Finding.CUT,
        Finding.FAILED,
        Finding.PAUSED,
        Finding.PAYWALLED,
        Finding.UNREADABLE,
        Finding.FAULTY,
        Finding.TOO_COSTLY,
    }
)
"""Findings behind which an article may stand all the same: the list's own words are judged."""


@dataclass(frozen=True, slots=True)
class CandidateContext:
    """What a look works with."""

    services: Services
    matcher: Matcher
    source_url: str
    source_outlet: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CandidateResult:
    """What a look at a candidate led to. `again` is the candidate if it is looked at again."""

    candidate: Candidate
    url: str = ""  # that the article is known by; empty if there was none to read
    addresses: tuple[str, ...] = ()  # by which it is recognised from now on
    aliases: tuple[str, ...] = ()  # the addresses that led to it
    reading: ArticleReading | None = None  # what is held against the stories, if anything
    text: ArticleText | None = None  # of the article, if one was read
    unread: str = ""  # why that is but the list's own words
    coverage: tuple[NewCoverage, ...] = ()
    matched: MatchedArticle | None = None  # what is kept of it for later matches
    copies: tuple[CopyFound, ...] = ()  # what is stored already and turns out to copy it
    again: Candidate | None = None
    trouble: str = ""  # why its page could not be evaluated, if it could not


async def fetch_candidates(
    chosen: Sequence[Candidate], context: CandidateContext, seconds: float
) -> tuple[CandidateResult, ...]:
    """Looks at the candidates, a few at a time, for so many seconds at most.

    Those that were not begun by then stay as they are and are not in the answer; those under
    way count as failed. An article that is known already, under whatever address, or that two
    candidates lead to, is not told (again). What the coverage copies and adds is not known yet
    (`enriched`). Raises EvaluationError if the stories themselves cannot be matched.
    """
    gate = asyncio.Semaphore(SIDE_BY_SIDE)
    begun: set[str] = set()

    async def one(candidate: Candidate) -> CandidateResult:
        async with gate:
            begun.add(candidate.url)
            return await _fetch_one(candidate, context)

    tasks = {asyncio.create_task(one(candidate)): candidate for candidate in chosen}
    try:
        done, _ = await asyncio.wait(tasks, timeout=seconds)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    late = Judgement(Finding.FAILED, "there was no answer in time")
    results = [
        task.result() if task in done else await _without_page(candidate, None, late, context)
        for task, candidate in tasks.items()
        if task in done or candidate.url in begun
    ]
    once = await STORE.run(_each_once, results, context)
    answer = await _MATCHING.run(attempt, _matched, once, context)
    if answer.error is not None:
        raise answer.error
    return cast("tuple[CandidateResult, ...]", answer.value)


async def _fetch_one(candidate: Candidate, context: CandidateContext) -> CandidateResult:
    outlets = context.services.settings.outlets
    response = await context.services.fetcher.fetch(
        FetchRequest(url=candidate.url).to(outlet_for(candidate.url, outlets))
    )
    now = context.services.clock.now()
    size = len(response.body) if isinstance(response, Fetched) else 0
    room = context.services.evaluator.room() if size > LARGE else nullcontext()
    try:
        async with room:
            return await context.services.evaluator.run(
                read_candidate, candidate, response, outlets, now, pages=pages(size)
            )
    except EvaluationError as error:
        log.error("a candidate could not be evaluated", url=candidate.url, trace=error.trace)  # noqa: TRY400 - the trace is the other process's
        finding = Finding.TOO_COSTLY if isinstance(error, TooCostlyError) else Finding.FAULTY
        judgement = Judgement(finding, one_line(error.message, 300))
        results = await _without_page(candidate, response, judgement, context)
        return replace(results, trouble=f"{finding.value}: {candidate.url}: {judgement.reason}")


async def _without_page(
    candidate: Candidate, response: Response | None, judgement: Judgement, context: CandidateContext
) -> CandidateResult:
    """A look of which only what the list says can be used, if even that can be read."""
    now = context.services.clock.now()
    try:
        return await context.services.evaluator.run(
            unread, candidate, response, judgement, None, now
        )
    except EvaluationError as error:
        log.error("an item of a list could not be evaluated", url=candidate.url, trace=error.trace)  # noqa: TRY400 - the trace is the other process's
        return CandidateResult(
            candidate=candidate, addresses=(candidate.url,), unread=judgement.reason
        )


def read_candidate(
    candidate: Candidate, response: Response, outlets: Sequence[Outlet], now: datetime
) -> CandidateResult:
    """What a response says of a candidate. Pure."""
    if not isinstance(response, Fetched):
        judgement = judge(response, None, asked=candidate.url)
        return unread(candidate, response, judgement, None, now)
    final = response.final_url
    outlet = outlet_for(final, outlets)
    extraction = extract(
        response.body,
        url=final,
        content_type=response.header("content-type"),
        selectors=outlet.selectors if outlet else Selectors(),
    )
    # Trackers lead to the article by design, so the address where it was found is the one asked.
    judgement = judge(response, extraction, asked=final)
    if response.hops and not urlsplit(final).path.strip("/"):
        judgement = Judgement(Finding.MOVED, "the address leads to a front page")
    if judgement.finding is not Finding.ARTICLE:
        return unread(candidate, response, judgement, extraction, now)
    url = candidates.article_url(candidate.url, final, extraction.canonical_url, outlets)
    document = Document(
        id=url,
        title=extraction.headline or candidate.item.title,
        text=extraction.text,
        published=extraction.published or candidate.item.published,
        language=extraction.language,
        url=url,
    )
    outlet = outlet_for(url, outlets)
    text = article_text(url, outlet.id if outlet else host(url), extraction)
    return CandidateResult(
        candidate=candidate,
        url=url,
        addresses=forms_of(url, candidate.url, final),
        reading=read(document),
        text=replace(text, published=document.published),
    )


def unread(
    candidate: Candidate,
    response: Response | None,
    judgement: Judgement,
    extraction: Extraction | None,
    now: datetime,
) -> CandidateResult:
    """A look that brought no article: another one later, or the end. Pure.

    In the end the words of the list decide whether a person should look: never more than that.
    """
    known = forms_of(candidate.url)
    again = candidates.try_again(candidate, response, judgement, now)
    if again is not None or judgement.finding not in _UNREAD:
        return CandidateResult(candidate=candidate, addresses=known, again=again)
    item = candidate.item
    stub = extraction.text if extraction and judgement.finding is Finding.PAYWALLED else ""
    document = Document(
        id=candidate.url,
        title=item.title,
        text=max(item.summary, stub, key=len),
        published=item.published,
        url=candidate.url,
    )
    return CandidateResult(
        candidate=candidate, addresses=known, reading=read(document), unread=judgement.reason
    )


def _matched(
    results: Sequence[CandidateResult], context: CandidateContext
) -> tuple[CandidateResult, ...]:
    """The looks with their coverage, matched in the order of publication, those of one time by URL.

    Each is known to those that follow it; what stands for an article unread is not.
    """
    answers: dict[int, CandidateResult] = {}
    stories = context.services.settings.stories
    asked = {s.id for s in stories if not s.outlets or context.source_outlet in s.outlets}
    with context.matcher.stream(stories) as stream:
        for place, one in sorted(enumerate(results), key=lambda pair: age(pair[1])):
            if one.reading is None:
                answers[place] = one
                continue
            matched = stream.matches(one.reading, asked, keep=not one.unread)
            matches = [_for_review(match, one.unread) for match in matched.matches]
            answers[place] = replace(
                one,
                coverage=_coverage(one.reading.document, one.text, matches, context),
                matched=None if one.unread else matched.kept,
            )
    return tuple(answers[place] for place in range(len(results)))


def age(one: CandidateResult) -> tuple[bool, str, str]:
    """What looks are sorted by, the earliest published first, the undated last."""
    published = one.reading.document.published if one.reading is not None else None
    return published is None, published.isoformat() if published else "", one.candidate.url


def _for_review(found: Match, unread: str) -> Match:
    """A match; one on the words of a list is never accepted unread."""
    if not unread or found.decision is Decision.REJECT:
        return found
    reason = Reason("page", 0.0, f"only the list's own words were read: {unread}")
    return replace(found, decision=Decision.REVIEW, reasons=(reason, *found.reasons))


def _coverage(
    document: Document,
    text: ArticleText | None,
    matches: Sequence[Match],
    context: CandidateContext,
) -> tuple[NewCoverage, ...]:
    outlet = outlet_for(document.url, context.services.settings.outlets)
    return tuple(
        NewCoverage(
            url=document.url,
            outlet=outlet.id if outlet else host(document.url),
            title=document.title,
            published=document.published,
            source=context.source_url,
            match=one,
            text=text,
        )
        for one in matches
        if one.decision is not Decision.REJECT
    )


def _each_once(
    results: Sequence[CandidateResult], context: CandidateContext
) -> tuple[CandidateResult, ...]:
    """The looks, without articles that are known already, under whatever address."""
    wanted = {form for one in results if one.url for form in (one.url, simplest(one.url))}
    new = set(context.services.store.sources.unseen(tuple(wanted)))
    led: dict[str, list[str]] = {}
    for one in results:
        if one.url:
            led.setdefault(simplest(one.url), []).append(one.candidate.url)
    kept = []
    for one in results:
        ways = led.pop(simplest(one.url), []) if one.url else []
        if ways and {one.url, simplest(one.url)} <= new:
            kept.append(replace(one, aliases=tuple(way for way in ways if way != one.url)))
        else:
            reading = None if one.url else one.reading
            kept.append(replace(one, url="", reading=reading, text=None))
    return tuple(kept)


@dataclass(frozen=True, slots=True)
class JudgedAgain:
    """What a story that has learnt takes up again."""

    results: tuple[CandidateResult, ...] = ()  # what waited for review and belongs to it after all
    unkept: tuple[str, ...] = ()  # URLs of articles that may, whose text is to be fetched again


async def judge_again(context: CandidateContext) -> JudgedAgain:
    """What waits for review in a story that has learnt since, and belongs to it after all.

    A story learns when its own articles are first read, a baseline is imported, or a person
    decides. What was accepted stands, and so does every person's word. Of what was rejected no
    text is kept: where the story's own articles are new, those are looked at again whose words
    are like theirs. One story at a time, so that a reading is not held up: the next one takes the
    next.
    """
    if not context.matcher.may_have_learnt(context.services.clock.now()):
        return JudgedAgain()
    answer = await _MATCHING.run(attempt, _belonging_now, context)
    if answer.error is not None:
        raise answer.error
    return cast("JudgedAgain", answer.value)


def _belonging_now(context: CandidateContext) -> JudgedAgain:
    stories, store = context.services.settings.stories, context.services.store
    changed = context.matcher.take_changed(stories, context.services.clock.now())
    if changed is None:
        return JudgedAgain()
    story = changed.story
    waiting = store.coverage.texts(story=story, decision=Decision.REVIEW, limit=_MOST_AGAIN)
    results = []
    with context.matcher.stream(stories) as stream:
        for one in waiting:
            known = one.coverage
            if known.confirmed_by or known.found_at >= changed.judged_before:
                continue
            match = stream.again(document_of(one), story)
            if match.decision is not Decision.ACCEPT:
                continue
            log.info("coverage belongs after all", url=known.url, story=story)
            accepted = NewCoverage(
                url=known.url,
                outlet=known.outlet,
                title=known.title,
                published=known.published,
                source=known.source,
                match=replace(match, reasons=(*match.reasons, _AGAIN)),
                text=one.text,
            )
            item = FeedItem(url=known.url)
            candidate = Candidate(url=known.url, item=item, due_at=None)
            results.append(CandidateResult(candidate=candidate, coverage=(accepted,)))
        unkept = _likely_unkept(stream, changed, store) if changed.texts_at else ()
    return JudgedAgain(tuple(results), unkept)


def _likely_unkept(stream: ArticleStream, changed: StoryChange, store: Store) -> tuple[str, ...]:
    """Articles read before the story's own, and passed over, that are like these in their words."""
    if changed.texts_at is None:
        return ()
    read = {article.url: article for _, article in store.coverage.matched()}
    before = store.sources.seen_before(tuple(read), changed.texts_at)
    likely = [url for url in before if stream.may_belong(read[url], changed.story)]
    newest = likely[-_MOST_AGAIN:]
    held = {one.url for one in store.coverage.at(newest) if one.match.story == changed.story}
    return tuple(url for url in newest if url not in held)


async def enriched(
    results: Sequence[CandidateResult], context: CandidateContext
) -> tuple[CandidateResult, ...]:
    """The looks, their coverage with what it copies and adds, and what copies it."""
    coverage = [found for one in results for found in one.coverage]
    now = context.services.clock.now()
    added = iter(
        await enrich(
            coverage,
            context.services.store,
            context.services.settings,
            context.services.evaluator,
            now,
        )
    )
    return tuple(_with(one, [next(added) for _ in one.coverage]) for one in results)


def _with(one: CandidateResult, added: Sequence[Enriched]) -> CandidateResult:
    return replace(
        one,
        coverage=tuple(each.coverage for each in added),
        copies=tuple(copy for each in added for copy in each.copies),
    )
