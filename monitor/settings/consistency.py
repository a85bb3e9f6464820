"""What no single key can tell: values that contradict each other, names that lead nowhere."""

from __future__ import annotations

import base64
import binascii
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from difflib import get_close_matches
from typing import Any

from monitor.core.alerts.services import SCHEMES, service_of
from monitor.core.urls import canonicalise, outlet_for, split
from monitor.errors import UsageError
from monitor.model.config import Settings
from monitor.model.story import CheckIntervals, Follow, Outlet, Route, RouteKind, Story
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
    if settings.web.public_url and not settings.web.enabled:
        yield ("web", "public_url"), "nobody answers there: web.enabled is false"


def of_route(
    route: Route, stories: Collection[str], outlets: Collection[str]
) -> Iterator[KeyedProblem]:
    """What is wrong with a route; stories and outlets are all ids that there are."""
    if not route.closed:
        yield from of_target(route)
    yield from _unknown(route.stories, stories, ("stories",), "story")
    yield from _unknown(route.outlets, outlets, ("outlets",), "outlet")


def of_target(route: Route) -> Iterator[KeyedProblem]:
    """What is wrong with a route's address and secrets."""
    if not route.url:
        yield ("url",), "is missing (or `url_env`, or `url_file`)"
    elif route.kind is not RouteKind.APPRISE:
        try:
            split(route.url)
        except UsageError as error:
            yield ("url",), str(error)
    elif not (service := service_of(route.url)):
        yield ("url",), "is no apprise address, such as mailto://…"
    elif service not in SCHEMES:
        near = get_close_matches(service, sorted(SCHEMES), 1)
        hint = f"did you mean {near[0]}://?" if near else 'a server of yours is kind = "webhook"'
        yield ("url",), f"{service}:// is no service that carries messages to people; {hint}"
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
    if outlet.follow is not None:
        yield from _followed(outlet.follow, outlet, ("follow",))


def of_outlet_routes(outlet: Outlet, routes: Collection[str]) -> Iterator[KeyedProblem]:
    """Routes that an outlet names and that there are not; routes are all ids that there are."""
    if outlet.follow is not None:
        yield from _unknown(outlet.follow.routes, routes, ("follow", "routes"), "route")


def of_watch(file: StoryFile) -> Iterator[KeyedProblem]:
    """Tables of a story's `watch` that say nothing, or keys that do without their outlet."""
    watched = file.get("watch", ())
    listed = isinstance(watched, list)
    for index, table in enumerate(watched if listed else (watched,)):
        if not isinstance(table, dict):
            return
        at: tuple[str | int, ...] = ("watch", index) if listed else ("watch",)
        alone = sorted(set(table) - {"urls", "outlet"})
        if "outlet" not in table and alone:
            yield (*at, alone[0]), "stands without `outlet`: name the outlet that is followed"
        elif not table:
            yield at, "is empty: name an `outlet` to follow, or `urls` to watch"


def of_follow(follow: Follow, outlet: Outlet, routes: Collection[str]) -> Iterator[KeyedProblem]:
    """What is wrong with a follow of that outlet; routes are all ids that there are."""
    yield from _followed(follow, outlet, ())
    yield from _unknown(follow.routes, routes, ("routes",), "route")


def _followed(
    follow: Follow, outlet: Outlet, above: tuple[str | int, ...]
) -> Iterator[KeyedProblem]:
    """What is wrong with a follow of that outlet."""
    lists = (*outlet.feeds, *outlet.sitemaps, *outlet.sections, outlet.homepage)
    named = [one for one in follow.sections if one.startswith(("http://", "https://"))]
    if not any(lists) and not named:
        yield (
            above,
            f"the outlet {outlet.id!r} names no list to read; `monitor outlet add URL` finds them",
        )
    for index, section in enumerate(follow.sections):
        if section in named and outlet_for(section, (outlet,)) is None:
            yield (
                (*above, "sections", index),
                f"lies on none of the outlet's domains ({', '.join(outlet.domains)})",
            )
    if follow.stop_after is not None and follow.stop_after < follow.let_go_after:
        yield (
            (*above, "stop_after"),
            f"must not be below let_go_after ({format_duration(follow.let_go_after)})",
        )
    if follow.intervals is not None:
        yield from _intervals(follow.intervals, above)


def of_figures(file: StoryFile) -> Iterator[KeyedProblem]:
    """Figures without a value, or with one too many; looked at before values are made of them."""
    for index, article in enumerate(file.get("baseline", ())):
        for position, figure in enumerate(article.get("figures", ())):
            if complaint := _figure(figure):
                yield ("baseline", index, "figures", position), complaint


def of_story(
    story: Story,
    outlets: Collection[str],
    routes: Collection[str],
    read: Mapping[str, Outlet],
) -> Iterator[KeyedProblem]:
    """What is wrong with a story; outlets and routes are all ids that there are, `read` values."""
    yield from _intervals(story.intervals, ())
    for follow in story.follows:
        yield from _unknown([follow.outlet], outlets, ("watch", "outlet"), "outlet", flat=True)
        followed = read.get(follow.outlet)
        if followed is not None:
            yield from _followed(replace(follow, intervals=None), followed, ("watch",))
    yield from _twice([f.outlet for f in story.follows], ("watch",), "outlet")
    seeded = {article.outlet for article in story.baseline}
    yield from _unknown(
        [o for o in story.outlets if o not in seeded], outlets, ("outlets",), "outlet"
    )
    for index, article in enumerate(story.baseline):
        yield from _unknown(
            [article.outlet], outlets, ("baseline", index, "outlet"), "outlet", flat=True
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


def _intervals(intervals: CheckIntervals, above: tuple[str | int, ...]) -> Iterator[KeyedProblem]:
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
    known: Collection[str],
    key: tuple[str | int, ...],
    what: str,
    *,
    flat: bool = False,
) -> Iterator[KeyedProblem]:
    for index, name in enumerate(names):
        if name in known:
            continue
        there = sorted(known)  # for the one that is mistyped: it would cost every file its time
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
