"""Makes the English synonyms from the files of WordNet 3.1 (`dict/` of its distribution).

    uv run --with wordfreq==3.1.1 --with simplemma==2.0.0 \
        python -m scripts.english_synonyms WORDNET/dict [--check]

Prints the groups as they stand in the lexicon of English, or with `--check` says whether they are
the same. How they are chosen is told there. Neither library is needed to run or test monitor, nor
is WordNet; for its licence see NOTICE.
"""

from __future__ import annotations

import argparse
import re
import sys
import textwrap
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from monitor.core.language.lexicons import lexicon, table
from monitor.core.language.synonyms import stem

PHRASE_LENGTH = 4
"""Words of the longest phrase."""

WORDS, COMMON = 20_000, 6_000
"""Words by rank: of any group, and of those that two words make by derivation or manner."""

MEANINGS, VERB_MEANINGS, MANNER_MEANINGS = 4, 6, 2
"""A word is of a synset if that is one of so many first meanings of it."""

PHRASE_MEANINGS, PHRASE_WORDS = 2, 4_000
"""The same for phrases, and the rank of the words of such as are nouns."""

TAGGED = 3
"""Times in WordNet's tagged texts from which a later meaning counts as well."""

ALIKE = 3
"""First letters that words derived from one another share."""

GRAVE = frozenset({
    *("rape", "murder", "assault", "kill", "die", "terrorist", "torture", "shoot", "steal"),
    *("corrupt", "accuse", "charge", "arrest", "convict", "acquit", "deport", "deny", "win"),
})  # fmt: skip
"""Grave crimes, deaths, steps of the law and outcomes: no two names of those tell the same."""

COUNTED = frozenset({
    *("million", "billion", "trillion", "second", "minute", "hour", "day", "days", "week"),
    *("month", "year", "years", "father", "mother", "son", "daughter", "brother", "sister"),
})  # fmt: skip
"""Numbers, lengths of time and kin: figures of speech make synonyms of them."""

FILES = {"n": "noun", "v": "verb", "a": "adj", "r": "adv"}
PARTS_OF_SPEECH = {"1": "n", "2": "v", "3": "a", "4": "r", "5": "a"}

Place = tuple[str, str]
"""A synset: its part of speech, its offset."""


@dataclass(frozen=True)
class Synset:
    """Its words, and its pointers: symbol, target, and the words at either end."""

    words: tuple[str, ...]
    pointers: tuple[tuple[str, Place, str], ...]


def synsets(folder: Path) -> dict[Place, Synset]:
    """All synsets, as `wndb(5WN)` describes the files."""
    found = {}
    for part, name in FILES.items():
        for line in (folder / f"data.{name}").read_text("latin-1").splitlines():
            if line.startswith("  "):
                continue
            fields = line.split("|")[0].split()
            count = int(fields[3], 16)
            words = tuple(re.sub(r"\(.*\)", "", fields[4 + 2 * k]) for k in range(count))
            rest = fields[4 + 2 * count :]
            found[part, fields[0]] = Synset(
                words,
                tuple(
                    (
                        rest[1 + 4 * k],
                        (rest[3 + 4 * k].replace("s", "a"), rest[2 + 4 * k]),
                        rest[4 + 4 * k],
                    )
                    for k in range(int(rest[0]))
                ),
            )
    return found


def meanings(folder: Path) -> dict[tuple[str, Place], tuple[int, int]]:
    """Of each word in a synset the number of that meaning, and how often it was tagged."""
    found = {}
    for line in (folder / "index.sense").read_text().splitlines():
        key, offset, number, tagged = line.split()
        word, rest = key.split("%")
        part = PARTS_OF_SPEECH[rest.split(":")[0]]
        found[word, (part, offset)] = int(number), int(tagged)
    return found


def irregular(folder: Path, ranked: list[str]) -> dict[str, set[str]]:
    """The forms of each word that its stem does not give."""
    import simplemma

    english = lexicon("en")
    known = set(ranked)
    forms: dict[str, set[str]] = defaultdict(set)
    for word in ranked:
        first = simplemma.lemmatize(word, lang="en")
        if first != word and (stem(first, english) != stem(word, english) or first not in known):
            forms[first].add(word)
    for line in (folder / "verb.exc").read_text().splitlines():
        form, *firsts = line.split()
        for first in firsts:
            if form in known and first in known:
                forms[first].add(form)
    return forms


