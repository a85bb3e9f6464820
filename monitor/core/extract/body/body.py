"""The runs of a page, each with its verdict: what is the article, what not, and why."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from monitor.core.extract.body import lead_paragraphs, phrases, verdicts
from monitor.core.extract.body.containers import Choice, effective_length
from monitor.core.extract.boilerplate import REASON, BodyLine, recognised, stood_elsewhere
from monitor.core.extract.dom.class_name_roles import HEADINGS, Role
from monitor.core.extract.dom.tree import Page, TextRun
from monitor.core.extract.metadata.sources import folded
from monitor.core.language.datetimes import words_beside
from monitor.model.extraction import BoilerplateMemory, StoodText

_TRUSTED = frozenset({Role.ASIDE, Role.NAVIGATION, Role.AUTHOR, Role.CAPTION})
"""Names that a page's own structured data may overrule; the rest it may not."""

_LITTLE = 300.0
"""Weight of text above a headline that may be dropped with it: a standfirst, not paragraphs."""

_LONGEST_CAPTION = 300
_BOX_LEVELS = 4
_BOX_RUNS = 2
"""Of a picture's box: how far up it is looked for, and how many runs it may hold."""

_STANDS_IN = {role: f"stands in {role.value}" for role in Role}
_EMPTY = frozenset(
    {
        "link-only",
        "label",
        *(_STANDS_IN[role] for role in (Role.NAVIGATION, Role.AUTHOR, Role.RELATED, Role.COMMENTS)),
    }
)
"""Verdicts on what follows a heading that take the heading with them."""

_PARAGRAPHS = frozenset({"p", "div", "blockquote"})
_OTHERS = frozenset(_STANDS_IN[role] for role in (Role.RELATED, Role.COMMENTS, Role.PROMO))
"""Verdicts on boxes whose own titles are no headline of the page, whatever their tag."""

_REPEATING = frozenset({"li", "td", "th", "dd", "dt", "blockquote"})
_BULLETS = frozenset("•●▪■◦‣·▶►✓✔*–—-・")
_LEAST_LISTED = 6  # characters, with the mark
_LEAST_CAPTION = 15  # letters
_LEAST_LEAD = 80  # characters of a sentence that may be the first one and a caption, too
_COPIED = 3  # paragraphs in a row that stood above, from which they are a copy of the body
_NEAR_CAPTION = 3  # runs between a caption and the line that says it again
_PROSE = 60
"""Characters from which a line is taken for prose whatever it ends with."""

_FORMS = frozenset({*HEADINGS, "p", "ul", "ol", "li", "blockquote", "dl", "dt", "dd"})
"""Tags that give a text its form and make no box of it."""

STANDFIRST = "standfirst"
_CLOCK = re.compile(r"\d[:.h時点]\s?\d\d(?![.\d])|\d ?[ap]\.?m\b|更新|수정", re.IGNORECASE)
_WORD = re.compile(r"\w+")
_ALIKE = 0.8
"""Words in common (Dice) from which a lead is the standfirst that the page states."""


@dataclass(slots=True)
class Judged:
    """A run and its verdict. `reason` is empty for what is kept."""

    index: int
    run: TextRun
    reason: str = ""
    caption: bool = False
    signals: tuple[str, ...] = ()

    @property
    def kept(self) -> bool:
        """Whether it belongs to the article's text."""
        return not self.reason and not self.caption

    def repeats_caption(self, captions: dict[int, str]) -> bool:
        """Whether a line says a caption again that stands near it; a lead may well be both."""
        near = range(self.index - _NEAR_CAPTION, self.index + _NEAR_CAPTION + 1)
        beside = [captions[index] for index in near if index in captions]
        if not beside or self.run.tag in HEADINGS:
            return False
        said = folded(self.run.text)
        if len(said) < _LEAST_CAPTION or said not in beside:
            return False
        return not (len(self.run.text) >= _LEAST_LEAD and verdicts.ends_sentence(self.run.text))

    def is_own_prose(self, beside: Judged) -> bool:
        """Whether a kept run is a paragraph without links in the same place of the markup."""
        run = self.run
        return (
            self.kept
            and run.tag == "p"
            and not run.linked
            and run.element == beside.run.element
            and _is_prose(run.text)
        )

    def is_paragraph(self) -> bool:
        """Whether a run is a sentence at least, of prose rather than of a list or a table."""
        run = self.run
        return (
            run.tag in _PARAGRAPHS
            and effective_length(run.text) >= _PROSE
            and verdicts.ends_sentence(run.text)
        )

    def is_over_box(self, follows: Judged | None) -> bool:
        """Whether what stands right below a heading is dropped, and the heading belongs to it."""
        if follows is None or follows.kept:
            return False
        if phrases.is_end(self.run.text):
            return True
        return follows.run.tag not in HEADINGS and follows.reason in _EMPTY


