"""The dashboard and the alert rules under docs/monitoring ask for what /metrics really gives."""

from __future__ import annotations

import json
import re
from datetime import timedelta
from pathlib import Path

import pytest
import yaml
from prometheus_client import generate_latest
from prometheus_client.parser import text_string_to_metric_families

from monitor.adapters.store import SqlStore, open_store
from monitor.model.alert import RouteState
from monitor.model.story import FeedKind
from monitor.model.watch import Availability, Event, EventKind, Outcome, Progress
from monitor.ports import Chore, ChoreEntry
from monitor.web import Health
from monitor.web.metrics import registry
from tests.contract.samples import NOW, alert, checked, entry, snapshot, watch

FOLDER = Path(__file__).parents[2] / "docs" / "monitoring"
OF_PROMETHEUS = {"job", "instance"}
"""Labels, and the metric `up`, that the scraper itself adds."""

_STRING = r'"(?:[^"\\]|\\.)*"'
_NAME = re.compile(r"\b(?:monitor|process|python)_[a-z0-9_]+\b|\bup\b")
_SELECTOR = re.compile(r"([a-z_][a-z0-9_]*)\s*\{([^}]*)\}")
_GROUPING = re.compile(r"\b(?:by|without)\s*\(([^)]*)\)")


class Clock:
    def now(self):
        return NOW


@pytest.fixture
def store(sqlite_url: str) -> SqlStore:
    """A store in which everything that is counted has happened once."""
    opened = open_store(sqlite_url)
    article = watch(opened)
    blocked = Event(kind=EventKind.BLOCKED, at=NOW, since=NOW, reason="a wall")
    checked(opened, article, snapshot=snapshot(), alerts=(alert(),))
    checked(
        opened,
        article,
        entry=entry(Outcome.BLOCKED),
        events=(blocked,),
        progress=Progress(availability=Availability.BLOCKED),
    )
    opened.sources.register([("https://gazette.example/feed", "gazette", FeedKind.FEED)], NOW)
    opened.outbox.set_route(RouteState(route="desk", failing_since=NOW))
    for kind in Chore:
        opened.maintenance.note(ChoreEntry(kind=kind, at=NOW, bytes=1))
    yield opened
    opened.close()


@pytest.fixture
def exposed(store: SqlStore) -> dict[str, set[str]]:
    """The labels of each series that /metrics gives."""
    health = Health(
        ok=True,
        last_tick_at=NOW,
        tick_age=timedelta(seconds=4),
        outcomes=dict.fromkeys(Outcome, 1),
    )
    figures = generate_latest(registry(store, clock=Clock(), health=lambda: health)).decode()
    found: dict[str, set[str]] = {"up": set()}
    for family in text_string_to_metric_families(figures):
        for sample in family.samples:
            found.setdefault(sample.name, set()).update(sample.labels)
    return found


def expressions() -> list[tuple[str, str]]:
    """Where each query stands, and the query."""
    rules = yaml.safe_load((FOLDER / "alerts.yml").read_text())
    found = [(rule["alert"], rule["expr"]) for g in rules["groups"] for rule in g["rules"]]
    board = json.loads((FOLDER / "grafana.json").read_text())
    for panel in board["panels"]:
        found += [(panel["title"], target["expr"]) for target in panel["targets"]]
    return found


@pytest.mark.parametrize(("where", "query"), expressions())
def test_each_query_asks_for_what_there_is(
    where: str, query: str, exposed: dict[str, set[str]]
) -> None:
    bare = re.sub(_STRING, '""', query)
    names = set(_NAME.findall(_GROUPING.sub("", re.sub(r"\{[^}]*\}", "", bare))))
    assert names, where
    assert names <= exposed.keys(), where
    for name, matchers in _SELECTOR.findall(bare):
        asked = set(re.findall(r"([a-z_]+)\s*(?:=~|!~|!=|=)", matchers))
        assert asked <= exposed[name] | OF_PROMETHEUS, where
    known = set().union(*(exposed[name] for name in names)) | OF_PROMETHEUS
    for grouped in _GROUPING.findall(bare):
        assert {label.strip() for label in grouped.split(",")} <= known, where
    for opening, closing in ("()", "{}", "[]"):
        assert bare.count(opening) == bare.count(closing), where


def test_outcomes_that_are_asked_for_exist() -> None:
    asked = re.findall(r'outcome=~"([^"]*)"', (FOLDER / "alerts.yml").read_text())
    assert asked
    assert {name for one in asked for name in one.split("|")} <= {o.value for o in Outcome}


def test_each_rule_says_what_it_means_and_what_mends_it() -> None:
    rules = yaml.safe_load((FOLDER / "alerts.yml").read_text())["groups"][0]["rules"]
    assert len({rule["alert"] for rule in rules}) == len(rules) > 10
    for rule in rules:
        assert rule["labels"]["severity"] in {"page", "ticket"}
        assert set(rule["annotations"]) == {"summary", "mend"}


def test_legends_name_labels_that_their_query_keeps() -> None:
    board = json.loads((FOLDER / "grafana.json").read_text())
    for panel in board["panels"]:
        for target in panel["targets"]:
            for label in re.findall(r"\{\{(\w+)\}\}", target["legendFormat"]):
                kept = _GROUPING.search(target["expr"])
                assert label == "instance" or (kept and label in kept[1]), panel["title"]
    places = [tuple(panel["gridPos"].values()) for panel in board["panels"]]
    assert len(set(places)) == len(places)
    assert len({panel["id"] for panel in board["panels"]}) == len(places)


def test_the_scrape_names_the_job_that_the_rules_ask_for() -> None:
    (job,) = yaml.safe_load((FOLDER / "prometheus.yml").read_text())["scrape_configs"]
    assert job["job_name"] == "monitor"
