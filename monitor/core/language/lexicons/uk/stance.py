"""How Ukrainian says of how much something holds, on what condition and why."""

from __future__ import annotations

from monitor.core.language.lexicons.lexicon import StanceWords, apart, classed, listed

STANCE = StanceWords(
    scopes=classed(
        """
        all: всі, усі, всіх, усіх, всім, усім, кожен, кожна, кожного
        most: більшість, більшості, майже всі, переважна більшість
        some: деякі, деяких, кілька, кількох, декілька, частина, частину, група
        few: мало, небагато
        part: частина, частину, частини, частині
        only: лише, тільки, виключно
        """
    )
    | apart(
        """
        колишній колишня незаконно таємно навмисно свідомо випадково неодноразово
        публічно насильно тимчасово добровільно
        """
    ),
    links=classed(
        """
        cause: через, внаслідок, тому що, бо
        contrast: попри, незважаючи на, хоча, хоч
        time: після, перед, до
        condition: якщо, за умови, у разі, в разі
        """
    ),
    accusers=listed(
        """
        прокурор прокурори прокуратура прокурорка слідство слідчі обвинувачення позивач позивачка
        позов
        """
    ),
    asking=listed(
        """
        навіть питати запитав запитала чи
        """
    ),
)
