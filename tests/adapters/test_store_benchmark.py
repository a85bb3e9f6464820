"""The benchmark of the store goes with the tables: its hand-written statements fit them."""

from __future__ import annotations

import pytest

from benchmarks import store


def test_the_bare_statements_fit_the_tables(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    few = {"ARTICLES": 1_000, "OUTLETS": 5, "CLAIMED": 5, "ROUNDS": 2, "RECORDS": 4}
    for name, number in few.items():
        monkeypatch.setattr(store, name, number)
    store.main()
    printed = capsys.readouterr().out
    assert "record a version of 1,000 words" in printed
    assert "the page alone, zstd" in printed
