"""How French says of how much something holds, on what condition and why."""

from __future__ import annotations

from monitor.core.language.lexicons.lexicon import StanceWords, apart, classed, listed

STANCE = StanceWords(
    scopes=classed(
        """
        all: tous, toutes, tous les, toutes les, chaque, chacun, chacune, l'ensemble des
        all: l'ensemble du
        most: la plupart des, la plupart, la majorité des
        most: presque tous, presque toutes
        some: certains, certaines, quelques, plusieurs, une partie des, un groupe de
        few: peu de, rares
        part: une partie de, une partie du, des parties de, des quartiers de
        only: seul, seule, seuls, seules, seulement, uniquement, exclusivement
        """
    )
    | classed(
        """
        former: ancien, ancienne, anciens, anciennes, divorcé, divorcée, ex
        aide: conseiller du, conseillère du, conseiller de, collaborateur du, collaborateur de
        aide: collaboratrice du, avocat du, avocate du, avocat de, avocate de
        deputy: adjoint, adjointe, adjoints, vice
        acting: intérimaire, par intérim
        nearly: presque, quasi, quasiment
        but: tous sauf, toutes sauf
        """
    )
    | apart(
        """
        illégalement secrètement délibérément sciemment
        intentionnellement accidentellement publiquement violemment mortellement
        temporairement définitivement volontairement
        """
    ),
    links=classed(
        """
        cause: parce que, à cause de, à cause du, à cause d', en raison de, en raison du
        cause: en raison d'
        cause: faute de, faute d', grâce à, à force de, du fait de
        time: pendant, lors de, durant
        contrast: bien que, malgré, en dépit de, quoique
        time: après, à la suite de, avant, dans la foulée de
        condition: si, à condition que, à condition de, sous réserve de, sous réserve d'
        condition: pourvu que
        """
    ),
    accusers=listed(
        """
        procureur procureure parquet accusation plaignant plaignante plaignants plaignantes plainte
        """
    ),
    questions=listed("quand où pourquoi comment combien"),
    asking=listed(
        """
        demander demande demandé demandait savoir sait savait même comme ignore ignorait dire
        """
    ),
    negates_behind=True,
)
