"""Italian: figures, dates and the small words."""

from __future__ import annotations

from monitor.core.language.lexicons.it.claims import CLAIMS
from monitor.core.language.lexicons.it.counted import HAPPENINGS, THINGS
from monitor.core.language.lexicons.it.figures import FIGURES
from monitor.core.language.lexicons.it.numerals import NUMERALS
from monitor.core.language.lexicons.lexicon import Lexicon, StanceWords, classed, listed

LEXICON = Lexicon(
    language="it",
    numerals=NUMERALS,
    figures=FIGURES,
    happenings=HAPPENINGS,
    things=THINGS,
    claims=CLAIMS,
    stance=StanceWords(scopes=classed("former: ex, già")),
    function_words=listed(
        """
        il lo la i gli le l' un una uno di a da in con su per tra fra del dello della dei
        degli delle al allo alla ai agli alle dal dalla dai nel nella nei nelle sul sulla e
        o ma che chi cui non è sono era erano ha hanno come quando se si suo sua suoi sue
        questo questa
        """
    ),
)
