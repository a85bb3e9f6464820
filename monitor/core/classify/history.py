"""What the earlier versions say: is this one a return, or one of two that alternate?"""

from __future__ import annotations

from collections.abc import Sequence

from monitor.core.text import canonical
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


def is_flapping(history: Sequence[VersionMark], content_hash: str, headline: str) -> bool:
    """Whether content or headline has come back at least twice over the last versions.

    That is what headline tests and alternating faces of a paywall look like; one return alone
    (A B A) is a revert.
    """
    latest = history[-(_LATEST - 1) :]
    contents = [mark.content_hash for mark in latest] + [content_hash]
    headlines = [canonical(mark.headline) for mark in latest] + [canonical(headline)]
    return _returns(contents) >= _RETURNS or _returns(headlines) >= _RETURNS


def _returns(values: Sequence[str]) -> int:
    """How often a value comes back after another one stood in between."""
    return sum(
        1
        for index in range(2, len(values))
        if values[index] != values[index - 1] and values[index] in values[: index - 1]
    )
