"""A verdict as JSON. The shape is a contract: webhook payloads and `--json` carry it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from monitor.model.change import Change, Revision, RevisionGround, RevisionKind, Verdict

_WORDS: Mapping[RevisionGround, str] = {
    RevisionGround.NEW_LEAD: "new lead",
    RevisionGround.LEAD_CHANGED: "the lead tells another fact",
    RevisionGround.NEW_HEADLINE: "new headline",
    RevisionGround.FACTS_ALTERED: "statements altered",
    RevisionGround.FIGURES_ALTERED: "figures altered",
    RevisionGround.NAMES_ALTERED: "names altered",
    RevisionGround.QUOTES_ALTERED: "quotations altered",
    RevisionGround.ACCUSATION_WITHDRAWN: "an accusation withdrawn",
    RevisionGround.NAME_WITHDRAWN: "a name withdrawn",
    RevisionGround.QUOTE_WITHDRAWN: "a quotation withdrawn or cut",
    RevisionGround.TEXT_WITHDRAWN: "text taken out",
    RevisionGround.SOURCES_ADDED: "sources put in",
    RevisionGround.TEXT_ADDED: "text put in",
    RevisionGround.HEDGES_ADDED: "said less surely",
    RevisionGround.HEDGES_REMOVED: "said more surely",
    RevisionGround.LABEL_MILDER: "a milder label",
    RevisionGround.LABEL_HARDER: "a harder label",
    RevisionGround.NOTICE: "a notice says so",
    RevisionGround.NOTICE_ADMITS_LESS: "the notice admits less than was changed",
    RevisionGround.NO_NOTICE: "without notice",
}


def to_json(verdict: Verdict) -> dict[str, Any]:
    """The verdict as plain values; see `docs/changes.md`."""
    severity = verdict.severity
    return {
        "changes": [change_to_json(change) for change in verdict.changes],
        "revision": revision_json(verdict.revision),
        "severity": severity.value if severity else None,
        "stealth": verdict.stealth,
        "undisclosed": verdict.undisclosed,
        "modified": verdict.modified.value if verdict.modified else None,
        "evidence": list(verdict.evidence),
    }


def revision_json(revision: Revision | None) -> dict[str, Any] | None:
    """A revision as plain values: its kind, its grounds, and the line that says both."""
    if revision is None:
        return None
    return {
        "kind": revision.kind.value,
        "grounds": [ground.value for ground in revision.grounds],
        "line": revision_line(revision),
    }


def revision_line(revision: Revision) -> str:
    """A revision in one line: "write-through: new lead, figures altered, text put in"."""
    name = revision_name(revision.kind)
    grounds = ", ".join(_WORDS[ground] for ground in revision.grounds)
    return f"{name}: {grounds}" if grounds else name


def revision_name(kind: RevisionKind) -> str:
    """What a newsroom calls it."""
    if kind is RevisionKind.WRITE_THROUGH:
        return kind.value
    return kind.value.replace("-", " ")


def change_to_json(change: Change) -> dict[str, Any]:
    """One change as plain values."""
    figure = change.figure
    return {
        "kind": change.kind.value,
        "severity": change.severity.value,
        "before": change.before,
        "after": change.after,
        "reason": change.reason,
        "context_before": change.context_before,
        "context_after": change.context_after,
        "block": change.block,
        "stealth": change.stealth,
        "disclosed": change.disclosed,
        "modified": change.modified.value if change.modified else None,
        "speaker": change.speaker,
        "figure": {
            "before": figure.before,
            "after": figure.after,
            "unit": figure.unit,
            "direction": figure.direction,
            "counted": figure.counted,
            "before_high": figure.before_high,
            "after_high": figure.after_high,
        }
        if figure is not None
        else None,
        "entry": change.entry,
        "reverted_to": change.reverted_to,
        "place_before": list(change.place_before) if change.place_before else None,
        "place_after": list(change.place_after) if change.place_after else None,
    }
