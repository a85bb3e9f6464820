"""The port of configurations: what each names, which begins and ends watches."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from monitor.model.story import FeedKind, Follow
from monitor.model.watch import WatchRequest


class EntryKind(StrEnum):
    """What a configuration names."""

    STORY = "story"
    WATCH = "watch"  # an article, for a story
    SOURCE = "source"
    ROUTE = "route"
    FOLLOW = "follow"  # an outlet, for itself or for a story


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfigEntry:
    """One thing that the configuration of `owner` names."""

    owner: str  # host and folder of the configuration
    kind: EntryKind
    name: str  # id of the story, route or outlet, URL of the article or source
    story: str = ""  # of a watch, or of a follow


@dataclass(frozen=True, slots=True, kw_only=True)
class Configured:
    """All that one configuration asks the store to watch and to read."""

    owner: str
    watch: tuple[WatchRequest, ...] = ()
    sources: tuple[tuple[str, str, FeedKind], ...] = ()  # URL, outlet, kind
    stories: tuple[str, ...] = ()
    routes: tuple[str, ...] = ()
    follows: tuple[Follow, ...] = ()


class ConfigurationStore(Protocol):
    """What configurations name, and what follows from it."""

    def apply(self, configured: Configured, now: datetime) -> int:
        """Watches and reads what a configuration names, and ends what it no longer names.

        What it named before and names no longer ends, unless another configuration names it or a
        person asked for it by hand; what it never named is left alone. Returns how many watches
        ended.
        """
        ...

    def entries(self) -> tuple[ConfigEntry, ...]:
        """What the configurations named when they were last applied."""
        ...
