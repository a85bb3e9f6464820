"""What does an article state that was not known, and what does it give otherwise?

Figures, quotes and names are each compared in the way that suits them; what cannot be compared
(a quotation in a language that none of the known texts has) is not told as new.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, lru_cache

from monitor.core.coverage.duplicates.shingles import shingles
from monitor.core.coverage.novelty import wording
from monitor.core.coverage.novelty.counting import FigureSaid
from monitor.core.coverage.novelty.facts import Facts, QuoteSaid, facts
from monitor.core.coverage.novelty.new_names import new_names
from monitor.core.coverage.novelty.standing import clashes, value_before
from monitor.core.coverage.novelty.things import (
    Given,
    StoryFigures,
    Thing,
    quantity,
    span_of,
    story_figures,
)
from monitor.core.language.lexicons import primary
from monitor.core.language.transliteration import name_key
from monitor.model.coverage import ArticleText
from monitor.model.facts import Dispute, NewName, Quantity, Quotation
from monitor.model.story import Story

MOST = 12
"""Additions of one sort that are told; an analyst reads ten lines, not fifty."""

_KNOWN_SHARE = 0.5
"""Part of a quotation's runs of five words that makes it a known one: speakers are cut short."""

_LONG = 60  # letters of a quotation that can be told by its length; judgement
_AS_LONG = (0.8, 1.25)
"""How much shorter or longer a translation may be than what it translates; judgement."""

_NEAR = 1.25
"""How far a rough value may be from the exact one that it stands for; judgement."""

_TELLING = 100
"""From here on a value says of what it is, whatever word is used for what it counts."""

_SMALL = 20
"""Numbers below this come up everywhere: they are known only with what they count."""


@dataclass(frozen=True)
class KnownTexts:
    """What the story's file and the texts known before state.

    Made anew for every article: what is costly is kept for each text, not for all of them.
    """

    story: Story
    texts: tuple[ArticleText, ...] = ()

    @cached_property
    def facts(self) -> tuple[Facts, ...]:
        """What each text states."""
        return tuple(facts(text) for text in self.texts)

    @cached_property
    def languages(self) -> frozenset[str]:
        """The languages of the texts, empty tags left out."""
        return frozenset(primary(text.language) for text in self.texts if text.language)

    def has_run(self, run: int) -> bool:
        """Whether a text has that run of words."""
        return any(run in _runs(text) for text in self.texts)

    def may_be_translated(self, quote: QuoteSaid) -> bool:
        """Whether its speaker said something about as long in another language."""
        who = _name_of(quote.speaker)
        size = len(quote.text)
        return (
            bool(who)
            and size >= _LONG
            and any(
                _name_of(other.speaker) == who
                and _AS_LONG[0] * size <= len(other.text) <= _AS_LONG[1] * size
                for stated in self.facts
                for other in stated.quotes
            )
        )


def _name_of(speaker: str) -> str:
    """The key of a speaker's last name."""
    return name_key(speaker.rsplit(maxsplit=1)[-1]) if speaker.strip() else ""


@lru_cache(maxsize=512)
def _runs(text: ArticleText) -> frozenset[int]:
    return shingles(text.text)


@dataclass(frozen=True, slots=True, kw_only=True)
class Additions:
    """What an article brings, at most `MOST` of a sort; `grown` says of a figure what it overtook.

    `adds` and `contradicts` are the same as lines for people.
    """

    figures: tuple[Quantity, ...] = ()
    quotations: tuple[Quotation, ...] = ()
    names: tuple[NewName, ...] = ()
    disputes: tuple[Dispute, ...] = ()
    adds: tuple[str, ...] = ()
    contradicts: tuple[str, ...] = ()


