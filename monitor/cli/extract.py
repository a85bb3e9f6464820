"""`monitor extract`: what the extractor sees in a page, and why."""

from __future__ import annotations

from dataclasses import dataclass
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

    The selectors of the outlet that the address belongs to are used, and what is remembered of
    its boxes, as the daemon would.
    """
    if explain and against:
        raise UsageError("--explain and --against do not go together", mend="give one of them")
    read = _read(source, url)
    if against:
        _contrast(read.extraction, _read(against, url).extraction, as_json=as_json)
    elif explain:
        _explain(read, as_json=as_json)
    elif as_json:
        jsonout.emit(read.extraction)
    else:
        show_text(read.extraction)


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


@dataclass(frozen=True, slots=True)
class ReadPage:
    """A page with all that its reading went by."""

    page: pages.PageSource
    known: pages.PageContext
    extraction: Extraction


def _read(source: str, url: str) -> ReadPage:
    page = pages.read_page(source)
    address = url or page.url
    known = _known(address) if address else pages.PageContext()
    return ReadPage(page, known, pages.extraction(page, known))


def _known(address: str) -> pages.PageContext:
    """What is known of an address: the outlet's selectors and memory, the article's versions.

    An article that is not watched is read with the memory that its outlet's others have left.
    """
    from monitor.cli.session import reading_if_stored
    from monitor.core.check.examine import stood_of
    from monitor.core.urls import outlet_for
    from monitor.model.story import Selectors

    with reading_if_stored() as (app, settings):
        outlet = outlet_for(address, settings.outlets)
        selectors = outlet.selectors if outlet else Selectors()
        if app is None:
            return pages.PageContext(url=address, selectors=selectors)
        mine = app.store.articles.find(address) if pages.is_url(address) else ()
        others = app.store.articles.all(outlet=outlet.id) if outlet and not mine else ()
        state = next((app.store.articles.state(one.id) for one in (*mine, *others)), None)
    return pages.PageContext(
        url=address,
        selectors=selectors,
        memory=state.memory if state else None,
        stood=stood_of(state) if state and mine else None,
    )


def _explain(read: ReadPage, *, as_json: bool) -> None:
    """Each field with its source, and each block of the page with its verdict."""
    from monitor.core.extract import explain

    blocks = (
        explain(
            read.page.body,
            url=read.known.url,
            content_type=read.page.content_type,
            selectors=read.known.selectors,
            memory=read.known.memory,
            stood=read.known.stood,
        )
        if pages.is_html(read.page)
        else ()
    )
    page = read.extraction
    if as_json:
        jsonout.emit({"page": page.page, "fields": page.provenance, "blocks": blocks})
        return
    known = [("page", f"{page.page.value}: {page.page_reason}".removesuffix(": "))]
    for found in page.provenance:
        value = getattr(page, found.field, "")  # nothing for what is no single field (the body)
        shown = "; ".join(map(str, value)) if isinstance(value, tuple) else str(value)
        known.append((found.field, f"{shown}  [{found.source}, {found.confidence:.0%} sure]"))
    fields(known)
    if on_terminal():
        say()
    table(
        ("verdict", "kind", "why", "signals", "block"),
        [
            (
                Cell("kept", "green") if block.kept else Cell("dropped", "bold #d55e00"),
                block.kind.value,
                block.reason,
                "; ".join(block.signals),
                block.text,
            )
            for block in blocks
        ],
        wide=4,
    )


def _contrast(page: Extraction, other: Extraction, *, as_json: bool) -> None:
    """Tells the difference of two pages, and what the one kept and the other dropped."""
    from monitor.cli import diff

    found = diff.compare(page, other)
    reasons = _dropped_elsewhere(page, other) + _dropped_elsewhere(other, page, first=False)
    if as_json:
        from monitor.core.records import to_json

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
