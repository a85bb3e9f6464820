"""When is a list read again? Soon after it brought something, later while it is quiet."""

from __future__ import annotations

from datetime import timedelta

LONGEST_HINT = timedelta(hours=6)
"""A feed may ask for longer pauses than this: many carry a figure that nobody has looked at."""

STRETCH = 4
"""A quiet list is read up to so many times less often than the configured interval says."""

PUSHED_STRETCH = 24
"""A list whose news are pushed is read up to so many times less often, and within `LONGEST_HINT`:
four times a day at the usual interval, for a hub may fall silent (judgement)."""

_GROWTH = 1.5  # judgement: five quiet readings to reach `STRETCH`
_JITTER = 0.1  # judgement, as in `core.check`


def next_reading(
    *,
    interval: timedelta,
    previous: timedelta,
    news: bool,
    waiting: bool,
    hint: timedelta | None,
    jitter: float,
    pushed: bool = False,
) -> timedelta:
    """How long to wait after a list was read, or had not changed.

    `interval` is the configured one, `previous` the one that has just passed. After `news` it is
    the configured one, too; each quiet reading makes it half as long again, up to `STRETCH`
    times. A longer `hint` of the feed is obeyed up to `LONGEST_HINT`. While candidates are
    `waiting`, nothing makes it longer. Of a list whose news are `pushed` a quiet reading makes it
    longer up to `PUSHED_STRETCH` times; news that were not pushed bring it back. `jitter`, a
    number in [0, 1), adds up to a tenth, so that lists do not come due together.
    """
    pause = interval
    if not news and not waiting:
        longest = interval * STRETCH
        if pushed:
            longest = max(longest, min(interval * PUSHED_STRETCH, LONGEST_HINT))
        pause = min(max(previous, interval) * _GROWTH, longest)
    if hint is not None and not waiting:
        pause = max(pause, min(hint, LONGEST_HINT))
    return pause * (1 + _JITTER * jitter)
