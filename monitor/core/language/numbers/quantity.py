"""Numbers, in digits or in words."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from math import isfinite

from monitor.core.language.lexicons.lexicon import Numerals
from monitor.core.language.numbers.tokens import HYPHENS, NumberToken

_GROUP = 3
_HUNDRED, _THOUSAND = 100, 1000
_HALF = 0.5
_DENOMINATORS = frozenset({"2", "3", "4", "5", "6", "8", "10", "16"})
_HAN_SCALES = {
    "\u767e": 1e2,
    "\u5343": 1e3,
    "\u4e07": 1e4,
    "\u842c": 1e4,
    "\u5104": 1e8,
    "\u4ebf": 1e8,
    "\u5146": 1e12,
}
"""What Chinese and Japanese multiply a number in digits by, right behind it: "12\u4e07"."""

_LONGEST_WORD = 100
"""Letters of the longest number that is written as one word."""


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number that was read: its value and the token behind it."""

    low: float
    high: float
    end: int
    scale: float = 1  # what a scale word multiplied it by
    ordinal: bool = False
    vague: bool = False
    digits: bool = False


def quantity(tokens: Sequence[NumberToken], start: int, numerals: Numerals) -> Quantity | None:
    """The number that begins at a token, None if none does.

    What is larger than a float can hold, such as four hundred digits, is no number that counts.
    """
    token = tokens[start]
    if token.is_number:
        found = _in_digits(tokens, start, numerals)
    elif not token.is_word or _idle(tokens, start, numerals):
        found = None
    else:
        found = (
            _vague(tokens, start, numerals)
            or _fraction(tokens, start, numerals)
            or _in_words(tokens, start, numerals)
            or _ordinal(tokens, start, numerals)
        )
    return found if found and isfinite(found.low) and isfinite(found.high) else None


def measured(word: str, numerals: Numerals) -> tuple[float, str] | None:
    """The number and the unit in one word, such as "zweijährige" or "двухлетний"."""
    for stem, unit in numerals.measured.items():
        left, found, ending = word.partition(stem)
        if found and left and ending in numerals.measured_endings:
            value = numerals.leading.get(left, _word_value(left, numerals))
            return None if value is None else (value, unit)
    return None


def digits_value(written: str, numerals: Numerals) -> float:
    """The value of a number in digits, by the marks of the language.

    A mark that is repeated, or that parts exactly three digits where the language parts
    thousands so, is no decimal mark.
    """
    if not written[-1].isdecimal():
        before = digits_value(written[:-1], numerals) if written[:-1] else 0.0
        return before + unicodedata.numeric(written[-1])
    text = "".join(character for character in written if character in "0123456789.,")
    marks = [character for character in text if character in ".,"]
    if not marks:
        return float(text)
    whole, _, rest = text.rpartition(marks[-1])
    thousands = len(set(marks)) == 1 and (
        len(marks) > 1
        or (
            marks[0] in numerals.thousands
            and len(rest) == _GROUP
            and len(whole) <= _GROUP
            and not whole.startswith("0")
        )
    )
    bare = "".join(character for character in whole if character.isdigit())
    return float(bare + rest) if thousands else float(f"{bare}.{rest}")


def _in_digits(tokens: Sequence[NumberToken], start: int, numerals: Numerals) -> Quantity | None:
    if _identifier(tokens, start):
        return None
    value, after = _with_fraction(tokens, start, digits_value(tokens[start].written, numerals))
    if _glued_word(tokens, after) and tokens[after].text in numerals.ordinal_endings:
        return Quantity(value, value, after + 1, ordinal=True, digits=True)
    if (
        _glued_word(tokens, after + 1)
        and tokens[after].glued
        and tokens[after].text in HYPHENS
        and tokens[after + 1].text in numerals.ordinal_endings
    ):
        return Quantity(value, value, after + 2, ordinal=True, digits=True)
    if _glued_word(tokens, after) and tokens[after].text in numerals.glued_scales:
        scale = numerals.glued_scales[tokens[after].text]
        return Quantity(value * scale, value * scale, after + 1, scale, digits=True)
    scale, after = _scales(tokens, after, numerals)
    return Quantity(value * scale, value * scale, after, scale, digits=True)


