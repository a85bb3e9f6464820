"""The verdict over all changes of one version."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from monitor.core.classify.body import body_changes
from monitor.core.classify.context import Context
from monitor.core.classify.entries import with_entries
from monitor.core.classify.fields import field_changes
from monitor.core.classify.notices import (
    disclosed,
    lost_notices,
    notice_changes,
    notices_of,
    without_notices,
)
from monitor.core.classify.passages import ArticleVersions
from monitor.core.classify.revision import with_revision
from monitor.core.classify.severity import overridden, usual
from monitor.core.classify.stealth import weighed
from monitor.core.classify.wording import Setting
from monitor.core.language.lexicons import lexicon
from monitor.core.language.name_context import NameContext
from monitor.core.language.text import canonical, words
from monitor.model.change import Change, ChangeKind, Verdict
from monitor.model.diff import Diff
from monitor.model.extraction import Extraction

_AROUND = 3
"""Words of a byline that are no names: "By", "and", "in"."""


def classify(before: Extraction, after: Extraction, diff: Diff, context: Context) -> Verdict:
    """What a reader would say changed, whether it matters, and whether it was done quietly."""
    language = after.language or before.language or context.language
    setting = setting_for(before, after, language, context)
    formerly, shown = notices_of(before, language), notices_of(after, language)
    notices = notice_changes(formerly, shown, after, setting)
    articles = ArticleVersions(before, after, setting)
    changes = [
        *field_changes(diff, articles),
        *with_entries(body_changes(diff, articles), before, after),
    ]
    changes = [
        *without_notices(without_bylines(changes), notices),
        *notices,
        *lost_notices(formerly, shown, before, notices),
    ]
    if not changes and before.modified != after.modified and after.modified is not None:
        changes = [_touched(before.modified, after.modified)]
    changes = overridden(changes, context.severities)
    fresh = [notice for notice in changes if notice.kind is ChangeKind.CORRECTION_NOTICE]
    new = {canonical(notice.after or "") for notice in fresh}
    standing = [text for text in shown if canonical(text) not in new]
    around = f"{before.headline} {after.headline}"
    changes = disclosed(changes, [n for n in fresh if n.after], standing, around, setting)
    return with_revision(weighed(changes, before, after, shown, context), after, language)


def _touched(before: datetime | None, after: datetime | None) -> Change:
    return Change(
        kind=ChangeKind.TOUCHED,
        severity=usual(ChangeKind.TOUCHED),
        before=before.isoformat(timespec="seconds") if before else None,
        after=after.isoformat(timespec="seconds") if after else None,
        reason="the page says that it was modified, and no word of the article differs",
    )


def without_bylines(changes: Sequence[Change]) -> list[Change]:
    """The changes without short lines of the body that only repeat a changed byline."""
    names = {
        word
        for change in changes
        if change.kind is ChangeKind.BYLINE
        for word in words(f"{change.before or ''} {change.after or ''}".lower())
    }
    return [
        change
        for change in changes
        if change.block is None or not names or not _is_byline(change, names)
    ]


def _is_byline(change: Change, names: set[str]) -> bool:
    """Whether all that a short line says, bar three words such as "By" and "and", are authors."""
    line = words((change.context_after or change.context_before).lower())
    return len([word for word in line if word not in names]) <= _AROUND and not names.isdisjoint(
        line
    )


def setting_for(before: Extraction, after: Extraction, language: str, context: Context) -> Setting:
    """What the rules may know of the two versions."""
    known = lexicon(language)
    standing = NameContext(
        known,
        tuple(block.text for block in before.blocks),
        tuple(block.text for block in after.blocks),
    )
    return Setting(lexicon=known, standing=standing, aliases=context.aliases)
