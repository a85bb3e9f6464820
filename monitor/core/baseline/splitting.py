"""The frozen sentence splitter of fingerprints. See `stream` for what frozen means.

It heeds neither case nor what follows, so that one text is split alike however it is typeset:
a wrong split does no harm as long as it is made on both sides.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_END = re.compile(
    r"(?:[.!?…]+[\"'“”’»«)\]]*(?=\s|$)"  # a full stop and what closes with it, then a space
    r"|(?<=[^\W\d_][\w)\]”\"])[.!?]+(?=[\"“‘«(]*[^\W\d_a-z])"  # glue: "war.Share"
    r"|[。！？]+[”’」』）]*"
    r"|\n)"
)
_INITIALS = re.compile(r"(?:^|[\s\"'“‘«(\[-])(?:[^\W\d_]\.)+$")
_LAST_WORD = re.compile(r"([^\W\d_]+)\.$")

_ABBREVIATIONS = {
    "en": (
        "mr mrs ms dr prof gen col lt sgt capt maj adm sen rep gov pres hon rev st mt jr sr vs no "
        "inc ltd co corp dept est approx fig jan feb mar apr aug sept sep oct nov dec"
    ),
    "uk": "див ст стор вул м р рр тис млн млрд ім о гр грн проф акад",
    "ru": "см ст стр ул г гг тыс млн млрд им проф акад руб",
    "de": "dr prof hr fr nr bzw ca usw str st",
}


def boundaries(text: str, language: str = "") -> Iterator[int]:
    """Offsets in `text` at which a sentence has ended. `language` picks the abbreviations."""
    short = frozenset(_ABBREVIATIONS.get(language.partition("-")[0], _ABBREVIATIONS["en"]).split())
    for end in _END.finditer(text):
        if end[0] == "." or (end[0].startswith(".") and not end[0].startswith("..")):
            before = text[max(0, end.start() - 24) : end.start() + 1]
            word = _LAST_WORD.search(before)
            if _INITIALS.search(before) or (word and word[1].casefold() in short):
                continue
        yield end.end()
