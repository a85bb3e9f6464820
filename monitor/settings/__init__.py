"""The only reader of config files and of the environment.

`load` gives one frozen `Settings`, or one ConfigError that lists all that is wrong; `show.describe`
tells every setting and where it was set; `shipped` finds the folders that travel in the wheel.
`outline` has the names alone, for the shell's completion, which cannot wait for the checking.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from monitor.settings.durations import format_duration, parse_duration
from monitor.settings.places import CONFIG_DIR, shipped

if TYPE_CHECKING:
    from monitor.model.config import Settings

__all__ = [
    "CONFIG_DIR",
    "format_duration",
    "load",
    "parse_duration",
    "shipped",
]


def load(config_dir: Path | None = None, environ: Mapping[str, str] | None = None) -> Settings:
    """The settings of a config folder, with the environment's overrides.

    Looks in `config_dir`, else `$MONITOR_CONFIG_DIR`, else `./config` if it holds a
    monitor.toml, else in the shipped folder. `environ` is the process's own unless given.
    Raises one ConfigError that lists every problem with file, line, key and mend.
    """
    from monitor.settings.reading import read_settings  # noqa: PLC0415 - pydantic takes a while

    return read_settings(config_dir, environ)
