"""Edits that change who vouches for a claim, how surely, or whether it holds at all."""

from __future__ import annotations

from collections import Counter

from monitor.core.classify.edits import Edit
from monitor.core.classify.places import placed, within
from monitor.core.classify.wording import Finding, Setting
from monitor.core.words import Lexicon
from monitor.model.change import ChangeKind, Severity

_LONGEST_PHRASE = 4
_SHORT_EDIT = 5
"""Words up to which a modal verb put in or taken out is the point of the edit."""

_CLAUSE = 14
"""Words up to which an edit with a reporting verb is an attribution put in or taken out."""

_EXCHANGED_ONLY = frozenset({"future", "conditional", "able"})
_AMOUNTS = frozenset({"all", "most", "some", "few"})
_ATTRIBUTED = frozenset({"says", "sourced"})
_NEGATION = "not"
_REASONS = {
    "alleged": "hearsay",
    "apparent": "appearance",
    "attributed": "an attribution",
    "claims": "a claim",
    "suspects": "a suspicion",
    "confirms": "a confirmation",
    "admits": "an admission",
    "denies": "a denial",
}


def hedge(edit: Edit, setting: Setting) -> Finding | None:
    """A hedge or an attribution put in, taken out or exchanged for one of another strength."""
    old = _strengths(_claims(edit.text_before, edit.before_start, edit.before_end, setting))
    new = _strengths(_claims(edit.text_after, edit.after_start, edit.after_end, setting))
    gone, come = old - new, new - old
    if not gone and not come:
        return None
    size = max(len(edit.before.split()), len(edit.after.split()))
    if not (gone and come):
        lone = gone or come
        lone = Counter({name: n for name, n in lone.items() if name not in _EXCHANGED_ONLY})
        limit = _SHORT_EDIT if set(lone) <= {"possible", "expected"} else _CLAUSE
        if not lone or size > limit:
            return None
    return Finding(kind=ChangeKind.HEDGE, reason=_reason(gone, come))


def reversal(edit: Edit, setting: Setting) -> Finding | None:
    """A negation put in or taken out, or "all" exchanged for "some": other facts in few words."""
    old = _claims(edit.text_before, edit.before_start, edit.before_end, setting)
    new = _claims(edit.text_after, edit.after_start, edit.after_end, setting)
    size = max(len(edit.before.split()), len(edit.after.split()))
    if size <= _SHORT_EDIT and (_NEGATION in old) != (_NEGATION in new):
        reason = "a negation was put in" if _NEGATION in new else "a negation was taken out"
        return Finding(kind=ChangeKind.WORDING, severity=Severity.SUBSTANTIVE, reason=reason)
    amounts = set(old) & _AMOUNTS, set(new) & _AMOUNTS
    if size <= _SHORT_EDIT and all(amounts) and amounts[0] != amounts[1]:
        reason = f"how many it is said of changed: {edit.before} \u2192 {edit.after}"
        return Finding(kind=ChangeKind.WORDING, severity=Severity.SUBSTANTIVE, reason=reason)
    return None


def _strengths(claims: Counter[str]) -> Counter[str]:
    """The classes that say who vouches and how surely; neutral attribution in any form is one."""
    result: Counter[str] = Counter()
    for name in claims:
        if name not in _AMOUNTS and name != _NEGATION:
            result["attributed" if name in _ATTRIBUTED else name] = 1
    return result


def _claims(text: str, start: int, end: int, setting: Setting) -> Counter[str]:
    """Classes of the phrases that share a word with the range, the longest phrase first."""
    inside = set(within(text, start, end))
    if not inside:
        return Counter()
    words = placed(text)
    found: Counter[str] = Counter()
    place = max(0, words.index(min(inside, key=lambda w: w.start)) - _LONGEST_PHRASE + 1)
    while place < len(words) and words[place].start < end:
        size, name = _phrase(
            tuple(w.lower for w in words[place : place + _LONGEST_PHRASE]), setting
        )
        if size and not inside.isdisjoint(words[place : place + size]):
            found[name] += 1
        place += max(size, 1)
    return found


def _phrase(words: tuple[str, ...], setting: Setting) -> tuple[int, str]:
    """The longest listed phrase that the words begin with: its length and class."""
    claims = setting.lexicon.claims
    for size in range(len(words), 0, -1):
        name = claims.get(" ".join(words[:size]))
        if name is not None:
            return size, name
    return 0, ""


def _reason(gone: Counter[str], come: Counter[str]) -> str:
    before = ", ".join(_REASONS.get(name, name) for name in gone)
    after = ", ".join(_REASONS.get(name, name) for name in come)
    if before and after:
        return f"who vouches for it or how surely changed: {before} \u2192 {after}"
    return f"{after} was put in" if after else f"{before} was taken out"


def reporting(lexicon: Lexicon) -> frozenset[str]:
    """The single words of the language that report speech."""
    classes = {"says", "claims", "suspects", "confirms", "admits", "denies"}
    return frozenset(
        word for word, name in lexicon.claims.items() if name in classes and " " not in word
    )
