"""How words begin in German that speak of an offence or of somebody accused of one."""

from __future__ import annotations

from monitor.core.language.lexicons.lexicon import listed

OFFENCES = listed(
    """
    angeklag anklag beleidig belästig beschuldig bestech bestoch betrug betrüg
    diebstahl ermittl erpress festgenomm geldwäsche gestohlen haft illegal korrupt kriminell
    missbrauch missbräuch mord mörder nötig plagiat schuldig steuerhinterzieh strafbar
    straftat tatverdächt täter unterschlag unterschlug untreue verdächt vergewaltig verhaft
    verurteil vorbestraft vorwurf vorwürf
    """
)
