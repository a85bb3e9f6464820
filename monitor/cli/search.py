"""`monitor search`: where words stood, in every version of every article and in coverage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from monitor.cli import choices, jsonout
from monitor.cli.console import Json, note, on_terminal, say, table

if TYPE_CHECKING:
    from datetime import datetime

    from monitor.model.search import FoundText, SearchClause

_BESIDE = 160
"""Characters of a text that stand on either side of a hit on a terminal: some lines (judgement)."""


def search(
    words: Annotated[
        list[str],
        typer.Argument(
            metavar="WORDS",
            help="All in one paragraph. '\"in quotes\"': together, word*: what begins so, "
            "'a -b': without b.",
        ),
    ],
    *,
    exact: Annotated[
        bool, typer.Option("--exact", "-e", help="The words as one sentence, as they stand.")
    ] = False,
    story: choices.OnlyStory = "",
    outlet: choices.OnlyOutlet = "",
    article: choices.OnlyArticle = "",
    since: choices.Since = "",
    limit: Annotated[
        int, typer.Option("--limit", "-n", min=1, metavar="N", help="The newest so many.")
    ] = 20,
    as_json: Json = False,
) -> None:
    """Find where words stood: in all versions, headlines, notes and coverage, newest first.

    Of each paragraph it says in which versions it stood and when it went. Case and accents do not
    matter; a word of four letters or more also finds what begins so. The exit code is 1 when
    nothing is found, and 2 when not all is in the index yet.
    """
    from monitor.cli.lookup import find_article, known_story
    from monitor.cli.session import reading
    from monitor.cli.times import parse_since
    from monitor.core.search import clauses
    from monitor.core.shapes.found import found_json
    from monitor.ports import SearchQuery

    # what a shell took the quotation marks from was meant to stand together
    asked = " ".join(f'"{w}"' if " " in w and '"' not in w and len(words) > 1 else w for w in words)
    wanted = clauses(asked, exact=exact)
    with reading() as app:
        store, now = app.store, app.clock.now()
        query = SearchQuery(
            clauses=wanted,
            story=known_story(app.settings, store.articles, story) if story else "",
            outlet=outlet,
            article_id=find_article(store.articles, article).id if article else None,
            since=parse_since(since, now) if since else None,
            limit=limit + 1,
        )
        found = store.search.find(query)
        backlog = store.search.backlog()
        public_url = app.settings.web.shown_at
    shown = found[:limit]
    if as_json:
        jsonout.emit_each(found_json(each, wanted, public_url) for each in shown)
    elif on_terminal():
        for each in shown:
            _show(each, wanted, now)
    else:
        table((), [_row(each) for each in shown])
    if len(found) > limit:
        note(f"these are the newest {limit}; there are more: --limit N, or --since WHEN")
    if not backlog.whole:
        note(
            f"not in the index yet: {backlog.versions} of {backlog.stored} versions, "
            f"{backlog.coverage} texts of coverage; `monitor run` goes on with it, and so does "
            "`monitor db index`"
        )
    if not found:
        note(
            "nothing that is stored holds this in one paragraph"
            if backlog.whole
            else "nothing of what is in the index holds this in one paragraph"
        )
        raise typer.Exit(1 if backlog.whole else 2)


def _row(found: FoundText) -> tuple[object, ...]:
    from monitor.cli.times import stamp
    from monitor.core.records import one_line

    return (
        stamp(found.first_at),
        found.article_id or f"coverage {found.coverage_id}",
        found.outlet,
        found.part.value,
        stood(found),
        one_line(found.title, 200),
        found.text,
    )


def stood(found: FoundText) -> str:
    """In which versions it stood: "v1–v3, v5–"; for coverage, that it is coverage."""
    if not found.runs:
        return "coverage"
    listed = []
    for run in found.runs:
        first = f"v{run.first_number}" if run.first_number else "baseline"
        if run.gone_number is None:
            listed.append(f"{first}–")
        elif run.gone_number == run.first_number + 1:
            listed.append(first)
        else:
            listed.append(f"{first}–v{run.gone_number - 1}")
    return ", ".join(listed)


def _show(found: FoundText, wanted: tuple[SearchClause, ...], now: datetime) -> None:
    from rich.text import Text

    from monitor.cli.console import console, safe
    from monitor.cli.times import ago, stamp
    from monitor.core.records import one_line
    from monitor.core.search import places

    number = found.article_id if found.article_id is not None else f"c{found.coverage_id}"
    say(f"{number}  {one_line(found.title or found.url, 90)}  ({found.outlet})")
    if not found.runs:
        where = f"coverage found {stamp(found.first_at)}"
    else:
        first, last = found.runs[0], found.runs[-1]
        where = f"{found.part.value}, {stood(found)}: since {stamp(first.first_at)}"
        where += (
            ", stands in the newest version"
            if last.gone_number is None
            else f", gone {stamp(last.gone_at)} ({ago(last.gone_at, now)})"
            if last.gone_at
            else ", gone with the first version"
        )
    ranges = places(found.text, wanted)
    start = max(0, (ranges[0][0] if ranges else 0) - _BESIDE)
    end = min(len(found.text), (ranges[0][1] if ranges else 0) + _BESIDE)
    line = Text("…" if start else "")
    at = start
    for first_char, stop in ranges:
        if first_char >= end:
            break
        line.append(safe(found.text[at:first_char]))
        line.append(safe(found.text[first_char:stop]), style="bold #0b57d0")
        at = stop
    line.append(safe(found.text[at:end]))
    line.append("…" if end < len(found.text) else "")
    say(f"   {where}")
    from rich.padding import Padding

    console().print(Padding(line, (0, 0, 1, 3), expand=False))
