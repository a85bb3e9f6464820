"""The benchmark of growth: what its screening keeps, the full measurement keeps, too."""

from __future__ import annotations

import re
from itertools import accumulate, product
from operator import mul

import pytest

from benchmarks import growth

ONE = growth.Input("text", "a")
ANY = growth.Stage("any", len)
RATIOS = tuple(number / 10 for number in range(5, 40))
"""What twice the size may cost: 2 is linear, 4 quadratic."""


@pytest.mark.parametrize("first", [0.012, 0.03, 0.3])
def test_what_the_screening_is_sure_of_all_sizes_keep(
    first: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    costs: dict[int, float] = {}
    monkeypatch.setattr(growth, "SIZES", growth.SIZES[-4:])
    monkeypatch.setattr(growth, "cost", lambda _stage, _one, size, _rounds: costs[size])
    for ratios in product(RATIOS, repeat=3):
        costs.update(zip(growth.SIZES, accumulate(ratios, mul, initial=first), strict=True))
        if not growth.Growth(ONE, "any", costs).is_kept:
            assert not growth.is_sure(growth.screened(ANY, ONE))


@pytest.mark.parametrize(
    ("second", "sizes"),
    [(0.03, (1_000, 8_000)), (0.003, (1_000, 2_000, 4_000, 32_000)), (0.000_1, growth.SIZES)],
)
def test_the_dearer_the_smaller_are_the_sizes_that_are_screened(
    second: float, sizes: tuple[int, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        growth, "cost", lambda _stage, _one, size, _rounds: second * size / growth.SIZES[0]
    )
    found = growth.screened(ANY, ONE)
    assert tuple(sorted(found.costs)) == sizes
    assert growth.is_sure(found)


@pytest.mark.parametrize(
    ("power", "is_kept"), [(0, True), (1, True), (1.15, True), (1.25, False), (2, False)]
)
@pytest.mark.parametrize("seconds", [0.03, 0.3])
def test_growth_is_measured_by_its_power(
    power: float, is_kept: bool, seconds: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        growth, "cost", lambda _stage, _one, size, _rounds: seconds * (size / 8_000) ** power
    )
    assert growth.grown(ANY, ONE).is_kept is is_kept


def test_a_step_is_no_growth(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where a page no longer fits a cache, each letter costs twice as much from there on."""
    monkeypatch.setattr(
        growth,
        "cost",
        lambda _stage, _one, size, _rounds: size / 3_000_000 * min(max(1, size / 40_000), 3),
    )
    assert growth.grown(ANY, ONE).is_kept


def test_a_planted_quadratic_pattern_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """For real: the search begins anew at each letter, and goes to the end each time."""
    monkeypatch.setattr(growth, "SIZES", (500, 1_000, 2_000, 4_000))
    monkeypatch.setattr(growth, "LIGHT", 0.0)
    monkeypatch.setattr(growth, "FLOOR", 0.000_1)
    monkeypatch.setattr(growth, "MOST", 10.0)
    planted, linear = re.compile(r"a+b"), re.compile(r"a+")
    assert not growth.grown(growth.Stage("pattern", planted.search), ONE).is_kept
    monkeypatch.setattr(growth, "MOST_ROUNDS", 40)  # a busy machine blurs what takes microseconds
    assert growth.grown(growth.Stage("pattern", linear.search), ONE).is_kept
