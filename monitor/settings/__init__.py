"""The only reader of config files and of the environment.

`load` gives one frozen `Settings`, or one ConfigError that lists all that is wrong; `show.describe`
tells every setting and where it was set; `shipped` finds the folders that travel in the wheel.
"""

from monitor.settings.durations import format_duration, parse_duration
from monitor.settings.places import CONFIG_DIR, shipped
from monitor.settings.reading import load

__all__ = [
    "CONFIG_DIR",
    "format_duration",
    "load",
    "parse_duration",
    "shipped",
]
