"""Which values of a thing stand, which were overtaken or taken back, and which exclude each other.

What counts is who says so, when, and how an article speaks of a value that was known: a later one
of the same source takes the place of its earlier one, and so does one beside which the old one is
told as what was. Only values of one time, of two sources that both stand, contradict.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta
from functools import lru_cache

from monitor.core.coverage.novelty.counting import SPANS, FigureSaid
from monitor.core.coverage.novelty.things import Given, Thing, same_source
from monitor.core.coverage.novelty.values import value_range
from monitor.core.coverage.novelty.withdrawal import first_of, withdrawal
from monitor.core.language.lexicons import lexicon
from monitor.core.language.numbers import FigureKind
from monitor.core.language.tokens import tokens
from monitor.model.coverage import ArticleText
from monitor.model.facts import FigureStatus

_LEAST_SHARED, _SHARE = 4, 0.7
"""So many words, and so large a part of the fewer, are the same: one sentence, told again."""

_LEAST_TOLD = 2
"""Articles that give another value where an old one is given up; judgement."""

_MIDNIGHT = time(tzinfo=UTC)
_FALLEN = 3
"""Times by which a value that nobody is named for may have fallen and be of the same thing still;
judgement."""

_SOON = timedelta(days=3)
"""Within which two values are of one time; judgement."""

GROWING = frozenset(
    f"+{group}"
    for group in (
        "arrested",
        "captured",
        "evacuated",
        "found",
        "ill",
        "killed",
        "lost",
        "rescued",
        "returned",
        "sent",
        "trained",
        "treated",
        "wounded",
    )
)
"""Happenings that add up (groups of `monitor.core.language.lexicons.counted`): tolls."""

_LATER = timedelta(hours=3)
"""Of two counts that lie further apart the higher may be the lower one that grew; judgement."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Clash:
    """A value of an article, and one that it excludes."""

    here: Given
    there: Given


def ordered(given: Iterable[Given]) -> list[Given]:
    """Values by time; one without a date stays behind the one that it was read after."""
    kept = list(given)
    latest: datetime | None = None
    keys: list[tuple[datetime | None, int]] = []
    for place, one in enumerate(kept):
        latest = one.at or latest
        keys.append((latest, place))
    first = min((k for k, _ in keys if k is not None), default=None)
    return [kept[n] for _, n in sorted((k or first, n) for k, n in keys)] if first else kept


def statuses(thing: Thing, withdrawn: frozenset[tuple[str, int]]) -> dict[int, FigureStatus]:
    """Whether each value stands, by its place in `thing.given`.

    `withdrawn` are the figures told as taken back, by article and place.
    """
    values: dict[tuple[float | None, float | None, str], list[int]] = {}
    for n, one in enumerate(thing.given):
        values.setdefault((one.quantity.low, one.quantity.high, one.quantity.as_of), []).append(n)
    order = {id(g): n for n, g in enumerate(ordered(thing.given))}
    taken_back = set()  # values that were withdrawn, but not where they were given first
    for value, places in values.items():
        stood = sorted((thing.given[n] for n in places), key=lambda g: order[id(g)])
        gone = [(g.url, g.place) in withdrawn for g in stood]
        if any(gone) and not gone[0]:
            taken_back.add(value)
    found: dict[int, FigureStatus] = {}
    for value, places in values.items():
        status = FigureStatus.STANDING
        if value in taken_back:
            status = FigureStatus.WITHDRAWN
        else:
            ours = [thing.given[n] for n in places]
            first = min(order[id(g)] for g in ours)
            for other, theirs in values.items():
                if other == value or other in taken_back:
                    continue
                later = [thing.given[n] for n in theirs if order[id(thing.given[n])] > first]
                if len(later) < len(theirs):
                    continue  # it was there before ours
                if _overtakes(later, ours) or _is_abandoned(ours, later):
                    status = FigureStatus.SUPERSEDED
        for n in places:
            found[n] = status
    return found


