"""How coverage looks: cards on a terminal, rows in a pipe, JSON, a sheet for one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from monitor.cli.console import console, note
from monitor.cli.times import ago, stamp
from monitor.core.records import one_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from monitor.model.coverage import Coverage, Match

EMPTY = "no coverage is recorded that fits"

_COPIES = {
    "copy": "copy of",
    "passages": "has passages of",
    "syndicated": "same agency text as",
    "same-text": "same text, neither known to be first, as",
    "rewrite": "perhaps rewritten from",
}


def cards(found: Sequence[Coverage], now: datetime) -> None:
    """Articles on a terminal, two lines each."""
    if not found:
        note(EMPTY)
    numbers = {(item.url, item.match.story): item.id for item in found}
    for item in found:
        _card(item, numbers.get((item.match.copy_of, item.match.story)), now)


def _card(item: Coverage, copied: int | None, now: datetime) -> None:
    """An article on two lines of a terminal: its title; why it stands here and what it brings."""
    from rich.padding import Padding
    from rich.text import Text

    match = item.match
    style = {"accept": "green", "review": "yellow"}.get(match.decision.value, "dim")
    indent = len(str(item.id)) + 2
    title = Text()
    title.append(f"{item.id}  ", style="dim")
    title.append(one_line(item.title or item.url, 160), style="bold")
    told = Text()
    told.append(f"{match.decision.value} {match.score:.2f}", style=style)
    by = f"decided by {item.confirmed_by}" if item.confirmed_by else ""
    age = ago(item.found_at, now)
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


def row(item: Coverage) -> tuple[object, ...]:
    """A row for a pipe; the columns stand in docs/cli.md."""
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


def log_row(item: Coverage) -> tuple[object, ...]:
    """A candidate as one row."""
    return (
        item.id,
        stamp(item.found_at),
        item.match.decision.value,
        f"{item.match.score:.2f}",
        item.match.story,
        item.outlet,
        item.title,
        item.url,
        "; ".join(brings(item.match)),
    )


def as_json(item: Coverage) -> dict[str, Any]:
    """A candidate as JSON."""
    from monitor.core.shapes.log import coverage_json

    return coverage_json(item)


def one_text(found: Iterable[Coverage]) -> Iterable[str]:
    """A line for each text that several of those listed print."""
    from monitor.core.coverage.duplicates import group as grouped

    by_url = {(item.url, item.match.story): item for item in found}
    for story in dict.fromkeys(item.match.story for item in by_url.values()):
        takes = [(i.url, i.match) for i in by_url.values() if i.match.story == story]
        for one in grouped(takes):
            if len(one.members) > 1:
                ids = sorted(by_url[url, story].id for url in one.members)
                numbers = ", ".join(map(str, ids))
                whose = f"one text of {one.agency}" if one.agency else "one text"
                yield f"{numbers} print {whose}"


def facts(found: Coverage) -> list[tuple[str, object]]:
    """What is known of one article found, as rows of a sheet."""
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


def addition(line: str) -> tuple[str, str]:
    """The sort of an addition, and the addition."""
    sort, colon, rest = line.partition(": ")
    return (sort, rest) if colon and sort in {"figure", "quote", "name"} else ("", line)
