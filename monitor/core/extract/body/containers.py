"""Which container holds the article? Weights of good text, followed down the tree.

Good text is long, punctuated and not made of links; its weight grows with the length beyond that
of a teaser, so that a column of teasers weighs little against paragraphs. From the root the walk
goes down as long as one child holds nearly all of its parent's weight; where the body is split
over siblings it stops at what joins them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from monitor.core.extract.dom.class_name_roles import HEADINGS, Role
from monitor.core.extract.dom.tree import Page, TextRun
from monitor.core.extract.metadata.sources import folded
from monitor.model.extraction import DENSE

_SENTENCE = re.compile(r"[.!?…:»”\"'’)][\s\"'”’»)]{0,9}$|[.!?…] |[。！？؟।၊།፡።]|[,،，、] ?")
_UNMARKED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")
_LEAST_UNMARKED = 60
"""Letters of Thai, Lao, Burmese and Khmer, which end sentences without a mark, and how many of them
are more than a headline."""

_CLOSING = (".", "!", "?", "…", ":", "»", "”", '"', "'", "’", ")")
_COOKIE = "ookie"
_LEAST_GOOD = 45
_TEASER = 60
"""Characters: the length up to which a line weighs nothing, as teasers are that short."""

_MOST_WEIGHT = 900
_GOOD_TAGS = frozenset({"p", "div", "blockquote", "td", "pre", "dd", "li"})
_NEARLY_ALL = 0.8
_HINTED = 0.55
"""Shares of an element's text from which a child holds the body alone, the second one where the
child is named or set as an article."""

_WHOLE = 0.95
"""The same for a child without a name inside an element that is named as the body: what calls
itself the article's body is left only for all of it."""

_MOST_OF_PAGE = 0.5
_BORROWED = frozenset({Role.PROMO, Role.NAVIGATION, Role.HIDDEN})
_PROSE_INSIDE = 200.0
"""Weight of text inside from which an element is no mere box (see `weight`)."""

_TABLE_CELLS = 6
"""Cells without links from which a box holds a table, which asks nothing of a reader."""

_OWN_LETTER = 2_000.0
"""Weight of text from which what is named as a newsletter is one itself: boxes that ask for
subscriptions and donations are shorter."""

_TITLED_LEAST = 0.25
"""Share of a page's text from which an element that holds its first heading is no furniture."""

_FIRM_MOST = 0.65
"""The same for an element whose name is firm, and which does not hold the page's first heading."""

_FORM_RUNS = 14
_FORM_TEXT = 700
"""Of a box with a form: fewer runs than this, and no more characters than that."""

_TITLES = frozenset({"h1", "h2"})
_WRAPPERS = frozenset({"div", "section", "main"})
_TITLE_AMONG = 4
_TITLE_LINKED = 0.9
"""Lines of an element among which its title stands, and the share of it that is a link."""

_ASIDE_LINKED = 0.15
"""Share of an aside's text within links up to which it leads nowhere."""

_SIBLING = 40.0
"""Weight of a sibling that is named as the body as well, from which no one of them is it alone."""

_LEAST_TOLD = 12  # characters of a line in a fact box: "Length: 41 km" is one

_OWN_TEXT = 400.0
"""Weight of an article's own text from which articles inside it are others."""

_CELLS = frozenset({"td", "th"})
_LINE_TAGS = frozenset({"p", "li", "blockquote", "pre", "dd", "ul", "ol"})


@dataclass(frozen=True, slots=True)
class Choice:
    """The container, and the elements that call themselves something else than the article."""

    container: int
    boilerplate: dict[int, Role]
    weight: float


def effective_length(text: str) -> int:
    """Characters, where one of a script without spaces counts as three."""
    return len(text) if text.isascii() else len(text) + 2 * len(DENSE.findall(text))


