"""The verdict: what is copied, how much, how sure."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.core.coverage.duplicates import ComparableText, copied_from
from monitor.core.coverage.duplicates.rewriting import likeness
from monitor.model.coverage import CopyKind
from tests.unit.core.coverage.duplicates.invented import REPORT, article, paragraphs

OWN = paragraphs(1)
SOURCE = ComparableText(article(*OWN, name="source"))


def take(*texts: str, **more: object) -> ComparableText:
    facts = more.pop("facts", ())
    return ComparableText(article(*texts, **{"name": "copy", "hours": 2} | more), facts)  # type: ignore[arg-type]


def test_a_copy_names_its_source_and_how_much() -> None:
    copy = copied_from(take(*OWN), [ComparableText(article(*paragraphs(2), name="other")), SOURCE])
    assert copy is not None
    assert (copy.of, copy.kind, copy.share, copy.sure) == (
        "https://source.example/source",
        CopyKind.COPY,
        1.0,
        1.0,
    )
    assert copy.reason == "100% of its five-word runs stand there too; it was published later"


def test_an_edited_copy_is_still_one() -> None:
    """Every second sentence has a word of its own."""
    edited = [p.replace(p.split()[3], "altogether", 1) for p in OWN]
    copy = copied_from(take("A line of our own stands first.", *edited), [SOURCE])
    assert copy is not None
    assert copy.kind is CopyKind.COPY
    assert 0.5 < copy.share < 0.9


def test_some_passages() -> None:
    copy = copied_from(take(*OWN[:3], *paragraphs(5, 9)), [SOURCE])
    assert copy is not None
    assert copy.kind is CopyKind.PASSAGES
    assert copy.share == pytest.approx(0.25, abs=0.03)
    assert 0.6 < copy.sure < 1
    assert copy.reason.startswith("passages are taken over")


def test_a_stock_phrase_is_no_copy() -> None:
    phrase = "The harbour board of Port Ellis did not answer a request for comment on Monday."
    other = ComparableText(article(*paragraphs(3), phrase, name="other"))
    assert copied_from(take(*paragraphs(4), phrase), [other]) is None


def test_shared_quotations_are_no_copy() -> None:
    """Both heard the same speech: the words in quotation marks are the speaker's."""
    speech = " ".join(paragraphs(8, 3))
    ours = take(f"“{speech}” she said.", *paragraphs(9, 3))
    theirs = ComparableText(
        article(f"“{speech}” the speaker told the crowd.", *paragraphs(10, 3), name="other")
    )
    assert copied_from(ours, [theirs]) is None
    narrated = ComparableText(article(speech, *paragraphs(10, 3), name="other"))
    assert copied_from(take(speech, *paragraphs(9, 3)), [narrated]) is not None


def test_a_text_of_nothing_but_quotation_is_judged_whole() -> None:
    speech = "“" + " ".join(paragraphs(8, 3)) + "”"
    copy = copied_from(take(speech), [ComparableText(article(speech, name="other"))])
    assert copy is not None
    assert copy.kind is CopyKind.COPY


def test_neither_itself_nor_what_came_later_is_its_source() -> None:
    assert copied_from(SOURCE, [SOURCE]) is None
    assert copied_from(SOURCE, [take(*OWN, hours=3)]) is None
    assert copied_from(SOURCE, [take(*OWN, hours=0.1)]) is None
    assert copied_from(SOURCE, [take(*OWN, hours=None)]) is not None


def test_an_outlets_own_background_is_not_told_but_its_whole_text_again_is() -> None:
    again = ComparableText(article(*OWN, name="again", outlet="source", hours=4))
    some = ComparableText(
        article(*OWN[:3], *paragraphs(6, 9), name="some", outlet="source", hours=4)
    )
    assert copied_from(some, [SOURCE]) is None
    copy = copied_from(again, [SOURCE])
    assert copy is not None
    assert copy.kind is CopyKind.COPY


def test_two_prints_of_one_agency() -> None:
    dated = (f"PORT ELLIS, March 1 (Reuters) - {REPORT[0]}", *REPORT[1:])
    first = ComparableText(article(*dated, name="first"))
    copy = copied_from(take(*REPORT), [first])
    assert copy is not None
    assert (copy.kind, copy.agency) == (CopyKind.SYNDICATED, "Reuters")
    assert "a text of Reuters" in copy.reason
    other = take(*REPORT, bylines=("AFP",))
    mixed = copied_from(other, [first])
    assert mixed is not None
    assert (mixed.kind, mixed.agency) == (CopyKind.COPY, "")


FACTS = tuple(f"figure:{n}" for n in range(6)) + tuple(f"name:{n}" for n in range(6))


def test_a_rewriting_is_told_as_less_sure() -> None:
    source = ComparableText(article(*OWN, name="source"), FACTS)
    ours = take(*paragraphs(20), facts=("name:new", *FACTS[:10]))
    copy = copied_from(ours, [source])
    assert copy is not None
    assert copy.kind is CopyKind.REWRITE
    assert 0.4 < copy.sure <= 0.6
    assert copy.share == 0
    worded = ComparableText(article(*ours.article.paragraphs, name="worded"))
    surer = copied_from(ours, [source, worded])
    assert surer is not None
    assert surer.kind is CopyKind.COPY
    own = take(*paragraphs(20), facts=FACTS, outlet="source")
    assert copied_from(own, [source]) is None


def test_the_same_facts_in_another_order_are_another_report() -> None:
    assert likeness(FACTS, FACTS) == 0.6
    more = tuple(f"name:theirs{n}" for n in range(4))
    assert likeness(tuple(reversed(FACTS)), FACTS + more) == 0
    shuffled = list(FACTS)
    random.Random(3).shuffle(shuffled)
    assert likeness(shuffled, FACTS + more) == 0


def test_all_facts_of_a_report_and_no_other_are_its_rewriting_in_any_order() -> None:
    shuffled = list(FACTS)
    random.Random(3).shuffle(shuffled)
    assert 0 < likeness(shuffled, FACTS) < 0.6


def test_few_facts_names_alone_or_much_of_its_own_say_nothing() -> None:
    names = tuple(f"name:{n}" for n in range(20))
    assert likeness(names, names) == 0
    assert likeness(FACTS[:7], FACTS) == 0
    assert likeness((*FACTS, *(f"figure:own{n}" for n in range(9))), FACTS) == 0


@given(st.lists(st.sampled_from(FACTS), max_size=30), st.lists(st.sampled_from(FACTS), max_size=30))
def test_likeness_is_bounded_and_repeats_do_not_count(ours: list[str], theirs: list[str]) -> None:
    value = likeness(ours, theirs)
    assert 0 <= value <= 0.6
    assert value == likeness(ours + ours, theirs + theirs)
