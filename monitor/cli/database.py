"""`monitor db`: bring the database up to date, copy it, prove it sound."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from monitor.cli import jsonout
from monitor.cli.console import Json, console, group, note, say
from monitor.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Callable

app = group("The database: upgrade, back up, check.")


@app.command()
def upgrade() -> None:
    """Bring the database's schema up to date; an SQLite file is backed up beside itself first."""
    from monitor.app.app import upgrade_database
    from monitor.cli.session import load_settings

    steps = upgrade_database(load_settings())
    for step in steps:
        say(step)
    if not steps:
        say("the schema is up to date")


@app.command(no_args_is_help=True)
def backup(
    target: Annotated[Path, typer.Argument(metavar="FILE", help="The copy to be made.")],
) -> None:
    """Copy the database while the daemon goes on writing (SQLite)."""
    from monitor.cli.session import reading
    from monitor.core.records import one_line
    from monitor.ports import Chore, ChoreEntry

    if target.exists():
        raise UsageError(f"{target} is there already", mend="name a file that is not there yet")
    if not target.absolute().parent.is_dir():
        raise UsageError(
            f"there is no folder {target.absolute().parent}", mend="make it, or name another"
        )
    with reading() as opened:
        opened.store.maintenance.backup(target, _reporter())
        made = ChoreEntry(
            kind=Chore.BACKUP,
            at=opened.clock.now(),
            bytes=target.stat().st_size,
            detail=one_line(str(target.resolve()), 400),
        )
        opened.store.maintenance.note(made)
    say(f"backed up to {target} ({target.stat().st_size / 1e6:.1f} MB)")


@app.command(no_args_is_help=True)
def restore(
    source: Annotated[
        Path,
        typer.Argument(
            metavar="FILE", exists=True, dir_okay=False, help="What `monitor db backup` made."
        ),
    ],
) -> None:
    """Put a backup in the place of the database (SQLite). Stop the daemon first.

    The backup is looked through before; the database that it takes the place of is kept beside it.
    """
    from monitor.app.app import restore_backup
    from monitor.app.places import database_place
    from monitor.cli.session import load_settings

    settings = load_settings()
    kept = restore_backup(settings, source)
    say(f"restored {source} to {database_place(settings.store.url)}")
    if kept is not None:
        note(f"what was there before is {kept}")
    note("start the daemon; `monitor verify` proves the history")


@app.command(no_args_is_help=True)
def copy(
    url: Annotated[
        str,
        typer.Argument(
            metavar="URL", help="The other database, as store.url has it: empty, or a copy begun."
        ),
    ],
) -> None:
    """Copy everything into another database, of the same or the other kind, and compare it.

    For moving from SQLite to PostgreSQL, or back. Stop the daemon first: what it writes meanwhile
    is not in the copy. A copy that was broken off is gone on with by the same command.
    """
    from dataclasses import replace

    from monitor.app.app import database_state, upgrade_database
    from monitor.cli.console import on_terminal
    from monitor.cli.session import reading

    with reading() as opened:
        settings = opened.settings
        target = replace(settings, store=replace(settings.store, url=url))
        if url == settings.store.url:
            raise UsageError(f"{url} is the database itself", mend="name another")
        problems = opened.store.maintenance.check()
        if problems:
            for problem in problems:
                say(problem)
            raise UsageError(
                "the database is damaged, and a copy would be too",
                mend="restore a backup, or look at `monitor verify`",
            )
        if database_state(target) == "empty":
            upgrade_database(target)
        shown: dict[str, str] = {}

        def progress(table: str, done: int, rows: int) -> None:
            shown[table] = f"{table}: {done} of {rows}"
            if on_terminal() and done == rows:
                note(shown[table])

        rows = opened.store.maintenance.copy_to(url, progress)
    say(f"{rows} rows copied, and each compared")
    note("set store.url to it, start the daemon, and `monitor verify` proves it there")


@app.command()
def retain(*, as_json: Json = False) -> None:
    """Do now what [retention] says; the daemon does it once a day."""
    from monitor.cli.session import acting
    from monitor.housekeeping import retain as carry_out

    with acting(register=False) as opened:
        retention = opened.settings.retention
        if not (retention.summarise_checks_after or retention.drop_pages_after):
            raise UsageError(
                "nothing is let go of: no time is set",
                mend="set retention.summarise_checks_after or retention.drop_pages_after",
            )
        done = carry_out(opened.store, retention, opened.clock.now())
    if as_json:
        jsonout.emit(done)
        return
    say(f"{done.detail}, {done.bytes / 1e6:.1f} MB of them")
    note("the room is used again; `monitor db backup FILE` makes a copy without it (SQLite)")


@app.command()
def index(
    *,
    anew: Annotated[
        bool, typer.Option("--anew", help="Empty the index first: for one that is damaged.")
    ] = False,
) -> None:
    """Put into the search index what an older version stored; the daemon does it by itself.

    Nothing else waits for it, and it may be broken off: what is done is done.
    """
    from monitor.cli.console import progress
    from monitor.cli.session import acting
    from monitor.housekeeping import index_stored

    with acting(register=False) as opened:
        if anew:
            opened.store.search.forget_index()
        backlog = opened.store.search.backlog()
        with progress(backlog.versions + backlog.coverage, "indexing") as step:

            def advance(number: int) -> None:
                for _ in range(number):
                    step("")

            done = index_stored(opened.store, progress=advance)
    say(f"{done} put into the search index" if done else "everything is in the search index")


@app.command()
def check(*, as_json: Json = False) -> None:
    """Check the integrity of the database. The exit code is 1 when something is wrong."""
    from monitor.cli.session import reading

    with reading() as opened:
        problems = opened.store.maintenance.check()
    if as_json:
        jsonout.emit({"ok": not problems, "problems": problems})
    else:
        for problem in problems:
            say(problem)
        if not problems:
            say("the database is sound")
    if problems:
        note("`monitor verify` tells which records are touched; restore a backup")
        raise typer.Exit(1)


def _reporter() -> Callable[[int], None] | None:
    """Tells the bytes written so far, on a terminal."""
    out = console(stderr=True)
    if not out.is_terminal:
        return None

    def report(written: int) -> None:
        out.print(f"\r{written / 1e6:.0f} MB", end="")

    return report
