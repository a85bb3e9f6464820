"""Swiss spelling and that before the reform of 1996 beside today's German one."""

from __future__ import annotations

from monitor.core.language.lexicons.spelling_form import Spellings, alike

SPELLINGS = Spellings(
    rules=(("ß", "ss"), ("phot(?=o)", "fot"), ("graph(?=i)", "graf")),
    words=alike(
        """
        aufwendig aufwändig
        kennenlernen kennen-lernen
        potenzial potential
        potenziell potentiell
        selbständig selbstständig
        delfin delphin
        jogurt joghurt
        """
    ),
)
