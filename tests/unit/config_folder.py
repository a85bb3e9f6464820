"""Config folders for tests: written in a line, their one complaint read in another."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from monitor.errors import ConfigError
from monitor.settings import load

SECRET = "whsec_" + "QUJD" * 8
OUTLET = 'name = "The Courier"\ndomains = ["courier.example"]\n'
STORY = 'title = "The bridge"\noutlets = ["courier"]\n'
ARTICLE = '[[baseline]]\nkey = "a"\noutlet = "courier"\nurl = "https://courier.example/a"\n'

Folder = Callable[..., Path]


def write_config(path: Path, **files: str) -> Path:
    """Makes a config folder of file names (a double underscore is a slash) and contents."""
    for name, text in files.items():
        file = path / (name.replace("__", "/") + ".toml")
        file.parent.mkdir(exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return path


def complaint(config: Path, **environ: str) -> str:
    """What loading the folder complains of."""
    with pytest.raises(ConfigError) as caught:
        load(config, environ)
    return str(caught.value)
