"""`monitor coverage`: who else writes on a story, why it was chosen, and what it brings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from monitor.cli import choices, complete, jsonout
from monitor.cli.console import Json, console, fields, group, note, on_terminal, say, table
from monitor.core.sanitise import one_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from monitor.app import App
    from monitor.model.coverage import Coverage, Decision, Match
    from monitor.ports import Store

_MOST = 10_000
_EMPTY = "no coverage is recorded that fits"

_COPIES = {
    "copy": "copy of",
    "passages": "has passages of",
    "syndicated": "same agency text as",
    "rewrite": "perhaps rewritten from",
}

app = group("Coverage: what other articles on a story were found, and what they bring.")

Number = Annotated[int, typer.Argument(metavar="COVERAGE", help="Its number in the list.")]
Numbers = Annotated[
    list[int], typer.Argument(metavar="COVERAGE", help="Numbers in the list, one or more.")
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
    from monitor.cli.logview import coverage_json
    from monitor.cli.session import reading
    from monitor.cli.times import parse_since

    with reading() as opened:
        now = opened.clock.now()
        start = parse_since(since, now) if since else None
        found = _found(opened, story, outlet, _decisions(decision), start)[:limit]
    if as_json:
        jsonout.emit_each(coverage_json(item) for item in found)
        return
    if not on_terminal():
        table((), [_row(item) for item in found], empty=_EMPTY)
        return
    cards(found, now)
    for line in _one_text(found):
        note(line)


def cards(found: Sequence[Coverage], now: datetime) -> None:
    """Articles on a terminal, two lines each."""
    if not found:
        note(_EMPTY)
    numbers = {(item.url, item.match.story): item.id for item in found}
    for item in found:
        _card(item, numbers.get((item.match.copy_of, item.match.story)), now)


@app.command(no_args_is_help=True)
def show(coverage: Number, *, as_json: Json = False) -> None:
    """Show one article found: why it was chosen, what it copies, adds and contradicts."""
    from monitor.cli import times
    from monitor.cli.logview import coverage_json
    from monitor.cli.session import reading

    with reading() as opened:
        found = opened.store.one_coverage(coverage)
        decided = opened.store.coverage_decisions(coverage)
    if as_json:
        jsonout.emit(coverage_json(found) | {"decisions": jsonout.plain(decided)})
        return
    fields(_facts(found))
    match = found.match
    _part("contradicts", [(line,) for line in match.contradicts], ("contradicts",))
    _part("adds", [_addition(line) for line in match.adds], ("adds", ""))
    _part(
        "reason",
        [(r.signal, f"{r.value:.2f}", r.detail) for r in match.reasons],
        ("why", "share", "because"),
    )
    _part(
        "decided",
        [(times.stamp(d.at), d.by, f"{d.before.value} → {d.decision.value}") for d in decided],
        ("decided", "by", "what"),
    )


@app.command(no_args_is_help=True)
def accept(coverage: Numbers, *, by: By = "", as_json: Json = False) -> None:
    """Say that articles belong to their story; they are watched, and the story learns from them."""
    from monitor.model.coverage import Decision

    _decide(coverage, Decision.ACCEPT, by, as_json=as_json)


@app.command(no_args_is_help=True)
def reject(coverage: Numbers, *, by: By = "", as_json: Json = False) -> None:
    """Say that articles do not belong to their story; the story learns from them."""
    from monitor.model.coverage import Decision

    _decide(coverage, Decision.REJECT, by, as_json=as_json)


def _found(
    opened: App, story: str, outlet: str, decisions: Sequence[Decision], since: datetime | None
) -> list[Coverage]:
    from monitor.cli.log import known_story

    if story:
        story = known_story(opened, story)
    found = [
        item
        for decision in decisions
        for item in opened.store.coverage(
            story=story, outlet=outlet, decision=decision, since=since, limit=_MOST
        )
    ]
    return sorted(found, key=lambda item: (item.found_at, item.id), reverse=True)


def _decisions(name: str) -> tuple[Decision, ...]:
    from monitor.model.coverage import Decision

    if name:
        return (choices.choose(Decision, name, "decision"),)
    return Decision.ACCEPT, Decision.REVIEW


def _decide(numbers: Sequence[int], decision: Decision, by: str, *, as_json: bool) -> None:
    """Writes a person's word on all of them, or on none if one is not known."""
    from monitor.cli.logview import coverage_json
    from monitor.cli.session import reading
    from monitor.model.coverage import Decision

    who = " ".join(by.split()) or _login()
    with reading() as opened:
        store, now = opened.store, opened.clock.now()
        for number in numbers:
            store.one_coverage(number)
        for number in dict.fromkeys(numbers):
            decided = store.decide_coverage(number, decision, by=who, now=now)
            if decision is Decision.ACCEPT:
                told = _watch(opened, decided, now)
            else:
                told = _unwatch(store, decided)
            if as_json:
                jsonout.emit_each([coverage_json(store.one_coverage(number))])
            else:
                word = f"{decision.value}ed by {who} for story {decided.match.story}"
                say(f"{number} {word}: {decided.title or decided.url}{told}")


