"""Which people, bodies and places does an article name that were not known, and matter here?

A name is told by whom it refers to: an inflected form, another script, a title before it are no new
name. Told are clean names alone, of what the article says on the story.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from monitor.core.classify import reporting
from monitor.core.coverage.duplicates import credit_lines
from monitor.core.coverage.novelty.facts import Facts, NameSaid, facts
from monitor.core.coverage.relevance import on_story
from monitor.core.language import places
from monitor.core.language.lexicons import lexicon, primary
from monitor.core.language.lexicons.frequencies import common
from monitor.core.language.lexicons.lexicon import listed
from monitor.core.language.text import canonical
from monitor.core.language.tokens import tokens
from monitor.core.language.transliteration import (
    SOUND_HAN,
    inflected,
    is_cyrillic,
    name_key,
    pronounced,
    same_name,
    skeleton,
    unaccented,
)
from monitor.core.language.uncapitalised_names import uncapitalised
from monitor.model.coverage import ArticleText
from monitor.model.facts import NewName
from monitor.model.story import Story

_ROLE_SPAN, _ROLE_WORDS = 60, 4
"""Characters before a name among which its role stands, and words of a role; judgement."""

_ARTICLES = listed(
    """
    a an the der die das dem den ein eine einer le la les un une el los las il lo gli una o os as um
    uma de het een
    """
)
"""What a role may begin with."""

_APPOSED = re.compile(r", ([^,.;:()]{3,50}),")
_INITIALS = 2  # letters of a name that may be initials; judgement
_FULL = 2  # words of a name that need not come twice
_ROLE_AND_NAME = 3  # words at a sentence's start of which the first may be a role
_PATRONYMIC = re.compile(r"(?:вич|вна|івна|ович|евич|їч|ич)$", re.IGNORECASE)
_SENTENCE_START = re.compile(r"(?:^|[.!?:;…\"“”„«»(\n])\s*$")
_LEAST_BONES = 3
"""Consonants in which a word agrees with a known one of the same person's, though vowels differ."""

_ENDING = 2  # consonants of an inflected ending


def new_names(
    article: ArticleText, story: Story, texts: Sequence[ArticleText]
) -> tuple[NewName, ...]:
    """The names of an article that neither the story's file nor the texts hold, in its order."""
    ours, language = facts(article), primary(article.language)
    known = (_of_file(story), *map(_of_text, texts))
    passages = on_story(article, story)
    credited = " ".join(f" {line} " for line in credit_lines(article))
    outlets = {_folded(one.outlet) for one in (article, *texts)}
    found: list[NewName] = []
    told: set[str] = set()
    for said in sorted((*ours.names, *_with_marks(article, ours)), key=lambda name: name.place):
        role, words = _cleaned(said, article, known)
        name = " ".join(words)
        folded = _folded(name)
        enough = len(words) >= _FULL or said.mentions > 1 or not name[0].isupper()
        if not enough or len(words[-1]) <= _INITIALS or name_key(words[-1]) in told:
            continue
        if f" {folded} " in credited or any(folded and folded in outlet for outlet in outlets):
            continue
        if _is_common(words, language) or not any(a <= said.place < b for a, b in passages):
            continue
        if not _is_known(words, known):
            told.add(name_key(words[-1]))
            told_as = _as_role(role, language) or _role(name, said.place, article)
            found.append(NewName(name=name, role=told_as))
    return tuple(found)


def _with_marks(article: ArticleText, ours: Facts) -> list[NameSaid]:
    """The names of scripts without capitals, each once."""
    text = "\n".join(article.paragraphs)
    first: dict[str, int] = {}
    for name, place in uncapitalised(text, primary(article.language)):
        first.setdefault(name, place)
    capital = {name.text for name in ours.names}
    return [
        NameSaid(text=name, mentions=text.count(name), place=place)
        for name, place in first.items()
        if name not in capital and (text.count(name) > 1 or not name.endswith(_BODIES))
    ]


_BODIES = ("大学", "銀行", "病院", "新聞", "協会", "放送", "通信")
"""Bodies that are named in passing, as where somebody works: they count when they come again."""


