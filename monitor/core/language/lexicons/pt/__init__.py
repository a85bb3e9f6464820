"""Portuguese: figures, dates and the small words."""

from __future__ import annotations

from monitor.core.language.lexicons.lexicon import Lexicon, StanceWords, classed, listed
from monitor.core.language.lexicons.pt.claims import CLAIMS
from monitor.core.language.lexicons.pt.counted import HAPPENINGS, THINGS
from monitor.core.language.lexicons.pt.figures import FIGURES
from monitor.core.language.lexicons.pt.numerals import NUMERALS

LEXICON = Lexicon(
    language="pt",
    numerals=NUMERALS,
    figures=FIGURES,
    happenings=HAPPENINGS,
    things=THINGS,
    claims=CLAIMS,
    stance=StanceWords(scopes=classed("former: ex, antigo, antiga")),
    function_words=listed(
        """
        o a os as um uma de do da dos das em no na nos nas por pelo pela para com sem sob
        sobre entre até e ou mas que quem não é são era eram foi foram tem têm como quando
        se seu sua seus suas este esta
        """
    ),
)