def is_sentence(text: str) -> bool:
    """Whether a text is punctuated as prose is."""
    # The usual cases first: the pattern alone says the same, at ten times the price.
    if "," in text or ". " in text or text.endswith(_CLOSING):
        return True
    if _SENTENCE.search(text) is not None:
        return True
    return not text.isascii() and len(_UNMARKED.findall(text)) >= _LEAST_UNMARKED


def is_prose(run: TextRun) -> bool:
    """Whether a run reads like a sentence of an article."""
    return is_sentence(run.text) and run.linked * 2 <= len(run.text)


def weight(run: TextRun) -> float:
    """How much a run speaks for its container. Zero for what does not read like a paragraph."""
    length = len(run.text)
    if run.tag not in _GOOD_TAGS or run.linked * 2 > length:
        return 0.0
    size = effective_length(run.text)
    if size < _LEAST_GOOD or not is_sentence(run.text):
        return 0.0
    if _COOKIE in run.text:
        return 0.0  # a consent layer may be the longest prose of a page, an article says it seldom
    base = min(size, _MOST_WEIGHT) - (_TEASER if run.tag != "p" else _TEASER / 2)
    if run.tag in {"li", "td", "dd"}:
        base *= 0.4
    return max(base, 0.0) * (1 - run.linked / len(run.text))


def choose(page: Page, structured: frozenset[int], headline: str = "") -> Choice:
    """Chooses the container. `structured`: runs that structured data quotes as the article.

    `headline` is the page's: of several articles the one under it is the page's own.
    """
    regions = _Regions(page)
    weights = []
    for index, run in enumerate(page.runs):
        run.weight = weight(run)
        weights.append(run.weight * 3 if index in structured else run.weight)
    regions.spread(weights, {})
    boilerplate = regions.boilerplate_roles()
    misnamed = regions.misnamed(boilerplate)
    regions.spread(weights, boilerplate)
    if not page.elements[0].weight and misnamed:  # a wrapper of the whole page borrows such a name
        boilerplate = {index: boilerplate[index] for index in boilerplate if index not in misnamed}
        regions.spread(weights, boilerplate)
    if not page.elements[0].weight:
        regions.spread(weights, {})
        return Choice(0, {}, 0.0)
    container = regions.descend(headline)
    above = set(page.chain(container))
    misnamed |= regions.within_flow(boilerplate, container)
    kept = {
        index: role
        for index, role in boilerplate.items()
        if index not in above and index not in misnamed
    }
    return Choice(container, kept, page.elements[0].weight)


