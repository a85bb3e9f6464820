"""The seams between the pure core and the world: one Protocol a concern.

Stores are synchronous and safe to call from several threads; asynchronous callers use
`monitor.threads.STORE`. Every method that writes does so in one transaction of its own.
All times are aware and UTC; a naive one is a `ValueError`.
"""

from __future__ import annotations

from monitor.ports.articles import ArticleStore, CheckRecord
from monitor.ports.configuration import ConfigEntry, ConfigurationStore, Configured, EntryKind
from monitor.ports.coverage import CoverageStore
from monitor.ports.evaluation import Evaluator
from monitor.ports.follows import FollowStore
from monitor.ports.history import (
    ChainProblem,
    ChangeQuery,
    EventQuery,
    HistoryStore,
    StoryNews,
)
from monitor.ports.hosts import HostStore, ReservedSlot, RobotsAnswer
from monitor.ports.maintenance import (
    Chore,
    ChoreEntry,
    Counts,
    Dropped,
    MaintenanceStore,
    Thinned,
)
from monitor.ports.outbox import OutboxStore
from monitor.ports.search import SearchQuery, SearchStore
from monitor.ports.services import Services
from monitor.ports.sources import CandidatesRecord, SourceRecord, SourceStore
from monitor.ports.store import Store
from monitor.ports.subscriptions import SubscriptionStore
from monitor.ports.world import Clock, Fetcher, Hubs, Notifier

__all__ = [
    "ArticleStore",
    "CandidatesRecord",
    "ChainProblem",
    "ChangeQuery",
    "CheckRecord",
    "Chore",
    "ChoreEntry",
    "Clock",
    "ConfigEntry",
    "ConfigurationStore",
    "Configured",
    "Counts",
    "CoverageStore",
    "Dropped",
    "EntryKind",
    "Evaluator",
    "EventQuery",
    "Fetcher",
    "FollowStore",
    "HistoryStore",
    "HostStore",
    "Hubs",
    "MaintenanceStore",
    "Notifier",
    "OutboxStore",
    "ReservedSlot",
    "RobotsAnswer",
    "SearchQuery",
    "SearchStore",
    "Services",
    "SourceRecord",
    "SourceStore",
    "Store",
    "StoryNews",
    "SubscriptionStore",
    "Thinned",
]
