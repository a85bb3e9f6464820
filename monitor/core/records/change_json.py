"""A verdict as JSON. The shape is a contract: webhook payloads and `--json` carry it."""

from __future__ import annotations

from typing import Any

from monitor.model.change import Change, Verdict


def to_json(verdict: Verdict) -> dict[str, Any]:
    """The verdict as plain values; see `docs/changes.md`."""
    severity = verdict.severity
    return {
        "changes": [change_to_json(change) for change in verdict.changes],
        "severity": severity.value if severity else None,
        "stealth": verdict.stealth,
        "undisclosed": verdict.undisclosed,
        "modified": verdict.modified.value if verdict.modified else None,
        "evidence": list(verdict.evidence),
    }


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
