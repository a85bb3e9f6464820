"""Sources of candidates: read when they are due, with what they led to."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Connection, case, literal, select, update

from monitor.adapters.store import candidates, rows
from monitor.adapters.store import tables as t
from monitor.adapters.store.claims import choose_due
from monitor.adapters.store.configured import exchange_entries
from monitor.adapters.store.coverage import check_comparison, write_text
from monitor.adapters.store.documents import batches
from monitor.adapters.store.engine import locked
from monitor.adapters.store.listed import repeat_listed, write_listed
from monitor.adapters.store.matched import write_copy, write_matched
from monitor.adapters.store.part import WorkPart
from monitor.adapters.store.queueing import enqueue
from monitor.adapters.store.rows import AnyRow
from monitor.adapters.store.search import index_coverage
from monitor.adapters.store.types import UtcMicroseconds
from monitor.adapters.store.upserts import insert
from monitor.adapters.store.watching import watch
from monitor.core.records import block_hash, dumps
from monitor.errors import LeaseLostError
from monitor.model.coverage import (
    Candidate,
    NamedSource,
    NewCoverage,
    Source,
    SourceClaim,
    WaitingList,
)
from monitor.model.response import Validators
from monitor.model.story import FeedKind
from monitor.ports import CandidatesRecord, ConfigEntry, EntryKind, SourceRecord

_NO_VALIDATORS = dumps(Validators())
_SETTLED = timedelta(hours=26)
"""How long after its date a named source is still read: dates may be of the day alone, and late."""


class CandidateSources(WorkPart):
    """Feeds, sitemaps and section pages, and the candidates they name."""

    def register(
        self, sources: Sequence[tuple[str, str, FeedKind]], now: datetime, *, owner: str = ""
    ) -> None:
        """Makes a configuration's (url, outlet, kind) known, idempotent; new ones are due at once.

        Sources that it names no longer, and those that they named in turn, are not read any more,
        unless another configuration names them.
        """
        with self._database.write() as connection:
            locked(connection, "sources")
            entries = [
                ConfigEntry(owner=owner, kind=EntryKind.SOURCE, name=url) for url, _, _ in sources
            ]
            ended = exchange_entries(connection, owner, entries, now, kinds=(EntryKind.SOURCE,))
            register_sources(connection, sources, [entry.name for entry in ended], now)

    def all(self) -> tuple[Source, ...]:
        """All sources that are read."""
        with self._database.read() as connection:
            found = connection.execute(
                select(t.sources).where(t.sources.c.active).order_by(t.sources.c.id)
            )
            return tuple(rows.source(row) for row in found)

    def claim_due(
        self,
        *,
        now: datetime,
        worker: str,
        lease: timedelta,
        limit: int,
        room_of: Callable[[str], int] | None = None,
    ) -> tuple[SourceClaim, ...]:
        """Claims due sources, most overdue first, no more of an outlet than there is room for."""
        s, until = t.sources.c, now + lease
        with self._due(now) as connection:
            due = choose_due(connection, t.sources, now, limit, room_of)
            if not due:
                return ()
            taken = connection.execute(
                update(t.sources)
                .where(s.id.in_(due))
                .values(worker=worker, lease_until=until, due_at=until, token=s.token + 1)
                .returning(*s)
            )
            claimed = {row.id: row for row in taken}
            return tuple(
                SourceClaim(
                    source=rows.source(claimed[source_id]),
                    token=claimed[source_id].token,
                    worker=worker,
                    expires_at=until,
                )
                for source_id in due
            )

    def renew(self, claims: Sequence[SourceClaim], expires_at: datetime) -> None:
        """Holds claims for longer; stale ones are passed over."""
        s = t.sources.c
        with self._database.write(durable=False) as connection:
            for claim in sorted(claims, key=lambda claim: claim.source.id):
                connection.execute(
                    update(t.sources)
                    .where(*_held(claim))
                    .values(
                        lease_until=expires_at,
                        due_at=case((s.active, literal(expires_at, UtcMicroseconds))),
                    )
                )

    def release(self, claims: Sequence[SourceClaim], next_check_at: datetime) -> None:
        """Gives unused claims back; stale ones are passed over."""
        s = t.sources.c
        with self._database.write() as connection:
            for claim in sorted(claims, key=lambda claim: claim.source.id):
                connection.execute(
                    update(t.sources)
                    .where(
                        s.id == claim.source.id, s.token == claim.token, s.worker == claim.worker
                    )
                    .values(
                        next_check_at=next_check_at,
                        due_at=case((s.active, literal(next_check_at, UtcMicroseconds))),
                        lease_until=None,
                        worker=None,
                    )
                )

    def unseen(self, urls: Sequence[str]) -> tuple[str, ...]:
        """Those canonical URLs that no source has led to yet and that no article has."""
        wanted = {block_hash(url): url for url in urls}
        with self._database.read() as connection:
            for part in batches(list(wanted)):
                for key in candidates.known_among(connection, part):
                    wanted.pop(key, None)
        return tuple(wanted.values())

    def enqueue(
        self, claim: SourceClaim, found: Sequence[Candidate], *, now: datetime, most: int
    ) -> WaitingList:
        """Puts what nobody knows yet on the source's waiting list. Raises LeaseLostError."""
        with self._database.write(durable=False) as connection:
            _hold(connection, claim)
            return candidates.enqueue(connection, claim.source.id, found, now=now, most=most)

    def record_candidates(self, record: CandidatesRecord, expires_at: datetime) -> SourceClaim:
        """Writes what came of a part of the reading, and holds the claim for longer.

        Raises OutdatedComparisonError where `compared_to` of the record no longer holds.
        """
        s = t.sources.c
        with self._database.write() as connection:
            _lock_names(connection, record)
            source = _hold(connection, record.claim)
            new = _write_candidates(connection, record)
            if record.watch:
                watch(connection, record.watch, record.checked_at)
            enqueue(connection, record.alerts)
            connection.execute(
                update(t.sources)
                .where(s.id == source.id)
                .values(
                    lease_until=expires_at,
                    due_at=case((s.active, literal(expires_at, UtcMicroseconds))),
                    seen=source.seen + new,
                )
            )
        return replace(record.claim, expires_at=expires_at)

    def record(self, record: SourceRecord) -> None:
        """Writes the end of a reading. Raises LeaseLostError if the claim is stale."""
        with self._database.write() as connection:
            if record.further:
                locked(connection, "sources")
            _lock_names(connection, record)
            source = _hold(connection, record.claim)
            new = _write_candidates(connection, record)
            if record.further:
                # the sources that this one names are read, and no longer those that it named
                # before; those that have not changed since they were last read rest, too
                s = t.sources.c
                named = {
                    _register(
                        connection,
                        one.url,
                        source.outlet,
                        one.kind,
                        record.checked_at,
                        parent=source.id,
                    )
                    for one in record.further
                    if not _is_settled(connection, one)
                }
                children = connection.scalars(
                    select(s.id).where(s.parent_id == source.id, s.active)
                )
                _rest(connection, sorted(set(children) - named))
            if record.watch:
                watch(connection, record.watch, record.checked_at)
            enqueue(connection, record.alerts)
            write_listed(connection, source.id, record.listed, record.checked_at)
            if record.unmodified:
                repeat_listed(connection, source.id, source.last_checked_at, record.checked_at)
            candidates.look_again(connection, record.unkept, record.checked_at)
            _write_source(connection, record, source.seen + new)

    def seen_before(self, urls: Sequence[str], moment: datetime) -> tuple[str, ...]:
        """Those canonical URLs, in their order, that a source had led to before that moment."""
        hashes = {block_hash(url): url for url in urls}
        seen, earlier = t.seen_urls.c, set()
        with self._database.read() as connection:
            for part in batches(list(hashes)):
                found = select(seen.url_hash).where(seen.url_hash.in_(part), seen.seen_at < moment)
                earlier |= set(connection.scalars(found))
        return tuple(url for key, url in hashes.items() if key in earlier)

    def watched_ids(self, urls: Sequence[str]) -> Mapping[str, int]:
        """The articles under watch, by those of the canonical URLs that are theirs or aliases."""
        wanted = {block_hash(url): url for url in urls}
        a, other = t.articles.c, t.article_aliases.c
        found: dict[str, int] = {}
        with self._database.read() as connection:
            for part in batches(list(wanted)):
                by_alias = (
                    select(other.url_hash, a.id)
                    .join(t.articles, a.id == other.article_id)
                    .where(other.url_hash.in_(part), a.watched)
                )
                own = select(a.url_hash, a.id).where(a.url_hash.in_(part), a.watched)
                for query in (by_alias, own):
                    found |= {wanted[row.url_hash]: row.id for row in connection.execute(query)}
        return found


