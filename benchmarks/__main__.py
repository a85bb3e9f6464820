"""`python -m benchmarks [NAME ...]`: runs the benchmarks and prints their ratios."""

from __future__ import annotations

import importlib
import sys

NAMES = ("pipeline", "fetching", "extraction", "diffing", "store", "schedule", "matching")


def main(names: list[str]) -> int:
    unknown = sorted(set(names) - set(NAMES))
    if unknown:
        print(f"no benchmark is called {', '.join(unknown)}; there are {', '.join(NAMES)}")
        return 2
    for name in names or NAMES:
        print(f"\n== {name}")
        importlib.import_module(f"benchmarks.{name}").main()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
