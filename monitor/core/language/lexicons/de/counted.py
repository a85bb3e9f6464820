"""What German reports count, and what happens to it."""

from __future__ import annotations

from monitor.core.language.lexicons.lexicon import grouped

HAPPENINGS = grouped(
    """
    sent: entsandt entsend geschickt schickt verlegt
    ill: erkrank infiz krank
    killed: getötet tote$ toten$ tod$ gefallen starb gestorben
    wounded: verletz verwund
    lost: verlust
    captured: gefangen kriegsgefangen
    further: weitere zusätzlich
    planned: geplant plan$ plant$ vorbereit
    trained: ausgebildet ausbild
    missing: vermisst
    rescued: gerettet
    arrested: festgenommen verhaftet gefasst geschnappt
    special: spezial
    evacuated: evakuiert geflohen geflüchtet vertrieb
    returned: zurückgekehrt zurückgegeben zurückgebracht
    treated: behandelt krankenhaus klinik
    found: gefunden wiedergefunden sichergestellt aufgefunden geborgen
    remaining: verblieb verbleib
    """
)

THINGS = grouped(
    """
    troops: soldat truppe
    shells: granate geschoss
    containers: container
    people: menschen$ personen$ männer$ frauen$ leute$
    """
)