def judge_runs(
    page: Page,
    choice: Choice,
    *,
    headline: str,
    standfirst: str = "",
    structured: frozenset[int] = frozenset(),
    memory: BoilerplateMemory | None = None,
    stood: StoodText | None = None,
) -> list[Judged]:
    """Every run inside the container and the lead before it, in order, with its verdict.

    `memory` is the outlet's; `stood` what the article's stored versions held.
    """
    container = page.elements[choice.container]
    roles = _roles(page, choice)
    lead = lead_paragraphs.lead(page, container.first, roles, headline)
    body = _Body(page, choice.container)
    judged = [body.by_itself(index, {}, structured) for index in lead]
    _name_standfirst(page, judged, standfirst)
    above = lead_paragraphs.above(page, container.first, headline)
    judged += [
        Judged(index, page.runs[index], caption=True)
        for index in above
        if index not in lead and body.is_lead_caption(page.runs[index], roles)
    ]
    judged.sort(key=lambda one: one.index)
    judged += [
        body.by_itself(index, roles, structured) for index in range(container.first, container.last)
    ]
    if memory is not None:
        body.drop_remembered(judged, memory, stood)
    _keep_within_prose(judged)
    _keep_typed_lists(judged)
    titled = lead_paragraphs.is_titled(page, container.first, headline)
    _drop_before_headline(judged, headline, titled=titled)
    _drop_repetitions(judged, headline)
    _drop_copy(page, judged)
    _drop_headings_of_nothing(judged)
    return judged


def _roles(page: Page, choice: Choice) -> dict[int, Role]:
    """For each element inside furniture, the furniture's role."""
    roles: dict[int, Role] = {}
    for index, element in enumerate(page.elements):
        if index in choice.boilerplate:
            roles[index] = choice.boilerplate[index]
        elif element.parent in roles:
            roles[index] = roles[element.parent]
    return roles


