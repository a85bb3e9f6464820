"""Was something of substance changed without notice?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from monitor.core.classify.context import Context
from monitor.model.change import Change, ChangeKind, Severity, Verdict
from monitor.model.extraction import Extraction


def weighed(
    changes: Sequence[Change],
    before: Extraction,
    after: Extraction,
    notices: Sequence[str],
    context: Context,
) -> Verdict:
    """The verdict: stealthy where a substantive change has no notice and no modified time moved.

    Any notice that stands on the new page counts, an old one too: it tells readers that the
    article was changed. `undisclosed` says that a notice appeared and owns up to less than was
    changed.
    """
    grave = [change for change in changes if change.severity is Severity.SUBSTANTIVE]
    moved = before.modified != after.modified and after.modified is not None
    stealth = bool(grave) and not notices and not moved and not context.modified_evidence
    new_notice = any(
        change.kind is ChangeKind.CORRECTION_NOTICE and change.after for change in changes
    )
    marked = [
        replace(change, stealth=True)
        if stealth and change.severity is Severity.SUBSTANTIVE
        else change
        for change in changes
    ]
    return Verdict(
        changes=tuple(marked),
        stealth=stealth,
        undisclosed=new_notice and any(not change.disclosed for change in grave),
        evidence=_evidence(len(grave), before, after, notices, context) if changes else (),
    )


def _evidence(
    grave: int,
    before: Extraction,
    after: Extraction,
    notices: Sequence[str],
    context: Context,
) -> tuple[str, ...]:
    plural = "" if grave == 1 else "s"
    lines = [f"{grave} substantive change{plural}" if grave else "no substantive change"]
    lines.append(
        f"{len(notices)} notice{'' if len(notices) == 1 else 's'} on the page"
        if notices
        else "no correction, update or editor's note on the page"
    )
    lines.append(_modified(before, after))
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
