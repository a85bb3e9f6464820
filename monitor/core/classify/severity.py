"""How severe a kind of change is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from monitor.model.change import Change, ChangeKind, Severity
from monitor.model.story import SeverityOverride

COSMETIC = frozenset({ChangeKind.COSMETIC, ChangeKind.TOUCHED})
SUBSTANTIVE = frozenset(
    {
        ChangeKind.FIGURE,
        ChangeKind.QUOTE,
        ChangeKind.NAME,
        ChangeKind.HEDGE,
        ChangeKind.HEADLINE,
        ChangeKind.DATE,
        ChangeKind.PARAGRAPH_ADDED,
        ChangeKind.PARAGRAPH_REMOVED,
        ChangeKind.SENTENCE_ADDED,
        ChangeKind.SENTENCE_REMOVED,
        ChangeKind.ENTRY_REMOVED,
    }
)


def usual(kind: ChangeKind) -> Severity:
    """The severity of a kind where nothing else is said."""
    if kind in COSMETIC:
        return Severity.COSMETIC
    return Severity.SUBSTANTIVE if kind in SUBSTANTIVE else Severity.MINOR


def overridden(changes: Sequence[Change], overrides: Sequence[SeverityOverride]) -> list[Change]:
    """The changes with the story's own word on their severity."""
    said = {override.kind: override.severity for override in overrides}
    return [
        replace(change, severity=said[change.kind]) if change.kind in said else change
        for change in changes
    ]
