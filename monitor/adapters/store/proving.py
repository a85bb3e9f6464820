"""Does the stored record prove itself? Every hash is computed again from what it stands for."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from hashlib import sha256

import zstandard
from sqlalchemy import Connection, Table, select

from monitor.adapters.store import tables as t
from monitor.adapters.store.chaining import check_link, event_link, import_link, snapshot_digest
from monitor.adapters.store.documents import load_texts, references, unpack
from monitor.adapters.store.rows import AnyRow
from monitor.core.content import block_hash, content_hash
from monitor.errors import StoreError
from monitor.model.extraction import Extraction
from monitor.ports import ChainProblem


def prove(connection: Connection, article_id: int | None) -> Iterator[ChainProblem]:
    """Every place where the record of one article, or of all, does not prove itself."""
    articles = select(t.articles.c.id).order_by(t.articles.c.id)
    if article_id is not None:
        articles = articles.where(t.articles.c.id == article_id)
    proved: set[str] = set()  # texts and pages are shared: each is read once
    for found in connection.scalars(articles).all():
        yield from _Proof(connection, found, proved).problems()


class _Proof:
    """The proof of one article."""

    def __init__(self, connection: Connection, article_id: int, proved: set[str]) -> None:
        self._connection = connection
        self._proved = proved
        self._article = connection.execute(
            select(t.articles).where(t.articles.c.id == article_id)
        ).one()
        self._snapshots = {row.number: row for row in self._rows(t.snapshots, "number")}
        self._checks = {row.seq: row for row in self._rows(t.checks, "seq")}
        self._imports = {row.seq: row for row in self._rows(t.baseline_imports, "seq")}
        self._changes: dict[int, list[AnyRow]] = {}
        for row in self._rows(t.changes, "id"):
            self._changes.setdefault(row.check_id, []).append(row)
        self._found: dict[int, list[AnyRow]] = {}  # events, by the check that found them
        self._events: dict[int, AnyRow] = {}  # those that no check found, by their place
        for row in self._rows(t.article_events, "id"):
            if row.seq is not None:
                self._events[row.seq] = row
            elif not row.derived:
                self._found.setdefault(row.check_id, []).append(row)

    def problems(self) -> Iterator[ChainProblem]:
        """All that does not hold."""
        yield from self._chain()
        yield from self._versions()
        for changes in self._changes.values():
            for change in changes:
                yield from self._texts(change.document, change.check_id)
        for snapshot in self._snapshots.values():
            broken = list(self._texts(snapshot.document, None))
            yield from broken or self._content(snapshot)
            yield from self._raw(snapshot)

    def _chain(self) -> Iterator[ChainProblem]:
        """Each link from the one before it; past a broken one the proof goes on."""
        previous: str | None = None
        length = max([self._article.chain_length, *self._checks, *self._imports, *self._events])
        for seq in range(1, length + 1):
            check, imported = self._checks.get(seq), self._imports.get(seq)
            event = self._events.get(seq)
            row = check or imported or event
            if row is None:
                yield self._problem(None, f"entry {seq} of the record is missing")
                continue
            if check:
                due, where = self._check_link(previous, row), f"check {check.id}"
            elif imported:
                due, where = self._import_link(previous, row), "a baseline import"
            else:
                due, where = self._event_link(previous, row), f"event {row.id}"
            if due != row.chain_hash:
                yield self._problem(
                    check.id if check else None,
                    f"entry {seq} of the record ({where}) is not what was recorded, "
                    "or the entry before it is not",
                )
            previous = row.chain_hash
        if (length, previous) != (self._article.chain_length, self._article.chain_hash):
            yield self._problem(None, "the record does not end where it ended")

    def _check_link(self, previous: str | None, check: AnyRow) -> str:
        snapshot = self._snapshots.get(check.snapshot_number)
        return check_link(
            previous,
            check._mapping,  # noqa: SLF001 - the public name of a row's values
            snapshot._mapping if snapshot is not None else None,  # noqa: SLF001
            [change._mapping for change in self._changes.get(check.id, ())],  # noqa: SLF001
            [event._mapping for event in self._found.get(check.id, ())],  # noqa: SLF001
        )

    def _event_link(self, previous: str | None, row: AnyRow) -> str:
        return event_link(previous, row.article_id, row.seq, row._mapping)  # noqa: SLF001

    def _import_link(self, previous: str | None, row: AnyRow) -> str:
        return import_link(previous, row.article_id, row.seq, row.imported_at, row.digest)

    def _versions(self) -> Iterator[ChainProblem]:
        """Each version came from a check or an import, and none is missing."""
        recorded = {row.snapshot_number: row.id for row in self._checks.values()}
        for number in range(1, self._article.highest + 1):
            if number not in self._snapshots:
                yield self._problem(recorded.get(number), f"version {number} is missing")
        for number in self._snapshots:
            if number and number not in recorded:
                yield self._problem(None, f"no check brought version {number}")
        baseline = self._snapshots.get(0)
        last = self._imports[max(self._imports)] if self._imports else None
        if (baseline is None) != (last is None) or (
            baseline is not None
            and last is not None
            and snapshot_digest(baseline._mapping) != last.digest  # noqa: SLF001
        ):
            yield self._problem(None, "the baseline is not the one that was imported")

    def _texts(self, document: str, check_id: int | None) -> Iterator[ChainProblem]:
        """The texts that a document refers to are stored under their own hashes."""
        try:
            wanted = set(references(json.loads(document))) - self._proved
        except ValueError:
            yield self._problem(check_id, "a stored document is damaged")
            return
        texts = load_texts(self._connection, sorted(wanted))
        for key in sorted(wanted):
            if key not in texts or block_hash(texts[key]) != key:
                state = "altered" if key in texts else "missing"
                yield self._problem(check_id, f"the text {key} is {state}")
            else:
                self._proved.add(key)

    def _content(self, snapshot: AnyRow) -> Iterator[ChainProblem]:
        try:
            extraction = unpack(self._connection, Extraction, snapshot.document)
        except (ValueError, StoreError):
            yield self._problem(None, f"version {snapshot.number} cannot be read")
            return
        if content_hash(extraction) != snapshot.content_hash:
            yield self._problem(
                None, f"version {snapshot.number} has another content than its hash says"
            )

    def _raw(self, snapshot: AnyRow) -> Iterator[ChainProblem]:
        key = snapshot.raw_hash
        if not snapshot.raw_kept or key in self._proved:
            return
        row = self._connection.execute(
            select(t.raws.c.zstd, t.raws.c.size).where(t.raws.c.hash == key)
        ).first()
        if row is None:
            yield self._problem(None, f"the page of version {snapshot.number} is missing")
            return
        try:
            page = zstandard.decompress(row.zstd, max_output_size=row.size)
        except zstandard.ZstdError:
            page = None
        if page is None or sha256(page).hexdigest() != key:
            yield self._problem(None, f"the page of version {snapshot.number} is altered")
        else:
            self._proved.add(key)

    def _rows(self, table: Table, order: str) -> Sequence[AnyRow]:
        return self._connection.execute(
            select(table).where(table.c.article_id == self._article.id).order_by(table.c[order])
        ).all()

    def _problem(self, check_id: int | None, detail: str) -> ChainProblem:
        return ChainProblem(article_id=self._article.id, check_id=check_id, detail=detail)
