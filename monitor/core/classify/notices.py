"""Correction, update and editor's notes: what they are, and what they own up to."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from monitor.core.classify.names import names_in
from monitor.core.classify.passages import ArticleVersions, passage_of
from monitor.core.classify.presentation import present
from monitor.core.classify.severity import usual
from monitor.core.classify.wording import Setting
from monitor.core.diff import StepBudget, bag, best_pairs
from monitor.core.language.lexicons import lexicon
from monitor.core.language.lexicons.notices import NOTICES
from monitor.core.language.notices import codes, is_notice, opens_as_notice, speaks_of_itself
from monitor.core.language.numbers import FigureKind, parse
from monitor.core.language.sentences import split
from monitor.core.language.text import canonical, words
from monitor.model.change import Change, ChangeKind, Severity
from monitor.model.extraction import Extraction

_REWORDED = 0.5
"""Likeness from which a notice is the old one in other words."""

_MOST = 50
"""Notices that are held against each change: no article has more of them."""

_FEW_WORDS = 2
_SHORT_CHANGE = 6
"""Words of a change that a notice must have to speak of it, of a change of so many words; of a
longer one a quarter, and one more than of a short one."""

_MOST_OF_BARE = 3
"""Further words up to which "this article has been corrected" says no more than that."""

_ANYTHING = "anything"
_CAPTION = "caption"
_LOOSE = frozenset({"added", "removed", "headline", "caption"})
"""Families that a notice may speak of in names that the change itself does not give."""

_REPEATING = frozenset(
    {ChangeKind.PARAGRAPH_ADDED, ChangeKind.SENTENCE_ADDED, ChangeKind.CORRECTION_NOTICE}
)

_TOPICS: dict[ChangeKind, frozenset[str]] = {
    ChangeKind.FIGURE: frozenset({"figure"}),
    ChangeKind.NAME: frozenset({"name"}),
    ChangeKind.QUOTE: frozenset({"quote", "added", "removed"}),
    ChangeKind.HEADLINE: frozenset({"headline"}),
    ChangeKind.CAPTION: frozenset({"caption"}),
    ChangeKind.HEDGE: frozenset({"hedge"}),
    ChangeKind.DATE: frozenset({"figure"}),
    ChangeKind.PARAGRAPH_ADDED: frozenset({"added"}),
    ChangeKind.SENTENCE_ADDED: frozenset({"added"}),
    ChangeKind.PARAGRAPH_REMOVED: frozenset({"removed"}),
    ChangeKind.SENTENCE_REMOVED: frozenset({"removed"}),
}


def notices_of(extraction: Extraction, language: str) -> tuple[str, ...]:
    """All notices of a page: those found beside the body, and those that stand in it.

    A notice in the body is a block that begins as one, or a sentence of another block.
    """
    found = {canonical(text): text for text in extraction.notices}
    for block in extraction.blocks:
        if is_notice(block.text, language):
            for text in _in_block(block.text, language):
                found.setdefault(canonical(text), text)
    return tuple(found.values())


def _in_block(text: str, language: str) -> list[str]:
    sentences = split(text, language)
    if len(sentences) == 1 or opens_as_notice(text, language):
        return [text]
    return [sentence for sentence in sentences if is_notice(sentence, language)] or [text]


def notice_changes(
    old: Sequence[str], new: Sequence[str], after: Extraction, setting: Setting
) -> list[Change]:
    """Notices that the new version has and the old one had not, or had in other words.

    `old` and `new` are all notices of either version.
    """
    fresh, lost = _moved(old, new)
    bags = [bag(text) for text in lost], [bag(text) for text in fresh]
    places = {block.text: at for at, block in reversed([*enumerate(after.blocks)])}
    former = {j: lost[i] for i, j in best_pairs(*bags, _REWORDED, StepBudget())}
    return [
        notice_change(notice, block=places.get(notice))
        if place not in former
        else reworded_notice(former[place], notice, setting, block=places.get(notice))
        for place, notice in enumerate(fresh)
    ]


def lost_notices(
    old: Sequence[str], new: Sequence[str], before: Extraction, notices: Sequence[Change]
) -> list[Change]:
    """Notices beside the body that were taken away; those within it are told as its blocks."""
    _, lost = _moved(old, new)
    told = {change.before for change in notices} | {block.text for block in before.blocks}
    return [
        Change(
            kind=ChangeKind.CORRECTION_NOTICE,
            severity=Severity.SUBSTANTIVE,
            before=text,
            after=None,
            reason="a notice was taken away",
            context_before=text,
        )
        for text in lost
        if text not in told
    ]


def _moved(old: Sequence[str], new: Sequence[str]) -> tuple[list[str], list[str]]:
    """The notices of the new version alone, and those of the old one alone."""
    known, shown = {canonical(text) for text in old}, {canonical(text) for text in new}
    return (
        [text for text in new if canonical(text) not in known],
        [text for text in old if canonical(text) not in shown],
    )


def notice_change(text: str, *, block: int | None = None) -> Change:
    """A notice that appeared."""
    return Change(
        kind=ChangeKind.CORRECTION_NOTICE,
        severity=usual(ChangeKind.CORRECTION_NOTICE),
        before=None,
        after=text,
        reason="a correction, update or editor's note appeared",
        context_after=text,
        block=block,
    )


def reworded_notice(
    before: str, after: str, setting: Setting, *, block: int | None = None
) -> Change:
    """A notice that says something else than it did.

    An update may be a report like any other, behind its label: a figure, name or quotation in it
    that changed matters as it does anywhere; the date of the notice does not.
    """
    language = setting.lexicon.language
    old, new = (_without_dates(canonical(text), language) for text in (before, after))
    alone = ArticleVersions(Extraction(), Extraction(), setting)
    named = [found for _, found in present(passage_of(old, new), alone, StepBudget())]
    graver = [one for one in named if (one.severity or usual(one.kind)) is Severity.SUBSTANTIVE]
    reason = f"a notice was reworded: {graver[0].reason}" if graver else "a notice was reworded"
    return Change(
        kind=ChangeKind.CORRECTION_NOTICE,
        severity=Severity.SUBSTANTIVE if graver else usual(ChangeKind.CORRECTION_NOTICE),
        before=before,
        after=after,
        reason=reason,
        context_before=before,
        context_after=after,
        block=block,
    )


def without_notices(changes: Sequence[Change], notices: Sequence[Change]) -> list[Change]:
    """The changes without those that only tell a notice once more, or words of one."""
    texts = [notice.after for notice in notices if notice.after]
    told = {canonical(text) for text in texts}
    return [
        change
        for change in changes
        if not (change.kind in _REPEATING and canonical(change.after or "") in told)
        and not any(_lies_within(change, text) for text in texts)
    ]


def _lies_within(change: Change, notice: str) -> bool:
    """Whether the change is one of words of a notice that stands in a longer paragraph."""
    start = change.context_after.find(notice)
    if start < 0 or change.place_after is None or notice == change.context_after:
        return False
    return start <= change.place_after[0] and change.place_after[1] <= start + len(notice)


def disclosed(
    changes: Sequence[Change],
    fresh: Sequence[Change],
    standing: Sequence[str],
    around: str,
    setting: Setting,
) -> list[Change]:
    """The changes, those marked that a notice owns up to.

    `fresh` are the notices that came, or were reworded or dated anew, with this version. Of the
    `standing` ones, which spoke of something else, one owns up only to what it has in its very
    words. `around` is what the article is about: its headlines.
    """
    new = [_Admission.of(notice.after or "", setting) for notice in fresh[:_MOST]]
    old = [_Admission.of(text, setting) for text in standing[:_MOST]]
    return [
        replace(change, disclosed=True)
        if change.severity is Severity.SUBSTANTIVE
        and (
            any(one.covers(change, around, setting) for one in new)
            or any(one.has_words_of(change, setting) for one in old)
        )
        else change
        for change in changes
    ]


@dataclass(frozen=True, slots=True)
class _Admission:
    """What a notice owns up to."""

    words: frozenset[str]  # in lower case, without function words
    undated: frozenset[str]  # those of them that are of no date
    gives_numbers: bool  # it says which number was wrong or is right
    topics: tuple[frozenset[str], ...]  # what each of its sentences speaks of
    names: frozenset[str]  # in lower case
    is_bare: bool  # it says that the article was changed, and no more, or that much was

    @classmethod
    def of(cls, notice: str, setting: Setting) -> _Admission:
        """Reads a notice."""
        language = setting.lexicon.language
        text = canonical(notice)
        undated = _without_dates(text, language)
        topics = tuple(_topics(sentence, language) for sentence in split(text, language))
        spoken = frozenset[str]().union(*topics)
        words_of_it = _content(undated, language)
        stems = tuple(stem for code in codes(language) for stem in NOTICES[code].stems)
        rest = [word for word in words_of_it if not word.startswith(stems) and word.isalpha()]
        return cls(
            words=_content(text, language),
            undated=words_of_it,
            gives_numbers=any(
                figure.kind in {FigureKind.NUMBER, FigureKind.MONEY, FigureKind.PERCENT}
                for figure in parse(undated, language)
            ),
            topics=topics,
            names=frozenset()
            if setting.lexicon.noun_endings
            else frozenset(
                word.lower
                for word in names_in(undated, setting)
                if not word.first and not word.lower.startswith(stems)
            ),
            is_bare=speaks_of_itself(text, language)
            and spoken <= {_ANYTHING}
            and (_ANYTHING in spoken or len(rest) <= _MOST_OF_BARE),
        )

    def covers(self, change: Change, around: str, setting: Setting) -> bool:
        """Whether the notice speaks of the change: in its words, by its sort, or of all changes.

        A sentence about a caption speaks of captions alone, whatever else it names. One that
        names somebody or something ("the number of the Marlow ferries") speaks of what stands
        beside these names, or of nothing where the change does not.
        """
        moved = _moved_words(change, setting.lexicon.language)
        mine = self.undated if len(moved) == 1 else self.words  # the notice has a date of its own
        if moved and len(mine & moved) >= _words_needed(len(moved)):
            return True
        if self.has_words_of(change, setting):
            return True
        wanted = _TOPICS.get(change.kind, frozenset())
        spoken = any(
            topics & wanted and (_CAPTION not in topics or _CAPTION in wanted)
            for topics in self.topics
        )
        if not spoken:
            return self.is_bare
        if self.gives_numbers and change.kind is ChangeKind.FIGURE:
            return not self.undated.isdisjoint(moved)
        if not self.names or not wanted.isdisjoint(_LOOSE):
            return True
        texts = (change.before, change.after, change.context_before, change.context_after, around)
        return any(not self.names.isdisjoint(_spoken(text)) for text in texts if text)

    def has_words_of(self, change: Change, setting: Setting) -> bool:
        """Whether all words that are new in the change stand in the notice."""
        language = setting.lexicon.language
        after = _content(change.after or "", language)
        new = after - _content(change.before or "", language)
        return bool(new) and new <= self.undated


def _without_dates(text: str, language: str) -> str:
    for figure in reversed(parse(text, language)):
        if figure.kind in {FigureKind.DATE, FigureKind.TIME}:
            text = f"{text[: figure.start]} {text[figure.end :]}"
    return text


def _moved_words(change: Change, language: str) -> frozenset[str]:
    """The words that the change took out or put in."""
    return _content(change.before or "", language) ^ _content(change.after or "", language)


def _words_needed(moved: int) -> int:
    """How many of so many moved words a notice must have to speak of the change."""
    return min(moved, _FEW_WORDS) if moved <= _SHORT_CHANGE else max(_FEW_WORDS + 1, moved // 4)


@lru_cache(maxsize=4096)
def _spoken(text: str) -> frozenset[str]:
    return frozenset(words(text.lower()))


@lru_cache(maxsize=4096)
def _content(text: str, language: str) -> frozenset[str]:
    function = lexicon(language).function_words
    return frozenset(word for word in words(text.lower()) if word not in function)


@lru_cache(maxsize=1024)
def _topics(sentence: str, language: str) -> frozenset[str]:
    """What a sentence of a notice speaks of; empty for "this story has been updated"."""
    plain = sentence.lower()
    return frozenset(
        topic
        for code in codes(language)
        for phrase, topic in NOTICES[code].topics.items()
        if _topic_pattern(phrase).search(plain)
    )


@lru_cache(maxsize=1024)
def _topic_pattern(phrase: str) -> re.Pattern[str]:
    end = "" if phrase.endswith("*") else r"s?\b"
    return re.compile(rf"\b{re.escape(phrase.removesuffix('*'))}{end}")
