"""Edits that change who vouches for a claim, how surely, or whether it holds at all."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from operator import attrgetter

from monitor.core.classify.edits import Edit
from monitor.core.classify.wording import RuleFinding, Setting
from monitor.core.language.lexicons import Lexicon
from monitor.core.language.lexicons import lexicon as lexicon_of
from monitor.core.language.phrases import PhraseIndex
from monitor.core.language.synonyms import say_the_same, stem, stem_of_endings
from monitor.core.language.tokens import Token, token_after, tokens, within
from monitor.core.language.tokens import token_before as left_of
from monitor.model.change import ChangeKind, Severity

_SHORT_EDIT = 5
"""Words up to which a modal verb put in or taken out is the point of the edit."""

_CLAUSE = 14
"""Words up to which an edit with a reporting verb is an attribution put in or taken out."""

_STEM = 3
"""Letters that two forms of one verb have in common at least."""

_FACT = "fact"
_UNREAL = frozenset({"reported", "conditional"})
_CONSIDERED = "considered"
_ORDERED_TO = "ordered"
_EXCHANGED_ONLY = frozenset({"future", "conditional", "able", "reported", "refuses", _FACT})
_BESIDE = 40
"""Characters within which a quotation mark makes a verb one of reporting."""

_NEGATED = 4
"""Words beside a negation in which the word stands that it is said of."""

_DENIED = 2
"""Words before a verb of speech in which its negation stands."""

_SAID_OF = 2
"""Words of content among them that it is taken to be said of."""

_ORDERED = 5
"""Words behind a verb in which its infinitive stands: "told the customers to"."""

_CLAUSE_LENGTH = 200
"""Characters before a verb in which the clause that it closes must begin."""

_QUOTATION = re.compile(r'["\u201c\u201d\u201e\u00ab\u00bb]')
_QUOTED_BEFORE = re.compile('["\u201c\u201d\u00bb\u2019][,.]?\\s*$')
_TAG = 4
"""Characters between a quotation and what says whose it is: its mark, a comma, a space."""

_LED = re.compile(r",(?:\s+[^\s,.;:]+){0,4}\s+$")
_CLOSING = re.compile(r"(?:\s+[^\s,.;:]+){0,3}\s*(?:[,.;!?]|$)")
_PARTED = re.compile(r"[,;:.!?][\s\"\u201c\u201d\u00bb\u2019]")
_NUMBER_BEHIND = re.compile(r"\s+\W{0,2}\d")
_LABEL = re.compile(r"^([^\s:]+(?: [^\s:]+){0,3}) ?: |: ([^\s:]+(?: [^\s:]+){0,3})$")
"""Who speaks, in a line that is a headline: before a colon, or behind one."""

_STATEMENT = 3
"""Words of content that are a statement of their own behind a verb of speech."""

_PUT = 8
"""Words behind a verb that states a figure in which the figure stands."""

_NUMBER = re.compile(r"\.?\s*\d+(?![^\W\d_])")
"""What stands behind a number sign: "No. 3", "No 10"."""

_AMOUNTS = frozenset({"all", "most", "some", "few"})
_ATTRIBUTED = "attributed"
_NEUTRAL = frozenset({"says", "sourced"})
_NEXT_WORD = 12
"""Characters behind an edit in which the next word begins."""

_REPORTED = frozenset(
    {_ATTRIBUTED, "claims", "suspects", "confirms", "admits", "denies", "warns", "promises"}
)
"""Classes of which any tells the passage as somebody's word."""

_TAGS = frozenset({_ATTRIBUTED, "confirms", "warns", "promises"})
"""Classes of verbs that may stand behind a quotation, all of which only say whose it is."""

_EXPECTATIONS = frozenset({"expected", "suspects", "promises"})
"""Classes of what is to come by somebody's word: "economists expect", "is expected"."""

_CONDITIONAL = "conditional"
_TOLD_TENSES = {"future": _CONDITIONAL, "able": "possible", _FACT: _CONDITIONAL}
"""How what is plainly said is told as somebody's word: "will" is "would" there."""
_VERBS = frozenset(
    {
        "sourced", "says", "claims", "suspects", "confirms", "admits", "denies", "warns",
        "promises", "refuses",
    }
)  # fmt: skip
"""Classes of verbs and of what stands for a verb of reporting."""

