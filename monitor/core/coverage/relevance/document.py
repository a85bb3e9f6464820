"""An article as the matcher sees it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


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
        """Whitespace-separated words of the text."""
        return len(self.text.split())
