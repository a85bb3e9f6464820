"""The whole store: its parts over one database. Who needs a part asks for that part."""

from __future__ import annotations

from typing import Protocol

from monitor.ports.articles import ArticleStore
from monitor.ports.configuration import ConfigurationStore
from monitor.ports.coverage import CoverageStore
from monitor.ports.follows import FollowStore
from monitor.ports.history import HistoryStore
from monitor.ports.hosts import HostStore
from monitor.ports.maintenance import MaintenanceStore
from monitor.ports.outbox import OutboxStore
from monitor.ports.search import SearchStore
from monitor.ports.sources import SourceStore
from monitor.ports.subscriptions import SubscriptionStore


class Store(Protocol):
    """Everything that is stored."""

    @property
    def articles(self) -> ArticleStore:
        """The articles under watch and the work due on them."""
        ...

    @property
    def configuration(self) -> ConfigurationStore:
        """What configurations name."""
        ...

    @property
    def follows(self) -> FollowStore:
        """Outlets that are followed whole."""
        ...

    @property
    def history(self) -> HistoryStore:
        """What was recorded."""
        ...

    @property
    def sources(self) -> SourceStore:
        """Lists that are read for candidates."""
        ...

    @property
    def subscriptions(self) -> SubscriptionStore:
        """What hubs push."""
        ...

    @property
    def coverage(self) -> CoverageStore:
        """What was found for the stories."""
        ...

    @property
    def outbox(self) -> OutboxStore:
        """Alerts on their way."""
        ...

    @property
    def hosts(self) -> HostStore:
        """Politeness that holds across workers."""
        ...

    @property
    def search(self) -> SearchStore:
        """Full text over all of it."""
        ...

    @property
    def maintenance(self) -> MaintenanceStore:
        """The database itself."""
        ...

    def close(self) -> None:
        """Lets go of all connections."""
        ...
