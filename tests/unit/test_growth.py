"""The benchmark of growth: what its screening keeps, the full measurement keeps, too."""

from __future__ import annotations

import re
from itertools import accumulate, product
from operator import mul

import pytest

from benchmarks import growth

ONE = growth.Input("text", "a")
RATIOS = tuple(number / 10 for number in range(5, 40))
"""What twice the size may cost: 2 is linear, 4 quadratic."""


@pytest.mark.parametrize("first", [0.012, 0.03, 0.3])
def test_what_the_screening_is_sure_of_all_sizes_keep(
    first: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    costs: dict[int, float] = {}
    monkeypatch.setattr(growth, "cost", lambda _run, _one, size, _rounds: costs[size])
    for ratios in product(RATIOS, repeat=3):
        costs.update(zip(growth.SIZES, accumulate(ratios, mul, initial=first), strict=True))
        if not growth.Growth(ONE, "any", costs).is_kept:
            assert not growth.is_sure(growth.Growth(ONE, "any", growth.screened(len, ONE)))


@pytest.mark.parametrize(
    ("power", "is_kept"), [(0, True), (1, True), (1.15, True), (1.25, False), (2, False)]
)
@pytest.mark.parametrize("seconds", [0.03, 0.3])
def test_growth_is_measured_by_its_power(
    power: float, is_kept: bool, seconds: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        growth, "cost", lambda _run, _one, size, _rounds: seconds * (size / 8_000) ** power
    )
    assert growth.grown(len, ONE, "any").is_kept is is_kept


def test_a_planted_quadratic_pattern_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """For real: the search begins anew at each letter, and goes to the end each time."""
    monkeypatch.setattr(growth, "SIZES", (500, 1_000, 2_000, 4_000))
    monkeypatch.setattr(growth, "FLOOR", 0.000_1)
    monkeypatch.setattr(growth, "MOST", 10.0)
    planted, linear = re.compile(r"a+b"), re.compile(r"a+")
    assert not growth.grown(planted.search, ONE, "pattern").is_kept
    assert growth.grown(linear.search, ONE, "pattern").is_kept
