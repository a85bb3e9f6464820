"""Redlines and changes on a terminal, and in plain text.

What was removed stands as [-removed-], what was added as {+added+}, so that a redline that is
copied keeps its marks. On a terminal the one is struck through in vermilion besides and the other
underlined in blue, a pair that the usual colour blindnesses keep apart (Okabe and Ito, "Color
Universal Design", 2008).
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from monitor.cli.console import console, on_terminal
from monitor.core.records import neutral, one_line
from monitor.model.change import Change, ModifiedTime, Severity
from monitor.model.diff import HunkOp
from monitor.model.redline import Mark, Passage, Redline, Segment

if TYPE_CHECKING:
    from rich.text import Text

REMOVED_STYLE = "bold strike #d55e00"
ADDED_STYLE = "bold underline #3d8fd1"
_STYLES = {Mark.KEPT: "", Mark.REMOVED: REMOVED_STYLE, Mark.ADDED: ADDED_STYLE}
_BRACKETS = {Mark.KEPT: ("", ""), Mark.REMOVED: ("[-", "-]"), Mark.ADDED: ("{+", "+}")}

GROUND = "no modified time given"
"""Said beside a quiet edit whose page states none: a weaker ground than one that stood still."""

SEVERITY_STYLES = {
    Severity.SUBSTANTIVE: "bold #d55e00",
    Severity.MINOR: "#3d8fd1",
    Severity.COSMETIC: "dim",
}
STEALTH_STYLE = "bold reverse"

_REASONS_BESIDE = 60
"""Characters of words shown beside a change: half a wide terminal (judgement)."""


@dataclass(frozen=True, slots=True)
class Form:
    """How redlines are wanted: word by word, or old and new line by line; `indent` in spaces."""

    lines: bool = False
    indent: int = 0


def show_redline(line: Redline, form: Form = Form()) -> None:
    """Prints a redline with its changes beside it."""
    if styled():
        _print_rich(line, form)
        return
    margin = " " * form.indent
    for text in _plain_lines(line, form):
        sys.stdout.write((margin + text).rstrip() + "\n")


def styled() -> bool:
    """Whether stdout shows styles: a terminal that is neither dumb nor asked to be plain."""
    if not on_terminal():
        return False
    out = console()
    return out.color_system is not None and not out.no_color


def change_line(change: Change) -> str:
    """A change in one line: kind, severity, marks, and why."""
    return f"{_named(change)}: {one_line(change.reason)}"


def exchange(change: Change, limit: int = _REASONS_BESIDE) -> tuple[Segment, ...]:
    """The changed words themselves, cut to `limit` characters a side."""
    sides = ((change.before, Mark.REMOVED), (change.after, Mark.ADDED))
    return tuple(Segment(one_line(text, limit), mark) for text, mark in sides if text)


def plain_text(segments: Iterable[Segment]) -> str:
    """Segments with brackets around what was removed and added."""
    return "".join(
        f"{_BRACKETS[s.mark][0]}{neutral(s.text)}{_BRACKETS[s.mark][1]}" for s in segments
    )


def rich_text(segments: Iterable[Segment]) -> Text:
    """Segments as rich text, with the brackets of plain text."""
    from rich.text import Text

    text = Text()
    for segment in segments:
        before, after = _BRACKETS[segment.mark]
        text.append(f"{before}{neutral(segment.text)}{after}", style=_STYLES[segment.mark])
    return text


def _named(change: Change) -> str:
    words = [change.kind.value, change.severity.value]
    if change.stealth:
        words.append("stealth")
        words += [GROUND] if change.modified is ModifiedTime.NOT_STATED else []
    if change.disclosed:
        words.append("disclosed")
    return ", ".join(words)


def _heading(passage: Passage) -> str:
    heads = [passage.label]
    if passage.op is not None:
        heads.append("changed" if passage.op is HunkOp.REPLACED else passage.op.value)
    if passage.approximate:
        heads.append("too different to compare word by word")
    return one_line(" · ".join(heads))


def _rest(count: int) -> str:
    return f"… {count} unchanged" if count else ""


def _old_and_new(passage: Passage) -> list[tuple[str, str, Mark]]:
    """A passage as old and new line: (sign, text, mark)."""
    before, after = passage.before, passage.after
    if before == after:
        return [(" ", after, Mark.KEPT)]
    sides = (("-", before, Mark.REMOVED), ("+", after, Mark.ADDED))
    return [side for side in sides if side[1]]


def _plain_lines(line: Redline, form: Form) -> Iterator[str]:
    for passage in line.passages:
        if passage.skipped:
            yield _rest(passage.skipped)
        if passage.op is not None:
            yield f"@ {_heading(passage)}"
        if form.lines:
            yield from (f"{s}{one_line(t, len(t) + 1)}" for s, t, _ in _old_and_new(passage))
        else:
            yield "  " + " ".join(plain_text(passage.segments).split("\n"))
        yield from (f"  * {change_line(change)}" for change in passage.changes)
    if line.skipped:
        yield _rest(line.skipped)
    for change in line.loose:
        yield f"* {change_line(change)}"
        if words := plain_text(exchange(change, 500)):
            yield f"  {words}"


def _print_rich(line: Redline, form: Form) -> None:
    from rich.padding import Padding
    from rich.text import Text

    out = console()

    def put(text: Text, extra: int = 0) -> None:
        out.print(Padding(text, (0, 0, 0, form.indent + extra)))

    for passage in line.passages:
        if passage.skipped:
            put(Text(_rest(passage.skipped), style="dim"))
        if passage.op is not None:
            put(Text(_heading(passage), style="bold"))
        for text in _rich_body(passage, form):
            put(text, 2)
        for change in passage.changes:
            put(rich_change(change), 2)
    if line.skipped:
        put(Text(_rest(line.skipped), style="dim"))
    for change in line.loose:
        put(rich_change(change))
        if words := exchange(change, 500):
            put(spaced(words), 2)


def _rich_body(passage: Passage, form: Form) -> Sequence[Text]:
    from rich.text import Text

    if passage.op is None:
        return [Text(neutral(passage.after), style="dim")]
    if not form.lines:
        return [spaced(passage.segments)]
    return [
        Text(f"{sign} {neutral(text)}", style=_STYLES[mark])
        for sign, text, mark in _old_and_new(passage)
    ]


def spaced(segments: Sequence[Segment]) -> Text:
    """Segments with a space between a removal and the addition that replaces it."""
    apart: list[Segment] = []
    for segment in segments:
        if apart and apart[-1].mark is Mark.REMOVED and segment.mark is Mark.ADDED:
            apart.append(Segment(" ", Mark.KEPT))
        apart.append(segment)
    return rich_text(apart)


def rich_change(change: Change, words: Sequence[Segment] = ()) -> Text:
    """A change in one line of rich text: kind, severity, marks, its words if given, and why."""
    from rich.text import Text

    text = Text("▸ ", style="dim")
    text.append(change.kind.value, style="bold")
    text.append(" ")
    text.append(change.severity.value, style=SEVERITY_STYLES[change.severity])
    if change.stealth:
        text.append(" ")
        text.append(" STEALTH ", style=STEALTH_STYLE)
        text.append(f" {GROUND}" if change.modified is ModifiedTime.NOT_STATED else "", style="dim")
    if change.disclosed:
        text.append(" disclosed", style="dim")
    if words:
        text.append("  ").append_text(spaced(words))
    text.append(f"  {one_line(change.reason)}", style="dim")
    return text