def _watch(opened: App, found: Coverage, now: datetime) -> str:
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
    [article] = opened.store.watch([request], now)
    return f" (watched as article {article.id})"


def _unwatch(store: Store, found: Coverage) -> str:
    """Ends the watch that discovery began; what a user watches stays watched."""
    from monitor.model.watch import Origin

    if found.article_id is None:
        return ""
    article = store.article(found.article_id)
    if article.origin is not Origin.COVERAGE or found.match.story not in article.stories:
        return ""
    store.unwatch(article.id, found.match.story)
    return f" (article {article.id} is not watched for it any more)"


def _login() -> str:
    import getpass

    try:
        return getpass.getuser()
    except (KeyError, OSError):  # no name for the user's number
        import os

        return f"uid {os.getuid()}"


def _card(item: Coverage, copied: int | None, now: datetime) -> None:
    """An article on two lines of a terminal: its title; why it stands here and what it brings."""
    from rich.padding import Padding
    from rich.text import Text

    from monitor.cli import times

    match = item.match
    style = {"accept": "green", "review": "yellow"}.get(match.decision.value, "dim")
    indent = len(str(item.id)) + 2
    title = Text()
    title.append(f"{item.id}  ", style="dim")
    title.append(one_line(item.title or item.url, 160), style="bold")
    told = Text()
    told.append(f"{match.decision.value} {match.score:.2f}", style=style)
    by = f"decided by {item.confirmed_by}" if item.confirmed_by else ""
    age = times.ago(item.found_at, now)
    rest = [item.outlet, age, by, *brings(match, copied)]
    told.append("".join(f" · {one_line(part, 90)}" for part in rest if part), style="dim")
    out = console()
    out.print(title)
    out.print(Padding(told, (0, 0, 0, indent)))


def brings(match: Match, number: int | None = None) -> list[str]:
    """What an article brings, in a few words each; `number` is that of what it copies."""
    parts = []
    if match.copy_kind:
        source = str(number) if number else match.copy_of
        parts.append(f"{_COPIES[match.copy_kind.value]} {source}")
    elif match.agency:
        parts.append(match.agency)
    parts += [f"adds {len(match.adds)}"] if match.adds else []
    parts += [f"contradicts {len(match.contradicts)}"] if match.contradicts else []
    return parts


def _row(item: Coverage) -> tuple[object, ...]:
    """A row for a pipe; the columns stand in docs/cli.md."""
    from monitor.cli.times import stamp

    match = item.match
    return (
        item.id,
        stamp(item.found_at),
        match.decision.value,
        f"{match.score:.2f}",
        match.story,
        item.outlet,
        match.copy_kind.value if match.copy_kind else "",
        f"{match.copied:.2f}" if match.copy_kind else "",
        match.copy_of,
        match.agency,
        len(match.adds),
        len(match.contradicts),
        item.confirmed_by,
        item.title,
        item.url,
    )


def _one_text(found: Iterable[Coverage]) -> Iterable[str]:
    """A line for each text that several of those listed print."""
    from monitor.core.copies import group as grouped

    by_url = {(item.url, item.match.story): item for item in found}
    for story in dict.fromkeys(item.match.story for item in by_url.values()):
        takes = [(i.url, i.match) for i in by_url.values() if i.match.story == story]
        for one in grouped(takes):
            if len(one.members) > 1:
                ids = sorted(by_url[url, story].id for url in one.members)
                numbers = ", ".join(map(str, ids))
                whose = f"one text of {one.agency}" if one.agency else "one text"
                yield f"{numbers} print {whose}"


def _facts(found: Coverage) -> list[tuple[str, object]]:
    from monitor.cli.times import stamp

    match = found.match
    decision = f"{match.decision.value} {match.score:.2f}"
    if found.confirmed_by:
        decision += f", decided by {found.confirmed_by}"
    rows: list[tuple[str, object]] = [
        ("coverage", found.id),
        ("title", found.title),
        ("url", found.url),
        ("outlet", found.outlet),
        ("story", match.story),
        ("decision", decision),
        ("published", stamp(found.published)),
        ("found", stamp(found.found_at)),
        ("found in", found.source),
        ("article", found.article_id),
        ("agency", match.agency),
        ("copies", copy_words(match)),
    ]
    return [row for row in rows if row[1]]


def copy_words(match: Match) -> str:
    """What an article copies, in words; empty if nothing is known."""
    if match.copy_kind is None:
        return match.copy_of
    share = f"{match.copied:.0%} of its text" if match.copied else "no text of it"
    words = _COPIES[match.copy_kind.value]
    return f"{words} {match.copy_of} ({share}, {match.copy_sure:.0%} sure)"


def _addition(line: str) -> tuple[str, str]:
    """The sort of an addition, and the addition."""
    sort, colon, rest = line.partition(": ")
    return (sort, rest) if colon and sort in {"figure", "quote", "name"} else ("", line)


def _part(tag: str, rows: list[tuple[Any, ...]], columns: tuple[str, ...]) -> None:
    if rows and on_terminal():
        say()
    table(columns, rows, wide=len(columns) - 1, tag=tag)
