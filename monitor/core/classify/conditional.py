"""Edits in which a verb's mood says that something is only said, or depends on something."""

from __future__ import annotations

from monitor.core.classify.edits import Edit
from monitor.core.classify.wording import RuleFinding, Setting
from monitor.core.language.lexicons import Lexicon
from monitor.core.language.tokens import within
from monitor.model.change import ChangeKind

_STEM = 3
"""Letters that two forms of one verb have in common at least."""

_MOST = 30
"""Words of an edit that are compared: in a longer one the verb is not what it is about."""


def mood(edit: Edit, setting: Setting) -> RuleFinding | None:
    """A verb put into the conditional or out of it: "abrir\u00e1" and "abrir\u00eda"."""
    old = within(edit.text_before, edit.before_start, edit.before_end)[:_MOST]
    new = within(edit.text_after, edit.after_start, edit.after_end)[:_MOST]
    for before in old:
        for after in new:
            if _conditional_of(before.lower, after.lower, setting.lexicon):
                reason = f"it is told in the conditional now: {before.word} \u2192 {after.word}"
                return RuleFinding(kind=ChangeKind.HEDGE, reason=reason)
            if _conditional_of(after.lower, before.lower, setting.lexicon):
                reason = f"the conditional is gone: {before.word} \u2192 {after.word}"
                return RuleFinding(kind=ChangeKind.HEDGE, reason=reason)
    return None


def _conditional_of(plain: str, other: str, lexicon: Lexicon) -> bool:
    """Whether one is the other's conditional, by the endings of the language."""
    return any(
        plain.endswith(ending)
        and len(plain) - len(ending) >= _STEM
        and other == plain.removesuffix(ending) + conditional
        for ending, conditional in lexicon.moods.items()
    )