NEGATION = "not"
"""The class of what says that something is not so."""

_SILENT = _AMOUNTS | {NEGATION, "idle"}
"""Classes that say nothing of who vouches: amounts, negations, and words that only look so."""

_CALLED = {
    "able": "possible",
    "alleged": "alleged",
    "apparent": "apparent",
    "attributed": "attributed to somebody",
    "claims": "somebody's claim",
    "suspects": "a suspicion",
    "confirms": "confirmed",
    "admits": "admitted",
    "denies": "denied",
    "promises": "promised",
    "warns": "a warning",
    "refuses": "refused",
    "withholds": "without comment",
    "fact": "stated as a fact",
    "reported": "in reported speech",
    "future": "certain to happen",
    _CONSIDERED: "under consideration",
    "duty": "what should have been",
    _ORDERED_TO: "ordered or asked for",
    "conditional": "hypothetical",
}
"""What is said of a claim of a class, where the class is not called so."""


@dataclass(frozen=True, slots=True)
class Balance:
    """What the whole of two texts says of who vouches, so that what only moved is no difference."""

    gone: frozenset[str]  # classes that the old text has more often
    come: frozenset[str]  # classes that the new text has more often
    old: frozenset[str]  # all classes of the old text
    new: frozenset[str]


@dataclass(frozen=True, slots=True)
class ClaimPhrase:
    """A listed phrase that stands in a text, with its class and half-open range."""

    name: str
    phrase: str
    start: int
    end: int

    def leads_alone(self, edit: Edit, setting: Setting) -> bool:
        """Whether a negation begins what was put in or taken out: "without a tender"."""
        if edit.before and edit.after:
            return False
        text, start, end = edit.text_after, edit.after_start, edit.after_end
        if edit.before:
            text, start, end = edit.text_before, edit.before_start, edit.before_end
        words = within(text, start, end)
        said = [word for word in words if word.lower not in setting.lexicon.function_words]
        return words[0].start == self.start and any(word.start >= self.end for word in said)

    def negates_what_stays(self, edit: Edit, setting: Setting, *, came: bool) -> bool:
        """Whether what a negation is said of stands in the other version, not negated there."""
        text, other = edit.text_before, edit.text_after
        if came:
            text, other = other, text
        negated = self.negated_in(text, setting.lexicon)
        there = _claims(other, 0, len(other), setting)
        denied = {
            word
            for c in there
            if c.name == NEGATION
            for word in c.negated_in(other, setting.lexicon)
        }
        said = {_root(word.lower, setting.lexicon) for word in tokens(other)}
        return not negated or any(word in said and word not in denied for word in negated)

    def negated_in(self, text: str, lexicon: Lexicon) -> list[str]:
        """The stems of the words beside a negation, in its clause, that it may be said of."""
        words = tokens(text)
        first = bisect_left(words, self.start, key=attrgetter("start"))
        after = bisect_left(words, self.end, key=attrgetter("start"))
        behind, before = words[after : after + _NEGATED], words[max(0, first - _NEGATED) : first]
        behind = tuple(word for word in behind if not _PARTED.search(text, self.end, word.start))
        near = [*behind, *(reversed(before) if lexicon.stance.negates_behind else [])]
        content = [w for w in near if w.lower not in lexicon.function_words]
        return [_root(word.lower, lexicon) for word in content[:_SAID_OF]]

    def reports_in(self, text: str, lexicon: Lexicon) -> bool:
        """Whether a clause or a quotation depends on the word, or it closes its sentence so."""
        following = token_after(text, self.end)
        if following is not None and following.lower in lexicon.clause_words:
            return not self.is_described_in(text, following, lexicon)
        if _QUOTATION.search(text, max(0, self.start - _BESIDE), self.end + _BESIDE):
            return True
        led = _LED.search(text[max(0, self.start - _CLAUSE_LENGTH) : self.start])
        return led is not None and _CLOSING.match(text, self.end) is not None

    def is_described_in(self, text: str, link: Token, lexicon: Lexicon) -> bool:
        """Whether the word is a noun and its clause a relative one: "a dispute that had lasted"."""
        left, verb = left_of(text, self.start), token_after(text, link.end)
        if left is None or verb is None or left.lower not in lexicon.determiners:
            return False
        return verb.lower in lexicon.finite


