"""Edits in which a figure changes."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from monitor.core.classify.edits import Edit, narrowed
from monitor.core.classify.wording import RuleFinding, Setting
from monitor.core.language.numbers import FigureKind, ParsedFigure, parse
from monitor.core.language.text import ascii_digits
from monitor.model.change import ChangeKind, FigureChange

_PLAIN = frozenset({"only", "exactly"})
_HAN_NUMERALS = re.compile(
    "[\u3007\u96f6\u4e00\u4e8c\u4e24\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d\u5341\u767e\u5343\u4e07\u842c\u5104\u4ebf\u5146]+"
)
"""The numerals of Chinese and Japanese."""

_MOMENTS = frozenset({FigureKind.DATE, FigureKind.TIME})


def figure(edit: Edit, setting: Setting) -> RuleFinding | None:
    """A number, sum, share, date or number word that is another one now."""
    language = setting.lexicon.language
    old = _touched(edit.text_before, edit.before_start, edit.before_end, language)
    new = _touched(edit.text_after, edit.after_start, edit.after_end, language)
    if not old and new and not _has_words(edit.before):
        reaches = any(_reaches_out(f, edit, new=True) for f in new)
        old = _beside(edit.text_before, edit.before_start, language) if reaches else []
    if not new and old and not _has_words(edit.after):
        reaches = any(_reaches_out(f, edit, new=False) for f in old)
        new = _beside(edit.text_after, edit.after_start, language) if reaches else []
    if not old or not new:
        alone = edit.before or edit.after if not (edit.before and edit.after) else ""
        old, new = _weighty(old, alone), _weighty(new, alone)
    if [_value(f) for f in old] == [_value(f) for f in new]:
        return _in_other_digits(edit)
    before, after = _differing(old, new)
    change = figure_change(before, after)
    return RuleFinding(
        kind=ChangeKind.FIGURE, reason=figure_reason(before, after, change), figure=change
    )


def at_figures(edit: Edit, language: str) -> tuple[Edit, ...]:
    """An edit cut where figures begin and end, each piece without what both sides have.

    Empty where the edit has not as many figures before as after.
    """
    old = _touched(edit.text_before, edit.before_start, edit.before_end, language)
    new = _touched(edit.text_after, edit.after_start, edit.after_end, language)
    if len(old) != len(new):
        return ()
    cuts = [(edit.before_start, edit.after_start)]
    for before, after in zip(old, new, strict=True):
        cuts.append((max(before.start, edit.before_start), max(after.start, edit.after_start)))
        cuts.append((min(before.end, edit.before_end), min(after.end, edit.after_end)))
    cuts.append((edit.before_end, edit.after_end))
    pieces = (
        narrowed(replace(edit, before_start=i, before_end=k, after_start=j, after_end=m))
        for (i, j), (k, m) in pairwise(cuts)
    )
    return tuple(piece for piece in pieces if _has_words(piece.before + piece.after))


@lru_cache(maxsize=512)
def _figures(text: str, language: str) -> tuple[ParsedFigure, ...]:
    return parse(text, language)


def _touched(text: str, start: int, end: int, language: str) -> list[ParsedFigure]:
    """The figures of a text that share a character with the range."""
    return [f for f in _figures(text, language) if f.start < end and start < f.end]


def _has_words(text: str) -> bool:
    return any(character.isalnum() for character in text)


def _reaches_out(figure_: ParsedFigure, edit: Edit, *, new: bool) -> bool:
    """Whether a figure holds words that the edit left alone: "only 12" where "12" stood."""
    start, end = (edit.after_start, edit.after_end) if new else (edit.before_start, edit.before_end)
    return figure_.start < start or figure_.end > end


def _beside(text: str, place: int, language: str) -> list[ParsedFigure]:
    """The figures that touch a place, white space aside."""
    return [
        f
        for f in _figures(text, language)
        if f.start <= place + 1 and place - 1 <= f.end and not text[f.end : place].strip()
    ]


def _weighty(found: list[ParsedFigure], alone: str) -> list[ParsedFigure]:
    """Without ordinals and words like "one" that came or went among other words, or for them.

    "first" for "initially" is wording; a figure that has no counterpart must be written in
    digits, measure something, or be the whole of what came or went (`alone`).
    """
    return [
        f
        for f in found
        if any(c.isdigit() for c in f.written)
        or f.unit
        or (f.kind is not FigureKind.ORDINAL and f.low not in {0, 1})
        or (f.written == alone and (f.kind, f.low) != (FigureKind.ORDINAL, 1))
    ]


def _value(figure_: ParsedFigure) -> tuple[FigureKind, float, float, str, str]:
    approximation = "" if figure_.approximation in _PLAIN else figure_.approximation
    return figure_.kind, figure_.low, figure_.high, figure_.unit, approximation


def _in_other_digits(edit: Edit) -> RuleFinding | None:
    """Digits that changed where no figure could be read, as in "F-16", "B2" and "\u4e09\u4eba"."""
    if _HAN_NUMERALS.fullmatch(edit.before) and _HAN_NUMERALS.fullmatch(edit.after):
        return RuleFinding(kind=ChangeKind.FIGURE, reason=f"{edit.before} \u2192 {edit.after}")
    old = [c for c in ascii_digits(edit.before) if c.isdigit()]
    new = [c for c in ascii_digits(edit.after) if c.isdigit()]
    if old == new or not old or not new:
        return None
    if [c for c in edit.before if c.isalpha()] != [c for c in edit.after if c.isalpha()]:
        return None
    return RuleFinding(kind=ChangeKind.FIGURE, reason=f"{edit.before} \u2192 {edit.after}")


def _differing(
    old: list[ParsedFigure], new: list[ParsedFigure]
) -> tuple[ParsedFigure | None, ParsedFigure | None]:
    """The first figures that differ."""
    for before, after in zip(old, new, strict=False):
        if _value(before) != _value(after):
            return before, after
    size = min(len(old), len(new))
    return (old[size] if len(old) > size else None), (new[size] if len(new) > size else None)


def figure_change(before: ParsedFigure | None, after: ParsedFigure | None) -> FigureChange:
    """Old and new value, and which way it went; None for a figure that is new or gone."""
    comparable = before and after and (before.kind, before.unit) == (after.kind, after.unit)
    direction = ""
    if before and after and comparable and before.kind not in _MOMENTS:
        middle = (after.low + after.high) - (before.low + before.high)
        direction = "up" if middle > 0 else "down" if middle < 0 else ""
    shown = after or before
    return FigureChange(
        before=before.low if before else None,
        after=after.low if after else None,
        unit=shown.unit if shown else "",
        direction=direction,
        counted=shown.counted if shown else "",
        before_high=before.high if before and before.is_range else None,
        after_high=after.high if after and after.is_range else None,
    )


def figure_reason(
    before: ParsedFigure | None, after: ParsedFigure | None, change: FigureChange
) -> str:
    """What became of a figure, in words; None for one that is new or gone."""
    if before is None or after is None:
        shown = before or after
        return f"a figure {'is new' if after else 'is gone'}: {shown.written if shown else ''}"
    counted = f" {change.counted}" if change.counted else ""
    direction = f" ({change.direction})" if change.direction else ""
    return f"{before.written} \u2192 {after.written}{counted}{direction}"
