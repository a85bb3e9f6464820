"""Processes that are killed, or run out of room, while they record. Started by the tests."""

from __future__ import annotations

import os
import resource
import signal
from dataclasses import replace
from datetime import timedelta
from hashlib import shake_256
from multiprocessing.connection import Connection
from pathlib import Path

from sqlalchemy import Connection as Database
from sqlalchemy import Engine, event, text

from monitor.adapters.store import SqlStore, open_store
from monitor.errors import StoreError
from monitor.model.extraction import Block, BoilerplateMemory, Extraction
from monitor.model.watch import Claim, NewSnapshot, Outcome
from monitor.ports import CheckRecord
from tests.contract.samples import (
    HOUR,
    LEASE,
    NOW,
    alert,
    change,
    entry,
    extraction,
    record,
    snapshot,
)


def full_record(claimed: Claim, number: int = 1) -> CheckRecord:
    """A check that writes to every table a check can write to; no two are alike."""
    words = f"On crossing {number} the ferry carried {number * 7} people, the harbour office said. "
    found = snapshot(
        extraction(words * 3, headline=f"Crossing {number}"), raw=(words * 99).encode()
    )
    return record(
        claimed,
        entry=entry(Outcome.CHANGED, NOW + number * HOUR),
        snapshot=found,
        changes=(change(), replace(change(), after=str(number))),
        from_number=number - 1 or None,
        alerts=(alert(f"msg_{number}", routes=("desk", "archive"), article_id=claimed.article_id),),
        memory=BoilerplateMemory(),
        title=f"Crossing {number}",
        url=f"https://gazette.example/crossing-{number}",
        next_check_at=NOW + number * HOUR,
    )


def dies_at(url: str, claimed: Claim, step: int) -> None:
    """Records one check and kills itself before the statement of that number, or the commit.

    Ends by itself, with the record written, where there are fewer steps than that.
    """
    store = open_store(url)
    steps = 0

    def count(*_: object) -> None:
        nonlocal steps
        steps += 1
        if steps == step:
            os.kill(os.getpid(), signal.SIGKILL)

    writer = store._database._writer
    event.listen(writer, "before_cursor_execute", count)
    event.listen(writer, "commit", count)
    store.articles.record(full_record(claimed))
    store.close()


def records_on(url: str, article_id: int, says: Connection, *, first: int, life: int) -> None:
    """Records check after check, and says the number of each once it is recorded.

    Each `life` begins where the lease that the last one may have left behind has ended.
    """
    store = open_store(url)
    number = first
    while True:
        now = NOW + (2 * number + life) * LEASE
        claimed = store.articles.claim(
            article_id, now=now, worker=f"worker {os.getpid()}", lease=LEASE
        )
        assert claimed is not None
        store.articles.record(full_record(claimed, number))
        says.send(number)
        number += 1


def reads_on(url: str, says: Connection) -> None:
    """Begins to read and never ends."""
    store = open_store(url, read_only=True)
    with store._database.read() as connection:
        connection.execute(text("SELECT count(*) FROM checks")).one()
        says.send("reading")
        signal.pause()


def copies(url: str, there: str, writes: int) -> None:
    """Copies the database into another one and kills itself before its so manieth write there.

    Ends by itself, with the copy whole, where there are fewer.
    """
    done = 0

    def count(connection: Database, _cursor: object, statement: str, *_: object) -> None:
        nonlocal done
        done += connection.dialect.name == "postgresql" and statement.startswith("INSERT")
        if done == writes:
            os.kill(os.getpid(), signal.SIGKILL)

    event.listen(Engine, "before_cursor_execute", count)
    store = open_store(url)
    store.maintenance.copy_to(there, lambda *_: None)
    store.close()


def runs_out_of_room(url: str, claimed: Claim, says: Connection, *, most: int) -> None:
    """Records into files that may not grow beyond `most` bytes, then with room again.

    Says the error, what was stored then, and whether the record went through after.
    """
    store = open_store(url)
    large = record(claimed, snapshot=_large())
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, before[1]))
    says.send(_told(store, large))
    says.send(
        (
            len(store.history.checks(claimed.article_id)),
            store.history.verify(),
            store.maintenance.check(),
        )
    )
    resource.setrlimit(resource.RLIMIT_FSIZE, before)
    says.send(store.articles.record(large))
    store.close()


def copies_without_room(url: str, target: Path, says: Connection, *, most: int) -> None:
    """Copies the database where there is no room for it."""
    store = open_store(url)
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
    try:
        store.maintenance.backup(target)
    except StoreError as error:
        says.send((error.message, error.mend))
    else:
        says.send(None)
    store.close()


def _told(store: SqlStore, large: CheckRecord) -> tuple[str, str] | None:
    try:
        store.articles.record(large)
    except StoreError as error:
        return error.message, error.mend
    return None


def _large() -> NewSnapshot:
    body = shake_256(b"noise").digest(3_000_000)
    value = Extraction(headline="Large", blocks=(Block(body[:200_000].hex()),))
    return snapshot(value, raw=body, taken_at=NOW + timedelta(minutes=1))
