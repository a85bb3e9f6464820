"""What an article states, as values: figures, quotations, names, and figures that exclude others.

They are worded for people at the edge (`monitor.core.coverage.novelty.wording`).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """A figure that an article gives, with what it counts.

    `low` and `high` are equal for a plain number; None is an open end: "more than 5,000" has a
    `low` alone. Money is in whole units of its currency, a share in per cent.
    """

    low: float | None
    high: float | None
    unit: str = ""  # ISO 4217, "%", "pp", a measure ("km"), or empty where things are counted
    of: str = ""  # what is counted, in the article's words
    key: str = ""  # the story's own key for it, empty where its file names none
    as_of: str = ""  # 2019, 2019-03 or 2019-03-04, where that is not the time of the article
    source: str = ""  # who says so, empty where nobody is named
    sentence: str = ""  # where it stands
    written: str = ""  # as printed: "about 9,000"

    @property
    def value(self) -> float | None:
        """The number, where it is one and no range."""
        return self.low if self.low == self.high else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotation:
    """Words in quotation marks, as printed, and who speaks them."""

    text: str
    speaker: str = ""  # empty where the article names nobody
    carrier: str = ""  # the agency or outlet that it was said to, empty where none is named


@dataclass(frozen=True, slots=True, kw_only=True)
class NewName:
    """A person, organisation or place, in the article's script, and what it is said to be."""

    name: str
    role: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dispute:
    """Two figures for the same thing at the same time that exclude each other."""

    here: Quantity
    there: Quantity
    there_url: str = ""  # where the other one stands; the article's own for one inside it


class FigureStatus(StrEnum):
    """Whether a value that was given still stands."""

    STANDING = "standing"  # the newest of its source
    SUPERSEDED = "superseded"  # a newer one of its source, or one that grew, took its place
    WITHDRAWN = "withdrawn"  # its source or a later authority took it back
