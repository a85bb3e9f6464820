"""What classification needs to know beside the two versions."""

from __future__ import annotations

from dataclasses import dataclass

from monitor.model.story import SeverityOverride


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
