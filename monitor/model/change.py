"""A difference as a reader would name it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class ChangeKind(StrEnum):
    """What a reader would say changed."""

    COSMETIC = "cosmetic"
    TYPO = "typo"
    WORDING = "wording"
    FIGURE = "figure"
    QUOTE = "quote"
    NAME = "name"
    HEDGE = "hedge"
    HEADLINE = "headline"
    BYLINE = "byline"
    DATE = "date"
    LINK = "link"
    CAPTION = "caption"
    PARAGRAPH_ADDED = "paragraph-added"
    PARAGRAPH_REMOVED = "paragraph-removed"
    PARAGRAPH_MOVED = "paragraph-moved"
    SENTENCE_ADDED = "sentence-added"
    SENTENCE_REMOVED = "sentence-removed"
    CORRECTION_NOTICE = "correction-notice"
    REVERTED = "reverted"
    ENTRY_ADDED = "entry-added"
    ENTRY_EDITED = "entry-edited"
    ENTRY_REMOVED = "entry-removed"
    TOUCHED = "touched"  # the modified time moved, nothing else did
    FLAPPING = "flapping"  # variants alternate: headline tests, paywall faces


class Severity(StrEnum):
    """Whether it matters. Ordered: cosmetic < minor < substantive."""

    COSMETIC = "cosmetic"
    MINOR = "minor"
    SUBSTANTIVE = "substantive"

    @property
    def rank(self) -> int:
        """0, 1 or 2, for comparing."""
        return list(Severity).index(self)


class ModifiedTime(StrEnum):
    """What the outlet says of when the article was modified, as an edit of it was found.

    A page that states no time at all has not kept one still: that an edit is not declared rests
    on weaker ground then, and says so.
    """

    STATED_AND_STILL = "stated-and-still"
    MOVED = "moved"
    NOT_STATED = "not-stated"


@dataclass(frozen=True, slots=True)
class FigureChange:
    """Old and new value of a figure, where both could be parsed."""

    before: float | None
    after: float | None
    unit: str = ""
    direction: str = ""  # "up", "down", ""
    counted: str = ""  # the thing counted
    before_high: float | None = None  # upper bound, where the old figure was a range
    after_high: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One typed, explained difference. `before`/`after` are the changed words as published."""

    kind: ChangeKind
    severity: Severity
    before: str | None
    after: str | None
    reason: str  # why it was called so, in a sentence
    context_before: str = ""  # the whole block, headline or byline
    context_after: str = ""
    block: int | None = None  # index in the new extraction, or in the old for a removal
    stealth: bool = False
    disclosed: bool = False  # a correction notice owns up to it
    modified: ModifiedTime | None = None  # of a substantive change between two versions of a page
    speaker: str = ""  # of a quote
    figure: FigureChange | None = None
    entry: str = ""  # id of the live-blog entry it lies in
    reverted_to: int | None = None  # the snapshot whose text came back
    place_before: tuple[int, int] | None = None  # where it stands in `context_before`, half-open
    place_after: tuple[int, int] | None = None


class RevisionKind(StrEnum):
    """What happened to the story with one version; the rules stand in docs/changes.md."""

    WRITE_THROUGH = "write-through"  # a further take: the lead is another, and more was put in
    UPDATE = "update"  # facts or text came, went or changed, in none of the other ways
    CORRECTION = "correction"  # facts were altered, and a notice owns up to it
    QUIET_CORRECTION = "quiet-correction"  # facts were altered without notice
    LEGAL_TRIM = "legal-trim"  # an accusation, a name or a quotation was withdrawn
    SOFTENED = "softened"  # said less surely, or with a milder label
    SHARPENED = "sharpened"  # said more surely, or with a harder label
    NEW_SOURCING = "new-sourcing"  # quotations and attributions were put in
    BACKGROUND = "background"  # text was put in below the lead that quotes nobody
    HEADLINE_TEST = "headline-test"  # the headline alone is another
    COPY_EDIT = "copy-edit"  # other words, misspellings put right, paragraphs moved
    HOUSE_STYLE = "house-style"  # the same in another style
    REVERTED = "reverted"  # an earlier version is back


class RevisionGround(StrEnum):
    """What a revision was called so for, in the order in which it is said."""

    NEW_LEAD = "new-lead"
    LEAD_CHANGED = "lead-changed"
    NEW_HEADLINE = "new-headline"
    FACTS_ALTERED = "facts-altered"
    FIGURES_ALTERED = "figures-altered"
    NAMES_ALTERED = "names-altered"
    QUOTES_ALTERED = "quotes-altered"
    ACCUSATION_WITHDRAWN = "accusation-withdrawn"
    NAME_WITHDRAWN = "name-withdrawn"
    QUOTE_WITHDRAWN = "quote-withdrawn"
    TEXT_WITHDRAWN = "text-withdrawn"
    SOURCES_ADDED = "sources-added"
    TEXT_ADDED = "text-added"
    HEDGES_ADDED = "hedges-added"
    HEDGES_REMOVED = "hedges-removed"
    LABEL_MILDER = "label-milder"
    LABEL_HARDER = "label-harder"
    NOTICE = "notice"
    NOTICE_ADMITS_LESS = "notice-admits-less"
    NO_NOTICE = "no-notice"


@dataclass(frozen=True, slots=True)
class Revision:
    """What happened to the story with one version, and what it is called so for."""

    kind: RevisionKind
    grounds: tuple[RevisionGround, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What the changes of one version amount to."""

    changes: tuple[Change, ...] = ()
    stealth: bool = False
    undisclosed: bool = False  # a notice admits less than was done
    modified: ModifiedTime | None = None  # None: no two versions of a page were compared
    evidence: tuple[str, ...] = ()  # what the stealth verdict rests on, a line each
    revision: Revision | None = None  # None: no version that a reader would call another

    @property
    def is_style_alone(self) -> bool:
        """Whether words differ, and nothing in them but style and order."""
        told = [change for change in self.changes if change.kind is not ChangeKind.TOUCHED]
        return bool(told) and self.severity is Severity.COSMETIC

    @property
    def severity(self) -> Severity | None:
        """The gravest severity, or None without changes."""
        return max((c.severity for c in self.changes), key=lambda s: s.rank, default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class PriorVersion:
    """What classification needs of an earlier snapshot to see reverts and flapping."""

    number: int
    taken_at: datetime
    content_hash: str
    headline: str
    modified: datetime | None = None
