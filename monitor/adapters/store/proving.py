"""Does what is stored prove itself? Every hash is computed again from what it stands for.

A damaged database is read like any other, as far as it can be: values are taken as the driver
gives them and looked at one by one, so that damage is a place that is named and never an error.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from hashlib import sha256
from typing import Any

import zstandard
from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ColumnElement,
    Connection,
    Integer,
    LargeBinary,
    Select,
    Table,
    select,
)
from sqlalchemy.exc import SQLAlchemyError

from monitor.adapters.store import tables as t
from monitor.adapters.store.chaining import check_link, event_link, import_link, snapshot_digest
from monitor.adapters.store.documents import batches, put_back, references
from monitor.adapters.store.sealing import SEAL, SEALED, as_stored, digest_of
from monitor.adapters.store.summaries import linked, restored
from monitor.adapters.store.types import AnyText, Digest, unescaped
from monitor.core.records import block_hash, content_hash, decode, one_line
from monitor.model.extraction import Extraction
from monitor.model.watch import EventKind
from monitor.ports import ChainProblem

_AT_ONCE = 500
_LONGEST_NAME = 80

_Values = dict[str, Any]


def prove(connection: Connection, article_id: int | None) -> Iterator[ChainProblem]:
    """Every place where what is stored of one article, or all that is stored, does not hold."""
    with _leniently(connection):
        known: list[int] = []
        query = as_stored(t.articles).order_by(t.articles.c.id)
        if article_id is not None:
            query = query.where(t.articles.c.id == article_id)
        proved: set[str] = set()  # texts and pages are shared: each is read once
        broken: set[str] = set()
        articles = _Table(connection, t.articles)
        for article in articles.rows(query):
            known.append(article["id"])
            yield from _Proof(connection, article, proved, broken).problems()
        if articles.failure:
            yield articles.problem("", articles.failure, article_id=article_id)
        for table in SEALED:
            yield from _sealed(connection, table, article_id)
        if article_id is None:
            yield from _strays(connection, set(known))
            # an address that was seen stands under its own hash.
            read = _Table(connection, t.seen_urls)
            for row in read.rows(as_stored(t.seen_urls)):
                if not isinstance(row["url"], str) or block_hash(row["url"]) != row["url_hash"]:
                    yield read.problem(read.name_of(row["stored"]), "it is not what was written")
            yield from read.problems(None)
            yield from _texts(connection, proved, broken)


class _Table:
    """A table that is read as far as it can be."""

    def __init__(self, connection: Connection, table: Table) -> None:
        self._connection = connection
        self.table = table
        self.failure = ""
        """Why reading ended before the table did."""
        self.unreadable: list[tuple[str, str]] = []
        """Rows with a value that is none of its column, and the column."""

    def rows(self, query: Select[*tuple[Any, ...]]) -> Iterator[_Values]:
        """The rows with values as Python knows them: hashes in hex, times in microseconds."""
        try:
            for row in self._connection.execute(query.execution_options(yield_per=_AT_ONCE)):
                stored = row._asdict()
                for column in self.table.columns:
                    if not _fits(column, stored[column.name]):
                        self.unreadable.append((self.name_of(stored), column.name))
                yield {c.name: _plain(c, stored[c.name]) for c in self.table.columns} | {
                    "stored": stored
                }
        except (SQLAlchemyError, UnicodeDecodeError) as error:
            self.failure = f"cannot be read to its end ({one_line(str(error.__cause__ or error))})"

    def where(self, *where: ColumnElement[bool], order: str = "") -> list[_Values]:
        """Those of the rows that a condition finds."""
        query = as_stored(self.table).where(*where)
        return list(self.rows(query.order_by(self.table.c[order]) if order else query))

    def name_of(self, stored: Mapping[str, Any]) -> str:
        """A row's key, for people."""
        keys = (_plain(key, stored[key.name]) for key in self.table.primary_key)
        return one_line(", ".join(str(key) for key in keys), _LONGEST_NAME)

    def problem(
        self, row: str, detail: str, *, article_id: int | None = None, check_id: int | None = None
    ) -> ChainProblem:
        """What does not hold in a row of this table."""
        return ChainProblem(
            article_id=article_id if isinstance(article_id, int) else None,
            check_id=check_id if isinstance(check_id, int) else None,
            detail=detail,
            table=self.table.name,
            row=row,
        )

    def problems(self, article_id: int | None) -> Iterator[ChainProblem]:
        """What could not be read."""
        for row, column in self.unreadable:
            yield self.problem(row, f"its {column} is damaged", article_id=article_id)
        if self.failure:
            yield self.problem("", self.failure, article_id=article_id)


