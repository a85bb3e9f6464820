"""What is configured, key by key, and where it comes from; secrets masked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from datetime import timedelta, tzinfo
from typing import Any
from urllib.parse import urlsplit

from monitor.core.baseline import toml_string
from monitor.model.config import Settings
from monitor.model.story import DigestEvery, DigestSchedule, QuietHours, Route, RouteKind
from monitor.settings.durations import format_duration
from monitor.settings.values import WEEKDAYS

DEFAULT = "default"
_MASK = "***"
_APART = frozenset({"outlets", "stories", "routes", "config_dir", "files", "origins"})


@dataclass(frozen=True, slots=True)
class SettingLine:
    """One setting: its key, its value as TOML would write it, and where it was set.

    `origin` is "default", "file:line", or "$VARIABLE".
    """

    key: str
    value: str
    origin: str


def describe(settings: Settings) -> tuple[SettingLine, ...]:
    """Every setting of monitor.toml, the routes, and the files of outlets and stories."""
    origins = dict(settings.origins)
    lines = [
        SettingLine(
            key,
            show(without_secrets(value) if key in {"store.url", "fetch.proxy"} else value),
            origins.get(key, DEFAULT),
        )
        for name in _names(settings)
        if name not in _APART
        for key, value in _leaves(getattr(settings, name), name)
    ]
    for index, route in enumerate(settings.routes, 1):
        lines += _route(route, f"routes[{index}]", origins)
    named = {path.stem: str(path) for path in settings.files if path.parent.name == "outlets"}
    lines += [
        SettingLine(f"outlets.{o.id}", show(o.name), named.get(o.id, "")) for o in settings.outlets
    ]
    named = {path.stem: str(path) for path in settings.files if path.parent.name == "stories"}
    lines += [
        SettingLine(f"stories.{s.id}", show(s.title), named.get(s.id, "")) for s in settings.stories
    ]
    return tuple(lines)


def show(value: Any) -> str:  # noqa: ANN401 - any setting
    """A value as TOML writes it."""
    if isinstance(value, DigestSchedule):
        day = f" {WEEKDAYS[value.weekday]}" if value.every is DigestEvery.WEEK else ""
        return toml_string(f"{value.every}{day} {value.at:%H:%M}")
    if isinstance(value, QuietHours):
        return toml_string(f"{value.start:%H:%M}-{value.end:%H:%M}")
    if isinstance(value, tzinfo):
        return toml_string(str(value))
    if value is None:
        return '""'
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, timedelta):
        return f'"{format_duration(value)}"'
    if isinstance(value, tuple):
        return f"[{', '.join(show(item) for item in value)}]"
    if isinstance(value, str):
        return toml_string(value)
    return str(value)


def without_secrets(url: str) -> str:
    """A URL without password and without what a query may hide."""
    parts = urlsplit(url)
    netloc = parts.netloc
    if parts.password:
        netloc = netloc.replace(f":{parts.password}@", f":{_MASK}@")
    query = _MASK if parts.query else ""
    return (
        url
        if not query and netloc == parts.netloc
        else parts._replace(netloc=netloc, query=query).geturl()
    )


def _leaves(value: Any, above: str) -> Iterator[tuple[str, Any]]:  # noqa: ANN401
    if is_dataclass(value):
        for name in _names(value):
            yield from _leaves(getattr(value, name), f"{above}.{name}")
    else:
        yield above, value


def _names(value: Any) -> list[str]:  # noqa: ANN401 - a dataclass
    return [item.name for item in fields(value)]


def _route(route: Route, above: str, origins: dict[str, str]) -> Iterator[SettingLine]:
    for name in _names(route):
        value = getattr(route, name)
        key = f"{above}.{name}"
        stem = "secret" if name == "secrets" else name
        origin = next(
            (
                origins[k]
                for k in (key, f"{above}.{stem}_env", f"{above}.{stem}_file")
                if k in origins
            ),
            DEFAULT,
        )
        if name == "secrets":
            value = tuple(_MASK for _ in value)
        elif name == "url" and route.kind is RouteKind.APPRISE:
            # The scheme alone: the rest of its addresses is made of tokens.
            value = f"{route.url.partition(':')[0]}://{_MASK}"
        elif name == "url" and route.kind is RouteKind.SLACK:
            value = urlsplit(route.url)._replace(path=f"/{_MASK}", query="").geturl()  # a token
        elif name == "url":
            value = without_secrets(route.url)
        yield SettingLine(key, show(value), origin)
