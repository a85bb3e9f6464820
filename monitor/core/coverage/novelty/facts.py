"""What an article states: its figures, quotes and names, each with its place."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, lru_cache

from monitor.core.classify import Setting, names_in
from monitor.core.coverage.novelty.attribution import speaker_of
from monitor.core.coverage.novelty.counting import FigureSaid, figures_of
from monitor.core.coverage.novelty.counting import key as word_key
from monitor.core.language import sentences
from monitor.core.language.lexicons import lexicon
from monitor.core.language.name_context import NameContext, bare
from monitor.core.language.quotations import quotations
from monitor.core.language.text import words
from monitor.core.language.tokens import Token, tokens
from monitor.core.language.transliteration import name_key
from monitor.model.coverage import ArticleText

_LONGEST_SENTENCE = 1_000
"""Characters."""

_MOST_FIGURES = 1_000
"""Figures of one article that are compared: more than any has."""

_LAST = 12
"""Figures of the sentence before that another source may give otherwise: few sentences have so
many."""

_LEAST_QUOTE = 5
"""Words of a quotation; fewer are a term in quotation marks."""

_LEAST_SENTENCE = 3  # words of a whole sentence in quotation marks
_LEAST_LETTERS = 8  # letters of a quotation in Chinese or Japanese


@dataclass(frozen=True, slots=True, kw_only=True)
class QuoteSaid:
    """Words in quotation marks, as printed."""

    text: str
    speaker: str
    place: int
    carrier: str = ""  # the agency that it was said to, where it is named apart


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
    sentence_keys: tuple[frozenset[str], ...] = ()  # of the words of each sentence

    @cached_property
    def amounts(self) -> tuple[FigureSaid, ...]:
        """The figures that say something by themselves, and not only beside others."""
        return tuple(said for said in self.figures if said.is_telling)

    @cached_property
    def keys(self) -> tuple[str, ...]:
        """The facts as keys in the order of their first mention; the same fact has the same key."""
        found = [
            (said.place, f"figure:{said.figure.low:g}:{said.figure.high:g}:{said.figure.unit}")
            for said in self.amounts
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
    for number, paragraph in enumerate(article.paragraphs):
        if len(figures) < _MOST_FIGURES and not _is_shouted(paragraph):
            figures += _figures(paragraph, article, setting, base)
        for start, end in quotations(paragraph):
            said = paragraph[start:end].strip(" ,\u00a0")
            if len(words(said)) < _LEAST_SENTENCE and not _is_speech(said):
                continue
            inside = [q for q in quotes[-1:] if q.place >= base]
            who, carrier = speaker_of(
                paragraph,
                start,
                end,
                setting,
                article.paragraphs[max(0, number - 2) : number],
                inside[0].speaker if inside else "",
            )
            if not who and not _is_speech(said):
                continue
            if not who and quotes and _goes_on(paragraph, start, end, quotes[-1].place - base):
                who = quotes[-1].speaker
            quotes.append(QuoteSaid(text=said, speaker=who, carrier=carrier, place=base + start))
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
        sentence_keys=tuple(
            frozenset(
                word_key(word.lower, article.language) for word in tokens(paragraph[start:end])
            )
            for paragraph in article.paragraphs
            for start, end in sentences.ranges(paragraph, article.language)
        ),
    )


def _is_speech(said: str) -> bool:
    """Whether words in quotation marks are somebody's speech and no term: long, or a sentence."""
    many = len(words(said))
    if any("\u3040" <= c <= "\u9fff" for c in said):
        return len(said) >= _LEAST_LETTERS
    whole = said[:1].isupper() and said[-1:] in ".!?\u2026"
    return many >= _LEAST_QUOTE or (many >= _LEAST_SENTENCE and whole)


def _goes_on(paragraph: str, start: int, end: int, before: int) -> bool:
    """Whether a quotation goes on with the one before it: "\u2026," she said. "\u2026"."""
    return 0 <= before < start and bool(paragraph[before:start].strip()) and end > start


def _figures(paragraph: str, article: ArticleText, setting: Setting, base: int) -> list[FigureSaid]:
    """The figures of a paragraph that say how many or how much, each with its sentence."""
    stretches: list[tuple[int, int]] = []
    for start, end in sentences.ranges(paragraph, article.language):
        place = start
        while end - place > _LONGEST_SENTENCE:  # longer than any in a newspaper: piece by piece
            cut = paragraph.rfind(" ", place, place + _LONGEST_SENTENCE) + 1
            cut = cut if cut > place else place + _LONGEST_SENTENCE
            stretches.append((place, cut))
            place = cut
        stretches.append((place, end))
    found: list[FigureSaid] = []
    earlier = ""
    for number, (start, end) in enumerate(stretches):
        if len(found) >= _MOST_FIGURES:
            break
        sentence = paragraph[start:end]
        after = slice(*stretches[number + 1]) if number + 1 < len(stretches) else slice(0)
        found += figures_of(
            sentence,
            earlier,
            setting,
            language=article.language,
            published=article.published,
            place=base + start,
            last=[f for f in found[-_LAST:] if f.sentence == earlier],
            behind=paragraph[after],
        )
        earlier = sentence
    return found


def _is_shouted(paragraph: str) -> bool:
    """Whether it is a heading in capitals alone."""
    return paragraph.isupper() and _is_heading(paragraph)


def _is_heading(paragraph: str) -> bool:
    """Whether it is a line of capitals without an end: what it says, the text says again."""
    every = tokens(paragraph)
    unended = not paragraph.rstrip().endswith((".", "!", "?", "”", '"', "»"))
    return unended and 2 * sum(word.capital for word in every) > len(every)


def _runs(paragraph: str, setting: Setting) -> list[tuple[Token, ...]]:
    """Neighbouring words that are names, without those that are common words elsewhere."""
    if _is_heading(paragraph):
        return []  # in which the capitals name nothing
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