class _Proof:
    """The proof of one article's chain."""

    def __init__(
        self, connection: Connection, article: _Values, proved: set[str], broken: set[str]
    ) -> None:
        self._connection = connection
        self._proved = proved
        self._broken = broken
        self._article = article
        self._read: dict[str, _Table] = {}
        self._snapshots = {row["number"]: row for row in self._rows(t.snapshots, "number")}
        self._checks = {row["seq"]: row for row in self._rows(t.checks, "seq")}
        self._imports = {row["seq"]: row for row in self._rows(t.baseline_imports, "seq")}
        self._summaries = {
            row["first_seq"]: row for row in self._rows(t.check_summaries, "first_seq")
        }
        self._thinned = sum(
            max(row["last_seq"] - row["first_seq"] + 1, 1)
            for row in self._summaries.values()
            if isinstance(row["last_seq"], int) and isinstance(row["first_seq"], int)
        )
        self._changes: dict[object, list[_Values]] = {}
        for row in self._rows(t.changes, "id"):
            self._changes.setdefault(row["check_id"], []).append(row)
        self._found: dict[object, list[_Values]] = {}  # events, by the check that found them
        self._events: dict[int, _Values] = {}  # those that no check found, by their place
        for row in self._rows(t.article_events, "id"):
            if row["seq"] is not None:
                self._events[row["seq"]] = row
            elif not row["derived"]:
                self._found.setdefault(row["check_id"], []).append(row)

    def problems(self) -> Iterator[ChainProblem]:
        """All that does not hold."""
        for read in self._read.values():
            yield from read.problems(self._article["id"])
        yield from self._chain()
        yield from self._versions()
        for changes in self._changes.values():
            for change in changes:
                place = ("changes", change, change["check_id"])
                yield from self._texts(change["document"], {}, *place)
        for snapshot in self._snapshots.values():
            texts: dict[str, str] = {}
            broken = list(self._texts(snapshot["document"], texts, "snapshots", snapshot))
            yield from broken or self._content(snapshot, texts)
            yield from self._raw(snapshot)

    def _chain(self) -> Iterator[ChainProblem]:
        """Each link from the one before it; past a broken one the proof goes on."""
        previous: str | None = None
        said = self._article["chain_length"]
        ends = [*self._checks, *self._imports, *self._events]
        found = len(ends) + self._thinned
        stands = found + 1  # a damaged number must not send the proof through a million gaps
        ends += [row["last_seq"] for row in self._summaries.values()]
        length = max((seq for seq in ends if isinstance(seq, int)), default=0)
        if isinstance(said, int) and length <= said <= length + stands:
            length = said
        missing, seq = 0, 0
        while (seq := seq + 1) <= min(length, 2 * stands):
            check, imported = self._checks.get(seq), self._imports.get(seq)
            event, summary = self._events.get(seq), self._summaries.get(seq)
            if summary is not None:
                yield from self._summary(previous, summary)
                last, previous = summary["last_seq"], summary["chain_hash"]
                seq = max(last, seq) if isinstance(last, int) else seq
                continue
            row = check or imported or event
            if row is None:
                missing += 1
                yield self._problem("checks", None, f"entry {seq} of the record is missing")
                continue
            if check:
                table, due, where = "checks", self._check_link(previous, row), f"check {row['id']}"
            elif imported:
                due, where = self._import_link(previous, row), "a baseline import"
                table = "baseline_imports"
            else:
                due = event_link(previous, row["article_id"], row["seq"], row)
                table, where = "article_events", f"event {row['id']}"
            if due != row["chain_hash"]:
                yield self._problem(
                    table,
                    row,
                    f"entry {seq} of the record ({where}) is not what was recorded, "
                    "or the entry before it is not",
                    check["id"] if check else None,
                )
            previous = row["chain_hash"]
        if (found + missing, previous) != (said, self._article["chain_hash"]):
            yield self._problem("articles", self._article, "the record does not end where it ended")

    def _summary(self, previous: str | None, summary: _Values) -> Iterator[ChainProblem]:
        """The links of the checks that a summary stands for lead to the one that it bears."""
        first, last = summary["first_seq"], summary["last_seq"]
        try:
            checks = restored(summary["stored"])
        except ValueError as error:
            yield self._problem("check_summaries", summary, str(error))
            return
        *_, end = linked(previous, checks)
        if end != summary["chain_hash"]:
            yield self._problem(
                "check_summaries",
                summary,
                f"entries {first} to {last} of the record (a summary of checks) are not what was "
                "recorded, or the entry before them is not",
            )

    def _check_link(self, previous: str | None, check: _Values) -> str:
        return check_link(
            previous,
            check,
            self._snapshots.get(check["snapshot_number"]),
            self._changes.get(check["id"], ()),
            self._found.get(check["id"], ()),
        )

    def _import_link(self, previous: str | None, row: _Values) -> str:
        return import_link(
            previous, row["article_id"], row["seq"], row["imported_at"], row["digest"]
        )

    def _versions(self) -> Iterator[ChainProblem]:
        """Each version came from a check or an import, and none is missing."""
        recorded = {row["snapshot_number"]: row["id"] for row in self._checks.values()}
        numbers = [n for n in self._snapshots if isinstance(n, int)]
        highest = self._article["highest"]
        if not isinstance(highest, int) or highest > 2 * len(self._snapshots) + 1:
            highest = max(numbers, default=0)  # it is damaged, which its row's digest tells
        for number in range(1, highest + 1):
            if number not in self._snapshots:
                detail = f"version {number} is missing"
                yield self._problem("snapshots", None, detail, recorded.get(number))
        for number, row in self._snapshots.items():
            if number and number not in recorded:
                yield self._problem("snapshots", row, f"no check brought version {number}")
        baseline = self._snapshots.get(0)
        last = self._imports[max(self._imports)] if self._imports else None
        if (baseline is None) != (last is None) or (
            baseline is not None
            and last is not None
            and snapshot_digest(baseline) != last["digest"]
        ):
            detail = "the baseline is not the one that was imported"
            yield self._problem("snapshots", baseline, detail)

    def _texts(
        self,
        document: object,
        texts: dict[str, str],
        table: str,
        row: _Values,
        check_id: int | None = None,
    ) -> Iterator[ChainProblem]:
        """The texts that a document refers to are stored under their own hashes."""
        try:
            wanted = set(references(json.loads(str(document))))
        except (ValueError, TypeError, RecursionError):
            yield self._problem(table, row, "a stored document is damaged", check_id)
            return
        found = _texts_of(self._connection, wanted)
        for key in sorted(wanted, key=str):
            text = found.get(key)
            if text is None or block_hash(text) != key:
                state = "missing" if text is None else "altered"
                detail = f"the text {one_line(str(key))} is {state}"
                yield self._problem(table, row, detail, check_id)
                self._broken.add(str(key))
            else:
                self._proved.add(key)
                texts[key] = text

    def _content(self, snapshot: _Values, texts: dict[str, str]) -> Iterator[ChainProblem]:
        try:
            document = put_back(json.loads(snapshot["document"]), texts)
            found = content_hash(decode(Extraction, document))
        except (ValueError, TypeError, KeyError, OverflowError):
            detail = f"version {snapshot['number']} cannot be read"
            yield self._problem("snapshots", snapshot, detail)
            return
        if found != snapshot["content_hash"]:
            detail = f"version {snapshot['number']} has another content than its hash says"
            yield self._problem("snapshots", snapshot, detail)

    def _raw(self, snapshot: _Values) -> Iterator[ChainProblem]:
        key = snapshot["raw_hash"]
        if not snapshot["raw_kept"] or key in self._proved:
            return
        read = _Table(self._connection, t.raws)
        found = read.where(t.raws.c.hash == key) if _is_hash(key) else []
        if not found and self._dropped(snapshot):
            return
        if not found:
            detail = f"the page of version {snapshot['number']} is missing"
            yield self._problem("raws", snapshot, detail)
        elif read.unreadable or not _is_page(found[0]):
            self._broken.add(str(key))
            detail = f"the page of version {snapshot['number']} is altered"
            yield self._problem("raws", snapshot, detail)
        else:
            self._proved.add(key)

    def _dropped(self, snapshot: _Values) -> bool:
        """Whether an entry of the chain says that the pages of then were dropped since."""
        dropped = EventKind.PAGES_DROPPED.value
        return any(
            event["kind"] == dropped
            and isinstance(event["happened_at"], int)
            and isinstance(snapshot["taken_at"], int)
            and event["happened_at"] >= snapshot["taken_at"]
            for event in self._events.values()
        )

    def _rows(self, table: Table, order: str) -> list[_Values]:
        read = self._read[table.name] = _Table(self._connection, table)
        return read.where(table.c.article_id == self._article["id"], order=order)

    def _problem(
        self, table: str, row: _Values | None, detail: str, check_id: int | None = None
    ) -> ChainProblem:
        place = _Table(self._connection, t.metadata.tables[table])
        stored = row["stored"] if row else {}
        whole = all(key.name in stored for key in place.table.primary_key)
        return place.problem(
            place.name_of(stored) if whole else "",
            detail,
            article_id=self._article["id"],
            check_id=check_id,
        )


