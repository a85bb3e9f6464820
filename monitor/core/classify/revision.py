"""What happened to the story with one version: one name for all its changes together.

Newsrooms speak of revisions, not of words. The rules stand in `_RULES` in their order; the first
that holds names the version. They read nothing but the changes, so they can be no surer than
these; what they cannot tell stands in docs/changes.md.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache

from monitor.core.language.lexicons import Lexicon, lexicon, offences
from monitor.core.language.quotations import quotations
from monitor.core.language.text import canonical, words
from monitor.model.change import (
    Change,
    ChangeKind,
    Revision,
    RevisionGround,
    RevisionKind,
    Severity,
    Verdict,
)
from monitor.model.extraction import BlockKind, Extraction

_ADDED = frozenset({ChangeKind.PARAGRAPH_ADDED, ChangeKind.SENTENCE_ADDED, ChangeKind.ENTRY_ADDED})
_REMOVED = frozenset(
    {ChangeKind.PARAGRAPH_REMOVED, ChangeKind.SENTENCE_REMOVED, ChangeKind.ENTRY_REMOVED}
)
_IDLE = frozenset({ChangeKind.TOUCHED, ChangeKind.REVERTED, ChangeKind.FLAPPING})
"""Kinds that say something of the version and change no word of it by themselves."""

_DIRECTED = frozenset({ChangeKind.HEDGE, ChangeKind.WORDING, ChangeKind.HEADLINE})
"""Kinds of edit that may make a claim surer or less sure."""

_FORMS = frozenset(
    {ChangeKind.COSMETIC, ChangeKind.FIGURE, ChangeKind.NAME, ChangeKind.DATE, ChangeKind.QUOTE}
)
"""Kinds that, where they are not substantive, tell another way to write the same."""

_WHOLE_REWRITE = 2
"""Substantive changes of the lead from which it is another lead."""

_TAKE = 3
"""Facts altered beside the lead from which a version is a further take, were no text put in."""

_GOING_ON = frozenset({RevisionKind.WRITE_THROUGH, RevisionKind.UPDATE})
"""Of a story that went on, it says little that some claims are surer than they were."""

_LONGEST_PHRASE = 4
_PLAIN = 3
_SURENESS = {
    "certain": 4, "confirms": 4, "admits": 4, "fact": 4,
    "says": 2, "sourced": 2,
    "alleged": 1, "claims": 1, "suspects": 1, "probable": 1, "apparent": 1, "possible": 1,
    "reported": 1,
}  # fmt: skip
"""How surely phrases of a class say something; what is said plainly has `_PLAIN`. Classes that
tell of what is to come are missing: "is expected to open" → "has opened" is news, no sharpening."""

_ACCUSING = frozenset({"alleged"})
"""Classes of phrases that stand for an accusation wherever they are."""

_DIGITS = re.compile(r"\d+(?:[.,]\d+)*")


@dataclass(frozen=True, eq=False)
class _Version:
    """The changes of one version, sorted for the rules."""

    changes: Sequence[Change]
    language: str
    lead: int | None  # index of the first paragraph of the new body

    @cached_property
    def grave(self) -> list[Change]:
        return [
            change
            for change in self.changes
            if change.severity is Severity.SUBSTANTIVE and change.kind not in _IDLE
        ]

    @cached_property
    def added(self) -> list[Change]:
        return [change for change in self.grave if change.kind in _ADDED]

    @cached_property
    def removed(self) -> list[Change]:
        return [change for change in self.grave if change.kind in _REMOVED]

    @cached_property
    def altered(self) -> list[Change]:
        """Facts that are told otherwise than before, in text that stays."""
        apart = _ADDED | _REMOVED | {ChangeKind.CORRECTION_NOTICE}
        return [change for change in self.grave if change.kind not in apart]

    @cached_property
    def notices(self) -> list[Change]:
        """Notices that appeared or were reworded."""
        notice = ChangeKind.CORRECTION_NOTICE
        return [change for change in self.changes if change.kind is notice and change.after]

    @cached_property
    def lead_changes(self) -> list[Change]:
        return [
            change
            for change in self.grave
            if self.lead is not None and change.block == self.lead and change.after is not None
        ]

    @cached_property
    def headline(self) -> Change | None:
        """The headline, where other facts stand in it or other words."""
        return next((c for c in self.changes if c.kind is ChangeKind.HEADLINE), None)

    @cached_property
    def taken_back(self) -> list[tuple[RevisionGround, ...]]:
        """What each of the substantive changes takes back."""
        return [_taken_back(change, self.language) for change in self.grave]

    @cached_property
    def withdrawn(self) -> frozenset[RevisionGround]:
        """What was taken back: an accusation, a name, a quotation."""
        return frozenset(ground for grounds in self.taken_back for ground in grounds)

    @cached_property
    def surer(self) -> tuple[int, int]:
        """How many edits say something less surely, and how many more surely."""
        directed = [c for c in self.grave if c.kind in _DIRECTED]
        turns = [_turn(change, lexicon(self.language)) for change in directed]
        return sum(turn < 0 for turn in turns), sum(turn > 0 for turn in turns)

    @cached_property
    def harder(self) -> tuple[int, int]:
        """How many edits give somebody or something a milder label, and how many a harder one."""
        turns = [_relabelled(change, lexicon(self.language)) for change in self.altered]
        return sum(turn < 0 for turn in turns), sum(turn > 0 for turn in turns)

    @property
    def directed(self) -> tuple[int, int]:
        """How many edits soften the story, and how many sharpen it."""
        return self.surer[0] + self.harder[0], self.surer[1] + self.harder[1]

    @cached_property
    def sourced(self) -> list[Change]:
        """Text and quotations put in that say who says so."""
        known = lexicon(self.language)
        return [
            change
            for change in self.grave
            if change.after
            and not change.before
            and (
                change.kind is ChangeKind.QUOTE
                or quotations(change.after)
                or _classes(change.after, known) & {"says", "sourced", "claims"}
            )
        ]

    def is_reverted(self) -> bool:
        """An earlier version is back; where the headline alone alternates it is a headline test."""
        back = {change.kind for change in self.changes} & {ChangeKind.REVERTED, ChangeKind.FLAPPING}
        return bool(back) and not self.is_headline_test()

    def is_headline_test(self) -> bool:
        """The headline alone is another, cosmetic edits apart, and its figures are the same."""
        apart = _IDLE | {ChangeKind.BYLINE}
        others = {
            change.kind
            for change in self.changes
            if change.severity is not Severity.COSMETIC and change.kind not in apart
        }
        headline = self.headline
        if others != {ChangeKind.HEADLINE} or headline is None:
            return False
        return sorted(_DIGITS.findall(headline.before or "")) == sorted(
            _DIGITS.findall(headline.after or "")
        )

    def is_correction(self) -> bool:
        """A notice owns up to a fact that was altered or taken out."""
        owned = [change for change in (*self.altered, *self.removed) if change.disclosed]
        return bool(self.notices and owned)

    def is_legal_trim(self) -> bool:
        """Something was taken back, which is half of what was done at least, and no text put in."""
        pairs = zip(self.grave, self.taken_back, strict=True)
        back = [change for change, found in pairs if found or change.kind in _REMOVED]
        return bool(self.withdrawn and not self.added and 2 * len(back) >= len(self.grave))

    def is_write_through(self) -> bool:
        """The lead or the headline tells other facts, and the story goes on below it.

        Facts altered in a text that otherwise stands, without notice, make no further take.
        """
        on_top = bool(self.lead_changes) or (
            self.headline is not None and self.headline.severity is Severity.SUBSTANTIVE
        )
        quiet = any(change.stealth for change in self.altered)
        further = bool(self.added) or (len(self.altered) >= _TAKE and not quiet)
        return on_top and further

    def is_softened(self) -> bool:
        """Half of what was done at least says something less surely or milder.

        No text was put in.
        """
        softer, sharper = self.directed
        return softer > sharper and 2 * softer >= len(self.grave) and not self.added

    def is_sharpened(self) -> bool:
        """Half of what was done at least says something more surely or harder.

        No text was put in.
        """
        softer, sharper = self.directed
        return sharper > softer and 2 * sharper >= len(self.grave) and not self.added

    def is_quiet_correction(self) -> bool:
        """A fact in text that stays was altered without notice."""
        return any(change.stealth for change in self.altered)

    def is_new_sourcing(self) -> bool:
        """Half of what was done at least is text put in that says who says so."""
        return bool(self.sourced) and 2 * len(self.sourced) >= len(self.grave)

    def is_background(self) -> bool:
        """All that was done is text put in below the lead, and it quotes nobody."""
        return (
            bool(self.added)
            and len(self.added) == len(self.grave)
            and not self.sourced
            and not self.lead_changes
        )

    def is_update(self) -> bool:
        """Facts or text came, went or changed in none of the ways above."""
        entries = any(change.kind is ChangeKind.ENTRY_ADDED for change in self.changes)
        return bool(self.grave) or entries

    def is_correction_alone(self) -> bool:
        """A notice appeared and nothing of substance differs beside it."""
        return bool(self.notices)

    def is_house_style(self) -> bool:
        """Nothing but the way to write the same is another."""
        counted = [change for change in self.changes if change.kind not in _IDLE]
        return bool(counted) and all(
            change.severity is Severity.COSMETIC or change.kind in _FORMS for change in counted
        )

    def is_copy_edit(self) -> bool:
        """Words, misspellings, places, links: no fact."""
        return any(change.kind not in _IDLE for change in self.changes)

    def grounds(self, *, with_hedges: bool) -> tuple[RevisionGround, ...]:
        """All that holds of a version, in the order in which it is said.

        `with_hedges`: whether it is said, too, that claims are surer or less sure.
        """
        ground = RevisionGround
        exchanged = {
            change.kind
            for change, found in zip(self.grave, self.taken_back, strict=True)
            if change.before and change.after and not found
        }
        lead = self.lead_changes
        whole = len(lead) >= _WHOLE_REWRITE or any(change.kind in _ADDED for change in lead)
        softer, surer = self.surer
        milder, harder = self.harder
        silent = any(change.stealth for change in self.changes)
        notice = ChangeKind.CORRECTION_NOTICE
        less = any(not change.disclosed and change.kind is not notice for change in self.grave)
        holds = {
            ground.NEW_LEAD: whole,
            ground.LEAD_CHANGED: bool(lead) and not whole,
            ground.NEW_HEADLINE: self.headline is not None,
            ground.FACTS_ALTERED: bool(exchanged & {ChangeKind.WORDING, ChangeKind.DATE}),
            ground.FIGURES_ALTERED: ChangeKind.FIGURE in exchanged,
            ground.NAMES_ALTERED: ChangeKind.NAME in exchanged,
            ground.QUOTES_ALTERED: ChangeKind.QUOTE in exchanged,
            ground.TEXT_WITHDRAWN: bool(self.removed),
            ground.SOURCES_ADDED: bool(self.sourced),
            ground.TEXT_ADDED: len(self.added) > sum(c.kind in _ADDED for c in self.sourced),
            ground.HEDGES_ADDED: with_hedges and softer > surer,
            ground.HEDGES_REMOVED: with_hedges and surer > softer,
            ground.LABEL_MILDER: milder > 0,
            ground.LABEL_HARDER: harder > 0,
            ground.NOTICE: bool(self.notices),
            ground.NOTICE_ADMITS_LESS: bool(self.notices) and less,
            ground.NO_NOTICE: silent and not self.notices,
        }
        return tuple(one for one in ground if holds.get(one, one in self.withdrawn))


def with_revision(verdict: Verdict, after: Extraction, language: str) -> Verdict:
    """The verdict with its revision; `after` is the new version."""
    return replace(verdict, revision=revision_of(verdict.changes, after, language))


def revision_of(changes: Sequence[Change], after: Extraction, language: str) -> Revision | None:
    """What a newsroom would call the version; None where no word of it differs.

    `changes` are all of one version, with `stealth` and `disclosed` set.
    """
    paragraphs = (n for n, b in enumerate(after.blocks) if b.kind is BlockKind.PARAGRAPH)
    version = _Version(changes, language, next(paragraphs, None))
    for kind, holds in _RULES:
        if holds(version):
            return Revision(kind, version.grounds(with_hedges=kind not in _GOING_ON))
    return None


_RULES: tuple[tuple[RevisionKind, Callable[[_Version], bool]], ...] = (
    (RevisionKind.REVERTED, _Version.is_reverted),
    (RevisionKind.CORRECTION, _Version.is_correction),
    (RevisionKind.LEGAL_TRIM, _Version.is_legal_trim),
    (RevisionKind.HEADLINE_TEST, _Version.is_headline_test),
    (RevisionKind.WRITE_THROUGH, _Version.is_write_through),
    (RevisionKind.SOFTENED, _Version.is_softened),
    (RevisionKind.SHARPENED, _Version.is_sharpened),
    (RevisionKind.QUIET_CORRECTION, _Version.is_quiet_correction),
    (RevisionKind.NEW_SOURCING, _Version.is_new_sourcing),
    (RevisionKind.BACKGROUND, _Version.is_background),
    (RevisionKind.UPDATE, _Version.is_update),
    (RevisionKind.CORRECTION, _Version.is_correction_alone),
    (RevisionKind.HOUSE_STYLE, _Version.is_house_style),
    (RevisionKind.COPY_EDIT, _Version.is_copy_edit),
)
"""Asked in this order; the first that holds names the version."""


def _taken_back(change: Change, language: str) -> tuple[RevisionGround, ...]:
    """What of an accusation, a name or a quotation a change takes out and puts nothing in for."""
    before, after = change.before or "", change.after or ""
    if change.kind is ChangeKind.NAME and not after:
        return (RevisionGround.NAME_WITHDRAWN,)
    if change.kind is ChangeKind.QUOTE and before and _is_cut(before, after):
        return (RevisionGround.QUOTE_WITHDRAWN,)
    if change.kind not in _REMOVED and not (change.kind is ChangeKind.WORDING and not after):
        return ()
    found = []
    if _accuses(before, language):
        found.append(RevisionGround.ACCUSATION_WITHDRAWN)
    if change.kind in _REMOVED and quotations(before):
        found.append(RevisionGround.QUOTE_WITHDRAWN)
    return tuple(found)


def _is_cut(before: str, after: str) -> bool:
    """Whether nothing was put in: all words of the one stand, in their order, in the other."""
    old = iter(words(canonical(before).lower()))
    return all(word in old for word in words(canonical(after).lower()))


def _accuses(text: str, language: str) -> bool:
    """Whether a text speaks of an offence or of somebody accused."""
    if _classes(text, lexicon(language)) & _ACCUSING:
        return True
    stems = offences(language)
    return any(word.startswith(stems) for word in words(text.lower()))


def _turn(change: Change, known: Lexicon) -> int:
    """Below 0 where an edit says something less surely than before, above 0 where more surely."""
    before, after = _classes(change.before or "", known), _classes(change.after or "", known)
    return _sureness(after) - _sureness(before)


def _relabelled(change: Change, known: Lexicon) -> int:
    """Above 0 where a word that names gave way to one that judges, below 0 the other way round."""
    if not change.before or not change.after:
        return 0
    labels = _labels(known.language)
    before, after = (
        {label for phrase in _phrases(text) for label in labels.get(phrase, ())}
        for text in (change.before, change.after)
    )
    harder = sum((group, False) in before and judges for group, judges in after - before)
    milder = sum((group, False) in after and judges for group, judges in before - after)
    return harder - milder


@lru_cache(maxsize=64)
def _labels(language: str) -> Mapping[str, tuple[tuple[int, bool], ...]]:
    """Phrases that name somebody or something: of which group each is, and whether it judges."""
    found: dict[str, tuple[tuple[int, bool], ...]] = {}
    for group, labels in enumerate(lexicon(language).names.loaded):
        for judges, listed in ((False, labels.neutral), (True, labels.judging)):
            for phrase in listed:
                found[phrase] = (*found.get(phrase, ()), (group, judges))
    return found


def _sureness(classes: Iterable[str]) -> int:
    return min((_SURENESS.get(name, _PLAIN) for name in classes), default=_PLAIN)


def _classes(text: str, known: Lexicon) -> frozenset[str]:
    """The classes of all listed phrases in a text."""
    claims = known.claims
    return frozenset(claims[phrase] for phrase in _phrases(text) if phrase in claims)


@lru_cache(maxsize=256)
def _phrases(text: str) -> tuple[str, ...]:
    """All phrases of up to four words in a text, in lower case."""
    said = words(canonical(text).lower())
    return tuple(
        " ".join(said[place : place + size])
        for size in range(1, _LONGEST_PHRASE + 1)
        for place in range(len(said) - size + 1)
    )
