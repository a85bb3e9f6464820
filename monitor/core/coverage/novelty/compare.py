"""What does an article state that was not known, and what does it give otherwise?

Figures, quotes and names are each compared in the way that suits them; what cannot be compared
(a quotation in a language that none of the known texts has) is not told as new.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, lru_cache

from monitor.core.coverage.duplicates.shingles import shingles
from monitor.core.coverage.novelty import wording
from monitor.core.coverage.novelty.contradictions import KnownFigures, contradictions, quantity
from monitor.core.coverage.novelty.facts import Facts, FigureSaid, facts
from monitor.core.coverage.novelty.values import ValueRange, value_range
from monitor.core.language.lexicons import primary
from monitor.core.language.lexicons.counted import thing
from monitor.core.language.tokens import tokens
from monitor.core.language.transliteration import name_key
from monitor.model.coverage import ArticleText
from monitor.model.facts import Dispute, NewName, Quantity, Quotation
from monitor.model.story import Story

MOST = 12
"""Additions of one sort that are told; an analyst reads ten lines, not fifty."""

_KNOWN_SHARE = 0.5
"""Part of a quotation's runs of five words that makes it a known one: speakers are cut short."""

_SMALL = 20
"""Numbers below this come up everywhere: they are known only with what they count."""

_INITIALS = 2  # letters of a name that may be initials; judgement


@dataclass(frozen=True)
class KnownTexts:
    """What the story's file and the texts known before state.

    Made anew for every article: what is costly is kept for each text, not for all of them.
    """

    story: Story
    texts: tuple[ArticleText, ...] = ()

    @cached_property
    def figures(self) -> KnownFigures:
        """All figures of the story's file and the texts."""
        return KnownFigures(self.story, self.texts)

    @cached_property
    def facts(self) -> tuple[Facts, ...]:
        """What each text states."""
        return tuple(facts(text) for text in self.texts)

    @cached_property
    def stated(self) -> tuple[ValueRange, ...]:
        """The values of the story's file."""
        return tuple(
            value_range(f.low, f.high) for seed in self.story.baseline for f in seed.figures
        )

    @cached_property
    def languages(self) -> frozenset[str]:
        """The languages of the texts, empty tags left out."""
        return frozenset(primary(text.language) for text in self.texts if text.language)

    @cached_property
    def file_words(self) -> frozenset[str]:
        """Skeletons of all words of the story's file."""
        file_words = [self.story.title, self.story.summary, *self.story.match.terms]
        file_words += [name for group in self.story.match.aliases for name in group]
        for seed in self.story.baseline:
            file_words += [seed.headline, seed.byline, seed.summary]
            file_words += [text for f in seed.figures for text in (f.meaning, f.source)]
        return frozenset(name_key(word.word) for text in file_words for word in tokens(text))

    def has_value(self, value: tuple[object, ...]) -> bool:
        """Whether a text gives that value, with what it counts or without."""
        return any(value in _values(text) for text in self.texts)

    def has_run(self, run: int) -> bool:
        """Whether a text has that run of words."""
        return any(run in _runs(text) for text in self.texts)

    def has_name(self, name: str) -> bool:
        """Whether a text or the story's file has that word, a name key, as a name."""
        return name in self.file_words or any(name in each.capitals for each in self.facts)


@lru_cache(maxsize=1_024)
def _values(text: ArticleText) -> frozenset[tuple[object, ...]]:
    """The values of a text's figures, each with what it counts and without."""
    found: set[tuple[object, ...]] = set()
    for said in facts(text).figures:
        found |= {_value(said), (*_value(said), _head(said))}
    return frozenset(found)


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


def compare(article: ArticleText, known: KnownTexts) -> Additions:
    """What the article adds to what is known, and what it gives otherwise.

    Where nothing is known there is nothing to add to: the first text of a story adds nothing.
    """
    if not known.texts and not known.story.baseline:
        return Additions()
    ours = facts(article)
    found = {id(c.said): c for c in contradictions(ours.figures, known.figures, article.published)}

    # A figure is new where no text and no figure of the story's file gives its value. Each value
    # is told once with what it counts, where it first stands: as new, or as overtaken.
    figures: list[Quantity] = []
    told: list[str] = []
    seen: set[tuple[object, ...]] = set()
    for said in ours.figures:
        value, clash = _value(said), found.get(id(said))
        counted = (*value, _head(said))
        if clash is None:
            span = value_range(said.figure.low, said.figure.high)
            if not said.figure.unit and any(span.meets(one) for one in known.stated):
                continue
            telling = said.figure.low >= _SMALL or said.figure.unit
            if known.has_value(value if telling else counted):
                continue
        if counted in seen:
            continue
        seen.add(counted)
        if clash is None or clash.overtaken:
            figures.append(quantity(said, clash.key if clash else ""))
            told.append(wording.figure(figures[-1], clash.overtaken if clash else ""))

    # A quotation is new where less than half of its runs of words are known in its language.
    quotes: list[Quotation] = []
    comparable = primary(article.language) in known.languages | {""}
    for quote in ours.quotes if comparable else ():
        runs = shingles(quote.text)
        if sum(map(known.has_run, runs)) < _KNOWN_SHARE * len(runs):
            quotes.append(Quotation(text=quote.text, speaker=quote.speaker))

    # A name is new where its last word, in any spelling and script, is no name of a known text;
    # a single word must come twice, and be more than initials.
    names: list[NewName] = []
    for name in ours.names:
        parts = name.text.split()
        last = name_key(parts[-1])
        enough = (len(parts) > 1 or name.mentions > 1) and len(last) > _INITIALS
        if enough and not known.has_name(last):
            names.append(NewName(name=name.text))

    disputes: list[Dispute] = []
    against: list[str] = []
    for clash in found.values():
        if not clash.overtaken:
            here = quantity(clash.said, clash.key)
            disputes += [
                Dispute(here=here, there=given.quantity, there_url=given.url)
                for given in clash.against[:1]
            ]
            against.append(wording.dispute(here, clash.others))
    return Additions(
        figures=tuple(figures[:MOST]),
        quotations=tuple(quotes[:MOST]),
        names=tuple(names[:MOST]),
        disputes=tuple(disputes[:MOST]),
        adds=(
            *told[:MOST],
            *map(wording.quotation, quotes[:MOST]),
            *map(wording.name, names[:MOST]),
        ),
        contradicts=tuple(against[:MOST]),
    )


def _value(said: FigureSaid) -> tuple[object, ...]:
    return said.figure.kind, said.figure.low, said.figure.high, said.figure.unit


def _head(said: FigureSaid) -> str:
    """What it counts, as far as the first word or a group of words for one thing tell."""
    counted = said.figure.counted.split()
    if group := next(filter(None, (thing(word.lower()) for word in counted)), ""):
        return group
    return counted[0].lower().removesuffix("s") if counted else ""
