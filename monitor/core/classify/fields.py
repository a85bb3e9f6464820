"""The changes outside the body: headline, standfirst, byline, dates, captions and links."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta

from monitor.core.classify.cosmetic import meaningful
from monitor.core.classify.edits import Edit, edits
from monitor.core.classify.passages import ArticleVersions, passage_of
from monitor.core.classify.presentation import present
from monitor.core.classify.rewording import says_more_or_less
from monitor.core.classify.severity import usual
from monitor.core.classify.wording import RuleFinding
from monitor.core.diff import StepBudget, bag, best_pairs
from monitor.core.language.running_news import without_label
from monitor.core.language.text import canonical
from monitor.core.language.tokens import tokens
from monitor.core.urls import canonicalise
from monitor.errors import UsageError
from monitor.model.change import Change, ChangeKind, Severity
from monitor.model.diff import Diff, FieldChange
from monitor.model.extraction import Extraction, Link

_DAY = len("2025-04-28")
_SAME_DAY = timedelta(hours=38)
"""A day's length and the widest difference of zones: so far apart are two readings of one date."""

_QUESTION_MARKS = ("?", "\uff1f", "\u061f")

_ALIKE = 0.4
"""Likeness from which a caption counts as the old one edited."""


def field_changes(diff: Diff, articles: ArticleVersions) -> Iterator[Change]:
    """The changes of the fields that differ."""
    before, after = articles.before, articles.after
    known = {entry.id for entry in before.entries}
    grows = bool(known) and not known.issuperset(entry.id for entry in after.entries)
    for change in diff.fields:
        if change.field == "headline":
            headline = _headline(change, articles)
            yield _of_a_live_blog(headline) if grows else headline
        elif change.field == "standfirst":
            yield from _standfirst(change, articles)
        elif change.field == "bylines":
            yield from _bylines(change)
        elif change.field == "published" and not _read_elsewhere(before, after):
            yield from _published(change)
        elif change.field == "captions":
            yield from _captions(before.captions, after.captions, articles)
        elif change.field == "links":
            yield from _links(before, after)


def _of_a_live_blog(change: Change) -> Change:
    """The headline of a blog that grew: it follows the latest entry, and no less is claimed."""
    if change.severity is not Severity.SUBSTANTIVE:
        return change
    reason = f"{change.reason}; a live blog's headline follows its latest entry"
    return replace(change, severity=Severity.MINOR, reason=reason)


def _headline(change: FieldChange, articles: ArticleVersions) -> Change:
    """A headline, as grave as the gravest edit in it: another style, other words, other facts.

    In so few words each counts: one put in or taken out makes another claim, and so may their
    order ("dog bites man").
    """
    asked = _asks(change.before, articles), _asks(change.after, articles)
    turned = bool(change.before and change.after) and asked[0] is not asked[1]
    if not turned and meaningful(change.before) == meaningful(change.after):
        return _change(ChangeKind.COSMETIC, change, "only marks of the headline differ")
    if not turned and meaningful(change.before).lower() == meaningful(change.after).lower():
        return _change(ChangeKind.COSMETIC, change, "only capitals of the headline differ")
    bare = [meaningful(without_label(one)).lower() for one in (change.before, change.after)]
    if bare[0] and bare[0] == bare[1] and not turned:
        reason = "only the label before the headline differs"
        return _change(ChangeKind.HEADLINE, change, reason, Severity.MINOR)
    reason = "the headline was reworded"
    if not change.before or not change.after:
        return _change(ChangeKind.HEADLINE, change, reason)
    passage = passage_of(change.before, change.after)
    found = list(present(passage, articles, StepBudget()))
    gravest = _gravest([finding for _, finding in found])
    kinds = {finding.kind for _, finding in found}
    if turned and gravest is not Severity.SUBSTANTIVE:
        what = "a question became a statement" if asked[0] else "a statement became a question"
        return _change(ChangeKind.HEADLINE, change, f"{reason}: {what}")
    if gravest is Severity.MINOR and kinds <= {ChangeKind.TYPO, ChangeKind.COSMETIC}:
        return _change(ChangeKind.TYPO, change, "a misspelling was put right in the headline")
    if gravest is Severity.MINOR and any(
        finding.kind is ChangeKind.WORDING and says_more_or_less(edit, articles.setting)
        for edit, finding in found
    ):
        gravest = Severity.SUBSTANTIVE
    if gravest is Severity.COSMETIC:
        reason = "the headline says the same in another form"
    if gravest is Severity.SUBSTANTIVE:
        told = [finding for _, finding in found if finding.severity is Severity.SUBSTANTIVE]
        facts = [finding for finding in told if finding.kind is not ChangeKind.WORDING]
        figures = [finding for _, finding in found if finding.kind is ChangeKind.FIGURE]
        # a figure or a name says more of a headline than the words around it
        named = [one.reason for one in (*facts, *figures, *told) if one.reason]
        words = [
            f"{edit.before} \u2192 {edit.after}"
            if edit.before and edit.after
            else f"{(edit.before or edit.after).strip(' ,;:.')} was {verb}"
            for edit, finding in found
            for verb in ("put in" if edit.after else "taken out",)
            if finding.kind is ChangeKind.WORDING and says_more_or_less(edit, articles.setting)
        ]
        reason = ": ".join([reason, *[*named, *words][:1]])
    return _change(ChangeKind.HEADLINE, change, reason, gravest)


