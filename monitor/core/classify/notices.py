"""Correction, update and editor's notes: what they are, and what they own up to."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from monitor.core.classify.severity import usual
from monitor.core.figures import parse
from monitor.core.sentences import split
from monitor.core.text import canonical, words
from monitor.core.words import lexicon
from monitor.core.words.notices import NOTICES, NoticeWords
from monitor.model.change import Change, ChangeKind, Severity
from monitor.model.extraction import Extraction

_LONGEST = 120
"""Words up to which a paragraph can be a notice."""

_SAYS_SOMETHING = 2
"""Words that a notice has besides its label, date and time: "Updated 10:15" tells a time only."""

_REPEATING = frozenset(
    {ChangeKind.PARAGRAPH_ADDED, ChangeKind.SENTENCE_ADDED, ChangeKind.CORRECTION_NOTICE}
)
_QUOTED = re.compile(r'"[^"]*"')

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


@lru_cache(maxsize=4096)
def is_notice(text: str, language: str = "") -> bool:
    """Whether a paragraph or sentence is a correction, update or editor's note.

    A line that gives no more than the time of the last update is none. Without a language that
    is known, the phrasings of all languages count.
    """
    if text.count(" ") > _LONGEST:
        return False
    plain = canonical(text).lower()
    return any(
        any(stem in plain for stem in NOTICES[code].stems)
        and (_labelled(plain, code) or _speaks_of_itself(plain, code))
        for code in _codes(language)
    )


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
    if len(sentences) == 1 or _begins_as_one(text, sentences[0], language):
        return [text]
    return [sentence for sentence in sentences if is_notice(sentence, language)] or [text]


def _begins_as_one(text: str, first: str, language: str) -> bool:
    plain = canonical(text).lower()
    return is_notice(first, language) or any(_labelled(plain, c) for c in _codes(language))


def notice_changes(before: Extraction, after: Extraction, language: str) -> list[Change]:
    """Notices that the new version has and the old one had not."""
    known = {canonical(notice) for notice in notices_of(before, language)}
    return [
        notice_change(notice, block=_place(after, notice))
        for notice in notices_of(after, language)
        if canonical(notice) not in known
    ]


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
        for code in _codes(language)
        for beginning, topic in NOTICES[code].topics.items()
        if re.search(rf"\b{re.escape(beginning)}", plain)
    }


def _codes(language: str) -> tuple[str, ...]:
    code = lexicon(language).language
    return (code,) if code in NOTICES else tuple(NOTICES)


@lru_cache(maxsize=16)
def _patterns(code: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    entry: NoticeWords = NOTICES[code]
    label = re.compile(
        rf"^[\W_]*(?:{entry.labels})\b(?P<when>(?:[^.!?]|\.(?=\d)){{0,50}}?)(?:[:|\]]|\s-|-\s|\.\s)\s*(?=\S)"
    )
    return label, re.compile("|".join(f"(?:{sentence})" for sentence in entry.sentences))


def _labelled(plain: str, code: str) -> bool:
    match = _patterns(code)[0].match(plain)
    if match is None or not _is_when(match["when"], code):
        return False
    rest = plain[match.end() :]
    for figure in reversed(parse(rest, code)):
        rest = rest[: figure.start] + rest[figure.end :]
    return len([word for word in words(rest) if word.isalpha()]) > _SAYS_SOMETHING


def _is_when(text: str, code: str) -> bool:
    """Whether what stands between label and colon is at most a date, a time and a few words."""
    for figure in reversed(parse(text, code)):
        text = text[: figure.start] + text[figure.end :]
    return len([word for word in words(text) if word.isalpha()]) <= _SAYS_SOMETHING + 1


def _speaks_of_itself(plain: str, code: str) -> bool:
    return _patterns(code)[1].search(_QUOTED.sub('""', plain)) is not None
