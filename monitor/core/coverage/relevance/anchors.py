"""Names that an article on a story has to speak of, in whatever language it is written."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import permutations

from monitor.core.coverage.relevance.document import Document
from monitor.core.coverage.relevance.reading import ArticleReading, read
from monitor.core.coverage.relevance.terms import WORD, terms
from monitor.core.language import places
from monitor.core.language.lexicons import LANGUAGES, lexicon
from monitor.core.language.lexicons.frequencies import common
from monitor.core.language.lexicons.lexicon import listed
from monitor.core.language.text import canonical
from monitor.core.language.transliteration import LEAST, same_name, skeleton, unaccented
from monitor.model.coverage import ArticleText
from monitor.model.story import Story

_OPENING, _ONCE, _EARLY, _OFTEN = 1.0, 0.3, 0.7, 0.8
"""How much a name counts in the title or opening, once at the end, once right behind the opening,
and all through the text: background comes last."""

_LAST = 0.25
"""Part of a text, at its end, in which a name is background; judgement."""

_THROUGHOUT = 0.4
"""Share of the paragraphs that name it from which on a name stands all through the text."""

_PAIRED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0eff]")
_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
_SEMITIC = re.compile(r"[\u0590-\u06ff]")
_VOWELS = re.compile(r"(?<=\w\w\w)[aeiouyаеиіїйоуьыэюяєαεηιουως]$")
_LEAST_STEM = 3  # letters; judgement: a shorter stem begins too many words
_INFLECTED = 5
"""Letters from which on a Latin word may carry an ending: Korean, Nordkoreas, Putins."""

_INFLECTING = listed(
    """
    az be bg bn bs cs el et eu fi hr hu hy is ka kk ky lt lv mk pl ro ru sk sl sq sr tr uk
    uz
    """
)
"""Languages whose names change their ending, or take one, in most sentences."""

_COMPOUNDING = listed("da de is nb nl nn no sv")
"""Languages that write a name and the noun behind it as one word."""

_NO_LETTER = r"(?<!\w)"
_GLUED = r"(?:[\u0648\u0641]?[\u0628\u0643\u0644\u05d5\u05d1\u05d4\u05dc\u05de]?(?:\u0627\u0644)?)"
"""What Arabic and Hebrew write together with a name: "and", "in", "to", the article."""

_ENDINGS = {3: r"\w{0,2}"}
_LONG_ENDING = r"\w{0,8}"
"""Letters that may follow a stem in adjectives: the longer it is, the more."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """One name with its spellings. `stated` ones are those that the story asks for.

    `places` are the keys of the country or city that it is, whose names in the article's language
    are looked for too (see `monitor.core.language.places`); a name that is none is looked for by
    its sound as well.
    """

    name: str
    stated: bool
    forms: tuple[str, ...]
    places: frozenset[str]
    words: frozenset[str]  # the terms of its spellings

    def covers(self, word: str, language: str) -> bool:
        """Whether a word of that language is a form of this name."""
        patterns = _patterns(self.forms, self.places, language)
        return any(pattern.fullmatch(word) for _, pattern in patterns)

    def mentions(self, article: ArticleReading) -> list[int]:
        """The places in the article's text at which it is named."""
        found = {
            match.start()
            for stem, pattern in _patterns(self.forms, self.places, article.language)
            if stem in article.text
            for match in pattern.finditer(article.text)
        }
        if not found and not self.places:
            found = set(_sounding(self.forms, article))
        return sorted(found)

    @property
    def is_proper(self) -> bool:
        """Whether it is a name, and no common word such as "savings"."""
        return self.name[:1].isupper() or not self.name[:1].islower()

    def strength(self, article: ArticleReading, *, opened: bool = False) -> float:
        """0 not named, 1 named in the title or opening.

        In an article that was `opened` with another of the story's names it counts the more the
        sooner it comes; else what names it once is a paragraph of background.
        """
        found = self.mentions(article)
        if not found:
            return 0.0
        if found[0] < article.opens:
            return _OPENING
        stretches = len({article.stretch(place) for place in found})
        share = (stretches - 1) / max(1.0, _THROUGHOUT * len(article.starts) - 1)
        behind = 1 - (found[0] - article.opens) / max(1, len(article.text) - article.opens)
        early = (_EARLY - _ONCE) * max(0.0, behind - _LAST) / (1 - _LAST) * opened
        return _ONCE + max(early, (_OFTEN - _ONCE) * min(1.0, share))

    def is_in_passing(self, article: ArticleReading) -> bool:
        """Whether one paragraph alone names it, and that behind the opening, or none does."""
        found = self.mentions(article)
        if found and found[0] < article.opens:
            return False
        return len({article.stretch(place) for place in found}) <= 1


