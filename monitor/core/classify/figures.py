"""What the figures of a passage say: which of them the other version gives otherwise.

Both sides are read first. Figures that say the same are paired wherever they stand in the passage
and however they are written; of what is left, two that count the same thing are one change, and
a figure alone is new or gone unless the other version tells it elsewhere.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import islice, pairwise
from operator import attrgetter

from monitor.core.classify.numbers import figure_change, figure_reason
from monitor.core.classify.passages import AlignedPassage, ArticleVersions, Difference, Range
from monitor.core.classify.typos import distance
from monitor.core.language.lexicons import Lexicon, lexicon
from monitor.core.language.numbers import (
    FigureKind,
    ParsedFigure,
    granularity,
    in_base_unit,
    is_customary,
    is_same_time,
    parse,
    spans,
)
from monitor.core.language.synonyms import stem_of_endings as stem
from monitor.core.language.text import ascii_digits, canonical
from monitor.core.language.tokens import Token, token_after, token_before, tokens
from monitor.model.change import ChangeKind, Severity
from monitor.model.extraction import Extraction

_NEAR = 4
"""Words to either side of a figure that are compared to see whether two count the same."""

_MOST_COMPARED = 40
"""Figures of a side, without equal ones, that are compared each with each."""

_MOST_ALIKE = 6
"""Equal figures of the other side that one figure is compared with."""

_MOST_BLOCKS = 20
"""Blocks with the digits or the word of a figure that are read to see whether they tell it."""

_MOMENTS = frozenset({FigureKind.DATE, FigureKind.TIME})
_UNBOUND = frozenset({"exactly", "only", "vague"})
"""What may stand before a figure and sets it no bound."""

_LOOSE = (frozenset({"", "about"}), frozenset({"about", "nearly"}))
"""Pairs of bounds between which a figure is only given with more or less care."""

_PRECISION = 1e-9
_ROUNDING = 0.03
"""How far a figure may be from its value in another unit, which is rounded: 5 miles, 8 km."""

_RARE = 13
"""From here on a bare number is known again without a word for what it counts."""

_LONG_WORD = 5
"""Letters from which a word with one letter wrong is known as that word."""

_FAR = 100
"""So many times as large, a figure is rarely the other one's update."""

_ROUND = frozenset({"", "about"})
"""Bounds between which a share in words, which is round, and one in per cent do not differ."""

_POINTS = "pp"
"""Percentage points, which are called "points" as well."""

_MOST_DECIMALS = 3
_MILLION = 1e6
_GROUPED = re.compile(r"\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)")
_FEW = range(2, 13)
"""Numbers that "a" or "an" stands beside as one."""

_OLDEST = 125
"""Years that a person may be old."""

_LEAST_ALIKE = 2
"""Score from which two figures of different value count the same thing."""

_DATED = frozenset({"date", "year", "decade"})
_MONTHS = 12
_REPORTED = 8
"""Days around its publication that an article reports of: it says the weekday or the date."""

_DIGITS = re.compile(r"\d+(?:[.,]\d+)*")


