"""Makes the model's values of checked tables. What a table leaves out keeps its default."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields
from pathlib import Path
from typing import Any

from monitor.model.change import ChangeKind, Severity
from monitor.model.config import (
    AvailabilitySettings,
    DisplaySettings,
    EvaluationSettings,
    FetchSettings,
    LogSettings,
    OutboxSettings,
    RetentionSettings,
    ScheduleSettings,
    StoreSettings,
    WebSettings,
)
from monitor.model.story import (
    BaselineArticle,
    CheckIntervals,
    Figure,
    Fingerprint,
    Follow,
    MatchSettings,
    Outlet,
    Politeness,
    Route,
    Selectors,
    SeverityOverride,
    Story,
)
from monitor.settings import consistency
from monitor.settings.environment import IN_FILE, text_of_file
from monitor.settings.schema import (
    BaselineTable,
    FigureTable,
    MonitorFile,
    OutletFile,
    RouteTable,
    StoryFile,
)
from monitor.settings.validate import KeyedProblem

_ROUTE = frozenset(one.name for one in fields(Route))
_SECTIONS: dict[str, Callable[..., Any]] = {
    "store": StoreSettings,
    "retention": RetentionSettings,
    "fetch": FetchSettings,
    "evaluation": EvaluationSettings,
    "availability": AvailabilitySettings,
    "outbox": OutboxSettings,
    "web": WebSettings,
    "log": LogSettings,
    "display": DisplaySettings,
}


def sections(file: MonitorFile) -> dict[str, Any]:
    """The keyword arguments of `Settings` for every section that the file has."""
    tables: dict[str, Any] = dict(file)
    built = {name: make(**tables[name]) for name, make in _SECTIONS.items() if name in tables}
    if "schedule" in tables:
        built["schedule"] = ScheduleSettings(**_with_intervals(tables["schedule"]))
    return built


def outlet(file: OutletFile, default_id: str) -> Outlet:
    """An outlet."""
    table: dict[str, Any] = {"id": default_id, **file}
    table["selectors"] = Selectors(**table.get("selectors", {}))
    table["politeness"] = Politeness(**table.get("politeness", {}))
    if "follow" in table:
        follow = dict(table["follow"])
        wanted = follow.pop("enabled", True)
        made = Follow(outlet=table["id"], **_with_intervals(follow))
        table["follow"] = made if wanted else None
    return Outlet(**table)


def story(file: StoryFile, default_id: str) -> Story:
    """A story. Outlets that only its baseline names are added to its outlets."""
    table: dict[str, Any] = {"id": default_id, **file}
    table["baseline"] = tuple(_article(article) for article in file.get("baseline", ()))
    table["match"] = MatchSettings(**table.get("match", {}))
    table["severities"] = tuple(
        SeverityOverride(kind=ChangeKind(s["kind"]), severity=Severity(s["severity"]))
        for s in file.get("severities", ())
    )
    named = (*file.get("outlets", ()), *(article.outlet for article in table["baseline"]))
    watched = table.get("watch", ())
    tables = [watched] if isinstance(watched, dict) else watched
    if tables and isinstance(tables[0], dict):
        table["watch"] = tuple(url for one in tables for url in one.get("urls", ()))
        intervals = _with_intervals({"intervals": table.get("intervals", {})})
        table["follows"] = tuple(
            Follow(
                story=table["id"],
                routes=table.get("routes", ()),
                **{key: value for key, value in one.items() if key != "urls"},
                **intervals,
            )
            for one in tables
            if "outlet" in one
        )
    table["outlets"] = tuple(dict.fromkeys(named))
    return Story(**_with_intervals(table))


def route(table: RouteTable, folder: Path, environ: Mapping[str, str]) -> Route | KeyedProblem:
    """A route with its secrets fetched, or what is wrong with its table.

    A secret or an address that is not to be had where the table says closes the route, and no
    more: everything else goes on. A relative `secret_file` or `url_file` is meant from the config
    folder.
    """
    values: dict[str, Any] = dict(table)
    for key in ("url", "secrets"):
        stem = "secret" if key == "secrets" else key
        given = [name for name in (key, f"{stem}_env", f"{stem}_file") if name in values]
        if len(given) > 1:
            return (given[1],), f"stands beside {given[0]}; keep one of them"
        try:
            indirect = _fetched(values, stem, folder, environ)
        except ValueError as error:
            values["closed"] = f"{given[0]}: {error}"
            continue
        if indirect is not None:
            values[key] = tuple(indirect.split()) if key == "secrets" else indirect
            made = Route(**{name: value for name, value in values.items() if name in _ROUTE})
            wrong = [what for at, what in consistency.of_target(made) if at[0] == key]
            if wrong:
                values["closed"] = f"{given[0]}: {wrong[0]}"
                del values[key]
    return Route(**values)


def _fetched(
    values: dict[str, str], stem: str, folder: Path, environ: Mapping[str, str]
) -> str | None:
    """The text that `<stem>_env` or `<stem>_file` leads to; takes both keys out."""
    variable, file = values.pop(f"{stem}_env", ""), values.pop(f"{stem}_file", "")
    if variable:
        if elsewhere := environ.get(f"{variable}{IN_FILE}", "").strip():
            return text_of_file(Path(elsewhere))
        if not environ.get(variable, "").strip():
            raise ValueError(f"the environment variable {variable} is not set")
        return environ[variable].strip()
    if file:
        return text_of_file(folder / file)
    return None


def _with_intervals(table: Mapping[str, Any]) -> dict[str, Any]:
    values = dict(table)
    if "intervals" in values:
        values["intervals"] = CheckIntervals(**values["intervals"])
    return values


def _article(table: BaselineTable) -> BaselineArticle:
    values: dict[str, Any] = dict(table)
    values["figures"] = tuple(_figure(figure) for figure in table.get("figures", ()))
    values["fingerprints"] = tuple(Fingerprint(**f) for f in table.get("fingerprints", ()))
    return BaselineArticle(**values)


def _figure(table: FigureTable) -> Figure:
    values: dict[str, Any] = dict(table)
    value = values.pop("value", None)
    if value is not None:
        values["low"] = values["high"] = value
    return Figure(**values)
