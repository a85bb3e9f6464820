"""What does an article state that was not known, and what does it give otherwise?

Figures, quotes and names are each compared in the way that suits them; what cannot be compared
(a quotation in a language that none of the known texts has) is not told as new.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, lru_cache

from monitor.core.coverage.duplicates.shingles import shingles
from monitor.core.coverage.novelty.contradictions import KnownFigures, contradictions
from monitor.core.coverage.novelty.facts import Facts, FigureSaid, facts
from monitor.core.coverage.novelty.values import ValueRange, value_range
from monitor.core.language.lexicons import primary
from monitor.core.language.lexicons.counted import thing
from monitor.core.language.tokens import tokens
from monitor.core.language.transliteration import name_key
from monitor.core.records import one_line
from monitor.model.coverage import ArticleText
from monitor.model.story import Story

MOST = 12
"""Additions of one sort that are told; an analyst reads ten lines, not fifty."""

_KNOWN_SHARE = 0.5
"""Part of a quotation's runs of five words that makes it a known one: speakers are cut short."""

_SMALL = 20
"""Numbers below this come up everywhere: they are known only with what they count."""

_INITIALS = 2  # letters of a name that may be initials; judgement
_QUOTED = 160  # characters of a quotation that are shown; judgement
_AROUND = (6, 8)
"""Words before and after a figure that are shown with it."""


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
    """What an article brings: lines for people, at most `MOST` of a sort."""

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
    figures: list[str] = []
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
            line = f"figure: “{_around(said)}”{_by(said.source)}"
            figures.append(f"{line}; {one_line(clash.overtaken, 120)}" if clash else line)

    # A quotation is new where less than half of its runs of words are known in its language.
    quotes: list[str] = []
    comparable = primary(article.language) in known.languages | {""}
    for quote in ours.quotes if comparable else ():
        runs = shingles(quote.text)
        if sum(map(known.has_run, runs)) < _KNOWN_SHARE * len(runs):
            quotes.append(f"quote: “{one_line(quote.text, _QUOTED)}”{_by(quote.speaker)}")

    # A name is new where its last word, in any spelling and script, is no name of a known text;
    # a single word must come twice, and be more than initials.
    names: list[str] = []
    for name in ours.names:
        parts = name.text.split()
        last = name_key(parts[-1])
        enough = (len(parts) > 1 or name.mentions > 1) and len(last) > _INITIALS
        if enough and not known.has_name(last):
            names.append(f"name: {one_line(name.text, 80)}")

    against: list[str] = []
    for clash in found.values():
        if not clash.overtaken:
            key = f"{clash.key}: " if clash.key else ""
            said_by = f"“{_around(clash.said)}”{_by(clash.said.source)}"
            against.append(f"{key}{said_by}; otherwise {', '.join(clash.others)}")
    return Additions(
        adds=(*figures[:MOST], *quotes[:MOST], *names[:MOST]), contradicts=tuple(against[:MOST])
    )


def _by(name: str) -> str:
    return f" ({one_line(name, 60)})" if name else ""


def _around(said: FigureSaid) -> str:
    """The figure within its sentence, a few words to either side."""
    found = tokens(said.sentence)
    before = [w for w in found if w.end <= said.figure.start]
    after = [w for w in found if w.start >= said.figure.end]
    start = before[-_AROUND[0]].start if len(before) > _AROUND[0] else 0
    end = after[_AROUND[1] - 1].end if len(after) > _AROUND[1] else len(said.sentence)
    shown = one_line(said.sentence[start:end].strip(' “”"«»'), 200)
    return f"{'… ' if start else ''}{shown}{' …' if end < len(said.sentence) else ''}"


def _value(said: FigureSaid) -> tuple[object, ...]:
    return said.figure.kind, said.figure.low, said.figure.high, said.figure.unit


def _head(said: FigureSaid) -> str:
    """What it counts, as far as the first word or a group of words for one thing tell."""
    counted = said.figure.counted.split()
    if group := next(filter(None, (thing(word.lower()) for word in counted)), ""):
        return group
    return counted[0].lower().removesuffix("s") if counted else ""
