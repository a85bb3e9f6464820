"""No room on the disk: the error names the place and the mend, and nothing stored is lost."""

from __future__ import annotations

import multiprocessing
from pathlib import Path

import pytest

from monitor.adapters.store import open_store
from tests.contract.samples import NOW, checked, claim, snapshot, watch
from tests.crash import victim

_SPAWN = multiprocessing.get_context("forkserver")


@pytest.mark.parametrize("spare", [1_000, 60_000, 500_000])
def test_a_file_that_may_not_grow(sqlite_url: str, tmp_path: Path, spare: int) -> None:
    """A quota ends the record at its first page, in its middle, near its end."""
    store = open_store(sqlite_url)
    article = watch(store)
    checked(store, article, snapshot=snapshot())
    held = claim(store, article)
    store.close()
    listens, says = _SPAWN.Pipe(duplex=False)
    most = max(f.stat().st_size for f in tmp_path.glob("monitor.db*")) + spare
    child = _SPAWN.Process(
        target=victim.runs_out_of_room, args=(sqlite_url, held, says), kwargs={"most": most}
    )
    child.start()
    message, mend = listens.recv()
    assert str(tmp_path / "monitor.db") in message
    assert "nothing was written" in message + mend
    assert listens.recv() == (1, (), ())
    assert listens.recv() == 2, "once there is room the same record goes through"
    child.join()
    assert child.exitcode == 0
    again = open_store(sqlite_url)
    assert [s.number for s in again.history.snapshots(article.id)] == [1, 2]
    assert again.history.verify() == again.maintenance.check() == ()
    again.close()


def test_a_copy_without_room_leaves_nothing_behind(sqlite_url: str, tmp_path: Path) -> None:
    store = open_store(sqlite_url)
    article = watch(store)
    checked(store, article, snapshot=snapshot())
    listens, says = _SPAWN.Pipe(duplex=False)
    target = tmp_path / "copy.db"
    child = _SPAWN.Process(
        target=victim.copies_without_room, args=(sqlite_url, target, says), kwargs={"most": 50_000}
    )
    child.start()
    message, mend = listens.recv()
    child.join()
    assert str(target) in message
    assert mend
    assert sorted(tmp_path.glob("copy*")) == []
    assert store.maintenance.counts(NOW).snapshots == 1
    assert store.history.verify() == store.maintenance.check() == ()
    store.close()
