"""Verb brackets: two edits that are one, for the verb stands in two places.

"hat die Zahl bestätigt" and "bestätigte die Zahl" differ in two places of a sentence, and a reader
sees one change: another form of the verb, or another verb.
"""

from __future__ import annotations

from dataclasses import replace

from monitor.core.classify.conditional import mood
from monitor.core.classify.edits import Edit
from monitor.core.classify.hedges import hedge
from monitor.core.classify.rewording import rewording
from monitor.core.classify.wording import RuleFinding, Setting
from monitor.core.language.lexicons import Lexicon
from monitor.core.language.synonyms import say_the_same
from monitor.core.language.tokens import within
from monitor.model.change import ChangeKind

_MOST = 2
"""Words that stand at either end of a bracket."""

_GAP = 20
"""Characters within which the next mark or word stands, white space before it included."""

_PARTING = frozenset(",;:.!?")
_ENDS = frozenset(',;:.!?\u2026\u201c\u201d"\u00ab\u00bb)')
_PLAIN = frozenset({ChangeKind.WORDING, ChangeKind.HEDGE, ChangeKind.TYPO})


def bracket(
    one: Edit, first: RuleFinding, other: Edit, second: RuleFinding, setting: Setting
) -> tuple[Edit, RuleFinding] | None:
    """Both edits as one, from the first to the last word of the bracket; None if they are two."""
    if first.kind not in _PLAIN or second.kind not in _PLAIN:
        return None
    if not _opens_and_closes(one, other, setting.lexicon):
        return None
    whole = _joined(one, other)
    finding = hedge(whole, setting) or mood(whole, setting)
    if finding is None and not _say_the_same(one, other, setting.lexicon):
        finding = rewording(whole, setting)
    reason = "another form of the verb, or another verb"
    return whole, finding or RuleFinding(kind=ChangeKind.WORDING, reason=reason)


def _say_the_same(one: Edit, other: Edit, lexicon: Lexicon) -> bool:
    """Whether a verb of the old bracket is one of the new: "fand … statt", "wurde … abgehalten"."""
    old, new = (
        {word.lower() for word in (*head, *tail, *(f"{t}{h}" for t in tail for h in head))}
        - lexicon.auxiliaries
        - lexicon.particles
        for head, tail in zip(_words(one), _words(other), strict=True)
    )
    return any(say_the_same(a, b, lexicon) for a in old for b in new)


def _joined(one: Edit, other: Edit) -> Edit:
    return replace(one, before_end=other.before_end, after_end=other.after_end)


def _opens_and_closes(one: Edit, other: Edit, lexicon: Lexicon) -> bool:
    """Whether the edits are the two ends of one bracket, in the same clause."""
    if one.whole or other.whole or one.sentence != other.sentence:
        return False
    head = _words(one)
    tail = _words(other)
    if any(len(words) > _MOST for words in (*head, *tail)) or not all(head):
        return False
    if not _PARTING.isdisjoint(one.text_after[one.after_end : other.after_start]):
        return False
    closes = other.text_before[other.before_end : other.before_end + _GAP].lstrip()[:1] or "."
    if closes not in _ENDS:
        return False
    opened = any(word in lexicon.auxiliaries for words in head for word in words)
    parted = any(len(words) == 1 and words[0] in lexicon.particles for words in tail)
    return opened or parted


def _words(edit: Edit) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The words of either side, as published: a noun's capital is none of a verb."""
    return (
        tuple(word.word for word in within(edit.text_before, edit.before_start, edit.before_end)),
        tuple(word.word for word in within(edit.text_after, edit.after_start, edit.after_end)),
    )
