"""The second half of a check: what is stored, what is told, when do we look again?

`decide` is a pure function of the article's state, the examined response and the settings.
The pipeline carries its answer out in one transaction.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from hashlib import sha256

from monitor.core.alerts import article_changed, article_state, routes_for
from monitor.core.check import availability, body_change, event_log, timing
from monitor.core.check.context import CheckContext
from monitor.core.check.examine import Examined
from monitor.core.check.modified import declared, watermarks
from monitor.core.classify import with_revision
from monitor.core.records import one_line
from monitor.model.alert import Alert, EventType
from monitor.model.change import Verdict
from monitor.model.extraction import Extraction
from monitor.model.judgement import Finding
from monitor.model.response import Fetched, FetchFailed, NotModified, Response, Validators
from monitor.model.watch import (
    ArticleState,
    CheckDecision,
    CheckEntry,
    Event,
    EventKind,
    Evidence,
    NewSnapshot,
    Outcome,
    Progress,
)


def decide(
    state: ArticleState,
    response: Response,
    examined: Examined,
    context: CheckContext,
    *,
    reread: Extraction | None = None,
) -> CheckDecision:
    """Decides one check.

    `reread` is the last snapshot's stored page as today's extractor and memory read it; with it
    like is compared with like, and a better extractor never looks like an edit.
    """
    finding, extraction = examined.judgement.finding, examined.extraction
    if finding is Finding.ARTICLE and extraction is not None:
        if not isinstance(response, Fetched):
            raise ValueError("an article needs a fetched page")
        return _article(state, response, extraction, examined, context, reread)
    step = availability.advance(
        state.progress,
        finding,
        response,
        asked=state.article.url,
        now=context.now,
        rules=context.rules,
        clock_set_at=context.clock_set_at,
    )
    outcome = Outcome.NOT_MODIFIED if finding is Finding.NOT_MODIFIED else step.outcome
    alerts, logged, progress = _state_alerts(state, step, examined.judgement.reason, context)
    if finding is Finding.NOT_MODIFIED:
        progress = replace(
            progress,
            listed=watermarks(state, anew=False),
            unmodified=progress.unmodified + 1,
            validators=_refreshed(progress.validators, response),
        )
    return CheckDecision(
        entry=_entry(response, outcome, examined.judgement.reason),
        progress=progress,
        next_check_at=context.now + timing.pause(state, progress, outcome, response, context),
        alerts=alerts,
        events=logged,
        url=availability.adopted_address(progress, context.rules)
        if outcome is Outcome.NOT_MODIFIED
        else "",
    )


def _refreshed(known: Validators, response: Response) -> Validators:
    """The validators after a 304, which may bring new ones (RFC 9111 §4.3.4)."""
    if not isinstance(response, NotModified) or known.url != response.final_url:
        return known
    told = dict(reversed(response.headers))
    return replace(
        known,
        etag=told.get("etag") or known.etag,
        last_modified=told.get("last-modified") or known.last_modified,
    )


def _article(
    state: ArticleState,
    response: Fetched,
    extraction: Extraction,
    examined: Examined,
    context: CheckContext,
    reread: Extraction | None,
) -> CheckDecision:
    """Decides a check that brought the article's text."""
    step = availability.seen(state.progress, response, asked=state.article.url, now=context.now)
    body = body_change.compare_versions(
        state,
        extraction,
        examined.content_hash,
        context,
        reread,
        declared(state, response),
        doubt=examined.judgement.doubt,
        doubted=examined.judgement.reason,
    )

    progress = _known_next(state, response, body, step.progress, examined, context)
    number = (state.history[-1].number if state.history else 0) + 1
    snapshot: NewSnapshot | None = None
    if body.origin is not None:
        snapshot = NewSnapshot(
            number=number,
            origin=body.origin,
            content_hash=examined.content_hash,
            extraction=extraction,
            taken_at=context.now,
            evidence=Evidence(
                raw_sha256=sha256(response.body).hexdigest(),
                raw_bytes=len(response.body),
                final_url=response.final_url,
                status=response.status,
                headers=response.headers,
                fetched_at=response.started_at,
            ),
            raw=response.body if context.keep_raw else None,
        )

    # What people are told: first of the article's availability, then of its changes.
    alerts: tuple[Alert, ...] = ()
    logged: tuple[Event, ...] = ()
    if body.outcome is Outcome.UNPROVED:
        progress = replace(progress, told=state.progress.told)  # it may be another article
    else:
        alerts, logged, progress = _state_alerts(
            state, replace(step, progress=progress), examined.judgement.reason, context
        )
    if body.outcome is Outcome.TECHNICAL:
        told_of = f"version {number}, no edit: {body.reason}"
        logged += (
            Event(kind=EventKind.TECHNICAL, at=context.now, since=context.now, reason=told_of),
        )
    verdict = body.verdict
    if verdict is not None:
        verdict = with_revision(
            verdict, extraction, extraction.language or context.classification.language
        )
    told_before = body.flapping and state.progress.flapping_told
    if verdict is not None and verdict.changes and snapshot is not None and not told_before:
        alert = article_changed(
            state.article,
            snapshot_number=number,
            from_number=body.from_number,
            verdict=verdict,
            evidence=snapshot.evidence,
            now=context.now,
            max_body=context.max_body,
            sequence=progress.sequence + 1,
            flapping=body.flapping,
            public_url=context.public_url,
        )
        if routed := _routed(state, alert, context, verdict):
            alerts += routed
            progress = replace(progress, sequence=progress.sequence + 1)
    pause = timing.pause(state, progress, body.outcome, response, context, extraction)
    return CheckDecision(
        entry=_entry(response, body.outcome, body.reason),
        progress=progress,
        next_check_at=context.now + pause,
        snapshot=snapshot,
        verdict=verdict,
        from_number=body.from_number,
        alerts=alerts,
        events=logged,
        memory=body.memory,
        title=extraction.headline if body.origin else "",
        url=availability.adopted_address(progress, context.rules),
        address_confirmed=body.proved,
    )


