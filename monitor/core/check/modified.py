"""Did the outlet say, outside the page, that the article was modified?

Its response header, its feeds and its sitemaps are heard. What each said is told as a line of
evidence, whether it speaks for the outlet or not. A time excuses an edit only where it can mean
one: many servers and generators of lists give every answer the time of that answer.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from monitor.core.feeds import moment, read_feed, read_sitemap
from monitor.core.urls import simplest
from monitor.errors import FeedError, UsageError
from monitor.model.extraction import Extraction
from monitor.model.response import Fetched, Response
from monitor.model.story import FeedKind
from monitor.model.watch import ArticleState, ListedMark, ListedTime, Snapshot

STAMP = timedelta(minutes=2)
"""A modified time this close to the answer that carries it was made for that answer."""

AHEAD = timedelta(days=1)
"""How far a stated time may lie ahead: clocks are wrong, and zones are left out. Beyond it the
time is not believed."""

_RESTLESS = 3
"""So many moves while the text stood as it was, and a list's time says nothing of the text."""

_OK = 200  # RFC 9110 §15.3.1
_MOST_LINES = 4  # lists that the evidence tells of

_RESTS_NOT = "moved, but it also moves while the text stands as it was"
_AHEAD = "lies ahead by more than a day and is not believed"
_NAMES = {FeedKind.SITEMAP: "the sitemap's lastmod", FeedKind.FEED: "the feed's updated time"}


_Line = tuple[bool, str]  # whether it declares a change; the line of evidence


@dataclass(frozen=True, slots=True)
class Declared:
    """What the outlet said of a change outside the page, a line each."""

    moved: tuple[str, ...] = ()  # it was declared: with one of these an edit is not stealthy
    still: tuple[str, ...] = ()  # what speaks for no declaration


def declared(state: ArticleState, response: Fetched) -> Declared:
    """What header and lists say of the time between the newest version and this response."""
    if state.last is None:
        return Declared()
    said = [line for line in (_header(state, state.last, response),) if line is not None]
    marks = {mark.source: mark for mark in state.progress.listed}
    heard = [one for one in state.listed if one.read_at > state.last.taken_at]
    listed = [_listed(one, marks.get(one.source), state.last) for one in heard]
    said += sorted(listed, key=lambda one: not one[0])[:_MOST_LINES]
    return Declared(
        moved=tuple(line for moved, line in said if moved),
        still=tuple(line for moved, line in said if not moved),
    )


def is_ahead(stated: datetime, now: datetime) -> bool:
    """Whether a stated time lies so far ahead that it cannot be believed."""
    return stated > now + AHEAD


def believed(
    extraction: Extraction, before: Extraction | None, seen_at: datetime | None, now: datetime
) -> tuple[Extraction, str]:
    """The extraction as it may excuse an edit, and the line of evidence where that differs.

    A modified time that lies ahead is none. One that is read in another place of the page than in
    the version `before`, and lies no later than when that was seen (`seen_at`), is another time
    than the one given before, and none that moved: the earlier one counts on.
    """
    modified = extraction.modified
    if modified is None:
        return extraction, ""
    if is_ahead(modified, now):
        line = f"the page's modified time {_AHEAD}: {_timestamp(modified)}"
        return replace(extraction, modified=None), line
    if before is None or before.modified is None or seen_at is None or modified > seen_at:
        return extraction, ""
    if modified == before.modified or _place_of(extraction) == _place_of(before):
        return extraction, ""
    line = f"a modified time stands in another place of the page now: {_timestamp(modified)}"
    return replace(extraction, modified=before.modified), line


def _place_of(extraction: Extraction) -> str:
    """Where on the page the modified time was read."""
    return next((one.source for one in extraction.provenance if one.field == "modified"), "")


def refreshed(one: ListedTime, response: Response, state: ArticleState) -> ListedTime:
    """What a list says of the article by that answer; what it said before where it says nothing."""
    if not isinstance(response, Fetched) or response.status != _OK:
        return one
    read = read_sitemap if one.kind is FeedKind.SITEMAP else read_feed
    try:
        reading = read(
            response.body, url=response.final_url, content_type=response.header("content-type")
        )
    except FeedError:
        return one
    known = {_plainest(url) for url in (state.article.url, *state.aliases)}
    said = [
        item.modified
        for item in reading.items
        if item.modified is not None and _plainest(item.url) in known
    ]
    return replace(one, modified=max(said), read_at=response.started_at) if said else one


