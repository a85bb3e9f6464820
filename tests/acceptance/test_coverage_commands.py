"""`monitor coverage`, `figures` and `story timeline` as a user meets them, on a real database."""

import asyncio
import json
import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from monitor.adapters.evaluation import LocalEvaluator
from monitor.app.app import App
from monitor.cli import main
from monitor.core.coverage.relevance import StoryModel
from monitor.discovery.enriching import enrich
from monitor.discovery.matcher import Matcher
from monitor.model.coverage import ArticleText, Decision, Match, NewCoverage, Reason
from monitor.model.story import FeedKind
from monitor.model.watch import Origin, WatchRequest
from monitor.ports import SourceRecord
from monitor.settings import load

STORY = """
title = "The Sedge Marsh"

[match]
terms = ["Orlandia"]

[[baseline]]
key = "herald"
outlet = "herald"
url = "https://herald.example/marsh"
headline = "Orlandian troops enter the marsh"
published = "2026-03-01"

[[baseline.figures]]
key = "troops-sent"
value = 8000
unit = "soldiers"
meaning = "Orlandian soldiers sent to the marsh"
source = "Keld"
as_written = "8,000"
"""
WIRE = (
    "KELD, March 1 (Reuters) - Orlandia has sent 14,000 soldiers to the marsh, the Sedge Institute "
    "said on Sunday, and more trains are on their way from the capital to the border.",
    "“The ground will not carry so many wagons before the frost,” said Ada Berg, who mapped it.",
    "Farmers in four villages were told to leave; the ministry in Keld would not say for how long.",
)
OWN = (
    "Nobody in the village of Reed believes the figure of 14,000 soldiers that Orlandia is said to "
    "have sent, and the baker counts 90 wagons a day from her window.",
    "“They sleep in our barns and pay for the bread,” said the baker, Nora Quist.",
)
Run = Callable[..., tuple[int, str, str]]


def text(name: str, paragraphs: tuple[str, ...], hours: int) -> ArticleText:
    return ArticleText(
        url=f"https://{name}.example/1",
        outlet=name,
        title=f"{name.title()} on the marsh \x1b[31m",
        paragraphs=paragraphs,
        published=datetime(2026, 3, 1, 8, tzinfo=UTC) + timedelta(hours=hours),
        language="en",
    )


def find(app: App, article: ArticleText, decision: Decision, story: str = "marsh") -> None:
    """As discovery records it."""
    now = app.clock.now()
    app.store.sources.register([("https://wire.example/feed", "wire", FeedKind.FEED)], now)
    (claim,) = app.store.sources.claim_due(now=now, worker="w", lease=timedelta(minutes=1), limit=1)
    match = Match(
        story=story, score=0.8, decision=decision, reasons=(Reason("names", 0.4, "Orlandia"),)
    )
    new = NewCoverage(
        url=article.url,
        outlet=article.outlet,
        title=article.title,
        published=article.published,
        source="https://wire.example/feed",
        match=match,
        text=article,
    )
    (made,) = asyncio.run(enrich([new], app.store, app.settings, LocalEvaluator(), app.clock.now()))
    watch = WatchRequest(
        url=article.url, outlet=article.outlet, story="marsh", origin=Origin.COVERAGE
    )
    app.store.sources.record(
        SourceRecord(
            claim=claim,
            checked_at=now,
            next_check_at=now,
            validators=claim.source.validators,
            failures=0,
            coverage=(made.coverage,),
            copies=made.copies,
            watch=(watch,) if decision is Decision.ACCEPT else (),
        )
    )


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command where a wire report, a reprint, a doubtful report and a rejected one were found."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("MONITOR_CONFIG_DIR", raising=False)
    monkeypatch.delenv("MONITOR_STORE__URL", raising=False)
    for folder in ("config/outlets", "config/stories"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "config/monitor.toml").touch()
    for outlet in ("herald", "wire"):
        (tmp_path / f"config/outlets/{outlet}.toml").write_text(
            f'name = "{outlet}"\ndomains = ["{outlet}.example"]\n'
        )
    (tmp_path / "config/stories/marsh.toml").write_text(STORY)
    with App.open(load()) as app:
        find(app, text("wire", WIRE, 0), Decision.ACCEPT)
        find(app, text("courier", WIRE[1:], 2), Decision.ACCEPT)
        find(app, text("village", OWN, 4), Decision.REVIEW)
        find(app, text("sport", ("Orlandia won the cup.",), 5), Decision.REJECT)

    def command(*arguments: str) -> tuple[int, str, str]:
        code = main(list(arguments))
        told = capsys.readouterr()
        return code, told.out, told.err

    return command


