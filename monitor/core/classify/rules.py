"""What sort of edit is it? The rules in their order."""

from __future__ import annotations

import re
from collections.abc import Sequence

from monitor.core.classify.conditional import mood
from monitor.core.classify.cosmetic import cosmetic
from monitor.core.classify.edits import Edit
from monitor.core.classify.hedges import attribution, hedge, reversal
from monitor.core.classify.names import are_exchanged, loaded, name, nationality
from monitor.core.classify.numbers import designation
from monitor.core.classify.polarity import polarity
from monitor.core.classify.predicates import agent, happening, number, predicate, question
from monitor.core.classify.quotes import quote
from monitor.core.classify.respelling import respelling
from monitor.core.classify.rewording import rewording, without_counterpart
from monitor.core.classify.typos import typo
from monitor.core.classify.wording import Rule, RuleFinding, Setting
from monitor.core.language.text import SPACELESS
from monitor.model.change import ChangeKind, Severity

RULES: tuple[Rule, ...] = (
    cosmetic,
    respelling,
    quote,
    happening,
    typo,
    loaded,
    attribution,
    designation,
    hedge,
    mood,
    name,
    nationality,
    reversal,
    polarity,
    rewording,
    predicate,
    agent,
    number,
    question,
)
"""Asked in this order; the first that knows the edit names it."""

READ_BY_PASSAGE: frozenset[Rule] = frozenset(
    {name, loaded, quote, attribution, hedge, mood, reversal, polarity}
)
"""Rules whose kind the families tell where a passage is read as a whole."""

PASSAGE_RULES: tuple[Rule, ...] = tuple(rule for rule in RULES if rule not in READ_BY_PASSAGE)
"""What is asked of the words of a passage that no family claims."""

REWORDED = RuleFinding(kind=ChangeKind.WORDING, reason="reworded, with no fact seen to change")
"""What is said of words of which no rule knows more."""

_BESIDE_NAMES = frozenset({ChangeKind.HEDGE})
"""Kinds that do not say already that a name in the same edit changed."""

_SPACELESS = re.compile(f"[{SPACELESS}]")

_CLAUSE = 5
"""Words from which something put in or taken out says more than another wording."""


def name_facts(
    edit: Edit, setting: Setting, rules: Sequence[Rule] = RULES
) -> list[tuple[Edit, RuleFinding]]:
    """What an edit changes, each fact with its own words.

    One edit is told as several only where names are exchanged beside another change.
    """
    whole = name_edit(edit, setting, rules)
    exchanged = name in rules and whole.kind in _BESIDE_NAMES and are_exchanged(edit, setting)
    other = name(edit, setting) if exchanged else None
    if other is None or other.severity is Severity.MINOR:
        return [(edit, whole)]
    return [(edit, other), (edit, whole)]


def name_edit(edit: Edit, setting: Setting, rules: Sequence[Rule] = RULES) -> RuleFinding:
    """What sort of edit it is."""
    for rule in rules:
        if (finding := rule(edit, setting)) is not None:
            return finding
    alone = "" if edit.before and edit.after else edit.before or edit.after
    if _size(alone) - edit.moved >= _CLAUSE and (
        _SPACELESS.search(alone) or without_counterpart(edit, setting)
    ):
        verb = "put in" if edit.after else "taken out"
        return RuleFinding(
            kind=ChangeKind.WORDING,
            severity=Severity.SUBSTANTIVE,
            reason=f"part of a sentence was {verb}",
            rests_on_words=True,
        )
    return REWORDED


def _size(text: str) -> int:
    """How many words a text has; two letters count as one where no space parts words."""
    return sum(any(c.isalnum() for c in word) for word in text.split()) + (
        len(_SPACELESS.findall(text)) // 2
    )
