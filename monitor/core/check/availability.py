"""When is an article gone, moved or out of reach? A state machine over `Progress`.

One check proves little: sites fail, walls go up, editors hit the wrong button. So a suspicion
is counted, confirmed over time, and told once. Rules and numbers are `AvailabilitySettings`.

    404, soft 404   removed after `missing_checks` in a row over `missing_over`
    410             removed after `gone_checks` in a row
    451             its own outcome, told when a second check in a row agrees
    429, 503 with Retry-After
                    no failure for a day: the host asks for a pause, and gets it
    not asked, for the host is being left alone
                    nothing at all
    elsewhere       moved after `moved_checks` equal redirects
    no answer, walls, 5xx, pages that cannot be evaluated
                    never "removed"; told as unreachable after `failing_told_after`
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from monitor.core.check import timing
from monitor.core.urls import same_article
from monitor.model.alert import EventType
from monitor.model.config import AvailabilitySettings
from monitor.model.judgement import Finding
from monitor.model.response import FetchFailed, Response
from monitor.model.watch import Availability, MissingRun, MoveRun, Outcome, Progress

_PERMANENT = frozenset({301, 308})
_NO_ANSWER = frozenset(
    {
        Finding.FAILED,
        Finding.BLOCKED,
        Finding.CONSENT,
        Finding.CUT,
        Finding.BUSY,
        Finding.FAULTY,
        Finding.TOO_COSTLY,
    }
)
"""Findings that say nothing of whether the article is still there."""


_BUSY = timedelta(days=1)
"""How long a host may ask for pauses, answer by answer, before that counts as failing."""


@dataclass(frozen=True, slots=True)
class Step:
    """Where a check leaves an article's availability, and what is to be told of it."""

    progress: Progress
    outcome: Outcome
    tell: EventType | None = None
    since: datetime | None = None  # when what is told began


_PLAIN: dict[Finding, tuple[Outcome, Availability]] = {
    Finding.BLOCKED: (Outcome.BLOCKED, Availability.BLOCKED),
    Finding.CONSENT: (Outcome.CONSENT, Availability.BLOCKED),
    Finding.PAYWALLED: (Outcome.PAYWALLED, Availability.PAYWALLED),
    Finding.LEGAL: (Outcome.LEGAL, Availability.LEGAL),
    Finding.UNREADABLE: (Outcome.UNREADABLE, Availability.FAILING),
    Finding.CUT: (Outcome.UNREADABLE, Availability.FAILING),
    Finding.FAILED: (Outcome.FAILED, Availability.FAILING),
    Finding.BUSY: (Outcome.FAILED, Availability.FAILING),
    Finding.FAULTY: (Outcome.FAULTY, Availability.FAILING),
    Finding.TOO_COSTLY: (Outcome.TOO_COSTLY, Availability.FAILING),
}