def _cleaned(
    said: NameSaid, article: ArticleText, known: Sequence[Mentioned]
) -> tuple[str, list[str]]:
    """The role that stood before a name, and the name without it or another name before it."""
    language = primary(article.language)
    names = lexicon(language).names
    titles = names.titles | lexicon("en").names.titles
    words = [word.strip("’'").removesuffix("'s").removesuffix("’s") for word in said.text.split()]
    words = [word for word in words if word] or [said.text]
    role: list[str] = []
    while len(words) > 1 and words[0].lower().rstrip(".") in titles:
        role.append(words.pop(0))
    if len(words) >= _ROLE_AND_NAME and words[0].lower().endswith(tuple(names.bodies) or "\0"):
        role.append(words.pop(0))
    if len(words) >= _ROLE_AND_NAME and not any(word.lower() in common() for word in words[1:]):
        text = "\n".join(article.paragraphs)
        starts = _SENTENCE_START.search(text[max(0, said.place - 4) : said.place]) is not None
        nouns_are_capital = bool(lexicon(language).noun_endings)
        of_another = _is_known(words[:1], known) or _is_place(words[0], language)
        if (starts or nouns_are_capital or of_another) and not _PATRONYMIC.search(words[1]):
            role.append(words.pop(0))
    elif len(words) == _FULL and lexicon(language).noun_endings and _is_noun(words[0], language):
        role.append(words.pop(0))
    return " ".join(role), words


def _role(name: str, place: int, article: ArticleText) -> str:
    """What somebody is said to be where first named: "police chief" before it, or behind commas.

    Before a name stand the small words of a role, no further than the last article or preposition.
    """
    text = "\n".join(article.paragraphs)
    start = text.find(name, max(0, place - 1))
    if start < 0 or not name[:1].isupper():
        return ""
    known = lexicon(primary(article.language))
    idle = known.function_words | known.openers | known.auxiliaries | known.names.pronouns
    idle |= reporting(known) | known.figures.counts | known.conjunctions | known.figures.when
    before = text[max(0, start - _ROLE_SPAN) : start]
    words: list[str] = []
    end = len(before)
    for word in reversed(tokens(before)):
        if before[word.end : end] != " " or word.lower in idle or not word.word[0].isalpha():
            break
        if word.capital and not known.noun_endings and not word.first:
            break
        words.insert(0, word.word)
        end = word.start
    # a role is said with an article, or opens the clause: "police chief Ann Lee"
    opens = not before[:end].strip() or before[:end].rstrip()[-1:] in ',;:.!?\n\u201d\u00bb"'
    article_before = tokens(before[:end])[-1:]
    definite = bool(article_before) and article_before[0].lower in _ARTICLES
    if words and len(words) <= _ROLE_WORDS and (opens or definite):
        return _as_role(" ".join(words), known.language)
    if apposed := _APPOSED.match(text[start + len(name) :]):
        inside = tokens(apposed[1])
        if len(inside) > 1 and inside[0].lower in _ARTICLES and len(inside) <= _ROLE_WORDS + 2:
            return " ".join(w.word for w in inside[1:])
    return ""


def _as_role(role: str, language: str) -> str:
    """A role without whose it is; empty where its words say none: "according to", "twelve"."""
    known = lexicon(language)
    idle = known.function_words | known.numerals.numbers.keys()
    idle |= {word for phrase in known.attributions for word in phrase.split()}
    idle |= {phrase for phrase, sort in known.claims.items() if sort == "sourced"}
    words = role.split()
    while words and (words[0].lower() in idle or words[0].endswith(("'s", "\u2019s", "s'"))):
        words.pop(0)
    return " ".join(words) if all(word[0].isalpha() for word in words) else ""


def _is_noun(word: str, language: str) -> bool:
    """Whether a word is a common noun of a language that writes them with a capital."""
    ends = lexicon(language).noun_endings
    return word.lower() in common() or (len(word) > max(map(len, ends)) and word.endswith(ends))


def _is_common(words: Sequence[str], language: str) -> bool:
    """Whether all of a name's words are common ones, or it is a country, a city or a people."""
    if all(word.lower() in common() for word in words):
        return True
    if len(words) == 1:
        # where all nouns have capitals a single one proves nothing
        return bool(lexicon(language).noun_endings) or _is_place(words[0], language)
    return bool(places.keys_of([" ".join(words)], language))


@lru_cache(maxsize=4_096)
def _is_place(word: str, language: str) -> bool:
    """Whether a word is a form of a country's, a people's or a large city's name."""
    if places.keys_of([word], language):
        return True
    return _mentioned(word, (_places(language),)) == _SAME


