"""Edits that put a misspelt word right.

There is no dictionary: a misspelling is one or two letters away from the word that replaces it,
is no other form of the same word, and is not used elsewhere in the article.
"""

from __future__ import annotations

from monitor.core.classify.edits import Edit
from monitor.core.classify.polarity import polarity
from monitor.core.classify.referents import is_name
from monitor.core.classify.wording import RuleFinding, Setting
from monitor.core.language.tokens import Token, token_after, token_before, within
from monitor.model.change import ChangeKind

_SHORTEST = 4  # letters; judgement: shorter words are often other words
_MOST_STEPS = 2  # letters put in, left out or exchanged; judgement
_LONGEST = 60
"""Letters of the longest words that are compared letter by letter."""

_LONG = 7
"""Letters from which two steps may lie between a misspelling and the word."""


def typo(edit: Edit, setting: Setting) -> RuleFinding | None:
    """A misspelt, doubled or run-together word put right."""
    old = within(edit.text_before, edit.before_start, edit.before_end)
    new = within(edit.text_after, edit.after_start, edit.after_end)
    if doubled(edit, old, new):
        return RuleFinding(kind=ChangeKind.TYPO, reason="a doubled word was put right")
    if not old or not new or polarity(edit, setting) is not None:
        return None
    if _letters(old) == _letters(new) and old != new:
        digits = any(c.isdigit() for c in edit.before)  # "1.5" and "15" are two figures
        return None if digits or _respelt_name(old, new, edit, setting) else _respaced(old, new)
    pairs = list(zip(old, new, strict=False))
    if len(old) != len(new) or not all(_misspelt(a, b, edit, setting) for a, b in pairs):
        return None
    return RuleFinding(
        kind=ChangeKind.TYPO,
        reason=f"a misspelling was put right: {edit.before} \u2192 {edit.after}",
    )


def doubled(edit: Edit, old: tuple[Token, ...], new: tuple[Token, ...]) -> bool:
    """Whether the edit takes out words that stand right before or behind as well."""
    if bool(old) == bool(new):
        return False
    text, words = (edit.text_before, old) if old else (edit.text_after, new)
    word = words[0]
    if len(words) > 1 or not word.lower.isalpha():
        return False
    left, right = token_before(text, word.start), token_after(text, word.end)
    return any(
        (
            left is not None and left.lower == word.lower and text[left.end : word.start].isspace(),
            right is not None
            and right.lower == word.lower
            and text[word.end : right.start].isspace(),
        )
    )


def _respelt_name(
    old: tuple[Token, ...], new: tuple[Token, ...], edit: Edit, setting: Setting
) -> bool:
    """Whether a name lost or gained a hyphen: "Nord-Fracht" and "Nordfracht"."""
    return len(old) == len(new) and any(
        one.lower != other.lower and _is_name(one, other, edit, setting)
        for one, other in zip(old, new, strict=True)
    )


def _respaced(old: tuple[Token, ...], new: tuple[Token, ...]) -> RuleFinding:
    if len(old) != len(new):
        return RuleFinding(kind=ChangeKind.TYPO, reason="words were run together or torn apart")
    return RuleFinding(kind=ChangeKind.TYPO, reason="only capitals differ")


def _letters(words: tuple[Token, ...]) -> str:
    return "".join(c for word in words for c in word.lower if c.isalnum())


def _misspelt(old: Token, new: Token, edit: Edit, setting: Setting) -> bool:
    """Whether one word looks like the misspelling of the other."""
    one, other = old.lower, new.lower
    if one == other:
        return True
    if max(len(one), len(other)) > _LONGEST or abs(len(one) - len(other)) > _MOST_STEPS:
        return False
    if not (one.isalpha() and other.isalpha()) or _is_name(old, new, edit, setting):
        return False
    if (
        _closed(other, setting)
        and not _closed(one, setting)
        and len(other) >= _SHORTEST
        and distance(one, other) == 1
    ):
        return True
    if _known(one, setting) or (
        setting.standing.is_kept(one) and setting.standing.in_lower_case(other)
    ):
        return False
    return _a_slip(one, other, setting)


