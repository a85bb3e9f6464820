"""Edits that put a misspelt word right."""

from __future__ import annotations

from monitor.core.classify.edits import Edit
from monitor.core.classify.wording import Finding, Setting
from monitor.core.text import words
from monitor.model.change import ChangeKind

_SHORTEST = 4


def typo(edit: Edit, setting: Setting) -> Finding | None:
    """A misspelt, doubled or run-together word put right."""
    del setting
    old, new = words(edit.before), words(edit.after)
    if len(old) != 1 or len(new) != 1:
        return None
    if not old[0].islower() or not new[0].islower() or len(old[0]) < _SHORTEST:
        return None
    if distance(old[0], new[0]) > 1:
        return None
    return Finding(kind=ChangeKind.TYPO, reason="one letter's difference in a word")


def distance(one: str, other: str) -> int:
    """Damerau and Levenshtein's distance with adjacent letters exchanged counted as one step."""
    rows = [list(range(len(other) + 1))]
    for i, a in enumerate(one, 1):
        row = [i]
        for j, b in enumerate(other, 1):
            cost = min(rows[i - 1][j] + 1, row[j - 1] + 1, rows[i - 1][j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                cost = min(cost, rows[i - 2][j - 2] + 1)
            row.append(cost)
        rows.append(row)
    return rows[-1][-1]
