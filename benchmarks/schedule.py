"""When to look again: the adaptive rule against a fixed interval, age tiers and AIMD.

Each strategy watches the same simulated articles through their first week. The rule runs as
shipped, at its default budget; the others are scaled until they make as many fetches. Printed are
the mean delay from an edit to the next look, and the versions that were replaced before any look.

The simulated edits: articles differ in how much they are edited (gamma), edits come early
(a power law), and in runs. Three worlds are shown, for no rule should live off one: the one whose
numbers the rule assumes, one in which few articles have most of the edits, and one in which edits
come later than the rule thinks.
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from statistics import fmean, median

from monitor.core.check.schedule import next_interval
from monitor.model.story import CheckIntervals

SCALING = 2_000  # articles on which the others are scaled
HOUR = 3600.0
WEEK = 168 * HOUR
FIRST_LOOK = 10 * 60.0  # after publication, at most
INTERVALS = CheckIntervals()
FLOOR = INTERVALS.floor.total_seconds()
CEILING = INTERVALS.ceiling.total_seconds()
RUN_SHARE, RUN_GAP = 0.25, 30 * 60.0

Strategy = Callable[[float, int, bool, float, float], float]
"""(age, changes seen, change seen just now, last interval, number in [0, 1)) -> next interval, s"""


@dataclass(frozen=True)
class World:
    """How edits come: mean number a week, gamma shape of it over articles, decay over age."""

    name: str
    mean: float
    shape: float
    decay: float
    articles: int = 10_000

    def edits(self, rng: random.Random) -> list[float]:
        rate = rng.gammavariate(self.shape, self.mean / self.shape)
        times, clock = [], rng.expovariate(1.0)
        while clock < rate:
            times.append(self._age(clock / rate))
            while rng.random() < RUN_SHARE:
                times.append(times[-1] + rng.expovariate(1 / RUN_GAP))
            clock += rng.expovariate(1.0)
        return sorted(t for t in times if t < WEEK)

    def _age(self, share: float) -> float:
        """The age by which `share` of a week's edits have come."""
        week = 1 - 169**-self.decay
        return HOUR * (math.pow(1 - share * week, -1 / self.decay) - 1)


WORLDS = (
    World("as the rule assumes", mean=0.7, shape=0.7, decay=0.35, articles=30_000),
    World("few articles, many edits", mean=0.7, shape=0.2, decay=0.35),
    World("edits come late", mean=0.7, shape=0.7, decay=0.05),
)


@dataclass
class Tally:
    fetches: int = 0
    edits: int = 0
    lost: int = 0
    delays: list[float] = field(default_factory=list)


def watch(edits: list[float], strategy: Strategy, rng: random.Random, tally: Tally) -> None:
    """One article's week under one strategy."""
    age, seen, changes, interval = rng.uniform(0, FIRST_LOOK), 0, 0, FLOOR
    while seen < len(edits) and edits[seen] <= age:
        seen += 1  # part of the first version that is seen
    while True:
        before = seen
        while seen < len(edits) and edits[seen] <= age:
            tally.delays.append(age - edits[seen])
            seen += 1
        found = seen - before
        tally.fetches += 1
        tally.edits += found
        tally.lost += max(found - 1, 0)
        changes += found > 0
        if age >= WEEK:
            return
        interval = strategy(age, changes, found > 0, interval, rng.random())
        age += interval


def ours(age: float, changes: int, hit: bool, _interval: float, jitter: float) -> float:
    return next_interval(
        age=timedelta(seconds=age), changes=changes, hit=hit, intervals=INTERVALS, jitter=jitter
    ).total_seconds()


def fixed(scale: float) -> Strategy:
    return lambda _age, _changes, _hit, _interval, _jitter: scale * HOUR


def tiers(scale: float) -> Strategy:
    steps = ((1, 0.1), (6, 0.3), (24, 0.75), (72, 2.0), (1e9, 5.0))

    def strategy(age: float, _changes: int, _hit: bool, _interval: float, _jitter: float) -> float:
        hours = next(interval for until, interval in steps if age < until * HOUR)
        return min(max(scale * hours * HOUR, FLOOR), CEILING)

    return strategy


def aimd(scale: float) -> Strategy:
    """Halves after a change, else adds a step: the classic of adaptive polling."""

    def strategy(_age: float, _changes: int, hit: bool, interval: float, _jitter: float) -> float:
        return min(max(interval / 2 if hit else interval + scale * 60.0, FLOOR), CEILING)

    return strategy


def run(world: World, strategy: Strategy, articles: int) -> Tally:
    """The same seed for each strategy, hence the same edits."""
    tally, edit_rng, rng = Tally(), random.Random(7), random.Random(8)
    for _ in range(articles):
        watch(world.edits(edit_rng), strategy, rng, tally)
    return tally


def scaled(world: World, make: Callable[[float], Strategy], fetches: float) -> Strategy:
    """The strategy at that scale which makes as many fetches an article."""
    low, high = 0.01, 100.0
    for _ in range(18):
        middle = (low * high) ** 0.5
        made = run(world, make(middle), SCALING).fetches / SCALING
        low, high = (middle, high) if made > fetches else (low, middle)
    return make((low * high) ** 0.5)


def main() -> None:
    for world in WORLDS:
        print(f"world: {world.name}")
        print(f"{'strategy':<16}{'fetches':>8}{'mean delay':>12}{'median':>9}{'never seen':>12}")
        budget = run(world, ours, SCALING).fetches / SCALING
        contestants = {
            "fixed": scaled(world, fixed, budget),
            "age tiers": scaled(world, tiers, budget),
            "AIMD": scaled(world, aimd, budget),
            "age x rate": ours,
        }
        means = {}
        for name, strategy in contestants.items():
            tally = run(world, strategy, world.articles)
            means[name] = fmean(tally.delays) / 60
            print(
                f"{name:<16}{tally.fetches / world.articles:>8.1f}{means[name]:>8.1f} min"
                f"{median(tally.delays) / 60:>5.1f} min{tally.lost / tally.edits:>11.1%}"
            )
        best = min(value for name, value in means.items() if name != "age x rate")
        print(f"ratio to the best other: {means['age x rate'] / best:.2f}\n")


if __name__ == "__main__":
    main()
