"""Which of the things that a story counts does a figure count?

A story file names them: a key ("troops-sent"), a unit, a meaning. A figure in a text counts one
of them when its unit is the thing's, when the words around it tell just what the key tells (sent,
killed, wounded, …) and nothing else of that sort, and when it is the story's subject that is
counted and not somebody else's. Where two things fit, none is told: a wrong one costs trust.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise, takewhile
from operator import attrgetter

from monitor.core.coverage.novelty.facts import FigureSaid
from monitor.core.language.lexicons import lexicon, lexicons, primary
from monitor.core.language.lexicons.counted import happening, thing
from monitor.core.language.name_context import is_date
from monitor.core.language.numbers import FigureKind, parse
from monitor.core.language.tokens import Token, tokens
from monitor.core.language.transliteration import name_key
from monitor.model.story import Figure, Story

_NEAR = 7
"""Words to either side of a figure among which a happening belongs to it."""

_LEAST_MEANING = 2
"""Words of a thing's meaning that a sentence must have where its key names the unit alone."""

_IDLE = lexicon("en").function_words
_KEY_WORDS = {"later": "further"}
"""Words of keys for which texts have others: "later" stands in any report, of anything."""

_STEM = 5
"""Letters that two forms of a word share at least, where only its stem can be compared."""

_CLAUSE_MARK = re.compile(
    r"[,;:()\u2013\u2014]|\s(?:"
    + "|".join(sorted(frozenset().union(*(each.conjunctions for each in lexicons()))))
    + r")\s"
)

_UPPER = "A-Z\u00c0-\u00d6\u00d8-\u00de\u0400-\u042f"
_DATELINE = re.compile(
    rf"(?:[{_UPPER}]{{3,40}}(?:[ '][{_UPPER}]{{2,40}}){{0,6}}\b|[^.!?()]{{2,60}}\()[^.!?]{{0,60}}?"
    "\\s[-\u2013\u2014]\\s"
)
"""Where an agency's first sentence says it was written: "KELD, March 1 (Reuters) - "."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TrackedQuantity:
    """Something that the story counts."""

    key: str
    meaning: str  # of the first figure that names it
    unit: str
    units: frozenset[str]  # words for it, in lower case
    tells: frozenset[str]  # groups of happenings that the key names
    words: frozenset[str]  # further words of the key
    allowed: frozenset[str]  # happenings that its meaning speaks of beside
    about: frozenset[str]  # words of its meaning, without those for the unit
    subject: frozenset[str]  # words, as name keys, that may qualify the unit


def tracked_quantities(story: Story) -> tuple[TrackedQuantity, ...]:
    """What the story's baseline counts, in the order of its file."""
    figures = [figure for seed in story.baseline for figure in seed.figures]
    # whom the figures count, as name keys: the names before a unit in a meaning, else the terms
    subject: set[str] = set()
    for figure in figures:
        counted, said = _words(figure.unit), tokens(figure.meaning)
        for place, word in enumerate(said):
            if word.lower in counted:
                capitals = takewhile(attrgetter("capital"), reversed(said[:place]))
                subject |= {name_key(before.word) for before in capitals}
    for term in story.match.terms if not subject else ():
        subject |= {name_key(word) for word in _words(term)}
    # where a name that means the same is known ("North Korea", "КНДР"), its words are too
    for group in story.match.aliases:
        names = [
            [name_key(w) for w in _words(name) if w not in _IDLE and not thing(w)] for name in group
        ]
        if any(all(_akin(part, subject) for part in name) for name in names):
            subject |= {part for name in names for part in name}
    by_key: dict[str, list[Figure]] = {}
    for figure in figures:
        by_key.setdefault(figure.key, []).append(figure)
    found: list[TrackedQuantity] = []
    for key, named in by_key.items():
        units = frozenset(word for figure in named for word in _words(figure.unit))
        parts = [part for part in key.lower().split("-") if part != "or"]
        groups = {part: happening(_KEY_WORDS.get(part, part), "en") for part in parts}
        further = [part for part in parts if not groups[part] and not _is_one(part, units)]
        meanings = [word for figure in named for word in _words(figure.meaning)]
        found.append(
            TrackedQuantity(
                key=key,
                meaning=named[0].meaning,
                unit=named[0].unit,
                units=units,
                tells=frozenset(filter(None, groups.values())),
                words=frozenset(further),
                allowed=frozenset(filter(None, (happening(word, "en") for word in meanings))),
                about=frozenset(word for word in meanings if not _is_one(word, units)) - _IDLE,
                subject=frozenset(subject),
            )
        )
    return tuple(found)


def _is_one(word: str, units: frozenset[str]) -> bool:
    """Whether a word is one of the units, in singular or plural, or another word for one."""
    if word in units or word.removesuffix("s") in units or f"{word}s" in units:
        return True
    group = thing(word)
    return bool(group) and any(thing(unit) == group for unit in units)