def balance(old: str, new: str, setting: Setting) -> Balance:
    """What the whole of two texts says of who vouches and how surely."""
    ours = Counter(_classes(_claims(old, 0, len(old), setting)))
    theirs = Counter(_classes(_claims(new, 0, len(new), setting)))
    return Balance(
        gone=frozenset(ours - theirs),
        come=frozenset(theirs - ours),
        old=frozenset(ours),
        new=frozenset(theirs),
    )


def hedge(edit: Edit, setting: Setting, whole: Balance | None = None) -> RuleFinding | None:
    """A hedge or an attribution put in, taken out or exchanged for one of another strength.

    `whole` is what the passage has: what it has as often in both versions has only moved.
    """
    before = _claims(edit.text_before, edit.before_start, edit.before_end, setting)
    after = _claims(edit.text_after, edit.after_start, edit.after_end, setting)
    if bool(before) != bool(after):
        exchanged = bool(edit.before and edit.after)
        before = _reporting(edit.text_before, before, setting, exchanged=exchanged)
        after = _reporting(edit.text_after, after, setting, exchanged=exchanged)
    gone, come = _moved(_strengths(before), _strengths(after))
    if whole is not None:
        gone, come = _unbalanced(gone, come, whole)
        # one more word for a source that was named vouches as it did; so does "found", with one
        more = not gone and come == {_ATTRIBUTED}
        found = gone | come == {"confirms"} and not _LABEL.search(edit.text_after)
        if _ATTRIBUTED in whole.old & whole.new and (more or found):
            return None
    if not gone and not come:
        return None
    size = max(len(edit.before.split()), len(edit.after.split()))
    if not (gone and come):
        lone = (gone or come) - _EXCHANGED_ONLY
        if not lone and (gone or come) == {"conditional"} and _same_verb(edit):
            lone = gone or come
        limit = _SHORT_EDIT if lone <= {"possible", "expected"} else _CLAUSE
        if not lone or size > limit:
            return None
    lone_claim = whole is not None and not (gone and come)
    if lone_claim and gone | come == {_ATTRIBUTED}:
        side = (
            (edit.text_before, edit.before_start, edit.before_end, before)
            if gone
            else (edit.text_after, edit.after_start, edit.after_end, after)
        )
        if _goes_with_its_claim(*side, edit, setting):
            return None
    if lone_claim and _says_something_else(edit, (*before, *after), setting):
        return None
    if _ORDERED_TO in gone | come and _is_ordered(edit, setting, new=_ORDERED_TO in gone):
        return None
    severity = _severity_of(edit, gone, come, setting) if whole is not None else None
    if whole is not None and _tags_a_quotation(edit) and gone | come <= _TAGS:
        severity = Severity.MINOR
    return RuleFinding(kind=ChangeKind.HEDGE, severity=severity, reason=_reason(gone, come))


def _tags_a_quotation(edit: Edit) -> bool:
    """Whether an edit stands right behind a quotation in both versions, whose mark vouches."""
    return all(
        _QUOTED_BEFORE.search(text[max(0, start - _TAG) : start])
        for text, start in (
            (edit.text_before, edit.before_start),
            (edit.text_after, edit.after_start),
        )
    )


def _is_ordered(edit: Edit, setting: Setting, *, new: bool) -> bool:
    """Whether the other version tells of an order as well: "told them to go", "an order to go"."""
    text = edit.text_after if new else edit.text_before
    return any(word.lower in setting.lexicon.stance.orders for word in tokens(text))


