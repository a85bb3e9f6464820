"""What a command loads: reading does not wait for the machinery of fetching and evaluating."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from monitor.adapters.article_titles import article_titles
from monitor.app.app import App
from monitor.cli import main
from monitor.model.watch import WatchRequest
from monitor.settings import load

FETCHING = ("httpx", "httpcore", "h2", "protego", "brotli", "idna", "multiprocessing")
SERVING = ("uvicorn", "starlette", "jinja2", "prometheus_client", "structlog")
MIGRATING = ("alembic", "sqlalchemy.dialects.postgresql", "psycopg")
EVALUATING = (
    "selectolax",
    "defusedxml",
    "monitor.comparison",
    "monitor.core.baseline",
    "monitor.core.check.decide",
    "monitor.core.classify",
    "monitor.core.coverage.novelty",
    "monitor.core.coverage.relevance",
    "monitor.core.diff",
    "monitor.core.extract",
    "monitor.core.feeds",
    "monitor.core.language",
)
WORKING = ("monitor.daemon", "monitor.discovery", "monitor.outbox", "monitor.pipeline")
ADAPTERS = ("monitor.adapters.http", "monitor.adapters.evaluation", "monitor.adapters.webhook")
HEAVY = (*FETCHING, *SERVING, *MIGRATING, *EVALUATING, *WORKING, *ADAPTERS)
STORING = ("monitor.app", "sqlalchemy", "sqlite3")
SETTINGS = ("monitor.settings",)
CHECKING = ("pydantic", "monitor.settings.schema", "monitor.settings.reading")

PROGRAM = """
import json, os, sys
from monitor.cli import main
for arguments, environment in json.loads(sys.argv.pop()):
    os.environ |= environment
    main(arguments)
sys.stderr.write("\\nLOADED " + " ".join(sys.modules))
"""


@pytest.fixture
def watching(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "stories").mkdir()
    (tmp_path / "monitor.toml").write_text(
        f'store.url = "sqlite:///{tmp_path}/monitor.db"\nfetch.allow_networks = ["127.0.0.0/8"]\n',
        encoding="utf-8",
    )
    (tmp_path / "stories" / "ferry.toml").write_text('title = "The ferry"\n', encoding="utf-8")
    monkeypatch.setenv("MONITOR_CONFIG_DIR", str(tmp_path))
    assert main(["watch", "add", "http://127.0.0.1:9/ferry", "--story", "ferry"]) == 0


def run(*commands: str) -> tuple[str, set[str]]:
    """What commands print in one process, and the modules that it has loaded in the end."""
    return _run([(command.split(), {}) for command in commands])


def complete(*lines: str) -> tuple[str, set[str]]:
    """What a shell is offered for each line, and the modules that were loaded for all of them."""
    return _run(
        [
            (
                [],
                {
                    "_MONITOR_COMPLETE": "complete_bash",
                    "COMP_WORDS": line,
                    "COMP_CWORD": str(line.count(" ")),
                },
            )
            for line in lines
        ]
    )


def _run(calls: list[tuple[list[str], dict[str, str]]]) -> tuple[str, set[str]]:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, json.dumps(calls)],
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout, set(done.stderr.rpartition("\nLOADED ")[2].split())


@pytest.mark.usefixtures("watching")
def test_reading_commands_load_the_store_and_no_more() -> None:
    printed, loaded = run(
        "log",
        "log --json",
        "status",
        "show 1",
        "show 1 --json",
        "watch list",
        "coverage list",
        "alerts list",
    )
    assert printed.count("http://127.0.0.1:9/ferry") > 1
    assert "sqlalchemy" in loaded
    assert not sorted(loaded & set(HEAVY))


def test_help_loads_neither_store_nor_settings() -> None:
    printed, loaded = run("log --help", "--help", "watch --help")
    assert printed.count("Usage: monitor") == 3
    assert not sorted(loaded & {*HEAVY, *STORING, *SETTINGS, "asyncio", "rich"})


def test_a_command_loads_its_own_module_alone() -> None:
    _, loaded = run("log --help")
    assert not sorted(
        loaded & {"monitor.cli.alerts", "monitor.cli.baseline", "monitor.cli.stories"}
    )


def test_completion_of_words_loads_neither_store_nor_settings_nor_conversion() -> None:
    printed, loaded = complete("monitor ", "monitor watch ", "monitor log --kind fig")
    assert {"log", "pause", "figure"} <= set(printed.split())
    assert not sorted(loaded & {*HEAVY, *STORING, *SETTINGS, *CHECKING})


@pytest.mark.usefixtures("watching")
def test_completion_of_what_is_configured_reads_names_and_checks_nothing(tmp_path: Path) -> None:
    (tmp_path / "stories" / "broken.toml").write_text("title = ", encoding="utf-8")
    (tmp_path / "stories" / "quay.toml").write_text('id = "quays"\ntitle = 3\n', encoding="utf-8")
    printed, loaded = complete("monitor log --story ")
    assert printed.split() == ["ferry", "quays"]
    assert not sorted(loaded & {*HEAVY, *STORING, *CHECKING})


@pytest.mark.usefixtures("watching")
def test_completion_of_routes_and_outlets(tmp_path: Path) -> None:
    with (tmp_path / "monitor.toml").open("a", encoding="utf-8") as file:
        file.write('[[routes]]\nid = "desk"\nurl_env = "NOT_SET"\n')
    (tmp_path / "outlets").mkdir()
    (tmp_path / "outlets" / "harbour-post.toml").write_text('name = "Harbour Post"\n', "utf-8")
    assert complete("monitor alerts test ")[0].split() == ["desk"]
    assert complete("monitor log --outlet har")[0].split() == ["harbour-post"]


@pytest.mark.usefixtures("watching")
def test_completion_of_what_is_stored_loads_no_store(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert main(["watch", "add", "http://127.0.0.1:9/quay", "--story", "ferry"]) == 0
    assert main(["watch", "remove", "1"]) == 0
    printed, loaded = complete("monitor show ")
    assert printed.split() == ["2"]
    assert not sorted(loaded & {*HEAVY, "sqlalchemy", *CHECKING})
    monkeypatch.setenv("MONITOR_STORE__URL", f"sqlite:///{tmp_path}/none.db")
    assert complete("monitor show ")[0].split() == []
    assert not (tmp_path / "none.db").exists()


@pytest.mark.usefixtures("watching")
def test_titles_for_completion_are_those_of_the_store(tmp_path: Path) -> None:
    with App.open(load(tmp_path)) as app:
        app.store.articles.watch(
            (
                WatchRequest(
                    url="http://127.0.0.1:9/b", outlet="x", story="", title="“Quay” · dawn"
                ),
            ),
            now=app.clock.now(),
            actor="",
        )
        stored = [(a.id, a.title or a.url) for a in app.store.articles.all()]
    assert len(stored) == 2
    assert article_titles(tmp_path / "monitor.db", 9) == stored
    assert article_titles(tmp_path / "monitor.db", 1) == stored[:1]
