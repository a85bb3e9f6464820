"""Edits inside quotation marks, and who speaks there."""

from __future__ import annotations

import sys
from bisect import bisect_left, bisect_right
from functools import lru_cache

from monitor.core.classify.edits import Edit
from monitor.core.classify.hedges import reporting
from monitor.core.classify.wording import RuleFinding, Setting
from monitor.core.language.lexicons import Lexicon, lexicon
from monitor.core.language.quotations import quotations, quoted, quoted_share, stands_in
from monitor.core.language.tokens import Token, token_before, tokens
from monitor.model.change import ChangeKind

_HALF = 0.5
_NAME = 4  # words of a name
_SENTENCE_MARKS = frozenset(".,!?;:\u2026")
_LONGEST_CALLED = 400
"""Characters of a quotation that can be a name of a few words."""

_NEAR = 3
"""Words that may lie between a reporting verb and the speaker's name."""


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
    reason = f"words were {verb} a quotation" + (f" of {who}" if who else "")
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
    runs: list[list[Token]] = []
    for index, word in enumerate(words):
        near = len(words) - index if last else index
        if not word.capital or word.lower in known.function_words:
            continue
        if runs and runs[-1][-1] is words[index - 1]:
            runs[-1].append(word)
        elif near <= _NEAR + 2:
            runs.append([word])
    if not runs:
        return ""
    chosen = runs[-1] if last else runs[0]
    return " ".join(word.word for word in chosen)
