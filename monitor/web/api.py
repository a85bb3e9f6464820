"""The JSON API: what the pages show, for programs. Nothing is written.

Its shapes are those of `--json` on the command line (`monitor.core.shapes`). A list is
`{"items": […], "next": …}`, newest first; `next` is the address of what follows, or null. What
goes wrong is told as problem details (RFC 9457).
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from http import HTTPStatus
from typing import Any, TypeVar
from urllib.parse import urlencode

from starlette.requests import Request
from starlette.responses import Response

from monitor import __version__
from monitor.core.coverage.figure_timeline import accounts
from monitor.core.search import clauses
from monitor.core.shapes.figures import account_json
from monitor.core.shapes.found import found_json
from monitor.core.shapes.log import coverage_json, entry_json, story_json, version_json
from monitor.core.shapes.values import plain
from monitor.errors import NotFoundError, UsageError
from monitor.model.change import ChangeKind, RevisionKind, Severity
from monitor.model.config import Settings
from monitor.model.coverage import Decision
from monitor.model.story import Story
from monitor.model.watch import EventKind
from monitor.ports import ChangeQuery, Clock, EventQuery, SearchQuery, Store
from monitor.text_versions import text_versions
from monitor.web.conditional import answer
from monitor.web.health import Health
from monitor.web.query import LARGEST_ID, cursor_of, cursor_text, date_of, number_of

ROOT = "/api/v1"

PROBLEM = "application/problem+json"

PAGE_SIZE, LARGEST_PAGE = 50, 200
"""Items of a list: unless asked otherwise, and at most (judgement: an answer within a second)."""

_LARGEST_ROW = 2**63 - 1  # of a database
_CHANGES = 10_000
"""Most changes of the versions of one page that are read (judgement: years of edits)."""

E = TypeVar("E", bound=StrEnum)


def problem(status: int, detail: str, *, hint: str = "") -> Response:
    """What went wrong, as problem details; the `type` is none but the status (RFC 9457 §4.2.1)."""
    said: dict[str, Any] = {
        "type": "about:blank",
        "title": HTTPStatus(status).phrase,
        "status": status,
        "detail": detail,
    }
    if hint:
        said["hint"] = hint
    return Response(_bytes(said), status_code=status, media_type=PROBLEM)


@dataclass(frozen=True, slots=True)
class Api:
    """What all answers share."""

    store: Store
    settings: Settings
    clock: Clock
    health: Callable[[], Health]

    def index(self, request: Request) -> Response:
        """`/api/v1`: where to begin."""
        return _one(
            request,
            {
                "name": "monitor",
                "version": __version__,
                "description": f"{ROOT}/openapi.json",
                "stories": f"{ROOT}/stories",
                "articles": f"{ROOT}/articles",
                "changes": f"{ROOT}/changes",
                "events": f"{ROOT}/events",
                "coverage": f"{ROOT}/coverage",
                "search": f"{ROOT}/search?q=",
                "health": f"{ROOT}/health",
            },
        )

    def description(self, request: Request) -> Response:
        """`/api/v1/openapi.json`: all of it, as OpenAPI 3.1."""
        from monitor.web.openapi import description  # noqa: PLC0415 - seldom, and it loads pydantic

        return _one(request, description())

    def stories(self, request: Request) -> Response:
        """`/api/v1/stories`."""
        return _one(
            request, {"items": [story_json(one) for one in self.settings.stories], "next": None}
        )

    def figures(self, request: Request) -> Response:
        """`/api/v1/stories/{story}/figures`: who said how many, and when."""
        story = self._story(request.path_params["story"])
        ledger = accounts(story, list(text_versions(self.store, story)), "")
        return _one(request, {"items": [account_json(one) for one in ledger], "next": None})

    def articles(self, request: Request) -> Response:
        """`/api/v1/articles`: those under watch, in the order in which they were added."""
        asked = request.query_params
        after, size = _cursor(request), _size(request)
        every = self.store.articles.all(
            story=asked.get("story", ""), outlet=asked.get("outlet", "")
        )
        later = [article for article in every if article.id > (after or 0)]
        return _page(request, later, size, plain, lambda article: str(article.id))

    def article(self, request: Request) -> Response:
        """`/api/v1/articles/{id}`."""
        return _one(request, plain(self.store.articles.get(_id(request, "id"))))

    def versions(self, request: Request) -> Response:
        """`/api/v1/articles/{id}/versions`: without their texts, with what each changed."""
        article = self.store.articles.get(_id(request, "id"))
        before, size = _cursor(request), _size(request)
        found = self.store.history.newest(article.id, before=before, limit=size + 1)
        changes = (
            self.store.history.changes(
                ChangeQuery(
                    article_id=article.id,
                    versions=(found[-1].number, found[0].number),
                    limit=_CHANGES,
                )
            )
            if found
            else ()
        )
        return _page(
            request,
            found,
            size,
            lambda one: version_json(
                one, [change for change in reversed(changes) if change.to_number == one.number]
            ),
            lambda one: str(one.number),
        )

    def version(self, request: Request) -> Response:
        """`/api/v1/articles/{id}/versions/{n}`: one version, with all its text and its proof."""
        article, number = _id(request, "id"), _id(request, "n")
        return _one(request, plain(self.store.history.snapshot(article, number)))

    def changes(self, request: Request) -> Response:
        """`/api/v1/changes`: the edits of the log."""
        asked, size = request.query_params, _size(request)
        found = self.store.history.changes(
            ChangeQuery(
                since=date_of("since", asked.get("since", "")),
                story=asked.get("story", ""),
                outlet=asked.get("outlet", ""),
                article_id=_number(request, "article"),
                kinds=_several(ChangeKind, request, "kind"),
                min_severity=_member(Severity, request, "severity"),
                stealth_only=asked.get("stealth", "") not in {"", "0"},
                revisions=_several(RevisionKind, request, "revision"),
                before_id=_cursor(request),
                limit=size + 1,
            )
        )
        return _page(request, found, size, self._entry, lambda change: str(change.id))

    def events(self, request: Request) -> Response:
        """`/api/v1/events`: what else the log tells of articles."""
        asked, size = request.query_params, _size(request)
        found = self.store.history.events(
            EventQuery(
                since=date_of("since", asked.get("since", "")),
                story=asked.get("story", ""),
                outlet=asked.get("outlet", ""),
                article_id=_number(request, "article"),
                kinds=_several(EventKind, request, "kind"),
                min_severity=_member(Severity, request, "severity"),
                before_id=_cursor(request),
                limit=size + 1,
            )
        )
        return _page(request, found, size, self._entry, lambda event: str(event.id))

    def coverage(self, request: Request) -> Response:
        """`/api/v1/coverage`: what discovery found."""
        asked, size = request.query_params, _size(request)
        found = self.store.coverage.find(
            story=asked.get("story", ""),
            outlet=asked.get("outlet", ""),
            decision=_member(Decision, request, "decision"),
            since=date_of("since", asked.get("since", "")),
            before_id=_cursor(request),
            limit=size + 1,
        )
        return _page(request, found, size, coverage_json, lambda one: str(one.id))

    def search(self, request: Request) -> Response:
        """`/api/v1/search?q=…`: where words stood."""
        asked, size = request.query_params, _size(request)
        wanted = clauses(asked.get("q", ""), exact=asked.get("exact", "") not in {"", "0"})
        found = self.store.search.find(
            SearchQuery(
                clauses=wanted,
                story=asked.get("story", ""),
                outlet=asked.get("outlet", ""),
                article_id=_number(request, "article"),
                since=date_of("since", asked.get("since", "")),
                after=cursor_of("cursor", asked.get("cursor", "")),
                limit=size + 1,
            )
        )
        backlog = self.store.search.backlog()
        return _page(
            request,
            found,
            size,
            lambda one: found_json(one, wanted, self.settings.web.shown_at),
            cursor_text,
            index={"whole": backlog.whole, **plain(backlog)},
        )

    def state(self, request: Request) -> Response:
        """`/api/v1/health`: how the daemon is, and the store in numbers."""
        health, counts = self.health(), self.store.maintenance.counts(self.clock.now())
        return _one(
            request,
            {
                "ok": health.ok,
                "problems": list(health.problems),
                "troubles": list(health.troubles),
                "last_tick_at": plain(health.last_tick_at),
                **plain(counts),
                "availability": dict(counts.availability),
            },
        )

    def _story(self, name: str) -> Story:
        for story in self.settings.stories:
            if story.id == name:
                return story
        raise NotFoundError(f"no story is called {name[:100]!r}", mend=f"{ROOT}/stories lists them")

    def _entry(self, entry: Any) -> dict[str, Any]:  # noqa: ANN401 - a row of the log
        return entry_json(entry, self.settings.web.shown_at)


T = TypeVar("T")


def _page(
    request: Request,
    found: Sequence[T],
    size: int,
    shape: Callable[[T], Any],
    cursor: Callable[[T], str],
    **more: Any,  # noqa: ANN401 - JSON
) -> Response:
    """A page of a list, of which one more was read than is shown: are there more?"""
    shown = found[:size]
    following = None
    if len(found) > size:
        given = [(k, v) for k, v in request.query_params.multi_items() if k != "cursor"]
        following = f"{request.url.path}?{urlencode([*given, ('cursor', cursor(shown[-1]))])}"
    made = _one(request, {"items": [shape(one) for one in shown], "next": following, **more})
    if following:
        made.headers["link"] = f'<{following}>; rel="next"'
    return made


def _one(request: Request, value: Mapping[str, Any]) -> Response:
    return answer(request, _bytes(value), "application/json")


def _bytes(value: Mapping[str, Any]) -> bytes:
    """JSON in UTF-8; half a pair of surrogates, which UTF-8 cannot hold, is replaced."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")


