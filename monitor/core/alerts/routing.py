"""Which routes want an alert?

Filters narrow, and an empty one lets everything through. `change_kinds`, `min_severity`,
`revisions` and `stealth_only` speak of changes alone: they never hold back a removal or new
coverage, which `events` names. `words` speak of all: of a change's words and paragraph, of the
title and of what coverage adds.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache

from monitor.model.alert import Alert, EventType
from monitor.model.change import Change, Revision
from monitor.model.story import Route

_SPACED = re.compile(r"[^\W\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")
"""A letter or digit of a script that puts spaces between words: none of Thai, Lao, Burmese, Khmer,
kana and Han (Unicode blocks)."""

_OF_CHANGES = frozenset({EventType.ARTICLE_CHANGED, EventType.ARTICLE_FLAPPING})


def routes_for(
    alert: Alert,
    *,
    stories: Sequence[str],
    outlet: str = "",
    changes: Sequence[Change] = (),
    stealth: bool = False,
    revision: Revision | None = None,
    texts: Sequence[str] = (),
    routes: Sequence[Route],
    story_routes: Mapping[str, Sequence[str]] = {},
    outlet_routes: Sequence[str] = (),
) -> tuple[str, ...]:
    """The ids of the routes that want `alert`, in the order of the configuration.

    `stories` are the stories of its article or coverage, and `outlet` its outlet; `story_routes`
    the routes that a story limits itself to (none: every route), `outlet_routes` those of the
    outlet, where the article is watched for the outlet alone. One and the same change must
    satisfy a route's kinds, its least severity and its words. `texts` are what else the alert
    tells.
    """
    of_changes = alert.type in _OF_CHANGES
    called = revision.kind if revision else None
    wanting: list[str] = []
    for route in routes:
        if not route.enabled or (route.events and alert.type not in route.events):
            continue
        if route.outlets and outlet not in route.outlets:
            continue
        if stories:
            of_stories = any(
                (not route.stories or story in route.stories)
                and (not story_routes.get(story) or route.id in story_routes[story])
                for story in stories
            )
        else:
            of_stories = not route.stories and (not outlet_routes or route.id in outlet_routes)
        if not of_stories or (of_changes and route.stealth_only and not stealth):
            continue
        if of_changes and route.revisions and called not in route.revisions:
            continue
        named = not route.words or _names(route.words, alert.title, *texts)
        if of_changes:
            wanted = any(
                change.severity.rank >= route.min_severity.rank
                and (not route.change_kinds or change.kind in route.change_kinds)
                and (named or _names(route.words, *_words_of(change)))
                for change in changes
            )
        else:
            wanted = named
        if wanted:
            wanting.append(route.id)
    return tuple(wanting)


def _words_of(change: Change) -> tuple[str, ...]:
    told = (change.before, change.after, change.context_before, change.context_after)
    return tuple(text for text in told if text)


def _names(words: tuple[str, ...], *texts: str) -> bool:
    """Whether one of the words stands in one of the texts."""
    return any(_pattern(words).search(text) for text in texts)


@cache
def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    """Any of the words, whatever their case: whole, but for a * at the end.

    Scripts that put no space between words have no whole ones to look for.
    """
    return re.compile(
        "|".join(
            (r"(?<!\w)" if _SPACED.match(word[0]) else "")
            + re.escape(word.rstrip("*"))
            + ("" if word.endswith("*") or not _SPACED.match(word[-1]) else r"(?!\w)")
            for word in words
        ),
        re.IGNORECASE,
    )
