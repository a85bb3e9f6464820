"""The port of subscriptions: what hubs were asked to push, and what they pushed."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from monitor.model.websub import Push, Subscription


class SubscriptionStore(Protocol):
    """Subscriptions to the hubs of feeds, and the pushes that wait to be read."""

    def all(self) -> tuple[Subscription, ...]:
        """All subscriptions, those included that ended badly."""
        ...

    def of_source(self, source_id: int) -> Subscription | None:
        """The subscription of a source."""
        ...

    def by_key(self, key: str) -> Subscription | None:
        """The subscription whose callback ends so, of a source that is read."""
        ...

    def orphans(self) -> tuple[Subscription, ...]:
        """Those that are alive although their source is read no longer."""
        ...

    def put(self, subscription: Subscription) -> None:
        """Keeps a subscription in place of the source's last one."""
        ...

    def drop(self, source_id: int) -> None:
        """Forgets the subscription of a source."""
        ...

    def push(
        self, subscription: Subscription, content_type: str, body: bytes | None, now: datetime
    ) -> None:
        """Keeps what was pushed, and makes the source due; None is a hint to read the feed.

        Beyond a few that wait, what is pushed is taken as a hint, too.
        """
        ...

    def next_push(self, source_id: int) -> Push | None:
        """The earliest push of a source that waits to be read."""
        ...

    def done(self, push: Push, now: datetime) -> None:
        """A push was read; the source is due again where another one waits."""
        ...