class _Body:
    """The element of a page that holds the article, and the runs of text in it."""

    def __init__(self, page: Page, container: int) -> None:
        self.page = page
        self.container = container

    def stands_by_picture(self, run: TextRun, *, sentences: bool = False) -> bool:
        """Whether a line shares a small box with a picture: a caption that no `figure` holds.

        A `p` that ends as a sentence does is taken for one only with `sentences`.
        """
        if len(run.text) > _LONGEST_CAPTION or run.tag not in {"div", "p", "dd"}:
            return False
        if run.linked and not _leads_to_picture(run):
            return False
        if run.tag != "div" and not sentences and verdicts.ends_sentence(run.text):
            return False
        for level, place in enumerate(self.page.chain(run.element)):
            box = self.page.elements[place]
            if level == _BOX_LEVELS or place == self.container or box.last - box.first > _BOX_RUNS:
                return False
            if box.pictures:
                return True
        return False

    def is_lead_caption(self, run: TextRun, roles: dict[int, Role]) -> bool:
        """Whether a line between headline and body is the caption of the lead picture."""
        role = roles.get(run.element)
        if role not in {None, Role.CAPTION} or len(run.text) > _LONGEST_CAPTION:
            return False
        named = role is Role.CAPTION or verdicts.is_caption(run)
        return named or self.stands_by_picture(run, sentences=True)

    def by_itself(self, index: int, roles: dict[int, Role], structured: frozenset[int]) -> Judged:
        run = self.page.runs[index]
        found = Judged(index, run)
        role = roles.get(run.element)
        if role is Role.CAPTION or verdicts.is_caption(run) or self.stands_by_picture(run):
            found.caption = True
            return found
        if role is not None and not (index in structured and role in _TRUSTED):
            found.reason = _STANDS_IN[role]
            return found
        found.reason = verdicts.is_boilerplate(run)
        if found.reason in {"fragment", "byline", "date line"} and index in structured:
            found.reason = ""
        if found.reason in {"counter", "fragment"} and self.stands_in_cell(run):
            found.reason = ""
        return found

    def stands_in_cell(self, run: TextRun) -> bool:
        """Whether a line with a figure is the wrapped content of a table's cell within the body."""
        if not any(char.isdigit() for char in run.text):
            return False
        for place in self.page.chain(run.element):
            if place == self.container:
                return False
            if self.page.elements[place].tag in verdicts.CELLS:
                return True
        return False

    def drop_remembered(
        self, judged: list[Judged], memory: BoilerplateMemory, stood: StoodText | None
    ) -> None:
        """Keeps out what is a box of the outlet, by its memory."""
        kept = [one for one in judged if one.kept]
        places = [self.markup_place(one.run) for one in kept]
        prose = [_is_prose(one.run.text) for one in kept]
        counts = dict(memory.seen)
        flow = {
            place
            for one, place, is_prose in zip(kept, places, prose, strict=True)
            if is_prose and not stood_elsewhere(counts, one.run.text)
        }
        lines = [
            BodyLine(one.run.text, one.run.linked, prose=is_prose, boxed=place not in flow)
            for one, place, is_prose in zip(kept, places, prose, strict=True)
        ]
        for place in recognised(memory, lines, stood):
            kept[place].reason = REASON

    def markup_place(self, run: TextRun) -> tuple[str, ...]:
        """Where in the markup a run stands: the tags around it, bar those of its own form."""
        tags: list[str] = []
        for index in self.page.chain(run.element):
            if index == self.container:
                break
            if self.page.elements[index].tag not in _FORMS:
                tags.append(self.page.elements[index].tag)
        return tuple(tags)


def _name_standfirst(page: Page, lead: list[Judged], standfirst: str) -> None:
    """The standfirst is a field of its own: the lead that is stated, named or set as one."""
    wanted = set(_WORD.findall(standfirst.casefold()))
    for one in lead:
        words = set(_WORD.findall(one.run.text.casefold()))
        if one.kept and (
            one.run.tag in HEADINGS
            or page.elements[one.run.element].standfirst
            or 2 * len(words & wanted) >= _ALIKE * (len(words) + len(wanted))
        ):
            one.reason = STANDFIRST
            return


def _leads_to_picture(run: TextRun) -> bool:
    """Whether what is linked in a line is but a button beside its words: "Enlarge"."""
    return run.linked < len(run.text) and all(phrases.is_control(words) for words, _ in run.links)


def _is_prose(text: str) -> bool:
    """Whether a line reads as a sentence; not all scripts end theirs with a mark."""
    return verdicts.ends_sentence(text) or effective_length(text) >= _PROSE


def _drop_before_headline(judged: list[Judged], headline: str, *, titled: bool) -> None:
    """What stands above the headline is not the article, nor is the headline itself.

    Where the page is `titled` above all that, an `h1` that says something else heads a part.
    """
    wanted = folded(headline)
    before = 0.0
    for place, one in enumerate(judged):
        heads_part = before > _LITTLE or (titled and before > 0)
        is_title = one.run.tag == "h1" and one.reason not in _OTHERS and not heads_part
        if is_title or lead_paragraphs.is_headline(one.run, wanted, headline):
            if _is_all(judged, place):
                return
            one.reason = one.reason or "headline"
            if before <= _LITTLE:
                for other in judged[:place]:
                    other.reason = other.reason or "above the headline"
            return
        before += one.run.weight


def _drop_repetitions(judged: list[Judged], headline: str) -> None:
    """Drops what only says again what stands elsewhere: the headline, or a caption beside it."""
    wanted = folded(headline)
    captions = {one.index: folded(one.run.text) for one in judged if one.caption}
    if sum(one.kept for one in judged) == 1:
        return  # a flash says no more than its headline does
    for one in judged:
        if not one.kept or one.run.tag in _REPEATING:
            continue
        if lead_paragraphs.is_headline(one.run, wanted, headline):
            one.reason = "headline"
        elif captions and one.repeats_caption(captions):
            one.reason = "caption again"


