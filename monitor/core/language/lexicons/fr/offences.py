"""How words begin in French that speak of an offence or of somebody accused of one."""

from __future__ import annotations

from monitor.core.language.lexicons.lexicon import listed

OFFENCES = listed(
    """
    abus accus agress arnaqu arrêté assassin blanchiment chantage condamn corrompu corruption
    coupable crime criminel diffam délit détourn escroc extorqu fraud garde-à-vue harcel
    harcèl illégal incarcér inculp meurtr mis-en-examen plagiat pots-de-vin poursuivi prison
    soupçon violé violeur violences voleu volé
    """
)
