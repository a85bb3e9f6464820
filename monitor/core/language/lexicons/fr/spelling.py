"""French spellings before and after the corrections of 1990."""

from __future__ import annotations

from monitor.core.language.lexicons.spelling_form import Spellings, alike

SPELLINGS = Spellings(
    rules=(("œ", "oe"), ("æ", "ae"), ("(?<=.)î(?=.)", "i")),
    words=alike(
        """
        cout coût
        couts coûts
        aout août
        gout goût
        bruler brûler
        évènement événement
        évènements événements
        règlementation réglementation
        ognon oignon
        clé clef
        clés clefs
        weekend week-end
        """
    ),
)
