"""What the daemon says when it starts: for people, or as one line of the JSON log."""

from __future__ import annotations

import io
import json
from dataclasses import replace

import pytest

from monitor.adapters.clock import SystemClock
from monitor.adapters.logs import configure
from monitor.adapters.store import SqlStore, open_store
from monitor.app.app import App
from monitor.app.service import announce
from monitor.model.config import LogSettings, Settings, WebSettings
from tests.contract.samples import watch


@pytest.fixture
def sqlite_store(sqlite_url: str) -> SqlStore:
    opened = open_store(sqlite_url)
    yield opened
    opened.close()


def said(store: SqlStore, settings: Settings) -> tuple[str, str]:
    """What goes to standard output, and to the log."""
    out, log = io.StringIO(), io.StringIO()
    configure(settings.log, log)
    announce(App(settings, store, SystemClock()), out)
    return out.getvalue(), log.getvalue()


@pytest.mark.parametrize(
    ("web", "address"),
    [
        (WebSettings(), "http://127.0.0.1:8080/"),
        (WebSettings(host="::1", port=9000), "http://[::1]:9000/"),
        (
            WebSettings(host="0.0.0.0"),  # noqa: S104 - what others may have set
            "http://127.0.0.1:8080/, and at all addresses of this machine",
        ),
        (
            WebSettings(host="0.0.0.0", published="http://127.0.0.1:9000"),  # noqa: S104
            "http://127.0.0.1:9000",
        ),
        (
            WebSettings(public_url="https://desk.example"),
            "http://127.0.0.1:8080/, for others https://desk.example",
        ),
    ],
)
def test_the_address_is_one_that_opens(sqlite_store: SqlStore, web: WebSettings, address: str):
    out, _ = said(sqlite_store, Settings(web=web, log=LogSettings(format="console")))
    assert f"\nweb      {address}\n" in out


def test_in_a_log_of_json_it_is_a_line_of_json(sqlite_store: SqlStore) -> None:
    watch(sqlite_store)
    web = WebSettings(host="0.0.0.0", published="http://127.0.0.1:9000")  # noqa: S104
    settings = Settings(web=web, log=LogSettings(format="json"))
    out, log = said(sqlite_store, settings)
    assert out == ""
    (line,) = log.splitlines()
    told = json.loads(line)
    assert (told["event"], told["web"]) == ("started", "http://127.0.0.1:9000")
    assert told["alerts"] == ["no route is configured; changes are kept in `monitor log`"]
    assert told["next"] == "looking now"
    hidden = replace(settings, web=replace(web, enabled=False))
    assert "web" not in json.loads(said(sqlite_store, hidden)[1])
