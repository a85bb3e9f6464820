"""Config files and the environment: what they give, and how their mistakes are told."""

import dataclasses
import re
import tomllib
from datetime import time, timedelta
from functools import partial
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from typing_extensions import is_typeddict

from monitor.cli import main
from monitor.core.baseline import draft, to_toml
from monitor.errors import ConfigError
from monitor.model.alert import EventType
from monitor.model.change import ChangeKind, RevisionKind, Severity
from monitor.model.config import Settings
from monitor.model.story import (
    AddressStatus,
    BaselineArticle,
    CheckIntervals,
    DigestEvery,
    DigestSchedule,
    Figure,
    Fingerprint,
    Follow,
    MatchSettings,
    Outlet,
    Politeness,
    QuietHours,
    Route,
    RouteKind,
    Scope,
    Selectors,
    SeverityOverride,
    Story,
)
from monitor.settings import format_duration, load, parse_duration, shipped
from monitor.settings import schema as tables
from monitor.settings.show import describe
from monitor.settings.validate import fields, leaves, table_of

from .config_folder import ARTICLE, OUTLET, SECRET, STORY, Folder, complaint, write_config


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    return partial(write_config, tmp_path)


# --- what is shipped -----------------------------------------------------------------------


def test_the_shipped_file_has_every_setting_at_its_default() -> None:
    given = load(shipped("config"), {})
    for section in dataclasses.fields(Settings):
        if section.name in {
            "store",
            "fetch",
            "schedule",
            "evaluation",
            "availability",
            "outbox",
            "web",
            "log",
        }:
            assert getattr(given, section.name) == getattr(Settings(), section.name)
    written = {key for key, _ in given.origins}
    assert {".".join(path) for path, _ in leaves(tables.MonitorFile)} == written


def test_every_shipped_setting_is_explained() -> None:
    lines = (shipped("config") / "monitor.toml").read_text(encoding="utf-8").splitlines()
    bare = [
        line
        for before, line in pairwise(lines)
        if re.match(r"\w+ =", line) and not before.startswith("#")
    ]
    assert bare == []


def test_the_shipped_story_has_its_five_articles() -> None:
    given = load(shipped("config"), {})
    (story,) = given.stories
    assert len(story.baseline) == 5
    assert {a.key for a in story.baseline if a.address is AddressStatus.INFERRED} == {
        "the-insider",
        "euromaidan-press",
    }
    for article in story.baseline:
        assert given.outlet(article.outlet) is not None
        assert article.headline
        assert article.published
        assert article.summary
        assert article.figures
        assert len(article.fingerprints) >= 9
    assert all(outlet.feeds and outlet.homepage for outlet in given.outlets)


@pytest.mark.parametrize("part", ["config", "db"])
def test_the_shipped_folders_are_found(part: str) -> None:
    assert shipped(part).is_dir()


def test_a_folder_that_is_not_shipped_is_named() -> None:
    with pytest.raises(ConfigError, match="'elsewhere'"):
        shipped("elsewhere")


# --- which folder --------------------------------------------------------------------------


def test_the_folder_named_wins(folder: Folder, tmp_path: Path) -> None:
    named = folder(monitor="[web]\nport = 1234\n")
    assert load(named, {"MONITOR_CONFIG_DIR": "/nowhere"}).web.port == 1234
    assert load(None, {"MONITOR_CONFIG_DIR": str(named)}).web.port == 1234
    assert load(named, {}).config_dir == tmp_path


def test_the_working_folders_config_is_read_if_it_is_ours(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "config").mkdir()
    assert load(None, {}).config_dir == shipped("config")
    (tmp_path / "config" / "monitor.toml").write_text("[web]\nport = 4321\n")
    assert load(None, {}).web.port == 4321


def test_a_folder_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    assert "does not exist" in complaint(tmp_path / "none")
    (tmp_path / "file").touch()
    assert "is a file" in complaint(tmp_path / "file")
    with pytest.raises(ConfigError, match="MONITOR_CONFIG_DIR"):
        load(None, {"MONITOR_CONFIG_DIR": str(tmp_path / "none")})


def test_an_empty_folder_gives_the_defaults(tmp_path: Path) -> None:
    given = load(tmp_path, {})
    assert given == dataclasses.replace(Settings(), config_dir=tmp_path)


# --- durations -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("30s", 30),
        ("2 s", 2),
        ("5m", 300),
        ("24h", 86_400),
        ("1h 30m", 5_400),
        ("1h30m", 5_400),
        ("1.5h", 5_400),
        ("7d", 604_800),
        ("2w", 1_209_600),
        ("250ms", 0.25),
        ("0s", 0),
    ],
)
def test_durations(text: str, seconds: float) -> None:
    assert parse_duration(text) == timedelta(seconds=seconds)