@dataclass(frozen=True)
class FigureReading:
    """A figure of one side of a passage, with what tells it from others."""

    figure: ParsedFigure
    low: float  # in the base unit of its dimension
    high: float
    dimension: str  # "length", "USD", "%"; empty for a bare number
    bound: str  # "at least", "about", …; empty for none
    things: frozenset[str]  # stems of the words for what is counted
    near: frozenset[str]  # stems of the words around it
    beside: tuple[str, str]  # stems of the words right before it and right behind it
    is_term: bool  # a day that something lasts to or from: "until Friday"
    is_start: bool  # from which it lasts: "since Friday"
    converts: bool  # it gives another figure's value once more, in brackets behind it

    @property
    def is_moment(self) -> bool:
        """Whether it is a date or a clock time."""
        return self.figure.kind in _MOMENTS

    @property
    def place(self) -> Range:
        """Where it stands in its text."""
        return self.figure.start, self.figure.end

    def is_length(self, other: FigureReading) -> bool:
        """Whether "800m" is metres: the other side says so."""
        lengthy = (
            other.dimension == "length" and not self.dimension and self.figure.written[-1:] == "m"
        )
        return lengthy and self.figure.low == other.low * _MILLION

    def is_year_in_words(self, other: FigureReading) -> bool:
        """Whether one is a year and the other the same number in words: "two thousand and six"."""
        return any(
            year.figure.unit == "year"
            and number.figure.kind is FigureKind.NUMBER
            and not number.dimension
            and not number.things
            and number.low == number.high == year.figure.low
            and not all(
                any(character.isdigit() for character in side.figure.written)
                for side in (year, number)
            )
            for year, number in ((self, other), (other, self))
        )

    def is_bare_clock(self, other: FigureReading) -> bool:
        """Whether one is a clock time that only its dot tells, "22.30", the other that time."""
        for bare, clock in ((self, other), (other, self)):
            hours, _, minutes = bare.figure.written.partition(".")
            if clock.figure.kind is FigureKind.TIME and hours.isdecimal() and minutes.isdecimal():
                return (
                    len(minutes) == len("mm") and int(hours) * 60 + int(minutes) == clock.figure.low
                )
        return False

    def agrees_with(
        self, other: FigureReading, share: float, *, factor: float = 1, written: bool = False
    ) -> bool:
        """Whether two values are the same but for a share of them; as written, units aside."""
        pairs = (
            ((self.figure.low, other.figure.low), (self.figure.high, other.figure.high))
            if written
            else ((self.low, other.low), (self.high, other.high))
        )
        return all(abs(a - b * factor) <= share * max(abs(a), abs(b * factor)) for a, b in pairs)

    def is_among(
        self, others: Sequence[FigureReading], dates: tuple[Sequence[date], Sequence[date]]
    ) -> bool:
        """Whether a date is one of the other side's, told once more or no longer."""
        return self.is_moment and any(
            self.is_same_moment(other, dates) for other in others[:_MOST_COMPARED]
        )

    def is_same_moment(
        self, other: FigureReading, dates: tuple[Sequence[date], Sequence[date]]
    ) -> bool:
        """Whether both are one date or time, each read beside the dates of its version."""
        if self.is_term and other.is_term and self.is_start != other.is_start:
            return False  # "until Friday" and "from Friday"
        return (
            self.is_moment
            and other.is_moment
            and is_same_time(self.figure, other.figure, dates[0], dates[1])
        )

    def score_beside(self, other: FigureReading) -> float:
        """How likely two figures of different value count the same thing."""
        alike = self.likeness_to(other)
        if self.is_moment or other.is_moment:
            if self.figure.kind is not other.figure.kind:
                return 0
            if granularity(self.figure) == granularity(other.figure):
                return _LEAST_ALIKE + alike
            return alike if self.beside[0] and self.beside[0] == other.beside[0] else 0
        if self.converts != other.converts:
            return 0
        if self.dimension == other.dimension:
            alike += _LEAST_ALIKE if self.dimension else 0
        elif self.dimension and other.dimension:
            alike -= 2
        if self.agrees_with(other, _PRECISION, written=True):
            alike += 3
        least, most = sorted((abs(self.figure.high), abs(other.figure.high)))
        if most > _FAR * max(least, 1):
            alike -= 3
        if bool(self.things) != bool(other.things) and self.near & other.near:
            alike += 1  # one leaves the noun to what stands around it
        return alike

    def likeness_to(self, other: FigureReading) -> float:
        """How alike two figures are by what stands around them.

        The word that leads up to a figure ("injured 14") and what it counts weigh most.
        """
        score = float(min(2, len((self.near - self.things) & (other.near - other.things))))
        if self.things and other.things:
            score += 3 if self.things & other.things else -1
        for weight, left, right in zip((4, 1), self.beside, other.beside, strict=True):
            if left and left == right:
                score += weight if left in self.near else 1
            elif weight > 1 and left in self.near and right in other.near:
                score -= 2
        return score

    def misspells(self, text: str, strange: Mapping[str, tuple[str, str]]) -> bool:
        """Whether the other side has, in its place, a word of the figure with a letter wrong."""
        for word in tokens(self.figure.written) if strange else ():
            if len(word.word) < _LONG_WORD:
                continue
            for wrong, around in strange.items():
                near = abs(len(wrong) - len(word.word)) <= 1 and wrong[0] == word.lower[0]
                if not near or distance(word.lower, wrong) != 1:
                    continue
                before = token_before(text, self.figure.start + word.start)
                behind = token_after(text, self.figure.start + word.end)
                if (before and before.lower == around[0]) or (behind and behind.lower == around[1]):
                    return True
        return False

    def weighs(self, dates: Sequence[date], neighbours: frozenset[tuple[str, str]]) -> bool:
        """Whether a figure that no other answers to says something that an editor would miss.

        The weekday or the date of the report itself does not, nor does a number word that is a part
        of the wording: "first", "twice"; "one" does where the words beside it are neighbours
        without it.
        """
        figure = self.figure
        if self.converts:
            return False
        if figure.kind is FigureKind.DATE and not self.is_term:
            if figure.unit == "day":
                days = [span[0] for span in spans(figure, dates)]
                near = any(abs(day - at.toordinal()) <= _REPORTED for day in days for at in dates)
                return not near
            if figure.unit.startswith(("end of", "start of", "middle of")):
                return True
            if figure.unit.startswith("this "):
                return figure.low > 0
            return figure.unit in _DATED or (figure.unit == "month" and figure.low > _MONTHS)
        if self.is_moment or any(c.isdigit() for c in figure.written):
            return True
        if figure.kind is FigureKind.ORDINAL or figure.unit == "times":
            return False
        if figure.low == figure.high == 1 and not figure.unit:
            return self.beside in neighbours
        return bool(figure.unit) or figure.high > 0

    def article_in(self, text: str, words: Lexicon) -> Range | None:
        """Where the other side says "a woman" for "two women", "a" being the figure there."""
        if self.is_moment or self.dimension or not self.figure.counted or self.low not in _FEW:
            return None
        if self.figure.kind is not FigureKind.NUMBER:
            return None
        noun = self.figure.counted.split()[-1].lower()
        every = tokens(text)
        for place, token in enumerate(every):
            if token.lower not in words.numerals.ones:
                continue
            for following in every[place + 1 : place + 3]:
                if _akin(noun, following.lower):
                    return token.start, following.end
        return None

    def stands_in(self, texts: Sequence[str], words: Lexicon) -> bool:
        """Whether the other version gives the figure in any of its texts.

        A bare small number is known again only where it counts the same thing.
        """
        key = self.key
        places = _number_places(tuple(texts), words.language)
        blocks = {n for form in _written_forms(self.figure, words) for n in places.get(form, ())}
        for number in sorted(blocks)[:_MOST_BLOCKS]:
            for other in _by_key(texts[number], words.language).get(key, ()):
                if (
                    self.dimension
                    or self.is_moment
                    or self.low >= _RARE
                    or self.things & other.things
                    or self.near & other.near
                ):
                    return True
        return False

    def changed_into(self, other: FigureReading) -> Difference:
        """One figure became the other; minor where the bound alone is another and may be style."""
        change = figure_change(self.figure, other.figure)
        loose = {self.bound, other.bound} in _LOOSE and self.agrees_with(other, _PRECISION)
        return Difference(
            kind=ChangeKind.FIGURE,
            reason=figure_reason(self.figure, other.figure, change),
            old=self.place,
            new=other.place,
            severity=Severity.MINOR if loose else None,
            figure=change,
        )

    def is_bound_otherwise(self, other: FigureReading) -> bool:
        """Whether a value has the same bound in other words, "over" and "more than": only style."""
        return bool(self.bound and other.bound) and (
            canonical(self.figure.written).casefold() != canonical(other.figure.written).casefold()
        )

    def writing_in(self, words: Lexicon) -> str:
        """The figure as written, without its bound: "almost" for "nearly" is another wording."""
        written = canonical(self.figure.written).casefold()
        for phrase in words.numerals.approximations if self.figure.approximation else ():
            if written.startswith(f"{phrase} "):
                return written[len(phrase) + 1 :]
        return written

    def restyled_as(self, other: FigureReading) -> Difference:
        """The same figure in other words or digits."""
        return Difference(
            kind=ChangeKind.COSMETIC,
            reason=f"the same figure: {self.figure.written} \u2192 {other.figure.written}",
            old=self.place,
            new=other.place,
        )

    def repeated(self, *, is_new: bool) -> Difference:
        """A date or a measure that is given once more, in another form, or no longer so."""
        times = "twice" if is_new else "once"
        return Difference(
            kind=ChangeKind.COSMETIC,
            reason=f"the same figure is given {times}: {self.figure.written}",
            old=None if is_new else self.place,
            new=self.place if is_new else None,
        )

    def alone(
        self, article: Range | None, said: str, severity: Severity | None, *, is_new: bool
    ) -> Difference:
        """A figure that one side has; `article`: the "a" or "an" of the other, in `said`."""
        before, after = (None, self.figure) if is_new else (self.figure, None)
        change = figure_change(before, after)
        both = (said, self.figure.written) if is_new else (self.figure.written, said)
        return Difference(
            kind=ChangeKind.FIGURE,
            reason=" \u2192 ".join(both) if said else figure_reason(before, after, change),
            old=article if is_new else self.place,
            new=self.place if is_new else article,
            severity=severity,
            figure=change,
        )

    @property
    def key(self) -> tuple[object, ...]:
        """What is the same of figures that say the same, whatever they count."""
        figure = self.figure
        if self.is_moment:
            return (
                *(figure.kind, figure.unit, figure.low, figure.high, figure.zone),
                self.is_start,
            )
        return self.dimension, f"{self.low:.9g}", f"{self.high:.9g}", self.bound


