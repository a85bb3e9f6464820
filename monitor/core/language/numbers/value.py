"""A figure that was read."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class FigureKind(StrEnum):
    """What sort of figure it is."""

    NUMBER = "number"
    MONEY = "money"
    PERCENT = "percent"
    ORDINAL = "ordinal"
    DATE = "date"
    TIME = "time"


@dataclass(frozen=True, slots=True, kw_only=True)
class ParsedFigure:
    """A figure as a text gives it.

    `low` and `high` are equal but for a range and for vague words ("dozens"). `unit` is "%",
    "pp" (percentage points), a currency (ISO 4217), a measure ("km", "h", "year"), or empty;
    for dates it says what the value is: "date" (year·10,000 + month·100 + day), "day" (month·100
    + day), "month day" (1–31), "month" (year·100 + month, or 1–12), "year", "decade" (1950, or 50
    without its century), "weekday" (Monday is 1), "today" (days after it: yesterday is -1), "this
    week" and other periods (periods after it); for times "time" (minutes after midnight).
    `approximation` is one of "about", "nearly", "more than", "less than", "at least", "at most",
    "exactly", "only", "vague", or empty. `start` and `end` are the half-open range of characters,
    approximation and unit included, of `written`.
    """

    kind: FigureKind
    low: float
    high: float
    unit: str = ""
    counted: str = ""  # the thing counted, as written: "North Korean troops"
    approximation: str = ""
    start: int
    end: int
    written: str
    zone: str = ""  # of a clock time, as printed: "ET"

    @property
    def is_range(self) -> bool:
        """Whether it gives a lower and an upper bound."""
        return self.low < self.high
