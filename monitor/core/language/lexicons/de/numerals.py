"""Numbers and dates in German."""

from __future__ import annotations

from monitor.core.language.lexicons.lexicon import (
    Numerals,
    classed,
    closed_up,
    inflected,
    listed,
    numbered,
    phrases,
    valued,
)

NUMERALS = Numerals(
    thousands=".'\u2019",
    decimal=",",
    numbers=valued(
        """
        0 null
        1 eins
        1.5 anderthalb eineinhalb
        2.5e5 viertelmillion
        5e5 halbmillion
        2.5e5 viertelmillion
        7.5e5 dreiviertelmillion
        2.5 zweieinhalb
        3.5 dreieinhalb
        4.5 viereinhalb
        2 zwei zwo
        3 drei
        4 vier
        5 fünf
        6 sechs
        7 sieben
        8 acht
        9 neun
        10 zehn
        11 elf
        12 zwölf
        13 dreizehn
        14 vierzehn
        15 fünfzehn
        16 sechzehn
        17 siebzehn
        18 achtzehn
        19 neunzehn
        20 zwanzig
        30 dreißig dreissig
        40 vierzig
        50 fünfzig
        60 sechzig
        70 siebzig
        80 achtzig
        90 neunzig
        """
    ),
    scales=valued(
        """
        12 dutzend
        100 hundert
        1e3 tausend tsd
        1e6 million millionen mio mill
        1e9 milliarde milliarden mrd
        1e12 billion billionen bio
        """
    ),
    glued_scales=valued("1e6 mio\n1e9 mrd"),
    ordinals=inflected(
        """
        1 erst
        2 zweit
        3 dritt
        4 viert
        5 fünft
        6 sechst
        7 siebt siebent
        8 acht
        9 neunt
        10 zehnt
        11 elft
        12 zwölft
        20 zwanzigst
        30 dreißigst
        100 hundertst
        """,
        "e en er es em",
    ),
    fractions=valued(
        """
        0.5 hälfte halbe halben halbes halber
        0.3333333333333333 drittel dritteln
        0.25 viertel vierteln
        0.2 fünftel fünfteln
        0.1 zehntel
        """
    ),
    vague={
        "zwanziger": (20, 29),
        "dreißiger": (30, 39),
        "vierziger": (40, 49),
        "fünfziger": (50, 59),
        "sechziger": (60, 69),
        "siebziger": (70, 79),
        "achtziger": (80, 89),
        "neunziger": (90, 99),
        "dutzende": (24, 99),
        "dutzenden": (24, 99),
        "hunderte": (200, 999),
        "hunderten": (200, 999),
        "hunderter": (200, 999),
        "tausende": (2000, 9999),
        "tausenden": (2000, 9999),
        "tausender": (2000, 9999),
        "zehntausende": (2e4, 9.9e4),
        "zehntausenden": (2e4, 9.9e4),
        "hunderttausende": (2e5, 9.9e5),
        "hunderttausenden": (2e5, 9.9e5),
    },
    idle=phrases("in acht\nacht auf\nacht geben\nfürs erste\nzum ersten"),
    joiners=frozenset({"und"}),
    ones=listed("ein eine einen einem einer eines"),
    every=frozenset({"jeder", "jede", "jedes", "jeden", "jedem"}),
    ranges=frozenset({"bis"}),
    between={"zwischen": "und"},
    from_words=frozenset({"von"}),
    approximations=classed(
        """
        about: rund, etwa, circa, ca, ungefähr, zirka, schätzungsweise, gut und gerne, in etwa
        about: um die, annäherungsweise, grob
        nearly: knapp, fast, nahezu, annähernd, an die, beinahe, nicht ganz, knapp unter, kaum
        nearly: etwas weniger als
        more than: mehr als, über, gut, oberhalb von, höher als, etwas mehr als
        more than: knapp über
        less than: weniger als, unter, unterhalb von, keine, nicht einmal
        at least: mindestens, wenigstens, zumindest, nicht weniger als, minimal
        at most: bis zu, höchstens, maximal, nicht mehr als, allenfalls, längstens
        exactly: genau, exakt
        only: nur, lediglich, bloß, gerade einmal, gerade mal
        """
    ),
    minus=frozenset({"minus"}),
    clock={"Mitternacht": 0},
    hour_words=frozenset({"uhr"}),
    late_halves=closed_up(
        """
        am: morgens, früh, vormittags, am Morgen, am Vormittag
        pm: nachmittags, abends, am Nachmittag, am Abend
        night: nachts
        """
    ),
    per_cent=phrases("%\nprozent\nprozentpunkte\nprozentpunkten\nprozentpunkt"),
    currencies={
        "euro": "EUR",
        "euros": "EUR",
        "cent": "cents",
        "dollar": "USD",
        "pfund": "GBP",
        "franken": "CHF",
        "rubel": "RUB",
        "hrywnja": "UAH",
        "griwna": "UAH",
        "yen": "JPY",
        "yuan": "CNY",
    },
    units={
        "quadratmetern": "m²",
        "qm": "m²",
        "quadratkilometer": "km²",
        "quadratkilometern": "km²",
        "qkm": "km²",
        "kubikmeter": "m³",
        "kubikmetern": "m³",
        "stundenkilometer": "km/h",
        "kilometer pro stunde": "km/h",
        "meile": "mi",
        "meilen": "mi",
        "jahres": "year",
        "jahrs": "year",
        "jahrzehnt": "decade",
        "jahrzehnte": "decade",
        "jahrzehnten": "decade",
        "mg": "mg",
        "milligramm": "mg",
        "mikrogramm": "\u00b5g",
        "milliliter": "ml",
        "kg": "kg",
        "kilogramm": "kg",
        "kilo": "kg",
        "gramm": "g",
        "tonne": "t",
        "tonnen": "t",
        "km": "km",
        "kilometer": "km",
        "kilometern": "km",
        "meter": "m",
        "metern": "m",
        "zentimeter": "cm",
        "millimeter": "mm",
        "liter": "l",
        "hektar": "ha",
        "quadratmeter": "m²",
        "grad": "°",
        "megawatt": "MW",
        "gigawatt": "GW",
        "sekunde": "s",
        "sekunden": "s",
        "minute": "min",
        "minuten": "min",
        "stunde": "h",
        "stunden": "h",
        "uhr": "o'clock",
        "tag": "day",
        "tage": "day",
        "tagen": "day",
        "woche": "week",
        "wochen": "week",
        "monat": "month",
        "monate": "month",
        "monaten": "month",
        "jahr": "year",
        "jahre": "year",
        "jahren": "year",
        "mal": "times",
    },
    multiples=valued(
        """
        1 einmal
        0.5 halbiert halbierte halbierten
        2 zweimal doppelt doppelte doppelten zweifach verdoppelt verdoppelte verdoppelten
        3 dreimal dreifach dreifache dreifachen verdreifacht verdreifachte verdreifachten
        4 viermal vierfach vierfache vierfachen vervierfacht vervierfachte
        5 fünfmal fünffach fünffache fünffachen verfünffacht verfünffachte
        6 sechsmal sechsfach sechsfache
        7 siebenmal siebenfach
        8 achtmal achtfach
        10 zehnmal zehnfach zehnfache zehnfachen verzehnfacht verzehnfachte
        """
    ),
    months=numbered(
        """
        januar jänner jan januars
        februar feber feb
        märz
        april apr
        mai
        juni
        juli
        august aug
        september sep sept
        oktober okt
        november nov
        dezember dez
        """
    ),
    weekdays=numbered(
        """
        montag montags montagabend montagmorgen montagnachmittag
        dienstag dienstags dienstagabend dienstagmorgen dienstagnachmittag
        mittwoch mittwochs mittwochabend mittwochmorgen mittwochnachmittag
        donnerstag donnerstags donnerstagabend donnerstagmorgen donnerstagnachmittag
        freitag freitags freitagabend freitagmorgen freitagnachmittag
        samstag samstags sonnabend sonnabends samstagabend samstagmorgen samstagnachmittag
        sonntag sonntags sonntagabend sonntagmorgen sonntagnachmittag
        """
    ),
    capital_dates=True,
    measured={
        "jährig": "year",
        "monatig": "month",
        "wöchig": "week",
        "tägig": "day",
        "stündig": "h",
        "minütig": "min",
        "stöckig": "storey",
        "köpfig": "head",
        "stellig": "digit",
        "malig": "times",
    },
    measured_endings=frozenset({"", "e", "en", "er", "es", "em"}),
    leading={"ein": 1, "zwo": 2},
    compounds={"tausend": 1000, "hundert": 100},
    compound_link="und",
    approximations_behind=classed("at least: oder mehr, und mehr\nat most: oder weniger"),
    numbered=listed("weltkrieg weltkriegs phase teil kapitel typ stufe klasse jahrhundert"),
    decade_words=listed("jahre jahren jahrn"),
    decade_endings=listed("er ern"),
    days={"heute": 0, "gestern": -1, "morgen": 1, "vorgestern": -2, "übermorgen": 2},
    day_blockers=listed("am jeden heute gestern diesen jenem guten vom zum der den"),
    periods={
        "woche": "week",
        "wochenende": "weekend",
        "monat": "month",
        "monats": "month",
        "jahr": "year",
        "jahres": "year",
        "quartal": "quarter",
        "saison": "season",
        "frühjahr": "spring",
        "sommer": "summer",
        "herbst": "autumn",
        "winter": "winter",
    },
    shifts={
        **dict.fromkeys(listed("diese dieser dieses diesem diesen laufenden"), 0),
        **dict.fromkeys(listed("nächste nächster nächstes nächstem nächsten"), 1),
        **dict.fromkeys(listed("kommende kommender kommendes kommendem kommenden"), 1),
        **dict.fromkeys(
            listed("letzte letzter letztes letztem letzten vorige voriger voriges"), -1
        ),
        **dict.fromkeys(listed("vorigen vorigem vergangene vergangener vergangenes"), -1),
        **dict.fromkeys(listed("vergangenen vergangenem"), -1),
    },
    edges={"ende": "end", "anfang": "start", "beginn": "start", "mitte": "middle"},
    edge_links=listed("des der"),
    several=listed("mehrere mehreren einige einigen paar"),
    starts=listed("ab seit"),
    terms=listed("bis ab vor nach seit"),
)
