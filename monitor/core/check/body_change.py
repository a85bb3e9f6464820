"""What does a readable page mean for the article's versions?

First sight, unchanged, changed, held back, technical, unproved: the answer is a `VersionOutcome`.
Like is compared with like: where the last snapshot's stored page reads otherwise today (a newer
extractor, an outlet's memory that has grown), it is that reading the new page is compared with.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from monitor.core import baseline as baselines
from monitor.core.check import timing
from monitor.core.check.context import CheckContext
from monitor.core.check.modified import STAMP, Declared, believed
from monitor.core.classify import classify, is_flapping, reverted_to
from monitor.core.diff import compare
from monitor.core.extract import boilerplate
from monitor.core.records import content_hash, one_line
from monitor.model.change import Change, ChangeKind, Severity, Verdict
from monitor.model.extraction import BoilerplateMemory, Extraction
from monitor.model.judgement import Doubt
from monitor.model.story import AddressStatus
from monitor.model.watch import ArticleState, HeldBody, Outcome, Snapshot, SnapshotOrigin

_TOO_SHORT_TO_SHRINK = 60
"""Words. Below this a body is too short for a share of it to mean anything."""

_LONGEST_SHOWN = 80
"""Characters of a box that is left out, as the check's reason shows it."""

_NOTHING_SAID = Declared()


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionOutcome:
    """What a readable page comes to."""

    outcome: Outcome
    reason: str
    origin: SnapshotOrigin | None = None  # set when a snapshot is to be stored
    verdict: Verdict | None = None
    from_number: int | None = None
    held: HeldBody | None = None
    flapping: bool = False
    proved: bool = False  # an inferred address proved right
    modified_seen: datetime | None = None
    memory: BoilerplateMemory | None = None


def compare_versions(
    state: ArticleState,
    extraction: Extraction,
    new_hash: str,
    context: CheckContext,
    reread: Extraction | None,
    said: Declared = _NOTHING_SAID,
    *,
    doubt: Doubt | None = None,
    doubted: str = "",
) -> VersionOutcome:
    """Decides what the page means. `new_hash` is its content hash.

    `said` is what the outlet said of a change outside the page; `doubt` is why the page is not
    believed yet, `doubted` the same in words. A modified time that lies ahead excuses nothing.
    """
    rules, last, held = context.rules, state.last, state.progress.held
    extraction, unbelieved = believed(
        extraction,
        reread or (last.extraction if last else None),
        last.taken_at if last else None,
        context.now,
    )
    if unbelieved:
        said = replace(said, still=(*said.still, unbelieved))
    doubtful: HeldBody | None = None
    known = any(mark.content_hash == new_hash for mark in state.history)
    if known and doubt is not Doubt.BROKEN_OFF:
        doubt = None  # a version that stood here before is no stranger
    if doubt is not None:
        # A page that breaks off must break off at the same place. A few words that have nothing
        # of the article wait as long as a removal does: they may be any page of the server's.
        if doubt is Doubt.BROKEN_OFF and held is not None and held.content_hash != new_hash:
            held = None
        checks, over = rules.shrink_checks, rules.confirm_after
        if doubt is Doubt.STRANGE:
            checks, over = rules.missing_checks, rules.missing_over
        doubtful = _held(held, new_hash, doubted, context, checks=checks, over=over)
    if doubtful is not None and (last is None or new_hash != last.content_hash):
        return VersionOutcome(outcome=Outcome.HELD, reason=doubtful.reason, held=doubtful)
    if last is None:
        return _first_sight(state, extraction, context)
    reads_on = reread is None or content_hash(reread) == new_hash
    if new_hash == last.content_hash and reads_on:
        return _same(last, extraction, state, context)

    technical = ""
    if reread is None and extraction.version != last.extraction.version:
        technical = "a newer extractor reads this page otherwise, and the earlier page was not kept"
    elif reread is not None and content_hash(reread) == new_hash:
        technical = "the same page: monitor knows better by now what is no part of its article"
    if technical:
        return VersionOutcome(
            outcome=Outcome.TECHNICAL,
            reason=technical,
            origin=SnapshotOrigin.TECHNICAL,
            modified_seen=extraction.modified,
        )

    # A body that suddenly shrinks waits for a second look.
    before = reread or last.extraction
    shrinks_freely = before.words < _TOO_SHORT_TO_SHRINK or before.is_live
    if not shrinks_freely and extraction.words < before.words * rules.shrink_below:
        shrunk = _held(
            state.progress.held,
            new_hash,
            f"the body shrank from {before.words} to {extraction.words} words",
            context,
            checks=rules.shrink_checks,
            over=rules.confirm_after,
        )
        if shrunk is not None:
            return VersionOutcome(outcome=Outcome.HELD, reason=shrunk.reason, held=shrunk)
    return _changed(state, before, extraction, new_hash, context, said)


def _held(
    held: HeldBody | None,
    new_hash: str,
    reason: str,
    context: CheckContext,
    *,
    checks: int,
    over: timedelta,
) -> HeldBody | None:
    """A page that is not believed yet, one look more; None once enough looks bear it out."""
    now = context.now
    first_seen = timing.began(held.first_seen if held else None, now, context.clock_set_at)
    seen = held.seen + 1 if held else 1
    if seen >= checks and now - first_seen >= over:
        return None
    return HeldBody(
        content_hash=new_hash,
        first_seen=first_seen,
        seen=seen,
        reason=f"{reason}: held back until another look confirms it",
    )


