"""What Portuguese reports count, and what happens to it."""

from __future__ import annotations

from monitor.core.language.lexicons.lexicon import grouped

HAPPENINGS = grouped(
    """
    killed: mort falec vítima
    wounded: ferid
    missing: desaparecid
    evacuated: evacuad retirad
    arrested: detid presos$ preso$
    ill: doente infet infect
    rescued: resgat salvo
    returned: devolvid regressad
    treated: internad hospital tratad
    found: encontrad recuperad
    further: adicional outros$ outras$
    captured: captur prisioneir
    planned: previst planead
    sent: enviad
    remaining: continuam$ permanecem$
    """
)

THINGS = grouped(
    """
    people: pessoas$ pessoa$ homens$ mulheres$
    """
)