def anchor(names: Iterable[str], *, stated: bool = False, language: str = "") -> Anchor:
    """An anchor of a name and its aliases, which are in English or the story's language."""
    given = list(names)
    forms = tuple(dict.fromkeys(unaccented(canonical(name).lower()) for name in given))
    return Anchor(
        name=next(iter(given), ""),
        stated=stated,
        forms=tuple(filter(None, forms)),
        places=places.keys_of(forms, language),
        words=frozenset(
            part
            for name in given
            for word in WORD.findall(canonical(name).lower())
            for part in terms(word)
        ),
    )


def anchors_of(story: Story) -> tuple[Anchor, ...]:
    """A story's stated terms and its aliases; a term that is an alias brings its group along."""
    groups = [tuple(group) for group in story.match.aliases if group]
    found = []
    used = set()
    for term in story.match.terms:
        fits = [n for n, group in enumerate(groups) if term.lower() in map(str.lower, group)]
        used.update(fits)
        names = (term, *(name for n in fits for name in groups[n]))
        found.append(anchor(names, stated=True, language=story.language))
    others = [group for n, group in enumerate(groups) if n not in used]
    return (*found, *(anchor(group, language=story.language) for group in others))


def on_story(article: ArticleText, story: Story) -> tuple[tuple[int, int], ...]:
    """The stretches of an article's paragraphs, joined by line ends, that are on the story.

    All of it where the title or the opening names what the story is about, or the story states no
    names; else the paragraphs that name it.
    """
    stated = [each for each in anchors_of(story) if each.stated]
    reading = _read(article.title, article.text, article)
    if not stated or any(each.strength(reading) == _OPENING for each in stated):
        return ((0, sum(len(paragraph) + 1 for paragraph in article.paragraphs)),)
    found = []
    place = 0
    for paragraph in article.paragraphs:
        if any(each.mentions(_read("", paragraph, article)) for each in stated):
            found.append((place, place + len(paragraph)))
        place += len(paragraph) + 1
    return tuple(found)


def _read(title: str, text: str, article: ArticleText) -> ArticleReading:
    return read(Document(id=article.url, title=title, text=text, language=article.language))


def strengths(article: ArticleReading, anchors: Sequence[Anchor]) -> dict[str, float]:
    """The anchors that an article names, with how much, in the order of the anchors."""
    opened = any(
        each.stated and each.is_proper and each.strength(article) == _OPENING for each in anchors
    )
    found = {each.name: each.strength(article, opened=opened) for each in anchors}
    return {name: value for name, value in found.items() if value}


