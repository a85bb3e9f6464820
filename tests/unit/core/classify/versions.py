"""Short ways to make two versions of an invented article and to classify what differs."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from monitor.core.classify import Context, classify
from monitor.core.diff import compare
from monitor.model.change import Change, Verdict
from monitor.model.extraction import Block, Extraction

MORNING = datetime(2025, 3, 4, 8, 0, tzinfo=UTC)
NOON = datetime(2025, 3, 4, 12, 0, tzinfo=UTC)

PARAGRAPHS = (
    "The ferry left the harbour before noon and turned to the open sea.",
    "Nobody on board was hurt, the crew told us on the quay that night.",
    "An old light stands on the rock, and nobody has lit it for a century.",
    "Fishermen mend their nets in the yard behind the customs house.",
    "The council wants a new pier, though nobody knows who should pay.",
    "In bad weather the road to the village lies under water for days.",
)


def article(*paragraphs: str, language: str = "en") -> Extraction:
    """An article of these paragraphs, last modified in the morning."""
    return Extraction(
        headline="A village between hill and sea",
        blocks=tuple(Block(text) for text in paragraphs or PARAGRAPHS),
        language=language,
        modified=MORNING,
    )


def with_paragraph(extraction: Extraction, place: int, text: str) -> Extraction:
    """The article with another paragraph in one place."""
    blocks = list(extraction.blocks)
    blocks[place] = replace(blocks[place], text=text)
    return replace(extraction, blocks=tuple(blocks))


def verdict(before: Extraction, after: Extraction, context: Context | None = None) -> Verdict:
    """The verdict on two versions."""
    return classify(before, after, compare(before, after), context or Context())


def found(before: Extraction, after: Extraction, context: Context | None = None) -> list[Change]:
    """The changes between two versions."""
    return list(verdict(before, after, context).changes)


def kinds(before: Extraction, after: Extraction, context: Context | None = None) -> list[str]:
    """The kinds of the changes between two versions."""
    return [change.kind.value for change in found(before, after, context)]


def edited(pair: str, language: str = "en") -> list[Change]:
    """The changes of one paragraph, its edits written as "The pier is [open|shut]."."""
    before = after = ""
    rest = pair
    while "[" in rest:
        head, _, rest = rest.partition("[")
        inner, _, rest = rest.partition("]")
        old, _, new = inner.partition("|")
        before, after = before + head + old, after + head + new
    return found(
        article(PARAGRAPHS[0], before + rest, language=language),
        article(PARAGRAPHS[0], after + rest, language=language),
    )


def rewritten(before: str, after: str, language: str = "en") -> list[Change]:
    """The changes between two bodies, their paragraphs parted by "|"."""
    return found(
        article(*before.split("|"), language=language),
        article(*after.split("|"), language=language),
    )
