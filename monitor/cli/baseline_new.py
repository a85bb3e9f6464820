"""`monitor baseline new`: makes the baseline of an article that was never seen before."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from monitor.cli.console import note, say
from monitor.cli.session import acting, load_settings
from monitor.errors import UsageError

if TYPE_CHECKING:
    from monitor.core.baseline import Guess
    from monitor.model.story import BaselineArticle

_RANGE = re.compile(r"(\d+)(?:(?:-|\.\.)(\d+))?$")
_SHOWN = 100
"""Characters of a line that are shown: enough to know it by, on one row of a terminal."""


def new(
    source: Annotated[
        str, typer.Argument(metavar="DOCUMENT|URL", help="A text or HTML file, or an address.")
    ],
    *,
    url: Annotated[str, typer.Option(help="The article's address, for a file.")] = "",
    outlet: Annotated[str, typer.Option(help="The outlet's id; found by the address else.")] = "",
    key: Annotated[str, typer.Option(help="The article's key; the outlet's id else.")] = "",
    keep: Annotated[
        list[str], typer.Option(metavar="LINES", help="The article's lines, such as 12-30,33.")
    ] = [],  # noqa: B006 - Typer copies it
    drop: Annotated[
        list[str], typer.Option(metavar="LINES", help="Lines that are not the article's.")
    ] = [],  # noqa: B006
    standfirst: Annotated[int, typer.Option(metavar="LINE", help="The standfirst's line.")] = 0,
    headline: Annotated[str, typer.Option(help="The headline.")] = "",
    byline: Annotated[str, typer.Option(help="The byline.")] = "",
    published: Annotated[str, typer.Option(metavar="DATE", help="The date, ISO 8601.")] = "",
    language: Annotated[str, typer.Option(help="The language, such as en.")] = "",
    inferred: Annotated[
        bool, typer.Option("--inferred", help="The address is a guess, to be proved.")
    ] = False,
    live: Annotated[bool, typer.Option("--live", help="The article is a live blog.")] = False,
    output: Annotated[
        Path | None, typer.Option("--output", help="A story file to add the table to.")
    ] = None,
) -> None:
    """Makes fingerprints and prints a `[[baseline]]` table for a story file.

    Of a raw document it shows each line, those taken for the article marked, so that you can
    correct it with --keep and --drop before anything rests on it.
    """
    from dataclasses import replace
    from datetime import datetime

    from monitor.cli.documents import fetched_page
    from monitor.core.baseline import draft_page, to_toml, toml_string
    from monitor.model.story import AddressStatus

    is_url = source.startswith(("http://", "https://"))
    address = source if is_url else url
    if not address:
        raise UsageError("the article's address is missing", mend="add --url https://…")
    names = _names(address, outlet, key)
    if is_url:
        with acting() as opened:
            page = fetched_page(opened, source)
            article = draft_page(page, outlet=names[0], key=names[1], url=source)
    else:
        lines = _Lines(keep, drop, standfirst, language)
        article = _from_file(Path(source), address, *names, lines)
    if published:
        try:
            datetime.fromisoformat(published)
        except ValueError:
            raise UsageError(f"{published!r} is no date", mend="write 2025-04-28") from None
    article = replace(
        article,
        headline=headline or article.headline,
        byline=byline or article.byline,
        published=published or article.published,
        language=language or article.language,
        address=AddressStatus.INFERRED if inferred else AddressStatus.CONFIRMED,
        live_blog=live or article.live_blog,
    )
    if output is None:
        say(to_toml(article).rstrip("\n"))
    else:
        if not output.absolute().parent.is_dir():
            raise UsageError(
                f"there is no folder {output.parent}", mend="make it, or name another file"
            )
        title = (
            "" if output.exists() else f"title = {toml_string(article.headline or article.key)}\n"
        )
        with output.open("a", encoding="utf-8") as file:
            file.write(f"{title}\n{to_toml(article)}")
    sentences = len(article.fingerprints)
    note(f"{sentences} sentences fingerprinted; write the summary and the figures yourself")


def line_numbers(ranges: list[str]) -> list[int]:
    """The numbers of "12-30,33" or "12..30". Raises UsageError."""
    numbers: list[int] = []
    for part in ",".join(ranges).split(","):
        if not part.strip():
            continue
        found = _RANGE.match(part.strip())
        if not found:
            raise UsageError(f"{part!r} names no lines", mend="write 12, 12-30 or 12-30,33")
        first = int(found[1])
        numbers += range(first, int(found[2] or first) + 1)
    return numbers


class _Lines:
    """What the user said of a raw document's lines."""

    def __init__(self, keep: list[str], drop: list[str], standfirst: int, language: str) -> None:
        self.keep = line_numbers(keep)
        self.drop = set(line_numbers(drop))
        self.standfirst = standfirst
        self.language = language or "en"

    def correct(self, guessed: Guess) -> Guess:
        """The guess as the user corrected it; blank lines within a range are passed over."""
        from dataclasses import replace

        there = {line.number for line in guessed.lines}
        chosen = self.keep or [line.number for line in guessed.kept]
        if self.standfirst:
            guessed = replace(guessed, standfirst=self.standfirst)
            chosen.append(self.standfirst)
        return guessed.keeping([n for n in chosen if n in there and n not in self.drop])


def _names(address: str, outlet: str, key: str) -> tuple[str, str]:
    """(outlet id, key). Raises UsageError when the outlet cannot be told, or may not be asked."""
    import asyncio

    from monitor.app.app import refuse_forbidden
    from monitor.core.urls import canonicalise, outlet_for

    settings = load_settings()
    asyncio.run(refuse_forbidden([canonicalise(address)], settings))
    known = outlet_for(address, settings.outlets)
    named = outlet or (known.id if known else "")
    if not named:
        raise UsageError(
            f"no outlet is configured for {address}",
            mend="add a file under outlets/, or name one with --outlet",
        )
    return named, key or named


def _from_file(path: Path, url: str, outlet: str, key: str, lines: _Lines) -> BaselineArticle:
    from monitor.cli.documents import is_html, page_of, read_document
    from monitor.cli.pages import decoded
    from monitor.core.baseline import draft, draft_page, guess

    body = read_document(path)
    if is_html(path, body):
        return draft_page(page_of(path, body), key=key, outlet=outlet, url=url)
    guessed = lines.correct(guess(decoded(body)))
    for line in guessed.lines:
        mark = "S" if line.number == guessed.standfirst else "+" if line.kept else " "
        text = line.text if len(line.text) <= _SHOWN else line.text[: _SHOWN - 1] + "…"
        note(f"{mark} {line.number:4} {text}")
    note(f"{len(guessed.kept)} lines (+) are taken for the article, S for its standfirst; ")
    note("correct that with --keep 12-30, --drop 15, --standfirst 11")
    return draft(
        key=key,
        outlet=outlet,
        url=url,
        paragraphs=[line.text for line in guessed.kept if line.number != guessed.standfirst],
        standfirst=next((t.text for t in guessed.lines if t.number == guessed.standfirst), ""),
        headline=guessed.headline,
        byline=guessed.byline,
        published=guessed.published,
        language=lines.language,
    )
