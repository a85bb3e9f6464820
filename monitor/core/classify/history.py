"""What the earlier versions say: is this one a return, or one of two that alternate?"""

from __future__ import annotations

from collections.abc import Sequence

from monitor.core.language.text import canonical
from monitor.model.watch import VersionMark

_LATEST = 6
"""Versions that are looked at for flapping."""

_RETURNS = 2
"""Returns to an earlier variant among them from which an article flaps: A B A B."""


def reverted_to(history: Sequence[VersionMark], content_hash: str) -> int | None:
    """The number of the latest earlier version with this content, None if there is none.

    `history` is oldest first and does not hold the new version; its last entry is what the new
    version replaces, so equality with that one is no return.
    """
    earlier = (mark.number for mark in reversed(history[:-1]) if mark.content_hash == content_hash)
    return next(earlier, None)


def is_flapping(
    history: Sequence[VersionMark], content_hash: str, headline: str, *, headline_alone: bool
) -> bool:
    """Whether this version is a return to a known variant, and the second one at least of late.

    That is what headline tests and alternating faces of a paywall look like; one return alone
    (A B A) is a revert, and a version that stood never before is an edit, whatever alternated
    before it. `headline_alone` says that nothing but the headline differs from the last version:
    then a known headline is a known variant, though the text beside it was edited meanwhile.
    """
    earlier, latest = history[:-1], history[-(_LATEST - 1) :]
    contents = [mark.content_hash for mark in latest] + [content_hash]
    if any(mark.content_hash == content_hash for mark in earlier):
        return _returns(contents) >= _RETURNS
    headlines = [canonical(mark.headline) for mark in latest] + [canonical(headline)]
    known = any(canonical(mark.headline) == headlines[-1] for mark in earlier)
    return headline_alone and known and _returns(headlines) >= _RETURNS


def _returns(values: Sequence[str]) -> int:
    """How often a value comes back after another one stood in between."""
    return sum(
        1
        for index in range(2, len(values))
        if values[index] != values[index - 1] and values[index] in values[: index - 1]
    )
