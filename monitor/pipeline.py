"""One check of one article: load, fetch, evaluate, record.

The same function serves the daemon, the command line's one-shot check and any worker: it needs
a claim, and everything it touches is a port. What is done to the page is done by the evaluator,
where a page that brings out a fault, or costs too much, harms this one check alone.
"""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from typing import cast

import structlog

from monitor.core.check.attempt import attempt
from monitor.core.check.evaluate import (
    CheckContext,
    evaluate,
    evaluate_difference,
    evaluate_trouble,
    is_parsed,
    refreshed,
    with_raw,
)
from monitor.core.check.examine import Examined, page_of
from monitor.core.check.schedule import rest_of
from monitor.core.classify import context_of
from monitor.core.follow import intervals_of
from monitor.errors import EvaluationError, NotFoundError
from monitor.model.follow import FollowLoad
from monitor.model.response import (
    FailureKind,
    Fetched,
    FetchFailed,
    FetchRequest,
    Response,
    Validators,
)
from monitor.model.story import Outlet, Selectors
from monitor.model.watch import (
    Article,
    ArticleState,
    CheckDecision,
    CheckReport,
    Claim,
    ListedTime,
)
from monitor.ports import CheckRecord, Services
from monitor.ports.evaluation import LARGE, pages
from monitor.threads import STORE

log = structlog.get_logger(__name__)

_WHOLE_EVERY = timedelta(days=1)
_MOST_UNMODIFIED = 5
"""How long, and how often in a row, a 304 is taken at its word before the page itself is asked
for. One whole page in six looks costs little beside an edit that is never seen (judgement)."""

_MOST_ASKED = 2
"""Lists that are read anew before an edit is called quiet: a feed and a sitemap (judgement)."""

_ASKING = timedelta(seconds=30)
"""How long they are waited for: the check must be recorded within its lease."""


async def check(claim: Claim, services: Services) -> CheckReport | None:
    """Looks at the claimed article once and records what was found.

    Where `services.patience` is set, an article whose host is to be left alone for longer is
    given back until then: the answer is None, and nothing is recorded.

    Raises LeaseLostError if another worker took the article over meanwhile, and StoreError if
    nothing can be written; whatever the network or the site does is an outcome, not an error.
    """
    store, settings = services.store, services.settings
    async with AsyncExitStack() as stack:  # holds the room that a large page takes
        state = await STORE.run(store.articles.state, claim.article_id)
        known = state.last.evidence.raw_bytes if state.last and state.last.evidence else 0
        if known > LARGE:
            del state  # what waits for room takes none
            await stack.enter_async_context(services.evaluator.room())
            state = await STORE.run(store.articles.state, claim.article_id)
        outlet = settings.outlet(state.article.outlet)
        request = replace(
            request_for(state, outlet, services.clock.now()), patience=services.patience
        )
        response = await services.fetcher.fetch(request)
        if (
            services.patience is not None
            and isinstance(response, FetchFailed)
            and response.kind is FailureKind.PAUSED
        ):
            await STORE.run(
                store.articles.release, (claim,), services.clock.now() + rest_of(response)
            )
            return None
        if known <= LARGE and isinstance(response, Fetched) and len(response.body) > LARGE:
            await stack.enter_async_context(services.evaluator.room())
        decision = await _evaluated(state, response, outlet, services)
        if decision.verdict is not None and decision.verdict.stealth and state.listed:
            # A list that was last read before the edit could not know of it: it is asked first.
            state = replace(state, listed=await _asked_again(state, outlet, services))
            decision = await _evaluated(state, response, outlet, services)
        number = await STORE.run(store.articles.record, CheckRecord(claim=claim, decision=decision))
        news = number is not None or decision.entry.outcome is not state.article.last_outcome
        trouble = decision.progress.failures > 0
        speak = log.debug if not news else log.warning if trouble else log.info
        speak(
            "checked",
            article=state.article.id,
            url=state.article.url,
            outcome=decision.entry.outcome.value,
            reason=decision.entry.reason,
            status=decision.entry.status,
            snapshot=number,
            next=decision.next_check_at.isoformat(timespec="seconds"),
        )
        return CheckReport(
            article=state.article,
            outcome=decision.entry.outcome,
            reason=decision.entry.reason,
            snapshot_number=number,
            verdict=decision.verdict,
            next_check_at=decision.next_check_at,
        )