def rows(out: str) -> list[list[str]]:
    return [line.split("\t") for line in out.splitlines()]


def test_the_list_is_newest_first_without_the_rejected(run: Run) -> None:
    code, out, _ = run("coverage", "list")
    assert code == 0
    found = rows(out)
    assert [(r[0], r[2], r[5]) for r in found] == [
        ("3", "review", "village"),
        ("2", "accept", "courier"),
        ("1", "accept", "wire"),
    ]
    copied = found[1]
    assert (copied[6], copied[8], copied[9]) == ("syndicated", "https://wire.example/1", "Reuters")
    assert "\x1b" not in out


@pytest.mark.parametrize(
    ("options", "numbers"),
    [
        (("--decision", "reject"), ["4"]),
        (("--outlet", "wire"), ["1"]),
        (("--story", "marsh", "--limit", "1"), ["3"]),
        (("--since", "2099-01-01"), []),
    ],
)
def test_the_list_is_filtered(run: Run, options: tuple[str, ...], numbers: list[str]) -> None:
    code, out, err = run("coverage", "list", *options)
    assert code == 0
    assert [row[0] for row in rows(out)] == numbers
    assert bool(err) is not bool(numbers)


def test_an_article_is_shown_with_its_reasons(run: Run) -> None:
    _, out, _ = run("coverage", "show", "1")
    found = rows(out)
    assert ["agency", "Reuters"] in found
    assert ["reason", "Orlandia"] in found
    contradicts = next(row for row in found if row[0] == "contradicts")
    assert contradicts[1].startswith("troops-sent: “")
    assert contradicts[1].endswith("otherwise 8,000 (Keld)")
    _, out, _ = run("coverage", "show", "3", "--json")
    told = json.loads(out)
    assert "name: Nora Quist" in told["match"]["adds"]
    assert told["match"]["contradicts"] == []  # earlier coverage gave it
    assert told["decisions"] == []


def test_a_persons_word_is_logged_and_watches(run: Run) -> None:
    code, out, _ = run("coverage", "accept", "3", "--by", "Ada  Berg")
    assert code == 0
    assert out.startswith("3 accepted by Ada Berg for story marsh")
    assert "watched as article" in out
    code, out, _ = run("coverage", "reject", "3", "2", "--by", "Nora", "--json")
    assert code == 0
    assert [json.loads(line)["confirmed_by"] for line in out.splitlines()] == ["Nora", "Nora"]
    _, out, _ = run("watch", "list", "--story", "marsh")
    assert "village.example" not in out
    assert "wire.example" in out
    _, out, _ = run("coverage", "show", "3")
    decided = [row[2:] for row in rows(out) if row[0] == "decided"]
    assert decided == [["Ada Berg", "review → accept"], ["Nora", "accept → reject"]]


def learnt_of(app: App) -> StoryModel:
    with Matcher(app.store).stream(app.settings.stories) as stream:
        return stream._models["marsh"]


def test_what_a_story_learns_from_is_decided_by_name(run: Run) -> None:
    code, out, _ = run("coverage", "reject", "1")
    assert code == 0
    assert "rejected by " in out
    with App.open(load()) as app:
        (decided,) = app.store.coverage.texts(story="marsh", confirmed=True)
        learnt = learnt_of(app)
    assert (len(learnt.readings), len(learnt.refused)) == (0, 1)
    run("coverage", "accept", "1", "2")
    with App.open(load()) as app:
        learnt = learnt_of(app)
    assert (len(learnt.readings), len(learnt.refused)) == (2, 0)
    assert decided.coverage.confirmed_by
    assert decided.text.paragraphs == WIRE


def test_one_unknown_number_and_nothing_is_decided(run: Run) -> None:
    code, _, err = run("coverage", "accept", "3", "99")
    assert code == 1
    assert "no coverage 99" in err
    _, out, _ = run("coverage", "list", "--decision", "accept")
    assert len(rows(out)) == 2


@pytest.mark.parametrize(
    "arguments",
    [
        ("coverage", "list", "--decision", "perhaps"),
        ("coverage", "list", "--story", "mash"),
        ("coverage", "list", "--since", "someday"),
        ("coverage", "show", "one"),
        ("figures", "mash"),
        ("figures", "marsh", "troops"),
    ],
)
def test_wrong_use(run: Run, arguments: tuple[str, ...]) -> None:
    assert run(*arguments)[0] == 2


