"""What does an article state that was not known, and what does it give otherwise?

Figures, quotes and names are each compared in the way that suits them; what cannot be compared
(a quotation in a language that none of the known texts has) is not told as new.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from monitor.core.adds.clashes import Clash, KnownFigures, clashes
from monitor.core.adds.facts import Facts, FigureSaid, NameSaid, QuoteSaid, facts
from monitor.core.adds.values import Span, of_parsed, of_story
from monitor.core.classify.names import skeleton
from monitor.core.classify.places import placed
from monitor.core.sanitise import one_line
from monitor.core.text import words
from monitor.core.words.counted import thing
from monitor.model.coverage import ArticleText
from monitor.model.story import Story

MOST = 12
"""Additions of one sort that are told; an analyst reads ten lines, not fifty."""

_RUN = 4
"""Words in a row of a quotation that make it a known one: speakers are cut, seldom mixed."""

_KNOWN_SHARE = 0.5
_SMALL = 20
"""Numbers below this come up everywhere: they are known only with what they count."""

_QUOTED = 160
_AROUND = (6, 8)
"""Words before and after a figure that are shown with it."""


@dataclass(frozen=True)
class Known:
    """What the story's file and the texts known before state."""

    story: Story
    texts: tuple[ArticleText, ...] = ()

    @cached_property
    def facts(self) -> tuple[Facts, ...]:
        """What each text states."""
        return tuple(facts(text) for text in self.texts)

    @cached_property
    def figures(self) -> KnownFigures:
        """All figures of the story's file and the texts."""
        return KnownFigures(self.story, tuple(said for each in self.facts for said in each.figures))

    @cached_property
    def values(self) -> frozenset[tuple[object, ...]]:
        """The values of the texts' figures, with what they count and without."""
        found: set[tuple[object, ...]] = set()
        for said in self.figures.said:
            found |= {_value(said), (*_value(said), _head(said))}
        return frozenset(found)

    @cached_property
    def stated(self) -> tuple[Span, ...]:
        """The values of the story's file."""
        return tuple(of_story(f) for seed in self.story.baseline for f in seed.figures)

    @cached_property
    def runs(self) -> frozenset[tuple[str, ...]]:
        """All runs of `_RUN` words of the texts."""
        return frozenset(run for text in self.texts for p in text.paragraphs for run in _runs(p))

    @cached_property
    def languages(self) -> frozenset[str]:
        """The languages of the texts, empty tags left out."""
        return frozenset(_primary(text.language) for text in self.texts if text.language)

    @cached_property
    def names(self) -> frozenset[str]:
        """Skeletons of all words with a capital that the texts and the story's file have."""
        told = [self.story.title, self.story.summary, *self.story.match.terms]
        told += [name for group in self.story.match.aliases for name in group]
        for seed in self.story.baseline:
            told += [seed.headline, seed.byline, seed.summary]
            told += [text for f in seed.figures for text in (f.meaning, f.source)]
        words_ = {skeleton(word.word) for text in told for word in placed(text)}
        return frozenset(words_).union(*(each.capitals for each in self.facts))


@dataclass(frozen=True, slots=True, kw_only=True)
class Additions:
    """What an article brings: lines for people, at most `MOST` of a sort."""

    adds: tuple[str, ...] = ()
    contradicts: tuple[str, ...] = ()


def compare(article: ArticleText, known: Known) -> Additions:
    """What the article adds to what is known, and what it gives otherwise.

    Where nothing is known there is nothing to add to: the first text of a story adds nothing.
    """
    if not known.texts and not known.story.baseline:
        return Additions()
    ours = facts(article)
    against = clashes(ours.figures, known.figures)
    told = {id(clash.said) for clash in against}
    new = [s for s in ours.figures if id(s) not in told and _is_new(s, known)]
    lines = [figure_line(said) for said in _once(new)][:MOST]
    lines += [quote_line(said) for said in ours.quotes if _quote_is_new(said, article, known)][
        :MOST
    ]
    lines += [name_line(said) for said in ours.names if _name_is_new(said, known)][:MOST]
    return Additions(
        adds=tuple(lines), contradicts=tuple(clash_line(clash) for clash in against[:MOST])
    )


def figure_line(said: FigureSaid) -> str:
    """A figure with the words around it, and who says so."""
    return f"figure: “{_around(said)}”{_by(said.source)}"


def quote_line(said: QuoteSaid) -> str:
    """A quotation, cut to a length that a list can hold, and its speaker."""
    return f"quote: “{one_line(said.text, _QUOTED)}”{_by(said.speaker)}"


def name_line(said: NameSaid) -> str:
    """A name."""
    return f"name: {one_line(said.text, 80)}"


def clash_line(clash: Clash) -> str:
    """A figure that contradicts, with what it contradicts."""
    thing_ = f"{clash.key}: " if clash.key else ""
    others = ", ".join(clash.others)
    return f"{thing_}“{_around(clash.said)}”{_by(clash.said.source)}; otherwise {others}"


def _by(name: str) -> str:
    return f" ({one_line(name, 60)})" if name else ""


def _around(said: FigureSaid) -> str:
    """The figure within its sentence, a few words to either side."""
    found = placed(said.sentence)
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


def _is_new(said: FigureSaid, known: Known) -> bool:
    """Whether no text and no figure of the story's file gives that value."""
    ours = of_parsed(said.figure)
    if not said.figure.unit and any(ours.meets(span) for span in known.stated):
        return False
    if said.figure.low >= _SMALL or said.figure.unit:
        return _value(said) not in known.values
    return (*_value(said), _head(said)) not in known.values


def _value(said: FigureSaid) -> tuple[object, ...]:
    return said.figure.kind, said.figure.low, said.figure.high, said.figure.unit


def _head(said: FigureSaid) -> str:
    """What it counts, as far as the first word or a group of words for one thing tell."""
    counted = said.figure.counted.split()
    group = next((g for word in counted if (g := thing(word.lower())) is not None), None)
    if group is not None:
        return str(group)
    return counted[0].lower().removesuffix("s") if counted else ""


def _quote_is_new(said: QuoteSaid, article: ArticleText, known: Known) -> bool:
    if _primary(article.language) not in known.languages | {""}:
        return False
    runs = _runs(said.text)
    return bool(runs) and sum(run in known.runs for run in runs) < _KNOWN_SHARE * len(runs)


def _name_is_new(said: NameSaid, known: Known) -> bool:
    """Whether its last word, in any spelling and script, is no name of a known text."""
    parts = said.text.split()
    enough = len(parts) > 1 or said.mentions > 1
    return enough and skeleton(parts[-1]) not in known.names and len(skeleton(parts[-1])) > 2  # noqa: PLR2004 - initials


def _runs(text: str) -> Sequence[tuple[str, ...]]:
    folded = words(text.casefold())
    return [folded[start : start + _RUN] for start in range(len(folded) - _RUN + 1)]


def _primary(tag: str) -> str:
    return tag.replace("_", "-").split("-", 1)[0].lower()
