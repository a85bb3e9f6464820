"""Edits in which a person, place or organisation changes.

Names are known by their capital shape, by standing as a name elsewhere in the article, and by
the story's own list of aliases; no model is needed.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence

from monitor.core.classify.edits import Edit
from monitor.core.classify.wording import RuleFinding, Setting
from monitor.core.language.lexicons import Lexicon
from monitor.core.language.name_context import bare, beside_a_name, is_date
from monitor.core.language.tokens import Token, token_after, token_before, within
from monitor.model.change import ChangeKind, Severity

_ACRONYM = 2
_SHORTEST_STEM = 3
_LONGEST_NATION = 60
"""Letters beyond which no stem of a nation's name goes."""

_LETTERS = "абвгґдеєёжзиіїйклмнопрстуфхцчшщъыьэюя"
_LATIN = "a b v h g d e ie e zh z y i i i k l m n o p r s t u f kh ts ch sh shch - y - e iu ia"
_CYRILLIC = dict(zip(_LETTERS, _LATIN.replace("-", "").split(" "), strict=True))


def name(edit: Edit, setting: Setting) -> RuleFinding | None:
    """A name exchanged, respelt, put in or taken out."""
    old = _names(edit.text_before, edit.before_start, edit.before_end, setting)
    new = _names(edit.text_after, edit.after_start, edit.after_end, setting)
    if [n.word for n in old] == [n.word for n in new]:
        return None
    if not old or not new:
        words = within(edit.text_before, edit.before_start, edit.before_end) or within(
            edit.text_after, edit.after_start, edit.after_end
        )
        if 2 * len(old or new) < len(words) or _replaces_a_noun(edit, old or new, setting):
            return None
    ours, theirs = " ".join(n.word for n in old), " ".join(n.word for n in new)
    if _aliases(ours, theirs, setting):
        return RuleFinding(
            kind=ChangeKind.NAME,
            severity=Severity.MINOR,
            reason=f"another name of the same: {ours} \u2192 {theirs}",
        )
    return RuleFinding(kind=ChangeKind.NAME, reason=_reason(ours, theirs))


def are_exchanged(edit: Edit, setting: Setting) -> bool:
    """Whether both sides of an edit hold names, number words aside, and none that both have."""
    numerals = setting.lexicon.numerals
    counting = numerals.numbers.keys() | numerals.scales.keys() | numerals.vague.keys()
    sides = (
        _names(edit.text_before, edit.before_start, edit.before_end, setting),
        _names(edit.text_after, edit.after_start, edit.after_end, setting),
    )
    old, new = ({n.lower for n in side} - counting for side in sides)
    return bool(old) and bool(new) and old.isdisjoint(new)


def _replaces_a_noun(edit: Edit, found: Sequence[Token], setting: Setting) -> bool:
    """Whether the only name is the first word of a sentence, and a common noun stands for it.

    "Работы" and "Ремонт" begin their sentences; where one of them is no name, neither is the other.
    """
    if len(found) != 1 or not found[0].first or _is_known(found[0], setting):
        return False
    lexicon = setting.lexicon
    sides = (
        within(edit.text_before, edit.before_start, edit.before_end),
        within(edit.text_after, edit.after_start, edit.after_end),
    )
    if not all(sides):
        return False
    (other,) = (words[0] for words in sides if words[0] != found[0])
    return (
        other.first
        and other.capital
        and other.lower not in lexicon.function_words
        and setting.standing.in_lower_case(other.lower)
    )


def nationality(edit: Edit, setting: Setting) -> RuleFinding | None:
    """One nation exchanged for another, in a language that writes its adjective small."""
    old = _nations(edit.text_before, edit.before_start, edit.before_end, setting)
    new = _nations(edit.text_after, edit.after_start, edit.after_end, setting)
    if not old or not new or set(old) == set(new):
        return None
    reason = f"another nation: {edit.before} \u2192 {edit.after}"
    return RuleFinding(kind=ChangeKind.NAME, reason=reason)


def _nations(text: str, start: int, end: int, setting: Setting) -> list[str]:
    """The nations that the words of a range name, by the stems of their adjectives."""
    nations = setting.lexicon.nations
    return [
        stem
        for word in within(text, start, end)
        for stem in (nation_of(word.lower, nations),)
        if stem
    ]


def nation_of(word: str, nations: Mapping[str, frozenset[str]]) -> str:
    """The stem of the nation that an adjective is of; empty for any other word."""
    for cut in range(min(len(word), _LONGEST_NATION), _SHORTEST_STEM - 1, -1):
        if word[cut:] in nations.get(word[:cut], ()):
            return word[:cut]
    return ""


def names_in(text: str, setting: Setting) -> tuple[Token, ...]:
    """The words of a text that are names or parts of them, in order."""
    return tuple(_names(text, 0, len(text), setting))


