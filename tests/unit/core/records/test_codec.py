"""Every value of the model becomes JSON and comes back exactly; nothing else is taken for one."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.core.records import decode, dumps, encode, loads
from monitor.model.change import Change, ChangeKind, Severity, Verdict
from monitor.model.coverage import Match
from monitor.model.extraction import Block, BlockKind, BoilerplateMemory, Extraction
from monitor.model.response import Validators
from monitor.model.watch import Availability, MissingRun, Progress

NOW = datetime(2026, 5, 4, 9, 30, 1, 250_000, tzinfo=UTC)

_times = st.integers(-6 * 10**16, 2 * 10**17).map(lambda us: NOW + timedelta(microseconds=us))


@settings(max_examples=60)
@given(
    st.builds(
        Extraction,
        blocks=st.tuples(st.builds(Block, st.text(), st.sampled_from(BlockKind))),
        published=st.none() | _times,
        modified=st.none() | _times,
    )
)
def test_an_extraction_comes_back(value):
    assert loads(Extraction, dumps(value)) == value


@settings(max_examples=60)
@given(
    st.builds(
        Progress,
        missing=st.none() | st.builds(MissingRun, first_seen=_times),
        validators=st.builds(Validators),
        last_changed_at=st.none() | _times,
        modified_seen=st.none() | _times,
        move=st.none(),
        held=st.none(),
    )
)
def test_a_progress_comes_back(value):
    assert loads(Progress, dumps(value)) == value


def test_what_is_at_its_default_is_left_out():
    assert dumps(Extraction()) == dumps(Progress()) == "{}"
    assert encode(Progress(failures=2)) == {"failures": 2}
    assert loads(Extraction, "{}") == Extraction()


def test_a_field_that_is_gone_is_passed_over():
    assert loads(Progress, '{"failures":3,"mood":"glum"}') == Progress(failures=3)


def test_the_form_of_each_sort_of_value():
    verdict = Verdict(
        changes=(
            Change(
                kind=ChangeKind.FIGURE,
                severity=Severity.MINOR,
                before="31",
                after="32",
                reason="a figure",
            ),
        )
    )
    assert encode(verdict)["changes"][0]["kind"] == "figure"
    run = MissingRun(first_seen=NOW.astimezone(timezone(timedelta(hours=5))), seen=2, status=404)
    assert encode(run) == {
        "first_seen": "2026-05-04T09:30:01.250000+00:00",
        "seen": 2,
        "status": 404,
    }
    memory = BoilerplateMemory(seen=(("a", 1), ("b", 2)))
    assert encode(memory) == {"seen": [["a", 1], ["b", 2]]}
    assert decode(BoilerplateMemory, encode(memory)) == memory


@dataclass(frozen=True)
class Odds:
    """Sorts of field that the model may come to have."""

    share: float
    wait: timedelta
    flag: bool = False


def test_numbers_and_spans():
    odds = Odds(share=0.25, wait=timedelta(days=1, microseconds=7))
    assert encode(odds) == {"share": 0.25, "wait": 86_400_000_007}
    assert decode(Odds, encode(odds)) == odds
    whole = decode(Odds, {"share": 1, "wait": 0})
    assert type(whole.share) is float


def test_a_default_of_another_type_is_written():
    """1 equals True, and would come back as it."""
    assert encode(Odds(share=1.0, wait=timedelta(0), flag=0)) == {
        "share": 1.0,
        "wait": 0,
        "flag": False,
    }


def test_a_naive_time_is_refused():
    with pytest.raises(ValueError, match="without a zone"):
        dumps(Extraction(published=datetime(2026, 5, 4)))  # noqa: DTZ001 - the point


@pytest.mark.parametrize(
    "data",
    [
        None,
        7,
        [],
        "headline",
        {"blocks": 7},
        {"blocks": [{"kind": "paragraph"}]},
        {"blocks": [{"text": 7}]},
        {"blocks": [{"text": "a", "kind": "poem"}]},
        {"published": "yesterday"},
        {"published": 7},
        {"is_live": "yes"},
        {"is_live": 1},
        {"version": True},
    ],
)
def test_what_no_value_has_is_refused(data):
    with pytest.raises(ValueError, match=r"\S"):
        decode(Extraction, data)


def test_pairs_have_their_length():
    with pytest.raises(ValueError, match=r"\S"):
        decode(BoilerplateMemory, {"seen": [["a"]]})


def test_text_that_is_no_json_is_refused():
    with pytest.raises(ValueError, match=r"\S"):
        loads(Progress, "{")


@pytest.mark.parametrize("kind", [complex, dict[str, int], list])
def test_sorts_without_a_form_are_named(kind):
    with pytest.raises((TypeError, ValueError), match="no way is known"):
        decode(dataclass(type("Holder", (), {"__annotations__": {"field": kind}})), {"field": 1})


@pytest.mark.parametrize(
    "kind", [Change, Extraction, BoilerplateMemory, Match, Progress, Validators, Verdict]
)
def test_every_class_that_is_stored_has_a_form(kind):
    """An annotation that is beyond the codec shows when the class is first met."""
    try:
        decode(kind, {})
    except ValueError as error:
        assert "missing" in str(error), "only a field without a default may be wanting"  # noqa: PT017


def test_what_is_written_is_one_line_of_plain_json():
    text = dumps(Extraction(headline="Größe\n„5“ \u2028 \ud800"))
    assert "\n" not in text
    assert json.loads(text) == {"headline": "Größe\n„5“ \u2028 \ud800"}
    assert dumps(Progress(availability=Availability.MOVED)) == '{"availability":"moved"}'
