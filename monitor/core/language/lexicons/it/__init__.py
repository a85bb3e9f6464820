"""Italian: figures, dates and the small words."""

from __future__ import annotations

from monitor.core.language.lexicons.it.claims import CLAIMS
from monitor.core.language.lexicons.it.counted import HAPPENINGS, THINGS
from monitor.core.language.lexicons.it.figures import FIGURES
from monitor.core.language.lexicons.it.numerals import NUMERALS
from monitor.core.language.lexicons.lexicon import Lexicon, StanceWords, classed, listed, opposed

LEXICON = Lexicon(
    language="it",
    numerals=NUMERALS,
    figures=FIGURES,
    attributions=("secondo", "stando a", "a detta di"),
    happenings=HAPPENINGS,
    things=THINGS,
    claims=CLAIMS,
    stance=StanceWords(
        scopes=classed(
            """
            former: ex, già
            deputy: vice, vicesindaco, vicepresidente
            aide: collaboratore del, collaboratrice del, consigliere del, avvocato del, avvocato di
            """
        )
    ),
    agent_links=listed("da dal dalla dallo dai dagli dalle dall'"),
    passive=listed("è sono era erano fu furono stato stata stati state viene vengono"),
    opposites=opposed(
        """
        colpevole colpevoli : innocente innocenti;
        permesso permette autorizzato autorizza : vietato vieta proibito;
        accettato accetta approvato approva : respinto respinge rifiutato rifiuta bocciato
        boccia;
        vinto vince vittoria : perso perde sconfitta;
        aumentato aumenta aumento salito sale cresciuto cresce : diminuito diminuisce calo
        calato sceso scende;
        più : meno;
        superiore : inferiore;
        con : senza;
        prima : dopo;
        entro fino : dal da dopo;
        sopra : sotto;
        aperto apre riaperto riapre : chiuso chiude;
        vivo vivi : morto morti;
        favorevole favorevoli : contrario contrari;
        positivo positiva : negativo negativa;
        condannato condannata : assolto assolta;
        arrestato arrestata : rilasciato rilasciata;
        primo prima : ultimo ultima;
        durante : dopo prima;
        solo soltanto : anche;
        e ed : o oppure;
        """
    ),
    inflections=listed(
        """
        a e i o à ò ì are ere ire ato ata ati ate uto uta uti ute ito ita iti ite ando endo ano
        ono ava avano eva evano iva ivano erà eranno arono irono erono iamo mente zione zioni
        amento amenti imento imenti ico ici ica iche chi che ghi ghe
        """
    ),
    function_words=listed(
        """
        il lo la i gli le l' un una uno di a da in con su per tra fra del dello della dei
        degli delle al allo alla ai agli alle dal dalla dai nel nella nei nelle sul sulla e
        o ma che chi cui non è sono era erano ha hanno come quando se si suo sua suoi sue
        questo questa
        """
    ),
)
