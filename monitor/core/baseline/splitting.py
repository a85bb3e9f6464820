"""The frozen sentence splitter of fingerprints. See `stream` for what frozen means.

It heeds neither case nor what follows, so that one text is split alike however it is typeset:
a wrong split does no harm as long as it is made on both sides. Which words keep their dot is
written in the folders of the languages, as `fingerprint_abbreviations`, and frozen there too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from monitor.core.language.lexicons import lexicon

_END = re.compile(
    r"(?:[.!?…]+[\"'“”’»«)\]]*(?=\s|$)"  # a full stop and what closes with it, then a space
    r"|(?<=[^\W\d_][\w)\]”\"])[.!?]+(?=[\"“‘«(]*[^\W\d_a-z])"  # glue: "war.Share"
    r"|[。！？]+[”’」』）]*"
    r"|\n)"
)
_INITIALS = re.compile(r"(?:^|[\s\"'“‘«(\[-])(?:[^\W\d_]\.)+$")
_LAST_WORD = re.compile(r"([^\W\d_]+)\.$")


def boundaries(text: str, language: str = "") -> Iterator[int]:
    """Offsets in `text` at which a sentence has ended. `language` picks the abbreviations."""
    known = lexicon(language).fingerprint_abbreviations
    short = known or lexicon("en").fingerprint_abbreviations
    for end in _END.finditer(text):
        if end[0] == "." or (end[0].startswith(".") and not end[0].startswith("..")):
            before = text[max(0, end.start() - 24) : end.start() + 1]
            word = _LAST_WORD.search(before)
            if _INITIALS.search(before) or (word and word[1].casefold() in short):
                continue
        yield end.end()
