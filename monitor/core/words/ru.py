"""Russian."""

from __future__ import annotations

from monitor.core.words.lexicon import Lexicon, listed

LEXICON = Lexicon(
    language="ru",
    abbreviations=listed(
        """
        г гг в вв с м р д пос ул просп пр-т бул пл обл р-н д-р проф акад доц др т.д т.п т.е т.к
        т.н т.ч напр см ср им руб коп тыс млн млрд трлн ч мин сек ред авт св н.э до.н.э п.п тов
        кв корп стр кг км мм тел ген полк кап лейт гр янв фев февр мар апр июн июл авг сен сент
        окт ноя нояб дек и.о
        """
    ),
)
