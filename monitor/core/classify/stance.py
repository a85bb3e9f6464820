"""Who vouches for what a passage says, how surely, of how much of it, on what condition and why.

All that a passage asserts in this way is read in both versions and held against each other, so
that an attribution or a negation that only moved is no difference.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from monitor.core.classify.conditional import mood
from monitor.core.classify.edits import Edit, passage_edits
from monitor.core.classify.hedges import Balance, attribution, balance, hedge, reversal
from monitor.core.classify.passages import AlignedPassage, ArticleVersions, Difference, Range
from monitor.core.classify.polarity import polarity
from monitor.core.classify.respelling import respelling
from monitor.core.classify.rewording import says_something
from monitor.core.classify.split_verbs import bracket
from monitor.core.classify.typos import typo
from monitor.core.classify.wording import RuleFinding, Setting
from monitor.core.language.lexicons import Lexicon
from monitor.core.language.lexicons import lexicon as lexicon_of
from monitor.core.language.phrases import PhraseIndex
from monitor.core.language.quotations import stands_in
from monitor.core.language.synonyms import say_the_same, stem
from monitor.core.language.tokens import Token, token_after, token_before, tokens, within
from monitor.model.change import ChangeKind, Severity

_SCOPED = 4
"""Words behind a phrase such as "most of" in which the noun stands that it is said of."""

_NOUNS = 2
"""Words of content that are taken for that noun and what describes it."""

_MOST = 60
"""Phrases of a side that are held against those of the other: no passage has more of them."""

_OFFICE_PREFIXES = frozenset({"\u526f", "\u524d", "\u5143", "\u539f", "\u4ee3\u7406"})
"""What makes another office in Chinese and Japanese: deputy, former, acting."""

_OFFICES = frozenset({"former", "aide", "deputy", "acting"})
"""The classes of words that make another office, wherever in a sentence they stand."""

_IDEOGRAPH = re.compile("[\u3400-\u9fff]")

_CONDITION = "condition"
_ARTICLES = frozenset(
    ["le", "la", "les", "l'", "il", "lo", "gli", "i", "el", "los", "las", "de", "het"]
)
"""Articles of languages whose lists name none."""


@dataclass(frozen=True, slots=True)
class StancePhrase:
    """A phrase that says of how much, on what condition or why something holds."""

    name: str  # its class
    start: int
    end: int
    scoped: tuple[str, ...]  # stems of what follows it

    def cut_from(self, text: str) -> str:
        """The phrase as it stands in its text."""
        return text[self.start : self.end]

    def is_of_figure(self, text: str, lexicon: Lexicon) -> bool:
        """Whether a number follows: "all nine of its seats", "some 22,000"."""
        if _NUMBER_BEHIND.match(text, self.end):
            return True
        numerals = lexicon.numerals
        following = token_after(text, self.end)
        words = [following] if following else []
        return any(
            word.lower in numerals.numbers
            or word.lower in numerals.scales
            or word.lower in numerals.vague
            for word in words
        )

    def edit_with(self, made: Sequence[Edit], *, new: bool) -> Edit | None:
        """The edit that a phrase came or went with."""
        for edit in made:
            start, end = (
                (edit.after_start, edit.after_end) if new else (edit.before_start, edit.before_end)
            )
            if start < self.end and self.start < end:
                return edit
        return None

    def is_all_that_differs(self, edit: Edit, lexicon: Lexicon) -> bool:
        """Whether an edit only puts it in, or takes it out: "Only members" and "Members"."""
        old = within(edit.text_before, edit.before_start, edit.before_end)
        new = within(edit.text_after, edit.after_start, edit.after_end)
        sides = [
            [
                word.lower
                for word in words
                if not (self.start <= word.start and word.end <= self.end)
                and not _is_article(word, lexicon)
            ]
            for words, other in ((old, new), (new, old))
            if len(words) > len(other)
        ]
        short = [w.lower for w in min(old, new, key=len) if not _is_article(w, lexicon)]
        return (
            bool(sides)
            and len(sides[0]) == len(short)
            and all(say_the_same(*pair, lexicon) for pair in zip(sides[0], short, strict=True))
        )

    def makes_another_office(self, own: str, passage: str, article: str, lexicon: Lexicon) -> bool:
        """Whether another text has the office in a passage, and this word before it nowhere.

        `own` is the text that it stands in. A hyphen joins them as well: "vice-president".
        """
        if self.name not in _OFFICES:
            return False
        words, led, scoped = tokens(passage), self.cut_from(own).lower(), set(self.scoped)
        joined = [word.lower.replace("-", "") for word in words]
        if not {stem(word.lower, lexicon) for word in words} & scoped or any(
            word.startswith(led) and stem(word.removeprefix(led), lexicon) in scoped
            for word in joined
        ):
            return False
        listed, _ = _listed(lexicon.language)
        return not any(
            one.name == self.name and set(one.scoped) & scoped
            for one in _phrases(article, listed, lexicon)
        )

    def leads_at(self, start: int, text: str, setting: Setting) -> bool:
        """Whether a phrase opens what came or went: a clause that went took its condition along."""
        before = within(text, start, self.start)
        return not any(says_something(text, word, setting.lexicon) for word in before)

    def is_asked(self, text: str, lexicon: Lexicon) -> bool:
        """Whether an "if" asks rather than sets a condition: "asked if", "even if"."""
        if self.name != _CONDITION:
            return False
        before = token_before(text, self.start)
        return before is not None and before.lower in lexicon.stance.asking


def stance_differences(passage: AlignedPassage, articles: ArticleVersions) -> list[Difference]:
    """What a passage says of its own certainty, scope, conditions and causes, and says no more."""
    setting = articles.setting
    old, new = passage.old.text, passage.new.text
    made = [
        edit
        for edit in passage_edits(old, new, setting.lexicon.language)
        if (edit.before or edit.after) and not edit.whole and not _is_quoted(edit, passage)
    ]
    whole = balance(old, new, setting)
    found = [
        *_of_scope(passage, made, articles),
        *_of_links(old, new, made, setting),
        *_of_offices(made),
    ]
    read: list[tuple[Edit, RuleFinding]] = []
    for edit in made:
        finding = None if _is_within(edit, found) else _of_edit(edit, setting, whole)
        _append(read, edit, finding or _NOTHING, setting)
    moved = _moved(made)
    return [
        *found,
        *(_difference(e, finding, moved) for e, finding in read if finding is not _NOTHING),
    ]


_NOTHING = RuleFinding(kind=ChangeKind.WORDING, reason="")


def _append(
    read: list[tuple[Edit, RuleFinding]], edit: Edit, finding: RuleFinding, setting: Setting
) -> None:
    """Adds an edit, or joins it to the one before where both are the ends of one verb bracket."""
    joined = bracket(*read[-1], edit, finding, setting) if read else None
    if joined is not None and joined[1].kind is ChangeKind.HEDGE:
        read[-1] = joined
    else:
        read.append((edit, finding))


def _is_quoted(edit: Edit, passage: AlignedPassage) -> bool:
    """Whether the words of an edit are a speaker's."""
    return any(
        start < end and stands_in(side.quoted, start)
        for side, start, end in (
            (passage.old, edit.before_start, edit.before_end),
            (passage.new, edit.after_start, edit.after_end),
        )
    )


