"""Adjectives of nations in German, where they are written small."""

from __future__ import annotations

from monitor.core.language.lexicons.lexicon import stemmed

NATIONS = stemmed(
    """
        afghanisch ägyptisch amerikanisch argentinisch armenisch aserbaidschanisch australisch
        belarussisch belgisch brasilianisch britisch bulgarisch chinesisch dänisch deutsch estnisch
        finnisch französisch georgisch griechisch indisch irakisch iranisch irisch israelisch
        italienisch japanisch kanadisch kolumbianisch kroatisch lettisch libanesisch litauisch
        mexikanisch moldauisch niederländisch nordkoreanisch norwegisch österreichisch pakistanisch
        palästinensisch polnisch portugiesisch rumänisch russisch saudisch schwedisch schweizerisch
        serbisch slowakisch slowenisch spanisch südkoreanisch syrisch taiwanisch tschechisch
        türkisch ukrainisch ungarisch venezolanisch
        """,
    *("", "e", "en", "er", "es", "em"),
)
