"""How words begin in Portuguese that speak of an offence or of somebody accused of one."""

from __future__ import annotations

from monitor.core.language.lexicons.lexicon import listed

OFFENCES = listed(
    """
    abus acus agred agress arguid assalt assass assedi burl chantag condena corrup crime
    criminos culpad denúnc desvi detid estupr extors fraud furt homicíd ilegal ilícit lavagem
    plági roub subor suspeit tráfic viola
    """
)
