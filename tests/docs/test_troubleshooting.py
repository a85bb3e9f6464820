"""Every message on docs/troubleshooting.md is provoked, and said in the page's words.

`provoked(...)` names the messages that one provocation brings about; a message without one, and a
provocation of what the page does not name, fail alike. The last tests hold the closed lists to the page.
"""

from __future__ import annotations

import re
import shutil
import socket
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from monitor.adapters import evaluation
from monitor.adapters.evaluation.local import LocalEvaluator
from monitor.adapters.store import open_store
from monitor.cli import main
from monitor.core.check import evaluate, examine
from monitor.daemon import Heartbeat, Job
from monitor.model.alert import RouteStanding
from monitor.model.response import FailureKind
from monitor.model.watch import Outcome
from tests.daemon import test_daemon
from tests.daemon.process import health, running
from tests.docs.world import free_port

PAGE = (Path(__file__).parents[2] / "docs" / "troubleshooting.md").read_text(encoding="utf-8")
MESSAGES = [
    message
    for row in re.findall(r"^\| (`.*?`) \|", PAGE, re.MULTILINE)
    for message in re.findall(r"`([^`]+)`", row)
]
PROVOKED: dict[str, Callable[[Bench], str]] = {}

ARTICLE = (
    '<html lang="en"><head><title>Ferry aground</title><meta property="og:type" content="article">'
    "</head><body><article><h1>Ferry aground</h1>{body}</article></body></html>"
)
PARAGRAPHS = [
    f"<p>Lifeboats took {n} people off the ferry through the night, and all of them were at the "
    f"quay by {n - 200} minutes past seven in the morning, the harbour board said on Monday.</p>"
    for n in (214, 225, 236, 247)
]


