"""What French reports count, and what happens to it."""

from __future__ import annotations

from monitor.core.language.lexicons.lexicon import grouped

HAPPENINGS = grouped(
    """
    sent: envoy déploy
    ill: malade infect contamin
    killed: tué tuer mort décéd
    wounded: bless
    lost: pertes$
    captured: captur prisonnier
    further: supplémentaire autres$
    planned: prévu prévoi
    missing: disparu
    arrested: arrêté interpell repris$
    evacuated: évacu déplacés$ déplacées$
    rescued: sauvé secour
    returned: rapatri restitu
    treated: soign hospitalis hôpit
    found: retrouv récupér
    trained: formés$ entraîn
    remaining: restent$ reste$ restaient$
    """
)

THINGS = grouped(
    """
    troops: soldat militaire
    shells: obus
    containers: conteneur
    people: personnes$ hommes$ femmes$ gens$
    """
)
