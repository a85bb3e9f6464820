"""Edits that write the same words as another region does, or another reform."""

from __future__ import annotations

from monitor.core.classify.edits import Edit
from monitor.core.classify.wording import RuleFinding, Setting
from monitor.core.language.spelling import common_spelling
from monitor.core.language.tokens import within
from monitor.model.change import ChangeKind, Severity


def respelling(edit: Edit, setting: Setting) -> RuleFinding | None:
    """The same words, each as another region spells it: "colour" and "color".

    Neither is a misspelling, and a quotation so respelt says what it said.
    """
    language = setting.lexicon.language
    old = within(edit.text_before, edit.before_start, edit.before_end)
    new = within(edit.text_after, edit.after_start, edit.after_end)
    if not old or len(old) != len(new):
        return None
    pairs = [(one.word, other.word) for one, other in zip(old, new, strict=True)]
    read = [(common_spelling(a, language), common_spelling(b, language)) for a, b in pairs]
    differing = [(one, other) for one, other in pairs if one != other]
    if not differing or any(one.lower() == other.lower() for one, other in differing):
        return None
    if any(one != other for one, other in read):
        return None
    return RuleFinding(
        kind=ChangeKind.COSMETIC,
        severity=Severity.COSMETIC,
        reason=f"another spelling of the same: {differing[0][0]} \u2192 {differing[0][1]}",
    )
