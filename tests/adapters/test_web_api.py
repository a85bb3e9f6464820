"""The JSON API over a real database: its shapes, its pages, its errors, and its own description."""

from __future__ import annotations

import json
from dataclasses import replace

import jsonschema
import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis.specs.openapi.checks import positive_data_acceptance

from monitor.core.shapes.log import coverage_json, entry_json
from monitor.core.shapes.values import plain
from monitor.model.config import WebSettings
from monitor.ports import ChangeQuery
from monitor.web import create_app
from tests.adapters.test_web import NOW, SETTINGS, WELL, Clock, client, furnish

API = "/api/v1"


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    store = furnish(tmp_path_factory.mktemp("api"))
    store.articles.pause(2, paused=True, now=NOW, actor="ada")
    yield store
    store.close()


@pytest.fixture(scope="module")
def reader(store):
    return client(store)


def got(reader, path, status=200):
    answer = reader.get(API + path)
    assert answer.status_code == status, answer.text
    kind = "application/json" if status < 400 else "application/problem+json"
    assert answer.headers["content-type"] == kind
    return json.loads(answer.content)


LISTS = ["/stories", "/articles", "/articles/1/versions", "/changes", "/events", "/coverage", "/search?q=ferry"]  # fmt: skip


@pytest.mark.parametrize("path", LISTS)
def test_a_list_comes_page_by_page_and_whole(reader, path):
    whole = got(reader, path)["items"]
    assert whole
    paged, following = [], f"{API}{path}{'&' if '?' in path else '?'}limit=1"
    while following:
        answer = reader.get(following)
        page = answer.json()
        assert len(page["items"]) == 1 or path == "/stories"
        paged += page["items"]
        assert (page["next"] is None) is ("link" not in answer.headers)
        following = page["next"]
    assert paged == whole


def test_shapes_are_those_of_the_command_line(reader, store):
    changes = store.history.changes(ChangeQuery())
    assert got(reader, "/changes")["items"] == [
        json.loads(json.dumps(entry_json(c))) for c in changes
    ]
    assert got(reader, "/articles/1") == plain(store.articles.get(1))
    assert got(reader, "/articles/1/versions/2") == json.loads(
        json.dumps(plain(store.history.snapshot(1, 2)))
    )
    found = store.coverage.find()
    assert got(reader, "/coverage")["items"] == [
        json.loads(json.dumps(coverage_json(c))) for c in found
    ]
    assert got(reader, "/stories")["items"][0]["id"] == "ferry"


def test_filters(reader):
    kinds = {item["kind"] for item in got(reader, "/changes?kind=figure&kind=quote")["items"]}
    assert kinds == {"figure", "quote"}
    assert {i["article"] for i in got(reader, "/changes?article=1")["items"]} == {1}
    assert all(i["stealth"] for i in got(reader, "/changes?stealth=1")["items"])
    assert got(reader, "/changes?since=2026-04-01")["items"] == []
    assert got(reader, "/changes?story=none")["items"] == []
    assert [i["kind"] for i in got(reader, "/events?kind=paused")["items"]] == ["paused"]
    assert [i["match"]["decision"] for i in got(reader, "/coverage?decision=reject")["items"]] == [
        "reject"
    ]
    [found] = got(reader, "/search?q=cooperate&article=1")["items"]
    assert [found["text"][a:b] for a, b in found["hits"]] == ["cooperate"]
    assert (found["stands"], found["stood"][0]["until"]) == (False, 2)
    assert got(reader, "/search?q=ferry")["index"] == {
        "whole": True, "versions": 0, "coverage": 0, "stored": 4,
    }  # fmt: skip


