"""How words begin in Spanish that speak of an offence or of somebody accused of one."""

from __future__ import annotations

from monitor.core.language.lexicons.lexicon import listed

OFFENCES = listed(
    """
    abus acos acus agred agres asesin blanque chantaj condena corrup crimen criminal culpabl
    delito denuncia desfalc detenid estaf extors fraude fraudulent homicid ilegal imputad
    malversa plagi procesad robar robo robó soborn sospechos viol
    """
)