def _of_edit(edit: Edit, setting: Setting, whole: Balance) -> RuleFinding | None:
    if typo(edit, setting) is not None or respelling(edit, setting) is not None:
        return None
    return (
        attribution(edit, setting, whole)
        or hedge(edit, setting, whole)
        or mood(edit, setting)
        or reversal(edit, setting, whole)
        or polarity(edit, setting)
    )


def _difference(edit: Edit, finding: RuleFinding, moved: frozenset[str]) -> Difference:
    """The finding with its words, without those at their ends that only stand elsewhere now."""
    old = within(edit.text_before, edit.before_start, edit.before_end)
    new = within(edit.text_after, edit.after_start, edit.after_end)
    both = moved | ({word.lower for word in old} & {word.lower for word in new})
    return Difference(
        kind=finding.kind,
        reason=finding.reason,
        old=_trimmed(old, both),
        new=_trimmed(new, both),
        severity=finding.severity,
    )


def _trimmed(words: Sequence[Token], moved: frozenset[str] | set[str]) -> Range | None:
    """From the first to the last word that did not move; None where all did, or none stands."""
    kept = [word for word in words if word.lower not in moved]
    return (kept[0].start, kept[-1].end) if kept else None


def _moved(made: Sequence[Edit]) -> frozenset[str]:
    """The words that went in one edit and came in another."""
    gone = {
        word.lower
        for edit in made
        for word in within(edit.text_before, edit.before_start, edit.before_end)
    }
    come = {
        word.lower
        for edit in made
        for word in within(edit.text_after, edit.after_start, edit.after_end)
    }
    return frozenset(gone & come)


