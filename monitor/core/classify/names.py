"""Edits in which a person, place or organisation changes."""

from __future__ import annotations

from monitor.core.classify.edits import Edit
from monitor.core.classify.wording import Finding, Setting
from monitor.core.text import words
from monitor.model.change import ChangeKind


def name(edit: Edit, setting: Setting) -> Finding | None:
    """A name exchanged or respelt: capitalised words that differ, not at the sentence's start."""
    old, new = _names(edit.before, setting), _names(edit.after, setting)
    if old == new or (not old and not new):
        return None
    return Finding(kind=ChangeKind.NAME, reason="a name changed")


def _names(text: str, setting: Setting) -> list[str]:
    return [
        word for word in words(text) if word[0].isupper() and word.lower() not in setting.vocabulary
    ]
