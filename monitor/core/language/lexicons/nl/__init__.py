"""Dutch: figures, dates and the small words."""

from __future__ import annotations

from monitor.core.language.lexicons.lexicon import Lexicon, StanceWords, classed, listed
from monitor.core.language.lexicons.nl.claims import CLAIMS
from monitor.core.language.lexicons.nl.counted import HAPPENINGS, THINGS
from monitor.core.language.lexicons.nl.figures import FIGURES
from monitor.core.language.lexicons.nl.numerals import NUMERALS

LEXICON = Lexicon(
    language="nl",
    numerals=NUMERALS,
    figures=FIGURES,
    happenings=HAPPENINGS,
    things=THINGS,
    claims=CLAIMS,
    stance=StanceWords(scopes=classed("former: voormalig, voormalige, ex, gewezen")),
    function_words=listed(
        """
        de het een van in op aan bij met voor door over onder uit naar om tot en of maar dat
        die dit deze wie wat niet is zijn was waren heeft hebben had wordt worden werd
        werden er zij hij ze zijn haar hun als toen dan
        """
    ),
)
