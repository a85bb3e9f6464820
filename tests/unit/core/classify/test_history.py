"""Returns to earlier versions, and variants that alternate."""

from __future__ import annotations

import pytest

from monitor.core.classify import is_flapping, reverted_to
from monitor.model.watch import VersionMark
from tests.unit.core.classify.versions import MORNING


def marks(contents: str, headlines: str = "") -> tuple[VersionMark, ...]:
    """A version for each letter: its content hash, and the headline beside it."""
    heads = headlines or contents
    return tuple(
        VersionMark(number=n, taken_at=MORNING, modified=None, content_hash=c, headline=h)
        for n, (c, h) in enumerate(zip(contents, heads, strict=True), 1)
    )


@pytest.mark.parametrize(
    ("history", "new", "number"),
    [
        ("AB", "A", 1),
        ("ABC", "A", 1),
        ("ABAC", "A", 3),
        ("AB", "B", None),
        ("AB", "C", None),
        ("", "A", None),
    ],
)
def test_a_return_names_the_latest_earlier_version(
    history: str, new: str, number: int | None
) -> None:
    assert reverted_to(marks(history), new) == number


@pytest.mark.parametrize(
    ("history", "new", "flaps"),
    [
        ("ABA", "B", True),
        ("AB", "A", False),
        ("ABCA", "B", True),
        ("ABCD", "E", False),
        ("ABAB" + "CDEFG", "H", False),
        ("AAB", "A", False),
        ("ABABA", "C", False),  # new words after a headline test
        ("ABABAC", "B", True),
    ],
)
def test_two_returns_are_flapping(history: str, new: str, *, flaps: bool) -> None:
    assert is_flapping(marks(history), new, new, headline_alone=False) is flaps


def test_headlines_alone_may_flap() -> None:
    history = marks("ABC", "xyx")
    assert is_flapping(history, "D", "y", headline_alone=True)
    assert not is_flapping(history, "D", "z", headline_alone=True)


def test_an_edit_under_an_alternating_headline_is_an_edit() -> None:
    assert not is_flapping(marks("ABC", "xyx"), "D", "y", headline_alone=False)
