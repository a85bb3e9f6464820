"""Unchanged checks, kept as summaries: fewer bytes, the same proof.

A summary stands for consecutive entries of an article's chain, whole days (UTC) of them: one day
where that holds many, else as many as it takes. It keeps what each check recorded column by
column, and not the links: they are computed anew from the link before it, and end in the one that
the summary bears. So nothing that was proved before is proved less, the links that somebody wrote
down included.

The document is JSON, deflated with zlib, which every Python has: for each column one value where
all checks have the same, else the list of them; `id` and `started_at` as the first value and the
differences from then on.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from itertools import accumulate, groupby, pairwise
from typing import Any

from sqlalchemy import ColumnElement, Connection, delete, func, select

from monitor.adapters.store import tables as t
from monitor.adapters.store.chaining import check_link
from monitor.adapters.store.sealing import as_stored
from monitor.adapters.store.types import AnyText, moment_of, unescaped
from monitor.model.response import FailureKind
from monitor.model.watch import CheckEntry, Outcome, StoredCheck
from monitor.ports import Thinned

_PLAIN = (Outcome.UNCHANGED.value, Outcome.NOT_MODIFIED.value)
"""Outcomes of which nobody misses the single check. A closed list: all others stay as they are."""

_FULL = 32
"""Checks from which on a summary takes up no further day. What it costs by itself (row, link,
deflate's header, the columns that are the same) is then some ten bytes a check (measured with
`python -m benchmarks sizing`)."""

_DAY = 86_400_000_000  # in microseconds

_DIFFERENCES = ("id", "started_at")
_KEPT = (
    *_DIFFERENCES,
    "elapsed",
    "outcome",
    "reason",
    "url",
    "final_url",
    "status",
    "size",
    "failure",
)

_Row = dict[str, Any]
"""A row of `checks` as the driver gives it."""


def thinnable(connection: Connection, before: datetime) -> tuple[int, ...]:
    """The articles with plain checks from before the day (UTC) of a moment."""
    c = t.checks.c
    query = select(c.article_id).where(*_plain(before)).group_by(c.article_id)
    return tuple(connection.scalars(query.having(func.count() > 1).order_by(c.article_id)))


def thin(connection: Connection, article_id: int, before: datetime) -> Thinned:
    """Puts an article's plain checks of whole days before that moment's into summaries.

    What does not hold is left as it is: damage must not be tidied away.
    """
    connection.execute(
        select(t.articles.c.id).where(t.articles.c.id == article_id).with_for_update()
    )
    c, s = t.checks.c, t.check_summaries.c
    query = as_stored(t.checks).where(c.article_id == article_id, *_plain(before))
    found = [row._asdict() for row in connection.execute(query.order_by(c.seq))]
    checks = summaries = 0
    for run in _runs(found):
        previous = link_at(connection, article_id, run[0]["seq"] - 1)
        if not _holds(previous, run):
            continue
        last = connection.execute(
            as_stored(t.check_summaries).where(
                s.article_id == article_id, s.last_seq == run[0]["seq"] - 1
            )
        ).first()
        open_one = last is not None and last.last_seq - last.first_seq + 1 < _FULL
        held = restored(last._asdict()) if last is not None and open_one else ()
        for rows in _of_whole_days([*held, *run]):
            fresh = sum("chain_hash" in row for row in rows)
            if fresh == len(rows) == 1 or not fresh:
                continue  # a row by itself is smaller than its summary
            summary = {
                "article_id": article_id,
                "first_seq": rows[0]["seq"],
                "last_seq": rows[-1]["seq"],
                "document": packed(rows),
                "chain_hash": bytes(rows[-1]["chain_hash"]).hex(),
            }
            connection.execute(
                delete(t.check_summaries).where(
                    s.article_id == article_id, s.first_seq == rows[0]["seq"]
                )
            )
            connection.execute(t.check_summaries.insert(), summary)
            summaries += fresh == len(rows)
            connection.execute(
                delete(t.checks).where(
                    c.article_id == article_id,
                    c.seq.between(rows[len(rows) - fresh]["seq"], rows[-1]["seq"]),
                )
            )
            checks += fresh
    return Thinned(checks=checks, summaries=summaries)


def packed(rows: Sequence[Mapping[str, Any]]) -> bytes:
    """The document of a summary of those checks, as stored."""
    columns: dict[str, object] = {}
    for name in _KEPT:
        values = [row[name] for row in rows]
        if name in _DIFFERENCES:
            columns[name] = values[:1] + [after - before for before, after in pairwise(values)]
        else:
            columns[name] = values[0] if len(set(values)) == 1 else values
    return zlib.compress(json.dumps(columns, separators=(",", ":")).encode(), 9)


def restored(summary: Mapping[str, Any]) -> tuple[_Row, ...]:
    """The checks of a summary, as they were stored, but for their links.

    Raises ValueError for a document that is none.
    """
    try:
        columns = json.loads(zlib.decompress(bytes(summary["document"])))
        for name in _DIFFERENCES:
            columns[name] = list(accumulate(columns[name]))
        number = summary["last_seq"] - summary["first_seq"] + 1
        if any(isinstance(v, list) and len(v) != number for v in columns.values()):
            raise ValueError("it does not hold as many checks as it says")
        return tuple(
            {name: v[at] if isinstance(v, list) else v for name, v in columns.items()}
            | {
                "article_id": summary["article_id"],
                "seq": summary["first_seq"] + at,
                "snapshot_number": None,
            }
            for at in range(number)
        )
    except (zlib.error, TypeError, KeyError, AttributeError, UnicodeDecodeError) as error:
        raise ValueError(f"a summary of checks is damaged ({error})") from error


def linked(previous: str | None, rows: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    """The link of each of those checks, computed from the one before the first."""
    for row in rows:
        plain = {
            name: unescaped(value)
            if isinstance(value, str) and isinstance(t.checks.c[name].type, AnyText)
            else value
            for name, value in row.items()
            if name != "chain_hash"
        }
        previous = check_link(previous, plain, None, ())
        yield previous


def link_at(connection: Connection, article_id: int, seq: int) -> str | None:
    """The link of that entry of an article's chain; None before the first, or where it is lost."""
    for table, number in (
        (t.checks, t.checks.c.seq),
        (t.article_events, t.article_events.c.seq),
        (t.baseline_imports, t.baseline_imports.c.seq),
        (t.check_summaries, t.check_summaries.c.last_seq),
    ):
        found: str | None = connection.scalar(
            select(table.c.chain_hash).where(table.c.article_id == article_id, number == seq)
        )
        if found is not None:
            return found
    return None


