"""How words begin in Russian that speak of an offence or of somebody accused of one."""

from __future__ import annotations

from monitor.core.language.lexicons.lexicon import listed

OFFENCES = listed(
    """
    арест взятк взяточ виновн воровств вымога домогател задержа изнасил коррупц краж мошенн
    насил незаконн обвин осужд отмыван плагиат подозрева похитил преступ присво растрат судим
    убийств убил уголовн украл хищен шантаж
    """
)