def watermarks(state: ArticleState, *, anew: bool) -> tuple[ListedMark, ...]:
    """What lists say as of this look at the article; `anew` where it brought a new version.

    A list may be read after the version that it speaks of was seen: what it then says of a time
    before that version belongs to the version.
    """
    known = {mark.source: mark for mark in state.progress.listed}
    first_seen = state.last.taken_at if state.last and not anew else None
    marks: list[ListedMark] = []
    for one in state.listed:
        mark = known.get(one.source)
        fresh = ListedMark(source=one.source, modified=one.modified, latest=one.modified)
        if mark is None or first_seen is None:
            marks.append(fresh)
        elif one.modified <= mark.latest:
            marks.append(replace(mark, latest=one.modified))
        elif one.modified <= first_seen:
            marks.append(replace(fresh, idle=mark.idle))
        else:
            marks.append(replace(mark, latest=one.modified, idle=mark.idle + 1))
    return tuple(marks)


def _header(state: ArticleState, last: Snapshot, response: Fetched) -> _Line | None:
    """What `Last-Modified` says; None where it was not given both times."""
    headers = last.evidence.headers if last.evidence else ()
    before = moment(next((value for name, value in headers if name == "last-modified"), ""))
    after = moment(response.header("last-modified"))
    if before is None or after is None:
        return None
    if is_ahead(after, response.started_at):
        return False, f"Last-Modified {_AHEAD}: {_timestamp(after)}"
    if after <= before:
        return False, _unmoved("Last-Modified", before, after)
    answered = moment(response.header("date"))
    if any(_is_stamp(after, at) for at in (answered, response.started_at) if at is not None):
        return False, "Last-Modified moved, but this server stamps each answer"
    between = moment(state.progress.validators.last_modified)
    if state.progress.held is None and between not in {None, before}:
        return False, f"Last-Modified {_RESTS_NOT}"
    return True, f"Last-Modified moved from {_timestamp(before)} to {_timestamp(after)}"


def _listed(one: ListedTime, mark: ListedMark | None, last: Snapshot) -> _Line:
    """What a list says, and whether that declares the change."""
    name = _NAMES.get(one.kind, "the list's time")
    if is_ahead(one.modified, one.read_at):
        return False, f"{name} {_AHEAD}: {_timestamp(one.modified)} ({one.source})"
    source = f"({one.source}, read at {_timestamp(one.read_at)})"
    if mark is None:  # it did not name the article, or was not read, until now
        said = f"{_timestamp(one.modified)} {source}"
        if one.modified <= last.taken_at:
            return False, f"{name} is before the last version was seen: {said}"
        if _is_stamp(one.modified, one.read_at):
            return False, f"{name} is that of the reading: {said}"
        return True, f"{name} is after the last version was seen: {said}"
    if one.modified <= mark.modified:
        return False, f"{_unmoved(name, mark.modified, one.modified)} {source}"
    stamped = mark.idle and _is_stamp(one.modified, one.read_at)
    if stamped or mark.idle >= _RESTLESS:
        return False, f"{name} {_RESTS_NOT} {source}"
    return (
        True,
        f"{name} moved from {_timestamp(mark.modified)} to {_timestamp(one.modified)} {source}",
    )


def _unmoved(name: str, before: datetime, after: datetime) -> str:
    if after == before:
        return f"{name} did not move: {_timestamp(after)}"
    return f"{name} went back from {_timestamp(before)} to {_timestamp(after)}"


def _is_stamp(modified: datetime, answered: datetime) -> bool:
    return abs(modified - answered) <= STAMP


def _plainest(url: str) -> str:
    try:
        return simplest(url)
    except UsageError:
        return url


def _timestamp(at: datetime) -> str:
    return at.isoformat(timespec="seconds")
