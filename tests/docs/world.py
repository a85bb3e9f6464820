"""A network on loopback in which every host name of the docs answers, and a shell to type into.

No code of monitor is replaced. A `sitecustomize` beside it is what a resolver, a router and a
certificate authority are to a machine: every host name leads to one public address, that address and
its ports lead to the site below, and the site's certificates are trusted. Nothing leaves the machine.
"""

from __future__ import annotations

import html
import json
import os
import random
import re
import select
import shutil
import signal
import socket
import ssl
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Lock, Thread
from typing import Any
from urllib.parse import urlsplit

import trustme

ROOT = Path(__file__).parents[2]

SITECUSTOMIZE = """\
import json, os, socket
import sys
import certifi

sys.modules["uvloop"] = None  # its sockets are not Python's: the daemon does without it
PUBLIC = "93.184.216.34"  # of no private or reserved range; connections to it end below
PORTS = {int(k): v for k, v in json.loads(os.environ["WORLD_PORTS"]).items()}
certifi.where = lambda: os.environ["WORLD_CA"]
resolve, connect, connect_ex, bind = (
    socket.getaddrinfo, socket.socket.connect, socket.socket.connect_ex, socket.socket.bind)

def getaddrinfo(host, port, *rest, **named):
    name = host.decode() if isinstance(host, bytes) else host
    if name and name != "localhost" and not name.replace(".", "").isdigit() and ":" not in name:
        host = PUBLIC
    return resolve(host, port, *rest, **named)

def place(address):
    if isinstance(address, tuple) and address[0] in (PUBLIC, "127.0.0.1", "localhost", "0.0.0.0", ""):
        host = "127.0.0.1" if address[0] == PUBLIC else address[0]
        known = address[1] in PORTS or address[0] != PUBLIC
        return (host, PORTS.get(address[1], address[1]) if known else 1)
    return address

socket.getaddrinfo = getaddrinfo
socket.socket.connect = lambda self, address: connect(self, place(address))
socket.socket.connect_ex = lambda self, address: connect_ex(self, place(address))
socket.socket.bind = lambda self, address: bind(self, place(address))
"""

DOCKER = '''\
#!/usr/bin/env python3
"""A stand-in for `docker compose`: the service is the monitor that is at hand, /data a folder."""
import os, pathlib, re, shutil, signal, subprocess, sys, time, urllib.request
import yaml

words = sys.argv[1:]
assert words.pop(0) == "compose", sys.argv
file = pathlib.Path("docker-compose.yml")
service = yaml.safe_load(file.read_text())["services"]["monitor"]
data = pathlib.Path(os.environ["HOME"]) / "volume"
data.mkdir(exist_ok=True)
pid = data / "pid"
secrets = pathlib.Path(service["env_file"][0]["path"])
lines = lambda file: dict(l.split("=", 1) for l in file.read_text().split()) if file.exists() else {}
given, set_here = lines(secrets), {**lines(pathlib.Path(".env")), **os.environ}
mounted = service["volumes"][1].rpartition(":/config:ro")[0]
name, otherwise = re.fullmatch(r"\\$\\{(\\w+):-(.+)\\}", mounted).groups()
config = pathlib.Path(set_here.get(name, otherwise))
environment = {**os.environ, **given, "MONITOR_CONFIG_DIR": str(config.resolve()),
    "MONITOR_STORE__URL": f"sqlite:///{data}/monitor.db"}
inside = lambda text: text.replace("/data/", f"{data}/")

def stop():
    if pid.exists():
        os.kill(int(pid.read_text()), signal.SIGTERM)
        while pathlib.Path(f"/proc/{pid.read_text()}").exists() and "Z" not in pathlib.Path(
            f"/proc/{pid.read_text()}/stat").read_text().rpartition(")")[2].split()[0]:
            time.sleep(0.05)
        pid.unlink()

action = words.pop(0)
options = [w for w in words if w.startswith("-")]
if action == "up":
    assert set(options) <= {"-d", "--build"}, options
    stop()
    with open(data / "log", "a") as log:
        made = subprocess.Popen(["monitor", "run"], env=environment, stdout=log, stderr=log,
            start_new_session=True)
    pid.write_text(str(made.pid))
    for _ in range(600):
        if "next " in (data / "log").read_text():
            sys.exit()
        assert made.poll() is None, (data / "log").read_text()
        time.sleep(0.1)
    sys.exit("not up")
if action in {"stop", "down"}:
    sys.exit(stop())
if action == "logs":
    sys.exit(print((data / "log").read_text()))
if action == "cp":
    source, target = (w.replace("monitor:", "") for w in words)
    sys.exit(not shutil.copy(inside(source), inside(target)))
if action in {"exec", "run"}:
    command = ["monitor"] if action == "run" else []
    while words and words[0].startswith("-"):
        option = words.pop(0)
        if option == "--volume":
            source, target, mode = words.pop(0).split(":")
            assert mode == "ro"
            words = [source if word == target else word for word in words]
        elif option == "--entrypoint":
            command = [words.pop(0)]
        else:
            assert option in {"-T", "--rm"}, option
    assert words.pop(0) == "monitor", "no such service"
    assert action == "run" or pid.exists(), "the service does not run"
    sys.exit(subprocess.run([*command, *map(inside, words)], env=environment).returncode)
sys.exit(f"no test knows docker compose {action}")
'''

