"""Was something of substance changed without notice?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from monitor.core.classify.context import Context
from monitor.core.language.running_news import promises_more
from monitor.model.change import Change, ChangeKind, ModifiedTime, Severity, Verdict
from monitor.model.extraction import Extraction


def weighed(
    changes: Sequence[Change],
    before: Extraction,
    after: Extraction,
    notices: Sequence[str],
    context: Context,
) -> Verdict:
    """The verdict: stealthy where a substantive change was made that nothing owns up to.

    Each change is judged by itself: a notice excuses what it speaks of, and nothing beside it; a
    modified time that moved says that something was changed, and excuses all; what was promised to
    follow, and then comes, is not quiet. `undisclosed` says
    that a notice appeared and owns up to less than was changed.
    """
    grave = [change for change in changes if change.severity is Severity.SUBSTANTIVE]
    moved = before.modified != after.modified and after.modified is not None
    declared = moved or bool(context.modified_evidence)
    modified = _modified_time(after, declared=declared)
    more_to_follow = bool(changes) and any(promises_more(block.text) for block in before.blocks)
    promised = bool(grave) and (more_to_follow or not before.blocks)
    marked = [
        replace(
            change,
            modified=modified,
            stealth=not declared and _is_silent(change) and not (promised and _is_more(change)),
        )
        if change.severity is Severity.SUBSTANTIVE
        else change
        for change in changes
    ]
    return Verdict(
        changes=tuple(marked),
        stealth=any(change.stealth for change in marked),
        undisclosed=any(_is_notice(change) for change in changes)
        and any(_is_silent(change) for change in grave),
        modified=modified,
        evidence=_evidence(grave, before, after, notices, context, more_to_follow=more_to_follow)
        if changes
        else (),
    )


def _modified_time(after: Extraction, *, declared: bool) -> ModifiedTime:
    if declared:
        return ModifiedTime.MOVED
    return ModifiedTime.STATED_AND_STILL if after.modified else ModifiedTime.NOT_STATED


def _is_notice(change: Change) -> bool:
    """Whether the change is a notice that appeared or was reworded."""
    return change.kind is ChangeKind.CORRECTION_NOTICE and change.after is not None


def _is_silent(change: Change) -> bool:
    """Whether the change matters and no notice owns up to it."""
    return (
        change.severity is Severity.SUBSTANTIVE and not change.disclosed and not _is_notice(change)
    )


def _is_more(change: Change) -> bool:
    """Whether the change is what a flash promises: text that comes, and the promise that goes."""
    if change.kind in {ChangeKind.PARAGRAPH_REMOVED, ChangeKind.SENTENCE_REMOVED}:
        return promises_more(change.before or "")
    return change.kind in {ChangeKind.PARAGRAPH_ADDED, ChangeKind.SENTENCE_ADDED}


def _evidence(
    grave: Sequence[Change],
    before: Extraction,
    after: Extraction,
    notices: Sequence[str],
    context: Context,
    *,
    more_to_follow: bool,
) -> tuple[str, ...]:
    count = len(grave)
    plural = "" if count == 1 else "s"
    lines = [f"{count} substantive change{plural}" if grave else "no substantive change"]
    if notices:
        line = f"{len(notices)} notice{'' if len(notices) == 1 else 's'} on the page"
        owned = sum(change.disclosed for change in grave)
        lines.append(f"{line}, owning up to {owned} of {count}" if grave else line)
    else:
        lines.append("no correction, update or editor's note on the page")
    lines.append(_modified(before, after))
    if more_to_follow:
        lines.append("the version before said that more was to follow")
    elif not before.blocks:
        lines.append("the version before was a headline alone")
    return (*lines, *context.modified_evidence, *context.unmoved_evidence)


def _modified(before: Extraction, after: Extraction) -> str:
    old, new = before.modified, after.modified
    if new is None:
        return "the page gives no modified time"
    if old is None:
        return f"the page gives a modified time now: {new.isoformat(timespec='seconds')}"
    if old == new:
        return f"the modified time did not move: {new.isoformat(timespec='seconds')}"
    return (
        f"the modified time moved from {old.isoformat(timespec='seconds')}"
        f" to {new.isoformat(timespec='seconds')}"
    )