def _is_within(edit: Edit, found: Sequence[Difference]) -> bool:
    """Whether a difference has all the words of an edit."""
    return any(
        _covers(one.old, edit.before_start, edit.before_end, edit.before)
        and _covers(one.new, edit.after_start, edit.after_end, edit.after)
        for one in found
    )


def _covers(stretch: tuple[int, int] | None, start: int, end: int, words: str) -> bool:
    return not words or (stretch is not None and stretch[0] <= start and end <= stretch[1])


def _phrases(text: str, listed: PhraseIndex, lexicon: Lexicon) -> Iterator[StancePhrase]:
    """The listed phrases of a text, the longest first, with what follows each."""
    words = tokens(text)
    behind = 0
    for place in listed.beginnings(words):
        phrase = listed.at(words, place) if place >= behind else None
        if phrase is None:
            continue
        behind = place + len(phrase.words)
        following = [word.lower for word in words[behind : behind + _SCOPED]]
        said = [stem(word, lexicon) for word in following if word not in lexicon.function_words]
        end = words[behind - 1].end
        yield StancePhrase(phrase.name, words[place].start, end, tuple(said[:_NOUNS]))


@lru_cache(maxsize=64)
def _listed(language: str) -> tuple[PhraseIndex, PhraseIndex]:
    """The scopes and the links of a language."""
    stance = lexicon_of(language).stance
    return PhraseIndex(stance.scopes), PhraseIndex(stance.links)


def _of_scope(
    passage: AlignedPassage, made: Sequence[Edit], articles: ArticleVersions
) -> Iterator[Difference]:
    """Of how much it is said: "all defendants" and "some", "most of the houses" and "the houses".

    A scope counts where the noun that it is said of stands in both versions; one before a number
    belongs to the figure. What makes another office counts in a sentence of any other build, too,
    if the other article has it of that office nowhere.
    """
    lexicon = articles.setting.lexicon
    old, new = passage.old.text, passage.new.text
    listed, _ = _listed(lexicon.language)
    ours = [p for p in _phrases(old, listed, lexicon) if not p.is_of_figure(old, lexicon)]
    theirs = [p for p in _phrases(new, listed, lexicon) if not p.is_of_figure(new, lexicon)]
    gone, come = _unmatched(ours, theirs), _unmatched(theirs, ours)
    for phrase in gone:
        other = next((p for p in come if set(p.scoped) & set(phrase.scoped)), None)
        if other is not None:
            come.remove(other)
            said = f"{phrase.cut_from(old)} \u2192 {other.cut_from(new)}"
            reason = f"it is said of more or of fewer: {said}"
            yield _scope(reason, phrase, other)
            continue
        reason = f"a qualifier was taken out: {phrase.cut_from(old)}"
        edit = phrase.edit_with(made, new=False)
        if edit is not None and phrase.is_all_that_differs(edit, lexicon):
            yield _link(edit, reason, ChangeKind.WORDING)
        elif phrase.makes_another_office(old, new, articles.new_text, lexicon):
            yield _scope(reason, phrase, None)
    for phrase in come:
        reason = f"a qualifier was put in: {phrase.cut_from(new)}"
        edit = phrase.edit_with(made, new=True)
        if edit is not None and phrase.is_all_that_differs(edit, lexicon):
            yield _link(edit, reason, ChangeKind.WORDING)
        elif phrase.makes_another_office(new, old, articles.old_text, lexicon):
            yield _scope(reason, None, phrase)


def _of_offices(made: Sequence[Edit]) -> Iterator[Difference]:
    """A deputy told as the head, or the other way round, where no space parts the word for it."""
    for edit in made:
        lone = edit.before or edit.after
        text, end = (
            (edit.text_before, edit.before_end)
            if edit.before
            else (edit.text_after, edit.after_end)
        )
        alone = not (edit.before and edit.after) and lone in _OFFICE_PREFIXES
        if alone and _IDEOGRAPH.match(text, end):
            turn = "taken out" if edit.before else "put in"
            yield _link(edit, f"a qualifier was {turn}: {lone}", ChangeKind.WORDING)