COMMAND = """\
#!{python} -SE
import os, socket, sys
if "run" in sys.argv[1:] or "make" in sys.argv[1:]:  # what takes signals is started as users do
    os.execv({real!r}, [{real!r}, *sys.argv[1:]])
server = socket.socket(socket.AF_UNIX)
server.connect({place!r})
words = "\\0".join([os.getcwd(), *(f"{{k}}={{v}}" for k, v in os.environ.items()), "", *sys.argv[1:]])
socket.send_fds(server, [len(words.encode()).to_bytes(8, "big")], [0, 1, 2])
server.sendall(words.encode())
sys.exit(int.from_bytes(server.recv(1) or b"\\1", "big"))
"""
"""`monitor` without the time that Python takes to import it: the rest is the command as it is."""

FORKED = """\
import os, signal, socket, sys
import monitor.__main__, monitor.app.app, monitor.cli.session, monitor.adapters.store
import monitor.adapters.http, monitor.adapters.evaluation, monitor.core.check.evaluate, monitor.discovery

if __name__ == "__main__":  # worker processes of a command import this file as theirs
    listener = socket.socket(socket.AF_UNIX)
    listener.bind(sys.argv[1])
    listener.listen()
    print("up", flush=True)
    while True:
        client, _ = listener.accept()
        length, descriptors, _, _ = socket.recv_fds(client, 8, 3)
        left, words = int.from_bytes(length, "big"), b""
        while len(words) < left:
            words += client.recv(left - len(words))
        if os.fork():
            client.close()
            for descriptor in descriptors:
                os.close(descriptor)
            continue
        child = os.fork()
        if child:
            _, status = os.waitpid(child, 0)
            client.sendall((os.waitstatus_to_exitcode(status) % 256).to_bytes(1, "big"))
            os._exit(0)
        listener.close()
        client.close()
        for number, descriptor in enumerate(descriptors):
            os.dup2(descriptor, number)
        place, *rest = words.decode().split("\\0")
        os.chdir(place)
        os.environ.clear()
        os.environ.update(word.split("=", 1) for word in rest[: rest.index("")])
        sys.argv = ["monitor", *rest[rest.index("") + 1 :]]
        code = 1
        try:
            code = monitor.__main__.main() or 0
        except SystemExit as end:
            code = end.code if isinstance(end.code, int) else int(end.code is not None)
        except BaseException:
            sys.excepthook(*sys.exc_info())
        for stream in (sys.stdout, sys.stderr):
            stream.flush()
        os._exit(code)
"""

FIRST_NUMBER = 214
"""The figure of the site's articles at the first look; each look finds it higher by one."""

PARAGRAPHS = (
    "Passengers from the ferry were brought ashore by lifeboats through the night, and {count} "
    "people had been counted at the quay by seven in the morning, the harbour board said.",
    "The Anna Tregarth left Port Selwyn at half past nine with cars, lorries and a coach party on "
    "board, and ran onto a sandbank off Selwyn Point in thick fog an hour later.",
    "Bay Line, which has run the crossing since 1987, said that the next sailings were cancelled and "
    "that passengers with bookings would be offered places on the buses round the bay.",
    "A spokeswoman for the harbour board said that divers would look at the hull as soon as the tide "
    "allowed, and that nobody would speak about causes before an inquiry had begun its work.",
)


