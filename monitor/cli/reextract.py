"""`monitor reextract`: what would today's extractor read in the stored pages?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from monitor.cli import complete, jsonout
from monitor.cli.console import Json, note, progress, table
from monitor.errors import ExtractionError, NotFoundError, UsageError

if TYPE_CHECKING:
    from monitor.app.app import App
    from monitor.model.extraction import Extraction
    from monitor.model.watch import Article


def reextract(
    articles: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="ARTICLE",
            help="Number, URL or part of the title; all articles without it.",
            autocompletion=complete.articles,
        ),
    ] = None,
    *,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Report only; the one way there is (see below).")
    ] = False,
    as_json: Json = False,
) -> None:
    """Read stored pages with the present extractor and report what differs.

    Nothing is written: the daemon records a newer reading by itself, as a technical version
    without an alert, when it next looks at the article. The exit code is 0 either way.
    """
    from monitor.cli.lookup import find_article
    from monitor.cli.session import reading

    if not dry_run:
        raise UsageError(
            "stored versions are evidence and are not rewritten",
            mend="add --dry-run for the report; the daemon adds newer readings as it checks",
        )
    rows: list[dict[str, Any]] = []
    seen = 0
    with reading() as app:
        chosen = (
            [find_article(app.store.articles, text) for text in articles]
            if articles
            else list(app.store.articles.all())
        )
        with progress(len(chosen), "reading") as step:
            for article in chosen:
                found = _reread(app, article)
                seen += len(found)
                rows += [row for row in found if row["result"] != "same"]
                step(article.title or article.url)
    if as_json:
        jsonout.emit_each(rows)
        return
    table(
        ("article", "version", "extractor", "result", "detail"),
        [(r["article"], r["version"], r["extractor"], r["result"], r["detail"]) for r in rows],
        wide=4,
    )
    note(f"{seen} stored pages read again, {len(rows)} would differ")


def _reread(app: App, article: Article) -> list[dict[str, Any]]:
    """A row for each version of an article whose page was kept."""
    from monitor.core.check.examine import page_of, read
    from monitor.core.records import content_hash
    from monitor.model.story import Selectors

    outlet = app.settings.outlet(article.outlet)
    selectors = outlet.selectors if outlet else Selectors()
    state = app.store.articles.state(article.id)
    rows: list[dict[str, Any]] = []
    for snapshot in app.store.history.snapshots(article.id):
        if snapshot.evidence is None:
            continue
        row = {
            "article": article.id,
            "version": snapshot.number,
            "extractor": snapshot.extraction.version,
        }
        try:
            raw = app.store.history.raw(snapshot.evidence.raw_sha256)
            page = read(raw, page_of(snapshot.evidence, raw), selectors, state)
        except (ExtractionError, NotFoundError) as error:
            rows.append(row | {"result": "unreadable", "detail": error.message})
            continue
        same = content_hash(page) == snapshot.content_hash
        detail = "" if same else _difference(snapshot.extraction, page)
        rows.append(row | {"result": "same" if same else "differs", "detail": detail})
    return rows


def _difference(before: Extraction, after: Extraction) -> str:
    """What differs, in a line: fields, and blocks gained, lost and altered."""
    from monitor.core.diff import compare

    found = compare(before, after)
    ops = [hunk.op.value for hunk in found.hunks]
    parts = [change.field for change in found.fields]
    parts += [f"{ops.count(op)} {op}" for op in dict.fromkeys(ops)]
    return ", ".join(parts)
