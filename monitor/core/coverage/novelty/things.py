"""What a story counts, and who gave which value of it: the figures of its texts, put together.

The things of the story's file come first; what else the texts count makes things of its own. A
figure is taken for a thing by what its clause says: the noun, the words around it, an old value
beside the new one, or a value that is known of that thing alone. So the words for a thing are
learnt from the texts themselves, in whatever language they are, and no list of topics is needed.
In doubt a figure is of none: a wrong one costs trust.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from copy import copy
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import lru_cache
from itertools import pairwise, takewhile
from operator import attrgetter

from monitor.core.coverage.novelty.counting import HAPPENS, SPANS, FigureSaid, key
from monitor.core.coverage.novelty.facts import facts
from monitor.core.coverage.novelty.values import ValueRange, of_story, value_range
from monitor.core.language.lexicons import lexicon, primary
from monitor.core.language.name_context import is_date
from monitor.core.language.numbers import FigureKind, parse
from monitor.core.language.tokens import tokens
from monitor.core.language.transliteration import name_key
from monitor.model.coverage import ArticleText
from monitor.model.facts import Quantity
from monitor.model.story import Figure, Story

_MOST_FIGURES = 200
"""Figures of a text that are held against the others."""

_TELLING = 13
"""From here on a value says of what it is: up to a dozen, numbers come up everywhere."""

_COMMON = 0.6  # what a frequent word is worth: two of them say as much as a rare one; judgement
_HAPPENING = 1.5  # and what happened more than any other; judgement
_RARE = 0.12
"""Up to so large a part of a story's sentences a word tells what is counted; judgement."""

_LEAST_READ = 20  # sentences below which none is frequent; judgement

_TELLING_BARE = 100
"""The same for a number without a noun."""

_WEAK = frozenset({"+remaining", "+further"})
"""Happenings that say nothing of what is counted: "three are still missing"."""

_GENERIC = frozenset({"#people", "人", "名", "명"})
_LEAST_OVERLAP = 2
"""Words that two figures must share beside the noun, where the story's file names no thing."""

_UPPER = "A-Z\u00c0-\u00d6\u00d8-\u00de\u0400-\u042f"
_DATELINE = re.compile(
    rf"(?:[{_UPPER}]{{3,40}}(?:[ '][{_UPPER}]{{2,40}}){{0,6}}\b|[^.!?()]{{2,60}}\()[^.!?]{{0,60}}?"
    "\\s[-\u2013\u2014]\\s"
)
"""Where an agency's first sentence says it was written: "KELD, March 1 (Reuters) - "."""

_SUM = 1_000
"""From here on a number without a unit may be a sum of money: "eight million"."""

_RETOLD = 3
"""And so many, where the noun is one for anybody: "people"."""

_FAR = 10
"""Times by which two values differ that are hardly of one thing, where the unit alone says of what;
judgement."""

_ROUGH = 0.15
"""How far "twice" may be from the factor of two values; judgement."""

