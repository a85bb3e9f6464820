"""Live blogs: whole entries that came, went or were edited."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from monitor.core.classify.severity import usual
from monitor.model.change import Change, ChangeKind, Severity
from monitor.model.extraction import Extraction

_CAME = frozenset({ChangeKind.PARAGRAPH_ADDED, ChangeKind.PARAGRAPH_MOVED})
_WENT = frozenset({ChangeKind.PARAGRAPH_REMOVED})


def with_entries(changes: Sequence[Change], before: Extraction, after: Extraction) -> list[Change]:
    """The changes with those of a live blog gathered by entry.

    The paragraphs of a new entry are one `entry-added`, those of a lost one `entry-removed`;
    what changed within an entry that stood before stays and is headed by an `entry-edited`.
    """
    old, new = _texts(before), _texts(after)
    if not old and not new:
        return list(changes)
    result: list[Change] = []
    told: set[str] = set()
    for change in changes:
        name = change.entry
        if name and name not in old and change.kind in _CAME:
            made = [] if name in told else [_added(name, new, change)]
        elif name and name not in new and change.kind in _WENT:
            made = [] if name in told else [_removed(name, old, list(old), set(new), change)]
        elif name and name in old and name in new and change.severity is not Severity.COSMETIC:
            made = [change] if name in told else [_edited(name, old, new, changes), change]
        else:
            result.append(change)
            continue
        told.add(name)
        result.extend(made)
    return result


def _texts(extraction: Extraction) -> dict[str, str]:
    """The text of each entry by its id, in the order of the page."""
    found: dict[str, list[str]] = {entry.id: [] for entry in extraction.entries}
    for block in extraction.blocks:
        if block.entry:
            found.setdefault(block.entry, []).append(block.text)
    return {name: "\n".join(text for text in texts if text) for name, texts in found.items()}


def _added(name: str, new: dict[str, str], change: Change) -> Change:
    return replace(
        change,
        kind=ChangeKind.ENTRY_ADDED,
        severity=usual(ChangeKind.ENTRY_ADDED),
        before=None,
        after=new.get(name) or change.after,
        context_before="",
        context_after=new.get(name) or change.context_after,
        reason="a new entry",
    )


def _removed(
    name: str, old: dict[str, str], order: list[str], standing: set[str], change: Change
) -> Change:
    """A lost entry. The last ones of the page fall off its end when new ones come on top."""
    behind = order[order.index(name) :]
    fell_off = bool(standing) and not standing.intersection(behind)
    return replace(
        change,
        kind=ChangeKind.ENTRY_REMOVED,
        severity=Severity.COSMETIC if fell_off else usual(ChangeKind.ENTRY_REMOVED),
        before=old.get(name) or change.before,
        after=None,
        context_before=old.get(name) or change.context_before,
        context_after="",
        reason="an entry fell off the end of the page" if fell_off else "an entry is gone",
    )


def _edited(
    name: str, old: dict[str, str], new: dict[str, str], changes: Sequence[Change]
) -> Change:
    within = [change for change in changes if change.entry == name]
    gravest = max((change.severity for change in within), key=lambda severity: severity.rank)
    kinds = ", ".join(dict.fromkeys(change.kind.value for change in within))
    return Change(
        kind=ChangeKind.ENTRY_EDITED,
        severity=gravest,
        before=old[name],
        after=new[name],
        reason=f"an entry that stood before was edited: {kinds}",
        context_before=old[name],
        context_after=new[name],
        entry=name,
    )