def _names(text: str, start: int, end: int, setting: Setting) -> list[Token]:
    """The names among the words of a range."""
    return [word for word in within(text, start, end) if is_name(text, word, setting)]


def is_name(text: str, word: Token, setting: Setting) -> bool:
    """Whether a word of a text is a name there."""
    lexicon = setting.lexicon
    if not word.capital or word.lower in lexicon.function_words or is_date(word, lexicon):
        return False
    if _is_known(word, setting) or (len(word.word) >= _ACRONYM and word.word.isupper()):
        return True
    if lexicon.noun_endings:
        return _names_a_noun(text, word, setting)
    return not word.first or _opens_with_name(text, word, setting)


def _is_known(word: Token, setting: Setting) -> bool:
    """Whether the article, the story or the language knows the word as a name."""
    return (
        setting.standing.is_name(bare(word.word))
        or word.lower in setting.lexicon.parties
        or bool(_alias_group(word.word, setting))
    )


def _opens_with_name(text: str, word: Token, setting: Setting) -> bool:
    """Whether the capitalised first word of a sentence is a name rather than any word."""
    lexicon = setting.lexicon
    if word.lower in lexicon.openers or word.lower in lexicon.claims:
        return False
    if setting.standing.in_lower_case(bare(word.lower)):
        return False
    following = token_after(text, word.end)
    if following and following.capital and not following.first:
        return following.lower not in lexicon.function_words
    if "'" in word.word:
        return True
    if lexicon.language == "en" and word.lower.endswith(("ly", "ing", "ed", "ward", "wise")):
        return False
    adverb = text[word.end : word.end + 1] == ","
    plural = lexicon.language in {"en", "fr", "es"} and word.lower.endswith("s")
    return not adverb and not plural


def _names_a_noun(text: str, word: Token, setting: Setting) -> bool:
    """Whether a capitalised word is a name where every noun has a capital."""
    lexicon = setting.lexicon
    if word.lower in lexicon.openers or word.lower in lexicon.claims:
        return False
    if word.lower.endswith(lexicon.noun_endings) or setting.standing.in_lower_case(word.lower):
        return False
    left = token_before(text, word.start)
    if not word.first and beside_a_name(text, left, word, lexicon):
        return True
    following = token_after(text, word.end)
    if following and following.capital and text[word.end : following.start].isspace():
        return True
    return not word.first and not word.lower.endswith("en") and not _determined(text, left, lexicon)


def _determined(text: str, left: Token | None, lexicon: Lexicon) -> bool:
    """Whether an article stands before, right before or with an adjective between."""
    if left is None or left.lower in lexicon.determiners:
        return True
    further = token_before(text, left.start)
    return further is not None and not left.capital and further.lower in lexicon.determiners


def _alias_group(word: str, setting: Setting) -> int:
    """1 and up: the group of aliases that holds the name; 0 for none."""
    for number, group in enumerate(setting.aliases, 1):
        if any(bare(word).casefold() == alias.casefold() for alias in group):
            return number
    return 0


def _aliases(old: str, new: str, setting: Setting) -> bool:
    """Whether both are names of the same: by the story's list, or written in another script."""
    if not old or not new:
        return False
    group = _alias_group(old, setting)
    if group and group == _alias_group(new, setting):
        return True
    return _script(old) != _script(new) and skeleton(old) == skeleton(new)


def _script(text: str) -> str:
    return "cyrillic" if any("\u0400" <= c <= "\u04ff" for c in text) else "latin"


def skeleton(text: str) -> str:
    """What the spellings of one name in several scripts and schemes have in common.

    Cyrillic is read by the Ukrainian national scheme of 2010; accents are dropped; letters that
    schemes write differently (kh and h, y, i and j, w and v, doubled letters) are one.
    """
    latin = "".join(_CYRILLIC.get(c, c) for c in bare(text).lower())
    plain = "".join(c for c in unicodedata.normalize("NFD", latin) if not unicodedata.combining(c))
    for long, short in (("shch", "sh"), ("kh", "h"), ("iu", "u"), ("ia", "a"), ("ie", "e")):
        plain = plain.replace(long, short)
    plain = re.sub(r"yu|ju", "u", re.sub(r"ya|ja", "a", re.sub(r"ye|je", "e", plain)))
    plain = re.sub(r"[yij]+", "i", plain).replace("w", "v").replace("g", "h")
    return re.sub(r"(.)\1", r"\1", plain)


def _reason(old: str, new: str) -> str:
    if old and new:
        if skeleton(old) == skeleton(new):
            return f"another spelling of a name: {old} \u2192 {new}"
        return f"a name changed: {old} \u2192 {new}"
    return f"a name was put in: {new}" if new else f"a name was taken out: {old}"
