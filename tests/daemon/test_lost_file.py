"""A database file that is deleted or replaced while it is in use: noticed, said, and no success."""

import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from monitor.adapters.store import SqlStore, open_store
from monitor.errors import StoreError
from tests.contract.samples import NOW, alert, watch
from tests.daemon.process import health, running, wait_until

pytestmark = pytest.mark.timeout(180)


def delete(file: Path) -> None:
    file.unlink()


def replace(file: Path) -> None:
    copy = file.with_suffix(".copy")
    shutil.copyfile(file, copy)
    copy.replace(file)


def write_over(file: Path) -> None:
    file.write_bytes(file.read_bytes())


@pytest.mark.parametrize(
    ("lose", "words"),
    [(delete, "cannot be found"), (replace, "replaced"), (write_over, "written over")],
)
def test_every_call_says_so(sqlite_url: str, lose: Callable[[Path], None], words: str) -> None:
    store, file = open_store(sqlite_url), path_of(sqlite_url)
    article = watch(store)
    store.outbox.enqueue([alert()])
    assert store.maintenance.lost() == ""
    lose(file)
    assert words in store.maintenance.lost()
    for call in (
        lambda: store.articles.get(article.id),
        lambda: store.articles.pause(article.id, paused=True, now=NOW),
        lambda: store.outbox.claim(now=NOW, worker="one", lease=NOW - NOW, limit=9),
    ):
        with pytest.raises(StoreError, match=words):
            call()
    assert file.exists() == (lose is not delete)
    store.close()


def test_what_is_committed_as_the_file_goes_is_no_success(sqlite_url: str) -> None:
    store, file = open_store(sqlite_url), path_of(sqlite_url)
    with pytest.raises(StoreError, match="cannot be found"), store._database.write():
        delete(file)
    store.close()


def test_a_file_that_is_put_back_is_used_again(sqlite_url: str) -> None:
    store, file = open_store(sqlite_url), path_of(sqlite_url)
    article = watch(store)
    file.rename(file.with_suffix(".away"))
    assert store.maintenance.lost()
    file.with_suffix(".away").rename(file)
    assert store.articles.get(article.id).id == article.id
    store.close()


def test_checkpoints_of_whatever_process_write_over_nothing(sqlite_url: str) -> None:
    """The store is asked all the while, as another process and this one write and checkpoint."""
    store, file = open_store(sqlite_url), path_of(sqlite_url)
    watch(store)
    busy = (
        "import sqlite3, sys\n"
        "file = sqlite3.connect(sys.argv[1], isolation_level=None, timeout=30)\n"
        "file.execute('CREATE TABLE busy (x)')\n"
        "for n in range(300):\n"
        "    file.execute('INSERT INTO busy VALUES (randomblob(9000))')\n"
        '    file.execute(f\'PRAGMA wal_checkpoint({("PASSIVE", "RESTART")[n % 2]})\')\n'
    )
    with subprocess.Popen([sys.executable, "-c", busy, file]) as other:
        while other.poll() is None:
            assert store.maintenance.lost() == ""
    assert other.returncode == 0
    with sqlite3.connect(file) as own:
        own.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    assert store.maintenance.lost() == ""
    own.close()
    store.close()
    again = open_store(sqlite_url)
    assert again.articles.all()
    assert again.maintenance.lost() == ""
    again.close()


@pytest.mark.parametrize("lose", [delete, replace, write_over])
def test_the_daemon_notices_fails_its_health_and_ends_with_the_truth(
    sqlite_url: str, tmp_path: Path, unused_port: int, lose: Callable[[Path], None]
) -> None:
    store: SqlStore = open_store(sqlite_url)
    store.close()
    with running(tmp_path, unused_port, sqlite_url) as process:
        wait_until(lambda: (health(unused_port) or {}).get("status") == "ok", 20)
        lose(path_of(sqlite_url))
        wait_until(lambda: (health(unused_port) or {}).get("status") == "failing", 20)
        (problem,) = (health(unused_port) or {})["problems"]  # type: ignore[misc]
        assert "database file" in str(problem)
        process.send_signal(signal.SIGTERM)
        said, _ = process.communicate(timeout=20)
        assert "nothing is recorded since" in said
        assert "on disk" not in said
        assert process.returncode == 1


def path_of(url: str) -> Path:
    return Path(url.removeprefix("sqlite:///"))
