"""What a number measures or counts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from monitor.core.language.lexicons.lexicon import Numerals, listed
from monitor.core.language.numbers import east_asian
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
_COUNTRY_STEM = 4
_COUNTRY_DOLLARS = {"aust": "AUD", "cana": "CAD", "kana": "CAD", "hong": "HKD", "sing": "SGD"}
"""Whose dollars they are, by the first letters of the word before."""

_SHORT_FORMS = {"Rs": "INR", "Fr": "CHF", "Sfr": "CHF", "SFr": "CHF"}
"""What stands before a sum, with a dot or without, for a currency."""

_OF = frozenset({"de", "di", "d'"})
_CODES = listed(
    "USD EUR GBP CHF JPY CNY RUB UAH PLN SEK NOK DKK CZK HUF TRY INR AUD CAD ZAR KRW ILS"
)
_UNIT_SYMBOLS = {
    **{
        name: name
        for name in listed("km cm mm kg mg ml ha kW MW GW kWh MWh GWh Hz kHz MHz GHz GB TB MB")
    },
    **{name: name for name in listed("m\u00b2 km\u00b2 cm\u00b2 m\u00b3 cm\u00b3")},
    "m2": "m\u00b2",
    "km2": "km\u00b2",
    "cm2": "cm\u00b2",
    "m3": "m\u00b3",
    "\u33a1": "m\u00b2",
    "\u33a5": "m\u00b3",
    "ft\u00b2": "ft\u00b2",
    "ft2": "ft\u00b2",
    "mi\u00b2": "mi\u00b2",
    "mph": "mph",
    "kmh": "km/h",
    "kph": "km/h",
    "m": "m",
    "g": "g",
    "t": "t",
    "l": "l",
    "C": "\u00b0C",
    "F": "\u00b0F",
    "\u2103": "\u00b0C",
    "\u2109": "\u00b0F",
    "km/h": "km/h",
    "m/s": "m/s",
}
"""International symbols, which every language writes alike; case tells "MW" from "mW"."""

_SYMBOL_OPENINGS = frozenset(
    symbol[:size] for symbol in _UNIT_SYMBOLS for size in range(1, len(symbol) + 1)
)
_SCALES_OF_DEGREES = {
    **dict.fromkeys(
        (
            "c",
            "celsius",
            "centigrade",
            "\u0446\u0435\u043b\u044c\u0441\u0456\u044f",
            "\u0446\u0435\u043b\u044c\u0441\u0438\u044f",
        ),
        "\u00b0C",
    ),
    **dict.fromkeys(
        ("f", "fahrenheit", "\u0444\u0430\u0440\u0435\u043d\u0433\u0435\u0439\u0442\u0430"),
        "\u00b0F",
    ),
}
_LONGEST_UNIT = 4
"""Tokens of the longest name of a unit: "sq", ".", "ft", "."."""

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
    dotted = token.text == "." and token.glued and first - 1 > floor
    written = tokens[first - 2].written if dotted else token.written
    if written in _SHORT_FORMS:
        return Unit(_SHORT_FORMS[written], FigureKind.MONEY, 0, first - 1 - dotted)
    if token.text in {"pounds", "euros"} and token.written[0].isupper():
        # Where a keyboard has no sign for it: "Pounds 90,000".
        return Unit("GBP" if token.text == "pounds" else "EUR", FigureKind.MONEY, 0, first - 1)
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
    if (eastern := east_asian.unit(tokens, place)) is not None and tokens[place].text != "%":
        name, currency, end = eastern
        kind = FigureKind.PERCENT if name in {"%", "pp"} else FigureKind.NUMBER
        return Unit(currency or name, FigureKind.MONEY if currency else kind, end)
    if unit := _per_cent(tokens, place, numerals) or _currency(tokens, place, numerals):
        return unit
    return _measure(tokens, place, numerals) or none


def _measure(tokens: Sequence[NumberToken], place: int, numerals: Numerals) -> Unit | None:
    """A unit of measure, as a word, several words or a symbol."""
    token = tokens[place]
    if token.text == "\u00b0" or numerals.units.get(token.text) == "\u00b0":
        scale = tokens[place + 1].text if place + 1 < len(tokens) else ""
        if scale in _SCALES_OF_DEGREES and (len(scale) > 1 or tokens[place + 1].written.isupper()):
            return Unit(_SCALES_OF_DEGREES[scale], FigureKind.NUMBER, place + 2)
        return Unit("\u00b0", FigureKind.NUMBER, place + 1)
    opens = (
        token.text == "."
        or token.text in numerals.openings.units
        or token.written in _SYMBOL_OPENINGS
    )
    for size in range(min(_LONGEST_UNIT, len(tokens) - place), 1, -1) if opens else ():
        taken = tokens[place : place + size]
        if taken[-1].text == ".":
            continue  # it may end the sentence as well
        phrase = " ".join(each.text for each in taken if each.text != ".")
        if name := numerals.units.get(phrase):
            return Unit(name, FigureKind.NUMBER, place + size)
        symbol = "".join(each.written for each in taken)
        if symbol in _UNIT_SYMBOLS and all(each.glued for each in taken[1:]):
            return Unit(_UNIT_SYMBOLS[symbol], FigureKind.NUMBER, place + size)
    if name := numerals.units.get(token.text):
        return Unit(name, FigureKind.NUMBER, place + 1)
    name = _UNIT_SYMBOLS.get(token.written)
    spaced = not token.glued and token.written in {"C", "F"}
    lone = spaced and place + 1 < len(tokens) and tokens[place + 1].is_word
    return Unit(name, FigureKind.NUMBER, place + 1) if name and not lone else None


def _per_cent(tokens: Sequence[NumberToken], place: int, numerals: Numerals) -> Unit | None:
    opening = tokens[place].text
    for size in (3, 2, 1) if opening == "%" or opening in numerals.openings.per_cent else ():
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
    leads = place + 1 < len(tokens) and (token.written[0].isupper() or token.text in _OF)
    name = numerals.currencies.get(tokens[place + 1].text.removeprefix("d'")) if leads else None
    if not name:
        return None
    of_country = _COUNTRY_DOLLARS.get(token.text[:_COUNTRY_STEM]) if name == "USD" else None
    return Unit(of_country or name, FigureKind.MONEY, place + 2)