def _a_slip(one: str, other: str, setting: Setting) -> bool:
    """Whether the words are so near that one is the other with a letter or two wrong."""
    shorter = min(len(one), len(other))
    steps = distance(one, other)
    if shorter < _SHORTEST:
        return steps == 1 and _known(other, setting)
    if _other_form(one, other, setting) or steps > _MOST_STEPS:
        return False
    if steps == 1:
        return not _other_start(one, other)
    return shorter >= _LONG and one[:2] == other[:2]


def _known(word: str, setting: Setting) -> bool:
    """Whether the lists hold the word: what is listed is not misspelt."""
    lexicon, numerals = setting.lexicon, setting.lexicon.numerals
    return (
        word in lexicon.function_words
        or word in lexicon.openers
        or word in lexicon.claims
        or word in numerals.numbers
        or word in numerals.scales
        or word in numerals.months
        or word in numerals.weekdays
        or word in numerals.ordinals
        or word in numerals.units
    )


def _closed(word: str, setting: Setting) -> bool:
    """Whether the word belongs to a class that does not inflect, such as conjunctions."""
    return word in setting.lexicon.function_words or word in setting.lexicon.openers


def _is_name(old: Token, new: Token, edit: Edit, setting: Setting) -> bool:
    """Whether the pair is rather a name respelt: capitals that no sentence's start explains."""
    if not old.capital and not new.capital:
        return False
    if setting.standing.in_lower_case(new.lower) or _known(new.lower, setting):
        return False
    if setting.lexicon.noun_endings:
        return is_name(edit.text_after, new, setting) and is_name(edit.text_before, old, setting)
    return (
        not (old.first and new.first)
        or setting.standing.is_name(new.word)
        or setting.standing.is_name(old.word)
    )


def _other_form(one: str, other: str, setting: Setting) -> bool:
    """Whether the two differ in an ending that the language inflects with."""
    if _doubled_letter(one, other):
        return False
    stem = 0
    while stem < min(len(one), len(other)) and one[stem] == other[stem]:
        stem += 1
    endings = setting.lexicon.inflections | {""}
    return any(
        one[cut:] in endings and other[cut:] in endings and not _lost_e(one[cut:], other[cut:])
        for cut in range(max(3, stem - 2), stem + 1)
    )


def _doubled_letter(one: str, other: str) -> bool:
    """Whether a letter stands doubled in one only, which no ending does: "schlos", "realy"."""
    short, long = sorted((one, other), key=len)
    return any(
        long[k] == long[k + 1] and long[:k] + long[k + 1 :] == short for k in range(len(long) - 1)
    )


def _lost_e(one: str, other: str) -> bool:
    """Whether the endings are one, ill spelt: no stem takes "d" and "ed", or "ly" and "ally"."""
    short, long = sorted((one, other), key=len)
    return bool(short) and (long == f"e{short}" or (short, long) == ("ly", "ally"))


def _other_start(one: str, other: str) -> bool:
    """Whether only the first letter is another one: "killed" and "billed" are two words."""
    return one[0] != other[0] and one[1:] == other[1:]


def distance(one: str, other: str) -> int:
    """Edit steps between two words, an exchange of neighbours counted as one.

    Damerau and Levenshtein's distance in its optimal-string-alignment form.
    """
    rows = [list(range(len(other) + 1))]
    for i, a in enumerate(one, 1):
        row = [i]
        for j, b in enumerate(other, 1):
            cost = min(rows[i - 1][j] + 1, row[j - 1] + 1, rows[i - 1][j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                cost = min(cost, rows[i - 2][j - 2] + 1)
            row.append(cost)
        rows.append(row)
    return rows[-1][-1]
