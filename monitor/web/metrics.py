"""Figures for Prometheus, read from the store at each scrape: they survive a restart."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime

from prometheus_client import CollectorRegistry, GCCollector, PlatformCollector, ProcessCollector
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily
from prometheus_client.metrics_core import Metric
from prometheus_client.registry import Collector

from monitor import __version__
from monitor.ports import Chore, Clock, Counts, Store
from monitor.web.health import Health


def registry(store: Store, *, clock: Clock, health: Callable[[], Health]) -> CollectorRegistry:
    """A registry of its own for one view: the store's figures and the process's."""
    made = CollectorRegistry()
    made.register(StoreCollector(store, clock, health))
    ProcessCollector(registry=made)
    PlatformCollector(registry=made)
    GCCollector(registry=made)
    return made


class StoreCollector(Collector):
    """The store in numbers, routes and sources included."""

    def __init__(self, store: Store, clock: Clock, health: Callable[[], Health]) -> None:
        self._store = store
        self._clock = clock
        self._health = health

    def describe(self) -> Iterable[Metric]:
        """Nothing ahead of the first scrape: registering must not touch the store."""
        return ()

    def collect(self) -> Iterator[Metric]:
        """All figures of this moment. Raises StoreError when the store cannot be read."""
        now = self._clock.now()
        yield _gauge("monitor_build_info", "The running version.", 1, version=__version__)
        yield from self._of_health()
        yield from _of_counts(self._store.maintenance.counts(now), now)
        yield from self._of_routes(now)
        yield from self._of_sources()
        yield from self._of_outlets()
        yield from self._of_chores(now)

    def _of_health(self) -> Iterator[Metric]:
        health = self._health()
        yield _gauge("monitor_healthy", "1 if the daemon does its work.", int(health.ok))
        outcomes = CounterMetricFamily(
            "monitor_checks_by_outcome",
            "Checks that this process made, by how they ended.",
            labels=["outcome"],
        )
        for outcome, number in health.outcomes.items():
            outcomes.add_metric([outcome.value], number)
        yield outcomes
        if health.tick_age is not None:
            yield _gauge(
                "monitor_tick_age_seconds",
                "Seconds since due work was last looked for.",
                health.tick_age.total_seconds(),
            )

    def _of_routes(self, now: datetime) -> Iterator[Metric]:
        paused = GaugeMetricFamily(
            "monitor_route_paused", "1 while a receiver has asked for a pause.", labels=["route"]
        )
        disabled = GaugeMetricFamily(
            "monitor_route_disabled", "1 once a receiver said it is gone.", labels=["route"]
        )
        failing = GaugeMetricFamily(
            "monitor_route_failing", "1 while attempts are not taken.", labels=["route"]
        )
        queued = GaugeMetricFamily(
            "monitor_route_waiting", "Alerts that wait for a route.", labels=["route"]
        )
        for queue in self._store.outbox.queues():
            queued.add_metric([queue.route], queue.waiting)
        for state in self._store.outbox.routes():
            failing.add_metric([state.route], int(state.failing_since is not None))
            waiting = state.paused_until is not None and state.paused_until > now
            paused.add_metric([state.route], int(waiting))
            disabled.add_metric([state.route], int(state.disabled))
        yield paused
        yield disabled
        yield failing
        yield queued

    def _of_sources(self) -> Iterator[Metric]:
        failing = sum(1 for source in self._store.sources.all() if source.failures)
        yield _gauge("monitor_sources_failing", "Sources whose last reading failed.", failing)

    def _of_outlets(self) -> Iterator[Metric]:
        shut = GaugeMetricFamily(
            "monitor_outlet_articles_shut",
            "Articles of an outlet that are behind a wall or give no usable answer.",
            labels=["outlet", "availability"],
        )
        for wall in self._store.maintenance.walls():
            shut.add_metric([wall.outlet, wall.state.value], wall.articles)
        yield shut

    def _of_chores(self, now: datetime) -> Iterator[Metric]:
        for kind, name, words in (
            (Chore.BACKUP, "monitor_backup_age_seconds", "Seconds since the last backup."),
            (
                Chore.RETENTION,
                "monitor_retention_age_seconds",
                "Seconds since the retention was last carried out.",
            ),
        ):
            for entry in self._store.maintenance.chores(kind):
                yield _gauge(name, words, _seconds(now, entry.at))


def _of_counts(counts: Counts, now: datetime) -> Iterator[Metric]:
    for name, words, value in (
        ("monitor_checks", "Looks at articles.", counts.checks),
        ("monitor_snapshots", "Versions stored.", counts.snapshots),
        ("monitor_changes", "Changes recorded.", counts.changes),
        ("monitor_coverage", "Coverage recorded.", counts.coverage),
    ):
        yield CounterMetricFamily(name, words, value=value)
    for name, words, value in (
        ("monitor_articles", "Watched articles.", counts.articles),
        ("monitor_articles_paused", "Watched articles that are paused.", counts.paused),
        ("monitor_articles_due", "Articles whose check is due.", counts.due),
        ("monitor_articles_late", "Articles whose check is long overdue.", counts.late),
        ("monitor_sources_unreadable", "Sources that failed repeatedly.", counts.unreadable),
        ("monitor_articles_faulty", "Articles whose page brings out a fault.", counts.faulty),
        (
            "monitor_articles_too_costly",
            "Articles whose page takes too much time or memory.",
            counts.too_costly,
        ),
        ("monitor_sources", "Feeds, sitemaps and sections read.", counts.sources),
        ("monitor_deliveries_pending", "Alerts on their way.", counts.pending_deliveries),
        ("monitor_deliveries_dead", "Alerts given up.", counts.dead_deliveries),
        ("monitor_database_bytes", "Size of the database.", counts.bytes),
    ):
        yield GaugeMetricFamily(name, words, value=value)
    if counts.last_check_at is not None:
        age = _seconds(now, counts.last_check_at)
        yield _gauge("monitor_check_age_seconds", "Seconds since the last check.", age)
    oldest = _seconds(now, counts.oldest_pending_at) if counts.oldest_pending_at else 0.0
    yield _gauge("monitor_delivery_oldest_seconds", "Age of the oldest pending alert.", oldest)
    lag = _seconds(now, counts.oldest_due_at) if counts.oldest_due_at else 0.0
    yield _gauge("monitor_check_lag_seconds", "How long the most overdue check is due.", lag)
    states = GaugeMetricFamily(
        "monitor_articles_by_availability", "Articles by availability.", labels=["availability"]
    )
    for state, number in counts.availability:
        states.add_metric([state], number)
    yield states


def _gauge(name: str, words: str, value: float, **labels: str) -> Metric:
    family = GaugeMetricFamily(name, words, labels=list(labels))
    family.add_metric(list(labels.values()), value)
    return family


def _seconds(now: datetime, then: datetime) -> float:
    return max((now - then).total_seconds(), 0.0)
