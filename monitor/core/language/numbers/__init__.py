"""Figures read from text: value, range, unit, thing counted, approximation, dates.

English, German, French, Spanish, Ukrainian and Russian number words, thousands and decimal
marks; the words are data under `monitor.core.language.lexicons.numerals`.
"""

from __future__ import annotations

from monitor.core.language.numbers.parse import parse
from monitor.core.language.numbers.value import FigureKind, ParsedFigure

__all__ = ["FigureKind", "ParsedFigure", "parse"]
