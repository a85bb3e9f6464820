"""What is told: alerts with their payloads frozen at the moment they are made.

An alert's id is derived from what it tells (article, snapshot, changes), never from when: a
detection that is repeated after a crash gives the same id, and receivers tell by it what they
already have. Which routes want an alert is `monitor.core.alerts.routing`'s to say.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import lru_cache
from hashlib import sha256
from typing import Any

from monitor.core.alerts import links, payload
from monitor.core.records import one_line, revision_json, revision_name
from monitor.model.alert import Alert, EventType
from monitor.model.change import ModifiedTime, Verdict
from monitor.model.coverage import CopyKind, NewCoverage
from monitor.model.watch import Article, Evidence

_MAX_BODY = 20_000  # bytes, below what small receivers take (Standard Webhooks advises 20 kB)
_TITLE = 300  # characters; judgement: a line of mail
_WORDS = 60  # characters of a change's words in a title
_EVIDENCE_LINES = 12  # judgement: what fits a screen of a phone
_LEAST_CHANGE = 200  # bytes that a change takes in a payload at least
_LONGEST_BLOCK = 50_000  # characters; judgement: longer than any paragraph

_STATE_WORDS = {
    EventType.ARTICLE_REMOVED: "removed",
    EventType.ARTICLE_RESTORED: "restored",
    EventType.ARTICLE_MOVED: "moved",
    EventType.ARTICLE_UNREACHABLE: "out of reach",
}


def article_changed(
    article: Article,
    *,
    snapshot_number: int,
    from_number: int | None,
    verdict: Verdict,
    evidence: Evidence | None,
    now: datetime,
    max_body: int = _MAX_BODY,
    sequence: int = 0,
    flapping: bool = False,
    public_url: str = "",
) -> Alert:
    """The alert for a new version.

    `from_number` is the version it is measured from: 0 for an imported baseline, None for the
    fingerprint baseline. Changes are listed gravest first, in the order of the page within a
    severity; texts are cut, and in the end changes left out, until the payload has at most
    `max_body` bytes. What was cut or left out is marked and counted. `sequence` counts the
    alerts of this article.
    """
    kind = EventType.ARTICLE_FLAPPING if flapping else EventType.ARTICLE_CHANGED
    changes = sorted(verdict.changes, key=lambda c: -c.severity.rank)
    # What makes a change this one: all its words, before anything is cut.
    event = payload.event_id(
        kind.value,
        article.url,
        snapshot_number,
        *(
            "\x1f".join(
                (
                    c.kind.value,
                    repr(c.before),
                    repr(c.after),
                    _brief(c.context_before),
                    _brief(c.context_after),
                    c.entry,
                )
            )
            for c in verdict.changes
        ),
    )
    head: dict[str, Any] = {
        "article": payload.article(article),
        "sequence": sequence,
        "snapshot": snapshot_number,
        "previous": from_number,
        "revision": revision_json(verdict.revision),
        "severity": verdict.severity.value if verdict.severity else None,
        "stealth": verdict.stealth,
        "undisclosed": verdict.undisclosed,
        "modified": verdict.modified.value if verdict.modified else None,
        "stealth_evidence": payload.lines(verdict.evidence[:_EVIDENCE_LINES], 300),
        "evidence": payload.evidence(evidence) if evidence else None,
        "links": links.of_article(
            public_url,
            article.id,
            article.stories,
            snapshot=snapshot_number,
            previous=from_number,
        ),
        "changes_total": len(changes),
    }

    def body(limit: int, kept: int) -> bytes:
        told = [payload.change(change, limit) for change in changes[:kept]]
        data = {**head, "changes": told, "changes_omitted": len(changes) - kept}
        return payload.envelope(event, kind, now, data)

    # One line: what moved, where, how grave, and whether it was owned up to.
    words = "changed"
    named = f"{revision_name(verdict.revision.kind)}: " if verdict.revision else ""
    if changes:
        first = changes[0]
        sides = [f"“{one_line(side, _WORDS)}”" for side in (first.before, first.after) if side]
        words = f"{first.kind.value.replace('-', ' ')} {' → '.join(sides)}".rstrip()
        if len(sides) == 1 and not first.kind.value.endswith(("-added", "-removed")):
            words += " taken out" if first.before else " put in"
    if len(changes) > 1:
        words += f" and {len(changes) - 1} more"
    notes = [verdict.severity.value] if verdict.severity else []
    if verdict.stealth:
        weak = verdict.modified is ModifiedTime.NOT_STATED
        notes.append("without notice; no modified time given" if weak else "without notice")
    notes += ["more than its notice admits"] if verdict.undisclosed else []
    notes += ["alternating versions"] if flapping else []
    return Alert(
        id=event,
        type=kind,
        created_at=now,
        body=_fitting(body, min(len(changes), max_body // _LEAST_CHANGE + 1), max_body),
        title=one_line(f"{named}{words}: {_name(article)} ({', '.join(notes)})", _TITLE),
        article_id=article.id,
        story=next(iter(article.stories), ""),
    )


def article_state(
    article: Article,
    *,
    type: EventType,  # noqa: A002 - the wire's own name
    reason: str,
    since: datetime,
    now: datetime,
    sequence: int,
    public_url: str = "",
) -> Alert:
    """The alert for an article removed, restored, moved or out of reach.

    `since` is when what is told began. Raises ValueError for another type of event.
    """
    if type not in _STATE_WORDS:
        raise ValueError(f"{type.value} is no state of an article")
    event = payload.event_id(type.value, article.url, payload.stamp(article.added_at), sequence)
    data = {
        "article": payload.article(article),
        "sequence": sequence,
        "reason": one_line(reason),
        "since": payload.stamp(since),
        "links": links.of_article(public_url, article.id, article.stories),
    }
    return Alert(
        id=event,
        type=type,
        created_at=now,
        body=payload.envelope(event, type, now, data),
        title=one_line(f"{_STATE_WORDS[type]}: {_name(article)} ({reason})", _TITLE),
        article_id=article.id,
        story=next(iter(article.stories), ""),
    )


def coverage_found(coverage: NewCoverage, *, now: datetime, public_url: str = "") -> Alert:
    """The alert for an article that was found to belong to a story."""
    kind, match = EventType.COVERAGE_FOUND, coverage.match
    event = payload.event_id(kind.value, coverage.url, match.story)

    def body(limit: int, kept: int) -> bytes:
        data = {
            "url": coverage.url,
            "outlet": coverage.outlet,
            "title": one_line(coverage.title),
            "published": payload.stamp(coverage.published) if coverage.published else None,
            "source": payload.address(coverage.source),
            "links": links.of_coverage(public_url, match.story),
            **payload.match(match, limit, kept),
        }
        return payload.envelope(event, kind, now, data)

    how = {CopyKind.SAME_TEXT: "same text as", CopyKind.REWRITE: "may rewrite"}
    copies = how.get(match.copy_kind, "copies") if match.copy_kind else "copies"
    copied = f", {copies} {match.copy_of}" if match.copy_of else ""
    title = f"new coverage of {match.story}: {coverage.title or coverage.url} ({coverage.outlet}"
    return Alert(
        id=event,
        type=kind,
        created_at=now,
        body=_fitting(body, payload.LISTED, _MAX_BODY),
        title=one_line(f"{title}, score {match.score:.2f}{copied})", _TITLE),
        story=match.story,
    )


def digest(alerts: Sequence[Alert], *, route: str) -> Alert:
    """One alert that tells many, of which there is at least one; the same many, the same id.

    Each is told by its title, address and links, and a change by the first of its changes.
    """
    kind, first, last = EventType.DIGEST, alerts[0], alerts[-1]
    event = payload.event_id(kind.value, route, *(alert.id for alert in alerts))
    told = [json.loads(alert.body) for alert in alerts]

    def body(limit: int, kept: int) -> bytes:
        data = {
            "route": route,
            "first_at": payload.stamp(first.created_at),
            "last_at": payload.stamp(last.created_at),
            "alerts_total": len(alerts),
            "alerts_omitted": len(alerts) - kept,
            "alerts": [
                {
                    "id": alert.id,
                    "type": alert.type.value,
                    "timestamp": whole["timestamp"],
                    "title": alert.title,
                    "url": payload.address(_address(whole["data"])),
                    "links": whole["data"].get("links", {}),
                    "change": _shortened(whole["data"], limit),
                }
                for alert, whole in zip(alerts[:kept], told, strict=False)
            ],
        }
        return payload.envelope(event, kind, last.created_at, data)

    words = "1 alert" if len(alerts) == 1 else f"{len(alerts)} alerts"
    since = first.created_at.isoformat(sep=" ", timespec="minutes").removesuffix("+00:00")
    return Alert(
        id=event,
        type=kind,
        created_at=last.created_at,
        body=_fitting(body, len(alerts), _MAX_BODY),
        title=f"{words} since {since} UTC",
        routes=(route,),
    )


def _address(data: Mapping[str, Any]) -> str:
    found = data.get("url") or data.get("article", {}).get("url")
    return str(found or "")


def _shortened(data: Mapping[str, Any], limit: int) -> dict[str, Any] | None:
    """The first change of a payload, its words of at most `limit` characters; None without."""
    changes = data.get("changes")
    if not changes:
        return None
    first = changes[0]
    words = {key: (first[key] or "")[:limit] or None for key in ("before", "after")}
    return {"kind": first["kind"], "severity": first["severity"], **words}


def ping(*, route: str, now: datetime, nonce: str) -> Alert:
    """A test alert for one route. `nonce` makes its id unique."""
    kind = EventType.PING
    event = payload.event_id(kind.value, route, nonce)
    message = f"test alert for route {route}: if you read this, alerts arrive"
    return Alert(
        id=event,
        type=kind,
        created_at=now,
        body=payload.envelope(event, kind, now, {"route": route, "message": message}),
        title=one_line(message, _TITLE),
        routes=(route,),
    )


def _fitting(body: Callable[[int, int], bytes], count: int, max_body: int) -> bytes:
    """The fullest body within `max_body`: shorter texts first, fewer of the `count` items last.

    What cannot be cut (the article's address) may exceed an unreasonably small limit.
    """
    for limit in payload.TEXT_LIMITS:
        whole = body(limit, count)
        if len(whole) <= max_body:
            return whole
    shortest = payload.TEXT_LIMITS[-1]
    fits, too_many = 0, count
    while too_many - fits > 1:
        middle = (fits + too_many) // 2
        if len(body(shortest, middle)) <= max_body:
            fits = middle
        else:
            too_many = middle
    return body(shortest, fits)


def _brief(context: str) -> str:
    """A block, or the hash of one longer than any paragraph: it stands in each of its changes."""
    return context if len(context) <= _LONGEST_BLOCK else _hash(context)


_hash = lru_cache(maxsize=256)(lambda text: sha256(text.encode(errors="replace")).hexdigest())


def _name(article: Article) -> str:
    return one_line(article.title, 120) or article.url