def _drop_copy(page: Page, judged: list[Judged]) -> None:
    """Drops a body that the page holds again, for another width of screen or another edition.

    Half of the paragraphs above, word for word and in that order, with the lines around them that
    stood there, too: a refrain or a plan of days says less again. Entries of a live blog stand
    twice where one is pinned: they stay.
    """
    kept = [one for one in judged if one.kept]
    if any(page.elements[one.run.element].entry for one in kept):
        return
    texts = [one.run.text for one in kept]
    above: dict[str, int] = {}
    for place, text in enumerate(texts):
        above.setdefault(text, place)
    for begin, close in _copies(kept, above):
        (start, first), (end, last) = begin, close
        while first and texts[start - 1] == texts[first - 1]:
            start, first = start - 1, first - 1
        while last + 1 < start and end + 1 < len(texts) and texts[end + 1] == texts[last + 1]:
            end, last = end + 1, last + 1
        for place in range(start, end + 1):
            if above[texts[place]] < start:
                kept[place].reason = "said again"


def _copies(
    kept: list[Judged], above: dict[str, int]
) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    """The first and the last paragraph of each copy: its place, and where it stood `above`."""
    told: list[int] = []  # places of paragraphs that stand for the first time
    stretch: list[tuple[int, int]] = []
    for place, one in enumerate([*kept, None]):
        if one is not None and not one.is_paragraph():
            continue
        before = place if one is None else above[one.run.text]
        if before == place or (stretch and before <= stretch[-1][1]):
            if len(stretch) >= max(_COPIED, bisect_left(told, stretch[0][0]) / 2 if stretch else 0):
                yield stretch[0], stretch[-1]
            stretch = []
        if before == place:
            told.append(place)
        else:
            stretch.append((place, before))


def _is_all(judged: list[Judged], place: int) -> bool:
    """Whether a sentence that says the headline again is the whole text: a flash."""
    run = judged[place].run
    if run.tag != "p" or not verdicts.ends_sentence(run.text):
        return False
    return sum(one.kept for one in judged) == 1 and judged[place].kept


def _keep_within_prose(judged: list[Judged]) -> None:
    """Keeps a heading that is named as a label, and a day, where an article's prose is around.

    "Background" heads what follows, and a chronicle's days stand between its paragraphs.
    """
    shown = [one for one in judged if not one.caption]
    for before, one, after in zip(shown, shown[1:], shown[2:], strict=False):
        if one.run.linked or not after.is_own_prose(one):
            continue
        if one.reason == "label":
            stays = one.run.tag in HEADINGS and phrases.may_head(one.run.text)
        else:
            stays = one.reason == "date line" and _is_day(one.run) and before.is_own_prose(one)
        if stays:
            one.reason = ""


def _keep_typed_lists(judged: list[Judged]) -> None:
    """Keeps the lines of a list whose marks are typed: two or more in a row begin with the same.

    Alone such a line may be anything's; menus that are set so are made of links.
    """
    shown = [one for one in judged if not one.caption]
    for before, one in pairwise(shown):
        mark = one.run.text[0]
        if mark in _BULLETS and before.run.text[0] == mark and _may_be_listed(before, one):
            before.reason = one.reason = ""


def _may_be_listed(*lines: Judged) -> bool:
    """Whether lines without links say something, and are kept or but too short to be."""
    return all(
        not one.run.linked and one.reason in {"", "fragment"} and len(one.run.text) >= _LEAST_LISTED
        for one in lines
    )


def _is_day(run: TextRun) -> bool:
    """Whether a paragraph is a day, without the time of day or a word that calls it an update."""
    return run.tag == "p" and _CLOCK.search(run.text) is None and not words_beside(run.text)


def _drop_headings_of_nothing(judged: list[Judged]) -> None:
    """A heading over nothing, over links alone or over a named box goes with what follows it."""
    follows: Judged | None = None
    ends = True  # nothing is kept below
    for one in reversed(judged):
        if one.caption:
            continue
        if one.run.tag in HEADINGS and one.kept and (ends or one.is_over_box(follows)):
            one.reason = "heading of nothing kept"
        ends = ends and not one.kept
        follows = one
