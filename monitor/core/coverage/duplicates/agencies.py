"""Which news agency does an article credit with the whole of its text?

A credit stands in the byline, in the dateline that opens the first paragraph, or as a line of its
own at the end. An agency that is only quoted ("he told Reuters") is no credit.
"""

from __future__ import annotations

import re
from functools import lru_cache

from monitor.core.language.text import canonical
from monitor.model.coverage import ArticleText

_NAMES = {
    "Reuters": ("Thomson Reuters",),
    "AP": ("Associated Press", "The Associated Press"),
    "AFP": ("Agence France-Presse", "Agence France Presse"),
    "dpa": ("Deutsche Presse-Agentur",),
    "EFE": ("Agencia EFE",),
    "ANSA": (),
    "Kyodo": ("Kyodo News",),
    "Yonhap": ("Yonhap News Agency",),
    "Xinhua": ("Xinhua News Agency",),
    "KCNA": ("Korean Central News Agency",),
    "PA Media": ("Press Association", "PA News Agency", "PA"),
    "UPI": ("United Press International",),
    "Bloomberg": ("Bloomberg News",),
    "APA": ("Austria Presse Agentur",),
    "Keystone-SDA": ("Keystone SDA", "SDA"),
    "TASS": ("ТАСС",),
    "Interfax": ("Интерфакс",),
    "RIA Novosti": ("РИА Новости",),
    "Ukrinform": ("Укрінформ", "Укринформ"),
    "Interfax-Ukraine": ("Інтерфакс-Україна", "Интерфакс-Украина"),
    "UNIAN": ("УНІАН", "УНИАН"),
    "Anadolu": ("Anadolu Agency", "Anadolu Ajansı"),
    "IANS": (),
    "PTI": ("Press Trust of India",),
    "ANI": ("Asian News International",),
    "AAP": ("Australian Associated Press",),
    "Canadian Press": ("The Canadian Press",),
}
"""The agencies whose texts outlets print as their own, with further spellings of their names."""

_SPELLINGS = {
    canonical(spelling).casefold(): name
    for name, further in _NAMES.items()
    for spelling in (name, *further)
}
_ANY = "|".join(re.escape(s) for s in sorted(_SPELLINGS, key=len, reverse=True))
_DATELINE = re.compile(
    rf"^[^.!?\"]{{0,80}}?(?:\((?P<a>{_ANY})\)|,\s*(?P<b>{_ANY})\s*[-:/])", re.IGNORECASE
)
_CLOSING = re.compile(
    rf"^\W*(?:(?:source|quelle|fuente|джерело|источник|by|with|from|via|copyright|©)\W+)*"
    rf"(?:\d{{4}}\s+)?(?P<a>{_ANY})\W*$"
    rf"|\((?P<b>{_ANY})\)\W*$"
    rf"|^the (?P<c>{_ANY}) contributed",
    re.IGNORECASE,
)
_PARTS = re.compile(r"\s?(?:[/|,;&+]|\band\b|\bund\b|\bwith\b|\bmit\b|\bby\b|\bvon\b|\bvia\b)\s?")
_CREDITS_AT_END = 3
"""Paragraphs at the end among which a credit may stand; notes on rights may follow it."""


@lru_cache(maxsize=512)
def credited(article: ArticleText) -> str:
    """The agency's usual name, empty where none is credited with the whole."""
    for byline in article.bylines:
        for part in _PARTS.split(canonical(byline).casefold()):
            if part in _SPELLINGS:
                return _SPELLINGS[part]
    return _found(_DATELINE, article.paragraphs[:1]) or _found(
        _CLOSING, article.paragraphs[-_CREDITS_AT_END:]
    )


def _found(pattern: re.Pattern[str], paragraphs: tuple[str, ...]) -> str:
    for paragraph in paragraphs:
        if match := pattern.search(canonical(paragraph)):
            named = next(name for name in match.groups() if name)
            return _SPELLINGS[named.casefold()]
    return ""
