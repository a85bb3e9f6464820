"""Whether a sentence that was said anew asserts what it asserted.

Who rewrites a sentence changes words, their order and its build; what is asserted stays. So the
words that are left over tell nothing by themselves. What does is held against each other over both
sides: negations and opposites, how surely and by whom it is vouched for, of how much it is said,
what befell people, offences, why it came about and who did it. Figures, dates, names and
quotations have readers of their own.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from monitor.core.classify.alignment import content
from monitor.core.classify.edits import Edit
from monitor.core.classify.hedges import NEGATION, balance, claim_classes
from monitor.core.classify.passages import AlignedPassage, ArticleVersions
from monitor.core.classify.polarity import are_opposed
from monitor.core.classify.referents import is_name
from monitor.core.classify.rewording import befell, says_something, standing_nowhere, tells_why
from monitor.core.classify.stance import scopes_in
from monitor.core.classify.wording import Setting
from monitor.core.language.lexicons import Lexicon
from monitor.core.language.synonyms import say_the_same
from monitor.core.language.tokens import Token, token_after, token_before, tokens, within

_MOST_WORDS = 0.66
"""Share of its words of content that a sentence keeps when it is only said anew; by eye."""

_FEWEST_KEPT = 4
"""Words of content that it keeps at least: of a shorter one each word exchanged is the point."""

_LEFT_IN_PLACE = 0.6
"""Share of its words that stand where they stood up to which a sentence was said anew; by eye."""

_PLACES = 4
"""Places that differ from which a sentence of a rewritten article was rephrased, not edited."""

_CLAUSE = 3
"""Words of content from which one side says more, and not only otherwise."""

_MOST = 60
"""Words of a side that are held against the other: no sentence has more that matter."""

_PHRASE = 40
"""Characters behind a cause in which its phrase goes on."""

_IN_PHRASE = 3
"""Words of such a phrase that tell whether it is the same."""

_FRAMES = frozenset({
    *("attributed", "confirms", "reported", "conditional", "future", "fact", "able", "idle"),
    *("all", "most", "some", "few"),
})  # fmt: skip
"""Classes that come and go with the build of a sentence, or that scopes have a reading of."""


class SaidAnew:
    """A passage whose sentence was said anew, with what either side has and the other lacks."""

    def __init__(self, passage: AlignedPassage, articles: ArticleVersions) -> None:
        self.articles = articles
        self.setting: Setting = articles.setting
        self.lexicon: Lexicon = articles.setting.lexicon
        self.old, self.new = passage.old.text, passage.new.text

    @cached_property
    def gone(self) -> list[Token]:
        """The words of content of the old side for which none of the new side stands."""
        return self._lacking(self.old, self.new)

    @cached_property
    def come(self) -> list[Token]:
        """The same of the new side."""
        return self._lacking(self.new, self.old)

    def _lacking(self, text: str, other: str) -> list[Token]:
        theirs = list({word.lower for word in tokens(other)})[:_MOST]
        return [
            word
            for word in tokens(text)[:_MOST]
            if says_something(text, word, self.lexicon)
            and not is_name(text, word, self.setting)
            and not any(say_the_same(word.lower, one, self.lexicon) for one in theirs)
        ]

    def asserts_the_same(self, edit: Edit) -> bool:
        """Whether the words of an edit tell no other fact than the other side does somewhere."""
        gone = _in(self.gone, edit.before_start, edit.before_end)
        come = _in(self.come, edit.after_start, edit.after_end)
        return not (
            self._turned_round(gone, come)
            or self._otherwise_qualified(edit)
            or self._another_fate(edit)
            or self._another_cause(gone, self.old, self.come)
            or self._another_cause(come, self.new, self.gone)
            or bool(self.of_list(edit))
            or self._says_more(gone, come)
            or self._says_otherwise(gone, come)
        )

    def _turned_round(self, gone: Sequence[Token], come: Sequence[Token]) -> bool:
        """Whether a word is the opposite of one of the other side."""
        return any(
            are_opposed(one.lower, other.lower, self.lexicon)
            for ours, theirs in ((gone, self.come), (self.gone, come))
            for one in ours
            for other in theirs
        )

    def _otherwise_qualified(self, edit: Edit) -> bool:
        """Whether the edit has a negation, a hedge or a scope that the other side has nowhere.

        A word with a negative prefix is a negation as well: "unaware", "had not known".
        """
        whole = balance(self.old, self.new, self.setting)
        prefixes = self.lexicon.negative_prefixes
        for start, end, text, words, other, lost in (
            (edit.before_start, edit.before_end, self.old, self.come, whole.new, whole.gone),
            (edit.after_start, edit.after_end, self.new, self.gone, whole.old, whole.come),
        ):
            here = claim_classes(text, start, end, self.setting)
            if here - other - _FRAMES - {NEGATION}:
                return True
            if NEGATION in here & lost and not (
                prefixes and any(word.lower.startswith(prefixes) for word in words)
            ):
                return True
        ours, theirs = (scopes_in(text, self.lexicon) for text in (self.old, self.new))
        here = scopes_in(self.old[edit.before_start : edit.before_end], self.lexicon) - theirs
        there = scopes_in(self.new[edit.after_start : edit.after_end], self.lexicon) - ours
        return bool(here or there)

    def _another_fate(self, edit: Edit) -> bool:
        """Whether only one side tells of what befell people, or of an offence, in the edit."""
        lexicon = self.lexicon
        lost = befell(within(self.old, edit.before_start, edit.before_end), lexicon)
        won = befell(within(self.new, edit.after_start, edit.after_end), lexicon)
        return bool(lost - befell(tokens(self.new), lexicon)) or bool(
            won - befell(tokens(self.old), lexicon)
        )

    def fate_of(self, edit: Edit) -> str:
        """What befell people, or an offence, that only one of the articles tells; empty for none.

        It was put in or taken out, with nothing in its place: "One of them died".
        """
        if edit.before and edit.after:
            return ""
        for text, start, end, other in (
            (self.old, edit.before_start, edit.before_end, self.articles.new_text),
            (self.new, edit.after_start, edit.after_end, self.articles.old_text),
        ):
            told = [word for word in within(text, start, end) if befell([word], self.lexicon)]
            if told and not befell(told, self.lexicon) & befell(tokens(other), self.lexicon):
                return told[0].word
        return ""

    def _another_cause(self, words: Sequence[Token], text: str, others: Sequence[Token]) -> bool:
        """Whether other words tell why, or by whom it was done: "by the union", "by the firm".

        Not where the phrase has a word that the other side has as well: it is there in another
        part of the sentence.
        """
        if not others:
            return False
        lacking = {word.start for word in (self.gone if text is self.old else self.come)}
        for word in words:
            if not tells_why(text, word.start, self.lexicon):
                continue
            phrase = within(text, word.start, min(len(text), word.end + _PHRASE))[:_IN_PHRASE]
            said = [one for one in phrase if says_something(text, one, self.lexicon)]
            if all(one.start in lacking for one in said):
                return True
        return False

    def of_list(self, edit: Edit) -> str:
        """One of several that is gone or new in an edit, with no other word for it; empty for none.

        "Protects adults and children" and "adults are protected".
        """
        nouns = bool(self.lexicon.noun_endings)  # which have a capital then
        for words, others, text, start, end in (
            (self.gone, self.come, self.old, edit.before_start, edit.before_end),
            (self.come, self.gone, self.new, edit.after_start, edit.after_end),
        ):
            for word in _in(words, start, end) if not others and len(words) == 1 else ():
                beside = token_before(text, word.start), token_after(text, word.end)
                joined = any(one and one.lower in self.lexicon.figures.ors for one in beside)
                if joined and (word.capital or not nouns):
                    return word.word
        return ""

    def _says_more(self, gone: Sequence[Token], come: Sequence[Token]) -> bool:
        """Whether a clause was put in or taken out of which no word stands elsewhere."""
        gone = standing_nowhere(gone, self.articles.new_text, self.lexicon)
        come = standing_nowhere(come, self.articles.old_text, self.lexicon)
        return abs(len(gone) - len(come)) >= _CLAUSE

    def _says_otherwise(self, gone: Sequence[Token], come: Sequence[Token]) -> bool:
        """Whether some words took the place of others, of which none stands elsewhere.

        One word for one other may be its like; a clause for a word tells another thing.
        """
        gone = standing_nowhere(gone, self.articles.new_text, self.lexicon)
        come = standing_nowhere(come, self.articles.old_text, self.lexicon)
        return bool(gone and come) and len(gone) + len(come) >= _CLAUSE


def _in(words: Sequence[Token], start: int, end: int) -> list[Token]:
    return [word for word in words if start <= word.start < end]


def is_said_anew(
    passage: AlignedPassage, edits: Sequence[Edit], setting: Setting, *, is_rewritten: bool
) -> bool:
    """Whether a sentence was rewritten with most of its words of content kept.

    Hardly half the words stand where they stood, or it was split or merged; in an article that was
    rewritten as a whole (`is_rewritten`) it differs in several places. Where all other words stand
    still, one that was exchanged is meant.
    """
    old, new = (content(side.text, setting.lexicon) for side in (passage.old, passage.new))
    shared, fewer = (old & new).total(), min(old.total(), new.total())
    if shared < max(_FEWEST_KEPT, _MOST_WORDS * fewer):
        return False
    if is_rewritten and len(edits) >= _PLACES:
        return True
    return len(passage.old.sentences) != len(passage.new.sentences) or (
        _in_place(passage, edits) <= _LEFT_IN_PLACE
    )


def _in_place(passage: AlignedPassage, edits: Sequence[Edit]) -> float:
    """The share of a passage's words that stand where they stood."""
    words = len(tokens(passage.old.text)) + len(tokens(passage.new.text))
    edited = sum(
        len(within(edit.text_before, edit.before_start, edit.before_end))
        + len(within(edit.text_after, edit.after_start, edit.after_end))
        for edit in edits
    )
    return 1 - edited / max(1, words)
