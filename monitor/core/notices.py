"""What a correction, update or editor's note looks like, in the languages with phrasings."""

from __future__ import annotations

import re
from functools import lru_cache

from monitor.core.figures import parse
from monitor.core.text import canonical, words
from monitor.core.words import lexicon
from monitor.core.words.notices import NOTICES, NoticeWords

_LONGEST = 120
"""Words up to which a paragraph can be a notice."""

_LONGEST_LETTERS = 2_000
"""Letters up to which it can be one, words or none: no pattern is let loose on more."""

_SAYS_SOMETHING = 2
"""Words that a notice has besides its label, date and time: "Updated 10:15" tells a time only."""

_QUOTED = re.compile(r'"[^"]*"')


@lru_cache(maxsize=4096)
def is_notice(text: str, language: str = "") -> bool:
    """Whether a paragraph or sentence is a correction, update or editor's note.

    A line that gives no more than the time of the last update is none. Without a language that
    is known, the phrasings of all languages count.
    """
    if len(text) > _LONGEST_LETTERS or text.count(" ") > _LONGEST:
        return False
    plain = canonical(text).lower()
    return any(
        any(stem in plain for stem in NOTICES[code].stems)
        and (_labelled(plain, code) or _speaks_of_itself(plain, code))
        for code in codes(language)
    )


def begins_as_one(text: str, first: str, language: str) -> bool:
    """Whether a text is a notice by its first sentence, or by a label that stands before it."""
    plain = canonical(text).lower()
    return is_notice(first, language) or any(_labelled(plain, c) for c in codes(language))


def codes(language: str) -> tuple[str, ...]:
    """The languages whose phrasings count: the one that is known, or else all of them."""
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
