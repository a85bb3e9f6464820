"""What a command works with: the settings, and the app with its store."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from monitor.cli.console import note, options, set_zone
from monitor.errors import StoreError

if TYPE_CHECKING:
    from monitor.app.app import App
    from monitor.model.config import Settings


def load_settings() -> Settings:
    """The settings of `--config`, `$MONITOR_CONFIG_DIR`, `./config` or the shipped folder.

    Where nobody chose the last of them, it is said. Raises ConfigError with every problem found.
    """
    import os

    from monitor.settings import CONFIG_DIR, load, shipped

    settings = load(options().config)
    set_zone(settings.display.zone)
    named = options().config is not None or bool(os.environ.get(CONFIG_DIR))
    used, here, ours = (
        Path(folder).resolve() for folder in (settings.config_dir, "config", shipped("config"))
    )
    if used == ours != here and not named:
        note(
            f"no config/monitor.toml in {Path.cwd()}: the shipped story is what is watched, "
            f"as {settings.config_dir} has it"
        )
    return settings


@contextmanager
def reading() -> Iterator[App]:
    """The app for a command that only reads what is stored. Nothing is created.

    Raises StoreError when there is no database yet.
    """
    from monitor.app.places import database_place

    with reading_if_stored() as (app, settings):
        if app is None:
            raise StoreError(
                f"nothing is stored yet at {database_place(settings.store.url)}",
                mend="`monitor run` or `monitor check --all` begins; store.url says where",
            )
        yield app


@contextmanager
def reading_if_stored() -> Iterator[tuple[App | None, Settings]]:
    """As `reading`, for a command that has something to say without a database too."""
    from monitor.app.app import App, database_state
    from monitor.app.places import database_file

    settings = load_settings()
    file = database_file(settings.store.url)
    if (file is not None and not file.exists()) or database_state(settings) == "empty":
        yield None, settings
        return
    with App.open(settings) as app:
        yield app, settings


@contextmanager
def acting(*, register: bool = True) -> Iterator[App]:
    """The app for a command that writes, fetches or watches; an empty database is set up.

    The configured articles and feeds are registered first, unless `register` is false.
    """
    from monitor.app.app import App

    _hush()
    with App.open(load_settings()) as app:
        if register:
            app.sync_config()
        yield app


def person() -> str:
    """Who is at the keyboard, for the record of what people did."""
    import getpass

    try:
        return getpass.getuser()
    except (KeyError, OSError):  # no name for the user's number
        import os

        return f"uid {os.getuid()}"


def _hush() -> None:
    """A command tells its result itself; of the daemon's log lines, errors alone are told."""
    import logging

    import structlog

    structlog.configure(
        wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR),
        logger_factory=lambda *_: structlog.PrintLogger(sys.stderr),
    )
