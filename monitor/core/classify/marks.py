"""Edits in which no letter and no digit changes."""

from __future__ import annotations

from monitor.core.classify.edits import Edit, letters
from monitor.core.classify.wording import Finding, Setting
from monitor.model.change import ChangeKind


def cosmetic(edit: Edit, setting: Setting) -> Finding | None:
    """Quotation marks, dashes, apostrophes, spaces and the like."""
    del setting
    if letters(edit.before) != letters(edit.after):
        return None
    return Finding(kind=ChangeKind.COSMETIC, reason="only marks or spaces differ")