def _id(request: Request, name: str) -> int:
    value: int = request.path_params[name]
    if value > LARGEST_ID:
        raise NotFoundError("there is nothing of that number")
    return value


def _number(request: Request, name: str) -> int | None:
    text = request.query_params.get(name, "")
    return number_of(name, text, LARGEST_ID) if text else None


def _cursor(request: Request) -> int | None:
    text = request.query_params.get("cursor", "")
    return number_of("cursor", text, _LARGEST_ROW) if text else None


def _size(request: Request) -> int:
    text = request.query_params.get("limit", "")
    size = number_of("limit", text, LARGEST_PAGE) if text else PAGE_SIZE
    if size < 1:
        raise UsageError("limit: 0 is none", mend=f"a number from 1 to {LARGEST_PAGE}")
    return size


def _member(kind: type[E], request: Request, name: str) -> E | None:
    found = _several(kind, request, name)
    return found[-1] if found else None


def _several(kind: type[E], request: Request, name: str) -> tuple[E, ...]:
    """The values of a parameter that may be repeated. Raises UsageError."""
    given = [text for text in request.query_params.getlist(name) if text]
    try:
        return tuple(kind(text) for text in given)
    except ValueError:
        raise UsageError(
            f"{name}: {', '.join(given)[:100]!r} is none", mend=f"one of {', '.join(kind)}"
        ) from None
