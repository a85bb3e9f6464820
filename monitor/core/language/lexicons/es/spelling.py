"""Spanish spellings with and without the accents that the academy has dropped."""

from __future__ import annotations

from monitor.core.language.lexicons.spelling_form import Spellings, alike

SPELLINGS = Spellings(
    words=alike(
        """
        solo sólo
        este éste
        esta ésta
        estos éstos
        estas éstas
        ese ése
        esa ésa
        aquel aquél
        guion guión
        quizá quizás
        """
    ),
)
