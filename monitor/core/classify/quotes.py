"""Edits inside quotation marks, and who speaks there."""

from __future__ import annotations

import sys
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from monitor.core.classify.edits import Edit, passage_edits
from monitor.core.classify.hedges import reporting
from monitor.core.classify.passages import AlignedPassage, ArticleVersions, Difference, PassageSide
from monitor.core.classify.wording import RuleFinding, Setting
from monitor.core.language.lexicons import Lexicon, lexicon
from monitor.core.language.numbers import parse
from monitor.core.language.quotations import quotations, quoted, quoted_share, stands_in
from monitor.core.language.spelling import common_spelling
from monitor.core.language.text import canonical
from monitor.core.language.tokens import Token, token_before, tokens, within
from monitor.model.change import ChangeKind

_HALF = 0.5  # of the words: the greater part
_NAME = 4  # words of a name
_SENTENCE_MARKS = frozenset(".,!?;:\u2026")
_LONGEST_CALLED = 400
"""Characters of a quotation that can be a name of a few words."""

_NEAR = 3
"""Words that may lie between a reporting verb and the speaker's name."""


def quote_differences(passage: AlignedPassage, articles: ArticleVersions) -> list[Difference]:
    """The words of speakers that a passage changes, cuts or adds: never ours to reword.

    Words that stand in another quotation of the passage now have moved; so has a quotation that
    the other version gives elsewhere. A number or a spelling of another style is no other word.
    """
    if not passage.old.quoted and not passage.new.quoted:
        return []
    setting = articles.setting
    old, new = passage.old.text, passage.new.text
    made = passage_edits(old, new, setting.lexicon.language)
    lost = [
        _said(passage.old, (edit.before_start, edit.before_end), setting.lexicon) for edit in made
    ]
    gained = [
        _said(passage.new, (edit.after_start, edit.after_end), setting.lexicon) for edit in made
    ]
    both = _count(lost) & _count(gained)
    lost, gained = _without(lost, Counter(both)), _without(gained, Counter(both))
    return [
        _changed(edit, gone, come, passage, setting)
        for edit, gone, come in zip(made, lost, gained, strict=True)
        if (gone or come)
        and not _same_words(edit)
        and not (
            _is_called(old, edit.before_start, setting)
            and _is_called(new, edit.after_start, setting)
        )
        and not (
            _stands_elsewhere(old, gone, articles.new_texts)
            and _stands_elsewhere(new, come, articles.old_texts)
        )
    ]


def _same_words(edit: Edit) -> bool:
    """Whether only marks differ: the words were put in quotation marks, or taken out of them."""
    old = within(edit.text_before, edit.before_start, edit.before_end)
    new = within(edit.text_after, edit.after_start, edit.after_end)
    return [word.lower for word in old] == [word.lower for word in new]


_Said = list[tuple[str, int, int]]
"""Quoted words: what all styles of a word have in common, and its range."""


def _said(side: PassageSide, stretch: tuple[int, int], lexicon_: Lexicon) -> _Said:
    """The words of a range that stand in quotation marks, and are no one's name for something."""
    found: _Said = []
    figures = {f.start: f for f in parse(side.text, lexicon_.language)}
    behind = 0
    for word in within(side.text, *stretch):
        if word.start < behind or not stands_in(side.quoted, word.start):
            continue
        figure = figures.get(word.start)
        behind = figure.end if figure else word.end
        value = f"{figure.low}-{figure.high}{figure.unit}" if figure else ""
        found.append((value or common_spelling(word.word, lexicon_.language), word.start, behind))
    return found


def _count(sides: Sequence[_Said]) -> Counter[str]:
    return Counter(word for side in sides for word, _, _ in side)


def _stands_elsewhere(text: str, said: _Said, other_version: Sequence[str]) -> bool:
    """Whether the other version gives these words, in their order, in another place."""
    if not said:
        return True
    words = canonical(text[said[0][1] : said[-1][2]]).lower()
    return words.count(" ") >= _NEAR and any(
        words in canonical(one).lower() for one in other_version
    )


def _without(sides: Sequence[_Said], both: Counter[str]) -> list[_Said]:
    """The quoted words without those that both sides have, in whichever of their quotations."""
    result: list[_Said] = []
    for side in sides:
        kept: _Said = []
        for said in side:
            if both[said[0]]:
                both[said[0]] -= 1
            else:
                kept.append(said)
        result.append(kept)
    return result


