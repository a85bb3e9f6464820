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
from typing import Any, NotRequired, TypedDict

from monitor.core.sanitise import neutral, one_line
from monitor.model.alert import EventType
from monitor.model.change import Change
from monitor.model.coverage import Match
from monitor.model.watch import Article, Evidence

VERSION = 1
"""Of the payloads' form."""

TEXT_LIMITS = (4_000, 1_500, 600, 240)
"""Characters that a text may have, tried from the longest until the payload fits."""

_TITLE = 300
_ADDRESS = 2_000
_LISTED = 50  # entries of a list that a payload carries at most


class ArticleWire(TypedDict):
    """Which article it is about."""

    id: int
    url: str
    title: str
    outlet: str
    stories: list[str]


class EvidenceWire(TypedDict):
    """The response that the new version was read from."""

    sha256: str
    bytes: int
    url: str
    status: int
    fetched_at: str


class FigureWire(TypedDict):
    """A figure's values, where they could be read."""

    before: float | None
    after: float | None
    unit: str
    direction: str
    counted: str


class ChangeWire(TypedDict):
    """One change. `truncated` names the texts that were cut."""

    kind: str
    severity: str
    before: str | None
    after: str | None
    reason: str
    context_before: str
    context_after: str
    block: int | None
    stealth: bool
    disclosed: bool
    truncated: list[str]
    speaker: NotRequired[str]
    figure: NotRequired[FigureWire]
    entry: NotRequired[str]
    reverted_to: NotRequired[int]


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


def article(value: Article) -> ArticleWire:
    """An article. Its URL is never cut."""
    return ArticleWire(
        id=value.id,
        url=value.url,
        title=one_line(value.title, _TITLE),
        outlet=value.outlet,
        stories=list(value.stories[:_LISTED]),
    )


def evidence(value: Evidence) -> EvidenceWire:
    """What proves a snapshot."""
    return EvidenceWire(
        sha256=value.raw_sha256,
        bytes=value.raw_bytes,
        url=address(value.final_url),
        status=value.status,
        fetched_at=stamp(value.fetched_at),
    )


def change(value: Change, limit: int) -> ChangeWire:
    """A change, its texts of at most `limit` characters each."""
    cut: list[str] = []

    def text(name: str, words: str) -> str:
        shown = neutral(words)
        if len(shown) <= limit:
            return shown
        cut.append(name)
        return shown[: limit - 1] + "…"

    def optional(name: str, words: str | None) -> str | None:
        return None if words is None else text(name, words)

    wire = ChangeWire(
        kind=value.kind.value,
        severity=value.severity.value,
        before=optional("before", value.before),
        after=optional("after", value.after),
        reason=text("reason", value.reason),
        context_before=text("context_before", value.context_before),
        context_after=text("context_after", value.context_after),
        block=value.block,
        stealth=value.stealth,
        disclosed=value.disclosed,
        truncated=cut,
    )
    _add_particulars(wire, value)
    return wire


def _add_particulars(wire: ChangeWire, value: Change) -> None:
    """What only some kinds of change have."""
    if value.speaker:
        wire["speaker"] = one_line(value.speaker, 200)
    if value.figure is not None:
        wire["figure"] = FigureWire(
            before=_finite(value.figure.before),
            after=_finite(value.figure.after),
            unit=one_line(value.figure.unit, 100),
            direction=value.figure.direction,
            counted=one_line(value.figure.counted, 200),
        )
    if value.entry:
        wire["entry"] = one_line(value.entry, 200)
    if value.reverted_to is not None:
        wire["reverted_to"] = value.reverted_to


def match(value: Match, limit: int) -> dict[str, Any]:
    """How coverage matches its story; lists bounded, texts of at most `limit` characters."""
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
            for reason in value.reasons[:_LISTED]
        ],
        "copy_of": address(value.copy_of),
        "copied": _share(value.copied),
        "adds": lines(value.adds, limit),
        "contradicts": lines(value.contradicts, limit),
    }


def lines(texts: Sequence[str], limit: int) -> list[str]:
    """Texts on one line each, bounded in number and length."""
    return [one_line(text, limit) for text in texts[:_LISTED]]


def address(url: str) -> str:
    """A further URL; one too long to carry is left out, for a cut one would lead elsewhere."""
    return url if len(url) <= _ADDRESS else ""


def _finite(value: float | None) -> float | None:
    """JSON knows no infinity and no NaN."""
    return value if value is not None and isfinite(value) else None


def _share(value: float) -> float:
    return round(_finite(value) or 0.0, 4)