_STEM = 4
"""Letters of a name that its forms share at least."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """A value of a thing, and who gave it where and when."""

    quantity: Quantity
    span: ValueRange
    url: str
    outlet: str
    at: datetime | None
    language: str
    place: int = 0
    version: int = 0  # of the article, where it has several
    said: FigureSaid | None = None  # None for a value of the story's file

    @property
    def by(self) -> str:
        """Who says so, or else the outlet."""
        return self.quantity.source or self.outlet

    @property
    def is_former(self) -> bool:
        """Whether it is told as what was, or as what is not so."""
        return self.said is not None and self.said.is_former

    @property
    def words(self) -> str:
        """The value and who gives it."""
        written = self.quantity.written or f"{self.quantity.low or self.quantity.high:,g}"
        return f"{written} ({self.by})" if self.by else written


@dataclass(slots=True, kw_only=True)
class Thing:
    """Something that is counted, with all values that were given of it."""

    key: str  # the story's own, empty for what its file does not name
    meaning: str
    unit: str
    written_unit: str = ""  # as the story's file has it
    heads: set[str] = field(default_factory=set)
    kinds: set[str] = field(default_factory=set)  # what says of which kind its noun is
    names: set[str] = field(default_factory=set)  # in its clauses, in lower case
    words: Counter[str] = field(default_factory=Counter)
    noun: str = ""  # of its meaning, where its unit is a word for anybody: "spectators"
    own_words: frozenset[str] = frozenset()  # of its meaning in the story's file
    joined: frozenset[str] = frozenset()  # what it counts together: "killed or wounded"
    is_other: bool = False  # further ones than those counted before
    circumstances: frozenset[str] = frozenset()  # those of them that say where or by what
    subject: frozenset[str] = frozenset()  # names that may qualify it, as name keys
    given: list[Given] = field(default_factory=list)

    def has_value(self, low: float | None, high: float | None) -> bool:
        """Whether just that value was given of it."""
        return any(g.quantity.low == low and g.quantity.high == high for g in self.given)

    def may_count(self, said: FigureSaid) -> bool:
        """Whether unit and noun allow it."""
        if said.unit != self.unit:
            # what stands bare may leave its unit out: "eight million"
            if not said.is_bare or not self.unit or self.unit == "%":
                return False
            money = len(self.unit) == len("EUR") and self.unit.isupper()
            size = max(abs(said.low or 0), abs(said.high or 0))
            return (money and size >= _SUM) or self.has_value(said.low, said.high)
        if said.unit or said.is_bare or not self.heads:
            return True
        if said.nouns & self.heads or said.heads & _GENERIC or self.heads & _GENERIC:
            return True
        same = (said.high or 0) >= _TELLING_BARE and self.has_value(said.low, said.high)
        if same and said.context & self.heads:
            return True  # "in 80,000 cases cards are concerned"
        # in a language that the thing's words were not told in, the noun is not known
        return primary(said.language) not in {g.language for g in self.given}

    def is_of_its_subject(self, said: FigureSaid) -> bool:
        """Whether the story's own are counted, where the file says whose: "Keld's troops".

        Whoever is named first before the figure does what is told there, sources apart: in "Keld
        sent 200 men to Orlandia" it is not Orlandia. Nor may the noun be said of another in the
        sentence.
        """
        if not self.subject:
            return True
        known = lexicon(said.language)
        source = {word.word for word in tokens(said.source)}
        dateline = _DATELINE.match(said.sentence)
        opening = dateline.end() if dateline else 0
        idle = known.function_words | known.openers
        every = tokens(said.sentence)
        if any(
            key(right.lower, said.language) in self.heads
            and left.capital
            and left.lower not in idle
            and not _is_akin(left.word, self.subject)
            and not is_date(left, known)
            for left, right in pairwise(every)
        ):
            return False
        named = (
            word
            for word in every
            if opening <= word.start
            and word.end <= said.figure.start
            and word.capital
            and word.word not in source
            and not is_date(word, known)
            and not (
                word.first and (word.lower in idle or key(word.lower, said.language)[0] == "+")
            )
        )
        if (first := next(named, None)) is not None:
            return _is_akin(first.word, self.subject)
        return any(
            _is_akin(word.word, self.subject)
            for text in (said.sentence, said.before)
            for word in tokens(text)
        )

    def fits_generic(self, said: FigureSaid) -> bool:
        """Whether "people" may be those that a thing counts: something happens to people there."""
        if said.heads.isdisjoint(_GENERIC) or (said.heads | said.context) & self.heads:
            return True
        return any(word.startswith(HAPPENS) for word in self.own_words) or not self.heads

    def is_compounded(self, said: FigureSaid) -> bool:
        """Whether the clause counts more: "killed or injured", not the killed alone."""
        text = said.sentence
        known = lexicon(said.language)
        words = tokens(text)
        for place in range(1, len(words) - 1):
            if words[place].lower not in known.conjunctions | known.figures.ors:
                continue
            left, right = words[place - 1], words[place + 1]
            lk, rk = key(left.lower, said.language), key(right.lower, said.language)
            strict = words[place].lower in known.numerals.joiners
            if strict and not {lk, rk} <= said.context:
                continue
            if not {lk, rk} & said.context or right.word[0].isdigit():
                continue
            if not {lk, rk} <= said.context and not {left.lower, right.lower} & known.claims.keys():
                continue
            own = self.own_words or self.words.keys()
            if (lk in own) != (rk in own):
                return True
        return False


class StoryFigures:
    """The things that a story counts, as texts are added one after another."""

    def __init__(self, story: Story) -> None:
        self.story = story
        self.things: list[Thing] = _things_of(story)
        self.names: set[str] = _names_of(story)
        self._stems = {n[:_STEM] for n in self.names if len(n) >= _STEM}
        self.texts: list[ArticleText] = []
        self._words: Counter[str] = Counter()  # how many things have a word
        self._sentences: Counter[str] = Counter()  # how many sentences with figures have it
        self._read = 0
        self._title = frozenset(key(w.lower, story.language) for w in tokens(story.title))

    def copy(self) -> StoryFigures:
        """A copy that goes on by itself."""
        made = copy(self)
        made.names, made.texts = set(self.names), list(self.texts)
        made._stems = set(self._stems)  # noqa: SLF001 - its own kind
        made._words, made._sentences = Counter(self._words), Counter(self._sentences)  # noqa: SLF001 - its own kind
        made.things = [
            replace(
                t,
                heads=set(t.heads),
                kinds=set(t.kinds),
                names=set(t.names),
                words=Counter(t.words),
                given=list(t.given),
            )
            for t in self.things
        ]
        return made

    def add(self, text: ArticleText, version: int = 0) -> list[tuple[FigureSaid, Thing | None]]:
        """Takes a text's figures in; each with what it counts, None where nothing is sure."""
        stated = facts(text)
        figures = stated.figures[:_MOST_FIGURES]
        found: list[tuple[FigureSaid, Thing | None]] = []
        for place, said in enumerate(figures):
            near = [
                o
                for o in figures[max(0, place - 2) : place + 3]
                if o is not said and _beside(o, said)
            ]
            thing = self.thing_of(said, near)
            if said.is_paired:
                thing = self._of_both(said, thing, found)
            if thing is None and said.is_telling:
                thing = Thing(key="", meaning=said.of, unit=said.unit)
                self.things.append(thing)
            if thing is not None:
                self._learn(thing, said, text, version)
            found.append((said, thing))
        for sentence in stated.sentence_keys:
            self._sentences.update(sentence)
            self._read += 1
        self.names |= stated.capitals
        self._stems |= {n[:_STEM] for n in stated.capitals if len(n) >= _STEM}
        self.texts.append(text)
        return found

    def _of_both(
        self,
        said: FigureSaid,
        thing: Thing | None,
        found: Sequence[tuple[FigureSaid, Thing | None]],
    ) -> Thing | None:
        """What a figure and the one that it is another's number for count."""
        at, theirs = next(
            ((n, t) for n, (f, t) in enumerate(found) if f.place == said.pair), (-1, None)
        )
        if at < 0 or theirs is thing:
            return thing
        if theirs is None or theirs.key or not (thing and thing.key):
            return theirs or thing
        # The value of the second says what the first was: "90 million; the office holds to 44".
        if len(theirs.given) == 1:
            self._merge(theirs, thing)
            return thing
        return theirs

    def thing_of(self, said: FigureSaid, near: Sequence[FigureSaid] = ()) -> Thing | None:
        """The thing that a figure counts; `near` are the figures beside it."""
        fitting = [t for t in self.things if t.may_count(said)]
        if not fitting:
            return None
        same = self._by_value(said, fitting)
        if same is not None and same.key:
            return same
        spoken = self._by_words(said, fitting)
        if same is not None and spoken is not None and spoken.key:
            clear = frozenset() if said.is_borrowed else said.context & spoken.own_words
            if same.unit == spoken.unit and any(self._rarity(word) >= 1 for word in clear):
                self._merge(same, spoken)  # now it is said what that value was of
                return spoken
        if same is None and spoken is not None and spoken.key:
            # what happened says more than what stands beside it
            happened = {word for word in said.context - _WEAK if word.startswith(HAPPENS)}
            same = spoken if happened & spoken.own_words else None
        found = same or self._by_contrast(said, near, fitting) or spoken
        return self._by_ratio(said, fitting) or found if found is None or not found.key else found

    def _by_ratio(self, said: FigureSaid, fitting: Sequence[Thing]) -> Thing | None:
        """The thing of whose known value a figure is said to be so many times another's number."""
        if not said.times or said.is_bare:
            return None
        ours = said.high if said.high is not None else said.low or 0
        return next(
            (
                thing
                for thing in fitting
                if thing.key and thing.unit == said.unit
                for given in reversed(thing.given)
                if (theirs := given.quantity.high or given.quantity.low)
                and abs(ours / theirs / said.times - 1) <= _ROUGH
            ),
            None,
        )

    def _by_value(self, said: FigureSaid, fitting: Sequence[Thing]) -> Thing | None:
        """The one thing that just this value is known of."""
        size = max(abs(said.low or 0), abs(said.high or 0))
        if said.is_part or said.is_other:
            return None
        known = [t for t in fitting if t.has_value(said.low, said.high)]
        if len(known) > 1:
            shared = [(self._overlap(said, t), n) for n, t in enumerate(known)]
            best = max(shared)
            known = [known[best[1]]] if [s for s, _ in shared].count(best[0]) == 1 else known[:1]
        if not known:
            return None
        telling = size >= _TELLING or said.unit or not float(size).is_integer()
        nouns = said.nouns if said.heads - _GENERIC else said.nouns | said.context
        same_noun = bool(nouns & known[0].heads - _GENERIC)
        if same_noun and known[0].key:
            return known[0]
        if (
            said.is_bare
            and size < _TELLING_BARE
            and known[0].given[-1].language == primary(said.language)
        ):
            telling = False
        if telling and (
            same_noun
            or said.is_bare
            or said.unit
            or self._overlap(said, known[0])
            or known[0].given[-1].language != primary(said.language)
        ):
            return known[0]
        thing = known[0]
        near = self._core(said, thing) if thing.key else self._overlap(said, thing)
        happened = {w for w in said.context if w.startswith(HAPPENS)}
        if thing.key and happened - _WEAK - thing.own_words - thing.words.keys():
            return None
        return thing if near >= 1 else None

    def _by_contrast(
        self, said: FigureSaid, near: Sequence[FigureSaid], fitting: Sequence[Thing]
    ) -> Thing | None:
        """The thing whose known value stands beside the new one: "287 votes; it had been 312"."""
        if said.is_part or said.is_other:
            return None
        for other in near:
            zero = said.high == 0 and bool(said.unit) and other.unit == said.unit
            if not (other.is_former or other.is_negated or zero) or other.is_part or other.is_other:
                continue
            if not (other.is_bare or said.is_bare or other.heads & said.heads or other.unit):
                continue
            if said.unit != other.unit and not (said.is_bare or other.is_bare):
                continue  # "after 21 hours; the helicopter made 34 flights"
            if said.heads and other.is_bare and said.sentence != other.sentence:
                continue
            known = [
                t for t in fitting if t.has_value(other.low, other.high) and t.fits_generic(said)
            ]
            # "511, not 482: 29 more are gone": the old value has its new one already
            known = [t for t in known if not _has_new_value(t, said)]
            named = [t for t in known if t.key] or known
            if named:
                return named[0]
        return None

    def _by_words(self, said: FigureSaid, fitting: Sequence[Thing]) -> Thing | None:
        """The thing that the clause speaks of in the words that are known for it."""
        if said.is_of_source or self._is_of_others(said):
            return None
        scores = []
        for thing in fitting:
            if not thing.key and thing.given and said.as_of != thing.given[-1].quantity.as_of:
                continue
            if not thing.fits_generic(said) or thing.is_compounded(said):
                continue
            if said.is_other != thing.is_other or not thing.joined <= said.context | said.heads:
                continue
            noun = bool(said.nouns & thing.heads - _GENERIC)
            if not noun and (said.is_bare or said.heads & _GENERIC):
                # "30 people in the crew"
                noun = bool(said.context & (thing.heads | thing.kinds) - _GENERIC)
            own = self._overlap(said, thing)
            happened = {w for w in said.context if w.startswith(HAPPENS)}
            strangers = said.heads and thing.heads - _GENERIC
            own_language = primary(said.language) == primary(self.story.language)
            if strangers and said.nouns.isdisjoint(thing.heads | _GENERIC) and own_language:
                continue  # nurses are no patients
            says_it = bool(happened)
            says_it |= bool(thing.key) and not said.unit and self._core(said, thing) >= 1
            if said.is_part and (not says_it or said.is_borrowed):
                continue  # a part is another thing, unless it says what happened to it
            if thing.key:
                noun |= thing.noun in said.heads
                if happened - _WEAK - thing.own_words or not thing.is_of_its_subject(said):
                    continue
                core = self._core(said, thing)
                if thing.noun in said.heads and not happened and self._is_sole(thing):
                    core += 1  # "five burglars": nothing else that the file counts is one
                if noun and said.heads & _GENERIC and said.heads.isdisjoint(thing.heads):
                    core += 1
                if said.is_total and noun:
                    core += 1  # "two more farms were shut, which brings the number to five"
                topical = thing.own_words - thing.circumstances <= self._title | {thing.noun}
                if said.heads & thing.heads - _GENERIC and topical and not happened:
                    core += 1  # what the story is about goes without saying
                foreign = primary(said.language) != primary(self.story.language)
                learnt = own >= _LEAST_OVERLAP or (own >= 1 and noun)
                size = max(abs(said.low or 0), abs(said.high or 0))
                foreign &= bool(said.unit) or size >= _TELLING
                enough = core >= 1 or (core > 0 and noun) or (foreign and learnt)
                absent = {w for w in thing.own_words if w.startswith(HAPPENS)} - happened
                own += 1 - len(absent) / 2
            else:
                named = len(said.names & thing.names) / 2 if own else 0
                enough = own + noun + named >= _LEAST_OVERLAP and (
                    noun or bool(said.unit) or said.is_bare
                )
                enough = enough or (own >= _RETOLD and bool(said.heads & thing.heads))
                known = {w for w in thing.words if w.startswith(HAPPENS)}
                enough = enough or (bool(happened & known) and (noun or said.is_bare))
                if happened and known and happened.isdisjoint(known):
                    continue
            if enough:
                scores.append((own + noun / 2, thing))
        alone = [t for t in fitting if t.unit == said.unit and t.key]
        if not scores and said.unit and not said.heads and len(alone) == 1:
            # the only thing that is measured so; of a span of time, where its source is asked again
            money = len(said.unit) == len("EUR") and said.unit.isupper()
            if money or said.unit == "%" or not _is_comparable(said, alone[0]):
                return None
            sources = [g.quantity.source for g in alone[0].given if g.quantity.source]
            again = any(same_source(said.source, source) for source in sources)
            return alone[0] if again or said.unit not in SPANS else None
        if not scores:
            return None
        best = max(score for score, _ in scores)
        top = [thing for score, thing in scores if score == best]
        return top[0] if len(top) == 1 else None

    def _overlap(self, said: FigureSaid, thing: Thing) -> float:
        """How far the clause speaks in the words of a thing that few other things share."""
        shared = (said.context | said.heads) & (thing.words.keys() | thing.own_words)
        total = 0.0
        for word in shared:
            if word in thing.heads and word not in thing.own_words:
                continue
            weight = 1.0
            if thing.key and word not in thing.own_words:
                weight = min(1.0, thing.words[word] / 2)
            elif word in thing.circumstances:
                weight = _COMMON
            total += weight * self._rarity(word)
        return total

    def _core(self, said: FigureSaid, thing: Thing) -> float:
        """How far the clause speaks in the words that the story's file has for a thing."""
        core = thing.own_words - thing.circumstances - {thing.noun}
        if not core and (thing.noun or thing.heads & _GENERIC):
            core = thing.circumstances  # "spectators on the stand": where they are says it
        return sum(self._rarity(word) for word in (said.context | said.heads) & core)

    def _is_sole(self, thing: Thing) -> bool:
        """Whether nothing else that the story's file counts has its noun."""
        others = [t for t in self.things if t.key and t is not thing]
        return not any(thing.noun in t.own_words | t.heads | {t.noun} for t in others)

    def _rarity(self, word: str) -> float:
        """How much a word tells: what every other sentence of the story has tells little."""
        if word.startswith(HAPPENS):
            return _HAPPENING
        share = self._sentences[word] / max(self._read, _LEAST_READ)
        return _COMMON if share > _RARE or word in self._title else 1.0

    def _is_of_others(self, said: FigureSaid) -> bool:
        """Whether the clause names somebody or some place that the story has not had."""
        return any(not self._is_known(name_key(name)) for name in said.names)

    def _is_known(self, name: str) -> bool:
        return name in self.names or name[:_STEM] in self._stems

    def _merge(self, free: Thing, thing: Thing) -> None:
        """Takes what turned out to be of a thing of the file for that."""
        thing.heads |= free.heads
        thing.kinds |= free.kinds
        thing.words += free.words
        thing.given += [replace(g, quantity=replace(g.quantity, key=thing.key)) for g in free.given]
        self.things.remove(free)

    def _learn(self, thing: Thing, said: FigureSaid, text: ArticleText, version: int) -> None:
        thing.heads |= said.heads
        thing.kinds |= said.kinds
        thing.names |= said.names
        for word in said.context:
            if not thing.words[word] and word not in thing.own_words:
                self._words[word] += 1
            thing.words[word] += 1
        thing.given.append(
            Given(
                quantity=quantity(said, thing.key),
                span=span_of(said),
                url=text.url,
                outlet=text.outlet,
                at=text.published,
                language=primary(said.language),
                place=said.place,
                version=version,
                said=said,
            )
        )


