"""Full text: what a text is found by, what a person asks for, and where it stands in a text.

One way to cut text serves every database: each keeps the terms made here, so that all find the
same. It differs from `language.tokens` in what a search wants: case and accents do not matter,
"air-raid" is found by "air raid", and a script without spaces is cut into pairs of characters, by
which any run of them is found, however short, without a dictionary.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple
from unicodedata import normalize

from monitor.core.language.text import SPACELESS, SPACELESS_MARKS, ascii_digits
from monitor.errors import UsageError
from monitor.model.search import SearchClause

LONGEST_QUERY = 2_000
"""Characters of a query (judgement: a long paragraph, pasted)."""

LONGEST_TEXT = 4_000
"""Characters of a text that is indexed as one: PostgreSQL's `tsvector` takes a megabyte, and a
result has to be read. What is longer is indexed in pieces."""

_OVERLAP = 400
"""Characters that a piece shares with the one before it: a sentence that the cut goes through is
whole in one of them (judgement: sentences of news are shorter)."""

_LONGEST_TERM = 64
"""Characters of a term; PostgreSQL takes 2,046 bytes. Longer words share an index entry."""

_OPENS_FROM = 4
"""Letters from which a word also finds those that begin with it: "drone" finds "drones", and
"war" not "warm" (judgement)."""

_ENDINGS = frozenset("aeiouyаеиоуыэюяйьієѣαεηιουω")
"""Vowels (accents are gone) in which a word of five letters or more may end in one case or number
and not in another: what it begins with is sought, so that "трещина" finds "трещину", and "ferry"
"ferries" (judgement: a stem for every language, without a dictionary; quotes ask for the word)."""

_POINTS = (
    "\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7"
    "\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc"
)
"""Accents of letters, vowel points of Hebrew and Arabic, the Arabic stretching stroke."""

_JOINERS = "\u00ad\u200b-\u200d\u2060\ufeff"
"""What is within a word and cannot be seen."""

_INDIC = "\u0900-\u0963\u0966-\u0dff\u0f00-\u0fbc"
"""Scripts whose vowels are marks and no letters: Devanagari to Sinhala, Tibetan."""

_HANGUL = "\uac00-\ud7a3"
"""Written with spaces, but its words carry their endings: found by characters, too."""

_TERM = re.compile(
    rf"[{SPACELESS}{_HANGUL}][{SPACELESS_MARKS}]*|"
    rf"(?:[^\W_{SPACELESS}{_HANGUL}]|[{_INDIC}])(?:[^\W_{SPACELESS}{_HANGUL}]|[{_POINTS}{_JOINERS}{_INDIC}])*"
)
_DENSE = re.compile(rf"[{SPACELESS}{_HANGUL}]")
_DROPPED = re.compile(f"[{_POINTS}{_JOINERS}]")
_ASCII_TERM = re.compile("[a-z0-9]+")
_QUOTES = str.maketrans(dict.fromkeys("\u201c\u201d\u201e\u201f\u00ab\u00bb", '"'))
_ASKED = re.compile(r'(-?)"([^"]*)"|([^\s"]+)')
_EXCLUDING = re.compile(r"-[^\W\d_]")


class Term(NamedTuple):
    """A term of a text and its half-open range in it."""

    term: str
    start: int
    end: int
    pending: bool = False  # the last character of a run without spaces, by itself


def index_terms(text: str) -> str:
    """The terms of a text in order, a space between two: what the index keeps."""
    if text.isascii():
        return " ".join(each[:_LONGEST_TERM] for each in _ASCII_TERM.findall(text.lower()))
    return " ".join(each.term for each in terms_of(text))


def terms_of(text: str) -> Iterator[Term]:
    """The terms of a text with their places.

    A run of characters without spaces gives each pair of neighbours, and its last character.
    """
    held: Term | None = None  # a character whose neighbour is still looked for
    for found in _TERM.finditer(text):
        term = _folded(found[0])
        if not term:  # a mark among the letters of its script
            continue
        dense = _DENSE.match(found[0]) is not None
        if held is not None and dense and found.start() == held.end:
            yield Term(held.term + term, held.start, found.end())
        elif held is not None:
            yield held
        if dense:
            held = Term(term, found.start(), found.end(), pending=True)
        else:
            held = None
            yield Term(term, found.start(), found.end())
    if held is not None:
        yield held


def pieces(text: str) -> tuple[str, ...]:
    """A text as it is indexed: whole, or in pieces that overlap."""
    if len(text) <= LONGEST_TEXT:
        return (text,) if text else ()
    step = LONGEST_TEXT - _OVERLAP
    return tuple(text[at : at + LONGEST_TEXT] for at in range(0, len(text) - _OVERLAP, step))


def clauses(asked: str, *, exact: bool = False) -> tuple[SearchClause, ...]:
    """What a query asks for, all of it within one text.

    Words in quotation marks, or all of it if `exact`, stand one after the other, whole. `word*`
    finds what begins so, and so does a word of four letters or more, its last vowel left off where
    there are more; `-word` keeps a text out.
    Raises UsageError where nothing is asked for.
    """
    if len(asked) > LONGEST_QUERY:
        raise UsageError(f"the query has {len(asked)} characters", mend=f"at most {LONGEST_QUERY}")
    if exact:
        found = [_clause(asked, opens=False)]
    else:
        found = []
        for minus, quoted, bare in _ASKED.findall(asked.translate(_QUOTES)):
            if bare:
                away = _EXCLUDING.match(bare) is not None
                last = [each.term for each in terms_of(bare)][-1:]
                grown = bool(last) and last[0].isalpha() and len(last[0]) >= _OPENS_FROM
                asked_open = bare.endswith("*")
                clause = _clause(bare, opens=asked_open or (grown and not away), excluded=away)
                *whole, word = clause.terms or ("",)
                if (
                    clause.opens
                    and not asked_open
                    and len(word) > _OPENS_FROM
                    and word[-1] in _ENDINGS
                ):
                    clause = replace(clause, terms=(*whole, word[:-1]))
                found.append(clause)
            else:
                found.append(_clause(quoted, opens=False, excluded=bool(minus)))
    wanted = tuple(dict.fromkeys(each for each in found if each.terms))
    if all(each.excluded for each in wanted):
        raise UsageError(
            "nothing is asked for", mend='words, "words that stand together", or a sentence'
        )
    return wanted


def places(text: str, wanted: Sequence[SearchClause]) -> tuple[tuple[int, int], ...]:
    """The ranges of a text that a query found it by, in order, none within another."""
    found = list(terms_of(text))
    names = [each.term for each in found]
    ranges: list[tuple[int, int]] = []
    for clause in wanted:
        length = len(clause.terms)
        if clause.excluded:
            continue
        *whole, last = clause.terms
        for at in range(len(names) - length + 1):
            if names[at : at + length - 1] != whole:
                continue
            name = names[at + length - 1]
            if name == last or (clause.opens and name.startswith(last)):
                end = found[at + length - 1]
                # of a pair that only its first character was sought of, that one is meant
                half = len(last) == 1 and len(name) > 1 and _DENSE.match(last)
                ranges.append((found[at].start, end.start + 1 if half else end.end))
    merged: list[tuple[int, int]] = []
    for start, stop in sorted(ranges):
        if merged and start <= merged[-1][1]:
            merged[-1] = merged[-1][0], max(stop, merged[-1][1])
        else:
            merged.append((start, stop))
    return tuple(merged)


def _clause(text: str, *, opens: bool, excluded: bool = False) -> SearchClause:
    """The clause of words that stand together. A run without spaces may always go on."""
    listed = list(terms_of(text))
    if listed and listed[-1].pending:
        if len(listed) > 1 and listed[-2].end == listed[-1].end:
            listed.pop()  # the pair before it holds it
            opens = False
        else:
            opens = True
    return SearchClause(tuple(each.term for each in listed), opens, excluded)


def _folded(word: str) -> str:
    """A word without case, accents and points, digits as 0 to 9."""
    if word.isascii():
        return word.lower()[:_LONGEST_TERM]
    plain = normalize("NFD", normalize("NFKC", word.casefold()))
    plain = normalize("NFC", _DROPPED.sub("", plain)).casefold().replace("\u0131", "i")
    plain = "".join(ascii_digits(plain).split())
    return re.sub(r"[^\w\u0900-\u0fff\u0e31-\u0ece\u3099\u309a]|_", "", plain)[:_LONGEST_TERM]