def _is_abandoned(ours: Sequence[Given], theirs: Sequence[Given]) -> bool:
    """Whether nobody gives a value any more since another is given, by two articles at least."""
    if ours[0].quantity.as_of != theirs[0].quantity.as_of:
        return False
    since = next((g.at for g in theirs if g.at is not None), None)
    told = {g.url for g in theirs if not g.is_former}
    last = [g.at for g in ours if g.at is not None and not g.is_former]
    if since is None or not last or len(told) < _LEAST_TOLD:
        return False
    if any(g.said is not None and g.said.is_denied for g in ours):
        return False  # somebody denies it, and who gave it has not given it up
    if theirs[0].span.meets(ours[0].span):
        return False  # "more than four million" is 4.2 million, told roughly
    return is_later(since, max(last))


def value_before(thing: Thing, article: ArticleText) -> str:
    """In words, the last value of a thing that others gave before an article; empty if none did."""
    at = article.published
    known = [g for g in ordered(thing.given) if g.url != article.url and g.at is not None]
    if not known:
        return ""
    before = [g for g in known if g.at is not None and (at is None or g.at <= at)]
    one = before[-1] if before else known[0]
    day = one.at.date().isoformat() if one.at is not None else ""
    written = one.quantity.written or f"{one.quantity.low or one.quantity.high:,g}"
    by = f" by {one.by}" if one.by else ""
    return f"{'was' if before else 'later'} {written} on {day}{by}"


def _overtakes(later: Sequence[Given], ours: Sequence[Given]) -> bool:
    """Whether a value that came later takes the place of ours."""
    new, old = later[0], ours[0]
    if old.quantity.as_of != new.quantity.as_of:
        return False  # what was so in 2014 was so
    sources = [g.quantity.source for g in ours if g.quantity.source and not g.is_former]
    news = [g.quantity.source for g in later if g.quantity.source and not g.is_former]
    if any(same_source(a, b) for a in sources for b in news):
        return True
    again = [g for g in ours if g.url == new.url and g.place > new.place and not g.is_former]
    if again and not _has_grown(new, old) and not (new.said and new.said.is_update):
        return False  # the article goes back to it
    told = [g for g in ours if _stands_beside(g, later) and not g.is_former]
    if news and any(_is_of_another(g, later) for g in told):
        return False  # they are told side by side, each by its own source
    since = next((g.at for g in ours if g.at is not None), None)
    if any(g.said is not None and g.said.is_update for g in later) and is_later(new.at, since):
        return True  # "has risen to", "are now": told as what has become of it
    near = new.span.low * _FALLEN >= old.span.low or new.span.high == 0
    if not news and near and is_later(new.at, since) and not _stands_beside(old, later):
        return True  # the outlet says it by itself
    for former in (g for g in ours[1:] if g.is_former and _stands_beside(g, later)):
        # told as what was; what another source had said and is now less stands
        denied = former.said is not None and former.said.is_denied
        its = (sources or [""])[0] if denied else former.quantity.source
        another = bool(its) and bool(news) and not any(same_source(its, n) for n in news)
        if new.span.low > old.span.high:
            return True
        if denied and not any(same_source(a, b) for a in sources for b in news):
            return False  # "7,900, not 8,400": the others' value stands beside it
        if not another:
            return True
    if not news and new.span.low > old.span.high:
        return True
    return (not sources and near) or _has_grown(new, old)


def _is_of_another(given: Given, later: Sequence[Given]) -> bool:
    """Whether a value is told as that of another source than those of a later one beside it."""
    if given.said is not None and given.said.is_negated:
        return True  # "and not 90, as the operator says"
    beside = [g.quantity.source for g in later if g.url == given.url and not g.is_former]
    news = [g.quantity.source for g in later if g.quantity.source and not g.is_former]
    its = given.quantity.source
    if not its:
        return any(beside)
    return not any(same_source(its, other) for other in news)


def _stands_beside(old: Given, later: Sequence[Given]) -> bool:
    """Whether an old value is told beside the new one, in one article."""
    return any(g.url == old.url for g in later)


def _has_grown(new: Given, old: Given) -> bool:
    """Whether a count came later and is higher: a toll that grew, and no other toll."""
    if new.quantity.unit or new.span.low <= old.span.high or not is_later(new.at, old.at):
        return False
    return any(
        g.said is not None and not GROWING.isdisjoint(g.said.context | g.said.heads)
        for g in (new, old)
    )


