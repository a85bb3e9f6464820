"""What a webhook carries: wire structures, apart from the model, and their frozen bytes.

A payload is one JSON object: `id`, `type`, `version`, `timestamp`, `data`. `data` differs by type
and is documented in docs/webhooks.md and docs/schemas/. New keys may come within a version; a key
that changes its meaning or goes makes a new `VERSION`.

Texts come from pages nobody vouches for: control characters and direction marks are replaced, and
lengths are bounded, so that a payload keeps to its limit (Standard Webhooks asks for 20 kB).
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from hashlib import sha256
from math import isfinite
from typing import Any, TypedDict

from monitor.core.records import change_to_json, neutral, one_line
from monitor.model.alert import EventType
from monitor.model.change import Change
from monitor.model.coverage import Match
from monitor.model.facts import Quantity
from monitor.model.watch import Article, Evidence

VERSION = 1
"""Of the payloads' form."""

TEXT_LIMITS = (4_000, 1_500, 600, 240)
"""Characters that a text may have, tried from the longest until the payload fits."""

_TEXTS = ("before", "after", "reason", "context_before", "context_after")
_NAMES = ("speaker", "entry")
_NAME = 200  # characters; judgement: longer than any name
_TITLE = 300  # characters, as in a title on top
_ADDRESS = 2_000  # characters: what browsers and proxies take of a URL
LISTED = 50
"""Entries of a list that a payload carries at most."""


class ArticleJson(TypedDict):
    """Which article it is about."""

    id: int
    url: str
    title: str
    outlet: str
    stories: list[str]


class EvidenceJson(TypedDict):
    """The response that the new version was read from."""

    sha256: str
    bytes: int
    url: str
    status: int
    fetched_at: str


def stamp(moment: datetime) -> str:
    """A moment as payloads write it: RFC 3339, UTC, milliseconds."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def event_id(*parts: str | int) -> str:
    """The id of what `parts` identify: the same parts, the same id. It holds no dot."""
    text = json.dumps(parts, ensure_ascii=True, separators=(",", ":"))
    return "evt_" + sha256(text.encode()).hexdigest()[:40]


def envelope(event: str, type_: EventType, timestamp: datetime, data: Mapping[str, Any]) -> bytes:
    """The canonical bytes of a payload: UTF-8, keys sorted, no spaces."""
    whole = {
        "id": event,
        "type": type_.value,
        "version": VERSION,
        "timestamp": stamp(timestamp),
        "data": data,
    }
    return json.dumps(
        whole, ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":")
    ).encode(errors="replace")


def article(value: Article) -> ArticleJson:
    """An article. Its URL is never cut."""
    return ArticleJson(
        id=value.id,
        url=value.url,
        title=one_line(value.title, _TITLE),
        outlet=value.outlet,
        stories=list(value.stories[:LISTED]),
    )


def evidence(value: Evidence) -> EvidenceJson:
    """What proves a snapshot."""
    return EvidenceJson(
        sha256=value.raw_sha256,
        bytes=value.raw_bytes,
        url=address(value.final_url),
        status=value.status,
        fetched_at=stamp(value.fetched_at),
    )


def change(value: Change, limit: int) -> dict[str, Any]:
    """A change as `monitor.core.classify` words it, its texts of at most `limit` characters each.

    `truncated` names the texts that were cut.
    """
    wire = {**change_to_json(value), "truncated": []}
    for key in _TEXTS:
        if wire[key] is not None:
            shown = neutral(wire[key][:limit])
            if len(wire[key]) > limit:
                wire["truncated"].append(key)
                shown = shown[: limit - 1] + "…"
            wire[key] = shown
    for key in _NAMES:
        wire[key] = one_line(wire[key], _NAME)
    if wire["figure"] is not None:
        wire["figure"] = {
            key: (one_line(value, _NAME) if isinstance(value, str) else _finite(value))
            for key, value in wire["figure"].items()
        }
    return wire


def match(value: Match, limit: int, listed: int) -> dict[str, Any]:
    """How coverage matches its story: texts of at most `limit` characters, `listed` a list.

    `truncated` says that a list holds less than there was.
    """
    lists = (value.reasons, value.adds, value.contradicts)
    return {
        "story": value.story,
        "score": _share(value.score),
        "decision": value.decision.value,
        "reasons": [
            {
                "signal": one_line(reason.signal, 80),
                "value": _finite(reason.value),
                "detail": one_line(reason.detail, limit),
            }
            for reason in value.reasons[:listed]
        ],
        "copy_of": address(value.copy_of),
        "copied": _share(value.copied),
        "copy_kind": value.copy_kind.value if value.copy_kind else None,
        "copy_sure": _share(value.copy_sure),
        "agency": one_line(value.agency, 80),
        "adds": lines(value.adds[:listed], limit),
        "contradicts": lines(value.contradicts[:listed], limit),
        "facts": {
            "figures": [figure_fact(each, limit) for each in value.figures[:listed]],
            "quotations": [
                {
                    "text": one_line(each.text, limit),
                    "speaker": one_line(each.speaker, _NAME),
                    "carrier": one_line(each.carrier, _NAME),
                }
                for each in value.quotations[:listed]
            ],
            "names": [
                {"name": one_line(each.name, _NAME), "role": one_line(each.role, _NAME)}
                for each in value.names[:listed]
            ],
            "disputes": [
                {
                    "here": figure_fact(each.here, limit),
                    "there": figure_fact(each.there, limit),
                    "there_url": address(each.there_url),
                }
                for each in value.disputes[:listed]
            ],
        },
        "truncated": max(map(len, lists)) > listed,
    }


def figure_fact(value: Quantity, limit: int) -> dict[str, Any]:
    """A figure as a value; a null bound is an open end."""
    return {
        "low": _finite(value.low),
        "high": _finite(value.high),
        "unit": one_line(value.unit, 80),
        "of": one_line(value.of, _NAME),
        "key": one_line(value.key, 80),
        "as_of": value.as_of,
        "source": one_line(value.source, _NAME),
        "sentence": one_line(value.sentence, limit),
    }


def lines(texts: Sequence[str], limit: int) -> list[str]:
    """Texts on one line each, bounded in number and length."""
    return [one_line(text, limit) for text in texts[:LISTED]]


def address(url: str) -> str:
    """A further URL; one too long to carry is left out, for a cut one would lead elsewhere."""
    return url if len(url) <= _ADDRESS else ""


def _finite(value: float | None) -> float | None:
    """JSON knows no infinity and no NaN."""
    return value if value is not None and isfinite(value) else None


def _share(value: float) -> float:
    return round(_finite(value) or 0.0, 4)
