"""Finds which article a raw document is, and cuts away what a scraper left around it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import pairwise

from monitor.core.baseline.matching import Found, Span, find, find_loose, leftovers, reworded
from monitor.core.baseline.reading import ANYWHERE, NEAR
from monitor.core.baseline.stream import TokenStream, exact_form, stream
from monitor.core.language.sentences import is_finished
from monitor.errors import BaselineError
from monitor.model.extraction import Block, BlockKind, Extraction, PageKind, Provenance
from monitor.model.story import BaselineArticle

LEAST_COVERAGE = 0.5
"""Share of an article's fingerprinted words that a document must hold to be that article."""

_WORTH_A_CLOSER_LOOK = 0.2  # judgement: a document scraped into one line keeps so much
_PROSE_WORDS = 6  # judgement: an edited sentence may be shorter than one to begin with


@dataclass(frozen=True, slots=True, kw_only=True)
class Recognition:
    """A document recognised as a baseline article.

    `paragraphs` is the article, as the document has it; `coverage` the share (0..1, by words) of
    the fingerprinted sentences that are in it word for word; `unknown` the sentences that were
    kept although no fingerprint knows them, for they stand where one is missing; `cut` what was
    left out, a line each.
    """

    article: BaselineArticle
    headline: str
    standfirst: str
    paragraphs: tuple[str, ...]
    coverage: float
    missing: int  # fingerprinted sentences that the document lacks
    unknown: tuple[str, ...] = ()
    cut: tuple[str, ...] = ()


def recognise(text: str, candidates: Sequence[BaselineArticle]) -> Recognition:
    """Recognises a raw document among baseline articles and keeps exactly the article.

    Raises BaselineError when the document holds less than half of every candidate, or is equally
    much of two.
    """
    lines = [line for line in text.splitlines() if line.strip()]
    if not any(article.fingerprints for article in candidates):
        raise BaselineError(
            "no story has a baseline with fingerprints",
            mend="make one with `monitor baseline new`",
        )
    ranked = sorted(
        ((_coverage(lines, a), bool(_headline(lines, a)), -i) for i, a in enumerate(candidates)),
        reverse=True,
    )
    best, second = ranked[0], ranked[1] if len(ranked) > 1 else None
    article = candidates[-best[2]]
    if best[0] < LEAST_COVERAGE:
        raise BaselineError(
            f"the document is none of the {len(candidates)} baseline articles; the nearest, "
            f"{article.key!r}, has {best[0]:.0%} of its sentences in it",
            mend="import the article's full text, or make a baseline of it with "
            "`monitor baseline new`",
        )
    if second is not None and second[:2] == best[:2]:
        raise BaselineError(
            f"the document is as much {article.key!r} as {candidates[-second[2]].key!r}",
            mend="name the article with --as KEY",
        )
    whole = stream(lines, article.language)
    found = find_loose(article.fingerprints, whole, find(article.fingerprints, whole))
    kept = {found.span(i): f.paragraph for i, f in enumerate(article.fingerprints)}
    known = {span: paragraph for span, paragraph in kept.items() if span is not None}
    unknown = _edited(article, whole, found)
    paragraphs = _assembled(whole, known, unknown)
    rest = [s for s in leftovers(whole, found.taken) if s not in unknown]
    exact = sum(article.fingerprints[i].words for i in found.exact)
    return Recognition(
        article=article,
        headline=_headline(lines, article),
        standfirst=" ".join(text for number, text in paragraphs if number == -1),
        paragraphs=tuple(text for number, text in paragraphs if number != -1),
        coverage=exact / sum(f.words for f in article.fingerprints),
        missing=sum(found.span(i) is None for i in range(len(article.fingerprints))),
        unknown=tuple(whole.slice(*span) for span in sorted(unknown)),
        cut=tuple(whole.slice(*span) for span in rest),
    )


def to_extraction(recognition: Recognition, baseline: BaselineArticle) -> Extraction:
    """The article as version 0: what the document says, and the baseline's own byline and date.

    A date without a zone is left out: as a moment it would be a guess.
    """
    published = datetime.fromisoformat(baseline.published) if baseline.published else None
    known = published is not None and published.tzinfo is not None
    return Extraction(
        headline=recognition.headline or baseline.headline,
        standfirst=recognition.standfirst,
        bylines=(baseline.byline,) if baseline.byline else (),
        published=published.astimezone(UTC) if published and known else None,
        blocks=tuple(
            Block(p, BlockKind.PARAGRAPH if is_finished(p, also=":") else BlockKind.HEADING)
            for p in recognition.paragraphs
        ),
        canonical_url=baseline.url,
        language=baseline.language,
        is_live=baseline.live_blog,
        page=PageKind.LIVE_BLOG if baseline.live_blog else PageKind.ARTICLE,
        provenance=(Provenance("body", "imported document", round(recognition.coverage, 3)),),
    )


def _coverage(lines: Sequence[str], article: BaselineArticle) -> float:
    """The share, 0..1 by words, of an article's sentences that stand in a document."""
    whole = stream(lines, article.language)
    found = find(article.fingerprints, whole)
    total = sum(f.words for f in article.fingerprints)
    there = sum(f.words for i, f in enumerate(article.fingerprints) if found.span(i))
    if total and _WORTH_A_CLOSER_LOOK <= there / total < 1:
        found = find_loose(article.fingerprints, whole, found)
        there = sum(f.words for i, f in enumerate(article.fingerprints) if found.span(i))
    return there / total if total else 0.0


def _headline(lines: Sequence[str], article: BaselineArticle) -> str:
    """The headline as the document has it, on a line of its own; empty if it is not there."""
    wanted = exact_form(stream([article.headline]).tokens)
    for line in lines:
        if wanted and exact_form(stream([line]).tokens) == wanted:
            return " ".join(line.split())
    return ""


def _edited(article: BaselineArticle, whole: TokenStream, found: Found) -> set[Span]:
    """Sentences that stand in the place of lost ones: alike, or prose between their neighbours."""
    lost = {i: f for i, f in enumerate(article.fingerprints) if found.span(i) is None}
    if not lost:
        return set()
    free = list(leftovers(whole, found.taken))
    alike = reworded(lost, free, whole, found, near=NEAR, anywhere=ANYWHERE)
    edited = {span for span, _ in alike.values()}
    spans = sorted(s for i in range(len(article.fingerprints)) if (s := found.span(i)))
    order = {span: i for i in range(len(article.fingerprints)) if (span := found.span(i))}
    for before, after in pairwise(spans):
        if order[after] - order[before] > 1:
            inside = [s for s in free if before[1] <= s[0] and s[1] <= after[0]]
            for span in inside:
                sentence = whole.slice(*span)
                if len(sentence.split()) >= _PROSE_WORDS and is_finished(sentence, also=":"):
                    edited.add(span)
    return edited


def _assembled(
    whole: TokenStream, known: dict[Span, int], unknown: set[Span]
) -> list[tuple[int | None, str]]:
    """(paragraph number, text) in the document's order; the number of an unknown one is None."""
    out: list[tuple[int | None, list[Span]]] = []
    line = -1
    for span in sorted({*known, *unknown}):
        number = known.get(span)
        same_line = whole.part(span[0]) == line
        if out and (number == out[-1][0] if number is not None else same_line):
            out[-1][1].append(span)
        elif out and out[-1][0] is None and same_line:
            out[-1] = (number, [*out[-1][1], span])
        else:
            out.append((number, [span]))
        line = whole.part(span[1] - 1)
    return [(number, " ".join(whole.slice(*span) for span in spans)) for number, spans in out]
