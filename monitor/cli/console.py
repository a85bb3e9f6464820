"""What every command shares: how to speak on a terminal, into a pipe, and as JSON.

How to add a command
--------------------
1. Write `monitor/cli/<group>.py` and make its Typer with `group("What the group is for")`; a
   command that stands alone is a function of its name. Both are entered in `monitor.cli.root`,
   which imports the module when the command is given.
2. Import heavy things (rich, the app, the model) *inside* the command: `monitor --help` imports
   every command module and shall stay quick; so shall the completion, which also imports them.
   `monitor.errors` and this module are light. `tests/unit/cli/test_imports.py` watches it.
3. Get at things through `monitor.cli.session`: `load_settings()`, `reading()` for commands that
   only read the store, `acting()` for those that write, fetch or need the configured articles
   registered. `monitor.cli.lookup` finds one article, story or outlet by what the user typed.
4. Speak through this module only:
   `table()` for lists, `fields()` for one thing, `say()` for a plain line on stdout, `note()` for
   an aside on stderr, `progress()` for long work. They neutralise what was fetched (control and
   escape characters, direction marks, rich markup) and pick the form: a table on a terminal,
   otherwise tab-separated, uncoloured, one row a line, without a heading.
5. Every reading command takes `as_json: Json = False` and then prints either one object with
   `emit()` or, for lists, one object a line with `emit_each()`, both of `monitor.cli.jsonout`;
   they turn the frozen values of `monitor.model` into JSON values.
6. Say that something went wrong by raising a `MonitorError` (exit code 1) or a `UsageError` (2)
   that has its mend; `raise typer.Exit(1)` when the command worked and found a problem.
7. Describe the command and each of its options in docs/cli.md: a test fails otherwise.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from typer.core import TyperGroup

from monitor.core.records import neutral, one_line
from monitor.errors import UsageError

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

Json = Annotated[bool, typer.Option("--json", help="Print JSON instead of text.")]
"""The `--json` option of every reading command."""

_WIDEST = 100_000
"""Characters of a piped cell: longer than any article, so that nothing is cut (judgement)."""

_LONGEST = 2_000
"""Characters of a cell on a terminal: more fill the screen (judgement)."""

_LEAST_ROOM = 24
"""Columns of a terminal that a title needs beside the other cells: four words a line, the least
that is read as a line (judgement). With less it gets lines of its own."""


@dataclass(frozen=True, slots=True)
class Options:
    """The options that stand before the command."""

    config: Path | None = None
    color: bool = True
    wide: bool = False  # tables a row a line, whatever the terminal's width
    columns: tuple[str, ...] = ()  # of tables, by their headings; empty: as the command has them
    utc: bool = False  # times in UTC, whatever `display.zone` says
    zone: str = "UTC"  # of times on a terminal; "local" for the machine's


_options: ContextVar[Options] = ContextVar("options")


def options() -> Options:
    """The global options of this invocation."""
    return _options.get(Options())


def set_options(**changes: Any) -> None:  # noqa: ANN401 - the fields of Options
    """Keeps the global options; for the root command alone."""
    _options.set(replace(Options(), **changes))


def set_zone(zone: str) -> None:
    """Keeps `display.zone`, once the settings are read; all else stays."""
    _options.set(replace(options(), zone=zone))


def group(text: str, *, cls: type[TyperGroup] = TyperGroup) -> typer.Typer:
    """A Typer for a group of commands, with the settings that all of ours have."""
    return typer.Typer(
        cls=cls,
        help=text,
        no_args_is_help=True,
        add_completion=False,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
    )


@dataclass(frozen=True, slots=True)
class Cell:
    """A table cell with a rich style for terminals."""

    text: str
    style: str = ""


def verdict(ok: bool) -> Cell:
    """The cell that says whether one thing that was looked at is well."""
    return Cell("ok", "green") if ok else Cell("PROBLEM", "bold #d55e00")


def on_terminal() -> bool:
    """Whether stdout is a terminal that a person looks at."""
    return sys.stdout.isatty()


def console(*, stderr: bool = False) -> Console:
    """A rich console that interprets nothing in what it prints; `NO_COLOR`, `--no-color` hold."""
    from rich.console import Console

    return Console(
        stderr=stderr,
        markup=False,
        emoji=False,
        highlight=False,
        no_color=True if not options().color else None,
    )


def safe(text: str) -> str:
    """Fetched text as a terminal may be given it; line breaks stay."""
    return neutral(text)


def say(text: str = "") -> None:
    """A line (or several) on stdout."""
    sys.stdout.write(neutral(text) + "\n")


def heading(text: str) -> None:
    """A line over what follows, where a person reads it; programs are given rows alone."""
    if on_terminal():
        say(f"\n{text}")


def note(text: str) -> None:
    """An aside for the person, on stderr."""
    sys.stderr.write(neutral(text) + "\n")


def table(
    columns: Sequence[str],
    rows: Iterable[Sequence[object]],
    *,
    empty: str = "",
    wide: int | Sequence[int] | None = None,
    tag: str = "",
) -> None:
    """A list of things: a table on a terminal, else a row a line with tabs between the cells.

    A cell is a `Cell`, None (shown as nothing) or anything with a `str`. `wide` is the index of
    the column of long texts, or of several: on a terminal they stand last and are wrapped, and a
    column that holds nothing is left out. `empty` is told on stderr when there are no rows.
    `tag` stands first in every piped row, where a command prints several sorts of rows.
    """
    long = (wide,) if isinstance(wide, int) else tuple(wide or ())
    listed = [[_cell(value) for value in row] for row in rows]
    if options().columns:
        chosen = _chosen(columns)
        listed = [[row[index] for index in chosen] for row in listed]
        long = tuple(at for at, index in enumerate(chosen) if index in long)
        columns = [columns[index] for index in chosen]
    if not listed:
        if empty:
            note(empty)
        return
    if not on_terminal():
        for row in listed:
            cells = [*([tag] if tag else []), *(one_line(cell.text, _WIDEST) for cell in row)]
            sys.stdout.write("\t".join(cells) + "\n")
        return
    _rich_table(columns, listed, long)


def fields(rows: Iterable[tuple[str, object]]) -> None:
    """One thing, a field a line: `name: value` aligned on a terminal, else name, tab, value."""
    listed = [(name, _cell(value)) for name, value in rows]
    if not on_terminal():
        for name, cell in listed:
            sys.stdout.write(f"{name}\t{one_line(cell.text, _WIDEST)}\n")
        return
    from rich.table import Table

    grid = Table.grid(padding=(0, 2))
    grid.add_column(style="dim", no_wrap=True)
    grid.add_column(overflow="fold")
    for name, cell in listed:
        grid.add_row(name, text_of(cell))
    console().print(grid)


def text_of(cell: Cell) -> Text:
    """A cell as rich text, neutralised; nothing in it is markup."""
    from rich.text import Text

    return Text(neutral(cell.text), style=cell.style)


@contextmanager
def progress(total: int, what: str) -> Iterator[Callable[[str], None]]:
    """A progress bar on stderr, on a terminal only. Call the yielded function for each step done.

    The text given to it (one line, may be fetched) stands beside the bar.
    """
    if not sys.stderr.isatty() or total < 2:  # noqa: PLR2004 - one step needs no bar
        yield lambda _label: None
        return
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    columns = (
        TextColumn(what),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.description}", markup=False),
    )
    # Nothing on it moves by itself: no thread draws it, so that the process can still be forked.
    with Progress(
        *columns, console=console(stderr=True), transient=True, auto_refresh=False
    ) as bar:
        task = bar.add_task("", total=total)
        yield lambda label: bar.update(
            task, advance=1, description=one_line(label, 60), refresh=True
        )


def _cell(value: object) -> Cell:
    if isinstance(value, Cell):
        return value
    return Cell("" if value is None else str(value))


def _chosen(columns: Sequence[str]) -> list[int]:
    """The indices of the columns that `--columns` names. Raises UsageError for an unknown one."""
    names = [name.lower() for name in columns]
    unknown = [name for name in options().columns if name not in names]
    if unknown:
        raise UsageError(
            f"there is no column {unknown[0]!r}",
            mend=f"the columns are: {', '.join(filter(None, names))}"
            if any(names)
            else "what this command prints has no named columns here",
        )
    return [names.index(name) for name in options().columns]


def _rich_table(columns: Sequence[str], rows: list[list[Cell]], long: Sequence[int]) -> None:
    """Short cells in columns, long ones last; on a narrow terminal beneath, or with their names."""
    from rich.cells import cell_len
    from rich.padding import Padding
    from rich.table import Table
    from rich.text import Text

    out = console()
    texts = [[text_of(Cell(one_line(c.text, _LONGEST), c.style)) for c in row] for row in rows]
    widths = [max(cell_len(row[index].plain) for row in texts) for index in range(len(columns))]
    used = [index for index, width in enumerate(widths) if width or options().columns]
    short = [index for index in used if index not in long]
    last = [index for index in used if index in long]
    taken = sum(max(widths[index], cell_len(columns[index])) + 2 for index in short)
    room = min(_LEAST_ROOM, max((widths[index] for index in last), default=0))
    grid = Table(box=None, header_style="bold", padding=(0, 2, 0, 0), pad_edge=False)

    if options().wide:
        for index in (*short, *last):
            grid.add_column(columns[index], no_wrap=True)
        for row in texts:
            grid.add_row(*(row[index] for index in (*short, *last)))
        out.width = max(out.width, taken + sum(widths[index] + 2 for index in last))
        out.print(grid, soft_wrap=True)
    elif taken + room <= out.width or (not last and len(short) == 1):
        for index in short:
            grid.add_column(columns[index], no_wrap=True)
        if last:
            grid.add_column(" · ".join(columns[index] for index in last), overflow="fold")
        for row in texts:
            beside = [Text("\n").join(row[i] for i in last if row[i].plain)] if last else []
            grid.add_row(*(row[index] for index in short), *beside)
        out.print(grid)
    else:
        aligned = taken - 2 <= out.width
        if aligned:
            heads = [
                columns[index].ljust(max(widths[index], len(columns[index]))) for index in short
            ]
            out.print(Text("  ".join(heads), style="bold"))
        for row in texts:
            if aligned:
                cells = [row[index].copy() for index in short]
                for index, cell in zip(short, cells, strict=True):
                    room = max(widths[index], len(columns[index])) - cell_len(cell.plain)
                    cell.pad_right(room)
                line = Text("  ").join(cells)
                line.rstrip()
            else:
                line = Text(" · ").join(
                    Text(f"{columns[index]} ", style="dim").append_text(row[index])
                    for index in short
                    if row[index].plain
                )
            out.print(line)
            for index in last:
                if row[index].plain:
                    out.print(Padding(row[index], (0, 0, 0, 2), expand=False))
