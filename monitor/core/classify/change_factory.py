"""Changes made from hunks and edits: the one place where places and contexts are filled in."""

from __future__ import annotations

from monitor.core.classify.edits import Edit
from monitor.core.classify.severity import usual
from monitor.core.classify.wording import RuleFinding
from monitor.model.change import Change, ChangeKind, Severity
from monitor.model.diff import Hunk


def block_change(
    kind: ChangeKind, hunk: Hunk, reason: str, severity: Severity | None = None
) -> Change:
    """A whole block that came, went or moved."""
    before = hunk.before.text if hunk.before else None
    after = hunk.after.text if hunk.after else None
    return Change(
        kind=kind,
        severity=severity or usual(kind),
        before=before,
        after=after,
        reason=reason,
        context_before=before or "",
        context_after=after or "",
        block=hunk.after_index if hunk.after is not None else hunk.before_index,
        entry=entry_of(hunk),
    )


def sentence_change(
    kind: ChangeKind, hunk: Hunk, sentence: str, reason: str, severity: Severity | None = None
) -> Change:
    """One sentence of a block that came or went whole."""
    block = hunk.after or hunk.before
    text = block.text if block else sentence
    place = (text.find(sentence), text.find(sentence) + len(sentence))
    came = hunk.after is not None
    return Change(
        kind=kind,
        severity=severity or usual(kind),
        before=None if came else sentence,
        after=sentence if came else None,
        reason=reason,
        context_before="" if came else text,
        context_after=text if came else "",
        block=hunk.after_index if came else hunk.before_index,
        entry=entry_of(hunk),
        place_before=None if came else place,
        place_after=place if came else None,
    )


def edit_change(hunk: Hunk, edit: Edit, finding: RuleFinding) -> Change:
    """An edit within a block."""
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
        entry=entry_of(hunk),
        place_before=(edit.before_start, edit.before_end),
        place_after=(edit.after_start, edit.after_end),
    )


def entry_of(hunk: Hunk) -> str:
    """The live-blog entry that a hunk lies in, empty outside live blogs."""
    block = hunk.after or hunk.before
    return block.entry if block else ""