def scopes_in(text: str, lexicon: Lexicon) -> frozenset[str]:
    """Of how much a text speaks, by the classes of its phrases; what is said of figures is not."""
    listed, _ = _listed(lexicon.language)
    found = _phrases(text, listed, lexicon)
    return frozenset(one.name for one in found if not one.is_of_figure(text, lexicon))


def _scope(reason: str, old: StancePhrase | None, new: StancePhrase | None) -> Difference:
    return Difference(
        kind=ChangeKind.WORDING,
        reason=reason,
        old=(old.start, old.end) if old else None,
        new=(new.start, new.end) if new else None,
        severity=Severity.SUBSTANTIVE,
    )


_NUMBER_BEHIND = re.compile(r"[\s\u00a0]*[\u20ac$\u00a3\u00a5]?\d")


def _unmatched(
    phrases: Sequence[StancePhrase], others: Sequence[StancePhrase]
) -> list[StancePhrase]:
    """The phrases that the other version has not as often, said of the same."""
    left = list(others[:_MOST])
    result: list[StancePhrase] = []
    for phrase in phrases[:_MOST]:
        same = [p for p in left if p.name == phrase.name]
        match = next((p for p in same if p.scoped == phrase.scoped), None) or next(
            (p for p in same if set(p.scoped) & set(phrase.scoped)), None
        )
        if match is None:
            result.append(phrase)
        else:
            left.remove(match)
    return result


def _is_article(word: Token, lexicon: Lexicon) -> bool:
    """Whether a word is an article or stands for one: "the", "her", "l'"."""
    return (
        word.lower in lexicon.determiners
        or word.lower in lexicon.numerals.ones
        or word.lower in lexicon.names.links
        or word.lower in _ARTICLES
    )


def _of_links(old: str, new: str, made: Sequence[Edit], setting: Setting) -> Iterator[Difference]:
    """A condition put in or taken out; a cause told as mere sequence, or the other way round."""
    lexicon = setting.lexicon
    _, listed = _listed(lexicon.language)
    ours = [p for p in _phrases(old, listed, lexicon) if not p.is_asked(old, lexicon)]
    theirs = [p for p in _phrases(new, listed, lexicon) if not p.is_asked(new, lexicon)]
    gone, come = _without_counterpart(ours, theirs), _without_counterpart(theirs, ours)
    for phrase in gone:
        edit = phrase.edit_with(made, new=False)
        if edit is None:
            continue
        other = next((p for p in come if p.edit_with([edit], new=True)), None)
        if other is not None and set(other.scoped) & set(phrase.scoped):
            come.remove(other)
            said = f"{phrase.cut_from(old)} \u2192 {other.cut_from(new)}"
            reason = f"on what or why it depends changed: {said}"
            yield _link(edit, reason)
        elif (
            phrase.name == _CONDITION
            and len(edit.after.split()) <= _SCOPED
            and phrase.leads_at(edit.before_start, old, setting)
        ):
            yield _link(edit, "a condition was taken out")
    for phrase in come:
        edit = phrase.edit_with(made, new=True)
        if (
            edit
            and phrase.name == _CONDITION
            and len(edit.before.split()) <= _SCOPED
            and phrase.leads_at(edit.after_start, new, setting)
        ):
            yield _link(edit, "a condition was put in")


def _without_counterpart(
    phrases: Sequence[StancePhrase], others: Sequence[StancePhrase]
) -> list[StancePhrase]:
    """The phrases whose class the other version has less often."""
    left = [phrase.name for phrase in others[:_MOST]]
    result: list[StancePhrase] = []
    for phrase in phrases[:_MOST]:
        if phrase.name in left:
            left.remove(phrase.name)
        else:
            result.append(phrase)
    return result


def _link(edit: Edit, reason: str, kind: ChangeKind = ChangeKind.HEDGE) -> Difference:
    return Difference(
        kind=kind,
        reason=reason,
        old=(edit.before_start, edit.before_end) if edit.before else None,
        new=(edit.after_start, edit.after_end) if edit.after else None,
        severity=Severity.SUBSTANTIVE,
    )
