"""Do the tests notice when the orchestration is broken? Small faults, one at a time.

    python -m benchmarks.mutation                           # 5 of each module that NEAR names
    python -m benchmarks.mutation monitor/outbox.py --sample 20 --seed 3
    python -m benchmarks.mutation monitor/outbox.py --list

A fault is a comparison turned around, a condition denied, a number off by one, a call or a value
left out, in a copy of the checkout. The tests near the module run once with a record of who passes
which line; a fault is given to those that pass its line, at most `MOST_TESTS`, the quickest first.
A fault that none of them notices is printed with its line: either a test is missing, or the fault
changes nothing that can be seen. A module is held to nine tenths.
"""

from __future__ import annotations

import argparse
import ast
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import coverage

ROOT = Path(__file__).resolve().parents[1]

NEAR = {
    "monitor/daemon.py": ["tests/daemon/test_daemon.py"],
    "monitor/pipeline.py": [
        "tests/pipeline/test_pipeline.py",
        "tests/pipeline/test_faults.py",
        "tests/pipeline/test_technical_versions.py",
        "tests/daemon/test_daemon.py",
    ],
    "monitor/outbox.py": ["tests/pipeline/test_outbox.py"],
    "monitor/discovery/fetching.py": ["tests/pipeline/test_discovery.py"],
    "monitor/discovery/source.py": ["tests/pipeline/test_discovery.py"],
    "monitor/discovery/matcher.py": ["tests/pipeline/test_matcher.py"],
    "monitor/app/doctor.py": ["tests/unit/test_doctor.py"],
    "monitor/app/registration.py": ["tests/pipeline/test_discovery_watch.py"],
    "monitor/adapters/store/claims.py": [
        "tests/contract/test_store_articles.py",
        "tests/contract/test_store_outbox.py",
    ],
}
"""Modules that have no answer of their own to compare, and the tests that hold them."""

MOST_TESTS = 40
MOST_SECONDS = 150
COPIED = ("monitor", "tests", "config", "db", "demo", "docs", "benchmarks", "pyproject.toml")
OPPOSITES: dict[type[ast.AST], str] = {
    ast.Lt: "<=",
    ast.LtE: "<",
    ast.Gt: ">=",
    ast.GtE: ">",
    ast.Eq: "!=",
    ast.NotEq: "==",
    ast.Is: "is not",
    ast.IsNot: "is",
    ast.In: "not in",
    ast.NotIn: "in",
}


class Mutant(NamedTuple):
    """A fault: where it is, what it is, and the module with it."""

    line: int
    what: str
    source: str
    lines: range  # of the statement that it is in: its first line may stand for all


def mutants(source: str) -> Iterator[Mutant]:
    """All faults of a module, in its order. Logging and module constants are left alone."""
    data = source.encode()
    starts = [0]
    for each in data.split(b"\n"):
        starts.append(starts[-1] + len(each) + 1)

    def span(node: ast.AST) -> tuple[int, int]:
        if not isinstance(node, ast.stmt | ast.expr | ast.arg | ast.keyword | ast.excepthandler):
            raise TypeError(f"{ast.dump(node)} stands at no place")
        return (
            starts[node.lineno - 1] + node.col_offset,
            starts[(node.end_lineno or node.lineno) - 1] + (node.end_col_offset or 0),
        )

    def text(node: ast.AST) -> str:
        low, high = span(node)
        return data[low:high].decode()

    def with_text(node: ast.AST, put: str, line: int) -> Mutant:
        low, high = span(node)
        changed = data[:low] + put.encode() + data[high:]
        old = " ".join(text(node).split())
        what = f"{old[:60]} → {' '.join(put.split())[:60]}"
        return Mutant(line, what, changed.decode(), statement)

    statement = range(0)

    def visit(node: ast.AST, *, inside: bool) -> Iterator[Mutant]:
        nonlocal statement
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant):
                continue  # a docstring
            if isinstance(child, ast.Expr) and "log." in text(child)[:40]:
                continue
            within = inside or isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and child in (
                node.args,
                node.returns,
                *node.decorator_list,
            ):
                continue
            if isinstance(node, ast.AnnAssign) and child is node.annotation:
                continue
            if isinstance(child, ast.stmt):
                body = getattr(child, "body", None)
                end = body[0].lineno if isinstance(body, list) else (child.end_lineno or 0) + 1
                statement = range(child.lineno, max(end, child.lineno + 1))
            if within:
                yield from of(child)
            yield from visit(child, inside=within)

    def of(node: ast.AST) -> Iterator[Mutant]:
        match node:
            case ast.Compare(left=left, ops=[op], comparators=[right]):
                put = f"{text(left)} {OPPOSITES[type(op)]} {text(right)}"
                yield with_text(node, put, node.lineno)
            case ast.BoolOp(op=op, values=values):
                word = " or " if isinstance(op, ast.And) else " and "
                yield with_text(node, f"({word.join(f'({text(v)})' for v in values)})", node.lineno)
            case ast.UnaryOp(op=ast.Not(), operand=operand):
                yield with_text(node, f"({text(operand)})", node.lineno)
            case ast.Constant(value=bool(value)):
                yield with_text(node, str(not value), node.lineno)
            case ast.Constant(value=int() | float() as value):
                yield with_text(node, repr(value + 1), node.lineno)
            case ast.BinOp(left=left, op=ast.Add() | ast.Sub() as op, right=right):
                sign = "-" if isinstance(op, ast.Add) else "+"
                yield with_text(node, f"{text(left)} {sign} {text(right)}", node.lineno)
            case ast.If(test=test) | ast.IfExp(test=test) if not isinstance(test, ast.Compare):
                yield with_text(test, f"(not ({text(test)}))", test.lineno)
            case ast.Expr(value=ast.Call() | ast.Await()):
                yield with_text(node, "pass", node.lineno)
            case ast.Return(value=ast.AST() as value) if text(value) != "None":
                yield with_text(node, "return None", node.lineno)
            case ast.Continue():
                yield with_text(node, "break", node.lineno)
            case ast.Break():
                yield with_text(node, "continue", node.lineno)

    yield from visit(ast.parse(source), inside=False)


