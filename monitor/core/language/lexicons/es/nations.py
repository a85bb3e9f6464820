"""Adjectives of nations in Spanish, where they are written small."""

from __future__ import annotations

from monitor.core.language.lexicons.lexicon import stemmed

NATIONS = (
    stemmed(
        """
        afgan american argentin australian austriac bielorrus brasileñ británic búlgar chec chilen
        chin colombian corean croat cuban egipci eslovac estoni europe georgian grieg húngar
        indi italian lituan mexican  norcorean norueg palestin peruan polac ruman rus serbi
        siri suec suiz surcorean turc ucranian venezolan
        """,
        *("o", "a", "os", "as"),
    )
    | stemmed("alem", "án", "ana", "anes", "anas")
    | stemmed(
        "dan finland franc holand ingl irland japon liban neerland portugu",
        *("és", "esa", "eses", "esas"),
    )
    | stemmed("españ", "ol", "ola", "oles", "olas")
    | stemmed("belga canadiense croata estadounidense", "", "s")
    | stemmed("iran irak iraqu israel marroqu pakistan saud", "í", "íes")
)
