"""Polish: figures, dates and the small words."""

from __future__ import annotations

from monitor.core.language.lexicons.lexicon import (
    Lexicon,
    NameWords,
    StanceWords,
    classed,
    listed,
    opposed,
)
from monitor.core.language.lexicons.pl.claims import CLAIMS
from monitor.core.language.lexicons.pl.counted import HAPPENINGS, THINGS
from monitor.core.language.lexicons.pl.figures import FIGURES
from monitor.core.language.lexicons.pl.numerals import NUMERALS

LEXICON = Lexicon(
    language="pl",
    numerals=NUMERALS,
    figures=FIGURES,
    names=NameWords(
        titles=listed(
            """
            pan pani panu panią prezydent prezydenta prezydentowi prezydentem premier premiera
            premierowi premierem minister ministra ministrowi ministrem burmistrz burmistrza
            burmistrzem wójt wójta wójtem starosta starosty prezes prezesa prezesem prezeska
            dyrektor dyrektora dyrektorem dyrektorka trener trenera trenerem trenerka poseł posła
            posłem posłanka posłanki senator senatora radny radnego radna radnej rzecznik rzecznika
            rzeczniczka rzeczniczki profesor profesora dr prof ks ksiądz księdza biskup biskupa
            """
        ),
        address=listed("pan pani panu panią dr prof"),
        case_endings=listed(
            "a u owi em ie ę ą y i e ów om ami ach o ego emu ej ym im iem ia iowi ią iu"
        ),
    ),
    openers=listed("tak to ten ta te jak gdy kiedy jest był była było były są"),
    attributions=("według", "zdaniem", "jak podaje", "jak podała", "jak podał"),
    happenings=HAPPENINGS,
    things=THINGS,
    claims=CLAIMS,
    stance=StanceWords(
        scopes=classed(
            """
            former: były, była, byłego, byłej, byłemu, byłą, byłym, byli, byłych, eks
            aide: doradca, doradcy, doradcą, asystent, asystenta, asystentka, adwokat, adwokata
            deputy: zastępca, zastępcy, zastępcą, zastępczyni, zastępczynię
            acting: pełniący obowiązki, pełniąca obowiązki
            """
        )
    ),
    opposites=opposed(
        """
        winny winna winni : niewinny niewinna niewinni;
        pozwolił zezwolił zezwoliła dozwolony : zakazał zakazała zakazany zabronił;
        przyjął przyjęła przyjęli przyjęto : odrzucił odrzuciła odrzucili odrzucono odmówił
        odmówiła;
        wygrał wygrała wygrali zwyciężył zwycięstwo : przegrał przegrała przegrali porażka;
        wzrósł wzrosła wzrosły wzrost rośnie : spadł spadła spadły spadek maleje;
        więcej : mniej;
        wyższy wyższa : niższy niższa;
        z ze : bez;
        przed : po;
        do : od;
        za : przeciw przeciwko;
        nad powyżej : pod poniżej;
        otwarty otwarta otwarto otwiera : zamknięty zamknięta zamknięto zamyka;
        żywy żywa : martwy martwa;
        skazany skazana skazano : uniewinniony uniewinniona uniewinniono;
        zatrzymany zatrzymana zatrzymano : zwolniony zwolniona zwolniono;
        pierwszy pierwsza : ostatni ostatnia;
        najwcześniej wcześniej : najpóźniej później;
        zysk zyski : strata straty;
        podczas : po przed;
        tylko : także też również;
        i oraz : lub albo;
        """
    ),
    subject_endings={
        "": listed("a u owi em ów om ami"),
        "a": listed("ę y i e ie ą"),
        "y": listed("ów om ami"),
        "i": listed("ów om ami"),
    },
    past_endings=("ł", "ła", "ło", "li", "ły"),
    coming_endings=("e", "ą"),
    inflections=listed(
        """
        a ą e ę i y o u ie ia io iu em ów om ach ami ego emu ej ych ym ymi ich im imi ać eć ić
        yć ował owała owali owało ano ono ęto any ana ane ani ony ona one eni ał ała ali ało ały
        ił iła ili iło iły ył yła yli yło yły uje ują ają cie niem nia niu nie enie enia eniem
        anie ania aniem iem owi owie
        """
    ),
    function_words=listed(
        """
        a i oraz ale w we z ze na do od po za o u pod nad przed przy dla bez przez że który
        która które jak gdy to ten ta te tego tej tym tych się nie jest są był była było
        były być ma mają jego jej ich on ona oni
        """
    ),
)
