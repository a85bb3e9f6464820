"""Config files and the environment: what they give, and how their mistakes are told."""

import dataclasses
import re
import tomllib
from collections.abc import Callable
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from typing_extensions import is_typeddict

from monitor.core.baseline import draft, to_toml
from monitor.errors import ConfigError
from monitor.model.config import Settings
from monitor.model.story import (
    AddressStatus,
    BaselineArticle,
    CheckIntervals,
    Figure,
    Fingerprint,
    MatchSettings,
    Outlet,
    Politeness,
    Route,
    Selectors,
    SeverityOverride,
    Story,
)
from monitor.settings import describe, format_duration, load, parse_duration, shipped
from monitor.settings import schema as tables
from monitor.settings.environment import variable
from monitor.settings.validate import fields, leaves, table_of

SECRET = "whsec_" + "QUJD" * 8
OUTLET = 'name = "The Courier"\ndomains = ["courier.example"]\n'
STORY = 'title = "The bridge"\noutlets = ["courier"]\n'

Folder = Callable[..., Path]


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    """Makes a config folder of file names (a double underscore is a slash) and contents."""

    def make(**files: str) -> Path:
        for name, text in files.items():
            path = tmp_path / (name.replace("__", "/") + ".toml")
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8")
        return tmp_path

    return make


def complaint(config: Path, **environ: str) -> str:
    with pytest.raises(ConfigError) as caught:
        load(config, environ)
    return str(caught.value)


# --- what is shipped -----------------------------------------------------------------------


def test_the_shipped_file_has_every_setting_at_its_default() -> None:
    given = load(shipped("config"), {})
    for section in dataclasses.fields(Settings):
        if section.name in {"store", "fetch", "schedule", "availability", "outbox", "web", "log"}:
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


# --- mistakes in files ---------------------------------------------------------------------


