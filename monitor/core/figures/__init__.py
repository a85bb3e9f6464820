"""Figures read from text: value, range, unit, thing counted, approximation, dates.

English, German, French, Spanish, Ukrainian and Russian number words, thousands and decimal
marks; the words are data under `monitor.core.words.numerals`.
"""

from __future__ import annotations

from monitor.core.figures.parse import parse
from monitor.core.figures.value import FigureKind, ParsedFigure

__all__ = ["FigureKind", "ParsedFigure", "parse"]
