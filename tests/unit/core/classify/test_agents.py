"""Who does it to whom: two that change places are another fact."""

from __future__ import annotations

import pytest

from monitor.model.change import Severity
from tests.unit.core.classify.versions import article, found, with_paragraph


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("The police beat the sailors by the quay.", "The sailors beat the police by the quay."),
        ("The residents sued the two owners.", "The two owners sued the residents."),
        ("The gate was closed by officials.", "The gate was closed by residents."),
    ],
)
def test_another_who_acts_is_another_fact(before: str, after: str) -> None:
    old, new = (with_paragraph(article(), 2, text) for text in (before, after))
    assert any(change.severity is Severity.SUBSTANTIVE for change in found(old, new))