@pytest.mark.parametrize("text", ["", "5", "m", "5 minutes", "-5m", "5m x", "1e9h", "99999999d"])
def test_what_is_no_duration_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"duration|too long"):
        parse_duration(text)


@given(st.integers(min_value=0, max_value=10**9))
def test_durations_survive_being_written(milliseconds: int) -> None:
    value = timedelta(milliseconds=milliseconds)
    assert parse_duration(format_duration(value)) == value


# --- what files give -----------------------------------------------------------------------


def test_an_outlet(folder: Folder) -> None:
    text = OUTLET + (
        'language = "en"\nfeeds = ["https://courier.example/rss"]\n'
        '[selectors]\nbody = "article"\nremove = [".ad"]\n'
        '[politeness]\ndelay = "5s"\nrobots = false\n'
    )
    assert load(folder(outlets__courier=text), {}).outlets == (
        Outlet(
            id="courier",
            name="The Courier",
            domains=("courier.example",),
            language="en",
            feeds=("https://courier.example/rss",),
            selectors=Selectors(body="article", remove=(".ad",)),
            politeness=Politeness(delay=timedelta(seconds=5), robots=False),
        ),
    )


def test_a_story(folder: Folder) -> None:
    text = STORY + (
        'watch = ["https://courier.example/b"]\n'
        '[intervals]\nfloor = "1m"\n'
        '[match]\naliases = [["Velmora", "Wellmora"]]\naccept = 0.5\n'
        '[[severities]]\nkind = "typo"\nseverity = "minor"\n'
    )
    (story,) = load(folder(outlets__courier=OUTLET, stories__bridge=text + ARTICLE), {}).stories
    assert story == Story(
        id="bridge",
        title="The bridge",
        outlets=("courier",),
        watch=("https://courier.example/b",),
        intervals=CheckIntervals(floor=timedelta(minutes=1)),
        match=MatchSettings(aliases=(("Velmora", "Wellmora"),), accept=0.5),
        severities=(SeverityOverride(kind=ChangeKind.TYPO, severity=Severity.MINOR),),
        baseline=(BaselineArticle(key="a", outlet="courier", url="https://courier.example/a"),),
    )


def test_what_a_filter_names_is_a_member_of_its_enum(folder: Folder) -> None:
    settings = load(
        folder(
            outlets__courier=OUTLET,
            stories__bridge=STORY
            + '[match]\nscope = "saga"\n[[severities]]\nkind = "typo"\nseverity = "minor"\n',
            monitor="[[routes]]\nid = 'a'\nkind = 'apprise'\nurl = 'ntfy://a/b'\n"
            "events = ['article.changed']\nchange_kinds = ['figure']\nmin_severity = 'substantive'\n"
            "revisions = ['legal-trim']\n",
        ),
        {},
    )
    (story,), (route,) = settings.stories, settings.routes
    assert story.match.scope is Scope.SAGA
    assert (story.severities[0].kind, story.severities[0].severity) == ("typo", "minor")
    assert type(story.severities[0].kind) is ChangeKind
    assert type(story.severities[0].severity) is Severity
    assert route.kind is RouteKind.APPRISE
    assert route.min_severity is Severity.SUBSTANTIVE
    for filters, members in (
        (route.events, EventType),
        (route.change_kinds, ChangeKind),
        (route.revisions, RevisionKind),
    ):
        assert [type(one) for one in filters] == [members]


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("2031-04-28", "2031-04-28"),
        ('"2031-04-28"', "2031-04-28"),
        ("2031-04-28T04:39:00+02:00", "2031-04-28T04:39:00+02:00"),
        ('"2031-04-28T04:39"', "2031-04-28T04:39"),
    ],
)
def test_dates_may_be_text_or_tomls_own(folder: Folder, written: str, read: str) -> None:
    text = f"{STORY}{ARTICLE}published = {written}\n"
    config = folder(outlets__courier=OUTLET, stories__bridge=text)
    assert load(config, {}).stories[0].baseline[0].published == read


def test_a_baseline_table_is_read_as_it_was_written(folder: Folder) -> None:
    article = dataclasses.replace(
        draft(
            key="a",
            outlet="courier",
            url="https://courier.example/a",
            paragraphs=["One “quoted” sentence. And 12 more."],
            standfirst="Above all.",
            headline='A "headline" — with \\ and \t',
            address=AddressStatus.INFERRED,
            live_blog=True,
        ),
        headline="A headline with \\ and ”",
        summary="Two\nlines.",
        aliases=("https://courier.example/b",),
        figures=(
            Figure(key="k", low=4.2e6, high=5.8e6, unit="u", meaning="m", source="s"),
            Figure(key="k2", low=0.5, high=0.5, unit="u", meaning="m", as_written="half"),
        ),
    )
    config = folder(outlets__courier=OUTLET, stories__bridge=STORY + to_toml(article))
    assert load(config, {}).stories[0].baseline == (article,)


