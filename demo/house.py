"""A `monitor` of its own: a folder with config and data, and the real process that runs on it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from demo.newsroom import Newsroom

STORY = "selwyn-ferry"

T = TypeVar("T")

_SETTINGS = """\
# A newsroom on loopback that is looked at every second. Do not treat a real outlet so.
[fetch]
contact = "demo@example.org"
delay = "0s"
timeout = "2s"
connect_timeout = "2s"
allow_networks = ["127.0.0.0/8"]

[schedule]
tick = "1s"
lease = "6s"
feed_interval = "2s"
intervals = {{ floor = "1s", ceiling = "2s", fetches_per_week = 90 }}

[availability]
missing_checks = 3
missing_over = "2s"
confirm_after = "1s"

[outbox]
tick = "1s"
timeout = "5s"
lease = "6s"

[web]
enabled = {web}
port = {port}

[[routes]]
id = "desk"
url = "{hook}"
secrets = ["{secret}"]
min_severity = "minor"
allow_private = true
"""

_OUTLET = """\
id = "{id}"
name = "{name}"
domains = ["{domain}"]
language = "en"
feeds = ["{base}/feed.xml"]

[politeness]
delay = "0s"
"""

_STORY = """\
id = "{story}"
title = "The ferry that ran aground off Selwyn Point"
summary = "A ferry of Bay Line, the Anna Tregarth, ran aground in fog; the harbour board inquires."
language = "en"
outlets = ["harbour-courier", "vale-gazette", "wire-north"]
watch = [
{urls}
]

[intervals]
floor = "1s"
ceiling = "2s"
fetches_per_week = 90

[match]
terms = ["ferry", "Bay Line", "Anna Tregarth", "Selwyn Point", "sandbank", "harbour board"]
"""


@dataclass(slots=True)
class House:
    """The folder, the environment and, while it runs, the process."""

    folder: Path
    log: Path
    process: subprocess.Popen[bytes] | None = None
    environ: dict[str, str] = field(default_factory=dict)

    @property
    def database(self) -> str:
        """The SQLAlchemy URL of its database."""
        return self.environ["MONITOR_STORE__URL"]

    def start(self) -> None:
        """Starts the daemon."""
        with self.log.open("ab") as out:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "monitor", "run"],
                cwd=self.folder,
                env=self.environ,
                stdout=out,
                stderr=subprocess.STDOUT,
            )

    def is_up(self) -> bool:
        """Whether the daemon has begun to look. RuntimeError with its log if it gave up."""
        told = self.log.read_text(errors="replace")
        if self.process is not None and self.process.poll() is not None:
            raise RuntimeError(f"the daemon ended:\n{told[-2_000:]}")
        return "next " in told

    def stop(self, number: signal.Signals = signal.SIGTERM, timeout: float = 15) -> int:
        """Sends a signal and waits. Returns the exit code."""
        if self.process is None:
            return 0
        self.process.send_signal(number)
        code = self.process.wait(timeout)
        self.process = None
        return code

    def run(self, *arguments: str, check: bool = True) -> str:
        """What a `monitor` command prints."""
        done = subprocess.run(  # noqa: S603 - our own program
            [sys.executable, "-m", "monitor", *arguments],
            cwd=self.folder,
            env=self.environ,
            capture_output=True,
            text=True,
            check=False,
        )
        if check and done.returncode != 0:
            raise RuntimeError(f"monitor {' '.join(arguments)}: {done.stdout}{done.stderr}")
        return done.stdout

    def json(self, *arguments: str) -> object:
        """What a reading command says as JSON."""
        return json.loads(self.run(*arguments, "--json"))


def furnish(
    folder: Path, newsroom: Newsroom, *, hook: str, secret: str, web_port: int = 0
) -> House:
    """Writes the config of a monitor that watches the newsroom, into an empty folder."""
    config = folder / "config"
    (config / "stories").mkdir(parents=True)
    (config / "outlets").mkdir()
    (config / "monitor.toml").write_text(
        _SETTINGS.format(
            hook=hook, secret=secret, port=web_port or 8080, web=str(bool(web_port)).lower()
        )
    )
    for outlet in newsroom.outlets:
        (config / "outlets" / f"{outlet.id}.toml").write_text(
            _OUTLET.format(
                id=outlet.id,
                name=outlet.name,
                base=outlet.base,
                domain=outlet.base.removeprefix("http://"),
            )
        )
    urls = ",\n".join(f'  "{o.url(slug)}"' for o in newsroom.outlets for slug in o.desk.articles)
    (config / "stories" / f"{STORY}.toml").write_text(_STORY.format(story=STORY, urls=urls))
    house = House(folder, folder / "monitor.log")
    house.environ = {
        **{k: v for k, v in os.environ.items() if not k.startswith("MONITOR_")},
        "MONITOR_CONFIG_DIR": str(config),
        "MONITOR_STORE__URL": f"sqlite:///{folder / 'data' / 'monitor.db'}",
        "PYTHONPATH": str(Path(__file__).parent.parent),
    }
    return house


def wait_for(what: str, condition: Callable[[], T | None], seconds: float = 60) -> T:
    """The first true answer of `condition`; TimeoutError names `what` was waited for in vain."""
    deadline = time.monotonic() + seconds
    while not (answer := condition()):
        if time.monotonic() > deadline:
            raise TimeoutError(f"waited {seconds:.0f} s in vain for {what}")
        time.sleep(0.1)
    return answer


@contextmanager
def lived_in(house: House) -> Iterator[House]:
    """The daemon runs for as long as the block lasts, and is stopped cleanly."""
    house.start()
    try:
        yield house
    finally:
        house.stop()