@lru_cache(maxsize=4_096)
def _patterns(
    forms: tuple[str, ...], keys: frozenset[str], language: str
) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Beginnings that a text must hold, each with the pattern of a name, in one language."""
    made: dict[str, str] = {}
    names = places.called(language)
    inflecting = language in _INFLECTING
    local = dict.fromkeys(name for key in sorted(keys) for name in names.get(key, ()))
    for form in dict.fromkeys((*forms, *local)):
        start, end = _edges(form)
        words = [
            _inflected(w, inflecting=inflecting, compounding=language in _COMPOUNDING)
            for w in form.replace("-", " ").split()
        ]
        if words:
            joined = "[ -]".join(re.escape(stem) + ending for stem, ending in words)
            made[f"{start}{joined}{end}"] = words[0][0]
        for first, second in _halves(form) if keys else ():
            # "nord-coréens", "nordcoreani", "norcoreanas", "północnokoreański"
            link = rf"\w{{0,6}}[ -]?(?:\w{{1,3}} )?{start.removeprefix(_NO_LETTER)}"
            made[rf"{start}{re.escape(first)}{link}{re.escape(second)}\w*"] = first
    for people in _peoples(keys, local, language):
        stem, ending = _adjective(people)
        start, end = _edges(people)
        made[f"{start}{re.escape(stem)}{ending}{end}"] = stem
    return tuple((stem, re.compile(pattern)) for pattern, stem in made.items())


def _edges(form: str) -> tuple[str, str]:
    """What must stand before and behind a form: no letter, but for words that are not parted."""
    if _PAIRED.search(form):
        return "", ""
    return (_NO_LETTER + _GLUED if _SEMITIC.search(form) else _NO_LETTER), r"(?!\w)"


def _inflected(word: str, *, inflecting: bool, compounding: bool) -> tuple[str, str]:
    """A word's stem and the pattern of the endings that it may take."""
    if _PAIRED.search(word):
        return word, ""
    if _SEMITIC.search(word):
        return word.removeprefix("ال"), r"\w{0,2}"
    if compounding and len(word) >= _INFLECTED:
        return word, _LONG_ENDING  # "Kurskregionen"
    if inflecting or _CYRILLIC.search(word):
        stem = _VOWELS.sub("", word)
        return (
            (stem, _ENDINGS.get(len(stem), _LONG_ENDING))
            if len(stem) >= _LEAST_STEM
            else (word, "")
        )
    return word, r"\w{0,2}" if len(word) >= _INFLECTED else ""


def _adjective(people: str) -> tuple[str, str]:
    """The stem of a people's name and the endings it may take."""
    if _PAIRED.search(people):
        return people, ""
    stem = _VOWELS.sub("", people.removeprefix("ال"))
    return stem, _ENDINGS.get(len(stem), _LONG_ENDING)


def _peoples(keys: frozenset[str], local: Iterable[str], language: str) -> Iterator[str]:
    """What a language calls the people of a country, as one word or several."""
    names = places.called(language)
    for key in sorted(keys):
        yield from names.get(places.PEOPLE + key, ())
    if keys and language in LANGUAGES:
        called = {unaccented(name) for name in local}
        for group in lexicon(language).names.same:
            folded = {unaccented(name) for name in group}
            if called & folded:
                yield from sorted(name for name in folded - called if len(name) > _LEAST_STEM)


def _stem(word: str) -> str:
    """A word without its last vowel, unless it is short."""
    return _VOWELS.sub("", word) if len(word) > _LEAST_STEM + 1 else word


def _halves(form: str) -> Iterator[tuple[str, str]]:
    """The beginnings of the two words of a country's name, in either order, if it has two.

    "Corée du Nord" is "nor" and "core" too: adjectives are put together of both.
    """
    words = re.split(r"[ -]", form)
    pair = [_stem(_stem(word.removeprefix("ال"))) for word in (words[0], words[-1])]
    linked = len(words) == 2 or (len(words) == 3 and len(words[1]) <= _LEAST_STEM)  # noqa: PLR2004
    if linked and min(map(len, pair)) >= _LEAST_STEM and not _PAIRED.search(form):
        for one, other in permutations(pair):
            yield one[:_LEAST_STEM], other


def _sounding(forms: Sequence[str], article: ArticleReading) -> Iterator[int]:
    """Where an article has a word that sounds like one of the forms."""
    for form in forms:
        for name, most in _parts(form):
            for word, place, count in article.sounding(skeleton(name)):
                if count <= most and same_name(name, word):
                    yield place


@lru_cache(maxsize=4_096)
def _parts(form: str) -> tuple[tuple[str, int], ...]:
    """What a name is looked for by, each with the words it has at most.

    The whole; its rare words if it is made of common ones too, for these are translated ("Tarn
    Island"); else a surname that is long enough.
    """
    words = re.split(r"[ -]", form)
    whole = ("".join(words), len(words))
    rare = [word for word in words if len(word) > _LEAST_STEM and word not in common()]
    if len(words) > len(rare):
        return (whole, *((word, 1) for word in rare if len(words) > 1))
    return (whole, (words[-1], 1)) if len(skeleton(words[-1])) >= LEAST else (whole,)
