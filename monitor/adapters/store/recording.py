"""A check's beginning and end: all it needs, and all it writes in one transaction."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from hashlib import sha256

import zstandard
from sqlalchemy import Connection, bindparam, delete, select, update

from monitor.adapters.store import rows
from monitor.adapters.store import tables as t
from monitor.adapters.store.chaining import Values, check_link, import_link, snapshot_digest
from monitor.adapters.store.claims import hold, resting
from monitor.adapters.store.documents import (
    Packed,
    block_names,
    pack,
    store_texts,
    unpack_all,
)
from monitor.adapters.store.engine import Database, locked
from monitor.adapters.store.events import event_values
from monitor.adapters.store.follows import load_of
from monitor.adapters.store.listed import listed_times
from monitor.adapters.store.queueing import enqueue
from monitor.adapters.store.rows import AnyRow
from monitor.adapters.store.search import index_version
from monitor.adapters.store.upserts import insert
from monitor.adapters.store.watching import (
    add_alias,
    holders_of,
    known_id,
    row_of,
    search_text,
)
from monitor.core.records import block_hash, dumps, loads
from monitor.model.change import Revision
from monitor.model.extraction import BoilerplateMemory, Extraction
from monitor.model.story import AddressStatus
from monitor.model.watch import (
    ArticleState,
    CheckDecision,
    Claim,
    Fault,
    NewSnapshot,
    Progress,
    Snapshot,
    SnapshotOrigin,
)
from monitor.ports import CheckRecord

_HISTORY = 50
_MEMORIES = 32  # of outlets, kept as they were last read
_ZSTD_LEVEL = 6


@dataclass(frozen=True, slots=True)
class _Prepared:
    """What can be made ready before the database is locked."""

    extraction: Packed
    raw: bytes | None


# What is read and written at every check is put together once.
_VERSIONS = (
    select(t.snapshots)
    .where(t.snapshots.c.article_id == bindparam("article"))
    .order_by(t.snapshots.c.number.desc())
    .limit(_HISTORY)
)
_BASELINE = select(t.snapshots).where(
    t.snapshots.c.article_id == bindparam("article"), t.snapshots.c.number == 0
)
_MEMORY = select(t.outlet_memories.c.document).where(t.outlet_memories.c.outlet == bindparam("of"))
_ALIASES = (
    select(t.article_aliases.c.url)
    .where(t.article_aliases.c.article_id == bindparam("article"))
    .order_by(t.article_aliases.c.url_hash)
)
_CHECKED = t.checks.insert().returning(t.checks.c.id)
_GIVEN_BACK = update(t.articles).where(t.articles.c.id == bindparam("article")).values(resting)


def state_of(connection: Connection, article_id: int) -> ArticleState:
    """All that a check needs. Raises NotFoundError."""
    row = row_of(connection, article_id)
    holders = holders_of(connection, article_id)
    article = rows.article(row, tuple(holder.story for holder in holders if holder.story))
    mine = {"article": article_id}
    versions = connection.execute(_VERSIONS, mine).all()  # the newest first
    newest = [version for version in versions[:1] if version.number > 0]
    baseline = [version for version in versions if version.number == 0]
    if len(versions) == _HISTORY and not baseline:  # it may stand before those
        baseline = list(connection.execute(_BASELINE, mine))
    by_number = {
        bool(snapshot.number): snapshot
        for snapshot in snapshots_of(connection, [*newest, *baseline])
    }
    live = [version for version in versions if version.number > 0]
    memory = connection.scalar(_MEMORY, {"of": article.outlet})
    return ArticleState(
        article=article,
        progress=loads(Progress, row.progress),
        last=by_number.get(True),
        baseline=by_number.get(False),
        history=tuple(rows.version_mark(version) for version in reversed(live)),
        memory=BoilerplateMemory() if memory is None else _memory_of(memory),
        # the hashes of all blocks that the versions before the newest held
        stood=frozenset(name for older in versions[1:] for name in block_names(older.document)),
        aliases=tuple(connection.scalars(_ALIASES, mine)),
        listed=listed_times(connection, article_id),
        load=load_of(connection, holders, article.outlet),
    )


@lru_cache(maxsize=_MEMORIES)
def _memory_of(document: str) -> BoilerplateMemory:
    """An outlet's memory: the same one for all its articles, until it has learnt something."""
    return loads(BoilerplateMemory, document)


@dataclass(frozen=True, slots=True)
class PreparedRecord:
    """One check as it is written, all that can be made ready made ready."""

    record: CheckRecord
    snapshot: _Prepared | None
    changes: Sequence[Packed]
    fault: dict[str, object] | None


def prepare_record(record: CheckRecord) -> PreparedRecord:
    """Makes ready what a check writes, before the database is locked."""
    decision = record.decision
    return PreparedRecord(
        record=record,
        snapshot=_prepare(decision.snapshot) if decision.snapshot else None,
        changes=[pack(change) for change in decision.changes],
        fault=_fault_values(record.claim, decision.fault) if decision.fault else None,
    )


