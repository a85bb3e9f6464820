"""Numbers and dates in Dutch."""

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

_TENS = {
    "twintig": 20,
    "dertig": 30,
    "veertig": 40,
    "vijftig": 50,
    "zestig": 60,
    "zeventig": 70,
    "tachtig": 80,
    "negentig": 90,
}
_BEFORE_TENS = "eenen tweeën drieën vieren vijfen zesen zevenen achten negenen"

NUMERALS = Numerals(
    thousands=".",
    decimal=",",
    numbers={
        before + ten: float(value + unit)
        for ten, value in _TENS.items()
        for unit, before in enumerate(_BEFORE_TENS.split(), 1)
    }
    | {ten: float(value) for ten, value in _TENS.items()}
    | valued(
        """
        0 nul
        1 één
        2.5 tweeënhalf
        3.5 drieënhalf
        4.5 vierenhalf
        5.5 vijfenhalf
        6.5 zesenhalf
        7.5 zevenenhalf
        8.5 achtenhalf
        9.5 negenenhalf
        1.5 anderhalf anderhalve
        2 twee
        3 drie
        4 vier
        5 vijf
        6 zes
        7 zeven
        8 acht
        9 negen
        10 tien
        11 elf
        12 twaalf
        13 dertien
        14 veertien
        15 vijftien
        16 zestien
        17 zeventien
        18 achttien
        19 negentien
        """
    ),
    scales=valued(
        """
        12 dozijn
        100 honderd
        1e3 duizend
        1e6 miljoen mln
        1e9 miljard mld
        1e12 biljoen
        """
    ),
    ordinals=valued(
        "1 eerste\n2 tweede\n3 derde\n4 vierde\n5 vijfde\n6 zesde\n7 zevende\n8 achtste"
    ),
    ordinal_endings=listed("e de ste"),
    fractions=valued("0.5 helft half halve\n0.3333333333333333 derde\n0.25 kwart"),
    bare_fractions=False,
    vague={
        "tientallen": (20, 99),
        "honderden": (200, 999),
        "duizenden": (2000, 9999),
        "miljoenen": (2e6, 9.99e8),
    },
    joiners=frozenset({"en"}),
    ones=listed("een"),
    shares={"op de": 1, "van de": 10},
    ranges=frozenset({"tot"}),
    between={"tussen": "en"},
    from_words=frozenset({"van"}),
    approximations=classed(
        """
        about: ongeveer, circa, zo'n, rond de, rond, een, naar schatting, om en nabij de, grofweg
        nearly: bijna, haast, vrijwel, krap, nagenoeg, een kleine, net geen, net niet
        nearly: iets minder dan
        more than: meer dan, ruim, boven de, boven, dik, een dikke, een goede, iets meer dan
        more than: net iets meer dan
        less than: minder dan, onder de, onder, nog geen
        at least: minstens, ten minste, tenminste, minimaal, zeker, op zijn minst, niet minder dan
        at most: hooguit, hoogstens, maximaal, tot, niet meer dan, ten hoogste, op zijn hoogst
        at most: tot wel
        exactly: precies, exact
        only: slechts, alleen, maar, amper
        """
    ),
    minus=frozenset({"min", "minus"}),
    clock={"middernacht": 0},
    hour_words=frozenset({"uur"}),
    late_halves=closed_up(
        "am: 's ochtends, 's morgens\npm: 's middags, 's avonds\nnight: 's nachts"
    ),
    per_cent=phrases("procent\nprocentpunt"),
    currencies={
        "euro": "EUR",
        "dollar": "USD",
        "pond": "GBP",
        "frank": "CHF",
        "roebel": "RUB",
    },
    units={
        **dict.fromkeys(listed("kilometer kilometers"), "km"),
        **dict.fromkeys(listed("meter meters"), "m"),
        **dict.fromkeys(("vierkante meter", "m²"), "m²"),
        **dict.fromkeys(("vierkante kilometer",), "km²"),
        **dict.fromkeys(listed("centimeter centimeters"), "cm"),
        **dict.fromkeys(listed("kilo kilogram"), "kg"),
        **dict.fromkeys(listed("gram"), "g"),
        **dict.fromkeys(listed("ton"), "t"),
        **dict.fromkeys(listed("liter"), "l"),
        **dict.fromkeys(listed("hectare"), "ha"),
        **dict.fromkeys(listed("graden graad"), "°"),
        **dict.fromkeys(listed("seconde seconden"), "s"),
        **dict.fromkeys(listed("minuut minuten"), "min"),
        **dict.fromkeys(listed("uur uren"), "h"),
        **dict.fromkeys(listed("dag dagen"), "day"),
        **dict.fromkeys(listed("week weken"), "week"),
        **dict.fromkeys(listed("maand maanden"), "month"),
        **dict.fromkeys(listed("jaar jaren"), "year"),
        **dict.fromkeys(listed("keer maal"), "times"),
    },
    months=numbered(
        """
        januari
        februari
        maart
        april
        mei
        juni
        juli
        augustus
        september
        oktober
        november
        december
        """
    ),
    weekdays=numbered(
        """
        maandag maandagavond maandagochtend maandagmiddag
        dinsdag dinsdagavond dinsdagochtend dinsdagmiddag
        woensdag woensdagavond woensdagochtend woensdagmiddag
        donderdag donderdagavond donderdagochtend donderdagmiddag
        vrijdag vrijdagavond vrijdagochtend vrijdagmiddag
        zaterdag zaterdagavond zaterdagochtend zaterdagmiddag
        zondag zondagavond zondagochtend zondagmiddag
        """
    ),
    compounds={"duizend": 1000, "honderd": 100},
    measured={"jarig": "year", "daags": "day", "koppig": "head"},
    measured_endings=frozenset({"", "e"}),
    approximations_behind=classed("at least: of meer"),
    numbered=listed("wereldoorlog fase deel hoofdstuk type eeuw"),
    decade_words=listed("jaren"),
    days={"vandaag": 0, "gisteren": -1, "morgen": 1, "eergisteren": -2, "overmorgen": 2},
    periods={
        "week": "week",
        "weekend": "weekend",
        "weekeinde": "weekend",
        "maand": "month",
        "jaar": "year",
        "zomer": "summer",
        "herfst": "autumn",
        "winter": "winter",
        "voorjaar": "spring",
    },
    shifts={
        **dict.fromkeys(listed("deze dit"), 0),
        **dict.fromkeys(listed("volgende volgend komende komend"), 1),
        **dict.fromkeys(listed("vorige vorig afgelopen"), -1),
    },
    edges={"eind": "end", "einde": "end", "begin": "start"},
    edge_links=listed("van het de"),
    several=listed("enkele meerdere paar"),
    terms=listed("tot vanaf voor na sinds"),
)
