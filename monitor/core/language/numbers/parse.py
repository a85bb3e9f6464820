"""The figures of a text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from monitor.core.language.lexicons import Lexicon, lexicon
from monitor.core.language.numbers.counted import counted_words
from monitor.core.language.numbers.dates import DateValue, likely_year, moment
from monitor.core.language.numbers.quantity import Quantity, measured, quantity
from monitor.core.language.numbers.tokens import HYPHENS, NumberToken, tokens
from monitor.core.language.numbers.units import SYMBOLS, Unit, unit_after, unit_before
from monitor.core.language.numbers.value import FigureKind, ParsedFigure

_LOOK_BACK = 4
"""Words of the longest approximation."""

_OPENING = frozenset("([{\"'\u201c\u201e\u2018\u201a\u00ab\u00bb\u300c:=~\u2248")


def parse(text: str, language: str = "") -> tuple[ParsedFigure, ...]:
    """The figures of a text, in order, without overlap.

    `language` is a BCP 47 tag; a language that is not known is read by English marks ("1,000",
    "3.5") and in digits alone.
    """
    words = lexicon(language)
    return tuple(_figures(text, tokens(text, words.numerals.months), words))


def _figures(text: str, read: Sequence[NumberToken], words: Lexicon) -> list[ParsedFigure]:
    found: list[ParsedFigure] = []
    place = floor = 0
    while place < len(read):
        figure, after = _figure_at(text, read, place, floor, words)
        place = max(after, place + 1)
        if figure is not None:
            found.append(figure)
            floor = place
    return found


def _figure_at(
    text: str, read: Sequence[NumberToken], place: int, floor: int, words: Lexicon
) -> tuple[ParsedFigure | None, int]:
    when = moment(read, place, words.numerals) or likely_year(read, place, words.function_words)
    if when is not None:
        return _dated(text, read, place, floor, when, words), when.end
    if (factor := words.numerals.multiples.get(read[place].text)) is not None:
        number, unit = (
            Quantity(factor, factor, place + 1),
            Unit("times", FigureKind.NUMBER, place + 1),
        )
        return _measured(text, read, place, floor, number, unit, words), place + 1
    if (both := measured(read[place].text, words.numerals)) is not None:
        number = Quantity(both[0], both[0], place + 1)
        unit = Unit(both[1], FigureKind.NUMBER, place + 1)
        return _measured(text, read, place, floor, number, unit, words), place + 1
    spread = _spread(read, place, words)
    if spread is None:
        return None, place
    first, number = spread
    unit = unit_before(read, first, floor) or unit_after(read, number.end, words.numerals)
    return _measured(text, read, first, floor, number, unit, words), max(number.end, unit.end)


def _spread(read: Sequence[NumberToken], place: int, words: Lexicon) -> tuple[int, Quantity] | None:
    """A number or a range of numbers, and the token that it begins at."""
    numerals = words.numerals
    link = numerals.between.get(read[place].text)
    if link is not None and place + 1 < len(read):
        low = quantity(read, place + 1, numerals)
        if low and low.end + 1 < len(read) and read[low.end].text == link:
            high = quantity(read, low.end + 1, numerals)
            if high and (joined := _range(low, high)):
                return place, joined
        return None
    number = quantity(read, place, numerals)
    if number is None:
        return None
    led = place > 0 and read[place - 1].text in numerals.from_words
    if not number.ordinal and number.end + 1 < len(read):
        word = read[number.end].text
        if word in HYPHENS or (word in numerals.ranges and not led):
            high = quantity(read, number.end + 1, numerals)
            if high and not high.ordinal and (joined := _range(number, high)):
                return place, joined
    return place, number


def _range(low: Quantity, high: Quantity) -> Quantity | None:
    """Both as one, the scale of the upper bound holding for both; None unless it grows."""
    least = low.low
    if low.scale == 1 and high.scale > 1 and least < high.high / high.scale:
        least *= high.scale
    return replace(high, low=least) if least < high.high else None


def _dated(
    text: str, read: Sequence[NumberToken], place: int, floor: int, when: DateValue, words: Lexicon
) -> ParsedFigure:
    start, approximation = _approximation(read, place, floor, words)
    end = read[when.end - 1].end
    return ParsedFigure(
        kind=FigureKind.TIME if when.unit == "time" else FigureKind.DATE,
        low=when.value,
        high=when.value,
        unit=when.unit,
        approximation=approximation,
        start=start,
        end=end,
        written=text[start:end],
    )


def _measured(
    text: str,
    read: Sequence[NumberToken],
    first: int,
    floor: int,
    number: Quantity,
    unit: Unit,
    words: Lexicon,
) -> ParsedFigure:
    begin = unit.start if unit.start is not None else first
    negative = _is_negative(read, begin, floor, words)
    sign = -1 if negative else 1
    start, approximation = _approximation(read, begin - negative, floor, words)
    low, high = sorted((sign * number.low, sign * number.high))
    last = max(number.end, unit.end)
    kind = FigureKind.ORDINAL if number.ordinal and not unit.name else unit.kind
    plain = kind in {FigureKind.NUMBER, FigureKind.PERCENT, FigureKind.ORDINAL}
    end = read[last - 1].end
    return ParsedFigure(
        kind=kind,
        low=low,
        high=high,
        unit=unit.name,
        counted=counted_words(read, last, words) if plain else "",
        approximation="vague" if number.vague else approximation,
        start=start,
        end=end,
        written=text[start:end],
    )


def _is_negative(read: Sequence[NumberToken], begin: int, floor: int, words: Lexicon) -> bool:
    """Whether a minus stands right before the number, as a mark or as a word.

    A mark counts that touches the number and nothing before it; a word, where it neither takes
    from another number ("10 minus 3") nor belongs to an approximation ("au moins 5").
    """
    if begin <= floor:
        return False
    mark = read[begin - 1]
    if mark.text in HYPHENS:
        return read[begin].glued and (not mark.glued or _opens(read, begin - 2))
    if mark.text not in words.numerals.minus or (begin > 1 and read[begin - 2].is_number):
        return False
    table = words.numerals.approximations
    return not any(
        " ".join(token.text for token in read[begin - size : begin]) in table
        for size in range(1, min(_LOOK_BACK, begin - floor) + 1)
    )


def _opens(read: Sequence[NumberToken], place: int) -> bool:
    """Whether a number may begin right behind the token: a bracket, a quotation mark, "$"."""
    if read[place].text in SYMBOLS:
        return place == 0 or not read[place - 1].is_number
    return read[place].text in _OPENING


def _approximation(
    read: Sequence[NumberToken], begin: int, floor: int, words: Lexicon
) -> tuple[int, str]:
    """Where the figure starts, and what stands before it: "more than", "about", …"""
    table = words.numerals.approximations
    for size in range(min(_LOOK_BACK, begin - floor), 0, -1):
        before = read[begin - size : begin]
        phrase = " ".join(token.text for token in before)
        if phrase in table:
            return before[0].start, table[phrase]
    if begin > floor and read[begin - 1].text in {"~", "\u2248"}:
        return read[begin - 1].start, "about"
    return read[begin].start, ""
