"""Correction, update and editor's notes."""

from __future__ import annotations

from collections.abc import Sequence

from monitor.core.classify.severity import usual
from monitor.core.text import canonical
from monitor.model.change import Change, ChangeKind
from monitor.model.extraction import Extraction


def notice_changes(before: Extraction, after: Extraction) -> list[Change]:
    """Notices that the new version has and the old one had not."""
    known = {canonical(notice) for notice in before.notices}
    return [
        Change(
            kind=ChangeKind.CORRECTION_NOTICE,
            severity=usual(ChangeKind.CORRECTION_NOTICE),
            before=None,
            after=notice,
            reason="a notice appeared",
            context_after=notice,
        )
        for notice in after.notices
        if canonical(notice) not in known
    ]


def without_notices(changes: Sequence[Change], notices: Sequence[Change]) -> list[Change]:
    """The changes without those that only repeat a notice."""
    told = {canonical(notice.after or "") for notice in notices}
    return [change for change in changes if canonical(change.after or "") not in told]
