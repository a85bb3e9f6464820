"""What is wrong with the configuration: each problem with its place and its mend."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from monitor.errors import ConfigError

_MEND = "`monitor config check` looks again"

KeyPath = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong: what, and where. `variable` is set for the environment."""

    what: str
    key: str = ""
    file: Path | None = None
    line: int | None = None
    variable: str = ""

    def __str__(self) -> str:
        place = self.variable or (f"{self.file}:{self.line}" if self.line else str(self.file or ""))
        return ": ".join(part for part in (place, self.key, self.what) if part)


def dotted(key: KeyPath) -> str:
    """A key path as people read it: `routes[2].url`, counted from 1 as people count."""
    text = ""
    for part in key:
        if isinstance(part, int):
            text += f"[{part + 1}]"
        else:
            text += f".{part}" if text else part
    return text


def config_error(problems: Sequence[Problem]) -> ConfigError:
    """One error that lists them all."""
    if len(problems) == 1:
        return ConfigError(str(problems[0]), mend=_MEND)
    listed = "".join(f"\n  {problem}" for problem in problems)
    return ConfigError(f"the configuration has {len(problems)} problems:{listed}\n{_MEND}")
