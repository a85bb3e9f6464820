"""Options that take one of a closed list of words."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

from monitor.cli.lookup import unknown

if TYPE_CHECKING:
    from monitor.model.change import ChangeKind, Severity

E = TypeVar("E", bound=StrEnum)


def kinds(names: Iterable[str], *, beside: tuple[str, ...] = ()) -> tuple[ChangeKind, ...]:
    """The kinds of change of those names; `beside` are further words that the option knows.

    Raises UsageError that names the nearest.
    """
    from monitor.model.change import ChangeKind

    return tuple(choose(ChangeKind, name, "kind of change", beside) for name in sorted(names))


def severity(name: str) -> Severity | None:
    """The severity of that name, None for an empty one. Raises UsageError."""
    from monitor.model.change import Severity

    return choose(Severity, name, "severity") if name else None


def choose(known: type[E], name: str, what: str, beside: tuple[str, ...] = ()) -> E:
    """The member of that value. Raises UsageError that names the nearest."""
    try:
        return known(name.strip().lower())
    except ValueError:
        raise unknown(what, name, (*beside, *(member.value for member in known))) from None
