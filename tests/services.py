"""`Services` for tests: real but for what a test hands in; what it does not, fails when it is used."""

from collections.abc import Callable
from typing import Any

from monitor.adapters.evaluation.local import LocalEvaluator
from monitor.model.config import Settings
from monitor.ports import Services


class Unexpected:
    """A port that a test does not expect to be used."""

    def __getattr__(self, name: str) -> Any:
        raise AssertionError(f"{name} was asked for")


def services(
    *,
    store: Any,
    clock: Any,
    settings: Settings,
    fetcher: Any = None,
    notifier: Any = None,
    evaluator: Any = None,
    rng: Callable[[], float] = lambda: 0.5,
    **others: Any,
) -> Services:
    """The ports of a check, a reading or a delivery; without another, pages are evaluated here."""
    return Services(
        fetcher=fetcher or Unexpected(),
        notifier=notifier or Unexpected(),
        evaluator=evaluator or LocalEvaluator(),
        store=store,
        clock=clock,
        settings=settings,
        rng=rng,
        **others,
    )
