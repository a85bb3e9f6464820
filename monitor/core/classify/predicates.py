"""Edits that say something else of somebody, though no word of content was exchanged.

What is to come is told as done, a verb comes in ("plans were dropped"), or the sentence speaks of
a relative of whom it spoke of. All three leave most of the words standing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from monitor.core.classify.edits import Edit
from monitor.core.classify.hedges import strengths
from monitor.core.classify.rewording import says_something, unmatched, without_counterpart
from monitor.core.classify.wording import RuleFinding, Setting
from monitor.core.language.lexicons import Lexicon
from monitor.core.language.lexicons import lexicon as lexicon_of
from monitor.core.language.synonyms import is_form_of, say_the_same, stem
from monitor.core.language.tokens import Token, token_after, token_before, within
from monitor.model.change import ChangeKind, Severity

_TO_COME = frozenset({"future", "expected"})
"""Classes of phrases behind which stands what is to come."""

_ROOT = 4
"""Letters that two tenses of one verb begin with."""

_BEHIND = 2
"""Words behind an auxiliary in which its verb stands: "were quietly dropped"."""

_NUMBERED = 3
"""Words of a noun with its article and an adjective."""

_CLAUSE = 60
"""Characters before an edit in which its clause is read."""

_LED = 4
"""Words before "by" in which its auxiliary stands: "has been badly damaged by"."""

_MOST = 12
"""Words of a side of an edit that are read: in a longer one no single verb is the point."""


def happening(edit: Edit, setting: Setting) -> RuleFinding | None:
    """What is told as done in one version and as yet to come in the other."""
    lexicon = setting.lexicon
    old = within(edit.text_before, edit.before_start, edit.before_end)[:_MOST]
    new = within(edit.text_after, edit.after_start, edit.after_end)[:_MOST]
    if not old or not new:
        return None
    for before in old:
        for after in new:
            if turn := _of_endings(before.lower, after.lower, lexicon):
                return _finding(f"it is told as {turn} now: {before.word} \u2192 {after.word}")
    planned = [
        bool(_TO_COME & strengths(text, words[0].start, words[-1].end, setting, whole=True))
        for text, words in ((edit.text_before, old), (edit.text_after, new))
    ]
    if planned[0] == planned[1]:
        return None
    plan, fact = (old, new) if planned[0] else (new, old)
    if not _is_done(plan, fact, lexicon):
        return None
    turn = "to come" if planned[1] else "done"
    return _finding(f"it is told as {turn} now: {edit.before} \u2192 {edit.after}")


def _of_endings(before: str, after: str, lexicon: Lexicon) -> str:
    """What one verb turned into by its ending alone, where it tells the tense; empty for others."""
    if not lexicon.past_endings or before in lexicon.claims or after in lexicon.claims:
        return ""
    if before[:_ROOT] != after[:_ROOT] or not is_form_of(before, after, lexicon):
        return ""
    if before.endswith(lexicon.past_endings) and after.endswith(lexicon.coming_endings):
        return "to come"
    if before.endswith(lexicon.coming_endings) and after.endswith(lexicon.past_endings):
        return "done"
    return ""


def _is_done(plan: Sequence[Token], fact: Sequence[Token], lexicon: Lexicon) -> bool:
    """Whether one side has a past tense that the other, which tells a plan, has not."""
    planned = {word.lower for word in plan}
    if any(word.lower in lexicon.done and word.lower not in planned for word in fact):
        return True
    return bool(lexicon.stance.infinitive) and any(
        _is_past(word.lower, verb.lower, lexicon) for word in fact for verb in plan
    )


def _is_past(form: str, infinitive: str, lexicon: Lexicon) -> bool:
    """Whether a form of an English verb is none of its present: "met" beside "meet"."""
    if form == infinitive or form.endswith(("s", "ing")) or form in lexicon.claims:
        return False
    return say_the_same(form, infinitive, lexicon) and form[:1] == infinitive[:1]


def agent(edit: Edit, setting: Setting) -> RuleFinding | None:
    """Who did it put in or taken out, behind a passive verb: "was capped by a crew"."""
    if bool(edit.before) == bool(edit.after):
        return None
    text, start, end = edit.text_before, edit.before_start, edit.before_end
    if edit.after:
        text, start, end = edit.text_after, edit.after_start, edit.after_end
    lexicon = setting.lexicon
    words = within(text, start, end)
    if not words or words[0].lower not in lexicon.agent_links:
        return None
    told = [word for word in words[1:] if says_something(text, word, lexicon)]
    if not told or told[0].lower in lexicon.no_agents or told[-1].lower in lexicon.no_agents:
        return None
    if not _is_passive(within(text, start - _CLAUSE, start), lexicon):
        return None
    verb = "put in" if edit.after else "taken out"
    return _finding(f"who did it was {verb}: {text[words[0].start : words[-1].end]}")


def number(edit: Edit, setting: Setting) -> RuleFinding | None:
    """One where there were several, or the other way round: "children", "a child".

    Numbers are figures; this is what only an article and a plural tell.
    """
    lexicon = setting.lexicon
    old = within(edit.text_before, edit.before_start, edit.before_end)
    new = within(edit.text_after, edit.after_start, edit.after_end)
    for one, text, many in ((old, edit.text_before, new), (new, edit.text_after, old)):
        if not one or len(one) > _NUMBERED or len(many) > _NUMBERED or not many:
            continue
        noun = one[-1].lower
        several = many[-1].lower
        behind = token_after(text, one[-1].end)
        if (
            one[0].lower in lexicon.numerals.ones
            and several != noun
            and say_the_same(noun, several, lexicon)
            and (several.endswith("s") or several in lexicon.plurals)
            and not noun.endswith("s")
            and not (behind and behind.lower in lexicon.claims)
        ):
            turn = "several now" if many is new else "one now"
            return _finding(f"{turn}: {edit.before} \u2192 {edit.after}")
    return None


def question(edit: Edit, setting: Setting) -> RuleFinding | None:
    """Another thing that is asked or told of: "what they typed", "how often they typed"."""
    asked = setting.lexicon.stance.questions
    old = within(edit.text_before, edit.before_start, edit.before_end)[:_MOST]
    new = within(edit.text_after, edit.after_start, edit.after_end)[:_MOST]
    gone = {word.lower for word in old} & asked
    come = {word.lower for word in new} & asked
    if len(gone) != 1 or len(come) != 1 or gone == come:
        return None
    return _finding(f"another question: {edit.before} \u2192 {edit.after}")


def _is_passive(before: Sequence[Token], lexicon: Lexicon) -> bool:
    """Whether the words that lead up to a place have an auxiliary, or end with a participle."""
    if any(w.lower in lexicon.done or w.lower in lexicon.finite for w in before[-_LED:]):
        return True
    last = before[-1].lower if before else ""
    return bool(lexicon.stance.infinitive) and (last.endswith("ed") or last in lexicon.verbs)


def predicate(edit: Edit, setting: Setting) -> RuleFinding | None:
    """A finite verb with its participle, or a relative, that the other version has nowhere."""
    gone, come = unmatched(edit, setting)
    if bool(gone) == bool(come):
        return None
    text, start, end = edit.text_before, edit.before_start, edit.before_end
    if come:
        text, start, end = edit.text_after, edit.after_start, edit.after_end
    verb = "put in" if come else "taken out"
    lexicon = setting.lexicon
    alone = {word.start for word in without_counterpart(edit, setting)}
    words = within(text, start, end)[:_MOST]
    kin = _kin(lexicon.language)
    for word in words:
        left = token_before(text, word.start)
        described = left is not None and left.lower in lexicon.numerals.ones  # "a mother of two"
        if word.start in alone and stem(word.lower, lexicon) in kin and not described:
            return _finding(f"a relative or partner was {verb}: {word.word}")
    for word in _predicates(words, text, setting):
        if word.start in alone:
            finding = _finding(f"another thing is said to be so: {word.word} was {verb}")
            return replace(finding, rests_on_words=True)
    return None


def _predicates(words: Sequence[Token], text: str, setting: Setting) -> Iterator[Token]:
    """The verbs behind auxiliaries."""
    lexicon = setting.lexicon
    for place, word in enumerate(words):
        if word.lower in lexicon.finite or word.lower in lexicon.done:
            behind = words[place + 1 : place + 1 + _BEHIND]
            yield from (verb for verb in behind if says_something(text, verb, lexicon))


@lru_cache(maxsize=64)
def _kin(language: str) -> frozenset[str]:
    lexicon = lexicon_of(language)
    return frozenset(stem(word, lexicon) for word in lexicon.kin)


def _finding(reason: str) -> RuleFinding:
    return RuleFinding(kind=ChangeKind.WORDING, severity=Severity.SUBSTANTIVE, reason=reason)
