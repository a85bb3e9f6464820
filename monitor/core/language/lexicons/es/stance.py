"""How Spanish says of how much something holds, on what condition and why."""

from __future__ import annotations

from monitor.core.language.lexicons.lexicon import StanceWords, apart, classed, listed

STANCE = StanceWords(
    scopes=classed(
        """
        all: todo, toda, todos, todas, todos los, todas las, cada
        most: la mayoría de, la mayor parte de, la mayoría, casi todos, casi todas
        some: algunos, algunas, varios, varias, un grupo de, unos cuantos, unas cuantas, parte de
        few: pocos, pocas
        part: parte de, partes de, una parte de, zonas de, algunas zonas de
        only: solo, sólo, solamente, únicamente, exclusivamente
        """
    )
    | classed(
        """
        former: antiguo, antigua, antiguos, antiguas, exmarido, exmujer, exesposa, ex, divorciado
        former: divorciada, exministro, exministra, expresidente, expresidenta, exalcalde
        former: exalcaldesa
        aide: asesor del, asesora del, asesor de, asesora de, colaborador del, colaboradora del
        aide: abogado del, abogada del, abogado de, abogada de
        deputy: adjunto, adjunta, vice, viceministro, viceministra, vicepresidente, vicealcalde
        acting: interino, interina, en funciones
        nearly: casi, prácticamente
        but: todos menos, todas menos, todos salvo, todas salvo
        """
    )
    | apart(
        """
        ilegalmente secretamente deliberadamente intencionadamente accidentalmente
        públicamente violentamente temporalmente definitivamente voluntariamente
        """
    ),
    links=classed(
        """
        cause: porque, a causa de, debido a, por culpa de
        cause: por falta de, gracias a, a raíz de, con motivo de
        contrast: pese a la, pese a las, pese a los, pese al, a pesar del
        time: durante
        contrast: aunque, a pesar de, pese a, pese
        time: tras, después de, antes de, luego de
        condition: si, siempre que, a condición de, a menos que, salvo que
        """
    ),
    accusers=listed(
        """
        fiscal fiscales fiscalía acusación demandante demandantes demanda querella querellante
        """
    ),
    questions=listed("qué cuándo dónde cómo cuánto cuántos"),
    asking=listed(
        """
        preguntar preguntó pregunta saber sabe sabía como incluso aún ver
        """
    ),
)