def figure_differences(passage: AlignedPassage, articles: ArticleVersions) -> Sequence[Difference]:
    """The figures, dates and clock times that the two sides of a passage do not both give."""
    words = articles.setting.lexicon
    old, new = readings(passage.old.text, words), readings(passage.new.text, words)
    if not old and not new:
        return ()
    dates = (_dates(articles.before), _dates(articles.after))
    equal = _equal(old, new, dates)
    taken = set(equal.values())
    gone = [one for i, one in enumerate(old) if i not in equal]
    come = [one for j, one in enumerate(new) if j not in taken]
    # A date that is told twice, "Friday (Sept. 5)", may have one counterpart.
    twice = {id(one) for one in gone if one.is_among(new, dates)}
    again = {id(one) for one in come if one.is_among(old, (dates[1], dates[0]))}
    found = [one.repeated(is_new=False) for one in gone if id(one) in twice]
    found += [one.repeated(is_new=True) for one in come if id(one) in again]
    gone = [one for one in gone if id(one) not in twice]
    come = [one for one in come if id(one) not in again]
    if gone or come:
        # A misspelt number, unit or day is put right, and says nothing else.
        strange = (
            _strange(passage.old.text, passage.new.text, words),
            _strange(passage.new.text, passage.old.text, words),
        )
        sides = (passage.old.text, strange[1]), (passage.new.text, strange[0])
        right = {
            id(one)
            for pair in _counting_the_same(gone, come)
            if any(one.misspells(*side) for one, side in zip(pair, sides, strict=True))
            for one in pair
        }
        gone = [one for one in gone if id(one) not in right and not one.misspells(*sides[0])]
        come = [one for one in come if id(one) not in right and not one.misspells(*sides[1])]
        gone, come = _without_ranges(gone, come), _without_ranges(come, gone)
    changed = _counting_the_same(gone, come) + _exchanged(old, new, equal)
    told = {id(one) for pair in changed for one in pair}
    if any(one.writing_in(words) != other.writing_in(words) for one, other in changed):
        # "9-11am" and "9-11pm": the first figure has its half of the day from the second alone.
        changed = [
            (one, other)
            for one, other in changed
            if one.writing_in(words) != other.writing_in(words) or one.bound != other.bound
        ]
    found += [one.changed_into(other) for one, other in changed]
    found += [
        old[i].restyled_as(new[j])
        for i, j in equal.items()
        if id(old[i]) not in told
        and (
            old[i].writing_in(words) != new[j].writing_in(words)
            or old[i].is_bound_otherwise(new[j])
        )
    ]
    for alone, text, texts, days, is_new in (
        (gone, passage.new.text, articles.new_texts, dates[0], False),
        (come, passage.old.text, articles.old_texts, dates[1], True),
    ):
        spoken = [stem(word.lower, words) for word in tokens(text)] if alone else []
        stems, neighbours = frozenset(spoken), frozenset(pairwise(spoken))
        for place, one in enumerate(alone):
            if id(one) in told:
                continue
            if place >= _MOST_COMPARED:
                found.append(one.alone(None, "", None, is_new=is_new))
                continue
            article = one.article_in(text, words)
            if one.converts:
                found.append(one.repeated(is_new=is_new))
            weighs = article is not None or one.weighs(days, neighbours)
            if weighs and (article is not None or not one.stands_in(texts, words)):
                # A detail that went with its clause weighs less than a figure taken from one.
                detail = not is_new and len(one.near & stems) * 2 <= len(one.near)
                severity = Severity.MINOR if detail and article is None else None
                said = text[slice(*article)] if article else ""
                found.append(one.alone(article, said, severity, is_new=is_new))
    return sorted(found, key=lambda one: (one.new or (0, 0), one.old or (0, 0)))