@dataclass(slots=True)
class Site:
    """Every host of the world: its articles' figure moves at each look. Keeps what is posted."""

    looks: Counter[str] = field(default_factory=Counter)
    posts: list[tuple[str, dict[str, str], bytes]] = field(default_factory=list)
    lock: Lock = field(default_factory=Lock)

    def answer(self, host: str, path: str) -> tuple[int, str, str]:
        """Status, type and body of one GET."""
        base = f"https://{host}"
        if path == "/robots.txt":
            return 200, "text/plain", f"User-agent: *\nAllow: /\nSitemap: {base}/news.xml\n"
        if path == "/news.xml":
            names = "http://www.sitemaps.org/schemas/sitemap/0.9"
            return 200, "application/xml", f"<?xml version='1.0'?><urlset xmlns='{names}'></urlset>"
        if path in {"/feed.xml", "/rss", "/feed"}:
            items = "".join(
                f"<item><title>{title}</title><link>{base}/2026/03/{slug}</link>"
                f"<pubDate>Mon, 02 Mar 2026 0{n}:00:00 GMT</pubDate></item>"
                for n, (slug, title) in enumerate(
                    [("ferry-aground", "Ferry aground"), ("harbour-inquiry", "Harbour inquiry")]
                )
            )
            channel = f"<rss version='2.0'><channel><title>{host}</title>{items}</channel></rss>"
            return 200, "application/rss+xml", channel
        if path == "/":
            links = "".join(
                f"<li><a href='/2026/03/{slug}'>{slug.replace('-', ' ').capitalize()} today</a></li>"
                for slug in ("ferry-aground", "harbour-inquiry", "bay-line-statement")
            )
            return (
                200,
                "text/html",
                (
                    f"<html lang=en><head><title>{host}</title><link rel=alternate "
                    f"type=application/rss+xml href=/feed.xml></head><body><ul>{links}</ul></body></html>"
                ),
            )
        if re.search(r"\.(xml|rss|json|ico|gz)$|/feeds?/?$", path):
            return 404, "text/plain", "not found"
        return 200, "text/html; charset=utf-8", self.article(base, path)

    def article(self, base: str, path: str) -> str:
        """An article whose figure is higher by one at each look, without a word about it."""
        with self.lock:
            count = FIRST_NUMBER + self.looks[base + path]
            self.looks[base + path] += 1
        title = html.escape(path.rstrip("/").rpartition("/")[2].replace("-", " ").capitalize())
        data = json.dumps(
            {
                "@context": "https://schema.org",
                "@type": "NewsArticle",
                "headline": title,
                "datePublished": "2026-03-02T09:00:00Z",
                "dateModified": "2026-03-02T09:00:00Z",
            }
        )
        body = "".join(f"<p>{text.format(count=count)}</p>" for text in PARAGRAPHS)
        return (
            f'<html lang="en"><head><title>{title}</title><meta property="og:type" content="article">'
            f'<link rel="canonical" href="{base}{path}">'
            f'<script type="application/ld+json">{data}</script></head>'
            f"<body><article><h1>{title}</h1>{body}</article></body></html>"
        )