def is_later(one: datetime | None, other: datetime | None) -> bool:
    """Whether the one is clearly later."""
    if one is None or other is None:
        return False
    if any(each.timetz() == _MIDNIGHT for each in (one, other)):
        return one.date() > other.date()  # a date without a time
    return one - other >= _LATER


def withdrawn_in(text: ArticleText, stated: Sequence[FigureSaid]) -> frozenset[tuple[str, int]]:
    """The figures of a text that it tells as taken back, by article and place.

    They stand in a sentence with a word of taking back, and are the first value there that was
    known; what is put in their place stands with "to" or behind a colon.
    """
    known = lexicon(text.language)
    found: set[tuple[str, int]] = set()
    by_sentence: dict[str, list[FigureSaid]] = {}
    for said in stated:
        by_sentence.setdefault(said.sentence, []).append(said)
    for sentence, figures in by_sentence.items():
        place = withdrawal(sentence, known)
        if place is None and any(f.is_denied for f in figures):
            place = first_of(known.figures.withdrawn, sentence)  # "was unlawful: six, not nine"
        if place is None:
            continue
        old = [f for f in figures if f.is_former]
        after = [f for f in figures if f.figure.start > place]
        behind = [f for f in after if not f.is_part] or after
        for said in old or behind[:1]:
            found.add((text.url, said.place))
    return frozenset(found)


def clashes(article: ArticleText, things: Iterable[Thing]) -> list[Clash]:
    """The values of an article that exclude others of the same thing and time."""
    found: list[Clash] = []
    for thing in things:
        ours = [g for g in thing.given if g.url == article.url]
        if not ours:
            continue
        others = [g for g in thing.given if g.url != article.url]
        values = {(g.quantity.low, g.quantity.high, g.quantity.as_of) for g in others}
        others = _still_given(thing, others, article.published)
        for place, here in enumerate(ours):
            if here.said is None or here.said.is_former or here.said.is_part:
                continue
            earlier = [g for g in others if g.said is not None] or others
            earlier += ours[:place]
            value = (here.quantity.low, here.quantity.high, here.quantity.as_of)
            if value in values:
                continue  # what it excludes was told when it was first given
            of_then = [g for g in earlier if g.quantity.as_of == here.quantity.as_of]
            if any(_may_both_hold(here, g) and g.url != article.url for g in of_then):
                continue
            if _is_among(here, [g for g in earlier if not g.is_former and g.url != article.url]):
                continue  # among those who disagree already
            against = [g for g in earlier if _excludes(here, g, article, ours, thing)]
            if against:
                found.append(Clash(here=here, there=_best(against)))
                break
    return found


def _still_given(thing: Thing, others: Sequence[Given], at: datetime | None) -> list[Given]:
    """Those values of a thing that were not overtaken by then."""
    if at is None:
        return list(others)
    told = [g for g in others if not is_later(g.at, at)]
    found = statuses(replace(thing, given=told), frozenset())
    overtaken = {id(g) for n, g in enumerate(told) if found[n] is not FigureStatus.STANDING}
    return [g for g in others if id(g) not in overtaken]


def _is_among(here: Given, values: Sequence[Given]) -> bool:
    """Whether a value lies between two that were given before."""
    below = {g.url for g in values if g.span.high < here.span.low}
    above = {g.url for g in values if g.span.low > here.span.high}
    return any(one != other for one in below for other in above)


def _best(against: Sequence[Given]) -> Given:
    """The one to show: an article's rather than the file's, the newest value, its first teller."""
    stated = [g for g in against if g.said is not None] or list(against)
    newest = ordered(stated)[-1]
    return next(
        g
        for g in stated
        if (g.quantity.low, g.quantity.high) == (newest.quantity.low, newest.quantity.high)
    )


