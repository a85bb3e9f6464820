"""A database that goes silent is an error like any other, and holds up neither health nor the end."""

import signal
import socket
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import make_url

from monitor.adapters.store import open_store, postgres
from monitor.errors import StoreError
from tests import postgres as server
from tests.contract.samples import NOW, watch
from tests.daemon.process import health, running
from tests.daemon.wire import Wire, wire_to

pytestmark = pytest.mark.timeout(180)


@pytest.fixture
def wire(postgres_server: server.Server) -> Iterator[Wire]:
    with wire_to(postgres_server._socket / ".s.PGSQL.5432") as made:
        yield made


@pytest.fixture
def url(postgres_url: str, wire: Wire) -> str:
    database = make_url(postgres_url).database
    return f"postgresql+psycopg://monitor@127.0.0.1:{wire.port}/{database}"


def test_a_call_ends_in_an_error_and_the_next_one_after_the_mend_succeeds(
    url: str, wire: Wire, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(postgres, "SILENCE", 0.5)
    monkeypatch.setitem(postgres.SETTINGS, "connect_timeout", 2)
    store = open_store(url)
    article = watch(store)
    wire.cut()
    for call in (
        lambda: store.articles.get(article.id),
        lambda: store.articles.claim(article.id, now=NOW, worker="one", lease=NOW - NOW),
    ):
        started = time.monotonic()
        with pytest.raises(StoreError):
            call()
        assert time.monotonic() - started < 10
    wire.mend()
    assert store.articles.get(article.id).id == article.id
    store.close()


def test_the_server_is_told_to_end_what_takes_too_long(url: str) -> None:
    store = open_store(url)
    with store._database.read() as connection:
        (limit,) = connection.exec_driver_sql("SHOW statement_timeout").one()
        (idle,) = connection.exec_driver_sql("SHOW idle_in_transaction_session_timeout").one()
    with store._database.migration() as connection:
        (none,) = connection.exec_driver_sql("SHOW statement_timeout").one()
    assert (limit, idle, none) == ("1min", "2min", "0")
    store.close()


def test_health_answers_and_sigterm_ends_the_daemon_while_the_database_is_silent(
    url: str, wire: Wire, tmp_path: Path, unused_port: int
) -> None:
    store = open_store(url)
    watch(store)
    store.close()
    with running(tmp_path, unused_port, url) as process:
        wire.cut()
        time.sleep(1)
        page = socket.create_connection(("127.0.0.1", unused_port))
        page.sendall(b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")
        for _ in range(5):
            started = time.monotonic()
            assert health(unused_port) is not None
            assert time.monotonic() - started < 1
            time.sleep(0.2)
        started = time.monotonic()
        process.send_signal(signal.SIGTERM)
        said, _ = process.communicate(timeout=20)
        assert time.monotonic() - started < 8
        assert "the database did not answer" in said
        assert "on disk" not in said
        assert process.returncode == 1
        page.close()
