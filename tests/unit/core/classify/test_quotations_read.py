"""Quotations are read as a whole: what moved, or is spelt otherwise, is no other word."""

from __future__ import annotations

import pytest

from monitor.model.change import Severity
from tests.unit.core.classify.versions import article, found

AROUND = "An old light stands on the rock."


def kinds_above_cosmetic(old: str, new: str) -> list[str]:
    """The kinds of what is told above cosmetic where one paragraph became another."""
    changes = found(article(old, AROUND), article(new, AROUND))
    return [c.kind.value for c in changes if c.severity is not Severity.COSMETIC]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("“The harbour is our labour,” she said.", "“The harbor is our labor,” she said."),
        ("“We lost ten thousand nets,” she said.", "“We lost 10,000 nets,” she said."),
        ("“We sail at dawn,” said Quill.", "Quill said: “We sail at dawn.”"),
        ("“We sail at dawn,” said Quill.", "‘We sail at dawn,’ said Quill."),
    ],
)
def test_the_same_words_of_a_speaker(old: str, new: str) -> None:
    assert "quote" not in kinds_above_cosmetic(old, new)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("“We sail at dawn,” said Quill.", "“We sail at noon,” said Quill."),
        ("“We lost ten thousand nets,” she said.", "“We lost 20,000 nets,” she said."),
        ("“We never sail at dawn,” said Quill.", "“We sail at dawn,” said Quill."),
    ],
)
def test_other_words_of_a_speaker(old: str, new: str) -> None:
    assert kinds_above_cosmetic(old, new) == ["quote"]
