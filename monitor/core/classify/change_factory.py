"""Changes made from hunks and edits: the one place where places and contexts are filled in."""

from __future__ import annotations

from monitor.core.classify.edits import Edit
from monitor.core.classify.passages import Sentence
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
        block=_block(hunk),
        entry=entry_of(hunk),
    )


def sentence_change(
    kind: ChangeKind,
    hunk: Hunk,
    sentence: Sentence,
    reason: str,
    severity: Severity | None = None,
    *,
    new: bool,
) -> Change:
    """One sentence, of the new block of a hunk or of its old one, that came, went or moved."""
    place = (sentence.start, sentence.end)
    return Change(
        kind=kind,
        severity=severity or usual(kind),
        before=None if new else sentence.text,
        after=sentence.text if new else None,
        reason=reason,
        context_before=hunk.before.text if hunk.before else "",
        context_after=hunk.after.text if hunk.after else "",
        block=_block(hunk),
        entry=entry_of(hunk),
        place_before=None if new else place,
        place_after=place if new else None,
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
        block=_block(hunk),
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


def _block(hunk: Hunk) -> int | None:
    """The block's place in the new version; that in the old one where it is gone."""
    return hunk.after_index if hunk.after_index is not None else hunk.before_index
