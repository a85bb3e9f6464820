"""Shingles, and the bands that stand for them."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.core.coverage.duplicates import bands, containment, shingles
from monitor.core.coverage.duplicates.shingles import WIDTH
from monitor.core.coverage.duplicates.sketch import BINS
from tests.unit.core.coverage.duplicates.invented import REPORT, paragraphs

WORDS = st.lists(
    st.sampled_from(
        ["the", "quay", "of", "Port", "Ellis", "shook", "at", "noon", "twice", "again"]
    ),
    max_size=60,
)


def test_the_numbers_are_the_same_on_every_machine() -> None:
    """They are stored: a change of the rule must be seen."""
    found = shingles("The northern quay was closed on Monday")
    assert sorted(found) == [1028428915875046349, 2092446626804666804, 2255383595441082943]
    assert bands(found) == (-3597600725691958309, 3459605608000835774)


@given(WORDS)
def test_a_text_has_a_run_for_each_word_but_the_last_four(words: list[str]) -> None:
    assert len(shingles(" ".join(words))) <= max(0, len(words) - WIDTH + 1)
    assert bool(shingles(" ".join(words))) == (len(words) >= WIDTH)


def test_case_marks_and_spaces_do_not_matter() -> None:
    assert shingles("“The quay,” he said — “was closed”") == shingles(
        'the QUAY he said "was\n closed"'
    )


@given(WORDS, WORDS)
def test_containment_is_a_share_of_the_first(ours: list[str], theirs: list[str]) -> None:
    part, whole = shingles(" ".join(ours)), shingles(" ".join(theirs))
    share = containment(part, whole)
    assert 0 <= share <= 1
    assert containment(part, part | whole) == (1 if part else 0)
    assert (share == 1) == (bool(part) and part <= whole)


@given(
    st.frozensets(st.integers(0, (1 << 61) - 2), max_size=300),
    st.frozensets(st.integers(0, (1 << 61) - 2), max_size=300),
)
def test_bands_of_a_union_are_bands_of_its_parts(
    ours: frozenset[int], theirs: frozenset[int]
) -> None:
    """Each band is a least: the least of both is the least of one of them."""
    both = set(bands(ours | theirs))
    assert both <= set(bands(ours)) | set(bands(theirs))
    assert len(both) <= BINS
    assert all(-(1 << 63) <= band < (1 << 63) for band in both)
    assert bool(both) == bool(ours | theirs)


@pytest.mark.parametrize("share", [0.1, 0.3, 0.6])
def test_as_many_bands_are_shared_as_shingles(share: float) -> None:
    """The fraction of shared bands estimates the Jaccard similarity, within three deviations."""
    rng = random.Random(7)
    trials, shared = 40, 0
    for _ in range(trials):
        common = int(600 * share)
        numbers = [rng.randrange(1 << 61) for _ in range(1200 - common)]
        ours, theirs = numbers[:600], numbers[600 - common :]
        shared += len(set(bands(ours)) & set(bands(theirs)))
    jaccard = common / len(set(numbers))
    drawn = trials * BINS
    assert shared / drawn == pytest.approx(
        jaccard, abs=3 * (jaccard * (1 - jaccard) / drawn) ** 0.5
    )


def test_unlike_texts_share_no_band() -> None:
    seen = [set(bands(shingles(" ".join(paragraphs(seed))))) for seed in range(30)]
    assert all(not a & b for i, a in enumerate(seen) for b in seen[:i])


def test_a_short_part_of_a_long_text_is_found_by_its_bands() -> None:
    """A fifth of a long report, printed elsewhere with as much of its own."""
    lost = 0
    for seed in range(50):
        long, other = paragraphs(seed, 20), paragraphs(seed + 1_000, 4)
        lifted = " ".join((*long[3:7], *other))
        lost += not set(bands(shingles(" ".join(long)))) & set(bands(shingles(lifted)))
    assert lost <= 1


def test_empty_and_short_texts_have_few_bands() -> None:
    assert bands(shingles("")) == ()
    assert bands(shingles("Too short to tell")) == ()
    assert 1 <= len(bands(shingles(REPORT[1][:60]))) <= 10
