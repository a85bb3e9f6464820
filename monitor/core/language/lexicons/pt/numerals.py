"""Numbers and dates in Portuguese."""

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
    thousands=".",
    decimal=",",
    numbers=valued(
        """
        0 zero
        2 dois duas
        3 três
        4 quatro
        5 cinco
        6 seis
        7 sete
        8 oito
        9 nove
        10 dez
        11 onze
        12 doze
        13 treze
        14 catorze quatorze
        15 quinze
        16 dezasseis dezesseis
        17 dezassete dezessete
        18 dezoito
        19 dezanove dezenove
        20 vinte
        30 trinta
        40 quarenta
        50 cinquenta
        60 sessenta
        70 setenta
        80 oitenta
        90 noventa
        100 cem cento
        200 duzentos duzentas
        300 trezentos trezentas
        400 quatrocentos quatrocentas
        500 quinhentos quinhentas
        600 seiscentos seiscentas
        700 setecentos setecentas
        800 oitocentos oitocentas
        900 novecentos novecentas
        """
    ),
    scales=valued(
        """
        10 dezena
        12 dúzia
        100 centena
        1e3 mil milhar
        1e6 milhão milhões
        1e9 bilhão bilhões
        1e12 trilhão trilhões
        """
    ),
    ordinals=valued("1 primeiro primeira\n2 segundo\n3 terceiro terceira\n4 quarto quarta"),
    ordinal_endings=listed("º ª o a"),
    fractions=valued("0.5 metade meio meia\n0.3333333333333333 terço terços\n0.25 quarto quartos"),
    bare_fractions=False,
    vague={
        "dezenas": (20, 99),
        "dúzias": (24, 99),
        "centenas": (200, 999),
        "milhares": (2000, 9999),
    },
    joiners=frozenset({"e"}),
    ones=listed("um uma"),
    shares={"em cada": 1, "de cada": 1},
    ranges=frozenset({"a"}),
    between={"entre": "e"},
    from_words=frozenset({"de"}),
    approximations=classed(
        """
        about: cerca de, aproximadamente, por volta de, em torno de, uns, umas, à volta de
        nearly: quase, perto de, pouco menos de, próximo de
        more than: mais de, acima de, além de, mais do que, pouco mais de, superior a
        less than: menos de, abaixo de, menos do que, inferior a
        at least: pelo menos, ao menos, no mínimo, não menos de, um mínimo de
        at most: até, no máximo, não mais de, não mais do que, um máximo de, quando muito
        exactly: exatamente
        only: apenas, só, somente
        """
    ),
    minus=frozenset({"menos"}),
    clock={"meio-dia": 720, "meia-noite": 0},
    hour_links=frozenset({"h"}),
    late_halves=closed_up("am: da manhã\npm: da tarde, da noite"),
    per_cent=phrases("por cento\npontos percentuais\nponto percentual"),
    currencies={
        **dict.fromkeys(listed("euro euros"), "EUR"),
        **dict.fromkeys(listed("dólar dólares"), "USD"),
        **dict.fromkeys(listed("real reais"), "BRL"),
        **dict.fromkeys(listed("libra libras"), "GBP"),
        **dict.fromkeys(listed("francos"), "CHF"),
    },
    units={
        **dict.fromkeys(listed("quilómetro quilómetros quilômetro quilômetros"), "km"),
        **dict.fromkeys(listed("metro metros"), "m"),
        **dict.fromkeys(("metros quadrados",), "m²"),
        **dict.fromkeys(("quilómetros quadrados", "quilômetros quadrados"), "km²"),
        **dict.fromkeys(listed("centímetro centímetros"), "cm"),
        **dict.fromkeys(listed("quilo quilos quilogramas"), "kg"),
        **dict.fromkeys(listed("grama gramas"), "g"),
        **dict.fromkeys(listed("tonelada toneladas"), "t"),
        **dict.fromkeys(listed("litro litros"), "l"),
        **dict.fromkeys(listed("hectare hectares"), "ha"),
        **dict.fromkeys(listed("grau graus"), "°"),
        **dict.fromkeys(listed("segundos"), "s"),
        **dict.fromkeys(listed("minuto minutos"), "min"),
        **dict.fromkeys(listed("hora horas"), "h"),
        **dict.fromkeys(listed("dia dias"), "day"),
        **dict.fromkeys(listed("semana semanas"), "week"),
        **dict.fromkeys(listed("mês meses"), "month"),
        **dict.fromkeys(listed("ano anos"), "year"),
        **dict.fromkeys(listed("vez vezes"), "times"),
    },
    months=numbered(
        """
        janeiro
        fevereiro
        março
        abril
        maio
        junho
        julho
        agosto
        setembro
        outubro
        novembro
        dezembro
        """
    ),
    weekdays=numbered(
        """
        segunda-feira
        terça-feira
        quarta-feira
        quinta-feira
        sexta-feira
        sábado
        domingo
        """
    ),
    date_links=frozenset({"de"}),
    and_a_half=phrases("e meio\ne meia"),
    approximations_behind=classed("at least: ou mais"),
    numbered=listed("século guerra fase parte capítulo tipo"),
    decade_words=listed("anos"),
    days={"hoje": 0, "ontem": -1, "amanhã": 1, "anteontem": -2},
    periods={
        "semana": "week",
        "mês": "month",
        "ano": "year",
        "verão": "summer",
        "outono": "autumn",
        "inverno": "winter",
        "primavera": "spring",
    },
    shifts={
        **dict.fromkeys(listed("este esta neste nesta deste desta"), 0),
        **dict.fromkeys(listed("próximo próxima"), 1),
        **dict.fromkeys(listed("passado passada último última"), -1),
    },
    several=listed("várias vários algumas alguns"),
    terms=listed("até desde antes depois"),
)
