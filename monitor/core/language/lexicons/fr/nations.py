"""Adjectives of nations in French, where they are written small."""

from __future__ import annotations

from monitor.core.language.lexicons.lexicon import stemmed

NATIONS = (
    stemmed(
        """
        afghan africain allemand américain anglais argentin chinois cubain danois espagnol
        finlandais français hongrois irlandais japonais libanais marocain mexicain néerlandais
        pakistanais polonais portugais roumain suédois
        """,
        *("", "e", "s", "es"),
    )
    | stemmed(
        """
        algérien arménien australien autrichien brésilien canadien chilien colombien coréen
        égyptien estonien européen géorgien indien irakien iranien israélien italien letton
        lituanien norvégien nord-coréen palestinien péruvien saoudien sud-coréen syrien tunisien
        ukrainien vénézuélien
        """,
        *("", "ne", "s", "nes"),
    )
    | stemmed(
        """
        belge biélorusse britannique bulgare croate grec grecque moldave russe serbe slovaque
        slovène suisse tchèque turc turque
        """,
        *("", "s"),
    )
)
