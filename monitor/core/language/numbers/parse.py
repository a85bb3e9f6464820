"""The figures of a text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import cache, lru_cache

from monitor.core.language.lexicons import Lexicon, lexicon
from monitor.core.language.lexicons.lexicon import Numerals
from monitor.core.language.numbers import east_asian
from monitor.core.language.numbers.counted import counted_words
from monitor.core.language.numbers.dates import DateValue, likely_year, moment
from monitor.core.language.numbers.measures import in_base_unit
from monitor.core.language.numbers.quantity import NumberRead, half_behind, measured, quantity
from monitor.core.language.numbers.tokens import HYPHENS, NumberToken, tokens
from monitor.core.language.numbers.units import SYMBOLS, Unit, unit_after, unit_before
from monitor.core.language.numbers.value import FigureKind, ParsedFigure

_LOOK_BACK = 4
"""Words of the longest approximation."""

_PARTS_OF_A_DAY = (
    (frozenset({":", "h"}), 3600),
    (frozenset({":", "m", "min"}), 60),
    (frozenset({"s", "sec"}), 1),
)
"""What stands behind the hours, minutes and seconds of a span of time, and their seconds."""

_OF_DATES = frozenset({"about", "nearly", "at most", "exactly"})
"""Bounds that a date may have: "until", where it is the same word as "up to"."""

_LAST_OF_ALPHABETS = "\u1100"
"""Behind it in Unicode stand the scripts whose numerals are no words by themselves."""

_WITH_LESSER = frozenset({"year", "week", "day", "h", "min", "ft", "lb"})
"""Units that an amount is given in together with lesser ones."""

_OPENING = frozenset("([{\"'\u201c\u201e\u2018\u201a\u00ab\u00bb\u300c:=~\u2248")


@lru_cache(maxsize=512)
def parse(text: str, language: str = "") -> tuple[ParsedFigure, ...]:
    """The figures of a text, in order, without overlap; several rules ask it of the same text.

    `language` is a BCP 47 tag; a language that is not known is read by English marks ("1,000",
    "3.5") and in digits alone.
    """
    words = lexicon(language)
    return tuple(_FigureReader(tokens(text, words.numerals.months), text, words).figures())


class _FigureReader:
    """Reads the figures among the tokens of a text in one language."""

    def __init__(self, tokens: Sequence[NumberToken], text: str, words: Lexicon) -> None:
        self.tokens = tokens
        self.text = text
        self.words = words

    def figures(self) -> list[ParsedFigure]:
        """The figures in order; none begins before the one ahead of it has ended."""
        found: list[ParsedFigure] = []
        place = floor = 0
        starters, parts = _starters(self.words.language), _parts(self.words.language)
        while place < len(self.tokens):
            if not _may_start(self.tokens[place], starters, parts):
                place += 1
                continue
            figure, after = self.figure_at(place, floor)
            place = max(after, place + 1)
            if figure is not None:
                found.append(figure)
                while place < len(self.tokens) and self.tokens[place].start < figure.end:
                    place += 1  # past a bound behind the figure
                floor = place
        return found

    def figure_at(self, place: int, floor: int) -> tuple[ParsedFigure | None, int]:
        if (span := self.duration(place)) is not None:
            number = NumberRead(span[0], span[0], span[1])
            unit = Unit("s", FigureKind.NUMBER, span[1])
            return self.measured(place, floor, number, unit), span[1]
        when = (
            None
            if self.is_number_word(place, self.words.numerals)
            else moment(self.tokens, place, self.words.numerals)
        )
        when = when or likely_year(self.tokens, place, _year_leaders(self.words.language))
        if when is not None:
            return self.dated(place, floor, when), when.end
        if (factor := self.words.numerals.multiples.get(self.tokens[place].text)) is not None:
            number, unit = (
                NumberRead(factor, factor, place + 1),
                Unit("times", FigureKind.NUMBER, place + 1),
            )
            return self.measured(place, floor, number, unit), place + 1
        if (both := measured(self.tokens[place].text, self.words.numerals)) is not None:
            number = NumberRead(both[0], both[0], place + 1)
            unit = Unit(both[1], FigureKind.NUMBER, place + 1)
            return self.measured(place, floor, number, unit), place + 1
        if (share := east_asian.share(self.tokens, place)) is not None:
            number = NumberRead(share[0], share[0], share[1])
            unit = Unit("%", FigureKind.PERCENT, share[1])
            return self.measured(place, floor, number, unit), share[1]
        spread = self.spread(place)
        if spread is None:
            if (one := self.one_and_more(place)) is not None:
                return self.measured(place, floor, *one), one[1].end
            return None, place
        first, number = spread
        behind = east_asian.bound_behind(self.tokens, number.end)
        after = number.end if behind is None else behind[1]
        leading = unit_before(self.tokens, first, floor)
        if leading is not None:
            number = self.spaced_scale(number, self.words.numerals)
        unit = leading or unit_after(self.tokens, after, self.words.numerals)
        more = half_behind(self.tokens, unit.end, self.words.numerals) if unit.name else 0
        if more:
            half = number.scale / 2
            number = replace(number, low=number.low + half, high=number.high + half)
            unit = replace(unit, end=unit.end + more)
        elif leading is None:
            number, unit = self.with_lesser_units(number, unit)
        found = self.measured(first, floor, number, unit)
        return found, max(number.end, unit.end)

    def one_and_more(self, place: int) -> tuple[NumberRead, Unit] | None:
        """An article before a unit that lesser units follow: "an hour and twenty minutes"."""
        if self.tokens[place].text not in self.words.numerals.ones:
            return None
        one = NumberRead(1, 1, place + 1)
        unit = unit_after(self.tokens, one.end, self.words.numerals)
        number, last = self.with_lesser_units(one, unit)
        return (number, last) if last is not unit else None

    def with_lesser_units(self, number: NumberRead, unit: Unit) -> tuple[NumberRead, Unit]:
        """An amount in several units as one in the least: "two years and three months"."""
        numerals = self.words.numerals
        while unit.name in _WITH_LESSER and _is_whole(number):
            place = unit.end
            if place < len(self.tokens) and self.tokens[place].text in numerals.joiners:
                place += 1
            more = quantity(self.tokens, place, numerals) if place < len(self.tokens) else None
            if more is None or not _is_whole(more):
                break
            lesser = unit_after(self.tokens, more.end, numerals)
            (worth, dimension), (step, same) = (in_base_unit(1, u.name) for u in (unit, lesser))
            if dimension != same or worth <= step * more.low or lesser.name == unit.name:
                break
            total = number.low * worth / step + more.low
            number, unit = replace(more, low=total, high=total), lesser
        return number, unit

    def is_number_word(self, place: int, numerals: Numerals) -> bool:
        """Whether what may shorten a month is a number: "sept cent mille", "sept pour cent"."""
        word = self.tokens[place].text
        if word not in numerals.months or word not in numerals.numbers:
            return False
        beside = (*self.tokens[max(0, place - 1) : place], *self.tokens[place + 1 : place + 2])
        return not any(token.is_number or token.text == "." for token in beside)

    def duration(self, place: int) -> tuple[float, int] | None:
        """The seconds of "2:09:31" and "2h 9m 31s", and the token behind; None for clock times."""
        if place + 1 >= len(self.tokens) or not self.tokens[place + 1].glued:
            return None
        seconds, at = 0.0, place
        for size, (marks, worth) in enumerate(_PARTS_OF_A_DAY, 1):
            if at >= len(self.tokens) or not _is_part_of_duration(self.tokens[at]):
                return None
            mark = self.tokens[at + 1] if at + 1 < len(self.tokens) else None
            seconds += int(self.tokens[at].written) * worth
            if mark is not None and mark.glued and mark.text in marks:
                at += 2
            elif (
                size == len(_PARTS_OF_A_DAY)
                and self.tokens[at].glued
                and self.tokens[at - 1].text == ":"
            ):
                return seconds, at + 1
            else:
                return None
            ended = at >= len(self.tokens) or not self.tokens[at].is_number
            if mark.text != ":" and size > 1 and ended:
                return seconds, at
        return None

    def spaced_scale(self, number: NumberRead, numerals: Numerals) -> NumberRead:
        """A sum with its scale behind a space, where a sign before says that it is one: "£5 m"."""
        if number.scale > 1 or number.end >= len(self.tokens):
            return number
        scale = numerals.glued_scales.get(self.tokens[number.end].text)
        if scale is None:
            return number
        return replace(
            number,
            low=number.low * scale,
            high=number.high * scale,
            scale=scale,
            end=number.end + 1,
        )

    def spread(self, place: int) -> tuple[int, NumberRead] | None:
        """A number or a range of numbers, and the token that it begins at."""
        numerals = self.words.numerals
        link = numerals.between.get(self.tokens[place].text)
        if link is not None and place + 1 < len(self.tokens):
            low = quantity(self.tokens, place + 1, numerals)
            if low and low.end + 1 < len(self.tokens) and self.tokens[low.end].text == link:
                high = quantity(self.tokens, low.end + 1, numerals)
                if high and (joined := _range(low, high)):
                    return place, joined
            return None
        number = quantity(self.tokens, place, numerals)
        if number is None:
            return None
        led = place > 0 and self.tokens[place - 1].text in numerals.from_words
        if not number.ordinal and number.end + 1 < len(self.tokens):
            word = self.tokens[number.end].text
            if word in HYPHENS or (word in numerals.ranges and not led):
                high = quantity(self.tokens, number.end + 1, numerals)
                if high and not high.ordinal and (joined := _range(number, high)):
                    return place, joined
        return place, number

    def dated(self, place: int, floor: int, when: DateValue) -> ParsedFigure:
        start, approximation = self.approximation(place, floor)
        if when.unit != "time" and approximation not in _OF_DATES:
            start, approximation = self.tokens[place].start, ""
        end = self.tokens[when.end - 1].end
        return ParsedFigure(
            kind=FigureKind.TIME if when.unit == "time" else FigureKind.DATE,
            low=when.value,
            high=when.value,
            unit=when.unit,
            approximation=approximation,
            start=start,
            end=end,
            written=self.text[start:end],
            zone=when.zone,
        )

    def measured(self, first: int, floor: int, number: NumberRead, unit: Unit) -> ParsedFigure:
        begin = unit.start if unit.start is not None else first
        negative = self.is_negative(begin, floor)
        sign = -1 if negative else 1
        start, approximation = self.approximation(begin - negative, floor)
        low, high = sorted((sign * number.low, sign * number.high))
        last = max(number.end, unit.end)
        kind = FigureKind.ORDINAL if number.ordinal and not unit.name else unit.kind
        plain = kind in {FigureKind.NUMBER, FigureKind.PERCENT, FigureKind.ORDINAL}
        things = counted_words(self.tokens, last, self.words) if plain else ""
        if not approximation:
            approximation, last = self.bound_behind(last, counts=bool(things))
        if unit.name == "year":
            last = self.past_old(last)
        end = self.tokens[last - 1].end
        return ParsedFigure(
            kind=kind,
            low=low,
            high=high,
            unit=unit.name,
            counted=things,
            approximation="vague" if number.vague else approximation,
            start=start,
            end=end,
            written=self.text[start:end],
        )

    def past_old(self, last: int) -> int:
        """Past the end of an age: "24-year-old"."""
        hyphen = last < len(self.tokens) and self.tokens[last].text in HYPHENS
        behind = last + hyphen
        return (
            behind + 1 if behind < len(self.tokens) and self.tokens[behind].text == "old" else last
        )

    def bound_behind(self, last: int, *, counts: bool) -> tuple[str, int]:
        """What stands behind the figure of how surely it is meant, and the token behind it all.

        "300 or more", "300+", "300-odd", "300人以上": the word for what is counted, which stands
        before the bound there, is a part of the figure then.
        """
        table = self.words.numerals.approximations_behind
        if last < len(self.tokens) and self.tokens[last].text == "+" and self.tokens[last].glued:
            return "more than", last + 1
        opening = self.tokens[last].text if last < len(self.tokens) else ""
        opens = opening == "-" or opening in self.words.numerals.openings.approximations_behind
        for size in range(min(_LOOK_BACK, len(self.tokens) - last), 0, -1) if opens else ():
            phrase = " ".join(
                token.text for token in self.tokens[last : last + size] if token.text != "-"
            )
            leads = last + size < len(self.tokens) and self.tokens[last + size].is_number
            if phrase in table and not leads:
                return table[phrase], last + size
        for skipped in (0, 1) if counts else (0,):
            if (eastern := east_asian.bound_behind(self.tokens, last + skipped)) is not None:
                return eastern
        return "", last

    def is_negative(self, begin: int, floor: int) -> bool:
        """Whether a minus stands right before the number, as a mark or as a word.

        A mark counts that touches the number and nothing before it; a word, where it neither takes
        from another number ("10 minus 3") nor belongs to an approximation ("au moins 5").
        """
        if begin <= floor:
            return False
        mark = self.tokens[begin - 1]
        if mark.text in HYPHENS:
            return self.tokens[begin].glued and (not mark.glued or self.opens(begin - 2))
        if mark.text not in self.words.numerals.minus or (
            begin > 1 and self.tokens[begin - 2].is_number
        ):
            return False
        table = self.words.numerals.approximations
        return not any(
            " ".join(token.text for token in self.tokens[begin - size : begin]) in table
            for size in range(1, min(_LOOK_BACK, begin - floor) + 1)
        )

    def opens(self, place: int) -> bool:
        """Whether a number may begin right behind the token: a bracket, a quotation mark, "$"."""
        if self.tokens[place].text in SYMBOLS:
            return place == 0 or not self.tokens[place - 1].is_number
        return self.tokens[place].text in _OPENING

    def approximation(self, begin: int, floor: int) -> tuple[int, str]:
        """Where the figure starts, and what stands before it: "more than", "about", …"""
        table = self.words.numerals.approximations
        hyphen = (
            begin > floor and self.tokens[begin - 1].text == "-" and self.tokens[begin - 1].glued
        )
        begin -= hyphen  # "under-21"
        closes = (
            begin > floor
            and self.tokens[begin - 1].text in self.words.numerals.openings.approximations
        )
        for size in range(min(_LOOK_BACK, begin - floor), 0, -1) if closes else ():
            before = self.tokens[begin - size : begin]
            phrase = " ".join(token.text for token in before)
            if phrase in table:
                return before[0].start, table[phrase]
        begin += hyphen
        if begin > floor and self.tokens[begin - 1].text in {"~", "\u2248"}:
            return self.tokens[begin - 1].start, "about"
        if (eastern := east_asian.bound_before(self.tokens, begin, floor)) is not None:
            return self.tokens[eastern[1]].start, eastern[0]
        return self.tokens[begin].start, ""


@cache
def _year_leaders(language: str) -> frozenset[str]:
    """The words behind which four digits are a year, whatever follows: not "only 1900 cells"."""
    known = lexicon(language)
    return known.function_words - frozenset(known.numerals.approximations)


@cache
def _starters(language: str) -> frozenset[str]:
    """The words that a figure may begin with, or the first parts of such as have a hyphen."""
    known = lexicon(language).numerals
    tables: tuple[Iterable[str], ...] = (
        known.numbers,
        known.scales,
        known.ordinals,
        known.fractions,
        known.vague,
        known.ones,
        known.several,
        known.every,
        known.between,
        known.multiples,
        known.months,
        known.weekdays,
        known.days,
        known.periods,
        known.shifts,
        known.edges,
        [word.lower() for word in known.clock],
    )
    every = frozenset().union(*tables)
    return every.union(word.partition("-")[0] for word in every)


@cache
def _parts(language: str) -> re.Pattern[str] | None:
    """What a word has in it that may be a number with its unit or scale: "zweijährige"."""
    known = lexicon(language).numerals
    stems = [*known.measured, *known.compounds, *filter(None, [known.compound_link])]
    return re.compile("|".join(map(re.escape, stems))) if stems else None


def _may_start(token: NumberToken, starters: frozenset[str], parts: re.Pattern[str] | None) -> bool:
    """Whether a figure may begin at a token, as far as it tells alone."""
    if token.is_number or token.text[0] > _LAST_OF_ALPHABETS:
        return True
    if not token.is_word:
        return False
    if token.text in starters or token.text.removesuffix("'s") in starters:
        return True
    return token.written[0] in "IVX" or (parts is not None and bool(parts.search(token.text)))


def _is_whole(number: NumberRead) -> bool:
    """Whether it is one whole number that counts, no range."""
    exact = number.low == number.high and number.low == int(number.low)
    return exact and not number.ordinal and not number.vague


def _is_part_of_duration(token: NumberToken) -> bool:
    return token.is_number and token.written.isdecimal() and len(token.written) <= len("hhh")


def _range(low: NumberRead, high: NumberRead) -> NumberRead | None:
    """Both as one, the scale of the upper bound holding for both; None unless it grows."""
    least = low.low
    if low.scale == 1 and high.scale > 1 and least < high.high / high.scale:
        least *= high.scale
    return replace(high, low=least) if least < high.high else None