def pytest(copy: Path, *arguments: str, most: float | None = None) -> int:
    """The exit code of the tests in the copy; 124 where they take longer than `most` seconds."""
    command = [sys.executable, *arguments]
    environ = {**os.environ, "PYTHONPATH": str(copy), "COVERAGE_FILE": str(copy / ".coverage")}
    with subprocess.Popen(
        command,
        cwd=copy,
        env=environ,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    ) as running:
        try:
            return running.wait(most)
        except subprocess.TimeoutExpired:
            os.killpg(running.pid, 9)
            return 124


USUAL = ("-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", "-k", "not postgres")
RECORD = """
import time
import coverage
import pytest

cover = coverage.Coverage(include=[{module!r}], data_file={data!r}, config_file=False)
cover.start()


class Recorder:
    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item):
        cover.switch_context(item.nodeid)
        begun = time.monotonic()
        result = yield
        with open({times!r}, "a") as file:
            file.write(f"{{time.monotonic() - begun:.3f}} {{item.nodeid}}\\n")
        cover.switch_context("")
        return result


code = pytest.main({arguments!r}, plugins=[Recorder()])
cover.stop()
cover.save()
raise SystemExit(code)
"""


def witnesses(copy: Path, module: str, near: list[str]) -> dict[int, list[str]]:
    """Which tests pass which line of a module, the quickest first."""
    data, times = copy / "lines.db", copy / "times"
    for path in (data, times):
        path.unlink(missing_ok=True)
    arguments = [*USUAL[2:], *near]
    script = copy / "record.py"
    script.write_text(
        RECORD.format(
            module=str(copy / module), data=str(data), times=str(times), arguments=arguments
        )
    )
    code = pytest(copy, str(script))
    if code != 0:
        raise SystemExit(f"{module}: the tests near it fail without a fault ({code})")
    seconds = {}
    for line in times.read_text().splitlines():
        spent, _, name = line.partition(" ")
        seconds[name] = float(spent)
    found = coverage.CoverageData(str(data))
    found.read()
    passed: dict[int, list[str]] = defaultdict(list)
    for number, contexts in found.contexts_by_lineno(str(copy / module)).items():
        passed[number] = sorted((c for c in contexts if c), key=lambda name: seconds.get(name, 0.0))
    return passed


def held(module: str, near: list[str], sample: int, seed: int) -> tuple[int, int]:
    """How many of a module's sampled faults are noticed, and how many there were."""
    near = [path for path in near if (ROOT / path.partition("::")[0]).exists()]
    source = (ROOT / module).read_text(encoding="utf-8")
    every = list(mutants(source))
    chosen = random.Random(seed).sample(every, min(sample, len(every)))
    killed = 0
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder)
        for name in COPIED:
            if (ROOT / name).is_dir():
                shutil.copytree(
                    ROOT / name, copy / name, ignore=shutil.ignore_patterns("__pycache__")
                )
            else:
                shutil.copy(ROOT / name, copy / name)
        passed = witnesses(copy, module, near)
        for mutant in sorted(chosen):
            (copy / module).write_text(mutant.source, encoding="utf-8")
            tests = list(
                dict.fromkeys(name for line in mutant.lines for name in passed.get(line, []))
            )[:MOST_TESTS]
            begun = time.monotonic()
            noticed = bool(tests) and pytest(copy, *USUAL, *tests, most=MOST_SECONDS) != 0
            killed += noticed
            word = "noticed" if noticed else "UNNOTICED" if tests else "UNTESTED"
            print(
                f"{module}:{mutant.line} {word} ({len(tests)} tests, "
                f"{time.monotonic() - begun:.0f} s): {mutant.what}",
                flush=True,
            )
    return killed, len(chosen)


def run(arguments: list[str]) -> int:
    """The command line. The exit code is 1 where a module is below nine tenths."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.mutation")
    parser.add_argument("modules", nargs="*", default=list(NEAR), help="modules that NEAR names")
    parser.add_argument("--tests", nargs="*", help="tests in the place of those of NEAR")
    parser.add_argument("--sample", type=int, default=5, help="faults of each module")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--list", action="store_true", help="print the faults alone")
    given = parser.parse_args(arguments)
    low = False
    for module in given.modules:
        if given.list:
            for mutant in mutants((ROOT / module).read_text(encoding="utf-8")):
                print(f"{module}:{mutant.line} {mutant.what}")
            continue
        near = given.tests or NEAR[module]
        killed, count = held(module, near, given.sample, given.seed)
        print(f"{module}: {killed} of {count} noticed", flush=True)
        low = low or killed < 0.9 * count
    return 1 if low else 0


if __name__ == "__main__":
    sys.exit(run(sys.argv[1:]))
