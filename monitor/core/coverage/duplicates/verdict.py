"""What does an article copy, how much of it, and how sure is that?"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import chain

from monitor.core.coverage.duplicates.comparable_text import ComparableText
from monitor.core.coverage.duplicates.origins import direction
from monitor.core.coverage.duplicates.rewriting import likeness
from monitor.core.coverage.duplicates.shingles import containment
from monitor.model.coverage import ArticleText, CopyKind

WHOLE, SOME = 0.5, 0.15
"""Shares of an article's shingles that make it a copy, and one with copied passages. A change of
one word in ten breaks half the runs of five (1 - 0.9^5 = 41 %), so that half of them means at
least nine words in ten; a sixth is a paragraph or two of a usual report."""

_LEAST_SHARED = 12
"""Shared runs below which nothing is told: sixteen words in a row, or a few stock phrases."""

_ENOUGH = 20
"""Runs outside quotation marks that say something of a text that is otherwise quotation."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """What an article copies. `share` is of its own five-word runs; `sure` is between 0 and 1."""

    of: str  # URL
    kind: CopyKind
    share: float
    sure: float
    agency: str = ""
    reason: str


def copied_from(
    article: ComparableText,
    others: Iterable[ComparableText],
    *,
    retold: Iterable[ComparableText] = (),
    together: Collection[str] = (),
    seen: Mapping[str, datetime] | None = None,
    read_before: Collection[str] = (),
) -> Copy | None:
    """What the article copies most surely and most of, among those known before; None if nothing.

    An article is never its own source, and none that had the text later: see `direction`, to which
    `seen` goes. Where nothing tells, whichever is known first is the source. An outlet that says
    again what it said itself copies only where it repeats the whole. Of `retold` it is only asked
    whether the article rewrites them: that is quick, and may be many.

    `together` are the URLs of those that were found at the same time: which of them was looked at
    first proves nothing. Unless something else decides, both are told to carry the same text, and
    of passages and rewritings nothing is told, but of those with what was `read_before`: that is
    half as sure, and says so.
    """
    best: tuple[tuple[bool, float, int, float], Copy, ArticleText] | None = None
    pairs = chain(((o, True) for o in others), ((o, False) for o in retold))
    for other, word_for_word in pairs:
        order = direction(article.article, other.article, seen)
        if other.article.url == article.article.url or order.first > 0:
            continue
        copy = (_verbatim(article, other) if word_for_word else None) or _rewritten(article, other)
        if copy is None:
            continue
        decided = order.first < 0 or copy.kind is CopyKind.SYNDICATED
        if other.article.url in together and not decided:
            if copy.kind is CopyKind.COPY:
                reason = (
                    f"both carry one text, and neither is known to have had it first: {copy.reason}"
                )
                copy = replace(copy, kind=CopyKind.SAME_TEXT, reason=reason)
            elif other.article.url in read_before:
                reason = f"{copy.reason}; which of the two was first is not known"
                copy = replace(copy, sure=copy.sure / 2, reason=reason)
            else:
                continue
        elif order.why:
            copy = replace(copy, reason=f"{copy.reason}; {order.why}")
        # The better one knows who was first, is surer, or has clearly more of the article, a tenth
        # at least; then it is the earlier one.
        tenths = round(10 * copy.share)
        worth = (copy.kind is not CopyKind.SAME_TEXT, copy.sure, tenths, copy.share)
        if (
            best is None
            or worth[:3] > best[0][:3]
            or (worth[:3] == best[0][:3] and _prior(other.article, best[2], seen, worth > best[0]))
        ):
            best = worth, copy, other.article
    return best[1] if best is not None else None


def _prior(
    one: ArticleText, other: ArticleText, seen: Mapping[str, datetime] | None, more: bool
) -> bool:
    """Whether the one had the text before the other, or has more of it where that is not known."""
    first = direction(one, other, seen).first
    return first > 0 or (first == 0 and more)


def _verbatim(article: ComparableText, other: ComparableText) -> Copy | None:
    share = containment(article.whole, other.whole)
    shared = len(article.whole & other.whole)
    if share < SOME / 2 or shared < _LEAST_SHARED:
        return None
    own = share
    if len(article.own) >= _ENOUGH:
        shared = len(article.own & other.own)
        own = containment(article.own, other.own)
    if shared < _LEAST_SHARED or own < SOME:
        return None
    least = min(share, own)
    same_outlet = article.article.outlet == other.article.outlet and article.article.outlet
    if least < WHOLE and same_outlet:
        return None
    agency = _agency(article, other)
    kind = CopyKind.COPY if least >= WHOLE else CopyKind.PASSAGES
    if agency and kind is CopyKind.COPY:
        kind = CopyKind.SYNDICATED
    reason = f"{share:.0%} of its five-word runs stand there too"
    if kind is CopyKind.SYNDICATED:
        reason = f"both print a text of {agency}: {reason}"
    elif kind is CopyKind.PASSAGES:
        reason = f"passages are taken over: {reason}"
    return Copy(
        of=other.article.url,
        kind=kind,
        share=share,
        sure=min(1.0, 0.6 + 0.4 * own / WHOLE) if least < WHOLE else 1.0,
        agency=agency,
        reason=reason,
    )


def _agency(article: ComparableText, other: ComparableText) -> str:
    """The agency whose text both print; one of them may leave the credit out."""
    ours, theirs = article.agency, other.agency
    return "" if ours and theirs and ours != theirs else ours or theirs


def _rewritten(article: ComparableText, other: ComparableText) -> Copy | None:
    same_outlet = article.article.outlet == other.article.outlet and article.article.outlet
    sure = 0.0 if same_outlet else likeness(article.facts, other.facts)
    if not sure:
        return None
    return Copy(
        of=other.article.url,
        kind=CopyKind.REWRITE,
        share=containment(article.whole, other.whole),
        sure=sure,
        agency=_agency(article, other) if article.agency and other.agency else "",
        reason="it tells the same names, figures and quotes in the same order, in other words",
    )