def record_check(connection: Connection, ready: PreparedRecord) -> int | None:
    """Writes one check within a transaction. Returns the number of the new snapshot, if any.

    Raises LeaseLostError if the claim is no longer held: nothing is written then.
    """
    claim, decision, prepared = ready.record.claim, ready.record.decision, ready.snapshot
    if decision.url:
        locked(connection, "watch")
    if decision.changes or decision.events or decision.alerts:
        locked(connection, "log")
    if prepared is not None and prepared.raw is not None:
        locked(connection, "pages", shared=True)
    article = hold(connection, claim)
    store_texts(connection, [*ready.changes, *([prepared.extraction] if prepared else [])])
    snapshot = _write_snapshot(
        connection, claim.article_id, decision.snapshot, prepared, article.highest + 1
    )
    link = _write_check(connection, article, decision, snapshot, ready.changes)
    _write_article(connection, article, decision, snapshot, link)
    if decision.snapshot is not None:
        version = decision.snapshot
        index_version(
            connection, article.id, article.highest + 1, version.extraction, version.taken_at
        )
    if decision.memory is not None:
        _write_memory(connection, article, decision.memory, decision.snapshot)
    if ready.fault is not None:
        # in the place of the article's last one: a page that fails at every look is kept once
        changed = {key: value for key, value in ready.fault.items() if key != "article_id"}
        connection.execute(
            insert(connection, t.faults).on_conflict_do_update(
                index_elements=["article_id"], set_=changed
            ),
            ready.fault,
        )
    enqueue(connection, decision.alerts)
    return article.highest + 1 if decision.snapshot else None


def import_baseline(
    database: Database, article_id: int, snapshot: NewSnapshot, now: datetime
) -> None:
    """Stores or replaces version 0. Raises NotFoundError."""
    prepared = _prepare(snapshot)
    with database.write() as connection:
        article = row_of(connection, article_id, held=True)
        store_texts(connection, [prepared.extraction])
        connection.execute(
            delete(t.snapshots).where(
                t.snapshots.c.article_id == article_id, t.snapshots.c.number == 0
            )
        )
        values = _write_snapshot(connection, article_id, snapshot, prepared, 0)
        imported = snapshot_digest(values or {})
        seq = article.chain_length + 1
        link = import_link(article.chain_hash, article_id, seq, now, imported)
        connection.execute(
            t.baseline_imports.insert(),
            {
                "article_id": article_id,
                "seq": seq,
                "imported_at": now,
                "digest": imported,
                "chain_hash": link,
            },
        )
        connection.execute(
            update(t.articles)
            .where(t.articles.c.id == article_id)
            .values(chain_length=seq, chain_hash=link)
        )
        index_version(connection, article_id, 0, snapshot.extraction, snapshot.taken_at)


def _prepare(snapshot: NewSnapshot) -> _Prepared:
    raw = snapshot.raw
    if raw is None:
        return _Prepared(pack(snapshot.extraction), None)
    if snapshot.evidence is None or sha256(raw).hexdigest() != snapshot.evidence.raw_sha256:
        raise ValueError("the raw bytes of a snapshot must be those that its evidence names")
    return _Prepared(pack(snapshot.extraction), zstandard.compress(raw, _ZSTD_LEVEL))


def _write_snapshot(
    connection: Connection,
    article_id: int,
    snapshot: NewSnapshot | None,
    prepared: _Prepared | None,
    number: int,
) -> Values | None:
    """Writes the snapshot and returns its values."""
    if snapshot is None or prepared is None:
        return None
    evidence = snapshot.evidence
    values: dict[str, object] = {
        "article_id": article_id,
        "number": number,
        "origin": snapshot.origin.value,
        "content_hash": snapshot.content_hash,
        "taken_at": snapshot.taken_at,
        "headline": snapshot.extraction.headline,
        "modified": snapshot.extraction.modified,
        "document": prepared.extraction.json,
        "raw_kept": prepared.raw is not None,
    }
    if evidence is not None:
        values |= {
            "raw_hash": evidence.raw_sha256,
            "raw_bytes": evidence.raw_bytes,
            "final_url": evidence.final_url,
            "status": evidence.status,
            "headers": json.dumps(evidence.headers, ensure_ascii=False),
            "fetched_at": evidence.fetched_at,
        }
    if evidence is not None and prepared.raw is not None:
        connection.execute(
            insert(connection, t.raws).on_conflict_do_nothing(),
            {"hash": evidence.raw_sha256, "size": evidence.raw_bytes, "zstd": prepared.raw},
        )
    connection.execute(t.snapshots.insert(), values)
    return values


