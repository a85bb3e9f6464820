"""Makes a baseline article of a text seen for the first time.

A page comes extracted already. A raw document does not: which of its lines are the article is
guessed, shown line by line, and corrected by a person; nothing is fingerprinted unseen.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from monitor.core.baseline.fingerprints import fingerprint_sentences
from monitor.core.baseline.stream import exact_form, stream
from monitor.core.language.sentences import is_finished
from monitor.errors import BaselineError
from monitor.model.extraction import Extraction, PageKind
from monitor.model.story import AddressStatus, BaselineArticle

_PROSE_WORDS = 8  # judgement: menus and tags are shorter
_HEADLINE_WORDS = range(4, 40)  # judgement: shorter is a section, longer a paragraph
_BREAK = 2
"""So many lines in a row that are no prose end an article's body."""

_BYLINE = re.compile(r"^by\s+(?P<name>\S.{2,80})$", re.IGNORECASE)
_DATE = re.compile(r"\b(20\d\d-[01]\d-[0-3]\d)\b")
_PICTURE = re.compile(
    r"\b(?:photo|picture|image|images|screenshot|illustration|фото)\b|©", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class DraftLine:
    """A line of a raw document: its number from 1, and whether it is taken for the article."""

    number: int
    text: str
    kept: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Guess:
    """A raw document as it was understood. The standfirst is one of the kept lines, by number."""

    lines: tuple[DraftLine, ...]
    headline: str = ""
    standfirst: int | None = None
    byline: str = ""
    published: str = ""

    @property
    def kept(self) -> tuple[DraftLine, ...]:
        """The lines of the article."""
        return tuple(line for line in self.lines if line.kept)

    def keeping(self, numbers: Sequence[int]) -> Guess:
        """The same with just these lines kept. Raises BaselineError for a line that is empty."""
        wanted = set(numbers)
        strange = wanted - {line.number for line in self.lines}
        if strange:
            raise BaselineError(
                f"line {min(strange)} is empty or beyond the document's end",
                mend="use the line numbers that `monitor baseline new` shows",
            )
        standfirst = self.standfirst if self.standfirst in wanted else None
        lines = tuple(replace(line, kept=line.number in wanted) for line in self.lines)
        return replace(self, lines=lines, standfirst=standfirst)


def guess(text: str) -> Guess:
    """Guesses which lines of a raw document are the article: its longest run of prose.

    Menus, captions, teasers that break off, tag lists and credits do not end like sentences;
    a single short line between two paragraphs is taken for a heading.
    """
    filled = [(n, t.strip()) for n, t in enumerate(text.splitlines(), 1) if t.strip()]
    # the stretches of prose, each from its first prose line to after its last
    runs: list[tuple[int, int]] = []
    start = end = None
    for index, (_, line) in enumerate(filled):
        if _is_prose(line):
            start, end = (index if start is None else start), index + 1
        elif start is not None and end is not None and index + 1 - end >= _BREAK:
            runs.append((start, end))
            start = end = None
    if start is not None and end is not None:
        runs.append((start, end))
    first, last = max(
        runs,
        key=lambda run: sum(len(text.split()) for _, text in filled[run[0] : run[1]]),
        default=(0, 0),
    )
    before = [text for _, text in filled[:first]]
    # the headline is among the lines before the body: one that is repeated, else the longest
    titles = [
        line
        for line in before
        if len(line.split()) in _HEADLINE_WORDS
        and not _is_prose(line)
        and not _PICTURE.search(line)
        and not _BYLINE.match(line)
        and not _DATE.search(line)
    ]
    forms = [exact_form(stream([line]).tokens) for line in titles]
    repeated = [t for t, form in zip(titles, forms, strict=True) if forms.count(form) > 1]
    headline = max(repeated or titles, key=len, default="")
    # the standfirst is prose that stands alone between the headline and the body
    below = max((i + 1 for i, text in enumerate(before) if text == headline), default=None)
    alone = below is not None and (below, below + 1) in runs and below + 1 < first
    standfirst = filled[below][0] if below is not None and alone else None
    kept = {n for n, _ in filled[first:last]} | ({standfirst} if standfirst else set())
    return Guess(
        lines=tuple(DraftLine(n, t, n in kept) for n, t in filled),
        headline=headline,
        standfirst=standfirst,
        byline=next((m["name"] for t in before if (m := _BYLINE.match(t))), ""),
        published=next((m[1] for t in before if (m := _DATE.search(t))), ""),
    )


def draft(  # an article has many facts
    *,
    key: str,
    outlet: str,
    url: str,
    paragraphs: Sequence[str],
    standfirst: str = "",
    headline: str = "",
    byline: str = "",
    published: str = "",
    language: str = "en",
    address: AddressStatus = AddressStatus.CONFIRMED,
    live_blog: bool = False,
) -> BaselineArticle:
    """A baseline article of a text: its facts and the fingerprints of its sentences.

    The summary and the figures are left for a person to write.
    Raises BaselineError when there is no sentence to fingerprint.
    """
    above = fingerprint_sentences([standfirst], language, first=-1) if standfirst else ()
    fingerprints = (*above, *fingerprint_sentences(paragraphs, language))
    if not fingerprints:
        raise BaselineError(
            "there is no sentence to fingerprint",
            mend="name the article's lines with --keep, such as --keep 12-30",
        )
    return BaselineArticle(
        key=key,
        outlet=outlet,
        url=url,
        address=address,
        headline=headline,
        byline=byline,
        published=published,
        language=language,
        fingerprints=fingerprints,
        live_blog=live_blog,
    )


def draft_page(extraction: Extraction, *, key: str, outlet: str, url: str) -> BaselineArticle:
    """A baseline article of a page. Raises BaselineError when it holds no text."""
    return draft(
        key=key,
        outlet=outlet,
        url=url,
        paragraphs=[block.text for block in extraction.blocks],
        standfirst=extraction.standfirst,
        headline=extraction.headline,
        byline=", ".join(extraction.bylines),
        published=extraction.published.isoformat() if extraction.published else "",
        language=extraction.language or "en",
        live_blog=extraction.is_live or extraction.page is PageKind.LIVE_BLOG,
    )


def _is_prose(line: str) -> bool:
    return len(line.split()) >= _PROSE_WORDS and is_finished(line, also=":")