def test_links_lead_to_the_pages(store):
    public = replace(SETTINGS, web=WebSettings(public_url="https://monitor.example"))
    [item, *_] = got(client(store, settings=public), "/changes?article=1")["items"]
    assert item["links"]["redline"] == "https://monitor.example/articles/1/diff/1/2"


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/none", 404), ("/articles/99", 404), ("/articles/x", 404), ("/articles/1/versions/9", 404),
        ("/articles/99999999999999", 404), ("/stories/none/figures", 404), ("/changes?kind=x", 400),
        ("/changes?limit=0", 400), ("/changes?limit=201", 400), ("/changes?cursor=x", 400),
        ("/changes?since=soon", 400), ("/search", 400), ("/search?q=-x", 400), ("/search?q=x&cursor=1", 400),
        ("/coverage?decision=perhaps", 400),
    ],
)  # fmt: skip
def test_what_goes_wrong_is_told_as_problem_details(reader, path, status):
    problem = got(reader, path, status)
    assert problem["type"] == "about:blank"
    assert problem["status"] == status
    assert problem["title"] in {"Not Found", "Bad Request"}
    assert problem["detail"]


def test_nothing_can_be_written(reader):
    for method in ("POST", "PUT", "DELETE", "PATCH"):
        answer = reader.request(method, f"{API}/articles/1")
        assert answer.status_code == 405
        assert "GET" in answer.headers["allow"]
        assert answer.json()["title"] == "Method Not Allowed"


def test_what_a_program_has_is_not_sent_again(reader):
    first = reader.get(f"{API}/changes")
    again = reader.get(f"{API}/changes", headers={"if-none-match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")


def test_figures_of_a_story(reader):
    [account, *_] = got(reader, "/stories/ferry/figures")["items"]
    assert {entry["low"] for entry in account["entries"]} == {214, 241}
    assert (account["first"]["low"], account["latest"]["low"]) == (214, 241)


def test_every_answer_is_as_described(reader):
    document = got(reader, "/openapi.json")
    assert document["openapi"] == "3.1.0"
    index = got(reader, "")
    assert set(index.values()) - {"monitor"} >= {f"{API}/articles", f"{API}/search?q="}
    for path in [
        *LISTS,
        "/articles/2",
        "/articles/1/versions/1",
        "/health",
        "/stories/ferry/figures",
    ]:
        name = path.partition("?")[0].replace("/1/versions/1", "/{id}/versions/{n}")
        name = name.replace("articles/1", "articles/{id}").replace("articles/2", "articles/{id}")
        operation = document["paths"][API + name.replace("stories/ferry", "stories/{story}")]["get"]
        schema = operation["responses"]["200"]["content"]["application/json"]["schema"]
        jsonschema.Draft202012Validator(schema | {"components": document["components"]}).validate(
            got(reader, path)
        )


@pytest.fixture(scope="module")
def described(store):
    """The API as schemathesis knows it, from its own description."""
    allowed = replace(SETTINGS, web=WebSettings(allowed_hosts=("testserver", "localhost")))
    app = create_app(store, allowed, clock=Clock(), health=lambda: WELL)
    return schemathesis.openapi.from_asgi(f"{API}/openapi.json", app)


PATHS = [
    "", "/openapi.json", "/stories", "/stories/{story}/figures", "/articles", "/articles/{id}",
    "/articles/{id}/versions", "/articles/{id}/versions/{n}", "/changes", "/events", "/coverage",
    "/search", "/health",
]  # fmt: skip


@pytest.mark.parametrize("path", PATHS)
def test_no_request_is_answered_otherwise_than_described(described, path):
    """Right requests and wrong ones, as schemathesis makes them up."""

    @settings(
        max_examples=20,
        deadline=None,
        derandomize=True,
        database=None,
        phases=[Phase.explicit, Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(described[API + path]["GET"].as_strategy())
    def answers(case):
        # a query of marks alone asks for nothing, which no pattern of JSON Schema says
        case.call_and_validate(
            excluded_checks=[positive_data_acceptance] if "search" in path else []
        )

    answers()


def test_all_that_is_described_is_asked(described):
    assert {API + path for path in PATHS} == set(described.raw_schema["paths"])
