"""Which articles are takes of one text?"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from monitor.model.coverage import CopyKind, Match

_ONE_TEXT = frozenset({CopyKind.COPY, CopyKind.SYNDICATED, CopyKind.SAME_TEXT})


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """The takes of one text, by URL in the order given; `source` is what they all go back to."""

    source: str
    agency: str
    members: tuple[str, ...]


def group(found: Iterable[tuple[str, Match]]) -> tuple[Group, ...]:
    """Groups articles (URL and match) that are takes of one text, in the order of their firsts.

    Copies, and copies of copies, stand with what they copy, whether that is among those given or
    not. Copied passages and rewritings do not: their text is another.
    """
    given = list(found)
    parent: dict[str, str] = {}
    for url, match in given:
        parent.setdefault(url, url)
        if match.copy_of and match.copy_kind in _ONE_TEXT:
            parent[_root(parent, url)] = _root(parent, match.copy_of)
    members: dict[str, list[tuple[str, Match]]] = {}
    for url, match in given:
        members.setdefault(_root(parent, url), []).append((url, match))
    return tuple(
        Group(
            source=source,
            agency=next((match.agency for _, match in inside if match.agency), ""),
            members=tuple(url for url, _ in inside),
        )
        for source, inside in members.items()
    )


def _root(parent: dict[str, str], url: str) -> str:
    seen = [url]
    while (above := parent.setdefault(seen[-1], seen[-1])) != seen[-1]:
        seen.append(above)
    for passed in seen:
        parent[passed] = seen[-1]
    return seen[-1]
