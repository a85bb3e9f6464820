"""Numbers and dates in Spanish."""

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
    thousands=". ",
    decimal=",",
    numbers=valued(
        """
        0 cero
        2 dos
        3 tres
        4 cuatro
        5 cinco
        6 seis
        7 siete
        8 ocho
        9 nueve
        10 diez
        11 once
        12 doce
        13 trece
        14 catorce
        15 quince
        16 dieciséis
        17 diecisiete
        18 dieciocho
        19 diecinueve
        20 veinte
        21 veintiuno veintiún veintiuna
        22 veintidós
        23 veintitrés
        24 veinticuatro
        25 veinticinco
        26 veintiséis
        27 veintisiete
        28 veintiocho
        29 veintinueve
        30 treinta
        40 cuarenta
        50 cincuenta
        60 sesenta
        70 setenta
        80 ochenta
        90 noventa
        100 cien ciento
        200 doscientos doscientas
        300 trescientos trescientas
        400 cuatrocientos cuatrocientas
        500 quinientos quinientas
        600 seiscientos seiscientas
        700 setecientos setecientas
        800 ochocientos ochocientas
        900 novecientos novecientas
        """
    ),
    scales=valued(
        """
        10 decena
        12 docena
        15 quincena
        20 veintena
        30 treintena
        50 cincuentena
        100 centenar
        1e3 mil millar
        1e6 millón millones
        1e12 billón billones
        """
    ),
    glued_scales=valued("1e3 k\n1e6 m"),
    ordinals=valued(
        """
        1 primer primero primera primeros primeras
        2 segundo segunda segundos segundas
        3 tercer tercero tercera
        4 cuarto cuarta
        5 quinto quinta
        6 sexto sexta
        7 séptimo séptima
        8 octavo octava
        9 noveno novena
        10 décimo décima
        11 undécimo undécima
        12 duodécimo duodécima
        20 vigésimo vigésima
        """
    ),
    ordinal_endings=listed("º ª o a er"),
    fractions=valued(
        """
        0.5 mitad medio media
        0.3333333333333333 tercio tercios
        0.25 cuarto cuartos
        0.2 quinto quintos
        0.1 décimo décimos
        """
    ),
    vague={
        "decenas": (20, 99),
        "docenas": (24, 99),
        "centenares": (200, 999),
        "cientos": (200, 999),
        "miles": (2000, 9999),
        "millones": (2e6, 9.99e8),
    },
    idle=phrases("primer ministro\nprimera ministra\nprimera dama\nen segundos\nonce titular"),
    joiners=frozenset({"y"}),
    ones=listed("un una uno"),
    shares={"de cada": 1, "por cada": 1},
    ranges=frozenset({"a", "o"}),
    between={"entre": "y"},
    from_words=frozenset({"de", "desde"}),
    approximations=classed(
        """
        about: unos, unas, alrededor de, aproximadamente, en torno a
        about: cerca de, cerca de los, cerca de las
        nearly: casi, poco menos de, algo menos de
        about: más o menos, en torno a las, aproximadamente las, alrededor de las, alrededor de los
        more than: más de, por encima de, superior a, superiores a, poco más de, algo más de
        less than: menos de, por debajo de, inferior a, inferiores a
        at least: al menos, por lo menos, como mínimo, no menos de, un mínimo de, cuando menos
        at most: hasta, como máximo, a lo sumo, no más de, como mucho, un máximo de
        exactly: exactamente, justo
        only: sólo, solo, solamente, apenas, únicamente
        """
    ),
    minus=frozenset({"menos"}),
    clock={"mediodía": 720, "medianoche": 0},
    hour_links=frozenset({"h", "hrs", "hora", "horas"}),
    halves=closed_up(
        """
        am: am, a.m., a.m, de la mañana, de la madrugada
        pm: pm, p.m., p.m, de la tarde
        night: de la noche
        """
    ),
    per_cent=phrases("%\npor ciento\npor cien\npuntos porcentuales\npunto porcentual"),
    currencies={
        "euro": "EUR",
        "euros": "EUR",
        "céntimos": "cents",
        "dólar": "USD",
        "dólares": "USD",
        "libras": "GBP",
        "pesos": "peso",
        "rublos": "RUB",
        "grivnas": "UAH",
        "yenes": "JPY",
        "yuanes": "CNY",
        "francos": "CHF",
    },
    units={
        "metro cuadrado": "m²",
        "metros cuadrados": "m²",
        "kilómetro cuadrado": "km²",
        "kilómetros cuadrados": "km²",
        "metro cúbico": "m³",
        "metros cúbicos": "m³",
        "kilómetros por hora": "km/h",
        "hectárea": "ha",
        "década": "decade",
        "décadas": "decade",
        "mg": "mg",
        "miligramos": "mg",
        "microgramos": "\u00b5g",
        "milímetros": "mm",
        "kg": "kg",
        "kilos": "kg",
        "kilogramos": "kg",
        "gramos": "g",
        "tonelada": "t",
        "toneladas": "t",
        "km": "km",
        "kilómetro": "km",
        "kilómetros": "km",
        "metro": "m",
        "metros": "m",
        "cm": "cm",
        "centímetros": "cm",
        "litros": "l",
        "hectáreas": "ha",
        "grados": "°",
        "megavatios": "MW",
        "gigavatios": "GW",
        "segundos": "s",
        "minuto": "min",
        "minutos": "min",
        "hora": "h",
        "horas": "h",
        "día": "day",
        "días": "day",
        "semana": "week",
        "semanas": "week",
        "mes": "month",
        "meses": "month",
        "año": "year",
        "años": "year",
        "veces": "times",
    },
    multiples=valued(
        """
        2 doble duplica duplicó duplican duplicaron duplicado
        3 triple triplica triplicó triplican triplicaron triplicado
        4 cuádruple cuadruplica cuadruplicó cuadruplicaron cuadruplicado
        5 quíntuple quintuplicó
        """
    ),
    months=numbered(
        """
        enero
        febrero
        marzo
        abril
        mayo
        junio
        julio
        agosto
        septiembre setiembre
        octubre
        noviembre
        diciembre
        """
    ),
    weekdays=numbered("lunes\nmartes\nmiércoles\njueves\nviernes\nsábado\ndomingo"),
    date_links=frozenset({"de", "del"}),
    and_a_half=phrases("y medio\ny media"),
    approximations_behind=classed(
        """
        at least: o más, como mínimo
        at most: o menos, como máximo
        more than: y pico
        """
    ),
    numbered=listed("siglo siglos guerra fase parte capítulo tipo acto tomo"),
    decade_words=listed("años"),
    days={"hoy": 0, "ayer": -1, "mañana": 1, "anteayer": -2},
    day_blockers=listed("la una esta por de cada"),
    periods={
        "semana": "week",
        "mes": "month",
        "año": "year",
        "trimestre": "quarter",
        "temporada": "season",
        "primavera": "spring",
        "verano": "summer",
        "otoño": "autumn",
        "invierno": "winter",
    },
    shifts={
        **dict.fromkeys(listed("este esta"), 0),
        **dict.fromkeys(listed("próximo próxima"), 1),
        **dict.fromkeys(listed("pasado pasada último última"), -1),
    },
    edges={"fin": "end", "final": "end", "finales": "end", "principios": "start"},
    edge_links=listed("de del la"),
    several=listed("varios varias algunos algunas unos unas"),
    starts=listed("desde"),
    terms=listed("hasta desde antes después"),
)
