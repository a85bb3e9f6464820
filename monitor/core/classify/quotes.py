"""Edits inside quotation marks."""

from __future__ import annotations

from monitor.core.classify.edits import Edit
from monitor.core.classify.quotations import quoted_share
from monitor.core.classify.wording import Finding, Setting
from monitor.model.change import ChangeKind

_HALF = 0.5


def quote(edit: Edit, setting: Setting) -> Finding | None:
    """The words of a speaker, changed, cut or added: never ours to reword."""
    del setting
    shares = (
        quoted_share(edit.text_before, edit.before_start, edit.before_end),
        quoted_share(edit.text_after, edit.after_start, edit.after_end),
    )
    said = [share for share in shares if share is not None]
    if not said or min(said) < _HALF:
        return None
    return Finding(kind=ChangeKind.QUOTE, reason="words inside quotation marks changed")
