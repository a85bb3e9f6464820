"""What hangs in a thread holds up neither the others nor the end of the program."""

import asyncio
import subprocess
import sys
import threading
import time

import pytest

from monitor.threads import Threads


async def test_a_call_is_answered_or_its_error_raised() -> None:
    threads = Threads("t", 2)
    assert await threads.run(divmod, 7, 2) == (3, 1)
    with pytest.raises(ZeroDivisionError):
        await threads.run(divmod, 7, 0)
    assert await threads.run(divmod, 9, 2) == (4, 1)


async def test_calls_run_side_by_side_up_to_the_size() -> None:
    threads, gate = Threads("t", 2), threading.Barrier(2, timeout=5)
    await asyncio.gather(*(threads.run(gate.wait) for _ in range(6)))


async def test_who_is_cancelled_does_not_wait_for_the_thread() -> None:
    threads, ended = Threads("t", 1), threading.Event()
    hanging = asyncio.create_task(threads.run(ended.wait, 30))
    waiting = asyncio.create_task(threads.run(ended.wait, 30))
    await asyncio.sleep(0.05)
    started = time.monotonic()
    for task in (hanging, waiting):
        task.cancel()
    await asyncio.gather(hanging, waiting, return_exceptions=True)
    assert time.monotonic() - started < 1
    ended.set()
    assert await threads.run(divmod, 7, 2) == (3, 1)


def test_the_program_ends_while_a_call_hangs() -> None:
    program = """
import asyncio, time
from monitor.threads import STORE

async def main():
    hanging = asyncio.create_task(STORE.run(time.sleep, 60))
    await asyncio.sleep(0.2)

asyncio.run(main())
"""
    started = time.monotonic()
    subprocess.run([sys.executable, "-c", program], check=True, timeout=20)
    assert time.monotonic() - started < 10
