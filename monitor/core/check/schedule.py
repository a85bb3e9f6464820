"""When is an article looked at again? The adaptive rule, as pure functions.

Edits come early, and an article that was edited is edited again. So the interval grows with
the article's age and shrinks with the rate of changes seen on it:

    T  = clamp(c · (age + 1 h)^0.68 / √λ̂, floor, ceiling)        seconds
    λ̂  = (0.7 + changes) / (0.7 + 0.7 · F(age))
    F  = (1 − (1 + age / 1 h)^−0.35) / (1 − 169^−0.35)

F is the share of a week's edits that fall before `age`; λ̂ is the posterior mean of the
article's rate of change against the average one, under a gamma prior of shape 0.7. The square
root and the exponent 0.68 minimise the mean delay of detection for a given number of fetches.
`c` follows from that number (`CheckIntervals.fetches_per_week`). `benchmarks/schedule.py`
compares the rule with others on simulated articles.
"""

from __future__ import annotations

from datetime import timedelta
from math import sqrt

from monitor.model.response import FetchFailed
from monitor.model.story import CheckIntervals

RETRY_AFTER_OBEYED = timedelta(days=1)
"""The longest `Retry-After` that is obeyed: beyond it a site could blind the watch for years."""

_LEAST_REST = timedelta(seconds=1)  # judgement: a shorter one is no rest
_HOUR = 3600.0  # seconds
_AGE_EXPONENT = 0.68  # gives the least mean delay: see above
_PRIOR = 0.7  # shape of the gamma prior on the rate of change
_DECAY = 0.35  # of the edit rate over age
_WEEK_SHARE = 1 - 169**-_DECAY
_COST = 187.0  # c · fetches in a week: c ≈ 2.06 for 90 fetches, 6.27 for 30
_JITTER = 0.1  # judgement: ±10 % part what was seen together
_MOST_DOUBLINGS = 30  # beyond any ceiling; keeps the power small


def next_interval(
    *,
    age: timedelta,
    changes: int,
    hit: bool,
    intervals: CheckIntervals,
    jitter: float,
) -> timedelta:
    """How long to wait after a check that saw the article.

    `age` is the time since publication, `changes` how many were seen over the article's life,
    `hit` whether this very check saw one (the interval is halved: edits come in runs), `jitter`
    a number in [0, 1) that spreads the interval by ±10 %. The result lies within floor and
    ceiling, jitter included.
    """
    old = max(age.total_seconds(), 0.0)
    grown: float = (old + _HOUR) ** _AGE_EXPONENT
    rate = change_rate(timedelta(seconds=old), changes)
    seconds = _COST / max(intervals.fetches_per_week, 1) * grown / sqrt(rate)
    if hit:
        seconds /= 2
    return _spread(seconds, intervals, jitter)


def backoff(
    *,
    failures: int,
    intervals: CheckIntervals,
    jitter: float,
    retry_after: timedelta | None,
) -> timedelta:
    """How long to wait after a check that failed, for the `failures`-th time in a row.

    The floor, doubled with every further failure up to the ceiling, ±10 %. A longer
    `Retry-After` is obeyed even past the ceiling, up to `RETRY_AFTER_OBEYED`, and never early.
    """
    doublings = min(max(failures - 1, 0), _MOST_DOUBLINGS)
    waiting = _spread(intervals.floor.total_seconds() * 2.0**doublings, intervals, jitter)
    if retry_after is None or retry_after <= timedelta(0):
        return waiting
    asked = min(retry_after, RETRY_AFTER_OBEYED)
    return max(waiting, asked * (1 + _JITTER * jitter))


def rest_of(refused: FetchFailed) -> timedelta:
    """How long work is given back for whose host is to be left alone."""
    return min(max(refused.retry_after or _LEAST_REST, _LEAST_REST), RETRY_AFTER_OBEYED)


def change_rate(age: timedelta, changes: int) -> float:
    """λ̂: the estimated rate of change against the average article, which has 1."""
    hours = max(age.total_seconds(), 0.0) / _HOUR
    share = (1 - (1 + hours) ** -_DECAY) / _WEEK_SHARE
    return float((_PRIOR + changes) / (_PRIOR + _PRIOR * share))


def _spread(seconds: float, intervals: CheckIntervals, jitter: float) -> timedelta:
    """Clamps, spreads by ±10 %, and folds what leaves floor or ceiling back inside.

    Folding instead of clamping again keeps articles apart that all sit at a bound.
    """
    floor, ceiling = intervals.floor.total_seconds(), intervals.ceiling.total_seconds()
    spread = min(max(seconds, floor), ceiling) * (1 - _JITTER + 2 * _JITTER * jitter)
    if spread > ceiling:
        spread = 2 * ceiling - spread
    if spread < floor:
        spread = 2 * floor - spread
    return timedelta(seconds=min(max(spread, floor), max(ceiling, floor)))