def _known_next(
    state: ArticleState,
    response: Fetched,
    body: body_change.VersionOutcome,
    progress: Progress,
    examined: Examined,
    context: CheckContext,
) -> Progress:
    """What the next check must know of this one.

    A held or unproved page must be fetched whole again, and validators that stayed as they were
    while the article changed would have hidden the edit: they are not sent again.
    """
    changed = body.outcome is Outcome.CHANGED
    validators = Validators(
        url=response.final_url,
        etag=response.header("etag"),
        last_modified=response.header("last-modified"),
    )
    lied = (
        changed
        and state.last is not None
        and bool(validators)
        and validators == state.progress.validators
    )
    trusted = body.outcome not in {Outcome.HELD, Outcome.UNPROVED}
    known = replace(
        progress,
        held=body.held,
        validators=validators,
        trust_validators=trusted,
        validators_lie=progress.validators_lie or lied,
        whole_at=context.now,
        unmodified=0,
        changes=progress.changes + (1 if changed else 0),
        last_changed_at=context.now if changed else progress.last_changed_at,
        flapping_told=body.flapping or (progress.flapping_told and not changed),
        modified_seen=body.modified_seen or progress.modified_seen,
        read_by=examined.extraction.version
        if trusted and examined.extraction is not None
        else progress.read_by,
        page=examined.page if trusted else "",
    )
    if not trusted:
        return known
    return replace(known, listed=watermarks(state, anew=body.origin is not None))


def _state_alerts(
    state: ArticleState, step: availability.Step, reason: str, context: CheckContext
) -> tuple[tuple[Alert, ...], tuple[Event, ...], Progress]:
    """The alerts for a changed availability and for a new address, and what the log tells."""
    logged, progress = event_log.happened(
        state.progress,
        step.progress,
        alerted=step.tell,
        since=step.since,
        reason=reason,
        now=context.now,
    )
    told: list[tuple[EventType, str, datetime]] = []
    if step.tell is not None:
        back = step.tell is EventType.ARTICLE_RESTORED
        said = "the article is back" if back else reason
        told.append((step.tell, said, step.since or context.now))
    old = state.article.url
    move = availability.newly_moved(progress, old, context.rules)
    if move is not None:
        event = event_log.readdressed(old, move.target, since=move.first_seen, now=context.now)
        logged += (event,)
        said = f"the article stands at a new address now: {one_line(move.target, 200)}"
        told.append((EventType.ARTICLE_MOVED, said, move.first_seen))
    alerts: list[Alert] = []
    for kind, said, since in told:
        progress = replace(progress, sequence=progress.sequence + 1)
        alert = article_state(
            state.article,
            type=kind,
            reason=said,
            since=since,
            now=context.now,
            sequence=progress.sequence,
            public_url=context.public_url,
        )
        alerts += _routed(state, alert, context, None)
    return tuple(alerts), logged, progress


def _routed(
    state: ArticleState, alert: Alert, context: CheckContext, verdict: Verdict | None
) -> tuple[Alert, ...]:
    routes = routes_for(
        alert,
        stories=state.article.stories,
        outlet=state.article.outlet,
        changes=verdict.changes if verdict else (),
        stealth=verdict.stealth if verdict else False,
        revision=verdict.revision if verdict else None,
        routes=context.routes,
        story_routes=context.story_routes,
        outlet_routes=context.outlet_routes,
    )
    return (replace(alert, routes=routes),) if routes else ()


def _entry(response: Response, outcome: Outcome, reason: str) -> CheckEntry:
    entry = CheckEntry(
        outcome=outcome,
        reason=reason,
        started_at=response.started_at,
        elapsed=response.elapsed,
        url=response.url,
    )
    match response:
        case Fetched():
            size = len(response.body)
            return replace(entry, final_url=response.final_url, status=response.status, size=size)
        case NotModified():
            return replace(entry, final_url=response.final_url, status=304)
        case FetchFailed():
            return replace(entry, failure=response.kind)
