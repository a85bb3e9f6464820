"""What is followed of what the lists name: which items, in which order, how often, as what article.

The policy alone, as pure functions; `monitor.discovery` carries it out. See docs/discovery.md.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from urllib.parse import urlsplit

from monitor.core.feeds import looks_like_article
from monitor.core.language.text import canonical
from monitor.core.urls import canonical_or_empty, canonicalise, outlet_for, same_article, simplest
from monitor.errors import UsageError
from monitor.model.coverage import Candidate, FeedItem, Source
from monitor.model.judgement import Finding, Judgement
from monitor.model.response import FailureKind, Response
from monitor.model.story import Outlet, Story

MOST_UNDATED = 10
"""Items without a date that are followed at the first contact; the rest is passed over."""

LONGEST_SILENCE = timedelta(hours=6)
"""Longest pause between two attempts at a list that cannot be read."""

_AHEAD = timedelta(days=1)
"""A date further in the future is a mistake of the list, and taken for no date."""

_PAUSES = (timedelta(minutes=10), timedelta(hours=1), timedelta(hours=6))
"""Before the second, third and fourth look at a candidate that could not be had."""

_SOON_THERE = 2
"""Looks at a page that is not there, for some lists are quicker than their pages, and at one that
could not be evaluated, for the machine may have been at fault."""
_PASSING = frozenset(
    {
        FailureKind.DNS,
        FailureKind.CONNECT,
        FailureKind.PROXY,
        FailureKind.TLS,
        FailureKind.TIMEOUT,
        FailureKind.PROTOCOL,
        FailureKind.PAUSED,
        FailureKind.BUSY,
    }
)
_ONCE_MORE = frozenset(
    {
        Finding.NOT_FOUND,
        Finding.GONE,
        Finding.SOFT_MISSING,
        Finding.FAULTY,
        Finding.TOO_COSTLY,
    }
)
_BUSY = frozenset({408, 425, 429})
_LEAST = datetime.min.replace(tzinfo=UTC)


def filter_candidates(
    items: Iterable[FeedItem], source: Source, *, now: datetime, lookback: timedelta
) -> tuple[Candidate, ...]:
    """The items of a list that are worth a look, each article once.

    Items dated before the window are left out: `lookback` before the last reading, so that no
    downtime opens a gap, or before `now` at the first contact. Then, only the first of those
    without a date are followed, and the rest is remembered as passed over (`due_at` None).
    """
    first_contact = source.seen == 0
    since = now
    if not first_contact and source.last_checked_at is not None:
        since = min(source.last_checked_at - source.failures * LONGEST_SILENCE, now)
    oldest = since - lookback
    latest = now + _AHEAD
    found: dict[str, Candidate] = {}
    undated = 0
    for item in items:
        published = item.published if item.published and item.published <= latest else None
        modified = item.modified if item.modified and item.modified <= latest else None
        dated = replace(item, published=published, modified=modified)
        when = dated.published or dated.modified
        if when is not None and when < oldest:
            continue
        try:
            url = canonicalise(item.url)
            key = simplest(url)
        except UsageError:
            continue
        if key in found:
            continue
        undated += when is None
        passed_over = first_contact and when is None and undated > MOST_UNDATED
        found[key] = Candidate(url=url, item=dated, due_at=None if passed_over else now)
    return tuple(found.values())


def ranked(candidates: Iterable[Candidate], stories: Sequence[Story]) -> tuple[Candidate, ...]:
    """Those whose title or summary has words of a story come first, then the newest.

    Nothing is left out on that account: a story may hide behind any title.
    """
    words = {
        canonical(word).casefold()
        for story in stories
        for word in (*story.match.terms, *(n for names in story.match.aliases for n in names))
    }

    def rank(one: Candidate) -> tuple[bool, datetime, str]:
        text = canonical(f"{one.item.title}\n{one.item.summary}").casefold()
        when = one.item.published or one.item.modified or _LEAST
        return any(word in text for word in words), when, one.url

    return tuple(sorted(candidates, key=rank, reverse=True))


def try_again(
    candidate: Candidate, response: Response | None, judgement: Judgement | None, now: datetime
) -> Candidate | None:
    """The candidate as it is looked at again after a look that led to nothing, or None to end.

    What may pass (no answer, a wall, an overload) is tried four times within some seven hours; a
    page that is not there twice; what will not pass (robots.txt, a page that is no article)
    once. `response` is None where the time was up before there was one.
    """
    tries = _tries(response, judgement)
    attempts = candidate.attempts + 1
    if attempts >= tries:
        return None
    pause = _PAUSES[attempts - 1]
    asked = getattr(response, "retry_after", None)
    if asked is not None:
        pause = max(pause, min(asked, timedelta(days=1)))
    return replace(candidate, attempts=attempts, due_at=now + pause)


def article_url(asked: str, final: str, stated: str, outlets: Sequence[Outlet]) -> str:
    """The address that a page is known by: what it tells of itself if that can be believed.

    It is believed on its own site, if it is another form of the address, or at least has the
    form of an article's: some pages name the front page, or one address on all of them. A copy
    that names the original on another site is an article of its own.
    """
    arrived = canonical_or_empty(final) or asked
    claimed = canonical_or_empty(stated)
    if not claimed or claimed == arrived:
        return arrived
    if same_article(claimed, arrived):
        return claimed
    own = outlet_for(arrived, outlets)
    kin = own is not None and own is outlet_for(claimed, outlets)
    path, own_path = (urlsplit(url).path.rstrip("/") for url in (claimed, arrived))
    if kin and path == own_path:
        return claimed
    above = f"{own_path}/".startswith(f"{path}/")
    page = f"{urlsplit(claimed).scheme}://{urlsplit(claimed).netloc}/" if kin else arrived
    return claimed if not above and looks_like_article(claimed, page) else arrived


def _tries(response: Response | None, judgement: Judgement | None) -> int:
    """How often a candidate is looked at that ends like this."""
    most = len(_PAUSES) + 1
    if response is None:
        return most
    kind = getattr(response, "kind", None)
    if kind is not None:
        return most if kind in _PASSING else 1
    status = getattr(response, "status", 0)
    if status in _BUSY or status >= 500:  # noqa: PLR2004 - HTTP
        return most
    finding = judgement.finding if judgement else None
    if finding in {Finding.BLOCKED, Finding.CUT, Finding.FAILED, Finding.NOT_MODIFIED}:
        return most
    return _SOON_THERE if finding in _ONCE_MORE else 1
