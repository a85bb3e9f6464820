"""Names across scripts: the consonants that every spelling of a name keeps.

Latin, Cyrillic and Hangul spellings of a name differ in vowels, in voice (b and p, g and k) and
in l and r; what is left is coarse, so a skeleton counts only from four consonants on.
"""

from __future__ import annotations

import re
import unicodedata

from monitor.core.language.name_context import bare

LEAST = 4
"""Consonants from which on a skeleton tells names apart."""

_DIGRAPHS = (
    ("shch", "s"), ("tsch", "s"), ("sch", "s"), ("tch", "s"), ("dzh", "s"), ("ch", "s"),
    ("sh", "s"), ("zh", "s"), ("ts", "s"), ("tz", "s"), ("dz", "s"), ("kh", ""), ("ph", "p"),
    ("th", "t"), ("ck", "k"), ("ng", "n"), ("x", "ks"), ("qu", "k"),
)  # fmt: skip
_CLASSES = {
    "p": "pbfvwпбфв\u1107\u1108\u1111\u11b8\u11c1",
    "t": "tdтд\u1103\u1104\u1110\u11ae\u11c0",
    "k": "kgcqкгґ\u1100\u1101\u110f\u11a8\u11a9\u11bf",
    "s": "szjsжзсцчшщ\u1109\u110a\u110c\u110d\u110e\u11ba\u11bb\u11bd\u11be",
    "r": "rlрл\u1105\u11af",
    "m": "mм\u1106\u11b7",
    "n": "nн\u1102\u11ab\u11bc",
}
_CLASS = {letter: name for name, letters in _CLASSES.items() for letter in letters}
_LATIN = re.compile(r"[a-z]")

_LETTERS = "абвгґдеєёжзиіїйклмнопрстуфхцчшщъыьэюя"
_ROMAN = "a b v h g d e ie e zh z y i i i k l m n o p r s t u f kh ts ch sh shch - y - e iu ia"
_CYRILLIC = str.maketrans(dict(zip(_LETTERS, _ROMAN.replace("-", "").split(" "), strict=True)))


def romanised(text: str) -> str:
    """Lower-case Cyrillic letters in Latin ones, by the Ukrainian national scheme of 2010."""
    return text.translate(_CYRILLIC)


def is_cyrillic(text: str) -> bool:
    """Whether a text has Cyrillic letters."""
    return any("\u0400" <= character <= "\u04ff" for character in text)


def name_key(name: str) -> str:
    """What the spellings of one name in several scripts and schemes have in common.

    Accents are dropped; letters that schemes write differently (kh and h, y, i and j, w and v,
    doubled letters) are one.
    """
    latin = romanised(bare(name).lower())
    plain = "".join(c for c in unicodedata.normalize("NFD", latin) if not unicodedata.combining(c))
    for long, short in (("shch", "sh"), ("kh", "h"), ("iu", "u"), ("ia", "a"), ("ie", "e")):
        plain = plain.replace(long, short)
    plain = re.sub(r"yu|ju", "u", re.sub(r"ya|ja", "a", re.sub(r"ye|je", "e", plain)))
    plain = re.sub(r"[yij]+", "i", plain).replace("w", "v").replace("g", "h")
    return re.sub(r"(.)\1", r"\1", plain)


def skeleton(name: str) -> str:
    """The consonant classes of a name, without repetition; empty where there are none."""
    plain = unicodedata.normalize("NFKD", name.lower())
    if _LATIN.search(plain):
        for letters, sound in _DIGRAPHS:
            plain = plain.replace(letters, sound)
    found: list[str] = []
    for letter in plain:
        sound = _CLASS.get(letter, "")
        if sound and (not found or found[-1] != sound):
            found.append(sound)
    return "".join(found)


def skeletons(words: tuple[str, ...]) -> frozenset[str]:
    """The skeletons of a text's words and of two and three in a row, with endings taken off.

    An inflected or glued ending adds up to two consonants: Kursk is "krsk" and "kurskoyu" too.
    """
    singles = [skeleton(word) for word in words]
    found: set[str] = set()
    for place in range(len(singles)):
        joined = ""
        for single in singles[place : place + 3]:
            joined += single[1:] if joined and joined[-1:] == single[:1] else single
            found.update(
                joined[:end] for end in range(max(LEAST, len(joined) - 2), len(joined) + 1)
            )
    return frozenset(found)
