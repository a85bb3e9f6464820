"""Arabic: figures, dates and the small words."""

from __future__ import annotations

from monitor.core.language.lexicons.ar.claims import CLAIMS
from monitor.core.language.lexicons.ar.figures import FIGURES
from monitor.core.language.lexicons.ar.numerals import NUMERALS
from monitor.core.language.lexicons.lexicon import Lexicon, listed

LEXICON = Lexicon(
    language="ar",
    numerals=NUMERALS,
    attributions=("وفقا لـ", "بحسب", "حسب"),
    figures=FIGURES,
    claims=CLAIMS,
    clause_words=listed("أن إن أنه إنه أنها إنها"),
    function_words=listed(
        """
        في من إلى على عن مع بين بعد قبل حتى أن إن ما لا لم لن هو هي هم التي الذي الذين هذا
        هذه ذلك تلك قد كان كانت و أو ثم كما
        """
    ),
)
