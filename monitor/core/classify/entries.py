"""Live blogs: whole entries that came, went or were edited."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from monitor.core.classify.severity import usual
from monitor.model.change import Change, ChangeKind, Severity
from monitor.model.extraction import Extraction

_MOVED_ALONE = frozenset({ChangeKind.PARAGRAPH_MOVED})
_FIRST_WORDS = 80
"""Characters of each entry that are shown where many fell off the page at once."""


def with_entries(changes: Sequence[Change], before: Extraction, after: Extraction) -> list[Change]:
    """The changes with those of a live blog gathered by entry.

    The paragraphs of a new entry are one `entry-added`, those of a lost one `entry-removed`;
    what changed within an entry that stood before stays and is headed by an `entry-edited`. An
    entry that only stands elsewhere, or in a second place, was not edited. Entries that fell off
    the old end of the page as new ones came are one cosmetic line, and so are those that a blog
    lost as it closed.
    """
    old, new = _texts(before), _texts(after)
    if not old and not new:
        return list(changes)
    renamed = _renamed(old, new)
    copies = _copies(old, new) | _copies(new, old)
    fallen = _fallen(list(old), new) if new else set(old)
    within: dict[str, list[Change]] = {}
    for change in changes:
        if change.kind not in _MOVED_ALONE:
            within.setdefault(change.entry, []).append(change)
    result: list[Change] = []
    told: set[str] = set()
    fell = turned = False
    for change in changes:
        name = change.entry
        if not name or name in renamed:
            result.extend([] if name else [change])
        elif name in copies:
            turned = True
        elif name in fallen:
            if not fell:
                lost = _fell([one for one in old if one in fallen], old, change)
                result.append(lost if new else _closed(lost))
            fell = True
        elif name not in old:
            result.extend([] if name in told else [_added(name, new, change)])
            told.add(name)
        elif name not in new:
            result.extend([] if name in told else [_removed(name, old, change)])
            told.add(name)
        elif change.kind in _MOVED_ALONE and not _reordered(name, before, after):
            turned = True
        elif change.severity is Severity.COSMETIC:
            result.append(change)
        else:
            edited = within.get(name) or [change]
            result.extend([] if name in told else [_edited(name, old, new, edited)])
            result.append(change)
            told.add(name)
    return [*result, _turned()] if turned else result


def _renamed(old: dict[str, str], new: dict[str, str]) -> set[str]:
    """The old and new ids of entries that have the same words under another id."""
    lost = {text: name for name, text in old.items() if text and name not in new}
    come = {text: name for name, text in new.items() if name not in old}
    return {side[text] for text in lost.keys() & come.keys() for side in (lost, come)}


def _copies(old: dict[str, str], new: dict[str, str]) -> set[str]:
    """The entries of one side alone whose words another entry has on both: pinned on top, say."""
    standing = {text for name, text in old.items() if text and new.get(name) == text}
    return {name for name, text in new.items() if name not in old and text in standing}


def _fallen(order: list[str], new: dict[str, str]) -> set[str]:
    """The entries that stood at one end of the page and are gone, where new ones came."""
    known = set(order)
    if known.issuperset(new):
        return set()
    if known.isdisjoint(new):
        return known
    fallen: set[str] = set()
    for side in (order, order[::-1]):
        for name in side:
            if name in new:
                break
            fallen.add(name)
    # New entries that stand where the lost ones did took their place, and did not push them off.
    listed = list(new)
    if order[0] in fallen and listed[0] not in known and listed[-1] in known:
        fallen.difference_update(_leading(order, new))
    if order[-1] in fallen and listed[-1] not in known and listed[0] in known:
        fallen.difference_update(_leading(order[::-1], new))
    return fallen


def _leading(order: list[str], new: dict[str, str]) -> set[str]:
    return set(takewhile(lambda name: name not in new, order))


def _reordered(name: str, before: Extraction, after: Extraction) -> bool:
    """Whether an entry's own paragraphs stand in another order, the same ones."""
    old = [block.text for block in before.blocks if block.entry == name]
    new = [block.text for block in after.blocks if block.entry == name]
    return old != new and sorted(old) == sorted(new)


def _turned() -> Change:
    return Change(
        kind=ChangeKind.COSMETIC,
        severity=Severity.COSMETIC,
        before=None,
        after=None,
        reason="entries stand in another order, or are pinned as well; these were not edited",
    )


def _fell(names: Sequence[str], old: dict[str, str], change: Change) -> Change:
    """The entries that fell off the page, as one change."""
    shown = "\n".join(old[name][:_FIRST_WORDS] for name in names)
    many = "an entry" if len(names) == 1 else f"{len(names)} entries"
    return replace(
        change,
        kind=ChangeKind.ENTRY_REMOVED,
        severity=Severity.COSMETIC,
        before=old[names[0]] if len(names) == 1 else shown,
        after=None,
        context_before=old[names[0]] if len(names) == 1 else shown,
        context_after="",
        reason=f"{many} fell off the end of the page as new ones came",
    )


def _closed(change: Change) -> Change:
    """The entries of a blog that is an article now: one minor line."""
    reason = "the live blog was closed: these entries stand no more"
    return replace(change, severity=Severity.MINOR, reason=reason)


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


def _removed(name: str, old: dict[str, str], change: Change) -> Change:
    return replace(
        change,
        kind=ChangeKind.ENTRY_REMOVED,
        severity=usual(ChangeKind.ENTRY_REMOVED),
        before=old.get(name) or change.before,
        after=None,
        context_before=old.get(name) or change.context_before,
        context_after="",
        reason="an entry is gone",
    )


def _edited(
    name: str, old: dict[str, str], new: dict[str, str], within: Sequence[Change]
) -> Change:
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
