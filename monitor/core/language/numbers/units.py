"""What a number measures or counts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from monitor.core.language.lexicons.lexicon import Numerals, listed
from monitor.core.language.numbers.tokens import HYPHENS, NumberToken
from monitor.core.language.numbers.value import FigureKind

SYMBOLS = {
    "$": "USD",
    "\u20ac": "EUR",
    "\u00a3": "GBP",
    "\u20b4": "UAH",
    "\u20bd": "RUB",
    "\u00a5": "JPY",
    "\u20b9": "INR",
    "\u20ba": "TRY",
    "\u20a9": "KRW",
    "\u20aa": "ILS",
}
_DOLLARS = {"us": "USD", "a": "AUD", "c": "CAD", "nz": "NZD", "hk": "HKD", "s": "SGD"}
_CODES = listed(
    "USD EUR GBP CHF JPY CNY RUB UAH PLN SEK NOK DKK CZK HUF TRY INR AUD CAD ZAR KRW ILS"
)
_POINTS = frozenset({"point", "points", "punkte", "prozentpunkte", "prozentpunkten", "puntos"})


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit, and the tokens it takes in: from `start` where it leads, up to `end`."""

    name: str
    kind: FigureKind
    end: int
    start: int | None = None


def unit_before(tokens: Sequence[NumberToken], first: int, floor: int) -> Unit | None:
    """A currency that stands before the number: "$5", "US$5", "EUR 5", "R5".

    What stands before `floor` belongs to another figure.
    """
    if first <= floor:
        return None
    token = tokens[first - 1]
    if token.text in SYMBOLS:
        letters = tokens[first - 2].text if first > floor + 1 and token.glued else ""
        if token.text == "$" and letters in _DOLLARS:
            return Unit(_DOLLARS[letters], FigureKind.MONEY, 0, first - 2)
        return Unit(SYMBOLS[token.text], FigureKind.MONEY, 0, first - 1)
    if token.written in _CODES:
        return Unit(token.written, FigureKind.MONEY, 0, first - 1)
    if token.written == "R" and tokens[first].glued:
        return Unit("ZAR", FigureKind.MONEY, 0, first - 1)
    return None


def unit_after(tokens: Sequence[NumberToken], place: int, numerals: Numerals) -> Unit:
    """The unit that follows the number; an empty one if none does."""
    none = Unit("", FigureKind.NUMBER, place)
    if place < len(tokens) and tokens[place].text in HYPHENS and tokens[place].glued:
        place += 1
    if place >= len(tokens):
        return none
    if unit := _per_cent(tokens, place, numerals) or _currency(tokens, place, numerals):
        return unit
    token = tokens[place]
    name = "\u00b0" if token.text == "\u00b0" else numerals.units.get(token.text)
    return Unit(name, FigureKind.NUMBER, place + 1) if name else none


def _per_cent(tokens: Sequence[NumberToken], place: int, numerals: Numerals) -> Unit | None:
    for size in (3, 2, 1):
        if place + size > len(tokens):
            continue
        phrase = " ".join(token.text for token in tokens[place : place + size])
        if phrase in numerals.per_cent or phrase == "%":
            points = not _POINTS.isdisjoint(phrase.split())
            return Unit("pp" if points else "%", FigureKind.PERCENT, place + size)
    return None


def _currency(tokens: Sequence[NumberToken], place: int, numerals: Numerals) -> Unit | None:
    """A symbol, a code or a word; "US", "Canadian" or "de" may stand before the word."""
    token = tokens[place]
    if token.text in SYMBOLS:
        return Unit(SYMBOLS[token.text], FigureKind.MONEY, place + 1)
    if token.written in _CODES:
        return Unit(token.written, FigureKind.MONEY, place + 1)
    if name := numerals.currencies.get(token.text.removeprefix("d'")):
        return Unit(name, FigureKind.MONEY, place + 1)
    leads = place + 1 < len(tokens) and (token.written[0].isupper() or token.text == "de")
    name = numerals.currencies.get(tokens[place + 1].text) if leads else None
    return Unit(name, FigureKind.MONEY, place + 2) if name else None