def quantity(said: FigureSaid, named: str = "") -> Quantity:
    """A figure of an article as a value."""
    return Quantity(
        low=said.low,
        high=said.high,
        unit=said.unit,
        of=said.of,
        key=named,
        as_of=said.as_of,
        source=said.source,
        sentence=said.sentence,
        written=said.figure.written,
    )


def span_of(said: FigureSaid) -> ValueRange:
    """The values that a figure may stand for."""
    low = said.low if said.low is not None else said.figure.low
    high = said.high if said.high is not None else said.figure.high
    approximation = said.figure.approximation
    if said.low is None:
        approximation = "at most"
    return value_range(low, high, approximation, said.unit)


def _is_akin(word: str, known: Iterable[str]) -> bool:
    """Whether a word is a form of a known name, as far as its first letters tell."""
    mine = name_key(word)
    return any(
        mine == other
        or (min(len(mine), len(other)) > _STEM and mine[: _STEM + 1] == other[: _STEM + 1])
        for other in known
    )


def _beside(other: FigureSaid, said: FigureSaid) -> bool:
    return said.sentence in {other.sentence, other.before} or said.before == other.sentence


def _has_new_value(thing: Thing, said: FigureSaid) -> bool:
    """Whether a figure before this one in its sentence is the new value of a thing."""
    return any(
        g.said is not None
        and g.said.sentence == said.sentence
        and g.place < said.place
        and not g.is_former
        for g in thing.given
    )


