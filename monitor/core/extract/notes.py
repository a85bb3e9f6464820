"""Correction, update and editor's notes, wherever on the page outlets put them.

Many stand beside the article's text: under it, above it, in an element that calls itself a
footer. What speaks of another article (a teaser, a comment) is none of this one's.
"""

from __future__ import annotations

from monitor.core.extract.body.body import Judged
from monitor.core.extract.dom.class_name_roles import Role
from monitor.core.extract.dom.tree import Page, TextRun
from monitor.core.language.notices import is_notice, opens_as_notice

_OF_OTHERS = frozenset({Role.RELATED, Role.COMMENTS, Role.PROMO})
"""Elements that say of themselves that they hold something else than this article."""

_LEAST = 25
"""Letters of a note beside the text; a shorter one ("Updated 10:15") says nothing."""

_MOST = 1_500
"""Letters beyond which a run is no note."""


def notices(page: Page, judged: list[Judged], language: str) -> tuple[str, ...]:
    """The texts of the page's notices, in the page's order, each once."""
    kept = {one.index for one in judged if one.kept}
    found: dict[str, None] = {}
    for index, run in enumerate(page.runs):
        if index in kept:
            if opens_as_notice(run.text, language):
                found[run.text] = None
        elif _may_be_one(run) and is_notice(run.text, language) and _is_of_this(page, run):
            found[run.text] = None
    return tuple(found)


def _may_be_one(run: TextRun) -> bool:
    return _LEAST <= len(run.text) <= _MOST and run.linked * 2 <= len(run.text)


def _is_of_this(page: Page, run: TextRun) -> bool:
    return all(page.elements[place].role not in _OF_OTHERS for place in page.chain(run.element))
