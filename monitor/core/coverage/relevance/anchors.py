"""Names that an article on a story has to speak of, in whatever language it is written."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from monitor.core.coverage.relevance.reading import ArticleReading
from monitor.core.coverage.relevance.terms import WORD, terms
from monitor.core.language.lexicons.countries import COUNTRIES
from monitor.core.language.text import canonical
from monitor.core.language.transliteration import LEAST, skeleton
from monitor.model.story import Story

_OPENING, _OFTEN, _ONCE = 1.0, 0.7, 0.3
"""How much an anchor counts in the title or opening, twice or more further down, and once."""

_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
_PAIRED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_SOFT_END = re.compile(r"[аеиіїйоуьыэюяє]+$")
_LEAST_STEM = 3  # letters; judgement: a shorter stem begins too many words
_INFLECTED = 5
"""Letters from which on a Latin word may carry an ending: Korean, Nordkoreas, Putins."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """One name with its spellings. `stated` ones are those that the story asks for."""

    name: str
    stated: bool
    stems: tuple[str, ...]
    patterns: tuple[re.Pattern[str], ...]
    skeletons: frozenset[str]
    words: frozenset[str]  # the terms of its spellings

    def strength(self, article: ArticleReading) -> float:
        """0 not named, 1 named in the title or opening."""
        for stem, pattern in zip(self.stems, self.patterns, strict=True):
            if stem in article.opening and pattern.search(article.opening):
                return _OPENING
        count = 0
        for stem, pattern in zip(self.stems, self.patterns, strict=True):
            if stem in article.text:
                count += len(pattern.findall(article.text))
        if count == 0 and not self.skeletons.isdisjoint(article.skeletons):
            return _OFTEN
        return _OFTEN if count > 1 else _ONCE * count


def anchor(names: Iterable[str], *, stated: bool = False) -> Anchor:
    """An anchor of a name and its aliases; a country's names in other languages are added."""
    given = [canonical(name).lower() for name in names]
    forms = dict.fromkeys(given)
    for country in COUNTRIES:
        folded = [canonical(name).lower() for name in country]
        if not forms.keys().isdisjoint(folded):
            forms |= dict.fromkeys(folded)
    stems: list[str] = []
    patterns: list[re.Pattern[str]] = []
    for form in filter(None, forms):
        words = [_inflected(word) for word in form.replace("-", " ").split()]
        joined = r"[ -]".join(re.escape(stem) + ending for stem, ending in words)
        open_end = r"" if _PAIRED.search(form) else r"(?!\w)"
        stems.append(words[0][0])
        patterns.append(re.compile(rf"(?<!\w){joined}{open_end}"))
    bones = (skeleton(form) for form in given)
    return Anchor(
        name=next(iter(names), ""),
        stated=stated,
        stems=tuple(stems),
        patterns=tuple(patterns),
        words=frozenset(part for form in forms for w in WORD.findall(form) for part in terms(w)),
        skeletons=frozenset(bone for bone in bones if len(bone) >= LEAST),
    )


def anchors_of(story: Story) -> tuple[Anchor, ...]:
    """A story's stated terms and its aliases; a term that is an alias brings its group along."""
    groups = [tuple(group) for group in story.match.aliases if group]
    found = []
    used = set()
    for term in story.match.terms:
        fits = [n for n, group in enumerate(groups) if term.lower() in map(str.lower, group)]
        used.update(fits)
        found.append(anchor((term, *(name for n in fits for name in groups[n])), stated=True))
    found += [anchor(group) for n, group in enumerate(groups) if n not in used]
    return tuple(found)


def strengths(article: ArticleReading, anchors: Sequence[Anchor]) -> dict[str, float]:
    """The anchors that an article names, with how much, in the order of the anchors."""
    return {each.name: value for each in anchors if (value := each.strength(article))}


def _inflected(word: str) -> tuple[str, str]:
    """A word's stem and the pattern of the endings that it may take."""
    if _PAIRED.search(word):
        return word, ""
    if _CYRILLIC.search(word):
        stem = _SOFT_END.sub("", word)
        return (stem if len(stem) >= _LEAST_STEM else word), r"\w{0,3}"
    return word, r"\w{0,2}" if len(word) >= _INFLECTED else ""
