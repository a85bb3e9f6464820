"""A followed outlet: what of its lists is taken on, how often it is looked at, when it is let go.

The rules alone, as pure functions; the store carries them out in one transaction, so that two
readers of two lists keep to one count. See docs/outlets.md.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from urllib.parse import unquote, urlsplit

from monitor.core.check.schedule import next_interval
from monitor.core.urls import canonical_or_empty, outlet_for, simplest
from monitor.model.coverage import FeedItem
from monitor.model.follow import (
    FollowChoice,
    FollowedArticle,
    FollowLoad,
    LeftOut,
    LeftOutArticle,
    ListContact,
    ListedArticle,
    StoredFollow,
)
from monitor.model.story import CheckIntervals, FeedKind, Follow, Outlet

MOST_UNDATED = 10
"""Articles without a date that are taken on when a list is first read: as in discovery."""

SHARE = 0.5
"""Of the requests that an outlet's politeness allows, those that looks at followed articles may
cost: the other half is for its lists, for candidates and for articles of stories (judgement)."""

_AHEAD = timedelta(days=1)
"""A date further in the future is a mistake of the list, and taken for no date."""

_SETTLING = timedelta(days=1)
"""How long after a follow began its outlet's index may still name lists that stood there before:
a list that comes later is a new one (judgement)."""

_DAY = timedelta(days=1)
_LEAST_MEASURED = timedelta(hours=6)
"""A follow takes on at once what stands on the lists; less time says nothing of a day
(judgement)."""

_LEAST_DELAY = timedelta(milliseconds=100)  # judgement: an outlet without a pause is no host's own
_LONGEST_STRETCH = 4  # judgement: so many looks at least until an article is let go
_PRECISION = 1.1  # judgement: the budget is met to a tenth


def listed_articles(items: Iterable[FeedItem], now: datetime) -> tuple[ListedArticle, ...]:
    """The articles that a list names, each once, their addresses canonical, no date ahead."""
    found: dict[str, ListedArticle] = {}
    for item in items:
        url = canonical_or_empty(item.url)
        if not url or (key := simplest(url)) in found:
            continue
        found[key] = ListedArticle(
            url=url,
            title=item.title,
            published=_believed(item.published, now),
            modified=_believed(item.modified, now),
        )
    return tuple(found.values())


def choose(
    listed: Sequence[ListedArticle],
    follow: Follow,
    contact: ListContact,
    *,
    begun_at: datetime,
    known: Collection[str],
    left: Mapping[str, LeftOut],
    taken_today: int,
    outlets: Sequence[Outlet],
    lookback: timedelta,
    now: datetime,
) -> FollowChoice:
    """What a follow takes on of a list, and what it leaves out and why.

    `known` are the URLs of articles that are or were watched: they keep what they have. `left`
    are those left out before. When a list is first read, what is dated within `lookback` counts as
    new, and the first few without a date; the rest stood there before. Later, all that was not
    there counts as new unless it is dated before the last reading by more than `lookback`. The
    newest are taken on first, `Follow.per_day` a day at most.
    """
    first = not contact.met and (not contact.nested or now - begun_at < _SETTLING)
    since = now if first or contact.last_read_at is None else min(contact.last_read_at, now)
    oldest = since - lookback
    wanted: list[ListedArticle] = []
    leaving: list[LeftOutArticle] = []
    undated = 0
    for one in listed:
        before = left.get(one.url)
        if one.url in known or (before is not None and before.final):
            continue
        dated = one.published or (one.modified if contact.kind is FeedKind.FEED else None)
        reason = refusal(one.url, follow, contact.url, outlets)
        if reason is None:
            when = dated or one.modified
            if when is not None and when < oldest:
                reason = LeftOut.BEFORE
            elif first and dated is None:  # a sitemap dates changes, and a section page nothing
                undated += 1
                reason = LeftOut.BEFORE if undated > MOST_UNDATED else None
        if reason is None:
            wanted.append(one)
        elif reason is not before:
            leaving.append(LeftOutArticle(url=one.url, title=one.title, reason=reason, at=now))
    wanted.sort(key=_age, reverse=True)
    room = max(follow.per_day - taken_today, 0)
    leaving += (
        LeftOutArticle(url=one.url, title=one.title, reason=LeftOut.DAILY_MOST, at=now)
        for one in wanted[room:]
    )
    return FollowChoice(taken=tuple(reversed(wanted[:room])), left=tuple(leaving))


def refusal(url: str, follow: Follow, listed_by: str, outlets: Sequence[Outlet]) -> LeftOut | None:
    """Why a follow does not want an article whatever the day; None if it does."""
    own = outlet_for(url, outlets)
    if own is None or own.id != follow.outlet:
        return LeftOut.ELSEWHERE
    parts = urlsplit(url)
    query = f"?{parts.query}" if parts.query else ""
    address = f"{parts.netloc}{unquote(parts.path)}{query}".casefold()
    if any(_fits(pattern, address) for pattern in follow.exclude):
        return LeftOut.EXCLUDED
    if follow.include and not any(_fits(pattern, address) for pattern in follow.include):
        return LeftOut.NOT_INCLUDED
    if follow.sections and not any(_lies_in(url, one, listed_by) for one in follow.sections):
        return LeftOut.OTHER_SECTION
    return None


def let_go_at(follow: Follow, article: FollowedArticle) -> datetime:
    """When an article is let go if nothing happens to it until then."""
    quiet_since = max(article.taken_at, article.last_changed_at or article.taken_at)
    ends = quiet_since + follow.let_go_after
    if follow.stop_after is not None:
        ends = min(ends, article.taken_at + follow.stop_after)
    return ends


def is_over(follow: Follow, article: FollowedArticle, now: datetime) -> bool:
    """Whether an article is let go now.

    One whose removal, or whose suspicious new version, waits to be confirmed stays until it is:
    that takes a day or so, and nobody would learn of it otherwise.
    """
    return not article.unsettled and now >= let_go_at(follow, article)


def why_let_go(follow: Follow, article: FollowedArticle) -> str:
    """The reason in words."""
    kept = "its history is kept"
    if follow.stop_after is not None and let_go_at(follow, article) == (
        article.taken_at + follow.stop_after
    ):
        return f"let go {_days(follow.stop_after)} after it was taken on; {kept}"
    return f"let go: unchanged for {_days(follow.let_go_after)}; {kept}"


def intervals_of(
    load: FollowLoad, usual: CheckIntervals, delay: timedelta, now: datetime
) -> CheckIntervals:
    """How often an article is looked at that nothing but a follow has watched.

    `usual` are the intervals where the follow names none, `delay` is the pause between two
    requests to the outlet.
    """
    follow = load.follow
    span = min(follow.let_go_after, follow.stop_after or follow.let_go_after)
    rate = daily_rate(dict(load.taken), span, load.begun_at, now)
    return paced(follow.intervals or usual, rate, span, delay)


def daily_rate(
    days: Mapping[date, int], follow_for: timedelta, begun_at: datetime, now: datetime
) -> float:
    """Articles that an outlet brings a day: of the last 24 hours, or the mean if that is more.

    In the first day of a follow, what it brought so far is taken on to a whole day.
    """
    today = now.astimezone(UTC).date()
    passed = (now - datetime(today.year, today.month, today.day, tzinfo=UTC)) / _DAY
    lately = days.get(today, 0) + days.get(today - _DAY, 0) * (1 - passed)
    span = max(follow_for // _DAY, 1)
    within = [count for day, count in days.items() if (today - day).days < span]
    followed_for = max(now - begun_at, _LEAST_MEASURED)
    early = sum(days.values()) * (_DAY / followed_for) if followed_for < _DAY else 0.0
    return max(lately, sum(within) / span, early)


def paced(
    intervals: CheckIntervals, per_day: float, follow_for: timedelta, delay: timedelta
) -> CheckIntervals:
    """How often each article of a followed outlet is looked at, so that all of them fit.

    `per_day` new articles are each watched for `follow_for`; together they may cost `SHARE` of
    the requests that the outlet's politeness allows, one each `delay`. Where that is enough,
    `intervals` stand. Otherwise looks are thinned for all alike, the later ones most, and the
    ceiling rises.
    """
    requests = _DAY / max(delay, _LEAST_DELAY)
    looks = SHARE * requests / max(per_day, 1.0)
    return _thinned(intervals, follow_for, round(max(looks, 1.0), 1))


def sentence_of_pace(
    stored: StoredFollow,
    taken: Mapping[date, int],
    usual: CheckIntervals,
    delay: timedelta,
    now: datetime,
) -> str:
    """How often each article is looked at, and what holds it to that, for people."""
    follow = stored.follow
    load = FollowLoad(follow=follow, begun_at=stored.begun_at, taken=tuple(taken.items()))
    intervals = intervals_of(load, usual, delay, now)
    span = min(follow.let_go_after, follow.stop_after or follow.let_go_after)
    looks = f"about {_looks_in(intervals, span)} at an article that never changes"
    if intervals == (follow.intervals or usual):
        return looks
    pause = f"{delay.total_seconds():g} s between two requests"
    return f"{looks}: {pause} (politeness.delay) allow no more at this many articles a day"


@lru_cache(maxsize=1_024)
def _thinned(intervals: CheckIntervals, follow_for: timedelta, looks: float) -> CheckIntervals:
    if _looks_in(intervals, follow_for) <= looks:
        return intervals
    ceiling = max(intervals.ceiling, follow_for / _LONGEST_STRETCH)
    fits = replace(intervals, ceiling=ceiling, fetches_per_week=1)
    low, high = 1.0, float(intervals.fetches_per_week)
    while high / low > _PRECISION:
        middle = (low * high) ** 0.5
        tried = replace(fits, fetches_per_week=max(int(middle), 1))
        if _looks_in(tried, follow_for) <= looks:
            low, fits = middle, tried
        else:
            high = middle
    return fits


def _looks_in(intervals: CheckIntervals, follow_for: timedelta) -> int:
    """Looks that an article costs which never changes."""
    age, looks = timedelta(0), 0
    while age < follow_for:
        looks += 1
        age += next_interval(age=age, changes=0, hit=False, intervals=intervals, jitter=0.5)
    return looks


def _believed(moment: datetime | None, now: datetime) -> datetime | None:
    return moment if moment is not None and moment <= now + _AHEAD else None


def _age(one: ListedArticle) -> tuple[bool, datetime, str]:
    """What articles are sorted by: those without a date are the oldest."""
    when = one.published or one.modified
    return when is not None, when or datetime.min.replace(tzinfo=UTC), one.url


@lru_cache(maxsize=1_024)
def _pattern(text: str) -> re.Pattern[str]:
    parts = (re.escape(part) for part in text.casefold().split("*"))
    return re.compile(".*".join(parts), re.DOTALL)


def _fits(pattern: str, address: str) -> bool:
    return _pattern(pattern).search(address) is not None


def _lies_in(url: str, section: str, listed_by: str) -> bool:
    """Whether an article is one of a section: the section's own page names it, or lies above it."""
    if section.startswith(("http://", "https://")):
        place = canonical_or_empty(section)
        if simplest(place) == simplest(canonical_or_empty(listed_by) or place):
            return True
        if urlsplit(simplest(place)).netloc != urlsplit(simplest(url)).netloc:
            return False
        above = urlsplit(place).path
    else:
        above = section
        if unquote(urlsplit(listed_by).path).strip("/").casefold() == above.strip("/").casefold():
            return True
    above = unquote(above).strip("/").casefold()
    path = unquote(urlsplit(url).path).strip("/").casefold()
    return bool(above) and f"{path}/".startswith(f"{above}/")


def _days(span: timedelta) -> str:
    days = span / _DAY
    return f"{days:g} day" + ("" if days == 1 else "s")
