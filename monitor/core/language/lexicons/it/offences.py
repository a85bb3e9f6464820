"""How words begin in Italian that speak of an offence or of somebody accused of one."""

from __future__ import annotations

from monitor.core.language.lexicons.lexicon import listed

OFFENCES = listed(
    """
    abus accus aggred aggress arrest assassin complic condann corrott corruzion crimin denunci
    estors frod furt illecit illegal imput indagat mafios molest omicid persegu plagi ricatt
    riciclag ruba sospett spaccia stupr tangent truff violent
    """
)
