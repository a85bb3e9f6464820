"""What an address of the view asks for."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import TypeVar
from urllib.parse import urlencode

from starlette.datastructures import QueryParams

from monitor.core.search import clauses
from monitor.errors import UsageError
from monitor.model.change import ChangeKind, RevisionKind, Severity
from monitor.model.search import FoundText, SearchCursor
from monitor.model.watch import EventKind
from monitor.ports import ChangeQuery, EventQuery, SearchQuery

PAGE = 30
"""Rows of the log on a page, unless asked otherwise (judgement: under 60 kB)."""

FEED = 50
"""Rows of the log in a feed, unless asked otherwise (judgement: a day of a busy desk)."""

FOUND = 20
"""Texts that a page of results shows (judgement: some screens)."""

LARGEST_ID = 2**31 - 1
"""Of an article or version (judgement: more than will ever be)."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_LARGEST_ROW = 2**63 - 1  # of a database
_LATEST = 253_402_300_799_999_999  # microseconds: the last moment that a datetime holds
_MOST = 1_000  # rows that a query may ask for (judgement: a page that still opens at once)
_E = TypeVar("_E", bound=StrEnum)


@dataclass(frozen=True, slots=True, kw_only=True)
class Filters:
    """What the timeline shows."""

    story: str = ""
    outlet: str = ""
    kind: ChangeKind | EventKind | None = None
    severity: Severity | None = None
    revision: RevisionKind | None = None
    stealth: bool = False
    article: int | None = None
    since: str = ""  # an ISO date or time, as given
    limit: int = PAGE

    @property
    def active(self) -> bool:
        """Whether anything is left out, but for what is older than `since`."""
        return replace(self, limit=PAGE, since="") != Filters()

    @property
    def more(self) -> str:
        """The query string of a longer list; empty at the end."""
        if self.limit >= _MOST:
            return ""
        return self._query(limit=str(min(self.limit * 2, _MOST)), since=self.since)

    @property
    def selection(self) -> str:
        """The query string of the same choice, whatever its length; empty where all is shown."""
        return self._query()

    def _query(self, **more: str) -> str:
        given = {
            "story": self.story,
            "outlet": self.outlet,
            "kind": self.kind.value if self.kind else "",
            "severity": self.severity.value if self.severity else "",
            "revision": self.revision.value if self.revision else "",
            "stealth": "1" if self.stealth else "",
            "article": str(self.article or ""),
            **more,
        }
        said = urlencode({name: value for name, value in given.items() if value})
        return f"?{said}" if said else ""

    def edits(self) -> ChangeQuery | None:
        """The query of the log's edits; None where none is wanted."""
        if isinstance(self.kind, EventKind):
            return None
        return ChangeQuery(
            since=date_of("since", self.since),
            story=self.story,
            outlet=self.outlet,
            article_id=self.article,
            kinds=(self.kind,) if self.kind else (),
            min_severity=self.severity,
            stealth_only=self.stealth,
            revisions=(self.revision,) if self.revision else (),
            limit=self.limit,
        )

    def events(self) -> EventQuery | None:
        """The query of what else the log holds; None where none of that is wanted."""
        if self.stealth or self.revision or isinstance(self.kind, ChangeKind):
            return None
        return EventQuery(
            since=date_of("since", self.since),
            story=self.story,
            outlet=self.outlet,
            article_id=self.article,
            kinds=(self.kind,) if self.kind else (),
            min_severity=self.severity,
            limit=self.limit,
        )


def filters(given: QueryParams) -> Filters:
    """Reads the query string. Raises UsageError for a value that means nothing."""
    article = given.get("article", "")
    return Filters(
        story=given.get("story", ""),
        outlet=given.get("outlet", ""),
        kind=_kind(given.get("kind", "")),
        severity=_one_of(Severity, "severity", given.get("severity", "")),
        revision=_one_of(RevisionKind, "revision", given.get("revision", "")),
        stealth=given.get("stealth", "") not in {"", "0"},
        since=given.get("since", ""),
        article=number_of("article", article, LARGEST_ID) if article else None,
        limit=_limit(given.get("limit", "")),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Sought:
    """What the search page looks for."""

    words: str = ""
    exact: bool = False
    story: str = ""
    outlet: str = ""
    article: int | None = None
    since: str = ""  # an ISO date, as given
    after: SearchCursor | None = None

    def query(self) -> SearchQuery:
        """The query of the store. Raises UsageError where nothing is asked for."""
        return SearchQuery(
            clauses=clauses(self.words, exact=self.exact),
            story=self.story,
            outlet=self.outlet,
            article_id=self.article,
            since=date_of("since", self.since),
            after=self.after,
            limit=FOUND + 1,  # one more tells whether there are more
        )

    def following(self, last: FoundText) -> str:
        """The query string of the page after the one that ends with this."""
        given = {
            "q": self.words,
            "exact": "1" if self.exact else "",
            "story": self.story,
            "outlet": self.outlet,
            "article": str(self.article or ""),
            "since": self.since,
            "after": cursor_text(last),
        }
        return "?" + urlencode({name: value for name, value in given.items() if value})


def sought(given: QueryParams) -> Sought:
    """Reads the query string of a search. Raises UsageError for a value that means nothing."""
    article = given.get("article", "")
    return Sought(
        words=given.get("q", "").strip(),
        exact=given.get("exact", "") not in {"", "0"},
        story=given.get("story", ""),
        outlet=given.get("outlet", ""),
        article=number_of("article", article, LARGEST_ID) if article else None,
        since=given.get("since", ""),
        after=cursor_of("after", given.get("after", "")),
    )


def cursor_text(last: FoundText) -> str:
    """Where a page of results ended, for an address."""
    return f"{(last.first_at - _EPOCH) // timedelta(microseconds=1)}.{last.id}"


def cursor_of(name: str, text: str) -> SearchCursor | None:
    """What `cursor_text` wrote; None where nothing is given. Raises UsageError."""
    if not text:
        return None
    moment, _, row = text.partition(".")
    micros = number_of(name, moment, _LATEST)
    return SearchCursor(
        first_at=_EPOCH + timedelta(microseconds=micros), id=number_of(name, row, _LARGEST_ROW)
    )


def date_of(name: str, text: str) -> datetime | None:
    """An ISO date or time of the query string, UTC where it names no zone. Raises UsageError."""
    if not text:
        return None
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise UsageError(
            f"{name}: {text[:50]!r} is no date", mend="a date such as 2026-03-14"
        ) from None
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)


def number_of(name: str, text: str, most: int) -> int:
    """A whole number of the query string, from 0. Raises UsageError."""
    if not (text.isascii() and text.isdigit()) or int(text[:20]) > most:
        raise UsageError(f"{name}: {text[:20]!r} is none", mend=f"a number from 0 to {most}")
    return int(text)


def _kind(text: str) -> ChangeKind | EventKind | None:
    if text in {kind.value for kind in EventKind}:
        return EventKind(text)
    return _one_of(ChangeKind, "kind", text)


def _one_of(values: type[_E], name: str, text: str) -> _E | None:
    if not text:
        return None
    try:
        return values(text)
    except ValueError:
        known = ", ".join(values)
        raise UsageError(f"{name}: {text[:50]!r} is none", mend=f"one of {known}") from None


def _limit(text: str) -> int:
    if not text:
        return PAGE
    if not (text.isascii() and text.isdigit()) or not 1 <= int(text[:6]) <= _MOST:
        raise UsageError(f"limit: {text[:20]!r} is none", mend=f"a number from 1 to {_MOST}")
    return int(text)
