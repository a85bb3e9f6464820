"""Edits in which no letter and no digit changes."""

from __future__ import annotations

import re
import unicodedata

from monitor.core.classify.edits import Edit
from monitor.core.classify.wording import RuleFinding, Setting
from monitor.core.language.text import canonical
from monitor.model.change import ChangeKind

_HYPHENS = re.compile(r"(?<=\w)-(?=\w)")
_APOSTROPHES = re.compile(r"(?<=\w)'(?=\w)")
_RUN = re.compile(r"\w+")


def cosmetic(edit: Edit, _setting: Setting) -> RuleFinding | None:
    """Quotation marks, dashes, apostrophes, spaces and the like; what is left beside figures."""
    if meaningful(edit.before) != meaningful(edit.after):
        return None
    if not _same_words(edit.before, edit.after):
        return None
    return RuleFinding(kind=ChangeKind.COSMETIC, reason="only marks or spaces differ")


def meaningful(text: str) -> str:
    """Letters, digits and symbols such as currency and per cent: what is left without marks."""
    return "".join(
        character
        for character in canonical(text)
        if character.isalnum() or character in "%\u2030" or unicodedata.category(character) == "Sc"
    )


def _same_words(before: str, after: str) -> bool:
    """Whether no word was run together or torn apart, hyphens and apostrophes aside."""
    return any(_runs(before, link) == _runs(after, other) for link in " -" for other in " -")


def _runs(text: str, link: str) -> list[str]:
    """The runs of letters, apostrophes closed up; hyphens part words, or ("-") join them."""
    closed = _APOSTROPHES.sub("", canonical(text))
    return _RUN.findall(_HYPHENS.sub("" if link == "-" else " ", closed))
