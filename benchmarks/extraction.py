"""Milliseconds a page of extraction, beside the bare parse and, where installed, trafilatura.

On invented pages of the demo's layouts, grown to the size of news pages by menus, teasers and
scripts. All are timed in turns on the same page, as processor time: what counts are the ratios.
"""

from __future__ import annotations

import importlib.util
import time
from collections.abc import Callable
from datetime import UTC, datetime

from selectolax.lexbor import LexborHTMLParser

from benchmarks.extractor import body_text
from demo import articles, layouts
from monitor.core.extract import extract

ROUNDS = 12
URL = "https://courier.example/news/ferry"


def pages() -> list[bytes]:
    """Pages of several layouts and sizes."""
    found = []
    for story in articles.courier(datetime(2026, 1, 5, 12, tzinfo=UTC))[:4]:
        found += [
            grown(layout(story, URL, size), size).encode()
            for layout in (layouts.courier, layouts.gazette)
            for size in (0, 120, 400)
        ]
    return found


def grown(page: str, size: int) -> str:
    """A page with `size` menu entries, as many teasers, and a script, as real pages have them."""
    menu = "".join(
        f'<li class="menu-item"><a href="/s/{n}">Section {n}</a></li>' for n in range(size)
    )
    teasers = "".join(
        f'<div class="card card--{n}"><a href="/t/{n}"><h3>Council votes on lane {n}</h3></a>'
        f"<span>{n} min ago</span></div>"
        for n in range(size)
    )
    script = "var state=" + "0," * (size * 40)
    extra = (
        f'<ul class="menu">{menu}</ul><div class="teasers">{teasers}</div><script>{script}</script>'
    )
    return page.replace("</body>", f"{extra}</body>") if "</body>" in page else page + extra


def rivals() -> dict[str, Callable[[bytes], object]]:
    """What is timed."""
    found: dict[str, Callable[[bytes], object]] = {
        "bare Lexbor parse": LexborHTMLParser,
        "body": lambda page: body_text(page, URL),
        "whole extraction": lambda page: extract(page, url=URL),
    }
    if importlib.util.find_spec("trafilatura") is not None:
        try:
            trafilatura = importlib.import_module("trafilatura")
        except ImportError as error:
            print(f"trafilatura cannot be loaded: {error}")
        else:
            found["trafilatura"] = lambda page: trafilatura.extract(page, include_comments=False)
    return found


def main() -> None:
    timed = rivals()
    every = pages()
    taken: dict[str, list[float]] = {name: [] for name in timed}
    for page in every:
        for function in timed.values():
            function(page)
        for _ in range(ROUNDS):
            for name, function in timed.items():
                started = time.process_time()
                function(page)
                taken[name].append(1000 * (time.process_time() - started))
    base = sorted(taken["bare Lexbor parse"])
    print(f"{len(every)} pages of {min(map(len, every)):,} to {max(map(len, every)):,} bytes")
    print(f"{'':<20}{'median ms':>11}{'p95 ms':>9}{'x parse':>9}")
    for name, times in taken.items():
        times.sort()
        ratio = sum(times) / sum(base)
        median, slow = times[len(times) // 2], times[int(len(times) * 0.95)]
        print(f"{name:<20}{median:>11.2f}{slow:>9.2f}{ratio:>9.1f}")


if __name__ == "__main__":
    main()
