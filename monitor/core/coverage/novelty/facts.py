"""What an article states: its figures, quotes and names, each with its place."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, lru_cache

from monitor.core.classify.names import names_in
from monitor.core.classify.quotes import speaker
from monitor.core.classify.wording import Setting
from monitor.core.coverage.novelty.attribution import source_of
from monitor.core.language import sentences
from monitor.core.language.lexicons import lexicon
from monitor.core.language.name_context import NameContext, bare
from monitor.core.language.numbers import FigureKind, ParsedFigure, parse
from monitor.core.language.quotations import quotations
from monitor.core.language.text import words
from monitor.core.language.tokens import Token, token_before, tokens
from monitor.core.language.transliteration import name_key
from monitor.model.coverage import ArticleText

_LONGEST_SENTENCE = 1_000
"""Characters."""

_MOST_FIGURES = 1_000
"""Figures of one article that are compared: more than any has."""

_LEAST_QUOTE = 5
"""Words of a quotation; fewer are a term in quotation marks."""

_TOLD = frozenset({FigureKind.NUMBER, FigureKind.MONEY, FigureKind.PERCENT})
"""Kinds of figures that say how many or how much; dates, times and ordinals do not."""

_AGES = frozenset({"year", "years"})
_TELLING = 100
"""From here on a figure is told even where the sentence does not say what it counts."""

_HOURS = frozenset({"past", "o'clock", "a.m", "p.m", "am", "pm", "uhr", "heures", "годин"})


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureSaid:
    """A figure in its sentence. `before` is the sentence that goes before it, or empty."""

    figure: ParsedFigure  # its range counts within `sentence`
    sentence: str
    before: str
    source: str  # who says so, empty if the sentence does not tell
    language: str
    place: int  # in the order of all facts


@dataclass(frozen=True, slots=True, kw_only=True)
class QuoteSaid:
    """Words in quotation marks, as printed."""

    text: str
    speaker: str
    place: int


@dataclass(frozen=True, slots=True, kw_only=True)
class NameSaid:
    """A person, place or organisation, as first written, with the number of its mentions."""

    text: str
    mentions: int
    place: int


@dataclass(frozen=True)
class Facts:
    """All that an article states, each sort in the order of the text."""

    figures: tuple[FigureSaid, ...] = ()
    quotes: tuple[QuoteSaid, ...] = ()
    names: tuple[NameSaid, ...] = ()
    capitals: frozenset[str] = frozenset()  # keys of all words with a capital
    vocabulary: frozenset[str] = frozenset()  # all words, in lower case

    @cached_property
    def keys(self) -> tuple[str, ...]:
        """The facts as keys in the order of their first mention; the same fact has the same key."""
        found = [
            (said.place, f"figure:{said.figure.low:g}:{said.figure.high:g}:{said.figure.unit}")
            for said in self.figures
        ]
        found += [
            (said.place, f"quote:{' '.join(words(said.text.casefold())[:4])}")
            for said in self.quotes
        ]
        found += [(n.place, f"name:{name_key(n.text.split()[-1])}") for n in self.names]
        return tuple(dict.fromkeys(key for _, key in sorted(found)))


@lru_cache(maxsize=2_048)
def facts(article: ArticleText) -> Facts:
    """What the article's body states. Its title is left out: it says again what the body says."""
    known = lexicon(article.language)
    setting = Setting(
        lexicon=known, standing=NameContext(lexicon=known, before=(), after=article.paragraphs)
    )
    figures: list[FigureSaid] = []
    quotes: list[QuoteSaid] = []
    runs: list[tuple[int, tuple[Token, ...]]] = []
    base = 0
    for paragraph in article.paragraphs:
        if len(figures) < _MOST_FIGURES:
            figures += _figures(paragraph, article.language, setting, base)
        quotes += [
            QuoteSaid(
                text=paragraph[start:end].strip(" ,"),
                speaker=speaker(paragraph, start, setting),
                place=base + start,
            )
            for start, end in quotations(paragraph)
            if len(words(paragraph[start:end])) >= _LEAST_QUOTE
        ]
        runs += [(base + run[0].start, run) for run in _runs(paragraph, setting)]
        base += len(paragraph) + 1
    # One of each name, by the longest form that it is first written in.
    mentions: dict[str, int] = {}
    first: dict[str, tuple[int, str]] = {}
    for place, run in runs:
        key = name_key(run[-1].word)
        written = " ".join(bare(w.word) if w is run[-1] else w.word for w in run)
        mentions[key] = mentions.get(key, 0) + 1
        met = first.get(key)
        if met is None or len(written.split()) > len(met[1].split()):
            first[key] = (met[0] if met else place, written)
    names = [
        NameSaid(text=written, mentions=mentions[key], place=place)
        for key, (place, written) in first.items()
    ]
    every = [word for paragraph in article.paragraphs for word in tokens(paragraph)]
    return Facts(
        figures=tuple(figures[:_MOST_FIGURES]),
        quotes=tuple(quotes),
        names=tuple(names),
        capitals=frozenset(name_key(word.word) for word in every if word.capital),
        vocabulary=frozenset(word.lower for word in every),
    )