def _asks(headline: str, articles: ArticleVersions) -> bool:
    """Whether a headline asks if something is so; "How the ferry sank?" says that it did."""
    if not headline.rstrip().endswith(_QUESTION_MARKS):
        return False
    return not any(w.lower in articles.setting.lexicon.stance.questions for w in tokens(headline))


def _gravest(found: Sequence[RuleFinding]) -> Severity:
    severities = (one.severity or usual(one.kind) for one in found)
    return max(severities, key=lambda severity: severity.rank, default=Severity.COSMETIC)


def _standfirst(change: FieldChange, articles: ArticleVersions) -> Iterator[Change]:
    if not change.before or not change.after:
        verb = "was added" if change.after else "was taken away"
        yield _change(ChangeKind.WORDING, change, f"a standfirst {verb}")
        return
    for piece, found in _edited(change.before, change.after, articles):
        yield Change(
            kind=found.kind,
            severity=found.severity or usual(found.kind),
            before=piece.before or None,
            after=piece.after or None,
            reason=f"in the standfirst: {found.reason}",
            context_before=change.before,
            context_after=change.after,
            figure=found.figure,
        )


def _edited(
    before: str, after: str, articles: ArticleVersions
) -> Iterator[tuple[Edit, RuleFinding]]:
    """The edits between two versions of a line, whole sentences included, each with what it is."""
    sentence = None
    for edit in edits(before, after, articles.setting.lexicon.language, StepBudget()):
        if edit.whole:
            kind = ChangeKind.SENTENCE_ADDED if edit.after else ChangeKind.SENTENCE_REMOVED
            reason = "a sentence is new" if edit.after else "a sentence is gone"
            yield edit, RuleFinding(kind=kind, reason=reason)
        elif edit.sentence != sentence and (edit.before or edit.after):
            sentence = edit.sentence
            old = before[sentence.before_start : sentence.before_end]
            new = after[sentence.after_start : sentence.after_end]
            yield from present(passage_of(old, new), articles, StepBudget())


def _bylines(change: FieldChange) -> Iterator[Change]:
    old, new = _authors(change.before), _authors(change.after)
    if old == new:
        return
    added, gone = len(new.keys() - old.keys()), len(old.keys() - new.keys())
    verb = "exchanged" if added and gone else "added" if added else "taken out" if gone else ""
    if verb:
        yield _change(ChangeKind.BYLINE, change, f"an author was {verb}")


def _authors(joined: str) -> dict[str, str]:
    """Authors by their name without case, marks and order."""
    return {meaningful(name).casefold(): name for name in joined.split("\n") if meaningful(name)}


def _read_elsewhere(before: Extraction, after: Extraction) -> bool:
    """Whether the date was read in another place of the page, and nobody has altered it.

    The places then agree as far as dates without a clock time or a zone can.
    """
    places = [
        {one.source for one in version.provenance if one.field == "published"}
        for version in (before, after)
    ]
    if not all(places) or places[0] & places[1] or not (before.published and after.published):
        return False
    return abs(before.published - after.published) <= _SAME_DAY


