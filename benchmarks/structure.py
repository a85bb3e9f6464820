"""The house in figures: functions, arrows between packages, a value's way, start-up times.

What it counts is read off the checkout it stands in, so that two checkouts can be compared:
run it in each. The walks are traced calls: a stop is a function of `monitor` that is entered, a
room is a file, a return is the way back into a room that was left before. What was asked once and
is remembered is no stop.
"""

from __future__ import annotations

import ast
import os
import resource
import subprocess
import sys
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median, quantiles
from types import FrameType

from benchmarks import golden
from demo import articles, layouts
from monitor.core.check.decide import decide
from monitor.core.check.examine import examine
from monitor.core.coverage.novelty import KnownTexts, compare
from monitor.model.coverage import ArticleText
from monitor.model.story import BaselineArticle, Figure, Selectors, Story

ROOT = Path(__file__).resolve().parents[1]
MONITOR = ROOT / "monitor"

DAILY = ("log", "status", "show 1", "story list", "coverage list", "--help")
"""The commands that people type all day; measured on a database with the shipped story."""

LONG = 120
"""Lines from which a function is warned of: more than a screen or two. Judgement."""


def trees(folder: str) -> dict[Path, ast.Module]:
    """The parsed sources below a folder of the checkout."""
    return {p: ast.parse(p.read_text()) for p in sorted((ROOT / folder).rglob("*.py"))}


def functions() -> None:
    """Share of private module functions, and how long functions are."""
    for name, folder in (("monitor", "monitor"), ("core", "monitor/core")):
        sources = trees(folder)
        module = [
            node
            for tree in sources.values()
            for node in tree.body
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        ]
        every = [
            node
            for tree in sources.values()
            for node in ast.walk(tree)
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        ]
        private = sum(node.name.startswith("_") for node in module)
        lengths = [(node.end_lineno or node.lineno) - node.lineno + 1 for node in every]
        lines = [path.read_text().count("\n") for path in sources]
        print(
            f"{name}: {len(sources)} files, median {median(lines):.0f} lines; "
            f"{private} of {len(module)} module functions private ({private / len(module):.0%}); "
            f"length median {median(lengths):.0f}, p90 {quantiles(lengths, n=10)[-1]:.0f}, "
            f"longest {max(lengths)}"
        )


def long_functions() -> None:
    """Functions that one had better look at again, by their length."""
    found = [
        (length, f"{path.relative_to(ROOT)}:{node.lineno} {node.name}")
        for path, tree in trees("monitor").items()
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        if (length := (node.end_lineno or node.lineno) - node.lineno + 1) > LONG
    ]
    print(f"functions of more than {LONG} lines: {len(found)}")
    for length, where in sorted(found, reverse=True):
        print(f"  warning: {length} lines: {where}")


def arrows() -> None:
    """Packages of core, and which imports which."""
    found = set()
    packages = {p.name for p in (MONITOR / "core").iterdir() if (p / "__init__.py").exists()}
    for path, tree in trees("monitor/core").items():
        own = path.relative_to(MONITOR / "core").parts[0].removesuffix(".py")
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("monitor.core"):
                parts = (node.module or "").split(".")[2:]
                targets = parts[:1] or [alias.name for alias in node.names]
                found |= {(own, target) for target in targets if target != own}
    rooms = {own for own, _ in found} | {target for _, target in found}
    print(f"core: {len(packages)} packages, {len(rooms)} rooms, {len(found)} arrows")


def proportion() -> None:
    """Lines of tests for a line of code."""
    code, tests = (
        sum(path.read_text().count("\n") for path in (ROOT / folder).rglob("*.py"))
        for folder in ("monitor", "tests")
    )
    print(f"tests ÷ code: {tests / code:.2f} ({tests:,} to {code:,} lines)")


def walk(name: str, call: Callable[[], object]) -> None:
    """Traces one call and prints stops, rooms and returns."""
    path: list[str] = []
    functions: set[object] = set()
    stops = 0

    def note(frame: FrameType, event: str, _argument: object) -> None:
        nonlocal stops
        file = frame.f_code.co_filename
        if event == "call" and file.startswith(str(MONITOR)) and frame.f_code.co_name[0] != "<":
            stops += 1
            functions.add(frame.f_code)
            if not path or path[-1] != file:
                path.append(file)

    call()  # what is read once is read before
    sys.setprofile(note)
    try:
        call()
    finally:
        sys.setprofile(None)
    rooms = len(set(path))
    print(
        f"{name}: {stops} stops in {len(functions)} functions, {rooms} rooms, "
        f"{len(path) - rooms} returns"
    )


def walks() -> None:
    """The ways of two values: a page through a check, a report through the search for news."""
    now = datetime(2026, 1, 5, 12, tzinfo=UTC)
    report = articles.courier(now)[0]
    url = "https://courier.example/news/ferry"
    before = layouts.courier(report, url, 0).encode()
    edited = report.with_words("214 people", "219 people")
    after = layouts.courier(edited, url, 1).encode()
    walk("evaluate, from the bytes on", lambda: golden.decided(before, after))
    state, context = golden.stored(before)
    response = golden.fetched(after, golden.NOW)
    examined = examine(state, response, Selectors())
    walk("decide", lambda: decide(state, response, examined, context))
    story = Story(
        id="ferry",
        title="The Selwyn Point grounding",
        baseline=(
            BaselineArticle(
                key="courier",
                outlet="courier",
                url=url,
                published="2026-01-05",
                figures=(
                    Figure(
                        key="rescued",
                        low=214,
                        high=214,
                        unit="passengers",
                        meaning="passengers rescued",
                        source="the harbour board",
                        as_written="214",
                    ),
                ),
            ),
        ),
    )
    known = ArticleText(
        url=url,
        outlet="courier",
        title=report.headline,
        paragraphs=report.paragraphs,
        published=now,
        language="en",
    )
    new = ArticleText(
        url="https://gazette.example/ferry",
        outlet="gazette",
        title="Ferry passengers ashore",
        paragraphs=(
            "The coastguard said that 190 passengers were rescued from the ferry on Sunday.",
            "“We had been told that the fairway was clear all winter,” said Olaf Brenne, its mate.",
            "A passenger ferry with 231 people aboard ran aground off Selwyn Point on Sunday.",
        ),
        published=now + timedelta(minutes=30),
        language="en",
    )
    walk("novelty.compare", lambda: compare(new, KnownTexts(story, (known,))))


def starts() -> None:
    """Processor seconds of a whole process of each daily command, the best of three."""
    with tempfile.TemporaryDirectory() as folder:
        environ = os.environ | {
            "MONITOR_STORE__URL": f"sqlite:///{folder}/monitor.db",
            "PYTHONPATH": str(ROOT),
        }
        run = [sys.executable, "-m", "monitor"]
        subprocess.run(
            [*run, "db", "upgrade"], env=environ, cwd=ROOT, capture_output=True, check=True
        )
        subprocess.run(
            [*run, "check", "1"], env=environ, cwd=ROOT, capture_output=True, check=False
        )
        for command in DAILY:
            spent = []
            for _ in range(3):
                before = resource.getrusage(resource.RUSAGE_CHILDREN)
                subprocess.run(
                    [*run, *command.split()],
                    env=environ,
                    cwd=ROOT,
                    capture_output=True,
                    check=False,
                )
                after = resource.getrusage(resource.RUSAGE_CHILDREN)
                spent.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
            print(f"monitor {command}: {min(spent):.2f} s of processor time")


def main() -> None:
    functions()
    long_functions()
    arrows()
    proportion()
    walks()
    starts()


if __name__ == "__main__":
    main()