def _goes_with_its_claim(
    text: str,
    start: int,
    end: int,
    claims: Sequence[ClaimPhrase],
    edit: Edit,
    setting: Setting,
) -> bool:
    """Whether a verb of speech came or went with all that was said: no claim lost its source.

    "told a court that he never took a penny" is another statement less.
    """
    lexicon = setting.lexicon
    verb = next((claim for claim in claims if claim.name == "says"), None)
    if verb is None or (edit.before and edit.after):
        return False
    other = edit.text_after if edit.before else edit.text_before
    known = {stem(word.lower, lexicon) for word in tokens(other)}
    said = [
        word
        for word in within(text, verb.end, end)
        if word.lower not in lexicon.function_words and word.lower not in lexicon.claims
    ]
    lost = [word for word in said if stem(word.lower, lexicon) not in known]
    return start <= verb.start and len(lost) >= _STATEMENT


def _says_something_else(edit: Edit, claims: Sequence[ClaimPhrase], setting: Setting) -> bool:
    """Whether both sides have words of content and none in common: another fact, not a hedge."""
    lexicon = setting.lexicon
    spoken = {word for claim in claims for word in claim.phrase.split()}
    old, new = (
        {
            word.lower
            for word in side
            if word.lower not in lexicon.function_words
            and word.lower not in lexicon.claims
            and word.lower not in spoken
        }
        for side in (
            within(edit.text_before, edit.before_start, edit.before_end),
            within(edit.text_after, edit.after_start, edit.after_end),
        )
    )
    return bool(old and new) and not any(
        one[:_STEM] == other[:_STEM] or say_the_same(one, other, lexicon)
        for one in old
        for other in new
    )


def _unbalanced(
    gone: frozenset[str], come: frozenset[str], whole: Balance
) -> tuple[frozenset[str], frozenset[str]]:
    """The classes that not only this edit but the passage lost and gained.

    Neutral attribution counts where the passage has none left, or had none; and what is told as
    said is told in another tense: "will" is "would" there.
    """
    gone = frozenset(c for c in gone if c == _FACT or c in whole.gone)
    come = frozenset(c for c in come if c == _FACT or c in whole.come)
    # "denied that it had" and "said it had not"; "they promised to keep", "the promise was to keep"
    for told, plain, side in ((gone, come, whole.come), (come, gone, whole.gone)):
        if "denies" in told and plain <= {_ATTRIBUTED} and NEGATION in side:
            return frozenset(), frozenset()
    if gone | come <= _EXPECTATIONS and whole.old & _EXPECTATIONS and whole.new & _EXPECTATIONS:
        return frozenset(), frozenset()
    if gone | come == {_ATTRIBUTED} and (whole.come if gone else whole.gone) & _REPORTED:
        return frozenset(), frozenset()
    for told, plain, side in ((come, gone, whole.new), (gone, come, whole.old)):
        tense = _TOLD_TENSES.get(next(iter(plain), _FACT), "") if len(plain) <= 1 else ""
        weighed = _CONSIDERED in plain
        if side & _REPORTED and told and told <= {tense, _CONDITIONAL} and not weighed:
            return frozenset(), frozenset()
    if not (gone and come):  # a plain statement counts only against one that is none
        gone, come = gone - {_FACT}, come - {_FACT}
    return gone, come


def _severity_of(
    edit: Edit, gone: frozenset[str], come: frozenset[str], setting: Setting
) -> Severity | None:
    """Minor where a neutral attribution came or went that the paragraph has all the same.

    It has where it cites the same source, or where "it said" names none. And where the source
    speaks of itself: "the office said it had" and "the office has".
    """
    if gone | come == {_ATTRIBUTED, "claims"} and _is_of_accuser(edit, setting):
        return Severity.MINOR
    lost = gone or come
    if (gone and come) or len(lost) != 1 or not lost <= {_ATTRIBUTED, "confirms"}:
        return None
    if gone:
        text, start, end = edit.text_before, edit.before_start, edit.before_end
        around = edit.text_after
    else:
        text, start, end = edit.text_after, edit.after_start, edit.after_end
        around = edit.text_before
    lexicon = setting.lexicon
    if _is_labelled(around, text, lexicon):
        return Severity.MINOR
    if lost != {_ATTRIBUTED}:
        return None
    words = [word.lower for word in within(text, start, end)]
    cited = _claims(text, start, end, setting)
    spoken = {w for claim in cited for w in claim.phrase.split()}
    pronouns = lexicon.names.pronouns - lexicon.clause_words
    sources = {
        stem(word, lexicon)
        for word in words
        if word not in spoken and word not in lexicon.function_words and word not in pronouns
    }
    if edit.before and edit.after:
        following = [word.lower for word in within(text, end, end + _NEXT_WORD)[:1]]
        return Severity.MINOR if pronouns & {*words, *following} else None
    if not sources and pronouns.isdisjoint(words) and cited[0].name == "sourced":
        beside = _claims(text, start - _BESIDE, start, setting)
        vouched = any(claim.name == "says" and claim.end <= start for claim in beside)
        return Severity.MINOR if vouched else None  # "said in a statement"
    known = {stem(word.lower, lexicon) for word in tokens(around)}
    vouched = any(c in _REPORTED for c in _classes(_claims(around, 0, len(around), setting)))
    return Severity.MINOR if vouched and sources <= known else None