def groups(folder: Path) -> Iterator[str]:
    """The groups, each its words with spaces between, commonest first."""
    import simplemma
    from wordfreq import top_n_list

    english = lexicon("en")
    ranked = [word for word in top_n_list("en", WORDS) if word.isalpha() and word.isascii()]
    rank = {word: place for place, word in enumerate(ranked)}
    common = {word for word, place in rank.items() if place < COMMON}
    every = set(rank) | {simplemma.lemmatize(word, lang="en") for word in ranked}
    senses, forms = meanings(folder), irregular(folder, ranked)

    def means(word: str, place: Place, most: int, vocabulary: set[str]) -> bool:
        if word != word.lower() or word not in vocabulary or word in english.function_words:
            return False
        number, tagged = senses.get((word, place), (most + 1, 0))
        return number <= most or tagged >= TAGGED

    def group(words: set[str], part: str) -> Iterator[str]:
        if len({stem(word, english) for word in words}) > 1 and not words & (GRAVE | COUNTED):
            others = {
                form
                for word in words
                for form in forms[word]
                if part == "v" or form.endswith(("s", "i", "n", "e"))
            }
            ordered = sorted(sorted(words), key=lambda word: rank.get(word, WORDS))
            yield " ".join([*ordered, *sorted(others - words)])

    def is_phrase(word: str, place: Place) -> bool:
        parts = word.split("_")
        if word != word.lower() or not 1 < len(parts) <= PHRASE_LENGTH:
            return False
        if not all(part.isalpha() and part.isascii() for part in parts):
            return False
        if place[0] == "n" and any(rank.get(part, WORDS) >= PHRASE_WORDS for part in parts):
            return False
        number, tagged = senses.get((word, place), (PHRASE_MEANINGS + 1, 0))
        return place[0] in "nv" and (number <= PHRASE_MEANINGS or tagged >= TAGGED)

    def in_forms(phrase: str, part: str) -> set[str]:
        first, joint, rest = phrase.partition("_")
        if joint and part != "v":
            return {phrase}
        known = stem(first, english)
        others = {form for form in forms[first] if stem(form, english) != known}
        return {phrase, *(f"{form}{joint}{rest}" for form in others)}

    for word in GRAVE:
        if forms[word]:
            yield " ".join([word, *sorted(forms[word])])
    read = synsets(folder)
    for place, synset in read.items():
        most = VERB_MEANINGS if place[0] == "v" else MEANINGS
        words = {w for w in synset.words if means(w, place, most, every)}
        phrases = {w for w in synset.words if is_phrase(w, place)}
        if place[0] == "n":  # a "drug user" is more than a "user"
            phrases = {phrase for phrase in phrases if words.isdisjoint(phrase.split("_"))}
        grave = words & (GRAVE | COUNTED)
        if phrases and len(words | phrases) > 1 and not grave:
            yield " ".join(
                sorted({f for word in words | phrases for f in in_forms(word, place[0])})
            )
        yield from group(words, place[0])
        for symbol, target, ends in synset.pointers:
            others = read[target].words
            if symbol == "@" and place[0] == "v":
                for word in synset.words:
                    for other in others:
                        if means(word, place, MANNER_MEANINGS, common) and means(
                            other, target, MANNER_MEANINGS, common
                        ):
                            yield from group({word, other}, "v")
            elif symbol == "+":
                word, other = synset.words[int(ends[:2], 16) - 1], others[int(ends[-2:], 16) - 1]
                both = {word, other}
                if (
                    word[:ALIKE] == other[:ALIKE]
                    and both <= common
                    and not both & english.function_words
                ):
                    yield from group(both, "v" if "v" in {place[0], target[0]} else "n")


def main() -> int:
    """Prints the groups, or with `--check` whether the lexicon has them. Returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--check", action="store_true")
    asked = parser.parse_args()
    made = sorted(set(groups(asked.folder)))
    if not asked.check:
        told = textwrap.fill(
            "; ".join(made), width=100, break_long_words=False, break_on_hyphens=False
        )
        sys.stdout.write(f"{told}\n")
        return 0
    listed = table("en", "synonyms", "WORDNET")
    here = {" ".join(group.split()) for group in str(listed).split(";")}
    for words in sorted(here.symmetric_difference(made)):
        sys.stdout.write(f"{'-' if words in here else '+'} {words}\n")
    return int(here != set(made))


if __name__ == "__main__":
    sys.exit(main())