def test_the_ledger(run: Run) -> None:
    _, out, _ = run("figures", "marsh")
    assert [row[:1] + row[2:7] for row in rows(out)] == [
        ["troops-sent", "herald", "0", "8000", "Keld", "stands"],
        ["troops-sent", "wire", "0", "14000", "Sedge Institute", "stands"],
    ]
    _, out, _ = run("figures", "marsh", "troops-sent", "--json")
    told = json.loads(out)
    assert (told["first"]["outlet"], told["latest"]["outlet"]) == ("herald", "wire")


def test_the_timeline_names_who_told_first(run: Run) -> None:
    run("coverage", "accept", "3")
    _, out, _ = run("story", "timeline", "marsh", "--json")
    events = [json.loads(line) for line in out.splitlines()]
    told = [(e["event"], e["outlet"], [f["written"] for f in e["first_figures"]]) for e in events]
    assert told == [
        ("published", "herald", []),
        ("coverage", "wire", ["14,000", "four"]),
        ("coverage", "courier", []),
        ("coverage", "village", ["90"]),
    ]
    assert [q["speaker"] for q in events[1]["first_quotes"]] == ["Ada Berg"]
    assert events[2]["first_quotes"] == []
    _, out, _ = run("story", "timeline", "marsh", "--since", "2026-03-01T11:00")
    assert [row[2] for row in rows(out)] == ["village"]


def test_a_terminal_is_spoken_to_in_words(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setenv("NO_COLOR", "1")
    _, out, err = run("coverage", "list")
    assert "accept 0.80" in out
    assert "· courier · " in out
    assert "same agency text as 1" in out
    assert "1, 2 print one text of Reuters" in err
    _, out, _ = run("coverage", "show", "2")
    assert "same agency text as https://wire.example/1" in " ".join(out.split())
    _, out, _ = run("figures", "marsh")
    assert "from 8,000 to 14,000; first 8,000 (herald), latest 14,000 (wire)" in out
    _, out, _ = run("story", "timeline", "marsh")
    assert "first with figures: 14,000 soldiers" in out
    assert all(len(re.sub("\x1b[^m]*m", "", line)) <= 80 for line in out.splitlines())


def test_coverage_is_named_by_an_address_too(run: Run) -> None:
    _, by_number, _ = run("coverage", "show", "3")
    for address in (
        "https://village.example/1",
        "http://www.village.example/1/?utm_source=feed#top",
        "village.example/1",
    ):
        code, out, _ = run("coverage", "show", address)
        assert (code, out) == (0, by_number)
    code, out, _ = run("coverage", "accept", "https://village.example/1", "1", "--by", "Ada")
    assert code == 0
    assert [line.split()[0] for line in out.splitlines()] == ["3", "1"]
    for unknown in ("https://village.example/2", "village.example", "9" * 30):
        code, _, err = run("coverage", "reject", "1", unknown)
        assert code == 1
        assert "no coverage is" in err
    _, out, _ = run("coverage", "show", "1", "--json")
    assert json.loads(out)["match"]["decision"] == "accept"


def test_an_article_of_two_stories_wants_the_story_named(run: Run) -> None:
    with App.open(load()) as app:
        find(app, text("village", OWN, 4), Decision.REVIEW, story="reeds")
    code, _, err = run("coverage", "show", "village.example/1")
    assert code == 2
    assert "several stories" in err
    _, out, _ = run("coverage", "show", "village.example/1", "--story", "marsh", "--json")
    assert json.loads(out)["match"]["story"] == "marsh"


def test_the_log_holds_what_people_decided_whether_the_article_is_watched_or_not(run: Run) -> None:
    run("coverage", "reject", "1", "--by", "mira")
    run("coverage", "accept", "1", "--by", "jonas")
    _, out, _ = run("log", "--kind", "decision", "--json")
    entries = [json.loads(line) for line in out.splitlines()]
    said = [(e["kind"], e["after"], e["actor"], e["story"]) for e in entries]
    assert said == [
        ("decision", "accept", "jonas", "marsh"),
        ("decision", "reject", "mira", "marsh"),
    ]
    assert entries[1]["coverage"] == 1
    for words in ((), ("--story", "marsh"), ("--severity", "minor")):
        _, out, _ = run("log", *words)
        assert out.count("\tdecision\t") == 2
    for words in (("--stealth",), ("--severity", "substantive"), ("--kind", "removed")):
        _, out, _ = run("log", *words)
        assert "decision" not in out
