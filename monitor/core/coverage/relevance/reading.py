"""An article read once, however many stories it is held against."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import chain, islice
from math import inf

from monitor.core.coverage.relevance.document import Document
from monitor.core.coverage.relevance.terms import WORD, term, terms
from monitor.core.language.lexicons import LANGUAGES, lexicon, primary
from monitor.core.language.text import canonical
from monitor.core.language.transliteration import skeletons

_MOST_CHARACTERS = 5_000  # hold 400 words of any language
_MOST_WORDS = 400  # the length that the weights were fitted on
LEAD_WORDS = 90
"""News says first what it is about: the words that count as an article's opening."""

_OPENING_WORDS = 40
"""Those of its title and first sentence or two, which name whom it is about."""

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
_WRITTEN_IN = {
    "hangul": frozenset({"ko"}),
    "han": frozenset({"zh", "ja", "yue"}),
    "cyrillic": frozenset({"uk", "ru", "be", "bg", "mk", "sr", "kk", "ky", "mn", "tg", "tt", "os"}),
}
"""Languages that a script leaves possible."""

_LEAST_FUNCTION_WORDS, _CLEARLY = 8, 2
"""So many function words of a language, and so many times as many as of any other, tell it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleReading:
    """What the matcher takes from one article.

    `counts` are its terms and `lead` those of its opening; `names` its capitalised terms;
    `figures` the numbers from 10 on that are no years; `skeletons` the consonants of its words
    where its script is not Latin; `text` and `opening` are folded, for looking up names.
    """

    document: Document
    language: str
    words: int
    counts: Mapping[str, int]
    lead: Mapping[str, int]
    names: Mapping[str, int]
    figures: frozenset[float]
    skeletons: frozenset[str]
    text: str
    opening: str


def read(document: Document) -> ArticleReading:
    """Reads one article: the first 400 words, title included, no matter how long it is."""
    plain = canonical(f"{document.title}\n{document.text[:_MOST_CHARACTERS]}")
    found = list(islice(WORD.finditer(plain), _MOST_WORDS))
    words = [match.group() for match in found]
    counted = [terms(word) for word in words]
    ends = found[min(_OPENING_WORDS, len(found)) - 1].end() if found else 0
    # In an order of their own: sums over them are the same for whoever only kept the terms.
    counts = dict(sorted(_counts(counted).items()))
    lead = _counts(counted[:LEAD_WORDS]) if len(words) > LEAD_WORDS else counts
    # what may be names beside: capitalised Cyrillic words, any word of Hangul
    bones: frozenset[str] = frozenset()
    if not plain.isascii() and any(script.search(plain) for _, script in _SCRIPTS[:2]):
        hangul = _SCRIPTS[0][1]
        foreign = (word for word in words if not word.isascii())
        bones = skeletons(tuple(w for w in foreign if w[0].isupper() or hangul.match(w)))
    return ArticleReading(
        document=document,
        language=_language(document.language, plain, counts),
        words=document.words,
        counts=counts,
        lead=lead or counts,
        names=_names(plain, found, words),
        figures=figures(plain),
        skeletons=bones,
        text=f" {plain.lower()} ",
        opening=f" {plain[:ends].lower()} ",
    )


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


def _language(stated: str, plain: str, counts: Mapping[str, int]) -> str:
    """The language: as stated, else by script, else of whose function words it has most."""
    if stated:
        return primary(stated)
    sample = plain[:1000]
    script = _script(sample)
    if script:
        cyrillic = "uk" if _UKRAINIAN.search(sample) else "ru"
        return _LANGUAGES.get(script, cyrillic)
    shares = _shares(counts)
    return max(shares, key=lambda language: (shares[language], language == "en"))


def possible_languages(article: ArticleReading) -> frozenset[str]:
    """Which languages an article may be in, as primary tags; empty where that is not known."""
    if article.document.language:
        return frozenset({primary(article.document.language)})
    if script := _script(article.text[:1000]):
        return _WRITTEN_IN[script]
    best, second = sorted(_shares(article.counts).values(), reverse=True)[:2]
    if best < _LEAST_FUNCTION_WORDS or best < _CLEARLY * second:
        return frozenset()
    return frozenset({article.language})


def _script(sample: str) -> str:
    return next(
        (
            script
            for script, letters in _SCRIPTS
            if len(letters.findall(sample)) > _SCRIPT_SHARE * len(sample)
        ),
        "",
    )


def _shares(counts: Mapping[str, int]) -> dict[str, int]:
    """How many of the function words of a language a text has, by language."""
    return {
        language: len(lexicon(language).function_words.intersection(counts))
        for language in LANGUAGES
    }
