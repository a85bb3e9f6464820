"""A config folder that changes under a running daemon: noticed, proved, and taken up or refused.

Files are looked at by size and time of change, for what notifies of changes says nothing of a
folder that a container shares with its host.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from monitor.model.config import Settings
from monitor.settings import load

_FIXED = ("store", "fetch", "evaluation", "web", "log")
"""Sections whose settings connections, processes and sockets were opened with."""

_FIXED_SCHEDULE = ("tick", "discovery", "discovery_lookback")

_Files = frozenset[tuple[str, int, int]]
"""What lies in a folder: path, nanoseconds of the last change, bytes."""


@dataclass(slots=True)
class ConfigFolder:
    """A config folder as it was read last. `seen` finds out whether it is another by now."""

    folder: Path
    environ: Mapping[str, str] = field(default_factory=lambda: dict(os.environ))
    _read: _Files = field(init=False)
    _glimpsed: _Files = field(init=False)

    def __post_init__(self) -> None:
        self._read = self._glimpsed = _files_of(self.folder)

    def has_changed(self) -> bool:
        """Whether files are others than were read last, and the same as at the look before.

        An editor, or a copy of many files, is not read in the middle of its work.
        """
        before, self._glimpsed = self._glimpsed, _files_of(self.folder)
        return self._glimpsed == before != self._read

    def forget(self) -> None:
        """What was read could not be used, for want of something else: it is read again."""
        self._read = frozenset()

    def read(self, now: Settings) -> tuple[Settings, tuple[str, ...]]:
        """The settings as the folder has them now, and those of them that wait for a restart.

        What waits is as it was in the first. Raises ConfigError with every problem, or
        OSError; the same files are not asked for again by `has_changed` either way.
        """
        self._read = self._glimpsed = _files_of(self.folder)
        new = load(self.folder, self.environ)
        waiting = [name for name in _FIXED if getattr(new, name) != getattr(now, name)]
        kept = {name: getattr(now, name) for name in _FIXED}
        schedule = {name: getattr(now.schedule, name) for name in _FIXED_SCHEDULE}
        for name, was in schedule.items():
            if getattr(new.schedule, name) != was:
                waiting.append(f"schedule.{name}")
        return replace(new, **kept, schedule=replace(new.schedule, **schedule)), tuple(waiting)


def _files_of(folder: Path) -> _Files:
    """All files below a folder; a folder that is not there holds none."""
    found = set()
    for path in folder.rglob("*"):
        try:
            stat = path.stat()
        except OSError:
            continue  # it went just now, or leads nowhere
        found.add((str(path), stat.st_mtime_ns, stat.st_size))
    return frozenset(found)