def test_secrets_come_from_a_variable_or_a_file(folder: Folder) -> None:
    config = folder(
        monitor="[[routes]]\nid = 'a'\nurl_env = 'A_URL'\nsecret_env = 'A_SECRET'\n"
        "[[routes]]\nid = 'b'\nurl = 'https://b.example/'\nsecret_file = 'b.secret'\n"
    )
    (config / "b.secret").write_text(f"{SECRET}\n{SECRET}\n")
    environ = {"A_URL": "https://a.example/hook", "A_SECRET": f" {SECRET}\n"}
    assert load(config, environ).routes == (
        Route(id="a", url="https://a.example/hook", secrets=(SECRET,)),
        Route(id="b", url="https://b.example/", secrets=(SECRET, SECRET)),
    )


# --- the environment -----------------------------------------------------------------------


def test_a_variable_may_name_a_file_with_the_value(folder: Folder, tmp_path: Path) -> None:
    """As containers have secrets."""
    secret = f"whsec_{'A' * 32}"
    for name, text in (("url", "postgresql+psycopg://desk:pw@db/desk\n"), ("secret", secret)):
        (tmp_path / name).write_text(text)
    config = folder(monitor="[[routes]]\nid = 'a'\nurl = 'https://a.example/'\nsecret_env = 'A'\n")
    given = {
        "MONITOR_STORE__URL_FILE": str(tmp_path / "url"),
        "A_FILE": str(tmp_path / "secret"),
    }
    settings = load(config, environ=given)
    assert settings.store.url == "postgresql+psycopg://desk:pw@db/desk"
    assert settings.routes[0].secrets == (secret,)
    assert "$MONITOR_STORE__URL_FILE" in dict(settings.origins).values()
    (tmp_path / "secret").unlink()
    assert "cannot be read" in load(config, environ=given).routes[0].closed
    (tmp_path / "url").write_text(" \n")
    with pytest.raises(ConfigError, match="is empty"):
        load(config, environ=given)
    with pytest.raises(ConfigError, match="given twice"):
        load(config, environ={**given, "MONITOR_STORE__URL": "sqlite:///a.db"})


def test_the_environment_overrides_files(folder: Folder) -> None:
    config = folder(monitor="[web]\nport = 1\n[schedule.intervals]\nfloor = '1m'\n")
    given = load(
        config,
        {
            "MONITOR_WEB__PORT": "9000",
            "MONITOR_WEB__ENABLED": "False",
            "MONITOR_STORE__URL": "postgresql+psycopg://m:pw@db/monitor",
            "MONITOR_SCHEDULE__INTERVALS__FLOOR": "2 m",
            "MONITOR_OUTBOX__RETRIES": "5s, 10s",
            "MONITOR_FETCH__ALLOW_NETWORKS": '["127.0.0.0/8"]',
            "MONITOR_AVAILABILITY__SHRINK_BELOW": "0.4",
            "HOME": "/home/x",
        },
    )
    assert (given.web.port, given.web.enabled) == (9000, False)
    assert given.store.url == "postgresql+psycopg://m:pw@db/monitor"
    assert given.schedule.intervals.floor == timedelta(minutes=2)
    assert given.outbox.retries == (timedelta(seconds=5), timedelta(seconds=10))
    assert given.fetch.allow_networks == ("127.0.0.0/8",)
    assert given.availability.shrink_below == 0.4


# --- describe ------------------------------------------------------------------------------


def test_every_setting_is_described_with_its_origin(folder: Folder) -> None:
    config = folder(monitor="[web]\nport = 1\n\n[fetch]\ntimeout = '20s'\n")
    lines = {line.key: line for line in describe(load(config, {"MONITOR_LOG__LEVEL": "debug"}))}
    assert {".".join(path) for path, _ in leaves(tables.MonitorFile)} <= set(lines)
    assert lines["web.port"].origin == f"{config}/monitor.toml:2"
    assert (lines["fetch.timeout"].value, lines["fetch.timeout"].origin) == (
        '"20s"',
        f"{config}/monitor.toml:5",
    )
    assert lines["log.level"].origin == "$MONITOR_LOG__LEVEL"
    assert lines["fetch.robots"].origin == "default"


