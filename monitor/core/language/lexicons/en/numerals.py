"""Numbers and dates in English."""

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
    thousands=",",
    decimal=".",
    numbers=valued(
        """
        0 zero nil
        1 one
        2 two
        3 three
        4 four
        5 five
        6 six
        7 seven
        8 eight
        9 nine
        10 ten
        11 eleven
        12 twelve
        13 thirteen
        14 fourteen
        15 fifteen
        16 sixteen
        17 seventeen
        18 eighteen
        19 nineteen
        20 twenty
        30 thirty
        40 forty
        50 fifty
        60 sixty
        70 seventy
        80 eighty
        90 ninety
        """
    ),
    scales=valued(
        """
        12 dozen
        100 hundred
        1e3 thousand
        1e5 lakh
        1e6 million mln mn
        1e7 crore
        1e9 billion bn bln
        1e12 trillion tn trn
        """
    ),
    glued_scales=valued("1e3 k\n1e6 m mn mln\n1e9 bn b bln\n1e12 tn trn"),
    ordinals=valued(
        """
        1 first
        2 second
        3 third
        4 fourth
        5 fifth
        6 sixth
        7 seventh
        8 eighth
        9 ninth
        10 tenth
        11 eleventh
        12 twelfth
        13 thirteenth
        14 fourteenth
        15 fifteenth
        16 sixteenth
        17 seventeenth
        18 eighteenth
        19 nineteenth
        20 twentieth
        30 thirtieth
        50 fiftieth
        100 hundredth
        1000 thousandth
        """
    ),
    ordinal_endings=listed("st nd rd th"),
    fractions=valued(
        """
        0.5 half halves
        0.3333333333333333 third thirds
        0.25 quarter quarters fourth fourths
        0.2 fifth fifths
        0.16666666666666666 sixth sixths
        0.125 eighth eighths
        0.1 tenth tenths
        """
    ),
    bare_fractions=False,
    vague={
        "twenties": (20, 29),
        "thirties": (30, 39),
        "forties": (40, 49),
        "fifties": (50, 59),
        "sixties": (60, 69),
        "seventies": (70, 79),
        "eighties": (80, 89),
        "nineties": (90, 99),
        "tens": (20, 99),
        "dozens": (24, 99),
        "scores": (40, 99),
        "hundreds": (200, 999),
        "thousands": (2000, 9999),
        "millions": (2e6, 9.99e8),
        "billions": (2e9, 9.99e11),
    },
    idle=phrases(
        """
        no one
        one another
        one of
        the one
        this one
        that one
        which one
        any one
        every one
        each one
        one day
        one thing
        one way
        a second
        seconds ago
        first lady
        first minister
        first of
        at first
        first and
        """
    ),
    joiners=frozenset({"and"}),
    ones=frozenset({"a", "an", "one"}),
    shares={"in": 1, "in every": 1, "out of": 10, "out of every": 1},
    year_pairs=True,
    ranges=frozenset({"to", "or"}),
    between={"between": "and"},
    from_words=frozenset({"from"}),
    approximations=classed(
        """
        about: about, around, some, roughly, approximately, approx, circa, an estimated, estimated
        about: in the region of, in the order of, just about, somewhere around
        nearly: nearly, almost, close to, approaching, nearing, not quite, just under, just below
        nearly: just short of, shy of, just shy of, a little under, slightly under
        nearly: a little less than, slightly less than, slightly fewer than, virtually
        more than: more than, over, above, upwards of, in excess of, exceeding
        more than: just over, greater than, higher than, at upwards of, north of, a little over
        more than: slightly over, a little more than, slightly more than, upward of, over the age of
        less than: under the age of
        less than: less than, fewer than, under, below, lower than, short of
        at least: at least, no fewer than, no less than, a minimum of, not less than, not fewer than
        at least: at the very least, at a minimum
        at most: up to, at most, as many as, as much as, no more than, a maximum of, not more than
        at most: at the most, at the very most, at a maximum
        exactly: exactly, precisely
        only: only, just, a mere, merely, barely, scarcely
        """
    ),
    minus=frozenset({"minus"}),
    clock={"noon": 720, "midday": 720, "midnight": 0},
    hour_words=frozenset({"o'clock"}),
    hour_links=frozenset({"h"}),
    halves=closed_up("am: am, a.m., a.m\npm: pm, p.m., p.m"),
    late_halves=closed_up(
        """
        am: in the morning
        pm: in the afternoon, in the evening
        night: at night
        """
    ),
    per_cent=phrases("%\npercent\nper cent\npct\npc\np c\npercentage points\npercentage point"),
    currencies={
        "dollar": "USD",
        "dollars": "USD",
        "cents": "cents",
        "pence": "pence",
        "pounds": "GBP",
        "euro": "EUR",
        "euros": "EUR",
        "rubles": "RUB",
        "roubles": "RUB",
        "hryvnia": "UAH",
        "hryvnias": "UAH",
        "yen": "JPY",
        "yuan": "CNY",
        "won": "KRW",
        "rupees": "INR",
        "rand": "ZAR",
        "francs": "CHF",
        "zloty": "PLN",
    },
    units={
        "min": "min",
        "mins": "min",
        "hr": "h",
        "hrs": "h",
        "sec": "s",
        "secs": "s",
        "square metre": "m²",
        "square metres": "m²",
        "square meter": "m²",
        "square meters": "m²",
        "sq m": "m²",
        "sq metres": "m²",
        "sq meters": "m²",
        "sqm": "m²",
        "square kilometre": "km²",
        "square kilometres": "km²",
        "square kilometer": "km²",
        "square kilometers": "km²",
        "sq km": "km²",
        "square mile": "mi²",
        "square miles": "mi²",
        "sq mi": "mi²",
        "sq miles": "mi²",
        "square foot": "ft²",
        "square feet": "ft²",
        "sq ft": "ft²",
        "cubic metre": "m³",
        "cubic metres": "m³",
        "cubic meter": "m³",
        "cubic meters": "m³",
        "cu m": "m³",
        "km h": "km/h",
        "kilometres per hour": "km/h",
        "kilometers per hour": "km/h",
        "kilometres an hour": "km/h",
        "kilometers an hour": "km/h",
        "miles per hour": "mph",
        "miles an hour": "mph",
        "yard": "yd",
        "yards": "yd",
        "lb": "lb",
        "lbs": "lb",
        "ounce": "oz",
        "ounces": "oz",
        "gallon": "gal",
        "gallons": "gal",
        "acre": "acre",
        "hectare": "ha",
        "litre": "l",
        "liter": "l",
        "decade": "decade",
        "decades": "decade",
        "centuries": "century",
        "mg": "mg",
        "milligram": "mg",
        "milligrams": "mg",
        "microgram": "\u00b5g",
        "micrograms": "\u00b5g",
        "gram": "g",
        "millimetre": "mm",
        "millimetres": "mm",
        "millimeters": "mm",
        "centimetre": "cm",
        "centimetres": "cm",
        "centimeters": "cm",
        "ml": "ml",
        "millilitres": "ml",
        "milliliters": "ml",
        "kg": "kg",
        "kilogram": "kg",
        "kilograms": "kg",
        "kilos": "kg",
        "grams": "g",
        "tonne": "t",
        "tonnes": "t",
        "tons": "t",
        "km": "km",
        "kilometre": "km",
        "kilometres": "km",
        "kilometer": "km",
        "kilometers": "km",
        "metre": "m",
        "metres": "m",
        "meter": "m",
        "meters": "m",
        "cm": "cm",
        "mm": "mm",
        "mile": "mi",
        "miles": "mi",
        "feet": "ft",
        "foot": "ft",
        "inch": "in",
        "inches": "in",
        "mph": "mph",
        "litres": "l",
        "liters": "l",
        "barrels": "bbl",
        "hectares": "ha",
        "acres": "acre",
        "degrees": "°",
        "megawatts": "MW",
        "mw": "MW",
        "gigawatts": "GW",
        "gw": "GW",
        "second": "s",
        "seconds": "s",
        "minute": "min",
        "minutes": "min",
        "hour": "h",
        "hours": "h",
        "day": "day",
        "days": "day",
        "week": "week",
        "weeks": "week",
        "month": "month",
        "months": "month",
        "year": "year",
        "years": "year",
        "times": "times",
    },
    multiples=valued(
        """
        0.5 halved halving
        1 once
        2 twice twofold doubled doubling
        3 thrice threefold tripled tripling trebled trebling
        4 fourfold quadrupled quadrupling
        5 fivefold quintupled
        6 sixfold
        7 sevenfold
        8 eightfold
        9 ninefold
        10 tenfold
        20 twentyfold
        100 hundredfold
        """
    ),
    months=numbered(
        """
        january jan
        february feb
        march mar
        april apr
        may
        june jun
        july jul
        august aug
        september sep sept
        october oct
        november nov
        december dec
        """
    ),
    weekdays=numbered(
        """
        monday mondays
        tuesday tuesdays
        wednesday wednesdays
        thursday thursdays
        friday fridays
        saturday saturdays
        sunday sundays
        """
    ),
    capital_dates=True,
    date_links=frozenset({"of", "the"}),
    and_a_half=phrases("and a half"),
    approximations_behind=classed(
        """
        at least: or more, or above, or over, and over, and above, at least
        at most: or less, or fewer, or under, and under, at most, at the most
        about: or so, odd, or thereabouts
        """
    ),
    numbered=listed("war phase part chapter type stage act title volume class tier level century"),
    decade_articles=listed("the early mid late"),
    decade_endings=frozenset({"s"}),
    days={"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1},
    periods={
        "week": "week",
        "weekend": "weekend",
        "month": "month",
        "year": "year",
        "quarter": "quarter",
        "season": "season",
        "spring": "spring",
        "summer": "summer",
        "autumn": "autumn",
        "fall": "autumn",
        "winter": "winter",
    },
    shifts={"this": 0, "current": 0, "next": 1, "coming": 1, "last": -1, "previous": -1},
    edges={"end": "end", "start": "start", "beginning": "start", "middle": "middle"},
    edge_links=listed("of the"),
    several=listed("several few couple"),
    starts=listed("from since"),
    terms=listed("until till by before after from since through"),
)
