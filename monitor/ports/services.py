"""The ports that work is done with, in one value: a check, a reading and a delivery share it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from monitor.model.config import Settings
from monitor.ports.evaluation import Evaluator
from monitor.ports.store import Store
from monitor.ports.world import Clock, Fetcher, Hubs, Notifier


@dataclass(frozen=True, slots=True, kw_only=True)
class Services:
    """What `check`, `discover` and `deliver_due` work with. `rng` gives numbers in [0, 1).

    `hub` asks hubs to push feeds; without it all of them are polled. `patience` is how long a check
    or a reading holds its worker up while it waits for the host's turn; None waits as long as it
    takes.
    """

    fetcher: Fetcher
    store: Store
    evaluator: Evaluator
    notifier: Notifier
    clock: Clock
    rng: Callable[[], float]
    settings: Settings
    hub: Hubs | None = None
    patience: timedelta | None = None