@lru_cache(maxsize=512)
def _readings(text: str, language: str) -> tuple[FigureReading, ...]:
    return tuple(_each_reading(text, language))


def readings(text: str, words: Lexicon) -> tuple[FigureReading, ...]:
    """The figures of a text in order."""
    return _readings(text, words.language)


def _each_reading(text: str, language: str) -> Iterator[FigureReading]:
    words, every, found = lexicon(language), tokens(text), parse(text, language)
    before = 0
    former: ParsedFigure | None = None
    in_figures = {word for figure in found for word in _words_within(every, figure)}
    for figure in found:
        while before < len(every) and every[before].end <= figure.start:
            before += 1
        behind = before
        while behind < len(every) and every[behind].start < figure.end:
            behind += 1
        around = (*every[max(0, before - _NEAR) : before], *every[behind : behind + _NEAR])
        low, dimension = in_base_unit(figure.low, figure.unit)
        lead = _before(every, before, words)
        yield FigureReading(
            figure=figure,
            low=low,
            high=in_base_unit(figure.high, figure.unit)[0],
            dimension=dimension,
            bound="" if figure.approximation in _UNBOUND else figure.approximation,
            things=_stems(tokens(figure.counted), words),
            near=_stems([word for word in around if word.start not in in_figures], words),
            beside=(
                stem(lead, words),
                stem(every[behind].lower, words) if behind < len(every) else "",
            ),
            is_term=bool(figure.approximation) or lead in words.numerals.terms,
            is_start=lead in words.numerals.starts,
            converts=former is not None and _converts(text, former, figure),
        )
        former = figure


