"""Italian: what stands beside figures in the news."""

from __future__ import annotations

from monitor.core.language.lexicons.lexicon import FigureWords, listed

FIGURES = FigureWords(
    labels=listed(
        """
        articolo articoli comma regola clausola capitolo paragrafo categoria sala aula capannone
        porta molo binario terminal linea strada autostrada pagina numero n° blocco edificio
        piano camera distretto zona settore volo versione livello fase gruppo classe canale
        autobus treno allegato risoluzione modello tipo stagione giornata turno forno pozzo via
        sezione
        """
    ),
    ratios=listed(
        """
        su
        """
    ),
    former=listed(
        """
        prima inizialmente all'inizio inizio precedentemente finora ieri contro dopo invece anziché
        """
    ),
    copulas=listed("era erano aveva avevano"),
    withdrawn=listed(
        """
        ritir- ritratt- smenti- corret- corregg- rettific- errat- errore- sbagli- fals- annull-
        illegittim- revoc-
        """
    ),
    statements=listed(
        """
        cifra cifre dato dati dichiarazion- affermazion- stima stime bilancio numero
        """
    ),
    others=listed(
        """
        altro altra altri altre ulteriori ulteriore più nuovi nuove
        """
    ),
    steps=listed("di"),
    updates=listed(
        """
        ora ormai adesso sale salito salita saliti salgono aumentato aumentata aumentati
        raggiunto raggiunge sceso scesa scesi scende cresciuto
        """
    ),
    totals=listed("tutto totale complessivamente"),
    parts=listed("di_cui tra_cui fra_cui tra_loro dei_quali compresi"),
    spans=listed(
        """
        per in entro dopo da durante fa ogni ultimi ultime prossimi prossime prima
        """
    ),
    counts=listed(
        """
        sa sanno conosce stimato contato registrato indicato stima stimano conta contano parla
        parlano calcola calcolano registra registrano indica indicano valuta misura dà
        sostiene sostengono insiste conferma ammette
        """
    ),
    ors=listed("o e"),
    aged=listed("bambini persone adulti"),
    none=listed(
        """
        nessun nessuna nessuno zero
        """
    ),
    when=listed(
        """
        nel in a al il durante
        """
    ),
    than=listed("di che"),
    among=listed("tra fra"),
    relatives=listed("che cui"),
    sums_up=listed("così portando il_che_porta salgono_così"),
    right=listed("giusto giusta corretto corretta esatto esatta accett- ammett-"),
    points_back=listed("lo ciò"),
    passives=listed("è sono stato stata stati viene vengono"),
)
