"""Edits in which a figure changes."""

from __future__ import annotations

from monitor.core.classify.edits import Edit
from monitor.core.classify.wording import Finding, Setting
from monitor.model.change import ChangeKind


def figure(edit: Edit, setting: Setting) -> Finding | None:
    """A number, sum, share, date or number word that is another one now."""
    del setting
    old = [c for c in edit.before if c.isdigit()]
    new = [c for c in edit.after if c.isdigit()]
    if old == new:
        return None
    return Finding(kind=ChangeKind.FIGURE, reason="a number changed")
