"""Numbers and dates in Italian."""

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

_UNITS = "uno due tre quattro cinque sei sette otto nove"
_TENS = "venti trenta quaranta cinquanta sessanta settanta ottanta novanta"


def _below_a_hundred() -> dict[str, float]:
    """The words from 21 to 99, each one word: a ten loses its vowel before "uno" and "otto"."""
    found: dict[str, float] = {}
    for place, ten in enumerate(_TENS.split(), 2):
        for value, unit in enumerate(_UNITS.split(), 1):
            stem = ten[:-1] if unit in {"uno", "otto"} else ten
            found[stem + ("tré" if unit == "tre" else unit)] = 10.0 * place + value
            found[stem + unit] = 10.0 * place + value
    return found


NUMERALS = Numerals(
    thousands=".",
    decimal=",",
    numbers=_below_a_hundred()
    | valued(
        """
        0 zero
        1 uno
        2 due
        3 tre
        4 quattro
        5 cinque
        6 sei
        7 sette
        8 otto
        9 nove
        10 dieci
        11 undici
        12 dodici
        13 tredici
        14 quattordici
        15 quindici
        16 sedici
        17 diciassette
        18 diciotto
        19 diciannove
        20 venti
        30 trenta
        40 quaranta
        50 cinquanta
        60 sessanta
        70 settanta
        80 ottanta
        90 novanta
        100 cento
        200 duecento
        300 trecento
        400 quattrocento
        500 cinquecento
        600 seicento
        700 settecento
        800 ottocento
        900 novecento
        1000 mille
        2000 duemila
        3000 tremila
        4000 quattromila
        5000 cinquemila
        10000 diecimila
        """
    ),
    scales=valued(
        """
        10 decina
        12 dozzina
        20 ventina
        30 trentina
        50 cinquantina
        100 centinaio
        1e3 mila migliaio
        1e6 milione milioni mln
        1e9 miliardo miliardi mld
        """
    ),
    ordinals=valued("1 primo prima primi prime\n2 secondo seconda\n3 terzo terza\n4 quarto quarta"),
    ordinal_endings=listed("º ª o a"),
    fractions=valued("0.5 metà mezzo mezza\n0.25 quarto quarti\n0.3333333333333333 terzo terzi"),
    bare_fractions=False,
    vague={
        "decine": (20, 99),
        "dozzine": (24, 99),
        "centinaia": (200, 999),
        "migliaia": (2000, 9999),
    },
    joiners=frozenset({"e"}),
    ones=listed("un una uno"),
    shares={"su": 1},
    share_nouns=True,
    ranges=frozenset({"a"}),
    between={"tra": "e", "fra": "e"},
    from_words=frozenset({"da", "dal"}),
    approximations=classed(
        """
        about: circa, intorno a, intorno ai, all'incirca, grosso modo, attorno a, attorno ai
        nearly: quasi, poco meno di, vicino a, pressoché
        more than: più di, oltre, oltre i, oltre le, sopra, poco più di, superiore a
        more than: al di sopra di, al di sopra dei
        less than: meno di, sotto, sotto i, inferiore a, al di sotto di, al di sotto dei
        at least: almeno, non meno di, come minimo, minimo, perlomeno, un minimo di, quantomeno
        at most: fino a, al massimo, non più di, massimo, un massimo di, tutt'al più
        exactly: esattamente
        only: solo, soltanto, appena, solamente
        """
    ),
    minus=frozenset({"meno"}),
    clock={"mezzogiorno": 720, "mezzanotte": 0},
    hour_words=frozenset(),
    late_halves=closed_up("am: di mattina, del mattino\npm: del pomeriggio, di sera"),
    per_cent=phrases("per cento\npunti percentuali\npunto percentuale"),
    currencies={
        "euro": "EUR",
        "dollaro": "USD",
        "dollari": "USD",
        "sterline": "GBP",
        "franchi": "CHF",
        "rubli": "RUB",
    },
    units={
        **dict.fromkeys(listed("chilometro chilometri"), "km"),
        **dict.fromkeys(listed("metro metri"), "m"),
        **dict.fromkeys(("metri quadrati", "metri quadri", "mq"), "m²"),
        **dict.fromkeys(("chilometri quadrati", "kmq"), "km²"),
        **dict.fromkeys(listed("centimetro centimetri"), "cm"),
        **dict.fromkeys(listed("chilo chili chilogrammi"), "kg"),
        **dict.fromkeys(listed("grammo grammi"), "g"),
        **dict.fromkeys(listed("tonnellata tonnellate"), "t"),
        **dict.fromkeys(listed("litro litri"), "l"),
        **dict.fromkeys(listed("ettaro ettari"), "ha"),
        **dict.fromkeys(listed("grado gradi"), "°"),
        **dict.fromkeys(listed("secondo secondi"), "s"),
        **dict.fromkeys(listed("minuto minuti"), "min"),
        **dict.fromkeys(listed("ora ore"), "h"),
        **dict.fromkeys(listed("giorno giorni"), "day"),
        **dict.fromkeys(listed("settimana settimane"), "week"),
        **dict.fromkeys(listed("mese mesi"), "month"),
        **dict.fromkeys(listed("anno anni"), "year"),
        **dict.fromkeys(listed("volta volte"), "times"),
    },
    months=numbered(
        """
        gennaio
        febbraio
        marzo
        aprile
        maggio
        giugno
        luglio
        agosto
        settembre
        ottobre
        novembre
        dicembre
        """
    ),
    weekdays=numbered(
        """
        lunedì
        martedì
        mercoledì
        giovedì
        venerdì
        sabato
        domenica
        """
    ),
    and_a_half=phrases("e mezzo\ne mezza"),
    compounds={"mila": 1000, "mille": 1000, "cento": 100},
    approximations_behind=classed("at least: o più\nabout: circa\nmore than: e passa"),
    numbered=listed("secolo guerra fase parte capitolo tipo"),
    roman_endings=("°",),
    decade_words=listed("anni"),
    days={"oggi": 0, "ieri": -1, "domani": 1, "dopodomani": 2},
    periods={
        "settimana": "week",
        "weekend": "weekend",
        "mese": "month",
        "anno": "year",
        "estate": "summer",
        "autunno": "autumn",
        "inverno": "winter",
        "primavera": "spring",
    },
    shifts={
        **dict.fromkeys(listed("questo questa quest'"), 0),
        **dict.fromkeys(listed("prossimo prossima"), 1),
        **dict.fromkeys(listed("scorso scorsa"), -1),
    },
    several=listed("alcune alcuni diverse parecchie"),
    terms=listed("fino entro dal prima dopo"),
)
