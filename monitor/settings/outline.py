"""The names in a config folder, read without a check: what the shell's completion offers."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from monitor.settings.places import MAIN_FILE, find_config_dir

_USUAL = "webhook"  # as `Route.kind` has it, which takes its time to load


def named(
    kind: str, config_dir: Path | None, environ: Mapping[str, str]
) -> Iterator[tuple[str, str]]:
    """(id, title) of each "stories", (id, name) of each "outlets", (id, kind) of each "routes".

    A file that cannot be read is passed over. Raises ConfigError if a folder that was named does
    not exist.
    """
    folder = find_config_dir(config_dir, environ)
    if kind == "routes":
        listed = _table(folder / MAIN_FILE).get("routes", ())
        for route in listed if isinstance(listed, list) else ():
            if isinstance(route, dict) and "id" in route:
                yield str(route["id"]), str(route.get("kind", _USUAL))
        return
    for path in sorted((folder / kind).glob("[!.]*.toml")):
        table = _table(path)
        if table:
            yield str(table.get("id", path.stem)), str(table.get("title", table.get("name", "")))


def database_url(config_dir: Path | None, environ: Mapping[str, str]) -> str:
    """The URL of the database. Raises ConfigError as `named` does."""
    if url := environ.get("MONITOR_STORE__URL", ""):
        return url
    store = _table(find_config_dir(config_dir, environ) / MAIN_FILE).get("store")
    if isinstance(store, dict) and "url" in store:
        return str(store["url"])
    from monitor.model.config import StoreSettings  # noqa: PLC0415 - most files set it

    return StoreSettings().url


def _table(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError):
        return {}
