"""Mistakes in config files and in the environment: each is told with its place and its mend."""

from functools import partial
from pathlib import Path
from typing import NoReturn

import pytest

from monitor.model.story import Story
from monitor.settings import load
from monitor.settings import schema as tables
from monitor.settings.consistency import of_story
from monitor.settings.environment import variable
from monitor.settings.validate import leaves

from .config_folder import ARTICLE, OUTLET, STORY, Folder, complaint, write_config


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    return partial(write_config, tmp_path)


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


ROUTE = "[[routes]]\nid = 'a'\nurl = 'https://x.example/'\n"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[web\n", "is no TOML"),
        ("[wbe]\nport = 1\n", "wbe: unknown key; did you mean 'web'?"),
        ("[fetch]\nport = 1\n", "fetch.port: unknown key"),
        ("[log]\ncontact = 'x'\n", "did you mean fetch.contact?"),
        ("[log]\nzzz = 1\n", "log.zzz: unknown key; valid: format, level"),
        ("[availability]\nshrink_below = 'half'\n", "must be a number, not 'half'"),
        ("routes = 3\n", "must be a list of tables ([[routes]])"),
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
        (
            "[[routes]]\nid = 'a'\nkind = 'apprise'\nurl = 'json://h.example'\n",
            "json:// is no service",
        ),
        ("[[routes]]\nid = 'a'\nkind = 'apprise'\nurl = 'mailtoss://h'\n", "mean mailtos://"),
        (f"{ROUTE}digest = 'monthly'\n", "no time of a digest; write 'hourly'"),
        (f"{ROUTE}digest = 'daily 25:00'\n", "'25:00' is no time of day"),
        (f"{ROUTE}digest = 'weekly someday'\n", "no time of a digest"),
        (f"{ROUTE}quiet = '22:00'\n", "write them as '22:00-07:00'"),
        (f"{ROUTE}quiet = '22:00-22:00'\n", "would never end"),
        (f"{ROUTE}zone = 'Berlin'\n", "'Berlin' is no time zone"),
        (f"{ROUTE}words = ['k*ll']\n", "a * may stand at its end alone"),
        (f"{ROUTE}words = ['*']\n", "is no word"),
        (f"{ROUTE}kind = 'slack'\nsecrets = ['whsec_{'A' * 32}']\n", "are not signed"),
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
        (OUTLET + 'accept_language = "en; please"\n', "names no languages"),
        (OUTLET + 'language = "English"\n', "is no language tag"),
        (OUTLET.replace(".example", ".example, x"), "is no domain"),
    ],
)
def test_mistakes_in_an_outlet(folder: Folder, text: str, told: str) -> None:
    assert told in complaint(folder(outlets__courier=text))


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
        (STORY + '[match]\nlanguages = ["en", "German"]\n', "match.languages[2]: "),
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


def test_a_folder_in_the_place_of_a_file_is_named(folder: Folder) -> None:
    config = folder(outlets__courier=OUTLET)
    (config / "outlets" / "odd.toml").mkdir()
    assert "odd.toml: cannot be read (Is a directory)" in complaint(config)


def test_lines_are_counted_past_long_strings(folder: Folder) -> None:
    text = 'title = "x"\nsummary = """\nid = 5\n"""\n\n[intervals]\n"floor" = 7 # why\n'
    told = complaint(folder(stories__bridge=text))
    assert "bridge.toml:7: intervals.floor: must be a duration" in told


def test_lines_are_told_of_the_right_table_in_a_list(folder: Folder) -> None:
    text = STORY + ARTICLE + ARTICLE.replace('"a"', '"b"').replace('/a"', '/b"') + "live_blog = 1\n"
    told = complaint(folder(outlets__courier=OUTLET, stories__bridge=text))
    assert "bridge.toml:11: baseline[2].live_blog: must be true or false, not 1" in told


def test_other_files_are_let_be(folder: Folder) -> None:
    config = folder(outlets__courier=OUTLET)
    (config / "outlets" / ".hidden.toml").write_text("x = 1")
    (config / "outlets" / "courier.toml~").write_text("x = 1")
    assert [o.id for o in load(config, {}).outlets] == ["courier"]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("secret_env = 'NOPE'", "secret_env: the environment variable NOPE is not set"),
        ("secret_file = 'nope'", "cannot be read"),
        ("secret_file = 'monitor.toml'", "a secret begins with whsec_"),
    ],
)
def test_secrets_that_are_not_to_be_had_close_their_route_alone(
    folder: Folder, line: str, told: str
) -> None:
    table = "[[routes]]\nid = '{}'\nurl = 'https://b.example/'\n"
    config = folder(monitor=table.format("a") + line + "\n" + table.format("b"))
    a, b = load(config, {}).routes
    assert told in a.closed
    assert a.closed.startswith(line.partition(" ")[0])
    assert (a.secrets, b.closed) == ((), "")


@pytest.mark.parametrize("value", [None, "", "ftp://b.example/", "b.example"])
def test_an_address_that_is_not_to_be_had_closes_its_route(
    folder: Folder, value: str | None
) -> None:
    config = folder(monitor="[[routes]]\nid = 'a'\nurl_env = 'A_URL'\n")
    (route,) = load(config, {} if value is None else {"A_URL": value}).routes
    assert route.closed.startswith("url_env: ")
    assert route.url == ""


# --- the environment


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


def test_a_name_that_is_known_costs_no_look_at_all_others() -> None:
    """Or a folder of thousands of outlets and stories costs their product at every command."""

    class Names(set[str]):
        def __iter__(self) -> NoReturn:
            raise AssertionError("all names were gone through")

    story = Story(id="ferry", title="The ferry", outlets=("a", "b"), routes=("desk",))
    assert not list(of_story(story, Names({"a", "b"}), Names({"desk"}), {}))
