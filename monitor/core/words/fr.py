"""French."""

from __future__ import annotations

from monitor.core.words.lexicon import Lexicon, listed

LEXICON = Lexicon(
    language="fr",
    abbreviations=listed(
        """
        m mm mme mmes mlle mlles dr pr prof me st ste sts av apr j.-c env cf etc ex p.ex c.-à-d
        art chap vol p pp n no nos éd t fig hab min max tél bd boul av janv févr avr juil sept
        oct nov déc lun mar mer jeu ven sam dim cie sté s.a ltd vs gal col cdt lt cap capt mgr
        """
    ),
)
