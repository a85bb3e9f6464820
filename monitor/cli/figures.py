"""`monitor figures`: who said how many, when, first and latest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from monitor.cli import jsonout
from monitor.cli.console import Json, note, on_terminal, say, table
from monitor.cli.stories import StoryName

if TYPE_CHECKING:
    from monitor.core.coverage.figure_timeline import Account


def figures(
    story: StoryName,
    key: Annotated[
        str, typer.Argument(metavar="[KEY]", help="One thing counted, by its key in the file.")
    ] = "",
    *,
    as_json: Json = False,
) -> None:
    """Show the ledger of a story's figures: who said how many, and when."""
    from monitor.cli.lookup import find_story, unknown
    from monitor.cli.session import reading_if_stored
    from monitor.core.coverage.figure_timeline import accounts
    from monitor.text_versions import text_versions

    with reading_if_stored() as (opened, settings):
        found = find_story(settings, story)
        keys = {figure.key for seed in found.baseline for figure in seed.figures}
        if key and key not in keys:
            raise unknown("thing counted", key, keys)
        told = list(text_versions(opened.store, found)) if opened else []
    ledger = accounts(found, told, key)
    if as_json:
        from monitor.core.shapes.figures import account_json

        jsonout.emit_each(account_json(account) for account in ledger)
        return
    if not ledger:
        note(f"the file of story {found.id} names no figures")
    for place, account in enumerate(ledger):
        if place and on_terminal():
            say()
        _show(account)


def _show(account: Account) -> None:
    """The entries of one thing: a table under its name, or rows that begin with its key."""
    from monitor.cli.times import stamp

    if on_terminal():
        say(f"{account.key} · {account.meaning}")
        say(f"  {_summary(account)}")
    rows: list[tuple[object, ...]] = []
    for e in account.entries:
        when = stamp(e.at)
        if on_terminal():
            version = f"v{e.version}" if e.version else ""
            fate = "no longer" if not e.stands else e.status.value
            written = e.written if fate == "standing" else f"{e.written} ({fate})"
            rows.append((when, e.outlet, version, written, e.source))
        else:
            bare = "-".join(f"{value:.15g}" for value in dict.fromkeys((e.low, e.high)))
            standing = "stands" if e.stands else "gone"
            rows.append((when, e.outlet, e.version, bare, e.source, standing, e.url))
    columns = ("when", "outlet", "version", "how many", "according to")
    table(columns, rows, wide=4, tag=account.key)


def _summary(account: Account) -> str:
    """First and latest, and how far apart the values lie."""
    dated = [entry for entry in account.entries if entry.at is not None]
    low = min(entry.low for entry in account.entries)
    high = max(entry.high for entry in account.entries)
    span = f"{low:,g}" if low == high else f"from {low:,g} to {high:,g}"
    if not dated:
        return span
    from monitor.core.shapes.figures import latest_of

    first, latest = dated[0], latest_of(dated)
    if first is latest:
        return f"{span}; {first.outlet} alone"
    told = (f"{entry.written} ({entry.outlet})" for entry in (first, latest))
    return f"{span}; first {', latest '.join(told)}"
