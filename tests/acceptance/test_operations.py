"""Operations at a glance: `status`, `doctor` and the health page name what is not well."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from monitor.adapters.store import open_store
from monitor.cli import main
from monitor.model.alert import RouteState
from monitor.model.response import Validators
from monitor.model.story import FeedKind
from monitor.model.watch import Availability, Event, EventKind, Outcome, Progress
from monitor.ports import Chore, ChoreEntry, SourceRecord
from tests.contract.samples import LEASE, checked, entry, snapshot

NOW = datetime.now(UTC)
HOUR = timedelta(hours=1)
BLOCKED_SINCE = NOW - 30 * HOUR

CONFIG = """
[fetch]
allow_networks = ["127.0.0.0/8"]  # where nothing listens

[[routes]]
id = "desk"
url = "https://127.0.0.1:9/hook"
"""
OUTLET = """
name = "The Gazette"
domains = ["gazette.example"]
feeds = ["https://gazette.example/feed.xml"]
"""


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a configuration, and nothing stored."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("MONITOR_STORE__URL", raising=False)
    (tmp_path / "config" / "stories").mkdir(parents=True)
    (tmp_path / "config" / "outlets").mkdir()
    (tmp_path / "config" / "monitor.toml").write_text(CONFIG)
    (tmp_path / "config" / "outlets" / "gazette.toml").write_text(OUTLET)
    return tmp_path


def files(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*")}


def fill(folder: Path) -> None:
    """Four articles: one late, one blocked, one faulty, one too costly; a lost list, a dead route."""
    urls = [f"https://127.0.0.{n}:9/story" for n in range(1, 5)]
    assert main(["watch", "add", *urls]) == 0
    store = open_store(f"sqlite:///{folder}/data/monitor.db")
    late, blocked, faulty, costly = store.articles.all()
    checked(
        store,
        late,
        snapshot=snapshot(),
        entry=entry(at=NOW - 5 * HOUR),
        next_check_at=NOW - 4 * HOUR,
    )
    wall = Event(kind=EventKind.BLOCKED, at=NOW, since=BLOCKED_SINCE, reason="a wall")
    checked(
        store,
        blocked,
        entry=entry(Outcome.BLOCKED, NOW),
        events=(wall,),
        progress=Progress(availability=Availability.BLOCKED),
        next_check_at=NOW + HOUR,
    )
    for article, outcome in ((faulty, Outcome.FAULTY), (costly, Outcome.TOO_COSTLY)):
        told = replace(entry(outcome, NOW), reason=f"the page is {outcome.value}")
        checked(store, article, entry=told, next_check_at=NOW + HOUR)
    feed = ("https://gazette.example/feed.xml", "gazette", FeedKind.FEED)
    store.sources.register([feed], NOW, owner="another configuration")
    (claim,) = store.sources.claim_due(now=NOW + HOUR, worker="one", lease=LEASE, limit=1)
    failed = SourceRecord(
        claim=claim,
        checked_at=NOW,
        next_check_at=NOW + HOUR,
        validators=Validators(),
        failures=7,
        error="the answer was 404",
    )
    store.sources.record(failed)
    store.outbox.set_route(RouteState(route="desk", disabled=True, reason="the receiver said 410"))
    for days in (6, 3):
        size = ChoreEntry(kind=Chore.SIZE, at=NOW - timedelta(days=days), bytes=100_000)
        store.maintenance.note(size)
    store.close()


def test_doctor_creates_nothing(house: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = files(house)
    assert main(["doctor"]) in {0, 1}
    assert files(house) == before
    told = capsys.readouterr().out
    assert "nothing is stored yet" in told
    assert "route desk" in told
    assert "backup" not in told


def test_doctor_changes_nothing_that_is_stored(house: Path) -> None:
    fill(house)
    (house / "config" / "outlets" / "gazette.toml").unlink()  # `run` would let go of its list
    before = files(house)
    assert main(["doctor"]) == 1
    assert files(house) == before
    store = open_store(f"sqlite:///{house}/data/monitor.db")
    assert len(store.sources.all()) == 1
    store.close()


def test_status_shows_what_is_not_well(house: Path, capsys: pytest.CaptureFixture[str]) -> None:
    fill(house)
    capsys.readouterr()
    assert main(["status"]) == 0
    rows = [line.split("\t") for line in capsys.readouterr().out.splitlines()]
    facts = dict(rows)
    troubles = [value for name, value in rows if name == "trouble"]
    assert (facts["late"], facts["sources lost"], facts["last backup"]) == ("1", "1", "none")
    assert "MB a day" in facts["size"]
    assert [text.split(":")[0] for text in troubles] == [
        "late 127.0.0.1",
        "outlet 127.0.0.2",
        "faulty article 3",
        "too-costly article 4",
        "list https",
        "route desk",
    ]
    assert f"since {BLOCKED_SINCE:%Y-%m-%dT%H:%M:%SZ}" in troubles[1]
    assert "1 of 1 article" in troubles[1]
    assert "7 readings in a row failed: the answer was 404" in troubles[4]
    assert main(["status", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert [one["concern"] for one in found["troubles"]] == [
        "late",
        "outlet",
        "faulty",
        "too-costly",
        "list",
        "route",
    ]
    assert all(one["hint"] for one in found["troubles"])
    assert found["bytes_a_day"] > 0


def test_doctor_says_what_mends_each(house: Path, capsys: pytest.CaptureFixture[str]) -> None:
    fill(house)
    capsys.readouterr()
    assert main(["doctor", "--json"]) == 1
    found = {one["subject"]: one for one in map(json.loads, capsys.readouterr().out.splitlines())}
    for subject, mend in (
        ("late 127.0.0.1", "politeness"),
        ("outlet 127.0.0.2", "ask the outlet"),
        ("faulty article 3", "--fault"),
        ("too-costly article 4", "evaluation.timeout"),
        ("list https://gazette.example/feed.xml", "outlets/gazette.toml"),
        ("route desk", "monitor alerts retry --dead --route desk"),
        ("backup", "monitor db backup FILE"),
    ):
        assert mend in found[subject]["mend"]
        assert found[subject]["ok"] is (subject == "backup")


def test_one_failure_and_a_wall_that_is_over_are_no_troubles(house: Path) -> None:
    assert main(["watch", "add", "https://127.0.0.1:9/a", "https://127.0.0.2:9/b"]) == 0
    store = open_store(f"sqlite:///{house}/data/monitor.db")
    once, again = store.articles.all()
    failing = Progress(availability=Availability.FAILING)
    checked(store, once, entry=entry(Outcome.FAILED, NOW), progress=failing)
    for kind in (EventKind.UNREACHABLE, EventKind.BACK):
        event = Event(kind=kind, at=NOW, since=NOW - 9 * HOUR, reason="as it was")
        checked(store, again, entry=entry(at=NOW), events=(event,))
    checked(store, again, entry=entry(Outcome.FAILED, NOW), progress=failing)
    assert store.maintenance.walls() == ()
    event = Event(kind=EventKind.UNREACHABLE, at=NOW, since=NOW - HOUR, reason="no answer")
    checked(store, again, entry=entry(Outcome.FAILED, NOW), progress=failing, events=(event,))
    (wall,) = store.maintenance.walls()
    assert (wall.outlet, wall.articles, wall.since) == ("127.0.0.2", 1, NOW - HOUR)
    store.close()


def test_nothing_is_checked_is_one_trouble(house: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["watch", "add", "https://127.0.0.1:9/a", "https://127.0.0.2:9/b"]) == 0
    store = open_store(f"sqlite:///{house}/data/monitor.db")
    for article in store.articles.all():
        long_ago = entry(at=NOW - 9 * HOUR)
        checked(store, article, entry=long_ago, next_check_at=NOW - 8 * HOUR)
    store.close()
    capsys.readouterr()
    assert main(["status"]) == 0
    (trouble,) = [
        line for line in capsys.readouterr().out.splitlines() if line.startswith("trouble")
    ]
    assert "2 articles should have been looked at; nothing is being checked" in trouble


def test_a_backup_is_remembered(house: Path, capsys: pytest.CaptureFixture[str]) -> None:
    fill(house)
    assert main(["db", "backup", "copy.db"]) == 0
    capsys.readouterr()
    assert main(["status", "--json"]) == 0
    made = datetime.fromisoformat(json.loads(capsys.readouterr().out)["last_backup_at"])
    assert made - NOW < HOUR
    assert main(["doctor", "--json"]) == 1
    lines = map(json.loads, capsys.readouterr().out.splitlines())
    (backup,) = [one for one in lines if one["subject"] == "backup"]
    assert backup["detail"] == f"today, to {house / 'copy.db'}"


def test_retention_by_hand(house: Path, capsys: pytest.CaptureFixture[str]) -> None:
    fill(house)
    assert main(["db", "retain"]) == 2
    assert "no time is set" in capsys.readouterr().err
    (house / "config" / "monitor.toml").write_text('[retention]\nsummarise_checks_after = "90d"\n')
    assert main(["db", "retain"]) == 0
    assert "checks put into summaries: 0" in capsys.readouterr().out


def test_a_backup_is_restored(house: Path, capsys: pytest.CaptureFixture[str]) -> None:
    fill(house)
    assert main(["db", "backup", "copy.db"]) == 0
    assert main(["watch", "add", "https://127.0.0.5:9/late"]) == 0
    assert main(["db", "restore", "copy.db"]) == 0
    told = capsys.readouterr()
    assert "monitor.db.before-restore" in told.err
    store = open_store(f"sqlite:///{house}/data/monitor.db")
    assert len(store.articles.all()) == 4
    assert store.history.verify() == ()
    store.close()
    kept = open_store(f"sqlite:///{house}/data/monitor.db.before-restore")
    assert len(kept.articles.all()) == 5
    kept.close()
    assert main(["db", "restore", "copy.db"]) == 0  # and nothing that an earlier one kept is lost
    assert "monitor.db.before-restore-2" in capsys.readouterr().err
    kept = open_store(f"sqlite:///{house}/data/monitor.db.before-restore")
    assert len(kept.articles.all()) == 5
    kept.close()


def test_only_a_sound_backup_is_restored(house: Path, capsys: pytest.CaptureFixture[str]) -> None:
    fill(house)
    assert main(["db", "backup", "copy.db"]) == 0
    whole = (house / "copy.db").read_bytes()
    (house / "torn.db").write_bytes(whole[: len(whole) // 2])
    (house / "letter.db").write_text("This is a letter. " * 900)
    before = (house / "data" / "monitor.db").read_bytes()
    capsys.readouterr()
    for name in ("torn.db", "letter.db"):
        assert main(["db", "restore", name]) in {1, 2}
        assert capsys.readouterr().err.startswith("monitor: ")
    assert (house / "data" / "monitor.db").read_bytes() == before
    assert main(["db", "restore", "none.db"]) == 2


def test_a_restore_into_an_empty_house(house: Path) -> None:
    fill(house)
    assert main(["db", "backup", "copy.db"]) == 0
    shutil.rmtree(house / "data")
    assert main(["db", "restore", "copy.db"]) == 0
    assert {path.name for path in (house / "data").iterdir()} == {"monitor.db"}