class _Regions:
    """The elements of a page, of which one holds the article and others what stands around it."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def misnamed(self, boilerplate: dict[int, Role]) -> frozenset[int]:
        """Elements inside the article whose name is belied by what they hold.

        By a good paragraph's worth of prose, or a table: names of wrappers ("widget", "no-print",
        "cta") are borrowed, and a box that asks or leads elsewhere is short. Other articles and
        comments are prose too: their names are believed. So are firm names, bar those of a
        newsletter that is the page's text and has nothing to fill in.
        """
        return frozenset(
            index
            for index, role in boilerplate.items()
            if role in _BORROWED
            and self.page.elements[index].role is role
            and (
                role is Role.PROMO
                and self.page.elements[index].weight >= _OWN_LETTER
                and not self.page.elements[index].fields
                if self.page.elements[index].firm
                else self.page.elements[index].weight >= _PROSE_INSIDE or self.holds_table(index)
            )
        )

    def holds_table(self, index: int) -> bool:
        """Whether an element holds a table that leads nowhere, and nothing to fill in."""
        element = self.page.elements[index]
        cells = [run for run in self.page.runs[element.first : element.last] if run.tag in _CELLS]
        return (
            not element.fields
            and len(cells) >= _TABLE_CELLS
            and not any(run.linked for run in cells)
            and 2 * len(cells) >= element.last - element.first
        )

    def within_flow(self, boilerplate: dict[int, Role], container: int) -> frozenset[int]:
        """Asides within the article that hold text of its own: fact boxes, pull quotes, glosses.

        They stand before a paragraph of it, lead nowhere, and ask for nothing.
        """
        asides = [index for index, role in boilerplate.items() if role is Role.ASIDE]
        if not asides:
            return frozenset()
        first, last = self.page.elements[container].first, self.page.elements[container].last
        ends = max(
            (index for index in range(first, last) if self.page.runs[index].weight), default=first
        )
        return frozenset(
            index
            for index in asides
            if first <= self.page.elements[index].first
            and self.page.elements[index].last <= ends
            and not self.page.elements[index].fields
            and not self.page.elements[index].firm
            and self.tells_by_itself(index)
        )

    def tells_by_itself(self, aside: int) -> bool:
        """Whether an aside holds a text: few links, and a telling name, a heading or sentences."""
        element = self.page.elements[aside]
        runs = self.page.runs[element.first : element.last]
        if sum(run.linked for run in runs) > _ASIDE_LINKED * sum(len(run.text) for run in runs):
            return False
        if element.inset:
            return any(run.tag in _GOOD_TAGS and len(run.text) >= _LEAST_TOLD for run in runs)
        told = sum(1 for run in runs if is_prose(run) and effective_length(run.text) >= _LEAST_GOOD)
        headed = any(run.tag in HEADINGS for run in runs)
        return told > 0 and (headed or told > 1)

    def spread(self, weights: list[float], boilerplate: dict[int, Role]) -> None:
        """Sums weights up the tree, leaving furniture out. Children stand after their parents."""
        elements = self.page.elements
        sums = [0.0] * len(elements)
        for run, value in zip(self.page.runs, weights, strict=True):
            if value:
                sums[run.element] += value
        for index in range(len(elements) - 1, 0, -1):
            if sums[index]:
                if index in boilerplate:
                    sums[index] = 0.0
                else:
                    sums[elements[index].parent] += sums[index]
        for element, value in zip(elements, sums, strict=True):
            element.weight = value

    def boilerplate_roles(self) -> dict[int, Role]:
        """Elements that are something else than the article, by name, nesting or fields."""
        return {**self.named(), **self.nested(), **self.forms()}

    def named(self) -> dict[int, Role]:
        """Elements that call themselves furniture, save one that holds most of the page's text."""
        total = self.page.elements[0].weight
        titled = self.titled()
        return {
            index: element.role
            for index, element in enumerate(self.page.elements)
            if element.role is not Role.NONE
            and not (index in titled and element.weight >= _TITLED_LEAST * total)
            and (
                element.weight <= _MOST_OF_PAGE * total
                or element.role is Role.COMMENTS
                or (element.firm and index not in titled and element.weight <= _FIRM_MOST * total)
            )
        }

    def forms(self) -> dict[int, Role]:
        """Small boxes with a field to fill in.

        Newsletters, alerts, searches, whatever their words.
        """
        most = _MOST_OF_PAGE * self.page.elements[0].weight
        return {
            index: Role.PROMO
            for index, element in enumerate(self.page.elements)
            if element.fields
            and index
            and element.weight <= most
            and sum(
                len(run.text) for run in self.page.runs[element.first : element.last][:_FORM_RUNS]
            )
            <= _FORM_TEXT
            and element.last - element.first < _FORM_RUNS
        }

    def nested(self) -> dict[int, Role]:
        """Articles inside an article with text of its own, and teasers beside such a text.

        Where they hold much of the page, they are its list, and none is a teaser.
        """
        elements = self.page.elements
        articles = [index for index, element in enumerate(elements) if element.tag == "article"]
        inner: dict[int, list[int]] = {}
        for index in articles:
            around = next(
                (up for up in self.page.chain(elements[index].parent) if up in inner), None
            )
            if around is not None and not (elements[index].entry or elements[index].body):
                inner[around].append(index)
            else:
                inner[index] = []
        others: dict[int, Role] = {}
        teasers = [index for index in articles if self.is_teaser(index)]
        beside = elements[0].weight - sum(elements[index].weight for index in teasers)
        if beside >= max(_OWN_TEXT, 2 * (elements[0].weight - beside)):
            others.update(dict.fromkeys(teasers, Role.RELATED))
        for around, inside in inner.items():
            own = elements[around].weight - sum(elements[index].weight for index in inside)
            if inside and own >= _OWN_TEXT:
                others.update(
                    (index, Role.RELATED) for index in inside if elements[index].weight <= own
                )
        return others

    def is_teaser(self, index: int) -> bool:
        """Whether an `article` begins with a heading that is a link to another page."""
        element = self.page.elements[index]
        if element.entry or element.body or element.first == element.last:
            return False
        runs = self.page.runs[element.first : min(element.last, element.first + _TITLE_AMONG)]
        heading = None
        for run in runs:  # a heading's kicker may stand on a line of its own
            if run.tag in HEADINGS and (heading is None or run.tag == heading.tag):
                heading = run
            elif heading is not None:
                break
        return (
            heading is not None
            and heading.linked >= _TITLE_LINKED * len(heading.text)
            and not any(href.startswith("#") for _, href in heading.links)
        )

    def descend(self, headline: str) -> int:
        children: dict[int, list[int]] = {}
        elements = self.page.elements
        for index in range(1, len(elements)):
            if elements[index].weight > 0:
                children.setdefault(elements[index].parent, []).append(index)
        headed = self.headed(headline)
        current = 0
        while below := children.get(current):
            best = max(below, key=lambda index: elements[index].weight)
            own = self.own(below, headed)
            if own is not None:
                best = own
            elif not self.goes_down(current, best, below):
                break
            current = best
        return current

    def goes_down(self, current: int, best: int, below: list[int]) -> bool:
        """Whether the heaviest of an element's children holds the body alone."""
        elements = self.page.elements
        child = elements[best]
        share = child.weight / elements[current].weight
        if child.tag in _LINE_TAGS:
            return False
        if share >= _NEARLY_ALL:
            return child.body or not elements[current].body or share >= _WHOLE
        hinted = child.body or child.tag in {"article", "main"}
        return (
            hinted
            and share >= _HINTED
            and not any(
                elements[index].body and elements[index].weight >= _SIBLING
                for index in below
                if index != best
            )
        )

    def titled(self) -> frozenset[int]:
        """The elements that hold an `h1`."""
        return frozenset(
            place
            for run in self.page.runs
            if run.tag == "h1"
            for place in self.page.chain(run.element)
        )

    def headed(self, headline: str) -> frozenset[int]:
        """The elements that hold the page's headline, or, where none shows it, an `h1`."""
        wanted = folded(headline)
        for run in self.page.runs:
            if run.tag in _TITLES and wanted and folded(run.text) == wanted:
                return frozenset(self.page.chain(run.element))
        return self.titled()

    def own(self, below: list[int], headed: frozenset[int]) -> int | None:
        """Of several articles the one under the page's headline, where it has a text of its own.

        They are `article`s; or elements of another tag, each with a title of its own, as where the
        next article follows the one that was asked for.
        """
        own = [
            index
            for index in below
            if index in headed and self.page.elements[index].weight >= _OWN_TEXT
        ]
        if len(own) != 1:
            return None
        tag = self.page.elements[own[0]].tag
        others = [
            index for index in below if index != own[0] and self.page.elements[index].tag == tag
        ]
        if tag == "article":
            return own[0]
        if others and tag in _WRAPPERS and all(self.begins_with_title(index) for index in others):
            return own[0]
        return None

    def begins_with_title(self, index: int) -> bool:
        """Whether an element begins with a title: an `h1`, or a heading that leads to a page."""
        element = self.page.elements[index]
        for run in self.page.runs[element.first : min(element.last, element.first + _TITLE_AMONG)]:
            if run.tag == "h1":
                return True
            if run.tag == "h2" and run.linked >= _TITLE_LINKED * len(run.text):
                return not any(href.startswith("#") for _, href in run.links)
        return False
