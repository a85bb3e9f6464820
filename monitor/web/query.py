"""What an address of the view asks for."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TypeVar
from urllib.parse import urlencode

from starlette.datastructures import QueryParams

from monitor.errors import UsageError
from monitor.model.change import ChangeKind, RevisionKind, Severity
from monitor.model.watch import EventKind
from monitor.ports import ChangeQuery, EventQuery

PAGE = 50
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
    limit: int = PAGE

    @property
    def active(self) -> bool:
        """Whether anything is left out."""
        return replace(self, limit=PAGE) != Filters()

    @property
    def more(self) -> str:
        """The query string of a longer list; empty at the end."""
        if self.limit >= _MOST:
            return ""
        given = {
            "story": self.story,
            "outlet": self.outlet,
            "kind": self.kind.value if self.kind else "",
            "severity": self.severity.value if self.severity else "",
            "revision": self.revision.value if self.revision else "",
            "stealth": "1" if self.stealth else "",
            "limit": str(min(self.limit * 2, _MOST)),
        }
        return "?" + urlencode({name: value for name, value in given.items() if value})

    def edits(self) -> ChangeQuery | None:
        """The query of the log's edits; None where none is wanted."""
        if isinstance(self.kind, EventKind):
            return None
        return ChangeQuery(
            story=self.story,
            outlet=self.outlet,
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
            story=self.story,
            outlet=self.outlet,
            kinds=(self.kind,) if self.kind else (),
            min_severity=self.severity,
            limit=self.limit,
        )


def filters(given: QueryParams) -> Filters:
    """Reads the query string. Raises UsageError for a value that means nothing."""
    return Filters(
        story=given.get("story", ""),
        outlet=given.get("outlet", ""),
        kind=_kind(given.get("kind", "")),
        severity=_one_of(Severity, "severity", given.get("severity", "")),
        revision=_one_of(RevisionKind, "revision", given.get("revision", "")),
        stealth=given.get("stealth", "") not in {"", "0"},
        limit=_limit(given.get("limit", "")),
    )


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