def _sealed(connection: Connection, table: Table, article_id: int | None) -> Iterator[ChainProblem]:
    """Each row of a sealed table stands as the program wrote it; so do the texts it refers to."""
    read = _Table(connection, table)
    query = as_stored(table)
    if article_id is not None:
        if table is t.articles:
            query = query.where(table.c.id == article_id)
        elif table is t.deliveries:
            mine = select(t.alerts.c.id).where(t.alerts.c.article_id == article_id)
            query = query.where(table.c.alert_id.in_(mine))
        elif "article_id" in table.columns:
            query = query.where(table.c.article_id == article_id)
        else:
            return
    for row in read.rows(query):
        whose = row["id"] if table is t.articles else row.get("article_id")
        name = read.name_of(row["stored"])
        if row[SEAL] is None:
            detail = "it was written by another program, or was damaged before it was last written"
            yield read.problem(name, detail, article_id=whose)
        elif digest_of(table, row["stored"]).hex() != row[SEAL]:
            detail = "it is not what was written"
            yield read.problem(name, detail, article_id=whose)
        elif table is t.coverage_texts:
            wanted = set(references(json.loads(row["document"])))
            for key in sorted(wanted - _texts_of(connection, wanted).keys()):
                yield read.problem(name, f"the text {key} is missing")
    yield from read.problems(article_id)


