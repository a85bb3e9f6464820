"""Edits that change who vouches for a claim, or how surely."""

from __future__ import annotations

from monitor.core.classify.edits import Edit
from monitor.core.classify.wording import Finding, Setting
from monitor.core.text import words
from monitor.model.change import ChangeKind


def hedge(edit: Edit, setting: Setting) -> Finding | None:
    """A hedge or an attribution put in, taken out or exchanged."""
    hedges = setting.lexicon.hedges
    old = [word for word in words(edit.before.lower()) if word in hedges]
    new = [word for word in words(edit.after.lower()) if word in hedges]
    if old == new:
        return None
    return Finding(kind=ChangeKind.HEDGE, reason="how surely it is said, or by whom, changed")
