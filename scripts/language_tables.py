"""Makes the tables that are derived from others' data: names of places, frequencies of words.

    uv run --with babel==2.19.0 --with wordfreq==3.1.1 python -m scripts.language_tables --check
    uv run --with babel==2.19.0 --with wordfreq==3.1.1 python -m scripts.language_tables places
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
from pathlib import Path

from monitor.core.coverage.relevance.terms import WORD, terms
from monitor.core.language import places as places_package
from monitor.core.language.lexicons import LANGUAGES, table
from monitor.core.language.text import canonical

_LOCALES = """
af am ar az be bg bn bs ca cs cy da de el en es et eu fa fi fr gl gu he hi hr hu hy id is it ja
ka kk km kn ko ky lo lt lv mk ml mn mr ms my nb ne nl pa pl pt pt_PT ro ru si sk sl sq sr
sr_Latn sv sw ta te th tr uk ur uz vi zh zh_Hant
"""
NAMED_IN = tuple(_LOCALES.split())
"""The locales of CLDR that are asked for names: languages that news is published in."""

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


KEPT_ZONES = re.compile(r"(Africa|America|Asia|Australia|Europe|Pacific)/[A-Za-z_-]+")
"""Time zones whose city is a place of the news; the others are stations, islands, districts."""

ALIKE = 2
"""Letters that the name of a language shares with its country's for it to name the people too:
"Russian" and "Russia", "francuski" and "Francja", but not "English" and "United Kingdom"."""


def places() -> dict[str, dict[str, str]]:
    """What each language calls the countries, their people and the cities of the time zones.

    By language, and by ISO 3166 code for a country, "people:" and code for its people, and the
    city's English name for a city. What a language calls as English does is left out.
    """
    from babel import Locale
    from babel.core import get_global

    home = {
        language: tag.rsplit("_", 1)[-1]
        for language, tag in get_global("likely_subtags").items()
        if re.fullmatch("[a-z]{2,3}", language) and language not in {"und", "mul", "zxx"}
    }
    english: dict[str, str] = {}
    made: dict[str, dict[str, str]] = {}
    for name in ("en", *(each for each in NAMED_IN if each != "en")):
        locale = Locale.parse(name)
        found: dict[str, str] = {}
        for code, country in locale.territories.items():
            if re.fullmatch("[A-Z]{2}", code) and code not in LEFT_OUT:
                found[code] = canonical_name(country)
        for language, people in locale.languages.items():
            code = home.get(language, "")
            written = re.sub(PREFIXES, "", canonical_name(people))
            if written[:ALIKE].lower() == found.get(code, "")[:ALIKE].lower():
                found[f"people:{code}"] = written
        for zone, described in locale.time_zones.items():
            if KEPT_ZONES.fullmatch(zone):
                city = CITIES.get(zone, zone.rsplit("/", 1)[-1].replace("_", " "))
                found[city] = canonical_name(described.get("city", city))
        if name == "en":
            english = found
            kept = found
        else:
            kept = {key: called for key, called in found.items() if called != english.get(key)}
        language = name.split("_")[0].replace("nb", "no")
        before = made.setdefault(language, {})
        for key, called in sorted(kept.items()):
            other = before.get(key, called)
            before[key] = called if other == called else f"{other}/{called}"
    return {language: dict(sorted(names.items())) for language, names in sorted(made.items())}


CITIES = {"Europe/Kiev": "Kyiv", "Asia/Saigon": "Ho Chi Minh City", "Asia/Calcutta": "Kolkata"}
"""Cities whose time zone bears another name."""

PREFIXES = r"^Tiếng |^ภาษา|(?:語|语|文|어| тілі)$"
"""What makes the name of a language of that of a people."""


def canonical_name(name: str) -> str:
    """A name without what is added in brackets, its apostrophe straight."""
    return canonical(re.sub(r"\s*\(.*", "", name).replace("/", " "))


PLACES = '''"""Names of places: see the package. Made by `scripts/language_tables.py`."""

from __future__ import annotations

NAMES = """
{lines}
"""
'''
"""A file of the table."""


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
    made = places()
    found = [
        f"places in {code}: they differ"
        for code in made
        if made[code] != places_package.stored(code)
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
    parser.add_argument("what", nargs="?", choices=("places", "words"))
    parser.add_argument("language", nargs="?", default="en")
    given = parser.parse_args(arguments)
    if given.check:
        found = differences()
        print("\n".join(found) or "the tables are those that are made now")
        return 1 if found else 0
    if given.what == "places":
        folder = Path(places_package.__file__).parent
        for language, names in places().items():
            lines = "\n".join(f"{key} = {name}" for key, name in names.items())
            (folder / f"{language}.py").write_text(PLACES.format(lines=lines), "utf-8")
    elif given.what == "words":
        for step, terms_of in words(given.language).items():
            body = textwrap.fill(" ".join(terms_of), 92, break_long_words=False)
            print(f'    {step}: """\n{textwrap.indent(body, "    ")}\n    """,')
    else:
        parser.print_help()
    return 0


if __name__ == "__main__":
    sys.exit(run(sys.argv[1:]))