def register_sources(
    connection: Connection,
    sources: Sequence[tuple[str, str, FeedKind]],
    ended: Sequence[str],
    now: datetime,
) -> None:
    """Reads the sources from now on, and no longer those whose URLs `ended`, with their own."""
    s = t.sources.c
    for url, outlet, kind in sources:
        _register(connection, url, outlet, kind, now, parent=None)
    named = {block_hash(url) for url, _, _ in sources}
    dropped: set[int] = set()
    for part in batches([key for url in ended if (key := block_hash(url)) not in named]):
        rooted = select(s.id).where(s.url_hash.in_(part), s.parent_id.is_(None), s.active)
        dropped |= set(connection.scalars(rooted))
    while dropped:
        _rest(connection, sorted(dropped))
        children = select(s.id).where(s.parent_id.in_(dropped), s.active)
        dropped = set(connection.scalars(children))


def _register(
    connection: Connection,
    url: str,
    outlet: str,
    kind: FeedKind,
    now: datetime,
    *,
    parent: int | None,
) -> int:
    """Makes a source known and read. What the configuration names outranks what a source names."""
    s = t.sources.c
    key = block_hash(url)
    known = connection.execute(select(s.id, s.active).where(s.url_hash == key)).first()
    if known is None:
        values = {
            "url": url,
            "url_hash": key,
            "outlet": outlet,
            "kind": kind.value,
            "active": True,
            "parent_id": parent,
            "next_check_at": now,
            "due_at": now,
            "validators": _NO_VALIDATORS,
            "failures": 0,
            "seen": 0,
            "last_error": "",
            "token": 0,
        }
        made = connection.execute(insert(connection, t.sources).returning(s.id), values)
        return int(made.scalar_one())
    if known.active and parent is not None:
        return int(known.id)
    changed: dict[str, object] = {"outlet": outlet, "kind": kind.value, "parent_id": parent}
    if not known.active:
        changed |= {"active": True, "next_check_at": now, "due_at": now}
    connection.execute(update(t.sources).where(s.id == known.id).values(changed))
    return int(known.id)