def _is_of_accuser(edit: Edit, setting: Setting) -> bool:
    """Whether a party to a case speaks, which alleges whatever it says: "prosecutors say"."""
    accusers = setting.lexicon.stance.accusers
    return all(
        any(word.lower in accusers for word in within(text, start - _BESIDE, end + _BESIDE))
        for text, start, end in (
            (edit.text_before, edit.before_start, edit.before_end),
            (edit.text_after, edit.after_start, edit.after_end),
        )
    )


def _is_labelled(line: str, citing: str, lexicon: Lexicon) -> bool:
    """Whether a line names the source of another as headlines do: "Study: …", "…: study"."""
    source = _LABEL.search(line)
    if source is None:
        return False
    cited = {stem(word.lower, lexicon) for word in tokens(citing)}
    label = [stem(word.lower, lexicon) for word in tokens(source[1] or source[2])]
    return bool(label) and cited.issuperset(label)


def strengths(
    text: str, start: int, end: int, setting: Setting, *, whole: bool = False
) -> frozenset[str]:
    """The classes of a range of a text that say who vouches for it and how surely.

    `whole`: of the phrases that lie in it as a whole alone.
    """
    claims = _claims(text, start, end, setting)
    if whole:
        claims = tuple(one for one in claims if start <= one.start and one.end <= end)
    return _strengths(claims)


def claim_classes(text: str, start: int, end: int, setting: Setting) -> frozenset[str]:
    """The classes of all phrases that share a word with a range, negations and scopes too."""
    return frozenset(_classes(_claims(text, start, end, setting)))


def _classes(claims: Sequence[ClaimPhrase]) -> Iterator[str]:
    """The class of each claim; neutral attribution in any form is one."""
    return (_ATTRIBUTED if claim.name in _NEUTRAL else claim.name for claim in claims)


def _same_verb(edit: Edit) -> bool:
    """Whether both sides end with a form of one verb: "bans" and "would ban"."""
    old, new = edit.before.split(), edit.after.split()
    return bool(old and new) and old[-1][:_STEM].lower() == new[-1][:_STEM].lower()


def attribution(edit: Edit, setting: Setting, whole: Balance | None = None) -> RuleFinding | None:
    """Words that came or went and that say who says so: "according to two officials".

    Asked before figures are: a number that counts the sources is part of the attribution.
    """
    if edit.before and edit.after:
        return None
    old = bool(edit.before)
    text = edit.text_before if old else edit.text_after
    start = edit.before_start if old else edit.after_start
    end = edit.before_end if old else edit.after_end
    words, found = within(text, start, end), _claims(text, start, end, setting)
    if not words or not found or len(words) > _CLAUSE:
        return None
    begins = found[0].name == "sourced" and found[0].start <= words[0].start
    aside = (edit.before or edit.after).startswith(",") or text[end : end + _BESIDE].lstrip()[
        :1
    ] == ","
    names = {claim.name for claim in found}
    if _goes_with_its_claim(text, start, end, found, edit, setting):
        return None
    if not begins and not (
        aside and names & _VERBS and not any(c.isdigit() for c in text[start:end])
    ):
        return None
    gone, come = frozenset[str](), frozenset({_ATTRIBUTED})
    if (
        whole is not None
        and _ATTRIBUTED in _classes(found)
        and (
            _ATTRIBUTED not in (whole.gone if old else whole.come)
            or (whole.come if old else whole.gone) & _REPORTED
        )
    ):
        return None
    severity = (
        _severity_of(edit, come, gone, setting) if old else _severity_of(edit, gone, come, setting)
    )
    verb = "taken out" if old else "put in"
    return RuleFinding(
        kind=ChangeKind.HEDGE,
        severity=severity if whole is not None else None,
        reason=f"an attribution was {verb}",
    )


