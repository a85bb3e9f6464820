"""Polish: figures, dates and the small words."""

from __future__ import annotations

from monitor.core.language.lexicons.lexicon import Lexicon, StanceWords, classed, listed
from monitor.core.language.lexicons.pl.claims import CLAIMS
from monitor.core.language.lexicons.pl.counted import HAPPENINGS, THINGS
from monitor.core.language.lexicons.pl.figures import FIGURES
from monitor.core.language.lexicons.pl.numerals import NUMERALS

LEXICON = Lexicon(
    language="pl",
    numerals=NUMERALS,
    figures=FIGURES,
    happenings=HAPPENINGS,
    things=THINGS,
    claims=CLAIMS,
    stance=StanceWords(
        scopes=classed("former: były, była, byłego, byłej, byłemu, byłą, byłym, byli, byłych, eks")
    ),
    function_words=listed(
        """
        a i oraz ale w we z ze na do od po za o u pod nad przed przy dla bez przez że który
        która które jak gdy to ten ta te tego tej tym tych się nie jest są był była było
        były być ma mają jego jej ich on ona oni
        """
    ),
)
