"""Does a text tell another one's facts in the other one's order?

Reporters of one event share its facts, but seldom the order in which they come: a rewriting keeps
it. So two texts are alike when most of what the one states stands in the other, and stands there
in the same order; or when next to all of both is shared, in whatever order, for two reporters of
one event leave out different things. This is a hint, never a proof: it is told as less sure than
shared words.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

_LEAST_SHARED = 8
"""Shared facts below which an order says little: eight in one order come about by chance once in
40,000 times, and with one of them elsewhere once in 800."""

_LEAST_SHARE, _LEAST_ORDER = 0.6, 0.8  # of the facts, of the shared ones; judgement
_LEAST_STRONG = 2
"""Shared figures and quotes, for names alone follow from who is who."""

_ALL, _MANY, _MANY_STRONG = 0.85, 10, 5
"""Share of the facts of both, shared facts, and figures and quotes among them, that tell a
rewriting in another order; judgement: reports of one event share half of their facts."""

_MOST_SURE = 0.6  # judgement: below any copy in words
NAME = "name:"
"""What the key of a fact that is a name begins with."""


def likeness(ours: Sequence[str], theirs: Sequence[str]) -> float:
    """How sure it is that `ours` was rewritten from `theirs`, 0 to 0.6; 0 says nothing.

    Both are keys of facts in the order of their first mention.
    """
    places = {key: place for place, key in reversed(list(enumerate(theirs)))}
    mine = list(dict.fromkeys(ours))
    shared = [key for key in mine if key in places]
    strong = sum(not key.startswith(NAME) for key in shared)
    if len(shared) < _LEAST_SHARED or strong < _LEAST_STRONG:
        return 0.0
    share = len(shared) / len(mine)
    tops: list[int] = []  # of the longest rising subsequence (patience sorting)
    for number in (places[key] for key in shared):
        place = bisect_left(tops, number)
        tops[place : place + 1] = [number]
    order = len(tops) / len(shared)
    both = min(share, len(shared) / len(places))
    all_shared = both >= _ALL and len(shared) >= _MANY and strong >= _MANY_STRONG
    if share < _LEAST_SHARE or (order < _LEAST_ORDER and not all_shared):
        return 0.0
    return round(_MOST_SURE * share * order, 4)
