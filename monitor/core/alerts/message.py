"""An alert as a text for people, for chat and mail: made from its payload, a fact a line.

The words of pages stand in it, so they must not ring bells: mentions (`@everyone`, `<!here>`) that
chat services would act upon are broken by an invisible space.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from monitor.core.records import one_line
from monitor.model.alert import Alert, EventType
from monitor.model.change import ModifiedTime

_CHANGES = 8  # judgement: a chat message is read, not scrolled
_WORDS = 280  # characters of a change, as long as a short post; judgement
_MENTION = re.compile(r"(?<=[@＠])(?=\w)|(?<=<)(?=[!@#])")
_BREAK = "\N{ZERO WIDTH SPACE}"


def subject(alert: Alert) -> str:
    """The line on top."""
    return _harmless(alert.title)


def text(alert: Alert) -> str:
    """What is told, in lines."""
    data: dict[str, Any] = json.loads(alert.body)["data"]
    match alert.type:
        case EventType.ARTICLE_CHANGED | EventType.ARTICLE_FLAPPING:
            lines = list(_of_changes(data))
        case EventType.COVERAGE_FOUND:
            lines = list(_of_coverage(data))
        case EventType.PING:
            lines = [str(data["message"])]
        case _:
            since = f"since {data['since']}"
            lines = [one_line(data["reason"]), since, data["article"]["url"]]
    return _harmless("\n".join(lines))


def _of_changes(data: Mapping[str, Any]) -> Iterator[str]:
    if revision := data.get("revision"):
        yield one_line(revision["line"], _WORDS)
    for change in data["changes"][:_CHANGES]:
        yield f"{change['kind']} ({change['severity']})"
        for mark, words in (("−", change["before"]), ("+", change["after"])):
            if words:
                yield f"  {mark} {one_line(words, _WORDS)}"
    left = data["changes_total"] - min(len(data["changes"]), _CHANGES)
    if left > 0:
        yield f"and {left} more"
    if data["stealth"]:
        yield (
            "No notice, and the page gives no modified time."
            if data.get("modified") == ModifiedTime.NOT_STATED.value
            else "No notice, and the modified time did not move."
        )
    if data["undisclosed"]:
        yield "The notice admits less than was done."
    since = data["previous"]
    yield f"version {data['snapshot']}, measured from {since or 'the baseline'}"
    yield data["article"]["url"]


def _of_coverage(data: Mapping[str, Any]) -> Iterator[str]:
    yield f"{data['outlet']}, story {data['story']}, score {data['score']:.2f}"
    if data["copy_of"]:
        yield f"copies {data['copied']:.0%} of {data['copy_of']}"
    yield from (f"  adds: {line}" for line in data["adds"][:_CHANGES])
    yield from (f"  contradicts: {line}" for line in data["contradicts"][:_CHANGES])
    yield data["url"]


def _harmless(words: str) -> str:
    return _MENTION.sub(_BREAK, words)
