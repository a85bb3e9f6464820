"""The verdict over all changes of one version."""

from __future__ import annotations

from dataclasses import replace

from monitor.core.classify.body import body_changes
from monitor.core.classify.context import Context
from monitor.core.classify.fields import field_changes
from monitor.core.classify.notices import notice_changes, without_notices
from monitor.core.classify.severity import overridden
from monitor.core.classify.standing import Standing
from monitor.core.classify.wording import Setting
from monitor.core.words import lexicon
from monitor.model.change import Change, Severity, Verdict
from monitor.model.diff import Diff
from monitor.model.extraction import Extraction


def classify(before: Extraction, after: Extraction, diff: Diff, context: Context) -> Verdict:
    """What a reader would say changed, whether it matters, and whether it was done quietly."""
    language = after.language or before.language or context.language
    setting = setting_for(before, after, language, context)
    notices = notice_changes(before, after)
    changes = [*field_changes(diff), *body_changes(diff, language, setting)]
    changes = [*without_notices(changes, notices), *notices]
    changes = overridden(changes, context.severities)
    stealth = _is_stealth(changes, before, after, context)
    marked = [replace(c, stealth=stealth and c.severity is Severity.SUBSTANTIVE) for c in changes]
    return Verdict(changes=tuple(marked), stealth=stealth)


def setting_for(before: Extraction, after: Extraction, language: str, context: Context) -> Setting:
    """What the rules may know of the two versions."""
    words = lexicon(language)
    standing = Standing(
        words,
        tuple(block.text for block in before.blocks),
        tuple(block.text for block in after.blocks),
    )
    return Setting(lexicon=words, standing=standing, aliases=context.aliases)


def _is_stealth(
    changes: list[Change], before: Extraction, after: Extraction, context: Context
) -> bool:
    grave = any(change.severity is Severity.SUBSTANTIVE for change in changes)
    moved = before.modified != after.modified or bool(context.modified_evidence)
    return grave and not after.notices and not moved
