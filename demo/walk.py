"""The walk: an editor's deeds, one after the other, and what monitor makes of each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import TextIO

from demo import articles
from demo.house import STORY, House, lived_in, wait_for
from demo.newsroom import DemoOutlet, Newsroom
from demo.receiver import Receiver
from monitor.adapters.store import open_store
from monitor.model.change import ChangeKind
from monitor.model.coverage import Coverage
from monitor.model.watch import Article, Outcome, StoredChange
from monitor.ports import ChangeQuery, Store

GROUNDING = "ferry-runs-aground-off-selwyn-point"
GUIDE = "what-we-know-about-the-selwyn-ferry"
INQUIRY = "selwyn-grounding-inquiry"
LUGGAGE = "passengers-wait-for-luggage"
RESCUED = "bay-line-ferry-aground-all-rescued"

FIRST = (GROUNDING, GUIDE, INQUIRY, LUGGAGE, RESCUED)
TOLD = ("figure", "headline", "paragraph", "correction", "removal", "follow-up")
"""What is worth a webhook: all deeds but the wall, which proves nothing yet."""


@dataclass(slots=True)
class Walk:
    """Newsroom, monitor and receiver, and where to tell the story."""

    room: Newsroom
    house: House
    hook: Receiver
    out: TextIO

    def run(self) -> str:
        """Walks all the way. Returns what was caught, in a line."""
        self.say("A newsroom of three outlets is on the air, and `monitor run` watches it.")
        self.say(
            "Nothing is simulated on monitor's side: a real process, real HTTP, real SQLite.\n"
        )
        with lived_in(self.house):
            wait_for("the daemon", self.house.is_up)
            store = open_store(self.house.database, read_only=True)
            try:
                self.first_looks(store)
                for deed in (
                    self.silent_figure,
                    self.swapped_headline,
                    self.deleted_paragraph,
                    self.honest_correction,
                    self.bot_wall,
                    self.taken_down,
                    self.follow_up,
                ):
                    deed(store)
                return self.webhooks()
            finally:
                store.close()

    def first_looks(self, store: Store) -> None:
        """Every article is seen once."""
        wait_for("all five first versions", lambda: _count_seen(store) == len(FIRST))
        for article in store.articles.all(story=STORY):
            self.say(f"   watching  {article.title}")

    def silent_figure(self, store: Store) -> None:
        """A figure changes, and nothing else: no notice, no new time."""
        self.deed("The Courier turns 214 people aboard into 241, without a word to its readers.")
        self.edit(self.room.courier, GROUNDING, lambda a: a.with_words("214 people", "241 people"))
        self.show(store, self.room.courier.url(GROUNDING), ChangeKind.FIGURE)

    def swapped_headline(self, store: Store) -> None:
        """A headline is swapped for a softer one."""
        self.deed("The Gazette softens its headline.")
        self.edit(
            self.room.gazette,
            INQUIRY,
            lambda a: replace(a, headline="Inquiry to look at warnings before ferry grounding"),
        )
        self.show(store, self.room.gazette.url(INQUIRY), ChangeKind.HEADLINE)

    def deleted_paragraph(self, store: Store) -> None:
        """A paragraph disappears."""
        self.deed("The pilot's warning disappears from the Courier's report.")
        self.edit(
            self.room.courier, GROUNDING, lambda a: a.without_paragraph("A harbour pilot who asked")
        )
        self.show(store, self.room.courier.url(GROUNDING), ChangeKind.PARAGRAPH_REMOVED)

    def honest_correction(self, store: Store) -> None:
        """A figure is corrected with a notice and a new modified time."""
        self.deed("Wire North corrects itself, with a notice: nothing stealthy here.")
        self.edit(
            self.room.wire,
            RESCUED,
            lambda a: replace(
                a.with_words("Eleven of them", "Twelve of them"),
                correction="Correction: An earlier version of this report said that eleven people "
                "were treated. There were twelve.",
                modified=datetime.now(UTC).replace(microsecond=0) - timedelta(minutes=10),
            ),
        )
        self.show(store, self.room.wire.url(RESCUED), ChangeKind.CORRECTION_NOTICE)

    def bot_wall(self, store: Store) -> None:
        """A wall against bots: no edit, no alarm, an availability."""
        self.deed("The Gazette puts a wall against bots before its report on luggage.")
        self.room.gazette.desk.walled.add(LUGGAGE)
        url = self.room.gazette.url(LUGGAGE)
        wait_for("the wall", lambda: _article(store, url).last_outcome is Outcome.BLOCKED)
        self.say(f"   {_article(store, url).note}")
        self.say("   No version was stored and no edit reported: a wall is not an article.")

    def taken_down(self, store: Store) -> None:
        """An article is removed; one 404 proves nothing, three over time do."""
        self.deed("The Courier takes its guide down.")
        self.room.courier.desk.gone.add(GUIDE)
        url = self.room.courier.url(GUIDE)
        wait_for("the removal", lambda: _article(store, url).last_outcome is Outcome.REMOVED)
        checks = store.history.checks(_article(store, url).id, limit=3)
        self.say("   " + ", ".join(check.entry.outcome.value for check in reversed(checks)))

    def follow_up(self, store: Store) -> None:
        """A new report turns up in a feed."""
        self.deed("Wire North publishes a follow-up in its feed.")
        url = self.room.publish(self.room.wire, articles.follow_up(datetime.now(UTC)))
        found = wait_for("the follow-up", lambda: _coverage(store, url))
        self.say(f"   {found.match.decision.value} {found.match.score:.2f}  {found.title}")
        for reason in found.match.reasons[:4]:
            self.say(f"   because: {reason.detail}")

    def webhooks(self) -> str:
        """What the receiver got."""
        self.deed("The receiver's side: every webhook, its signature checked.")
        wait_for("the webhooks", lambda: len(self.hook.received) >= len(TOLD))
        for received in self.hook.received:
            seal = "verified" if received.verified else "NOT VERIFIED"
            self.say(f"   {seal}  {received.body['type']:<18} {received.id}")
        if not all(received.verified for received in self.hook.received):
            raise RuntimeError("a webhook's signature does not hold")
        return f"Seven deeds, all caught; {len(self.hook.received)} verified webhooks"

    def edit(
        self,
        outlet: DemoOutlet,
        slug: str,
        change: Callable[[articles.DemoArticle], articles.DemoArticle],
    ) -> None:
        """An editor's hand on a published article."""
        self.room.publish(outlet, change(outlet.desk.articles[slug]))

    def show(self, store: Store, url: str, kind: ChangeKind) -> StoredChange:
        """Waits until the change is in the log, and shows the log as a user reads it."""
        article = _article(store, url)
        change = wait_for(f"a change of kind {kind.value}", lambda: _change(store, article, kind))
        text = self.house.run(
            "log", "--article", str(article.id), "--diff", "--limit", "3", "--since", "1h"
        )
        self.say("\n".join(f"   {line}" for line in text.rstrip().splitlines()))
        return change

    def deed(self, text: str) -> None:
        """Announces what the editor does now."""
        self.say(f"\n── {text}")

    def say(self, text: str) -> None:
        """A line for the person who watches."""
        self.out.write(text + "\n")
        self.out.flush()


def _article(store: Store, url: str) -> Article:
    return next(article for article in store.articles.all() if article.url == url)


def _count_seen(store: Store) -> int:
    return sum(1 for article in store.articles.all(story=STORY) if article.snapshots)


def _change(store: Store, article: Article, kind: ChangeKind) -> StoredChange | None:
    found = store.history.changes(ChangeQuery(article_id=article.id, kinds=(kind,)))
    return found[0] if found else None


def _coverage(store: Store, url: str) -> Coverage | None:
    return next((found for found in store.coverage.find(story=STORY) if found.url == url), None)
