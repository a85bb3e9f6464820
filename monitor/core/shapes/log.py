"""The log, an article's versions and coverage, as JSON."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from monitor.core.alerts.links import of_article
from monitor.core.records import change_to_json, revision_json
from monitor.core.shapes.values import moment, plain
from monitor.model.change import Severity
from monitor.model.coverage import Coverage, StoredDecision
from monitor.model.story import Story
from monitor.model.watch import LogEntry, Snapshot, StoredChange, StoredEvent


def decision_json(stored: StoredDecision) -> dict[str, Any]:
    """A person's word on coverage as JSON; it has the keys that changes have, too."""
    coverage, said = stored.coverage, stored.said
    return {
        "type": "decision",
        "id": stored.id,
        "article": coverage.article_id,
        "title": coverage.title,
        "url": coverage.url,
        "outlet": coverage.outlet,
        "stories": [coverage.match.story],
        "from": None,
        "to": None,
        "detected_at": moment(said.at),
        "kind": "decision",
        "severity": Severity.MINOR.value,
        "stealth": False,
        "before": said.before.value,
        "after": said.decision.value,
        "reason": stored.reason,
        "since": moment(said.at),
        "story": coverage.match.story,
        "actor": said.by,
        "coverage": coverage.id,
    }


def event_json(stored: StoredEvent) -> dict[str, Any]:
    """An event of the log as JSON; it has the keys that changes have, too."""
    event = stored.event
    return {
        "type": "event",
        "id": stored.id,
        "article": stored.article_id,
        "title": stored.title,
        "url": stored.url,
        "outlet": stored.outlet,
        "stories": list(stored.stories),
        "from": None,
        "to": None,
        "detected_at": moment(event.at),
        "kind": event.kind.value,
        "severity": event.kind.severity.value,
        "stealth": False,
        "before": None,
        "after": None,
        "reason": event.reason,
        "revision": None,
        "since": moment(event.since),
        "story": event.story,
        "actor": event.actor,
        "check": stored.check_id,
        "derived": stored.derived,
    }


def entry_json(stored: LogEntry, public_url: str = "") -> dict[str, Any]:
    """An entry of the log as JSON: a change, or what else happened to an article.

    A change has the pages of the web view that show it, where `public_url` says its address.
    """
    if isinstance(stored, StoredEvent):
        return event_json(stored)
    if isinstance(stored, StoredDecision):
        return decision_json(stored)
    return {
        "type": "change",
        "id": stored.id,
        "article": stored.article_id,
        "title": stored.title,
        "url": stored.url,
        "outlet": stored.outlet,
        "stories": list(stored.stories),
        "from": stored.from_number,
        "to": stored.to_number,
        "detected_at": moment(stored.detected_at),
        "revision": revision_json(stored.revision),
        **change_to_json(stored.change),
        "links": links_of(stored, public_url),
    }


def links_of(stored: StoredChange, public_url: str) -> dict[str, str]:
    """The pages of the web view that show a change, as its alert names them; none without one."""
    if not public_url:
        return {}
    return of_article(
        public_url,
        stored.article_id,
        stored.stories,
        snapshot=stored.to_number,
        previous=stored.from_number,
    )


def version_json(snapshot: Snapshot, changes: Sequence[StoredChange]) -> dict[str, Any]:
    """A version of an article without its text, and what it changed, in the order given."""
    return {
        "number": snapshot.number,
        "origin": snapshot.origin.value,
        "taken_at": moment(snapshot.taken_at),
        "content_hash": snapshot.content_hash,
        "headline": snapshot.extraction.headline,
        "words": snapshot.extraction.words,
        "raw_sha256": snapshot.evidence.raw_sha256 if snapshot.evidence else None,
        "revision": revision_json(next((change.revision for change in changes), None)),
        "changes": [change_to_json(change.change) for change in changes],
    }


def coverage_json(found: Coverage) -> dict[str, Any]:
    """A candidate."""
    return {"kind": "coverage", **plain(found)}


def story_json(story: Story) -> dict[str, Any]:
    """A story in short: how many articles its file names, and the outlets it is read in."""
    return {
        "id": story.id,
        "title": story.title,
        "language": story.language,
        "baseline": len(story.baseline),
        "watch": len(story.watch),
        "outlets": list(story.outlets),
    }
