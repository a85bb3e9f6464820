"""Correction, update and editor's notes: what they are, and what they own up to."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from monitor.core.classify.severity import usual
from monitor.core.diff.sequence import Budget
from monitor.core.diff.similarity import bag, best_pairs
from monitor.core.notices import codes, is_notice, opens_as_notice
from monitor.core.sentences import split
from monitor.core.text import canonical, words
from monitor.core.words import lexicon
from monitor.core.words.notices import NOTICES
from monitor.model.change import Change, ChangeKind, Severity
from monitor.model.extraction import Extraction

_REWORDED = 0.5
"""Likeness from which a notice is the old one in other words."""

_REPEATING = frozenset(
    {ChangeKind.PARAGRAPH_ADDED, ChangeKind.SENTENCE_ADDED, ChangeKind.CORRECTION_NOTICE}
)

_TOPICS: dict[ChangeKind, frozenset[str]] = {
    ChangeKind.FIGURE: frozenset({"figure"}),
    ChangeKind.NAME: frozenset({"name"}),
    ChangeKind.QUOTE: frozenset({"quote", "added", "removed"}),
    ChangeKind.HEADLINE: frozenset({"headline"}),
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


def notice_changes(before: Extraction, after: Extraction, language: str) -> list[Change]:
    """Notices that the new version has and the old one had not, or had in other words."""
    fresh, lost = _moved(before, after, language)
    bags = [bag(text) for text in lost], [bag(text) for text in fresh]
    former = {j: lost[i] for i, j in best_pairs(*bags, _REWORDED, Budget())}
    return [
        notice_change(notice, block=_place(after, notice), before=former.get(place))
        for place, notice in enumerate(fresh)
    ]


def lost_notices(
    before: Extraction, after: Extraction, language: str, notices: Sequence[Change]
) -> list[Change]:
    """Notices beside the body that were taken away; those within it are told as its blocks."""
    _, lost = _moved(before, after, language)
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


def _moved(before: Extraction, after: Extraction, language: str) -> tuple[list[str], list[str]]:
    """The notices of the new version alone, and those of the old one alone."""
    old = {canonical(text): text for text in notices_of(before, language)}
    new = {canonical(text): text for text in notices_of(after, language)}
    return [new[key] for key in new if key not in old], [old[key] for key in old if key not in new]


def notice_change(text: str, *, block: int | None = None, before: str | None = None) -> Change:
    """A notice that appeared, or that says something else than it did."""
    return Change(
        kind=ChangeKind.CORRECTION_NOTICE,
        severity=usual(ChangeKind.CORRECTION_NOTICE),
        before=before,
        after=text,
        reason="a notice was reworded"
        if before
        else "a correction, update or editor's note appeared",
        context_before=before or "",
        context_after=text,
        block=block,
    )


def without_notices(changes: Sequence[Change], notices: Sequence[Change]) -> list[Change]:
    """The changes without those that only tell a notice once more."""
    told = {canonical(notice.after or "") for notice in notices}
    return [
        change
        for change in changes
        if change.kind not in _REPEATING or canonical(change.after or "") not in told
    ]


def disclosed(changes: Sequence[Change], notices: Sequence[Change], language: str) -> list[Change]:
    """The changes, those marked that a new notice owns up to."""
    texts = [notice.after or "" for notice in notices]
    return [
        replace(change, disclosed=True)
        if change.severity is Severity.SUBSTANTIVE
        and any(_owns_up(text, change, language) for text in texts)
        else change
        for change in changes
    ]


def _place(extraction: Extraction, notice: str) -> int | None:
    texts = [block.text for block in extraction.blocks]
    return texts.index(notice) if notice in texts else None


def _owns_up(notice: str, change: Change, language: str) -> bool:
    """Whether the notice names the change's words or its sort, or names nothing at all."""
    content = _content(notice, language)
    moved = _content(change.before or "", language) ^ _content(change.after or "", language)
    if moved and len(content & moved) >= min(2, len(moved)):
        return True
    topics = _topics(notice, language)
    return not topics or not topics.isdisjoint(_TOPICS.get(change.kind, frozenset()))


def _content(text: str, language: str) -> frozenset[str]:
    function = lexicon(language).function_words
    return frozenset(word for word in words(text.lower()) if word not in function)


def _topics(notice: str, language: str) -> set[str]:
    """What a notice speaks of; empty for "this story has been updated"."""
    plain = canonical(notice).lower()
    return {
        topic
        for code in codes(language)
        for beginning, topic in NOTICES[code].topics.items()
        if re.search(rf"\b{re.escape(beginning)}", plain)
    }
