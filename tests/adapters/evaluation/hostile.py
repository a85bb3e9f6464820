"""What a page might bring about, as functions that a worker is asked to run."""

from __future__ import annotations

import ctypes
import os
import signal
import time
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser

from monitor.errors import FeedError


def double(number: int) -> int:
    return 2 * number


def length(data: bytes) -> int:
    return len(data)


def whose() -> int:
    return os.getpid()


def spins() -> None:
    """As a regular expression that does not come to an end: in C, and holding the GIL."""
    sum(iter(int, 1))


def spins_once_started(started: Path) -> None:
    started.write_text(str(os.getpid()))
    spins()


def sleeps() -> None:
    time.sleep(60)


def eats_memory() -> int:
    return len([bytes(1_000_000) for _ in range(4_000)])


def parses_what_grows() -> int:
    """Open elements that the parser opens anew in every paragraph: quadratic memory."""
    page = "".join(f"<i id=a{n}><p>" for n in range(9_000))
    return len(LexborHTMLParser(page).css("p"))


def crashes() -> None:
    ctypes.string_at(0)


def leaves() -> None:
    os._exit(3)


def is_at_fault() -> None:
    raise ValueError("a digit that nobody thought of: \u0663")


def is_no_feed() -> None:
    raise FeedError("it is no feed", mend="name another address")


def says_too_much() -> bytes:
    return bytes(70_000_000)


def is_killed_the_first_time(marks: Path) -> str:
    if not marks.exists():
        marks.write_text("once")
        os.kill(os.getpid(), signal.SIGKILL)
    return "done"


def is_killed() -> None:
    os.kill(os.getpid(), signal.SIGKILL)