def reversal(edit: Edit, setting: Setting, whole: Balance | None = None) -> RuleFinding | None:
    """A negation put in or taken out, or "all" exchanged for "some": other facts in few words.

    In a passage that was read as a whole, the negation must be of something that is said in both
    versions: "could not pay" and "ran out" negate and do not, and say the same.
    """
    before = _claims(edit.text_before, edit.before_start, edit.before_end, setting)
    after = _claims(edit.text_after, edit.after_start, edit.after_end, setting)
    old, new = {c.name for c in before}, {c.name for c in after}
    size = max(len(edit.before.split()), len(edit.after.split()))
    limit = _SHORT_EDIT if whole is None else _CLAUSE
    if size <= limit and (NEGATION in old) != (NEGATION in new):
        came = NEGATION in new
        claim = next(c for c in (after if came else before) if c.name == NEGATION)
        # "denied that it was" and "said it was not"
        if whole is not None and "denies" in (whole.gone if came else whole.come):
            return None
        if (
            whole is None
            or claim.negates_what_stays(edit, setting, came=came)
            or claim.leads_alone(edit, setting)
        ):
            reason = "a negation was put in" if came else "a negation was taken out"
            return RuleFinding(
                kind=ChangeKind.WORDING, severity=Severity.SUBSTANTIVE, reason=reason
            )
    amounts = old & _AMOUNTS, new & _AMOUNTS
    if whole is None and size <= _SHORT_EDIT and all(amounts) and amounts[0] != amounts[1]:
        reason = f"it is said of more or of fewer: {edit.before} \u2192 {edit.after}"
        return RuleFinding(kind=ChangeKind.WORDING, severity=Severity.SUBSTANTIVE, reason=reason)
    return None


def _root(word: str, lexicon: Lexicon) -> str:
    """The stem of a word without the vowel that its forms end in: "deny" and "denied"."""
    return stem_of_endings(word, lexicon).rstrip("eiy")


def _strengths(claims: Sequence[ClaimPhrase]) -> frozenset[str]:
    """The classes that say who vouches and how surely; neutral attribution in any form is one."""
    return frozenset(
        _ATTRIBUTED if claim.name in _NEUTRAL else claim.name
        for claim in claims
        if claim.name not in _SILENT
    )


def _moved(old: frozenset[str], new: frozenset[str]) -> tuple[frozenset[str], frozenset[str]]:
    """The classes gone and come; a plain statement counts only against one by hearsay."""
    gone, come = old - new, new - old
    if _FACT in gone and not come & _UNREAL:
        gone -= {_FACT}
    if _FACT in come and not gone & _UNREAL:
        come -= {_FACT}
    return gone, come


def _reporting(
    text: str, claims: Sequence[ClaimPhrase], setting: Setting, *, exchanged: bool
) -> tuple[ClaimPhrase, ...]:
    """The claims without words that have another sense too and do not stand as reporting here.

    An adverb that only came or went needs no such proof: what else should it say?
    """
    lexicon = setting.lexicon
    return tuple(
        claim
        for claim in claims
        if claim.phrase.removesuffix(" to") not in lexicon.ambiguous
        or (not exchanged and claim.name not in _VERBS)
        or claim.reports_in(text, lexicon)
    )


def is_of_source(text: str, start: int, end: int, setting: Setting) -> bool:
    """Whether a range lies within a phrase that says who says so: "Nach Angaben von"."""
    claims = _claims(text, start, end, setting)
    return any(
        claim.name in _NEUTRAL and " " in claim.phrase and claim.start <= start and end <= claim.end
        for claim in claims
    )


