"""How a match tells what its article copies."""

from __future__ import annotations

from dataclasses import replace

from monitor.core.coverage.duplicates.verdict import Copy
from monitor.model.coverage import CopyFound, CopyKind, Decision, Match, Reason

_SIGNAL = "copy"

_WHOLE = 0.8
"""Part of an article that stands in another from which on it belongs where the other does: a print
that cuts the paragraph with the story's name is on the story all the same. Judgement."""

_WORD_FOR_WORD = frozenset({CopyKind.COPY, CopyKind.SYNDICATED, CopyKind.SAME_TEXT})


def copy_found(copy: Copy, *, url: str, story: str) -> CopyFound:
    """A verdict as what coverage of that URL and story turns out to copy."""
    return CopyFound(
        url=url,
        story=story,
        copy_of=copy.of,
        copied=round(copy.share, 4),
        copy_kind=copy.kind,
        copy_sure=round(copy.sure, 4),
        agency=copy.agency,
        reason=copy.reason,
    )


def mark_as_copy(match: Match, found: CopyFound) -> Match:
    """The match with what its article copies, in place of what it was told to copy before."""
    others = tuple(reason for reason in match.reasons if reason.signal != _SIGNAL)
    return replace(
        match,
        copy_of=found.copy_of,
        copied=found.copied,
        copy_kind=found.copy_kind,
        copy_sure=found.copy_sure,
        agency=found.agency or match.agency,
        reasons=(*others, Reason(_SIGNAL, found.copy_sure, found.reason)),
    )


def belonging(match: Match, *, original_accepted: bool) -> Match:
    """The match, accepted where it is nearly all a copy of one that belongs."""
    whole = match.copy_kind in _WORD_FOR_WORD and match.copied >= _WHOLE
    if not original_accepted or not whole or match.decision is Decision.ACCEPT:
        return match
    why = Reason(_SIGNAL, 0.0, "it is a copy of an article that belongs to the story")
    return replace(match, decision=Decision.ACCEPT, reasons=(why, *match.reasons))