def _words_within(every: Sequence[Token], figure: ParsedFigure) -> Iterator[int]:
    """Where the words of a figure begin."""
    place = bisect_left(every, figure.start, key=attrgetter("start"))
    while place < len(every) and every[place].start < figure.end:
        yield every[place].start
        place += 1


def _before(every: Sequence[Token], place: int, words: Lexicon) -> str:
    """The word before a place, articles passed over."""
    while place and every[place - 1].lower in words.determiners:
        place -= 1
    return every[place - 1].lower if place else ""


def _stems(found: Sequence[Token], words: Lexicon) -> frozenset[str]:
    return frozenset(
        stem(word.lower, words) for word in found if word.lower not in words.function_words
    )


def _converts(text: str, former: ParsedFigure, figure: ParsedFigure) -> bool:
    """Whether a figure in brackets says another's value in another unit, zone or calendar."""
    between, following = text[former.end : figure.start], text[figure.end : figure.end + 1]
    if between.strip() not in {"(", "[", "\uff08"} or following not in {")", "]", "\uff09"}:
        return False
    if former.kind in _MOMENTS:
        return figure.kind in _MOMENTS
    if former.kind is FigureKind.MONEY:
        return figure.kind is FigureKind.MONEY and figure.unit != former.unit
    dimensions = [in_base_unit(one.low, one.unit)[1] for one in (former, figure)]
    return dimensions[0] == dimensions[1] and figure.unit not in {"", former.unit}


def _dates(version: Extraction) -> tuple[date, ...]:
    """The days on which a version was published and last modified, as far as it says."""
    return tuple(at.date() for at in (version.published, version.modified) if at is not None)


# Equal figures


