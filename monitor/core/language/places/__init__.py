"""What each language calls the countries, their people and the larger cities.

The names are those of the Unicode Common Locale Data Repository (Unicode License v3), without what
it adds in brackets: a module a language, made by `scripts/language_tables.py`. They let a story
that states "North Korea" know an article in Korean. A people is called as its language is, where
that name comes from the country's ("letton", "российский").
"""

from __future__ import annotations

import pkgutil
from collections.abc import Iterable, Mapping
from functools import cache
from importlib import import_module
from types import MappingProxyType

from monitor.core.language.transliteration import unaccented

LANGUAGES = frozenset(module.name for module in pkgutil.iter_modules(__path__))
"""The languages whose names of places are known, as ISO 639 codes."""

PEOPLE = "people:"
"""What the key of a people begins with; behind it stands the code of its country."""


def stored(language: str) -> Mapping[str, str]:
    """The table of a language: by ISO 3166 code a country, by English name a city; see `PEOPLE`.

    Several names of one are parted by a slash. What a language calls as English does is left out.
    """
    if language not in LANGUAGES:
        return MappingProxyType({})
    lines = import_module(f"{__name__}.{language}").NAMES.strip().splitlines()
    return dict(line.split(" = ", 1) for line in lines)


@cache
def called(language: str) -> Mapping[str, tuple[str, ...]]:
    """The names of places in a language, by key: folded, without accents."""
    found = {**stored("en"), **stored(language)}
    return {
        key: tuple(unaccented(name.lower()) for name in names.split("/"))
        for key, names in found.items()
    }


@cache
def _keys(language: str) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for key, names in called(language).items():
        for name in names:
            found[name] = (*found.get(name, ()), key)
    return found


def keys_of(names: Iterable[str], language: str) -> frozenset[str]:
    """The keys of the places that bear one of these names in English or another language."""
    folded = [unaccented(name.lower()) for name in names]
    tables = (_keys(code) for code in {"en", language})
    return frozenset(key for table in tables for name in folded for key in table.get(name, ()))
