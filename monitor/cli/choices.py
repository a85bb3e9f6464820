"""Options and arguments that choose: what they are called, what they take, what completes them."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, TypeVar

import typer

from monitor.cli import complete
from monitor.cli.lookup import unknown

if TYPE_CHECKING:
    from monitor.model.change import ChangeKind, RevisionKind, Severity
    from monitor.model.watch import EventKind

E = TypeVar("E", bound=StrEnum)

ArticleName = Annotated[
    str,
    typer.Argument(
        metavar="ARTICLE",
        help="Number, URL or part of the title.",
        autocompletion=complete.articles,
    ),
]
Since = Annotated[
    str, typer.Option(metavar="WHEN", help='Since then: "2d", "90m", "today", 2026-03-14.')
]
OnlyStory = Annotated[
    str, typer.Option(metavar="STORY", help="Only this story.", autocompletion=complete.stories)
]
OnlyOutlet = Annotated[
    str, typer.Option(metavar="OUTLET", help="Only this outlet.", autocompletion=complete.outlets)
]
OnlyArticle = Annotated[
    str,
    typer.Option(
        metavar="ARTICLE",
        help="Only this article: number, URL or part of the title.",
        autocompletion=complete.articles,
    ),
]
OnlyKinds = Annotated[
    list[str] | None,
    typer.Option(
        metavar="KIND",
        help="Only this kind (may be repeated): figure, removed, …; `coverage` shows candidates.",
        autocompletion=complete.kinds,
    ),
]
LeastSeverity = Annotated[
    str,
    typer.Option(
        metavar="SEVERITY",
        help="At least this severe: cosmetic, minor, substantive.",
        autocompletion=complete.severities,
    ),
]


OnlyRevisions = Annotated[
    list[str] | None,
    typer.Option(
        metavar="REVISION",
        help="Only versions of this sort (may be repeated): write-through, legal-trim, softened, …",
        autocompletion=complete.revisions,
    ),
]


def revisions(names: Iterable[str]) -> tuple[RevisionKind, ...]:
    """The sorts of revision of those names. Raises UsageError that names the nearest."""
    from monitor.model.change import RevisionKind

    return tuple(choose(RevisionKind, name, "sort of revision") for name in names)


def log_kinds(
    names: Iterable[str], *, beside: tuple[str, ...] = ()
) -> tuple[tuple[ChangeKind, ...], tuple[EventKind, ...]]:
    """The kinds of edits and of events of those names; `beside` are further words of the option.

    Raises UsageError that names the nearest.
    """
    from monitor.model.change import ChangeKind
    from monitor.model.watch import EventKind

    events = {kind.value: kind for kind in EventKind}
    given = [name.strip().lower() for name in sorted(names)]
    others = (*beside, *events)
    return (
        tuple(choose(ChangeKind, n, "kind of change", others) for n in given if n not in events),
        tuple(events[name] for name in given if name in events),
    )


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
