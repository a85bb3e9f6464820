"""An article as the matcher sees it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

from monitor.core.language.text import SPACELESS

_USUAL_WORD = 6  # characters of an English word with its space
_DENSE, _DENSE_WIDTH = re.compile(f"[{SPACELESS}\uac00-\ud7af]"), 2
"""Characters that stand for a syllable or more say as much as so many further letters."""

_UNVOWELLED, _UNVOWELLED_WIDTH = re.compile("[\u05d0-\u06ff]"), 0.4
"""The same of letters of scripts that leave vowels out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A text with its title and date; `published` is aware, or None where it is not known."""

    id: str
    title: str
    text: str
    published: datetime | None = None
    language: str = ""
    url: str = ""

    @property
    def words(self) -> int:
        """How long the text is, in words of a language with short words and spaces between."""
        if self.text.isascii():
            return len(self.text.split())
        dense = _DENSE_WIDTH * len(_DENSE.findall(self.text))
        dense += round(_UNVOWELLED_WIDTH * len(_UNVOWELLED.findall(self.text)))
        return max(len(self.text.split()), round((len(self.text) + dense) / _USUAL_WORD))