def _equal(
    old: Sequence[FigureReading],
    new: Sequence[FigureReading],
    dates: tuple[Sequence[date], Sequence[date]],
) -> dict[int, int]:
    """Which figure of the new side says the same as one of the old: places in both, one to one.

    Those that are written with one value first; then, of what is left, those that say it in
    another unit, by another date, or with the unit left to a neighbour.
    """
    places: defaultdict[tuple[object, ...], list[int]] = defaultdict(list)
    for j, reading in enumerate(new):
        places[reading.key].append(j)
    pairs: dict[int, int] = {}
    for i, reading in enumerate(old):
        free = places.get(reading.key)
        if free:
            best = max(free[:_MOST_ALIKE], key=lambda j: (reading.likeness_to(new[j]), -j))
            free.remove(best)
            pairs[i] = best
    taken = set(pairs.values())
    left = [j for j in range(len(new)) if j not in taken][:_MOST_COMPARED]
    for i in [i for i in range(len(old)) if i not in pairs][:_MOST_COMPARED]:
        alike = [j for j in left if j not in taken and _is_same(i, j, old, new, dates)]
        if alike:
            best = max(alike, key=lambda j: (old[i].likeness_to(new[j]), -j))
            pairs[i] = best
            taken.add(best)
    return pairs


def _is_same(
    i: int,
    j: int,
    old: Sequence[FigureReading],
    new: Sequence[FigureReading],
    dates: tuple[Sequence[date], Sequence[date]],
) -> bool:
    """Whether two figures that are not written with one value say the same."""
    one, other = old[i], new[j]
    if one.is_moment or other.is_moment:
        return (
            one.is_same_moment(other, dates)
            or one.is_bare_clock(other)
            or one.is_year_in_words(other)
        )
    if {one.dimension, other.dimension} == {_POINTS, ""} and one.bound == other.bound:
        points, bare = (one, other) if one.dimension == _POINTS else (other, one)
        said = {word.lower for word in tokens(points.figure.written)}
        near = {word.lower for word in tokens(bare.figure.counted)}
        return bool(said & near) and one.agrees_with(other, _PRECISION)
    shares = {one.dimension, other.dimension} == {"%", ""} and {one.bound, other.bound} <= _ROUND
    if one.bound != other.bound and not shares:
        return False
    if one.dimension == other.dimension:
        rounded = is_customary(one.figure.unit) != is_customary(other.figure.unit)
        return one.agrees_with(other, _ROUNDING if rounded else _PRECISION)
    if "%" in {one.dimension, other.dimension} and "" in {one.dimension, other.dimension}:
        share, part = (one, other) if one.dimension == "%" else (other, one)
        decimals = len(share.figure.written.partition(".")[2].rstrip("% ")) or 0
        rounded = 0.5 / 10 ** min(decimals, _MOST_DECIMALS)
        if (
            part.high < 1
            and abs(part.low * 100 - share.low) < rounded
            and not share.figure.is_range
        ):
            return True  # "a third" and "33%"
    if one.is_length(other) or other.is_length(one):
        return True
    if one.bound != other.bound or not one.agrees_with(other, _PRECISION, written=True):
        return False
    for bare, measured, side in ((one, other, old), (other, one, new)):
        if bare.dimension or bare.things:
            continue
        if measured.figure.unit == "year" and measured.figure.high <= _OLDEST:
            return True  # "Ann Roe, 34," is a 34-year-old
        if any(near.dimension == measured.dimension for near in side):
            return True  # "from 5 to 6 per cent" leaves the unit to the second
    return False


def _without_ranges(
    ours: Sequence[FigureReading], theirs: Sequence[FigureReading]
) -> list[FigureReading]:
    """Our figures without ranges whose ends are two figures of theirs, and without such ends."""
    left = list(ours)
    for mine, others, ours_are_ranges in ((ours, theirs, True), (theirs, ours, False)):
        for span in mine[:_MOST_COMPARED]:
            if not span.figure.is_range or span.bound or span.figure.approximation:
                continue
            ends = [
                next(
                    (o for o in others[:_MOST_COMPARED] if o.figure.high == o.figure.low == value),
                    None,
                )
                for value in (span.figure.low, span.figure.high)
            ]
            if all(end is not None for end in ends):
                taken = [span] if ours_are_ranges else ends
                left = [one for one in left if all(one is not other for other in taken)]
    return left


