"""The short lines around a headline: where pages show readers who wrote an article, and when."""

from __future__ import annotations

import re
from dataclasses import dataclass

from selectolax.lexbor import LexborNode

from monitor.core.extract.dom.class_name_roles import Role
from monitor.core.extract.dom.tree import Page

_BEFORE = 6
_AFTER = 16
"""Lines looked at above and below the headline."""

_LONGEST = 160
_PROSE = 160
_MOST_PROSE = 2
"""Characters of a line that is prose, and how many of those end the search."""

_TITLES = frozenset({"h1", "h2"})

_ELSEWHERE = re.compile(
    r"(?:^|[\s_-])(?:related|teasers?|recommend\w*|popular|trending|most-?read|latest|comments?|menu|nav)"
    r"(?=$|\s|[_-](?!wrap|contain|width))"
)
"""Classes of what stands around an article: the authors there are those of others."""

_MOST_ANCESTORS = 10  # judgement: a list of teasers is within reach of its names


@dataclass(frozen=True, slots=True)
class NearbyLine:
    """A line near the headline. `author`: it stands in what calls itself a byline or date line."""

    text: str
    run: int
    author: bool


def lines(page: Page, headline: str) -> tuple[NearbyLine, ...]:
    """The short lines from shortly above the headline to the body's second long paragraph.

    Those below stand first: bylines and dates mostly follow.
    """
    place = _place(page, headline)
    above: list[NearbyLine] = []
    below: list[NearbyLine] = []
    prose = 0
    for index in range(max(0, place - _BEFORE), min(len(page.runs), place + _AFTER)):
        run = page.runs[index]
        if len(run.text) > _PROSE:
            prose += index > place
            if prose >= _MOST_PROSE:
                break
        elif index != place and len(run.text) <= _LONGEST:
            author = page.elements[run.element].role is Role.AUTHOR or _in_author(page, run.element)
            (below if index > place else above).append(NearbyLine(run.text, index, author))
    return (*below, *reversed(above))


def stands_elsewhere(node: LexborNode) -> bool:
    """Whether an element stands in a menu, a box around the article, or a list's teaser."""
    place = node.parent
    within = False  # an article's element
    for _ in range(_MOST_ANCESTORS):
        if place is None or place.tag in {"body", "main"} or (within and place.tag == "article"):
            return False
        called = (place.attributes.get("class") or "").casefold()
        if place.tag == "nav" or _ELSEWHERE.search(called):
            return True
        if within and place.tag in {"li", "aside"}:
            return True
        within = within or place.tag == "article"
        place = place.parent
    return False


def _place(page: Page, headline: str) -> int:
    """The run that is the headline; without one that before the first long run."""
    wanted = headline.casefold()
    for index, run in enumerate(page.runs):
        if run.tag in _TITLES and headline and run.text.casefold().endswith(wanted):
            return index
    for index, run in enumerate(page.runs):
        if len(run.text) > _PROSE:
            return max(0, index - 1)
    return 0


def _in_author(page: Page, element: int) -> bool:
    """Whether a near ancestor calls itself a byline."""
    for depth, place in enumerate(page.chain(element)):
        if page.elements[place].role is Role.AUTHOR:
            return True
        if depth > 2:  # noqa: PLR2004 - parent and grandparent
            break
    return False
