"""From a config folder and an environment to `Settings`, or to one error with every problem."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from monitor.model.config import Settings
from monitor.model.story import Outlet, Route, Story
from monitor.settings import build, consistency
from monitor.settings.environment import overrides
from monitor.settings.places import MAIN_FILE, find_config_dir
from monitor.settings.problems import KeyPath, Problem, config_error, dotted
from monitor.settings.schema import MonitorFile, OutletFile, StoryFile
from monitor.settings.source import TomlSource, read_source
from monitor.settings.validate import KeyedProblem, placed, validate

T = TypeVar("T")
Overrides = dict[tuple[str, ...], tuple[str, Any]]


def read_settings(config_dir: Path | None, environ: Mapping[str, str] | None) -> Settings:
    """See `monitor.settings.load`."""
    environ = os.environ if environ is None else environ
    reader = _Reader(find_config_dir(config_dir, environ), environ)
    settings = reader.read()
    if reader.problems:
        raise config_error(reader.problems)
    return settings


@dataclass
class _Reader:
    """Gathers values and problems while the files are read; one use."""

    folder: Path
    environ: Mapping[str, str]
    problems: list[Problem] = field(default_factory=list)
    origins: list[tuple[str, str]] = field(default_factory=list)
    files: list[Path] = field(default_factory=list)
    unread: dict[str, set[str]] = field(default_factory=dict)  # kind → ids of files with problems

    def read(self) -> Settings:
        main = self._main()
        outlets = self._each("outlets", OutletFile, build.outlet, consistency.of_outlet)
        stories = self._each("stories", StoryFile, build.story, None)
        routes = self._routes(main) if main else []
        settings = Settings(
            **(build.sections(main[1]) if main else {}),
            outlets=tuple(outlet for _, outlet in outlets),
            stories=tuple(story for _, story in stories),
            routes=tuple(routes),
            config_dir=self.folder,
            files=tuple(self.files),
            origins=tuple(self.origins),
        )
        if main:
            self._note(consistency.of_settings(settings), main[0])
        self._cross_check(settings, main, outlets, stories)
        return settings

    def _main(self) -> tuple[TomlSource, MonitorFile, Overrides] | None:
        set_by_environment, complaints = overrides(self.environ)
        self.problems += complaints
        path = self.folder / MAIN_FILE
        source = self._source(path) if path.exists() else TomlSource(path, {})
        if source is None:
            return None
        data = source.data
        for key, (_, value) in set_by_environment.items():
            data = _with(data, key, value)
        table, problems = validate(MonitorFile, data)
        self._note(problems, source, set_by_environment)
        if table is None:
            listed = source.data.get("routes")
            tables = listed if isinstance(listed, list) else ()
            self.unread["routes"] = {str(r.get("id")) for r in tables if isinstance(r, dict)}
            return None
        self._remember(source, set_by_environment)
        return source, table, set_by_environment

    def _routes(self, main: tuple[TomlSource, MonitorFile, Overrides]) -> list[Route]:
        routes: list[Route] = []
        for index, table in enumerate(main[1].get("routes", ())):
            made = build.route(table, self.folder, self.environ)
            if isinstance(made, Route):
                routes.append(made)
            else:
                key, what = made
                self._note([(("routes", index, *key), what)], main[0])
                self.unread.setdefault("routes", set()).add(table["id"])
        return routes

    def _each(
        self,
        kind: str,
        schema: type[Any],
        make: Callable[[Any, str], T],
        check: Callable[[T], Iterable[KeyedProblem]] | None,
    ) -> list[tuple[TomlSource, T]]:
        """Every file of a folder, made into a value; a wrong one leaves its problems behind."""
        made: list[tuple[TomlSource, T]] = []
        paths = sorted((self.folder / kind).glob("*.toml"))
        for path in (p for p in paths if not p.name.startswith(".")):
            source = self._source(path)
            table, problems = validate(schema, source.data) if source else (None, [])
            if schema is StoryFile and table is not None:
                problems = [*consistency.of_figures(table), *consistency.of_watch(table)]
            if source is None or table is None or problems:
                named = source.data.get("id", path.stem) if source else path.stem
                self.unread.setdefault(kind, set()).add(str(named))
                if source:
                    self._note(problems, source)
                continue
            value = make(table, path.stem)
            if check:
                self._note(check(value), source)
            made.append((source, value))
        return made

    def _cross_check(
        self,
        settings: Settings,
        main: tuple[TomlSource, MonitorFile, Overrides] | None,
        outlets: list[tuple[TomlSource, Outlet]],
        stories: list[tuple[TomlSource, Story]],
    ) -> None:
        ids = {kind: set(names) for kind, names in self.unread.items()}
        outlet_ids = ids.get("outlets", set()) | {o.id for o in settings.outlets}
        story_ids = ids.get("stories", set()) | {s.id for s in settings.stories}
        route_ids = ids.get("routes", set()) | {r.id for r in settings.routes}
        outlets_read = {outlet.id: outlet for outlet in settings.outlets}
        for source, story in stories:
            found = consistency.of_story(story, outlet_ids, route_ids, outlets_read)
            self._note(found, source)
        for source, outlet in outlets:
            self._note(consistency.of_outlet_routes(outlet, route_ids), source)
        for index, table in enumerate(main[1].get("routes", ())) if main else ():
            route = next((r for r in settings.routes if r.id == table["id"]), None)
            if route and main:
                wrong = consistency.of_route(route, story_ids, outlet_ids)
                self._note([(("routes", index, *key), what) for key, what in wrong], main[0])
        self._shared(outlets, lambda o: [("id", o.id), *(("domains", d) for d in o.domains)])
        self._shared(stories, lambda s: [("id", s.id)])

    def _shared(
        self, made: list[tuple[TomlSource, T]], claims: Callable[[T], list[tuple[str, str]]]
    ) -> None:
        """Complains of what two files claim for themselves."""
        owners: dict[tuple[str, str], TomlSource] = {}
        for source, value in made:
            for key, text in claims(value):
                owner = owners.setdefault((key, text), source)
                if owner is not source:
                    self._note([((key,), f"{text!r} is claimed by {owner.path} too")], source)

    def _source(self, path: Path) -> TomlSource | None:
        read = read_source(path)
        if isinstance(read, Problem):
            self.problems.append(read)
            return None
        self.files.append(path)
        return read

    def _note(
        self,
        problems: Iterable[KeyedProblem],
        source: TomlSource,
        set_by_environment: Overrides | None = None,
    ) -> None:
        listed = list(problems)
        for key, what in listed:
            names = tuple(part for part in key if isinstance(part, str))
            if set_by_environment and names in set_by_environment:
                variable = set_by_environment[names][0]
                self.problems.append(Problem(what, key=dotted(key), variable=variable))
                listed = [item for item in listed if item[0] != key]
        self.problems += placed(listed, source)

    def _remember(self, source: TomlSource, set_by_environment: Overrides) -> None:
        for key in _paths(source.data):
            line = source.line(key)
            self.origins.append(
                (dotted(key), f"{source.path}:{line}" if line else str(source.path))
            )
        self.origins += [(dotted(k), f"${name}") for k, (name, _) in set_by_environment.items()]


def _with(data: Any, key: tuple[str, ...], value: Any) -> dict[str, Any]:  # noqa: ANN401
    """A copy of nested tables with one value set; what is no table is left for validation."""
    if not isinstance(data, dict):
        return {key[0]: value} if data is None else data
    inner = value if len(key) == 1 else _with(data.get(key[0]), key[1:], value)
    return {**data, key[0]: inner}


def _paths(data: Any, above: KeyPath = ()) -> Iterable[KeyPath]:  # noqa: ANN401
    """The path of each value in nested tables."""
    if isinstance(data, dict):
        for name, inner in data.items():
            yield from _paths(inner, (*above, name))
    elif isinstance(data, list) and data and all(isinstance(item, dict) for item in data):
        for index, item in enumerate(data):
            yield from _paths(item, (*above, index))
    else:
        yield above
