"""Memory that goes back to the system once a large page is done with, where the C library can.

glibc keeps what was freed: an arena for each thread, and, once a large buffer was freed, all later
ones of that size in the heap, where what lives longer holds them down.
"""

from __future__ import annotations

import ctypes

_MMAP_THRESHOLD, _ARENA_MAX = -3, -8
"""Options of mallopt(3), by their numbers in glibc's malloc.h."""

_LARGE = 500_000
"""Bytes from which a buffer is mapped by itself. Measured with four pages of 9 MB, a third of it
text: 341 MB with all processes at glibc's defaults, 261 MB so."""


def map_large_buffers() -> None:
    """Gives each large buffer a mapping of its own, which ends with it. To be called at start."""
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt is not None:
        mallopt(_ARENA_MAX, 1)
        mallopt(_MMAP_THRESHOLD, _LARGE)


def give_back() -> None:
    """Gives what is free within the heap back."""
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    if trim is not None:
        trim(0)
