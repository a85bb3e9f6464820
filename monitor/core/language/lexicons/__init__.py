"""All that is known of a language: a folder a language, found by looking.

A folder `lexicons/<code>/` (ISO 639-1) holds a `LEXICON` and, where they are known, `notices.py`
with `NOTICES`, `page.py` with `PAGE` and `frequencies.py` with `BY_HALF_OCTAVES`. A language is
added by its folder alone.
"""

from __future__ import annotations

import pkgutil
from functools import cache
from importlib import import_module

from monitor.core.language.lexicons.lexicon import Lexicon

LANGUAGES: tuple[str, ...] = tuple(
    sorted(module.name for module in pkgutil.iter_modules(__path__) if module.ispkg)
)
"""The languages that have a folder, as ISO 639-1 codes."""


def primary(language: str) -> str:
    """The primary subtag of a BCP 47 tag, in lower case: "en" of "en-GB" and "en_GB"."""
    return language.replace("_", "-").split("-", 1)[0].lower()


@cache
def lexicon(language: str) -> Lexicon:
    """The word list of a BCP 47 tag ("en-GB", "uk"); an empty one for a language not known."""
    code = primary(language)
    if code not in LANGUAGES:
        return Lexicon(language=code)
    found: Lexicon = import_module(f"{__name__}.{code}").LEXICON
    return found


@cache
def lexicons() -> tuple[Lexicon, ...]:
    """The word lists of all languages that have a folder."""
    return tuple(lexicon(code) for code in LANGUAGES)


def table(language: str, part: str, name: str) -> object | None:
    """What `lexicons/<language>/<part>.py` calls `name`; None where there is no such part."""
    parts = {m.name for m in pkgutil.iter_modules(import_module(f"{__name__}.{language}").__path__)}
    return getattr(import_module(f"{__name__}.{language}.{part}"), name) if part in parts else None


@cache
def offences(language: str) -> tuple[str, ...]:
    """How words of a language begin that speak of an offence; none for a language not known."""
    known = lexicon(language)
    found = table(known.language, "offences", "OFFENCES") if known.claims else None
    return tuple(sorted(found)) if isinstance(found, frozenset) else ()


__all__ = ["LANGUAGES", "Lexicon", "lexicon", "lexicons", "offences", "primary", "table"]