def _with_fraction(tokens: Sequence[NumberToken], start: int, value: float) -> tuple[float, int]:
    """The value and the token behind it, of "3/4" and "2 1/2" as well; "24/7" is no fraction."""
    if (part := _ratio(tokens, start)) is not None:
        return part, start + 3
    follows = start + 1 < len(tokens) and not tokens[start + 1].glued and value.is_integer()
    if follows and tokens[start].written.isdecimal() and tokens[start + 1].is_number:
        if (part := _ratio(tokens, start + 1)) is not None:
            return value + part, start + 4
        if not tokens[start + 1].written.isdecimal() and len(tokens[start + 1].written) == 1:
            return value + unicodedata.numeric(tokens[start + 1].written), start + 2
    return value, start + 1


def _ratio(tokens: Sequence[NumberToken], start: int) -> float | None:
    """The value of a proper fraction in digits, such as "3/4"; None for anything else.

    Days and scores are written alike ("9/11", "24/7", "3/4/2024"), so only the denominators that
    people measure with are read.
    """
    if start + 2 >= len(tokens) or tokens[start + 1].text not in {"/", "\u2044"}:
        return None
    upper, lower = tokens[start].written, tokens[start + 2].written
    if not (tokens[start + 1].glued and tokens[start + 2].glued and upper.isdecimal()):
        return None
    further = tokens[start + 3] if start + 3 < len(tokens) else None
    if lower not in _DENOMINATORS or (further and further.glued and further.text == "/"):
        return None
    if start and tokens[start].glued and tokens[start - 1].text == "/":
        return None
    if len(upper) > len("16"):
        return None
    return int(upper) / int(lower) if 0 < int(upper) < int(lower) else None


def _scales(tokens: Sequence[NumberToken], start: int, numerals: Numerals) -> tuple[float, int]:
    """The product of the scale words from a token on, and the token behind them."""
    scale, place = 1.0, start
    while place < len(tokens) and tokens[place].glued and tokens[place].text in _HAN_SCALES:
        scale *= _HAN_SCALES[tokens[place].text]
        place += 1
    while place < len(tokens) and tokens[place].text in numerals.scales:
        scale *= numerals.scales[tokens[place].text]
        short = len(tokens[place].text) <= len("mill")
        place += 1
        if short and place < len(tokens) and tokens[place].text == "." and tokens[place].glued:
            place += 1 if place + 1 < len(tokens) else 0
    return scale, place


def _identifier(tokens: Sequence[NumberToken], start: int) -> bool:
    """Whether the digits belong to a designation such as "B2", "F-16" or "Covid-19"."""
    if start == 0 or not tokens[start].glued:
        return False
    before = tokens[start - 1]
    if before.is_word:
        return before.written not in {"R", "US", "s"}
    return (
        before.text in HYPHENS
        and before.glued
        and start > 1
        and tokens[start - 2].is_word
        and tokens[start - 2].written[0].isupper()
    )


def _glued_word(tokens: Sequence[NumberToken], place: int) -> bool:
    return place < len(tokens) and tokens[place].is_word and tokens[place].glued


def _idle(tokens: Sequence[NumberToken], start: int, numerals: Numerals) -> bool:
    """Whether the number word counts nothing here, as in "no one"."""
    word = tokens[start].text
    if start and f"{tokens[start - 1].text} {word}" in numerals.idle:
        return True
    return start + 1 < len(tokens) and f"{word} {tokens[start + 1].text}" in numerals.idle


def _vague(tokens: Sequence[NumberToken], start: int, numerals: Numerals) -> Quantity | None:
    bounds = numerals.vague.get(tokens[start].text)
    if bounds is None:
        return None
    place = start + 1
    linked = place + 1 < len(tokens) and tokens[place].text in {"of", "de", "d'", "von"}
    word = tokens[place + linked].text if place + linked < len(tokens) else ""
    factor = numerals.scales.get(word) or numerals.vague.get(word, (0.0, 0.0))[0] / 2
    if factor:
        return Quantity(
            bounds[0] * factor, bounds[1] * factor, place + linked + 1, factor, vague=True
        )
    return Quantity(*bounds, place, vague=True)


