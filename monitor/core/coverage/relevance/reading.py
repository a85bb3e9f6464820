"""An article read once, however many stories it is held against."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate, chain, islice
from math import inf

from monitor.core.coverage.relevance.document import Document
from monitor.core.coverage.relevance.terms import WORD, term, terms
from monitor.core.language.detection import language_of
from monitor.core.language.lexicons import LANGUAGES, lexicon, primary
from monitor.core.language.text import canonical
from monitor.core.language.transliteration import (
    foreign_names,
    inflected,
    latin,
    skeletons,
    unaccented,
)

_MOST_CHARACTERS = 5_000  # hold 400 words of any language
_MOST_WORDS = 400  # the length that the weights were fitted on
LEAD_WORDS = 90
"""News says first what it is about: the words that count as an article's opening."""

_OPENING_WORDS = 40
"""Those of its title and first sentence or two, which name whom it is about."""

_OPENING_CHARACTERS = 110
"""The same where words are not parted by spaces: some three characters a word, fewer in kana."""

_FEW_PARAGRAPHS = 4
"""A text of fewer paragraphs is taken sentence by sentence."""

_SENTENCE = re.compile(r"(?<=[.!?…])\s+(?=\S)|(?<=[。！？])")
_SENTENCE_END = re.compile(r"[.!?:\"]")
_FIGURE = re.compile(
    r"\b(\d{1,3}(?:[,. ]\d{3})+|\d+)([.,]\d+)?\b"
    r"(?: ?(thousand|million|billion|tausend|millionen|mio|тис|тыс|тысяч|тисяч|млн|млрд))?",
    re.IGNORECASE,
)
_SCALES = {
    "thousand": 1e3, "tausend": 1e3, "тис": 1e3, "тыс": 1e3, "тысяч": 1e3, "тисяч": 1e3,
    "million": 1e6, "millionen": 1e6, "mio": 1e6, "млн": 1e6, "billion": 1e9, "млрд": 1e9,
}  # fmt: skip
_LEAST_FIGURE = 10
"""Smaller figures stand in every article."""