def _rest(connection: Connection, source_ids: Sequence[int]) -> None:
    for part in batches(source_ids):
        connection.execute(
            update(t.sources).where(t.sources.c.id.in_(part)).values(active=False, due_at=None)
        )


def _held(claim: SourceClaim) -> tuple[ColumnElement[bool], ...]:
    s = t.sources.c
    return s.id == claim.source.id, s.token == claim.token, s.worker == claim.worker


def _hold(connection: Connection, claim: SourceClaim) -> AnyRow:
    row = connection.execute(select(t.sources).where(*_held(claim)).with_for_update()).first()
    if row is None:
        raise LeaseLostError(
            f"the claim on {claim.source.url} is no longer held; nothing was written"
        )
    return row


def _lock_names(connection: Connection, record: CandidatesRecord) -> None:
    if record.watch:
        locked(connection, "watch")
    if record.alerts or record.watch:
        locked(connection, "log")
    if record.matched or record.coverage:
        locked(connection, "matched")


def _write_candidates(connection: Connection, record: CandidatesRecord) -> int:
    """Writes what came of candidates. Returns how many of their addresses were new."""
    check_comparison(connection, record.coverage, record.compared_to)
    new = _remember(connection, record)
    candidates.settle(connection, record.seen_urls, record.waiting)
    for found in sorted(record.coverage, key=lambda c: (c.url, c.match.story)):
        _write_coverage(connection, found, record.checked_at)
    for copy in sorted(record.copies, key=lambda c: (c.url, c.story)):
        write_copy(connection, copy)
    write_matched(connection, record.matched)
    return new


def _remember(connection: Connection, record: CandidatesRecord) -> int:
    """Remembers the URLs that were seen. Returns how many were new."""
    urls = {block_hash(url): url for url in record.seen_urls}
    if not urls:
        return 0
    seen = [
        {
            "url_hash": key,
            "url": urls[key],
            "source_id": record.claim.source.id,
            "seen_at": record.checked_at,
        }
        for key in sorted(urls)
    ]
    adding = insert(connection, t.seen_urls).on_conflict_do_nothing()
    return len(connection.execute(adding.returning(t.seen_urls.c.url_hash), seen).all())


def _write_coverage(connection: Connection, found: NewCoverage, now: datetime) -> None:
    """Stores coverage; a later judgement replaces an earlier one, but never a person's word."""
    c = t.coverage.c
    judged = {
        "title": found.title,
        "published": found.published,
        "decision": found.match.decision.value,
        "document": dumps(found.match),
    }
    connection.execute(
        insert(connection, t.coverage).on_conflict_do_update(
            index_elements=["url_hash", "story"], set_=judged, where=c.confirmed_by == ""
        ),
        {
            "url": found.url,
            "url_hash": block_hash(found.url),
            "story": found.match.story,
            "outlet": found.outlet,
            "found_at": now,
            "source": found.source,
            "confirmed_by": "",
            **judged,
        },
    )
    write_text(connection, found, now)
    index_coverage(connection, found.url, found.title, found.text, now)


def _is_settled(connection: Connection, named: NamedSource) -> bool:
    """Whether a named source was read well since it last changed, and nothing of it waits."""
    s = t.sources.c
    known = connection.execute(
        select(s.id, s.last_checked_at, s.failures).where(s.url_hash == block_hash(named.url))
    ).first()
    if known is None or named.modified is None or known.last_checked_at is None:
        return False
    read = not known.failures and known.last_checked_at > named.modified + _SETTLED
    return bool(read) and not candidates.has_waiting(connection, known.id)


def _write_source(connection: Connection, record: SourceRecord, seen: int) -> None:
    s = t.sources.c
    read = {} if record.pushed else {"last_checked_at": record.checked_at}
    connection.execute(
        update(t.sources)
        .where(s.id == record.claim.source.id)
        .values(
            **read,
            next_check_at=record.next_check_at,
            due_at=case((s.active, literal(record.next_check_at, UtcMicroseconds))),
            lease_until=None,
            worker=None,
            validators=dumps(record.validators),
            failures=record.failures,
            seen=seen,
            last_error=record.error,
        )
    )
