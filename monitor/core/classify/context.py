"""What classification needs to know beside the two versions."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from monitor.model.story import SeverityOverride, Story


@dataclass(frozen=True, slots=True)
class Context:
    """What the story and the outlet say.

    `aliases` are groups of names that mean the same ("Kursk", "Курськ"); `modified_evidence` are
    lines about a modified time that moved outside the page itself (response header, feed,
    sitemap): with one of them a change is not stealthy. `unmoved_evidence` are lines about those
    that did not, or that say nothing.
    """

    language: str = "en"
    aliases: tuple[tuple[str, ...], ...] = ()
    severities: tuple[SeverityOverride, ...] = ()
    modified_evidence: tuple[str, ...] = ()
    unmoved_evidence: tuple[str, ...] = ()


def context_of(stories: Iterable[Story]) -> Context:
    """The context of an article of these stories: all that they say, in their order."""
    known = tuple(stories)
    return Context(
        aliases=tuple(names for story in known for names in story.match.aliases),
        severities=tuple(rule for story in known for rule in story.severities),
    )
