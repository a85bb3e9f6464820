"""The changes of the body, from the hunks of a difference."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from monitor.core.classify.change_factory import block_change, edit_change, sentence_change
from monitor.core.classify.edits import Edit, edits
from monitor.core.classify.notices import notice_change, reworded_notice
from monitor.core.classify.relocation import Piece, Relocated
from monitor.core.classify.rules import name_facts
from monitor.core.classify.split_verbs import bracket
from monitor.core.classify.wording import RuleFinding, Setting
from monitor.core.diff.sequence import StepBudget
from monitor.core.language.notices import is_notice, opens_as_notice
from monitor.model.change import Change, ChangeKind, Severity
from monitor.model.diff import Diff, Hunk, HunkOp
from monitor.model.extraction import BlockKind

_MOST = 200
"""Edits of one block that are listed, each with the whole block; a rewritten one has some ten."""

_FURNISHING = frozenset({BlockKind.HEADING, BlockKind.EMBED, BlockKind.ENTRY})
"""Blocks whose coming and going alone is no new fact."""


def body_changes(diff: Diff, language: str, setting: Setting) -> list[Change]:
    """The changes of all hunks, in reading order."""
    budget = StepBudget()
    pieces = [_piece(hunk, language, budget) for hunk in diff.hunks]
    relocated = Relocated(pieces, diff, language)
    return [change for piece in pieces for change in _changes(piece, setting, relocated)]


def _piece(hunk: Hunk, language: str, budget: StepBudget) -> Piece:
    if hunk.before is None or hunk.after is None or hunk.before.text == hunk.after.text:
        return Piece(hunk)
    return Piece(hunk, edits(hunk.before.text, hunk.after.text, language, budget))


def _changes(piece: Piece, setting: Setting, relocated: Relocated) -> Iterator[Change]:
    hunk = piece.hunk
    if hunk.op is HunkOp.ADDED:
        yield from _added(hunk, relocated)
    elif hunk.op is HunkOp.REMOVED:
        yield from _removed(hunk, relocated, setting)
    else:
        yield from _stayed(piece, setting, relocated)


def _added(hunk: Hunk, relocated: Relocated) -> Iterator[Change]:
    if hunk.after is None:
        return
    sentences = relocated.sentences(hunk.after.text)
    known = [sentence for sentence in sentences if sentence in relocated]
    if not known:
        severity = Severity.MINOR if hunk.after.kind in _FURNISHING else None
        yield block_change(ChangeKind.PARAGRAPH_ADDED, hunk, "a paragraph is new", severity)
    elif len(known) == len(sentences):
        if max(relocated.distance(sentence, hunk) for sentence in known) <= 1:
            yield block_change(ChangeKind.COSMETIC, hunk, "a paragraph was split or joined")
        else:
            reason = "the same sentences stand in another paragraph now"
            yield block_change(ChangeKind.PARAGRAPH_MOVED, hunk, reason)
    else:
        for sentence in sentences:
            if sentence not in relocated:
                reason = "a sentence is new, in a paragraph that was split or joined"
                yield sentence_change(ChangeKind.SENTENCE_ADDED, hunk, sentence, reason)


def _removed(hunk: Hunk, relocated: Relocated, setting: Setting) -> Iterator[Change]:
    if hunk.before is None:
        return
    if opens_as_notice(hunk.before.text, setting.lexicon.language):
        yield block_change(
            ChangeKind.CORRECTION_NOTICE, hunk, "a notice was taken away", Severity.SUBSTANTIVE
        )
        return
    sentences = relocated.sentences(hunk.before.text)
    gone = [sentence for sentence in sentences if sentence not in relocated]
    if len(gone) == len(sentences):
        severity = Severity.MINOR if hunk.before.kind in _FURNISHING else None
        yield block_change(ChangeKind.PARAGRAPH_REMOVED, hunk, "a paragraph is gone", severity)
        return
    for sentence in gone:
        reason = "a sentence is gone, from a paragraph that was split or joined"
        yield sentence_change(ChangeKind.SENTENCE_REMOVED, hunk, sentence, reason)


def _stayed(piece: Piece, setting: Setting, relocated: Relocated) -> Iterator[Change]:
    hunk, language = piece.hunk, setting.lexicon.language
    if hunk.op is HunkOp.MOVED:
        yield block_change(ChangeKind.PARAGRAPH_MOVED, hunk, "a paragraph stands elsewhere now")
    if hunk.before is None or hunk.after is None or not piece.edits:
        return
    if opens_as_notice(hunk.before.text, language) and opens_as_notice(hunk.after.text, language):
        yield reworded_notice(hunk.before.text, hunk.after.text, setting, block=hunk.after_index)
        return
    changes: list[Change] = []
    for edit, finding in _named(piece.edits, setting):
        if finding is None:
            changes += _sentence(hunk, edit, setting, relocated)
        else:
            changes.append(edit_change(hunk, edit, finding))
    yield from changes[:_MOST]
    if further := changes[_MOST:]:
        gravest = max(further, key=lambda change: change.severity.rank)
        reason = f"{gravest.reason}; {len(further) - 1} more edits of this paragraph are not listed"
        yield replace(gravest, reason=reason)


def _named(found: Sequence[Edit], setting: Setting) -> list[tuple[Edit, RuleFinding | None]]:
    """The edits with what they are; None for a whole sentence.

    Both ends of a range are one edit, and so are both ends of a verb bracket.
    """
    result: list[tuple[Edit, RuleFinding | None]] = []
    for edit in found:
        if not edit.before and not edit.after:
            continue  # only the space that parts a new or lost sentence from its neighbour
        if edit.whole:
            result.append((edit, None))
            continue
        for piece, finding in name_facts(edit, setting):
            _append(result, piece, finding, setting)
    return result


def _append(
    result: list[tuple[Edit, RuleFinding | None]],
    edit: Edit,
    finding: RuleFinding,
    setting: Setting,
) -> None:
    """Adds an edit, or joins it to the one before where both are the ends of one."""
    last, former = result[-1] if result else (edit, None)
    if former is not None and finding.figure is not None and former.figure == finding.figure:
        result[-1] = (_joined(last, edit), finding)
        return
    joined = bracket(last, former, edit, finding, setting) if former is not None else None
    if joined is not None:
        result[-1] = joined
    else:
        result.append((edit, finding))


def _joined(one: Edit, other: Edit) -> Edit:
    return replace(one, before_end=other.before_end, after_end=other.after_end)


def _sentence(hunk: Hunk, edit: Edit, setting: Setting, relocated: Relocated) -> Iterator[Change]:
    sentence = edit.after or edit.before
    if sentence in relocated:
        if edit.after:
            yield edit_change(hunk, edit, _relocation(relocated.distance(sentence, hunk)))
    elif edit.after and is_notice(edit.after, setting.lexicon.language):
        yield notice_change(edit.after, block=hunk.after_index)
    elif edit.after:
        reason = "a sentence is new"
        yield edit_change(hunk, edit, RuleFinding(kind=ChangeKind.SENTENCE_ADDED, reason=reason))
    else:
        reason = "a sentence is gone"
        yield edit_change(hunk, edit, RuleFinding(kind=ChangeKind.SENTENCE_REMOVED, reason=reason))


def _relocation(distance: int) -> RuleFinding:
    if distance == 0:
        return RuleFinding(
            kind=ChangeKind.WORDING, reason="a sentence stands elsewhere in its paragraph"
        )
    if distance == 1:
        return RuleFinding(kind=ChangeKind.COSMETIC, reason="a paragraph was split or joined")
    return RuleFinding(
        kind=ChangeKind.PARAGRAPH_MOVED, reason="a sentence stands in another paragraph now"
    )