def _is_comparable(said: FigureSaid, thing: Thing) -> bool:
    """Whether a value is of the size of one that is known: a vineyard is no part of a wildfire."""
    ours = said.high or said.low or 0
    known = [g.quantity.high or g.quantity.low or 0 for g in thing.given]
    return any(one / _FAR <= ours <= one * _FAR for one in known)


def _things_of(story: Story) -> list[Thing]:
    """What the story's baseline counts, in the order of its file; keys are labels alone."""
    figures = [(seed, f) for seed in story.baseline for f in seed.figures]
    subject = _subject_of(story)
    found: dict[str, Thing] = {}
    for seed, figure in figures:
        unit, heads = _unit_of(figure, story.language)
        thing = found.setdefault(
            figure.key,
            Thing(
                key=figure.key,
                meaning=figure.meaning,
                unit=unit,
                written_unit=figure.unit,
                subject=subject,
            ),
        )
        thing.heads |= {head for head in heads if not head.startswith(HAPPENS)}
        words, circumstances = _words_of(figure, story.language, subject)
        thing.own_words |= (words | circumstances) - thing.heads
        thing.circumstances |= circumstances - words
        meant = tokens(figure.meaning)
        known = lexicon(story.language)
        keys = [key(w.lower, story.language) for w in meant if w.lower not in known.function_words]
        if heads and heads <= _GENERIC and keys and keys[0][0] not in {HAPPENS, "#"}:
            thing.noun = keys[0]
        thing.is_other |= any(w.lower in known.figures.others for w in meant)
        for before, link, after in zip(meant, meant[1:], meant[2:], strict=False):
            if link.lower in known.figures.ors:
                both = {key(w.lower, story.language) for w in (before, after)}
                thing.joined |= both & thing.own_words
        thing.given.append(
            Given(
                quantity=Quantity(
                    low=figure.low,
                    high=figure.high,
                    unit=unit,
                    of=figure.meaning,
                    key=figure.key,
                    source=figure.source,
                    written=figure.as_written,
                ),
                span=_span_of_file(figure),
                url=seed.url,
                outlet=seed.outlet,
                at=seed.published_at,
                language=primary(story.language),
            )
        )
    return list(found.values())


