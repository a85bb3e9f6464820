"""A follow that a person asks for by hand, held to the rules of the configuration's."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from monitor.errors import UsageError
from monitor.model.config import Settings
from monitor.model.story import Follow, Outlet
from monitor.settings import consistency
from monitor.settings.schema import FollowTable
from monitor.settings.validate import validate

_OPTIONS = {
    "include": "--include",
    "exclude": "--exclude",
    "sections": "--section",
    "per_day": "--per-day",
    "let_go_after": "--let-go-after",
    "stop_after": "--stop-after",
    "routes": "--route",
}


def checked_follow(
    outlet: Outlet, settings: Settings, *, story: str, **values: Sequence[str] | str | int
) -> Follow:
    """The follow of an outlet with those values. Raises UsageError that names the option."""
    given: dict[str, Any] = {
        name: list(value) if isinstance(value, list | tuple) else value
        for name, value in values.items()
        if value != ""
    }
    table, problems = validate(FollowTable, given)
    if table is None:
        raise _wrong(problems[0])
    made: dict[str, Any] = dict(table)
    for_story = settings.story(story)
    if story and for_story is None:
        known = ", ".join(one.id for one in settings.stories) or "none"
        raise UsageError(f"no story is called {story!r}", mend=f"known: {known}")
    if for_story is not None:
        made["intervals"] = for_story.intervals
        made["routes"] = made.get("routes") or for_story.routes
    follow = Follow(outlet=outlet.id, story=story, **made)
    wrong = next(consistency.of_follow(follow, outlet, [r.id for r in settings.routes]), None)
    if wrong is not None:
        raise _wrong(wrong)
    return follow


def _wrong(problem: tuple[tuple[str | int, ...], str]) -> UsageError:
    key, what = problem
    name = str(key[0]) if key else ""
    return UsageError(f"{_OPTIONS.get(name, name)}: {what}".removeprefix(": "))
