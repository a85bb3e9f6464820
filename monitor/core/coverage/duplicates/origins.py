"""Which of two articles that print one text had it first?

What the articles say themselves decides before any clock: who credits whom, whose dateline it is.
Then the hours of publication, then when each was first seen. Where none of these tells, nothing
does: no order of addresses or of reading stands in for it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, time
from functools import lru_cache

from monitor.core.language.text import canonical
from monitor.core.language.transliteration import unaccented
from monitor.model.coverage import ArticleText

_MIDNIGHT = time(tzinfo=UTC)
_CREDITS_AT_END = 3
"""Paragraphs at the end among which a credit may stand; notes on rights may follow it."""

_CREDIT_WORDS, _LONG_CREDIT_WORDS = 6, 14
"""Words of a paragraph that tells no more than whose text it is; longer ones begin so."""

_AT_LENGTH = re.compile(
    r"^\W*(?:source|quelle|fuente|fonte|källa|kilde|lähde|bron|kaynak|forrás|źródło|zdroj|джерело|источник|πηγή"
    r"|المصدر|出典|来源|출처|via|text|courtesy|copyright|©)\b"
    r"|\b(?:first|originally|previously) (?:appeared|published|posted|reported)|\bas published\b"
    r"|\brepublished\b|\b(?:zuerst|ursprünglich) (?:erschienen|veröffentlicht)"
    r"|\bpublié (?:d'abord|initialement)|\bpublicad[oa] (?:originalmente|por primera vez)"
    r"|\bpubblicato (?:originariamente|per la prima volta)",
    re.IGNORECASE,
)

_OPENING = re.compile(r"^[^.!?\"]{0,60}?[(\[]([^()\[\]]{2,60})[)\]]")
_DATELINE = re.compile(r"^[^.!?\"]{0,60}?,\s*([^,.!?\"-]{2,40}?)\s+[-:/]\s")
_BRACKETS = re.compile(r"[(\[]([^()\[\]]{2,60})[)\]]\W*$")
_ARTICLE = re.compile(r"^(?:the|die|der|das|le|la|les|el|il|lo|de|het)\s+")
_WORDS = re.compile(r"[^\W_]+")
_LEAST_NAME = 2  # letters of an outlet's name that is looked for


@dataclass(frozen=True, slots=True)
class Direction:
    """Whether the one article had the text before the other, and how that is known.

    `first` is 1 if the one was first, -1 if the other was, 0 if nothing tells; `why` is said of
    the later one.
    """

    first: int
    why: str = ""


UNKNOWN = Direction(0)


def direction(
    one: ArticleText, other: ArticleText, seen: Mapping[str, datetime] | None = None
) -> Direction:
    """Which of two prints of one text is the earlier. `seen`: when a URL was first known of."""
    for place, (copy, source) in ((1, (other, one)), (-1, (one, other))):
        if credited_to(copy, source) and not credited_to(source, copy):
            return Direction(place, f"it credits {source.outlet}")
    for place, (copy, source) in ((1, (other, one)), (-1, (one, other))):
        if credited_to(source, source) and not credited_to(copy, copy):
            return Direction(place, f"{source.outlet} signs it as its own")
    if earlier(one, other) or earlier(other, one):
        place = 1 if earlier(one, other) else -1
        return Direction(place, "it was published later")
    times = [(seen or {}).get(each.url) for each in (one, other)]
    first, second = times
    if first is not None and second is not None and first != second:
        return Direction(1 if first < second else -1, "it was first seen later")
    return UNKNOWN


def credited_to(article: ArticleText, source: ArticleText) -> bool:
    """Whether an article says that its text is from that article's outlet."""
    name = _folded(source.outlet)
    if len(name) < _LEAST_NAME:
        return False
    return any(f" {name} " in f" {credit} " for credit in credit_lines(article))


def earlier(one: ArticleText, other: ArticleText) -> bool:
    """Whether the one is dated before the other; False if that is not known.

    A moment that is a day's first is taken for a date without a time: it tells nothing of an
    order within that day. Many pages give whole minutes: nothing is told of an order within one.
    """
    if one.published is None or other.published is None:
        return False
    if any(moment.timetz() == _MIDNIGHT for moment in (one.published, other.published)):
        return one.published.date() < other.published.date()
    ours, theirs = (
        moment.astimezone(UTC).replace(second=0, microsecond=0)
        for moment in (one.published, other.published)
    )
    return ours < theirs


@lru_cache(maxsize=2_048)
def credit_lines(article: ArticleText) -> tuple[str, ...]:
    """Where an article may say whose text it is, folded: byline, dateline, lines at the end."""
    found = list(article.bylines)
    first = canonical(article.paragraphs[0]) if article.paragraphs else ""
    found += [match[1] for pattern in (_OPENING, _DATELINE) if (match := pattern.search(first))]
    for paragraph in article.paragraphs[1:][-_CREDITS_AT_END:]:
        if match := _BRACKETS.search(canonical(paragraph)):
            found.append(match[1])
        size = len(paragraph.split())
        if size <= _CREDIT_WORDS or (
            size <= _LONG_CREDIT_WORDS and _AT_LENGTH.search(canonical(paragraph))
        ):
            found.append(paragraph)
    return tuple(_folded(each) for each in found)


def _folded(name: str) -> str:
    """A name in lower case, without accents, marks, article and what stands in brackets."""
    plain = unaccented(canonical(re.sub(r"\s*\([^)]*\)$", "", name) or name).lower())
    return _ARTICLE.sub("", " ".join(_WORDS.findall(plain)))
