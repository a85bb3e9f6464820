"""What sort of edit is it? The rules in their order."""

from __future__ import annotations

from collections.abc import Sequence

from monitor.core.classify.edits import Edit
from monitor.core.classify.hedges import attribution, hedge, reversal
from monitor.core.classify.marks import cosmetic
from monitor.core.classify.moods import mood
from monitor.core.classify.names import name, nationality
from monitor.core.classify.numbers import figure
from monitor.core.classify.quotes import quote
from monitor.core.classify.typos import typo
from monitor.core.classify.wording import Finding, Rule, Setting
from monitor.model.change import ChangeKind, Severity

RULES: tuple[Rule, ...] = (
    cosmetic,
    quote,
    typo,
    attribution,
    figure,
    hedge,
    mood,
    name,
    nationality,
    reversal,
)
"""Asked in this order; the first that knows the edit names it."""

_CLAUSE = 5
"""Words from which something put in or taken out says more than another wording."""


def name_edit(edit: Edit, setting: Setting, rules: Sequence[Rule] = RULES) -> Finding:
    """What sort of edit it is."""
    for rule in rules:
        if (finding := rule(edit, setting)) is not None:
            return finding
    if not (edit.before and edit.after) and len((edit.before or edit.after).split()) >= _CLAUSE:
        verb = "put in" if edit.after else "taken out"
        return Finding(
            kind=ChangeKind.WORDING,
            severity=Severity.SUBSTANTIVE,
            reason=f"part of a sentence was {verb}",
        )
    return Finding(kind=ChangeKind.WORDING, reason="other words, no other fact that can be told")