@lru_cache(maxsize=64)
def _places(language: str) -> Mentioned:
    names = (name for names in places.called(language).values() for name in names)
    return _referents_in(name for name in names if " " not in name)


def _is_known(words: Sequence[str], known: Sequence[Mentioned]) -> bool:
    """Whether a name is one that is known: its last word sounds like a known one.

    Or all of a full name's words have the consonants of known ones, and one sounds the same: Пірс
    Голдейн is Piers Haldane.
    """
    parts = [part for word in words for part in re.split("[・·]", word)]
    long = [part for part in parts if len(part) > _INITIALS] or parts
    heard = [_mentioned(word, known) for word in long]
    return heard[-1] == _SAME or (min(heard) > 0 and max(heard) == _SAME)


_SAME, _NEAR = 2, 1  # how a word sounds beside the known ones


def _mentioned(word: str, known: Sequence[Mentioned]) -> int:
    """Whether a known word is the same as this one in any spelling, or near it, or none is."""
    key = name_key(word)
    if any(key in each.keys for each in known):
        return _SAME
    if _HAN.search(word) and not SOUND_HAN.issuperset(word):
        return 0
    near = False
    for bones in {skeleton(spoken) for spoken in pronounced(word)} - {""}:
        alike = [bones[:cut] for cut in range(max(1, len(bones) - _ENDING), len(bones))]
        for each in known:
            for one in (*alike, *inflected(bones, each.bones)):
                for other in each.words.get(one, ()):
                    if _is_form(other, word):
                        return _SAME
                    near = near or len(one) >= _LEAST_BONES
    return _NEAR if near else 0


def _is_form(known: str, word: str) -> bool:
    """Whether a word is a known name in another case, script or spelling.

    Within one script a name has its own letters, and only an ending may differ.
    """
    if is_cyrillic(known) != is_cyrillic(word) or not (known + word).isascii():
        alike = same_name(known, word) or same_name(word, known)
        if alike and not (_LATIN.match(known) and _LATIN.match(word)):
            return True
    one, other = sorted((unaccented(known.lower()), unaccented(word.lower())), key=len)
    stem = one.rstrip("aeiouyаеиіїоуюя") if len(one) > _SHORT else one
    return (
        other.startswith(stem)
        and len(other) - len(stem) <= _LONGEST_ENDING
        and len(stem) > _INITIALS
    )


_HAN = re.compile(r"[\u3400-\u9fff]")
_LATIN = re.compile(r"[a-z\u00c0-\u024f]", re.IGNORECASE)
_SHORT, _LONGEST_ENDING = 4, 4  # letters of a name, and of a case ending with its vowel


@dataclass(frozen=True, slots=True)
class Mentioned:
    """The words of a text that may be names: by their skeletons, and their keys."""

    words: Mapping[str, tuple[str, ...]]
    bones: tuple[str, ...]  # of the words, sorted
    keys: frozenset[str]


def _referents_in(words: Iterable[str]) -> Mentioned:
    found: dict[str, tuple[str, ...]] = {}
    keys = set()
    for word in set(words):
        found[skeleton(word)] = (*found.get(skeleton(word), ()), word)
        keys.add(name_key(word))
    return Mentioned(found, tuple(sorted(filter(None, found))), frozenset(keys))


@lru_cache(maxsize=64)
def _of_file(story: Story) -> Mentioned:
    """All words of a story's file."""
    file = [story.title, story.summary, *story.match.terms]
    file += [name for group in story.match.aliases for name in group]
    for seed in story.baseline:
        file += [seed.headline, seed.byline, seed.summary]
        file += [text for figure in seed.figures for text in (figure.meaning, figure.source)]
    words = (word for text in file for word in tokens(text))
    return _referents_in(word.lower for word in words if word.capital or word.lower not in common())


@lru_cache(maxsize=1_024)
def _of_text(article: ArticleText) -> Mentioned:
    """The words of an article that may be names."""
    every = (word for text in (article.title, *article.paragraphs) for word in tokens(text))
    marked = uncapitalised("\n".join(article.paragraphs), primary(article.language))
    names = [part for name, _ in marked for part in name.split()]
    return _referents_in((*(word.lower for word in every if word.capital), *names))


def _folded(name: str) -> str:
    return re.sub(r"^the ", "", " ".join(re.findall(r"\w+", unaccented(canonical(name).lower()))))