def _excludes(
    here: Given, there: Given, article: ArticleText, ours: Sequence[Given], thing: Thing
) -> bool:
    """Whether two values of a thing cannot both hold."""
    if _may_both_hold(here, there) or here.quantity.as_of != there.quantity.as_of:
        return False
    if there.is_former:
        return False
    mine = here.quantity.source
    alike = [g for g in thing.given if g.span == there.span and g is not here]
    theirs = {g.quantity.source for g in alike if g.quantity.source and not g.is_former}
    mentioned = [g for g in ours if g.span.meets(there.span)]
    others = [
        g
        for g in mentioned
        if mine and g.quantity.source and not same_source(mine, g.quantity.source)
    ]
    if any(not g.is_former for g in others):
        return True  # the article gives both, each by its own source
    if any(_is_corrected(g) for g in [*mentioned, here]):
        return False
    claimed = [g for g in mentioned if g.said is not None and g.said.is_negated]
    if mine and any(g.said is not None and not g.said.is_denied for g in claimed):
        return True  # "not the 287 that the health office counted"
    if here.said is not None and here.said.is_update and not claimed:
        return False  # "has risen to"
    if here.said is not None and here.said.is_total:
        return False
    denied = any(g.said is not None and g.said.is_denied for g in mentioned)
    itself = any(same_source(mine, other) for other in theirs)
    counted = here.quantity.unit in {"", *SPANS}
    more = counted and here.span.low > there.span.high  # "511, not 482": a new count
    more &= all(g.is_former for g in mentioned) and not (theirs and _has_denial(article))
    if denied and mine and not itself and not more:
        return True  # "not 14", which is another's
    if any(g.is_former for g in mentioned):
        # of another source, and now said to be less: that is no growth
        return bool(others) and here.span.high < there.span.low
    if there.url == article.url:
        other = there.quantity.source
        return bool(mine and other and not same_source(mine, other))
    if itself:
        return not mentioned and not is_later(there.at, here.at) and _cannot_fall(here, there)
    if mentioned:
        return bool(mine and theirs)
    if any(_has_grown(here, g) for g in [there, *alike]) or _has_grown(there, here):
        return False
    if not mine and here.quantity.key and (theirs or there.said is None):
        if there.at is None and here.span.low > there.span.high:
            return False  # of a toll of no date, one that is higher has grown
        return here.said is not None and not GROWING.isdisjoint(here.said.context)
    near = here.at is None or there.at is None or abs(here.at - there.at) <= _SOON
    return bool(mine and theirs and near) or _is_retold(here, there)


@lru_cache(maxsize=512)
def _has_denial(article: ArticleText) -> bool:
    """Whether somebody denies something in an article."""
    claims = lexicon(article.language).claims
    return any(
        claims.get(word.lower) == "denies"
        for paragraph in article.paragraphs
        for word in tokens(paragraph)
    )


def _cannot_fall(here: Given, there: Given) -> bool:
    """Whether a later, lower value of one source is no news but another account of the same."""
    if here.span.high >= there.span.low or here.said is None:
        return False
    measured = here.quantity.unit and here.said.figure.kind is FigureKind.NUMBER
    if measured and here.quantity.unit not in {"%", "pp", *SPANS}:
        return True
    return not GROWING.isdisjoint(here.said.context | here.said.heads)


def _is_retold(here: Given, there: Given) -> bool:
    """Whether both stand in one sentence that was told again, but for the figure."""
    if here.said is None or there.said is None or here.language != there.language:
        return False
    ours = here.said.context | here.said.heads | here.said.names
    theirs = there.said.context | there.said.heads | there.said.names
    shared = len(ours & theirs)
    return shared >= _LEAST_SHARED and shared >= _SHARE * min(len(ours), len(theirs))


def _may_both_hold(here: Given, there: Given) -> bool:
    """Whether one value fits both; two upper bounds are two measures of the most."""
    ours, theirs = here.quantity, there.quantity
    if ours.low is None and theirs.low is None and ours.high and theirs.high and ours.unit:
        return value_range(ours.high, ours.high).meets(value_range(theirs.high, theirs.high))
    return here.span.meets(there.span)


def _is_corrected(given: Given) -> bool:
    """Whether it stands in a sentence that corrects or takes back."""
    said = given.said
    return said is not None and withdrawal(said.sentence, lexicon(said.language)) is not None