def _exchanged(
    old: Sequence[FigureReading], new: Sequence[FigureReading], equal: Mapping[int, int]
) -> list[tuple[FigureReading, FigureReading]]:
    """Figures that changed places with one another: "3 dead and 5 hurt", "5 dead and 3 hurt".

    Two that only moved took the words around them along.
    """
    found: list[tuple[FigureReading, FigureReading]] = []
    places = sorted(equal)[:_MOST_COMPARED]
    for i, k in pairwise(places):
        j, m = equal[i], equal[k]
        if j < m or old[i].is_moment or old[k].is_moment:
            continue
        first = old[i].likeness_to(new[m]) - old[i].likeness_to(new[j])
        second = old[k].likeness_to(new[j]) - old[k].likeness_to(new[m])
        if min(first, second) >= 0 and first + second > 1:
            found += [(old[i], new[m]), (old[k], new[j])]
    return found


# Figures that differ


def _counting_the_same(
    gone: Sequence[FigureReading], come: Sequence[FigureReading]
) -> list[tuple[FigureReading, FigureReading]]:
    """Pairs of an old and a new figure that count the same thing, the likeliest first."""
    scored = sorted(
        (
            (-score, abs(i - j), i, j)
            for i, one in enumerate(gone[:_MOST_COMPARED])
            for j, other in enumerate(come[:_MOST_COMPARED])
            if (score := one.score_beside(other)) >= _LEAST_ALIKE
        ),
    )
    pairs: dict[int, int] = {}
    for _, _, i, j in scored:
        if i not in pairs and j not in pairs.values():
            pairs[i] = j
    return [(gone[i], come[j]) for i, j in sorted(pairs.items())]


def _strange(text: str, other: str, words: Lexicon) -> Mapping[str, tuple[str, str]]:
    """The words of a text that the other has not, and no list of numbers, with their neighbours."""
    theirs = {word.lower for word in tokens(other)} | _known_words(words.language)
    every = [word.lower for word in tokens(text)]
    found = {
        word: (every[place - 1] if place else "", *every[place + 1 : place + 2])
        for place, word in enumerate(every)
        if word not in theirs and len(word) >= _LONG_WORD - 1 and word.isalpha()
    }
    return {word: (around[0], around[-1]) for word, around in islice(found.items(), _MOST_COMPARED)}


@lru_cache(maxsize=32)
def _known_words(language: str) -> frozenset[str]:
    words = lexicon(language)
    numerals = words.numerals
    return words.function_words.union(
        numerals.numbers,
        numerals.scales,
        numerals.ordinals,
        numerals.months,
        numerals.weekdays,
        numerals.units,
        numerals.fractions,
        numerals.vague,
    )


def _akin(one: str, other: str) -> bool:
    """Whether two words are forms of one noun: "woman" and "women", "child" and "children"."""
    least = max(3, min(len(one), len(other)) - 2)
    return one[:least] == other[:least] and abs(len(one) - len(other)) <= 3  # noqa: PLR2004


@lru_cache(maxsize=512)
def _by_key(text: str, language: str) -> Mapping[tuple[object, ...], Sequence[FigureReading]]:
    """The figures of a text by what they say; of those that say the same a few."""
    found: defaultdict[tuple[object, ...], list[FigureReading]] = defaultdict(list)
    for reading in _readings(text, language):
        if len(same := found[reading.key]) < _MOST_COMPARED:
            same.append(reading)
    return found


@lru_cache(maxsize=8)
def _number_places(texts: tuple[str, ...], language: str) -> Mapping[str, Sequence[int]]:
    """Which texts have a number in digits, and a number word, by how it is written there."""
    numbers = lexicon(language).numerals.numbers
    places: defaultdict[str, list[int]] = defaultdict(list)
    for number, text in enumerate(texts):
        plain = ascii_digits(text)
        found = {*_DIGITS.findall(plain), *_GROUPED.findall(plain)}
        found |= {word.lower for word in tokens(text) if word.lower in numbers}
        for form in found:
            places[form].append(number)
    return places


def _written_forms(figure: ParsedFigure, words: Lexicon) -> Iterator[str]:
    """The digits and the words that stand wherever a text gives the figure."""
    yield from _DIGITS.findall(ascii_digits(figure.written))
    whole = abs(figure.low)
    if whole == int(whole) and whole < 10**15:
        grouped = f"{int(whole):,}"
        yield str(int(whole))
        yield from (grouped.replace(",", mark) for mark in ",. \u00a0\u202f")
        yield from (f"{whole / scale:g}" for scale in (1e3, 1e6, 1e9) if whole >= scale)
        yield from (word for word, value in words.numerals.numbers.items() if value == whole)


# What is told