def _published(change: FieldChange) -> Iterator[Change]:
    if not change.before:
        return
    if not change.after:
        reason, severity = "the publication date is no longer given", Severity.MINOR
    elif change.before[:_DAY] == change.after[:_DAY]:
        reason, severity = "the publication time was altered within the day", Severity.MINOR
    else:
        reason, severity = "the publication date was altered", Severity.SUBSTANTIVE
    yield _change(ChangeKind.DATE, change, reason, severity)


def _captions(
    before: Sequence[str], after: Sequence[str], articles: ArticleVersions
) -> Iterator[Change]:
    known = {meaningful(text) for text in before} & {meaningful(text) for text in after}
    old = [text for text in before if meaningful(text) not in known]
    new = [text for text in after if meaningful(text) not in known]
    pairs = best_pairs(
        [bag(text) for text in old], [bag(text) for text in new], _ALIKE, StepBudget()
    )
    for i, j in pairs:
        yield _edited_caption(old[i], new[j], articles)
    for i, text in enumerate(old):
        if i not in {i for i, _ in pairs}:
            yield _caption(text, None, "a caption is gone", Severity.MINOR)
    for j, text in enumerate(new):
        if j not in {j for _, j in pairs}:
            yield _caption(None, text, "a caption is new", Severity.MINOR)


def _edited_caption(before: str, after: str, articles: ArticleVersions) -> Change:
    """A caption that was edited, told by its gravest edit: the figure, the name."""
    found = [finding for _, finding in _edited(before, after, articles)]
    if not found:
        return _caption(before, after, "a caption was edited", Severity.COSMETIC)
    gravest = max(found, key=lambda one: (one.severity or usual(one.kind)).rank)
    figure = next((one.figure for one in found if one.figure), None)
    reasons = "; ".join(dict.fromkeys(one.reason for one in found))
    severity = gravest.severity or usual(gravest.kind)
    changed = _caption(before, after, f"a caption was edited: {reasons}", severity)
    return replace(changed, figure=figure)


def _caption(before: str | None, after: str | None, reason: str, severity: Severity) -> Change:
    return Change(
        kind=ChangeKind.CAPTION,
        severity=severity,
        before=before,
        after=after,
        reason=reason,
        context_before=before or "",
        context_after=after or "",
    )


def _links(before: Extraction, after: Extraction) -> Iterator[Change]:
    """Links whose words stand in both versions and that lead elsewhere, or nowhere, now."""
    old, new = _targets(before.links), _targets(after.links)
    old_text, new_text = canonical(before.text), canonical(after.text)
    for words in dict.fromkeys((*old, *new)):
        if words not in old_text or words not in new_text:
            continue
        gone = [link for link in old.get(words, ()) if link not in new.get(words, ())]
        come = [link for link in new.get(words, ()) if link not in old.get(words, ())]
        if gone or come:
            verb = "leads elsewhere now" if gone and come else "is new" if come else "is gone"
            yield Change(
                kind=ChangeKind.LINK,
                severity=usual(ChangeKind.LINK),
                before=gone[0] if gone else None,
                after=come[0] if come else None,
                reason=f"a link {verb}: {words}",
                context_before=words,
                context_after=words,
            )


def _targets(links: Sequence[Link]) -> dict[str, list[str]]:
    """Addresses by the words of the link; what tracks a reader does not count."""
    found: dict[str, list[str]] = {}
    for link in links:
        if words := canonical(link.text):
            found.setdefault(words, []).append(_address(link.url))
    return found


def _address(url: str) -> str:
    """The address without what tracks a reader and without fragment; as it is if it is none."""
    try:
        return canonicalise(url).partition("#")[0]
    except UsageError:
        return url


def _change(
    kind: ChangeKind, change: FieldChange, reason: str, severity: Severity | None = None
) -> Change:
    before, after = change.before.replace("\n", ", "), change.after.replace("\n", ", ")
    return Change(
        kind=kind,
        severity=severity or usual(kind),
        before=before or None,
        after=after or None,
        reason=reason,
        context_before=before,
        context_after=after,
    )