def _fraction(tokens: Sequence[NumberToken], start: int, numerals: Numerals) -> Quantity | None:
    """A fraction: "half", "a third", "two-thirds"."""
    first = tokens[start].text
    count = numerals.numbers.get(first, 1.0 if first in numerals.ones else None)
    if count is not None:
        place = start + 1
        if place < len(tokens) and tokens[place].text in HYPHENS and tokens[place].glued:
            place += 1
        if place >= len(tokens) or tokens[place].text not in numerals.fractions:
            return None
        value = count * numerals.fractions[tokens[place].text]
        return Quantity(value, value, place + 1)
    value = numerals.fractions.get(first, 0.0)
    if value and (value == _HALF or (numerals.bare_fractions and first not in numerals.ordinals)):
        return Quantity(value, value, start + 1)
    return None


def _in_words(tokens: Sequence[NumberToken], start: int, numerals: Numerals) -> Quantity | None:
    total = current = 0.0
    scale = 1.0
    place, end = start, start
    while place < len(tokens):
        word = tokens[place].text
        value = _word_value(word, numerals)
        if value is None and word in numerals.ones and place > end > start:
            value = 1.0
        if word in numerals.scales and (end > start or value is None):
            factor = numerals.scales[word]
            if end > start and not current and total:
                break
            if factor < _THOUSAND:
                current = max(current, 1) * factor
            else:
                total, current = total + max(current, 1) * factor, 0.0
            scale = max(scale, factor)
        elif value is not None and (end == start or _fits(current, value)):
            current = current * value if (current, value) == (4, 20) else current + value
        elif word in numerals.ones and end == start and _scale_follows(tokens, place, numerals):
            current = 1.0
        elif end == start or not _joins(tokens, place, current, numerals):
            break
        else:
            place += 1
            continue
        place += 1
        end = place
    if end == start:
        return None
    return Quantity(total + current, total + current, end, scale)


def _word_value(word: str, numerals: Numerals) -> float | None:
    """The value of a number word, compounds such as "fünfundzwanzig" included."""
    if word in numerals.numbers:
        return numerals.numbers[word]
    if len(word) > _LONGEST_WORD:
        return None
    for name, scale in numerals.compounds.items():
        if name in word and word != name:
            left, _, right = word.partition(name)
            many = _word_value(left, numerals) if left and left != "ein" else 1.0
            rest = right.removeprefix(numerals.compound_link)
            more = _word_value(rest, numerals) if rest else 0.0
            return None if many is None or more is None else many * scale + more
    if numerals.compound_link and numerals.compound_link in word:
        small, _, tens = word.partition(numerals.compound_link)
        one = 1.0 if small == "ein" else numerals.numbers.get(small)
        ten = numerals.numbers.get(tens)
        return None if one is None or ten is None else one + ten
    return None


def _fits(current: float, value: float) -> bool:
    """Whether a number word can go on a number: "twenty" + "five", "cent" + "dix"."""
    if (current, value) == (4, 20):
        return True
    if value < 10:  # noqa: PLR2004 - units go on tens and hundreds
        return current % 10 == 0 and current % _HUNDRED != 10  # noqa: PLR2004
    if value < 20 and current % _HUNDRED in {60, 80}:  # noqa: PLR2004 - soixante-dix
        return True
    if value < _HUNDRED:
        return current % _HUNDRED == 0
    return current == 0


def _joins(tokens: Sequence[NumberToken], place: int, current: float, numerals: Numerals) -> bool:
    """Whether "and" or a hyphen at `place` goes on with the same number."""
    token = tokens[place]
    if token.text not in numerals.joiners and not (token.text in HYPHENS and token.glued):
        return False
    if place + 1 >= len(tokens):
        return False
    following = tokens[place + 1].text
    value = 1.0 if following in numerals.ones else _word_value(following, numerals)
    if value is None:
        return tokens[place + 1].text in numerals.scales and token.text in HYPHENS
    return current > 0 and _fits(current, value)


def _scale_follows(tokens: Sequence[NumberToken], place: int, numerals: Numerals) -> bool:
    return place + 1 < len(tokens) and tokens[place + 1].text in numerals.scales


def _ordinal(tokens: Sequence[NumberToken], start: int, numerals: Numerals) -> Quantity | None:
    value = numerals.ordinals.get(tokens[start].text)
    return None if value is None else Quantity(value, value, start + 1, ordinal=True)