def _write_check(
    connection: Connection,
    article: AnyRow,
    decision: CheckDecision,
    snapshot: Values | None,
    documents: Sequence[Packed],
) -> str:
    """Writes the check and its changes. Returns the new end of the chain."""
    number = snapshot["number"] if snapshot else None
    detected = decision.entry.started_at + decision.entry.elapsed
    check = {
        "started_at": decision.entry.started_at,
        "elapsed": decision.entry.elapsed,
        "outcome": decision.entry.outcome.value,
        "reason": decision.entry.reason,
        "url": decision.entry.url,
        "final_url": decision.entry.final_url,
        "status": decision.entry.status,
        "size": decision.entry.size,
        "failure": decision.entry.failure.value if decision.entry.failure else None,
    } | {
        "article_id": article.id,
        "seq": article.chain_length + 1,
        "snapshot_number": number,
    }
    shown = number if number is not None else decision.from_number or article.highest
    changes = [
        {
            "kind": change.kind.value,
            "severity": change.severity.rank,
            "stealth": change.stealth,
            "document": document.json,
        }
        | {
            "article_id": article.id,
            "from_number": decision.from_number,
            "to_number": shown,
            "detected_at": detected,
            **_revision_values(decision.verdict.revision if decision.verdict else None),
        }
        for change, document in zip(decision.changes, documents, strict=True)
    ]
    events = [event_values(event) for event in decision.events]
    link = check_link(article.chain_hash, check, snapshot, changes, events)
    made = connection.execute(_CHECKED, check | {"chain_hash": link})
    check_id = made.scalar_one()
    if changes:
        connection.execute(t.changes.insert(), [c | {"check_id": check_id} for c in changes])
    if events:
        found = {"article_id": article.id, "check_id": check_id}
        connection.execute(t.article_events.insert(), [e | found for e in events])
    return link


def _revision_values(revision: Revision | None) -> dict[str, object]:
    if revision is None:
        return {"revision": None, "revision_grounds": None}
    grounds = " ".join(ground.value for ground in revision.grounds)
    return {"revision": revision.kind.value, "revision_grounds": grounds or None}


def _write_article(
    connection: Connection,
    article: AnyRow,
    decision: CheckDecision,
    snapshot: Values | None,
    link: str,
) -> None:
    progress, entry = decision.progress, decision.entry
    live = snapshot is not None and snapshot["origin"] == SnapshotOrigin.LIVE.value
    values: dict[str, object] = {
        "availability": progress.availability.value,
        "progress": dumps(progress),
        "last_checked_at": entry.started_at,
        "last_changed_at": progress.last_changed_at,
        "last_outcome": entry.outcome.value,
        "note": entry.reason,
        "snapshots": article.snapshots + (1 if live else 0),
        "highest": article.highest + (1 if snapshot else 0),
        "chain_length": article.chain_length + 1,
        "chain_hash": link,
    }
    title = decision.title or article.title
    url = _adopted(connection, article, decision.url)
    if (title, url) != (article.title, article.url):
        values |= {
            "title": title,
            "url": url,
            "url_hash": block_hash(url),
            "search": search_text(title, url),
        }
    if decision.address_confirmed:
        values["address"] = AddressStatus.CONFIRMED.value
    connection.execute(
        _GIVEN_BACK, {"article": article.id, "until": decision.next_check_at, **values}
    )
    if url != article.url:
        add_alias(connection, article.id, article.url)


def _adopted(connection: Connection, article: AnyRow, url: str) -> str:
    """The new address after a move; the old one where another article has the new one already."""
    if not url or url == article.url:
        return str(article.url)
    owner = known_id(connection, url)
    if owner not in {None, article.id}:
        return str(article.url)
    connection.execute(
        delete(t.article_aliases).where(t.article_aliases.c.url_hash == block_hash(url))
    )
    return url


def _fault_values(claim: Claim, fault: Fault) -> dict[str, object]:
    body = fault.body
    return {
        "article_id": claim.article_id,
        "happened_at": fault.happened_at,
        "outcome": fault.outcome.value,
        "reason": fault.reason,
        "trace": fault.trace,
        "url": fault.url,
        "status": fault.status,
        "headers": json.dumps(fault.headers, ensure_ascii=False),
        "size": None if body is None else len(body),
        "zstd": None if body is None else zstandard.compress(body, _ZSTD_LEVEL),
    }


def _write_memory(
    connection: Connection,
    article: AnyRow,
    memory: BoilerplateMemory,
    snapshot: NewSnapshot | None,
) -> None:
    """Writes what the outlet's memory has learnt, without undoing what others have taught it.

    `memory` grew out of what was stored before the page was fetched. Where a check of another
    article has taught the stored one something since, it is that one which learns this article.
    """
    m = t.outlet_memories
    connection.execute(
        insert(connection, m).on_conflict_do_nothing(),
        {"outlet": article.outlet, "document": dumps(BoilerplateMemory())},
    )
    document = connection.scalar(
        select(m.c.document).where(m.c.outlet == article.outlet).with_for_update()
    )
    stored = loads(BoilerplateMemory, document or "")
    if snapshot is not None and not set(stored.articles) <= set(memory.articles):
        from monitor.core.extract.boilerplate import learn

        memory = learn(stored, article=article.url, extraction=snapshot.extraction)
    connection.execute(update(m).where(m.c.outlet == article.outlet).values(document=dumps(memory)))


def snapshots_of(connection: Connection, found: Sequence[AnyRow]) -> list[Snapshot]:
    """Rows of `snapshots` with their extractions."""
    extractions = unpack_all(connection, Extraction, [row.document for row in found])
    return [rows.snapshot(row, value) for row, value in zip(found, extractions, strict=True)]
