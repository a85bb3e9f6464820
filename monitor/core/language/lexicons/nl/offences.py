"""How words begin in Dutch that speak of an offence or of somebody accused of one."""

from __future__ import annotations

from monitor.core.language.lexicons.lexicon import listed

OFFENCES = listed(
    """
    aangehouden aanklacht aanrand afpers arrest bedrog beschuldig bestolen corrup crimin dief
    fraud gearresteerd gestolen illegaal illegal intimid misbruik misdad misdrijf mishandel
    moord omgekocht omkop oplicht plagiaat schuldig smaad smokkel stal steekpenning strafbaar
    verdacht verduister verkracht veroordeel vervolg witwas
    """
)
