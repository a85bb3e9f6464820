"""The changes of the body, from the hunks of a difference."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from monitor.core.classify.edits import Edit, edits
from monitor.core.classify.hedges import hedge, reversal
from monitor.core.classify.marks import cosmetic
from monitor.core.classify.names import name
from monitor.core.classify.numbers import figure
from monitor.core.classify.quotes import quote
from monitor.core.classify.severity import usual
from monitor.core.classify.typos import typo
from monitor.core.classify.wording import Finding, Rule, Setting
from monitor.core.diff.sequence import Budget
from monitor.model.change import Change, ChangeKind
from monitor.model.diff import Diff, Hunk, HunkOp

RULES: tuple[Rule, ...] = (cosmetic, quote, typo, figure, hedge, name, reversal)
"""Asked in this order; the first that knows the edit names it."""


def body_changes(diff: Diff, language: str, setting: Setting) -> list[Change]:
    """The changes of all hunks, in reading order."""
    budget = Budget()
    found: list[Change] = []
    for hunk in diff.hunks:
        found.extend(_hunk_changes(hunk, language, setting, budget))
    return found


def name_edit(edit: Edit, setting: Setting, rules: Sequence[Rule] = RULES) -> Finding:
    """What sort of edit it is."""
    for rule in rules:
        if (finding := rule(edit, setting)) is not None:
            return finding
    return Finding(kind=ChangeKind.WORDING, reason="other words for the same")


def _hunk_changes(hunk: Hunk, language: str, setting: Setting, budget: Budget) -> Iterator[Change]:
    if hunk.op is HunkOp.ADDED and hunk.after is not None:
        yield _block(ChangeKind.PARAGRAPH_ADDED, hunk, "a paragraph is new")
    elif hunk.op is HunkOp.REMOVED and hunk.before is not None:
        yield _block(ChangeKind.PARAGRAPH_REMOVED, hunk, "a paragraph is gone")
    elif hunk.op is HunkOp.MOVED:
        yield _block(ChangeKind.PARAGRAPH_MOVED, hunk, "a paragraph stands elsewhere now")
    if hunk.before is None or hunk.after is None or hunk.before.text == hunk.after.text:
        return
    for edit in edits(hunk.before.text, hunk.after.text, language, budget):
        if not edit.before and not edit.after:
            continue  # only the space that parts a new or lost sentence from its neighbour
        if edit.whole:
            yield _sentence(hunk, edit)
        else:
            yield _words(hunk, edit, setting)


def _block(kind: ChangeKind, hunk: Hunk, reason: str) -> Change:
    before = hunk.before.text if hunk.before else None
    after = hunk.after.text if hunk.after else None
    block = hunk.after or hunk.before
    return Change(
        kind=kind,
        severity=usual(kind),
        before=before,
        after=after,
        reason=reason,
        context_before=before or "",
        context_after=after or "",
        block=hunk.after_index if hunk.after is not None else hunk.before_index,
        entry=block.entry if block else "",
    )


def _sentence(hunk: Hunk, edit: Edit) -> Change:
    kind = ChangeKind.SENTENCE_ADDED if edit.after else ChangeKind.SENTENCE_REMOVED
    reason = "a sentence is new" if edit.after else "a sentence is gone"
    return _change(hunk, edit, Finding(kind=kind, reason=reason))


def _words(hunk: Hunk, edit: Edit, setting: Setting) -> Change:
    return _change(hunk, edit, name_edit(edit, setting))


def _change(hunk: Hunk, edit: Edit, finding: Finding) -> Change:
    block = hunk.after or hunk.before
    return Change(
        kind=finding.kind,
        severity=finding.severity or usual(finding.kind),
        before=edit.before or None,
        after=edit.after or None,
        reason=finding.reason,
        context_before=edit.text_before,
        context_after=edit.text_after,
        block=hunk.after_index,
        speaker=finding.speaker,
        figure=finding.figure,
        entry=block.entry if block else "",
        place_before=(edit.before_start, edit.before_end),
        place_after=(edit.after_start, edit.after_end),
    )