def _figures(paragraph: str, language: str, setting: Setting, base: int) -> list[FigureSaid]:
    """The figures of a paragraph that say how many or how much, each with its sentence."""
    stretches: list[tuple[int, int]] = []
    for start, end in sentences.ranges(paragraph, language):
        place = start
        while end - place > _LONGEST_SENTENCE:  # longer than any in a newspaper: piece by piece
            cut = paragraph.rfind(" ", place, place + _LONGEST_SENTENCE) + 1
            cut = cut if cut > place else place + _LONGEST_SENTENCE
            stretches.append((place, cut))
            place = cut
        stretches.append((place, end))
    found: list[FigureSaid] = []
    earlier = ""
    for start, end in stretches:
        if len(found) >= _MOST_FIGURES:
            break
        sentence = paragraph[start:end]
        told = [f for f in parse(sentence, language) if _counts(f, sentence, setting)]
        source = source_of(sentence, setting) if told else ""
        found += [
            FigureSaid(
                figure=figure,
                sentence=sentence,
                before=earlier,
                source=source,
                language=language,
                place=base + start + figure.start,
            )
            for figure in told
        ]
        earlier = sentence
    return found


def _counts(figure: ParsedFigure, sentence: str, setting: Setting) -> bool:
    """Whether it says how many or how much: no age, no hour, no bare "one", nothing unmeasured."""
    if figure.kind not in _TOLD:
        return False
    first = figure.counted.split()[0].lower() if figure.counted else ""
    if figure.unit in _AGES and first == "old":
        return False
    numerals = setting.lexicon.numerals
    is_date = first in numerals.weekdays or first in numerals.months
    if not figure.unit and (len(first) == 1 or first in _HOURS or is_date):
        return False
    if not figure.unit and not first:
        word = token_before(sentence, figure.start)
        numbers_a_name = word is not None and word.capital and not word.first  # "Flight 370"
        return figure.high >= _TELLING and not numbers_a_name
    digits = any(c.isdigit() for c in figure.written)
    return digits or figure.high > 2  # noqa: PLR2004 - "one", "two", "a pair"


def _runs(paragraph: str, setting: Setting) -> list[tuple[Token, ...]]:
    """Neighbouring words that are names, without those that are common words elsewhere."""
    every = tokens(paragraph)
    unended = not paragraph.rstrip().endswith((".", "!", "?", "”", '"', "»"))
    if unended and 2 * sum(word.capital for word in every) > len(every):
        return []  # a line of capitals, in which they name nothing
    runs: list[list[Token]] = []
    for word in names_in(paragraph, setting):
        joined = runs and paragraph[runs[-1][-1].end : word.start] == " "
        if joined and not runs[-1][-1].word.endswith("'s"):
            runs[-1].append(word)
        else:
            runs.append([word])
    vocabulary = setting.standing.vocabulary
    numerals = setting.lexicon.numerals
    trimmed = []
    for run in runs:
        word = run[0]
        if word.first and (word.lower in vocabulary or word.lower in setting.lexicon.openers):
            run.pop(0)
        if len(run) == 1:
            # It may have its capital from the start of a sentence alone, wherever it stands.
            word = run[0]
            number = word.lower in numerals.numbers or word.lower in numerals.ordinals
            if number or (word.first and bare(word.word) not in setting.standing.names):
                continue
        if run:
            trimmed.append(tuple(run))
    return trimmed
