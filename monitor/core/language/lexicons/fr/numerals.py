"""Numbers and dates in French."""

from __future__ import annotations

from monitor.core.language.lexicons.lexicon import (
    Numerals,
    classed,
    closed_up,
    listed,
    numbered,
    phrases,
    valued,
)

NUMERALS = Numerals(
    thousands=" .",
    decimal=",",
    numbers=valued(
        """
        0 zéro
        2 deux
        3 trois
        4 quatre
        5 cinq
        6 six
        7 sept
        8 huit
        9 neuf
        10 dix
        11 onze
        12 douze
        13 treize
        14 quatorze
        15 quinze
        16 seize
        20 vingt vingts
        30 trente
        40 quarante
        50 cinquante
        60 soixante
        70 septante
        80 huitante octante
        90 nonante
        """
    ),
    on_ten=frozenset({7, 8, 9}),
    scales=valued(
        """
        10 dizaine
        12 douzaine
        15 quinzaine
        20 vingtaine
        30 trentaine
        40 quarantaine
        50 cinquantaine
        60 soixantaine
        100 cent cents centaine
        1e3 mille millier milliers
        1e6 million millions
        1e9 milliard milliards
        1e12 billion billions
        """
    ),
    glued_scales=valued("1e3 k\n1e6 m\n1e9 md mds"),
    ordinals=valued(
        """
        1 premier première premiers premières
        2 deuxième second seconde deuxièmes
        3 troisième troisièmes
        4 quatrième
        5 cinquième
        6 sixième
        7 septième
        8 huitième
        9 neuvième
        10 dixième
        11 onzième
        12 douzième
        20 vingtième
        100 centième
        """
    ),
    ordinal_endings=listed("er re e ème eme nd nde"),
    fractions=valued(
        """
        0.5 moitié demi demie
        0.3333333333333333 tiers
        0.25 quart quarts
        0.2 cinquième cinquièmes
        0.1 dixième dixièmes
        """
    ),
    vague={
        "dizaines": (20, 99),
        "douzaines": (24, 99),
        "centaines": (200, 999),
        "milliers": (2000, 9999),
        "millions": (2e6, 9.99e8),
        "milliards": (2e9, 9.99e11),
    },
    idle=phrases("ministre premier\npremier ministre\npremière ministre\nde cent\nneuf mois"),
    joiners=frozenset({"et"}),
    ones=listed("un une"),
    shares={"sur": 1},
    share_nouns=True,
    ranges=frozenset({"à", "ou"}),
    between={"entre": "et"},
    from_words=frozenset({"de"}),
    approximations=classed(
        """
        about: environ, quelque, à peu près, autour de, approximativement, plus ou moins
        about: aux alentours de, une, de l'ordre de
        nearly: près de, presque, quasiment, un peu moins de, pas loin de, non loin de
        more than: plus de, plus d', au-delà de, supérieur à, un peu plus de, un peu plus d'
        more than: à peine plus de
        less than: moins de, moins d', inférieur à
        at least: au moins, du moins, au minimum, pas moins de, pas moins d', un minimum de
        at least: au bas mot
        at most: jusqu'à, au plus, au maximum, pas plus de, tout au plus, un maximum de
        exactly: exactement, précisément
        only: seulement, seuls, seules, à peine
        """
    ),
    minus=frozenset({"moins"}),
    clock={"midi": 720, "minuit": 0},
    hour_links=frozenset({"h", "heure", "heures"}),
    late_halves=closed_up("am: du matin\npm: du soir, de l'après-midi"),
    per_cent=phrases("%\npour cent\npourcent\npoints de pourcentage\npoint de pourcentage"),
    currencies={
        "euro": "EUR",
        "euros": "EUR",
        "centimes": "cents",
        "dollar": "USD",
        "dollars": "USD",
        "livres": "GBP",
        "francs": "CHF",
        "roubles": "RUB",
        "hryvnias": "UAH",
        "yens": "JPY",
        "yuans": "CNY",
    },
    units={
        "mètre carré": "m²",
        "mètres carrés": "m²",
        "kilomètre carré": "km²",
        "kilomètres carrés": "km²",
        "mètre cube": "m³",
        "mètres cubes": "m³",
        "kilomètres heure": "km/h",
        "kilomètres par heure": "km/h",
        "litre": "l",
        "hectare": "ha",
        "décennie": "decade",
        "décennies": "decade",
        "mg": "mg",
        "milligrammes": "mg",
        "microgrammes": "\u00b5g",
        "millimètres": "mm",
        "kg": "kg",
        "kilos": "kg",
        "kilogrammes": "kg",
        "grammes": "g",
        "tonne": "t",
        "tonnes": "t",
        "km": "km",
        "kilomètre": "km",
        "kilomètres": "km",
        "mètre": "m",
        "mètres": "m",
        "cm": "cm",
        "centimètres": "cm",
        "litres": "l",
        "hectares": "ha",
        "degrés": "°",
        "mégawatts": "MW",
        "gigawatts": "GW",
        "seconde": "s",
        "secondes": "s",
        "minute": "min",
        "minutes": "min",
        "heure": "h",
        "heures": "h",
        "jour": "day",
        "jours": "day",
        "semaine": "week",
        "semaines": "week",
        "mois": "month",
        "an": "year",
        "ans": "year",
        "année": "year",
        "années": "year",
        "fois": "times",
    },
    multiples=valued(
        """
        2 doublé doublée doublés doublées
        3 triplé triplée triplés triplées
        4 quadruplé quadruplée quadruplés quadruplées
        5 quintuplé quintuplée
        10 décuplé décuplée
        """
    ),
    months=numbered(
        """
        janvier janv
        février févr
        mars
        avril avr
        mai
        juin
        juillet juil
        août
        septembre sept
        octobre oct
        novembre nov
        décembre déc
        """
    ),
    weekdays=numbered("lundi\nmardi\nmercredi\njeudi\nvendredi\nsamedi\ndimanche"),
    and_a_half=phrases("et demi\net demie"),
    approximations_behind=classed(
        """
        at least: ou plus, et plus, au moins, au minimum
        at most: ou moins, au plus, au maximum
        about: environ
        """
    ),
    numbered=listed("siècle siècles guerre phase partie chapitre acte tome classe"),
    roman_endings=("e", "ème", "er"),
    decade_words=listed("années"),
    days={"aujourd'hui": 0, "hier": -1, "demain": 1, "avant-hier": -2, "après-demain": 2},
    periods={
        "semaine": "week",
        "week-end": "weekend",
        "week": "weekend",
        "mois": "month",
        "an": "year",
        "année": "year",
        "trimestre": "quarter",
        "saison": "season",
        "printemps": "spring",
        "été": "summer",
        "automne": "autumn",
        "hiver": "winter",
    },
    shifts={
        **dict.fromkeys(listed("ce cet cette"), 0),
        **dict.fromkeys(listed("prochain prochaine"), 1),
        **dict.fromkeys(listed("dernier dernière passé passée"), -1),
    },
    edges={"fin": "end", "début": "start", "milieu": "middle"},
    edge_links=listed("de du la l'"),
    several=listed("plusieurs quelques"),
    starts=listed("dès depuis"),
    terms=listed("jusqu' dès avant après depuis"),
)
