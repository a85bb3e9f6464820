"""Numbers, in digits or in words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import isfinite

from monitor.core.language.lexicons.lexicon import Numerals
from monitor.core.language.numbers import east_asian
from monitor.core.language.numbers.tokens import HYPHENS, NumberToken

_GROUP = 3
_TEN, _HUNDRED, _THOUSAND = 10, 100, 1000
_TIMES = frozenset({"\u00d7", "x", "\u00b7", "\u22c5", "*"})
_LOWERED = str.maketrans(
    "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079\u207a\u207b", "0123456789+-"
)
_ROMAN = re.compile(r"(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})")
_ROMAN_DIGITS = {"I": 1, "V": 5, "X": 10}
_ORDINAL_ENDINGS = ("ste", "sten", "ster", "stes", "stem", "te", "ten", "ter", "tes", "tem")
"""What German puts to a number word: "einundzwanzigste"."""

_MOST_SEVERAL = 9
_LONGEST_HALF = 3
"""Tokens of the longest "and a half"."""

_CENTURIES = range(13, 21)
"""What a year in words may begin with: "thirteen forty-eight" to "twenty twenty-five"."""

_MOST_OF = 1000
"""Number up to which another is told as a share of it: "one in 1,000"."""

_LONGEST_SHARE = 3
"""Tokens of "out of every"."""

_ENDS = frozenset(".,;:!?)\"'")

_HALF = 0.5
_DENOMINATORS = frozenset({"2", "3", "4", "5", "6", "8", "10", "16"})
_LONGEST_WORD = 100
"""Letters of the longest number that is written as one word."""


@dataclass(frozen=True, slots=True)
class NumberRead:
    """A number that was read: its value and the token behind it."""

    low: float
    high: float
    end: int
    scale: float = 1  # what a scale word multiplied it by
    ordinal: bool = False
    vague: bool = False
    digits: bool = False


def quantity(tokens: Sequence[NumberToken], start: int, numerals: Numerals) -> NumberRead | None:
    """The number that begins at a token, None if none does.

    What is larger than a float can hold, such as four hundred digits, is no number that counts.
    """
    read = _QuantityReader(tokens, numerals)
    token = tokens[start]
    if (eastern := east_asian.number(tokens, start)) is not None:
        value, end = eastern
        ordinal = start > 0 and tokens[start].glued and tokens[start - 1].text == "\u7b2c"
        found: NumberRead | None = NumberRead(value, value, end, ordinal=ordinal)
    elif token.is_number:
        found = read.in_digits(start)
    elif not token.is_word or read.idle(start):
        found = None
    elif token.text in numerals.every:
        found = read.every(start)
    else:
        found = (
            read.vague(start)
            or read.fraction(start)
            or read.in_words(start)
            or read.ordinal(start)
            or read.roman(start)
            or read.one_and_a_half(start)
        )
    one = NumberRead(1, 1, start + 1) if token.text in numerals.ones else None
    if (whole := found or one) is not None:
        found = read.share(whole) or found
    if found is not None and not found.vague and not found.ordinal:
        found = read.and_a_half(found)
    return found if found and isfinite(found.low) and isfinite(found.high) else None


class _QuantityReader:
    """Reads the quantities among the tokens of a text in one language."""

    def __init__(self, tokens: Sequence[NumberToken], numerals: Numerals) -> None:
        self.tokens = tokens
        self.numerals = numerals

    def share(self, found: NumberRead) -> NumberRead | None:
        """The share that a number is of another: "one in five", "nine out of ten"; else None.

        "Two in three days" counts days, and "two in 2019" is no share.
        """
        if found.ordinal or found.vague or found.low != found.high or not 1 <= found.low < _MOST_OF:
            return None
        for nouns in range(1 + 2 * self.numerals.share_nouns):
            place = found.end + nouns
            if place >= len(self.tokens):
                break
            opening = self.tokens[place].text
            if opening not in self.numerals.openings.shares and opening not in HYPHENS:
                continue
            for size in range(_LONGEST_SHARE, 0, -1):
                link = [t.text for t in self.tokens[place : place + size] if t.text not in HYPHENS]
                behind = place + size
                if " ".join(link) not in self.numerals.shares or behind >= len(self.tokens):
                    continue
                whole = self.in_small(behind)
                if (
                    whole is not None
                    and found.low < whole.low
                    and whole.low % self.numerals.shares[" ".join(link)] == 0
                    and not self.is_unit(whole)
                ):
                    return NumberRead(found.low / whole.low, found.low / whole.low, whole.end)
        return None

    def in_small(self, place: int) -> NumberRead | None:
        """The number of which a share is, in digits or words."""
        if self.tokens[place].is_number:
            found = self.in_digits(place)
        else:
            found = self.in_words(place) if self.tokens[place].is_word else None
        plain = found is not None and not found.ordinal and found.low == int(found.low)
        return found if found is not None and plain and found.low <= _MOST_OF else None

    def is_unit(self, number: NumberRead) -> bool:
        """Whether a number is of a unit or date: "days", "km", "%"."""
        if number.end >= len(self.tokens):
            return False
        word = self.tokens[number.end].text
        return (
            word in self.numerals.units
            or word in self.numerals.currencies
            or word in self.numerals.per_cent
            or word in self.numerals.months
            or not (self.tokens[number.end].is_word or word in _ENDS)
        )

    def every(self, start: int) -> NumberRead | None:
        """The share of "jeder f\u00fcnfte": a fifth."""
        if start + 1 >= len(self.tokens):
            return None
        part = self.ordinal(start + 1)
        if part is None or not 1 < part.low <= _MOST_OF or self.is_unit(part):
            return None
        return NumberRead(1 / part.low, 1 / part.low, part.end)

    def in_digits(self, start: int) -> NumberRead | None:
        if self.identifier(start):
            return None
        value, after = self.with_fraction(
            start, digits_value(self.tokens[start].written, self.numerals)
        )
        value, after = self.raised(value, after)
        if self.glued_word(after) and self.tokens[after].text in self.numerals.ordinal_endings:
            return NumberRead(value, value, after + 1, ordinal=True, digits=True)
        if (
            self.glued_word(after + 1)
            and self.tokens[after].glued
            and self.tokens[after].text in HYPHENS
            and self.tokens[after + 1].text in self.numerals.ordinal_endings
        ):
            return NumberRead(value, value, after + 2, ordinal=True, digits=True)
        in_metres = value >= _THOUSAND and self.glued_word(after) and self.tokens[after].text == "m"
        if (
            self.glued_word(after)
            and self.tokens[after].text in self.numerals.glued_scales
            and not in_metres
        ):
            scale = self.numerals.glued_scales[self.tokens[after].text]
            return NumberRead(value * scale, value * scale, after + 1, scale, digits=True)
        scale, after = self.scales(after)
        return NumberRead(value * scale, value * scale, after, scale, digits=True)

    def raised(self, value: float, place: int) -> tuple[float, int]:
        """The value with its power of ten, and the token behind it: "10⁶", "3 × 10⁶", "1.5x10^6".

        Any other raised digit is the mark of a footnote ("20\u00b9"): the number ends with it.
        """
        if (power := self.exponent(place)) is not None:
            raised, end = power
            return (value**raised if value == _TEN else value), end
        times = place < len(self.tokens) and self.tokens[place].text in _TIMES
        if times and place + 2 < len(self.tokens) and self.tokens[place + 1].written == str(_TEN):
            power = self.exponent(place + 2)
            if power is not None:
                return value * 10.0 ** power[0], power[1]
        return value, place

    def exponent(self, place: int) -> tuple[int, int] | None:
        """The exponent that stands right behind a number, raised or behind "^", and its end."""
        if place >= len(self.tokens) or not self.tokens[place].glued:
            return None
        if self.tokens[place].text == "^" and place + 1 < len(self.tokens):
            written = self.tokens[place + 1].written
            return (int(written), place + 2) if _is_exponent(written) else None
        written = self.tokens[place].text.translate(_LOWERED)
        if self.tokens[place].text == written or not _is_exponent(written.lstrip("+-")):
            return None
        return int(written), place + 1

    def and_a_half(self, number: NumberRead) -> NumberRead:
        """The number with the half that words behind it add: "two and a half"."""
        end = number.end + half_behind(self.tokens, number.end, self.numerals)
        if end == number.end:
            return number
        more = _HALF * number.scale
        scale, behind = (1.0, end) if number.scale > 1 else self.scales(end)
        return replace(
            number,
            low=(number.low + more) * scale,
            high=(number.high + more) * scale,
            end=behind,
            scale=number.scale * scale,
        )

    def one_and_a_half(self, start: int) -> NumberRead | None:
        """The one of "an hour and a half": an article before a unit and its half."""
        if self.tokens[start].text not in self.numerals.ones or start + 2 >= len(self.tokens):
            return None
        is_unit = self.tokens[start + 1].text in self.numerals.units
        return (
            NumberRead(1, 1, start + 1)
            if is_unit and half_behind(self.tokens, start + 2, self.numerals)
            else None
        )

    def roman(self, start: int) -> NumberRead | None:
        """A Roman numeral that names one of several: "World War II", "phase III", "XXI век".

        It stands in capitals beside a noun that is numbered so, or, of two letters or more, behind
        a name. "I" alone is a pronoun, and "C", "D", "L" and "M" are grades and sizes.
        """
        written = self.tokens[start].written
        for ending in self.numerals.roman_endings:
            written = written.removesuffix(ending)
        if not _ROMAN.fullmatch(written):
            return None
        before = self.tokens[start - 1] if start else None
        after = self.tokens[start + 1] if start + 1 < len(self.tokens) else None
        numbered = any(
            near is not None and near.text in self.numerals.numbered for near in (before, after)
        )
        named = before is not None and before.is_word and before.written[0].isupper()
        if not (numbered or (named and len(written) > 1)):
            return None
        value = 0.0
        for sign, following in zip(written, (*written[1:], ""), strict=True):
            worth = _ROMAN_DIGITS[sign]
            value += -worth if worth < _ROMAN_DIGITS.get(following, 0) else worth
        return NumberRead(value, value, start + 1)

    def with_fraction(self, start: int, value: float) -> tuple[float, int]:
        """The value and the token behind it, of "3/4" and "2 1/2" as well;

        "24/7" is no fraction.
        """
        if (part := self.ratio(start)) is not None:
            return part, start + 3
        follows = (
            start + 1 < len(self.tokens) and not self.tokens[start + 1].glued and value.is_integer()
        )
        if follows and self.tokens[start].written.isdecimal() and self.tokens[start + 1].is_number:
            if (part := self.ratio(start + 1)) is not None:
                return value + part, start + 4
            if (
                not self.tokens[start + 1].written.isdecimal()
                and len(self.tokens[start + 1].written) == 1
            ):
                return value + unicodedata.numeric(self.tokens[start + 1].written), start + 2
        return value, start + 1

    def ratio(self, start: int) -> float | None:
        """The value of a proper fraction in digits, such as "3/4"; None for anything else.

        Days and scores are written alike ("9/11", "24/7", "3/4/2024"), so only the denominators
        that people measure with are read.
        """
        if start + 2 >= len(self.tokens) or self.tokens[start + 1].text not in {"/", "\u2044"}:
            return None
        upper, lower = self.tokens[start].written, self.tokens[start + 2].written
        if not (
            self.tokens[start + 1].glued and self.tokens[start + 2].glued and upper.isdecimal()
        ):
            return None
        further = self.tokens[start + 3] if start + 3 < len(self.tokens) else None
        if lower not in _DENOMINATORS or (further and further.glued and further.text == "/"):
            return None
        if start and self.tokens[start].glued and self.tokens[start - 1].text == "/":
            return None
        if len(upper) > len("16"):
            return None
        return int(upper) / int(lower) if 0 < int(upper) < int(lower) else None

    def scales(self, start: int) -> tuple[float, int]:
        """The product of the scale words from a token on, and the token behind them."""
        scale, place = 1.0, start
        while place < len(self.tokens) and self.tokens[place].text in self.numerals.scales:
            scale *= self.numerals.scales[self.tokens[place].text]
            short = len(self.tokens[place].text) <= len("mill")
            place += 1
            if (
                short
                and place < len(self.tokens)
                and self.tokens[place].text == "."
                and self.tokens[place].glued
            ):
                place += 1 if place + 1 < len(self.tokens) else 0
        return scale, place

    def identifier(self, start: int) -> bool:
        """Whether the digits belong to a designation such as "B2", "F-16" or "Covid-19"."""
        if start == 0 or not self.tokens[start].glued:
            return False
        before = self.tokens[start - 1]
        if before.is_word:
            return before.written not in {"R", "US", "s"}
        return (
            before.text in HYPHENS
            and before.glued
            and start > 1
            and self.tokens[start - 2].is_word
            and self.tokens[start - 2].written[0].isupper()
            and self.tokens[start - 2].text not in self.numerals.approximations  # "Under-21s"
        )

    def glued_word(self, place: int) -> bool:
        return place < len(self.tokens) and self.tokens[place].is_word and self.tokens[place].glued

    def idle(self, start: int) -> bool:
        """Whether the number word counts nothing here, as in "no one"."""
        word = self.tokens[start].text
        if start and f"{self.tokens[start - 1].text} {word}" in self.numerals.idle:
            return True
        return (
            start + 1 < len(self.tokens)
            and f"{word} {self.tokens[start + 1].text}" in self.numerals.idle
        )

    def vague(self, start: int) -> NumberRead | None:
        bounds = self.numerals.vague.get(self.tokens[start].text)
        if bounds is None:
            return self.several(start)
        place = start + 1
        linked = place + 1 < len(self.tokens) and self.tokens[place].text in {
            "of",
            "de",
            "d'",
            "von",
        }
        word = self.tokens[place + linked].text if place + linked < len(self.tokens) else ""
        factor = self.numerals.scales.get(word) or self.numerals.vague.get(word, (0.0, 0.0))[0] / 2
        if factor:
            return NumberRead(
                bounds[0] * factor, bounds[1] * factor, place + linked + 1, factor, vague=True
            )
        return NumberRead(*bounds, place, vague=True)

    def several(self, start: int) -> NumberRead | None:
        """Several hundred, a few dozen, a couple of thousand."""
        if self.tokens[start].text not in self.numerals.several:
            return None
        place = start + 1
        if place < len(self.tokens) and self.tokens[place].text in {"of", "de"}:
            place += 1
        word = self.tokens[place].text if place < len(self.tokens) else ""
        factor = self.numerals.scales.get(word) or self.numerals.vague.get(word, (0.0, 0.0))[0] / 2
        if not factor:
            return None
        return NumberRead(2 * factor, _MOST_SEVERAL * factor, place + 1, factor, vague=True)

    def fraction(self, start: int) -> NumberRead | None:
        """A fraction, of a scale as well: "half", "two-thirds", "a quarter of a million"."""
        first = self.tokens[start].text
        count = self.numerals.numbers.get(first, 1.0 if first in self.numerals.ones else None)
        place = start
        if count is not None:
            place += 1
            if (
                place < len(self.tokens)
                and self.tokens[place].text in HYPHENS
                and self.tokens[place].glued
            ):
                place += 1
        value = (
            self.numerals.fractions.get(self.tokens[place].text, 0.0)
            if place < len(self.tokens)
            else 0.0
        )
        bare = value == _HALF or (
            self.numerals.bare_fractions and first not in self.numerals.ordinals
        )
        if not value or (count is None and not bare):
            return None
        place += 1
        value *= count if count is not None else 1
        behind = place + (
            place < len(self.tokens) and self.tokens[place].text in {"of", "de", "d'"}
        )
        behind += behind < len(self.tokens) and self.tokens[behind].text in self.numerals.ones
        scale = (
            self.numerals.scales.get(self.tokens[behind].text)
            if behind < len(self.tokens)
            else None
        )
        if scale is not None:  # "half a million"
            return NumberRead(value * scale, value * scale, behind + 1, scale)
        if place < behind < len(self.tokens) and self.tokens[behind].text in self.numerals.units:
            return NumberRead(value, value, behind)  # "half an hour"
        return NumberRead(value, value, place)

    def in_words(self, start: int) -> NumberRead | None:
        total = current = 0.0
        scale = 1.0
        place, end = start, start
        while place < len(self.tokens):
            word = self.tokens[place].text
            value = _word_value(word, self.numerals)
            if value is None and word in self.numerals.ones and place > end > start:
                value = 1.0
            if word in self.numerals.scales and (end > start or value is None):
                factor = self.numerals.scales[word]
                if end > start and not current and total:
                    break
                if factor < _THOUSAND:
                    current = max(current, 1) * factor
                else:
                    total, current = total + max(current, 1) * factor, 0.0
                scale = max(scale, factor)
            elif value is not None and (end == start or _fits(current, value, self.numerals)):
                current = current * value if (current, value) == (4, 20) else current + value
            elif word in self.numerals.ones and end == start and self.scale_follows(place):
                current = 1.0
            elif end == start or not self.joins(place, current, more=total > 0):
                break
            else:
                place += 1
                continue
            place += 1
            end = place
        if end == start:
            return None
        ordinal = self.last_ordinal(end, current)
        if ordinal is not None:
            return NumberRead(
                total + current + ordinal, total + current + ordinal, end + 2, ordinal=True
            )
        return NumberRead(total + current, total + current, end, scale)

    def last_ordinal(self, end: int, current: float) -> float | None:
        """The ordinal that a hyphen joins to tens: "first" in "twenty-first"."""
        if not current or current % _TEN or end + 1 >= len(self.tokens):
            return None
        if not (
            self.tokens[end].text in HYPHENS
            and self.tokens[end].glued
            and self.tokens[end + 1].glued
        ):
            return None
        value = self.numerals.ordinals.get(self.tokens[end + 1].text)
        return value if value is not None and value < _TEN else None

    def joins(self, place: int, current: float, *, more: bool) -> bool:
        """Whether "and" or a hyphen at `place` goes on with the number: "two thousand and six".

        `more`: whether thousands stand before it.
        """
        token = self.tokens[place]
        if token.text not in self.numerals.joiners and not (token.text in HYPHENS and token.glued):
            return False
        if place + 1 >= len(self.tokens):
            return False
        following = self.tokens[place + 1].text
        value = 1.0 if following in self.numerals.ones else _word_value(following, self.numerals)
        if value is None:
            return self.tokens[place + 1].text in self.numerals.scales and token.text in HYPHENS
        return (current > 0 or (more and token.text not in HYPHENS)) and _fits(
            current, value, self.numerals
        )

    def scale_follows(self, place: int) -> bool:
        return place + 1 < len(self.tokens) and self.tokens[place + 1].text in self.numerals.scales

    def ordinal(self, start: int) -> NumberRead | None:
        word = self.tokens[start].text
        value = self.numerals.ordinals.get(word)
        if value is None and self.numerals.compound_link:
            stem = next((word.removesuffix(e) for e in _ORDINAL_ENDINGS if word.endswith(e)), "")
            value = _word_value(stem, self.numerals) if stem else None
        return None if value is None else NumberRead(value, value, start + 1, ordinal=True)


def year_in_words(
    tokens: Sequence[NumberToken], start: int, numerals: Numerals
) -> tuple[int, int] | None:
    """The year of "nineteen eighty-four", and the token behind it, where years are read so."""
    century = numerals.numbers.get(tokens[start].text, 0) if numerals.year_pairs else 0
    if century not in _CENTURIES or start + 1 >= len(tokens):
        return None
    rest = _QuantityReader(tokens, numerals).in_words(start + 1)
    if rest is None or rest.ordinal or rest.scale > 1 or not _TEN <= rest.low < _HUNDRED:
        return None
    return int(century * _HUNDRED + rest.low), rest.end


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
    if written.isdecimal():
        return float(written)
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


def _is_exponent(written: str) -> bool:
    return written.isdecimal() and len(written) <= len("99")


def half_behind(tokens: Sequence[NumberToken], place: int, numerals: Numerals) -> int:
    """How many tokens say "and a half" from a place on."""
    if place >= len(tokens) or tokens[place].text not in numerals.openings.and_a_half:
        return 0
    for size in range(min(_LONGEST_HALF, len(tokens) - place), 1, -1):
        if " ".join(token.text for token in tokens[place : place + size]) in numerals.and_a_half:
            return size
    return 0


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


def _fits(current: float, value: float, numerals: Numerals) -> bool:
    """Whether a number word can go on a number: "twenty" + "five", "cent" + "dix"."""
    if (current, value) == (4, 20):
        return True
    if value < 10:  # noqa: PLR2004 - units go on tens and hundreds
        if current % _HUNDRED == _TEN:
            return value in numerals.on_ten
        return current % _TEN == 0
    if value < 20 and current % _HUNDRED in {60, 80}:  # noqa: PLR2004 - soixante-dix
        return True
    if value < _HUNDRED:
        return current % _HUNDRED == 0
    return current == 0