_YEARS = range(1900, 2100)  # figures that are years in most reports; judgement
_SCRIPTS = (
    ("hangul", re.compile(r"[\uac00-\ud7af]")),
    ("cyrillic", re.compile(r"[\u0400-\u04ff]")),
    ("han", re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")),
)
_UKRAINIAN = re.compile(r"[іїєґ]", re.IGNORECASE)
_SCRIPT_SHARE = 0.2  # of the characters, from which on a script is the text's
_LANGUAGES = {"hangul": "ko", "han": "zh"}
_UNPARTED = frozenset({"han"})
_KANA = re.compile(r"[\u3041-\u30fa]")
_SAMPLE = 1000  # characters by which a language is told
_LEAST_WORDS = 10  # words of a text whose language is sure; judgement
_WRITTEN_IN = {
    "hangul": frozenset({"ko"}),
    "han": frozenset({"zh", "ja", "yue"}),
    "cyrillic": frozenset({"uk", "ru", "be", "bg", "mk", "sr", "kk", "ky", "mn", "tg", "tt", "os"}),
}
"""Languages that a script leaves possible."""

_LEAST_FUNCTION_WORDS, _CLEARLY = 8, 2
"""So many function words of a language, and so many times as many as of any other, tell it."""


@dataclass(frozen=True, kw_only=True)
class ArticleReading:
    """What the matcher takes from one article.

    `counts` are its terms and `lead` those of its opening; `names` its capitalised terms;
    `figures` the numbers from 10 on that are no years. `text` is in lower case and without
    accents, for looking up names; its title and paragraphs begin at `starts`, and its opening ends
    at `opens`, with the names `opening`. `capitals` are the words that may be names, with their
    places.
    """

    document: Document
    language: str
    words: int
    counts: Mapping[str, int]
    lead: Mapping[str, int]
    names: Mapping[str, int]
    figures: frozenset[float]
    text: str
    starts: tuple[int, ...]
    opens: int
    opening: frozenset[str]
    capitals: tuple[tuple[str, int], ...]

    def stretch(self, place: int) -> int:
        """In which of its paragraphs, or sentences where these are few, a place lies."""
        return bisect_right(self.starts, place)

    @cached_property
    def _sounds(self) -> tuple[Mapping[str, tuple[tuple[str, int, int], ...]], Sequence[str]]:
        found = skeletons(tuple(word for word, _ in self.capitals))
        return found, sorted(found)

    def sounding(self, bones: str) -> Iterator[tuple[str, int, int]]:
        """What may be a name of that skeleton: word, place, and of how many words it is made."""
        found, every = self._sounds
        for each in inflected(bones, every):
            for word, first, count in found[each]:
                yield word, self.capitals[first][1], count

    @cached_property
    def beginnings(self) -> frozenset[str]:
        """The beginnings of its longer words as they sound: "ammon" of "ammoniac" and "аммония"."""
        return frozenset(
            filter(None, (beginning(word) for word in set(re.split(r"[\W_]+", self.text))))
        )


_BEGINNING = 5
"""Letters in which words of several languages that come from one agree; judgement."""


def beginning(word: str) -> str:
    """The first letters of a longer word as it sounds, doubled ones single; else empty."""
    if len(word) < _BEGINNING:
        return ""
    plain = re.sub(r"(.)\1+", r"\1", latin(word))
    return plain[:_BEGINNING] if len(plain) > _BEGINNING else ""


def read(document: Document) -> ArticleReading:
    """Reads one article: the first 400 words, title included, no matter how long it is."""
    blocks = [document.title, *document.text[:_MOST_CHARACTERS].split("\n")]
    parts = [part for part in map(canonical, blocks) if part]
    plain = " ".join(parts)
    found = list(islice(WORD.finditer(plain), _MOST_WORDS))
    words = [match.group() for match in found]
    counted = [terms(word) for word in words]
    ends = found[min(_OPENING_WORDS, len(found)) - 1].end() if found else 0
    # In an order of their own: sums over them are the same for whoever only kept the terms.
    counts = dict(sorted(_counts(counted).items()))
    names = _names(plain, found, words)
    lead = _counts(counted[:LEAD_WORDS]) if len(words) > LEAD_WORDS else counts
    script = _script(plain[:1000]) if not plain.isascii() else ""
    if script in _UNPARTED:
        ends = min(ends, _OPENING_CHARACTERS + len(parts[0]) * (len(parts) > 1))
    if len(parts) <= _FEW_PARAGRAPHS:
        parts = [each for part in parts for each in _SENTENCE.split(part)]
    bounds = accumulate((len(part) + 1 for part in parts), initial=0)
    return ArticleReading(
        document=document,
        language=_language(document.language, plain, script, counts),
        words=document.words,
        counts=counts,
        lead=lead or counts,
        names=names,
        figures=figures(plain),
        text=unaccented(plain.lower()),
        starts=tuple(islice(bounds, len(parts))),
        opens=ends,
        opening=frozenset(term(w) for w in words[:_OPENING_WORDS] if w[0].isupper()) & names.keys(),
        capitals=_capitals(plain, found, words),
    )


def _capitals(
    plain: str, found: list[re.Match[str]], words: list[str]
) -> tuple[tuple[str, int], ...]:
    """The words that may be names, with their places: all where a script has no capitals."""
    made = [
        (word, match.start())
        for word, match in zip(words, found, strict=True)
        if word[0].isupper() or not (word[0].islower() or word[0].isdigit())
    ]
    if plain.isascii():
        return tuple(made)
    capitals = [(word, place) for word, place in made if _UNSPACED.search(word) is None]
    for word, place in made:
        if len(word) > _ARABIC_LEAST and _ARABIC.match(word):
            capitals.append((_ARABIC_GLUED.sub("", word), place))
    return (*capitals, *foreign_names(plain))


_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
_ARABIC = re.compile(r"[\u0590-\u06ff]")
_ARABIC_GLUED = re.compile(r"^[\u0648\u0641]?[\u0628\u0643\u0644]?(?:\u0627\u0644)?")
"""What Arabic writes together with the next word: "and", "in", "to", the article."""
_ARABIC_LEAST = 3  # letters that remain a name


def figures(text: str) -> frozenset[float]:
    """The numbers of a text from 10 on that are no years, by value: "4.2 million", "11 000"."""
    found = set()
    for match in _FIGURE.finditer(text):
        whole, part, scale = match.groups()
        value = float(re.sub(r"\D", "", whole))
        if part:
            value += float("0." + part[1:])
        value *= _SCALES.get((scale or "").lower(), 1)
        if _LEAST_FIGURE <= value < inf and value not in _YEARS:
            found.add(value)
    return frozenset(found)


def _counts(counted: Iterable[tuple[str, ...]]) -> dict[str, int]:
    return {t: n for t, n in Counter(chain.from_iterable(counted)).items() if len(t) > 1}


def _names(plain: str, found: list[re.Match[str]], words: list[str]) -> dict[str, int]:
    """Capitalised terms that the text never writes small; a sentence's first word is no proof."""
    capitals: dict[str, int] = {}
    openers = lexicon("en").function_words
    for place, word in enumerate(words):
        if word[0].isupper() and len(word) > 1:
            end = found[place - 1].end() if place else 0
            gap = plain[end : found[place].start()]
            begins = gap != " " and (end == 0 or _SENTENCE_END.search(gap))
            name = term(word)
            if not (begins and name in openers):
                capitals[name] = capitals.get(name, 0) + 1
    small = {term(word) for word in set(words) if not word[0].isupper()}
    return {name: n for name, n in capitals.items() if name not in small}


def _language(stated: str, plain: str, script: str, counts: Mapping[str, int]) -> str:
    """The language: as stated, else by script, else by its small words, else by its letters."""
    if stated:
        return primary(stated)
    if script in _LANGUAGES:
        return "ja" if script == "han" and _KANA.search(plain[:1000]) else _LANGUAGES[script]
    if script:
        return "uk" if _UKRAINIAN.search(plain[:1000]) else "ru"
    shares = {
        language: len(lexicon(language).function_words.intersection(counts))
        for language in LANGUAGES
    }
    first, second = sorted(shares, key=lambda language: (-shares[language], language != "en"))[:2]
    clear = shares[first] >= max(_LEAST_FUNCTION_WORDS, _CLEARLY * shares[second])
    # of a line or two the small words tell more than the letters
    few = sum(counts.values()) < _LEAST_WORDS
    return first if clear or few else language_of(plain[:_SAMPLE])


def possible_languages(article: ArticleReading) -> frozenset[str]:
    """Which languages an article may be in, as primary tags; empty where that is not known."""
    if article.document.language:
        return frozenset({primary(article.document.language)})
    if script := _script(article.text[:1000]):
        return _WRITTEN_IN[script]
    return frozenset({article.language}) if article.words >= _LEAST_WORDS else frozenset()


def _script(sample: str) -> str:
    return next(
        (
            script
            for script, letters in _SCRIPTS
            if len(letters.findall(sample)) > _SCRIPT_SHARE * len(sample)
        ),
        "",
    )
