"""Which one does the user mean? Articles by id, URL or title; stories and outlets by id."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

from monitor.core.records import one_line
from monitor.errors import AmbiguousError, NotFoundError, UsageError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from monitor.model.config import Settings
    from monitor.model.coverage import Coverage
    from monitor.model.story import Outlet, Story
    from monitor.model.watch import Article
    from monitor.ports import ArticleStore, CoverageStore

_LISTED = 10
"""Articles that are named where a text fits several: they fit a screen (judgement)."""

_DIGITS = 18
"""Digits of a number that the 64 bits of a database hold in any case: 2^63 has 19."""


def find_article(articles: ArticleStore, text: str) -> Article:
    """The one article that an id, a URL or a part of a title names.

    Raises NotFoundError when none fits, AmbiguousError (which lists the fits) when several do.
    """
    found = articles.find(text)
    if not found:
        raise NotFoundError(
            f"no watched article is {one_line(text, 200)!r}",
            mend="`monitor watch list` shows all; give a number, a URL or a part of the title",
        )
    if len(found) > 1:
        lines = [f"  {a.id}  {one_line(a.title or a.url, 90)}" for a in found[:_LISTED]]
        if len(found) > _LISTED:
            lines.append(f"  … and {len(found) - _LISTED} more")
        raise AmbiguousError(
            f"{one_line(text, 200)!r} fits {len(found)} articles:\n" + "\n".join(lines),
            mend="give the number",
        )
    return found[0]


def find_coverage(coverage: CoverageStore, text: str, story: str = "") -> Coverage:
    """The one piece of coverage that a number names, or an address of its article.

    Raises UsageError for what is neither, NotFoundError when none fits, AmbiguousError when an
    article is coverage of several stories and none of them is named.
    """
    from monitor.core.urls import likely_addresses, simplest

    text = text.strip()
    if text.isdecimal() and len(text) <= _DIGITS:
        return coverage.get(int(text))
    if not text.isdecimal() and "." not in text:
        raise UsageError(
            f"{one_line(text, 200)!r} is neither a number nor an address",
            mend="`monitor coverage list` shows all; give a number or an address",
        )
    forms = likely_addresses(text if "://" in text else f"https://{text}")
    wanted = {*forms, *(simplest(form) for form in forms)}
    found = [one for one in coverage.at(sorted(wanted)) if story in ("", one.match.story)]
    if not found:
        raise NotFoundError(
            f"no coverage is {one_line(text, 200)!r}",
            mend="`monitor coverage list` shows all; give a number or an address",
        )
    if len(found) > 1:
        lines = [f"  {one.id}  {one.match.story}: {one_line(one.title, 90)}" for one in found]
        raise AmbiguousError(
            f"{one_line(text, 200)!r} is coverage of several stories:\n" + "\n".join(lines),
            mend="give the number, or name the story with --story",
        )
    return found[0]


def find_story(settings: Settings, name: str) -> Story:
    """The story of that id. Raises UsageError that names the nearest."""
    story = settings.story(name)
    if story is None:
        raise unknown("story", name, (s.id for s in settings.stories))
    return story


def find_outlet(settings: Settings, name: str) -> Outlet:
    """The outlet of that id. Raises UsageError that names the nearest."""
    outlet = settings.outlet(name)
    if outlet is None:
        raise unknown("outlet", name, (o.id for o in settings.outlets))
    return outlet


def unknown(what: str, given: str, known: Iterable[str]) -> UsageError:
    """The error for a name that is none of the `known` ones, with the nearest as mend."""
    names = sorted(known)
    near = get_close_matches(given, names, n=1)
    mend = f"did you mean {near[0]}?" if near else f"known: {', '.join(names) or 'none'}"
    return UsageError(f"no {what} is called {one_line(given, 100)!r}", mend=mend)


def known_story(settings: Settings, articles: ArticleStore, name: str) -> str:
    """The story's name, if it is configured or has articles. Raises UsageError."""
    if not name or settings.story(name) or articles.all(story=name):
        return name
    return find_story(settings, name).id
