"""The verdict over all changes of one version."""

from __future__ import annotations

from monitor.core.classify.body import body_changes
from monitor.core.classify.context import Context
from monitor.core.classify.fields import field_changes
from monitor.core.classify.notices import (
    disclosed,
    notice_changes,
    notices_of,
    without_notices,
)
from monitor.core.classify.severity import overridden
from monitor.core.classify.standing import Standing
from monitor.core.classify.stealth import weighed
from monitor.core.classify.wording import Setting
from monitor.core.words import lexicon
from monitor.model.change import Verdict
from monitor.model.diff import Diff
from monitor.model.extraction import Extraction


def classify(before: Extraction, after: Extraction, diff: Diff, context: Context) -> Verdict:
    """What a reader would say changed, whether it matters, and whether it was done quietly."""
    language = after.language or before.language or context.language
    setting = setting_for(before, after, language, context)
    notices = notice_changes(before, after, language)
    changes = [*field_changes(diff), *body_changes(diff, language, setting)]
    changes = [*without_notices(changes, notices), *notices]
    changes = overridden(changes, context.severities)
    changes = disclosed(changes, notices, language)
    return weighed(changes, before, after, notices_of(after, language), context)


def setting_for(before: Extraction, after: Extraction, language: str, context: Context) -> Setting:
    """What the rules may know of the two versions."""
    words = lexicon(language)
    standing = Standing(
        words,
        tuple(block.text for block in before.blocks),
        tuple(block.text for block in after.blocks),
    )
    return Setting(lexicon=words, standing=standing, aliases=context.aliases)
