"""What no single key can tell: values that contradict each other, names that lead nowhere."""

from __future__ import annotations

import base64
import binascii
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from difflib import get_close_matches
from typing import Any

from monitor.core.urls import canonicalise, split
from monitor.errors import UsageError
from monitor.model.config import Settings
from monitor.model.story import CheckIntervals, Outlet, Route, RouteKind, Story
from monitor.settings.durations import format_duration
from monitor.settings.schema import FigureTable, StoryFile
from monitor.settings.validate import KeyedProblem

_SECRET_BYTES = range(24, 65)  # Standard Webhooks, "Signing secrets"


def of_settings(settings: Settings) -> Iterator[KeyedProblem]:
    """Contradictions in monitor.toml."""
    yield from _intervals(settings.schedule.intervals, ("schedule",))
    if settings.schedule.lease <= settings.fetch.timeout:
        yield (
            ("schedule", "lease"),
            f"must be longer than fetch.timeout ({format_duration(settings.fetch.timeout)})",
        )
    if settings.outbox.lease <= settings.outbox.timeout:
        yield ("outbox", "lease"), "must be longer than outbox.timeout"
    if settings.fetch.connect_timeout > settings.fetch.timeout:
        yield ("fetch", "connect_timeout"), "must not be longer than fetch.timeout"
    yield from _twice([r.id for r in settings.routes], ("routes",), "id")


def of_route(route: Route, stories: Iterable[str]) -> Iterator[KeyedProblem]:
    """What is wrong with a route; the stories are all ids that there are."""
    if not route.closed:
        yield from of_target(route)
    yield from _unknown(route.stories, stories, ("stories",), "story")


def of_target(route: Route) -> Iterator[KeyedProblem]:
    """What is wrong with a route's address and secrets."""
    if not route.url:
        yield ("url",), "is missing (or `url_env`, or `url_file`)"
    elif route.kind is not RouteKind.APPRISE:
        try:
            split(route.url)
        except UsageError as error:
            yield ("url",), str(error)
    elif ":" not in route.url:
        yield ("url",), "is no apprise address, such as mailto://…"
    if route.kind is not RouteKind.WEBHOOK and route.secrets:
        yield ("secrets",), f"are of no use: alerts of kind {route.kind.value!r} are not signed"
    for index, secret in enumerate(route.secrets):
        if complaint := _secret(secret):
            yield ("secrets", index), complaint


def of_outlet(outlet: Outlet) -> Iterator[KeyedProblem]:
    """What is wrong with an outlet by itself."""
    if not outlet.domains:
        yield ("domains",), "names no domain"
    yield from _twice(outlet.domains, ("domains",))


def of_figures(file: StoryFile) -> Iterator[KeyedProblem]:
    """Figures without a value, or with one too many; looked at before values are made of them."""
    for index, article in enumerate(file.get("baseline", ())):
        for position, figure in enumerate(article.get("figures", ())):
            if complaint := _figure(figure):
                yield ("baseline", index, "figures", position), complaint


def of_story(story: Story, outlets: Iterable[str], routes: Iterable[str]) -> Iterator[KeyedProblem]:
    """What is wrong with a story; outlets and routes are all ids that there are."""
    yield from _intervals(story.intervals, ())
    known = tuple(outlets)
    seeded = {article.outlet for article in story.baseline}
    yield from _unknown(
        [o for o in story.outlets if o not in seeded], known, ("outlets",), "outlet"
    )
    for index, article in enumerate(story.baseline):
        yield from _unknown(
            [article.outlet], known, ("baseline", index, "outlet"), "outlet", flat=True
        )
    yield from _unknown(story.routes, routes, ("routes",), "route")
    yield from _twice([a.key for a in story.baseline], ("baseline",), "key")
    yield from _twice([canonicalise(a.url) for a in story.baseline], ("baseline",), "url")
    accept, review = story.match.accept, story.match.review
    if accept is not None and review is not None and review > accept:
        yield ("match", "review"), f"must not be above match.accept ({accept})"


def _figure(figure: FigureTable) -> str:
    if "value" in figure:
        beside = [key for key in ("low", "high") if key in figure]
        return f"`value` stands beside {beside[0]}; keep one of them" if beside else ""
    if "low" not in figure or "high" not in figure:
        return "needs `value`, or both `low` and `high`"
    return "`low` is above `high`" if figure["low"] > figure["high"] else ""


def _intervals(intervals: CheckIntervals, above: tuple[str, ...]) -> Iterator[KeyedProblem]:
    if intervals.floor > intervals.ceiling:
        yield (
            (*above, "intervals", "floor"),
            f"must not be above the ceiling ({format_duration(intervals.ceiling)})",
        )


def _secret(secret: str) -> str:
    if not secret.startswith("whsec_"):
        return "a secret begins with whsec_; `monitor alerts test` shows how to make one"
    try:
        key = base64.b64decode(secret.removeprefix("whsec_"), validate=True)
    except binascii.Error:
        return "what follows whsec_ is no base64"
    if len(key) not in _SECRET_BYTES:
        return f"must hold 24 to 64 bytes after whsec_, not {len(key)}"
    return ""


def _unknown(
    names: Sequence[str],
    known: Iterable[str],
    key: tuple[str | int, ...],
    what: str,
    *,
    flat: bool = False,
) -> Iterator[KeyedProblem]:
    there = sorted(set(known))
    for index, name in enumerate(names):
        if name in there:
            continue
        near = get_close_matches(name, there, n=1)
        hint = f"did you mean {near[0]!r}?" if near else f"known: {', '.join(there) or 'none'}"
        yield key if flat else (*key, index), f"no {what} is called {name!r}; {hint}"


def _twice(
    names: Sequence[Any], key: tuple[str | int, ...], field: str = ""
) -> Iterator[KeyedProblem]:
    for name, count in Counter(names).items():
        if count > 1:
            second = [i for i, other in enumerate(names) if other == name][1]
            place = (*key, second, field) if field else (*key, second)
            yield place, f"{name!r} is there {count} times"