def _words_of(
    figure: Figure, language: str, subject: frozenset[str]
) -> tuple[frozenset[str], frozenset[str]]:
    """The keys of what a meaning says of its unit, and those of where, by what and when it was."""
    known = lexicon(language)
    words: set[str] = set()
    circumstances: set[str] = set()
    found = words
    for word in tokens(figure.meaning):
        timed = known.stance.links.get(word.lower) == "time" or word.lower in known.figures.when
        if words and (timed or word.lower in known.figures.spans):
            found = circumstances
        named = word.capital and not word.first and not known.noun_endings
        named |= _is_akin(word.word, subject)
        if word.lower not in known.function_words and not word.lower[0].isdigit() and not named:
            found.add(key(word.lower, language))
    return frozenset(words), frozenset(circumstances)


def _span_of_file(figure: Figure) -> ValueRange:
    return of_story(figure)


def _unit_of(figure: Figure, language: str) -> tuple[str, set[str]]:
    """The unit of a figure of the file as a figure of a text has it, and the keys of its noun."""
    if figure.unit.isupper() and len(figure.unit) == len("EUR"):
        return figure.unit, set()
    read = parse(f"5 {figure.unit}", language)
    if read and (read[0].unit or read[0].kind is not FigureKind.NUMBER):
        return read[0].unit, set()
    return "", {key(w.lower, language) for w in tokens(figure.unit)}


