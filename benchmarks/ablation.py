"""What each named heuristic of the body extractor is worth: F1 with it switched off.

    python -m benchmarks.ablation --scorer MODULE [--limit N] [NAME ...]

MODULE is an importable scorer of body extraction: `SETS`, `load(data, split, set)` that yields
(key, record with `url`, path of a gzipped page), `PAGE[set](record, text)` and `SUM[set](rows)`
with an `f1`, and `HERE`, the folder whose `data` it reads. The table is in docs/extraction.md.
"""

from __future__ import annotations

import argparse
import contextlib
import gzip
import importlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from unittest import mock

from benchmarks.extractor import body_text
from monitor.core.extract.body import verdicts

BASE = "monitor.core.extract"

RULES = ("LINK_RULES", "TEXT_RULES", "SHORT_RULES")

HEURISTICS: dict[str, tuple[str, object]] = {
    "names of boilerplate": ("body.containers._named", lambda *_args: {}),
    "borrowed names": ("body.containers._misnamed", lambda *_args: frozenset()),
    "articles in articles": ("body.containers._nested", lambda _page: {}),
    "boxes with a form": ("body.containers._forms", lambda _page: {}),
    "cookies weigh nothing": ("body.containers._COOKIE", "\0"),
    "the one under the headline": ("body.containers._own", lambda *_args: None),
    "overlap with structured data": (
        "body.structured_body_overlap.overlap",
        lambda *_args: frozenset(),
    ),
    "lead before the container": ("body.body.lead_paragraphs.lead", lambda *_args: []),
    "short standfirsts": ("body.lead_paragraphs._is_short_lead", lambda *_args: False),
    "captions beside pictures": ("body.body._stands_by_picture", lambda *_args: False),
    "captions in figures": ("body.verdicts.is_caption", lambda _run: False),
    "captions by their credit": ("body.phrases.is_picture_credit", lambda _text: False),
    "above the headline": ("body.body._drop_before_headline", lambda *_args: None),
    "headings over nothing": ("body.body._drop_headings_of_nothing", lambda _judged: None),
}
"""Name → the function or value that carries it, and what stands in for it."""


def names() -> list[str]:
    """All heuristics: those of the table, and the verdicts on single runs."""
    return [*HEURISTICS, *(reason for rules in RULES for reason, _ in getattr(verdicts, rules))]


@contextlib.contextmanager
def without(name: str) -> Iterator[None]:
    """The extractor with one heuristic switched off."""
    with contextlib.ExitStack() as stack:
        if name in HEURISTICS:
            target, stand_in = HEURISTICS[name]
            stack.enter_context(mock.patch(f"{BASE}.{target}", stand_in))
        for rules in RULES:
            left = tuple(rule for rule in getattr(verdicts, rules) if rule[0] != name)
            stack.enter_context(mock.patch.object(verdicts, rules, left))
        yield


def scores(scorer: Any, limit: int) -> dict[str, float]:
    """F1 of each set."""
    found = {}
    for name in scorer.SETS:
        pages = scorer.load(str(Path(scorer.HERE) / "data"), "dev", name)
        if limit:
            pages = pages[:: max(1, len(pages) // limit)][:limit]
        rows = []
        for _, record, path in pages:
            with gzip.open(path) as file:
                rows.append(scorer.PAGE[name](record, body_text(file.read(), record["url"])))
        found[name] = scorer.SUM[name](rows, 2)["f1"]
    return found


def ablate() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--scorer", required=True)
    parser.add_argument("--limit", type=int, default=0)
    parser.add_argument("names", nargs="*")
    options = parser.parse_args()
    scorer = importlib.import_module(options.scorer)
    full = scores(scorer, options.limit)
    print(f"| {'switched off':<28} | " + " | ".join(full) + " |")
    print("|---|" + "---|" * len(full))
    print(f"| {'nothing: F1':<28} | " + " | ".join(f"{f1:.4f}" for f1 in full.values()) + " |")
    for name in options.names or names():
        with without(name):
            less = scores(scorer, options.limit)
        print(
            f"| {name:<28} | " + " | ".join(f"{less[one] - full[one]:+.4f}" for one in full) + " |",
            flush=True,
        )


if __name__ == "__main__":
    ablate()
