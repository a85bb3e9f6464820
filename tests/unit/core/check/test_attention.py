"""How closely an article is watched, by its age and its last change."""

from datetime import UTC, datetime, timedelta

import pytest

from monitor.core.check.timing import attention_age

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
DAY = timedelta(days=1)


@pytest.mark.parametrize(
    ("age", "since_change", "counts_as"),
    [
        (400 * DAY, None, 400 * DAY),
        (400 * DAY, timedelta(0), DAY),
        (400 * DAY, 3 * DAY, 4 * DAY),
        (400 * DAY, 500 * DAY, 400 * DAY),
        (400 * DAY, -DAY, DAY),  # a clock that was set back
        (7 * DAY, timedelta(0), 7 * DAY),
        (8 * DAY, timedelta(0), DAY),
    ],
)
def test_an_edit_wakes_an_old_article(age, since_change, counts_as):
    changed_at = None if since_change is None else NOW - since_change
    assert attention_age(age, changed_at, NOW) == counts_as
