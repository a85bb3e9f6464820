"""Polish: what stands beside figures in the news."""

from __future__ import annotations

from monitor.core.language.lexicons.lexicon import FigureWords, listed

FIGURES = FigureWords(
    labels=listed(
        """
        artykuł artykułu artykule art ust par paragraf paragrafu reguła punkt punktu rozdział
        kategoria kategorii hala hali sala sali pokój brama bramie drzwi nabrzeże peron tor
        terminal linia linii trasa droga drogi strona numer nr blok budynek piętro izba
        dzielnica strefa strefie sektor lot wersja poziom faza grupa klasa kanał autobus pociąg
        załącznik rezolucja model typ sezon runda piec szyb dział dziale
        """
    ),
    ratios=listed(
        """
        na
        """
    ),
    former=listed(
        """
        wcześniej początkowo najpierw poprzednio dotychczas dotąd wczoraj wobec zamiast
        """
    ),
    copulas=listed("był było byli były miał miała"),
    withdrawn=listed(
        """
        wycof- sprostow- skorygow- poprawi- błęd- pomył- nieprawdziw- fałszyw- unieważni-
        bezprawn-
        """
    ),
    statements=listed("liczb- dane danych oświadczeni- twierdzeni- szacun- informacj-"),
    others=listed(
        """
        inny inne inni innych kolejne kolejnych kolejni dalszych dodatkowe dodatkowych jeszcze
        """
    ),
    steps=listed("o"),
    updates=listed(
        """
        teraz już obecnie wzrosła wzrósł wzrosło wzrasta rośnie spadła spadł spadło sięga
        sięgnęła
        """
    ),
    totals=listed("sumie łącznie razem"),
    parts=listed("z_czego w_tym z_nich wśród_nich spośród_nich"),
    spans=listed(
        """
        przez w za po od przed podczas co ostatnich ciągu temu
        """
    ),
    counts=listed(
        """
        wie wiedzą szacuje szacują szacuje liczy liczą mówi mówią podaje podają policzyła
        policzył naliczyła ocenia wymienia zmierzyła
        twierdzi twierdzą obstaje potwierdza przyznaje
        """
    ),
    ors=listed("lub albo i oraz"),
    none=listed(
        """
        żaden żadna żadne żadnych nikt zero ani
        """
    ),
    when=listed(
        """
        w we na podczas
        """
    ),
    than=listed("niż"),
    among=listed("wśród spośród"),
    relatives=listed("który która które którzy którego której"),
    sums_up=listed("tym_samym co_zwiększa co_daje więc"),
    right=listed("prawidłow- słuszn- uznał uznała uznaje przyznał- przyznaje"),
    points_back=listed("tym to"),
    passives=listed("jest są był była było"),
)
