"""Makes the tables that are derived from others' data: names of countries, frequencies of words.

    uv run --with babel==2.19.0 --with wordfreq==3.1.1 python -m scripts.language_tables --check
    uv run --with babel==2.19.0 --with wordfreq==3.1.1 python -m scripts.language_tables countries
    uv run --with babel==2.19.0 --with wordfreq==3.1.1 python -m scripts.language_tables words fr

Neither library is needed to run or test monitor. `--check` says where the tables in the checkout
differ from what is made now. For the licences of both see NOTICE.
"""

from __future__ import annotations

import argparse
import math
import re
import sys
import textwrap
from collections import Counter, defaultdict

from monitor.core.coverage.relevance.terms import WORD, terms
from monitor.core.language.lexicons import LANGUAGES, table
from monitor.core.language.lexicons.countries import COUNTRIES
from monitor.core.language.text import canonical

NAMED_IN = ("en", "de", "fr", "es", "uk", "ru", "ko")
LEFT_OUT = frozenset(
    re.findall(
        "..",
        "ACAIAQASAWAXBLBMBQBVCCCKCPCQCWCXDGEAEUEZFKGGGPGSGUHMICIMIOJEKYMFMP"
        "MQMSNCNFNUPFPMPNQORESHSJSXTATCTFTKUMUNVGVIWFXAXBYTZZ",
    )
)
"""Territories of CLDR that are no country of the news: dependencies, groups, private codes."""

KEPT = {"en": 4_000}
KEPT_ELSE = 1_500
"""Terms of a language that are kept: those met in every few hundredth document. Judgement."""

WORDS_A_DOCUMENT = 300
BURSTS = 0.6
"""Of a document's words so many are drawn anew: the others repeat what it is about. Judgement."""


def countries() -> tuple[tuple[str, ...], ...]:
    """The names of each country by the order of ISO 3166 codes, without repetition."""
    from babel import Locale

    places = [Locale(code).territories for code in NAMED_IN]
    made = []
    for code in sorted(places[0]):
        if re.fullmatch("[A-Z]{2}", code) and code not in LEFT_OUT:
            names = [canonical_name(names.get(code, "")) for names in places]
            made.append(tuple(dict.fromkeys(filter(None, names))))
    return tuple(made)


def canonical_name(name: str) -> str:
    """A name without what is added in brackets, its apostrophe straight."""
    return re.sub(r"\s+\(.*", "", name).replace("\u2019", "'")


def words(language: str) -> dict[int, list[str]]:
    """The commonest terms by half octaves of the share of documents that hold them."""
    from wordfreq import get_frequency_dict

    counted: Counter[str] = Counter()
    for word, frequency in get_frequency_dict(language, wordlist="best").items():
        written = canonical(word)
        if WORD.fullmatch(written):
            for term in terms(written):
                counted[term] += frequency
    share = {
        term: 1 - math.exp(-WORDS_A_DOCUMENT * BURSTS * frequency)
        for term, frequency in counted.items()
        if not any(character.isdigit() for character in term)
    }
    steps: dict[int, list[str]] = defaultdict(list)
    for term in sorted(share, key=lambda each: (-share[each], each))[
        : KEPT.get(language, KEPT_ELSE)
    ]:
        steps[round(-2 * math.log2(share[term]))].append(term)
    return {step: sorted(steps[step]) for step in sorted(steps)}


def differences() -> list[str]:
    """Where the tables in the checkout are not what is made now."""
    found = [
        f"countries: {' | '.join(names)} is in one of them alone"
        for names in sorted({*countries()} ^ {*COUNTRIES})
    ]
    for code in LANGUAGES:
        stored = table(code, "frequencies", "BY_HALF_OCTAVES")
        kept = {step: sorted(line.split()) for step, line in stored.items()} if stored else {}
        if kept and kept != words(code):
            found.append(f"words of {code}: they differ")
    return found


def run(arguments: list[str]) -> int:
    """The command line. The exit code is 1 where a check finds differences."""
    parser = argparse.ArgumentParser(prog="python -m scripts.language_tables")
    parser.add_argument("--check", action="store_true")
    parser.add_argument("what", nargs="?", choices=("countries", "words"))
    parser.add_argument("language", nargs="?", default="en")
    given = parser.parse_args(arguments)
    if given.check:
        found = differences()
        print("\n".join(found) or "the tables are those that are made now")
        return 1 if found else 0
    if given.what == "countries":
        print("\n".join(" | ".join(names) for names in countries()))
    elif given.what == "words":
        for step, terms_of in words(given.language).items():
            body = textwrap.fill(" ".join(terms_of), 92, break_long_words=False)
            print(f'    {step}: """\n{textwrap.indent(body, "    ")}\n    """,')
    else:
        parser.print_help()
    return 0


if __name__ == "__main__":
    sys.exit(run(sys.argv[1:]))