def compare(
    article: ArticleText, known: KnownTexts, *, copied: ArticleText | None = None
) -> Additions:
    """What the article adds to what is known, and what it gives otherwise.

    `copied` is the known text that it copies, if one was found: it has no figures of its own.
    Where nothing is known there is nothing to add to: the first text of a story adds nothing.
    """
    if not known.texts and not known.story.baseline:
        return Additions()
    ours = facts(article)
    counted = story_figures(known.story, known.texts).copy()
    read = counted.add(article)
    against = clashes(article, counted.things)

    # A figure is new where no text and no figure of the story's file gives its value for what it
    # counts, in any words. Each is told once, where it first stands.
    figures: list[Quantity] = []
    lines: list[str] = []
    for said, thing in read:
        tracked = thing is not None and (bool(thing.key) or thing.given[0].url != article.url)
        if said.figure.approximation == "vague":
            continue  # "thousands": no value
        if said.is_former and any(
            other is not said and other.sentence == said.sentence and owner is thing
            for other, owner in read
        ):
            continue  # "raised from 50,000 to 75,000": no news is what it was
        if (said.is_telling or tracked) and not _is_known(said, thing, counted, article, copied):
            figures.append(quantity(said, thing.key if thing else ""))
            lines.append(wording.figure(figures[-1], value_before(thing, article) if thing else ""))

    # A quotation is new where less than half of its runs of words are known; in a language that
    # no known text has, where its speaker is not known to have said something as long.
    quotes: list[Quotation] = []
    comparable = primary(article.language) in known.languages | {""}
    for quote in ours.quotes:
        runs = shingles(quote.text)
        if sum(map(known.has_run, runs)) >= max(1.0, _KNOWN_SHARE * len(runs)):
            continue
        if any(quote.text in text.text for text in known.texts):
            continue
        if not comparable and known.may_be_translated(quote):
            continue
        quotes.append(Quotation(text=quote.text, speaker=quote.speaker, carrier=quote.carrier))

    names = new_names(article, known.story, known.texts)
    disputes = [
        Dispute(here=one.here.quantity, there=one.there.quantity, there_url=one.there.url)
        for one in against
    ]
    return Additions(
        figures=tuple(figures[:MOST]),
        quotations=tuple(quotes[:MOST]),
        names=names[:MOST],
        disputes=tuple(disputes[:MOST]),
        adds=(
            *lines[:MOST],
            *map(wording.quotation, quotes[:MOST]),
            *map(wording.name, names[:MOST]),
        ),
        contradicts=tuple(wording.dispute(one) for one in disputes[:MOST]),
    )


def _is_known(
    said: FigureSaid,
    thing: Thing | None,
    counted: StoryFigures,
    article: ArticleText,
    copied: ArticleText | None,
) -> bool:
    """Whether a figure was told before, by another text or further up in this one."""
    size = max(abs(said.low or 0), abs(said.high or 0))
    for other in counted.things:
        for given in other.given:
            itself = given.url == article.url
            if itself and given.place >= said.place:
                continue
            q, stated = given.quantity, given.said
            foreign = given.language != primary(said.language)
            bare = said.is_bare or (stated is not None and stated.is_bare)
            same = (q.low, q.high) == (said.low, said.high)
            alike = other is thing or (
                stated is not None
                and bool(said.heads & stated.heads or said.context & stated.context)
            )
            if not same:
                if alike and q.unit == said.unit and _is_near(said, given):
                    return True
                continue
            if q.unit != said.unit and not bare and not (foreign and size >= _SMALL):
                continue
            if q.as_of != said.as_of and itself:
                continue
            if alike or foreign or (copied is not None and given.url == copied.url):
                return True
            apart = stated is not None and bool(stated.heads) and bool(said.heads)
            if size >= (_TELLING if apart else _SMALL) and said.unit != "%":
                return True
    return False


def _is_near(said: FigureSaid, given: Given) -> bool:
    """Whether a value says no more than one that is known: "more than four million" of 4.2."""
    if said.is_exact or not given.span.meets(span_of(said)):
        return False
    ours = said.low if said.low is not None else said.high
    theirs = given.quantity.low if given.quantity.low is not None else given.quantity.high
    if not ours or not theirs:
        return False
    return 1 / _NEAR <= theirs / ours <= _NEAR
