"""What Polish reports count, and what happens to it."""

from __future__ import annotations

from monitor.core.language.lexicons.lexicon import grouped

HAPPENINGS = grouped(
    """
    killed: zabit zgin zmar śmier ofiar
    wounded: rann ranion
    missing: zagini
    evacuated: ewakuow
    arrested: aresztow zatrzyman schwytan ujęt
    ill: zachorow zakaż chor
    rescued: uratow
    returned: zwrócon zwrócił wrócił
    treated: szpital leczon hospitaliz
    found: znalezion odnalezion odzyskan
    further: dodatkow kolejn
    captured: jeńc jeniec
    planned: planow planuj
    sent: wysłan
    lost: strat$ straty$
    """
)

THINGS = grouped(
    """
    people: osób$ osoby$ osoba$ ludzi$ ludzie$
    """
)