def _names_of(story: Story) -> set[str]:
    """The name keys of all words of the story's file."""
    texts = [story.title, story.summary, *story.match.terms]
    texts += [name for group in story.match.aliases for name in group]
    for seed in story.baseline:
        texts += [seed.headline, seed.summary, *(f.meaning for f in seed.figures)]
    return {name_key(w.word) for text in texts for w in tokens(text)}


def _subject_of(story: Story) -> frozenset[str]:
    """Whom the figures count, as name keys: the names before a unit in a meaning."""
    subject: set[str] = set()
    for seed in story.baseline:
        for figure in seed.figures:
            counted = {w.lower for w in tokens(figure.unit)}
            said = tokens(figure.meaning)
            for place, word in enumerate(said):
                if word.lower in counted:
                    capitals = takewhile(attrgetter("capital"), reversed(said[:place]))
                    subject |= {name_key(before.word) for before in capitals}
    for group in story.match.aliases if subject else ():
        names = [[name_key(w.word) for w in tokens(name)] for name in group]
        if any(all(_is_akin(part, subject) for part in name) for name in names):
            subject |= {part for name in names for part in name}
    return frozenset(subject)


def same_source(one: str, other: str) -> bool:
    """Whether two sources are one, as far as their names tell."""
    ours, theirs = ({name_key(w.word) for w in tokens(s) if len(w.word) > 2} for s in (one, other))  # noqa: PLR2004
    return bool(ours & theirs)


@lru_cache(maxsize=8)
def story_figures(story: Story, texts: tuple[ArticleText, ...]) -> StoryFigures:
    """The figures of a story and of texts in this order; what was read before is read once."""
    if not texts:
        return StoryFigures(story)
    made = story_figures(story, texts[:-1]).copy()
    made.add(texts[-1])
    return made


def all_given(things: Iterable[Thing]) -> list[Given]:
    """All values of things."""
    return [given for thing in things for given in thing.given]
