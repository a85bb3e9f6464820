"""Where configuration and migrations lie: in a checkout, in an installed wheel, or elsewhere."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from monitor.errors import ConfigError

CONFIG_DIR = "MONITOR_CONFIG_DIR"
MAIN_FILE = "monitor.toml"

_PACKAGE = Path(__file__).resolve().parent.parent


def shipped(part: str) -> Path:
    """The shipped folder `part` ("config" or "db"), in an installed wheel or in a checkout.

    A wheel carries it as `monitor/_shipped/<part>`; in a checkout it lies beside the package.
    Raises ConfigError if it is in neither place.
    """
    for folder in (_PACKAGE / "_shipped" / part, _PACKAGE.parent / part):
        if folder.is_dir():
            return folder
    raise ConfigError(
        f"the shipped folder {part!r} is missing beside {_PACKAGE}",
        mend="install the package anew",
    )


def find_config_dir(explicit: Path | None, environ: Mapping[str, str]) -> Path:
    """The folder to read: `explicit`, `$MONITOR_CONFIG_DIR`, `./config`, or the shipped one.

    `./config` counts only if it holds a monitor.toml, so that another program's folder of that
    name is left alone. Raises ConfigError if a folder that was named does not exist.
    """
    if explicit is not None:
        return _existing(explicit, "the config folder")
    if named := environ.get(CONFIG_DIR, ""):
        return _existing(Path(named), CONFIG_DIR)
    here = Path("config")
    return here if (here / MAIN_FILE).is_file() else shipped("config")


def _existing(folder: Path, who: str) -> Path:
    if folder.is_dir():
        return folder
    what = "is a file, not a folder" if folder.exists() else "does not exist"
    raise ConfigError(
        f"{who}: {folder} {what}",
        mend=f"name a folder that holds {MAIN_FILE}, stories/ and outlets/",
    )
