"""What a correction, update or editor's note looks like, in the languages with phrasings."""

from __future__ import annotations

import re
from functools import lru_cache
from unicodedata import is_normalized

from monitor.core.language.lexicons import lexicon
from monitor.core.language.lexicons.notices import NOTICES, NoticeWords
from monitor.core.language.numbers import parse
from monitor.core.language.sentences import split
from monitor.core.language.text import SPACELESS, canonical, words

_LONGEST = 120
"""Words up to which a paragraph can be a notice."""

_LONGEST_LETTERS = 2_000
"""Letters up to which it can be one, words or none: no pattern is let loose on more."""

_SAYS_SOMETHING = 2
"""Words that a notice has besides its label, date and time: "Updated 10:15" tells a time only."""

_BESIDE_DATE = 2
"""Words beside the date that a label may have: "Update on 3 May, Leeds"."""

_UNSPACED = re.compile(f"[{SPACELESS}]")
_LETTERS_OF_A_WORD = 2
"""Letters that make a word where no space parts words."""

_APPOSITION = re.compile(r"[a-zà-ÿа-яґєії][^.!?]*\s-\s")
"""What a dash opens that another closes: "Correction - the term of the trade - set in"."""

_LETTERS = re.compile(r"[^\W_]+")
_QUOTED = re.compile(r'"[^"]*"')


@lru_cache(maxsize=4096)
def is_notice(text: str, language: str = "") -> bool:
    """Whether a paragraph or sentence is a correction, update or editor's note.

    A line that gives no more than the time of the last update is none. Without a language that
    is known, the phrasings of all languages count.
    """
    if len(text) > _LONGEST_LETTERS or text.count(" ") > _LONGEST:
        return False
    if _is_plain(text) and not any(map(text.lower().__contains__, _hints(language))):
        return False  # nearly always, and cheaper than the canonical form
    plain = canonical(text).lower()
    return any(
        any(map(plain.__contains__, NOTICES[code].stems))
        and (_labelled(canonical(text), code) or _speaks_of_itself(plain, code))
        for code in codes(language)
    )


@lru_cache(maxsize=4096)
def opens_as_notice(text: str, language: str = "") -> bool:
    """Whether a paragraph is a notice from its beginning on: by its label or first sentence.

    A paragraph that only ends in one is the article's, and its last sentence a notice.
    """
    return is_notice(text, language) and (
        any(_labelled(canonical(text), code) for code in codes(language))
        or is_notice(split(text, language)[0], language)
    )


def speaks_of_itself(text: str, language: str = "") -> bool:
    """Whether a notice says that the article was changed, or what it said before.

    "This story has been updated" does; "Update: three men were charged" goes on with the report.
    """
    plain = canonical(text).lower()
    parts = (plain, plain.partition(": ")[2])
    return any(_speaks_of_itself(part, code) for part in parts for code in codes(language))


def codes(language: str) -> tuple[str, ...]:
    """The languages whose phrasings count: the one that is known, or else all of them."""
    code = lexicon(language).language
    return (code,) if code and code in NOTICES else tuple(NOTICES)


def _is_plain(text: str) -> bool:
    """Whether the canonical form of a text has the same letters in the same order."""
    return text.isprintable() and is_normalized("NFC", text)


@lru_cache(maxsize=64)
def _hints(language: str) -> tuple[str, ...]:
    """Letters of which each notice holds some: the stems without their marks, each once."""
    stems = {
        max(_LETTERS.findall(stem), key=len)
        for code in codes(language)
        for stem in NOTICES[code].stems
    }
    return tuple(
        stem for stem in sorted(stems) if not any(one != stem and one in stem for one in stems)
    )


@lru_cache(maxsize=16)
def _patterns(code: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """A label that stands alone, a label with a date, and a sentence about the article itself."""
    entry: NoticeWords = NOTICES[code]
    end = r"(?P<end>[:\uff1a|\]]|\s-|-\s|\.\s)\s*(?=\S)"
    alone = re.compile(rf"^[\W_]*(?:{entry.labels})\b[^\w:.!?|\]-]{{0,3}}{end}")
    dated = re.compile(
        rf"^[\W_]*(?:{entry.labels})\b(?P<when>(?:[^.!?]|\.(?=\s?\d)){{0,50}}?){end}"
    )
    return alone, dated, re.compile("|".join(f"(?:{sentence})" for sentence in entry.sentences))


def _labelled(text: str, code: str) -> bool:
    """Whether a canonical text begins with a label, alone or with a date, and goes on to say more.

    The label may be a common word of the language: "Retraction of the gear took 12 seconds". So
    what stands before the colon is a date and no more, and a dash opens no apposition.
    """
    plain = text.lower()
    alone, dated, _ = _patterns(code)
    match = alone.match(plain) or dated.match(plain)
    if match is None or not _is_when(match.groupdict().get("when") or "", code):
        return False
    if "-" in match["end"] and _APPOSITION.match(text, match.end()):
        return False
    said = plain[match.end() : match.end() + _LONGEST_LETTERS]
    unspaced = len(_UNSPACED.findall(said)) // _LETTERS_OF_A_WORD
    return unspaced + len(_spelt(said, code)) > _SAYS_SOMETHING


def _is_when(text: str, code: str) -> bool:
    """Whether what stands between label and colon is a date or time, and at most a word more."""
    if not any(char.isdigit() for char in text):
        return not any(char.isalpha() for char in text)
    function = lexicon(code).function_words
    return len([word for word in _spelt(text, code) if word not in function]) <= _BESIDE_DATE


def _spelt(text: str, code: str) -> list[str]:
    """The words of a text without its figures and dates."""
    for figure in reversed(parse(text, code)):
        text = text[: figure.start] + text[figure.end :]
    return [word for word in words(text) if word.isalpha()]


def _speaks_of_itself(plain: str, code: str) -> bool:
    return _patterns(code)[2].search(_QUOTED.sub('""', plain)) is not None
