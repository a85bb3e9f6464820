"""`monitor coverage`: who else writes on a story, why it was chosen, and what it brings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from monitor.cli import choices, complete, jsonout
from monitor.cli import coverageview as view
from monitor.cli.console import Json, fields, group, note, on_terminal, say, table
from monitor.cli.lookup import find_coverage, known_story

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from monitor.app.app import App
    from monitor.model.coverage import Coverage, Decision
    from monitor.ports import ArticleStore

_MOST = 10_000
"""Most that is read of each decision; a story of a year has hundreds (judgement)."""

app = group("Coverage: what other articles on a story were found, and what they bring.")

One = Annotated[
    str, typer.Argument(metavar="COVERAGE", help="Its number in the list, or an address of it.")
]
Several = Annotated[
    list[str],
    typer.Argument(metavar="COVERAGE", help="Numbers in the list or addresses, one or more."),
]
By = Annotated[
    str, typer.Option("--by", metavar="NAME", help="Who says so; otherwise your login name.")
]


@app.command("list")
def list_(
    *,
    story: choices.OnlyStory = "",
    outlet: choices.OnlyOutlet = "",
    decision: Annotated[
        str,
        typer.Option(
            metavar="DECISION",
            help="Only these: accept, review or reject; otherwise all but the rejected.",
            autocompletion=complete.decisions,
        ),
    ] = "",
    since: choices.Since = "",
    limit: Annotated[
        int, typer.Option("--limit", "-n", min=1, metavar="N", help="The newest so many.")
    ] = 50,
    as_json: Json = False,
) -> None:
    """List what was found on the stories, newest first."""
    from monitor.cli.session import reading
    from monitor.cli.times import parse_since
    from monitor.model.coverage import Decision

    with reading() as opened:
        now = opened.clock.now()
        wanted = (
            (choices.choose(Decision, decision, "decision"),)
            if decision
            else (Decision.ACCEPT, Decision.REVIEW)
        )
        start = parse_since(since, now) if since else None
        known = known_story(opened.settings, opened.store.articles, story) if story else ""
        each = [
            item
            for one in wanted
            for item in opened.store.coverage.find(
                story=known, outlet=outlet, decision=one, since=start, limit=_MOST
            )
        ]
        found = sorted(each, key=lambda item: (item.found_at, item.id), reverse=True)[:limit]
    if as_json:
        jsonout.emit_each(view.as_json(item) for item in found)
        return
    if not on_terminal():
        table((), [view.row(item) for item in found], empty=view.EMPTY)
        return
    view.cards(found, now)
    for line in view.one_text(found):
        note(line)


@app.command(no_args_is_help=True)
def show(coverage: One, *, story: choices.OnlyStory = "", as_json: Json = False) -> None:
    """Show one article found: why it was chosen, what it copies, adds and contradicts."""
    from monitor.cli import times
    from monitor.cli.session import reading

    with reading() as opened:
        found = find_coverage(opened.store.coverage, coverage, story)
        decided = opened.store.coverage.decisions(found.id)
    if as_json:
        jsonout.emit(view.as_json(found) | {"decisions": jsonout.plain(decided)})
        return
    fields(view.facts(found))
    match = found.match
    _part("contradicts", [(line,) for line in match.contradicts], ("contradicts",))
    _part("adds", [view.addition(line) for line in match.adds], ("adds", ""))
    _part(
        "reason",
        [(r.detail,) for r in match.reasons],
        ("why",),
    )
    _part(
        "decided",
        [(times.stamp(d.at), d.by, f"{d.before.value} → {d.decision.value}") for d in decided],
        ("decided", "by", "what"),
    )


@app.command(no_args_is_help=True)
def accept(
    coverage: Several, *, story: choices.OnlyStory = "", by: By = "", as_json: Json = False
) -> None:
    """Say that articles belong to their story; they are watched, and the story learns from them."""
    from monitor.model.coverage import Decision

    _decide(coverage, story, Decision.ACCEPT, by, as_json=as_json)


@app.command(no_args_is_help=True)
def reject(
    coverage: Several, *, story: choices.OnlyStory = "", by: By = "", as_json: Json = False
) -> None:
    """Say that articles do not belong to their story; the story learns from them."""
    from monitor.model.coverage import Decision

    _decide(coverage, story, Decision.REJECT, by, as_json=as_json)


def _decide(
    names: Sequence[str], story: str, decision: Decision, by: str, *, as_json: bool
) -> None:
    """Writes a person's word on all of them, or on none if one is not known."""
    from monitor.cli.session import person, reading
    from monitor.model.coverage import Decision

    who = " ".join(by.split()) or person()
    with reading() as opened:
        store, now = opened.store, opened.clock.now()
        numbers = [find_coverage(store.coverage, name, story).id for name in names]
        for number in dict.fromkeys(numbers):
            decided = store.coverage.decide(number, decision, by=who, now=now)
            if decision is Decision.ACCEPT:
                told = _watch(opened, decided, now, who)
            else:
                told = _unwatch(store.articles, decided, now, who)
            if as_json:
                jsonout.emit_each([view.as_json(store.coverage.get(number))])
            else:
                word = f"{decision.value}ed by {who} for story {decided.match.story}"
                say(f"{number} {word}: {decided.title or decided.url}{told}")


def _watch(opened: App, found: Coverage, now: datetime, who: str) -> str:
    """Watches an accepted article for edits, where its story wants it."""
    from monitor.model.watch import Origin, WatchRequest

    story = opened.settings.story(found.match.story)
    if story is None or not story.match.watch_accepted:
        return ""
    request = WatchRequest(
        url=found.url,
        outlet=found.outlet,
        story=story.id,
        title=found.title,
        origin=Origin.COVERAGE,
    )
    [article] = opened.store.articles.watch([request], now, actor=who)
    return f" (watched as article {article.id})"


def _unwatch(articles: ArticleStore, found: Coverage, now: datetime, who: str) -> str:
    """Ends the watch that discovery began; what a user watches stays watched."""
    from monitor.model.watch import Origin

    if found.article_id is None:
        return ""
    article = articles.get(found.article_id)
    if article.origin is not Origin.COVERAGE or found.match.story not in article.stories:
        return ""
    articles.unwatch(article.id, found.match.story, now=now, actor=who)
    return f" (article {article.id} is not watched for it any more)"


def _part(tag: str, rows: list[tuple[Any, ...]], columns: tuple[str, ...]) -> None:
    if rows and on_terminal():
        say()
    table(columns, rows, wide=len(columns) - 1, tag=tag)