def summarised(
    connection: Connection, article_id: int, *, after: int, limit: int
) -> list[tuple[int, StoredCheck]]:
    """The newest checks that stand in summaries, at most so many, with their entries' numbers.

    `after` leaves those out whose entries are not above it.
    """
    s = t.check_summaries.c
    query = as_stored(t.check_summaries).where(s.article_id == article_id, s.last_seq > after)
    found: list[tuple[int, StoredCheck]] = []
    for row in connection.execute(query.order_by(s.first_seq.desc())):
        summary = row._asdict()
        checks = restored(summary)
        links = linked(link_at(connection, article_id, summary["first_seq"] - 1), checks)
        whole = [
            (check["seq"], _check(check, link)) for check, link in zip(checks, links, strict=True)
        ]
        found += reversed(whole)
        if len(found) >= limit:
            break
    return found[:limit]


def _check(row: _Row, link: str) -> StoredCheck:
    """A restored row as the store gives it."""
    entry = CheckEntry(
        outcome=Outcome(row["outcome"]),
        reason=unescaped(row["reason"]),
        started_at=moment_of(row["started_at"]),
        elapsed=timedelta(microseconds=row["elapsed"]),
        url=unescaped(row["url"]),
        final_url=unescaped(row["final_url"]),
        status=row["status"],
        size=row["size"],
        failure=FailureKind(row["failure"]) if row["failure"] else None,
    )
    return StoredCheck(
        id=row["id"],
        article_id=row["article_id"],
        entry=entry,
        snapshot_number=None,
        chain_hash=link,
    )


def _plain(before: datetime) -> tuple[ColumnElement[bool], ...]:
    """The condition for a check that a summary may hold: of days before that moment's."""
    c = t.checks.c
    changed = select(t.changes.c.id).where(t.changes.c.check_id == c.id).exists()
    explained = select(t.article_events.c.id).where(t.article_events.c.check_id == c.id).exists()
    midnight = before.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    return (
        c.started_at < midnight,
        c.outcome.in_(_PLAIN),
        c.snapshot_number.is_(None),
        ~changed,
        ~explained,
    )


def _runs(rows: Sequence[_Row]) -> Iterator[list[_Row]]:
    """Checks whose entries follow each other."""
    for _, group in groupby(enumerate(rows), key=lambda item: item[1]["seq"] - item[0]):
        yield [row for _, row in group]


def _of_whole_days(rows: Sequence[_Row]) -> Iterator[list[_Row]]:
    """Whole days of them, until a summary is full."""
    held: list[_Row] = []
    for _, day in groupby(rows, key=lambda row: row["started_at"] // _DAY):
        if len(held) >= _FULL:
            yield held
            held = []
        held += day
    if held:
        yield held


def _holds(previous: str | None, run: Sequence[_Row]) -> bool:
    return all(
        bytes(row["chain_hash"]).hex() == link
        for row, link in zip(run, linked(previous, run), strict=True)
    )
