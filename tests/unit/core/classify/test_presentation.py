"""How the places where a passage was reworded are told."""

from __future__ import annotations

from dataclasses import replace

import pytest

from monitor.core.classify import presentation
from monitor.core.classify.edits import Edit
from monitor.core.classify.rules import REWORDED
from monitor.core.diff import Aligned


def test_many_reworded_places_of_a_block_are_compared_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The longest of them is told for all; to look for it at each of them is quadratic."""
    before, after = "so it is " * 500, "as it was " * 500
    sentence = Aligned(0, len(before), 0, len(after))
    places = [
        Edit(before, after, at * 9, at * 9 + 2, at * 10, at * 10 + 2, sentence) for at in range(500)
    ]
    places[77] = replace(places[77], after_end=places[77].after_end + 3)
    compared: list[int] = []
    monkeypatch.setattr(
        presentation,
        "max",
        lambda of, key: compared.extend(map(key, of)) or max(of, key=key),
        raising=False,
    )
    ((edit, finding),) = presentation._once([(place, REWORDED) for place in places])
    assert edit is places[77]
    assert "500 places" in finding.reason
    assert len(compared) == len(places)
