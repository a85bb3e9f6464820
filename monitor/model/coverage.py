"""Discovery and coverage: what outlets publish on a story."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from monitor.model.facts import Dispute, NewName, Quantity, Quotation
from monitor.model.response import Validators
from monitor.model.story import FeedKind

UNREADABLE_AFTER = 3
"""Readings in a row that fail before people are told that a list cannot be read."""


class Decision(StrEnum):
    """Whether an article belongs to a story."""

    ACCEPT = "accept"
    REVIEW = "review"
    REJECT = "reject"


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A feed, sitemap or section page that is read for candidates."""

    id: int
    url: str
    outlet: str
    kind: FeedKind
    next_check_at: datetime
    validators: Validators
    failures: int = 0
    seen: int = 0  # candidates ever seen in it
    nested: bool = False  # another source names it, not the configuration
    last_checked_at: datetime | None = None
    last_error: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceClaim:
    """The right to read one source until `expires_at`."""

    source: Source
    token: int
    worker: str
    expires_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedItem:
    """One item of a feed, sitemap or section page, as read. `url` is absolute, not canonical."""

    url: str
    title: str = ""
    summary: str = ""
    published: datetime | None = None
    modified: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """An item that waits to be looked at, on the list of the source that named it first."""

    url: str  # canonical; what is fetched
    item: FeedItem
    due_at: datetime | None  # None: passed over at first contact, only remembered
    attempts: int = 0  # looks that failed


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitingList:
    """A source's candidates: those that are due, and how much else there is."""

    due: tuple[Candidate, ...] = ()
    waiting: int = 0  # all that wait, the due ones included
    rejected_full: int = 0  # found no room; the source names them again


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedSource:
    """A source that another one names: a sitemap of an index, a feed of a page."""

    url: str
    kind: FeedKind
    modified: datetime | None = None  # when it last changed, where that is told


@dataclass(frozen=True, slots=True, kw_only=True)
class NewListedTime:
    """The modified time that a list gives for an article under watch."""

    article_id: int
    modified: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedReading:
    """What a feed document says."""

    items: tuple[FeedItem, ...] = ()
    title: str = ""
    ttl: timedelta | None = None
    hub: str = ""  # WebSub hub, may be empty
    topic: str = ""  # its own address as it gives it, may be empty
    further: tuple[NamedSource, ...] = ()  # sitemaps of an index, feeds of a page
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reason:
    """One signal behind a score: its name, its share, and the words for it."""

    signal: str
    value: float
    detail: str


class CopyKind(StrEnum):
    """In what way an article copies another, the surest first."""

    COPY = "copy"  # word for word, for the most part
    PASSAGES = "passages"  # some of it, word for word
    SYNDICATED = "syndicated"  # both carry one agency's text
    SAME_TEXT = "same-text"  # both carry one text, and neither is known to have had it first
    REWRITE = "rewrite"  # the same facts in the same order, in other words: less sure


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleText:
    """The words of an article as they were read when it was found."""

    url: str
    outlet: str
    title: str
    paragraphs: tuple[str, ...]
    published: datetime | None = None
    language: str = ""  # BCP 47, may be empty
    bylines: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The body, a blank line between paragraphs."""
        return "\n\n".join(self.paragraphs)


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """How an article matches one story."""

    story: str
    score: float  # 0..1
    decision: Decision
    reasons: tuple[Reason, ...] = ()
    copy_of: str = ""  # URL of what it copies
    copied: float = 0.0  # share of its 5-word shingles that stand there too
    copy_kind: CopyKind | None = None
    copy_sure: float = 0.0  # 0..1: how sure it is that it copies
    agency: str = ""  # the news agency that it credits as a whole, empty if none
    adds: tuple[str, ...] = ()  # figures, quotes, names that the baseline lacks, a line each
    contradicts: tuple[str, ...] = ()  # figures of the baseline that it gives otherwise
    figures: tuple[Quantity, ...] = ()  # what `adds` says of figures, as values
    quotations: tuple[Quotation, ...] = ()  # of quotations
    names: tuple[NewName, ...] = ()  # of names
    disputes: tuple[Dispute, ...] = ()  # what `contradicts` says, as values


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """A candidate article judged against a story, as stored."""

    id: int
    url: str
    outlet: str
    title: str
    published: datetime | None
    found_at: datetime
    source: str  # URL of the feed it came from
    match: Match
    confirmed_by: str = ""  # a person's word, empty if none
    article_id: int | None = None  # once it is watched


@dataclass(frozen=True, slots=True, kw_only=True)
class NewCoverage:
    """Coverage to be stored; one row per URL and story."""

    url: str
    outlet: str
    title: str
    published: datetime | None
    source: str
    match: Match
    text: ArticleText | None = None  # kept beside it, for what comes later to be compared with
    bands: tuple[
        int, ...
    ] = ()  # of its text, by which copies are found: monitor.core.coverage.duplicates


@dataclass(frozen=True, slots=True, kw_only=True)
class CoverageText:
    """Coverage with the words that it was judged by."""

    coverage: Coverage
    text: ArticleText


@dataclass(frozen=True, slots=True, kw_only=True)
class MatchedArticle:
    """What is kept of an article that was held against the stories, whatever the decision."""

    url: str
    language: str  # as the matcher read it
    clear: bool  # it clearly belongs to no story
    terms: str  # as monitor.core.coverage.relevance.memory writes them


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyFound:
    """What coverage that is stored already turns out to copy, now that its source is known."""

    url: str
    story: str
    copy_of: str
    copied: float
    copy_kind: CopyKind
    copy_sure: float
    agency: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CoverageDecision:
    """One word of a person on a piece of coverage, as logged."""

    coverage_id: int
    before: Decision
    decision: Decision
    by: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredDecision:
    """A person's word on coverage as the change log shows it."""

    id: int
    said: CoverageDecision
    coverage: Coverage

    @property
    def reason(self) -> str:
        """What was decided, in a line."""
        words = {Decision.ACCEPT: "accepted", Decision.REJECT: "rejected"}
        done = words.get(self.said.decision, "put up for review")
        return f"{done} as coverage; it stood at {self.said.before.value}"