@pytest.mark.parametrize(
    ("said", "meant", "shown"),
    [
        ("hourly", DigestSchedule(DigestEvery.HOUR, time(0)), "hourly 00:00"),
        ("hourly :30", DigestSchedule(DigestEvery.HOUR, time(0, 30)), "hourly 00:30"),
        ("daily", DigestSchedule(DigestEvery.DAY, time(8)), "daily 08:00"),
        ("Daily 7:15", DigestSchedule(DigestEvery.DAY, time(7, 15)), "daily 07:15"),
        ("weekly Friday 18:00", DigestSchedule(DigestEvery.WEEK, time(18), 4), "weekly fri 18:00"),
        ("weekly mon", DigestSchedule(DigestEvery.WEEK, time(8), 0), "weekly mon 08:00"),
    ],
)
def test_when_a_route_speaks(folder: Folder, said: str, meant: DigestSchedule, shown: str) -> None:
    config = folder(
        monitor="[[routes]]\nid = 'a'\nurl = 'https://b.example/'\nquiet = '22:00 - 7:00'\n"
        f"zone = 'Europe/Berlin'\ndigest = '{said}'\nwords = ['Kursk', 'kill*']\n"
    )
    settings = load(config, {})
    (route,) = settings.routes
    assert route.digest == meant
    assert route.quiet == QuietHours(time(22), time(7))
    assert (str(route.zone), route.words) == ("Europe/Berlin", ("Kursk", "kill*"))
    described = {line.key: line.value for line in describe(settings)}
    assert described["routes[1].digest"] == f'"{shown}"'
    assert described["routes[1].quiet"] == '"22:00-07:00"'
    assert described["routes[1].zone"] == '"Europe/Berlin"'


def test_described_values_are_toml(tmp_path: Path) -> None:
    for line in describe(load(tmp_path, {})):
        section, _, key = line.key.rpartition(".")
        tomllib.loads(f"[{section}]\n{key} = {line.value}\n")


def test_secrets_are_never_described(folder: Folder) -> None:
    config = folder(
        monitor=f"[[routes]]\nid = 'a'\nurl = 'https://u:hidden@b.example/?t=hidden'\n"
        f"secrets = ['{SECRET}']\n"
        "[[routes]]\nid = 'b'\nkind = 'apprise'\nurl = 'tgram://hidden/hidden'\n"
        "[fetch]\nproxy = 'http://u:hidden@proxy.example:1'\n"
    )
    # a webhook address with a user name is refused; the password must not show elsewhere
    told = complaint(config)
    assert "user name" in told
    text = (config / "monitor.toml").read_text().replace("u:hidden@b", "b")
    (config / "monitor.toml").write_text(text)
    given = load(config, {"MONITOR_STORE__URL": "postgresql+psycopg://m:hidden@db/monitor"})
    shown = "\n".join(f"{line.key} {line.value}" for line in describe(given))
    assert "hidden" not in shown
    assert SECRET not in shown
    assert "postgresql+psycopg://m:***@db/monitor" in shown
    assert SECRET not in repr(given)


# --- schema and model ----------------------------------------------------------------------

MODELS = {
    tables.OutletFile: (Outlet, set()),
    tables.StoryFile: (Story, set()),
    tables.FollowTable: (Follow, {"enabled"}),
    tables.WatchTable: (Follow, {"urls"}),
    tables.RouteTable: (Route, {"url_env", "url_file", "secret_env", "secret_file"}),
    tables.BaselineTable: (BaselineArticle, set()),
    tables.FigureTable: (Figure, {"value"}),
    tables.FingerprintTable: (Fingerprint, set()),
    tables.MatchTable: (MatchSettings, set()),
    tables.SeverityTable: (SeverityOverride, set()),
    tables.SelectorsTable: (Selectors, set()),
    tables.PolitenessTable: (Politeness, set()),
    tables.IntervalsTable: (CheckIntervals, set()),
}


@pytest.mark.parametrize("table", MODELS)
def test_tables_have_the_fields_of_their_values(table: type) -> None:
    model, extra = MODELS[table]
    known = {f.name for f in dataclasses.fields(model)}
    # what reading alone finds out, and what stands elsewhere in the files
    made = {"closed", "follows"} if model is not Follow else {"outlet", "story"}
    made |= {"routes", "intervals"} if table is tables.WatchTable else set()
    assert set(fields(table)) - extra - made == known - made


def test_sections_have_the_fields_of_their_values() -> None:
    for name, hint in fields(tables.MonitorFile).items():
        if is_typeddict(hint):
            section = getattr(Settings(), name)
            assert set(fields(table_of(hint))) == {f.name for f in dataclasses.fields(section)}


def test_only_what_is_changed_is_shown_as_changed(
    folder: Folder, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A file that states a default changes nothing."""
    config = folder(monitor='[fetch]\ntimeout = "30s"\nmax_redirects = 2\n[log]\nlevel = "info"\n')
    monkeypatch.setenv("MONITOR_WEB__PORT", "9000")
    assert main(["--config", str(config), "config", "show", "--changed"]) == 0
    rows = [line.split("\t")[:2] for line in capsys.readouterr().out.splitlines()]
    assert rows == [["fetch.max_redirects", "2"], ["web.port", "9000"]]