def _first_sight(
    state: ArticleState, extraction: Extraction, context: CheckContext
) -> VersionOutcome:
    seed = context.baseline
    proved = False
    verdict: Verdict | None = None
    from_number: int | None = None
    reason = "first version stored"
    if seed is not None and seed.fingerprints:
        reading = baselines.read_against(seed, extraction)
        proved = baselines.proves(reading)
        if state.article.address is AddressStatus.INFERRED and not proved:
            return VersionOutcome(
                outcome=Outcome.UNPROVED,
                reason=f"only {reading.share:.0%} of the baseline's sentences stand on this page: "
                "the address was inferred and is not proved to be the article",
            )
        reason = f"first version stored; {reading.share:.0%} of the baseline's sentences stand"
        verdict = Verdict(changes=baselines.changes(seed, reading, extraction))
    if state.baseline is not None:
        verdict = _compare(state.baseline.extraction, extraction, context)
        from_number = state.baseline.number
        reason = "first version stored; compared with the imported baseline word for word"
    return VersionOutcome(
        outcome=Outcome.FIRST_SEEN,
        reason=reason,
        origin=SnapshotOrigin.LIVE,
        verdict=verdict,
        from_number=from_number,
        proved=proved and state.article.address is AddressStatus.INFERRED,
        modified_seen=extraction.modified,
        memory=boilerplate.learn(state.memory, article=state.article.url, extraction=extraction),
    )


def _same(
    last: Snapshot, extraction: Extraction, state: ArticleState, context: CheckContext
) -> VersionOutcome:
    before = state.progress.modified_seen or last.extraction.modified
    after = extraction.modified
    stands = "the text stands as it was"
    # What the outlet's memory kept out of this page and had not kept out of the last version.
    known = set(boilerplate.kept_out(last.extraction))
    boxes = [text for text in boilerplate.kept_out(extraction) if text not in known]
    if boxes:
        counted = "1 new box" if len(boxes) == 1 else f"{len(boxes)} new boxes"
        shown = one_line(boxes[0], _LONGEST_SHOWN)
        stands += f"; {counted} left out: {boilerplate.REASON} (“{shown}”)"
    if before is None or after is None or after <= before:
        return VersionOutcome(outcome=Outcome.UNCHANGED, reason=stands)
    if abs(context.now - after) <= STAMP:
        return VersionOutcome(outcome=Outcome.UNCHANGED, reason=stands, modified_seen=after)
    touched = Change(
        kind=ChangeKind.TOUCHED,
        severity=Severity.COSMETIC,
        before=before.isoformat(),
        after=after.isoformat(),
        reason="the page says that it was modified, and no word of the article differs",
    )
    return VersionOutcome(
        outcome=Outcome.UNCHANGED,
        reason=f"{stands}, though the modified time moved",
        verdict=Verdict(changes=(touched,)),
        from_number=last.number,
        modified_seen=after,
    )


def _changed(
    state: ArticleState,
    before: Extraction,
    extraction: Extraction,
    new_hash: str,
    context: CheckContext,
    said: Declared,
) -> VersionOutcome:
    verdict = _compare(before, extraction, context, said)
    graver = {c.kind for c in verdict.changes if c.severity is not Severity.COSMETIC}
    flapping = is_flapping(
        state.history,
        new_hash,
        extraction.headline,
        headline_alone=graver <= {ChangeKind.HEADLINE},
    )
    head: list[Change] = []
    number = reverted_to(state.history, new_hash)
    if number is not None:
        head.append(
            Change(
                kind=ChangeKind.REVERTED,
                severity=verdict.severity or Severity.COSMETIC,
                before=None,
                after=None,
                reason=f"the text of version {number} is back, word for word",
                reverted_to=number,
            )
        )
    if flapping:
        # Variants that alternate were published both: their alternation is no quiet edit.
        known = tuple(replace(change, stealth=False) for change in verdict.changes)
        verdict = replace(verdict, changes=known, stealth=False)
        head.append(
            Change(
                kind=ChangeKind.FLAPPING,
                severity=Severity.MINOR,
                before=None,
                after=None,
                reason="two versions alternate, as in a headline test: told once, each is kept",
            )
        )
    if head:
        verdict = replace(verdict, changes=(*head, *verdict.changes))
    kinds = ", ".join(dict.fromkeys(change.kind.value for change in verdict.changes))
    return VersionOutcome(
        outcome=Outcome.CHANGED,
        reason=f"changed: {kinds}" if kinds else "changed in marks of layout alone",
        origin=SnapshotOrigin.LIVE,
        verdict=verdict,
        from_number=state.last.number if state.last else None,
        flapping=flapping,
        modified_seen=extraction.modified,
        memory=boilerplate.learn(state.memory, article=state.article.url, extraction=extraction),
    )


def _compare(
    before: Extraction, after: Extraction, context: CheckContext, said: Declared = _NOTHING_SAID
) -> Verdict:
    return classify(
        before,
        after,
        compare(before, after),
        replace(context.classification, modified_evidence=said.moved, unmoved_evidence=said.still),
    )
