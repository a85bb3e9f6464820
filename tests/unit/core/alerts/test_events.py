"""Alerts: their ids, their frozen payloads, and the schemas that document them."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.core.alerts import events
from monitor.model.alert import EventType
from monitor.model.change import (
    Change,
    ChangeKind,
    FigureChange,
    Revision,
    RevisionGround,
    RevisionKind,
    Severity,
    Verdict,
)
from monitor.model.coverage import CopyKind, Decision, Match, NewCoverage, Reason
from monitor.model.facts import Dispute, NewName, Quantity, Quotation
from monitor.model.story import AddressStatus
from monitor.model.watch import Article, Evidence, Origin

SCHEMAS = Path(__file__).parents[4] / "docs" / "schemas"
NOW = datetime(2026, 3, 1, 12, 0, 0, 250_000, tzinfo=UTC)
ARTICLE = Article(
    id=7,
    url="https://gazette.example/ferry",
    outlet="gazette",
    stories=("ferry", "harbour"),
    title="Ferry runs aground",
    origin=Origin.USER,
    address=AddressStatus.CONFIRMED,
    added_at=NOW - timedelta(days=3),
)
FIGURE = Change(
    kind=ChangeKind.FIGURE,
    severity=Severity.SUBSTANTIVE,
    before="214",
    after="241",
    reason="a number moved",
    context_before="214 people were on board.",
    context_after="241 people were on board.",
    block=2,
    stealth=True,
    figure=FigureChange(214.0, 241.0, "people", "up", "people on board"),
)
WORDING = Change(
    kind=ChangeKind.WORDING, severity=Severity.MINOR, before="big", after="large", reason="reworded"
)
EVIDENCE = Evidence(
    raw_sha256="ab" * 32,
    raw_bytes=5_000,
    final_url="https://gazette.example/ferry?x=1",
    status=200,
    headers=(("etag", '"a"'),),
    fetched_at=NOW,
)


def changed(*changes, article=ARTICLE, **more):
    given = {
        "snapshot_number": 4,
        "from_number": 3,
        "verdict": Verdict(changes=changes or (FIGURE,), stealth=True, evidence=("no notice",)),
        "evidence": EVIDENCE,
        "now": NOW,
        "sequence": 2,
    }
    return events.article_changed(article, **(given | more))


def state(type_, **more):
    given = {"reason": "answers with 404", "since": NOW, "now": NOW, "sequence": 3}
    return events.article_state(ARTICLE, type=type_, **(given | more))


def coverage(**more):
    match = {
        "story": "ferry",
        "score": 0.91234567,
        "decision": Decision.ACCEPT,
        "reasons": (Reason("names", 0.5, "Port Ellis, Harbour Board"),),
        "adds": ("240 people on board",),
    }
    found = NewCoverage(
        url="https://courier.example/second",
        outlet="courier",
        title="Second ferry",
        published=NOW,
        source="https://courier.example/feed",
        match=Match(**(match | more)),
    )
    return events.coverage_found(found, now=NOW)


def data(alert):
    return json.loads(alert.body)["data"]


def strict(schema):
    """The schema with every key that it does not name forbidden."""
    if isinstance(schema, dict):
        closed = {key: strict(value) for key, value in schema.items()}
        return closed | {"additionalProperties": False} if "properties" in schema else closed
    return [strict(item) for item in schema] if isinstance(schema, list) else schema


EVERY = [
    changed(),
    changed(WORDING, from_number=None, evidence=None),
    changed(FIGURE, WORDING, flapping=True),
    *(state(t) for t in EventType if t.value.startswith("article.re")),
    state(EventType.ARTICLE_MOVED),
    state(EventType.ARTICLE_UNREACHABLE),
    coverage(),
    coverage(copy_of="https://gazette.example/1", copy_kind=CopyKind.SYNDICATED, agency="AP"),
    events.ping(route="desk", now=NOW, nonce="1"),
]
EVERY.append(events.digest(EVERY, route="desk"))


@pytest.mark.parametrize("alert", EVERY, ids=lambda a: a.type.value)
def test_payloads_are_what_the_schemas_say_and_no_more(alert):
    schema = json.loads((SCHEMAS / f"{alert.type.value}.json").read_text())
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.Draft202012Validator(
        strict(schema), format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER
    ).validate(json.loads(alert.body))


def test_every_event_type_has_an_example_and_a_schema():
    assert {alert.type for alert in EVERY} == set(EventType)
    assert {path.stem for path in SCHEMAS.iterdir()} == {t.value for t in EventType}


@pytest.mark.parametrize("alert", EVERY, ids=lambda a: a.type.value)
def test_an_alert_agrees_with_its_payload(alert):
    body = json.loads(alert.body)
    assert body["id"] == alert.id
    assert body["type"] == alert.type.value
    assert body["version"] == 1
    assert body["timestamp"] == "2026-03-01T12:00:00.250Z"
    assert alert.id.startswith("evt_")
    assert "." not in alert.id
    assert alert.title.isprintable()


def test_a_change_is_told_with_its_versions_and_its_evidence():
    told = data(changed(FIGURE, WORDING))
    assert told["article"]["url"] == ARTICLE.url
    assert (told["snapshot"], told["previous"], told["sequence"]) == (4, 3, 2)
    assert told["severity"] == "substantive"
    assert told["stealth"] is True
    assert told["evidence"]["sha256"] == "ab" * 32
    assert told["changes"][0]["figure"]["after"] == 241.0
    assert told["changes_omitted"] == 0


def test_what_happened_to_the_story_is_told_first():
    trim = Revision(RevisionKind.LEGAL_TRIM, (RevisionGround.NAME_WITHDRAWN,))
    alert = changed(verdict=Verdict(changes=(FIGURE,), revision=trim))
    assert data(alert)["revision"] == {
        "kind": "legal-trim",
        "grounds": ["name-withdrawn"],
        "line": "legal trim: a name withdrawn",
    }
    assert alert.title.startswith("legal trim: figure “214” → “241”: Ferry")
    assert data(changed())["revision"] is None


def test_the_gravest_change_comes_first_and_stands_in_the_title():
    alert = changed(WORDING, FIGURE)
    assert [c["kind"] for c in data(alert)["changes"]] == ["figure", "wording"]
    assert alert.title == (
        "figure “214” → “241” and 1 more: Ferry runs aground (substantive, without notice)"
    )


def test_a_detection_that_is_repeated_later_has_the_same_id():
    again = changed(now=NOW + timedelta(hours=5), evidence=None, sequence=9)
    assert again.id == changed().id
    later = state(EventType.ARTICLE_RESTORED, since=NOW + timedelta(hours=1))
    assert later.id == state(EventType.ARTICLE_RESTORED).id
    assert coverage(score=0.5).id == coverage().id


@pytest.mark.parametrize(
    "other",
    [
        changed(snapshot_number=5),
        changed(WORDING),
        changed(FIGURE, WORDING),
        changed(replace(FIGURE, after="242")),
        changed(replace(FIGURE, context_after="241 were on board.")),
        changed(flapping=True),
        changed(article=replace(ARTICLE, url="https://gazette.example/other")),
    ],
    ids=range(7),
)
def test_what_differs_has_another_id(other):
    assert other.id != changed().id


def test_states_of_one_article_have_ids_of_their_own():
    told = [
        state(EventType.ARTICLE_REMOVED),
        state(EventType.ARTICLE_RESTORED),
        state(EventType.ARTICLE_REMOVED, sequence=5),
    ]
    assert len({alert.id for alert in told}) == 3


def test_the_same_alert_has_the_same_bytes():
    assert changed().body == changed().body
    whole = json.loads(changed().body)
    assert (
        changed().body
        == json.dumps(whole, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
    )


def test_long_texts_are_cut_and_named():
    long = replace(FIGURE, kind=ChangeKind.PARAGRAPH_ADDED, before=None, after="word " * 9_000)
    alert = changed(long)
    assert len(alert.body) <= 20_000
    [told] = data(alert)["changes"]
    assert told["truncated"] == ["after"]
    assert told["after"].endswith("…")
    assert told["context_after"] == FIGURE.context_after


def test_many_changes_are_left_out_from_the_least_grave_and_counted():
    minor = [replace(WORDING, context_after="y" * 200, block=n) for n in range(400)]
    told = data(changed(*minor, FIGURE))
    assert told["changes_total"] == 401
    assert told["changes"][0]["kind"] == "figure"
    assert len(told["changes"]) + told["changes_omitted"] == 401
    assert told["changes_omitted"] > 0


def test_as_many_changes_stand_as_fit():
    many = [replace(WORDING, context_after="y" * 200, block=n) for n in range(400)]
    alert = changed(*many, max_body=8_000)
    one_more = len(alert.body) / (len(data(alert)["changes"]) or 1)
    assert 8_000 - one_more * 1.5 < len(alert.body) <= 8_000


@given(
    texts=st.lists(st.text(max_size=3_000), max_size=12),
    limit=st.integers(1_500, 20_000),
)
def test_any_texts_make_a_payload_within_its_limit(texts, limit):
    changes = [
        replace(WORDING, before=text, context_after=text[::-1], speaker=text) for text in texts
    ]
    alert = changed(*changes, max_body=limit)
    assert len(alert.body) <= limit
    told = data(alert)
    assert len(told["changes"]) + told["changes_omitted"] == len(changes) or not changes


def test_hostile_texts_are_harmless_in_payload_and_title():
    hostile = "\x1b[31mred\x9b\u202egnp.exe\ud800\x00"
    alert = changed(replace(WORDING, after=hostile), article=replace(ARTICLE, title=hostile))
    text = alert.body.decode()
    assert not any(bad in text + alert.title for bad in ("\x1b", "\x9b", "\u202e", "\x00"))
    assert data(alert)["changes"][0]["after"].startswith("\N{REPLACEMENT CHARACTER}[31mred")


def test_line_breaks_of_a_text_stay():
    assert data(changed(replace(WORDING, after="one\ntwo")))["changes"][0]["after"] == "one\ntwo"


def test_times_are_told_in_utc():
    east = timezone(timedelta(hours=3))
    assert data(state(EventType.ARTICLE_REMOVED, since=NOW.astimezone(east)))["since"] == (
        "2026-03-01T12:00:00.250Z"
    )


def test_a_change_is_no_state():
    with pytest.raises(ValueError, match=r"article\.changed is no state"):
        state(EventType.ARTICLE_CHANGED)


def test_coverage_is_told_with_its_reasons():
    alert = coverage(copy_of="https://gazette.example/ferry", copied=0.8)
    told = data(alert)
    assert told["score"] == 0.9123
    assert told["reasons"] == [
        {"signal": "names", "value": 0.5, "detail": "Port Ellis, Harbour Board"}
    ]
    assert alert.story == told["story"] == "ferry"
    assert "copies https://gazette.example/ferry" in alert.title
    assert (told["copy_kind"], told["copy_sure"], told["agency"]) == (None, 0, "")


def test_how_an_article_copies_is_told():
    alert = coverage(
        copy_of="https://gazette.example/ferry",
        copy_kind=CopyKind.REWRITE,
        copy_sure=0.5512349,
        agency="Reuters \x1b[31m",
    )
    told = data(alert)
    assert (told["copy_kind"], told["copy_sure"]) == ("rewrite", 0.5512)
    assert told["agency"].startswith("Reuters")
    assert "\x1b" not in told["agency"]
    assert "may rewrite https://gazette.example/ferry" in alert.title
    kinds = {data(coverage(copy_kind=kind))["copy_kind"] for kind in CopyKind}
    assert kinds == {"copy", "passages", "syndicated", "same-text", "rewrite"}


def test_endless_lists_and_odd_numbers_of_coverage_stay_within_the_limit():
    alert = coverage(
        adds=("x" * 900,) * 500,
        contradicts=("y" * 900,) * 500,
        copy_of="https://e.example/" + "z" * 7_000,
        reasons=(Reason("s", float("nan"), "d" * 900),) * 90,
        score=float("nan"),
    )
    assert len(alert.body) <= 20_000
    assert data(alert)["truncated"] is True
    assert data(coverage())["truncated"] is False
    assert data(alert)["copy_of"] == ""
    assert data(alert)["reasons"][0]["value"] is None


def test_a_ping_goes_to_its_route_and_no_two_are_the_same():
    one, two = (events.ping(route="desk", now=NOW, nonce=n) for n in "ab")
    assert one.routes == ("desk",)
    assert one.id != two.id


def test_a_digest_tells_each_alert_and_keeps_to_its_size():
    many = [changed(replace(FIGURE, before="x" * 3_000, block=n)) for n in range(150)]
    told = events.digest(many, route="desk")
    assert len(told.body) <= 20_000
    found = data(told)
    assert found["alerts_total"] == 150
    assert found["alerts_omitted"] == 150 - len(found["alerts"]) > 0
    assert found["alerts"][0]["id"] == many[0].id
    assert told.title == "150 alerts since 2026-03-01 12:00 UTC"
    assert told.id == events.digest(many, route="desk").id != events.digest(many, route="b").id
    assert data(events.digest([state(EventType.ARTICLE_MOVED)], route="r"))["alerts"][0] == {
        "id": state(EventType.ARTICLE_MOVED).id,
        "type": "article.moved",
        "timestamp": "2026-03-01T12:00:00.250Z",
        "title": state(EventType.ARTICLE_MOVED).title,
        "url": ARTICLE.url,
        "links": {},
        "change": None,
    }


def test_coverage_carries_its_facts_as_values():
    here = Quantity(low=4_200, high=None, unit="l", of="oil leaked", key="leaked", source="Norlink")
    there = Quantity(low=60_000, high=60_000, unit="l", of="oil leaked", key="leaked")
    told = data(
        coverage(
            figures=(here,),
            quotations=(Quotation(text="We were told", speaker="Ann Lee", carrier="AP"),),
            names=(NewName(name="Ann Lee", role="officer"),),
            disputes=(Dispute(here=here, there=there, there_url="https://a.example/1"),),
        )
    )["facts"]
    assert (told["figures"][0]["low"], told["figures"][0]["high"]) == (4_200, None)
    assert told["quotations"] == [{"text": "We were told", "speaker": "Ann Lee", "carrier": "AP"}]
    assert told["names"] == [{"name": "Ann Lee", "role": "officer"}]
    assert told["disputes"][0]["there"]["low"] == 60_000
    assert told["disputes"][0]["there_url"] == "https://a.example/1"


def test_alerts_lead_to_the_web_view_where_others_can_open_it():
    public = "https://desk.example/monitor/"
    edited = changed(public_url=public)
    page = "https://desk.example/monitor/articles/7"
    beside = {"history": page, "story": f"{public}?story={ARTICLE.stories[0]}"}
    assert data(edited)["links"] == {"redline": f"{page}/diff/3/4", **beside}
    first = changed(from_number=None, public_url=public)
    assert data(first)["links"] == {"version": f"{page}/versions/4", **beside}
    assert data(state(EventType.ARTICLE_REMOVED, public_url=public))["links"] == beside
    assert data(changed())["links"] == data(coverage())["links"] == {}
    assert changed().id == edited.id  # where it leads is not what it tells
    found = events.digest([edited], route="r")
    assert data(found)["alerts"][0]["links"]["redline"] == f"{page}/diff/3/4"
