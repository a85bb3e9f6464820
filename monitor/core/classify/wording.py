"""What sort of edit is it? The rules, from the surest to the last resort."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from monitor.core.classify.edits import Edit
from monitor.core.language.lexicons import Lexicon
from monitor.core.language.name_context import NameContext
from monitor.model.change import ChangeKind, FigureChange, Severity


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleFinding:
    """What a rule says of an edit."""

    kind: ChangeKind
    reason: str
    severity: Severity | None = None  # None: the kind's usual one
    speaker: str = ""
    figure: FigureChange | None = None
    rests_on_words: bool = False  # on words alone, of which no list knows what they say


@dataclass(frozen=True, slots=True)
class Mention:
    """A name as it stands in a text."""

    words: tuple[str, ...]  # without titles, possessive endings and dots, case kept
    start: int  # half-open range of these words in the text
    end: int
    whole_start: int  # the range with the titles beside them
    whole_end: int
    is_weak: bool  # one word that opens a sentence: its capital may mean nothing
    shown: str = ""  # as published, with the titles
    opens: bool = False  # it begins a sentence, perhaps with a common noun: "Analyst Ann Lee"

    @property
    def name(self) -> str:
        """The words with a space between each two."""
        return " ".join(self.words)


@dataclass(frozen=True, slots=True)
class NameDifference:
    """A name that the two texts of a passage do not both have where they mean the same."""

    old: Mention | None
    new: Mention | None
    reason: str
    severity: Severity = Severity.SUBSTANTIVE


@dataclass(frozen=True, kw_only=True)
class Setting:
    """What the rules may know beside the edit: language, names that are the same, all words."""

    lexicon: Lexicon
    standing: NameContext
    aliases: tuple[tuple[str, ...], ...] = ()

    @cached_property
    def mentions(self) -> dict[str, tuple[Mention, ...]]:
        """The names of the texts that were asked for, by text."""
        return {}

    @cached_property
    def name_differences(self) -> dict[str, list[NameDifference]]:
        """What the names of pairs of sentences were found to differ in."""
        return {}


Rule = Callable[[Edit, Setting], RuleFinding | None]
