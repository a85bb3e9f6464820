"""A worker process may be brought to anything; the one who asks is told, and goes on."""

from __future__ import annotations

import asyncio
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from datetime import timedelta
from pathlib import Path

import pytest

from monitor.adapters.evaluation import LocalEvaluator, ProcessEvaluator
from monitor.errors import EvaluationError, FaultyError, FeedError, TooCostlyError
from monitor.model.config import EvaluationSettings
from tests.adapters.evaluation import hostile

SETTINGS = EvaluationSettings(processes=2, timeout=timedelta(seconds=1), max_memory=200_000_000)


@pytest.fixture
def evaluator() -> Iterator[ProcessEvaluator]:
    made = ProcessEvaluator(SETTINGS)
    yield made
    made.close()


async def test_what_the_function_makes_of_it(evaluator: ProcessEvaluator) -> None:
    assert await evaluator.run(hostile.double, 21) == 42
    assert await evaluator.run(hostile.length, bytes(9_000_000)) == 9_000_000
    assert await evaluator.run(hostile.whose) != os.getpid()


async def test_a_worker_serves_one_call_after_another(evaluator: ProcessEvaluator) -> None:
    assert len({await evaluator.run(hostile.whose) for _ in range(9)}) == 1


async def test_a_worker_is_replaced_in_time(
    evaluator: ProcessEvaluator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("monitor.adapters.evaluation.processes._CALLS", 3)
    assert len({await evaluator.run(hostile.whose) for _ in range(6)}) == 2


@pytest.mark.parametrize(
    ("function", "error", "words"),
    [
        (hostile.spins, TooCostlyError, "takes more than the 1 s"),
        (hostile.eats_memory, TooCostlyError, "memory"),
        (hostile.parses_what_grows, TooCostlyError, "takes more"),
        (hostile.says_too_much, TooCostlyError, "more"),  # than memory or an answer has room for
        (hostile.is_killed, TooCostlyError, "was killed"),
        (hostile.crashes, FaultyError, "crashed (SIGSEGV)"),
        (hostile.leaves, FaultyError, "crashed (exit code 3)"),
        (hostile.is_at_fault, FaultyError, "ValueError: a digit that nobody thought of"),
        (hostile.is_no_feed, FeedError, "it is no feed"),
    ],
)
async def test_what_a_page_may_bring_about(
    evaluator: ProcessEvaluator, function: object, error: type[Exception], words: str
) -> None:
    with pytest.raises(error) as raised:
        await evaluator.run(function)  # type: ignore[arg-type]
    assert words in str(raised.value)
    assert await evaluator.run(hostile.double, 21) == 42


async def test_a_fault_is_told_with_its_place(evaluator: ProcessEvaluator) -> None:
    for one in (evaluator, LocalEvaluator()):
        with pytest.raises(FaultyError) as raised:
            await one.run(hostile.is_at_fault)
        assert "hostile.py" in raised.value.trace


async def test_a_call_that_takes_no_processor_time_ends_too(evaluator: ProcessEvaluator) -> None:
    started = time.monotonic()
    with pytest.raises(TooCostlyError):
        await evaluator.run(hostile.sleeps)
    assert time.monotonic() - started < 20


async def test_the_others_go_on_while_one_spins(evaluator: ProcessEvaluator) -> None:
    spinning = asyncio.create_task(evaluator.run(hostile.spins))
    for number in range(20):
        assert await evaluator.run(hostile.double, number) == 2 * number
    assert not spinning.done()
    with pytest.raises(TooCostlyError):
        await spinning


async def test_a_worker_that_is_killed_from_outside_harms_nothing(
    evaluator: ProcessEvaluator, tmp_path: Path
) -> None:
    assert await evaluator.run(hostile.is_killed_the_first_time, tmp_path / "mark") == "done"
    pid = await evaluator.run(hostile.whose)
    os.kill(pid, signal.SIGKILL)  # while it is idle
    assert await evaluator.run(hostile.double, 4) == 8


async def test_workers_killed_in_the_middle_of_messages(evaluator: ProcessEvaluator) -> None:
    """Killed while they are sent nine megabytes, over and over: every call comes to an end."""
    rng = random.Random(5)
    body = bytes(9_000_000)
    for _ in range(30):
        pids = [await evaluator.run(hostile.whose) for _ in range(2)]
        calls = [asyncio.create_task(evaluator.run(hostile.length, body)) for _ in range(2)]
        await asyncio.sleep(rng.random() * 0.03)
        for pid in pids:
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        ends = await asyncio.wait_for(asyncio.gather(*calls, return_exceptions=True), 20)
        assert ends == [9_000_000] * 2


async def test_who_is_cancelled_leaves_nobody_spinning(
    evaluator: ProcessEvaluator, tmp_path: Path
) -> None:
    mark = tmp_path / "pid"
    spinning = asyncio.create_task(evaluator.run(hostile.spins_once_started, mark))
    pid = await _written(mark)
    spinning.cancel()
    with pytest.raises(asyncio.CancelledError):
        await spinning
    assert await _ended(pid)


async def test_close_ends_what_is_under_way(evaluator: ProcessEvaluator, tmp_path: Path) -> None:
    mark = tmp_path / "pid"
    spinning = asyncio.create_task(evaluator.run(hostile.spins_once_started, mark))
    pid = await _written(mark)
    evaluator.close()
    with pytest.raises(EvaluationError):
        await asyncio.wait_for(spinning, 5)
    assert await _ended(pid)


_ASKS = """
import asyncio, sys
from datetime import timedelta
from pathlib import Path
from monitor.adapters.evaluation import ProcessEvaluator
from monitor.model.config import EvaluationSettings
from tests.adapters.evaluation import hostile

async def main():
    evaluator = ProcessEvaluator(EvaluationSettings(timeout=timedelta(seconds=60)))
    evaluator.fork(int(sys.argv[1]))
    await asyncio.gather(
        *(evaluator.run(hostile.spins_once_started, Path(name)) for name in sys.argv[2:])
    )

if __name__ == "__main__":
    asyncio.run(main())
"""


@pytest.mark.parametrize("forked", [0, 1, 2])
async def test_workers_do_not_outlive_the_one_that_asks(tmp_path: Path, forked: int) -> None:
    """It is killed with SIGKILL while both its workers spin."""
    script = tmp_path / "asks.py"
    script.write_text(_ASKS)
    marks = [tmp_path / "one", tmp_path / "two"]
    asking = subprocess.Popen(
        [sys.executable, script, str(forked), *marks],
        env={**os.environ, "PYTHONPATH": str(Path.cwd())},
    )
    pids = [await _written(mark) for mark in marks]
    asking.kill()
    asking.wait()
    assert [await _ended(pid) for pid in pids] == [True, True]


_FORKS = """
import asyncio, os, sys, threading
from monitor.adapters.evaluation import ProcessEvaluator
from monitor.model.config import EvaluationSettings

async def main():
    done = threading.Event()
    if sys.argv[1] == "threaded":
        threading.Thread(target=done.wait).start()
    evaluator = ProcessEvaluator(EvaluationSettings(processes=1))
    evaluator.fork(2)
    print(await evaluator.run(os.getppid) == os.getpid())
    evaluator.close()
    print((await evaluator.run(os.getppid)) == os.getpid())
    evaluator.close()
    done.set()

if __name__ == "__main__":
    asyncio.run(main())
"""


@pytest.mark.parametrize(("threads", "own"), [("single", True), ("threaded", False)])
def test_the_first_worker_is_forked_unless_there_are_threads(
    tmp_path: Path, threads: str, own: bool
) -> None:
    """Any later one is the fork server's, for by then there are threads."""
    script = tmp_path / "forks.py"
    script.write_text(_FORKS)
    done = subprocess.run(
        [sys.executable, script, threads],
        env={**os.environ, "PYTHONPATH": str(Path.cwd())},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.split() == [str(own), "False"]


async def _written(mark: Path) -> int:
    """The process that wrote its number there, once it has."""
    async with asyncio.timeout(30):
        while not mark.exists() or not mark.read_text():
            await asyncio.sleep(0.02)
    return int(mark.read_text())


async def _ended(pid: int) -> bool:
    """Whether a process is gone within a few seconds."""
    for _ in range(250):
        if not Path(f"/proc/{pid}").exists():
            return True
        await asyncio.sleep(0.02)
    return False
