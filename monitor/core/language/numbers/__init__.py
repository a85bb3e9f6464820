"""Figures read from text: value, range, unit, thing counted, approximation, dates.

Number words, units, thousands and decimal marks are data of each language, in its folder under
`monitor.core.language.lexicons`; Chinese, Japanese and Korean are read by their script
(`east_asian`), digits of every script by their value.
"""

from __future__ import annotations

from monitor.core.language.numbers.calendar import granularity, is_same_time, spans
from monitor.core.language.numbers.measures import in_base_unit, is_customary
from monitor.core.language.numbers.parse import parse
from monitor.core.language.numbers.value import FigureKind, ParsedFigure

__all__ = [
    "FigureKind",
    "ParsedFigure",
    "granularity",
    "in_base_unit",
    "is_customary",
    "is_same_time",
    "parse",
    "spans",
]
