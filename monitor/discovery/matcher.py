"""The stories as they stand in the store, kept ready between readings.

Whatever this process has seen, the answers follow from what is stored: the stories' texts, what
people decided, and the latest articles that were matched. So a restart, or another worker, changes
no answer; and what another worker recorded, or a person said, counts from the next look on.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from threading import Lock

from monitor.core.coverage.relevance import (
    ArticleStream,
    Document,
    StoryModel,
    build_model,
    window_start,
)
from monitor.discovery.seeds import seeds_of
from monitor.model.coverage import CoverageText, Decision
from monitor.model.story import Story
from monitor.model.watch import Article, Snapshot
from monitor.ports import Store

_DECIDED = 100
"""Articles of one decision that a story's model learns from, the newest."""


_EVER, _NEVER = datetime.max.replace(tzinfo=UTC), datetime.min.replace(tzinfo=UTC)

_REFRESHED_EVERY = timedelta(seconds=15)
"""How often it is asked whether a story has learnt, where no reading has anything to match."""


@dataclass(frozen=True, slots=True)
class StoryChange:
    """A story that knows more than when its coverage was judged."""

    story: str
    judged_before: datetime  # coverage found before that moment knew less of it
    texts_at: datetime | None  # when the newest of its own texts came, if that may be news


class Matcher:
    """Streams of the matcher that stand where the store does. Safe to use from several threads.

    `recording` is held from the comparison of new coverage with what is known until it is
    recorded: of two prints of one text that two readings find at once, one must know the other.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self.recording = asyncio.Lock()
        self._lock = Lock()
        self._refreshed: datetime | None = None
        self._known: dict[str, _Known] = {}
        self._stream = ArticleStream(())
        self._start = self._latest = 0
        self._changed: dict[str, StoryChange] = {}

    @contextmanager
    def stream(self, stories: Sequence[Story]) -> Iterator[ArticleStream]:
        """A stream of these stories that knows all that is stored.

        What it learns further is its own, until it is recorded. One is in use at a time.
        """
        with self._lock:
            self._refresh(stories)
            yield self._stream.fork()

    def may_have_learnt(self, now: datetime) -> bool:
        """Whether a story waits to be judged by anew, or it is time to ask whether one does."""
        asked = self._refreshed
        return bool(self._changed) or asked is None or abs(now - asked) >= _REFRESHED_EVERY

    def take_changed(self, stories: Sequence[Story], now: datetime) -> StoryChange | None:
        """A story that knows more than when its coverage was judged.

        Each is given once; None if there is none. In a process that has just begun, what was
        found before the story's own articles were first read counts.
        """
        with self._lock:
            self._refresh(stories)
            self._refreshed = now
            return self._changed.popitem()[1] if self._changed else None

    def _refresh(self, stories: Sequence[Story]) -> None:
        """Learns what the store has learnt of the stories since."""
        changed = [self._learn(story) for story in stories]
        dropped = set(self._known) - {story.id for story in stories}
        for name in dropped:
            del self._known[name]
            self._changed.pop(name, None)
        self._catch_up(stories, afresh=any(changed) or bool(dropped))

    def _learn(self, story: Story) -> bool:
        """Makes a story's model where there is none that holds. True if it did."""
        basis = self._store.coverage.match_basis(story.id)
        known = self._known.get(story.id)
        if known is not None and (known.story, known.basis) == (story, basis):
            return False
        made = self._known[story.id] = _Known(story, basis, self._store)
        waits = self._changed.get(story.id)
        new_texts = known is None or made.learnt > known.learnt
        self._changed[story.id] = StoryChange(
            story.id,
            judged_before=made.learnt if known is None else _EVER,
            texts_at=made.learnt if new_texts else waits.texts_at if waits else None,
        )
        return True

    def _catch_up(self, stories: Sequence[Story], *, afresh: bool) -> None:
        """Recalls what was matched since, or everything if a story is another than it was."""
        found = self._store.coverage.matched(0 if afresh else self._latest)
        latest = found[-1][0] if found else 0 if afresh else self._latest
        start = window_start(latest)
        if start != self._start and not afresh:
            afresh, found = True, self._store.coverage.matched(start)
        if afresh:
            self._stream = ArticleStream(self._known[story.id].model for story in stories)
            found = tuple(one for one in found if one[0] > start)
            kept = {article.url for _, article in found}
            for known in self._known.values():
                for document, belongs in known.decided:
                    if document.url not in kept:
                        self._stream.decided(document, known.story.id, belongs=belongs)
        for _, article in found:
            self._stream.recall(article, self._said(article.url))
        self._start, self._latest = start, latest

    def _said(self, url: str) -> dict[str, bool]:
        """What people said of an article, by story."""
        return {name: known.said[url] for name, known in self._known.items() if url in known.said}


class _Known:
    """A story's model, and what it was made of."""

    def __init__(self, story: Story, basis: str, store: Store) -> None:
        self.story, self.basis = story, basis
        accepted = _decided(story.id, Decision.ACCEPT, store)
        rejected = _decided(story.id, Decision.REJECT, store)
        self.decided = [*((one, True) for one in accepted), *((one, False) for one in rejected)]
        self.said = {document.url: belongs for document, belongs in self.decided}
        seeds = [
            (_document_of(article, first), first.taken_at)
            for article, first in seeds_of(story.id, store)
        ]
        self.learnt = max((taken_at for _, taken_at in seeds), default=_NEVER)
        self.model: StoryModel = build_model(
            story, [document for document, _ in seeds], accepted=accepted, rejected=rejected
        )


def _decided(story: str, decision: Decision, store: Store) -> list[Document]:
    """The newest coverage on which a person has so decided, by its number."""
    found = store.coverage.texts(story=story, decision=decision, confirmed=True, limit=_DECIDED)
    return [document_of(one) for one in sorted(found, key=lambda one: one.coverage.id)]


def document_of(one: CoverageText) -> Document:
    """Coverage as the matcher reads it."""
    return Document(
        id=str(one.coverage.id),
        title=one.text.title,
        text=one.text.text,
        published=one.text.published,
        language=one.text.language,
        url=one.text.url,
    )


def _document_of(article: Article, first: Snapshot) -> Document:
    """A seed as the matcher reads it."""
    return Document(
        id=str(article.id),
        title=first.extraction.headline,
        text=first.extraction.text,
        published=first.extraction.published,
        language=first.extraction.language,
        url=article.url,
    )
