"""Portuguese: figures, dates and the small words."""

from __future__ import annotations

from monitor.core.language.lexicons.lexicon import Lexicon, StanceWords, classed, listed, opposed
from monitor.core.language.lexicons.pt.claims import CLAIMS
from monitor.core.language.lexicons.pt.counted import HAPPENINGS, THINGS
from monitor.core.language.lexicons.pt.figures import FIGURES
from monitor.core.language.lexicons.pt.numerals import NUMERALS

LEXICON = Lexicon(
    language="pt",
    numerals=NUMERALS,
    figures=FIGURES,
    attributions=("segundo", "de acordo com", "conforme"),
    happenings=HAPPENINGS,
    things=THINGS,
    claims=CLAIMS,
    stance=StanceWords(
        scopes=classed(
            """
            former: ex, antigo, antiga
            deputy: vice, adjunto, adjunta
            aide: assessor do, assessora do, conselheiro do, advogado do, advogada do, advogado de
            """
        )
    ),
    agent_links=listed("por pelo pela pelos pelas"),
    passive=listed("é são era eram foi foram sido será serão"),
    opposites=opposed(
        """
        culpado culpada culpados : inocente inocentes;
        permitido permite autorizado autoriza : proibido proíbe;
        aceite aceito aceita aprovado aprova aprovou : rejeitado rejeita rejeitou recusa recusou
        chumbou;
        ganhou ganha venceu vence vitória : perdeu perde derrota;
        aumentou aumenta aumento subiu sobe cresceu : diminuiu diminui queda caiu cai desceu;
        mais : menos;
        superior : inferior;
        com : sem;
        antes : depois após;
        até : desde;
        acima : abaixo;
        aberto abre abriu reaberto reabre : fechado fecha fechou encerrado encerra;
        vivo vivos : morto mortos;
        favor : contra;
        condenado condenada : absolvido absolvida;
        detido detida : libertado libertada;
        primeiro primeira : último última;
        lucro lucros lucrou : prejuízo prejuízos perdeu;
        durante : depois após antes;
        só apenas somente : também;
        e : ou;
        """
    ),
    inflections=listed(
        """
        a o e as os es ar er ir ado ada ados adas ido ida idos idas ando endo indo am em ou eu
        iu aram eram iram ava avam ia iam ará arão erá erão irá irão ção ções mento mentos mente
        ão ões ais eis is éis
        """
    ),
    function_words=listed(
        """
        o a os as um uma de do da dos das em no na nos nas por pelo pela para com sem sob
        sobre entre até e ou mas que quem não é são era eram foi foram tem têm como quando
        se seu sua seus suas este esta
        """
    ),
)