def quantity_of(said: FigureSaid, known: Sequence[TrackedQuantity]) -> TrackedQuantity | None:
    """The one thing that the figure counts for sure; None if it is none of them, or any doubt."""
    if said.figure.kind is not FigureKind.NUMBER or said.figure.unit:
        return None
    around = _around(said)
    language = primary(said.language)
    happened = frozenset(group for word in around if (group := happening(word.lower, language)))
    stands = {word.lower for word in tokens(said.sentence)}
    fitting = [
        one
        for one in known
        if _counts(said, one, around)
        and one.tells <= happened
        and happened <= one.tells | one.allowed
        and len(_with_stem(one.words, stands)) == len(one.words)
    ]
    # The one whose key says most. Where that is a tie, or the key says the unit alone and the
    # sentence has no words of the thing's meaning, it is none for sure.
    says = {one.key: len(one.tells) + len(one.words) for one in fitting}
    most = max(says.values(), default=0)
    best = [one for one in fitting if says[one.key] == most]
    if len(best) != 1:
        return None
    if not most and len(_with_stem(best[0].about, stands)) < _LEAST_MEANING:
        return None
    return best[0]


def _counts(said: FigureSaid, one: TrackedQuantity, around: Sequence[Token]) -> bool:
    """Whether the figure counts the thing's unit, and that of the story's subject."""
    counted = tokens(said.figure.counted)
    place = next((n for n, word in enumerate(counted) if _is_one(word.lower, one.units)), None)
    sentence = tokens(said.sentence)
    if place is None:
        first = counted[0].lower if counted else ""
        stands_alone = not counted or happening(first, primary(said.language))
        others = [w for w in around if _is_one(w.lower, one.units)]
        if not stands_alone or not (others or any(_is_one(w.lower, one.units) for w in sentence)):
            return False
        return _speaks_of(said, one) and not _other_subject(sentence, one, said.language)
    qualifiers = counted[:place]
    by_subject = [_is_subject(word, one) for word in qualifiers]
    for word, is_subject in zip(qualifiers, by_subject, strict=True):
        # A word before the unit must leave the thing what it is.
        happens = happening(word.lower, primary(said.language)) in one.tells | one.allowed
        if not (is_subject or happens or word.lower in one.words):
            return False
    if any(by_subject):
        return True
    return _speaks_of(said, one) and not _other_subject(sentence, one, said.language)


def _is_subject(word: Token, one: TrackedQuantity) -> bool:
    """Whether a word names the story's subject, in any of its forms: "Korea", "Korean"."""
    return _akin(name_key(word.word), one.subject)


def _akin(word: str, known: Iterable[str]) -> bool:
    """Whether a word is a form of a known one, as far as its first letters tell."""
    return any(
        word == other
        or (len(word) >= _STEM and len(other) >= _STEM and word[:_STEM] == other[:_STEM])
        for other in known
    )


def _speaks_of(said: FigureSaid, one: TrackedQuantity) -> bool:
    """Whether the sentence, or the one before it, names the story's subject.

    Whoever is named first before the figure does what is told there, sources apart: in "Keld
    sent 200 men to Orlandia" it is not Orlandia.
    """
    if not one.subject:
        return True
    source = {word.word for word in tokens(said.source)}
    dateline = _DATELINE.match(said.sentence)
    opening = dateline.end() if dateline else 0
    known = lexicon(said.language)
    idle, language = known.function_words | known.openers, primary(said.language)
    named = (
        word
        for word in tokens(said.sentence)
        if opening <= word.start
        and word.end <= said.figure.start
        and word.capital
        and word.word not in source
        and not is_date(word, known)
        and not (word.first and (word.lower in idle or happening(word.lower, language)))
    )
    if (first := next(named, None)) is not None:
        return _is_subject(first, one)
    return any(
        _is_subject(word, one) for text in (said.sentence, said.before) for word in tokens(text)
    )


def _other_subject(sentence: Sequence[Token], one: TrackedQuantity, language: str) -> bool:
    """Whether the unit is also said of another: "Russian soldiers"."""
    function_words = lexicon(language).function_words
    return any(
        _is_one(word.lower, one.units)
        and left.lower not in function_words
        and left.capital
        and not _is_subject(left, one)
        for left, word in pairwise(sentence)
    )


def _with_stem(parts: Iterable[str], found: Collection[str]) -> list[str]:
    """Which of the parts stand among the words found, as far as stems go."""
    stems = [(part, max(_STEM, len(part) - 2)) for part in parts]
    return [part for part, size in stems if any(word[:size] == part[:size] for word in found)]


def _around(said: FigureSaid) -> tuple[Token, ...]:
    """The words near the figure that belong to it rather than to the figure beside it.

    They stand from the end of the clause of the figure before to that before the next one.
    """
    figure, text = said.figure, said.sentence
    start, end = 0, len(text)
    places = _figure_places(text, said.language)
    following = bisect_left(places, (figure.end,))
    own = bisect_left(places, figure.start + 1, key=lambda place: place[1])
    if own:
        start = places[own - 1][1]
        if mark := _CLAUSE_MARK.search(text, start, figure.start):
            start = mark.end()
    if following < len(places):
        end = places[following][0]
        if mark := _CLAUSE_MARK.search(text, figure.end, end):
            end = mark.start()
    words = [w for w in tokens(text) if start <= w.start and w.end <= end]
    before = [w for w in words if w.end <= figure.start][-_NEAR:]
    after = [w for w in words if w.start >= figure.end][:_NEAR]
    return (*before, *after)


@lru_cache(maxsize=1_024)
def _figure_places(text: str, language: str) -> tuple[tuple[int, int], ...]:
    counting = {FigureKind.NUMBER, FigureKind.MONEY, FigureKind.PERCENT}
    return tuple((f.start, f.end) for f in parse(text, language) if f.kind in counting)


def _words(text: str) -> list[str]:
    return [word.lower for word in tokens(text)]
