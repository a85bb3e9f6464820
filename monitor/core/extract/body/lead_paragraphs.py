"""What of an article stands between its headline and its container: standfirst, first paragraph."""

from __future__ import annotations

import re

from monitor.core.extract.body import verdicts
from monitor.core.extract.body.containers import effective_length, is_prose
from monitor.core.extract.dom.class_name_roles import HEADINGS, Role
from monitor.core.extract.dom.tree import Page, TextRun
from monitor.core.extract.metadata.sources import folded

_LEAST_HEADLINE = 15
"""Letters of a headline that is looked for among the runs; a shorter one may stand in any line."""

_FARTHEST = 60
"""Runs before the container among which its headline is looked for."""

_LEAST = 80
_LEADING = frozenset({"p", "div", "h2", "h3", "h4", "li", "blockquote"})
"""Characters of a lead that is prose, and its tags."""

_NEAR = 4
"""Runs below the headline among which a short line, a `div` or a teaser may be a lead."""

_LEAST_SHORT = 40
_SHORT_LEADING = frozenset({"p", "h2", "h3", "h4", "li"})
"""Characters of a short standfirst, and its tags."""

_LEAST_NAMED = 15
"""Characters of one that the page itself names so: three words or four."""

_META = re.compile(r"[|·•]|\b\d{1,2}\W{1,3}(?:[^\W\d]+\W{1,3})?(?:19|20)\d\d\b")
"""What a line of names, places and dates has: a bar, a dot, a day with its year."""


def lead(page: Page, end: int, roles: dict[int, Role], headline: str) -> list[int]:
    """The runs between the headline and the container, which begins at `end`, that belong to it."""
    start = _start(page, end, headline)
    if start < 0:
        return []
    wanted = folded(headline)
    return [
        index
        for index in range(start + 1, end)
        if _is_lead(page, page.runs[index], roles, wanted, index - start, end - index)
    ]


def above(page: Page, end: int, headline: str) -> range:
    """The runs between the headline and the container; none without a headline before it."""
    start = _start(page, end, headline)
    return range(start + 1, end) if start >= 0 else range(0)


def is_titled(page: Page, end: int, headline: str) -> bool:
    """Whether the headline is shown shortly before the container, which begins at `end`."""
    start = _start(page, end, headline)
    wanted = folded(headline)
    return start >= 0 and (
        is_headline(page.runs[start], wanted, headline)
        or _ends_with_headline(page.runs[start], wanted)
    )


def _is_lead(
    page: Page, run: TextRun, roles: dict[int, Role], wanted: str, below: int, above: int
) -> bool:
    """Whether a run is part of the lead. `below` the headline, `above` the container: in runs.

    A box named as a teaser, without a link, is the article's own lead, which goes by that name in
    newsrooms; teasers of other articles lead to them.
    """
    role = roles.get(run.element)
    least = _LEAST_NAMED if page.elements[run.element].standfirst else _LEAST_SHORT
    if role is None and below <= _NEAR and _is_short_lead(run, wanted, least):
        return True
    if role is Role.RELATED:
        return below <= _NEAR and not run.linked and _leads(run)
    return role is None and _leads(run) and (run.tag != "div" or below <= _NEAR or above == 1)


def _start(page: Page, end: int, headline: str) -> int:
    """The run that is the headline, or else the last `h1` before the container; -1 without."""
    wanted = folded(headline)
    start = -1
    for index in range(end - 1, max(end - _FARTHEST, -1), -1):
        run = page.runs[index]
        if is_headline(run, wanted, headline) and not _leads_elsewhere(run):
            return index
        if start < 0 and (run.tag == "h1" or _ends_with_headline(run, wanted)):
            start = index
    return start


def _ends_with_headline(run: TextRun, wanted: str) -> bool:
    """Whether a heading is a kicker and the headline, run into one."""
    return (
        run.tag in HEADINGS
        and len(wanted) > _LEAST_HEADLINE
        and not run.linked
        and len(run.text) <= len(wanted) * 2
        and folded(run.text).endswith(wanted)
    )


def _leads(run: TextRun) -> bool:
    """Whether a run before the container reads like a standfirst or a first paragraph."""
    return (
        effective_length(run.text) >= _LEAST
        and run.tag in _LEADING
        and is_prose(run)
        and not verdicts.is_boilerplate(run)
    )


def _is_short_lead(run: TextRun, wanted: str, least: int) -> bool:
    """Whether a line shortly below the headline is a standfirst, which need be no sentence."""
    return (
        run.tag in _SHORT_LEADING
        and not run.linked
        and effective_length(run.text) >= least
        and _META.search(run.text) is None
        and not _repeats(folded(run.text), wanted)
        and not verdicts.is_boilerplate(run)
    )


def _repeats(text: str, wanted: str) -> bool:
    """Whether a line is the headline again, with a kicker or without its end."""
    return bool(wanted) and (wanted in text or text in wanted)


def _leads_elsewhere(run: TextRun) -> bool:
    """Whether a line that repeats the headline is a link in a list: an author's latest articles."""
    return run.linked > 0 and run.tag not in HEADINGS


def is_headline(run: TextRun, wanted: str, headline: str) -> bool:
    """Whether a run shows the headline, which is `wanted` when folded."""
    text = run.text
    if not _LEAST_HEADLINE < len(wanted) <= len(text) <= 2 * len(headline) + 20:
        return False
    if text[0].isalnum() and text[0].casefold()[0] != wanted[0]:
        return False  # nearly always, and cheaper than all letters
    return folded(text) == wanted
