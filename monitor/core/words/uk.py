"""Ukrainian."""

from __future__ import annotations

from monitor.core.words.lexicon import Lexicon, listed

LEXICON = Lexicon(
    language="uk",
    abbreviations=listed(
        """
        м с смт р рр ст вул просп бул пл обл р-н д-р проф акад доц ін т.д т.п т.зв т.ч напр див
        пор ім грн коп тис млн млрд трлн год хв сек ред авт св н.е до.н.е п.п тов кв корп буд
        кг км см мм тел ген полк кап лейт о гр пан сер січ лют бер квіт трав черв лип серп вер
        жовт лист груд
        """
    ),
)
