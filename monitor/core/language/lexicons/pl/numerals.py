"""Numbers and dates in Polish."""

from __future__ import annotations

from monitor.core.language.lexicons.lexicon import (
    Numerals,
    classed,
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
        1 jeden jedna jedno jednego jednej jednym
        1.5 półtora półtorej
        2 dwa dwie dwóch dwu dwoje dwaj dwoma dwiema dwóm
        3 trzy trzech troje trzej trzema trzem
        4 cztery czterech czworo czterej czterema czterem
        5 pięć pięciu pięcioro pięcioma
        6 sześć sześciu sześcioro sześcioma
        7 siedem siedmiu siedmioro siedmioma
        8 osiem ośmiu ośmioro ośmioma
        9 dziewięć dziewięciu dziewięcioro
        10 dziesięć dziesięciu dziesięcioro
        11 jedenaście jedenastu
        12 dwanaście dwunastu
        13 trzynaście trzynastu
        14 czternaście czternastu
        15 piętnaście piętnastu
        16 szesnaście szesnastu
        17 siedemnaście siedemnastu
        18 osiemnaście osiemnastu
        19 dziewiętnaście dziewiętnastu
        20 dwadzieścia dwudziestu
        30 trzydzieści trzydziestu
        40 czterdzieści czterdziestu
        50 pięćdziesiąt pięćdziesięciu
        60 sześćdziesiąt sześćdziesięciu
        70 siedemdziesiąt siedemdziesięciu
        80 osiemdziesiąt osiemdziesięciu
        90 dziewięćdziesiąt dziewięćdziesięciu
        100 sto stu
        200 dwieście dwustu
        300 trzysta trzystu
        400 czterysta czterystu
        500 pięćset pięciuset
        600 sześćset sześciuset
        700 siedemset siedmiuset
        800 osiemset ośmiuset
        900 dziewięćset dziewięciuset
        """
    ),
    scales=valued(
        """
        1e3 tysiąc tysiące tysięcy tysiącami tysiącach tys
        1e6 milion miliona miliony milionów mln
        1e9 miliard miliarda miliardy miliardów mld
        1e12 bilion biliona biliony bilionów bln
        """
    ),
    fractions=valued(
        """
        0.5 połowa połowy połowę pół
        0.25 ćwierć
        """
    ),
    vague={
        "dziesiątki": (20, 99),
        "setki": (200, 999),
        "tysiące": (2000, 9999),
        "miliony": (2e6, 9.99e8),
    },
    ranges=frozenset({"do"}),
    between={"między": "a", "pomiędzy": "a"},
    from_words=frozenset({"od", "z"}),
    approximations=classed(
        """
        about: około, ok, mniej więcej, w przybliżeniu, jakieś, w okolicach, rzędu
        nearly: prawie, niemal, blisko, niespełna, bez mała, niemalże, nieomal, nieco mniej niż
        nearly: niecałe, niecały, niecałych
        more than: ponad, powyżej, więcej niż, przeszło, nieco ponad, nieco więcej niż
        less than: poniżej, mniej niż
        at least: co najmniej, przynajmniej, nie mniej niż, minimum
        at most: do, najwyżej, maksymalnie, nie więcej niż, co najwyżej, maksimum
        exactly: dokładnie, równo
        only: tylko, jedynie, zaledwie, ledwie
        """
    ),
    minus=frozenset({"minus"}),
    clock={"południe": 720, "północ": 0, "północy": 0},
    hour_links=frozenset(),
    per_cent=phrases("procent\nproc\nprocenta\npunkt procentowy\npunkty procentowe"),
    currencies={
        **dict.fromkeys(listed("złoty złote złotych złotego zł"), "PLN"),
        **dict.fromkeys(listed("euro"), "EUR"),
        **dict.fromkeys(listed("dolar dolary dolarów dolara"), "USD"),
        **dict.fromkeys(listed("funt funty funtów"), "GBP"),
        **dict.fromkeys(listed("frank franki franków"), "CHF"),
        **dict.fromkeys(listed("hrywna hrywny hrywien"), "UAH"),
    },
    units={
        **dict.fromkeys(listed("kilometr kilometry kilometrów kilometra"), "km"),
        **dict.fromkeys(listed("metr metry metrów metra"), "m"),
        **dict.fromkeys(("metrów kwadratowych", "metry kwadratowe", "mkw"), "m²"),
        **dict.fromkeys(("kilometrów kwadratowych",), "km²"),
        **dict.fromkeys(listed("centymetr centymetry centymetrów"), "cm"),
        **dict.fromkeys(listed("kilogram kilogramy kilogramów kilogramach"), "kg"),
        **dict.fromkeys(listed("tona tony ton"), "t"),
        **dict.fromkeys(listed("litr litry litrów"), "l"),
        **dict.fromkeys(listed("hektar hektary hektarów"), "ha"),
        **dict.fromkeys(listed("stopień stopnie stopni"), "°"),
        **dict.fromkeys(listed("sekunda sekundy sekund"), "s"),
        **dict.fromkeys(listed("minuta minuty minut min"), "min"),
        **dict.fromkeys(listed("godzina godziny godzin godz"), "h"),
        **dict.fromkeys(listed("dzień dni dnia"), "day"),
        **dict.fromkeys(listed("tydzień tygodnie tygodni tygodnia"), "week"),
        **dict.fromkeys(listed("miesiąc miesiące miesięcy miesiąca"), "month"),
        **dict.fromkeys(listed("rok roku lata lat"), "year"),
        **dict.fromkeys(listed("raz razy"), "times"),
    },
    months=numbered(
        """
        styczeń stycznia styczniu
        luty lutego lutym
        marzec marca marcu
        kwiecień kwietnia kwietniu
        maj maja maju
        czerwiec czerwca czerwcu
        lipiec lipca lipcu
        sierpień sierpnia sierpniu
        wrzesień września wrześniu
        październik października październiku
        listopad listopada listopadzie
        grudzień grudnia grudniu
        """
    ),
    weekdays=numbered(
        """
        poniedziałek poniedziałku poniedziałkowy
        wtorek wtorku
        środa środę środy środzie
        czwartek czwartku
        piątek piątku
        sobota sobotę soboty sobocie
        niedziela niedzielę niedzieli
        """
    ),
    and_a_half=phrases("i pół"),
    approximations_behind=classed("at least: lub więcej, i więcej"),
    numbered=listed("wiek wieku wojna wojny część rozdział tom"),
    days={"dziś": 0, "dzisiaj": 0, "wczoraj": -1, "jutro": 1},
    periods={
        **dict.fromkeys(listed("tydzień tygodniu tygodnia"), "week"),
        **dict.fromkeys(listed("weekend weekendu"), "weekend"),
        **dict.fromkeys(listed("miesiąc miesiącu miesiąca"), "month"),
        **dict.fromkeys(listed("rok roku"), "year"),
    },
    shifts={
        **dict.fromkeys(listed("tego tym ten bieżącego bieżącym"), 0),
        **dict.fromkeys(listed("przyszły przyszłym przyszłego następny następnym"), 1),
        **dict.fromkeys(listed("ubiegły ubiegłym ubiegłego zeszły zeszłym zeszłego"), -1),
    },
    several=listed("kilka kilku parę"),
    terms=listed("do od przed po"),
)
