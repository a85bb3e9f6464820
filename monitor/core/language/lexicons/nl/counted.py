"""What Dutch reports count, and what happens to it."""

from __future__ import annotations

from monitor.core.language.lexicons.lexicon import grouped

HAPPENINGS = grouped(
    """
    killed: dood doden$ omgekomen overleden gestorven slachtoffer
    wounded: gewond
    missing: vermist
    evacuated: geëvacueerd evacu
    arrested: gearresteerd aangehouden opgepakt gepakt
    ill: ziek besmet
    rescued: gered
    returned: teruggekeerd teruggegeven
    treated: behandeld ziekenhui opgenomen
    found: gevonden teruggevonden aangetroffen
    further: extra$ andere$
    captured: krijgsgevang
    planned: gepland
    sent: gestuurd
    lost: verlies verliezen
    """
)

THINGS = grouped(
    """
    people: mensen$ personen$ persoon$ mannen$ vrouwen$
    """
)
