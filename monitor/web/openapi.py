"""The API described: OpenAPI 3.1, with the shapes taken from the model itself."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from pydantic import TypeAdapter

from monitor import __version__
from monitor.core.coverage.figure_timeline import Account
from monitor.model.change import ChangeKind, RevisionKind, Severity
from monitor.model.coverage import Coverage, Decision
from monitor.model.watch import Article, EventKind, Snapshot
from monitor.ports import Counts
from monitor.web.api import LARGEST_PAGE, PAGE_SIZE, PROBLEM, ROOT
from monitor.web.query import LARGEST_ID

_TEXT: dict[str, Any] = {"type": "string"}
_MAYBE_TEXT: dict[str, Any] = {"type": ["string", "null"]}
_MOMENT: dict[str, Any] = {"type": "string", "format": "date-time"}
_MAYBE_MOMENT: dict[str, Any] = {"type": ["string", "null"], "format": "date-time"}
_NUMBER: dict[str, Any] = {"type": "integer"}
_MAYBE_NUMBER: dict[str, Any] = {"type": ["integer", "null"]}
_YES_NO: dict[str, Any] = {"type": "boolean"}
_TEXTS: dict[str, Any] = {"type": "array", "items": _TEXT}


def description() -> dict[str, Any]:
    """The whole document."""
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "monitor",
            "version": __version__,
            "summary": "What changed in published news, for programs.",
            "description": "Read-only. Shapes are those of `--json` on the command line; keys may "
            "be added, none is taken away. Times are UTC.",
        },
        "servers": [{"url": "/"}],
        "paths": {
            ROOT: _path("Where to begin.", {"type": "object"}),
            f"{ROOT}/openapi.json": _path("This document.", {"type": "object"}),
            f"{ROOT}/stories": _path("The stories.", _list("Story")),
            f"{ROOT}/stories/{{story}}/figures": _path(
                "A story's ledger: who said how many, and when.",
                _list("Account"),
                _in_path("story", _TEXT),
            ),
            f"{ROOT}/articles": _path(
                "The articles under watch, oldest first.",
                _list("Article"),
                *_paging(),
                _query("story", _TEXT, "Of this story."),
                _query("outlet", _TEXT, "Of this outlet."),
            ),
            f"{ROOT}/articles/{{id}}": _path("One article.", _ref("Article"), _number("id")),
            f"{ROOT}/articles/{{id}}/versions": _path(
                "An article's versions, newest first.", _list("Version"), _number("id"), *_paging()
            ),
            f"{ROOT}/articles/{{id}}/versions/{{n}}": _path(
                "One version, with all its text; 0 is the baseline.",
                _ref("Snapshot"),
                _number("id"),
                _number("n"),
            ),
            f"{ROOT}/changes": _path(
                "The edits of the log, newest first.",
                _list("Entry"),
                *_paging(),
                *_filters(),
                _member("kind", ChangeKind, several=True),
                _member("severity", Severity),
                _member("revision", RevisionKind, several=True),
                _query("stealth", {"enum": ["0", "1"]}, "1: quiet edits alone."),
            ),
            f"{ROOT}/events": _path(
                "What else happened to articles, newest first.",
                _list("Entry"),
                *_paging(),
                *_filters(),
                _member("kind", EventKind, several=True),
                _member("severity", Severity),
            ),
            f"{ROOT}/coverage": _path(
                "What discovery found, newest first.",
                _list("Coverage"),
                *_paging(),
                *_filters()[:3],
                _member("decision", Decision),
            ),
            f"{ROOT}/search": _path(
                "Where words stood, newest first.",
                _list("FoundText", index=_ref("Index")),
                *_paging(cursor=r"^\d{1,17}\.\d{1,18}$"),
                *_filters(),
                _query("q", {"type": "string", "minLength": 1}, "Words.", required=True),
                _query("exact", {"enum": ["0", "1"]}, "1: the words as one sentence."),
            ),
            f"{ROOT}/health": _path("How the daemon is, and the store in numbers.", _ref("Health")),
        },
        "components": {"schemas": _schemas()},
    }


def _schemas() -> dict[str, Any]:
    made: dict[str, Any] = {}
    for kind in (Article, Snapshot, Coverage, Account):
        schema = TypeAdapter(kind).json_schema(
            mode="serialization", ref_template="#/components/schemas/{model}"
        )
        made |= schema.pop("$defs", {})
        made[kind.__name__] = schema
    counts = TypeAdapter(Counts).json_schema(mode="serialization")["properties"]
    run = _object(
        {"from": _NUMBER, "until": _MAYBE_NUMBER, "from_at": _MOMENT, "until_at": _MAYBE_MOMENT}
    )
    change = {
        "kind": _TEXT,
        "severity": _values(Severity),
        "before": _MAYBE_TEXT,
        "after": _MAYBE_TEXT,
        "reason": _TEXT,
        "stealth": _YES_NO,
    }
    made |= {
        "Story": _object(
            {
                "id": _TEXT,
                "title": _TEXT,
                "language": _TEXT,
                "baseline": _NUMBER,
                "watch": _NUMBER,
                "outlets": _TEXTS,
            }
        ),
        "Version": _object(
            {
                "number": _NUMBER,
                "origin": _TEXT,
                "taken_at": _MOMENT,
                "content_hash": _TEXT,
                "headline": _TEXT,
                "words": _NUMBER,
                "raw_sha256": _MAYBE_TEXT,
                "revision": {"type": ["object", "null"]},
                "changes": {"type": "array", "items": _object(change)},
            }
        ),
        "Entry": _object(
            {
                "type": {"enum": ["change", "event"]},
                "id": _NUMBER,
                "article": _NUMBER,
                "title": _TEXT,
                "url": _TEXT,
                "outlet": _TEXT,
                "stories": _TEXTS,
                "from": _MAYBE_NUMBER,
                "to": _MAYBE_NUMBER,
                "detected_at": _MOMENT,
                "revision": {"type": ["object", "null"]},
                **change,
            }
        ),
        "FoundText": _object(
            {
                "part": _TEXT,
                "text": _TEXT,
                "hits": {
                    "type": "array",
                    "items": {"type": "array", "items": _NUMBER, "minItems": 2, "maxItems": 2},
                },
                "article": _MAYBE_NUMBER,
                "coverage": _MAYBE_NUMBER,
                "title": _TEXT,
                "url": _TEXT,
                "outlet": _TEXT,
                "stories": _TEXTS,
                "stands": _YES_NO,
                "stood": {"type": "array", "items": run},
                "first_at": _MOMENT,
                "links": {"type": "object"},
            }
        ),
        "Index": _object(
            {"whole": _YES_NO, "versions": _NUMBER, "coverage": _NUMBER, "stored": _NUMBER}
        ),
        "Health": _object(
            {
                "ok": _YES_NO,
                "problems": _TEXTS,
                "troubles": _TEXTS,
                "last_tick_at": _MAYBE_MOMENT,
                **counts,
                "availability": {"type": "object", "additionalProperties": _NUMBER},
            }
        ),
        "Problem": _object(
            {"type": _TEXT, "title": _TEXT, "status": _NUMBER, "detail": _TEXT},
        ),
    }
    return made


def _object(properties: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": list(properties)}


def _ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def _list(name: str, **more: dict[str, Any]) -> dict[str, Any]:
    items = {"type": "array", "items": _ref(name)}
    return _object({"items": items, "next": _MAYBE_TEXT, **more})


def _path(summary: str, shape: dict[str, Any], *parameters: dict[str, Any]) -> dict[str, Any]:
    wrong = {"content": {PROBLEM: {"schema": _ref("Problem")}}}
    answers: dict[str, Any] = {
        "200": {
            "description": "As asked for.",
            "headers": {"ETag": {"schema": _TEXT}},
            "content": {"application/json": {"schema": shape}},
        },
        "304": {"description": "What `If-None-Match` names is what it still is."},
        "503": {"description": "Not to be had just now.", **wrong},
    }
    if parameters:
        answers["400"] = {"description": "It means nothing; `hint` says what does.", **wrong}
        answers["404"] = {"description": "There is none of that name or number.", **wrong}
    return {"get": {"summary": summary, "parameters": list(parameters), "responses": answers}}


def _query(
    name: str, schema: dict[str, Any], text: str, *, required: bool = False
) -> dict[str, Any]:
    return {
        "name": name, "in": "query", "schema": schema, "description": text, "required": required,
    }  # fmt: skip


def _in_path(name: str, schema: dict[str, Any]) -> dict[str, Any]:
    return {"name": name, "in": "path", "schema": schema, "required": True}


def _number(name: str) -> dict[str, Any]:
    return _in_path(name, {"type": "integer", "minimum": 0, "maximum": LARGEST_ID})


def _paging(cursor: str = r"^\d{1,18}$") -> list[dict[str, Any]]:
    return [
        _query("cursor", {"type": "string", "pattern": cursor}, "Of `next`: where a page ended."),
        _query(
            "limit",
            {"type": "integer", "minimum": 1, "maximum": LARGEST_PAGE, "default": PAGE_SIZE},
            "Items of a page.",
        ),
    ]


def _filters() -> list[dict[str, Any]]:
    return [
        _query("story", _TEXT, "Of this story."),
        _query("outlet", _TEXT, "Of this outlet."),
        _query("since", {"type": "string", "format": "date"}, "Since then: a date, or a time."),
        _query(
            "article",
            {"type": "integer", "minimum": 0, "maximum": LARGEST_ID},
            "Of this article.",
        ),
    ]


def _member(name: str, kind: type[StrEnum], *, several: bool = False) -> dict[str, Any]:
    schema = _values(kind)
    text = "Only this; may be repeated." if several else "Only this."
    if kind is Severity:
        text = "At least this severe."
    return _query(name, {"type": "array", "items": schema} if several else schema, text)


def _values(kind: type[StrEnum]) -> dict[str, Any]:
    return {"type": "string", "enum": [member.value for member in kind]}
