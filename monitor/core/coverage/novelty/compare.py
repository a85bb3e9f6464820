"""What does an article state that was not known, and what does it give otherwise?

Figures, quotes and names are each compared in the way that suits them; what cannot be compared
(a quotation in a language that none of the known texts has) is not told as new.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property, lru_cache

from monitor.core.classify.names import skeleton
from monitor.core.coverage.duplicates.shingles import shingles
from monitor.core.coverage.novelty.contradictions import Contradiction, KnownFigures, contradictions
from monitor.core.coverage.novelty.facts import Facts, FigureSaid, NameSaid, QuoteSaid, facts
from monitor.core.coverage.novelty.values import ValueRange, value_range
from monitor.core.language.lexicons.counted import thing
from monitor.core.language.tokens import tokens
from monitor.core.records.sanitise import one_line
from monitor.model.coverage import ArticleText
from monitor.model.story import Story

MOST = 12
"""Additions of one sort that are told; an analyst reads ten lines, not fifty."""

_KNOWN_SHARE = 0.5
"""Part of a quotation's runs of five words that makes it a known one: speakers are cut short."""

_SMALL = 20
"""Numbers below this come up everywhere: they are known only with what they count."""

_QUOTED = 160
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
        return frozenset(_primary(text.language) for text in self.texts if text.language)

    @cached_property
    def told(self) -> frozenset[str]:
        """Skeletons of all words of the story's file."""
        told = [self.story.title, self.story.summary, *self.story.match.terms]
        told += [name for group in self.story.match.aliases for name in group]
        for seed in self.story.baseline:
            told += [seed.headline, seed.byline, seed.summary]
            told += [text for f in seed.figures for text in (f.meaning, f.source)]
        return frozenset(skeleton(word.word) for text in told for word in tokens(text))

    def has_value(self, value: tuple[object, ...]) -> bool:
        """Whether a text gives that value, with what it counts or without."""
        return any(value in _values(text) for text in self.texts)

    def has_run(self, run: int) -> bool:
        """Whether a text has that run of words."""
        return any(run in _runs(text) for text in self.texts)

    def has_name(self, name: str) -> bool:
        """Whether a text or the story's file has that word, a skeleton, as a name."""
        return name in self.told or any(name in each.capitals for each in self.facts)


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
    new = [s for s in ours.figures if id(s) in found or _is_new(s, known)]
    told = [(said, found.get(id(said))) for said in _once(new)]
    lines = [figure_line(s, c.overtaken if c else "") for s, c in told if not c or c.overtaken]
    lines = lines[:MOST]
    lines += [quote_line(said) for said in ours.quotes if _quote_is_new(said, article, known)][
        :MOST
    ]
    lines += [name_line(said) for said in ours.names if _name_is_new(said, known)][:MOST]
    against = [clash_line(clash) for clash in found.values() if not clash.overtaken]
    return Additions(adds=tuple(lines), contradicts=tuple(against[:MOST]))


def figure_line(said: FigureSaid, overtaken: str = "") -> str:
    """A figure with the words around it, who says so, and which value overtook which."""
    told = f"figure: “{_around(said)}”{_by(said.source)}"
    return f"{told}; {one_line(overtaken, 120)}" if overtaken else told


def quote_line(said: QuoteSaid) -> str:
    """A quotation, cut to a length that a list can hold, and its speaker."""
    return f"quote: “{one_line(said.text, _QUOTED)}”{_by(said.speaker)}"


def name_line(said: NameSaid) -> str:
    """A name."""
    return f"name: {one_line(said.text, 80)}"


def clash_line(clash: Contradiction) -> str:
    """A figure that contradicts, with what it contradicts."""
    thing_ = f"{clash.key}: " if clash.key else ""
    others = ", ".join(clash.others)
    return f"{thing_}“{_around(clash.said)}”{_by(clash.said.source)}; otherwise {others}"


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


def _once(found: Iterable[FigureSaid]) -> list[FigureSaid]:
    """Each value with what it counts once, where it first stands."""
    seen: dict[tuple[object, ...], FigureSaid] = {}
    for said in found:
        seen.setdefault((*_value(said), _head(said)), said)
    return list(seen.values())


def _is_new(said: FigureSaid, known: KnownTexts) -> bool:
    """Whether no text and no figure of the story's file gives that value."""
    ours = value_range(said.figure.low, said.figure.high)
    if not said.figure.unit and any(ours.meets(one) for one in known.stated):
        return False
    if said.figure.low >= _SMALL or said.figure.unit:
        return not known.has_value(_value(said))
    return not known.has_value((*_value(said), _head(said)))


def _value(said: FigureSaid) -> tuple[object, ...]:
    return said.figure.kind, said.figure.low, said.figure.high, said.figure.unit


def _head(said: FigureSaid) -> str:
    """What it counts, as far as the first word or a group of words for one thing tell."""
    counted = said.figure.counted.split()
    group = next((g for word in counted if (g := thing(word.lower())) is not None), None)
    if group is not None:
        return str(group)
    return counted[0].lower().removesuffix("s") if counted else ""


def _quote_is_new(said: QuoteSaid, article: ArticleText, known: KnownTexts) -> bool:
    if _primary(article.language) not in known.languages | {""}:
        return False
    runs = shingles(said.text)
    return sum(map(known.has_run, runs)) < _KNOWN_SHARE * len(runs)


def _name_is_new(said: NameSaid, known: KnownTexts) -> bool:
    """Whether its last word, in any spelling and script, is no name of a known text."""
    parts = said.text.split()
    enough = len(parts) > 1 or said.mentions > 1
    return enough and not known.has_name(skeleton(parts[-1])) and len(skeleton(parts[-1])) > 2  # noqa: PLR2004 - initials


def _primary(tag: str) -> str:
    return tag.replace("_", "-").split("-", 1)[0].lower()