def request_for(state: ArticleState, outlet: Outlet | None, now: datetime) -> FetchRequest:
    """The request for an article: conditional only while its validators can be trusted.

    A suspicion (a held body, a removal in the air) asks for the page itself. So does a server
    that has answered 304 for a day, or several times in a row, or against what a list says: many
    caches answer so for ever.
    """
    progress = state.progress
    seen = progress.whole_at
    stale = seen is None or not timedelta(0) <= now - seen < _WHOLE_EVERY
    listed = seen is not None and any(seen < one.modified <= one.read_at for one in state.listed)
    whole = (
        not progress.trust_validators
        or progress.validators_lie
        or progress.held is not None
        or state.last is None
        or progress.unmodified >= _MOST_UNMODIFIED
        or stale
        or listed
    )
    request = FetchRequest(
        url=state.article.url, validators=Validators() if whole else progress.validators
    )
    return request.to(outlet)


def context_for(
    article: Article, services: Services, load: FollowLoad | None = None
) -> CheckContext:
    """What the article's stories and the settings say about deciding its check.

    `load` says so for an article that is watched since its outlet is followed, and for nothing
    else: all of these share what the outlet's politeness allows.
    """
    settings = services.settings
    stories = settings.stories_named(article.stories)
    seeds = (seed for story in stories for seed in story.baseline)
    now = services.clock.now()
    intervals = max(  # those of the story that wants to look most often
        (story.intervals for story in stories),
        key=lambda intervals: intervals.fetches_per_week,
        default=settings.schedule.intervals,
    )
    if load is not None:
        outlet = settings.outlet(article.outlet)
        delay = max(outlet.politeness.delay if outlet else timedelta(0), settings.fetch.delay)
        intervals = intervals_of(load, settings.schedule.intervals, delay, now)
    return CheckContext(
        now=now,
        clock_set_at=services.clock.set_at(),
        jitter=services.rng(),
        rules=settings.availability,
        intervals=intervals,
        baseline=next(
            (seed for seed in seeds if article.baseline_key and seed.key == article.baseline_key),
            None,
        ),
        routes=settings.routes,
        story_routes={story.id: story.routes for story in stories},
        outlet_routes=load.follow.routes if load is not None and not article.stories else (),
        classification=context_of(stories),
        max_body=settings.outbox.max_body,
        keep_raw=settings.store.keep_raw,
        public_url=settings.web.shown_at,
    )


async def _asked_again(
    state: ArticleState, outlet: Outlet | None, services: Services
) -> tuple[ListedTime, ...]:
    """What the lists that name the article say now; one that does not answer, what it said last."""

    async def ask(one: ListedTime) -> ListedTime:
        response = await services.fetcher.fetch(FetchRequest(url=one.source).to(outlet))
        try:
            return await services.evaluator.run(refreshed, one, response, state)
        except EvaluationError:
            return one

    asked = [asyncio.create_task(ask(one)) for one in state.listed[:_MOST_ASKED]]
    try:
        done, _ = await asyncio.wait(asked, timeout=_ASKING.total_seconds())
    finally:
        for task in asked:
            task.cancel()
        await asyncio.gather(*asked, return_exceptions=True)
    heard = {task.result().source: task.result() for task in asked if task in done}
    return tuple(heard.get(one.source, one) for one in state.listed)


async def _evaluated(
    state: ArticleState, response: Response, outlet: Outlet | None, services: Services
) -> CheckDecision:
    """The pure part of a check, wherever it runs; its trouble is an outcome of this article."""
    selectors = outlet.selectors if outlet else Selectors()
    context = context_for(state.article, services, state.load)
    bare = replace(context, keep_raw=False)  # the page is here already: it need not come back
    size = len(response.body) if isinstance(response, Fetched) else 0
    run = partial(services.evaluator.run, pages=pages(size))
    try:
        if is_parsed(state, response, selectors):
            found = await run(evaluate, state, response, selectors, bare)
        else:  # it takes microseconds
            answer = attempt(evaluate, state, response, selectors, bare)
            if answer.error is not None:
                raise answer.error
            found = cast("CheckDecision | Examined", answer.value)
        if not isinstance(found, CheckDecision):
            last = await STORE.run(_last_page, state, services)
            found = await run(evaluate_difference, state, response, found, last, selectors, bare)
    except EvaluationError as error:
        log.error("a page could not be evaluated", article=state.article.id, trace=error.trace)  # noqa: TRY400 - the trace is the other process's
        return evaluate_trouble(state, response, error, context)
    return with_raw(found, response) if context.keep_raw else found


def _last_page(state: ArticleState, services: Services) -> Fetched | None:
    """The page of the last snapshot; None if it was not kept."""
    if state.last is None or state.last.evidence is None:
        return None
    try:
        raw = services.store.history.raw(state.last.evidence.raw_sha256)
    except NotFoundError:
        return None
    return page_of(state.last.evidence, raw)
