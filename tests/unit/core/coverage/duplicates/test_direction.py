"""Which of two prints had the text first."""

from __future__ import annotations

import itertools
from dataclasses import replace

import pytest

from monitor.core.coverage.duplicates import ComparableText, copied_from, direction
from monitor.model.coverage import CopyKind
from tests.unit.core.coverage.duplicates.invented import NOON, REPORT, article

GAZETTE = article(*REPORT, name="a", outlet="Marsh Gazette", hours=3)


def print_of(*texts, outlet="Sallow Post", hours=1.0, bylines=()):
    return article(*texts, name="b", outlet=outlet, hours=hours, bylines=bylines)


@pytest.mark.parametrize(
    "copy",
    [
        print_of(*REPORT, "Source: Marsh Gazette"),
        print_of(*REPORT, "Courtesy of the Marsh Gazette"),
        print_of(*REPORT, "As published by Marsh Gazette."),
        print_of(*REPORT, "Marsh Gazette/kl"),
        print_of(*REPORT[:-1], f"{REPORT[-1]} (Marsh Gazette)"),
        print_of(f"(Marsh Gazette) {REPORT[0]}", *REPORT[1:]),
        print_of(f"PORT ELLIS, March 1 (Marsh Gazette) - {REPORT[0]}", *REPORT[1:]),
        print_of(*REPORT, bylines=("Marsh Gazette",)),
        print_of(*REPORT, "Джерело: Marsh Gazette"),
    ],
    ids=itertools.count(),
)
def test_a_credit_tells_more_than_a_clock(copy):
    """The copy is dated two hours earlier."""
    assert direction(GAZETTE, copy).first == 1
    found = direction(copy, GAZETTE)
    assert (found.first, found.why) == (-1, "it credits Marsh Gazette")


def test_an_outlets_identifier_is_its_name():
    own = replace(GAZETTE, outlet="marsh-gazette")
    assert direction(own, print_of(*REPORT, "Source: Marsh Gazette")).first == 1


def test_who_is_only_quoted_is_not_credited():
    quoting = print_of(
        *REPORT,
        "The cracks were first told of by a diver, who spoke with Marsh Gazette at length about what he had seen in autumn.",
    )
    assert direction(GAZETTE, quoting).first == -1


def test_an_agencys_dateline_is_its_own():
    agency = article(
        f"PORT ELLIS (Nordwire) - {REPORT[0]}", *REPORT[1:], name="a", outlet="Nordwire", hours=None
    )
    bare = print_of(*REPORT)
    assert direction(agency, bare).first == 1
    assert direction(bare, agency).why == "Nordwire signs it as its own"


def test_then_hours_then_when_each_was_seen():
    late, early = GAZETTE, print_of(*REPORT)
    assert direction(early, late).first == 1
    day = replace(early, published=NOON.replace(hour=0))
    assert direction(day, late).first == 0
    seen = {day.url: NOON, late.url: NOON.replace(hour=14)}
    assert direction(day, late, seen).first == 1
    assert direction(late, day, seen).why == "it was first seen later"


def test_equal_evidence_is_told_as_equal():
    one, other = (article(*REPORT, "(Nordwire)", name=n, hours=None) for n in ("a", "b"))
    assert direction(one, other) == direction(other, one)
    texts = [ComparableText(each) for each in (one, other)]
    together = {one.url, other.url}
    found = [copied_from(each, texts, together=together) for each in texts]
    assert [copy.kind for copy in found if copy] == [CopyKind.SAME_TEXT] * 2
    assert all("neither is known to have had it first" in copy.reason for copy in found if copy)


def test_a_rewriting_of_which_nothing_tells_the_order_is_half_as_sure():
    facts = tuple(f"figure:{n}" for n in range(6)) + tuple(f"name:{n}" for n in range(6))
    one = ComparableText(article(*REPORT, name="a", hours=None), facts)
    other = ComparableText(article("Other words altogether.", name="b", hours=None), facts)
    together = {one.article.url, other.article.url}
    assert copied_from(other, (), retold=[one], together=together) is None
    found = copied_from(other, (), retold=[one], together=together, read_before=[one.article.url])
    assert found is not None
    assert (found.kind, found.sure) == (CopyKind.REWRITE, 0.3)
    assert "which of the two was first is not known" in found.reason
    assert copied_from(one, (), retold=[other], together=together, read_before=[]) is None