def _changed(
    edit: Edit, gone: _Said, come: _Said, passage: AlignedPassage, setting: Setting
) -> Difference:
    verb = "changed in" if gone and come else "cut from" if gone else "added to"
    old, new = passage.old.text, passage.new.text
    who = speaker(new, edit.after_start, setting) or speaker(old, edit.before_start, setting)
    return Difference(
        kind=ChangeKind.QUOTE,
        reason=f"words were {verb} a quotation" + (f" by {who}" if who else ""),
        old=(gone[0][1], gone[-1][2]) if gone else None,
        new=(come[0][1], come[-1][2]) if come else None,
        speaker=who,
    )


def quote(edit: Edit, setting: Setting) -> RuleFinding | None:
    """The words of a speaker, changed, cut or added: never ours to reword."""
    shares = (
        quoted_share(edit.text_before, edit.before_start, edit.before_end),
        quoted_share(edit.text_after, edit.after_start, edit.after_end),
    )
    said = [share for share in shares if share is not None]
    if not said or min(said) < _HALF:
        return None
    if _is_called(edit.text_before, edit.before_start, setting) and _is_called(
        edit.text_after, edit.after_start, setting
    ):
        return None
    gone = shares[0] is not None and shares[1] is None
    come = shares[1] is not None and shares[0] is None
    who = speaker(edit.text_after, edit.after_start, setting) or speaker(
        edit.text_before, edit.before_start, setting
    )
    verb = "cut from" if gone else "added to" if come else "changed in"
    reason = f"words were {verb} a quotation" + (f" by {who}" if who else "")
    return RuleFinding(kind=ChangeKind.QUOTE, reason=reason, speaker=who)


def _is_called(text: str, place: int, setting: Setting) -> bool:
    """Whether the quotation at a place is what something is called: «компания «Север»».

    Where the language quotes names: a few words that begin with a capital, right behind a word
    that reports nothing.
    """
    if not setting.lexicon.quoted_names:
        return False
    said = quotations(text)
    around = bisect_left(said, (place - _LONGEST_CALLED,)), bisect_right(said, (place, sys.maxsize))
    for start, end in said[slice(*around)]:
        if place > end:
            continue
        called, left = text[start:end], token_before(text, start)
        return (
            called[:1].isupper()
            and len(called.split()) <= _NAME
            and _SENTENCE_MARKS.isdisjoint(called)
            and left is not None
            and text[left.end : start - 1].isspace()
            and left.lower not in setting.lexicon.claims
        )
    return False


def speaker(text: str, place: int, setting: Setting) -> str:
    """Who speaks the quotation at a place, where a name stands beside a reporting verb.

    The nearest such name outside quotation marks wins; empty where there is none.
    """
    found = _speakers(text, setting.lexicon.language)
    at = bisect_left(found, (place,))
    nearest = [(abs(start - place), named) for start, named in found[max(0, at - 1) : at + 1]]
    return min(nearest)[1] if nearest else ""


@lru_cache(maxsize=512)
def _speakers(text: str, language: str) -> tuple[tuple[int, str], ...]:
    """Where each reporting verb outside quotation marks stands, and the name beside it."""
    known = lexicon(language)
    verbs = reporting(known)
    said = quoted(text)
    outside = [word for word in tokens(text) if not stands_in(said, word.start)]
    found: list[tuple[int, str]] = []
    for index, word in enumerate(outside):
        if word.lower in verbs:
            earlier = outside[max(0, index - _NEAR - 3) : index]
            after = outside[index + 1 : index + _NEAR + 4]
            named = _run(after, known) or _run(earlier, known, last=True)
            if named:
                found.append((word.start, named))
    return tuple(found)


def _run(words: list[Token], known: Lexicon, *, last: bool = False) -> str:
    """The first (or last) run of capitalised words that is near enough."""
    days = known.numerals.weekdays.keys() | known.numerals.months.keys()
    runs: list[list[Token]] = []
    for index, word in enumerate(words):
        near = len(words) - index if last else index
        if not word.capital or word.lower in known.function_words or word.lower in days:
            continue
        if runs and runs[-1][-1] is words[index - 1]:
            runs[-1].append(word)
        elif near <= _NEAR + 2:
            runs.append([word])
    if not runs:
        return ""
    chosen = runs[-1] if last else runs[0]
    return " ".join(word.word for word in chosen)
