"""The project's own rules about its structure, checked."""

import ast
import inspect
import subprocess
import sys
from pathlib import Path

import pytest

from monitor import discovery, outbox, pipeline
from monitor.ports import Services

ROOT = Path(__file__).parents[2]
SOURCES = sorted((ROOT / "monitor").rglob("*.py"))


def test_imports_keep_to_the_layers():
    done = subprocess.run(
        [Path(sys.executable).with_name("lint-imports"), "--no-cache"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("path", SOURCES, ids=lambda p: str(p.relative_to(ROOT)))
def test_no_error_is_swallowed_whole(path):
    """`except Exception` hides what nobody thought of."""
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.ExceptHandler):
            assert node.type is not None, f"bare except at line {node.lineno}"
            names = {n.id for n in ast.walk(node.type) if isinstance(n, ast.Name)}
            assert not names & {"Exception", "BaseException"}, f"line {node.lineno}"


def test_the_core_asks_neither_clock_nor_chance():
    """Time and chance are arguments: no call of now(), today(), random, in the pure layers."""
    forbidden = {"now", "utcnow", "today", "time_ns", "monotonic", "random", "uuid4", "urandom"}
    for path in SOURCES:
        if path.relative_to(ROOT).parts[1] not in {"core", "model"}:
            continue
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                assert node.func.attr not in forbidden, f"{path.name}:{node.lineno}"


def test_a_check_a_reading_and_a_round_of_deliveries_take_the_same_services():
    for work in (pipeline.check, discovery.discover, outbox.deliver_due):
        assert inspect.signature(work, eval_str=True).parameters["services"].annotation is Services