def test_all_mistakes_are_told_at_once_each_in_its_place(folder: Folder) -> None:
    config = folder(
        monitor='[fetch]\ntimeout = 5\nprot = 1\nrobots = "yes"\n\n[web]\nport = 99999\n',
        outlets__courier='name = "x"\ndomains = ["https://courier.example/"]\n',
        stories__bridge='titel = "x"\n',
    )
    told = complaint(config)
    assert "7 problems" in told
    assert f"{config}/monitor.toml:2: fetch.timeout: must be a duration in quotes" in told
    assert 'such as "5s"' in told
    assert f"{config}/monitor.toml:3: fetch.prot: unknown key; did you mean 'proxy'?" in told
    assert "monitor.toml:4: fetch.robots: must be true or false, not 'yes'" in told
    assert "monitor.toml:7: web.port: must be at most 65535, not 99999" in told
    assert "outlets/courier.toml:2: domains[1]:" in told
    assert "stories/bridge.toml:1: titel: unknown key; did you mean 'title'?" in told
    assert "stories/bridge.toml: title: is missing" in told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[web\n", "is no TOML"),
        ("[wbe]\nport = 1\n", "wbe: unknown key; did you mean 'web'?"),
        ("[fetch]\nport = 1\n", "fetch.port: unknown key"),
        ("[log]\ncontact = 'x'\n", "did you mean fetch.contact?"),
        ("web = 3\n", "web: must be a table ([web]), not 3"),
        ("[fetch]\nallow_networks = ['10.0.0.1/8']\n", "write a CIDR range"),
        ("[fetch]\nallow_networks = '10.0.0.0/8'\n", "must be a list in [brackets]"),
        ('[fetch]\ncontact = "a\\u001bb"\n', "control characters"),
        ("[fetch]\nproxy = 'ftp://x'\n", "must begin with http://"),
        ("[fetch]\ntimeout = '0s'\n", "longer than nothing"),
        ("[fetch]\ntimeout = '5s'\n", "fetch.connect_timeout: must not be longer"),
        ("[fetch]\ntimeout = '6m'\n", "schedule.lease: must be longer than fetch.timeout (6m)"),
        ("[outbox]\ntimeout = '3m'\n", "outbox.lease: must be longer"),
        ("[outbox]\nretries = ['5s', 7]\n", "outbox.retries[2]: must be a duration in quotes"),
        ("[schedule.intervals]\nfloor = '48h'\n", "must not be above the ceiling (24h)"),
        ("[availability]\nshrink_below = 50\n", "must be at most 1"),
        ("[store]\nurl = 'postgres://x/y'\n", "write postgresql+psycopg://"),
        ("[store]\nurl = 'data.db'\n", "must begin with sqlite:///"),
        ("[log]\nlevel = 'inof'\n", "did you mean 'info'?"),
        ("[[routes]]\nurl = 'https://x.example/'\n", "routes[1].id: is missing"),
        ("[[routes]]\nid = 'a'\n", "routes[1].url: is missing"),
        ("[[routes]]\nid = 'a'\nurl = 'x.example'\n", "routes[1].url: 'x.example' is no web"),
        ("[[routes]]\nid = 'a'\nkind = 'apprise'\nurl = 'x'\n", "no apprise address"),
        ("[[routes]]\nid = 'A b'\nurl = 'https://x.example/'\n", "is no id"),
        ("[[routes]]\nid = 'a'\nurl = 'https://x.example/'\nsecrets = ['x']\n", "whsec_"),
        (
            "[[routes]]\nid = 'a'\nurl = 'https://x.example/'\nsecrets = ['whsec_AAAA']\n",
            "24 to 64 bytes",
        ),
        (
            "[[routes]]\nid = 'a'\nurl = 'https://x.example/'\nsecrets = ['whsec_!']\n",
            "no base64",
        ),
        (
            "[[routes]]\nid = 'a'\nurl = 'https://x.example/'\nchange_kinds = ['figures']\n",
            "did you mean 'figure'?",
        ),
        (
            "[[routes]]\nid = 'a'\nurl = 'https://x.example/'\nstories = ['brigde']\n",
            "no story is called 'brigde'; did you mean 'bridge'?",
        ),
        (
            "[[routes]]\nid = 'a'\nurl = 'https://x.example/'\nurl_env = 'B'\n",
            "stands beside url",
        ),
        (
            "[[routes]]\nid = 'a'\nurl = 'https://x.example/'\n"
            "[[routes]]\nid = 'a'\nurl = 'https://y.example/'\n",
            "routes[2].id: 'a' is there 2 times",
        ),
    ],
)
def test_mistakes_in_the_main_file(folder: Folder, text: str, told: str) -> None:
    config = folder(monitor=text, outlets__courier=OUTLET, stories__bridge=STORY)
    assert told in complaint(config)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('name = "x"\ndomains = []\n', "domains: names no domain"),
        (OUTLET + 'feeds = ["courier.example/rss"]\n', "feeds[1]:"),
        (OUTLET + '[selectors]\nbody = "div >"\n', "is no CSS selector"),
        (OUTLET + '[selectors]\nbdy = "div"\n', "did you mean 'body'?"),
        (OUTLET + "[politeness]\nconcurrency = 0\n", "must be at least 1"),
        (OUTLET + 'language = "English"\n', "is no language tag"),
        (OUTLET.replace(".example", ".example, x"), "is no domain"),
    ],
)
def test_mistakes_in_an_outlet(folder: Folder, text: str, told: str) -> None:
    assert told in complaint(folder(outlets__courier=text))


ARTICLE = '[[baseline]]\nkey = "a"\noutlet = "courier"\nurl = "https://courier.example/a"\n'


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            STORY.replace("courier", "curier"),
            "no outlet is called 'curier'; did you mean 'courier'",
        ),
        (STORY + ARTICLE.replace("courier", "tribune"), "baseline[1].outlet: no outlet"),
        (STORY + ARTICLE + ARTICLE, "'a' is there 2 times"),
        (STORY + ARTICLE + 'address = "sure"\n', "'confirmed' or 'inferred'"),
        (STORY + ARTICLE + 'published = "last May"\n', "is no date"),
        (STORY + ARTICLE + "published = 5\n", "must be a date"),
        (STORY + ARTICLE + 'aliases = ["x"]\n', "is no web address"),
        (STORY + 'routes = ["news"]\n', "no route is called 'news'"),
        (STORY + "[match]\naccept = 0.3\nreview = 0.5\n", "must not be above match.accept"),
        (STORY + '[[severities]]\nkind = "x"\nseverity = "grave"\n', "is no severity"),
        (STORY + '[intervals]\nfloor = "2h"\nceiling = "1h"\n', "intervals.floor"),
        (
            STORY + ARTICLE + 'fingerprints = [{ exact = "x", masked = "x", sketch = "x", '
            "words = 1, paragraph = 0 }]\n",
            "is no fingerprint",
        ),
        (
            STORY + ARTICLE + '[[baseline.figures]]\nkey = "k"\nunit = "u"\nmeaning = "m"\n',
            "needs `value`",
        ),
        (
            STORY + ARTICLE + '[[baseline.figures]]\nkey = "k"\nunit = "u"\nmeaning = "m"\n'
            "low = 2\nhigh = 1\n",
            "`low` is above `high`",
        ),
    ],
)
def test_mistakes_in_a_story(folder: Folder, text: str, told: str) -> None:
    assert told in complaint(folder(outlets__courier=OUTLET, stories__bridge=text))


