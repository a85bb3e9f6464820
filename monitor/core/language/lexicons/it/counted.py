"""What Italian reports count, and what happens to it."""

from __future__ import annotations

from monitor.core.language.lexicons.lexicon import grouped

HAPPENINGS = grouped(
    """
    killed: mort decedut uccis vittim
    wounded: ferit
    missing: dispers
    evacuated: evacuat sfollat
    arrested: arrestat arresto$ arresti$ catturat ripresi$
    ill: malat infett contagi ammalat
    rescued: salvat
    returned: restituit tornat rientrat
    treated: ricoverat ospedal curat
    found: ritrovat recuperat rinvenut
    further: ulterior altri$ altre$
    lost: perdite$
    captured: cattur prigionier
    planned: previst
    sent: inviat schierat
    remaining: restano$ rimangono$
    """
)

THINGS = grouped(
    """
    people: persone$ persona$ gente$ uomini$ donne$
    """
)