def _strays(connection: Connection, articles: set[int]) -> Iterator[ChainProblem]:
    """No entry of a record is left without its article."""
    for table in (
        t.snapshots,
        t.checks,
        t.check_summaries,
        t.baseline_imports,
        t.changes,
        t.article_events,
    ):
        read = _Table(connection, table)
        for row in read.where(table.c.article_id.not_in(select(t.articles.c.id))):
            if row["article_id"] not in articles:
                yield read.problem(read.name_of(row["stored"]), "its article is missing")


def _texts(connection: Connection, proved: set[str], broken: set[str]) -> Iterator[ChainProblem]:
    """Texts and pages that no article has shown to be right or `broken`."""
    read = _Table(connection, t.texts)
    for row in read.rows(as_stored(t.texts)):
        if row["hash"] in proved or row["hash"] in broken:
            continue
        if not isinstance(row["text"], str) or block_hash(row["text"]) != row["hash"]:
            yield read.problem(read.name_of(row["stored"]), "the text is altered")
    yield from read.problems(None)
    read = _Table(connection, t.raws)
    for row in read.rows(as_stored(t.raws)):
        if row["hash"] not in proved and row["hash"] not in broken and not _is_page(row):
            yield read.problem(read.name_of(row["stored"]), "the page is altered")
    yield from read.problems(None)


def _texts_of(connection: Connection, keys: Iterable[object]) -> dict[object, str]:
    """The texts that are stored under those hashes, be they right or not."""
    read = _Table(connection, t.texts)
    return {
        row["hash"]: row["text"]
        for part in batches(sorted(key for key in keys if isinstance(key, str) and _is_hash(key)))
        for row in read.where(t.texts.c.hash.in_(part))
        if isinstance(row["text"], str)
    }


def _is_page(row: _Values) -> bool:
    """Whether compressed bytes are those that their hash and size say."""
    try:
        page = zstandard.decompress(row["zstd"], max_output_size=max(row["size"], 1))
    except (zstandard.ZstdError, TypeError, ValueError, MemoryError, OverflowError):
        return False
    return bool(len(page) == row["size"] and sha256(page).hexdigest() == row["hash"])


def _is_hash(key: object) -> bool:
    return isinstance(key, str) and len(key) == 64 and set(key) <= set("0123456789abcdef")  # noqa: PLR2004


def _fits(column: Column[Any], value: object) -> bool:
    """Whether a value as stored can be one of its column."""
    if value is None:
        return bool(column.nullable)
    kind = getattr(column.type, "impl", column.type)
    if isinstance(column.type, Digest):
        return isinstance(value, bytes | memoryview) and len(value) == sha256().digest_size
    if isinstance(kind, LargeBinary):
        return isinstance(value, bytes | memoryview)
    if isinstance(kind, Boolean):
        return value in (0, 1)
    if isinstance(kind, Integer | BigInteger):
        return isinstance(value, int)
    if not isinstance(value, str):
        return False
    # where bytes of a text were no UTF-8, `_leniently` leaves lone surrogates for them
    return value.isascii() or not any("\udc80" <= char <= "\udcff" for char in value)


def _plain(column: Column[Any], value: object) -> object:
    """A value as stored, in the form in which links are computed; what does not fit stays."""
    if value is None or not _fits(column, value):
        return value
    if isinstance(column.type, Digest):
        return bytes(value).hex()  # type: ignore[call-overload]
    if isinstance(column.type, AnyText):
        return unescaped(str(value))
    kind = getattr(column.type, "impl", column.type)
    return bool(value) if isinstance(kind, Boolean) else value


@contextmanager
def _leniently(connection: Connection) -> Iterator[None]:
    """Reads text of SQLite that is no UTF-8 instead of refusing it."""
    driver = connection.connection.driver_connection
    if not isinstance(driver, sqlite3.Connection):
        yield
        return
    driver.text_factory = lambda data: data.decode("utf-8", "surrogateescape")
    try:
        yield
    finally:
        driver.text_factory = str
