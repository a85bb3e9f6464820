"""Can two figures be the same one, told with more or less care?"""

from __future__ import annotations

from dataclasses import dataclass
from math import inf

from monitor.core.language.numbers import ParsedFigure, parse
from monitor.model.story import Figure

_ROUGHLY = 0.1
"""How far from its word "about" may be."""

_ROUNDED = 0.05
"""The most that rounding moves a figure: 11,000 stands for 10,510 to 11,490, 10,000 for 9,500
to 10,500."""

_HALF = 0.49
"""Just under half, so that 11,000 and 12,000 do not meet in the middle."""

_UP = frozenset({"more than", "at least"})
_DOWN = frozenset({"less than", "at most"})
_PHRASES = (
    ("at least", "at least"),
    ("more than", "more than"),
    ("at most", "at most"),
    ("just under", "about"),
    ("about", "about"),
    ("estimated", "about"),
)


@dataclass(frozen=True, slots=True)
class ValueRange:
    """The values that a figure may stand for."""

    low: float
    high: float

    def meets(self, other: ValueRange) -> bool:
        """Whether one value fits both."""
        return self.low <= other.high and other.low <= self.high


def value_range(low: float, high: float, approximation: str = "", unit: str = "") -> ValueRange:
    """What a figure of that value and approximation stands for.

    A share in per cent and a measure are taken as they stand, but for rounding.
    """
    share = _ROUGHLY if approximation in {"about", "nearly", "vague"} else 0.0
    exact = approximation == "exactly" or unit in {"%", "pp"}
    below = max(share * abs(low), 0.0 if exact else _slack(low))
    above = max(share * abs(high), 0.0 if exact else _slack(high))
    return ValueRange(
        -inf if approximation in _DOWN else low - below,
        inf if approximation in _UP else high + above,
    )


def of_parsed(figure: ParsedFigure) -> ValueRange:
    """The span of a figure read from a text."""
    return value_range(figure.low, figure.high, figure.approximation, figure.unit)


def of_story(figure: Figure) -> ValueRange:
    """The span of a figure of a story file; its own words may say "about" or "at least"."""
    for parsed in parse(figure.as_written, "en"):
        if parsed.approximation:
            return value_range(figure.low, figure.high, parsed.approximation)
    meaning = figure.meaning.lower()
    told = next((name for phrase, name in _PHRASES if phrase in meaning), "")
    return value_range(figure.low, figure.high, told)


def _slack(value: float) -> float:
    """About half of the last place that is not zero, within `_ROUNDED`; 0 for a small figure."""
    whole = int(abs(value))
    if whole != abs(value) or whole < 100 or whole % 10:  # noqa: PLR2004 - written out in full
        return 0.0
    place = 1
    while whole % (place * 10) == 0:
        place *= 10
    return min(_HALF * place, _ROUNDED * whole)