def reports_speech(text: str, word: Token, name: str, lexicon: Lexicon) -> bool:
    """Whether a verb that may report speech, of such a class, does where it stands."""
    return ClaimPhrase(name, word.lower, word.start, word.end).reports_in(text, lexicon)


def _claims(text: str, start: int, end: int, setting: Setting) -> tuple[ClaimPhrase, ...]:
    """The phrases that share a word with the range."""
    inside = within(text, start, end)
    if not inside:
        return ()
    found = _all_claims(text, setting.lexicon.language)
    first = bisect_right(found, inside[0].start, key=attrgetter("end"))
    return found[first : bisect_left(found, end, lo=first, key=attrgetter("start"))]


@lru_cache(maxsize=1024)
def _all_claims(text: str, language: str) -> tuple[ClaimPhrase, ...]:
    """The listed phrases of a text in order, where several begin at a word the longest."""
    words, lexicon, listed = tokens(text), lexicon_of(language), _listed(language)
    found: list[ClaimPhrase] = []
    behind = 0
    for place, word in enumerate(words):
        phrase = listed.at(words, place) if place >= behind else None
        if phrase is None:
            if place >= behind and _puts(text, words, place, lexicon):
                found.append(ClaimPhrase("says", word.lower, word.start, word.end))
            continue
        size = len(phrase.words)
        if size == 1 and (
            (word.lower in lexicon.number_signs and _NUMBER.match(text, word.end))
            or _is_order(words, place, lexicon)
            or _is_month(word, lexicon)
            or (phrase.name == "says" and _is_denied(text, words, place, lexicon))
        ):
            continue
        behind = place + size
        found.append(ClaimPhrase(phrase.name, phrase.phrase, word.start, words[behind - 1].end))
    return tuple(found)


@lru_cache(maxsize=64)
def _listed(language: str) -> PhraseIndex:
    return PhraseIndex(lexicon_of(language).claims)


def _puts(text: str, words: Sequence[Token], place: int, lexicon: Lexicon) -> bool:
    """Whether a verb states a figure: "the office put the rise at 3%"."""
    stance = lexicon.stance
    return words[place].lower in stance.puts and any(
        word.lower == stance.puts_at and _NUMBER_BEHIND.match(text, word.end)
        for word in words[place + 1 : place + 1 + _PUT]
    )


def _is_denied(text: str, words: Sequence[Token], place: int, lexicon: Lexicon) -> bool:
    """Whether a negation stands right before a verb of speech: "could not yet say".

    Not one of the clause before: "we left no cans," said the mayor.
    """
    verb = words[place].start
    return any(
        lexicon.claims.get(word.lower) == NEGATION and not _PARTED.search(text, word.end, verb)
        for word in words[max(0, place - _DENIED) : place]
    )


def _is_month(word: Token, lexicon: Lexicon) -> bool:
    """Whether a word of another sense is a month by its capital: "May 4"."""
    return word.capital and not word.first and word.lower in lexicon.numerals.months


def _is_order(words: Sequence[Token], place: int, lexicon: Lexicon) -> bool:
    """Whether the verb orders rather than reports: "told customers to lie down"."""
    stance = lexicon.stance
    if words[place].lower not in stance.orders:
        return False
    following = [word.lower for word in words[place + 1 : place + 1 + _ORDERED]]
    return stance.infinitive in following and lexicon.clause_words.isdisjoint(following)


def _called(names: frozenset[str]) -> str:
    """What is said of a claim of these classes; an attribution brings its own "would"."""
    shown = names - {"conditional"} if "attributed" in names else names
    return " and ".join(_CALLED.get(name, name) for name in sorted(shown))


def _reason(gone: frozenset[str], come: frozenset[str]) -> str:
    before, after = _called(gone), _called(come)
    if before and after:
        return f"what was {before} is now {after}"
    return f"the claim is now {after}" if after else f"the claim is no longer {before}"


def reporting(lexicon: Lexicon) -> frozenset[str]:
    """The single words of the language that report speech."""
    return _reporting_in(lexicon.language)


@lru_cache(maxsize=64)
def _reporting_in(language: str) -> frozenset[str]:
    return frozenset(
        word
        for word, name in lexicon_of(language).claims.items()
        if name in _VERBS - {"sourced"} and " " not in word
    )
