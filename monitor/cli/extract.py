"""`monitor extract`: what the extractor sees in a page, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from monitor.cli import jsonout, pages
from monitor.cli.console import Cell, Json, fields, note, on_terminal, say, table
from monitor.errors import UsageError

if TYPE_CHECKING:
    from monitor.model.extraction import Extraction

Source = Annotated[
    str,
    typer.Argument(metavar="FILE|URL|-", help="A saved page, an address, or standard input."),
]


def extract(
    source: Source,
    *,
    url: Annotated[
        str,
        typer.Option(
            metavar="URL", help="The address of a saved page: links and selectors go by it."
        ),
    ] = "",
    explain: Annotated[
        bool, typer.Option("--explain", help="Every block with its verdict and the reason.")
    ] = False,
    against: Annotated[
        str,
        typer.Option(metavar="OTHER", help="Another page (file or URL): why do the two differ?"),
    ] = "",
    as_json: Json = False,
) -> None:
    """Show what the extractor reads in a page.

    The selectors of the outlet that the address belongs to are used, as the daemon would.
    """
    if explain and against:
        raise UsageError("--explain and --against do not go together", mend="give one of them")
    page = _read(source, url)
    if against:
        _contrast(page, _read(against, url), as_json=as_json)
    elif as_json:
        jsonout.emit(page)
    elif explain:
        _explain(page)
    else:
        show_text(page)


def show_text(page: Extraction) -> None:
    """An extraction as a reader sees it: what is known of the article, then its text."""
    from monitor.cli import times

    known = (
        ("headline", page.headline),
        ("standfirst", page.standfirst),
        ("byline", "; ".join(page.bylines)),
        ("published", times.stamp(page.published)),
        ("modified", times.stamp(page.modified)),
        ("language", page.language),
        ("address", page.canonical_url),
        ("page", page.page.value + (f": {page.page_reason}" if page.page_reason else "")),
    )
    fields((name, value) for name, value in known if value)
    for notice in page.notices:
        fields((("notice", notice),))
    say()
    for block in page.blocks:
        if block.text:
            say(f"{block.text}\n")


def _read(source: str, url: str) -> Extraction:
    page = pages.read_page(source)
    address = url or page.url
    if not address:
        return pages.extraction(page)
    from monitor.cli.session import load_settings
    from monitor.core.urls import outlet_for

    outlet = outlet_for(address, load_settings().outlets)
    return pages.extraction(page, outlet.selectors if outlet else None, address)


def _explain(page: Extraction) -> None:
    known = [("page", f"{page.page.value}: {page.page_reason}".removesuffix(": "))]
    known += [
        (found.field, f"{_value(page, found.field)}  [{found.source}, {found.confidence:.0%} sure]")
        for found in page.provenance
    ]
    fields(known)
    if on_terminal():
        say()
    rows = [
        (Cell("kept", "green"), block.kind.value, block.entry, block.text) for block in page.blocks
    ]
    rows += [
        (Cell("dropped", "bold #d55e00"), block.reason, "", block.text) for block in page.dropped
    ]
    table(("verdict", "why", "entry", "block"), rows, wide=3)


def _value(page: Extraction, field: str) -> str:
    """A field of the extraction as text; nothing for what is no single field (the body)."""
    value = getattr(page, field, "")
    return "; ".join(map(str, value)) if isinstance(value, tuple) else str(value)


def _contrast(page: Extraction, other: Extraction, *, as_json: bool) -> None:
    """Tells the difference of two pages, and what the one kept and the other dropped."""
    from monitor.cli import diff

    found = diff.compare(page, other)
    reasons = _dropped_elsewhere(page, other) + _dropped_elsewhere(other, page, first=False)
    if as_json:
        from monitor.core.classify import to_json

        kept = [{"kept_on": k, "dropped_because": why, "text": text} for k, why, text in reasons]
        jsonout.emit(to_json(found.verdict) | {"dropped_on_one": kept})
        return
    diff.show(found, lines=False, context=0)
    if reasons:
        note("kept on one page and dropped on the other:")
        table(("kept on", "dropped because", "block"), reasons, wide=2)


def _dropped_elsewhere(
    page: Extraction, other: Extraction, *, first: bool = True
) -> list[tuple[str, str, str]]:
    """Blocks that `page` keeps and `other` drops, with the reason."""
    why = {block.text: block.reason for block in other.dropped}
    kept = "first" if first else "second"
    return [(kept, why[block.text], block.text) for block in page.blocks if block.text in why]
