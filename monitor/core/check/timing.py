"""When an article is looked at again, all reasons weighed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime, timedelta

from monitor.core.check.context import CheckContext
from monitor.core.check.modified import AHEAD
from monitor.core.check.schedule import RETRY_AFTER_OBEYED, backoff, next_interval
from monitor.model.extraction import Extraction
from monitor.model.response import FetchFailed, NotModified, Response
from monitor.model.watch import ArticleState, Availability, Outcome, Progress

_MAX_AGE = re.compile(r"(?:^|[\s,])max-age\s*=\s*\"?(\d{1,9})")
_UNCACHED = re.compile(r"(?:^|[\s,])no-(?:cache|store)\b")
_SECONDS = re.compile(r"[0-9]{1,9}")
_MAX_AGE_OBEYED = timedelta(hours=1)
"""A page that claims to stay fresh for longer is asked all the same: the claim is often wrong."""

_MEASURED = timedelta(days=7)  # the week that the rule is fitted on: see `schedule`
_WOKEN = timedelta(days=1)  # judgement: an edit makes an article as new as one of a day

_SHORT_PAUSE = timedelta(minutes=1)  # judgement: where a busy host names none
_SPREAD = 0.1  # judgement, as in `schedule`

_SUSPICIONS = frozenset({Outcome.HELD})
_GONE = 410  # RFC 9110 §15.5.11
_SEEN = frozenset(
    {
        Outcome.UNCHANGED,
        Outcome.NOT_MODIFIED,
        Outcome.CHANGED,
        Outcome.FIRST_SEEN,
        Outcome.TECHNICAL,
    }
)


def began(first_seen: datetime | None, now: datetime, clock_set_at: datetime | None) -> datetime:
    """When a run of looks that agree began; now, if this is the first of them.

    A clock that is set ahead or back in the middle makes no long run of a short one.
    """
    began = min(first_seen or now, now)
    return max(began, min(clock_set_at, now)) if clock_set_at else began


def _fresh_for(headers: Sequence[tuple[str, str]]) -> timedelta:
    """How long a response says that it stays fresh (RFC 9111 §4.2): its age in a cache is over."""
    control = ",".join(value for name, value in headers if name == "cache-control").lower()
    found = _MAX_AGE.search(control)
    if found is None or _UNCACHED.search(control):
        return timedelta(0)
    age = next((value.strip() for name, value in headers if name == "age"), "")
    passed = int(age) if _SECONDS.fullmatch(age) else 0
    return timedelta(seconds=max(int(found.group(1)) - passed, 0))


def pause(
    state: ArticleState,
    progress: Progress,
    outcome: Outcome,
    response: Response,
    context: CheckContext,
    extraction: Extraction | None = None,
) -> timedelta:
    """How long to wait before the next check of the article."""
    rules, intervals = context.rules, context.intervals
    if outcome in _SUSPICIONS:
        return rules.confirm_after
    if outcome in _SEEN:
        # The age counts from publication where it is known, else from when the watch began. A
        # publication that lies ahead is not believed: it would make the article new every time.
        known = extraction or (state.last.extraction if state.last else None)
        published = known.published if known else None
        if published is None or published > context.now + AHEAD:
            published = state.article.added_at
        age = max(context.now - published, timedelta(0))
        regular = next_interval(
            age=attention_age(age, progress.last_changed_at, context.now),
            changes=progress.changes,
            hit=outcome is Outcome.CHANGED,
            intervals=intervals,
            jitter=context.jitter,
        )
        headers = () if isinstance(response, FetchFailed) else response.headers
        return max(regular, min(_fresh_for(headers), _MAX_AGE_OBEYED))
    retry_after = None if isinstance(response, NotModified) else response.retry_after
    if outcome is Outcome.PAUSED:
        # When the host may be asked again, or said that it may: spread, for all its articles wait.
        asked = min(retry_after or _SHORT_PAUSE, RETRY_AFTER_OBEYED)
        return max(asked * (1 + _SPREAD * context.jitter), intervals.floor)
    waiting = backoff(
        failures=progress.failures,
        intervals=intervals,
        jitter=context.jitter,
        retry_after=retry_after,
    )
    if outcome is Outcome.MISSING and progress.missing and progress.missing.status == _GONE:
        return max(rules.confirm_after, retry_after or timedelta(0))
    if progress.availability is Availability.REMOVED:
        return max(waiting, intervals.ceiling)
    return waiting


def attention_age(age: timedelta, last_changed_at: datetime | None, now: datetime) -> timedelta:
    """The age that decides how closely an article is watched.

    An article older than a week that is edited has somebody's attention again: it counts as a
    day old at its change and ages from there. The rule of `schedule` was measured on articles
    of up to a week, so that those are left to it.
    """
    if last_changed_at is None or age <= _MEASURED:
        return age
    return min(age, max(now - last_changed_at, timedelta(0)) + _WOKEN)
