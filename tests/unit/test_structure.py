"""The project's own rules about its structure, checked."""

import ast
import inspect
import pkgutil
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

from monitor import core, discovery, outbox, pipeline
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


def test_what_a_package_offers_at_its_front_door_is_taken_from_there():
    """In the tests too; what they look into deeper is no entry. The contracts say it of the rest."""
    doors = {
        found.name: set(getattr(import_module(found.name), "__all__", ()))
        for found in pkgutil.walk_packages(core.__path__, "monitor.core.")
        if found.ispkg and "lexicons." not in found.name
    }
    wrong = []
    for path in sorted((ROOT / "tests").rglob("*.py")):
        for node in ast.parse(path.read_text()).body:
            module = node.module or "" if isinstance(node, ast.ImportFrom) else ""
            offered = doors.get(module.rpartition(".")[0], set())
            if offered and module not in doors and {a.name for a in node.names} <= offered:
                wrong.append(f"{path.relative_to(ROOT)}:{node.lineno} {module}")
    assert not wrong
