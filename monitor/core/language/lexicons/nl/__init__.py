"""Dutch: figures, dates and the small words."""

from __future__ import annotations

from monitor.core.language.lexicons.lexicon import Lexicon, StanceWords, classed, listed, opposed
from monitor.core.language.lexicons.nl.claims import CLAIMS
from monitor.core.language.lexicons.nl.counted import HAPPENINGS, THINGS
from monitor.core.language.lexicons.nl.figures import FIGURES
from monitor.core.language.lexicons.nl.numerals import NUMERALS

LEXICON = Lexicon(
    language="nl",
    numerals=NUMERALS,
    figures=FIGURES,
    attributions=("volgens", "aldus"),
    happenings=HAPPENINGS,
    things=THINGS,
    claims=CLAIMS,
    stance=StanceWords(
        scopes=classed(
            """
            former: voormalig, voormalige, ex, gewezen
            deputy: vice, plaatsvervangend, plaatsvervangende
            acting: waarnemend, waarnemende
            aide: medewerker van, adviseur van, advocaat van, woordvoerder van
            """
        )
    ),
    agent_links=listed("door"),
    passive=listed("wordt worden werd werden is zijn"),
    subject_first=True,
    opposites=opposed(
        """
        schuldig : onschuldig;
        toegestaan staat : verboden verbiedt;
        aanvaard aanvaardt aangenomen goedgekeurd : verworpen verwerpt afgewezen weigert
        geweigerd;
        gewonnen wint won winst : verloren verliest verloor verlies;
        gestegen stijgt steeg stijging omhoog : gedaald daalt daalde daling omlaag;
        meer : minder;
        hoger : lager;
        met : zonder;
        voor : na tegen;
        tot : vanaf sinds;
        boven : onder;
        open opent heropend : dicht gesloten sluit;
        levend levend : dood dode;
        veroordeeld : vrijgesproken;
        aangehouden gearresteerd : vrijgelaten;
        eerste : laatste;
        vroegst : uiterlijk laatst;
        binnen : buiten;
        tijdens : na voor;
        alleen slechts : ook;
        en : of;
        """
    ),
    inflections=listed(
        """
        en n s e t d te ten de den end ende ing ingen heid heden tje tjes
        """
    ),
    function_words=listed(
        """
        de het een van in op aan bij met voor door over onder uit naar om tot en of maar dat
        die dit deze wie wat niet is zijn was waren heeft hebben had wordt worden werd
        werden er zij hij ze zijn haar hun als toen dan
        """
    ),
)