def test_two_files_cannot_claim_one_name(folder: Folder) -> None:
    told = complaint(
        folder(
            outlets__courier=OUTLET,
            outlets__other='id = "courier"\n' + OUTLET,
            stories__a='id = "b"\n' + STORY,
            stories__b=STORY,
        )
    )
    assert "outlets/other.toml:1: id: 'courier' is claimed by" in told
    assert "'courier.example' is claimed by" in told
    assert "'b' is claimed by" in told


def test_a_wrong_outlet_does_not_make_its_stories_wrong(folder: Folder) -> None:
    told = complaint(folder(outlets__courier='nam = "x"\n', stories__bridge=STORY))
    assert "bridge" not in told


def test_a_file_that_cannot_be_read_is_named(folder: Folder) -> None:
    config = folder(monitor="")
    (config / "monitor.toml").write_bytes(b"\xff\xfe\xfa")
    assert "monitor.toml: is not UTF-8 text" in complaint(config)


def test_other_files_are_let_be(folder: Folder) -> None:
    config = folder(outlets__courier=OUTLET)
    (config / "outlets" / ".hidden.toml").write_text("x = 1")
    (config / "outlets" / "courier.toml~").write_text("x = 1")
    assert [o.id for o in load(config, {}).outlets] == ["courier"]


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
        severities=(SeverityOverride(kind="typo", severity="minor"),),
        baseline=(BaselineArticle(key="a", outlet="courier", url="https://courier.example/a"),),
    )


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


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("secret_env = 'NOPE'", "secret_env: the environment variable NOPE is not set"),
        ("secret_file = 'nope'", "cannot be read"),
        ("secret_file = 'monitor.toml'", "a secret begins with whsec_"),
    ],
)
def test_secrets_that_are_not_to_be_had(folder: Folder, line: str, told: str) -> None:
    config = folder(monitor=f"[[routes]]\nid = 'a'\nurl = 'https://b.example/'\n{line}\n")
    assert told in complaint(config)


# --- the environment -----------------------------------------------------------------------


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


@pytest.mark.parametrize(
    ("name", "value", "told"),
    [
        ("MONITOR_WEB__PROT", "1", "did you mean MONITOR_WEB__PORT?"),
        ("MONITOR_WEB_PORT", "1", "did you mean MONITOR_WEB__PORT?"),
        ("MONITOR_CONFIGDIR", "x", "did you mean MONITOR_CONFIG_DIR?"),
        ("MONITOR_ZZZZ__QQQQ", "1", "no setting has this name"),
        ("MONITOR_WEB__PORT", "many", "MONITOR_WEB__PORT: web.port: must be a whole number"),
        ("MONITOR_WEB__ENABLED", "perhaps", "web.enabled: must be true or false"),
        ("MONITOR_FETCH__TIMEOUT", "5", "fetch.timeout: '5' is no duration"),
        ("MONITOR_OUTBOX__RETRIES", "5s, 5", "outbox.retries[2]: '5' is no duration"),
    ],
)
def test_mistakes_in_the_environment(tmp_path: Path, name: str, value: str, told: str) -> None:
    assert told in complaint(tmp_path, **{name: value})


@pytest.mark.parametrize(
    "name", ["MONITOR_PORT", "MONITOR_SERVICE_HOST", "MONITOR_PORT_8080_TCP_ADDR"]
)
def test_variables_of_a_container_platform_are_let_be(tmp_path: Path, name: str) -> None:
    assert load(tmp_path, {name: "tcp://10.0.0.1:8080"}).web.port == 8080


def test_every_setting_can_be_set_by_the_environment(tmp_path: Path) -> None:
    """Each variable is known: a value of the wrong sort is told of its key, not as a typo."""
    paths = [path for path, _ in leaves(tables.MonitorFile)]
    assert len(paths) > 40
    environ = {variable(path): "\x00" for path in paths}
    told = complaint(tmp_path, **environ)
    assert "no setting has this name" not in told
    assert "MONITOR_WEB__PORT: web.port" in told


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
    assert set(fields(table)) - extra == {f.name for f in dataclasses.fields(model)}


def test_sections_have_the_fields_of_their_values() -> None:
    for name, hint in fields(tables.MonitorFile).items():
        if is_typeddict(hint):
            section = getattr(Settings(), name)
            assert set(fields(table_of(hint))) == {f.name for f in dataclasses.fields(section)}
