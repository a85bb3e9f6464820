"""`monitor facts`: what each of the articles at hand adds to a story, contradicts and copies."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from monitor.cli import jsonout
from monitor.cli.console import Json, note, say, table
from monitor.cli.documents import json_lines, json_lines_of, json_object
from monitor.core.records import one_line
from monitor.errors import UsageError

if TYPE_CHECKING:
    from monitor.core.coverage.comparison import ComparedReport, Report
    from monitor.core.coverage.figure_timeline import Account
    from monitor.model.coverage import CopyKind
    from monitor.model.facts import Quantity
    from monitor.model.story import Story

_ARTICLE = (
    'a line is one object: {"id": …, "url": …, "outlet": …, "title": …, "text": …, '
    '"published": …, "language": …}'
)
_STORY = (
    'it is one object: {"id": …, "title": …, "summary": …, "terms": […], "aliases": [[…]], '
    '"figures": [{"key": …, "what": …, "value": …, "unit": …}]}'
)


def facts(
    *,
    story_file: Annotated[
        Path, typer.Option(metavar="FILE", help="The story: a JSON object.", show_default=False)
    ],
    seeds: Annotated[
        Path,
        typer.Option(metavar="FILE", help="The story's own articles, a JSON object a line."),
    ],
    ledger: Annotated[
        bool, typer.Option("--ledger", help="Show who gave which figure, and whether it stands.")
    ] = False,
    as_json: Json = False,
) -> None:
    """Tell what each of the articles on standard input adds, contradicts and copies.

    The articles are JSON lines (id, url, outlet, title, text, published, language, credit, listed;
    only the text is needed), in the order in which they are read. Nothing is stored.
    """
    from monitor.core.coverage.comparison import compare_reports

    story = _story(story_file)
    own = json_lines_of(seeds, _ARTICLE, _report)
    reports = list(json_lines(sys.stdin.buffer, "stdin", _ARTICLE, _report))
    compared = compare_reports(story, own, reports)
    ids = {one.text.url: one.id for one in (*own, *reports)}
    if ledger:
        _ledger(story, own, compared, ids, as_json=as_json)
        return
    for one in compared:
        if as_json or not sys.stdout.isatty():
            jsonout.emit_each([_answer(one, ids)])
        else:
            _show(one, ids)


def _answer(one: ComparedReport, ids: Mapping[str, str]) -> dict[str, Any]:
    """What is known of one article, as JSON."""
    added = one.additions
    return {
        "id": one.report.id,
        "decision": one.match.decision,
        "adds": [
            *(
                {"sort": "figure", **_quantity(figure), "text": figure.sentence}
                for figure in added.figures
            ),
            *(
                {
                    "sort": "quote",
                    "text": q.text,
                    "speaker": q.speaker or None,
                    "carrier": q.carrier or None,
                }
                for q in added.quotations
            ),
            *({"sort": "name", "name": n.name, "role": n.role or None} for n in added.names),
        ],
        "contradicts": [
            {
                "of": each.here.key or each.here.of,
                "here": _value(each.here),
                "there": _value(each.there),
                "there_id": ids.get(each.there_url, each.there_url),
                "here_source": each.here.source or None,
                "there_source": each.there.source or None,
                "text": text,
                "there_text": each.there.sentence,
            }
            for each, text in zip(added.disputes, added.contradicts, strict=False)
        ],
        "copy_of": ids.get(one.match.copy_of, one.match.copy_of) or None,
        "copy_kind": _kind(one.match.copy_kind),
    }


def _quantity(figure: Quantity) -> dict[str, Any]:
    bounds = (
        {"value": figure.value}
        if figure.value is not None
        else {"low": figure.low, "high": figure.high}
    )
    return {
        **bounds,
        "unit": figure.unit,
        "of": figure.key or figure.of,
        "as_of": figure.as_of or None,
        "source": figure.source or None,
    }


def _value(figure: Quantity) -> Any:  # noqa: ANN401 - a number, or an object of two
    if figure.value is not None:
        return figure.value
    return {"low": figure.low, "high": figure.high}


def _kind(kind: CopyKind | None) -> str | None:
    """The sort of a copy: word for word, in passages, in other words."""
    if kind is None:
        return None
    return {"passages": "partial", "rewrite": "rewrite"}.get(kind.value, "copy")


def _show(one: ComparedReport, ids: Mapping[str, str]) -> None:
    """One article on a terminal: its decision, then a line for each thing it brings."""
    copies = f" · copies {ids.get(one.match.copy_of, one.match.copy_of)}"
    title = one_line(one.report.text.title or one.report.id, 120)
    say(f"{one.report.id} · {one.match.decision.value} · {title}{copies * bool(one.match.copy_of)}")
    for line in one.additions.contradicts:
        say(f"  contradicts  {line}")
    for line in one.additions.adds:
        say(f"  adds  {line}")


def _ledger(
    story: Story,
    own: list[Report],
    compared: tuple[ComparedReport, ...],
    ids: Mapping[str, str],
    *,
    as_json: bool,
) -> None:
    """Who gave which value of what, oldest first."""
    from monitor.core.coverage.comparison import ledger_of

    found = ledger_of(story, own, compared)
    if as_json or not sys.stdout.isatty():
        jsonout.emit_each([{"things": [_thing(account, ids) for account in found]}])
        return
    if not found:
        note("no figure is counted more than once")
    for account in found:
        rows = [
            (e.outlet, e.written, e.source, e.as_of, e.status.value, ids.get(e.url, e.url))
            for e in account.entries
        ]
        say(account.key or account.meaning)
        table(("outlet", "how many", "according to", "as of", "status", "article"), rows)


def _thing(account: Account, ids: Mapping[str, str]) -> dict[str, Any]:
    return {
        "of": account.key or account.meaning,
        "entries": [
            {
                **({"value": e.low} if e.low == e.high else {"low": e.low, "high": e.high}),
                "outlet": e.outlet,
                "source": e.source or None,
                "id": ids.get(e.url, e.url),
                "as_of": e.as_of or None,
                "status": e.status,
                "text": e.sentence,
            }
            for e in account.entries
        ],
    }


def _story(path: Path) -> Story:
    """The story of a JSON file. Raises UsageError."""
    from monitor.model.story import BaselineArticle, Figure, MatchSettings, Scope, Story

    try:
        found = json_object(path.read_bytes())
        figures = tuple(
            Figure(
                key=str(one["key"]),
                low=float(one.get("low", one.get("value"))),
                high=float(one.get("high", one.get("value"))),
                unit=str(one.get("unit") or ""),
                meaning=str(one.get("what") or one["key"]),
                source=str(one.get("source") or ""),
            )
            for one in found.get("figures") or ()
        )
        title, summary = str(found.get("title") or ""), str(found.get("summary") or "")
        return Story(
            id=str(found.get("id") or path.stem),
            title=title,
            summary=summary,
            baseline=(
                BaselineArticle(
                    key="file", outlet="", url="", headline=title, summary=summary, figures=figures
                ),
            )
            if figures
            else (),
            match=MatchSettings(
                scope=Scope.SAGA,
                min_words=0,
                terms=tuple(map(str, found.get("terms") or ())),
                aliases=tuple(tuple(map(str, group)) for group in found.get("aliases") or ()),
            ),
        )
    except OSError as error:
        raise UsageError(
            f"{path} cannot be read ({error.strerror})", mend=f"name a JSON file: {_STORY}"
        ) from error
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise UsageError(f"{path}: {one_line(str(error), 200)}", mend=_STORY) from error


def _report(found: Mapping[str, Any], number: int) -> Report:
    """An article of its fields; a time without a zone is UTC. Raises ValueError, TypeError."""
    from monitor.core.coverage.comparison import Report
    from monitor.model.coverage import ArticleText

    fields = {
        name: found.get(name) or ""
        for name in ("title", "text", "language", "url", "outlet", "credit")
    }
    for name, value in fields.items():
        if not isinstance(value, str):
            raise TypeError(f"{name} is no text")
    moments = {name: _moment(found.get(name), name) for name in ("published", "listed")}
    known_as = str(found.get("id", number))
    return Report(
        id=known_as,
        listed=moments["listed"],
        text=ArticleText(
            url=fields["url"] or known_as,
            outlet=fields["outlet"],
            title=fields["title"],
            paragraphs=tuple(p.strip() for p in fields["text"].split("\n\n") if p.strip()),
            published=moments["published"],
            language=fields["language"],
            bylines=(fields["credit"],) if fields["credit"] else (),
        ),
    )


def _moment(said: object, name: str) -> datetime | None:
    if said and not isinstance(said, str):
        raise TypeError(f"{name} is no date")
    moment = datetime.fromisoformat(said) if isinstance(said, str) and said else None
    if moment is not None and moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return moment
