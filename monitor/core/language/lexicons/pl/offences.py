"""How words begin in Polish that speak of an offence or of somebody accused of one."""

from __future__ import annotations

from monitor.core.language.lexicons.lexicon import listed

OFFENCES = listed(
    """
    areszt bezprawn defraud fałszer gwałt korupc kradzie malwersac molest morder nadużyc
    nielegaln oskarż oszuk oszust plagiat pobic podejrzan podejrzew przemyt przestęp skazan
    skorump szantaż ukrad wykorzyst wymusz zabił zabój zarzut zatrzyman łapów
    """
)