def advance(
    progress: Progress,
    finding: Finding,
    response: Response,
    *,
    asked: str,
    now: datetime,
    rules: AvailabilitySettings,
    clock_set_at: datetime | None = None,
) -> Step:
    """One step of the state machine for a response that brought no article text.

    `clock_set_at`: when the clock was last set; what seems to have passed across it is not counted.
    """
    if finding in {Finding.ARTICLE, Finding.NOT_MODIFIED}:
        return seen(progress, response, asked=asked, now=now)
    if finding is Finding.PAUSED:
        return Step(progress, Outcome.PAUSED)
    if finding is Finding.BUSY:
        since = timing.began(progress.busy_since, now, clock_set_at)
        progress = replace(progress, busy_since=since)
        if now - since < _BUSY:
            return Step(progress, Outcome.PAUSED)
    else:
        # An unbroken run of failures, of whatever kind.
        since = timing.began(progress.failing_since, now, clock_set_at)
        progress = replace(progress, failing_since=since)
    failing = replace(progress, trust_validators=False, failures=progress.failures + 1)

    if finding in {Finding.NOT_FOUND, Finding.GONE, Finding.SOFT_MISSING}:
        run = progress.missing
        run = MissingRun(
            first_seen=timing.began(run.first_seen if run else None, now, clock_set_at),
            seen=run.seen + 1 if run else 1,
            status={Finding.NOT_FOUND: 404, Finding.GONE: 410}.get(finding, 0),
        )
        if finding is Finding.GONE:
            confirmed = run.seen >= rules.gone_checks
        else:
            long = now - run.first_seen >= rules.missing_over
            confirmed = run.seen >= rules.missing_checks and long
        missing = replace(failing, missing=run, held=None)
        if confirmed or progress.availability is Availability.REMOVED:
            gone = replace(missing, availability=Availability.REMOVED)
            return _notify_once(gone, Outcome.REMOVED, EventType.ARTICLE_REMOVED, run.first_seen)
        outcome = Outcome.SOFT_MISSING if finding is Finding.SOFT_MISSING else Outcome.MISSING
        return Step(replace(missing, availability=Availability.MISSING), outcome)

    if finding is Finding.MOVED:
        target = getattr(response, "final_url", asked)
        move = progress.move
        if move is not None and move.target == target:
            move = replace(move, seen=move.seen + 1)
        else:
            move = MoveRun(target=target, seen=1, first_seen=now)
        away = replace(failing, availability=Availability.MOVED, move=move, missing=None)
        if move.seen < rules.moved_checks:
            return Step(away, Outcome.MOVED)
        return _notify_once(away, Outcome.MOVED, EventType.ARTICLE_MOVED, move.first_seen)

    outcome, availability = _PLAIN[finding]
    removed = progress.availability is Availability.REMOVED
    out_of_reach = replace(
        failing,
        availability=Availability.REMOVED if removed else availability,
        missing=progress.missing if finding in _NO_ANSWER else None,
    )
    if finding is Finding.LEGAL:
        confirmed = progress.availability is Availability.LEGAL
    else:
        confirmed = failing.failures >= rules.failing_told_after
    if not confirmed:
        return Step(out_of_reach, outcome)
    since = failing.failing_since or now
    return _notify_once(out_of_reach, outcome, EventType.ARTICLE_UNREACHABLE, since)


def seen(progress: Progress, response: Response, *, asked: str, now: datetime) -> Step:
    """The article answered: every suspicion ends, and a removal that was told is taken back.

    Equal chains of permanent redirects (301, 308) that lead to the article itself are counted.
    """
    told = progress.told
    move: MoveRun | None = None
    if not isinstance(response, FetchFailed) and response.hops and response.final_url != asked:
        target, known = response.final_url, progress.move
        if all(hop.status in _PERMANENT for hop in response.hops):
            move = (
                replace(known, seen=known.seen + 1)
                if known is not None and known.target == target
                else MoveRun(target=target, seen=1, first_seen=now)
            )
    fresh = replace(
        progress,
        availability=Availability.AVAILABLE,
        trust_validators=True,
        failures=0,
        failing_since=None,
        missing=None,
        move=move,
        busy_since=None,
        told="",
    )
    return Step(
        fresh,
        Outcome.UNCHANGED,
        EventType.ARTICLE_RESTORED if told else None,
        now if told else None,
    )


def newly_moved(progress: Progress, asked: str, rules: AvailabilitySettings) -> MoveRun | None:
    """The move that is to be told: the article was read at a new address often enough, just now.

    None at every other look, and for what is only another spelling of the address.
    """
    move = progress.move
    if progress.availability is not Availability.AVAILABLE or move is None:
        return None
    told = move.seen == rules.moved_checks and not same_article(asked, move.target)
    return move if told else None


def adopted_address(progress: Progress, rules: AvailabilitySettings) -> str:
    """The address to watch from now on, once permanent redirects have agreed often enough."""
    move = progress.move
    return move.target if move is not None and move.seen >= rules.moved_checks else ""


def _notify_once(progress: Progress, outcome: Outcome, event: EventType, since: datetime) -> Step:
    """Tells `event` unless it is what was told last."""
    if progress.told == event.value:
        return Step(progress, outcome)
    return Step(replace(progress, told=event.value), outcome, event, since)
