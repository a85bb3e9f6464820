"""How words begin in Ukrainian that speak of an offence or of somebody accused of one."""

from __future__ import annotations

from monitor.core.language.lexicons.lexicon import listed

OFFENCES = listed(
    """
    арешт вбив викрав викрад вимага винуват відмиванн домаган засудж звинувач злочин зґвалт
    корупц крадіж кримінал незаконн обвинувач плагіат порушен привласн підозр рекет розтрат
    судим ухилян хабар шантаж шахра
    """
)
