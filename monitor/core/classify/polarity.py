"""Edits that turn what is said into its opposite: "legal" and "illegal", "rose" and "fell"."""

from __future__ import annotations

from monitor.core.classify.edits import Edit
from monitor.core.classify.hedges import NEGATION, claim_classes
from monitor.core.classify.referents import is_name
from monitor.core.classify.wording import RuleFinding, Setting
from monitor.core.language.lexicons import Lexicon
from monitor.core.language.tokens import Token, within
from monitor.model.change import ChangeKind, Severity

_FEW = 4
"""Words up to which a preposition exchanged for its opposite is the point of an edit."""

_STEM = 4
"""Letters that two forms of one word have in common at least: "approved" and "disapproves"."""

_ENDING = 3
"""Letters that either form may end in beyond them."""


_MOST = 40
"""Different words of either side of an exchange that are held against each other."""


def polarity(edit: Edit, setting: Setting) -> RuleFinding | None:
    """A word exchanged for its opposite, by a prefix or by the list of the language."""
    old, new = _exchanged(edit)
    old = [word for word in old if word.first or not is_name(edit.text_before, word, setting)]
    new = [word for word in new if word.first or not is_name(edit.text_after, word, setting)]
    function = setting.lexicon.function_words
    if max(len(old), len(new)) > _FEW:
        old = [word for word in old if word.lower not in function]
    for before in old:
        for after in new:
            if _is_negated_twice(before.lower, after.lower, edit, setting):
                continue
            if are_opposed(before.lower, after.lower, setting.lexicon):
                return RuleFinding(
                    kind=ChangeKind.WORDING,
                    severity=Severity.SUBSTANTIVE,
                    reason=f"turned into its opposite: {before.word} \u2192 {after.word}",
                )
    return None


def _exchanged(edit: Edit) -> tuple[list[Token], list[Token]]:
    """The words that only one side of an exchange has; none where words only run together."""
    old = within(edit.text_before, edit.before_start, edit.before_end)
    new = within(edit.text_after, edit.after_start, edit.after_end)
    if "".join(word.lower for word in old) == "".join(word.lower for word in new):
        return [], []
    ours, theirs = {word.lower: word for word in old}, {word.lower: word for word in new}
    return (
        [word for lower, word in ours.items() if lower not in theirs][:_MOST],
        [word for lower, word in theirs.items() if lower not in ours][:_MOST],
    )


def _is_negated_twice(one: str, other: str, edit: Edit, setting: Setting) -> bool:
    """Whether the edit takes a negation with its prefix: "never married", "was unmarried"."""
    if _negates(one, other, setting.lexicon):
        other_side = edit.text_after, edit.after_start, edit.after_end
    elif _negates(other, one, setting.lexicon):
        other_side = edit.text_before, edit.before_start, edit.before_end
    else:
        return False
    return NEGATION in claim_classes(*other_side, setting)


def are_opposed(one: str, other: str, lexicon: Lexicon) -> bool:
    """Whether two words, in lower case, are opposites: listed as such, or by a prefix."""
    ours, theirs = lexicon.opposites.get(one), lexicon.opposites.get(other)
    if ours and theirs and any(-pair in theirs for pair in ours):
        return True
    return _negates(one, other, lexicon) or _negates(other, one, lexicon)


def _negates(word: str, plain: str, lexicon: Lexicon) -> bool:
    """Whether a word is the other one, or a form of it, with a negative prefix or ending."""
    if word in lexicon.only_like_negated or plain in lexicon.only_like_negated:
        return False
    if word.startswith(lexicon.negative_prefixes) and any(
        word.startswith(prefix) and _is_form(word.removeprefix(prefix).lstrip("-"), plain)
        for prefix in lexicon.negative_prefixes
    ):
        return True
    return any(
        word.endswith(ending) and plain == word.removesuffix(ending) + opposite
        for ending, opposite in lexicon.negative_endings.items()
    )


def _is_form(one: str, other: str) -> bool:
    """Whether both are the same word, or two forms of one."""
    if one == other:
        return len(one) > _STEM - 2
    stem = 0
    while stem < min(len(one), len(other)) and one[stem] == other[stem]:
        stem += 1
    return stem >= _STEM and max(len(one), len(other)) - stem <= _ENDING
