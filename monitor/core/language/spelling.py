"""Spellings of one word: of a region ("colour", "color"), of a reform, and of ligatures."""

from __future__ import annotations

import re
from functools import lru_cache

from monitor.core.language.lexicons import LANGUAGES, primary, table
from monitor.core.language.lexicons.spelling_form import Spellings
from monitor.core.language.text import canonical

_LONGEST = 60
"""Letters beyond which no word is read."""

_LIGATURES = str.maketrans(
    {
        "\ufb00": "ff", "\ufb01": "fi", "\ufb02": "fl", "\ufb03": "ffi", "\ufb04": "ffl",
        "\ufb05": "st", "\ufb06": "st", "\u0132": "IJ", "\u0133": "ij",
    }
)  # fmt: skip
"""Letters that are set as one character and read as two or three."""


def without_ligatures(text: str) -> str:
    """The text with the letters of each typographic ligature."""
    return text if text.isascii() else text.translate(_LIGATURES)


@lru_cache(maxsize=16_384)
def common_spelling(word: str, language: str) -> str:
    """What all spellings of a word have in common, in lower case: "color" for "Colour".

    Two words with the same one are the same word, as one region or another writes it. `language`
    is a BCP 47 tag; the region it may give plays no part.
    """
    plain = without_ligatures(canonical(word)).lower()
    spellings = _spellings(primary(language))
    if spellings is None or len(plain) > _LONGEST:
        return plain
    if plain.endswith("'s"):
        return common_spelling(plain.removesuffix("'s"), language) + "'s"
    known = spellings.words.get(plain)
    if known is not None:
        return known
    if "-" in plain:  # "grey-haired"
        return "-".join(common_spelling(part, language) for part in plain.split("-"))
    every, patterns = _patterns(primary(language))
    if every.search(plain) is not None:
        for pattern, read_as in patterns:
            plain = pattern.sub(read_as, plain)
    return plain


@lru_cache(maxsize=64)
def _spellings(code: str) -> Spellings | None:
    found = table(code, "spelling", "SPELLINGS") if code in LANGUAGES else None
    return found if isinstance(found, Spellings) else None


@lru_cache(maxsize=64)
def _patterns(code: str) -> tuple[re.Pattern[str], tuple[tuple[re.Pattern[str], str], ...]]:
    """What any rule looks for, which few words have, and each rule."""
    spellings = _spellings(code)
    rules = spellings.rules if spellings else ()
    every = re.compile("|".join(f"(?:{pattern})" for pattern, _ in rules) or r"(?!)")
    return every, tuple((re.compile(pattern), read_as) for pattern, read_as in rules)