def _handler(site: Site) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            path = urlsplit(self.path).path
            self._send(*site.answer(self.headers.get("host", "").partition(":")[0], path))

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers.get("content-length") or 0))
            host = self.headers.get("host", "")
            with site.lock:
                site.posts.append((host + self.path, dict(self.headers.items()), body))
            self._send(200, "text/plain", "ok")

        def _send(self, status: int, kind: str, body: str) -> None:
            data = body.encode()
            self.send_response(status)
            self.send_header("content-type", kind)
            self.send_header("content-length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002
            """Nothing is said."""

    return Handler


class _Quiet(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that goes away is none of the test's business."""


@contextmanager
def serving(folder: Path) -> Iterator[tuple[Site, dict[str, str]]]:
    """The site on its ports, and the environment in which all names lead to it."""
    site, authority = Site(), trustme.CA()
    plain, secure = (_Quiet(("127.0.0.1", 0), _handler(site)) for _ in range(2))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("elsewhere.example").configure_cert(context)
    known: dict[str, ssl.SSLContext] = {}

    def by_name(sock: ssl.SSLSocket, name: str | None, _context: ssl.SSLContext) -> None:
        if name and name not in known:
            known[name] = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            authority.issue_cert(name).configure_cert(known[name])
        if name:
            sock.context = known[name]

    context.sni_callback = by_name  # type: ignore[assignment] # typeshed wants SSLObject
    secure.socket = context.wrap_socket(secure.socket, server_side=True)
    network = folder / "network"
    network.mkdir()
    (network / "sitecustomize.py").write_text(SITECUSTOMIZE)
    authority.cert_pem.write_to_path(network / "ca.pem")
    ports = {80: plain.server_port, 443: secure.server_port, 8080: free_port(), 8000: free_port()}
    for server in (plain, secure):
        Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield (
            site,
            {
                "MONITOR_FETCH__DELAY": "0s",  # the pauses between requests are tested elsewhere
                "PYTHONPATH": str(network),
                "WORLD_PORTS": json.dumps(ports),
                "WORLD_CA": str(network / "ca.pem"),
            },
        )
    finally:
        for server in (plain, secure):
            server.shutdown()
            server.server_close()


def free_port() -> int:
    """A port of loopback on which nothing listens, and which no outgoing connection is given."""
    while True:
        port = random.randrange(20_000, 30_000)
        with socket.socket() as probe, suppress(OSError):
            probe.bind(("127.0.0.1", port))
            return port


@dataclass(frozen=True, slots=True)
class Typed:
    """What came of one command."""

    code: int
    out: str
    err: str


@dataclass(slots=True)
class Shell:
    """One bash, into which commands are typed one after the other; what `cd` and `export` do stays."""

    folder: Path  # of its own files
    environment: dict[str, str]
    home: Path
    bash: subprocess.Popen[bytes]
    server: subprocess.Popen[bytes]  # what `monitor` is forked from
    running: int = 0  # process id of what runs in the background, 0 for nothing
    number: int = 0

    def type(self, command: str, seconds: float = 60) -> Typed:
        """Types a command and waits for its end."""
        return self._source(command, seconds)

    def start(self, command: str, up: str, seconds: float = 60) -> Typed:
        """Types a command that goes on until Ctrl-C, in a terminal of its own; waits until it says `up`."""
        self.stop()
        began = self._source(
            f"setsid {command.partition('  #')[0]} &\necho $! >&3", seconds, reads=True
        )
        end = time.monotonic() + seconds
        while up not in (told := self._said()).out and time.monotonic() < end:
            if not _alive(self.running):
                return Typed(1, told.out, told.err)
            time.sleep(0.1)
        return Typed(0 if up in told.out else 1, told.out, told.err) if began.code == 0 else began

    def stop(self) -> None:
        """Ends what runs, as Ctrl-C would; a background process of bash does not hear that."""
        if not self.running:
            return
        with suppress(ProcessLookupError):
            os.killpg(self.running, signal.SIGTERM)
        end = time.monotonic() + 60
        while _alive(self.running):
            assert time.monotonic() < end, "the daemon does not stop"
            time.sleep(0.05)
        self.running = 0

    def close(self) -> None:
        """Ends all."""
        self.stop()
        self.type("cd ~/monitor && docker compose stop")
        for process in (self.bash, self.server):
            process.kill()
            process.communicate()

    def _source(self, text: str, seconds: float, *, reads: bool = False) -> Typed:
        self.number += 1
        file = self.folder / f"{self.number}.sh"
        file.write_text(text + "\n")
        assert self.bash.stdin
        assert self.bash.stdout
        line = f". {file} </dev/null >{file}.out 2>{file}.err; echo rc=$? >&3\n"
        self.bash.stdin.write(line.encode())
        self.bash.stdin.flush()
        end = time.monotonic() + seconds
        while True:
            left = end - time.monotonic()
            told = _line(self.bash.stdout.fileno(), left)
            if told is None:
                return Typed(
                    -1, self._said().out, self._said().err + f"\nno end in {seconds:.0f} s"
                )
            if told.startswith("rc="):
                said = self._said()
                return Typed(int(told.removeprefix("rc=")), said.out, said.err)
            if reads:
                self.running = int(told)

    def _said(self) -> Typed:
        out, err = (
            file.read_text(errors="replace") if file.exists() else ""
            for end in ("out", "err")
            for file in [self.folder / f"{self.number}.sh.{end}"]
        )
        return Typed(0, out, err)


def _line(descriptor: int, seconds: float) -> str | None:
    """The next line, byte by byte; None when none comes in time."""
    found = b""
    end = time.monotonic() + seconds
    while not found.endswith(b"\n"):
        ready, _, _ = select.select([descriptor], [], [], max(0.0, end - time.monotonic()))
        if not ready or not (byte := os.read(descriptor, 1)):
            return None
        found += byte
    return found.decode().strip()


def _alive(group: int) -> bool:
    """Whether a process of this group still runs."""
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with suppress(FileNotFoundError, ProcessLookupError):
            state, _parent, pgrp = stat.read_text().rpartition(")")[2].split()[:3]
            if int(pgrp) == group and state != "Z":
                return True
    return False


@contextmanager
def shell(folder: Path, environment: dict[str, str], start: Path) -> Iterator[Shell]:
    """A bash in `start` whose home is `folder`; nothing of the outer environment but its path."""
    notes = folder / "typed"
    notes.mkdir()
    tools = folder / "tools"
    tools.mkdir()
    (tools / "docker").write_text(DOCKER)
    (tools / "docker").chmod(0o755)
    ports = json.loads(environment["WORLD_PORTS"])
    (folder / ".curlrc").write_text(
        "".join(f'connect-to = "127.0.0.1:{port}:127.0.0.1:{ports[port]}"\n' for port in ("8080",))
    )
    whole = {
        "HOME": str(folder),
        "PATH": f"{tools}:{os.environ['PATH']}",
        "LANG": "C.UTF-8",
        "TERM": "dumb",
        "USER": "desk",
        "LOGNAME": "desk",
        **environment,
    }
    bash = subprocess.Popen(
        ["/bin/bash", "--noprofile", "--norc"],
        cwd=start,
        env=whole,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    place = str(folder / "forks")
    (notes / "forked.py").write_text(FORKED)
    server = subprocess.Popen(
        [sys.executable, notes / "forked.py", place],
        env=whole,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    assert server.stdout
    assert server.stdout.readline() == b"up\n"
    command = start / ".venv/bin/monitor"
    command.unlink()
    real = str(Path(sys.executable).with_name("monitor"))
    command.write_text(COMMAND.format(python=sys.executable, real=real, place=place))
    command.chmod(0o755)
    opened = Shell(notes, whole, folder, bash, server)
    assert bash.stdin
    bash.stdin.write(b"exec 3>&1\n")
    bash.stdin.flush()
    try:
        yield opened
    finally:
        opened.close()


def checkout(folder: Path) -> Path:
    """What a clone holds, with the environment that `make` made; its files are the ones under test."""
    folder.mkdir()
    for name in ("README.md", "Makefile", "pyproject.toml", "docker-compose.yml"):
        (folder / name).symlink_to(ROOT / name)
    for name in ("docs", "demo", "requirements", "monitor", "scripts"):
        (folder / name).symlink_to(ROOT / name)
    shutil.copytree(ROOT / "config", folder / "config")  # which the reader is told to edit
    made = folder / ".venv"
    made.mkdir()
    for part in Path(sys.prefix).iterdir():
        if part.name != "bin" and not part.name.startswith("."):
            (made / part.name).symlink_to(part)
    (made / "bin").mkdir()
    for part in (Path(sys.prefix) / "bin").iterdir():
        (made / "bin" / part.name).symlink_to(part)
    activate = (Path(sys.prefix) / "bin" / "activate").read_text()
    (made / "bin" / "activate").unlink()
    (made / "bin" / "activate").write_text(activate.replace(sys.prefix, str(made)))
    (made / ".run").touch()
    return folder
