"""How Russian says of how much something holds, on what condition and why."""

from __future__ import annotations

from monitor.core.language.lexicons.lexicon import StanceWords, apart, classed, listed

STANCE = StanceWords(
    scopes=classed(
        """
        all: все, всех, всем, каждый, каждая, каждого
        most: большинство, большинства, почти все, подавляющее большинство
        some: некоторые, некоторых, несколько, нескольких, часть, группа
        few: мало, немногие
        part: часть, части, частью
        only: только, лишь, исключительно
        """
    )
    | apart(
        """
        бывший бывшая незаконно тайно намеренно умышленно сознательно случайно
        неоднократно публично насильно временно добровольно
        """
    ),
    links=classed(
        """
        cause: из-за, вследствие, потому что, по причине
        contrast: несмотря на, вопреки, хотя, хоть
        time: после, перед, до
        condition: если, при условии, в случае
        """
    ),
    accusers=listed(
        """
        прокурор прокуроры прокуратура следствие следователи обвинение истец истица иск
        """
    ),
    asking=listed(
        """
        даже спросил спросила ли
        """
    ),
)