class Site(BaseHTTPRequestHandler):
    """A site whose paths say how it answers; `pages` are what articles hold, for a test to edit."""

    pages: dict[str, str]
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        path = self.path.partition("?")[0]
        if path == "/robots.txt":
            self._send(200, "User-agent: *\nDisallow: /forbidden\n", "text/plain")
        elif match := re.fullmatch(r"/status/(\d+)", path):
            self._send(int(match[1]), "no", "text/plain", {"Retry-After": "600"})
        elif path == "/loop":
            self._send(302, "", "text/plain", {"Location": "/loop"})
        elif path.startswith("http://"):
            self._send(407, "no", "text/plain")  # asked as a proxy
        elif self.pages.get(path) == "moved":
            self._send(301, "", "text/plain", {"Location": "/"})
        elif path == "/slow":
            time.sleep(1.5)
        elif path == "/broken":
            self.wfile.write(b"\x00\x01 this is no HTTP\r\n\r\n")
            self.close_connection = True
        elif path == "/large":
            self._send(200, "x" * 20_000)
        elif path in self.pages:
            self._send(200, self.pages[path], headers={"ETag": f'"{hash(self.pages[path])}"'})
        else:
            self._send(404, "not found", "text/plain")

    def _send(
        self,
        status: int,
        body: str,
        kind: str = "text/html; charset=utf-8",
        headers: dict[str, str] | None = None,
    ) -> None:
        data = body.encode()
        wanted = headers or {}
        if "ETag" in wanted and self.headers.get("if-none-match") == wanted["ETag"]:
            status, data = 304, b""
        self.send_response(status)
        for name, value in {"content-type": kind, "content-length": str(len(data))}.items():
            self.send_header(name, value)
        for name, value in wanted.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Nothing is said."""


class Bench:
    """A folder with a config, a site on loopback, and the command."""

    def __init__(
        self, folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        self.folder, self.environ, self._capsys = folder, monkeypatch, capsys
        self.config = folder / "config"
        self.handler = type("Handler", (Site,), {"pages": {}})
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), self.handler)
        self.server.daemon_threads = True
        Thread(target=self.server.serve_forever, daemon=True).start()
        self.site = f"http://127.0.0.1:{self.server.server_port}"
        self.pages: dict[str, str] = self.handler.pages  # type: ignore[attr-defined]
        self.pages["/ferry"] = ARTICLE.format(body="".join(PARAGRAPHS))
        self.pages["/"] = "<html><body><ul><li><a href='/ferry'>Ferry</a></li></ul></body></html>"

    def say(self, *words: str) -> str:
        """What a command says, on both streams."""
        main(words)
        said = self._capsys.readouterr()
        return said.out + said.err

    def set(self, **settings: str) -> None:
        """Settings by the environment: `fetch__timeout="1s"`."""
        for name, value in settings.items():
            self.environ.setenv(f"MONITOR_{name.upper()}", value)

    def write(self, path: str, text: str) -> None:
        """A file of the config."""
        file = self.config / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)

    def look(self, path: str, **settings: str) -> str:
        """Watches an address of the site and looks at it once."""
        self.set(**settings)
        self.say("watch", "add", path if "//" in path else self.site + path)
        return self.say("check", "--all")

    def reads_pages_here(self) -> None:
        """From now on pages are read in this process, where a test can put a fault into what reads."""

        class Here(LocalEvaluator):
            def fork(self, workers: int) -> None: ...

            def close(self) -> None: ...

        self.environ.setattr(evaluation, "ProcessEvaluator", lambda *_words: Here())

    def spoil(self, statement: str) -> None:
        """A hand that writes past the program."""
        with closing(sqlite3.connect(self.folder / "data" / "monitor.db")) as database:
            database.execute(statement)
            database.commit()


@pytest.fixture
def bench(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Iterator[Bench]:
    monkeypatch.chdir(tmp_path)
    made = Bench(tmp_path, capsys, monkeypatch)
    made.write("monitor.toml", "")
    made.set(fetch__allow_networks="127.0.0.0/8", fetch__delay="0s")
    yield made
    made.server.shutdown()
    made.server.server_close()


def provoked(*messages: str) -> Callable[[Callable[[Bench], str]], Callable[[Bench], str]]:
    def keep(provocation: Callable[[Bench], str]) -> Callable[[Bench], str]:
        PROVOKED.update(dict.fromkeys(messages, provocation))
        return provocation

    return keep


@pytest.mark.parametrize("message", MESSAGES)
def test_it_is_said_when_it_is_provoked(message: str, bench: Bench) -> None:
    said = PROVOKED[message](bench)
    pattern = ".*?".join(re.escape(part) for part in message.split("…"))
    assert re.search(pattern, said, re.DOTALL), said


def test_no_message_is_provoked_that_the_page_does_not_name() -> None:
    assert sorted(PROVOKED) == sorted(set(MESSAGES))


@pytest.mark.parametrize("closed_list", [FailureKind, Outcome])
def test_the_closed_lists_are_on_the_page(closed_list: type[FailureKind | Outcome]) -> None:
    assert {item.value for item in closed_list} <= set(MESSAGES)


def test_every_route_that_does_not_deliver_is_on_the_page() -> None:
    well = {RouteStanding.OPEN, RouteStanding.PAUSED, RouteStanding.ELSEWHERE}
    named = {message.rpartition(" ")[2] for message in MESSAGES if message.startswith("route …: ")}
    assert named == {standing.value for standing in RouteStanding} - well


# Before it starts


@provoked("no config/monitor.toml in …: the shipped story is what is watched")
def _(bench: Bench) -> str:
    shutil.rmtree(bench.config)
    return bench.say("config", "check")


@provoked("nothing is stored yet at …")
def _(bench: Bench) -> str:
    return bench.say("log")


@provoked("the configuration has … problems")
def _(bench: Bench) -> str:
    bench.write("monitor.toml", "[fetch]\ntimeout = 30\nretries = 1\n")
    return bench.say("config", "check")


@provoked("… is there already")
def _(bench: Bench) -> str:
    return bench.say("init")


@provoked("web.port: … cannot be listened on (…)")
def _(bench: Bench) -> str:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        bench.set(web__port=str(taken.getsockname()[1]))
        return bench.say("run")


@provoked("store.url: the folder … cannot be made (…)")
def _(bench: Bench) -> str:
    (bench.folder / "file").write_text("")
    bench.set(store__url="sqlite:///file/data/monitor.db")
    return bench.say("watch", "add", f"{bench.site}/ferry")


@provoked("must begin with sqlite:///")
def _(bench: Bench) -> str:
    bench.set(store__url="monitor.db")
    return bench.say("config", "check")


@provoked("fetch.proxy is no address of a proxy")
def _(bench: Bench) -> str:
    bench.set(fetch__proxy="http://")
    return bench.look("/ferry")


@provoked("route … needs apprise, which is not installed")
def _(bench: Bench) -> str:
    bench.environ.setitem(__import__("sys").modules, "apprise", None)
    bench.write("monitor.toml", ROUTE.format("kind = 'apprise'\nurl = 'ntfys://topic'"))
    return bench.say("alerts", "test", "desk")


ROUTE = "[[routes]]\nid = 'desk'\nallow_private = true\n{}\n"


@provoked("the file … is empty", "route …: closed")
def _(bench: Bench) -> str:
    bench.write("desk.url", "")
    bench.write("monitor.toml", ROUTE.format("url_file = 'desk.url'"))
    bench.look("/ferry")
    return bench.say("config", "check") + bench.say("status")


@provoked("the environment variable … is not set")
def _(bench: Bench) -> str:
    bench.write("monitor.toml", ROUTE.format("url_env = 'DESK_URL_THAT_NOBODY_SET'"))
    return bench.say("config", "check")


# Named wrongly


def _named(*words: str) -> Callable[[Bench], str]:
    def provoke(bench: Bench) -> str:
        bench.look("/ferry")
        return bench.say(*words)

    return provoke


provoked("no watched article is …")(_named("show", "pier"))
provoked("no story is called …")(_named("log", "--story", "pier"))
provoked("no route is called …")(_named("alerts", "test", "pier"))
provoked("no coverage is …")(_named("coverage", "show", "https://pier.example/1"))
provoked("there is no delivery …")(_named("alerts", "show", "7"))
provoked("article … has no version …")(_named("diff", "1", "1", "9"))
provoked("only version … of article … is stored")(_named("diff", "1"))
provoked("… is not followed")(_named("outlet", "unfollow", "pier"))
provoked("--since … is no time")(_named("log", "--since", "soon"))


@provoked("no version of article … is stored yet")
def _(bench: Bench) -> str:
    bench.say("watch", "add", f"{bench.site}/ferry")
    return bench.say("diff", "1")


@provoked("no page with the hash … is kept")
def _(bench: Bench) -> str:
    bench.set(store__keep_raw="false")
    bench.look("/ferry")
    return bench.say("show", "1", "--version", "1", "--raw")


@provoked("… fits … articles")
def _(bench: Bench) -> str:
    bench.pages["/pier"] = bench.pages["/ferry"]
    bench.say("watch", "add", f"{bench.site}/pier", f"{bench.site}/ferry")
    return bench.say("show", bench.site)


# The database


def _spoilt(statement: str, *words: str) -> Callable[[Bench], str]:
    """What a command says once a statement was run past the program."""

    def provoke(bench: Bench) -> str:
        bench.look("/ferry")
        bench.spoil(statement)
        return bench.say(*words)

    return provoke


provoked("it is not what was written")(_spoilt("UPDATE articles SET title = 'other'", "verify"))
provoked("the database was written by a newer version of monitor")(
    _spoilt("UPDATE alembic_version SET version_num = '9999'", "status")
)
provoked("the database is at schema …, this program needs …")(
    _spoilt("UPDATE alembic_version SET version_num = '0001'", "status")
)


@provoked("the database holds the tables of another program")
def _(bench: Bench) -> str:
    (bench.folder / "data").mkdir()
    bench.spoil("CREATE TABLE songs (title TEXT)")
    return bench.say("db", "upgrade")


@provoked("the database … cannot be used: …")
def _(bench: Bench) -> str:
    bench.look("/ferry")
    (bench.folder / "data" / "monitor.db").write_bytes(b"no database at all" * 1_000)
    return bench.say("status")


@provoked("the disk of … is full; nothing was written")
def _(bench: Bench) -> str:
    """Room for the pages that there are and for no more, as on a full disk."""
    bench.look("/ferry")
    connect = sqlite3.connect

    def narrow(*words: object, **named: object) -> sqlite3.Connection:
        made = connect(*words, **named)  # type: ignore[call-overload]
        made.execute("PRAGMA max_page_count = 1")
        return made

    bench.environ.setattr(sqlite3, "connect", narrow)
    return bench.say("watch", "add", *(f"{bench.site}/{n}" for n in range(2_000)))


@provoked("the database … cannot be reached: …")
def _(bench: Bench) -> str:
    bench.set(store__url="postgresql+psycopg://desk@127.0.0.1:9/monitor")
    return bench.say("status")


@provoked("… holds nothing")
def _(bench: Bench) -> str:
    (bench.folder / "backup.db").write_bytes(b"")
    return bench.say("db", "restore", "backup.db")


@provoked("… is damaged: …")
def _(bench: Bench) -> str:
    bench.look("/ferry")
    bench.say("db", "backup", "backup.db")
    with closing(sqlite3.connect(bench.folder / "backup.db")) as backup:
        backup.execute("PRAGMA foreign_keys = OFF")
        backup.execute("UPDATE snapshots SET article_id = 99")
        backup.commit()
    return bench.say("db", "restore", "backup.db")


@provoked("PostgreSQL is restored with its own tool")
def _(bench: Bench) -> str:
    (bench.folder / "backup.db").write_bytes(b"")
    bench.set(store__url="postgresql+psycopg://desk@127.0.0.1:9/monitor")
    return bench.say("db", "restore", "backup.db")


@provoked("the other database has articles of its own (…)")
def _(bench: Bench) -> str:
    bench.set(store__url="sqlite:///other.db")
    bench.look("/pier")
    bench.set(store__url="sqlite:///data/monitor.db")
    bench.look("/ferry")
    return bench.say("db", "copy", "sqlite:///other.db")


@provoked("the database file … is recorded since")
def _(bench: Bench) -> str:
    bench.look("/ferry")
    store = open_store("sqlite:///data/monitor.db")
    (bench.folder / "data" / "monitor.db").unlink()
    why = store.maintenance.lost()
    store.close()
    return why


# What a look at an article came to


def _looked(path: str, **settings: str) -> Callable[[Bench], str]:
    return lambda bench: bench.look(path, **settings)


def _again(change: Callable[[Bench], None], **settings: str) -> Callable[[Bench], str]:
    """What a second look says, after the article was changed."""

    def provoke(bench: Bench) -> str:
        bench.look("/ferry", **settings)
        change(bench)
        return bench.say("check", "--all")

    return provoke


def _edit(body: str) -> Callable[[Bench], None]:
    return lambda bench: bench.pages.update({"/ferry": ARTICLE.format(body=body)})


def _page(html: str) -> Callable[[Bench], str]:
    def provoke(bench: Bench) -> str:
        bench.pages["/pier"] = html
        return bench.look("/pier")

    return provoke


WHOLE = "".join(PARAGRAPHS)
provoked("first-seen")(_looked("/ferry"))
provoked("not-modified")(_again(lambda _bench: None))
provoked("unchanged")(_again(_edit(WHOLE + "<!-- another time -->")))
provoked("changed")(_again(_edit(WHOLE.replace("214", "241"))))
provoked("held")(_again(_edit(PARAGRAPHS[0])))
provoked("missing")(_looked("/nothing"))
provoked("removed")(_looked("/status/410", availability__gone_checks="1"))
provoked("legal")(_looked("/status/451"))
provoked("blocked")(_looked("/status/403"))
provoked("failed")(_looked("/status/500"))
provoked("unreadable")(_page("<html><body><div id=root></div></body></html>"))


@provoked("moved")
def _(bench: Bench) -> str:
    other = "".join(
        f"<p>The council of Vale will vote on its budget in week {n}.</p>" for n in range(9)
    )
    bench.pages["/"] = ARTICLE.format(body=other).replace(
        "Ferry aground", "Vale votes on its budget"
    )
    return _again(lambda bench: bench.pages.update({"/ferry": "moved"}))(bench)


@provoked("soft-missing")
def _(bench: Bench) -> str:
    text = "<h1>Page not found</h1><p>The page you were looking for could not be found.</p>"
    page = f"<html><head><title>404 - Page not found</title></head><body>{text}</body></html>"
    return _page(page)(bench)


@provoked("paywalled")
def _(bench: Bench) -> str:
    data = '{"@type": "NewsArticle", "headline": "Ferry aground", "isAccessibleForFree": false}'
    offer = "<p>Subscribe to continue reading. Already a subscriber? Log in.</p>"
    page = ARTICLE.format(body=f"<p>Lifeboats took people off.</p><div class=paywall>{offer}</div>")
    return _page(
        page.replace("<head>", f'<head><script type="application/ld+json">{data}</script>')
    )(bench)


@provoked("consent")
def _(bench: Bench) -> str:
    text = (
        "<h1>Before you continue</h1><p>We and our 800 partners store and access cookies on your "
        "device. Accept all cookies or manage your preferences to continue to the site.</p>"
        "<form action=/consent><button>Accept all</button><button>Reject all</button></form>"
    )
    return _page(f"<html><head><title>Cookie consent</title></head><body>{text}</body></html>")(
        bench
    )


@provoked("technical")
def _(bench: Bench) -> str:
    """A version that an older program read without its last paragraph, read by this one."""
    bench.reads_pages_here()
    genuine = examine.extract

    def older(*words: Any, **named: Any) -> Any:
        found = genuine(*words, **named)
        return replace(found, blocks=found.blocks[:-1], version=found.version - 1)

    bench.environ.setattr(examine, "extract", older)
    bench.look("/ferry")
    bench.environ.setattr(examine, "extract", genuine)
    _edit(WHOLE + "<!-- another time -->")(bench)
    return bench.say("check", "--all")


@provoked("unproved")
def _(bench: Bench) -> str:
    bench.write("outlets/paper.toml", "name = 'Paper'\ndomains = ['paper.example']\n")
    bench.write("stories/pier.toml", "title = 'Pier'\n")
    (bench.folder / "other.html").write_text(
        ARTICLE.format(
            body="<p>Nobody has said yet why the pier was closed to boats this week.</p>" * 4
        )
    )
    bench.say(
        "baseline",
        "new",
        "other.html",
        "--url",
        f"{bench.site}/ferry",
        "--outlet",
        "paper",
        "--key",
        "pier",
        "--inferred",
        "--output",
        "config/stories/pier.toml",
    )
    return bench.say("check", "--all")


@provoked("paused")
def _(bench: Bench) -> str:
    return bench.look("/status/429", fetch__delay="2s")


@provoked("too-costly", "articles whose page is …")
def _(bench: Bench) -> str:
    bench.pages["/pier"] = ARTICLE.format(body="".join(f"<p>{n} {WHOLE}</p>" for n in range(8_000)))
    said = bench.look("/pier", evaluation__timeout="1s", fetch__max_bytes="50000000")
    beat = Heartbeat(started_at=datetime.now(UTC))
    beat.saw(1, Outcome.TOO_COSTLY)
    return said + " ".join(beat.troubles())


@provoked("faulty")
def _(bench: Bench) -> str:
    def at_fault(*_words: object, **_named: object) -> None:
        raise ValueError("a fault of ours")

    bench.reads_pages_here()
    bench.environ.setattr(evaluate, "examine", at_fault)
    return bench.look("/ferry")


# Why there was no answer

provoked("connect")(_looked("http://127.0.0.1:9/ferry"))
provoked("dns")(_looked("http://nobody.invalid/ferry"))
provoked("timeout")(_looked("/slow", fetch__timeout="500ms", fetch__connect_timeout="400ms"))
provoked("protocol")(_looked("/broken"))
provoked("too-large")(_looked("/large", fetch__max_bytes="10000"))
provoked("too-many-redirects")(_looked("/loop"))
provoked("robots")(_looked("/forbidden/1"))


@provoked("proxy")
def _(bench: Bench) -> str:
    return bench.look("/ferry", fetch__proxy=bench.site)


@provoked("tls")
def _(bench: Bench) -> str:
    return bench.look(bench.site.replace("http://", "https://") + "/ferry")


@provoked("forbidden-address")
def _(bench: Bench) -> str:
    bench.say("watch", "add", f"{bench.site}/ferry")
    bench.set(fetch__allow_networks="")
    return bench.say("check", "--all")


@provoked("bad-url")
def _(bench: Bench) -> str:
    bench.pages["/pier"] = (
        "<html><head><meta http-equiv=refresh content='0;url=http://a b/'></head></html>"
    )
    return bench.say("extract", "http://[::1/ferry") + bench.look("/pier")


@provoked("busy")
def _(bench: Bench) -> str:
    do_get = bench.handler.do_GET

    def busy(request: Site) -> None:
        if request.path == "/robots.txt":
            request._send(503, "", "text/plain", {"Retry-After": "600"})
        else:
            do_get(request)

    bench.handler.do_GET = busy  # type: ignore[method-assign]
    return bench.say("extract", f"{bench.site}/ferry")


# monitor doctor


def _examined(path: str) -> Callable[[Bench], str]:
    def provoke(bench: Bench) -> str:
        bench.look(path)
        return bench.say("doctor")

    return provoke


provoked("fetch.contact is empty", "GB free at …")(_examined("/ferry"))
provoked("answers with 403")(_examined("/status/403"))
provoked("answers with 500")(_examined("/status/500"))


@provoked("answers with 429")
def _(bench: Bench) -> str:
    bench.look("/ferry")
    bench.handler.do_GET = lambda request: request._send(  # type: ignore[method-assign]
        200 if request.path == "/robots.txt" else 429, "", "text/plain"
    )
    return bench.say("doctor")


@provoked("of … hosts could be reached")
def _(bench: Bench) -> str:
    bench.say("watch", "add", "http://127.0.0.1:9/ferry", "http://127.0.0.2:9/ferry")
    return bench.say("doctor")


OUTLET = "name = 'Paper'\ndomains = ['127.0.0.1']\n{}\n[politeness]\ndelay = '0s'\n[follow]\n{}\n"


provoked("none was made")(_examined("/ferry"))
provoked("refused or behind a wall")(_examined("/status/403"))


@provoked("should have been looked at", "nothing is being checked")
def _(bench: Bench) -> str:
    """A day passes: for the article first, and then for the last check as well."""
    bench.look("/ferry")
    bench.spoil("UPDATE articles SET next_check_at = next_check_at - 86400000000")
    said = bench.say("doctor")
    bench.spoil("UPDATE articles SET last_checked_at = last_checked_at - 86400000000")
    return said + bench.say("doctor")


@provoked("none of its lists is read")
def _(bench: Bench) -> str:
    file = OUTLET.format("{}", "").partition("[follow]")[0]
    bench.write("outlets/paper.toml", file.format(f"feeds = ['{bench.site}/feed']"))
    bench.say("outlet", "follow", "paper")
    bench.write("outlets/paper.toml", file.format(""))
    bench.look("/ferry")  # the changed file is applied
    return bench.say("doctor")


@provoked("no file configures this outlet")
def _(bench: Bench) -> str:
    feeds = f"feeds = ['{bench.site}/feed']"
    bench.write("outlets/paper.toml", OUTLET.format(feeds, "").partition("[follow]")[0])
    bench.say("outlet", "follow", "paper")
    (bench.config / "outlets" / "paper.toml").unlink()
    return bench.say("doctor")


FEED = "<rss version='2.0'><channel><title>Paper</title>{}</channel></rss>"


def _running(bench: Bench, meanwhile: Callable[[], None], words: str) -> str:
    """What `/healthz` of the real daemon says, once `words` are in it or half a minute is over."""
    port, said = free_port(), ""
    url = f"sqlite:///{bench.folder}/data/monitor.db"
    with running(bench.config, port, url, MONITOR_SCHEDULE__FEED_INTERVAL="1s"):
        meanwhile()
        end = time.monotonic() + 60
        while words not in said and time.monotonic() < end:
            said = str(health(port))
            time.sleep(0.2)
    return said


@provoked("readings in a row failed", "lists that cannot be read")
def _(bench: Bench) -> str:
    bench.write(
        "outlets/paper.toml",
        OUTLET.format(f"feeds = ['{bench.site}/status/404']", "").partition("[follow]")[0],
    )
    bench.write(
        "stories/pier.toml", "title = 'Pier'\noutlets = ['paper']\n[match]\nterms = ['pier']\n"
    )
    bench.look("/ferry")
    # Three readings in a row, which are hours apart in the end: a hand puts their number in.
    bench.spoil("UPDATE sources SET failures = 3, last_error = 'it answers 404'")
    return _running(bench, lambda: None, "lists that cannot be read") + bench.say("doctor")


@provoked("the most of a day was reached")
def _(bench: Bench) -> str:
    now = datetime.now(UTC).strftime("%a, %d %b %Y %H:%M:%S GMT")
    items = "".join(
        f"<item><title>Pier {n}</title><link>{bench.site}/pier-{n}</link><pubDate>{now}</pubDate></item>"
        for n in range(5)
    )
    bench.pages["/feed"] = FEED.format(items)
    bench.write(
        "outlets/paper.toml", OUTLET.format(f"feeds = ['{bench.site}/feed']", "per_day = 2")
    )

    def left_out() -> None:
        end = time.monotonic() + 60
        while "pier-" not in bench.say("outlet", "show", "paper", "--left-out"):
            assert time.monotonic() < end
            time.sleep(0.5)

    _running(bench, left_out, "ok")
    return bench.say("doctor")


# Alerts


def _delivered(answer: int, word: str) -> Callable[[Bench], str]:
    """What is said of a route once its receiver has answered a real alert so."""

    def provoke(bench: Bench) -> str:
        def do_post(request: Site) -> None:
            request.rfile.read(int(request.headers["content-length"]))
            request._send(answer, "", "text/plain")

        bench.handler.do_POST = do_post  # type: ignore[attr-defined]
        bench.write(
            "monitor.toml", ROUTE.format(f"url = '{bench.site}/hook'\nmin_severity = 'minor'")
        )
        bench.look("/ferry")
        _edit(WHOLE.replace("214", "241"))(bench)
        bench.say("check", "--all")

        def until_told() -> None:
            end = time.monotonic() + 60
            while f": {word}" not in bench.say("status") and time.monotonic() < end:
                time.sleep(0.5)

        _running(bench, until_told, "")
        return bench.say("status")

    return provoke


provoked("route …: failing")(_delivered(500, "failing"))
provoked("route …: disabled")(_delivered(410, "disabled"))


def _made_before(config: str) -> Callable[[Bench], str]:
    """What is said of an alert that waits, once the config says something else of its route."""

    def provoke(bench: Bench) -> str:
        route = ROUTE.format(f"url = '{bench.site}/hook'\nmin_severity = 'minor'")
        bench.write("monitor.toml", route)
        bench.look("/ferry")
        _edit(WHOLE.replace("214", "241"))(bench)
        bench.say("check", "--all")
        bench.write("monitor.toml", route + config if config else "")
        bench.say("watch", "add", f"{bench.site}/pier")  # the configuration is applied
        return bench.say("status") + bench.say("doctor")

    return provoke


provoked("route …: off")(_made_before("enabled = false\n"))
provoked("route …: unknown")(_made_before(""))


# A daemon that runs


@provoked("the changed configuration is not used, the last one is")
def _(bench: Bench) -> str:
    wrong = "[schedule]\nworkers = 'many'\n"
    return _running(bench, lambda: bench.write("monitor.toml", wrong), "is not used")


@provoked("settings that wait for a restart")
def _(bench: Bench) -> str:
    later = "[log]\nlevel = 'warning'\n"
    return _running(bench, lambda: bench.write("monitor.toml", later), "wait for a restart")


def _beating(tell: Callable[[Heartbeat, datetime], datetime | None]) -> Callable[[Bench], str]:
    """What a daemon's heartbeat says; its clock and the time that has passed are moved by hand."""

    def provoke(_bench: Bench) -> str:
        begin, passed = datetime(2026, 3, 2, 9, tzinfo=UTC), [0.0]
        beat = Heartbeat(started_at=begin, monotonic=lambda: passed[0])
        for job in Job:
            beat.expect(job, timedelta(seconds=5))
            beat.ran(job, begin)
        passed[0] = 3_600.0
        now = tell(beat, begin) or begin + timedelta(hours=1)
        return " ".join((*beat.problems(now), *beat.troubles()))

    return provoke


provoked("no work was looked for since")(_beating(lambda _beat, _begin: None))
provoked("the clock was set back")(_beating(lambda _beat, begin: begin - timedelta(days=9)))
provoked("this machine's clock was set …")(
    _beating(lambda beat, begin: beat.ran(Job.CHECKS, begin + timedelta(hours=9)))
)


@provoked("all places have been taken for …")
def _(_bench: Bench) -> str:
    """By checks that hang, which takes minutes of a clock moved by hand: the daemon's own tests."""
    found = re.findall(
        r'assert "(all places [^"]*)" in said', Path(test_daemon.__file__).read_text()
    )
    return " ".join(found)
