"""What sort of edit is it? The rules, from the surest to the last resort."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """What the rules may know beside the edit: language, names that are the same, all words."""

    lexicon: Lexicon
    standing: NameContext
    aliases: tuple[tuple[str, ...], ...] = ()


Rule = Callable[[Edit, Setting], RuleFinding | None]
